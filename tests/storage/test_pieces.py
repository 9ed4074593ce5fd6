"""A search of more conditions than a statement takes is asked in pieces; files of other kinds are told of."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from support import TestShop

from returns_desktop.domain.search import parse
from returns_desktop.domain.views import SortKey, View
from returns_desktop.storage import queries
from returns_desktop.storage.file_facts import file_facts
from returns_desktop.storage.opening import connect


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("state:authorization-required amount:>10 reason:defective", [2, 1]),
        ("state:authorization-required amount:>50 reason:defective", [2]),
        ("state:completed amount:>10 reason:defective", []),
    ],
)
def test_conditions_in_pieces_find_what_one_statement_finds(
    shop: TestShop, monkeypatch: pytest.MonkeyPatch, typed: str, found: list[int]
) -> None:
    shop.take_in(
        {"order_id": "111-0000000-0000001", "amazon_rma_id": "R1", "order_amount": "40.00"},
        {"order_id": "111-0000000-0000002", "amazon_rma_id": "R2", "order_amount": "90.00"},
    )
    db, query, today = shop.shop.db, parse(typed), shop.shop.today()

    def ids() -> list[int]:
        by = SortKey.AMOUNT
        return queries.request_ids(db, View.ALL, sort=by, descending=True, query=query, today=today)

    def count() -> int:
        return queries.request_count(db, View.ALL, query, today=today)

    assert (ids(), count()) == (found, len(found))
    monkeypatch.setattr(queries, "CONDITIONS_PER_QUERY", 1)
    assert (ids(), count()) == (found, len(found))


def test_a_file_of_another_kind_is_told_without_its_content(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite3"
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("CREATE TABLE words (word TEXT)")
        raw.execute("INSERT INTO words VALUES ('leftsidedead')")
        raw.commit()
    told = file_facts(path)
    assert "words: 1 rows" in told
    assert not any(line.startswith("schema") for line in told)
    assert "leftsidedead" not in " ".join(told)


def test_of_an_encrypted_file_only_the_size_is_told(tmp_path: Path) -> None:
    pytest.importorskip("sqlcipher3")
    path = tmp_path / "closed.sqlite3"
    with closing(connect(path, bytes(range(32)))) as closed:
        closed.execute("CREATE TABLE words (word TEXT)")
    assert file_facts(path) == [f"file: {path.stat().st_size} bytes", "encrypted"]
