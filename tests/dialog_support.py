"""Requests for the dialogs, and ways to open and use these."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from support import NOW, RULES, STORE, counted, item, request, suggested

from returns_desktop.domain.guards import options
from returns_desktop.domain.model import Condition, Request
from returns_desktop.domain.order_money import money_by_item
from returns_desktop.domain.workflow import standing
from returns_desktop.services.browsing import RequestDetail

STORE_WITH_ADDRESS = replace(STORE, return_address="Main warehouse\nReno NV")
TODAY = NOW.date()

Dialog = TypeVar("Dialog", bound=QDialog)


def detail_of(one: Request, *others: Request) -> RequestDetail:
    """What the window hands to a form; `others` are the rest of the order."""
    money = money_by_item([one, *others])
    where = standing(one, money, RULES)
    choices = options(one, where, money)
    return RequestDetail(one, where, money, choices, suggested(one, *others), (), TODAY, NOW)


def new_detail(**line: Any) -> RequestDetail:
    """A request of one item for 40.00 USD that waits for authorization."""
    return detail_of(request(item(**line), store=STORE_WITH_ADDRESS))


def checked_detail(
    condition: Condition = Condition.OK, checked_quantity: int = 1, **line: Any
) -> RequestDetail:
    """The same, authorized, with goods counted."""
    counts = [counted(checked_quantity, condition)]
    return detail_of(request(item(checks=counts, **{"reported_status": "Approved", **line})))


def opened(qtbot: QtBot, dialog: Dialog) -> Dialog:
    """The dialog, shown and active."""
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def results(dialog: Any) -> list[Any]:
    """Collects what the dialog submits from now on."""
    found: list[Any] = []
    dialog.submitted.connect(lambda *values: found.append(values[0] if len(values) == 1 else values))
    return found


def press(qtbot: QtBot, dialog: QDialog, key: Qt.Key, times: int = 1) -> None:
    """Presses a key where the focus is."""
    for _ in range(times):
        qtbot.keyClick(dialog.focusWidget() or dialog, key)


def type_into(qtbot: QtBot, field: QWidget, words: str) -> None:
    """Types words as a user does."""
    field.setFocus()
    qtbot.keyClicks(field, words)


def texts(found: Iterable[Any], read: Callable[[Any], str]) -> list[str]:
    return [read(one) for one in found]
