"""Looks at the window at the scale of this process and tells what is not sharp or whole, a line each.

usage: QT_SCALE_FACTOR=1.5 python -m look.scaled FOLDER
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QApplication

from look.clipping import clipped
from look.stage import Stage, scenes, walk
from returns_desktop.paths import resource
from returns_desktop.ui import icons
from returns_desktop.ui.theme import apply_theme, current_theme

SEEN = ("place todo", "place problems", "request", "dialog import_plan", "dialog decide authorize")


def faults(stage: Stage, scale: float) -> Iterator[str]:
    """What is cut, blurred or has gaps."""
    made_for: dict[str, set[float]] = {}
    made = icons.pixmap

    def watched(name: str, color: QColor, size: int, dpr: float) -> QPixmap:
        made_for.setdefault(name, set()).add(dpr)
        return made(name, color, size, dpr)

    icons.pixmap = watched
    for scene, window in walk(stage, [scene for scene in scenes() if scene.name in SEEN]):
        image = window.grab().toImage()
        if image.devicePixelRatio() != scale:
            yield f"{scene.name}: the picture has {image.devicePixelRatio()}"
        yield from (f"{scene.name}: {fault}" for fault in clipped(window))
        if scene.name == "request":
            yield from gaps(stage, image, scale)
    yield from (f"icon {name} is made for {dprs}" for name, dprs in made_for.items() if scale not in dprs)
    if not made_for:
        yield "no icon was seen"


def gaps(stage: Stage, image: QImage, scale: float) -> Iterator[str]:
    """Where the line around the current row is broken."""
    table = stage.window.pane.table
    place = table.visualRect(table.currentIndex())
    corner = table.viewport().mapTo(stage.window, QPoint(0, place.top()))
    focus = current_theme().color("focus")
    width = table.viewport().width()
    for edge, y in (("upper", corner.y()), ("lower", corner.y() + place.height() - 2)):
        rows = range(round(y * scale) - 1, round((y + 1) * scale) + 2)
        columns = range(round((corner.x() + 4) * scale), round((corner.x() + width - 4) * scale))
        whole = [row for row in rows if all(image.pixelColor(x, row) == focus for x in columns)]
        if not whole:
            yield f"the {edge} line around a row has gaps"


def main(folder: Path) -> int:
    """Tells every fault; 1 if there is one."""
    app = QApplication(sys.argv[:1])
    icons.use_folder(resource("icons"))
    apply_theme(app, "light")
    stage = Stage(folder)
    stage.window.pane.table.setFocus()
    found = list(faults(stage, app.devicePixelRatio()))
    stage.close()
    sys.stdout.writelines(f"{fault}\n" for fault in found)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
