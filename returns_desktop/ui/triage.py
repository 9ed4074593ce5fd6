"""What makes going through many requests fast: saved views, layouts, filing, sessions. Put together here."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from ..services.settings import SettingsFile
from .decision_flow import DecisionFlow
from .detail_pane import DetailPane
from .dialog_factory import Dialogs
from .filing_flow import FilingFlow
from .layout_flow import LayoutFlow
from .list_flow import ListFlow
from .list_pane import ListPane
from .outcomes import Outcomes
from .place_flow import PlaceFlow
from .places import place_key
from .saved_flow import SavedFlow
from .session_flow import SessionFlow
from .sidebar import Sidebar
from .status_line import StatusLine
from .tasks import Tasks
from .undo_flow import UndoFlow
from .window_actions import WindowActions
from .window_services import Services


class Triage(QObject):
    """Makes the flows of triage and connects them with list, decisions and outcomes."""

    def __init__(
        self,
        services: Services,
        settings: SettingsFile,
        lists: ListFlow,
        layouts: LayoutFlow,
        pane: ListPane,
        sidebar: Sidebar,
        tasks: Tasks,
        dialogs: Dialogs,
        decisions: DecisionFlow,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._lists, self._table, self._sidebar = lists, pane.table, sidebar
        self._header, self._bulk = pane.header, pane.bulk
        self.layouts = layouts
        self.saved = SavedFlow(services.saved_views, lists, sidebar, pane.header, tasks, dialogs, window)
        self.filing = FilingFlow(
            services.filing,
            services.browsing,
            tasks,
            dialogs,
            pane.table,
            decisions.settled_then,
            window,
        )
        self.session = SessionFlow(
            services.browsing, settings, lists, pane.table, tasks, dialogs, window
        )

    def connect_with(
        self,
        decisions: DecisionFlow,
        undo: UndoFlow,
        outcomes: Outcomes,
        places: PlaceFlow,
        status: StatusLine,
        export: Callable[[], None],
        detail: DetailPane,
    ) -> None:
        """Connects with the flows that were there before. Outcomes hear of a decision first."""
        decisions.acted.connect(self.session.note)
        undo.undone.connect(self.session.look_again)
        self.filing.acted.connect(outcomes.show_acted)
        self.filing.acted.connect(self.session.note)
        self.saved.place_wanted.connect(places.show_saved)
        self.saved.left.connect(places.leave_saved)
        self.saved.deleted.connect(lambda place: self.layouts.forget(place_key(place)))
        self.saved.said.connect(status.show_message)
        self._lists.counts_read.connect(lambda _: self.saved.load_counts())
        self._lists.counts_read.connect(self.session.look_again)
        self.session.request_wanted.connect(places.show_request)
        self.session.export_requested.connect(export)
        detail.note_requested.connect(self.filing.note)
        detail.snooze_requested.connect(self.filing.snooze)
        detail.remind_requested.connect(self.filing.remind)
        detail.tag_requested.connect(self.filing.tag)
        self._bulk.snooze_requested.connect(self.filing.snooze)
        self._bulk.tag_requested.connect(self.filing.tag)
        self.session.running.connect(self._header.set_session_running)
        self.session.bar.end_requested.connect(self._focus_list)
        self._header.session_requested.connect(self.session.begin)
        for hinting in (self.filing, self.session):
            hinting.hint.connect(outcomes.show_hint)
        for asking in (self.filing, self.session, self.saved):
            asking.dialog_closed.connect(self._focus_list)

    def connect_actions(self, actions: WindowActions, places: PlaceFlow) -> None:
        """Gives the keys of triage something to do."""
        for action, slot in (
            (actions.snooze, self.filing.snooze),
            (actions.remind, self.filing.remind),
            (actions.note, self.filing.note),
            (actions.tag, self.filing.tag),
            (actions.session, self.session.begin),
        ):
            actions.on(action, partial(places.if_requests, slot))

    def _focus_list(self) -> None:
        """The arrow keys go on from the list, whatever was clicked to get here."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)


