"""A store's own deadlines count everywhere, at once, after a restart and until they are reset."""

import json
from datetime import UTC, date, datetime, timedelta

import pytest
from support import DEADLINE_RULES, NOW, TestShop

from returns_desktop.domain.deadlines import Choice, RuleCode, Unit
from returns_desktop.domain.decision_inputs import CloseInputs, ContactInputs, RefundInputs
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import CloseReason, FindingKind
from returns_desktop.domain.radar import Kind
from returns_desktop.domain.views import SortKey, View
from returns_desktop.services.deadlines import LARGEST, units_of
from returns_desktop.services.stores import StoreSettings

ARRIVED = {"reported_status": "Approved", "delivery_date": "20-Nov-2026"}


def due(shop: TestShop, request_id: int = 1) -> date | None:
    (row,) = shop.browsing.rows([request_id])
    assert row.due_on == next(iter(shop.browsing.request(request_id).standing.dues)).on
    return row.due_on


def sound(shop: TestShop) -> bool:
    return shop.verifying.verify().findings == ()


def test_every_rule_of_a_store_is_listed_as_it_is_in_force(shop: TestShop) -> None:
    shop.take_in({"amazon_rma_id": "R1"}, {"amazon_rma_id": "R2", "currency": "EUR"})
    american, german = ({rule.rule.code: rule for rule in shop.deadlines.listed(one)} for one in (1, 2))
    assert set(american) == set(RuleCode) - {RuleCode.WITHDRAWAL}
    assert set(german) == set(RuleCode)
    refund, safe_t = american[RuleCode.REFUND_AFTER_RECEIPT], american[RuleCode.SAFE_T]
    assert (refund.choice, refund.rule.since) == (Choice(4, Unit.CALENDAR_DAYS), date(2026, 1, 26))
    assert (safe_t.choice, safe_t.rule.since) == (Choice(30, Unit.CALENDAR_DAYS), date(2026, 2, 16))
    assert german[RuleCode.REFUND_AFTER_RECEIPT].choice == Choice(2, Unit.BUSINESS_DAYS)
    assert all(rule.chosen is None and len(rule.rule.source) > 20 for rule in american.values())
    shop.clock.now = datetime(2026, 1, 20, tzinfo=UTC)
    before = {rule.rule.code: rule.choice for rule in shop.deadlines.listed(1)}
    assert before[RuleCode.REFUND_AFTER_RECEIPT] == Choice(2, Unit.BUSINESS_DAYS)
    assert before[RuleCode.SAFE_T] == Choice(60, Unit.CALENDAR_DAYS)


def test_a_chosen_deadline_moves_the_requests_of_its_store_alone(shop: TestShop) -> None:
    shop.take_in(
        {"amazon_rma_id": "R1", **ARRIVED},
        {"amazon_rma_id": "R2", "currency": "GBP", "order_id": "222-2222222-2222222", **ARRIVED},
    )
    shop.clock.now = datetime(2026, 11, 25, 18, 0, tzinfo=UTC)
    assert (due(shop, 1), due(shop, 2)) == (date(2026, 11, 24), date(2026, 11, 24))
    assert shop.browsing.ids(View.OVERDUE) == [1, 2]
    versions = shop.versions(1, 2)
    assert shop.deadlines.choose(1, RuleCode.REFUND_AFTER_RECEIPT, 6, Unit.CALENDAR_DAYS).everything
    assert (due(shop, 1), due(shop, 2)) == (date(2026, 11, 26), date(2026, 11, 24))
    assert shop.browsing.ids(View.OVERDUE) == [2]
    assert shop.browsing.counts().of(View.OVERDUE) == 1
    radar = {coming.kind: coming.on for coming in shop.browsing.request(1).radar}
    assert radar[Kind.REFUND] == date(2026, 11, 26)
    assert sound(shop)
    assert shop.versions(1, 2) == versions  # what is being decided meanwhile is not refused
    shop.restart()
    assert due(shop, 1) == date(2026, 11, 26)
    listed = {rule.rule.code: rule for rule in shop.deadlines.listed(1)}
    assert listed[RuleCode.REFUND_AFTER_RECEIPT].chosen == Choice(6, Unit.CALENDAR_DAYS)
    assert listed[RuleCode.REFUND_AFTER_RECEIPT].rule.value == 4
    assert sound(shop)
    shop.deadlines.reset(1, RuleCode.REFUND_AFTER_RECEIPT)
    assert due(shop, 1) == date(2026, 11, 24)
    assert sound(shop)


def test_a_choice_counts_for_what_comes_in_later_and_survives_another_marketplace(shop: TestShop) -> None:
    shop.take_in({"amazon_rma_id": "R1"})
    shop.deadlines.choose(1, RuleCode.ANSWER_REQUEST, 72, Unit.HOURS)
    shop.take_in({"amazon_rma_id": "R1"}, {"amazon_rma_id": "R2"})
    assert due(shop, 2) == date(2026, 11, 23)
    (store,) = shop.browsing.stores()
    StoreSettings(shop.shop).save(store)
    assert (due(shop, 1), due(shop, 2)) == (date(2026, 11, 23), date(2026, 11, 23))
    shop.deciding.decide([1], ContactInputs(message="Hello"), shop.versions(1))
    assert due(shop, 1) == date(2026, 11, 23)
    assert sound(shop)


def test_how_long_a_decision_may_stay_unseen_can_be_chosen(shop: TestShop) -> None:
    shop.take_in({"reported_status": "Approved"})
    inputs = CloseInputs(close_reason=CloseReason.DUPLICATE, comment="Twice", reason="twice")
    shop.deciding.decide([1], inputs, shop.versions(1))
    shop.deciding.settle()
    shop.clock.now = NOW + timedelta(days=4)
    shop.take_in({"reported_status": "Approved", "tracking_id": "1Z"})
    assert [found.kind for found in shop.browsing.request(1).conflicts] == [FindingKind.NOT_DONE]
    shop.deadlines.choose(1, RuleCode.DONE_ON_AMAZON, 5, Unit.CALENDAR_DAYS)
    assert shop.browsing.request(1).conflicts == ()
    assert shop.browsing.ids(View.CONFLICTS) == []
    assert sound(shop)


def test_how_long_a_refund_can_be_cancelled_can_be_chosen(shop: TestShop) -> None:
    shop.take_in({"reported_status": "Approved"})
    items = shop.browsing.request(1).default_refund(without_goods=True)
    inputs = RefundInputs(items=items, currency="USD", without_goods=True, reason="agreed")
    shop.deciding.decide([1], inputs, shop.versions(1))
    decision_id = shop.browsing.request(1).request.decisions[0].id
    shop.deciding.settle()
    shop.deciding.tick_done([decision_id])
    shop.clock.now += timedelta(hours=3)
    assert shop.carrying.chores() == []
    shop.deadlines.choose(1, RuleCode.CANCEL_REFUND, 4, Unit.HOURS)
    (chore,) = shop.carrying.chores()
    assert chore.done_at is not None
    assert chore.cancel_until == chore.done_at + timedelta(hours=4)


def test_the_journal_tells_what_was_chosen(shop: TestShop) -> None:
    shop.take_in({})
    shop.deadlines.change(
        1, {RuleCode.SAFE_T: Choice(45, Unit.CALENDAR_DAYS), RuleCode.ANSWER_REQUEST: None}
    )
    ((payload,),) = shop.shop.db.sql("SELECT payload FROM journal WHERE kind = 'deadlines'")
    assert json.loads(payload) == {
        "store": 1, "values": {"safe_t": "45 calendar_days", "answer_request": ""}
    }


@pytest.mark.parametrize(
    ("code", "value", "unit"),
    [
        (RuleCode.SAFE_T, 0, Unit.CALENDAR_DAYS),
        (RuleCode.SAFE_T, -3, Unit.CALENDAR_DAYS),
        (RuleCode.SAFE_T, LARGEST + 1, Unit.CALENDAR_DAYS),
        (RuleCode.CANCEL_REFUND, 2, Unit.CALENDAR_DAYS),
    ],
)
def test_a_value_that_does_not_fit_changes_nothing(
    shop: TestShop, code: RuleCode, value: int, unit: Unit
) -> None:
    shop.take_in({})
    with pytest.raises(AppError, match="deadline_unfit"):
        shop.deadlines.change(
            1, {RuleCode.ANSWER_REQUEST: Choice(9, Unit.HOURS), code: Choice(value, unit)}
        )
    assert all(rule.chosen is None for rule in shop.deadlines.listed(1))
    assert shop.shop.db.sql("SELECT count(*) FROM journal WHERE kind = 'deadlines'") == [(0,)]


def test_every_unit_and_the_largest_value_can_be_reckoned_with(shop: TestShop) -> None:
    shop.take_in(ARRIVED)
    for code in RuleCode:
        for unit in units_of(code):
            shop.deadlines.choose(1, code, LARGEST, unit)
            assert shop.browsing.request(1).radar
    assert sound(shop)


def test_an_unknown_store_is_refused(shop: TestShop) -> None:
    with pytest.raises(AppError, match="store_unknown"):
        shop.deadlines.listed(7)
    with pytest.raises(AppError, match="store_unknown"):
        shop.deadlines.choose(7, RuleCode.SAFE_T, 5, Unit.HOURS)


def test_the_data_names_each_rule_once_for_a_place_and_day() -> None:
    entries = json.loads(DEADLINE_RULES.read_text("utf-8"))
    keys = []
    for entry in entries:
        assert set(entry) == {"code", "marketplace", "value", "unit", "since", "source"}
        told = entry["marketplace"]
        places = [told] if isinstance(told, str) else told
        keys += [(entry["code"], place, entry["since"]) for place in places]
    assert len(keys) == len(set(keys))
    assert {key[0] for key in keys} == {code.value for code in RuleCode}


def test_equal_deadlines_keep_the_order_of_their_requests(shop: TestShop) -> None:
    days = ["20-Nov-2026", "19-Nov-2026", "20-Nov-2026", "18-Nov-2026", "20-Nov-2026"]
    shop.take_in(*({"amazon_rma_id": f"R{n}", "request_date": day} for n, day in enumerate(days)))
    shop.deadlines.choose(1, RuleCode.ANSWER_REQUEST, 2, Unit.BUSINESS_DAYS)  # the 20th is a Friday
    assert shop.browsing.ids(View.ALL, sort=SortKey.DUE) == [4, 2, 1, 3, 5]
    assert shop.browsing.ids(View.ALL, sort=SortKey.DUE, descending=True) == [5, 3, 1, 2, 4]
