"""The benchmarks run: every quick row gives a figure. What the figures are is not asked here."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT

from benchmarks.built import BUILT


def measured(folder: Path, rows: str, lines: int = 2_000) -> dict[str, dict[str, object]]:
    """The figures of these rows, each measured once."""
    words = ["--lines", str(lines), "--goes", "1", "--only", rows, "--folder", str(folder)]
    told = folder / "figures.json"
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", *words, "--json", str(told)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    figures = json.loads(told.read_text("utf-8"))
    assert all(figure["work"] in done.stdout for figure in figures)
    return {figure["row"]: figure for figure in figures}


@pytest.mark.skipif(shutil.which("sqlite3") is None, reason="the sqlite3 shell is the baseline")
def test_importing_is_measured(tmp_path: Path) -> None:
    figures = measured(tmp_path, "3,4,5,12b,13")
    assert set(figures) == {"3", "4", "5", "12b", "13"}
    assert all(figure["ratio"] for figure in figures.values())


def test_a_row_that_cannot_be_measured_fails_the_run(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks", "--lines", "100", "--only", "3", "--folder", str(tmp_path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PATH": ""},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 1
    assert "sqlite3" in done.stderr


def test_starts_are_measured(tmp_path: Path) -> None:
    assert set(measured(tmp_path, "1,2,12a", 1_000)) == {"1", "2", "12a"}


@pytest.mark.skipif(shutil.which("sqlite3") is None, reason="the sqlite3 shell is the baseline")
def test_decisions_and_exports_are_measured(tmp_path: Path) -> None:
    assert set(measured(tmp_path, "9,10,11", 500)) == {"9", "10", "11"}


def test_cancelling_is_measured(tmp_path: Path) -> None:
    assert set(measured(tmp_path, "14", 3_000)) == {"14"}


def test_the_page_of_insights_is_measured(tmp_path: Path) -> None:
    assert set(measured(tmp_path, "15", 1_000)) == {"15a", "15b"}


def test_the_window_at_work_is_measured(tmp_path: Path) -> None:
    assert set(measured(tmp_path, "8", 300)) == {"8a", "8b"}


@pytest.mark.skipif(not BUILT.exists(), reason="there is no build; `make installer` makes one")
def test_the_start_of_a_build_is_measured(tmp_path: Path) -> None:
    assert set(measured(tmp_path, "17", 1_000)) == {"17"}


@pytest.mark.skipif(BUILT.exists(), reason="there is a build")
def test_without_a_build_its_start_is_left_out(tmp_path: Path) -> None:
    assert measured(tmp_path, "17", 1_000) == {}
