"""Photos, evidence packs, slips, sheets and scanning. Put together here."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..services.browsing import RequestDetail
from ..services.settings import SettingsFile
from .decision_flow import DecisionFlow
from .detail_pane import DetailPane
from .dialog_factory import Dialogs
from .evidence_flow import EvidenceFlow
from .list_flow import ListFlow
from .outcomes import Outcomes
from .paper_flow import PaperFlow
from .place_flow import PlaceFlow
from .request_table import RequestTable
from .scan_flow import ScanFlow
from .search_field import SearchField
from .tasks import Tasks
from .triage import Triage
from .undo_flow import UndoFlow
from .window_actions import WindowActions
from .window_services import FileDialogs, Services


class EvidenceDesk(QObject):
    """Makes the flows and connects them with list, detail and outcomes.

    Signals:
        hint(str): why nothing happened.
    """

    hint = Signal(str)

    def __init__(
        self,
        services: Services,
        settings: SettingsFile,
        tasks: Tasks,
        dialogs: Dialogs,
        files: FileDialogs,
        table: RequestTable,
        detail: DetailPane,
        decisions: DecisionFlow,
        places: PlaceFlow,
        search: SearchField,
        undo: UndoFlow,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._detail: RequestDetail | None = None
        self.attaching = EvidenceFlow(
            services.evidence,
            services.browsing,
            tasks,
            dialogs,
            files,
            detail,
            decisions.settled_then,
            window,
        )
        self.papers = PaperFlow(
            services.evidence_packs, services.scanning, settings, tasks, dialogs, files, table, window
        )
        self.scanning = ScanFlow(
            services.scanning,
            services.browsing,
            services.deciding,
            tasks,
            dialogs,
            decisions,
            places,
            search,
            undo,
            window,
        )
        detail.evidence_requested.connect(self.papers.evidence)
        detail.slip_requested.connect(self.papers.slip)

    def connect_with(self, lists: ListFlow, outcomes: Outcomes, triage: Triage) -> None:
        """The request in hand is that of the detail pane, which hears of it first."""
        lists.detail_read.connect(self._take)
        lists.selection_read.connect(lambda *_: self._take(None))
        lists.nothing_selected.connect(lambda: self._take(None))
        for acting in (self.attaching, self.scanning):
            acting.acted.connect(outcomes.show_acted)
            acting.acted.connect(triage.session.note)
        self.attaching.saved.connect(outcomes.show_written)
        self.papers.written.connect(outcomes.show_written)
        self.papers.work_changed.connect(outcomes.show_export)
        for hinting in (self, self.papers):
            hinting.hint.connect(outcomes.show_hint)

    def _take(self, detail: RequestDetail | None) -> None:
        self._detail = detail
        self.attaching.show_request(detail)
        self.papers.show_request(detail)

    def _with_one(self, slot: Callable[[], None]) -> None:
        """These are about one request."""
        if self._detail is None:
            self.hint.emit(self.tr("Select one request first."))
        else:
            slot()

    def connect_actions(self, actions: WindowActions, places: PlaceFlow) -> None:
        """Gives the commands something to do."""
        for command, slot in (
            ("attach", self.attaching.attach),
            ("evidence", self.papers.evidence),
            ("slip", self.papers.slip),
        ):
            actions.on(actions.action(command), partial(places.if_requests, partial(self._with_one, slot)))
        actions.on(actions.action("checkInSheet"), partial(places.if_requests, self.papers.sheet))
        actions.on(actions.action("scan"), self.scanning.begin)
