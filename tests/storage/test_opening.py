"""A conversion that cannot come to its end says why and leaves the old file alone."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

pytest.importorskip("sqlcipher3", reason="encryption is an option")

from returns_desktop.domain.errors import AppError
from returns_desktop.storage.opening import connect, convert

KEY = bytes(range(32))


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "plain.sqlite3"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE words (word TEXT)")
        raw.executemany("INSERT INTO words VALUES (?)", [(f"word {number}",) for number in range(20_000)])
        raw.commit()
    return path


def test_there_and_back_nothing_is_lost(plain: Path, tmp_path: Path) -> None:
    convert(plain, tmp_path / "closed", None, KEY)
    with closing(connect(tmp_path / "closed", KEY)) as closed:
        assert closed.execute("SELECT count(*) FROM words").fetchone() == (20_000,)
    convert(tmp_path / "closed", tmp_path / "open", KEY, None)
    with closing(sqlite3.connect(tmp_path / "open")) as again, closing(sqlite3.connect(plain)) as before:
        assert list(again.iterdump()) == list(before.iterdump())


def _cut(plain: Path) -> None:
    plain.write_bytes(plain.read_bytes()[:4096] + bytes(8192))


@pytest.mark.parametrize("harm", [_cut, lambda path: path.write_text("words")])
def test_a_file_that_cannot_be_read_is_told(
    plain: Path, tmp_path: Path, harm: Callable[[Path], object]
) -> None:
    harm(plain)
    with pytest.raises(AppError, match="conversion_unsound"):
        convert(plain, tmp_path / "closed", None, KEY)


def test_it_can_be_given_up(plain: Path, tmp_path: Path) -> None:
    with pytest.raises(AppError, match="cancelled"):
        convert(plain, tmp_path / "closed", None, KEY, stop=lambda: True)


def test_a_place_that_takes_no_file_is_the_disks_fault(plain: Path, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="unable to open"):
        convert(plain, tmp_path / "missing" / "closed", None, KEY)
