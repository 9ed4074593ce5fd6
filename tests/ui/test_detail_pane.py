"""The detail pane: the four buttons in every state, and blocks that never move."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from support import US_REPORT, TestShop

from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
)
from returns_desktop.domain.model import Action, CloseReason, Condition, Mark
from returns_desktop.domain.suggestion import CHECK_IN
from returns_desktop.domain.views import View
from returns_desktop.ui import text
from returns_desktop.ui.theme import current_theme
from returns_desktop.ui.widgets.push_button import PushButton
from ui.detail_desk import Desk, desk_of
from ui.pictures import shown_by_tooltip

WIDTH, HEIGHT = 456, 692
A, C, R, B = Action.AUTHORIZE, Action.CLOSE, Action.REFUND, Action.CONTACT


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot, theme_icons: Path, theme_light: object) -> Desk:  # noqa: ARG001
    made = desk_of(shop, qtbot, WIDTH)
    made.pane.activateWindow()
    qtbot.waitUntil(made.pane.isActiveWindow)
    return made


def new(desk: Desk) -> None:
    desk.take_in()


def outside_policy(desk: Desk) -> None:
    desk.take_in({"in_policy": "N"})
    desk.decide(ContactInputs(message="Hello"))


def contacted(desk: Desk) -> None:
    desk.take_in()
    desk.decide(ContactInputs(message="Hello"))


def claimed(desk: Desk) -> None:
    desk.take_in({"a_to_z_claim": "Y"})


def authorized(desk: Desk) -> None:
    desk.take_in()
    desk.decide(AuthorizeInputs())


def delivered(desk: Desk) -> None:
    desk.take_in({"reported_status": "Approved", "delivery_date": "21-Nov-2026"})


def checked(desk: Desk) -> None:
    delivered(desk)
    desk.check_in()


def refund_ready(desk: Desk) -> None:
    desk.take_in({"reported_status": "Approved"})
    desk.check_in(Condition.USED)
    desk.refund()


def refund_sent(desk: Desk) -> None:
    desk.take_in({"reported_status": "Approved", "quantity": "1", "order_quantity": "3"})
    desk.check_in()
    desk.shop.deciding.tick_done([desk.refund()])


def kept(desk: Desk) -> None:
    desk.take_in({"reported_status": "Approved"})
    desk.refund(without_goods=True)


def lost(desk: Desk) -> None:
    desk.take_in({"reported_status": "Approved"})
    desk.mark(Mark.LOST)


def completed(desk: Desk) -> None:
    desk.take_in({"reported_status": "Completed", "refunded": "40.00"})


def closed_by_seller(desk: Desk) -> None:
    desk.take_in()
    desk.decide(CloseInputs(close_reason=CloseReason.PROBLEM_SOLVED, comment="Solved.", reason="agreed"))


def closed_by_buyer(desk: Desk) -> None:
    desk.take_in()
    desk.mark(Mark.CLOSED_BY_BUYER)


def paid_unknown(desk: Desk) -> None:
    desk.take_in({"order_amount": ""})


@dataclass
class Expected:
    """The second lines in the buttons' order, and which button is filled."""

    enabled: set[Action]
    lines: tuple[str, str, str, str]
    filled: Action | str | None = None


NO_MONEY, FINAL, KEEPS = "No money moves", "Cannot be reopened", "Buyer keeps the item"
FIRST, TALK = "Suggested first step", "Settle it by talking"
ALREADY, OVER, GONE = "Authorized already", "Completed", "Needs a new request"
NOTHING = "Nothing left to refund"
TABLE: list[tuple[Callable[[Desk], None], Expected]] = [
    (new, Expected({A, C, R, B}, (NO_MONEY, FINAL, KEEPS, FIRST), B)),
    (contacted, Expected({A, C, R, B}, (NO_MONEY, FINAL, KEEPS, TALK), A)),
    (outside_policy, Expected({A, C, R, B}, (NO_MONEY, FINAL, KEEPS, TALK))),
    (claimed, Expected({A, C, R, B}, (NO_MONEY, FINAL, KEEPS, FIRST), B)),
    (authorized, Expected({C, R, B}, (ALREADY, FINAL, KEEPS, TALK))),
    (delivered, Expected({B}, (ALREADY, "Refund first (3)", "Check in first (G)", TALK), CHECK_IN)),
    (checked, Expected({R, B}, (ALREADY, "Refund first (3)", "40.00 of 40.00 USD", TALK), R)),
    (refund_ready, Expected({B}, (OVER, OVER, NOTHING, TALK))),
    (refund_sent, Expected({B}, (OVER, OVER, "Import the next report", TALK))),
    (kept, Expected({B}, (OVER, OVER, NOTHING, TALK))),
    (lost, Expected({C, R, B}, (ALREADY, FINAL, KEEPS, TALK))),
    (completed, Expected({B}, (OVER, OVER, NOTHING, TALK))),
    (closed_by_seller, Expected({R, B}, (GONE, "Closed already", KEEPS, TALK))),
    (closed_by_buyer, Expected({R, B}, (GONE, "Closed already", KEEPS, TALK))),
    (paid_unknown, Expected({A, C, B}, (NO_MONEY, FINAL, "Import a newer report", FIRST), B)),
]


@pytest.mark.parametrize(("make", "expected"), TABLE, ids=[make.__name__ for make, _ in TABLE])
def test_buttons_say_what_they_do_or_why_not(
    desk: Desk, make: Callable[[Desk], None], expected: Expected
) -> None:
    make(desk)
    detail = desk.show()
    buttons = {action: desk.button(action) for action in (A, C, R, B)}
    assert {action for action, button in buttons.items() if button.isEnabled()} == expected.enabled
    assert tuple(button.consequence() for button in buttons.values()) == expected.lines
    assert [action for action, button in buttons.items() if button.is_suggested()] == [
        action for action in buttons if action == expected.filled
    ]
    assert desk.find(PushButton, "checkInButton").isVisible() == (expected.filled == CHECK_IN)
    assert not buttons[C].is_suggested()
    for action, button in buttons.items():
        option = detail.options[action]
        assert button.isEnabled() == option.possible
        for guard in option.refusals or option.warnings:
            assert text.guard_sentence(guard) in shown_by_tooltip(button.toolTip())
            assert text.guard_sentence(guard) in button.accessibleDescription()
        if option.refusals:
            assert button.consequence() == text.guard_short(option.refusals[0])


def test_a_form_that_follows_is_announced_by_an_ellipsis(desk: Desk) -> None:
    new(desk)
    desk.show()
    names = [desk.button(action).name() for action in (A, C, R, B)]
    assert names == ["Authorize…", "Close…", "Refund without goods…", "Contact buyer…"]
    desk.decide(AuthorizeInputs())
    desk.check_in()
    desk.show()
    assert [desk.button(action).name() for action in (A, C, R, B)] == [
        "Authorize",
        "Close",
        "Issue refund…",
        "Contact buyer…",
    ]


def test_a_disabled_button_shows_its_way_out(desk: Desk) -> None:
    delivered(desk)
    detail = desk.show()
    button = desk.button(R)
    here = button.rect().center()
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, here, button.mapToGlobal(here)))
    assert shown_by_tooltip(QToolTip.text()) == text.guard_sentence(detail.options[R].refusals[0])
    QToolTip.hideText()


# --- Acting once ------------------------------------------------------------------------------


def asked(desk: Desk) -> list[Action]:
    found: list[Action] = []
    desk.pane.action_requested.connect(found.append)
    return found


def press(button: QWidget, kind: QEvent.Type, at: int) -> None:
    """One mouse event in the middle of the button, `at` ms on the clock of mouse events."""
    place, left = QPointF(button.rect().center()), Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, place, button.mapToGlobal(place), left, left, Qt.KeyboardModifier.NoModifier)
    event.setTimestamp(at)
    QApplication.sendEvent(button, event)


def test_a_double_click_acts_once(desk: Desk) -> None:
    new(desk)
    desk.show()
    found, button = asked(desk), desk.button(B)
    press(button, QEvent.Type.MouseButtonPress, 1000)
    press(button, QEvent.Type.MouseButtonRelease, 1050)
    assert found == [B]
    desk.show()  # the answer may come between the two clicks
    press(button, QEvent.Type.MouseButtonDblClick, 1200)
    press(button, QEvent.Type.MouseButtonRelease, 1250)
    assert found == [B]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert found == [B, B]
    desk.pane.set_busy(True)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert found == [B, B]


def test_nothing_acts_twice_before_there_is_an_answer(desk: Desk) -> None:
    new(desk)
    desk.show()
    found = asked(desk)
    for _ in range(2):
        desk.button(A).click()
        desk.pane.act(C)
    assert found == [A]
    desk.show()
    desk.pane.act(C)
    assert found == [A, C]


def test_keys_cannot_do_what_the_button_cannot(desk: Desk) -> None:
    found = asked(desk)
    desk.pane.act(B)
    delivered(desk)
    desk.show()
    desk.pane.act(R)
    assert found == []


def test_busy_locks_what_writes_and_gives_the_focus_back(desk: Desk) -> None:
    new(desk)
    desk.show()
    button = desk.button(B)
    button.setFocus()
    desk.pane.set_busy(True)
    names = ("authorizeButton", "contactButton", "checkInLink", "pasteButton", "editButton")
    assert not any(desk.find(QAbstractButton, name).isEnabled() for name in names)
    desk.show()
    assert not button.isEnabled()
    desk.pane.set_busy(False)
    assert all(desk.find(QAbstractButton, name).isEnabled() for name in names)
    assert button.hasFocus()


# --- Places -----------------------------------------------------------------------------------


def places(desk: Desk) -> dict[str, QRect]:
    """Where everything stands that may not move."""
    blocks = ("deadlineStrip", "buyerComment", "suggestionStrip", "goodsFact")
    buttons = tuple(f"{action.value}Button" for action in Action)
    widgets = {name: desk.find(QWidget, name) for name in blocks + buttons}
    return {
        name: QRect(widget.mapTo(desk.pane, QPoint(0, 0)), widget.size()) for name, widget in widgets.items()
    }


@pytest.mark.parametrize("height", [HEIGHT, 624, 596, 560, 420])
def test_nothing_jumps_from_request_to_request(desk: Desk, height: int) -> None:
    plan = desk.shop.importing.plan(US_REPORT)
    desk.shop.importing.apply(plan)
    desk.pane.resize(WIDTH, height)
    ids = desk.shop.browsing.ids(View.ALL)
    desk.shop.deciding.capture_comment(ids[0], "Broken. " * 90, desk.shop.versions(ids[0])[ids[0]])
    seen = []
    for request_id in ids[:: max(1, len(ids) // 25)]:
        desk.pane.show_request(desk.shop.browsing.request(request_id))
        seen.append({**places(desk), "pane": desk.pane.rect()})
    assert len(seen) > 10
    assert all(one == seen[0] for one in seen)
    last = seen[0]["contactButton"]
    assert last.bottom() <= height


def test_all_but_the_timeline_is_there_unscrolled_at_672(desk: Desk) -> None:
    new(desk)
    desk.comment("Broken. " * 90)
    desk.pane.resize(WIDTH, 672 - 48 - 28)
    desk.show()
    bar = desk.find(QScrollArea, "detailUpper").verticalScrollBar()
    assert bar.maximum() == 0
    line = current_theme().line_height("body")
    assert desk.find(QWidget, "buyerComment").height() >= 3 * line
    assert not desk.find(QWidget, "timeline").isVisible()
    assert desk.find(QWidget, "timelineLink").isVisible()


def test_what_gives_way_in_a_low_window(desk: Desk) -> None:
    new(desk)
    desk.show()
    line = current_theme().line_height("body")
    timeline, comment = desk.find(QWidget, "timeline"), desk.find(QWidget, "buyerComment")
    upper, contact = desk.find(QScrollArea, "detailUpper"), desk.button(B)
    suggestion, roomy = desk.find(QWidget, "suggestionStrip"), comment.height()
    steps: list[str] = []
    for height in range(HEIGHT, 300, -4):
        desk.pane.resize(WIDTH, height)
        state = {
            "link": not timeline.isVisible(),
            "two lines": comment.height() == roomy - line,
            "one line": suggestion.height() < 2 * line,
            "scrolls": upper.verticalScrollBar().maximum() > 0,
        }
        steps += [name for name, reached in state.items() if reached and name not in steps]
        assert [name for name in state if state[name]] == steps  # none of it comes back
        assert QRect(QPoint(0, 0), desk.pane.size()).contains(
            QRect(contact.mapTo(desk.pane, QPoint(0, 0)), contact.size())
        )
    assert steps == ["link", "two lines", "one line", "scrolls"]


def test_order_id_amount_and_button_names_are_never_cut(desk: Desk) -> None:
    desk.take_in(
        {"merchant_sku": "A-VERY-LONG-SKU-" * 8, "item_name": "Long " * 60, "order_amount": "98765.43"}
    )
    desk.show()
    desk.pane.resize(desk.pane.minimumSizeHint().width(), HEIGHT)
    for name in ("orderId", "quantityAndAmount", "exposureFactValue"):
        label = desk.find(QLabel, name)
        assert label.width() >= label.fontMetrics().horizontalAdvance(label.text())
    assert desk.words("orderId") == "111-1111111-1111111"
    assert desk.words("quantityAndAmount") == f"1 of 1 · {text.money(9876543, 'USD')}"
    for action in Action:
        assert desk.button(action).width() >= desk.button(action).minimumSizeHint().width()
    assert desk.find(QLabel, "productTitle").toolTip()


def test_every_control_has_a_name(desk: Desk) -> None:
    refund_ready(desk)
    desk.show()
    assert desk.pane.accessibleName()
    for button in desk.pane.findChildren(QAbstractButton):
        if not button.objectName().startswith("qt_"):
            assert button.objectName()
            assert button.accessibleName() or button.text() or not button.isVisible(), button.objectName()
    for name in ("returnReason", "buyerComment", "timeline", "goodsFact", "moneyFact", "exposureFact"):
        assert desk.find(QWidget, name).accessibleName()


def test_tab_goes_from_above_to_below(desk: Desk) -> None:
    new(desk)
    desk.show()
    names = []
    first = desk.find(QAbstractButton, "moreButton")
    first.setFocus()
    for _ in range(11):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.objectName())
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert names == [
        *("moreButton", "copyOrderIdButton", "allDatesButton"),
        *("pasteButton", "editButton", "whyLink", "checkInLink"),
        *("authorizeButton", "closeButton", "refundButton", "contactButton"),
    ]
