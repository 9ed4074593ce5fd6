"""How much room a screen has, and which one a window stood on."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget


def room_around(widget: QWidget) -> QRect:
    """The free area of the screen under the middle of `widget`.

    Never by `QWidget.screen()`: PySide 6.11 gives that object to Python when the widget goes, and the
    garbage collector then deletes the screen under the whole program.
    """
    place = widget.mapToGlobal(widget.rect().center())
    screen = QGuiApplication.screenAt(place) or QGuiApplication.primaryScreen()
    return screen.availableGeometry()


FRAME = QMargins(8, 40, 8, 8)
"""Room that a window's frame and title may take around its content."""


def has_room_for(size: QSize) -> bool:
    """Whether a new window of this size fits on the screen with its frame. On the offscreen platform,
    where nobody looks, everything fits."""
    room = QGuiApplication.primaryScreen().availableGeometry().size().shrunkBy(FRAME)
    fits = size.width() <= room.width() and size.height() <= room.height()
    return fits or QGuiApplication.platformName() == "offscreen"


def bring_to_front(window: QWidget) -> None:
    """Shows a window over all others, or marks it where the system does not allow that."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)


def told_place(window: QWidget) -> str:
    """The screen that a window stands on, by its name, and how far from its corner: `DP-1@120,80`."""
    frame = window.normalGeometry()
    screen = QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.primaryScreen()
    corner = frame.topLeft() - screen.geometry().topLeft()
    return f"{screen.name()}@{corner.x()},{corner.y()}"


def put_in_place(window: QWidget, told: str) -> None:
    """Brings a window that is not shown yet back to its screen, wherever that stands now; without it, to one
    that is there. All of it can be seen then, with its title, or as much as the screen has room for."""
    name, _, corner = told.rpartition("@")
    found = {screen.name(): screen for screen in QGuiApplication.screens()}
    usual = QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.primaryScreen()
    screen = found.get(name, usual)
    wanted = window.normalGeometry() if window.normalGeometry().isValid() else window.geometry()
    if name in found and (point := _point(corner)) is not None:
        wanted.moveTopLeft(screen.geometry().topLeft() + point)
    if not screen.availableGeometry().contains(wanted):
        wanted = inside(wanted, screen.availableGeometry().marginsRemoved(FRAME))
    if wanted != window.geometry():
        state = window.windowState()
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.setGeometry(wanted)
        window.setWindowState(state & ~Qt.WindowState.WindowMinimized)


def inside(wanted: QRect, room: QRect) -> QRect:
    """The same rectangle moved, and made smaller if need be, until all of it is in the room."""
    size = wanted.size().boundedTo(room.size())
    left = min(max(wanted.left(), room.left()), room.right() - size.width() + 1)
    top = min(max(wanted.top(), room.top()), room.bottom() - size.height() + 1)
    return QRect(QPoint(left, top), size)


def _point(told: str) -> QPoint | None:
    try:
        x, y = (int(number) for number in told.split(","))
    except ValueError:
        return None
    return QPoint(x, y)
