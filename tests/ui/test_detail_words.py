"""The detail pane: reason and comment, untrusted words, header, menu and facts."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.decision_inputs import AuthorizeInputs
from returns_desktop.domain.model import Action, Condition, Mark
from returns_desktop.ui import text
from returns_desktop.ui.detail.timeline import Timeline
from returns_desktop.ui.widgets.chip import Chip
from returns_desktop.ui.widgets.push_button import PushButton
from ui.detail_desk import Desk, comment, desk_of, emitted, facts, popover, shown
from ui.pictures import MARKUP, shown_by_tooltip

LONG = "The left side is dead and nothing helps. " * 12 + "\n\nPlease send a new pair."
OVERRIDE, ISOLATE, POP = "\u202e", "\u2068", "\u2069"


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot, theme_icons: Path, theme_light: object) -> Desk:  # noqa: ARG001
    return desk_of(shop, qtbot, 480)


# --- Reason and comment -----------------------------------------------------------------------


def test_reason_in_words_with_its_code_as_tooltip(desk: Desk) -> None:
    desk.take_in({"reason_code": "CR-SWITCHEROO"})
    desk.show()
    reason = desk.find(QLabel, "returnReason")
    assert reason.text() == "Wrong item was sent"
    assert shown_by_tooltip(reason.toolTip()) == "CR-SWITCHEROO"
    assert desk.words("faultWords") == "Seller's fault"
    assert not shown(desk, "otherReasons")


@pytest.mark.parametrize("code", ["XX-NEW-CODE", "<b>new</b>"])
def test_an_unknown_code_is_shown_as_it_is(desk: Desk, code: str) -> None:
    desk.take_in({"reason_code": code})
    desk.show()
    assert desk.words("returnReason") == code
    assert shown_by_tooltip(desk.find(QLabel, "returnReason").toolTip()) == code


def test_a_missing_reason_is_told(desk: Desk) -> None:
    desk.take_in({"reason_code": ""})
    desk.show()
    assert desk.words("returnReason") == "Not in the report"


def test_several_reasons(desk: Desk) -> None:
    desk.take_in({}, {"order_item_id": "2", "merchant_sku": "CASE-1", "reason_code": "CR-UNWANTED_ITEM"})
    desk.show()
    assert desk.words("returnReason") == "Defective or does not work"
    others = desk.find(QLabel, "otherReasons")
    assert others.isVisible()
    assert "1" in others.text()
    assert "No longer needed" in shown_by_tooltip(others.toolTip())
    assert "CR-UNWANTED_ITEM" in shown_by_tooltip(others.toolTip())


def test_the_three_states_of_a_comment(desk: Desk) -> None:
    desk.take_in()
    desk.show()
    assert comment(desk).text() == "Not captured yet"
    assert shown(desk, "pasteButton")
    assert shown(desk, "editButton")
    assert not shown(desk, "pasteLink")
    desk.comment("")
    desk.show()
    assert comment(desk).text() == "Buyer left no comment"
    assert not shown(desk, "pasteButton")
    assert shown(desk, "editLink")
    desk.comment("Left side is dead.")
    detail = desk.show()
    assert comment(desk).text() == "Left side is dead."
    assert "Left side is dead." in comment(desk).shown_text()
    assert not shown(desk, "showAllLink")
    moment = detail.request.comment.captured_at
    assert moment is not None
    assert any(text.moment_short(moment) in label.text() for label in comment(desk).findChildren(QLabel))


def test_paste_and_edit_are_asked_for(desk: Desk) -> None:
    desk.take_in()
    desk.show()
    pasted, edited = emitted(desk.pane.comment_paste_requested), emitted(desk.pane.comment_edit_requested)
    desk.find(QAbstractButton, "pasteButton").click()
    desk.find(QAbstractButton, "editButton").click()
    desk.comment("Broken")
    desk.show()
    desk.find(QAbstractButton, "pasteLink").click()
    desk.find(QAbstractButton, "editLink").click()
    assert len(pasted) == len(edited) == 2


def test_a_long_comment_is_cut_and_shown_whole_on_request(desk: Desk, qtbot: QtBot) -> None:
    desk.take_in()
    desk.comment(LONG)
    desk.show()
    assert comment(desk).text() == LONG.strip()
    assert comment(desk).is_cut()
    assert len(comment(desk).shown_text()) < len(LONG) / 2
    preview = comment(desk).findChild(QTextEdit)
    assert preview is not None
    assert preview.document().size().height() <= preview.viewport().height()
    assert "…" in comment(desk).shown_text()
    desk.find(QAbstractButton, "showAllLink").click()
    card = popover(desk)
    assert card is not None
    whole = card.findChild(QTextEdit, "wholeComment")
    assert whole is not None
    assert whole.toPlainText() == LONG.strip()
    assert whole.isReadOnly()
    desk.show()
    assert card.isVisible()  # the same request: still its comment
    desk.pane.show_nothing()
    qtbot.waitUntil(lambda: popover(desk) is None)


# --- Untrusted words --------------------------------------------------------------------------


def test_markup_stays_text_everywhere(desk: Desk) -> None:
    hostile = {"item_name": MARKUP, "merchant_sku": MARKUP, "reason_code": MARKUP}
    desk.take_in(hostile, {**hostile, "order_item_id": "2", "merchant_sku": "<i>2</i>"})
    desk.comment(MARKUP)
    desk.show()
    desk.find(QAbstractButton, "otherItemsLink").click()
    assert desk.words("productTitle") == MARKUP
    assert desk.words("returnReason") == MARKUP
    assert comment(desk).text() == MARKUP
    assert MARKUP in comment(desk).shown_text()
    labels = desk.pane.findChildren(QLabel)
    assert all(label.textFormat() == Qt.TextFormat.PlainText or not label.text() for label in labels)
    for widget in desk.pane.findChildren(QWidget):
        if "passwd" in widget.toolTip():
            assert MARKUP in shown_by_tooltip(widget.toolTip()), widget
    assert not desk.pane.findChildren(QPlainTextEdit)


def test_turned_words_do_not_turn_what_stands_around_them(desk: Desk) -> None:
    sku = f"A{POP}{OVERRIDE}B"
    desk.take_in({"merchant_sku": sku, "tracking_id": f"1Z{OVERRIDE}9", "delivery_date": "21-Nov-2026"})
    desk.comment(f"abc{POP}{OVERRIDE}def")
    desk.show()
    assert f"{ISOLATE}A{OVERRIDE}B{POP}" in desk.words("sku")
    assert f"{ISOLATE}abc{OVERRIDE}def{POP}" in comment(desk).shown_text()
    assert all(OVERRIDE not in line.what for line in desk.find(Timeline, "timeline").lines())


def test_a_comment_from_right_to_left_begins_at_the_right(desk: Desk) -> None:
    desk.take_in()
    desk.comment("الجانب الأيسر لا يعمل بعد يومين")
    desk.show()
    preview = comment(desk).findChild(QTextEdit)
    assert preview is not None
    option = preview.document().defaultTextOption()
    assert option.textDirection() == Qt.LayoutDirection.RightToLeft


# --- Header, facts, menu ----------------------------------------------------------------------


def test_chips_name_status_claim_and_check_in(desk: Desk) -> None:
    desk.take_in({"reported_status": "Approved", "a_to_z_claim": "Y", "delivery_date": "21-Nov-2026"})
    desk.show()
    assert desk.find(Chip, "statusChip").text() == "Authorized"
    assert desk.find(Chip, "claimChip").tone() == "danger"
    assert shown(desk, "claimChip")
    assert not shown(desk, "checkedChip")
    desk.check_in()
    desk.show()
    assert shown(desk, "checkedChip")


def test_the_order_id_is_copied(desk: Desk) -> None:
    desk.take_in()
    desk.show()
    copied = emitted(desk.pane.copy_requested)
    desk.find(QAbstractButton, "copyOrderIdButton").click()
    entry(desk, "copyOrderId").trigger()
    assert copied == ["111-1111111-1111111"] * 2


def entry(desk: Desk, name: str) -> Any:
    return next(act for act in desk.find(QMenu, "moreMenu").actions() if act.objectName() == name)


def test_the_menu_offers_only_what_works_now(desk: Desk) -> None:
    desk.take_in()
    desk.show()
    always = ["copyOrderId", "openOnAmazon", "remind", "tag", "attach", "evidence", "slip"]
    assert list(desk.menu()) == [*always, "mark.closed_by_buyer", "mark.lost"]
    desk.mark(Mark.LOST)
    desk.show()
    assert list(desk.menu()) == [*always, "mark.closed_by_buyer"]
    desk.mark(Mark.CLOSED_BY_BUYER)
    desk.show()
    assert list(desk.menu()) == always


def test_the_menu_ticks_decisions_off(desk: Desk) -> None:
    desk.take_in()
    desk.decide(AuthorizeInputs())
    desk.check_in()
    refund = desk.refund()
    authorize = desk.show().request.decisions[0].id
    menu = desk.menu()
    assert text.action_name(Action.AUTHORIZE) in menu[f"done.{authorize}"]
    assert text.money(4000, "USD") in menu[f"done.{refund}"]
    assert f"cancelled.{refund}" not in menu
    done, cancelled = emitted(desk.pane.done_requested), emitted(desk.pane.cancelled_requested)
    entry(desk, f"done.{refund}").trigger()
    desk.shop.deciding.tick_done([refund])
    desk.show()
    assert f"done.{refund}" not in desk.menu()
    entry(desk, f"cancelled.{refund}").trigger()
    assert done == [(refund,)]
    assert cancelled == [(refund,)]


def test_marks_and_the_order_on_amazon_are_asked_for(desk: Desk) -> None:
    desk.take_in()
    desk.show()
    marks, opened = emitted(desk.pane.mark_requested), emitted(desk.pane.open_on_amazon_requested)
    for name in ("mark.lost", "mark.closed_by_buyer", "openOnAmazon"):
        entry(desk, name).trigger()
    assert marks == [Mark.LOST, Mark.CLOSED_BY_BUYER]
    assert len(opened) == 1
    desk.pane.set_busy(True)
    desk.show()
    assert not entry(desk, "mark.lost").isEnabled()


def test_facts_of_a_new_request(desk: Desk) -> None:
    desk.take_in()
    desk.show()
    assert facts(desk) == {
        "goodsFact": ("Awaited", "0 of 1 checked in"),
        "moneyFact": ("None decided", f"{text.money(4000, 'USD')} paid"),
        "exposureFact": (text.money(0, "USD"), "nothing at risk"),
    }


def test_facts_after_check_in_and_without_goods(desk: Desk) -> None:
    desk.take_in({"reported_status": "Approved", "delivery_date": "21-Nov-2026"})
    desk.check_in(Condition.USED)
    desk.show()
    assert facts(desk)["goodsFact"][0] in ("Checked: used", "Checked")
    assert facts(desk)["moneyFact"] == ("Refund due", f"{text.money(4000, 'USD')} open")
    assert facts(desk)["exposureFact"][1] == "goods are back"


def test_exposure_is_told(desk: Desk) -> None:
    desk.take_in()
    desk.refund(without_goods=True)
    desk.show()
    assert facts(desk)["exposureFact"] == (text.money(4000, "USD"), "not checked in")
    assert facts(desk)["moneyFact"][0] == "Refund decided"


def test_check_in_is_a_link_a_filled_button_or_over(desk: Desk) -> None:
    desk.take_in({"reported_status": "Approved"})
    desk.show()
    wanted = emitted(desk.pane.check_in_requested)
    link, button = desk.find(QAbstractButton, "checkInLink"), desk.find(PushButton, "checkInButton")
    assert link.isVisible()
    assert not button.isVisible()
    link.click()
    desk.take_in({"reported_status": "Approved", "delivery_date": "21-Nov-2026"})
    desk.show()
    assert button.isVisible()
    assert not link.isVisible()
    button.click()
    assert len(wanted) == 2
    desk.check_in()
    desk.show()
    assert link.isVisible()
    assert not link.isEnabled()
    assert link.toolTip()


def test_several_items_are_summed_up_and_opened_on_request(desk: Desk) -> None:
    desk.take_in(
        {"quantity": "2", "order_quantity": "3", "order_amount": "60.00"},
        {"order_item_id": "2", "merchant_sku": "CASE-1", "item_name": "Case", "order_amount": "12.50"},
    )
    desk.show()
    others = desk.find(QAbstractButton, "otherItemsLink")
    assert others.isVisible()
    assert "1" in others.text()
    assert desk.words("quantityAndAmount") == f"3 of 4 · {text.money(5250, 'USD')}"
    assert facts(desk)["goodsFact"][1] == "0 of 3 checked in"
    QTest.mouseClick(desk.find(QWidget, "moneyFact"), Qt.MouseButton.LeftButton)
    card = popover(desk)
    assert card is not None
    words = [label.text() for label in card.findChildren(QLabel)]
    for expected in ("Earbuds", "Case", text.money(4000, "USD"), text.money(1250, "USD"), "Awaited"):
        assert expected in words
    assert any("CASE-1" in word and "1 of 1" in word for word in words)


def test_the_facts_of_one_item_open_nothing(desk: Desk) -> None:
    desk.take_in()
    desk.show()
    QTest.mouseClick(desk.find(QWidget, "moneyFact"), Qt.MouseButton.LeftButton)
    assert popover(desk) is None
    assert not shown(desk, "otherItemsLink")
