"""The figures of the Insights page as rows for a file."""

from collections.abc import Iterator
from datetime import date

from ..domain.insight_money import CurrencyCosts, CurrencyExposure
from ..domain.insights import (
    AnsweredOnTime,
    FaultsOverTime,
    ReasonsBySku,
    ReturnRates,
    ReturnsOverTime,
)
from ..domain.money import Money
from ..exporters.csv_file import Cell, Number

Row = tuple[date | None, str, str, str, str, Cell]
"""Day, SKU, reason, currency, measure and value."""
OTHER = "other"
Figure = (
    ReturnsOverTime
    | ReasonsBySku
    | ReturnRates
    | tuple[CurrencyCosts, ...]
    | tuple[CurrencyExposure, ...]
    | AnsweredOnTime
    | FaultsOverTime
)
"""What a plot shows."""


def rows_of(figure: Figure) -> Iterator[Row]:
    """Every number of a plot, in the order it is drawn."""
    if isinstance(figure, ReturnsOverTime):
        for week in figure.weeks:
            yield week.week, "", "", "", "requests", week.requests
            yield week.week, "", "", "", "refunded", week.refunded
    elif isinstance(figure, ReasonsBySku):
        for sku in figure.skus:
            for reason, count in zip((*figure.reasons, OTHER), sku.counts, strict=True):
                yield None, sku.sku, reason, "", "returns", count
    elif isinstance(figure, ReturnRates):
        for rate in figure.skus:
            yield None, rate.sku, "", "", "ordered_units", rate.ordered
            yield None, rate.sku, "", "", "returned_units", rate.returned
    elif isinstance(figure, AnsweredOnTime):
        for answers in figure.weeks:
            yield answers.week, "", "", "", "on_time", answers.on_time
            yield answers.week, "", "", "", "late", answers.late
    elif isinstance(figure, FaultsOverTime):
        for faults in figure.weeks:
            yield faults.week, "", "", "", "buyer", faults.buyer
            yield faults.week, "", "", "", "seller", faults.seller
            yield faults.week, "", "", "", OTHER, faults.other
    else:
        for money in figure:
            yield from _money_rows(money)


def _money_rows(money: CurrencyCosts | CurrencyExposure) -> Iterator[Row]:
    currency = money.currency
    if isinstance(money, CurrencyCosts):
        for cost in money.reasons:
            amount = Money(cost.refunded_minor, currency).plain()
            yield None, "", cost.reason or OTHER, currency, "refunded", Number(amount)
    else:
        for step in money.steps:
            yield step.day, "", "", currency, "exposure", Number(Money(step.amount, currency).plain())
