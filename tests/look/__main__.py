"""Pictures of every place and dialog, and what is cut off in them.

usage: PYTHONPATH=tests:. python -m look FOLDER [--language long|rtl|zh_CN] [--look light|dark|high]
       [--type 1.5] [--size 1366x768] [--only WORDS]      QT_SCALE_FACTOR=1.5 before it: at that scale
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import QApplication

from look.clipping import clipped
from look.pseudo import speaking
from look.stage import scenes, staged, walk
from returns_desktop.paths import resource
from returns_desktop.ui import icons
from returns_desktop.ui.language import Language
from returns_desktop.ui.theme import apply_theme, theme_choice


def wishes() -> argparse.Namespace:
    """What shall be seen."""
    parser = argparse.ArgumentParser(prog="python -m look", description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--language", default="en", help="`long` and `rtl` are spoken by nobody")
    parser.add_argument("--look", default="light")
    parser.add_argument("--type", type=float, default=1.0, help="how much larger the system writes")
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--only", default="", help="scenes with these words in their names")
    return parser.parse_args()


def main() -> int:
    """Saves a picture of each scene; tells what is cut off; 1 if anything is."""
    wanted = wishes()
    app = QApplication(sys.argv[:1])
    font = QFont(app.font())
    font.setPixelSize(round(QFontInfo(font).pixelSize() * wanted.type))
    app.setFont(font)
    icons.use_folder(resource("icons"))
    apply_theme(app, theme_choice(wanted.look))
    if (resource("i18n") / f"returns_desktop_{wanted.language}.qm").exists():
        Language(resource("i18n"), app).use(wanted.language)
    width, height = (int(part) for part in wanted.size.split("x"))
    wanted.folder.mkdir(parents=True, exist_ok=True)
    cut = 0
    chosen = [scene for scene in scenes() if wanted.only in scene.name]
    with (
        tempfile.TemporaryDirectory() as shop,
        speaking(app, wanted.language),
        staged(Path(shop), size=QSize(width, height)) as stage,
    ):
        for scene, window in walk(stage, chosen):
            window.grab().save(str(wanted.folder / f"{scene.name.replace(' ', '-')}.png"))
            faults = clipped(window)
            cut += len(faults)
            sys.stdout.writelines(f"{scene.name}: {fault}\n" for fault in faults)
    return 1 if cut else 0


if __name__ == "__main__":
    sys.exit(main())
