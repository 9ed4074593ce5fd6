"""The selected request: shown in the detail pane, and whatever its controls ask for."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from ..domain.marketplaces import order_page
from ..domain.model import Action, Mark
from ..services.browsing import RequestDetail, SelectionSummary
from .decision_flow import DecisionFlow
from .detail_pane import DetailPane
from .list_pane import ListPane
from .status_line import StatusLine


class RequestFlow(QObject):
    """Connects the detail pane and the bulk bar with the decisions."""

    def __init__(
        self, decisions: DecisionFlow, detail: DetailPane, pane: ListPane, status: StatusLine
    ) -> None:
        super().__init__(pane)
        self._decisions, self._pane, self._status = decisions, pane, status
        self._detail_pane = detail
        self._detail: RequestDetail | None = None
        self._several = False
        detail.action_requested.connect(self.act)
        detail.check_in_requested.connect(self.check_in)
        detail.comment_paste_requested.connect(self._paste_comment)
        detail.comment_edit_requested.connect(self._edit_comment)
        detail.copy_requested.connect(self._copy)
        detail.mark_requested.connect(self._mark)
        detail.done_requested.connect(self._tick_done)
        detail.cancelled_requested.connect(self._record_cancelled)
        detail.conflict_requested.connect(self._answer_conflict)
        detail.open_on_amazon_requested.connect(self._open_on_amazon)
        decisions.order_page_requested.connect(self._open_on_amazon)
        pane.bulk.action_requested.connect(self.act)

    @property
    def detail(self) -> RequestDetail | None:
        """The one selected request; None if there is none, or several."""
        return self._detail

    def show_detail(self, detail: RequestDetail) -> None:
        """One request is selected."""
        self._detail, self._several = detail, False
        self._detail_pane.show_request(detail)

    def show_selection(self, summary: SelectionSummary) -> None:
        """Several are selected."""
        self._detail, self._several = None, True
        self._pane.bulk.show_summary(summary)
        self._pane.bulk.show()
        self._detail_pane.show_selection(summary, self._pane.table.requests.rowCount())

    def show_nothing(self) -> None:
        """None is selected."""
        self._detail, self._several = None, False
        self._detail_pane.show_nothing()

    def act(self, action: Action) -> None:
        """One of the four buttons or its key."""
        if self._several and action is Action.REFUND:
            self._status.show_message(self.tr("Refunds are decided for one request at a time."), "info")
            return
        self._decisions.begin(action, self._selected_ids())

    def _selected_ids(self) -> list[int]:
        if self._detail is not None:
            return [self._detail.request.id]
        return self._pane.table.selected_ids()

    def contact_with(self, template: str) -> None:
        """Writes to the buyers of what is selected, beginning with a template."""
        self._decisions.begin(Action.CONTACT, self._selected_ids(), template)

    def has_selection(self) -> bool:
        """Whether one request is selected, or several."""
        return self._detail is not None or self._several

    def check_in(self) -> None:
        """Goods arrived."""
        if self._detail is not None:
            self._decisions.begin_check_in(self._detail.request.id)

    def _answer_conflict(self) -> None:
        if self._detail is not None:
            self._decisions.begin_conflict(self._detail.request.id)

    def _paste_comment(self) -> None:
        words = QGuiApplication.clipboard().text().strip()
        if not words:
            self._status.show_message(self.tr("The clipboard holds no text."), "info")
        elif self._detail is not None:
            self._decisions.capture(self._detail, words)

    def _edit_comment(self) -> None:
        if self._detail is not None:
            self._decisions.begin_comment(self._detail.request.id)

    def _copy(self, words: str) -> None:
        QGuiApplication.clipboard().setText(words)
        self._status.show_message(self.tr("Copied"))

    def _mark(self, mark: Mark) -> None:
        if self._detail is not None:
            self._decisions.mark(self._detail, mark)

    def _tick_done(self, decision_ids: tuple[int, ...]) -> None:
        if self._detail is not None:
            self._decisions.tick_done(self._detail, decision_ids)

    def _record_cancelled(self, decision_ids: tuple[int, ...]) -> None:
        if self._detail is not None:
            self._decisions.record_cancelled(self._detail, decision_ids)

    def _open_on_amazon(self) -> None:
        if self._detail is None:
            return
        request = self._detail.request
        address = order_page(request.store.marketplace, request.line.order_id)
        if not address:
            self._status.show_message(
                self.tr("Choose the marketplace of this store in the settings first."), "info"
            )
            return
        QDesktopServices.openUrl(QUrl(address))
