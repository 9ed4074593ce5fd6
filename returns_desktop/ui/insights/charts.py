"""From a figure to its chart, in the language in force."""

from typing import cast

from ...domain.insight_money import CurrencyCosts, CurrencyExposure
from ...domain.insights import (
    AnsweredOnTime,
    FaultsOverTime,
    ReasonsBySku,
    ReturnRates,
    ReturnsOverTime,
)
from ...services.insights import Insight, Plot
from .chart import Chart
from .count_charts import CountCharts
from .money_charts import MoneyCharts
from .ways import Ways


def chart_of(insight: Insight, ways: Ways, weeks: int) -> Chart:
    """The chart of a figure; `ways` lead to the requests of its points."""
    counts, figure = CountCharts(insight, ways, weeks), insight.figure
    if isinstance(figure, ReturnsOverTime):
        return counts.returns(figure)
    if isinstance(figure, ReasonsBySku):
        return counts.reasons(figure)
    if isinstance(figure, ReturnRates):
        return counts.rates(figure)
    if isinstance(figure, AnsweredOnTime):
        return counts.on_time(figure)
    if isinstance(figure, FaultsOverTime):
        return counts.faults(figure)
    charts = MoneyCharts(insight, ways, weeks)
    if insight.plot is Plot.COSTS:
        return charts.costs(cast(tuple[CurrencyCosts, ...], figure))
    return charts.exposure(cast(tuple[CurrencyExposure, ...], figure))
