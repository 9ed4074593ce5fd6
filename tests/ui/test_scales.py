"""Sharp and whole at the scales that screens have; each needs a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support import ROOT

SCREEN = {"name": "one", "x": 0, "y": 0, "width": 2732, "height": 1536, "logicalDpi": 96, "dpr": 1}


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "2"])
def test_the_window_is_sharp_and_whole(tmp_path: Path, scale: str) -> None:
    screen = tmp_path / "screen.json"  # the usual one has 800 x 800 pixels, too few for a window at 200 %
    screen.write_text(json.dumps({"screens": [SCREEN]}), "utf-8")
    platform = f"offscreen:configfile={screen}"
    environment = {**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": platform}
    environment["PYTHONPATH"] = f"{ROOT}{os.pathsep}{ROOT / 'tests'}"
    command = [sys.executable, "-m", "look.scaled", str(tmp_path)]
    told = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300)
    assert (told.stdout, told.returncode) == ("", 0), told.stderr
