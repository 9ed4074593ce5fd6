"""Killed at random moments, or with a full disk, the program keeps all that it answered and leaves no halves.

`make kills` does the same as often as anybody likes.
"""

import os
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

pytest.importorskip("resource", reason="a process is killed and files are limited as on POSIX")

from kills.__main__ import run, table
from kills.findings import Look
from kills.harness import Harness
from kills.works import OUT, Answer, attach, decide, digest_of, export, open_in

from returns_desktop.services.shop import Shop

KILLS, FULL_DISKS = 30, 12


def test_nothing_is_lost_or_half_written(tmp_path: Path) -> None:
    seed = Random().randrange(1_000_000)
    harness = Harness(tmp_path, seed)
    run(harness, seed, KILLS, FULL_DISKS)
    assert not harness.tally.findings, f"seed {seed}\n{table(harness.tally)}"
    assert harness.tally.kills.total() >= KILLS


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A shop whose work came to its end, with what it answered."""
    harness = Harness(tmp_path, 1)
    harness._get_ready("decide")
    return tmp_path / "place"


def worked(place: Path) -> list[Answer]:
    shop = open_in(place)
    answers = [work for each in (decide, attach, export) for work in each(shop, place, Random(1))]
    shop.close()
    return answers


def test_a_look_finds_nothing_where_nothing_was_lost(place: Path) -> None:
    assert Look(place, worked(place), {}).findings() == []


def _lose_entry(shop: Shop) -> None:
    shop.db.sql("DROP TRIGGER journal_no_update")
    shop.db.sql("UPDATE journal SET payload = '{}' WHERE id = (SELECT max(id) FROM journal)")


def _halve_step(shop: Shop) -> None:
    shop.db.sql("UPDATE step SET request_count = request_count + 1 WHERE kind LIKE 'decide.%'")


def _halve_import(shop: Shop) -> None:
    shop.db.sql("UPDATE import_file SET new_count = new_count + 1, row_count = row_count + 1")


def _lose_photo(shop: Shop) -> None:
    shop.db.sql("DELETE FROM attachment_content WHERE attachment_id = 1")


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        (_lose_entry, "answered and lost"),
        (_halve_step, "decisions are there"),
        (_halve_import, "new lines are there"),
        (_lose_photo, "photos are there"),
    ],
)
def test_a_look_finds_what_was_lost(place: Path, harm: Callable[[Shop], None], told: str) -> None:
    answers = worked(place)
    shop = open_in(place)
    harm(shop)
    shop.close()
    assert any(told in finding for finding in Look(place, answers, {}).findings())


@pytest.mark.parametrize("name", ["decisions.csv", "decisions.xlsx"])
def test_a_look_finds_a_file_that_was_cut(place: Path, name: str) -> None:
    answers = worked(place)
    path = place / OUT / name
    os.truncate(path, path.stat().st_size // 2)
    assert any(finding.startswith(name) for finding in Look(place, answers, {}).findings())
    assert Look(place, answers, {name: digest_of(path)}).findings() != []
