"""What the cells of the list say about a request, before anything is painted."""

from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QLocale

from ..domain.filing import asks_again
from ..domain.model import CommentState, DecisionState
from ..domain.views import RequestRow, SortKey
from . import text
from .speech import isolated

HELD_SECONDS = 6


class Column(IntEnum):
    """The columns of the list."""

    DUE = 0
    REASON = 1
    PRODUCT = 2
    STATUS = 3
    AMOUNT = 4


SORT_KEYS: dict[Column, SortKey] = {
    Column.DUE: SortKey.DUE,
    Column.REASON: SortKey.REASON,
    Column.PRODUCT: SortKey.PRODUCT,
    Column.STATUS: SortKey.STATUS,
    Column.AMOUNT: SortKey.AMOUNT,
}

NARROWEST: dict[Column, int] = {
    Column.DUE: 96,
    Column.REASON: 80,
    Column.PRODUCT: 120,
    Column.STATUS: 72,
    Column.AMOUNT: 60,
}
USUAL_WIDTH: dict[Column, int] = {
    Column.DUE: 120,
    Column.REASON: 172,
    Column.PRODUCT: 178,
    Column.STATUS: 132,
    Column.AMOUNT: 72,
}


@dataclass(frozen=True, slots=True)
class Cell:
    """Two lines, the icon before the first, and how it is painted."""

    first: str
    second: str
    icon: str = ""
    tone: str = ""
    """Token of the icon; for the due column also of the first line."""
    strong: bool = False
    second_icon: str = ""
    suffix: str = ""
    """Stands behind the first line and is never elided."""
    second_is_ours: bool = False
    """The second line holds no words of the buyer or the report: nothing is found in it."""


def column_name(column: Column) -> str:
    """The heading."""
    return {
        Column.DUE: QCoreApplication.translate("RequestTable", "Due"),
        Column.REASON: QCoreApplication.translate("RequestTable", "Reason and comment"),
        Column.PRODUCT: QCoreApplication.translate("RequestTable", "Product and order"),
        Column.STATUS: QCoreApplication.translate("RequestTable", "Status and goods"),
        Column.AMOUNT: QCoreApplication.translate("RequestTable", "Amount"),
    }[column]


def cell_of(row: RequestRow, column: Column, *, acted: bool) -> Cell:
    """What one cell says. `acted`: a decision was taken for this request a moment ago."""
    made = {
        Column.DUE: _due,
        Column.REASON: _reason,
        Column.PRODUCT: _product,
        Column.STATUS: _status,
        Column.AMOUNT: _amount,
    }[column](row)
    return _acted_due(row) if acted and column is Column.DUE else made


def spoken(row: RequestRow, column: Column, *, acted: bool) -> str:
    """All words of a cell as one sentence, for screen readers and type-ahead."""
    cell = cell_of(row, column, acted=acted)
    first = cell.first + cell.suffix
    return f"{first}, {cell.second}" if cell.second else first


def explained(row: RequestRow, column: Column) -> str:
    """The tooltip: everything in full, and Amazon's own code of the reason."""
    cell = cell_of(row, column, acted=False)
    if column is Column.REASON:
        words = text.reason_words(row.reason_code)
        first = words if words == row.reason_code or not row.reason_code else f"{words} ({row.reason_code})"
        return f"{first}\n{row.comment or cell.second}"
    if column is Column.PRODUCT:
        return f"{row.item_name}{cell.suffix}\n{row.order_id} · {row.amazon_rma_id}"
    if column is Column.STATUS:
        return f"{text.status_name(row.status)} ({row.reported_status})\n{cell.second}"
    if column is Column.AMOUNT:
        return text.money(row.paid_minor, row.currency) if row.paid_minor is not None else ""
    return "\n".join(part for part in (cell.first, cell.second) if part)


def _due(row: RequestRow) -> Cell:
    if filed := text.filed_words(row):
        return Cell(*filed, "snooze", "warn" if asks_again(row.remind_on, row.today) else "text_2")
    first, second = text.due_words(row.task, row.due_on, row.today)
    tone = text.due_tone(row.task, row.due_on, row.today)
    token = {"danger": "danger", "warn": "warn", "violet": "violet", "quiet": "text_3"}.get(tone, "text_2")
    icon = text.due_icon(row.task, row.due_on, row.today)
    if row.remind_on is not None and row.remind_on > row.today:
        second = text.reminder_words(row.remind_on)
    return Cell(first, second, icon, token, strong=tone in ("danger", "warn"))


def _acted_due(row: RequestRow) -> Cell:
    if row.held_action is None:
        return Cell(
            text.decision_state_name(DecisionState.READY),
            _due(row).first if row.task else "",
            "tick",
            "text_3",
        )
    seconds = QLocale().toString(HELD_SECONDS)
    return Cell(
        text.action_name(row.held_action),
        QCoreApplication.translate("RequestTable", "held for {seconds} s").format(seconds=seconds),
        "tick",
        "text_3",
    )


def _reason(row: RequestRow) -> Cell:
    reason = text.reason_short(row.reason_code)
    if row.comment_state is CommentState.NOT_CAPTURED:
        return Cell(
            reason,
            QCoreApplication.translate("RequestTable", "Comment not captured"),
            strong=True,
            second_icon="message-missing",
            second_is_ours=True,
        )
    if row.comment_state is CommentState.REMOVED:
        removed = QCoreApplication.translate("RequestTable", "Comment removed for its age")
        return Cell(reason, removed, strong=True, second_is_ours=True)
    if row.comment_state is CommentState.NONE_LEFT:
        none_left = QCoreApplication.translate("RequestTable", "Buyer left no comment")
        return Cell(reason, none_left, strong=True, second_is_ours=True)
    return Cell(reason, " ".join(row.comment.split()), strong=True)


def _product(row: RequestRow) -> Cell:
    more = row.item_count - 1
    suffix = (
        QCoreApplication.translate("RequestTable", " +{count}").format(count=QLocale().toString(more))
        if more > 0
        else ""
    )
    return Cell(" ".join(row.item_name.split()), row.order_id, suffix=suffix)


def _status(row: RequestRow) -> Cell:
    token = {"warn": "warn", "info": "link", "link": "link", "ok": "ok", "danger": "danger"}
    tone = token.get(text.status_tone(row.status), "text_3")
    marks = [text.goods_words(row.goods, row.condition), *(isolated(f"#{tag}") for tag in row.tags)]
    if row.has_note:
        marks.append(QCoreApplication.translate("RequestTable", "note"))
    return Cell(text.status_short(row.status), " · ".join(marks), text.status_icon(row.status), tone)


def _amount(row: RequestRow) -> Cell:
    if row.paid_minor is None:
        return Cell("–", row.currency)
    return Cell(text.amount(row.paid_minor, row.currency), row.currency)
