"""All wording of codes: every code the program shows becomes words here, in the program's language.

What is returned is plain text; some of it holds what buyers and sellers wrote.
"""

from collections.abc import Mapping

from ..domain.errors import AppError
from ..domain.guards import Guard
from ..domain.model import (
    Action,
    CloseReason,
    Condition,
    DecisionState,
    GoodsState,
    LabelKind,
    Mark,
    MoneyState,
    RefundReason,
    RequestStatus,
)
from ..domain.reasons import fault, known_reason
from ..domain.report import Problem
from ..domain.views import View
from ..services import sentences, words
from .speech import SPEECH, amount, counted, date_in_list, date_long, date_short, moment_short, money, say
from .text_due import (
    at_moment,
    deadline_strip,
    due_icon,
    due_tone,
    due_words,
    filed_chip,
    filed_words,
    next_until,
    reminder_words,
)
from .text_history import field_name, field_value, step_words, timeline_words
from .text_places import currency_name, language_name, marketplace_name
from .text_suggestions import advice_words

__all__ = [
    "action_name",
    "advice_words",
    "amount",
    "at_moment",
    "close_reason_name",
    "condition_name",
    "counted",
    "currency_name",
    "date_in_list",
    "date_long",
    "date_short",
    "deadline_strip",
    "decision_state_name",
    "disposition_words",
    "due_icon",
    "due_tone",
    "due_words",
    "error_sentence",
    "fault_words",
    "field_name",
    "field_value",
    "filed_chip",
    "filed_words",
    "goods_icon",
    "goods_words",
    "guard_sentence",
    "guard_short",
    "label_kind_name",
    "language_name",
    "mark_name",
    "marketplace_name",
    "moment_short",
    "money",
    "money_words",
    "next_until",
    "problem_kind",
    "problem_sentence",
    "problem_way_out",
    "reason_name",
    "reason_short",
    "reason_words",
    "refund_reason_name",
    "reminder_words",
    "status_icon",
    "status_name",
    "status_short",
    "status_tone",
    "step_words",
    "timeline_words",
    "view_icon",
    "view_name",
    "view_short",
]

# --- Sentences --------------------------------------------------------------------------------


def error_sentence(error: AppError) -> str:
    """What happened and the way out."""
    return sentences.error_sentence(error, SPEECH)


def guard_sentence(guard: Guard) -> str:
    """Why an action stops, and the way out."""
    return sentences.guard_sentence(guard, SPEECH)


def guard_short(guard: Guard) -> str:
    """The same for the second line of a disabled button: `Refund first (3)`."""
    return sentences.guard_short(guard, SPEECH)


def problem_sentence(problem: Problem) -> str:
    """What is wrong with a row of a report."""
    return sentences.problem_sentence(problem, SPEECH)


def problem_way_out(problem: Problem) -> str:
    """What would make the row readable; no full stop."""
    return sentences.problem_way_out(problem, SPEECH)


def problem_kind(problem: Problem) -> str:
    """A few words on the kind of fault: `date, two readings`."""
    return sentences.problem_kind(problem, SPEECH)


# --- Names ------------------------------------------------------------------------------------


def status_name(status: RequestStatus) -> str:
    """The state as Seller Central calls it."""
    return say(words.STATUS[status])


def status_short(status: RequestStatus) -> str:
    """The same where there is little room."""
    return say(words.STATUS_SHORT[status])


def view_name(view: View) -> str:
    """A place of the sidebar, in full."""
    return say(words.VIEWS[view])


def view_short(view: View) -> str:
    """The same for the sidebar itself."""
    return say(words.VIEWS_SHORT[view])


def goods_words(goods: GoodsState, condition: Condition | None = None) -> str:
    """Where the goods are: `Awaited`, `Checked: used`."""
    if goods is GoodsState.CHECKED and condition is not None:
        return say(words.GOODS_CHECKED[condition])
    return say(words.GOODS[goods])


def money_words(state: MoneyState) -> str:
    """Where the refund stands."""
    return say(words.MONEY[state])


def condition_name(condition: Condition) -> str:
    return say(words.CONDITIONS[condition])


def close_reason_name(reason: CloseReason) -> str:
    return say(words.CLOSE_REASONS[reason])


def refund_reason_name(reason: RefundReason) -> str:
    return say(words.REFUND_REASONS[reason])


def label_kind_name(kind: LabelKind) -> str:
    return say(words.LABELS[kind])


def decision_state_name(state: DecisionState) -> str:
    return say(words.DECISION_STATES[state])


def action_name(action: Action) -> str:
    """The name of one of the four buttons."""
    return say(words.ACTIONS[action])


def mark_name(mark: Mark) -> str:
    return say(words.MARKS[mark])


def reason_words(raw: str) -> str:
    """Amazon's reason code in words; a code that is not known as it stands."""
    known = known_reason(raw)
    return say(words.REASONS[known]) if known else raw


def reason_name(reason: str) -> str:
    """A reason of `domain.reasons` in words."""
    return say(words.REASONS[reason])


def reason_short(raw: str) -> str:
    """The same for a column of the list."""
    known = known_reason(raw)
    return say(words.REASONS_SHORT[known]) if known else raw


def disposition_words(raw: str) -> str:
    """Amazon's code for a unit's condition in words; a code that is not known as it stands."""
    known = words.DISPOSITIONS.get(raw.strip().upper().replace(" ", "_"))
    return say(known) if known else raw


def fault_words(raw: str) -> str:
    """Who answers for a return with this reason code."""
    return say(words.FAULTS[fault(raw)])


# --- Icons and tones --------------------------------------------------------------------------

_STATUS_LOOKS: Mapping[RequestStatus, tuple[str, str]] = {
    RequestStatus.AUTHORIZATION_REQUIRED: ("state-authorization", "warn"),
    RequestStatus.AUTHORIZED: ("state-authorized", "info"),
    RequestStatus.COMPLETED: ("state-completed", "ok"),
    RequestStatus.CLOSED_BY_SELLER: ("closed-seller", "neutral"),
    RequestStatus.CLOSED_BY_BUYER: ("closed-buyer", "neutral"),
}
_VIEW_ICONS: Mapping[View, str] = {
    View.NEEDS_ACTION: "needs-action",
    View.AUTHORIZATION_REQUIRED: "state-authorization",
    View.AUTHORIZED: "state-authorized",
    View.COMPLETED: "state-completed",
    View.CLOSED_BY_SELLER: "closed-seller",
    View.CLOSED_BY_BUYER: "closed-buyer",
    View.A_TO_Z: "atoz",
    View.OVERDUE: "overdue",
    View.DUE_TODAY: "due",
    View.REFUND_DUE: "refund",
    View.CHECK_GOODS: "check-goods",
    View.TODO: "todo",
    View.CONFLICTS: "conflict",
    View.SNOOZED: "snooze",
    View.ALL: "view",
}
_GOODS_ICONS: Mapping[GoodsState, str] = {
    GoodsState.NOT_EXPECTED: "goods",
    GoodsState.AWAITED: "goods",
    GoodsState.IN_TRANSIT: "carrier",
    GoodsState.DELIVERED: "carrier",
    GoodsState.CHECKED: "check-goods",
    GoodsState.LOST: "overdue",
}


def status_icon(status: RequestStatus) -> str:
    """Name of the icon: every state has its own shape."""
    return _STATUS_LOOKS[status][0]


def status_tone(status: RequestStatus) -> str:
    """A tone of `widgets.tone.TONES`."""
    return _STATUS_LOOKS[status][1]


def view_icon(view: View) -> str:
    return _VIEW_ICONS[view]


def goods_icon(goods: GoodsState) -> str:
    return _GOODS_ICONS[goods]
