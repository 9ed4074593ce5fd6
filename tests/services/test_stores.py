"""Several stores: added by hand, told apart by imports, archived, never mixed."""

import json
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import STORE, TestShop, write_report

from returns_desktop.domain.decision_inputs import ContactInputs
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import Store
from returns_desktop.domain.placing import StoreChoice
from returns_desktop.domain.views import View
from returns_desktop.services.import_plan import ImportPlan
from returns_desktop.services.stores import StoreSettings, free_name, new_store

AMERICAN = replace(STORE, id=0, name="First account")
SECOND = replace(STORE, id=0, name="Second account")
GERMAN = Store(0, "Laden", "DE", "EUR", "Europe/Berlin")
ONE, TWO = {"order_id": "111-1111111-1111111", "amazon_rma_id": "R1"}, {
    "order_id": "222-2222222-2222222",
    "amazon_rma_id": "R2",
}


def added(shop: TestShop, *stores: Store) -> list[Store]:
    for store in stores:
        assert StoreSettings(shop.shop).add(store).everything
    return shop.browsing.stores()


def planned(shop: TestShop, *rows: dict[str, str], store: int = 0, usual: int = 0) -> ImportPlan:
    choice = StoreChoice((store,) if store else (), (usual,) if usual else ())
    return shop.importing.plan(write_report(shop.folder / "report.tsv", *rows), store=choice)


def take(shop: TestShop, *rows: dict[str, str], store: int = 0) -> ImportPlan:
    plan = planned(shop, *rows, store=store)
    shop.importing.apply(plan)
    return plan


def places(shop: TestShop) -> list[tuple[str, int]]:
    return shop.shop.db.sql("SELECT amazon_rma_id, store_id FROM return_request ORDER BY id")


@pytest.fixture
def two(shop: TestShop) -> TestShop:
    """Two accounts on one marketplace."""
    assert [store.id for store in added(shop, AMERICAN, SECOND)] == [1, 2]
    return shop


# --- By hand --------------------------------------------------------------------------------------


def test_a_store_is_added_as_its_marketplace_suggests(shop: TestShop) -> None:
    suggested = new_store("JP", [])
    assert (suggested.name, suggested.currency, suggested.time_zone) == ("amazon.co.jp", "JPY", "Asia/Tokyo")
    (store,) = added(shop, replace(suggested, name="  My   shop "))
    assert store == replace(suggested, id=1, version=1, name="My shop")
    ((payload,),) = shop.shop.db.sql("SELECT payload FROM journal WHERE kind = 'store_added'")
    assert json.loads(payload) == {
        "store": 1, "marketplace": "JP", "time_zone": "Asia/Tokyo", "limit_minor": None, "currency": "JPY"
    }
    assert shop.verifying.verify().findings == ()


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": "  "}, "store_incomplete"),
        ({"marketplace": ""}, "store_incomplete"),
        ({"name": "FIRST account"}, "store_name_taken"),
        ({"currency": "dollars"}, "store_currency_unknown"),
        ({"time_zone": "Mars/Olympus"}, "store_zone_unknown"),
        ({"time_zone": "../etc/passwd"}, "store_zone_unknown"),
    ],
)
def test_a_store_that_cannot_be_is_refused(shop: TestShop, change: dict[str, Any], code: str) -> None:
    added(shop, AMERICAN)
    with pytest.raises(AppError) as refused:
        StoreSettings(shop.shop).add(replace(SECOND, **change))
    assert refused.value.code == code
    assert len(shop.browsing.stores()) == 1


def test_a_taken_name_gets_a_number() -> None:
    assert free_name("amazon.com", ["Amazon.com", "amazon.com 2"]) == "amazon.com 3"
    assert free_name("amazon.de", ["Amazon.com"]) == "amazon.de"


def test_the_first_report_of_a_currency_makes_a_store_with_a_name_of_its_own(shop: TestShop) -> None:
    added(shop, replace(AMERICAN, name="amazon.de"))
    take(shop, {**ONE, "currency": "EUR"})
    assert [store.name for store in shop.browsing.stores()] == ["amazon.de", "amazon.de 2"]


def test_language_and_name_are_changed_and_told_by_the_journal(two: TestShop) -> None:
    first = two.browsing.stores()[0]
    StoreSettings(two.shop).save(replace(first, name="Other", language="fr"))
    assert two.browsing.stores()[0] == replace(first, name="Other", language="fr", version=2)
    ((payload,),) = two.shop.db.sql("SELECT payload FROM journal WHERE kind = 'store'")
    assert json.loads(payload)["language"] == "fr"
    assert "Other" not in payload


def test_the_currency_is_changed_while_nothing_hangs_on_it(two: TestShop) -> None:
    take(two, ONE, store=1)
    first, second = two.browsing.stores()
    StoreSettings(two.shop).save(replace(second, currency="cad"))
    assert two.browsing.stores()[1].currency == "CAD"
    with pytest.raises(AppError, match="store_holds_returns"):
        StoreSettings(two.shop).save(replace(first, currency="CAD"))
    assert two.browsing.stores()[0].currency == "USD"


def test_a_store_is_taken_away_only_while_it_holds_nothing(two: TestShop) -> None:
    take(two, ONE, store=1)
    assert StoreSettings(two.shop).holding() == {1: 1, 2: 0}
    with pytest.raises(AppError, match="store_holds_returns"):
        StoreSettings(two.shop).remove(1)
    assert StoreSettings(two.shop).remove(2).everything
    assert [store.id for store in two.browsing.stores()] == [1]
    with pytest.raises(AppError, match="store_unknown"):
        StoreSettings(two.shop).remove(2)
    assert two.verifying.verify().findings == ()


def test_a_store_added_by_hand_survives_an_import_that_was_given_up(two: TestShop) -> None:
    rows = [{"order_id": f"111-1111111-{number:07d}", "amazon_rma_id": f"R{number}", "currency": "EUR"}
            for number in range(2500)]
    assert next(two.importing.in_portions(planned(two, *rows), rows_at_once=1000)) is None
    assert len(two.browsing.stores()) == 3
    two.importing.forget_unfinished()
    assert [store.id for store in two.browsing.stores()] == [1, 2]


# --- Two accounts on one marketplace --------------------------------------------------------------


def test_a_report_that_could_be_of_either_is_asked_about(two: TestShop) -> None:
    plan = planned(two, ONE)
    assert plan.placing.is_open
    assert [store.name for store in plan.placing.questions[0].stores] == ["First account", "Second account"]
    with pytest.raises(AppError, match="store_unclear") as refused:
        two.importing.apply(plan)
    assert refused.value.params["stores"] == "First account, Second account"
    assert places(two) == []
    assert two.shop.db.sql("SELECT count(*) FROM import_file") == [(0,)]
    two.importing.apply(two.importing.placed(plan, StoreChoice((2,))))
    assert places(two) == [("R1", 2)]


def test_orders_that_are_known_decide_without_asking(two: TestShop) -> None:
    take(two, ONE, store=2)
    plan = take(two, {**ONE, "amazon_rma_id": "R9"}, TWO)
    assert plan.placing.questions[0].known == {2: 1}
    assert places(two) == [("R1", 2), ("R9", 2), ("R2", 2)]


def test_the_folder_decides_where_nothing_is_known(two: TestShop) -> None:
    two.importing.apply(planned(two, ONE, usual=2))
    two.importing.apply(planned(two, ONE, usual=1))
    assert places(two) == [("R1", 2)]


def test_a_return_never_stands_in_two_stores(two: TestShop) -> None:
    """Else it could be refunded twice. The row is listed with the way out, not dropped."""
    take(two, ONE, store=1)
    plan = take(two, ONE, TWO, store=2)
    (problem,) = plan.problems
    assert (problem.code, dict(problem.params)) == ("request_of_other_store", {"store": "First account"})
    assert places(two) == [("R1", 1), ("R2", 2)]
    again = take(two, ONE, store=1)
    assert len(again.same) == 1


def test_two_accounts_with_the_same_order_id_do_not_mix(two: TestShop) -> None:
    """Amazon gives an id once; were it given twice, the money of the one would not touch the other."""
    take(two, {**ONE, "refunded": "40.00", "reported_status": "Completed"}, store=1)
    take(two, {**ONE, "amazon_rma_id": "R5"}, store=2)
    first, second = (two.browsing.request(number) for number in (1, 2))
    assert first.request.line.order_id == second.request.line.order_id
    assert (first.order_used.minor, second.order_used.minor) == (4000, 0)
    assert second.default_refund(without_goods=True)[0].amount_minor == 4000
    assert two.verifying.verify().findings == ()


def test_the_same_rma_under_another_order_is_another_return_in_another_account(two: TestShop) -> None:
    take(two, ONE, store=1)
    plan = take(two, {**TWO, "amazon_rma_id": "R1"}, store=2)
    assert (len(plan.new), plan.problems) == (1, ())
    assert places(two) == [("R1", 1), ("R1", 2)]
    assert len(take(two, {**TWO, "amazon_rma_id": "R1"}, store=2).same) == 1
    assert len(take(two, ONE, store=1).same) == 1


def test_further_items_join_the_return_of_their_own_account(two: TestShop) -> None:
    take(two, ONE, store=1)
    take(two, {**TWO, "amazon_rma_id": "R1"}, store=2)
    take(two, {**TWO, "amazon_rma_id": "R1", "order_item_id": "77", "merchant_sku": "B"}, store=2)
    assert [len(two.browsing.request(number).request.items) for number in (1, 2)] == [1, 2]


def test_a_report_without_currency_is_of_the_store_that_is_chosen(shop: TestShop) -> None:
    added(shop, AMERICAN, GERMAN)
    bare = {**ONE, "currency": " ", "order_amount": " "}
    assert planned(shop, bare).placing.is_open
    take(shop, bare, store=2)
    assert places(shop) == [("R1", 2)]


def test_a_store_that_was_added_after_the_plan_is_asked_about(shop: TestShop) -> None:
    added(shop, AMERICAN)
    plan = planned(shop, ONE)
    assert not plan.placing.is_open
    added(shop, SECOND)
    with pytest.raises(AppError, match="store_unclear"):
        shop.importing.apply(plan)


def test_many_rows_in_portions_go_to_the_chosen_store(two: TestShop) -> None:
    rows = [
        {"order_id": f"111-1111111-{number:07d}", "amazon_rma_id": f"R{number}"} for number in range(2500)
    ]
    *_, changes = two.importing.in_portions(planned(two, *rows, store=2), rows_at_once=1000)
    assert changes is not None
    assert two.shop.db.sql("SELECT DISTINCT store_id FROM return_request") == [(2,)]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.tuples(
            st.integers(1, 2),
            st.lists(st.tuples(st.integers(1, 3), st.integers(1, 3)), min_size=1, max_size=4),
        ),
        max_size=4,
    )
)
def test_whatever_comes_in_a_return_stands_once_and_every_row_is_accounted_for(
    tmp_path_factory: pytest.TempPathFactory, files: list[tuple[int, list[tuple[int, int]]]]
) -> None:
    shop = TestShop(tmp_path_factory.mktemp("stores"))
    try:
        added(shop, AMERICAN, SECOND)
        for store, rows in files:
            plan = take(
                shop,
                *(
                    {"order_id": f"111-1111111-000000{order}", "amazon_rma_id": f"R{rma}"}
                    for order, rma in rows
                ),
                store=store,
            )
            parts = (plan.new, plan.changed, plan.same, plan.repeated, plan.problems)
            assert plan.rows == sum(map(len, parts))
            assert {entry.value.order_id for entry in plan.new if entry.request_id is None} <= {
                row[0] for row in shop.shop.db.sql(
                    "SELECT order_id FROM return_request WHERE store_id = ?", (store,)
                )
            }
        twice = shop.shop.db.sql(
            "SELECT amazon_rma_id, order_id FROM return_request GROUP BY 1, 2 HAVING count(*) > 1"
        )
        assert twice == []
        assert shop.verifying.verify().findings == ()
    finally:
        shop.shop.close()


# --- Moved --------------------------------------------------------------------------------------


def test_a_report_that_came_into_the_wrong_store_is_moved_with_all_that_was_decided(two: TestShop) -> None:
    take(two, ONE, TWO, {**ONE, "amazon_rma_id": "R8", "refunded": "5.00"}, store=1)
    other(two, ORDERS, store=1)
    two.deciding.decide([1], ContactInputs(message="Hello"), two.versions(1))
    seen = two.versions(1, 2, 3)
    plan = planned(two, ONE, store=2)
    assert [problem.code for problem in plan.problems] == ["request_of_other_store"]
    assert two.importing.move_here(plan).everything
    assert places(two) == [("R1", 2), ("R2", 1), ("R8", 2)]  # an order moves whole
    assert stored(two, "order_item") == [2]
    moved = two.browsing.request(1)
    assert (moved.request.store.name, len(moved.request.decisions)) == ("Second account", 1)
    assert (moved.timeline[0].kind, moved.timeline[0].payload["to_store"]) == ("moved", "Second account")
    assert two.versions(1, 2, 3) == {1: seen[1] + 1, 2: seen[2], 3: seen[3] + 1}
    again = two.importing.compared_again(two.importing.placed(plan, plan.placing.choice))
    assert (len(again.same), again.problems) == (1, ())
    assert [dict(two.browsing.counts(store).exposure) for store in (1, 2)] == [{}, {"USD": 500}]
    assert two.verifying.verify().findings == ()
    undone = two.deciding.next_undo()
    assert undone is not None
    two.deciding.undo(undone.id)
    assert two.verifying.verify().findings == ()


def test_another_time_zone_counts_from_then_on(shop: TestShop) -> None:
    added(shop, AMERICAN, replace(SECOND, time_zone="Asia/Tokyo"))
    take(shop, ONE, store=1)
    before = shop.browsing.rows([1])[0]
    shop.importing.move_here(planned(shop, ONE, store=2))
    after = shop.browsing.rows([1])[0]
    assert (before.today, after.today) == (date(2026, 11, 22), date(2026, 11, 23))
    assert shop.verifying.verify().findings == ()


def test_nothing_is_moved_where_the_store_has_the_rma_already(two: TestShop) -> None:
    take(two, ONE, store=1)
    take(two, {**TWO, "amazon_rma_id": "R1"}, store=2)
    entries = two.shop.db.sql("SELECT count(*) FROM journal")
    with pytest.raises(AppError, match="store_move_clash"):
        two.importing.move_here(planned(two, ONE, store=2))
    assert places(two) == [("R1", 1), ("R1", 2)]
    assert two.shop.db.sql("SELECT count(*) FROM journal") == entries


def test_without_a_word_nothing_is_moved(two: TestShop) -> None:
    take(two, ONE, store=1)
    assert not two.importing.move_here(planned(two, ONE)).everything
    assert places(two) == [("R1", 1)]


# --- FBA returns and order reports ----------------------------------------------------------------

FBA = (
    "return-date\torder-id\tsku\tasin\tfnsku\tproduct-name\tquantity\tfulfillment-center-id\t"
    "detailed-disposition\treason\tstatus\tlicense-plate-number\tcustomer-comments\n"
    "2026-11-02T17:03:00+00:00\t113-1111111-1111111\tCUP\tB0\tX0\tCup\t1\tPHX7\tDEFECTIVE\tDEFECTIVE\t\tLPN1\t\n"
)
ORDERS = "order-id\torder-item-id\tsku\tquantity-purchased\n111-1111111-1111111\t55\tEAR-1\t1\n"


def other(shop: TestShop, content: str, *, store: int = 0) -> ImportPlan:
    path = shop.folder / "other.txt"
    path.write_text(content, "utf-8")
    plan = shop.importing.plan(path, store=StoreChoice((store,) if store else ()))
    shop.importing.apply(plan)
    return plan


def stored(shop: TestShop, table: str) -> list[int | None]:
    return [row[0] for row in shop.shop.db.sql(f"SELECT store_id FROM {table} ORDER BY id")]


@pytest.mark.parametrize(("content", "table"), [(FBA, "fba_return"), (ORDERS, "order_item")])
def test_what_comes_in_before_there_is_a_store_is_of_the_first_one(
    shop: TestShop, content: str, table: str
) -> None:
    other(shop, content)
    assert stored(shop, table) == [None]
    added(shop, AMERICAN)
    assert stored(shop, table) == [1]
    assert len(other(shop, content).same) == 1


@pytest.mark.parametrize(("content", "table"), [(FBA, "fba_return"), (ORDERS, "order_item")])
def test_the_same_row_in_two_accounts_is_two(two: TestShop, content: str, table: str) -> None:
    other(two, content, store=1)
    assert len(other(two, content).same) == 1  # known in one store, so it is of that one
    assert len(other(two, content, store=2).new) == 1
    assert stored(two, table) == [1, 2]
    with pytest.raises(AppError, match="store_unclear"):
        other(two, content)
    assert len(other(two, content, store=2).same) == 1


@pytest.mark.parametrize(("content", "table"), [(FBA, "fba_return"), (ORDERS, "order_item")])
def test_nobody_has_to_say_the_store_of_what_is_of_no_request(
    two: TestShop, content: str, table: str
) -> None:
    """It is asked for in the window; a later file of a store takes it along."""
    assert other(two, content).placing.is_open
    assert stored(two, table) == [None]
    other(two, content, store=2)
    assert stored(two, table) == [2]


def test_an_order_report_goes_where_its_orders_are_known(two: TestShop) -> None:
    take(two, ONE, store=2)
    assert not other(two, ORDERS).placing.is_open
    assert stored(two, "order_item") == [2]


# --- Archived -------------------------------------------------------------------------------------


def test_a_report_for_an_archived_store_brings_it_back(two: TestShop) -> None:
    take(two, ONE, store=2)
    second = two.browsing.stores()[1]
    StoreSettings(two.shop).save(replace(second, is_archived=True))
    take(two, {**TWO, "amazon_rma_id": "R7"})
    assert places(two)[-1] == ("R7", 1)  # the other account is the only one that is looked at
    take(two, {**ONE, "reported_status": "Approved"})
    assert places(two) == [("R1", 2), ("R7", 1)]
    assert [store.is_archived for store in two.browsing.stores()] == [False, False]
    assert two.browsing.count(View.AUTHORIZED) == 1


def test_a_report_without_news_leaves_an_archived_store_where_it_is(two: TestShop) -> None:
    take(two, ONE, store=2)
    StoreSettings(two.shop).save(replace(two.browsing.stores()[1], is_archived=True))
    assert len(take(two, ONE).same) == 1
    assert two.browsing.stores()[1].is_archived


def test_an_import_that_is_given_up_leaves_an_archived_store_where_it_is(two: TestShop) -> None:
    take(two, ONE, store=2)
    StoreSettings(two.shop).save(replace(two.browsing.stores()[1], is_archived=True))
    rows = [{**ONE, "amazon_rma_id": f"RX{number}", "order_item_id": f"{number}"} for number in range(2500)]
    portions = two.importing.in_portions(planned(two, *rows), rows_at_once=1000)
    assert next(portions) is None
    two.importing.forget_unfinished()
    assert two.browsing.stores()[1].is_archived
    assert places(two) == [("R1", 2)]
    *_, changes = two.importing.in_portions(planned(two, *rows), rows_at_once=1000)
    assert changes is not None
    assert not two.browsing.stores()[1].is_archived
    assert two.shop.db.sql("SELECT DISTINCT store_id FROM return_request") == [(2,)]
