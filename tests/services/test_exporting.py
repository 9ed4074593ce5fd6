"""The decisions file, read back with Python's own reader, and what an export changes."""

import csv
from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from support import TestShop

from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    RefundInputs,
    RefundItem,
)
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import CloseReason, Condition, DecisionState, LabelKind
from returns_desktop.domain.views import DecisionRecord, View
from returns_desktop.exporters.decisions import COLUMNS, JOURNAL_HEAD
from returns_desktop.services.deciding import Counted
from returns_desktop.services.exporting import DecisionScope, ExportResult
from returns_desktop.storage import decision_records
from returns_desktop.storage.db import Row

PROMISED = [
    "decision_id", "decided_at", "order_id", "rma_id", "sku", "asin", "item_name", "quantity",
    "return_reason", "buyer_comment", "action", "close_reason", "refund_amount", "currency", "message",
    "note", "goods_state", "status_before", "status_after", "decision_state",
]
"""The product specification's list, section 5."""

ALL = DecisionScope()


@pytest.fixture
def five(shop: TestShop) -> TestShop:
    """Five requests; the third has two items, the fourth is in yen."""
    shop.take_in(
        {"amazon_rma_id": "R1", "order_item_id": "1"},
        {"amazon_rma_id": "R2", "order_item_id": "2", "merchant_sku": "007", "item_name": "保温杯 500ml"},
        {"amazon_rma_id": "R3", "order_item_id": "3", "merchant_sku": "CUP", "order_amount": "10.00"},
        {
            "amazon_rma_id": "R3", "order_item_id": "4", "merchant_sku": "JAR", "item_name": 'Jar 5" wide',
            "reason_code": "CR-DAMAGED", "quantity": "2", "order_quantity": "2", "order_amount": "30.00",
        },
        {"amazon_rma_id": "R4", "currency": "JPY", "order_amount": "3980"},
        {"amazon_rma_id": "R5", "order_item_id": "5"},
    )
    return shop


def export(
    shop: TestShop, scope: DecisionScope = ALL, *, name: str = "all", **choices: Any
) -> tuple[list[dict[str, str]], ExportResult]:
    """The rows of an export by column."""
    target = shop.folder / "decisions.csv"
    result = shop.exporting.export_decisions(target, scope, scope_name=name, **choices)
    with target.open(encoding="utf-8-sig", newline="") as stream:
        reader = csv.DictReader(stream, strict=True)
        rows = list(reader)
        assert tuple(reader.fieldnames or ()) == choices.get("columns", COLUMNS)
    assert result.count == len(rows)
    return rows, result


def refund(shop: TestShop, request_id: int, **choices: Any) -> None:
    detail = shop.browsing.request(request_id)
    items = choices.pop("items", detail.default_refund(without_goods=True))
    inputs = RefundInputs(
        items=items, currency=detail.request.currency, without_goods=True,
        **{"reason": "cheaper than the freight", **choices},
    )
    shop.deciding.decide([request_id], inputs, shop.versions(request_id))


def authorize(shop: TestShop, *ids: int) -> None:
    shop.deciding.decide(ids, AuthorizeInputs(), shop.versions(*ids))


def states(shop: TestShop) -> list[str]:
    return [row[0] for row in shop.shop.db.sql("SELECT state FROM decision ORDER BY id")]


def exports(shop: TestShop) -> list[Any]:
    return shop.shop.db.sql("SELECT file_name, scope, decision_count FROM export_file ORDER BY id")


# --- What stands in the file ----------------------------------------------------------------------


def test_the_promised_columns_come_first_and_in_order() -> None:
    assert list(COLUMNS[: len(PROMISED)]) == PROMISED
    assert len(set(COLUMNS)) == len(COLUMNS)


def test_each_kind_of_decision_is_one_row(five: TestShop) -> None:
    five.deciding.capture_comment(1, "left side dead,\nsays she", five.versions(1)[1])
    authorization = AuthorizeInputs(
        own_rma="0042", use_own_rma=True, label=LabelKind.OWN_PREPAID, carrier="DHL", tracking_id="00340",
        label_file="label.pdf", return_address="1 Road", note="quick",
    )
    five.deciding.decide([1], authorization, five.versions(1))
    close = CloseInputs(close_reason=CloseReason.DUPLICATE, comment='See "R1".', reason="inside the window")
    five.deciding.decide([2], close, five.versions(2))
    refund(five, 3, note="both")
    refund(five, 4)
    five.deciding.decide([5], ContactInputs(message="Dear buyer"), five.versions(5))
    rows, result = export(five)
    assert result.path == five.folder / "decisions.csv"
    assert [row["action"] for row in rows] == ["authorize", "close", "refund", "refund", "contact"]
    assert rows[0] == dict.fromkeys(COLUMNS, "") | {
        "decision_id": "D000001", "decided_at": "2026-11-22T18:00:00Z", "order_id": "111-1111111-1111111",
        "rma_id": "R1", "sku": "EAR-1", "item_name": "Earbuds", "quantity": "1",
        "return_reason": "CR-DEFECTIVE", "buyer_comment": "left side dead,\nsays she", "action": "authorize",
        "currency": "USD", "note": "quick", "goods_state": "awaited",
        "status_before": "authorization_required", "status_after": "authorized", "decision_state": "sent",
        "marketplace": "US", "own_rma": "0042", "label": "own_prepaid", "carrier": "DHL",
        "tracking_id": "00340",
        "store": "amazon.com",
    }
    told = ("sku", "close_reason", "message", "typed_reason", "status_after", "refund_amount")
    assert [rows[1][name] for name in told] == [
        "007", "duplicate", 'See "R1".', "inside the window", "closed_by_seller", ""
    ]
    assert [rows[4][name] for name in told] == ["EAR-1", "", "Dear buyer", "", "authorization_required", ""]


def test_the_head_of_the_journal_goes_along_if_it_is_wanted(five: TestShop) -> None:
    """That of the entry before the export, which stays in the journal whatever becomes of the file."""
    five.deciding.decide([1, 2], AuthorizeInputs(), five.versions(1, 2))
    before = five.verifying.verify()
    rows, _ = export(five, columns=(*COLUMNS, JOURNAL_HEAD))
    assert [row[JOURNAL_HEAD] for row in rows] == [before.journal_head] * 2
    place = five.verifying.place_of(rows[0][JOURNAL_HEAD])
    assert place is not None
    assert place.number == before.last_entry == five.verifying.verify().last_entry - 1
    assert JOURNAL_HEAD not in COLUMNS


def test_a_refund_of_several_items_is_one_row_with_their_sum(five: TestShop) -> None:
    refund(five, 3)
    (row,), _ = export(five)
    assert (row["refund_amount"], row["currency"], row["quantity"]) == ("40.00", "USD", "3")
    assert (row["sku"], row["item_name"]) == ("CUP | JAR", 'Earbuds | Jar 5" wide')
    assert row["return_reason"] == "CR-DEFECTIVE | CR-DAMAGED"
    assert (row["without_goods"], row["refund_reason"]) == ("yes", "CustomerReturn")
    assert row["typed_reason"] == "cheaper than the freight"


def test_a_refund_of_one_item_of_several_names_that_item(five: TestShop) -> None:
    jar = five.browsing.request(3).request.items[1]
    refund(five, 3, items=(RefundItem(jar.id, 1, 1250),))
    (row,), _ = export(five)
    assert (row["sku"], row["quantity"], row["refund_amount"]) == ("JAR", "1", "12.50")


def test_yen_have_no_decimals_and_a_fee_is_told(five: TestShop) -> None:
    item = five.browsing.request(4).request.items[0]
    five.deciding.check_in(4, [Counted(item.id, 1, Condition.USED)], five.versions(4)[4])
    inputs = RefundInputs(
        items=(RefundItem(item.id, 1, 3184, restocking_minor=796),), currency="JPY", reason="worn"
    )
    five.deciding.decide([4], inputs, five.versions(4))
    (row,), result = export(five)
    assert (row["refund_amount"], row["restocking_fee"], row["currency"]) == ("3184", "796", "JPY")
    assert (row["goods_state"], row["without_goods"], row["marketplace"]) == ("checked", "", "JP")
    assert b',3184,"JPY",' in result.path.read_bytes()


def test_numbers_are_bare_and_leading_zeros_are_quoted_text(five: TestShop) -> None:
    refund(five, 2)
    _, result = export(five)
    written = result.path.read_bytes()
    assert b',"007",' in written
    assert b',40.00,"USD",' in written
    assert b',"D000001"' not in written
    assert written.split(b"\r\n")[1].startswith(b'"D000001","2026-')
    assert written.endswith(b"\r\n")


HOSTILE = ["=1+1", "+1", "-1", "@SUM(1)", "  =1+1", "＝1+1"]


@pytest.mark.parametrize("text", [*HOSTILE, "\t=1", "\r=1"])
def test_formulas_are_defused_wherever_text_comes_from(shop: TestShop, text: str) -> None:
    in_cell = text.strip()
    shop.take_in(
        {
            "amazon_rma_id": f"{in_cell}", "merchant_sku": in_cell, "item_name": in_cell,
            "reason_code": in_cell, "request_date": "01-Oct-2026", "in_policy": "N",
        }
    )
    db = shop.shop.db
    with db.transaction():
        db.run_many("UPDATE product SET asin = ?", [(text,)])
    shop.deciding.capture_comment(1, f"x{text}", shop.versions(1)[1])
    with db.transaction():
        db.run_many("UPDATE buyer_text SET body = ?", [(text,)])
    authorization = AuthorizeInputs(
        own_rma=text, use_own_rma=True, label=LabelKind.OWN_PREPAID, carrier=text, tracking_id=text,
        label_file="l.pdf", note=text, reason=text,
    )
    shop.deciding.decide([1], authorization, shop.versions(1))
    shop.deciding.decide([1], ContactInputs(message=text), shop.versions(1))
    rows, _ = export(shop)
    hostile = {
        name
        for row in rows
        for name, cell in row.items()
        if cell.lstrip()[:1] in tuple("=+-@＝") or cell[:1] in ("\t", "\r")
    }
    assert hostile == set()
    defused = {name for row in rows for name, cell in row.items() if cell.startswith("'")}
    assert defused == {
        "rma_id", "sku", "asin", "item_name", "return_reason", "buyer_comment", "message", "note",
        "typed_reason", "own_rma", "carrier", "tracking_id",
    }


def test_words_of_and_to_the_buyer_can_stay_out(five: TestShop) -> None:
    five.deciding.capture_comment(1, "secret one", five.versions(1)[1])
    five.deciding.decide([1], ContactInputs(message="secret two"), five.versions(1))
    rows, result = export(five, comments=False)
    assert b"secret" not in result.path.read_bytes()
    assert (rows[0]["buyer_comment"], rows[0]["message"]) == ("", "")


@pytest.mark.parametrize("bom", [True, False])
def test_the_mark_for_excel_is_a_choice(five: TestShop, bom: bool) -> None:
    authorize(five, 2)
    _, result = export(five, bom=bom)
    assert result.path.read_bytes().startswith(b"\xef\xbb\xbf") == bom
    assert "保温杯" in result.path.read_text("utf-8")


def test_only_the_comment_that_stands_is_written(five: TestShop) -> None:
    five.deciding.capture_comment(1, "first", five.versions(1)[1])
    authorize(five, 1)
    five.deciding.capture_comment(1, "second", five.versions(1)[1])
    five.deciding.undo()
    (row,), _ = export(five)
    assert row["buyer_comment"] == "first"


# --- Which decisions ------------------------------------------------------------------------------


def test_undone_decisions_are_not_exported(five: TestShop) -> None:
    authorize(five, 1)
    authorize(five, 2)
    five.deciding.undo()
    rows, _ = export(five)
    assert [row["rma_id"] for row in rows] == ["R1"]
    assert states(five) == ["sent", "held"]


def test_scopes(five: TestShop) -> None:
    times = []
    for request_id in (1, 2, 3):
        five.clock.now += timedelta(hours=1)
        times.append(five.clock.now)
        authorize(five, request_id)
    assert five.exporting.count(ALL) == 3

    def rmas(scope: DecisionScope) -> list[str]:
        found = five.exporting.count(scope)
        rows, _ = export(five, scope)
        assert found == len(rows)
        return [row["rma_id"] for row in rows]

    assert rmas(ALL) == ["R1", "R2", "R3"]
    assert rmas(DecisionScope(decided_from=times[1])) == ["R2", "R3"]
    assert rmas(DecisionScope(decided_before=times[1])) == ["R1"]
    assert rmas(DecisionScope(decided_from=times[1], decided_before=times[2])) == ["R2"]
    assert rmas(DecisionScope(request_ids=[3, 1, 99])) == ["R1", "R3"]
    assert rmas(DecisionScope(request_ids=[])) == []
    assert rmas(DecisionScope(request_ids=[1], decided_from=times[1])) == []


def test_since_the_last_export_only_what_is_new(five: TestShop) -> None:
    new = DecisionScope(only_new=True)
    authorize(five, 1)
    authorize(five, 2)
    export(five, DecisionScope(request_ids=[1]))
    assert five.browsing.counts().exportable == 1
    rows, _ = export(five, new)
    assert [row["rma_id"] for row in rows] == ["R2"]
    rows, result = export(five, new)
    assert (rows, result.count, result.changes.request_ids) == ([], 0, ())
    assert len(result.path.read_bytes().splitlines()) == 1, "only the header"
    authorize(five, 3)
    rows, _ = export(five, new)
    assert [row["rma_id"] for row in rows] == ["R3"]
    assert five.browsing.counts().exportable == 0


# --- What an export changes -----------------------------------------------------------------------


def test_decisions_become_sent_once_and_stay_sent(five: TestShop) -> None:
    authorize(five, 1)
    five.deciding.settle()
    authorize(five, 2)
    assert states(five) == ["ready", "held"]
    seen = five.versions(1, 2, 3)
    _, result = export(five)
    assert states(five) == ["sent", "sent"]
    assert {1, 2} <= set(result.changes.request_ids)
    after = five.versions(1, 2, 3)
    assert (after[1], after[2], after[3]) == (seen[1] + 1, seen[2] + 1, seen[3])
    rows, again = export(five)
    assert [row["decision_state"] for row in rows] == ["sent", "sent"]
    assert (states(five), again.changes.request_ids) == (["sent", "sent"], ())
    assert five.versions(1, 2, 3) == after


def test_what_a_report_confirmed_stays_confirmed(five: TestShop) -> None:
    authorize(five, 1)
    five.take_in({"amazon_rma_id": "R1", "order_item_id": "1", "reported_status": "Approved"})
    rows, _ = export(five)
    assert (rows[0]["decision_state"], states(five)) == ("confirmed", ["confirmed"])


def test_an_export_is_in_the_journal_and_in_the_history_of_each_request(five: TestShop) -> None:
    authorize(five, 1, 2)
    export(five, name="since_last")
    ((payload,),) = five.shop.db.sql("SELECT payload FROM journal WHERE kind = 'export'")
    assert payload == '{"decisions":2,"file":"decisions.csv","scope":"since_last"}'
    assert exports(five) == [("decisions.csv", "since_last", 2)]
    assert [five.browsing.request(place).timeline[0].kind for place in (1, 2, 3)] == [
        "export", "export", "first_import"
    ]
    assert five.verifying.verify().findings == ()


def unchanged(shop: TestShop, target: Path, error: type[BaseException]) -> BaseException:
    """A failed export, which must have changed nothing."""
    journal = shop.shop.db.sql("SELECT count(*) FROM journal")
    seen = (states(shop), shop.versions(1, 2), shop.browsing.counts())
    with pytest.raises(error) as failed:
        shop.exporting.export_decisions(target, ALL, scope_name="all")
    assert (states(shop), shop.versions(1, 2), shop.browsing.counts()) == seen
    assert shop.shop.db.sql("SELECT count(*) FROM journal") == journal
    assert exports(shop) == []
    return failed.value


def test_where_nothing_can_be_written_nothing_is_marked_as_sent(five: TestShop) -> None:
    authorize(five, 1, 2)
    blocker = five.folder / "file"
    blocker.touch()
    for target in (blocker / "out.csv", five.folder / "missing" / "out.csv", five.folder / "backups" / ".."):
        error = unchanged(five, target, AppError)
        assert isinstance(error, AppError)
        assert error.code == "export_unwritable"
    assert states(five) == ["held", "held"]
    assert five.deciding.next_undo() is not None
    five.deciding.undo()


def test_an_export_that_stops_midway_leaves_the_older_file(
    five: TestShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    authorize(five, 1, 2)
    target = five.folder / "decisions.csv"
    target.write_text("an older file")
    real = decision_records.decision_records

    def stops(*arguments: Any) -> Iterator[DecisionRecord]:
        yield next(real(*arguments))
        raise ZeroDivisionError

    monkeypatch.setattr(decision_records, "decision_records", stops)
    before = sorted(path.name for path in five.folder.iterdir())
    unchanged(five, target, ZeroDivisionError)
    assert target.read_text() == "an older file"
    assert sorted(path.name for path in five.folder.iterdir()) == before
    monkeypatch.undo()
    assert len(export(five)[0]) == 2


def test_the_programs_own_data_is_never_the_target(five: TestShop) -> None:
    authorize(five, 1, 2)
    database = five.shop.db.path
    round_about = five.folder / "x" / ".." / database.name
    for target in (database, database.with_name(database.name + "-wal"), round_about):
        error = unchanged(five, target, AppError)
        assert isinstance(error, AppError)
        assert error.code == "target_is_data_file"
    assert five.verifying.verify().findings == ()


def test_many_decisions_come_out_in_order(shop: TestShop) -> None:
    shop.take_in(
        *({"amazon_rma_id": f"R{n:04}", "order_id": f"111-1111111-{n:07}"} for n in range(520))
    )
    ids = sorted(shop.browsing.ids(View.ALL))
    shop.deciding.decide(ids, ContactInputs(message="Hello"), shop.versions(*ids))
    rows, _ = export(shop)
    assert [row["rma_id"] for row in rows] == [f"R{n:04}" for n in range(520)]
    assert set(states(shop)) == {DecisionState.SENT.value}


def test_decisions_are_read_one_after_the_other(shop: TestShop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory does not follow their number."""
    shop.take_in(*({"amazon_rma_id": f"R{n}", "order_id": f"111-1111111-{n:07}"} for n in range(30)))
    shop.deciding.decide(range(1, 31), ContactInputs(message="Hello"), shop.versions(*range(1, 31)))
    export(shop)
    fetched: list[int] = []
    read = shop.shop.db.sql

    def sql(statement: str, params: Sequence[Any] = ()) -> list[Row]:
        found = read(statement, params)
        fetched.append(len(found))
        return found

    monkeypatch.setattr(shop.shop.db, "sql", sql)
    rows, _ = export(shop)
    assert [row["decision_id"] for row in rows] == [f"D{n:06}" for n in range(1, 31)]
    assert max(fetched) == 1


def test_a_decision_is_read_without_a_look_through_any_table(five: TestShop) -> None:
    plan = five.shop.db.sql(f"EXPLAIN QUERY PLAN {decision_records.RECORDS}", (1,))
    assert [row[3] for row in plan if row[3].startswith(("SCAN", "USE TEMP"))] == []


def test_an_export_of_very_many_has_everything_read_anew(
    five: TestShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    authorize(five, 1, 2, 3)
    five.deciding.settle()
    monkeypatch.setattr(decision_records, "MOST_NAMED", 2)
    _, result = export(five, DecisionScope(request_ids=[1, 2]))
    assert (result.changes.request_ids, result.changes.everything) == ((1, 2), False)
    authorize(five, 4, 5)
    _, result = export(five)
    assert (result.changes.request_ids, result.changes.everything) == ((), True)
    assert states(five) == ["sent"] * 5
    assert five.verifying.verify().findings == ()
