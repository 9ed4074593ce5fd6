"""The pictures of the user guide and of the README: `make guide`.

Small files with a palette of their own, because they are kept in the repository and shipped.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Literal

from PySide6.QtGui import QImage

from returns_desktop.windows import make_application

from .sample import ROOT
from .scenes import BY_NAME
from .stage import Screen, Stage, framed_picture, screen_picture
from .variant import hear, stages

FOLDER: Final = ROOT / "docs" / "guide" / "pictures"
README_PICTURE: Final = ROOT / "docs" / "window.png"
LANGUAGES: Final = ("en", "zh_CN")
SCREEN: Final = Screen("guide", 1366, 768)
_COLOURS, _APART = 256, 6

Part = Literal["screen", "dialog", "detail"]


@dataclass(frozen=True, slots=True)
class GuidePicture:
    """A scene, and what of it is shown."""

    scene: str
    part: Part = "dialog"


PICTURES: Final = (
    GuidePicture("first-start", "screen"),
    GuidePicture("import-plan"),
    GuidePicture("new-request", "screen"),
    GuidePicture("authorize"),
    GuidePicture("delivered", "detail"),
    GuidePicture("check-in"),
    GuidePicture("refund"),
    GuidePicture("photos", "detail"),
    GuidePicture("evidence-pack"),
    GuidePicture("check-in-sheet"),
    GuidePicture("scan-found"),
    GuidePicture("contact"),
    GuidePicture("search-card", "screen"),
    GuidePicture("shortcuts"),
    GuidePicture("todo", "screen"),
    GuidePicture("export"),
    GuidePicture("conflict"),
    GuidePicture("restore"),
    GuidePicture("encrypt"),
    GuidePicture("settings-stores"),
    GuidePicture("suggestion-rules"),
    GuidePicture("problems", "screen"),
    GuidePicture("insights", "screen"),
    GuidePicture("store-menu", "screen"),
    GuidePicture("store-plan"),
    GuidePicture("store-move"),
    GuidePicture("settings-general"),
)


def main(words: Sequence[str]) -> int:
    """Makes all of them, each language in a process of its own: one with `--take LANGUAGE FOLDER`."""
    if words[:1] == ["--take"]:
        return _take(words[1], Path(words[2]))
    codes = []
    with tempfile.TemporaryDirectory(prefix="returns-desktop-") as work:
        environment = os.environ | SCREEN.environment(Path(work))
        for language in LANGUAGES:
            command = [sys.executable, "-m", "pictures.guide", "--take", language, work]
            codes.append(subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode)
    shutil.copy(FOLDER / "en" / "new-request.png", README_PICTURE)
    return max(codes)


def picture_of(stage: Stage, part: Part) -> QImage:
    """What the guide shows of a scene."""
    if part == "screen":
        return screen_picture(stage.window)
    if part == "detail":
        return stage.window.detail.grab().toImage()
    return framed_picture(stage.dialog())


def small(picture: QImage) -> QImage:
    """The same in the 256 colours that say most."""
    opaque = picture.convertToFormat(QImage.Format.Format_RGB32)
    counted = Counter(memoryview(opaque.constBits()).cast("I").tolist())
    chosen: list[int] = []
    for colour, _count in counted.most_common():
        if len(chosen) < _COLOURS and all(_distance(colour, known) >= _APART for known in chosen):
            chosen.append(colour)
    return opaque.convertToFormat(QImage.Format.Format_Indexed8, chosen)


def _distance(one: int, other: int) -> int:
    return max(abs((one >> shift & 255) - (other >> shift & 255)) for shift in (0, 8, 16))


def _take(language: str, work: Path) -> int:
    hear()
    make_application()
    folder = FOLDER / language
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    wanted = {each.scene: each for each in PICTURES}
    for scene, stage in stages([BY_NAME[name] for name in wanted], work, language, "light"):
        _save(picture_of(stage, wanted[scene.name].part), folder / f"{scene.name}.png")
    return 0


def _save(picture: QImage, target: Path) -> None:
    small(picture).save(str(target), quality=0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
