"""What happened: lines of the timeline, names of steps, and a report's fields with their values."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Protocol

from ..domain.model import Action, CloseReason, Condition, FindingKind, LabelKind
from ..domain.reasons import known_reason
from ..domain.report import ReportLine
from ..domain.views import TimelineEntry
from ..services.browsing import RequestDetail
from ..services.words import (
    CLOSE_REASONS,
    CONDITIONS,
    DISPOSITIONS,
    LABELS,
    QT_TRANSLATE_NOOP,
    REASONS,
    Phrase,
)
from .speech import date_long, date_short, moment_short, money, plurals, say

FIELDS: Mapping[str, Phrase] = {
    "order_id": QT_TRANSLATE_NOOP("Field", "Order ID"),
    "amazon_rma_id": QT_TRANSLATE_NOOP("Field", "Amazon RMA ID"),
    "merchant_sku": QT_TRANSLATE_NOOP("Field", "SKU"),
    "order_item_id": QT_TRANSLATE_NOOP("Field", "Order item ID"),
    "order_date": QT_TRANSLATE_NOOP("Field", "Order date"),
    "request_date": QT_TRANSLATE_NOOP("Field", "Return request date"),
    "reported_status": QT_TRANSLATE_NOOP("Field", "Status on Amazon"),
    "merchant_rma_id": QT_TRANSLATE_NOOP("Field", "Own RMA number"),
    "label_type": QT_TRANSLATE_NOOP("Field", "Label type"),
    "label_cost_minor": QT_TRANSLATE_NOOP("Field", "Label cost"),
    "currency": QT_TRANSLATE_NOOP("Field", "Currency"),
    "carrier": QT_TRANSLATE_NOOP("Field", "Return carrier"),
    "tracking_id": QT_TRANSLATE_NOOP("Field", "Tracking number"),
    "label_payer": QT_TRANSLATE_NOOP("Field", "Label paid by"),
    "a_to_z_claim": QT_TRANSLATE_NOOP("Field", "A-to-Z claim"),
    "is_prime": QT_TRANSLATE_NOOP("Field", "Prime"),
    "asin": QT_TRANSLATE_NOOP("Field", "ASIN"),
    "item_name": QT_TRANSLATE_NOOP("Field", "Product"),
    "quantity": QT_TRANSLATE_NOOP("Field", "Return quantity"),
    "reason_code": QT_TRANSLATE_NOOP("Field", "Return reason"),
    "in_policy": QT_TRANSLATE_NOOP("Field", "In policy"),
    "return_type": QT_TRANSLATE_NOOP("Field", "Return type"),
    "resolution": QT_TRANSLATE_NOOP("Field", "Resolution"),
    "invoice_number": QT_TRANSLATE_NOOP("Field", "Invoice number"),
    "delivery_date": QT_TRANSLATE_NOOP("Field", "Delivered on"),
    "order_amount_minor": QT_TRANSLATE_NOOP("Field", "Order amount"),
    "order_quantity": QT_TRANSLATE_NOOP("Field", "Order quantity"),
    "safet_reason": QT_TRANSLATE_NOOP("Field", "SAFE-T reason"),
    "safet_claim_id": QT_TRANSLATE_NOOP("Field", "SAFE-T claim ID"),
    "safet_state": QT_TRANSLATE_NOOP("Field", "SAFE-T state"),
    "safet_created": QT_TRANSLATE_NOOP("Field", "SAFE-T claim created"),
    "safet_reimbursed_minor": QT_TRANSLATE_NOOP("Field", "SAFE-T reimbursement"),
    "refunded_minor": QT_TRANSLATE_NOOP("Field", "Refunded amount"),
    "category": QT_TRANSLATE_NOOP("Field", "Category"),
    "sku": QT_TRANSLATE_NOOP("Field", "SKU"),
    "fnsku": QT_TRANSLATE_NOOP("Field", "FNSKU"),
    "returned_on": QT_TRANSLATE_NOOP("Field", "Returned on"),
    "returned_at": QT_TRANSLATE_NOOP("Field", "Time of return"),
    "center": QT_TRANSLATE_NOOP("Field", "Fulfillment center"),
    "disposition": QT_TRANSLATE_NOOP("Field", "Condition"),
    "status": QT_TRANSLATE_NOOP("Field", "Status"),
    "license_plate": QT_TRANSLATE_NOOP("Field", "Number of the unit"),
    "comment": QT_TRANSLATE_NOOP("Field", "Comment"),
}
_DAYS = frozenset({"order_date", "request_date", "delivery_date", "returned_on"})
_YES = QT_TRANSLATE_NOOP("Value", "yes")
_NO = QT_TRANSLATE_NOOP("Value", "no")
_NOTHING = QT_TRANSLATE_NOOP("Value", "nothing")


def field_name(report_field: str) -> str:
    """The name of a field of a report."""
    return say(FIELDS[report_field]) if report_field in FIELDS else report_field


def field_value(report_field: str, value: object, currency: str) -> str:
    """A value of that field as it stands in `ReportLine` or in the journal (days as ISO text)."""
    if value is None or value == "":
        return say(_NOTHING)
    if isinstance(value, bool):
        return say(_YES if value else _NO)
    if isinstance(value, int):
        return money(value, currency) if report_field.endswith("_minor") else str(value)
    if isinstance(value, datetime):
        return moment_short(value)
    if report_field == "disposition":
        known_code = DISPOSITIONS.get(str(value))
        return say(known_code) if known_code else str(value)
    if report_field in _DAYS:
        return date_long(value if isinstance(value, date) else date.fromisoformat(str(value)))
    if report_field == "reason_code":
        known = known_reason(str(value))
        return say(REASONS[known]) if known else str(value)
    return str(value)


# One request, by kind of step; {order} is its order id.
_STEPS: Mapping[str, Phrase] = {
    "decide.authorize": QT_TRANSLATE_NOOP("Step", "Authorize {order}"),
    "decide.close": QT_TRANSLATE_NOOP("Step", "Close {order}"),
    "decide.refund": QT_TRANSLATE_NOOP("Step", "Refund {order}"),
    "decide.contact": QT_TRANSLATE_NOOP("Step", "Contact buyer of {order}"),
    "check_in": QT_TRANSLATE_NOOP("Step", "Check in {order}"),
    "comment": QT_TRANSLATE_NOOP("Step", "Comment of {order}"),
    "mark.closed_by_buyer": QT_TRANSLATE_NOOP("Step", "Mark {order} as closed by the buyer"),
    "mark.lost": QT_TRANSLATE_NOOP("Step", "Mark {order} as lost"),
    "note": QT_TRANSLATE_NOOP("Step", "Note on {order}"),
    "tag": QT_TRANSLATE_NOOP("Step", "Tags of {order}"),
    "attach": QT_TRANSLATE_NOOP("Step", "Attach to {order}"),
    "detach": QT_TRANSLATE_NOOP("Step", "Take an attachment off {order}"),
    "snooze": QT_TRANSLATE_NOOP("Step", "Snooze {order}"),
    "unsnooze": QT_TRANSLATE_NOOP("Step", "Wake {order}"),
    "remind": QT_TRANSLATE_NOOP("Step", "Reminder for {order}"),
    "unremind": QT_TRANSLATE_NOOP("Step", "Forget the reminder for {order}"),
    "purge": QT_TRANSLATE_NOOP("Step", "Remove buyers' words"),
    "dismiss_problems": QT_TRANSLATE_NOOP("Step", "Dismiss rows with problems"),
    "conflict.accept": QT_TRANSLATE_NOOP("Step", "Accept Amazon's state of {order}"),
    "conflict.keep": QT_TRANSLATE_NOOP("Step", "Keep my decision on {order}"),
    "conflict.withdraw": QT_TRANSLATE_NOOP("Step", "Withdraw my decision on {order}"),
}
_ANY_STEP = QT_TRANSLATE_NOOP("Step", "Change of {order}")


class Step(Protocol):
    """What `Deciding.next_undo` and `next_redo` return."""

    @property
    def kind(self) -> str: ...
    @property
    def label(self) -> str:
        """An order id, or empty for several requests."""

    @property
    def request_count(self) -> int: ...


def step_words(step: Step) -> str:
    """What Undo or Redo would take back or bring back: `Authorize 114-3941689-8772232`."""
    what = say(_STEPS.get(step.kind, _ANY_STEP))
    return what.format(order=step.label or plurals.requests(step.request_count))


# The same for the timeline of one request, after "Undone" and "Redone".
_DEEDS: Mapping[str, Phrase] = {
    "decide.authorize": QT_TRANSLATE_NOOP("Deed", "authorize"),
    "decide.close": QT_TRANSLATE_NOOP("Deed", "close"),
    "decide.refund": QT_TRANSLATE_NOOP("Deed", "refund"),
    "decide.contact": QT_TRANSLATE_NOOP("Deed", "message to the buyer"),
    "check_in": QT_TRANSLATE_NOOP("Deed", "check-in"),
    "comment": QT_TRANSLATE_NOOP("Deed", "buyer comment"),
    "mark.closed_by_buyer": QT_TRANSLATE_NOOP("Deed", "closed by the buyer"),
    "mark.lost": QT_TRANSLATE_NOOP("Deed", "parcel lost"),
    "note": QT_TRANSLATE_NOOP("Deed", "note"),
    "tag": QT_TRANSLATE_NOOP("Deed", "tags"),
    "attach": QT_TRANSLATE_NOOP("Deed", "attachments"),
    "detach": QT_TRANSLATE_NOOP("Deed", "attachment taken off"),
    "snooze": QT_TRANSLATE_NOOP("Deed", "snooze"),
    "unsnooze": QT_TRANSLATE_NOOP("Deed", "waking it"),
    "remind": QT_TRANSLATE_NOOP("Deed", "reminder"),
    "unremind": QT_TRANSLATE_NOOP("Deed", "end of the reminder"),
    "conflict.accept": QT_TRANSLATE_NOOP("Deed", "Amazon's state accepted"),
    "conflict.keep": QT_TRANSLATE_NOOP("Deed", "own decision kept"),
    "conflict.withdraw": QT_TRANSLATE_NOOP("Deed", "own decision withdrawn"),
}
_ANY_DEED = QT_TRANSLATE_NOOP("Deed", "a change")
_CONFIRMS: Mapping[str, Phrase] = {
    Action.AUTHORIZE.value: QT_TRANSLATE_NOOP("Timeline", "Amazon's report confirms the authorization"),
    Action.CLOSE.value: QT_TRANSLATE_NOOP("Timeline", "Amazon's report confirms the closure"),
    Action.REFUND.value: QT_TRANSLATE_NOOP("Timeline", "Amazon's report shows the refund (a hint, no proof)"),
}
_CONTRADICTS: Mapping[str, Phrase] = {
    Action.AUTHORIZE.value: QT_TRANSLATE_NOOP(
        "Timeline", "Amazon's report contradicts the authorization: {theirs}"
    ),
    Action.CLOSE.value: QT_TRANSLATE_NOOP("Timeline", "Amazon's report contradicts the closure: {theirs}"),
}
_OTHER_AMOUNT = QT_TRANSLATE_NOOP(
    "Timeline", "Amazon's report shows {theirs} refunded of {ours} (a hint, no proof)"
)
_CALLED_OFF = QT_TRANSLATE_NOOP("Timeline", "The buyer closed the request; the refund is not sent yet")
_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Timeline", "Amazon's report shows {theirs} refunded elsewhere (a hint, no proof)"
)
_NOT_DONE = QT_TRANSLATE_NOOP("Timeline", "Decided, but Amazon's report does not show it yet")
_AUTHORIZED = QT_TRANSLATE_NOOP("Timeline", "Authorized · {label}")
_CLOSED = QT_TRANSLATE_NOOP("Timeline", "Closed · {reason}")
_REFUNDED = QT_TRANSLATE_NOOP("Timeline", "Refund decided: {amount}")
_REFUNDED_FEE = QT_TRANSLATE_NOOP("Timeline", "Refund decided: {amount}, {fee} kept as restocking fee")
_REFUNDED_KEPT = QT_TRANSLATE_NOOP("Timeline", "Refund without goods: {amount}, buyer keeps the item")
_CONTACTED = QT_TRANSLATE_NOOP("Timeline", "Message to the buyer")
_CONTACTED_WAITING = QT_TRANSLATE_NOOP("Timeline", "Message to the buyer, waiting until {day}")
_CHECKED = QT_TRANSLATE_NOOP("Timeline", "Checked in: {counts}")
_COUNT = QT_TRANSLATE_NOOP("Timeline", "{quantity} × {condition}")
_COUNT_NOTE = QT_TRANSLATE_NOOP("Timeline", "{quantity} × {condition}, “{note}”")
_BETWEEN_COUNTS = QT_TRANSLATE_NOOP("Timeline", "{first}; {second}")
_IMPORTED = QT_TRANSLATE_NOOP("Timeline", "Imported from {file}")
_CHANGED = QT_TRANSLATE_NOOP("Timeline", "{field}: {before} → {after}")
_CHANGED_MORE = QT_TRANSLATE_NOOP("Timeline", "{change}, {more}")
_EXPORTED = QT_TRANSLATE_NOOP("Timeline", "Exported to {file}")
_UNDONE = QT_TRANSLATE_NOOP("Timeline", "Undone: {what}")
_REDONE = QT_TRANSLATE_NOOP("Timeline", "Redone: {what}")
_REASON = QT_TRANSLATE_NOOP("Timeline", "{what} · “{reason}”")
_ORDERED_ONE = QT_TRANSLATE_NOOP("Timeline", "Ordered, 1 × {amount}")
_ORDERED = QT_TRANSLATE_NOOP("Timeline", "Ordered, {quantity} units for {amount}")
_ORDERED_ONLY = QT_TRANSLATE_NOOP("Timeline", "Ordered")
_DELIVERED_BY = QT_TRANSLATE_NOOP("Timeline", "Delivered by {carrier}, {tracking}")
_PLAIN: Mapping[str, Phrase] = {
    "mark.closed_by_buyer": QT_TRANSLATE_NOOP("Timeline", "Marked as closed by the buyer"),
    "mark.lost": QT_TRANSLATE_NOOP("Timeline", "Parcel marked as lost"),
    "done": QT_TRANSLATE_NOOP("Timeline", "Ticked off as done on Amazon"),
    "cancelled": QT_TRANSLATE_NOOP("Timeline", "Refund cancelled on Amazon"),
    "requested": QT_TRANSLATE_NOOP("Timeline", "Buyer asked for a return"),
    "delivered": QT_TRANSLATE_NOOP("Timeline", "Delivered, says the carrier"),
    "attach": QT_TRANSLATE_NOOP("Timeline", "Photos or documents attached"),
    "detach": QT_TRANSLATE_NOOP("Timeline", "Attachment taken off"),
    "unsnooze": QT_TRANSLATE_NOOP("Timeline", "Woken before its day"),
    "purge": QT_TRANSLATE_NOOP("Timeline", "Old words removed: comment, messages, notes, remarks"),
    "unremind": QT_TRANSLATE_NOOP("Timeline", "Reminder ended"),
    "settle": QT_TRANSLATE_NOOP("Timeline", "Ready for the export"),
    "conflict.accept": QT_TRANSLATE_NOOP("Timeline", "Amazon's state accepted"),
    "conflict.keep": QT_TRANSLATE_NOOP("Timeline", "Own decision kept, to do on Amazon"),
    "conflict.withdraw": QT_TRANSLATE_NOOP("Timeline", "Own decision withdrawn"),
}
_TAGGED = QT_TRANSLATE_NOOP("Timeline", "Tagged: {tags}")
_UNTAGGED = QT_TRANSLATE_NOOP("Timeline", "Tags taken off: {tags}")
_RETAGGED = QT_TRANSLATE_NOOP("Timeline", "Tagged: {tags}; taken off: {gone}")
_SNOOZED = QT_TRANSLATE_NOOP("Timeline", "Snoozed until {day}")
_REMINDED = QT_TRANSLATE_NOOP("Timeline", "Reminder set for {day}")
_NOTED = QT_TRANSLATE_NOOP("Timeline", "Note written")
_NOTE_GONE = QT_TRANSLATE_NOOP("Timeline", "Note taken away")
_COMMENT_NOTED = QT_TRANSLATE_NOOP("Timeline", "Buyer comment noted")
_NO_COMMENT = QT_TRANSLATE_NOOP("Timeline", "Noted: buyer left no comment")
_MOVED = QT_TRANSLATE_NOOP("Timeline", "Moved to the store {store}")
_SOMETHING = QT_TRANSLATE_NOOP("Timeline", "Changed")


def timeline_words(entry: TimelineEntry, detail: RequestDetail) -> str:
    """One line of the timeline. It may hold the seller's own words: show it as plain text."""
    words = _entry_words(entry, detail)
    reason = entry.payload.get("reason")
    return say(_REASON).format(what=words, reason=reason) if reason else words


def _entry_words(entry: TimelineEntry, detail: RequestDetail) -> str:
    payload, kind = entry.payload, entry.kind
    if kind.startswith("decide."):
        return _decision_words(kind.removeprefix("decide."), payload)
    if kind == "delivered" and (line := _shipment(detail)):
        return say(_DELIVERED_BY).format(carrier=line.carrier, tracking=line.tracking_id)
    if kind in _PLAIN:
        return say(_PLAIN[kind])
    match kind:
        case "check_in":
            return say(_CHECKED).format(counts=_counts(payload.get("counts", ())))
        case "comment":
            return say(_NO_COMMENT if payload.get("state") == "none_left" else _COMMENT_NOTED)
        case "note":
            return say(_NOTED if payload.get("characters") else _NOTE_GONE)
        case "tag":
            tags, gone = (", ".join(payload.get(name, ())) for name in ("added", "removed"))
            form = _RETAGGED if tags and gone else _TAGGED if tags else _UNTAGGED
            return say(form).format(tags=tags or gone, gone=gone)
        case "snooze" | "remind":
            day = date_short(date.fromisoformat(payload["day"]))
            return say(_SNOOZED if kind == "snooze" else _REMINDED).format(day=day)
        case "undo" | "redo":
            what = say(_DEEDS.get(payload.get("what", ""), _ANY_DEED))
            return say(_UNDONE if kind == "undo" else _REDONE).format(what=what)
        case "export":
            return say(_EXPORTED).format(file=payload.get("file", ""))
        case "import":
            return _import_words(payload, detail.request.currency)
        case "moved":
            return say(_MOVED).format(store=payload.get("to_store", ""))
        case "first_import":
            return say(_IMPORTED).format(file=payload.get("file", ""))
        case "ordered":
            return _ordered(detail)
    return say(_SOMETHING)


def _decision_words(action: str, payload: Mapping[str, Any]) -> str:
    match action:
        case Action.AUTHORIZE:
            return say(_AUTHORIZED).format(label=say(LABELS[LabelKind(payload["label"])]))
        case Action.CLOSE:
            return say(_CLOSED).format(reason=say(CLOSE_REASONS[CloseReason(payload["close_reason"])]))
        case Action.REFUND:
            return _refund_words(payload)
        case Action.CONTACT:
            if until := payload.get("wait_until"):
                return say(_CONTACTED_WAITING).format(day=date_short(date.fromisoformat(until)))
            return say(_CONTACTED)
    return say(_SOMETHING)


def _refund_words(payload: Mapping[str, Any]) -> str:
    currency, fee = payload["currency"], payload.get("restocking_minor", 0)
    form = _REFUNDED_KEPT if payload.get("without_goods") else _REFUNDED_FEE if fee else _REFUNDED
    return say(form).format(amount=money(payload["amount_minor"], currency), fee=money(fee, currency))


def _counts(counts: Sequence[Sequence[Any]]) -> str:
    words = ""
    for quantity, condition, note in counts:
        form = say(_COUNT_NOTE if note else _COUNT)
        name = say(CONDITIONS[Condition(condition)])
        one = form.format(quantity=quantity, condition=name, note=note)
        words = say(_BETWEEN_COUNTS).format(first=words, second=one) if words else one
    return words


def _import_words(payload: Mapping[str, Any], currency: str) -> str:
    """A conflict or a confirmation says more than the fields it is read from."""
    for finding in payload.get("findings", ()):
        return _finding_words(finding, currency)
    for action in payload.get("confirmed", ()):
        if action in _CONFIRMS:
            return say(_CONFIRMS[action])
    changes = payload.get("changes", {})
    if not changes:
        return say(_IMPORTED).format(file=payload.get("file", ""))
    name, (before, after) = next(iter(changes.items()))
    change = say(_CHANGED).format(
        field=field_name(name),
        before=field_value(name, before, currency),
        after=field_value(name, after, currency),
    )
    if len(changes) == 1:
        return change
    return say(_CHANGED_MORE).format(change=change, more=plurals.more_changes(len(changes) - 1))


def _finding_words(finding: Mapping[str, Any], currency: str) -> str:
    """What a report said against a decision, or of money that moved without one."""
    theirs = money(finding["theirs_minor"] or 0, currency)
    match finding["kind"]:
        case FindingKind.REFUNDED_ELSEWHERE:
            return say(_ELSEWHERE).format(theirs=theirs)
        case FindingKind.NOT_DONE:
            return say(_NOT_DONE)
    if finding["action"] in _CONTRADICTS:
        return say(_CONTRADICTS[finding["action"]]).replace("{theirs}", finding["theirs"])
    if not finding["theirs_minor"]:
        return say(_CALLED_OFF)
    return say(_OTHER_AMOUNT).format(theirs=theirs, ours=money(finding["ours_minor"] or 0, currency))


def _shipment(detail: RequestDetail) -> ReportLine | None:
    """The first line that was delivered with a carrier and a tracking number."""
    for item in detail.request.items:
        if item.line.delivery_date and item.line.carrier and item.line.tracking_id:
            return item.line
    return None


def _ordered(detail: RequestDetail) -> str:
    paid = detail.order_paid
    quantity = sum(entry.quantity for entry in {id(e): e for e in detail.money.values()}.values())
    if not paid.minor:
        return say(_ORDERED_ONLY)
    form = _ORDERED_ONE if quantity == 1 else _ORDERED
    return say(form).format(quantity=quantity, amount=money(paid.minor, paid.currency))
