"""Killed while it is encrypted or decrypted, a shop opens again, and nothing readable stays beside it."""

import multiprocessing
import time
from collections.abc import Iterator
from contextlib import closing
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random

import pytest
from key_stores import KeysInMemory
from support import DEADLINE_RULES, US_REPORT, TestShop

from returns_desktop.domain.errors import AppError
from returns_desktop.domain.shop_key import ShopKey
from returns_desktop.domain.views import View
from returns_desktop.services.backup import back_up
from returns_desktop.services.encryption import Encryption
from returns_desktop.services.shop import Shop, open_shop
from returns_desktop.services.verifying import Verifying

pytest.importorskip("sqlcipher3")

KILLS = 8
KEY = ShopKey(bytes(range(20)))
_PROCESSES = multiprocessing.get_context("forkserver")


def encryption_in(folder: Path) -> Encryption:
    return Encryption(folder / "returns.sqlite3", folder / "backups", KeysInMemory())


def open_in(folder: Path, key: ShopKey | None) -> Shop:
    return open_shop(
        folder / "returns.sqlite3", backups=folder / "backups", deadline_rules=DEADLINE_RULES, key=key
    )


def there_and_back(folder: Path, begins: Connection | None = None) -> None:
    """Encrypts what is plain, decrypts what is encrypted, and so on until it is killed, or once."""
    encryption = encryption_in(folder)
    if begins is not None:
        begins.send(True)
    goes_on = True
    while goes_on:
        for _ in range(2):
            old = KEY if encryption.is_encrypted else None
            new = None if old else KEY
            shop = open_in(folder, old)
            # The key store stands for a passphrase, which would take most of the time.
            conversion = encryption.prepare(shop, old, new, None)
            shop.close()
            encryption.put_in_place(conversion)
            if new is not None:
                encryption.finish(new)
        goes_on = begins is not None


def orders_of(folder: Path) -> list[bytes]:
    with closing(open_in(folder, None)) as shop:
        return [row[0].encode() for row in shop.db.sql("SELECT order_id FROM request_row")]


def readable(folder: Path, orders: list[bytes]) -> Iterator[str]:
    for path in folder.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            if content.startswith(b"SQLite format 3") or any(order in content for order in orders):
                yield path.name


def test_a_kill_leaves_a_whole_shop_and_nothing_readable_beside_an_encrypted_one(tmp_path: Path) -> None:
    folder, chance = tmp_path / "data", Random(7)
    folder.mkdir()
    shop = TestShop(folder)
    shop.importing.apply(shop.importing.plan(US_REPORT))
    back_up(shop.shop, folder / "backups" / "returns-20261101-120000.sqlite3")
    requests = len(shop.browsing.ids(View.ALL))
    shop.shop.close()
    orders = orders_of(folder)
    began = time.monotonic()
    there_and_back(folder)
    length = time.monotonic() - began
    for _ in range(KILLS):
        begun, begins = _PROCESSES.Pipe(duplex=False)
        process = _PROCESSES.Process(target=there_and_back, args=(folder, begins))
        process.start()
        begun.recv()
        process.join(length * chance.random())
        process.kill()
        process.join()
        encryption = encryption_in(folder)
        key = KEY if encryption.is_encrypted else None
        with closing(open_in(folder, key)) as shop_after:
            found = Verifying(shop_after).verify()
        assert not found.findings
        assert found.requests == requests
        if key is not None:
            encryption.finish(key)
            assert list(readable(folder, orders)) == []
            with pytest.raises(AppError, match="database_damaged"):
                open_in(folder, None)
