"""The rows of an import plan as they are shown: made one by one, when they come into view."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ...domain.report import FbaReturn, OrderItem, ParsedLine, Problem, ReportFacts, ReportKind, ReportLine
from ...domain.reported import reported_status
from ...services.importing import ChangedLine, ImportPlan, NewLine
from .. import text
from ..speech import plurals

Entry = Problem | ChangedLine | NewLine | ParsedLine[ReportFacts]

# What matters most of a changed line stands first.
_FIRST_FIELDS = (
    "reported_status",
    "a_to_z_claim",
    "delivery_date",
    "refunded_minor",
    "resolution",
    "reason_code",
)


class Kind(StrEnum):
    """What happens to a line of the file."""

    PROBLEMS = "problems"
    CHANGED = "changed"
    NEW = "new"
    SAME = "same"
    REPEATED = "repeated"


ICONS: Mapping[Kind, tuple[str, str]] = {
    Kind.NEW: ("new", "ok"),
    Kind.CHANGED: ("edit", "link"),
    Kind.SAME: ("same", "text_2"),
    Kind.REPEATED: ("repeated", "text_2"),
    Kind.PROBLEMS: ("overdue", "danger"),
}
"""Icon and ink."""
SHOWN_ORDER = (Kind.PROBLEMS, Kind.CHANGED, Kind.NEW, Kind.SAME, Kind.REPEATED)


class RowAction(StrEnum):
    """What can be done about a problem from its row."""

    CHOOSE_DATE_ORDER = "choose_date_order"
    SHOW_PLACE = "show_place"


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One row. The words of `what` alternate: plain, bold, plain, …"""

    line: int
    subject: str
    """Order id, or the column of a problem."""
    aside: str
    """Product, or the kind of problem."""
    what: tuple[str, ...]
    way_out: str = ""
    action: RowAction | None = None

    def words(self) -> str:
        """All of it, for tooltips and screen readers."""
        parts = (self.subject, self.aside, "".join(self.what), self.way_out)
        return " · ".join(part for part in parts if part)


def entries_of(plan: ImportPlan, kind: Kind) -> Sequence[Entry]:
    """The lines of the file to which this happens."""
    by_kind: Mapping[Kind, Sequence[Entry]] = {
        Kind.PROBLEMS: plan.problems,
        Kind.CHANGED: plan.changed,
        Kind.NEW: plan.new,
        Kind.SAME: plan.same,
        Kind.REPEATED: plan.repeated,
    }
    return by_kind[kind]


def kind_name(kind: Kind) -> str:
    """The heading of a group and of its tile."""
    names = {
        Kind.PROBLEMS: QCoreApplication.translate("PlanRows", "Problems"),
        Kind.CHANGED: QCoreApplication.translate("PlanRows", "Changed"),
        Kind.NEW: QCoreApplication.translate("PlanRows", "New"),
        Kind.SAME: QCoreApplication.translate("PlanRows", "Same"),
        Kind.REPEATED: QCoreApplication.translate("PlanRows", "Repeated"),
    }
    return names[kind]


def kind_note(kind: Kind, report_kind: str = ReportKind.SELLER_RETURNS) -> str:
    """What a group means for the seller."""
    if kind is Kind.NEW and report_kind == ReportKind.FBA_RETURNS:
        return QCoreApplication.translate("PlanRows", "These are added to read; nothing is to be decided")
    if kind is Kind.NEW and report_kind == ReportKind.ORDER_REPORT:
        return QCoreApplication.translate("PlanRows", "These order item ids are kept for refund files")
    if kind is Kind.CHANGED and report_kind in (ReportKind.FBA_RETURNS, ReportKind.ORDER_REPORT):
        return QCoreApplication.translate("PlanRows", "An empty cell never blanks what is stored")
    notes = {
        Kind.PROBLEMS: QCoreApplication.translate(
            "PlanRows", "These rows are not imported; they wait under Rows with problems"
        ),
        Kind.CHANGED: QCoreApplication.translate("PlanRows", "Your own decisions are never overwritten"),
        Kind.NEW: QCoreApplication.translate("PlanRows", "These requests are added"),
        Kind.SAME: QCoreApplication.translate("PlanRows", "These rows are stored like this already"),
        Kind.REPEATED: QCoreApplication.translate(
            "PlanRows", "Of a line that comes again the last copy counts"
        ),
    }
    return notes[kind]


def report_kind_name(kind: str) -> str:
    """The kind of a report file."""
    names = {
        "seller_returns": QCoreApplication.translate("PlanRows", "Seller-fulfilled returns report"),
        "xml_returns": QCoreApplication.translate("PlanRows", "Returns report (XML)"),
        "fba_returns": QCoreApplication.translate("PlanRows", "FBA customer returns"),
        "order_report": QCoreApplication.translate("PlanRows", "Order report"),
    }
    return names.get(kind) or QCoreApplication.translate("PlanRows", "Returns report")


def row_of(entry: Entry, kind: Kind) -> PlanRow:
    """What the row of an entry says."""
    if isinstance(entry, Problem):
        return _problem_row(entry)
    if isinstance(entry, ChangedLine):
        return PlanRow(entry.line, entry.value.order_id, _product(entry.value), _changes(entry))
    value = entry.value
    if kind is Kind.NEW:
        what = _told(value)
    elif kind is Kind.REPEATED:
        what = QCoreApplication.translate("PlanRows", "comes again further down")
    else:
        what = QCoreApplication.translate("PlanRows", "nothing changes")
    return PlanRow(entry.line, value.order_id, _product(value), (what,))


def _told(value: ReportFacts) -> str:
    """What a new row says, in a few words."""
    if isinstance(value, OrderItem):
        words = QCoreApplication.translate("PlanRows", "Order item {id}").format(id=value.order_item_id)
        if not value.quantity:
            return words
        return f"{words} · {plurals.ordered(value.quantity)}"
    reason = text.reason_words(value.reason_code)
    if isinstance(value, FbaReturn):
        parts = (reason, text.disposition_words(value.disposition))
    else:
        parts = (reason, text.status_name(reported_status([value.reported_status])))
    return " · ".join(part for part in parts if part)


def _product(value: ReportFacts) -> str:
    if isinstance(value, ReportLine):
        return value.item_name or value.merchant_sku
    return (value.item_name or value.sku) if isinstance(value, FbaReturn) else value.sku


def _problem_row(problem: Problem) -> PlanRow:
    column = problem.column or QCoreApplication.translate("PlanRows", "Whole row")
    ambiguous = problem.code == "date_ambiguous"
    return PlanRow(
        problem.line,
        column,
        text.problem_kind(problem),
        (text.problem_sentence(problem),),
        text.problem_way_out(problem),
        RowAction.CHOOSE_DATE_ORDER if ambiguous else RowAction.SHOW_PLACE,
    )


def _changes(entry: ChangedLine) -> tuple[str, ...]:
    """`Field: old → ` and `new`, by turns."""
    form = QCoreApplication.translate("PlanRows", "{field}: {old} → {new}")
    between = QCoreApplication.translate("PlanRows", "; ")
    fields = sorted(
        entry.fields,
        key=lambda name: _FIRST_FIELDS.index(name) if name in _FIRST_FIELDS else len(_FIRST_FIELDS),
    )
    currency = _currency(entry.value) or _currency(entry.stored)
    words: list[str] = [""]
    for number, name in enumerate(fields):
        old = text.field_value(name, getattr(entry.stored, name), currency)
        new = text.field_value(name, getattr(entry.value, name), currency)
        before, _, after = form.replace("{field}", text.field_name(name)).partition("{new}")
        lead = before.replace("{old}", old)
        words[-1] += (between if number else "") + lead
        words += [new, after]
    return tuple(words)


def _currency(value: ReportFacts) -> str:
    """Empty where no amounts are told."""
    return value.currency if isinstance(value, ReportLine) else ""
