"""Parcel after parcel by a scanner, which is a keyboard that types fast and presses Enter."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.model import Condition, GoodsCheck
from returns_desktop.services.stores import StoreSettings, new_store
from returns_desktop.ui.dialogs.scan import ScanDialog
from returns_desktop.ui.keymap import keymap
from ui.triage_desk import Desk, requests

ROWS = [
    *requests(3),
    {
        "order_id": "111-0000000-0000003",
        "amazon_rma_id": "R99X",
        "order_item_id": "99",
        "merchant_sku": "CUP-1",
        "item_name": "Cup",
        "quantity": "2",
        "order_quantity": "2",
        "tracking_id": "1Z999AA10123456784",
    },
]
CUP = 4


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(shop, qtbot, ROWS)
    made.table.setFocus()
    yield made
    made.window.close()


@pytest.fixture
def dialog(desk: Desk) -> ScanDialog:
    desk.press(Qt.Key.Key_F8)
    found = desk.dialog("scanDialog")
    assert isinstance(found, ScanDialog)
    return found


def scan(desk: Desk, code: str) -> None:
    """What a keyboard-wedge scanner does, wherever the focus is in the dialog."""
    QTest.keyClicks(desk.target(), code)
    desk.press(Qt.Key.Key_Return)


def checks(desk: Desk, request_id: int) -> list[tuple[int, Condition]]:
    def told(check: GoodsCheck) -> tuple[int, Condition]:
        return check.quantity, check.condition

    items = desk.shop.browsing.request(request_id).request.items
    return [told(check) for item in items for check in item.checks]


def done(dialog: ScanDialog) -> list[str]:
    label = dialog.findChild(QLabel, "scanDone")
    assert label is not None
    return label.text().splitlines()


def test_scan_and_enter_books_and_the_field_is_ready_for_the_next(desk: Desk, dialog: ScanDialog) -> None:
    for code, request_id in (("111-0000000-0000001", 1), ("111-0000000-0000002", 2)):
        scan(desk, code)
        assert checks(desk, request_id) == []
        desk.press(Qt.Key.Key_Return)
        assert checks(desk, request_id) == [(1, Condition.OK)]
        assert desk.target() is dialog.field
        assert dialog.field.text() == ""
    assert done(dialog) == ["111-0000000-0000002 checked in", "111-0000000-0000001 checked in"]
    assert desk.table.selected_ids() == [2]


def test_a_tracking_number_opens_all_that_is_awaited(desk: Desk, dialog: ScanDialog) -> None:
    scan(desk, "1Z999AA10123456784")
    assert "Enter books it." in dialog.strip.text()
    desk.press(Qt.Key.Key_Return)
    assert checks(desk, CUP) == [(2, Condition.OK)]
    scan(desk, "1Z999AA10123456784")
    assert "checked in already" in dialog.strip.text()
    desk.press(Qt.Key.Key_Return)
    assert len(checks(desk, CUP)) == 1


def test_the_next_code_before_enter_is_not_lost_and_the_one_before_not_booked(
    desk: Desk, dialog: ScanDialog
) -> None:
    scan(desk, "111-0000000-0000001")
    scan(desk, "111-0000000-0000002")
    assert "111-0000000-0000001 was not booked." in dialog.strip.text()
    desk.press(Qt.Key.Key_Return)
    assert (checks(desk, 1), checks(desk, 2)) == ([], [(1, Condition.OK)])


def test_what_nobody_knows_is_said_and_books_nothing(desk: Desk, dialog: ScanDialog) -> None:
    scan(desk, "NOPE-12345")
    assert "No return has the code NOPE-12345." in dialog.strip.text()
    desk.press(Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert done(dialog) == []
    assert dialog.is_blocked()


def test_of_several_returns_the_seller_says_which(desk: Desk, dialog: ScanDialog) -> None:
    scan(desk, "111-0000000-0000003")
    assert "returns have this code" in dialog.strip.text()
    desk.press(Qt.Key.Key_Return)
    choices = dialog.findChildren(QPushButton, "scanChoice")
    assert [choice.text() for choice in choices] == ["R03 · Product 3", "R99X · Cup"]
    choices[1].click()
    desk.press(Qt.Key.Key_Return)
    assert checks(desk, CUP) == [(2, Condition.OK)]


def test_a_parcel_of_an_archived_store_is_booked_and_the_store_is_said(
    desk: Desk, dialog: ScanDialog
) -> None:
    scan(desk, "R99X")
    assert "amazon.com" not in dialog.strip.text(), "of one store nothing is said"
    keeping = StoreSettings(desk.shop.shop)
    keeping.add(replace(new_store("DE", []), name="Laden"))
    scan(desk, "R99X")
    assert dialog.strip.text().endswith(" · amazon.com · US")
    scan(desk, "111-0000000-0000003")
    choices = [choice.text() for choice in dialog.findChildren(QPushButton, "scanChoice")]
    assert choices[-1] == "R99X · Cup · amazon.com · US"
    keeping.save(replace(desk.shop.browsing.stores()[0], is_archived=True))
    scan(desk, "R99X")
    assert dialog.strip.text().endswith(" · amazon.com · US (archived)")
    desk.press(Qt.Key.Key_Return)
    assert checks(desk, CUP) == [(2, Condition.OK)]


def test_another_condition_and_quantity_are_booked_as_they_are(desk: Desk, dialog: ScanDialog) -> None:
    scan(desk, "R99X")
    (line,) = dialog._lines
    line.condition.setCurrentIndex(line.condition.findData(Condition.DAMAGED))
    line.condition.activated.emit(line.condition.currentIndex())
    line.quantity.setValue(1)
    assert desk.target() is dialog.field
    desk.press(Qt.Key.Key_Return)
    assert checks(desk, CUP) == [(1, Condition.DAMAGED)]


def test_more_than_was_announced_is_refused(desk: Desk, dialog: ScanDialog) -> None:
    scan(desk, "R99X")
    dialog._lines[0].quantity.setValue(3)
    assert dialog.is_blocked()
    dialog.field.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert checks(desk, CUP) == []
    dialog._lines[0].quantity.setValue(0)
    assert dialog.is_blocked()


def test_the_last_one_can_be_taken_back(desk: Desk, dialog: ScanDialog) -> None:
    scan(desk, "R99X")
    desk.press(Qt.Key.Key_Return)
    dialog.undo.click()
    assert checks(desk, CUP) == []
    assert done(dialog) == []
    assert dialog.undo.isHidden()
    assert desk.target() is dialog.field


def test_the_key_of_the_mode_makes_the_field_ready_wherever_the_focus_is(
    desk: Desk, dialog: ScanDialog
) -> None:
    """A scanner that sends F8 before each code works whatever was clicked."""
    scan(desk, "R99X")
    dialog._lines[0].note.setFocus()
    desk.press(Qt.Key.Key_F8)
    scan(desk, "111-0000000-0000002")
    desk.press(Qt.Key.Key_Return)
    assert checks(desk, 2) == [(1, Condition.OK)]
    assert checks(desk, CUP) == []


def test_a_scanner_with_the_key_before_the_code_works_from_the_list(desk: Desk) -> None:
    desk.press(Qt.Key.Key_F8)
    scan(desk, "R99X")
    desk.press(Qt.Key.Key_Return)
    assert checks(desk, CUP) == [(2, Condition.OK)]
    desk.press(Qt.Key.Key_Escape)
    assert not desk.has_dialog()


def test_another_key_may_come_before_each_code(desk: Desk) -> None:
    keymap().choose({"scan": "F9"})
    try:
        for request_id in (1, 2):
            desk.press(Qt.Key.Key_F9)
            scan(desk, f"111-0000000-000000{request_id}")
            desk.press(Qt.Key.Key_Return)
            assert checks(desk, request_id) == [(1, Condition.OK)]
    finally:
        keymap().choose({})


def test_a_sign_may_come_before_each_code(desk: Desk) -> None:
    """Many scanners can send no key but those of signs."""
    keymap().choose({"scan": "."})
    try:
        for request_id in (1, 2):
            QTest.keyClicks(desk.target(), ".")
            scan(desk, f"111-0000000-000000{request_id}")
            desk.press(Qt.Key.Key_Return)
            assert checks(desk, request_id) == [(1, Condition.OK)]
    finally:
        keymap().choose({})


def test_a_whole_id_in_the_search_field_leads_to_its_request(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Slash)
    desk.type("1Z999AA10123456784")
    desk.press(Qt.Key.Key_Return)
    assert desk.table.selected_ids() == [CUP]
    assert desk.target() is desk.table
    desk.press(Qt.Key.Key_G)
    assert desk.dialog("checkInDialog")


@pytest.mark.parametrize("words", ["111-0000000-0000003", "Product", "R9"])
def test_words_and_ids_of_several_stay_in_the_search_field(desk: Desk, words: str) -> None:
    desk.press(Qt.Key.Key_Slash)
    desk.type(words)
    desk.press(Qt.Key.Key_Return)
    assert desk.target() is desk.window.toolbar.search
