"""Refunds on their way to Amazon: which can go, what keeps the others back, and what going changes."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from adjustment_check import check, rows_of
from order_items import ORDER_REPORT, add_order_items, order_report_rows
from support import US_REPORT, TestShop

from returns_desktop.domain.carrying import RowFault
from returns_desktop.domain.decision_inputs import AuthorizeInputs, RefundInputs, RefundItem
from returns_desktop.domain.errors import AppError, StaleRowError
from returns_desktop.domain.guards import Refusal
from returns_desktop.domain.model import Condition, DecisionState, RefundReason
from returns_desktop.domain.views import View
from returns_desktop.services.deciding import Counted, RefusedError
from returns_desktop.services.error_texts import ROW_FAULTS
from returns_desktop.services.exporting import DecisionScope
from returns_desktop.services.sentences import error_sentence, row_fault_sentence

ORDER = "111-1111111-1111111"


@pytest.fixture
def three(shop: TestShop) -> TestShop:
    """A plain request, one with two items whose file lacks the order item ids, and one in yen."""
    shop.take_in(
        {"amazon_rma_id": "R1", "order_item_id": "0583563777345"},
        {
            "amazon_rma_id": "R2",
            "order_id": "222-2222222-2222222",
            "order_item_id": " ",
            "merchant_sku": "CUP",
        },
        {
            "amazon_rma_id": "R2",
            "order_id": "222-2222222-2222222",
            "order_item_id": " ",
            "merchant_sku": "JAR",
            "order_amount": "30.00",
            "quantity": "2",
            "order_quantity": "2",
        },
        {"amazon_rma_id": "R3", "order_id": "503-3333333-3333333", "currency": "JPY", "order_amount": "3980"},
    )
    add_order_items(shop, ("222-2222222-2222222", "01", "CUP"), ("222-2222222-2222222", "02", "JAR"))
    return shop


def refund(shop: TestShop, request_id: int, **choices: Any) -> int:
    """Refunds without goods; the decision's id."""
    detail = shop.browsing.request(request_id)
    items = choices.pop("items", None) or detail.default_refund(without_goods=True)
    inputs = RefundInputs(
        items=items, currency=detail.request.currency, without_goods=True, reason="cheaper", **choices
    )
    shop.deciding.decide([request_id], inputs, shop.versions(request_id))
    return newest_decision(shop)


def newest_decision(shop: TestShop) -> int:
    return int(shop.shop.db.sql("SELECT max(id) FROM decision")[0][0])


def export(shop: TestShop, *ids: int, again: str = "") -> list[dict[str, str]]:
    target = shop.folder / "adjustments.txt"
    result = shop.adjusting.export(target, ids, again_reason=again)
    assert (result.path, result.count) == (target, len(set(ids)))
    return rows_of(target.read_bytes())


def states(shop: TestShop) -> list[tuple[str, bool]]:
    return [
        (row[0], bool(row[1])) for row in shop.shop.db.sql("SELECT state, done_at FROM decision ORDER BY id")
    ]


def faults(shop: TestShop) -> list[RowFault | None]:
    return [row.fault for row in shop.adjusting.rows()]


def set_cells(shop: TestShop, statement: str) -> None:
    with shop.shop.db.transaction():
        shop.shop.db.run_many(statement, [()])


# --- What goes ------------------------------------------------------------------------------------


def test_a_refund_goes_with_the_ids_of_its_report(three: TestShop) -> None:
    (row,) = export(three, refund(three, 1, refund_reason=RefundReason.DIFFERENT_ITEM))
    assert (row["order-id"], row["order-item-id"]) == (ORDER, "0583563777345")
    assert (row["adjustment-reason-code"], row["currency"]) == ("DifferentItem", "USD")
    assert (row["item-price-adj"], row["quantity-cancelled"]) == ("40.00", "0")


def test_ids_that_the_report_lacks_come_from_the_order_report(three: TestShop) -> None:
    rows = export(three, refund(three, 2))
    assert [(row["order-item-id"], row["item-price-adj"]) for row in rows] == [
        ("01", "40.00"),
        ("02", "30.00"),
    ]


def test_a_restocking_fee_is_a_line_of_its_own(three: TestShop) -> None:
    item = three.browsing.request(3).request.items[0]
    three.deciding.check_in(3, [Counted(item.id, 1, Condition.USED)], three.versions(3)[3])
    inputs = RefundInputs(
        items=(RefundItem(item.id, 1, 3184, restocking_minor=796),), currency="JPY", reason="worn"
    )
    three.deciding.decide([3], inputs, three.versions(3))
    (row,) = three.adjusting.rows()
    assert (row.price_minor, row.restocking_minor, row.net_minor, row.fault) == (3980, 796, 3184, None)
    assert [line["item-price-adj"] for line in export(three, row.decision_id)] == ["3980.00", "-796.00"]


def test_held_ready_and_sent_refunds_go_and_are_done(three: TestShop) -> None:
    first = refund(three, 1)
    three.exporting.export_decisions(three.folder / "d.csv", DecisionScope(), scope_name="all")
    second = refund(three, 2)
    three.deciding.settle()
    third = refund(three, 3)
    assert states(three) == [("sent", False), ("ready", False), ("held", False)]
    seen = three.versions(1, 2, 3)
    result = three.adjusting.export(three.folder / "a.txt", [first, second])
    other = three.adjusting.export(three.folder / "b.txt", [third])
    assert states(three) == [("sent", True)] * 3
    assert {*result.changes.request_ids, *other.changes.request_ids} == {1, 2, 3}
    assert all(three.versions(1, 2, 3)[place] == seen[place] + 1 for place in (1, 2, 3))
    assert three.verifying.verify().findings == ()


def test_a_file_is_of_one_account(three: TestShop) -> None:
    first, third = refund(three, 1), refund(three, 3)
    with pytest.raises(AppError) as found:
        three.adjusting.export(three.folder / "a.txt", [third, first])
    assert (found.value.code, found.value.params) == (
        "adjustment_stores_differ", {"stores": "amazon.com, amazon.co.jp"}
    )
    assert states(three) == [("held", False)] * 2
    assert not (three.folder / "a.txt").exists()


def test_an_export_is_journalled_with_its_amounts(three: TestShop) -> None:
    export(three, refund(three, 1), refund(three, 2))
    ((payload,),) = three.shop.db.sql("SELECT payload FROM journal WHERE kind = 'export'")
    assert payload == '{"decisions":2,"file":"adjustments.txt","scope":"adjustments"}'
    subjects = three.shop.db.sql(
        "SELECT s.request_id, s.payload FROM journal_subject s JOIN journal j ON j.id = s.journal_id "
        "WHERE j.kind = 'export' ORDER BY s.request_id"
    )
    assert subjects == [
        (1, '{"amount_minor":4000,"currency":"USD"}'),
        (2, '{"amount_minor":7000,"currency":"USD"}'),
    ]
    assert three.browsing.request(1).timeline[0].kind == "export"


def test_the_two_files_do_not_count_for_each_other(three: TestShop) -> None:
    new = DecisionScope(only_new=True)
    decision = refund(three, 1)
    three.exporting.export_decisions(three.folder / "d.csv", new, scope_name="since_last")
    assert faults(three) == [None], "a decisions file sends nothing to Amazon"
    export(three, decision)
    refund(three, 2)
    export(three, 2)
    assert three.browsing.counts().exportable == 1
    assert three.exporting.count(new) == 1, "the second stands in no decisions file yet"


# --- What does not go -----------------------------------------------------------------------------


def test_a_missing_order_item_id_names_the_way_out(shop: TestShop) -> None:
    shop.take_in({"order_item_id": " "})
    add_order_items(shop)
    decision = refund(shop, 1)
    (row,) = shop.adjusting.rows()
    assert (row.fault, row.order_item_id) == (RowFault.NO_ORDER_ITEM_ID, "")
    assert (
        "import the order report for 111-1111111-1111111, ordered on 1 November 2026"
        in row_fault_sentence(row)
    )
    with pytest.raises(AppError) as found:
        export(shop, decision)
    sentence = error_sentence(found.value)
    assert "import the order report for 111-1111111-1111111" in sentence
    assert "Nothing was written" in sentence
    add_order_items(shop, (ORDER, "77", "EAR-1"))
    assert export(shop, decision)[0]["order-item-id"] == "77"


def test_an_order_without_a_date_leaves_no_gap(shop: TestShop) -> None:
    shop.take_in({"order_item_id": " ", "order_date": " "})
    add_order_items(shop)
    refund(shop, 1)
    (row,) = shop.adjusting.rows()
    assert row_fault_sentence(row).endswith("import the order report for 111-1111111-1111111.")


def test_two_items_of_one_sku_are_not_guessed(shop: TestShop) -> None:
    shop.take_in({"order_item_id": " "})
    add_order_items(shop, (ORDER, "1", "EAR-1"), (ORDER, "2", "EAR-1"))
    refund(shop, 1)
    assert faults(shop) == [RowFault.ORDER_ITEM_AMBIGUOUS]
    assert "EAR-1" in row_fault_sentence(shop.adjusting.rows()[0])


def test_the_id_of_the_return_itself_is_no_guess(shop: TestShop) -> None:
    shop.take_in({"order_item_id": "9"})
    add_order_items(shop, (ORDER, "1", "EAR-1"), (ORDER, "9", "EAR-1"))
    refund(shop, 1)
    assert [row.order_item_id for row in shop.adjusting.rows()] == ["9"]


@pytest.mark.parametrize("order_id", ["11111111111111111", "111-1111111-111111", "S01-1111111-1111111"])
def test_an_order_number_of_another_form_is_refused(three: TestShop, order_id: str) -> None:
    refund(three, 1)
    set_cells(three, f"UPDATE request_row SET order_id = '{order_id}' WHERE id = 1")
    assert faults(three) == [RowFault.ORDER_ID_MALFORMED]


def test_a_currency_with_three_decimals_is_refused(shop: TestShop) -> None:
    shop.take_in({"currency": "KWD", "order_amount": "3.980"})
    refund(shop, 1)
    add_order_items(shop)
    assert faults(shop) == [RowFault.CURRENCY_NOT_POSSIBLE]


def test_money_that_went_elsewhere_meanwhile_is_not_sent_again(three: TestShop) -> None:
    refund(three, 1)
    set_cells(three, "UPDATE item_row SET refunded_minor = 1 WHERE request_id = 1")
    (row,) = three.adjusting.rows()
    assert (row.fault, dict(row.fault_params)) == (
        RowFault.ABOVE_CREDITED,
        {"left_minor": 3999, "currency": "USD"},
    )
    assert "39.99 USD" in row_fault_sentence(row)


def test_two_refunds_of_one_item_are_held_against_what_was_paid_together(shop: TestShop) -> None:
    shop.take_in({"amazon_rma_id": "R1"}, {"amazon_rma_id": "R2"})
    add_order_items(shop)
    item = shop.browsing.request(1).request.items[0]
    other = shop.browsing.request(2).request.items[0]
    first = refund(shop, 1, items=(RefundItem(item.id, 1, 2500),))
    second = refund(shop, 2, items=(RefundItem(other.id, 1, 1500),))
    assert faults(shop) == [None, None]
    set_cells(shop, "UPDATE item_row SET order_amount_minor = 3000")
    assert faults(shop) == [None, RowFault.ABOVE_CREDITED]
    export(shop, first)
    (row,) = shop.adjusting.rows([second])
    assert (row.fault, dict(row.fault_params)["left_minor"]) == (RowFault.ABOVE_CREDITED, 500)


@pytest.mark.parametrize(
    ("state", "fault"),
    [
        (DecisionState.CONFIRMED, RowFault.ALREADY_DONE),
        (DecisionState.CANCELLED, RowFault.ALREADY_DONE),
        (DecisionState.CONTRADICTED, RowFault.CONTRADICTED),
    ],
)
def test_a_refund_that_has_moved_on_does_not_go(
    three: TestShop, state: DecisionState, fault: RowFault
) -> None:
    decision = refund(three, 1)
    set_cells(three, f"UPDATE decision SET state = '{state}'")
    assert [row.fault for row in three.adjusting.rows([decision])] == [fault]


def test_a_refund_that_was_ticked_off_does_not_go(three: TestShop) -> None:
    decision = refund(three, 1)
    three.deciding.tick_done([decision])
    assert faults(three) == [RowFault.ALREADY_DONE]


def test_one_faulty_row_stops_all_and_changes_nothing(three: TestShop) -> None:
    good, bad = refund(three, 1), refund(three, 3)
    set_cells(three, "UPDATE item_row SET order_item_id = '' WHERE request_id = 3")
    target = three.folder / "adjustments.txt"
    target.write_bytes(b"old")
    journal = three.shop.db.sql("SELECT count(*) FROM journal")
    seen = (states(three), three.versions(1, 3))
    with pytest.raises(AppError) as found:
        three.adjusting.export(target, [good, bad])
    assert found.value.code == "adjustment_faulty"
    assert (found.value.params["order"], found.value.params["count"]) == ("503-3333333-3333333", 1)
    assert (states(three), three.versions(1, 3)) == seen
    assert three.shop.db.sql("SELECT count(*) FROM journal") == journal
    assert target.read_bytes() == b"old"
    assert len(export(three, good)) == 1


def test_what_is_no_refund_or_was_undone_is_not_written(three: TestShop) -> None:
    three.deciding.decide([1], AuthorizeInputs(), three.versions(1))
    assert three.adjusting.rows() == []
    undone = refund(three, 3)
    three.deciding.undo()
    assert three.adjusting.rows([1, undone]) == []
    for ids in ([1], [undone]):
        with pytest.raises(StaleRowError):
            export(three, *ids)
    with pytest.raises(AppError) as found:
        export(three)
    assert found.value.code == "adjustment_nothing"


def test_where_nothing_can_be_written_nothing_is_marked(three: TestShop) -> None:
    decision = refund(three, 1)
    for target in (three.folder / "missing" / "a.txt", three.folder):
        with pytest.raises(AppError) as found:
            three.adjusting.export(target, [decision])
        assert found.value.code == "export_unwritable"
    with pytest.raises(AppError) as found:
        three.adjusting.export(three.shop.db.path, [decision])
    assert found.value.code == "target_is_data_file"
    assert states(three) == [("held", False)]
    assert three.shop.db.sql("SELECT count(*) FROM export_file") == [(0,)]


def test_marketplaces_whose_columns_differ_need_files_of_their_own(
    three: TestShop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [refund(three, 1), refund(three, 3)]
    rules = three.shop.rule_folder / "adjustments.json"
    own = '"layouts": [{"marketplace": "JP", "columns": ["order-id"], "promotion_columns": [], "source": ""},'
    changed = tmp_path / "adjustments.json"
    changed.write_text(rules.read_text("utf-8").replace('"layouts": [', own), "utf-8")
    monkeypatch.setattr(three.shop.__class__, "rule_folder", tmp_path)
    with pytest.raises(AppError) as found:
        export(three, *ids)
    assert (found.value.code, found.value.params["marketplaces"]) == ("adjustment_layouts_differ", "JP, US")


def test_every_fault_has_a_sentence() -> None:
    assert set(ROW_FAULTS) == set(RowFault)


# --- Once, and never twice without a word -----------------------------------------------------------


def test_the_same_refund_goes_again_only_with_a_reason(three: TestShop) -> None:
    decision = refund(three, 1)
    export(three, decision)
    assert faults(three) == [RowFault.ALREADY_EXPORTED]
    for reason in ("", "  "):
        with pytest.raises(AppError) as found:
            export(three, decision, again=reason)
        assert found.value.params["fault"] == "already_exported"
    assert "earlier Adjustments file" in error_sentence(found.value)
    assert len(export(three, decision, again=" Amazon rejected the file ")) == 1
    reasons = three.shop.db.sql("SELECT kind, again_reason FROM export_file ORDER BY id")
    assert reasons == [("adjustments", ""), ("adjustments", "Amazon rejected the file")]
    payloads = [row[0] for row in three.shop.db.sql("SELECT payload FROM journal WHERE kind = 'export'")]
    assert ["Amazon rejected the file" in payload for payload in payloads] == [False, True]


def test_a_reason_that_was_not_needed_is_not_kept(three: TestShop) -> None:
    export(three, refund(three, 1), again="just in case")
    assert three.shop.db.sql("SELECT again_reason FROM export_file") == [("",)]


def test_a_reason_does_not_bring_back_what_is_confirmed(three: TestShop) -> None:
    decision = refund(three, 1)
    export(three, decision)
    set_cells(three, "UPDATE decision SET state = 'confirmed'")
    with pytest.raises(AppError) as found:
        export(three, decision, again="again")
    assert found.value.params["fault"] == "already_done"


def test_what_went_by_file_can_be_neither_undone_nor_cancelled(three: TestShop) -> None:
    decision = refund(three, 1)
    export(three, decision)
    with pytest.raises(AppError) as found:
        three.deciding.undo()
    assert found.value.code == "undo_exported"
    with pytest.raises(AppError) as found:
        three.deciding.record_cancelled([decision])
    assert found.value.code == "refund_by_file"
    assert states(three) == [("sent", True)]


# --- The first forty orders -------------------------------------------------------------------------


def decide_forty(shop: TestShop, orders: set[str]) -> list[int]:
    """Checks the goods of these orders in and refunds them, every third less a fee."""
    decisions, refused = [], []
    for request_id in shop.browsing.ids(View.ALL):
        request = shop.browsing.request(request_id).request
        if request.line.order_id not in orders:
            continue
        counted = [Counted(item.id, item.line.quantity, Condition.OK) for item in request.items]
        shop.deciding.check_in(request_id, counted, request.version)
        detail = shop.browsing.request(request_id)
        fee = 50 if request_id % 3 == 0 else 0
        items = tuple(
            replace(item, amount_minor=item.amount_minor - fee, restocking_minor=fee)
            for item in detail.default_refund(without_goods=False)
        )
        inputs = RefundInputs(items=items, currency=detail.request.currency, reason="box opened")
        try:
            shop.deciding.decide([request_id], inputs, shop.versions(request_id))
        except RefusedError as error:
            refused.append(error.guards[0].refusal)
            continue
        decisions.append(newest_decision(shop))
    assert set(refused) <= {Refusal.NOTHING_LEFT}, "only what was refunded already"
    return decisions


@pytest.mark.parametrize("ids_in_returns", [True, False])
def test_refunds_of_the_first_forty_orders_pass_every_rule(shop: TestShop, ids_in_returns: bool) -> None:
    shop.importing.apply(shop.importing.plan(US_REPORT))
    known = list(order_report_rows())
    shop.importing.apply(shop.importing.plan(ORDER_REPORT))
    if not ids_in_returns:
        set_cells(shop, "UPDATE item_row SET order_item_id = ''")
    orders = {order_id for order_id, _, _ in known}
    assert len(orders) == 40
    decisions = decide_forty(shop, orders)
    assert len(decisions) >= 20
    faulty = [row for row in shop.adjusting.rows() if row.fault]
    # One return is of an item that the order report does not have.
    missing = [] if ids_in_returns else [("105-2243630-3015405", "CASE-15-RED", RowFault.NO_ORDER_ITEM_ID)]
    assert [(row.order_id, row.sku, row.fault) for row in faulty] == missing
    left_out = {row.decision_id for row in faulty}
    rows = export(shop, *[one for one in decisions if one not in left_out])
    by_sku = {(order_id, sku): item_id for order_id, item_id, sku in known}
    credited = {
        (order, item_id or by_sku.get((order, sku), "")): Decimal(left) / 100
        for order, item_id, sku, left in shop.shop.db.sql(
            "SELECT order_id, order_item_id, merchant_sku, "
            "max(order_amount_minor) - max(coalesce(refunded_minor, 0)) "
            "FROM return_item GROUP BY order_id, order_item_id, merchant_sku"
        )
    }
    assert check((shop.folder / "adjustments.txt").read_bytes(), credited) == rows
    ((amount, lines, fees),) = shop.shop.db.sql(
        "SELECT sum(l.amount_minor), count(*), sum(l.restocking_minor > 0) FROM refund_line l "
        "JOIN decision d ON d.id = l.decision_id WHERE d.done_at IS NOT NULL"
    )
    assert sum(Decimal(row["item-price-adj"]) for row in rows) * 100 == amount
    assert (len(rows), fees > 0) == (lines + fees, True)
    assert [done for _, done in states(shop)].count(False) == len(left_out)
