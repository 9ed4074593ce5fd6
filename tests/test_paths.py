"""Folders of the user, and the files that the program is shipped with."""

import dataclasses
import os
import stat
import sys
from pathlib import Path

import pytest

from returns_desktop import paths
from returns_desktop.paths import Paths, resource


def test_a_user_keeps_data_log_and_settings_in_the_folders_of_the_system(user_home: Path) -> None:
    mine = Paths.for_user()
    for folder in (mine.data_dir, mine.log_dir, mine.config_dir):
        assert folder.is_relative_to(user_home)
        assert "returns-desktop" in folder.parts


def test_one_folder_moves_everything(tmp_path: Path) -> None:
    moved = Paths.under(tmp_path / "shop")
    for place in (moved.data_dir, moved.log_dir, moved.config_dir, moved.database, moved.backups):
        assert place.is_relative_to(tmp_path / "shop")
    assert moved.database == tmp_path / "shop" / "returns.sqlite3"


def test_a_relative_folder_stays_where_it_was_meant(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    moved = Paths.under(Path("shop"))
    monkeypatch.chdir("/")
    assert moved.data_dir == tmp_path / "shop"


def test_a_tilde_is_the_home_folder(user_home: Path) -> None:
    assert Paths.under(Path("~/shop")).data_dir == user_home / "shop"


def test_paths_do_not_change() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Paths.for_user().data_dir = Path()  # type: ignore[misc]


def test_folders_are_made_for_the_owner_only(tmp_path: Path) -> None:
    made = Paths.under(tmp_path / "a" / "b")
    made.ensure()
    made.ensure()
    assert not made.database.exists()
    for folder in (tmp_path / "a", made.data_dir, made.log_dir, made.config_dir, made.backups):
        assert folder.is_dir()
        if os.name == "posix":
            assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_folder_that_was_there_keeps_its_permissions(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o755)
    before = shared.stat().st_mode
    Paths.under(shared).ensure()
    assert shared.stat().st_mode == before


def test_a_file_in_the_way_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "shop").write_text("not a folder")
    with pytest.raises(OSError, match="shop"):
        Paths.under(tmp_path / "shop").ensure()


def test_resources_of_a_checkout() -> None:
    checkout = Path(__file__).resolve().parent.parent
    assert resource("icons") == checkout / "resources" / "icons"


def test_the_guide_lies_among_the_documents_of_a_checkout() -> None:
    checkout = Path(__file__).resolve().parent.parent
    assert resource("guide") == checkout / "docs" / "guide"
    assert resource("guide/en/README.md").is_file()


def test_only_the_guide_is_looked_for_there() -> None:
    with pytest.raises(FileNotFoundError, match=r"window\.png"):
        resource("window.png")


def test_resources_of_a_frozen_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources" / "icons").mkdir(parents=True)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("icons") == tmp_path / "resources" / "icons"


def test_resources_of_an_installed_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_resources" / "icons").mkdir(parents=True)
    monkeypatch.setattr(paths, "_PACKAGE", tmp_path)
    assert resource("icons") == tmp_path / "_resources" / "icons"


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"icons/unicorn\.svg"):
        resource("icons/unicorn.svg")
