"""The main window: puts the parts together and connects what they ask for with what answers."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from ..domain.model import Action
from ..domain.views import Counts, View
from ..services.message_templates import MessageTemplates
from ..services.settings import SettingsFile
from .choices import Choices
from .decision_flow import DecisionFlow
from .dialog_factory import Dialogs, WindowDialogs
from .file_drop import FileDrop
from .first_start import FirstStart
from .form_flow import FormFlow
from .incoming import Incoming
from .list_flow import ListFlow
from .list_pane import ListPane
from .menu_key import MenuKey
from .outcomes import Outcomes
from .outgoing import Outgoing
from .page_flow import PageFlow
from .palette_flow import PaletteFlow
from .place_flow import PlaceFlow
from .places import Page
from .request_flow import RequestFlow
from .screens import has_room_for
from .search_flow import SearchFlow
from .sidebar import Sidebar
from .status_line import StatusLine
from .tasks import Tasks
from .time_flow import TimeFlow
from .todo_flow import TodoFlow
from .toolbar import Toolbar
from .triage import Triage
from .undo_flow import UndoFlow
from .window_actions import WindowActions
from .window_frame import WindowFrame
from .window_services import FileDialogs, NativeFileDialogs, Services

__all__ = ["FileDialogs", "MainWindow", "Services"]

_ACTIONS = (Action.AUTHORIZE, Action.CLOSE, Action.REFUND, Action.CONTACT)
SMALLEST = (640, 480)
USUAL = (1366, 768)


class MainWindow(QMainWindow):
    """Signals:
    language_changed(str): a language was chosen; the composition root loads it.
    theme_changed(str): a theme was chosen; the composition root applies it.
    sample_shop_requested: the sample shop shall be opened.
    closed: the window has gone; what it began to write is with the writer.
    """

    language_changed = Signal(str)
    theme_changed = Signal(str)
    sample_shop_requested = Signal()
    closed = Signal()

    def __init__(
        self,
        services: Services,
        settings: SettingsFile,
        tasks: Tasks,
        *,
        templates: MessageTemplates | None = None,
        file_dialogs: FileDialogs | None = None,
        dialogs: Dialogs | None = None,
        facts: Mapping[str, str] | None = None,
        data_folder: Path | None = None,
        is_sample: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        from .detail_pane import DetailPane

        self.setObjectName("mainWindow")
        self._services, self._settings, self._tasks = services, settings, tasks
        self._facts, self._data_folder = dict(facts or {}), data_folder
        self._is_sample = is_sample
        self._is_closed = False
        self._files = file_dialogs or NativeFileDialogs()
        self._dialogs = dialogs or WindowDialogs()
        self._actions = WindowActions(self)
        self.toolbar = Toolbar(self._actions, self._actions.menu, self)
        self.sidebar = Sidebar(self)
        self.pane = ListPane(services.browsing.rows, self)
        self.detail = DetailPane(self)
        self.first_start = FirstStart(self)
        self.status = StatusLine(self)
        self.frame = WindowFrame(
            self.toolbar, self.sidebar, self.pane, self.detail, self.first_start, self.status, self
        )
        self.setCentralWidget(self.frame)
        self._make_flows(templates)
        self._connect_flows()
        self._connect_actions()
        self._listen()
        self.setMinimumSize(*SMALLEST)
        self._restore()
        self._retranslate()

    def reload(self) -> None:
        """Reads list, counts and history before it returns."""
        self.page_flow.counts_now()
        self.triage.saved.load()
        self.list_flow.load_now()
        self.undo_flow.refresh()
        self.list_flow.show_selection()
        self.incoming.start()
        self.time_flow.start()
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

    def _make_flows(self, templates: MessageTemplates | None) -> None:
        services, tasks, dialogs = self._services, self._tasks, self._dialogs
        self.list_flow = ListFlow(services.browsing, tasks, self.pane)
        self.search_flow = SearchFlow(
            services.browsing, tasks, self.toolbar.search, lambda: self.page_flow.shown() is not Page.FBA
        )
        self.incoming = Incoming(services, self._settings, tasks, dialogs, self.frame, self)
        self.import_flow, self.watch_flow = self.incoming.imports, self.incoming.watch
        self.clipboard_flow = self.incoming.clipboard
        self.choices = Choices(
            services,
            self._settings,
            tasks,
            dialogs,
            self._files,
            self._actions,
            templates,
            self._data_folder,
            self,
        )
        self.settings_flow, self.message_flow = self.choices.settings, self.choices.messages
        self.suggestion_flow, self.key_flow = self.choices.suggestions, self.choices.keys
        self.decision_flow = DecisionFlow(
            services.browsing,
            services.deciding,
            tasks,
            dialogs,
            self.message_flow.current,
            self,
            services.conflicts,
        )
        self.outgoing = Outgoing(
            services, self._settings, tasks, dialogs, self._files, self.pane.table, self
        )
        self.export_flow, self.adjust_flow = self.outgoing.exports, self.outgoing.adjusts
        self.calendar_flow = self.outgoing.calendar
        self.undo_flow = UndoFlow(services.deciding, tasks, self._actions, self.toolbar)
        self.outcomes = Outcomes(
            self.status,
            self.pane,
            self.first_start,
            self.list_flow,
            self.decision_flow,
            self.undo_flow,
            self._settings,
        )
        self.page_flow = PageFlow(
            services.problems, services.fba, self._settings, tasks, self._files, self.frame, self
        )
        self.time_flow = TimeFlow(services.browsing, tasks, self)
        self.outcomes.set_error_place(self.page_flow.page)
        self.request_flow = RequestFlow(self.decision_flow, self.detail, self.pane, self.status)
        self.todo_flow = TodoFlow(
            services.carrying,
            services.browsing,
            self.decision_flow,
            self.request_flow,
            self.pane,
            self.status,
            tasks,
            self._actions,
            self,
        )
        self.place_flow = PlaceFlow(
            self.sidebar,
            self.toolbar,
            self.frame,
            self.pane,
            self.list_flow,
            self.page_flow,
            self.todo_flow,
            self,
        )
        self.triage = Triage(
            services,
            self._settings,
            self.list_flow,
            self.pane,
            self.sidebar,
            tasks,
            dialogs,
            self.decision_flow,
            self,
        )
        self.frame.add_bar(self.triage.session.bar)

        self.paste_flow = self.incoming.make_pasting(
            self.decision_flow, self.request_flow, self.place_flow, self.status
        )
        self.palette_flow = PaletteFlow(
            services.browsing,
            tasks,
            self._actions,
            self.place_flow,
            self.request_flow,
            self.undo_flow,
            templates,
            self,
        )

    def _connect_flows(self) -> None:
        lists, decisions = self.list_flow, self.decision_flow
        lists.detail_read.connect(self.request_flow.show_detail)
        lists.selection_read.connect(self.request_flow.show_selection)
        lists.nothing_selected.connect(self.request_flow.show_nothing)
        lists.words_sought.connect(self.detail.mark_words)
        lists.counts_read.connect(self._show_counts)
        lists.counts_read.connect(self.todo_flow.load)
        lists.moved_on.connect(decisions.settle)
        self.time_flow.minute_passed.connect(self.detail.show_moment)
        self.time_flow.day_changed.connect(lists.begin_day)
        self.time_flow.failed.connect(self.outcomes.show_failure)
        decisions.acted.connect(self.outcomes.show_acted)
        decisions.acted.connect(self.undo_flow.note)
        decisions.changed.connect(lists.apply)
        decisions.changed.connect(self.undo_flow.refresh)
        decisions.busy_changed.connect(self.detail.set_busy)
        decisions.busy_changed.connect(self.pane.bulk.set_busy)
        self._connect_pages()
        self.choices.connect_with(lists, decisions, self._actions)
        self.triage.connect_with(
            decisions,
            self.undo_flow,
            self.outcomes,
            self.place_flow,
            self.status,
            self.export_flow.begin,
            self.detail,
        )
        self.detail.request_requested.connect(self.place_flow.show_request)
        self.incoming.connect_with(
            self.outcomes,
            self.status,
            self.page_flow,
            self.settings_flow,
            self.findChildren(FormFlow),
            self._choose_reports,
        )
        self.outgoing.connect_with(self.outcomes, self.todo_flow, self._choose_reports)
        self.undo_flow.undone.connect(self.outcomes.show_undone)
        self.detail.rules_requested.connect(self._actions.rules.trigger)
        self.settings_flow.density_changed.connect(self._set_density)
        self.settings_flow.language_changed.connect(self.language_changed)
        self.settings_flow.theme_changed.connect(self.theme_changed)
        for hinting in (decisions, self.undo_flow):
            hinting.hint.connect(self.outcomes.show_hint)
        for form in self.findChildren(FormFlow):
            form.failed.connect(self.outcomes.show_failure)
        for failing in (lists, self.todo_flow, self.search_flow, self.palette_flow, self.undo_flow):
            failing.failed.connect(self.outcomes.show_failure)

    def _connect_pages(self) -> None:
        pages = self.page_flow
        pages.dismissed.connect(self.outcomes.show_dismissed)
        pages.dismissed.connect(pages.refresh)
        pages.exported.connect(self.outcomes.show_listed)
        pages.failed.connect(self.outcomes.show_failure)
        self.undo_flow.undone.connect(pages.refresh)
        self.outcomes.conflicts_wanted.connect(partial(self.place_flow.go_to, View.CONFLICTS))
        self.outcomes.problems_wanted.connect(partial(self.place_flow.go_to, Page.PROBLEMS))

    def _connect_actions(self) -> None:
        actions, places = self._actions, self.place_flow
        table, todo = self.pane.table, self.todo_flow.page.table
        actions.on(actions.import_reports, self._choose_reports)
        actions.on(actions.export, self.export_flow.begin)
        actions.on(actions.adjustments, self.adjust_flow.begin)
        actions.on(actions.calendar, self.calendar_flow.begin)
        actions.on(actions.todo, lambda: places.go_to(View.TODO))
        actions.on(actions.undo, self.undo_flow.undo)
        actions.on(actions.redo, self.undo_flow.redo)
        self.choices.connect_actions(actions, lambda: self.request_flow.detail)
        actions.on(actions.about, self._open_about)
        actions.on(actions.data_folder, self._open_data_folder)
        actions.data_folder.setVisible(self._data_folder is not None)
        actions.on(actions.quit, self.close)
        actions.on(actions.show_menu, self.toolbar.open_menu)
        actions.on(actions.escape, places.escape)
        actions.on(actions.paste, self.paste_flow.paste)
        actions.on(actions.find, places.focus_search)
        actions.on(actions.next_row, lambda: places.rows_in_hand().step_by(1))
        actions.on(actions.previous_row, lambda: places.rows_in_hand().step_by(-1))
        actions.on(actions.toggle_row, lambda: places.rows_in_hand().toggle_current())
        actions.on(actions.check_in, partial(places.if_list, self.request_flow.check_in))
        self.triage.connect_actions(actions, places)
        for action, wanted in zip(actions.decide, _ACTIONS, strict=True):
            actions.on(action, partial(places.if_list, partial(self.request_flow.act, wanted)))
        for empty in (self.pane.empty, self.page_flow.fba_page.empty):
            empty.clear_requested.connect(self.toolbar.search.clear_search)
        self.pane.bulk.clear_requested.connect(table.clear_marks)
        for each in (table, todo):
            each.open_requested.connect(self._open_detail)
        self.first_start.file_requested.connect(actions.import_reports.trigger)
        self.first_start.sample_requested.connect(self.sample_shop_requested)
        self.status.undo_requested.connect(actions.undo.trigger)
        self.status.folder_requested.connect(self.outcomes.open_written)
        self.status.cancel_requested.connect(self.import_flow.cancel)
        if sys.platform == "darwin":
            self.menuBar().addMenu(actions.menu)

    def _listen(self) -> None:
        """To what comes to the window from outside: files, and Alt alone."""
        drop = FileDrop(self)
        drop.hovering.connect(self.first_start.set_dragging)
        drop.dropped.connect(self.open_files)
        self._menu_key = MenuKey(self)
        self._menu_key.pressed.connect(self.toolbar.open_menu)

    def _show_counts(self, counts: Counts) -> None:
        self.place_flow.show_counts(counts)
        self.toolbar.set_export_count(counts.exportable)
        self.status.show_exposure(counts.exposure)
        self._actions.export.setEnabled(counts.stored > 0)
        self._actions.adjustments.setEnabled(counts.stored > 0)
        self._actions.calendar.setEnabled(counts.stored > 0)
        self._actions.todo.setEnabled(counts.stored > 0)
        self._actions.rules.setEnabled(counts.stored > 0)
        self._actions.deadlines.setEnabled(counts.stored > 0)
        if self.frame.is_first_start():
            self.status.show_message(self.tr("Nothing imported yet"), "", stay=True)

    def _open_detail(self) -> None:
        if self.frame.is_shared():
            self.frame.show_detail()
            self.detail.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_reports(self) -> None:
        self._files.choose_reports(
            self,
            self.tr("Import reports"),
            self._settings.load().last_folder,
            self.tr("Reports (*.tsv *.txt *.csv *.xml *.xlsx *.ods *.zip);;All files (*)"),
            self.open_files,
        )

    def _open_data_folder(self) -> None:
        if self._data_folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._data_folder)))

    def _open_about(self) -> None:
        dialog = self._dialogs.about(self, self._facts)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _set_density(self, density: str) -> None:
        self.pane.table.set_density(density)
        self.sidebar.set_density(density)
        self.page_flow.set_density(density)

    def _restore(self) -> None:
        settings = self._settings.load()
        self.resize(*USUAL)
        if not settings.window and not has_room_for(self.size()):
            self.setWindowState(Qt.WindowState.WindowMaximized)
        if settings.window:
            self.restoreGeometry(QByteArray.fromBase64(settings.window.encode("utf-8")))
        self.triage.layouts.restore()
        self._set_density(settings.density)
        self._actions.show_choices(settings)

    def _remember(self) -> None:
        window = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._settings.remember(replace(self._settings.load(), window=window))
        self.triage.layouts.remember()

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Sample shop") if self._is_sample else self.tr("Returns Desktop"))

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language; the parts hear of it themselves."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._actions.retranslate()
            self.list_flow.retranslate()
            self.list_flow.load_counts()
            self.undo_flow.refresh()
        elif event.type() == QEvent.Type.ActivationChange:
            self.pane.table.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Takes the shape for the new width."""
        super().resizeEvent(event)
        self.frame.fit(self.width())

    def showEvent(self, event: QShowEvent) -> None:
        """The handle that keys come to first is there now."""
        super().showEvent(event)
        if handle := self.windowHandle():
            handle.installEventFilter(self._menu_key)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing stays held; what was begun is finished by the writer."""
        super().closeEvent(event)
        if self._is_closed:
            return
        self._is_closed = True
        self.import_flow.stop_reading()
        self.watch_flow.stop()
        self.clipboard_flow.stop()
        self.time_flow.stop()
        self.decision_flow.settle()
        self._remember()
        self.closed.emit()
