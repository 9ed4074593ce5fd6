"""The pictures of one variant: a screen, a language, a theme. A process of its own, because Qt reads the
screen when it begins."""

import shutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from returns_desktop.paths import Paths
from returns_desktop.windows import make_application

from . import sample
from .scenes import BY_NAME, SCENES, Scene
from .sheet import write_sheet
from .stage import Stage, fixed_day, screen_picture, staged


def stages(
    scenes: Iterable[Scene], folder: Path, language: str, theme: str
) -> Iterator[tuple[Scene, Stage]]:
    """Each scene while it is on the screen; `folder` takes the shops.

    Raises ValueError for a scene that does not show its dialog.
    """
    choices = {"language": language, "theme": theme}
    template = Paths.under(folder / "sample")
    shutil.rmtree(template.data_dir, ignore_errors=True)
    template.ensure()
    sample.fill(template)
    with fixed_day():
        for scene in scenes:
            place = None if scene.is_empty else template.data_dir
            with staged(folder / "returns-desktop", place, choices, scene.has) as stage:
                scene.reach(stage)
                if scene.shows and stage.dialog().objectName() != scene.shows:
                    raise ValueError(f"{scene.name} shows {stage.dialog().objectName()}")
                yield scene, stage


def main(words: Sequence[str]) -> int:
    """`FOLDER SCREEN LANGUAGE THEME [SCENE…]`"""
    root, screen, language, theme, *names = words
    hear()
    make_application()
    folder = Path(root) / f"{screen}-{language}-{theme}"
    shops = folder / "shops"
    shops.mkdir(parents=True, exist_ok=True)
    scenes = [BY_NAME[name] for name in names] or list(SCENES)
    for scene, stage in stages(scenes, shops, language, theme):
        screen_picture(stage.window).save(str(folder / f"{scene.name}.png"))
    shutil.rmtree(shops)
    write_sheet(folder, SCENES)
    return 0


def hear() -> None:
    """Qt's messages go to the terminal, but for what only a real screen has."""
    qInstallMessageHandler(_hear)


def _hear(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if not message.startswith("This plugin does not support"):
        print(message, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
