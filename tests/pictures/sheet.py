"""Contact sheets: all pictures of a variant on one, to be looked through."""

import html
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

if TYPE_CHECKING:
    from .scenes import Scene

COLUMNS: Final = 5
CELL: Final = QSize(560, 342)
_CAPTION, _GAP = 22, 8


def write_sheet(folder: Path, scenes: "Sequence[Scene]") -> Path:
    """`sheet.png` and `index.html` of the pictures in a folder, and the page that lists all such folders."""
    made = [path for scene in scenes if (path := folder / f"{scene.name}.png").exists()]
    rows = -(-len(made) // COLUMNS)
    whole = QSize(COLUMNS * (CELL.width() + _GAP) + _GAP, rows * (CELL.height() + _CAPTION + _GAP) + _GAP)
    sheet = QImage(whole, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.setPen(QColor("#FFFFFF"))
    for number, path in enumerate(made):
        row, column = divmod(number, COLUMNS)
        left = _GAP + column * (CELL.width() + _GAP)
        top = _GAP + row * (CELL.height() + _CAPTION + _GAP)
        painter.drawText(QRect(left, top, CELL.width(), _CAPTION), Qt.AlignmentFlag.AlignVCenter, path.stem)
        painter.drawImage(left, top + _CAPTION, _small(QImage(str(path))))
    painter.end()
    target = folder / "sheet.png"
    sheet.save(str(target))
    (folder / "index.html").write_text(_page(folder.name, made), "utf-8")
    _list(folder.parent)
    return target


def _small(picture: QImage) -> QImage:
    shape, way = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    return picture.scaled(CELL, shape, way)


def _page(title: str, made: Sequence[Path]) -> str:
    figures = "\n".join(
        f'<figure id="{path.stem}"><figcaption>{html.escape(path.stem)}</figcaption>'
        f'<a href="{path.name}"><img src="{path.name}" width="680" alt="{path.stem}"></a></figure>'
        for path in made
    )
    return _document(title, figures)


def _list(root: Path) -> None:
    names = sorted(path.parent.name for path in root.glob("*/index.html"))
    links = "\n".join(
        f'<figure><figcaption><a href="{name}/index.html">{name}</a></figcaption>'
        f'<a href="{name}/sheet.png"><img src="{name}/sheet.png" width="680" alt=""></a></figure>'
        for name in names
    )
    (root / "index.html").write_text(_document("Screens", links), "utf-8")


def _document(title: str, body: str) -> str:
    style = "body{font:14px sans-serif;background:#808080} *{color:#fff} figure{display:inline-block}"
    head = f'<meta charset="utf-8"><title>{html.escape(title)}</title><style>{style}</style>'
    return f"<!doctype html>\n<html>\n{head}\n<h1>{html.escape(title)}</h1>\n{body}\n</html>\n"
