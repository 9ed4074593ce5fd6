"""What was copied on Amazon, pasted anywhere in the window: to its request, with the buyer's words."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu, QWidget

from ..domain.errors import AppError
from ..domain.model import CommentState, Request
from ..domain.pasted import LONGEST, Pasted, PastedKind
from ..services.browsing import Browsing
from ..services.pasting import Pasting
from .decision_flow import DecisionFlow
from .place_flow import PlaceFlow
from .request_flow import RequestFlow
from .status_line import StatusLine
from .widgets.plain_text import plain_button_text

_ABOVE_STATUS = 8  # px


class PasteFlow(QObject):
    """An order id leads to its request; words beside it become the buyer's comment there.

    What the seller cannot see coming is asked: a comment that would be replaced, a choice between several
    returns of the order, words without an order.

    Signals:
        import_requested: a report that holds the order shall be chosen.
        failed(object): an exception of reading.
    """

    import_requested = Signal()
    failed = Signal(object)

    def __init__(
        self,
        pasting: Pasting,
        browsing: Browsing,
        decisions: DecisionFlow,
        requests: RequestFlow,
        places: PlaceFlow,
        status: StatusLine,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._pasting, self._browsing, self._decisions = pasting, browsing, decisions
        self._requests, self._places, self._status, self._window = requests, places, status, window
        self.choice: QMenu | None = None

    def paste(self) -> None:
        """Takes what is on the clipboard."""
        words = QGuiApplication.clipboard().text()
        if len(words) > LONGEST:
            self._hint(self.tr("The copied text is too long for a buyer comment."))
        else:
            self.take(self._pasting.read(words))

    def take(self, pasted: Pasted) -> None:
        """Does what a text of this kind asks for, or says why it cannot be done."""
        match pasted.kind:
            case PastedKind.ORDER | PastedKind.ORDER_WITH_WORDS:
                self._take_order(pasted.order_ids[0], pasted.words)
            case PastedKind.WORDS:
                self._places.if_list(partial(self._offer_to_selected, pasted.words))
            case PastedKind.SEVERAL:
                count = len(pasted.order_ids)
                self._hint(self.tr("The copied text names %n orders; nothing was added.", "", count))
            case PastedKind.NOTHING:
                pass

    def _take_order(self, order_id: str, words: str) -> None:
        found = self._pasting.requests_of(order_id)
        if not found:
            told = self.tr("No request for order {order}. Import the report that holds it.")
            ways = [(self.tr("Import…"), self.import_requested.emit)]
            self._status.show_message(told.format(order=order_id), "info", links=ways)
        elif not words:
            self._places.show_request(found[0].id, order_id)
        elif (target := _only_target(found)) is not None:
            self._attach(target, words)
        else:
            self._ask_which(found, words)

    def _attach(self, request: Request, words: str) -> None:
        """Makes `words` the buyer's comment of a request, or asks if that would replace another one."""
        if self._decisions.is_busy() or self._decisions.has_dialog():
            self._hint(self.tr("Something is being saved. Paste again when it is done."))
            return
        order_id, comment = request.line.order_id, request.comment
        self._places.show_request(request.id, order_id)
        if comment.state is not CommentState.CAPTURED:
            try:
                self._decisions.capture(self._browsing.request(request.id), words)
            except AppError as error:
                self.failed.emit(error)
        elif comment.text == words:
            self._hint(self.tr("{order} has this comment already.").format(order=order_id))
        else:
            self._decisions.begin_comment(request.id, words)

    def _offer_to_selected(self, words: str) -> None:
        """Nobody said whose words these are, so nothing is done until the seller says so."""
        detail = self._requests.detail
        if detail is None:
            self._hint(self.tr("The copied text names no order. Select its request first."))
            return
        name = self.tr("Add to {order}").format(order=detail.request.line.order_id)
        ways = [(name, partial(self._attach_to, detail.request.id, words))]
        self._status.show_message(self.tr("The copied text names no order."), "info", links=ways)

    def _attach_to(self, request_id: int, words: str) -> None:
        try:
            request = self._browsing.request(request_id).request
        except AppError as error:
            self.failed.emit(error)
        else:
            self._status.clear_message()
            self._attach(request, words)

    def _ask_which(self, found: Sequence[Request], words: str) -> None:
        """The order has several returns: which one do the words belong to?"""
        menu = QMenu(self._window)
        menu.setObjectName("returnChoice")
        menu.addAction(self.tr("Which return is the comment for?")).setEnabled(False)
        menu.addSeparator()
        for request in found:
            has_one = request.comment.state is CommentState.CAPTURED
            name = self.tr("{rma} · {product} · has a comment") if has_one else self.tr("{rma} · {product}")
            line = request.line
            name = name.format(rma=line.amazon_rma_id, product=line.item_name or line.merchant_sku)
            menu.addAction(plain_button_text(name), partial(self._attach_to, request.id, words))
        menu.aboutToHide.connect(menu.deleteLater)
        self.choice = menu
        menu.popup(self._status.mapToGlobal(QPoint(_ABOVE_STATUS, -menu.sizeHint().height())))

    def _hint(self, words: str) -> None:
        self._status.show_message(words, "info")


def _only_target(found: Sequence[Request]) -> Request | None:
    """The one request that the words can belong to; None if the seller must say."""
    if len(found) == 1:
        return found[0]
    silent = [request for request in found if request.comment.state is not CommentState.CAPTURED]
    return silent[0] if len(silent) == 1 else None
