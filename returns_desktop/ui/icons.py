"""The project's own icons, painted in any colour and sharp at any scale.

The composition root names the folder once with `use_folder`. Icons hold the colour they were made with: who
shows one takes it anew upon `ThemeController.theme_changed`. Painted widgets call `pixmap` while they paint.
"""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache, QTransform
from PySide6.QtSvg import QSvgRenderer

from .theme import current_theme

SCALES = (1.0, 1.25, 1.5, 1.75, 2.0, 3.0)
# Arrows that point along the line of text; ticks, clocks and all else stay as they are.
MIRRORED = frozenset({"undo", "redo", "back", "forward", "state-authorized"})


class MissingIconError(LookupError):
    """There is no such icon, or nobody has said where the icons are."""


class _Folder:
    """Where the icons are, and their sources once read."""

    def __init__(self) -> None:
        self._path: Path | None = None
        self._sources: dict[str, str] = {}

    def use(self, path: Path) -> None:
        self._path = path
        self._sources.clear()
        QPixmapCache.clear()

    def source(self, name: str) -> str:
        """The SVG text of one icon."""
        if name not in self._sources:
            if self._path is None:
                raise MissingIconError(f"icon {name!r} asked for before icons.use_folder() was called")
            try:
                self._sources[name] = (self._path / f"{name}.svg").read_text("utf-8")
            except OSError as error:
                raise MissingIconError(f"no icon {name!r} in {self._path}") from error
        return self._sources[name]


_folder = _Folder()


def use_folder(path: Path) -> None:
    """Takes the icons from this folder from now on."""
    _folder.use(path)


def pixmap(name: str, color: QColor, size: int, dpr: float) -> QPixmap:
    """One icon as a pixmap of `size` logical px for a screen of scale `dpr`; arrows follow the text."""
    mirrored = name in MIRRORED and QGuiApplication.isRightToLeft()
    key = f"returns-desktop/{name}/{color.rgba():08x}/{size}/{dpr:.3f}/{int(mirrored)}"
    cached = QPixmap()
    if QPixmapCache.find(key, cached):
        return cached
    renderer = QSvgRenderer(QByteArray(_tinted(name, color)))
    if not renderer.isValid():
        raise MissingIconError(f"icon {name!r} is not a readable SVG file")
    side = max(1, round(size * dpr))
    image = QPixmap(side, side)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mirrored:
        painter.setTransform(QTransform(-1, 0, 0, 1, side, 0))
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    image.setDevicePixelRatio(dpr)
    QPixmapCache.insert(key, image)
    return image


def icon(name: str, color_token: str = "text", size: int = 20) -> QIcon:
    """One icon in a colour of the current theme, for actions and Qt's own buttons; disabled is `text_3`."""
    theme = current_theme()
    made = QIcon()
    for scale in SCALES:
        made.addPixmap(pixmap(name, theme.color(color_token), size, scale), QIcon.Mode.Normal)
        made.addPixmap(pixmap(name, theme.color("text_3"), size, scale), QIcon.Mode.Disabled)
    return made


def _tinted(name: str, color: QColor) -> bytes:
    return _folder.source(name).replace("currentColor", color.name()).encode()
