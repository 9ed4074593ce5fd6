"""The watched folder: new reports are offered when they have stopped growing."""

import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from support import TestShop, write_report

from returns_desktop.services.watching import Watching

SINCE = datetime(2026, 11, 20, tzinfo=UTC)
LATER = SINCE + timedelta(hours=1)


@pytest.fixture
def downloads(tmp_path: Path) -> Path:
    folder = tmp_path / "Downloads"
    folder.mkdir()
    return folder


def arrived(path: Path, at: datetime = LATER) -> Path:
    """A report that was last written then."""
    write_report(path, {"amazon_rma_id": path.stem.upper()})
    os.utime(path, (at.timestamp(), at.timestamp()))
    return path


def test_a_report_is_offered_at_the_second_look(shop: TestShop, downloads: Path) -> None:
    watching = Watching(shop.shop)
    report = arrived(downloads / "us.tsv")
    assert watching.look(downloads, SINCE) == ()
    assert not watching.is_settled()
    assert watching.look(downloads, SINCE) == (report,)
    assert watching.is_settled()


def test_a_file_that_grows_waits(shop: TestShop, downloads: Path) -> None:
    watching = Watching(shop.shop)
    report = arrived(downloads / "us.tsv")
    watching.look(downloads, SINCE)
    with report.open("a", encoding="utf-8") as stream:
        stream.write("\n")
    os.utime(report, (LATER.timestamp(), LATER.timestamp()))
    assert watching.look(downloads, SINCE) == ()
    assert not watching.is_settled()
    assert watching.look(downloads, SINCE) == (report,)


def test_only_what_is_new_and_a_report(shop: TestShop, downloads: Path) -> None:
    arrived(downloads / "old.tsv", SINCE - timedelta(seconds=1))
    arrived(downloads / ".hidden.tsv")
    arrived(downloads / "loading.tsv.crdownload")
    (downloads / "folder.tsv").mkdir()
    (downloads / "letter.txt").write_text("Dear seller", "utf-8")
    (downloads / "empty.tsv").touch()
    known = arrived(downloads / "known.tsv")
    shop.importing.apply(shop.importing.plan(known))
    shutil.copy(known, downloads / "known (1).tsv")
    watching = Watching(shop.shop)
    watching.look(downloads, SINCE)
    assert watching.look(downloads, SINCE) == ()


def test_imported_reports_are_offered_no_more(shop: TestShop, downloads: Path) -> None:
    watching = Watching(shop.shop)
    first, second = arrived(downloads / "a.tsv"), arrived(downloads / "b.tsv", LATER + timedelta(seconds=1))
    watching.look(downloads, SINCE)
    assert watching.look(downloads, SINCE) == (first, second)
    shop.importing.apply(shop.importing.plan(first))
    assert watching.look(downloads, SINCE) == (second,)


def test_a_folder_that_is_gone_holds_nothing(shop: TestShop, tmp_path: Path) -> None:
    watching = Watching(shop.shop)
    assert watching.look(tmp_path / "gone", SINCE) == ()
    assert watching.is_settled()
