"""What may be typed next in the search field, by keyboard and mouse, and what the window makes of it."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from returns_desktop.domain.search import parse
from returns_desktop.domain.views import View
from returns_desktop.services.browsing import Listing
from returns_desktop.services.filing import Filing
from returns_desktop.ui import text_search
from ui.test_main_window import Desk, desk, empty_desk, shop

__all__ = ["desk", "empty_desk", "shop"]

Key = Qt.Key


def type_in(desk: Desk, typed: str) -> None:
    field = desk.window.toolbar.search
    field.setFocus()
    if typed.isascii():
        desk.qtbot.keyClicks(field, typed)
    else:  # as an input method does
        field.insert(typed)


def offered(desk: Desk) -> list[str]:
    popup = desk.window.toolbar.search.popup()
    return [offer.written for offer in popup.offers()] if popup.isVisible() else []


def hit(desk: Desk, *keys: Qt.Key) -> None:
    for key in keys:
        desk.qtbot.keyClick(desk.window.toolbar.search, key)


def test_a_filter_and_its_value_are_completed_by_keyboard(desk: Desk) -> None:
    type_in(desk, "st")
    assert offered(desk) == ["state:", "store:"]
    hit(desk, Key.Key_Down, Key.Key_Return)
    field = desk.window.toolbar.search
    assert field.text() == "state:"
    assert offered(desk)[:2] == ["authorization-required", "authorized"]
    type_in(desk, "clo")
    assert offered(desk) == ["closed-by-seller", "closed-by-buyer"]
    hit(desk, Key.Key_Down, Key.Key_Down, Key.Key_Up, Key.Key_Up, Key.Key_Return)
    assert field.text() == "state:closed-by-buyer "
    assert offered(desk) == []
    assert field.hasFocus()
    hit(desk, Key.Key_Return)
    assert desk.table.requests.ids == desk.services.browsing.ids(View.CLOSED_BY_BUYER)


def test_tab_takes_the_first_offer_and_leaves_the_field_when_there_is_none(desk: Desk) -> None:
    type_in(desk, "-rea")
    hit(desk, Key.Key_Tab)
    assert desk.window.toolbar.search.text() == "-reason:"
    type_in(desk, "defec")
    hit(desk, Key.Key_Tab)
    assert desk.window.toolbar.search.text() == "-reason:defective "
    hit(desk, Key.Key_Tab)
    assert not desk.window.toolbar.search.hasFocus()


def test_enter_searches_as_long_as_no_offer_is_chosen(desk: Desk) -> None:
    type_in(desk, "st")
    hit(desk, Key.Key_Return)
    assert (desk.window.toolbar.search.text(), offered(desk)) == ("st", [])
    assert desk.table.requests.ids == desk.services.browsing.ids(View.ALL, search="st")


def test_escape_closes_the_card_first_and_then_ends_the_search(desk: Desk) -> None:
    type_in(desk, "st")
    hit(desk, Key.Key_Escape)
    assert (desk.window.toolbar.search.text(), offered(desk)) == ("st", [])
    desk.press(Key.Key_Escape)
    assert desk.window.toolbar.search.text() == ""


def test_offers_go_when_the_cursor_does(desk: Desk) -> None:
    type_in(desk, "state:")
    hit(desk, Key.Key_Left)
    assert offered(desk) == []
    hit(desk, Key.Key_Right, Key.Key_Down)
    assert offered(desk)
    desk.qtbot.mouseClick(desk.window.toolbar.search, Qt.MouseButton.LeftButton)
    assert offered(desk) == []


def test_down_and_a_question_mark_show_every_filter(desk: Desk) -> None:
    desk.window.toolbar.search.setFocus()
    hit(desk, Key.Key_Down)
    everything = [f"{key.value}:" for key in text_search.KEYS]
    assert offered(desk) == everything
    hit(desk, Key.Key_Escape)
    type_in(desk, "?")
    assert offered(desk) == everything
    hit(desk, Key.Key_Tab)
    assert desk.window.toolbar.search.text() == everything[0]


def test_the_card_goes_with_the_focus_and_stays_away_from_plain_words(desk: Desk) -> None:
    type_in(desk, "state:")
    assert offered(desk)
    desk.table.setFocus()
    assert offered(desk) == []
    type_in(desk, "x kettle ")
    assert offered(desk) == []


def test_a_low_window_scrolls_the_offers(desk: Desk) -> None:
    desk.window.resize(640, 480)
    desk.window.toolbar.search.setFocus()
    hit(desk, Key.Key_Down, Key.Key_Up)
    popup = desk.window.toolbar.search.popup()
    assert desk.window.rect().contains(popup.geometry())
    chosen = popup.current()
    assert chosen is not None
    assert chosen == popup.offers()[-1]
    assert popup._first + popup._shown_rows() == len(popup.offers())


def test_a_click_takes_an_offer(desk: Desk) -> None:
    type_in(desk, "goods:")
    popup = desk.window.toolbar.search.popup()
    desk.qtbot.mouseClick(popup, Qt.MouseButton.LeftButton, pos=QPoint(40, 4 + 28 + 14))
    assert desk.window.toolbar.search.text() == "goods:awaited "


def test_the_foot_names_the_filters_or_what_is_none(desk: Desk) -> None:
    type_in(desk, "st")
    assert "due:" in desk.window.toolbar.search.popup().foot()
    type_in(desk, " due:soon")
    assert desk.window.toolbar.search.popup().foot() == "“due:soon” is not a filter; use due:<2d"
    assert offered(desk) == []


def test_skus_and_tags_of_the_shop_are_offered(desk: Desk) -> None:
    first = desk.table.requests.ids[0]
    filing = Filing(desk.services.browsing._shop)
    filing.tag([first], desk.services.browsing.versions([first]), added=["Very Big"])
    type_in(desk, "tag:v")
    assert offered(desk) == ["Very Big"]
    hit(desk, Key.Key_Tab, Key.Key_Return)
    assert desk.window.toolbar.search.text() == 'tag:"Very Big" '
    assert desk.table.requests.ids == [first]
    desk.window.toolbar.search.clear_search()
    sku = desk.services.browsing.request(first).request.line.merchant_sku
    type_in(desk, f"sku:{sku[:3].lower()}")
    assert sku in offered(desk)


def test_late_values_of_the_shop_are_dropped(desk: Desk) -> None:
    desk.tasks.late = True
    type_in(desk, "sku:")
    assert offered(desk) == []
    type_in(desk, "zzz due:")
    assert offered(desk)[0] == "overdue"
    desk.tasks.answer()
    assert offered(desk)[0] == "overdue"


def test_each_pause_is_one_search_and_only_the_last_is_shown(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Keys one after the other do not read; of two searches on the way the newer one is shown."""
    asked: list[str] = []
    listing = desk.services.browsing.listing

    def count(view: View, **how: Any) -> Listing:
        asked.append(str(how["search"]))
        return listing(view, **how)

    monkeypatch.setattr(
        type(desk.services.browsing), "listing", lambda _self, view, **how: count(view, **how)
    )
    desk.tasks.late = True
    desk.window.toolbar.search._pause.setInterval(500)  # longer than a slow machine takes for the keys
    with desk.qtbot.waitSignal(desk.window.toolbar.search.search_changed, timeout=2000):
        type_in(desk, "state:authorized")
    assert asked == ["state:authorized"]
    desk.window.toolbar.search.show_words("nothing like this")
    desk.tasks.answer()
    assert asked == ["state:authorized", "nothing like this"]
    assert not desk.window.pane.is_list_shown()


def test_an_empty_result_tells_filters_and_what_is_none_in_words(desk: Desk) -> None:
    desk.window.toolbar.search.show_words('zebra -state:authorized,completed due:<2d is:noted due:soon')
    assert desk.window.pane.empty._line.text() == (
        "Searched for “zebra” · “due:soon” · not State: Authorized, Completed · "
        "Deadline: In less than 2 days · With a note\n“due:soon” is not a filter; use due:<2d"
    )
    desk.click("clearSearchButton")
    assert desk.window.pane.is_list_shown()


def test_what_was_searched_is_marked_in_list_and_detail(desk: Desk) -> None:
    request = desk.detail.request
    changes = desk.services.deciding.capture_comment(request.id, "Left side dead", request.version)
    desk.window.list_flow.apply(changes)
    desk.window.toolbar.search.show_words('"left side" state:new')
    comment = desk.window.detail._request.card.comment._words
    assert [mark.cursor.selectedText() for mark in comment.extraSelections()] == ["Left side"]
    assert desk.table._delegate._marked == ("left side",)
    desk.window.toolbar.search.show_words(request.line.order_id)
    label = desk.part("orderId")
    assert label.marked() == [(0, len(request.line.order_id))]  # type: ignore[attr-defined]
    desk.window.toolbar.search.clear_search()
    assert label.marked() == []  # type: ignore[attr-defined]


class Chinese(QTranslator):
    """A few words, as the program's Chinese has them."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del context, disambiguation, n
        return {"state": "状态", "Authorized": "已授权", "today": "今天"}.get(source, "")


def test_another_language_types_its_own_words(desk: Desk, qapp: QApplication) -> None:
    translator = Chinese(qapp)
    QCoreApplication.installTranslator(translator)
    try:
        type_in(desk, "状")
        assert offered(desk) == ["state:"]
        desk.window.toolbar.search.clear_search()
        type_in(desk, "状态：已")
        assert offered(desk) == ["authorized"]
        hit(desk, Key.Key_Return)
        assert desk.table.requests.ids == desk.services.browsing.ids(View.AUTHORIZED)
        assert desk.window.list_flow.query == parse("state:authorized")
    finally:
        QCoreApplication.removeTranslator(translator)


def test_two_letters_of_chinese_are_enough(desk: Desk) -> None:
    desk.window.toolbar.search.show_words("保温")
    names = {row.item_name for row in desk.services.browsing.rows(desk.table.requests.ids)}
    assert names
    assert all("保温" in name for name in names)


def test_dates_in_words_are_told_as_typed() -> None:
    assert text_search.told(parse(f"due:{date(2026, 12, 1)}")) == "Deadline: 2026-12-01"
