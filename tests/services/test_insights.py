"""The figures of the Insights page against counting every request one by one."""

import csv
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings
from order_items import ORDER_REPORT
from support import NOW, STORE, TestShop, write_report

from returns_desktop.domain.decision_inputs import AuthorizeInputs, CloseInputs, RefundInputs, RefundItem
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.insight_money import CurrencyCosts, CurrencyExposure
from returns_desktop.domain.insights import (
    AnsweredOnTime,
    FaultsOverTime,
    ReasonsBySku,
    ReturnRates,
    ReturnsOverTime,
    reason_of,
)
from returns_desktop.domain.model import CloseReason, Condition, Request, RequestStatus
from returns_desktop.domain.money import Money
from returns_desktop.domain.placing import StoreChoice
from returns_desktop.domain.reasons import Fault, fault
from returns_desktop.domain.reported import refunded_for
from returns_desktop.services.browsing import Reading, StoppedError
from returns_desktop.services.deciding import Counted
from returns_desktop.services.insights import Insights, Plot, Scope
from returns_desktop.services.stores import StoreSettings
from returns_desktop.storage import facts, insight_queries

TODAY = date(2026, 11, 22)
REASONS = ("CR-DEFECTIVE", "Defective or does not work", "NO_LONGER_NEEDED", "APP-TOO-SMALL", "CR-NEW_CODE")
ROW = st.fixed_dictionaries(
    {
        "back": st.one_of(st.integers(0, 5), st.integers(0, 120)),
        "sku": st.sampled_from(["EAR-1", "EAR-10", "CUP", "JAR"]),
        "reason": st.sampled_from(REASONS),
        "status": st.sampled_from(["PendingApproval", "Approved", "Completed", "Closed"]),
        "refunded": st.sampled_from(["", "", "5.00", "40.00"]),
        "currency": st.sampled_from(["USD", "USD", "EUR"]),
        "second": st.booleans(),
        "act": st.sampled_from(["", "", "authorize", "close", "refund", "check", "both"]),
    }
)


def rows_of(made: dict[str, Any], number: int) -> list[dict[str, str]]:
    """The lines of a request."""
    day = TODAY - timedelta(days=made["back"])
    first = {
        "order_id": f"111-0000000-{number:07}",
        "amazon_rma_id": f"R{number}",
        "order_item_id": f"1{number}",
        "request_date": day.isoformat(),
        "merchant_sku": made["sku"],
        "reason_code": made["reason"],
        "reported_status": made["status"],
        "refunded": made["refunded"],
        "currency": made["currency"],
    }
    if not made["second"]:
        return [first]
    return [first, {**first, "order_item_id": f"2{number}", "merchant_sku": "LID", "reason_code": REASONS[2]}]


def act(shop: TestShop, request_id: int, what: str) -> None:
    """What the seller does, if the guards let him."""
    request = shop.browsing.request(request_id).request
    item = request.items[0]
    try:
        if what in ("check", "both"):
            version = shop.versions(request_id)[request_id]
            shop.deciding.check_in(request_id, [Counted(item.id, 1, Condition.OK)], version)
            shop.clock.now += timedelta(hours=30)
        if what in ("refund", "both"):
            inputs: Any = RefundInputs(
                items=(RefundItem(item.id, 1, 1500, 0),), currency=request.currency,
                without_goods=what == "refund", reason="agreed",
            )  # fmt: skip
        elif what == "close":
            inputs = CloseInputs(close_reason=CloseReason.OTHER, comment="As agreed.", reason="agreed")
        elif what == "authorize":
            inputs = AuthorizeInputs(reason="agreed")
        else:
            return
        shop.deciding.decide([request_id], inputs, shop.versions(request_id))
    except AppError:
        return
    shop.clock.now += timedelta(hours=7)


def filled(folder: str, made: Sequence[dict[str, Any]]) -> TestShop:
    shop = TestShop(Path(folder))
    shop.clock.now = NOW - timedelta(days=3)
    lines = [line for number, one in enumerate(made, 1) for line in rows_of(one, number)]
    if lines:
        shop.take_in(*lines)
    known = {row.order_id: row.id for row in shop.browsing.rows(range(1, len(made) + 1))}
    for number, one in enumerate(made, 1):
        act(shop, known[f"111-0000000-{number:07}"], one["act"])
    shop.clock.now = max(NOW, shop.clock.now)
    return shop


def everything(shop: TestShop, insights: Insights, scope: Scope) -> tuple[dict[Plot, Any], list[Request]]:
    span = insights.span(scope)
    wanted = {store.id for store in shop.browsing.active_stores()}
    wanted = wanted if scope.store_id is None else {scope.store_id}
    ids = [row[0] for row in shop.shop.db.sql("SELECT id FROM return_request")]
    requests = [
        request
        for request in facts.requests(shop.shop.db, ids)
        if span.first <= (request.line.request_date or date.min) <= span.last
        and request.store.id in wanted
    ]
    return {plot: insights.read(plot, scope).figure for plot in Plot}, requests


def archive(shop: TestShop, store_id: int | None) -> None:
    """Hides a store, if there is this one."""
    for store in shop.browsing.stores():
        if store.id == store_id:
            StoreSettings(shop.shop).save(replace(store, is_archived=True))


@given(
    st.lists(ROW, max_size=12),
    st.sampled_from([4, 12]),
    st.sampled_from([None, None, 1, 2]),
    st.sampled_from([None, None, 1, 2]),
)
@settings(max_examples=60, deadline=None)
def test_the_quick_way_says_what_every_request_says(
    made: list[dict[str, Any]], weeks: int, store_id: int | None, archived: int | None
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shop = filled(folder, made)
        try:
            archive(shop, archived)
            insights = Insights(shop.shop)
            figures, requests = everything(shop, insights, Scope(weeks, store_id))
            check_counts(figures, requests, shop)
            check_money(figures, requests, shop, store_id)
            check_answers(figures[Plot.ON_TIME], requests, shop)
        finally:
            shop.shop.close()


def check_counts(figures: dict[Plot, Any], requests: list[Request], shop: TestShop) -> None:
    returns: ReturnsOverTime = figures[Plot.RETURNS]
    assert returns.requests == len(requests)
    paid = [
        request
        for request in requests
        if any(refunded_for(request, item) for item in request.items)
        or shop.browsing.request(request.id).standing.refunded_minor
    ]
    assert returns.refunded == len(paid)
    pairs: Counter[tuple[str, str]] = Counter()
    for request in requests:
        pairs.update({(item.line.merchant_sku, item.line.reason_code) for item in request.items})
    reasons: ReasonsBySku = figures[Plot.REASONS]
    assert reasons.returns == sum(pairs.values())
    for sku in reasons.skus:
        for reason, count in zip(reasons.reasons, sku.counts, strict=False):
            wanted = sum(
                n for (name, raw), n in pairs.items() if name == sku.sku and reason_of(raw) == reason
            )
            assert count == wanted
    faults: FaultsOverTime = figures[Plot.FAULTS]
    assert faults.buyer == sum(fault(one.line.reason_code) is Fault.BUYER for one in requests)


def check_money(
    figures: dict[Plot, Any], requests: list[Request], shop: TestShop, store_id: int | None
) -> None:
    costs: tuple[CurrencyCosts, ...] = figures[Plot.COSTS]
    wanted: Counter[tuple[str, str]] = Counter()
    for request in requests:
        for item in request.items:
            wanted[request.currency, reason_of(item.line.reason_code)] += refunded_for(request, item)
    found = {(one.currency, cost.reason): cost.refunded_minor for one in costs for cost in one.reasons}
    assert found == {key: minor for key, minor in wanted.items() if minor}
    exposure: tuple[CurrencyExposure, ...] = figures[Plot.EXPOSURE]
    stores = {store.id: store for store in shop.browsing.stores()}
    listed = [store.id for store in shop.browsing.active_stores()]
    now: Counter[str] = Counter()
    for store, minor in shop.shop.db.sql("SELECT store_id, exposure_minor FROM return_request"):
        if store == store_id or (store_id is None and store in listed):
            now[stores[store].currency] += minor
    assert {one.currency: one.today_minor for one in exposure if one.today_minor} == dict(+now)
    assert all(step.amount >= 0 for one in exposure for step in one.steps)


def check_answers(figure: AnsweredOnTime, requests: list[Request], shop: TestShop) -> None:
    on_time = late = untold = 0
    today = shop.shop.today()
    for request in requests:
        asked_on = request.line.request_date
        assert asked_on is not None
        last = asked_on + timedelta(days=1)
        zone = request.store.time_zone
        answers = [d for d in request.decisions if d.action.value in ("authorize", "close", "refund")]
        standing = shop.browsing.request(request.id).standing
        if standing.status is RequestStatus.AUTHORIZATION_REQUIRED:
            late += last < today[request.store.id]
        elif answers:
            in_time = answers[0].decided_at.astimezone(ZoneInfo(zone)).date() <= last
            on_time, late = on_time + in_time, late + (not in_time)
        else:
            untold += 1
    assert (figure.on_time, figure.late, figure.untold) == (on_time, late, untold)


def row(number: int, **more: str) -> dict[str, str]:
    return {"order_id": f"111-0000000-{number:07}", "amazon_rma_id": f"R{number}",
            "order_item_id": f"1{number}", **more}  # fmt: skip


def test_exposure_goes_up_with_a_refund_and_down_with_the_goods(shop: TestShop) -> None:
    shop.take_in(row(1))
    shop.clock.now = NOW - timedelta(days=2)
    (item,) = shop.browsing.request(1).request.items
    inputs = RefundInputs(
        items=(RefundItem(item.id, 1, 4000, 0),), currency="USD", without_goods=True, reason="agreed"
    )
    shop.deciding.decide([1], inputs, shop.versions(1))
    shop.clock.now = NOW
    insights = Insights(shop.shop)

    def steps() -> list[tuple[date, int]]:
        (one,) = insights.read(Plot.EXPOSURE, Scope(4)).figure  # type: ignore[misc]
        return [(step.day, step.amount) for step in one.steps]  # type: ignore[union-attr]

    first = insights.span(Scope(4)).first
    refunded_on = TODAY - timedelta(days=2)
    assert steps() == [(first, 0), (refunded_on, 4000), (TODAY, 4000)]
    shop.deciding.check_in(1, [Counted(item.id, 1, Condition.OK)], shop.versions(1)[1])
    assert steps() == [(first, 0), (refunded_on, 4000), (TODAY, 0)]
    shop.deciding.undo()
    assert steps()[-1] == (TODAY, 4000), "what was undone did not happen"


def test_rates_are_of_the_orders_that_an_order_report_tells(shop: TestShop) -> None:
    insights = Insights(shop.shop)
    shop.take_in(row(1, order_id="113-4242424-4242424"))
    assert insights.read(Plot.RATES, Scope()).figure == ReturnRates((), 0, 0)
    head = "order-id\torder-item-id\tsku\tquantity-purchased"
    lines = ["113-4242424-4242424\t11\tEAR-1\t4", "113-5555555-5555555\t12\tEAR-1\t6",
             "113-6666666-6666666\t13\tCUP\t5"]  # fmt: skip
    path = shop.folder / "orders.txt"
    path.write_text("\n".join((head, *lines)) + "\n", "utf-8")
    shop.importing.apply(shop.importing.plan(path))
    shop.take_in(row(2))
    rates = insights.read(Plot.RATES, Scope()).figure
    assert isinstance(rates, ReturnRates)
    told = [(rate.sku, rate.ordered, rate.returned, rate.per_mille) for rate in rates.skus]
    assert told == [("EAR-1", 10, 1, 100), ("CUP", 5, 0, 0)], "the second return is of another order"


def take_orders(shop: TestShop, store_id: int | None, *lines: str) -> None:
    """An order report of a store, or of none: order, item, SKU and units in each line."""
    path = shop.folder / "orders.txt"
    text = "\n".join(("order-id\torder-item-id\tsku\tquantity-purchased", *lines)) + "\n"
    path.write_text(text.replace(" ", "\t"), "utf-8")
    choice = StoreChoice((store_id,)) if store_id else StoreChoice()
    shop.importing.apply(shop.importing.plan(path, store=choice))


def told_rates(shop: TestShop, store_id: int | None) -> list[tuple[str, int, int]]:
    rates = Insights(shop.shop).read(Plot.RATES, Scope(store_id=store_id)).figure
    assert isinstance(rates, ReturnRates)
    assert (rates.ordered, rates.returned) == tuple(
        sum(column) for column in zip(*((rate.ordered, rate.returned) for rate in rates.skus), strict=True)
    )
    return sorted((rate.sku, rate.ordered, rate.returned) for rate in rates.skus)


def test_a_store_has_rates_of_its_own_and_what_came_before_it_counts_for_all(shop: TestShop) -> None:
    for name in ("First", "Second"):
        StoreSettings(shop.shop).add(replace(STORE, id=0, name=name))
    take_orders(shop, 1, "113-0000000-0000001 11 EAR-1 4", "113-0000000-0000002 12 CUP 5")
    take_orders(shop, 2, "113-0000000-0000003 13 EAR-1 10", "113-0000000-0000009 19 EAR-1 7")
    with shop.shop.db.transaction():  # as an upgrade leaves it where nobody can tell
        shop.shop.db.sql("UPDATE order_item SET store_id = NULL WHERE quantity = 7")
    for store_id, number in ((1, 1), (2, 3), (2, 9)):
        path = write_report(shop.folder / "r.tsv", row(number, order_id=f"113-0000000-{number:07}"))
        shop.importing.apply(shop.importing.plan(path, store=StoreChoice((store_id,))))
    assert told_rates(shop, 1) == [("CUP", 5, 0), ("EAR-1", 4, 1)]
    assert told_rates(shop, 2) == [("EAR-1", 10, 1)], "nobody said of which store the oldest order is"
    assert told_rates(shop, None) == [("CUP", 5, 0), ("EAR-1", 21, 3)]
    archive(shop, 2)
    assert told_rates(shop, None) == [("CUP", 5, 0), ("EAR-1", 11, 1)]


def test_an_archived_store_has_no_say_in_what_all_stores_are(shop: TestShop) -> None:
    """Its later day does not make the span, its currency does not come in."""
    shop.take_in(row(1), row(2, currency="JPY", refunded="4000"))
    shop.clock.now = NOW.replace(hour=18)  # the next day has begun in Tokyo
    insights = Insights(shop.shop)
    dollars, yen = shop.browsing.stores()
    assert insights.span(Scope()) == insights.span(Scope(store_id=yen.id))
    assert insights.span(Scope()).last == TODAY + timedelta(days=1)
    assert [one.currency for one in insights.read(Plot.COSTS, Scope()).figure] == ["JPY"]  # type: ignore[union-attr]
    archive(shop, yen.id)
    assert insights.stores(Scope()) == [dollars]
    assert insights.span(Scope()).last == TODAY
    assert insights.read(Plot.COSTS, Scope()).figure == ()


def test_what_was_read_is_known_until_something_is_written(
    shop: TestShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.take_in(row(1))
    insights = Insights(shop.shop)
    first = insights.read(Plot.RETURNS, Scope())
    monkeypatch.setattr(insight_queries, "asked_for", lambda *_: pytest.fail("read again"))
    assert insights.read(Plot.RETURNS, Scope()) is first
    insights.read(Plot.FAULTS, Scope())
    monkeypatch.undo()
    shop.take_in(row(1), row(2))
    again = insights.read(Plot.RETURNS, Scope()).figure
    assert isinstance(again, ReturnsOverTime)
    assert again.requests == 2


def test_a_read_that_is_not_wanted_any_more_ends(shop: TestShop) -> None:
    reading = Reading()
    reading.stop()
    with pytest.raises(StoppedError):
        Insights(shop.shop).read(Plot.RETURNS, Scope(), reading)


def test_the_numbers_go_to_a_file_that_no_spreadsheet_runs(shop: TestShop) -> None:
    shop.take_in(row(1, merchant_sku="=HYPERLINK(1)", refunded="40.00"), row(2, currency="JPY"))
    insights = Insights(shop.shop)
    read = [insights.read(plot, Scope(4)) for plot in Plot]
    target = shop.folder / "insights.csv"
    count = insights.export_figures(target, read)
    with target.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == count
    assert {row["plot"] for row in rows} >= {"returns_over_time", "reasons_by_sku", "exposure", "whose_fault"}
    assert "'=HYPERLINK(1)" in {row["sku"] for row in rows}
    asked = [int(row["value"]) for row in rows if row["measure"] == "requests"]
    assert sum(asked) == 2
    costs = [row for row in rows if row["plot"] == "cost_per_reason"]
    assert [(row["currency"], row["reason"], row["value"]) for row in costs] == [
        ("USD", "defective", Money(4000, "USD").plain())
    ]


@pytest.mark.parametrize("way", ["figures", "picture"])
def test_no_export_touches_the_data_or_half_a_file(shop: TestShop, way: str) -> None:
    insights = Insights(shop.shop)

    def export(target: Path) -> None:
        if way == "figures":
            insights.export_figures(target, [insights.read(Plot.RETURNS, Scope())])
        else:
            insights.export_picture(target, b"<svg/>")

    with pytest.raises(AppError) as caught:
        export(shop.folder / "returns.sqlite3")
    assert caught.value.code == "target_is_data_file"
    with pytest.raises(AppError) as caught:
        export(shop.folder)
    assert caught.value.code == "export_unwritable"
    with pytest.raises(AppError) as caught:
        export(shop.folder / "gone" / "file")
    assert caught.value.code == "export_unwritable"
    export(shop.folder / "file")
    assert (shop.folder / "file").stat().st_size > 0


def test_the_sample_order_report_is_a_base(shop: TestShop) -> None:
    shop.take_in(row(1))
    shop.importing.apply(shop.importing.plan(ORDER_REPORT))
    rates = Insights(shop.shop).read(Plot.RATES, Scope()).figure
    assert isinstance(rates, ReturnRates)
    assert rates.ordered > 0
    target = shop.folder / "rates.csv"
    insights = Insights(shop.shop)
    insights.export_figures(target, [insights.read(Plot.RATES, Scope())])
    with target.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    told = {(row["sku"], row["measure"]): int(row["value"]) for row in rows}
    assert all(told[rate.sku, "ordered_units"] == rate.ordered for rate in rates.skus)
    assert all(told[rate.sku, "returned_units"] == rate.returned for rate in rates.skus)
