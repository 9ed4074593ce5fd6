"""Choices that survive a restart, a damaged file and a newer version; stores with their calendars."""

import json
import os
from dataclasses import asdict, fields, replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from support import TestShop

from returns_desktop.domain.errors import AppError, StaleRowError
from returns_desktop.domain.model import Condition
from returns_desktop.domain.views import View
from returns_desktop.services.deciding import Counted
from returns_desktop.services.settings import (
    AFTER_ACTION,
    DENSITIES,
    LANGUAGES,
    THEMES,
    Settings,
    SettingsFile,
)
from returns_desktop.services.stores import StoreSettings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def stored(path: Path, text: str) -> Settings:
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return SettingsFile(path).load()


def test_without_a_file_there_are_defaults_and_none_is_made(path: Path) -> None:
    settings = SettingsFile(path).load()
    assert settings == Settings()
    assert (settings.language, settings.after_action, settings.export_bom) == ("system", "next", True)
    assert not path.parent.exists()


def test_what_was_saved_is_loaded(path: Path) -> None:
    file = SettingsFile(path)
    for language, theme, density, after in zip(
        LANGUAGES, THEMES, DENSITIES * 2, AFTER_ACTION, strict=False
    ):
        chosen = Settings(
            language=language, theme=theme, density=density, after_action=after, export_bom=False,
            window="AdnQywADAAA=", last_folder="Größe/李", columns="due:80",
        )
        file.save(chosen)
        assert SettingsFile(path).load() == chosen
    assert [entry.name for entry in path.parent.iterdir()] == ["settings.json"]


def test_every_choice_has_a_default_that_is_allowed(path: Path) -> None:
    SettingsFile(path).save(Settings())
    assert json.loads(path.read_text("utf-8")) == asdict(Settings())
    assert SettingsFile(path).load() == Settings()


def test_keys_of_a_newer_version_are_kept(path: Path) -> None:
    settings = stored(path, '{"theme": "dark", "sound": {"on": true}}')
    assert settings == Settings(theme="dark")
    SettingsFile(path).save(replace(settings, density="compact"))
    kept = json.loads(path.read_text("utf-8"))
    assert (kept["sound"], kept["theme"], kept["density"]) == ({"on": True}, "dark", "compact")


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[1, 2]", b'"dark"', b"null", b'{"theme": "dark"', b"\xff\xfe\x00", b"\x00" * 400,
     b"[" * 200_000],
    ids=["empty", "brace", "list", "text", "null", "cut", "no utf-8", "zeros", "deep"],
)
def test_a_damaged_file_means_defaults(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    file = SettingsFile(path)
    assert file.load() == Settings()
    file.save(Settings(theme="dark"))
    assert file.load() == Settings(theme="dark")


def test_a_folder_in_its_place_means_defaults(path: Path) -> None:
    path.mkdir(parents=True)
    assert SettingsFile(path).load() == Settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "sepia"), ("language", "tlh"), ("density", ""), ("after_action", None), ("theme", 1),
        ("export_bom", "yes"), ("export_bom", 1), ("window", 7), ("last_folder", ["x"]), ("columns", {}),
        ("language", ["en"]),
    ],
)
def test_a_value_that_is_not_understood_is_ignored_alone(path: Path, name: str, value: object) -> None:
    good = Settings(density="compact") if name != "density" else Settings(theme="dark")
    assert stored(path, json.dumps({**asdict(good), name: value})) == good


def test_chosen_keys_are_kept_and_what_is_no_key_is_left_out(path: Path) -> None:
    settings = SettingsFile(path)
    settings.save(replace(Settings(), keys={"find": "Ctrl+L", "undo": ""}))
    assert settings.load().keys == {"find": "Ctrl+L", "undo": ""}
    path.write_text(json.dumps({"keys": {"find": 7, "note": "Q"}, "theme": "dark"}), "utf-8")
    assert settings.load() == replace(Settings(), keys={"note": "Q"}, theme="dark")


def test_a_stop_while_saving_leaves_the_old_choices(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = SettingsFile(path)
    file.save(Settings(theme="dark"))

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(AppError, match="settings_unwritable"):
        file.save(Settings(theme="light"))
    assert file.load() == Settings(theme="dark")


def test_every_choice_is_of_a_kind_that_json_gives_back() -> None:
    usual = Settings()
    assert {type(getattr(usual, field.name)) for field in fields(Settings)} <= {str, bool, int, dict}


@pytest.mark.parametrize("bad", ["next", ["due"], {"todo": 3}, None])
def test_layouts_that_are_not_understood_are_left_out(path: Path, bad: object) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"layouts": bad, "theme": "dark"}), "utf-8")
    assert SettingsFile(path).load() == Settings(theme="dark")


def test_layouts_are_kept_by_place(path: Path) -> None:
    file = SettingsFile(path)
    file.save(Settings(layouts={"overdue": "due=120;sort=due"}))
    assert file.load().layouts == {"overdue": "due=120;sort=due"}


# --- Stores ---------------------------------------------------------------------------------------


def test_a_stores_choices_are_saved_with_a_journal_entry(shop: TestShop) -> None:
    shop.take_in({})
    (store,) = shop.browsing.stores()
    chosen = replace(store, name="My shop", value_limit_minor=2500, return_address="1 Road\nTown")
    assert StoreSettings(shop.shop).save(chosen).everything
    (saved,) = shop.browsing.stores()
    assert saved == replace(chosen, version=store.version + 1)
    ((payload,),) = shop.shop.db.sql("SELECT payload FROM journal WHERE kind = 'store'")
    assert json.loads(payload) == {
        "store": 1, "marketplace": "US", "time_zone": "America/Los_Angeles", "limit_minor": 2500
    }
    assert "Road" not in payload


def test_a_store_that_changed_meanwhile_is_not_overwritten(shop: TestShop) -> None:
    shop.take_in({})
    (store,) = shop.browsing.stores()
    StoreSettings(shop.shop).save(replace(store, name="first"))
    journal = shop.shop.db.sql("SELECT count(*) FROM journal")
    with pytest.raises(StaleRowError):
        StoreSettings(shop.shop).save(replace(store, name="second"))
    assert [found.name for found in shop.browsing.stores()] == ["first"]
    assert shop.shop.db.sql("SELECT count(*) FROM journal") == journal


def test_another_time_zone_moves_the_deadlines(shop: TestShop) -> None:
    """The goods were counted at 20:00 in Los Angeles, when it was the next day in Berlin."""
    shop.take_in({"reported_status": "Approved"})
    shop.clock.now = datetime(2026, 11, 21, 4, 0, tzinfo=UTC)
    item = shop.browsing.request(1).request.items[0]
    shop.deciding.check_in(1, [Counted(item.id, 1, Condition.OK)], shop.versions(1)[1])
    shop.clock.now = datetime(2026, 11, 25, 4, 0, tzinfo=UTC)

    def due() -> tuple[date | None, date, list[int]]:
        (row,) = shop.browsing.rows([1])
        return row.due_on, row.today, shop.browsing.ids(View.OVERDUE)

    assert due() == (date(2026, 11, 24), date(2026, 11, 24), [])
    (store,) = shop.browsing.stores()
    StoreSettings(shop.shop).save(replace(store, time_zone="Europe/Berlin"))
    assert due() == (date(2026, 11, 25), date(2026, 11, 25), [])
    (store,) = shop.browsing.stores()
    StoreSettings(shop.shop).save(replace(store, marketplace="DE"))
    # Two business days from Saturday: Monday and Tuesday.
    assert due() == (date(2026, 11, 24), date(2026, 11, 25), [1])
    assert shop.verifying.verify().findings == ()


def test_only_the_stores_own_requests_are_derived_anew(shop: TestShop) -> None:
    shop.take_in({"amazon_rma_id": "R1"}, {"amazon_rma_id": "R2", "currency": "EUR"})
    american, german = shop.browsing.stores()
    before = shop.browsing.rows([2])
    StoreSettings(shop.shop).save(replace(american, time_zone="Asia/Tokyo", name="x"))
    assert shop.browsing.rows([2]) == before
    assert shop.browsing.stores()[1] == german


def test_settings_that_cannot_be_written_are_a_sentence_or_a_line_in_the_log(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    file = SettingsFile(tmp_path / "file" / "settings.json")
    with pytest.raises(AppError, match="settings_unwritable"):
        file.save(Settings())
    file.remember(Settings())
    assert file.load() == Settings()
