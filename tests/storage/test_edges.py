"""Long searches in pieces, memories that are emptied, and errors of SQLite that are named or let through."""

import os
import sqlite3
from pathlib import Path

import pytest
from support import TestShop

from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import Mark
from returns_desktop.domain.views import View
from returns_desktop.storage import db, facts, products
from returns_desktop.storage.queries import CONDITIONS_PER_QUERY


def test_a_search_of_very_many_words_is_asked_in_pieces(shop: TestShop) -> None:
    shop.take_in({}, {"order_id": "111-1111111-1111112", "amazon_rma_id": "R2", "item_name": "Kettle"})
    for words, found in (("earbuds", [1]), ("kettle", [2]), ("teapot", [])):
        search = " ".join([*(f"-word{n}" for n in range(CONDITIONS_PER_QUERY)), words])
        assert shop.browsing.ids(View.ALL, search=search) == found
        assert shop.browsing.count(View.ALL, search=search) == len(found)


def test_products_are_known_after_the_memory_of_them_was_emptied(
    shop: TestShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(products, "_REMEMBERED", 1)
    rows = [
        {"order_id": f"111-1111111-111111{n}", "amazon_rma_id": f"R{n}", "merchant_sku": f"S{n % 2}"}
        for n in range(4)
    ]
    shop.take_in(*rows)
    assert shop.shop.db.sql("SELECT count(*) FROM product") == [(2,)]
    assert shop.verifying.verify().findings == ()


def test_a_request_that_is_not_there_is_said(shop: TestShop) -> None:
    for ask in (lambda: facts.request(shop.shop.db, 9), lambda: shop.browsing.request(9)):
        with pytest.raises(AppError) as unknown:
            ask()
        assert unknown.value.code == "request_unknown"
    with pytest.raises(AppError) as stale:
        shop.deciding.mark(9, Mark.LOST, 1)
    assert stale.value.code == "stale_row"


def test_what_sqlite_complains_about_is_named_where_the_seller_can_act(shop: TestShop) -> None:
    for statement, code in (("SELECT * FROM nothing_like_it", "database_damaged"), ("SELEKT", None)):
        for way in (shop.shop.db.sql, lambda asked: list(shop.shop.db.stream(asked))):
            if code is None:
                with pytest.raises(sqlite3.DatabaseError):
                    way(statement)
                continue
            with pytest.raises(AppError) as named:
                way(statement)
            assert named.value.code == code


def test_a_fault_of_a_statement_is_no_cancelling(shop: TestShop) -> None:
    with pytest.raises(sqlite3.DatabaseError), shop.shop.db.stoppable(lambda: False):
        shop.shop.db.sql("SELEKT")


def test_a_folder_that_cannot_be_opened_needs_no_writing_and_a_file_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "file"
    file.touch()

    def refuse(*_: object) -> int:
        raise PermissionError

    with monkeypatch.context() as windows:
        windows.setattr(os, "open", refuse)
        db.sync(tmp_path)
        with pytest.raises(PermissionError):
            db.sync(file)
    db.sync(file)
