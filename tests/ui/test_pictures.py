"""The pictures of every screen that `make screenshots` makes: a few of them, and that none is forgotten."""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from pictures.__main__ import _read
from pictures.scenes import BY_NAME, SCENES
from pictures.sheet import write_sheet
from pictures.stage import SCREENS, screen_picture
from pictures.variant import stages
from PySide6.QtGui import QImage

from returns_desktop.services.settings import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
A_FEW = ("first-start", "checked", "refund", "settings-data", "menu", "unlock")
_NAMED = re.compile(r'(?:name=|super\(\).__init__\()"(\w+?)(?:Dialog)?"')


def taken(
    folder: Path, language: str = "en", theme: str = "light", only: Sequence[str] = A_FEW
) -> dict[str, QImage]:
    scenes = [BY_NAME[name] for name in only]
    return {
        scene.name: screen_picture(stage.window)
        for scene, stage in stages(scenes, folder, language, theme)
    }


def colours(picture: QImage) -> set[str]:
    """Those of every seventh point."""
    across, down = range(0, picture.width(), 7), range(0, picture.height(), 7)
    return {picture.pixelColor(x, y).name() for x in across for y in down}


def test_a_few_screens(tmp_path: Path) -> None:
    found = taken(tmp_path / "shops")
    assert list(found) == list(A_FEW)
    assert all(len(colours(picture)) > 10 for picture in found.values())
    assert len({bytes(picture.constBits()) for picture in found.values()}) == len(A_FEW)


def test_look_and_language_are_taken_and_the_same_again_is_the_same(tmp_path: Path) -> None:
    wanted = ("checked", "settings-data")
    light, again = (taken(tmp_path / "light", only=wanted) for _ in range(2))
    dark = taken(tmp_path / "dark", theme="dark", only=wanted)
    chinese = taken(tmp_path / "chinese", "zh_CN", only=wanted)
    for name in wanted:
        assert again[name] == light[name], name
        assert light[name].pixelColor(3, 3).lightness() > dark[name].pixelColor(3, 3).lightness(), name
        assert chinese[name] != light[name], name


def test_a_scene_that_does_not_show_its_dialog_is_told(tmp_path: Path) -> None:
    wrong = replace(BY_NAME["refund"], shows="closeDialog")
    with pytest.raises(ValueError, match="refund shows refundDialog"):
        list(stages([wrong], tmp_path, "en", "light"))


def test_every_dialog_has_a_scene() -> None:
    sources = (ROOT / "returns_desktop" / "ui" / "dialogs").glob("*.py")
    named = {f"{name}Dialog" for path in sources for name in _NAMED.findall(path.read_text("utf-8"))}
    assert "refundDialog" in named
    assert named - {scene.shows for scene in SCENES} == set(), "add scenes to pictures/scenes.py"


def test_a_sheet_shows_what_was_made(tmp_path: Path) -> None:
    folder = tmp_path / "1366x768-en-light"
    folder.mkdir()
    for name in A_FEW:
        QImage(100, 60, QImage.Format.Format_RGB32).save(str(folder / f"{name}.png"))
    sheet = QImage(str(write_sheet(folder, SCENES)))
    page = (folder / "index.html").read_text("utf-8")
    assert sheet.width() > 5 * 500
    assert re.findall(r'figure id="([\w-]+)"', page) == [each.name for each in SCENES if each.name in A_FEW]
    assert "1366x768-en-light/sheet.png" in (tmp_path / "index.html").read_text("utf-8")


def test_a_screen_is_as_its_owner_would_name_it(tmp_path: Path) -> None:
    large = next(screen for screen in SCREENS if screen.scale != 1)
    started = large.environment(tmp_path)
    assert started["QT_SCALE_FACTOR"] == "1.5"
    described = Path(started["QT_QPA_PLATFORM"].partition("configfile=")[2]).read_text("utf-8")
    assert '"width": 2560, "height": 1440' in described


def test_all_looks_languages_and_screens_are_taken() -> None:
    wanted = _read([])
    assert set(wanted.themes) == {"light", "dark"}
    assert set(wanted.screens) == {screen.name for screen in SCREENS}
    assert set(wanted.languages) == {"en", "zh_CN", "de"} & set(LANGUAGES)
    assert _read(["--only", "about", "--themes", "high"]).only == ["about"]
