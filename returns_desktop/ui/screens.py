"""How much room a screen has."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def room_around(widget: QWidget) -> QRect:
    """The free area of the screen under the middle of `widget`.

    Never by `QWidget.screen()`: PySide 6.11 gives that object to Python when the widget goes, and the
    garbage collector then deletes the screen under the whole program.
    """
    place = widget.mapToGlobal(widget.rect().center())
    screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
    return screen.availableGeometry()


FRAME = QSize(16, 48)
"""Room that a window's frame and title may take beside its content."""


def has_room_for(size: QSize) -> bool:
    """Whether a new window of this size fits on the screen with its frame. On the offscreen platform,
    where nobody looks, everything fits."""
    room = QGuiApplication.primaryScreen().availableGeometry().size() - FRAME
    fits = size.width() <= room.width() and size.height() <= room.height()
    return fits or QGuiApplication.platformName() == "offscreen"
