"""What the forms of the four buttons share: the request at the top, guards while it is filled in."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ...domain.decision_inputs import Inputs
from ...domain.guards import (
    Guard,
    Refusal,
    WayOut,
)
from ...services.browsing import RequestDetail
from .. import text
from ..widgets.elided_label import ElidedLabel
from ..widgets.plain_text import PlainLabel
from ..widgets.strip import Strip
from ..widgets.tone import Tone
from .dialog_frame import DialogFrame
from .form_rows import FormRow, FormRows, below
from .warning_card import WarningCard


def isolated(words: str) -> str:
    """An id or a product name, kept in its own direction of writing."""
    return f"\u2068{words}\u2069"


class RequestHeader(QWidget):
    """Product and order of the request that a form is about."""

    def __init__(self, detail: RequestDetail, others: int = 0, parent: QWidget | None = None) -> None:
        """`others`: how many more requests the same inputs go to."""
        super().__init__(parent)
        several = self.tr("%n request(s)", "", others + 1) if others else ""
        self.product = ElidedLabel(several or self._product(detail), "reason")
        self.product.setObjectName("productLabel")
        self.order = PlainLabel(self._order(detail, others), "caption", "text_3")
        self.order.setObjectName("orderLabel")
        self.order.set_tabular(True)
        self.order.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.product)
        column.addWidget(self.order)

    def _product(self, detail: RequestDetail) -> str:
        first, *more = detail.request.items
        name = first.line.item_name or first.line.merchant_sku
        return self.tr("{product} and %n more", "", len(more)).format(product=name) if more else name

    def _order(self, detail: RequestDetail, others: int) -> str:
        request = detail.request
        ordered = sum(item.line.order_quantity or item.line.quantity for item in request.items)
        parts = [
            isolated(request.line.order_id),
            self.tr("{returned} of {ordered}").format(returned=detail.standing.announced, ordered=ordered),
        ]
        if detail.standing.paid_minor is not None:
            parts.append(text.money(detail.standing.paid_minor, request.currency))
        if others:
            parts.insert(0, self.tr("First of them: {product}").format(product=self._product(detail)))
        return " · ".join(parts)


class FormDialog(DialogFrame):
    """A form for one request, or for several with the same inputs.

    Signals:
        submitted(object): what is filled in, see `outcome`; the form is busy until it is told the result.
    """

    submitted = Signal(object)

    def __init__(self, detail: RequestDetail, parent: QWidget | None, *, name: str, others: int = 0) -> None:
        super().__init__(parent, name=name)
        self.detail = detail
        self._places: dict[Refusal, FormRow] = {}
        self.header = RequestHeader(detail, others)
        self.strip = Strip(0)
        self.strip.setObjectName("strip")
        self.strip.hide()
        self._top = below(self.header, self.strip, spacing=12)
        self.body.addWidget(self._top)
        self.rows = FormRows()
        self.body.addWidget(self.rows, 1)
        self.warning = WarningCard()
        self.warning.hide()
        self.warning.reason_changed.connect(self.refresh)

    def set_footer(
        self,
        action: str,
        safe: str = "",
        *,
        hint: str = "",
        hint_icon: str = "",
        one_way: bool = False,
        link: QWidget | None = None,
    ) -> None:
        """The footer, and before it the warning under the rows: it comes after their fields in the tab
        order."""
        self.body.insertWidget(self.body.indexOf(self.rows) + 1, self.warning)
        super().set_footer(action, safe, hint=hint, hint_icon=hint_icon, one_way=one_way, link=link)

    def set_strip(self, tone: Tone, icon: str, strong: str, rest: str) -> None:
        """Says under the header what the action means."""
        self.strip.set_content(tone, icon, strong, rest)
        self.strip.show()

    def place(self, row: FormRow, *refusals: Refusal) -> None:
        """These refusals are told under this row."""
        self._places.update(dict.fromkeys(refusals, row))

    def inputs(self) -> Inputs:
        """What is filled in, for the forms of the four buttons."""
        raise NotImplementedError

    def outcome(self) -> object:
        """What `submitted` carries."""
        return self.inputs()

    def guards(self) -> Sequence[Guard]:
        """What stops the form as it is filled in."""
        return self.detail.guards(self.inputs())

    def own_refusals(self) -> Sequence[str]:
        """What stops the action before the guards can be asked: a field that cannot be read."""
        return ()

    def refresh(self) -> None:
        """Asks the guards again and shows what they say."""
        self.clear_notices()
        own = next(iter(self.own_refusals()), "")
        guards = () if own else self.guards()
        self.show_places(guards)
        short, sentence = self._why_not(guards)
        self.set_blocked(own or short, own or sentence)

    def show_places(self, guards: Sequence[Guard]) -> None:
        """Writes refusals under their fields. What is only missing is not held against anyone yet."""
        told: dict[FormRow, str] = {}
        for guard in guards:
            row = self._places.get(guard.refusal)
            if row is not None and guard.way_out is not WayOut.FILL_IN:
                told.setdefault(row, text.guard_sentence(guard))
        for row in set(self._places.values()):
            row.set_error(told.get(row, ""))

    def show_guards(self, guards: Sequence[Guard]) -> None:
        """Shows the refusals that came back; nothing that was typed is lost."""
        self.set_busy(False)
        wants_reason = [guard for guard in guards if guard.way_out is WayOut.TYPE_A_REASON]
        if wants_reason:
            self.show_warnings(wants_reason)
        stopping = [guard for guard in guards if guard.way_out is not WayOut.TYPE_A_REASON]
        if stopping:
            self.show_error(" ".join(dict.fromkeys(text.guard_sentence(guard) for guard in stopping)))

    def show_warnings(self, guards: Sequence[Guard]) -> None:
        """Asks for the reason that these guards want; none takes the question back."""
        self.warning.show_guards(guards)

    def submit(self) -> None:
        """Hands out what is filled in, once."""
        outcome = self.outcome()
        self.set_busy(True)
        self.submitted.emit(outcome)

    def _why_not(self, guards: Sequence[Guard]) -> tuple[str, str]:
        """What the footer says of the first guard that matters: a refusal before a missing field before a
        missing reason."""
        order: Mapping[WayOut, int] = {WayOut.FILL_IN: 1, WayOut.TYPE_A_REASON: 2}
        first = min(guards, key=lambda guard: order.get(guard.way_out, 0), default=None)
        if first is None:
            return "", ""
        if first.way_out is WayOut.TYPE_A_REASON:
            return self.tr("Type a reason first"), text.guard_sentence(first)
        return text.guard_short(first), text.guard_sentence(first)
