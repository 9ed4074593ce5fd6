"""Weeks, counts, shares and scales of the Insights page, against counting by hand."""

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

import hypothesis.strategies as st
import pytest
from hypothesis import given

from returns_desktop.domain.insight_money import (
    TOP_COSTS,
    Dated,
    ItemMoves,
    ReasonCost,
    costs_per_reason,
    exposure_over_time,
)
from returns_desktop.domain.insights import (
    SPANS,
    TOP_REASONS,
    TOP_SKUS,
    Asked,
    Span,
    answered_on_time,
    faults_over_time,
    monday,
    reason_of,
    reasons_by_sku,
    return_rates,
    returns_over_time,
    scale,
    span_of,
)
from returns_desktop.domain.reasons import Fault, fault

SUNDAY = date(2026, 11, 22)
REASONS = ("CR-DEFECTIVE", "AMZ-PG-BAD-ITEM", "NO_LONGER_NEEDED", "APP-TOO-SMALL", "DAMAGED_BY_CARRIER",
           "NOT_COMPATIBLE", "CR-BRAND_NEW_CODE")  # fmt: skip
DAYS = st.dates(date(2026, 8, 31), date(2026, 11, 22))


def asked(day: date, *, reason: str = REASONS[0], refunded: bool = False, is_open: bool = False) -> Asked:
    return Asked(1, day, is_open, reason, refunded)


@pytest.mark.parametrize("weeks", SPANS)
@given(today=st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_a_span_is_whole_weeks_up_to_today(weeks: int, today: date) -> None:
    span = span_of(today, weeks)
    assert len(span.weeks()) == weeks
    assert all(week.weekday() == 0 for week in span.weeks())
    assert span.weeks()[-1] == monday(today)
    assert span.last == today
    assert span.end_of(span.weeks()[-1]) == today
    before = span.before()
    assert before.last - before.first == span.last - span.first
    assert before.first == span.first - timedelta(weeks=weeks)
    assert before.last.weekday() == today.weekday()


@given(st.dictionaries(st.builds(asked, DAYS, refunded=st.booleans()), st.integers(1, 9)))
def test_every_request_is_in_the_week_in_which_it_was_asked(counts: dict[Asked, int]) -> None:
    span = span_of(SUNDAY, 12)
    figure = returns_over_time(span, counts, 7)
    for week in figure.weeks:
        end = span.end_of(week.week)
        inside = {one: count for one, count in counts.items() if week.week <= one.day <= end}
        assert week.requests == sum(inside.values())
        assert week.refunded == sum(count for one, count in inside.items() if one.is_refunded)
    assert figure.requests == sum(counts.values())
    assert figure.refunded <= figure.requests
    assert figure.before == 7


def test_the_average_leaves_the_week_out_that_is_not_over() -> None:
    span = span_of(SUNDAY, 4)
    counts = {asked(week): count for week, count in zip(span.weeks(), (1, 2, 2, 90), strict=True)}
    assert returns_over_time(span, counts, 0).average == 2
    assert returns_over_time(span, {asked(span.first): 5}, 0).average == 2, "5 in three weeks are 1.67"


SKUS = st.sampled_from([f"SKU-{number}" for number in range(9)])


@given(st.dictionaries(st.tuples(SKUS, st.sampled_from(REASONS)), st.integers(1, 20)))
def test_reasons_by_sku_lose_nothing_of_a_sku(counts: dict[tuple[str, str], int]) -> None:
    figure = reasons_by_sku(counts)
    totals: Counter[str] = Counter()
    for (sku, _), count in counts.items():
        totals[sku] += count
    assert figure.returns == sum(totals.values())
    assert len(figure.skus) == min(TOP_SKUS, len(totals))
    assert len(figure.reasons) <= TOP_REASONS
    for shown in figure.skus:
        assert shown.total == totals[shown.sku]
        for reason, count in zip(figure.reasons, shown.counts, strict=False):
            assert count == sum(
                n for (s, raw), n in counts.items() if s == shown.sku and reason_of(raw) == reason
            )
        assert all(
            totals[other] <= shown.total for other in totals if other not in {s.sku for s in figure.skus}
        )


def test_one_reason_however_amazon_spells_it() -> None:
    figure = reasons_by_sku(
        {("A", "CR-DEFECTIVE"): 1, ("A", "Defective or does not work"): 2, ("A", "NEW"): 1}
    )
    assert figure.reasons == ("defective", "NEW")
    assert figure.skus[0].counts == (3, 1, 0)


@given(st.dictionaries(SKUS, st.integers(0, 500)), st.dictionaries(SKUS, st.integers(0, 500)))
def test_no_rate_is_over_a_whole(ordered: dict[str, int], returned: dict[str, int]) -> None:
    figure = return_rates(ordered, returned)
    assert all(0 <= rate.per_mille <= 1000 for rate in figure.skus)
    assert [rate.per_mille for rate in figure.skus] == sorted(
        (rate.per_mille for rate in figure.skus), reverse=True
    )
    assert figure.ordered == sum(ordered.values())
    assert {rate.sku for rate in figure.skus} <= {sku for sku, units in ordered.items() if units}


def test_a_rate_is_rounded_half_up_and_needs_orders() -> None:
    assert return_rates({"A": 16}, {"A": 1}).skus[0].per_mille == 63, "62.5"
    assert return_rates({}, {"A": 1}).skus == ()
    assert return_rates({}, {}).per_mille == 0


@given(st.dictionaries(st.tuples(st.sampled_from(["USD", "EUR", "JPY"]), st.sampled_from(REASONS)),
                       st.integers(0, 10**9)))  # fmt: skip
def test_costs_add_up_in_each_currency(refunded: dict[tuple[str, str], int]) -> None:
    for costs in costs_per_reason(refunded):
        assert costs.total_minor == sum(n for (code, _), n in refunded.items() if code == costs.currency)
        known = [cost.refunded_minor for cost in costs.reasons if cost.reason]
        assert known == sorted(known, reverse=True)
        assert len(known) <= TOP_COSTS
    told = {costs.currency for costs in costs_per_reason(refunded)}
    assert told == {code for (code, _), minor in refunded.items() if minor}


def test_the_rest_of_the_reasons_has_no_name() -> None:
    found = costs_per_reason({("USD", f"CODE {number}"): 10 for number in range(7)})
    assert found[0].reasons[-1] == ReasonCost("", 20)


MOVES = st.lists(st.builds(Dated, DAYS, st.integers(1, 5_000)), max_size=3)
CHECKS = st.lists(st.builds(Dated, DAYS, st.integers(1, 2)), max_size=2)


@given(DAYS, st.integers(0, 5_000), MOVES, CHECKS)
def test_the_steps_of_an_item_are_the_changes_of_its_exposure(
    asked_on: date, elsewhere: int, refunds: list[Dated], checks: list[Dated]
) -> None:
    moves = ItemMoves(
        asked_on=asked_on, elsewhere_minor=elsewhere, refunds=tuple(refunds), checks=tuple(checks),
        paid_minor=8_000, units=4,
    )  # fmt: skip
    span = span_of(SUNDAY, 4)
    level = moves.exposure(span.first - timedelta(days=1))
    steps = moves.steps(span)
    for number in range((span.last - span.first).days + 1):
        day = span.first + timedelta(days=number)
        level += steps.get(day, 0)
        assert level == moves.exposure(day) >= 0


@given(st.integers(0, 9_000), st.lists(st.tuples(DAYS, st.integers(-500, 500)), max_size=8))
def test_exposure_ends_at_what_it_is_today(today: int, changes: list[tuple[date, int]]) -> None:
    span = Span(date(2026, 8, 31), SUNDAY)
    found = exposure_over_time(span, {"USD": today}, [("USD", *change) for change in changes])
    if not found:
        assert today == 0
        return
    (one,) = found
    assert one.today_minor == today
    assert one.steps[0].day == span.first
    assert one.steps[-1].day == span.last
    for number in range((span.last - span.first).days + 1):
        day = span.first + timedelta(days=number)
        assert one.on(day) == today - sum(change for when, change in changes if when > day)


def test_currencies_are_apart() -> None:
    span = span_of(SUNDAY, 4)
    found = exposure_over_time(
        span, {"USD": 100, "EUR": 0}, [("EUR", span.last, -50), ("USD", span.first, 100)]
    )
    assert [(one.currency, one.today_minor, one.steps[0].amount) for one in found] == [
        ("EUR", 0, 50),
        ("USD", 100, 100),
    ]


def test_a_hundred_per_cent_means_all() -> None:
    span = span_of(SUNDAY, 4)
    figure = answered_on_time(span, [(span.first, True, 199), (span.first, False, 1)], 210, 4)
    assert figure.per_cent == 99
    assert figure.weeks[0].per_cent == 99
    assert figure.weeks[1].per_cent is None, "nothing to judge by"
    assert (figure.on_time, figure.late, figure.untold) == (199, 1, 6)


@given(st.dictionaries(st.builds(asked, DAYS, reason=st.sampled_from(REASONS)), st.integers(1, 9)))
def test_every_request_is_somebodys_fault(counts: dict[Asked, int]) -> None:
    figure = faults_over_time(span_of(SUNDAY, 12), counts)
    assert figure.requests == sum(counts.values())
    assert figure.buyer == sum(n for one, n in counts.items() if fault(one.reason) is Fault.BUYER)
    assert (figure.buyer_per_cent is None) == (not counts)


@given(st.integers(0, 10**12), st.integers(1, 6))
def test_a_scale_reaches_what_it_shows_in_few_round_steps(highest: int, lines: int) -> None:
    found = scale(highest, lines)
    assert found[0] == 0
    assert found[-1] >= highest
    assert 2 <= len(found) <= lines + 1
    assert str(found[1]).rstrip("0") in {"1", "2", "5"}
    assert len({after - before for before, after in pairwise(found)}) == 1
