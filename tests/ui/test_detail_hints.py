"""The flag beside the reason: there only where reason and comment differ, and nothing moves for it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.ui.widgets.action_button import ActionButton
from ui.detail_desk import Desk, desk_of, shown
from ui.pictures import shown_by_tooltip

OVERRIDE = "\u202e"


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot, theme_icons: Path, theme_light: object) -> Desk:  # noqa: ARG001
    made = desk_of(shop, qtbot, 456)
    made.take_in()
    return made


def places(desk: Desk) -> dict[str, QRect]:
    """Where the buttons and the blocks stand."""
    parts = [*desk.pane.findChildren(ActionButton), desk.find(QWidget, "buyerComment")]
    return {part.objectName(): QRect(part.mapTo(desk.pane, QPoint(0, 0)), part.size()) for part in parts}


def test_without_a_difference_there_is_no_flag(desk: Desk) -> None:
    desk.comment("the left side is broken")
    desk.show()
    assert not shown(desk, "differFlag")


def test_a_difference_is_flagged_with_its_words_and_moves_nothing(desk: Desk) -> None:
    desk.comment("nothing wrong with it, it was too big")
    detail = desk.show()
    with_flag = places(desk)
    assert {hint.reason for hint in detail.hints} == {"no_longer_wanted", "too_large"}
    flag = desk.find(QWidget, "differFlag")
    assert flag.isVisible()
    assert desk.words("differWords").startswith("Comment differs: “")
    assert flag.accessibleName().startswith("Reason and comment differ: “")
    told = shown_by_tooltip(flag.toolTip())
    assert "too big" in told
    assert "Too large" in told
    assert "never a verdict" in told
    assert flag.accessibleDescription() == "\n".join(told.splitlines())
    desk.comment("broken")
    desk.show()
    assert not flag.isVisible()
    assert places(desk) == with_flag


def test_taking_the_comment_back_takes_the_flag_with_it(desk: Desk) -> None:
    desk.comment("不想要了")
    desk.show()
    assert "不想要了" in desk.words("differWords")
    desk.shop.deciding.undo()
    assert desk.show().hints == ()
    assert not shown(desk, "differFlag")


def test_a_request_for_two_reasons_is_flagged_only_if_the_comment_fits_neither(
    shop: TestShop, qtbot: QtBot
) -> None:
    two = desk_of(shop, qtbot, 456)
    small = {"merchant_sku": "B", "order_item_id": "2", "reason_code": "APPAREL_TOO_SMALL"}
    two.take_in({"reason_code": "NO_LONGER_NEEDED"}, small)
    two.comment("it is kaputt")
    assert [hint.reason for hint in two.show().hints] == ["defective"]
    two.comment("too tight")
    assert two.show().hints == ()


def test_words_from_outside_stay_letters(desk: Desk) -> None:
    desk.comment(f"changed{OVERRIDE} my mind <b>changed my\n mind</b>")
    desk.show()
    flag = desk.find(QWidget, "differFlag")
    assert OVERRIDE not in desk.words("differWords") + flag.toolTip()
    assert "changed my" in shown_by_tooltip(flag.toolTip())
