"""Goods, money and exposure of a request, side by side."""

from datetime import date
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from ...domain.model import WORST_FIRST, Condition, GoodsState, MoneyState, Request
from ...domain.suggestion import CHECK_IN
from ...domain.views import View
from ...domain.workflow import Task
from ...services.browsing import RequestDetail
from .. import text
from ..theme import current_theme, theme_controller
from ..widgets.card import Card
from .fact import ABOVE, BELOW, Fact, GoodsFact


class _Columns(QWidget):
    """Three facts as equal columns with rules between them; one that needs more takes it from the others."""

    def __init__(self, facts: tuple[Fact, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        for fact in facts:
            fact.setParent(self)
        theme_controller().theme_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as there is room."""
        return QSize(408, 1)

    def minimumSizeHint(self) -> QSize:
        """The same for every request, or the pane would change its width."""
        return QSize(max(360, self._facts[0].needed_width() + 220), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shares the width."""
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Gives every fact its column."""
        total, count = self.width() - (len(self._facts) - 1), len(self._facts)
        wanted = [fact.wanted_width() for fact in self._facts]
        if sum(wanted) > total:
            wanted = [fact.needed_width() for fact in self._facts]
        widths = [total // count] * count
        if any(want > width for want, width in zip(wanted, widths, strict=True)):
            widths = _shared(total, wanted)
        left = 0
        for fact, width in zip(self._facts, widths, strict=True):
            place = QRect(left, 0, width, self.height())
            fact.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
            left += width + 1
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the rules."""
        painter, color = QPainter(self), current_theme().color("line")
        for place in sorted((fact.geometry() for fact in self._facts), key=QRect.left)[1:]:
            painter.fillRect(QRect(place.left() - 1, 0, 1, self.height()), color)


class FactsCard(Card):
    """The three facts; with several items a click shows them one by one.

    Signals:
        check_in_requested(): count what arrived.
        lines_requested(): show all items of the request.
    """

    check_in_requested = Signal()
    lines_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.goods = GoodsFact()
        self.money = Fact("moneyFact")
        self.exposure = Fact("exposureFact")
        self._columns = _Columns((self.goods, self.money, self.exposure))
        self._has_lines = False
        self.add_section(self._columns, 1, (1, 1))
        self.goods.check_in_requested.connect(self.check_in_requested)
        self._take_line_heights()
        theme_controller().theme_changed.connect(self._take_line_heights)

    def show_request(self, detail: RequestDetail) -> None:
        """Shows goods, money and exposure of all items together."""
        self._show_goods(detail)
        self._show_money(detail)
        self._show_exposure(detail)
        self._has_lines = len(detail.request.items) > 1
        if self._has_lines:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.unsetCursor()
        self.setToolTip(self.tr("Show all items") if self._has_lines else "")
        self._columns.share_width()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Shows the items."""
        super().mouseReleaseEvent(event)
        here = self.rect().contains(event.position().toPoint())
        if self._has_lines and here and event.button() == Qt.MouseButton.LeftButton:
            self.lines_requested.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the press, so that the release comes here too."""
        event.setAccepted(self._has_lines)

    def _show_goods(self, detail: RequestDetail) -> None:
        standing, request = detail.standing, detail.request
        condition = _worst_condition(request)
        counted = self.tr("{part} of {whole}").format(part=standing.checked, whole=standing.announced)
        spare = None
        if condition is None:
            second = self.tr("{count} checked in").format(count=counted)
        else:
            day = text.date_short(_last_check(request))
            second = self.tr("{count} · {day}").format(count=counted, day=day)
        if condition is not None and standing.goods is GoodsState.CHECKED:
            found = text.condition_name(condition)
            below = self.tr("{count} · {condition}").format(count=counted, condition=found)
            spare = (text.goods_words(standing.goods), below)
        ink = "ok" if standing.goods is GoodsState.CHECKED else "text_2"
        words = text.goods_words(standing.goods, condition)
        sign = (text.goods_icon(standing.goods), ink)
        self.goods.set_content(self.tr("Goods"), sign, (words, second), spare=spare)
        self.goods.set_check_in(
            suggested=detail.suggestion.filled == CHECK_IN,
            all_counted=standing.checked >= standing.announced,
        )

    def _show_money(self, detail: RequestDetail) -> None:
        standing = detail.standing
        words, ink = text.money_words(standing.money), "text_2"
        due = next((due for due in standing.dues if due.task is Task.REFUND), None)
        if due is not None:
            words = text.view_name(View.REFUND_DUE)
            tone = text.due_tone(due.task, due.on, detail.today)
            ink = tone if tone in ("danger", "warn") else "text_2"
        second, shorter = self._money_second(detail)
        spare = (words, shorter) if shorter else None
        self.money.set_content(self.tr("Money"), ("refund", ink), (words, second), spare=spare, firm="second")
        hinted = standing.money in (MoneyState.CONFIRMED, MoneyState.REFUNDED_ELSEWHERE)
        doubt = self.tr("The report says so; that does not prove that money moved.") if hinted else ""
        self.money.setToolTip(doubt)
        self.money.setAccessibleDescription(doubt)

    def _money_second(self, detail: RequestDetail) -> tuple[str, str]:
        """The amounts below the state of the money, and the same for where that is too wide."""
        standing, currency = detail.standing, detail.request.currency
        if standing.paid_minor is None:
            return self.tr("paid: not known"), ""
        paid = text.money(standing.paid_minor, currency)
        if standing.refunded_minor:
            amount = text.amount(standing.refunded_minor, currency)
            both = self.tr("{amount} of {whole}").format(amount=amount, whole=paid)
            return both, text.money(standing.refunded_minor, currency)
        if standing.has(Task.REFUND) or standing.money is MoneyState.CANCELLED:
            return self.tr("{amount} open").format(amount=paid), paid
        return self.tr("{amount} paid").format(amount=paid), paid

    def _show_exposure(self, detail: RequestDetail) -> None:
        standing = detail.standing
        if standing.exposure_minor:
            second = self.tr("not checked in")
        elif standing.checked >= standing.announced:
            second = self.tr("goods are back")
        else:
            second = self.tr("nothing at risk")
        amount = text.money(standing.exposure_minor, detail.request.currency)
        self.exposure.set_content(self.tr("Exposure"), ("exposure", "text_2"), (amount, second), firm="value")

    def sizeHint(self) -> QSize:
        """Three lines."""
        return QSize(super().sizeHint().width(), self.height())

    def _take_line_heights(self) -> None:
        theme = current_theme()
        lines = sum(theme.line_height(role) for role in ("label", "body", "caption"))
        self.setFixedHeight(2 + ABOVE + lines + BELOW)
        self._columns.share_width()


def _shared(total: int, needs: list[int]) -> list[int]:
    """Widths that give everyone what they need and the rest to all alike.

    Where there is less than they need, the first gets its need and the others share what is left.
    """
    others = sum(needs[1:])
    if sum(needs) > total and others:
        left = max(0, total - needs[0])
        return [needs[0], *(left * need // others for need in needs[1:])]
    widths, left, open_ones = list(needs), total, list(range(len(needs)))
    for index in sorted(open_ones, key=lambda each: -needs[each]):
        fair = left // len(open_ones)
        widths[index] = max(needs[index], fair) if needs[index] > fair else fair
        left -= widths[index]
        open_ones.remove(index)
    return widths


def _worst_condition(request: Request) -> Condition | None:
    found = {check.condition for item in request.items for check in item.checks}
    return next((condition for condition in WORST_FIRST if condition in found), None)


def _last_check(request: Request) -> date:
    moments = [check.checked_at for item in request.items for check in item.checks]
    return max(moments).astimezone(ZoneInfo(request.store.time_zone)).date()
