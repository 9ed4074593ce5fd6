"""The window comes back where it was, on the right screen, and never where nobody can see it."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from support import ROOT

from returns_desktop.ui.screens import inside

SHOW = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QRect
from returns_desktop import app
window = app.create(["returns-desktop", "--data-dir", sys.argv[1]])
if sys.argv[2] != "-":
    window.setGeometry(QRect(*json.loads(sys.argv[2])))
if sys.argv[3] == "maximized":
    window.showMaximized()
place = window.geometry()
print(json.dumps([place.x(), place.y(), place.width(), place.height(), window.isMaximized()]))
window.close()
"""
LEFT_RIGHT = {"Left": (0, 0, 1920, 1080), "Right": (1920, 0, 2560, 1440)}
RIGHT_LEFT = {"Right": (0, 0, 2560, 1440), "Left": (2560, 0, 1920, 1080)}
LEFT_ALONE = {"Left": (0, 0, 1366, 768)}
STOOD = [2100, 150, 1400, 900]
"""On the right one, 180 and 150 from its corner."""


def shown(folder: Path, screens: Mapping[str, tuple[int, ...]], at: Any = "-", state: str = "-") -> list[Any]:
    """A run of the program on these screens; where its window came up, or was put."""
    keys = ("x", "y", "width", "height")
    told = [
        {"name": name, "logicalDpi": 96, "dpr": 1, **dict(zip(keys, place, strict=True))}
        for name, place in screens.items()
    ]
    config = folder / "screens.json"
    config.write_text(json.dumps({"screens": told}), "utf-8")
    words = [sys.executable, "-c", SHOW, str(folder / "shop"), json.dumps(at) if at != "-" else at, state]
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    found: list[Any] = json.loads(done.stdout)
    return found


def test_it_comes_back_where_it_was(tmp_path: Path) -> None:
    assert shown(tmp_path, LEFT_RIGHT, STOOD) == [*STOOD, False]
    assert shown(tmp_path, LEFT_RIGHT) == [*STOOD, False]
    assert shown(tmp_path, LEFT_RIGHT) == [*STOOD, False]  # it does not wander


def test_it_follows_its_screen(tmp_path: Path) -> None:
    shown(tmp_path, LEFT_RIGHT, STOOD)
    assert shown(tmp_path, RIGHT_LEFT) == [180, 150, 1400, 900, False]


def test_without_its_screen_all_of_it_is_on_another(tmp_path: Path) -> None:
    shown(tmp_path, LEFT_RIGHT, STOOD)
    x, y, width, height, _ = shown(tmp_path, LEFT_ALONE)
    assert QRect(0, 0, 1368, 770).contains(QRect(x, y, width, height))  # with 2 for the frame off screen


def test_maximized_it_is_so_on_its_screen_again(tmp_path: Path) -> None:
    shown(tmp_path, LEFT_RIGHT, STOOD, "maximized")
    x, _, width, _, is_maximized = shown(tmp_path, RIGHT_LEFT)
    assert is_maximized
    assert 0 <= x < 2560
    assert x + width <= 2560


def test_what_an_older_version_wrote_is_understood(tmp_path: Path) -> None:
    shown(tmp_path, LEFT_RIGHT, STOOD)
    file = tmp_path / "shop" / "config" / "settings.json"
    stored = json.loads(file.read_text("utf-8"))
    del stored["screen"]
    for told in ({}, {"screen": "Right@left,top"}, {"screen": "Gone@1,1"}):
        file.write_text(json.dumps({**stored, **told}), "utf-8")
        x, y, width, height, _ = shown(tmp_path, LEFT_RIGHT)
        assert (width, height) == (1400, 900)
        assert any(QRect(*screen).contains(QRect(x, y, width, height)) for screen in LEFT_RIGHT.values())


places = st.builds(QRect, *[st.integers(-5000, 5000)] * 2, *[st.integers(1, 6000)] * 2)


@given(places, places)
def test_a_window_is_always_inside(wanted: QRect, room: QRect) -> None:
    found = inside(wanted, room)
    assert room.contains(found)
    assert found.width() == min(wanted.width(), room.width())
    assert found.height() == min(wanted.height(), room.height())
    if room.contains(wanted):
        assert found == wanted


@pytest.mark.parametrize(
    "name", ["ui/window_services.py", "ui/dialogs/authorize.py", "ui/dialogs/diagnostics.py"]
)
def test_file_dialogs_are_the_systems_own(name: str) -> None:
    source = (ROOT / "returns_desktop" / name).read_text("utf-8")
    assert "QFileDialog(" in source
    assert "DontUseNativeDialog" not in source
