"""The charts of money: what reasons cost, and what is exposed from day to day. A panel for each currency."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from ...domain.insight_money import CurrencyCosts, CurrencyExposure, ReasonCost
from ...domain.insights import scale
from ...domain.money import exponent
from ...services.insights import Insight, Plot
from ..speech import amount, counted, date_short, money
from . import ways
from .chart import Chart, GridLine, Mark, Numbers, Panel, Place, Point, Series, Shape
from .chart_words import plot_name, reason_words
from .ways import Ways

PANELS = 3
"""Currencies that are drawn; the table has all."""
_LINES = (("c1", Mark.CIRCLE), ("c3", Mark.SQUARE), ("c2", Mark.DIAMOND))


class MoneyCharts:
    """Makes charts of the figures; the translation tool files its texts under its name."""

    def __init__(self, insight: Insight, ways: Ways, weeks: int) -> None:
        self._span, self._ways, self._weeks = insight.span, ways, weeks

    def tr(self, text: str, disambiguation: str = "", n: int = -1) -> str:
        return QCoreApplication.translate("MoneyCharts", text, disambiguation, n)

    def costs(self, figure: Sequence[CurrencyCosts]) -> Chart:
        """A bar for each reason."""
        totals = [money(one.total_minor, one.currency) for one in figure]
        sentence = (
            self.tr("and {others} refunded in {weeks} weeks")
            if len(totals) > 1
            else self.tr("refunded in {weeks} weeks")
        )
        rows = [(one, cost) for one in figure for cost in one.reasons]
        return Chart(
            Plot.COSTS,
            plot_name(Plot.COSTS),
            totals[0] if totals else "",
            sentence.format(others=_listed(totals[1:]), weeks=counted(self._weeks)),
            self.tr("money that went back, or is decided, for requests of these weeks"),
            Shape.BARS,
            (Series("", "c1"),),
            tuple(map(self._panel_of_costs, figure[:PANELS])),
            Numbers(
                (self.tr("Reason"), self.tr("Currency"), self.tr("Refunded")),
                tuple(
                    (self._reason(cost), one.currency, amount(cost.refunded_minor, one.currency))
                    for one, cost in rows
                ),
                tuple(self._refunded_for(cost, one) for one, cost in rows),
                texts=2,
            ),
            "" if figure else self.tr("Nothing was refunded for requests of these weeks."),
        )

    def _panel_of_costs(self, costs: CurrencyCosts) -> Panel:
        places = []
        for cost in costs.reasons:
            told = self.tr("{reason}: {amount} refunded").format(
                reason=self._reason(cost), amount=money(cost.refunded_minor, costs.currency)
            )
            point = Point(0, max(cost.refunded_minor, 0), "", told, self._refunded_for(cost, costs))
            total = amount(cost.refunded_minor, costs.currency)
            places.append(Place(self._reason(cost), (point,), total=total))
        highest = max(cost.refunded_minor for cost in costs.reasons)
        return Panel(tuple(places), money_grid(highest, costs.currency), name=costs.currency)

    def _reason(self, cost: ReasonCost) -> str:
        return reason_words(cost.reason) if cost.reason else self.tr("Other reasons")

    def _refunded_for(self, cost: ReasonCost, costs: CurrencyCosts) -> str:
        named = [other.reason for other in costs.reasons if other.reason]
        wanted = ways.reasons([cost.reason]) if cost.reason else ways.reasons(named, negated=True)
        return self._ways.asked(None, *wanted, ways.refunded(), *self._ways.in_currency(costs.currency))

    def exposure(self, figure: Sequence[CurrencyExposure]) -> Chart:
        """A level for each currency."""
        today = [money(one.today_minor, one.currency) for one in figure if one.today_minor]
        today = today or [money(0, one.currency) for one in figure[:1]]
        sentence = self.tr("and {others} today") if len(today) > 1 else self.tr("today")
        rows = [(one, step) for one in figure for step in one.steps]
        return Chart(
            Plot.EXPOSURE,
            plot_name(Plot.EXPOSURE),
            today[0] if today else "",
            sentence.format(others=_listed(today[1:])),
            self.tr("money decided or paid for goods that were not checked in"),
            Shape.STEPS,
            tuple(Series("", token, mark) for token, mark in _LINES),
            tuple(self._panel_of_exposure(one, number) for number, one in enumerate(figure[:PANELS])),
            Numbers(
                (self.tr("Day"), self.tr("Currency"), self.tr("Exposure")),
                tuple((date_short(step.day), one.currency, amount(step.amount, one.currency))
                      for one, step in rows),
                tuple(self._ways.exposed(one.currency) for one, _ in rows),
                texts=2,
            ),
            "" if figure else self.tr("No money is out for goods that were not checked in."),
        )  # fmt: skip

    def _panel_of_exposure(self, exposure: CurrencyExposure, series: int) -> Panel:
        places = []
        for step in exposure.steps:
            told = self.tr("{day}: {amount}").format(
                day=date_short(step.day), amount=money(step.amount, exposure.currency)
            )
            search = self._ways.exposed(exposure.currency)
            point = Point(series, step.amount, "", told, search)
            places.append(Place("", (point,), at=self._offset(step.day)))
        highest = max(step.amount for step in exposure.steps)
        return Panel(
            tuple(places),
            money_grid(highest, exposure.currency, lines=2),
            name=self.tr("{currency} {amount}").format(
                currency=exposure.currency, amount=amount(exposure.today_minor, exposure.currency)
            ),
            length=max(1, self._offset(self._span.last)),
            ticks=tuple(GridLine(self._offset(week), date_short(week)) for week in self._span.weeks()),
            series=series,
        )

    def _offset(self, day: date) -> int:
        return (day - self._span.first).days


def money_grid(highest: int, currency: str, lines: int = 4) -> tuple[GridLine, ...]:
    """Round amounts in major units up to one in minor units."""
    unit = 10 ** exponent(currency)
    return tuple(
        GridLine(value * unit, counted(value)) for value in scale(-(-max(highest, 0) // unit), lines)
    )


def _listed(amounts: Sequence[str]) -> str:
    return " · ".join(amounts)
