"""Encryption at rest: nothing readable is left, nothing is lost, and nobody without the key gets in."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from key_stores import KeysInMemory
from support import DEADLINE_RULES, ROOT, US_REPORT, Clock, TestShop

from returns_desktop.domain import shop_key
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.shop_key import ShopKey, WrappedKey
from returns_desktop.domain.views import View
from returns_desktop.services import encryption
from returns_desktop.services.backup import back_up
from returns_desktop.services.backups import Backups
from returns_desktop.services.browsing import Browsing
from returns_desktop.services.deciding import Deciding
from returns_desktop.services.encryption import Encryption, new_key
from returns_desktop.services.restoring import restore_alone
from returns_desktop.services.salvaging import Damaged
from returns_desktop.services.shop import Shop, open_shop
from returns_desktop.services.verifying import Verifying
from returns_desktop.storage import replacing, unfinished
from returns_desktop.storage.db import is_plain
from returns_desktop.storage.key_file import key_file_of, read_key_file
from returns_desktop.storage.opening import connect, convert, looks_encrypted

pytest.importorskip("sqlcipher3")

PASSPHRASE = "correct horse battery"
WORDS = "left side dead, blue lamp"
"""A buyer's words."""


@pytest.fixture(autouse=True)
def _cheap_passphrases(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stretching is tested with the key; here it would only take long."""
    real = WrappedKey.of
    monkeypatch.setattr(
        WrappedKey, "of", lambda key, phrase, salt, cost=16: real(key, phrase, salt, cost=min(cost, 16))
    )


class Place:
    """A data folder, and what can be done with it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.store = folder, KeysInMemory()
        self.database, self.backups = folder / "returns.sqlite3", folder / "backups"
        self.encryption = Encryption(self.database, self.backups, self.store)
        self.clock = Clock()

    def open(self, key: ShopKey | None) -> Shop:
        return open_shop(
            self.database, backups=self.backups, deadline_rules=DEADLINE_RULES, clock=self.clock, key=key
        )

    def convert(self, old: ShopKey | None, new: ShopKey | None, passphrase: str | None = PASSPHRASE) -> None:
        """As the window does it: prepared with the shop open, put in place with it closed."""
        shop = self.open(old)
        try:
            conversion = self.encryption.prepare(shop, old, new, passphrase)
        finally:
            shop.close()
        self.encryption.put_in_place(conversion)
        if new is not None:
            self.encryption.finish(new)

    def content(self, key: ShopKey | None) -> dict[str, Any]:
        return content_of(self.database, key)

    def found(self, *words: bytes) -> list[str]:
        """Files of the folder, of whatever name, that hold one of these words."""
        return [
            str(path.relative_to(self.folder))
            for path in sorted(self.folder.rglob("*"))
            if path.is_file() and any(word in path.read_bytes() for word in words)
        ]


def content_of(path: Path, key: ShopKey | None) -> dict[str, Any]:
    """Everything that stands in a database."""
    with closing(connect(path, key.database_key if key else None)) as raw:
        schema = raw.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name").fetchall()
        tables = [name for kind, name, _, _ in schema if kind == "table"]
        rows = {name: sorted(raw.execute(f"SELECT * FROM {name}"), key=repr) for name in tables}
        numbers = [raw.execute(f"PRAGMA {name}").fetchone() for name in ("user_version", "application_id")]
    return {"schema": schema, "rows": rows, "numbers": numbers}


@pytest.fixture
def place(tmp_path: Path) -> Place:
    """A shop with a report, a decision's comment, and a backup; closed."""
    folder = tmp_path / "data"
    folder.mkdir()
    shop = TestShop(folder)
    shop.importing.apply(shop.importing.plan(US_REPORT))
    first = shop.browsing.ids(View.ALL)[0]
    shop.deciding.capture_comment(first, WORDS, shop.versions(first)[first])
    back_up(shop.shop, folder / "backups" / "returns-20261101-120000.sqlite3")
    shop.shop.close()
    place = Place(folder)
    assert place.found(*secrets_of(place.open(None)))
    return place


def secrets_of(shop: Shop) -> list[bytes]:
    """Order ids, names of goods, the buyer's words: none of it may be found in an encrypted folder."""
    rows = [row[0] for row in shop.db.sql("SELECT order_id FROM request_row")]
    rows += [row[0] for row in shop.db.sql("SELECT item_name FROM product") if len(row[0]) > 5]
    shop.close()
    return [row.encode() for row in (*rows, WORDS, WORDS.split(",")[0])]


def refused(code: str, work: Callable[[], object]) -> AppError:
    with pytest.raises(AppError) as found:
        work()
    assert found.value.code == code
    return found.value


def test_nothing_readable_is_left_and_nothing_is_lost(place: Place) -> None:
    words, before = secrets_of(place.open(None)), place.content(None)
    backup = next(place.backups.glob("*.sqlite3"))
    backed_up = content_of(backup, None)
    key = new_key()
    place.convert(None, key)
    assert place.found(*words, b"SQLite format 3") == []
    assert place.content(key) == before
    assert content_of(backup, key) == backed_up
    place.convert(key, None)
    assert place.content(None) == before
    assert content_of(backup, None) == backed_up
    assert not key_file_of(place.database).exists()
    assert not [path for path in place.folder.rglob("*") if "convert" in path.name]


def test_an_encrypted_shop_works_and_leaves_nothing_readable(place: Place) -> None:
    words, key = secrets_of(place.open(None)), new_key()
    place.convert(None, key)
    shop = place.open(place.encryption.unlock(PASSPHRASE))
    place.encryption.note(shop)
    browsing = Browsing(shop)
    second = browsing.ids(View.ALL)[1]
    Deciding(shop).capture_comment(second, f"{WORDS} again", browsing.versions([second])[second])
    assert list(browsing.ids(View.ALL, search="again")) == [second]
    assert not Verifying(shop).verify().findings
    assert place.found(*words) == []  # with the log of what was just written
    back_up(shop, place.folder / "copy.sqlite3")
    shop.close()
    assert not is_plain(place.folder / "copy.sqlite3")
    assert place.found(*words) == []


@pytest.mark.parametrize("stage", ["export", "swap", "backups", "off: backups", "off: export", "off: swap"])
def test_a_stop_midway_leaves_a_whole_shop(place: Place, stage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As a kill does, no clean-up runs: what is left then is mended by the next start."""
    words, before = secrets_of(place.open(None)), place.content(None)
    key = new_key()
    off = stage.startswith("off")
    if off:
        place.convert(None, key)

    def die(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    def keep(*_: object) -> None:
        """The process that would take it away is gone."""

    with monkeypatch.context() as killed:
        killed.setattr(unfinished, "_take_away", keep)
        target = {"export": "sync", "swap": "sync", "backups": "shutil"}[stage.removeprefix("off: ")]
        if target == "shutil":
            killed.setattr(shutil, "copystat", die)
        elif "swap" in stage:
            killed.setattr(replacing, "put_in_place", die)
        else:
            killed.setattr(encryption, "sync", die)
        with pytest.raises(KeyboardInterrupt):
            place.convert(key if off else None, None if off else key)
    still_encrypted = place.encryption.is_encrypted
    assert still_encrypted == (off or stage == "backups")
    found_key = place.encryption.unlock(PASSPHRASE) if still_encrypted else None
    assert place.content(found_key) == before
    if found_key is not None:
        (place.folder / ".restore-killed.partial").write_bytes(b"SQLite format 3\0" + words[0])
        place.encryption.finish(found_key)
        assert place.found(*words, b"SQLite format 3") == []
    else:
        place.convert(None, key)
    assert not list(place.folder.rglob(".*.partial*"))


def test_a_shop_is_encrypted_before_the_first_report(tmp_path: Path) -> None:
    place, key = Place(tmp_path / "data"), new_key()
    place.folder.mkdir()
    place.open(None).close()
    place.convert(None, key)
    shop = place.open(key)
    assert not Verifying(shop).verify().findings
    shop.close()
    assert place.found(b"SQLite format 3") == []


def test_what_is_written_meanwhile_is_not_lost(place: Place) -> None:
    shop = place.open(None)
    conversion = place.encryption.prepare(shop, None, new_key(), PASSPHRASE)
    with shop.db.transaction():
        shop.db.sql("INSERT INTO journal (at, kind, payload) SELECT at, kind, payload FROM journal LIMIT 1")
    shop.close()
    refused("conversion_overtaken", lambda: place.encryption.put_in_place(conversion))
    assert not place.encryption.is_encrypted
    assert not conversion.staged.exists()


def test_a_shop_that_somebody_has_open_is_left_alone(place: Place) -> None:
    shop = place.open(None)
    conversion = place.encryption.prepare(shop, None, new_key(), PASSPHRASE)
    refused("conversion_in_use", lambda: place.encryption.put_in_place(conversion))
    shop.close()
    assert place.content(None)


def test_a_wrong_passphrase_and_a_wrong_recovery_key_are_sentences(place: Place) -> None:
    key = new_key()
    place.convert(None, key)
    refused("passphrase_wrong", lambda: place.encryption.unlock("another horse"))
    refused("recovery_key_mistyped", lambda: place.encryption.recover("ABCD-EFGH"))
    refused("key_other", lambda: place.encryption.recover(new_key().recovery_key))
    assert place.encryption.unlock(PASSPHRASE) == key
    assert place.encryption.recover(key.recovery_key.lower()) == key


@pytest.mark.parametrize("damage", [b"", b"{}", b"\xff\xfe", b"[" * 9_000, None])
def test_without_a_sound_key_file_the_recovery_key_opens(place: Place, damage: bytes | None) -> None:
    key = new_key()
    place.convert(None, key)
    path = key_file_of(place.database)
    path.unlink() if damage is None else path.write_bytes(damage)
    code = "key_file_missing" if damage is None else "key_file_damaged"
    assert place.encryption.is_encrypted
    assert not place.encryption.needs_passphrase()
    refused(code, lambda: place.encryption.unlock(PASSPHRASE))
    assert place.encryption.recover(key.recovery_key) == key
    place.encryption.guard(key, "a new passphrase")
    assert place.encryption.unlock("a new passphrase") == key


def test_a_changed_key_file_is_found(place: Place) -> None:
    place.convert(None, new_key())
    path = key_file_of(place.database)
    text = path.read_text("utf-8")
    told = read_key_file(path)
    assert told.wrapped is not None
    changed = told.wrapped.salt.hex()
    path.write_text(text.replace(changed, changed[::-1]), "utf-8")
    refused("key_file_damaged", lambda: place.encryption.unlock(PASSPHRASE))


def test_the_key_store_opens_without_a_question(place: Place) -> None:
    key = new_key()
    place.convert(None, key, None)
    assert place.encryption.unlock_by_store() == key
    assert key.secret.hex() not in key_file_of(place.database).read_text("utf-8")
    refused("passphrase_none", lambda: place.encryption.unlock(PASSPHRASE))
    place.encryption.guard(key, PASSPHRASE)
    assert place.store.kept == {}
    assert place.encryption.unlock_by_store() is None
    place.encryption.guard(key, None)
    place.convert(key, None)
    assert place.store.kept == {}


@pytest.mark.parametrize("kept", [None, "nonsense", new_key().recovery_key])
def test_a_key_store_that_lost_the_key_is_no_crash(place: Place, kept: str | None) -> None:
    key = new_key()
    place.convert(None, key, None)
    place.store.kept = {} if kept is None else {key.name: kept}
    assert place.encryption.unlock_by_store() is None
    place.store.is_locked = True
    assert place.encryption.unlock_by_store() is None
    assert place.encryption.recover(key.recovery_key) == key


def test_a_key_store_that_refuses_stops_it_in_time(place: Place) -> None:
    place.store.is_locked = True
    before = place.content(None)
    refused("key_store_refused", lambda: place.convert(None, new_key(), None))
    assert not place.encryption.is_encrypted
    assert place.content(None) == before


def test_a_passphrase_that_is_too_short_stops_it_before_anything_is_written(place: Place) -> None:
    refused("passphrase_short", lambda: place.convert(None, new_key(), "short"))
    assert not key_file_of(place.database).exists()


def test_files_that_would_stay_readable_are_named(place: Place) -> None:
    """What was set aside too, with its log, and what lost the head by which a plain database is known."""
    whole, beheaded = "returns-damaged-20261101-120000.sqlite3", "returns-damaged-20261102-120000.sqlite3"
    lost = next(place.backups.glob("*.sqlite3"))
    content = place.database.read_bytes()
    (place.folder / whole).write_bytes(content)
    (place.folder / f"{whole}-wal").write_bytes(b"words")
    (place.folder / f"{whole}-shm").write_bytes(b"")
    (place.folder / beheaded).write_bytes(bytes(4096) + content[4096:])
    lost.write_bytes(bytes(4096) + content[4096:])
    error = refused("encryption_plain_files", lambda: place.convert(None, new_key()))
    assert error.params["files"] == ", ".join((lost.name, whole, f"{whole}-wal", beheaded))


def test_what_was_set_aside_under_a_key_is_no_hindrance(place: Place) -> None:
    key = new_key()
    place.convert(None, key)
    shutil.copy(place.database, place.folder / "returns-damaged-20261101-120000.sqlite3")
    place.convert(key, None)
    place.convert(None, new_key())
    assert place.encryption.is_encrypted


def test_a_damaged_backup_is_named_and_not_thrown_away(place: Place) -> None:
    backup = next(place.backups.glob("*.sqlite3"))
    with backup.open("r+b") as stream:
        stream.truncate(8192)
    error = refused("encryption_plain_files", lambda: place.convert(None, new_key()))
    assert error.params["files"] == backup.name


def test_a_database_that_lost_its_head_does_not_look_encrypted(place: Place) -> None:
    for head in (bytes(4096), b"x" * 100):
        with place.database.open("r+b") as stream:
            stream.write(head)
        assert not looks_encrypted(place.database)
        assert not place.encryption.is_encrypted


def test_an_encrypted_shop_of_an_older_version_is_upgraded(tmp_path: Path) -> None:
    """Its backup from before the upgrade is encrypted too."""
    place, key = Place(tmp_path / "data"), new_key()
    (tmp_path / "data").mkdir()
    old = sorted((ROOT / "tests" / "data" / "db").glob("*.sqlite3"))[0]
    convert(old, place.database, None, key.database_key)
    with closing(sqlite3.connect(old)) as raw:
        orders = [row[0].encode() for row in raw.execute("SELECT order_id FROM return_request")]
    shop = place.open(key)
    assert not Verifying(shop).verify().findings
    shop.close()
    assert list(place.backups.glob("before-*.sqlite3"))
    assert place.found(*orders, b"SQLite format 3") == []


def test_backups_of_an_encrypted_shop_are_encrypted_and_restored(place: Place) -> None:
    """Also one from before, that somebody kept elsewhere: it is encrypted on its way in."""
    words, before = secrets_of(place.open(None)), place.content(None)
    key, kept = new_key(), place.folder.parent / "kept.sqlite3"
    shutil.copy(place.database, kept)
    place.convert(None, key)
    shop = place.open(key)
    backups = Backups(shop)
    made = backups.make()
    assert backups.content(made) == backups.present()
    place.encryption.note(shop)
    restore_alone(shop, kept)
    restored = place.content(key)
    assert restored["rows"]["item_row"] == before["rows"]["item_row"]
    restored_shop = place.open(key)
    restore_alone(restored_shop, made.path)
    assert place.content(key)["schema"] == before["schema"]
    assert place.found(*words, b"SQLite format 3") == []


def test_a_damaged_encrypted_shop_goes_back_to_its_backup(place: Place) -> None:
    key = new_key()
    place.convert(None, key)
    with place.database.open("r+b") as stream:
        stream.write(bytes(8192))
    refused("database_damaged", lambda: place.open(key))
    damaged = Damaged(
        place.database,
        backups=place.backups,
        deadline_rules=DEADLINE_RULES,
        clock=place.clock,
        key=key.database_key,
    )
    refused("salvage_nothing", damaged.salvage)
    good = damaged.newest_good()
    assert good is not None
    damaged.put_in_place(damaged.prepare(good[0]))
    assert place.content(key)["rows"]["item_row"]


def test_keys_are_stretched_as_much_in_earnest() -> None:
    assert WrappedKey.__dataclass_fields__["cost"].default == 2**17
    assert shop_key.SHORTEST_PASSPHRASE == 10


def test_a_wrong_key_writes_nothing_to_the_terminal(place: Place, capfd: pytest.CaptureFixture[str]) -> None:
    place.convert(None, new_key())
    refused("key_other", lambda: place.encryption.recover(new_key().recovery_key))
    assert capfd.readouterr() == ("", "")


def test_a_store_that_does_not_keep_what_it_is_given_is_not_trusted(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(KeysInMemory, "read", lambda _store, _name: None)
    with pytest.raises(AppError, match="key_store_refused"):
        place.encryption.guard(new_key(), None)
    assert not key_file_of(place.database).exists()


def test_a_key_file_that_cannot_be_written_is_told(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(path: Path, content: object) -> None:
        raise OSError(28, f"no room for {path.name} and {content.__class__.__name__}")

    monkeypatch.setattr(encryption, "write_key_file", full)
    with pytest.raises(AppError, match="key_file_unwritable"):
        place.encryption.guard(new_key(), PASSPHRASE)


def test_without_its_library_nothing_is_encrypted(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encryption, "can_encrypt", lambda: False)
    assert not place.encryption.is_possible
    with pytest.raises(AppError, match="encryption_missing"):
        place.convert(None, new_key())


def test_it_says_whether_the_system_keeps_keys(place: Place) -> None:
    assert place.encryption.has_key_store == place.store.is_there()


def test_a_disk_without_room_is_told_before_anything_is_written(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = place.found(b"")
    usage = shutil.disk_usage(place.folder)
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: usage._replace(free=1000))
    with pytest.raises(AppError, match="encryption_no_room"):
        place.convert(None, new_key())
    assert place.found(b"") == before
