"""Deadlines in the tray: what is due stands in its menu, and once a day a notification tells what ends today.

Off until the seller turns it on. A notification is seen by whoever passes by: it has numbers and days in it,
never an order, a product or words of a buyer.
"""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Signal, SignalInstance
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from ..domain.views import View
from ..services.browsing import Browsing, DueDays
from ..services.settings import Settings, SettingsFile
from .speech import date_in_list
from .tasks import Tasks

SHOWN_FOR = 10_000
"""ms that a notification stays where the system does not decide that itself."""


class Tray(Protocol):
    """What is used of `QSystemTrayIcon`."""

    @property
    def activated(self) -> SignalInstance: ...
    @property
    def messageClicked(self) -> SignalInstance: ...
    def setContextMenu(self, menu: QMenu) -> None: ...
    def setToolTip(self, tip: str) -> None: ...
    def showMessage(self, title: str, message: str, icon: QIcon, shown_for: int, /) -> None: ...
    def show(self) -> None: ...
    def hide(self) -> None: ...
    def deleteLater(self) -> None: ...


def has_tray() -> bool:
    """Whether this desktop shows a tray; some do not."""
    return QSystemTrayIcon.isSystemTrayAvailable()


def _system_tray(parent: QObject) -> Tray:
    return QSystemTrayIcon(QGuiApplication.windowIcon(), parent)


class ReminderFlow(QObject):
    """While it is off there is no icon, and nothing is read for it.

    Signals:
        front_wanted: the window shall come to the front.
        place_wanted(object): the `View` in which what is due stands.
        failed(object): an exception of reading.
    """

    front_wanted = Signal()
    place_wanted = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        browsing: Browsing,
        settings: SettingsFile,
        tasks: Tasks,
        quit_action: QAction,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._browsing, self._settings, self._tasks = browsing, settings, tasks
        self._tray: Tray | None = None
        self._due: DueDays | None = None
        self._told: DueDays | None = None
        self.menu = QMenu(window)
        self.open_action = self.menu.addAction("")
        self.due_action = self.menu.addAction("")
        self.menu.addSeparator()
        self.menu.addAction(quit_action)
        self.open_action.triggered.connect(self.front_wanted)
        self.due_action.triggered.connect(self._go_to_due)
        self.menu.installEventFilter(self)

    def start(self) -> None:
        """Begins if the settings say so."""
        self.take(self._settings.load())

    def take(self, settings: Settings) -> None:
        """The settings are others now."""
        if settings.remind == (self._tray is not None):
            return
        if settings.remind:
            self._tray = _system_tray(self)
            self._tray.activated.connect(self._activated)
            self._tray.messageClicked.connect(self._go_to_due)
            self._tray.setContextMenu(self.menu)
            self._say()
            self._tray.show()
            self.look()
        else:
            self.stop()

    def stop(self) -> None:
        """The icon goes."""
        if self._tray is not None:
            self._tray.hide()
            self._tray.deleteLater()
        self._tray = self._due = self._told = None

    def look(self) -> None:
        """What is due is another now, or it is another day."""
        if self._tray is not None:
            self._tasks.read(self._browsing.due_days, self._seen, self.failed.emit, key="reminder")

    def _seen(self, due: DueDays) -> None:
        self._due = due
        self._say()
        if self._tray is None or not due.today or (self._told is not None and due.days <= self._told.days):
            return
        self._told = due
        title = QGuiApplication.applicationDisplayName()
        self._tray.showMessage(
            title, "\n".join(self._sentences(due)), QGuiApplication.windowIcon(), SHOWN_FOR
        )

    def _say(self) -> None:
        """Menu and tooltip in the words of the language."""
        self.open_action.setText(self.tr("Open Returns Desktop"))
        due = self._due or DueDays()
        nearest = self._sentences(due) or [self.tr("No deadline")]
        self.due_action.setText(nearest[0])
        self.due_action.setEnabled(bool(due.today or due.overdue or due.next_day))
        if self._tray is not None:
            self._tray.setToolTip("\n".join([QGuiApplication.applicationDisplayName(), *nearest]))

    def _sentences(self, due: DueDays) -> list[str]:
        """What comes next, and what is late already."""
        said = []
        if due.today:
            said.append(self.tr("%n request(s) due today", "", due.today))
        elif due.next_day is not None:
            said.append(self.tr("Next deadline: {day}").format(day=date_in_list(due.next_day)))
        if due.overdue:
            said.append(self.tr("%n request(s) overdue", "", due.overdue))
        return said

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.front_wanted.emit()

    def _go_to_due(self) -> None:
        due = self._due or DueDays()
        self.front_wanted.emit()
        if due.today:
            self.place_wanted.emit(View.DUE_TODAY)
        else:
            self.place_wanted.emit(View.NEEDS_ACTION if due.next_day is not None else View.OVERDUE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The menu hears that the program speaks another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._say()
        return super().eventFilter(watched, event)
