"""Deciding on many at once leaves what deciding on one after the other leaves, in few statements."""

import tempfile
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import given, settings
from support import NOW, TestShop

from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    Inputs,
    RefundInputs,
    RefundItem,
)
from returns_desktop.domain.errors import StaleRowError
from returns_desktop.domain.model import Action, CloseReason
from returns_desktop.services.browsing import TALLY_LIMIT
from returns_desktop.services.deciding import RefusedError
from returns_desktop.storage.db import Database
from returns_desktop.storage.derived import DERIVED

TOMORROW = NOW.date() + timedelta(days=1)
LINES = st.lists(
    st.fixed_dictionaries(
        {
            "order_id": st.sampled_from(["111-1111111-1111111", "222-2222222-2222222"]),
            "reported_status": st.sampled_from(["PendingApproval"] * 4 + ["Approved", "Closed"]),
            "in_policy": st.sampled_from(["Y", "Y", "N"]),
            "order_amount": st.sampled_from(["", "10.00", "40.00"]),
            "order_item_id": st.sampled_from(["1", "1", "2"]),
            "a_to_z_claim": st.sampled_from(["N", "N", "Y"]),
            "delivery_date": st.sampled_from(["", "", "21-Nov-2026"]),
        }
    ),
    min_size=1,
    max_size=6,
)
INPUTS: st.SearchStrategy[Inputs] = st.one_of(
    st.builds(AuthorizeInputs, reason=st.sampled_from(["", "kind"]), note=st.sampled_from(["", "n"])),
    st.builds(
        CloseInputs,
        close_reason=st.sampled_from([CloseReason.OTHER, CloseReason.DUPLICATE]),
        comment=st.just("Sorry"),
        reason=st.sampled_from(["kind", "kind", ""]),
    ),
    st.builds(
        ContactInputs, message=st.just("Hello"), wait_until=st.none() | st.just(TOMORROW), reason=st.just("")
    ),
)
TABLES = {
    "return_request": f"id, version, {', '.join(DERIVED)}",
    "decision": "id, request_id, action, state, status_before, status_after, goods_state, without_goods, "
    "close_reason, refund_reason, own_rma, label_kind, carrier, tracking_id, label_file, return_address, "
    "note, override_reason, template, wait_until, reported_status, suggestion, done_at",
    "refund_line": "*",
    "buyer_text": "request_id, decision_id, kind, state, body, expires_on",
    "come_back": "request_id, kind, on_day, set_on",
    "journal_subject": "request_id, payload",
}


def content(shop: TestShop) -> dict[str, list[Any]]:
    """What the seller's decisions left, whatever their steps and the minute."""
    return {
        table: sorted(shop.shop.db.sql(f"SELECT {columns} FROM {table}"), key=repr)
        for table, columns in TABLES.items()
    }


def outcome(change: Callable[[], object]) -> object:
    try:
        change()
    except RefusedError as error:
        return error.guards
    return None


def filled(folder: str, name: str, lines: Sequence[dict[str, str]], snoozed: bool) -> TestShop:
    path = Path(folder, name)
    path.mkdir()
    shop = TestShop(path)
    shop.take_in(*({**line, "amazon_rma_id": f"R{place}"} for place, line in enumerate(lines)))
    if snoozed:
        shop.filing.snooze([1], date(2026, 12, 1), shop.versions(1))
        shop.filing.remind([1], date(2026, 12, 2), shop.versions(1))
    return shop


@settings(max_examples=40, deadline=None)
@given(LINES, INPUTS, st.booleans(), st.permutations(range(1, 7)))
def test_many_at_once_are_decided_as_one_after_the_other(
    lines: list[dict[str, str]], inputs: Inputs, snoozed: bool, order: list[int]
) -> None:
    ids = [request_id for request_id in order if request_id <= len(lines)]
    with tempfile.TemporaryDirectory() as folder:
        many, single = (filled(folder, name, lines, snoozed) for name in ("many", "single"))
        before = content(many)
        refused = outcome(lambda: many.deciding.decide(ids, inputs, many.versions(*ids)))
        expected = None
        for request_id in ids:
            versions = single.versions(request_id)
            expected = outcome(lambda: single.deciding.decide([request_id], inputs, versions))  # noqa: B023
            if expected:
                break
        assert refused == expected
        assert content(many) == (before if refused else content(single))
        if not refused:
            assert many.verifying.verify().findings == ()
            decided = content(many)
            many.deciding.undo()
            many.deciding.redo()
            after = content(many)
            assert after["decision"] == decided["decision"]
            assert without_version(after) == without_version(decided)
        for shop in (many, single):
            shop.shop.close()


def without_version(found: dict[str, list[Any]]) -> list[Any]:
    return [row[:1] + row[2:] for row in found["return_request"]]


def waiting(shop: TestShop, count: int) -> list[int]:
    shop.take_in(*({"amazon_rma_id": f"R{n}", "order_id": f"111-1111111-{n:07}"} for n in range(count)))
    return list(range(1, count + 1))


def test_an_earlier_refund_of_the_same_call_lowers_what_is_left(shop: TestShop) -> None:
    """Two requests with the items of one refund are not in any report; the money is carried on all the
    same, portion by portion."""
    shop.take_in({"amazon_rma_id": "R1"}, {"amazon_rma_id": "R2"})
    inputs = RefundInputs(
        items=(RefundItem(1, 1, 4000),), currency="USD", without_goods=True, reason="kind"
    )
    shop.deciding.decide([1], inputs, shop.versions(1))
    second = RefundInputs(items=(RefundItem(2, 1, 1),), currency="USD", without_goods=True, reason="kind")
    with pytest.raises(RefusedError):
        shop.deciding.decide([2], second, shop.versions(2))
    assert shop.verifying.verify().findings == ()


def test_the_first_that_changed_is_named_and_nothing_is_written(shop: TestShop) -> None:
    ids = waiting(shop, 5)
    versions = shop.versions(*ids)
    before = content(shop)
    for changed, named in (({4: -1, 2: -1}, 2), ({5: 7}, 5)):
        with pytest.raises(StaleRowError) as stale:
            shop.deciding.decide(ids, AuthorizeInputs(), {**versions, **changed})
        assert dict(stale.value.params) == {"request": named}
    with pytest.raises(StaleRowError):
        shop.deciding.decide([1, 1], AuthorizeInputs(), versions)
    assert content(shop) == before


@pytest.mark.parametrize("change", ["decide", "settle", "done", "undo", "redo"])
def test_no_statement_is_run_for_a_single_one_of_many(
    shop: TestShop, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    ids = waiting(shop, 40)
    taken: list[str] = []
    real = Database.sql

    def counted(db: Database, statement: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        taken.append(statement)
        return real(db, statement, params)

    def statements_for(some: list[int]) -> int:
        made: list[int] = []
        steps: dict[str, Callable[[], object]] = {
            "decide": lambda: shop.deciding.decide(some, AuthorizeInputs(), shop.versions(*some)),
            "settle": shop.deciding.settle,
            "undo": shop.deciding.undo,
            "redo": shop.deciding.redo,
            "done": lambda: shop.deciding.tick_done(made),
        }
        for name in ("decide", "settle", "undo", "redo", "done"):
            rows = real(shop.shop.db, "SELECT id FROM decision ORDER BY id DESC LIMIT ?", [len(some)])
            made[:] = [row[0] for row in rows]
            taken.clear()
            steps[name]()
            if name == change:
                return len(taken)
        raise AssertionError(change)

    monkeypatch.setattr(Database, "sql", counted)
    few = statements_for(ids[:2])
    assert statements_for(ids[2:]) == few


def test_a_form_is_for_all_of_a_selection_that_can_be_decided(shop: TestShop) -> None:
    ids = waiting(shop, TALLY_LIMIT + 2)
    shop.deciding.decide([ids[0], ids[-1]], AuthorizeInputs(), shop.versions(ids[0], ids[-1]))
    found = shop.browsing.candidates(Action.AUTHORIZE, [*reversed(ids), 10**6])
    assert found is not None
    assert list(found.versions) == list(reversed(ids[1:-1]))
    assert found.first.request.id == ids[-2]
    shop.deciding.decide(tuple(found.versions), AuthorizeInputs(), found.versions)
    assert shop.browsing.candidates(Action.AUTHORIZE, ids) is None
