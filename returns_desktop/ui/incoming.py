"""What comes into the shop: report files, a watched folder, pasted words. Put together here."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ..services.settings import SettingsFile
from .clipboard_flow import ClipboardFlow
from .decision_flow import DecisionFlow
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .import_flow import ImportFlow
from .outcomes import Outcomes
from .page_flow import PageFlow
from .paste_flow import PasteFlow
from .place_flow import PlaceFlow
from .request_flow import RequestFlow
from .settings_flow import SettingsFlow
from .status_line import StatusLine
from .tasks import Tasks
from .watch_flow import WatchFlow
from .window_frame import WindowFrame
from .window_services import Services


class Incoming(QObject):
    """Makes the flows of what comes in and connects them with their outcomes."""

    def __init__(
        self,
        services: Services,
        settings: SettingsFile,
        tasks: Tasks,
        dialogs: Dialogs,
        frame: WindowFrame,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._services, self._window = services, window
        self.imports = ImportFlow(services.importing, settings, tasks, dialogs, window)
        self.watch = WatchFlow(services.watching, settings, tasks, window)
        self.clipboard = ClipboardFlow(services.pasting, settings, tasks, window)
        for bar in (self.watch.bar, self.clipboard.bar):
            frame.add_bar(bar)

    def make_pasting(
        self, decisions: DecisionFlow, requests: RequestFlow, places: PlaceFlow, status: StatusLine
    ) -> PasteFlow:
        """Pasting ends in a request, so it comes when there is a place to show one."""
        services = self._services
        self.paste = PasteFlow(
            services.pasting, services.browsing, decisions, requests, places, status, self._window
        )
        return self.paste

    def connect_with(
        self,
        outcomes: Outcomes,
        status: StatusLine,
        pages: PageFlow,
        settings: SettingsFlow,
        forms: Sequence[FormFlow],
        choose_reports: Callable[[], None],
    ) -> None:
        """No plan is shown over another form of `forms`; it waits until that has gone."""
        imports = self.imports
        imports.set_gate(lambda: not any(flow.has_dialog() for flow in forms))
        for flow in forms:
            flow.dialog_closed.connect(imports.resume)
        imports.started.connect(outcomes.clear_errors)
        imports.work_changed.connect(outcomes.show_import)
        imports.work_ended.connect(status.end_work)
        imports.applied.connect(outcomes.show_imported)
        imports.nothing_new.connect(outcomes.show_nothing_new)
        imports.several_failed.connect(outcomes.show_several_failed)
        imports.cancelled.connect(outcomes.show_cancelled)
        imports.taken_back.connect(outcomes.show_taken_back)
        imports.applied.connect(pages.refresh)
        imports.idle.connect(self.watch.look)
        self.watch.import_requested.connect(imports.take)
        self.paste.import_requested.connect(choose_reports)
        self.clipboard.add_requested.connect(self.paste.take)
        for follows in (self.watch, self.clipboard):
            settings.settings_changed.connect(follows.take)
        for failing in (self.watch, self.paste, self.clipboard):
            failing.failed.connect(outcomes.show_failure)

    def start(self) -> None:
        """Begins to look where the settings say. What an import left that was ended by force goes first."""
        self.imports.begin()
        self.watch.start()
        self.clipboard.start()
