"""What leaves the shop as a file: decisions, refunds for Amazon, deadlines. Put together here."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ..services.settings import SettingsFile
from .adjust_flow import AdjustFlow
from .calendar_flow import CalendarFlow
from .dialog_factory import Dialogs
from .export_flow import ExportFlow
from .outcomes import Outcomes
from .request_table import RequestTable
from .tasks import Tasks
from .todo_flow import TodoFlow
from .window_services import FileDialogs, Services


class Outgoing(QObject):
    """Makes the flows of what goes out and connects them with their outcomes."""

    def __init__(
        self,
        services: Services,
        settings: SettingsFile,
        tasks: Tasks,
        dialogs: Dialogs,
        files: FileDialogs,
        table: RequestTable,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.exports = ExportFlow(
            services.exporting, services.presets, settings, tasks, dialogs, files, table, window
        )
        self.adjusts = AdjustFlow(services.adjusting, settings, tasks, dialogs, files, window)
        self.calendar = CalendarFlow(services.deadlines, settings, tasks, files, window)

    def connect_with(
        self, outcomes: Outcomes, todo: TodoFlow, choose_reports: Callable[[], None]
    ) -> None:
        """Refunds wanted as a file lead from one dialog to the other."""
        self.exports.exported.connect(outcomes.show_exported)
        self.adjusts.exported.connect(outcomes.show_adjusted)
        self.calendar.exported.connect(outcomes.show_calendar)
        for working in (self.exports, self.adjusts, self.calendar):
            working.work_changed.connect(outcomes.show_export)
            working.hint.connect(outcomes.show_hint)
        self.exports.refunds_requested.connect(self.adjusts.begin)
        self.adjusts.import_requested.connect(choose_reports)
        todo.page.file_requested.connect(self.adjusts.begin)
        self.calendar.failed.connect(outcomes.show_failure)
