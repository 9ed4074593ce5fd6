"""Two windows and a terminal on one shop: nothing is refunded twice, no update is lost, each hears the truth.

`make stress` does the same as often as anybody likes.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from random import Random

import pytest

pytest.importorskip("resource", reason="processes are forked from one server as on POSIX")

from stress.__main__ import run, table
from stress.errands import Answer, adjust, decide, export
from stress.findings import findings_of_end, findings_of_turn
from stress.referee import TURNS, Tally
from support import TestShop

from returns_desktop.services.shop import Shop


def test_nothing_is_done_twice_or_lost() -> None:
    seed, tally = Random().randrange(1_000_000), Tally()
    run(tally, seed, sittings=1)
    assert not tally.findings, f"seed {seed}\n{table(tally)}"
    assert tally.turns == Counter(TURNS.keys())
    assert tally.no, "nobody was in anybody's way"


@pytest.fixture
def answers(shop: TestShop) -> Mapping[str, int]:
    """A refund that left the program in both kinds of files, and what was answered."""
    shop.take_in({})
    told: list[Answer] = [
        decide(shop.shop, "refund", [1])(),
        export(shop.shop, str(shop.folder / "decisions.csv"))(),
        adjust(shop.shop, str(shop.folder / "refunds.txt"), 1)(),
    ]
    return Counter(["import report.tsv", *(entry for answer in told for entry in answer["yes"])])


def findings(shop: TestShop, answers: Mapping[str, int]) -> list[str]:
    return [*findings_of_turn(shop.shop), *findings_of_end(shop.shop, shop.folder, answers)]


def test_nothing_is_found_where_all_is_well(shop: TestShop, answers: Mapping[str, int]) -> None:
    assert findings(shop, answers) == []


def _refund_more(shop: Shop) -> None:
    shop.db.sql("UPDATE refund_line SET amount_minor = amount_minor + 1")


def _send_again(shop: Shop) -> None:
    shop.db.sql(
        "INSERT INTO export_file (exported_at, file_name, scope, decision_count, kind, again_reason) "
        "SELECT exported_at, 'other.txt', scope, 1, kind, '' FROM export_file WHERE kind = 'adjustments'"
    )
    shop.db.sql("INSERT INTO export_decision (export_id, decision_id) SELECT max(id), 1 FROM export_file")


def _take_back(shop: Shop) -> None:
    shop.db.sql("UPDATE step SET undone_at = created_at")


def _lose_row(shop: Shop) -> None:
    shop.db.sql("UPDATE export_file SET decision_count = 2")


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        (_refund_more, "4001 refunded of 4000"),
        (_send_again, "2 files of adjustments"),
        (_take_back, "was sent and taken back"),
        (_lose_row, "1 rows for 2 decisions"),
    ],
)
def test_what_was_done_twice_or_lost_is_found(
    shop: TestShop, answers: Mapping[str, int], harm: Callable[[Shop], None], told: str
) -> None:
    harm(shop.shop)
    assert any(told in finding for finding in findings(shop, answers))


def test_an_answer_without_its_entry_is_found(shop: TestShop, answers: Mapping[str, int]) -> None:
    assert "answered and lost: undo 1" in findings(shop, {**answers, "undo 1": 1})
    fewer = {entry: count for entry, count in answers.items() if entry != "export refunds.txt"}
    assert "written and not answered: export refunds.txt" in findings(shop, fewer)


def test_who_comes_second_on_what_both_saw_is_refused(shop: TestShop) -> None:
    shop.take_in({})
    first, second = (decide(shop.shop, how, [1]) for how in ("refund", "close"))
    assert first() == {"yes": ["decide.refund 1"]}
    assert second() == {"no": "stale_row"}
