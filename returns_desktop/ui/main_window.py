"""The main window: first what can be seen of the list, then everything that can be done with it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QLocale, QObject, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from ..domain.views import Counts
from ..services.browsing import Browsing
from ..services.settings import SettingsFile
from .layout_flow import LayoutFlow
from .list_flow import ListFlow
from .list_pane import ListPane
from .screens import has_room_for, put_in_place, told_place
from .sidebar import Sidebar
from .status_line import StatusLine
from .tasks import Tasks
from .theme import theme_controller
from .toolbar import Toolbar
from .window_actions import WindowActions
from .window_frame import WindowFrame

if TYPE_CHECKING:
    from ..services.message_templates import MessageTemplates
    from .adjust_flow import AdjustFlow
    from .backup_flow import BackupFlow
    from .calendar_flow import CalendarFlow
    from .choices import Choices
    from .clipboard_flow import ClipboardFlow
    from .decision_flow import DecisionFlow
    from .detail_pane import DetailPane
    from .dialog_factory import Dialogs
    from .evidence_desk import EvidenceDesk
    from .export_flow import ExportFlow
    from .first_start import FirstStart
    from .import_flow import ImportFlow
    from .incoming import Incoming
    from .insight_flow import InsightFlow
    from .key_flow import KeyFlow
    from .menu_key import MenuKey
    from .message_flow import MessageFlow
    from .outcomes import Outcomes
    from .outgoing import Outgoing
    from .page_flow import PageFlow
    from .palette_flow import PaletteFlow
    from .paste_flow import PasteFlow
    from .place_flow import PlaceFlow
    from .purge_flow import PurgeFlow
    from .reminder_flow import ReminderFlow
    from .request_flow import RequestFlow
    from .restore_flow import RestoreFlow
    from .search_flow import SearchFlow
    from .settings_flow import SettingsFlow
    from .store_flow import StoreFlow
    from .suggestion_flow import SuggestionFlow
    from .time_flow import TimeFlow
    from .todo_flow import TodoFlow
    from .triage import Triage
    from .undo_flow import UndoFlow
    from .verify_flow import VerifyFlow
    from .watch_flow import WatchFlow
    from .window_services import FileDialogs, Services

SMALLEST = (640, 480)
USUAL = (1366, 768)


class MainWindow(QMainWindow):
    """Begun with `Browsing` alone it shows the list and nothing else, so that it is painted early; `furnish`
    gives it the rest. With all services it is whole at once.

    Signals:
        language_changed(str): a language was chosen; the composition root loads it.
        theme_changed(str): a theme was chosen; the composition root applies it.
        sample_shop_requested: the sample shop shall be opened.
        licences_requested(object): those of all that is shipped shall be shown, over this dialog.
        diagnostics_requested: what helps to find a fault shall be shown.
        encryption_requested: the data shall be encrypted, or not any more.
        mending_requested: the data file is damaged, and the seller wants to see what can be done.
        restore_requested(object): a `Restore` is ready; it is put in place when this window has gone.
        closed: the window has gone; what it began to write is with the writer.
    """

    language_changed = Signal(str)
    theme_changed = Signal(str)
    sample_shop_requested = Signal()
    licences_requested = Signal(object)
    diagnostics_requested = Signal()
    encryption_requested = Signal()
    restore_requested = Signal(object)
    mending_requested = Signal()
    closed = Signal()

    # Made by `window_flows.furnish`.
    detail: "DetailPane"
    first_start: "FirstStart"
    adjust_flow: "AdjustFlow"
    backup_flow: "BackupFlow"
    calendar_flow: "CalendarFlow"
    choices: "Choices"
    clipboard_flow: "ClipboardFlow"
    decision_flow: "DecisionFlow"
    evidence: "EvidenceDesk"
    export_flow: "ExportFlow"
    import_flow: "ImportFlow"
    incoming: "Incoming"
    insight_flow: "InsightFlow"
    key_flow: "KeyFlow"
    message_flow: "MessageFlow"
    outcomes: "Outcomes"
    outgoing: "Outgoing"
    page_flow: "PageFlow"
    palette_flow: "PaletteFlow"
    paste_flow: "PasteFlow"
    place_flow: "PlaceFlow"
    request_flow: "RequestFlow"
    restore_flow: "RestoreFlow"
    search_flow: "SearchFlow"
    settings_flow: "SettingsFlow"
    store_flow: "StoreFlow"
    suggestion_flow: "SuggestionFlow"
    time_flow: "TimeFlow"
    todo_flow: "TodoFlow"
    triage: "Triage"
    undo_flow: "UndoFlow"
    verify_flow: "VerifyFlow"
    purge_flow: "PurgeFlow"
    reminder_flow: "ReminderFlow"
    watch_flow: "WatchFlow"

    def __init__(
        self,
        services: "Services | Browsing",
        settings: SettingsFile,
        tasks: Tasks,
        *,
        templates: "MessageTemplates | None" = None,
        file_dialogs: "FileDialogs | None" = None,
        dialogs: "Dialogs | None" = None,
        facts: Mapping[str, str] | None = None,
        data_folder: Path | None = None,
        is_sample: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        browsing = services if isinstance(services, Browsing) else services.browsing
        self.setObjectName("mainWindow")
        self._settings, self._tasks = settings, tasks
        self.is_sample = is_sample
        self._is_whole = self._is_closed = False
        self.successor: QObject | None = None
        """What was begun when this window gave way: another one, or the question how to mend the data."""
        self._first_counts: Counts | None = None
        self._menu_key: MenuKey | None = None
        self._actions = WindowActions(self)
        self.toolbar = Toolbar(self._actions, self._actions.menu, self)
        self.sidebar = Sidebar(self)
        self.pane = ListPane(browsing.rows, self)
        self.status = StatusLine(self)
        self.frame = WindowFrame(self.toolbar, self.sidebar, self.pane, self.status, self)
        self.setCentralWidget(self.frame)
        self.list_flow = ListFlow(browsing, tasks, self.pane)
        self.list_flow.stores_read.connect(self.sidebar.show_stores)
        self.layouts = LayoutFlow(self.list_flow, self.pane.table, settings)
        self.setMinimumSize(*SMALLEST)
        self._restore()
        self._retranslate()
        if not isinstance(services, Browsing):
            self.furnish(
                services,
                templates=templates,
                file_dialogs=file_dialogs,
                dialogs=dialogs,
                facts=facts,
                data_folder=data_folder,
            )

    def furnish(
        self,
        services: "Services",
        *,
        templates: "MessageTemplates | None" = None,
        file_dialogs: "FileDialogs | None" = None,
        dialogs: "Dialogs | None" = None,
        facts: Mapping[str, str] | None = None,
        data_folder: Path | None = None,
    ) -> None:
        """Brings detail, dialogs and everything that can be done."""
        from .dialog_factory import WindowDialogs
        from .window_flows import Furnishing, furnish
        from .window_services import NativeFileDialogs

        self._services, self._facts, self._data_folder = services, dict(facts or {}), data_folder
        self._files = file_dialogs or NativeFileDialogs()
        self._dialogs = dialogs or WindowDialogs()
        given = Furnishing(
            services=services,
            settings=self._settings,
            tasks=self._tasks,
            dialogs=self._dialogs,
            files=self._files,
            templates=templates,
            data_folder=data_folder,
        )
        furnish(self, self._actions, given)
        self._listen()
        self.page_flow.set_density(self._settings.load().density)
        self._is_whole = True

    def is_whole(self) -> bool:
        """Whether everything can be done in it."""
        return self._is_whole

    def look(self) -> bool:
        """Reads list and counts before it returns, for the first paint of a window that is only begun; False
        if there is nothing to be seen."""
        self.list_flow.rests = True
        self.list_flow.counts_read.connect(self._take_first_counts)
        self.list_flow.load_now()
        self.list_flow.counts_read.disconnect(self._take_first_counts)
        stored = self._first_counts.stored if self._first_counts is not None else 0
        return stored > 0 or self.pane.table.requests.rowCount() > 0

    def go_on(self) -> None:
        """After the first paint: what `reload` reads, but for what was seen already."""
        self.list_flow.rests = False
        self.page_flow.counts_now()
        self.triage.saved.load()
        if self._first_counts is not None:
            self.list_flow.counts_read.emit(self._first_counts)
        else:
            self.list_flow.load_counts()
        self._go_live()

    def reload(self) -> None:
        """Reads list, counts and history before it returns."""
        self.page_flow.counts_now()
        self.triage.saved.load()
        self.list_flow.load_now()
        self._go_live()

    def _go_live(self) -> None:
        self.undo_flow.refresh()
        self.list_flow.show_selection()
        self.incoming.start()
        self.time_flow.start()
        if not self.is_sample:
            self.backup_flow.start()
            self.reminder_flow.start()
        if self.frame.is_first_start():
            self.first_start.take_focus()
        else:
            self.pane.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Imports report files; each shows its plan before anything is written."""
        if not paths:
            return
        folder = str(paths[-1].parent)
        if folder != self._settings.load().last_folder:
            self._settings.remember(replace(self._settings.load(), last_folder=folder))
        self.import_flow.take(paths)

    def _listen(self) -> None:
        """To what comes to the window from outside: files, and Alt alone."""
        from .file_drop import FileDrop
        from .menu_key import MenuKey

        drop = FileDrop(self)
        drop.hovering.connect(self.first_start.set_dragging)
        drop.dropped.connect(self.open_files)
        self._menu_key = MenuKey(self)
        self._menu_key.pressed.connect(self.toolbar.open_menu)
        self._watch_keys()

    def _take_first_counts(self, counts: Counts) -> None:
        """The sidebar as it looks until its flow is there."""
        self._first_counts = counts
        self.sidebar.show_counts(counts)
        self.sidebar.setEnabled(counts.stored > 0)
        self.sidebar.set_current(self.list_flow.place())
        self._show_numbers(counts)

    def show_counts(self, counts: Counts) -> None:
        """How much there is in each place, and what that makes possible."""
        self.place_flow.show_counts(counts)
        self._show_numbers(counts)
        if self.frame.is_first_start():
            self.status.show_message(self.tr("Nothing imported yet"), "", stay=True)

    def _show_numbers(self, counts: Counts) -> None:
        self.toolbar.set_export_count(counts.exportable)
        self.status.show_exposure(counts.exposure)
        actions = self._actions
        for action in (
            actions.export,
            actions.adjustments,
            actions.calendar,
            actions.todo,
            actions.rules,
            actions.deadlines,
        ):
            action.setEnabled(counts.stored > 0)

    def open_detail(self) -> None:
        """Brings the detail to the front where it shares the list's place."""
        if self.frame.is_shared():
            self.frame.show_detail()
            self.detail.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_reports(self) -> None:
        """Asks for report files and imports them."""
        self._files.choose_reports(
            self,
            self.tr("Import reports"),
            self._settings.load().last_folder,
            self.tr("Reports (*.tsv *.txt *.csv *.xml *.xlsx *.ods *.zip);;All files (*)"),
            self.open_files,
        )

    def open_data_folder(self) -> None:
        """Shows where the data is."""
        if self._data_folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._data_folder)))

    def open_about(self) -> None:
        """Says what the program is."""
        dialog = self._dialogs.about(self, self._facts)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.licences_requested.connect(lambda: self.licences_requested.emit(dialog))
        dialog.open()

    def set_density(self, density: str) -> None:
        """Two lines a row, or one."""
        self.pane.table.set_density(density)
        self.sidebar.set_density(density)
        if self._is_whole:
            self.page_flow.set_density(density)

    def _restore(self) -> None:
        settings = self._settings.load()
        self.resize(*USUAL)
        if not settings.window and not has_room_for(self.size()):
            self.setWindowState(Qt.WindowState.WindowMaximized)
        if settings.window:
            self.restoreGeometry(QByteArray.fromBase64(settings.window.encode("utf-8")))
            put_in_place(self, settings.screen)
        self.layouts.restore()
        self.list_flow.take_store(settings.store or None)
        self.set_density(settings.density)
        self._actions.show_choices(settings)

    def _remember(self) -> None:
        window = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._settings.remember(replace(self._settings.load(), window=window, screen=told_place(self)))
        self.layouts.remember()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Sample shop") if self.is_sample else self.tr("Returns Desktop"))

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language; the parts hear of it themselves."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.setLocale(QLocale())  # a widget keeps the one it began with
            self._retranslate()
            self._actions.retranslate()
            self.list_flow.retranslate()
            self.list_flow.load_counts()
            if self._is_whole:
                self.undo_flow.refresh()
        elif event.type() == QEvent.Type.FontChange:
            theme_controller().take_system_font()
        elif event.type() == QEvent.Type.ActivationChange:
            self.pane.table.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Takes the shape for the new width."""
        super().resizeEvent(event)
        self.frame.fit(self.width())

    def showEvent(self, event: QShowEvent) -> None:
        """The handle that keys come to first is there now."""
        super().showEvent(event)
        self._watch_keys()

    def _watch_keys(self) -> None:
        handle = self.windowHandle()
        if handle is not None and self._menu_key is not None:
            handle.installEventFilter(self._menu_key)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing stays held; what was begun is finished by the writer."""
        super().closeEvent(event)
        if self._is_closed:
            return
        self._is_closed = True
        if self._is_whole:
            self.import_flow.stop_reading()
            self.verify_flow.cancel()
            self.purge_flow.stop()
            self.insight_flow.stop()
            self.watch_flow.stop()
            self.clipboard_flow.stop()
            self.time_flow.stop()
            self.backup_flow.stop()
            self.reminder_flow.stop()
            self.decision_flow.settle()
        self._remember()
        self.closed.emit()
