"""What can be done with a request besides the four buttons, one entry for each thing that works now."""

from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QWidget

from ...domain.model import OPEN, Action, Decision, DecisionState, GoodsState, Mark
from ...domain.workflow import to_do_on_amazon
from ...services.browsing import RequestDetail
from ...services.commands import BY_ID
from .. import text
from ..keymap import keymap
from ..speech import say
from ..widgets.plain_text import plain_button_text

_ON_THE_WAY = frozenset({GoodsState.AWAITED, GoodsState.IN_TRANSIT})


class MoreMenu(QMenu):
    """Entries that do not apply to the request are left out, not disabled.

    Signals:
        copy_requested(str): the order id.
        open_on_amazon_requested(): show the order in the browser.
        mark_requested(object): a `Mark` only the seller can know.
        done_requested(object): ids of decisions that were done on Amazon.
        cancelled_requested(object): ids of refunds that were cancelled on Amazon.
        remind_requested(), tag_requested(): what their keys do.
        attach_requested(), evidence_requested(), slip_requested(): the same.
    """

    copy_requested = Signal(str)
    open_on_amazon_requested = Signal()
    mark_requested = Signal(object)
    done_requested = Signal(object)
    cancelled_requested = Signal(object)
    remind_requested = Signal()
    tag_requested = Signal()
    attach_requested = Signal()
    evidence_requested = Signal()
    slip_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("moreMenu")
        self._changes_enabled = True
        self._detail: RequestDetail | None = None
        keymap().changed.connect(self._take_keys)

    def show_request(self, detail: RequestDetail) -> None:
        """Offers what applies to this request."""
        self._detail = detail
        self.clear()
        order_id = detail.request.line.order_id
        copy = self.addAction(self.tr("Copy order id"), lambda: self.copy_requested.emit(order_id))
        copy.setObjectName("copyOrderId")
        opened = self.addAction(self.tr("Open order on Amazon"), self.open_on_amazon_requested.emit)
        opened.setObjectName("openOnAmazon")
        self._add_filing()
        self._add_evidence()
        self._add_marks(detail)
        self._add_decisions(detail)

    def _take_keys(self) -> None:
        if self._detail is not None:
            self.show_request(self._detail)

    def set_changes_enabled(self, enabled: bool) -> None:
        """Locks what would write while something is being written."""
        self._changes_enabled = enabled
        for action in self.actions():
            if action.property("writes"):
                action.setEnabled(enabled)

    def _add_filing(self) -> None:
        self._add_commands(
            ("remind", self.tr("Remind me…"), self.remind_requested),
            ("tag", self.tr("Tags…"), self.tag_requested),
        )

    def _add_evidence(self) -> None:
        asked = (self.attach_requested, self.evidence_requested, self.slip_requested)
        names = ("attach", "evidence", "slip")
        named = zip(names, asked, strict=True)
        self._add_commands(*((name, say(BY_ID[name].name), signal) for name, signal in named))

    def _add_commands(self, *entries: tuple[str, str, SignalInstance]) -> None:
        self.addSeparator()
        for command, words, asked in entries:
            keys = keymap().text(command)
            named = f"{plain_button_text(words)}\t{keys}" if keys else plain_button_text(words)
            action = self.addAction(named, asked.emit)
            action.setObjectName(command)

    def _add_marks(self, detail: RequestDetail) -> None:
        standing, marks = detail.standing, detail.request.marks
        offered: list[tuple[Mark, str]] = []
        if standing.status in OPEN and Mark.CLOSED_BY_BUYER not in marks:
            offered.append((Mark.CLOSED_BY_BUYER, self.tr("Buyer closed this request")))
        if standing.status in OPEN and standing.goods in _ON_THE_WAY and Mark.LOST not in marks:
            offered.append((Mark.LOST, self.tr("Parcel is lost")))
        if offered:
            self.addSeparator()
        for mark, words in offered:
            self._add(f"mark.{mark.value}", words, partial(self.mark_requested.emit, mark))

    def _add_decisions(self, detail: RequestDetail) -> None:
        decisions = detail.request.decisions
        to_do = [decision for decision in decisions if to_do_on_amazon(decision)]
        sent = [
            decision
            for decision in decisions
            if decision.action is Action.REFUND and decision.state is DecisionState.SENT
        ]
        if to_do or sent:
            self.addSeparator()
        for decision in to_do:
            words = self.tr("Done on Amazon: {action}").format(action=self._named(decision, detail))
            self._add(f"done.{decision.id}", words, partial(self.done_requested.emit, (decision.id,)))
        for decision in sent:
            words = self.tr("Refund was cancelled on Amazon")
            if len(sent) > 1:
                words = self.tr("Refund of {amount} was cancelled on Amazon").format(
                    amount=_refund_amount(decision, detail)
                )
            self._add(
                f"cancelled.{decision.id}", words, partial(self.cancelled_requested.emit, (decision.id,))
            )

    def _named(self, decision: Decision, detail: RequestDetail) -> str:
        if decision.action is not Action.REFUND:
            return text.action_name(decision.action)
        return self.tr("refund of {amount}").format(amount=_refund_amount(decision, detail))

    def _add(self, name: str, words: str, act: partial[None]) -> None:
        action = self.addAction(plain_button_text(words), act)
        action.setObjectName(name)
        action.setProperty("writes", True)
        action.setEnabled(self._changes_enabled)


def _refund_amount(decision: Decision, detail: RequestDetail) -> str:
    return text.money(sum(line.amount_minor for line in decision.refunds), detail.request.currency)
