"""The program on a screen of its own, and the picture of what is on that screen."""

import json
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from unittest.mock import patch

from PySide6.QtCore import QDate, QEvent, QEventLoop, QObject, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from returns_desktop.app import make_window
from returns_desktop.paths import Paths
from returns_desktop.services.browsing import Browsing
from returns_desktop.services.shop import Shop
from returns_desktop.ui.dialogs import export, settings, template_editor
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.tasks import InlineTasks
from returns_desktop.ui.theme import current_theme

from . import sample

TITLE_HEIGHT: Final = 30
_ROUNDS: Final = 12
_ASK_TODAY: Final = (export, template_editor)


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen as its owner would name it."""

    name: str
    width: int
    height: int
    scale: float = 1.0
    """What the system enlarges everything by."""

    def environment(self, folder: Path) -> dict[str, str]:
        """What a process must be started with to have this screen; `folder` takes its description."""
        facts = {"name": self.name, "x": 0, "y": 0, "width": self.width, "height": self.height}
        described = folder / f"{self.name}.json"
        described.write_text(json.dumps({"windowFrameMargins": False, "screens": [facts]}), "utf-8")
        return {
            "QT_QPA_PLATFORM": f"offscreen:configfile={described}",
            "QT_SCALE_FACTOR": str(self.scale),
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
        }


SCREENS: Final = (Screen("1366x768", 1366, 768), Screen("2560x1440-150", 2560, 1440, 1.5))


class _FixedDate(QDate):
    """Qt's day, on the day of the sample shop."""

    @staticmethod
    def currentDate() -> QDate:
        return QDate(sample.NOW.year, sample.NOW.month, sample.NOW.day)


@dataclass
class Stage:
    """One scene: a window on a copy of a shop, and whatever was opened over it."""

    paths: Paths
    shop: Shop
    window: MainWindow
    kept: list[Any] = field(default_factory=list)
    """What only this scene holds."""

    @property
    def browsing(self) -> Browsing:
        return Browsing(self.shop)

    def request(self, order_id: str) -> int:
        """The request of an order."""
        return sample.request_id(self.browsing, order_id)

    def show_request(self, order_id: str) -> None:
        """Selects a request, wherever it is."""
        self.window.place_flow.show_request(self.request(order_id), order_id)
        settle()
        self.window.toolbar.search.clear_search()
        settle()
        self.window.pane.table.select_id(self.request(order_id))
        settle()

    def act(self, name: str) -> None:
        """Runs a command of the registry."""
        action = self.window.findChild(QObject, f"{name}Action")
        assert action is not None, name
        action.trigger()  # type: ignore[attr-defined]
        settle()

    def open(self, dialog: QDialog) -> QDialog:
        """Shows a dialog that no flow opens, over the window."""
        self.kept.append(dialog)
        dialog.open()
        settle()
        return dialog

    def dialog(self) -> QDialog:
        """The dialog in front."""
        front = QApplication.activeModalWidget()
        if isinstance(front, QDialog):
            return front
        found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
        (shown,) = [each for each in found if each.isVisible()]
        return shown


@contextmanager
def staged(
    folder: Path, template: Path | None, choices: Mapping[str, str], has: "Prepare | None" = None
) -> Iterator[Stage]:
    """A window that fills the screen, on a copy of the shop in `template`; None: on an empty one.

    `folder` is there for as long as the scene; `choices`: language, theme and others of the settings;
    `has`: puts more into the shop.
    """
    shutil.rmtree(folder, ignore_errors=True)
    try:
        if template is not None:
            shutil.copytree(template, folder)
        paths = Paths.under(folder)
        paths.ensure()
        (paths.config_dir / "settings.json").write_text(json.dumps(dict(choices)), "utf-8")
        shop = sample.open_shop(paths)
        if has is not None:
            has(shop, paths.data_dir)
        window = make_window(paths, shop, InlineTasks())
        room = QApplication.primaryScreen().availableGeometry()
        window.setGeometry(room)
        window.show()
        window.activateWindow()
        settle()
        stage = Stage(paths, shop, window)
        try:
            yield stage
        finally:
            _clear(stage)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def fixed_day() -> Iterator[None]:
    """Forms that ask Qt for today get the day of the sample shop; no cursor blinks, and there is a tray."""
    flash = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    with ExitStack() as replaced:
        for module in _ASK_TODAY:
            replaced.enter_context(patch.object(module, "QDate", _FixedDate))
        replaced.enter_context(patch.object(settings, "has_tray", lambda: True))
        yield
    QApplication.setCursorFlashTime(flash)


def settle() -> None:
    """Lets everything happen that waits for the event loop."""
    loop = QEventLoop()
    for _ in range(_ROUNDS):
        loop.processEvents()
        QApplication.sendPostedEvents()


def screen_picture(window: QWidget) -> QImage:
    """All that is on the screen: the window, and what is open over it."""
    shown = [*([window] if window.isVisible() else []), *_over(window)]
    ratio = window.devicePixelRatioF()
    area = window.geometry()
    picture = QImage(area.size() * ratio, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    picture.fill(current_theme().color("window"))
    painter = QPainter(picture)
    for each in shown:
        place = each.geometry().translated(-area.topLeft())
        if each is not window and not _is_popup(each):
            place = _framed(painter, each, place, area.size().height())
        painter.drawPixmap(place.topLeft(), each.grab())
    painter.end()
    return picture


def framed_picture(dialog: QWidget) -> QImage:
    """A dialog by itself, with its title."""
    ratio = dialog.devicePixelRatioF()
    size = dialog.size() + QSize(2, TITLE_HEIGHT + 1)
    picture = QImage(size * ratio, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    place = _framed(painter, dialog, QRect(QPoint(1, TITLE_HEIGHT), dialog.size()), size.height())
    painter.drawPixmap(place.topLeft(), dialog.grab())
    painter.end()
    return picture


def _over(window: QWidget) -> Iterator[QWidget]:
    """Dialogs in the order they were opened, then popups."""
    tops = [each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window]
    tops = [each for each in tops if each.windowType() is not Qt.WindowType.ToolTip]
    dialogs = [each for each in tops if not _is_popup(each)]
    dialogs.sort(key=lambda each: each is QApplication.activeModalWidget())
    yield from dialogs
    yield from (each for each in tops if _is_popup(each))


def _is_popup(widget: QWidget) -> bool:
    return bool(widget.windowFlags() & Qt.WindowType.FramelessWindowHint) or widget.windowType() in (
        Qt.WindowType.Popup,
        Qt.WindowType.Tool,
    )


def _framed(painter: QPainter, widget: QWidget, place: QRect, room: int) -> QRect:
    """Draws what a window manager adds; where the content of the window is then."""
    top = max(0, min(place.y() - TITLE_HEIGHT, room - place.height() - TITLE_HEIGHT))
    place.moveTop(top + TITLE_HEIGHT)
    theme = current_theme()
    frame = QRect(place.x() - 1, top, place.width() + 1, place.height() + TITLE_HEIGHT)
    painter.fillRect(frame, theme.color("window"))
    painter.setPen(QColor(theme.color("text")))
    metrics = QFontMetrics(painter.font())
    title = metrics.elidedText(widget.windowTitle(), Qt.TextElideMode.ElideRight, place.width() - 24)
    painter.drawText(QPoint(place.x() + 12, top + (TITLE_HEIGHT + metrics.capHeight()) // 2), title)
    painter.setPen(QColor(theme.color("button_line")))
    painter.drawRect(frame)
    return place


def _clear(stage: Stage) -> None:
    """Nothing of a scene is left for the next one."""
    for each in QApplication.topLevelWidgets():
        if each is not stage.window and each.isVisible():
            each.close()
    for each in stage.kept:
        if isinstance(each, QWidget):
            each.deleteLater()
    stage.window.close()
    stage.window.deleteLater()
    settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


Reach = Callable[[Stage], None]
Prepare = Callable[[Shop, Path], None]
"""Puts something into a shop; the folder takes files for that."""
