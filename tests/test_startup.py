"""The start: its stages are told, and what the first paint does not need is loaded after it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from support import ROOT, US_REPORT, TestShop

from returns_desktop.startup import StartupTimes
from returns_desktop.ui.first_paint import FirstPaint

LATER = (
    "returns_desktop.cli", "returns_desktop.demo", "returns_desktop.importers", "returns_desktop.exporters",
    "returns_desktop.ui.dialogs", "returns_desktop.ui.detail", "returns_desktop.ui.todo",
    "returns_desktop.ui.window_flows", "defusedxml", "xml", "python_calamine", "xlsxwriter", "tzdata", "csv",
    "ssl", "http", "email", "urllib.request", "asyncio", "multiprocessing", "unittest", "PySide6.QtNetwork",
    "logging.handlers",
)  # fmt: skip
"""Packages and modules that only what is done in the window needs."""

OWN = frozenset((Path(__file__).with_name("data") / "first_paint_modules.txt").read_text("utf-8").split())
"""All modules of the program that the first paint needs. One more makes every start slower: import it where
it is used, or add it here and say why in the commit."""


def started(folder: Path, *options: str) -> list[str]:
    """What a start with a filled shop says on stderr until its list was painted and all else is there."""
    shop = TestShop(folder)
    shop.importing.apply(shop.importing.plan(US_REPORT))
    shop.shop.close()
    words = [*options, "-m", "returns_desktop", "--data-dir", str(folder), "--startup-times"]
    process = subprocess.Popen(
        [sys.executable, *words],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    )
    lines: list[str] = []
    try:
        assert process.stderr is not None
        for line in process.stderr:
            lines.append(line)
            if "all that can be done" in line:
                break
    finally:
        process.kill()
        process.communicate()
    return lines


def test_the_first_paint_loads_what_it_needs_and_no_more(tmp_path: Path) -> None:
    lines = started(tmp_path, "-X", "importtime")
    painted = next(number for number, line in enumerate(lines) if line.endswith("first paint\n"))
    loaded = {line.rpartition("|")[2].strip() for line in lines[:painted] if line.startswith("import time:")}
    early = sorted(name for name in loaded if any(f"{name}.".startswith(f"{later}.") for later in LATER))
    assert not early
    own = {name for name in loaded if name.split(".")[0] == "returns_desktop"}
    assert sorted(own - OWN) == []


def test_the_stages_are_told_in_milliseconds(tmp_path: Path) -> None:
    lines = started(tmp_path)
    stages = [line.split(" ms  ")[1].strip() for line in lines if " ms  " in line]
    assert stages[:8] == [
        "interpreter and modules",
        "arguments and paths",
        "Qt",
        "database and services",
        "window",
        "list and counts",
        "first paint",
        "in all",
    ]
    assert "all that can be done" in stages


def test_the_sum_is_that_of_the_stages() -> None:
    times = StartupTimes()
    times.end("one")
    times.end("two")
    figures = [float(line.split()[0]) for line in times.told().splitlines()]
    assert figures[-1] == pytest.approx(sum(figures[:-1]), abs=0.3)


def test_a_paint_is_told_once(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    told: list[bool] = []
    watcher = FirstPaint(widget)
    watcher.painted.connect(lambda: told.append(True))
    with qtbot.waitSignal(watcher.painted):
        widget.show()
    widget.repaint()
    widget.repaint()
    assert told == [True]
