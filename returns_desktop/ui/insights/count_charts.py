"""The charts of what is counted: returns over time, reasons by SKU, whose fault, rates, answers on time."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from ...domain.insights import (
    GOAL_PER_CENT,
    AnsweredOnTime,
    FaultsOverTime,
    ReasonsBySku,
    ReturnRates,
    ReturnsOverTime,
    SkuReasons,
    WeekOfAnswers,
    WeekOfFaults,
    WeekOfReturns,
)
from ...domain.reasons import REASONS_OF, Fault
from ...services import words
from ...services.insights import Insight, Plot
from ..speech import counted, date_short, plurals, say
from . import ways
from .chart import Chart, GridLine, Mark, Numbers, Panel, Place, Point, Rule, Series, Shape
from .chart_words import count_grid, per_cent, plot_name, reason_words, tenths, week_words
from .ways import Ways

_TOKENS, _REST = ("c1", "c2", "c3", "c4"), "c5"
_WHOLE = 1000
_LOWEST = 90
"""Per cent at which the scale of answers begins at the highest."""


class CountCharts:
    """Makes charts of the figures; the translation tool files its texts under its name."""

    def __init__(self, insight: Insight, ways: Ways, weeks: int) -> None:
        self._span, self._ways, self._weeks = insight.span, ways, weeks
        self._last = insight.span.weeks()[-1]

    def tr(self, text: str, disambiguation: str = "", n: int = -1) -> str:
        return QCoreApplication.translate("CountCharts", text, disambiguation, n)

    def returns(self, figure: ReturnsOverTime) -> Chart:
        """Bars of the weeks, each with what of it is refunded."""
        highest = max(week.requests for week in figure.weeks)
        average = Rule(figure.average, self.tr("average {count}").format(count=counted(figure.average)))
        panel = Panel(
            tuple(map(self._week_of_returns, figure.weeks)), count_grid(highest), average if highest else None
        )
        heads = (self.tr("Week of"), self.tr("Requests"), self.tr("Refunded"))
        rows = tuple(
            (date_short(week.week), counted(week.requests), counted(week.refunded)) for week in figure.weeks
        )
        return Chart(
            Plot.RETURNS,
            plot_name(Plot.RETURNS),
            counted(figure.requests),
            self._compared(figure.requests - figure.before),
            self.tr("requests per week"),
            Shape.COLUMNS,
            (
                Series(self.tr("refunded by now"), "c1"),
                Series(self.tr("not refunded"), "c1", Mark.HOLLOW),
            ),
            (panel,),
            Numbers(heads, rows, tuple(self._ways.asked(week.week) for week in figure.weeks)),
            "" if figure.requests else self._no_requests(),
        )

    def _compared(self, more: int) -> str:
        if more > 0:
            told = self.tr("in {weeks} weeks, {count} more than in the {weeks} before")
        elif more < 0:
            told = self.tr("in {weeks} weeks, {count} fewer than in the {weeks} before")
        else:
            told = self.tr("in {weeks} weeks, as many as in the {weeks} before")
        return told.format(weeks=counted(self._weeks), count=counted(abs(more)))

    def _no_requests(self) -> str:
        return self.tr(
            "No buyer asked for a return in these weeks. Look further back, or drop a newer returns report."
        )

    def _week_of_returns(self, week: WeekOfReturns) -> Place:
        unfinished = week.week == self._last
        told = self.tr("{week}: {requests}, {refunded} refunded").format(
            week=week_words(week.week, unfinished=unfinished),
            requests=plurals.requests(week.requests),
            refunded=counted(week.refunded),
        )
        open_ones = week.requests - week.refunded
        points = (
            Point(0, week.refunded, counted(week.refunded), told,
                  self._ways.asked(week.week, ways.refunded())),
            Point(1, open_ones, counted(open_ones), told,
                  self._ways.asked(week.week, ways.refunded(negated=True))),
        )  # fmt: skip
        return Place(
            date_short(week.week),
            tuple(point for point in points if point.value),
            total=self.tr("so far") if unfinished else "",
            unfinished=unfinished,
        )

    def reasons(self, figure: ReasonsBySku) -> Chart:
        """A bar for each SKU, split by reasons."""
        names = [*map(reason_words, figure.reasons), self.tr("Other reasons")]
        series = [Series(name, token) for name, token in zip(names, _TOKENS, strict=False)]
        series = [*series[: len(figure.reasons)], Series(names[-1], _REST)]
        rows = tuple((sku.sku, *map(counted, sku.counts), counted(sku.total)) for sku in figure.skus)
        highest = max((sku.total for sku in figure.skus), default=0)
        return Chart(
            Plot.REASONS,
            plot_name(Plot.REASONS),
            counted(figure.shown),
            self.tr("of {total} returns are of the SKUs that come back most").format(
                total=counted(figure.returns)
            ),
            "",
            Shape.BARS,
            tuple(series),
            (Panel(tuple(self._skus(figure, names)), count_grid(highest)),),
            Numbers(
                (self.tr("SKU"), *names, self.tr("All")),
                rows,
                tuple(self._ways.asked(None, ways.sku(sku.sku)) for sku in figure.skus),
            ),
            "" if figure.skus else self._no_requests(),
            names_are_ids=True,
        )

    def _skus(self, figure: ReasonsBySku, names: list[str]) -> Iterator[Place]:
        return (self._sku_reasons(sku, figure, names) for sku in figure.skus)

    def _sku_reasons(self, sku: SkuReasons, figure: ReasonsBySku, names: list[str]) -> Place:
        points = []
        for place, count in enumerate(sku.counts):
            if count:
                told = self.tr("{sku}, {reason}: {count} of {total}").format(
                    sku=sku.sku, reason=names[place], count=counted(count), total=counted(sku.total)
                )
                wanted = (
                    ways.reasons(figure.reasons[place : place + 1])
                    if place < len(figure.reasons)
                    else ways.reasons(figure.reasons, negated=True)
                )
                search = self._ways.asked(None, ways.sku(sku.sku), *wanted)
                points.append(Point(place, count, counted(count), told, search))
        return Place(sku.sku, tuple(points), total=counted(sku.total))

    def faults(self, figure: FaultsOverTime) -> Chart:
        """Bars of equal height, split by who answers for the returns."""
        share = figure.buyer_per_cent
        grid = tuple(GridLine(_WHOLE * part // 4, per_cent(25 * part)) for part in range(5))
        buyer, seller = (say(words.FAULTS[fault]) for fault in (Fault.BUYER, Fault.SELLER))
        names = (buyer, seller, self.tr("Other or not known"))
        return Chart(
            Plot.FAULTS,
            plot_name(Plot.FAULTS),
            per_cent(share) if share is not None else "",
            self.tr("of {total} requests are the buyer's choice").format(total=counted(figure.requests)),
            "",
            Shape.COLUMNS,
            tuple(Series(name, token) for name, token in zip(names, ("c4", "c1", "c5"), strict=True)),
            (Panel(tuple(self._week_of_faults(week, names) for week in figure.weeks), grid),),
            Numbers(
                (self.tr("Week of"), *names),
                tuple(
                    (date_short(week.week), counted(week.buyer), counted(week.seller), counted(week.other))
                    for week in figure.weeks
                ),
                tuple(self._ways.asked(week.week) for week in figure.weeks),
            ),
            "" if figure.requests else self._no_requests(),
        )

    def _week_of_faults(self, week: WeekOfFaults, names: tuple[str, ...]) -> Place:
        buyer, seller = REASONS_OF[Fault.BUYER], REASONS_OF[Fault.SELLER]
        wanted = (ways.reasons(buyer), ways.reasons(seller), ways.reasons((*buyer, *seller), negated=True))
        unfinished = week.week == self._last
        points, below = [], 0
        for place, count in enumerate((week.buyer, week.seller, week.other)):
            below += count
            if count:
                upper = _WHOLE * below // week.requests
                told = self.tr("{week}, {fault}: {count} of {total}").format(
                    week=week_words(week.week, unfinished=unfinished),
                    fault=names[place],
                    count=counted(count),
                    total=counted(week.requests),
                )
                length = upper - _WHOLE * (below - count) // week.requests
                search = self._ways.asked(week.week, *wanted[place])
                points.append(Point(place, length, counted(count), told, search))
        return Place(
            date_short(week.week),
            tuple(points),
            total=self.tr("so far") if unfinished else "",
            unfinished=unfinished,
        )

    def rates(self, figure: ReturnRates) -> Chart:
        """A bar for each SKU: of a thousand units, how many come back."""
        highest = max((rate.per_mille for rate in figure.skus), default=0)
        grid = tuple(GridLine(line.value, tenths(line.value)) for line in count_grid(highest))
        places = []
        for rate in figure.skus:
            told = self.tr("{sku}: {rate}, {returned} of {ordered} units").format(
                sku=rate.sku,
                rate=tenths(rate.per_mille),
                returned=counted(rate.returned),
                ordered=counted(rate.ordered),
            )
            point = Point(0, rate.per_mille, counted(rate.returned), told, self._ways.of_sku(rate.sku))
            places.append(Place(rate.sku, (point,), total=tenths(rate.per_mille)))
        rows = tuple(
            (rate.sku, counted(rate.ordered), counted(rate.returned), tenths(rate.per_mille))
            for rate in figure.skus
        )
        return Chart(
            Plot.RATES,
            plot_name(Plot.RATES),
            tenths(figure.per_mille) if figure.skus else "",
            self.tr("of {ordered} ordered units come back").format(ordered=counted(figure.ordered)),
            self.tr("all orders of your order reports, not only of these weeks"),
            Shape.BARS,
            (Series("", "c1"),),
            (Panel(tuple(places), grid),),
            Numbers(
                (self.tr("SKU"), self.tr("Ordered"), self.tr("Returned"), self.tr("Rate")),
                rows,
                tuple(self._ways.of_sku(rate.sku) for rate in figure.skus),
            ),
            ""
            if figure.skus
            else self.tr(
                "How many you sold stands in an order report. Download one in Seller Central "
                "(Orders, Order Reports) and drop it here."
            ),
            wants_report=not figure.skus,
            names_are_ids=True,
        )

    def on_time(self, figure: AnsweredOnTime) -> Chart:
        """Marks for the weeks, above or below the goal."""
        share = figure.per_cent
        known = [week.per_cent for week in figure.weeks if week.per_cent is not None]
        lowest = min((min(known, default=_LOWEST) // 10 * 10, _LOWEST))
        step = 5 if lowest == _LOWEST else 10 if lowest >= 60 else 25
        lines = range(100, lowest - step, -step)
        grid = tuple(GridLine(max(value, 0), per_cent(max(value, 0))) for value in reversed(lines))
        judged = figure.on_time + figure.late
        sentence = self.tr("answered in time, {late} of {judged} late")
        untold = self.tr("{count} answered outside the program are not counted")
        heads = (self.tr("Week of"), self.tr("In time"), self.tr("Late"), self.tr("Share"))
        rows = tuple(
            (
                date_short(week.week),
                counted(week.on_time),
                counted(week.late),
                per_cent(week.per_cent) if week.per_cent is not None else "",
            )
            for week in figure.weeks
        )
        goal = self.tr("goal {per_cent}").format(per_cent=per_cent(GOAL_PER_CENT))
        return Chart(
            Plot.ON_TIME,
            plot_name(Plot.ON_TIME),
            per_cent(share) if share is not None else "",
            sentence.format(late=counted(figure.late), judged=counted(judged)) if judged else "",
            untold.format(count=counted(figure.untold)) if figure.untold else "",
            Shape.LINE,
            (
                Series(self.tr("at or over the goal"), "c1", Mark.CIRCLE),
                Series(self.tr("below the goal"), "c3", Mark.DIAMOND),
            ),
            (Panel(tuple(map(self._week_of_answers, figure.weeks)), grid, Rule(GOAL_PER_CENT, goal)),),
            Numbers(heads, rows, tuple(self._ways.asked(week.week) for week in figure.weeks)),
            ""
            if judged
            else self.tr(
                "Nothing to judge by: reports do not tell when a request was answered. What you decide "
                "in this program is counted."
            ),
        )

    def _week_of_answers(self, week: WeekOfAnswers) -> Place:
        share, unfinished = week.per_cent, week.week == self._last
        points: tuple[Point, ...] = ()
        if share is not None:
            told = self.tr("{week}: {share} in time, {count} of {total}").format(
                week=week_words(week.week, unfinished=unfinished),
                share=per_cent(share),
                count=counted(week.on_time),
                total=counted(week.on_time + week.late),
            )
            series = 0 if share >= GOAL_PER_CENT else 1
            points = (Point(series, share, per_cent(share), told, self._ways.asked(week.week)),)
        return Place(date_short(week.week), points, unfinished=unfinished)
