"""Verify finds what somebody changed behind the program's back, and nothing in a sound shop."""

from typing import Any

import pytest
from support import US_REPORT, TestShop

from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    RefundInputs,
)
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import CloseReason, Condition
from returns_desktop.services.deciding import Counted
from returns_desktop.services.exporting import DecisionScope

WRONG: dict[str, Any] = {
    "claim_seen_on": None,
    "status": "closed_by_buyer",
    "a_to_z": 0,
    "goods": "lost",
    "money": "none",
    "first_task": "refund",
    "tasks": 0,
    "due_on": "2030-01-01",
    "refund_due_on": "2030-01-01",
    "request_date": None,
    "reason_code": "CR-OTHER",
    "product_id": None,
    "item_count": 7,
    "announced": 7,
    "checked": 7,
    "paid_minor": 1,
    "exposure_minor": 0,
    "snoozed_until": "2030-01-01",
    "snoozed_on": "2030-01-01",
    "remind_on": "2030-01-01",
    "tags": "\nvip\n",
    "has_note": 1,
}


@pytest.fixture
def sound(shop: TestShop) -> TestShop:
    """One request with a claim, a decision and a refund without goods."""
    shop.take_in({"a_to_z_claim": "Y", "order_quantity": "2"})
    shop.deciding.decide([1], AuthorizeInputs(), shop.versions(1))
    detail = shop.browsing.request(1)
    items = detail.default_refund(without_goods=True)
    refund = RefundInputs(items=items, currency="USD", without_goods=True, reason="cheaper")
    shop.deciding.decide([1], refund, shop.versions(1))
    assert shop.verifying.verify().findings == ()
    return shop


def behind_its_back(shop: TestShop, statement: str, *params: Any) -> tuple[str, ...]:
    """What verify finds after a statement of somebody else's."""
    with shop.shop.db.transaction():
        shop.shop.db.run_many(statement, [params])
    return shop.verifying.verify().findings


def test_a_shop_at_work_is_sound(shop: TestShop) -> None:
    assert shop.verifying.verify().findings == ()
    shop.importing.apply(shop.importing.plan(US_REPORT))
    found = shop.verifying.verify()
    assert (found.requests, found.journal_entries, found.findings) == (181, 1, ())


def test_what_the_program_does_keeps_it_sound(shop: TestShop) -> None:
    shop.take_in({"amazon_rma_id": "R1"}, {"amazon_rma_id": "R2", "order_item_id": "2"})
    item = shop.browsing.request(1).request.items[0]
    shop.deciding.check_in(1, [Counted(item.id, 1, Condition.OK)], shop.versions(1)[1])
    items = shop.browsing.request(1).default_refund(without_goods=False)
    shop.deciding.decide([1], RefundInputs(items=items, currency="USD"), shop.versions(1))
    close = CloseInputs(close_reason=CloseReason.OTHER, comment="Bye.", reason="agreed")
    shop.deciding.decide([2], close, shop.versions(2))
    shop.deciding.undo()
    shop.deciding.capture_comment(2, "words", shop.versions(2)[2])
    shop.exporting.export_decisions(shop.folder / "out.csv", DecisionScope(), scope_name="all")
    shop.restart()
    assert shop.verifying.verify().findings == ()


def test_verifying_writes_nothing(sound: TestShop) -> None:
    before = sound.shop.db.sql("PRAGMA data_version"), sound.shop.db.sql("SELECT total_changes()")
    sound.verifying.verify()
    assert (sound.shop.db.sql("PRAGMA data_version"), sound.shop.db.sql("SELECT total_changes()")) == before


def test_it_tells_how_far_it_is_and_stops_when_asked(sound: TestShop) -> None:
    told: list[tuple[int, int]] = []
    entries = sound.verifying.verify().journal_entries
    sound.verifying.verify(progress=lambda done, whole: told.append((done, whole)))
    assert told == [(0, entries + 1), (1, entries + 1), (entries + 1, entries + 1)]
    for calls in (0, 1, 2):  # before the first request, before the journal, at its end
        left = iter([False] * calls)
        with pytest.raises(AppError, match="cancelled"):
            sound.verifying.verify(cancelled=lambda left=left: next(left, True))  # type: ignore[misc]
        assert not sound.shop.db.in_transaction()
    assert sound.verifying.verify().findings == ()


def test_what_another_writes_meanwhile_is_no_finding(sound: TestShop) -> None:
    """The window goes on working: all is looked at as it was at one moment."""
    other = TestShop(sound.folder)

    def write(done: int, _whole: int) -> None:
        if done == 1:
            other.take_in({"amazon_rma_id": "later", "order_id": "222-2222222-2222222"})

    assert sound.verifying.verify(progress=write).findings == ()
    assert sound.verifying.verify().requests == 2
    other.shop.close()


@pytest.mark.parametrize("table", ["journal", "journal_subject"])
@pytest.mark.parametrize("verb", ["update", "delete"])
def test_a_dropped_trigger_is_found(sound: TestShop, table: str, verb: str) -> None:
    name = f"{table}_no_{verb}"
    assert behind_its_back(sound, f"DROP TRIGGER {name}") == (f"trigger {name} is missing",)


@pytest.mark.parametrize("column", WRONG)
def test_a_changed_derived_column_is_found(sound: TestShop, column: str) -> None:
    assert sound.shop.db.sql(f"SELECT {column} FROM return_request") != [(WRONG[column],)]
    findings = behind_its_back(sound, f"UPDATE request_row SET {column} = ?", WRONG[column])
    assert f"request 1: stored {column} differs from its facts" in findings


def test_a_changed_word_is_found(sound: TestShop) -> None:
    findings = behind_its_back(sound, "UPDATE search_block SET words = replace(words, '-', '+')")
    assert findings == ("request 1: stored words differ from its facts",)


def test_totals_that_differ_are_found(sound: TestShop) -> None:
    with sound.shop.db.transaction():
        sound.shop.db.run_many("UPDATE request_total SET requests = requests + ?", [(1,)])
    assert any("stored totals" in finding for finding in sound.verifying.verify().findings)


def test_every_derived_column_is_compared(sound: TestShop) -> None:
    names = [row[1] for row in sound.shop.db.sql("PRAGMA table_info(return_request)")]
    facts = {"last_seen_at"}  # of the imports, not derived
    assert set(names[names.index("version") + 1 :]) - facts <= set(WRONG)


def test_a_refund_above_what_was_paid_is_found(sound: TestShop) -> None:
    findings = behind_its_back(sound, "UPDATE refund_line SET amount_minor = amount_minor + 100000")
    assert "request 1: more refunded than was paid" in findings


def test_a_step_without_its_journal_entry_is_found(sound: TestShop) -> None:
    findings = behind_its_back(
        sound, "INSERT INTO step (kind, created_at, request_count, label) VALUES ('comment', '', 1, '')"
    )
    assert findings == ("1 steps have no journal entry",)


def test_a_reference_to_nothing_is_found(sound: TestShop) -> None:
    sound.shop.db.sql("PRAGMA foreign_keys = 0")
    findings = behind_its_back(sound, "INSERT INTO mark (step_id, request_id, kind) VALUES (99, 1, 'lost')")
    assert any(finding.startswith("mark row 1 has no step") for finding in findings)
