"""The line of earlier decisions: what it says, that it fits, and that it leads to them."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.decision_inputs import CloseInputs, RefundInputs
from returns_desktop.domain.model import CloseReason, Condition
from returns_desktop.services.deciding import Counted
from returns_desktop.ui.detail.precedents import PrecedentList, PrecedentsLink
from returns_desktop.ui.widgets.action_button import ActionButton
from ui.detail_desk import Desk, desk_of, popover
from ui.paste_desk import paste_desk
from ui.pictures import shown_by_tooltip

ROWS = tuple(
    {"order_id": f"111-1111111-{number:07}", "amazon_rma_id": f"R{number}", "order_item_id": str(number)}
    for number in range(1, 6)
)


KEPT = ["Refunded 40.00 USD, buyer keeps the item"] * 2


def decide_before(shop: TestShop) -> None:
    """Three refunds and one close, of the requests 2 to 5."""
    found = [Counted(shop.browsing.request(2).request.items[0].id, 1, Condition.USED)]
    shop.deciding.check_in(2, found, shop.versions(2)[2])
    for request_id in (2, 3, 4):
        items = shop.browsing.request(request_id).default_refund(without_goods=request_id != 2)
        kept = request_id != 2
        inputs = RefundInputs(items=items, currency="USD", without_goods=kept, reason="agreed")
        shop.deciding.decide([request_id], inputs, shop.versions(request_id))
    closing = CloseInputs(close_reason=CloseReason.DUPLICATE, comment="As agreed.", reason="agreed")
    shop.deciding.decide([5], closing, shop.versions(5))


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot, theme_icons: Path, theme_light: object) -> Desk:  # noqa: ARG001
    made = desk_of(shop, qtbot, 456)
    made.take_in(*ROWS)
    made.pane.show_request(shop.browsing.request(1))
    return made


def link(desk: Desk) -> QAbstractButton:
    return desk.find(QAbstractButton, "precedentsLink")


def places(desk: Desk) -> dict[str, QRect]:
    parts = [*desk.pane.findChildren(ActionButton), desk.find(QWidget, "buyerComment")]
    parts += [desk.find(QWidget, "deadlineStrip"), desk.find(QWidget, "goodsFact")]
    return {part.objectName(): QRect(part.mapTo(desk.pane, QPoint(0, 0)), part.size()) for part in parts}


def test_without_earlier_decisions_there_is_no_line(desk: Desk) -> None:
    assert not link(desk).isVisible()


@pytest.mark.parametrize("height", [692, 596])  # 596: the pane of a window with 672 px
def test_the_line_says_what_was_decided_and_moves_nothing(
    desk: Desk, height: int, qtbot: QtBot
) -> None:
    desk.pane.resize(456, height)
    before = places(desk)
    decide_before(desk.shop)
    desk.pane.show_request(desk.shop.browsing.request(1))
    assert link(desk).isVisible()
    assert link(desk).text() == "3 × refunded, 1 × closed"
    qtbot.waitUntil(lambda: link(desk).width() == link(desk).sizeHint().width())
    assert shown_by_tooltip(link(desk).toolTip()) == (
        "3 × refunded, 1 × closed for this SKU and reason · last: closed (Duplicate request) on 22 Nov"
    )
    assert places(desk) == before
    assert desk.find(QLabel, "returnReason").text() == "Defective or does not work"


def test_the_line_says_more_where_there_is_room_and_less_where_there_is_none(desk: Desk) -> None:
    narrowest = desk.pane.minimumSizeHint().width()
    decide_before(desk.shop)
    desk.pane.show_request(desk.shop.browsing.request(1))
    desk.pane.resize(1100, 692)
    assert link(desk).text() == link(desk).accessibleName()
    assert desk.pane.minimumSizeHint().width() == narrowest
    shown = desk.find(PrecedentsLink, "precedentsLink")
    told = []
    for room in range(1000, 0, -1):
        shown.fit(room)
        told.append(shown.text())
        assert shown.sizeHint().width() <= room or shown.text() == "4 × before"
    assert list(dict.fromkeys(told)) == [
        "3 × refunded, 1 × closed for this SKU and reason · last: closed (Duplicate request) on 22 Nov",
        "3 × refunded, 1 × closed · last: closed (Duplicate request) on 22 Nov",
        "3 × refunded, 1 × closed",
        "4 × before",
    ]


def test_a_click_opens_all_of_them_and_a_click_on_one_goes_there(desk: Desk, qtbot: QtBot) -> None:
    decide_before(desk.shop)
    desk.pane.show_request(desk.shop.browsing.request(1))
    link(desk).click()
    opened = popover(desk)
    assert opened is not None
    assert "3 × refunded, 1 × closed for this SKU and reason" in {
        label.text() for label in opened.findChildren(QLabel)
    }
    found = opened.findChild(PrecedentList)
    assert found is not None
    told = [found.item(at).text() for at in range(found.count())]
    assert told == ["Closed: Duplicate request", *KEPT, "Refunded 40.00 USD"]
    assert found.item(0).toolTip().endswith("22 November 2026 · 111-1111111-0000005")
    assert found.item(3).toolTip().endswith("22 November 2026 · 111-1111111-0000002 · Used")
    middle = found.visualItemRect(found.item(1)).center()
    with qtbot.waitSignal(desk.pane.request_requested) as asked:
        qtbot.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert asked.args == [4, "111-1111111-0000004"]
    assert not opened.isVisible()


def test_enter_goes_there_too(desk: Desk, qtbot: QtBot) -> None:
    decide_before(desk.shop)
    desk.pane.show_request(desk.shop.browsing.request(1))
    link(desk).click()
    found = desk.pane.findChild(PrecedentList)
    assert found is not None
    qtbot.keyClick(found, Qt.Key.Key_Down)
    with qtbot.waitSignal(desk.pane.request_requested) as asked:
        qtbot.keyClick(found, Qt.Key.Key_Return)
    assert asked.args == [4, "111-1111111-0000004"]


def test_in_the_window_the_chosen_request_is_selected(shop: TestShop, tmp_path: Path, qtbot: QtBot) -> None:
    shop.take_in(*ROWS)
    decide_before(shop)
    window = paste_desk(shop, tmp_path, qtbot).window
    window.pane.table.select_id(1)
    window.detail._request.card.precedents_requested.emit()
    found = window.detail.findChild(PrecedentList)
    assert found is not None
    found.itemActivated.emit(found.item(3))
    assert window.pane.table.selected_ids() == [2]
    window.close()
