"""Fifty requests of a real report from first to last by key presses alone, and the file that comes out."""

import csv
from collections import Counter

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from support import US_REPORT, TestShop

from returns_desktop.domain.model import Action, GoodsState
from returns_desktop.domain.views import View
from ui.triage_desk import Desk

CTRL = Qt.KeyboardModifier.ControlModifier
FIFTY = 50


def submit(desk: Desk) -> None:
    """Ctrl+Enter does what the form is for; a one-way form wants its button pressed besides."""
    desk.press(Qt.Key.Key_Return, CTRL)
    if desk.has_dialog():
        desk.press(Qt.Key.Key_Space)


def authorize(desk: Desk) -> None:
    desk.press(Qt.Key.Key_1)
    if desk.dialog("authorizeDialog").is_blocked():
        for _ in range(12):  # to the field that wants a reason
            if desk.target().objectName() == "reasonField":
                break
            desk.press(Qt.Key.Key_Tab)
        desk.type("Good customer")
    submit(desk)


def close(desk: Desk) -> None:
    desk.press(Qt.Key.Key_2)
    desk.press(Qt.Key.Key_Down)
    dialog = desk.dialog("closeDialog")
    for _ in range(12):
        if not dialog.is_blocked():
            break
        desk.press(Qt.Key.Key_Tab)
        if desk.target().objectName() in ("closeCommentField", "reasonField"):
            desk.type("We have solved this together.")
    submit(desk)


def contact(desk: Desk) -> None:
    desk.press(Qt.Key.Key_4)
    dialog = desk.dialog("contactDialog")
    for _ in range(12):
        if desk.target().objectName() == "messageField":
            break
        desk.press(Qt.Key.Key_Tab)
    desk.press(Qt.Key.Key_A, CTRL)
    desk.type("Could you tell us what is wrong?")
    assert not dialog.is_blocked()
    submit(desk)


def detail_items(desk: Desk) -> range:
    detail = desk.window.request_flow.detail
    assert detail is not None
    return range(len(detail.request.items))


def check_in_and_refund(desk: Desk) -> None:
    desk.press(Qt.Key.Key_G)
    for _ in detail_items(desk):  # the condition of every item; nothing is taken for granted
        desk.press(Qt.Key.Key_Down)
        desk.press(Qt.Key.Key_Tab)
    submit(desk)
    desk.press(Qt.Key.Key_3)
    submit(desk)


def test_fifty_requests_are_decided_by_keys_and_stand_in_the_file(shop: TestShop, qtbot: QtBot) -> None:
    desk = Desk(shop, qtbot, report=US_REPORT)
    assert desk.count(View.NEEDS_ACTION) >= FIFTY
    desk.press(Qt.Key.Key_S)
    desk.press(Qt.Key.Key_Return, CTRL)
    expected: dict[str, Action] = {}
    while len(expected) < FIFTY:
        detail = desk.window.request_flow.detail
        assert detail is not None
        order = f"{detail.request.line.order_id} {detail.request.line.amazon_rma_id}"
        assert order not in expected, f"{order} came a second time, or its decision was not taken"
        if detail.standing.goods is GoodsState.DELIVERED:
            check_in_and_refund(desk)
            expected[order] = Action.REFUND
        elif detail.options[Action.AUTHORIZE].possible and len(expected) % 3 == 0:
            authorize(desk)
            expected[order] = Action.AUTHORIZE
        elif detail.options[Action.CLOSE].possible and len(expected) % 3 == 1:
            close(desk)
            expected[order] = Action.CLOSE
        else:
            contact(desk)
            expected[order] = Action.CONTACT
        assert not desk.has_dialog(), order
    assert set(Counter(expected.values())) == set(Action)
    desk.press(Qt.Key.Key_E, CTRL)
    desk.press(Qt.Key.Key_Return, CTRL)
    (written,) = shop.folder.glob("*.csv")
    with written.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == FIFTY
    written_actions = {f"{row['order_id']} {row['rma_id']}": row["action"] for row in rows}
    assert written_actions == {order: action.value for order, action in expected.items()}
