"""The detail pane: its timeline, several requests and none, and changes of language and look."""

from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.model import Action
from returns_desktop.domain.views import View
from returns_desktop.ui import text
from returns_desktop.ui.detail.timeline import Timeline
from returns_desktop.ui.theme import apply_theme
from ui.detail_desk import Desk, comment, desk_of, facts, popover, shown
from ui.pictures import shown_by_tooltip

LONG = "The left side is dead and nothing helps. " * 12


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot, theme_icons: Path, theme_light: object) -> Desk:  # noqa: ARG001
    return desk_of(shop, qtbot, 480)


# --- Timeline ---------------------------------------------------------------------------------


def test_the_timeline_tells_journal_and_report_newest_first(desk: Desk) -> None:
    desk.take_in({"delivery_date": "21-Nov-2026", "reported_status": "Approved"})
    desk.check_in()
    desk.show()
    timeline = desk.find(Timeline, "timeline")
    words = [line.what for line in timeline.lines()]
    assert words[0].startswith("Checked in")
    assert words[1].startswith("Imported from")
    assert words[2].startswith("Delivered")
    assert words[3] == "Buyer asked for a return"
    assert words[4].startswith("Ordered, 1 × ")
    model = timeline.model()
    assert isinstance(model, QAbstractListModel)
    read_out = model.data(model.index(3, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert read_out == f"{timeline.lines()[3].when}: Buyer asked for a return"


def test_the_timeline_opens_from_its_link_where_it_has_no_room(desk: Desk) -> None:
    desk.take_in()
    desk.pane.resize(480, 596)
    desk.show()
    assert not shown(desk, "timeline")
    desk.find(QAbstractButton, "timelineLink").click()
    card = popover(desk)
    assert card is not None
    whole = card.findChild(QListView, "wholeTimeline")
    assert isinstance(whole, Timeline)
    assert len(whole.lines()) == 3


# --- Several, none, language, look ------------------------------------------------------------


def test_several_requests(desk: Desk) -> None:
    desk.take_in(
        {},
        {"order_id": "111-1111111-1111112", "amazon_rma_id": "DbRRMA", "reported_status": "Approved"},
        {"order_id": "111-1111111-1111113", "amazon_rma_id": "DcRRMA", "reported_status": "Closed"},
    )
    ids = desk.shop.browsing.ids(View.ALL)
    summary = desk.shop.browsing.selection(ids)
    desk.pane.show_selection(summary, 31)
    words = [label.text() for label in desk.pane.findChildren(QLabel) if label.isVisible()]
    assert desk.words("selectionTitle").startswith("3 ")
    assert "3 of 31 in this view" in words
    assert text.money(12000, "USD") in words
    assert "one by one" in words
    why = desk.find(QLabel, "authorizeEffect")
    assert "1 × Authorized already" in why.text()
    guard = summary.actions[Action.AUTHORIZE].refused[0][0]
    assert text.guard_sentence(guard) in shown_by_tooltip(why.toolTip())
    assert any("One undo step" in word for word in words)


def test_nothing_selected_lists_the_keys(desk: Desk) -> None:
    desk.pane.show_nothing()
    assert shown(desk, "nothingPane")
    words = [label.text() for label in desk.find(QWidget, "nothingPane").findChildren(QLabel)]
    assert "No request selected" in words
    assert "check in goods" in words


class Shouting(QTranslator):
    """Stands for another language."""

    def translate(self, _context: str, source: str, _note: str | None = None, n: int = -1) -> str:
        return source.replace("%n", str(n)).upper() if "{" not in source else ""

    def isEmpty(self) -> bool:
        return False


def test_another_language_at_once(desk: Desk) -> None:
    desk.take_in()
    desk.show()
    other = Shouting()
    QCoreApplication.installTranslator(other)
    try:
        QApplication.sendPostedEvents()
        assert desk.button(Action.CONTACT).name() == "CONTACT BUYER…"
        assert comment(desk).text() == "NOT CAPTURED YET"
        assert facts(desk)["goodsFact"][0] == "AWAITED"
        desk.pane.show_nothing()
        nothing = desk.find(QWidget, "nothingPane").findChildren(QLabel)
        assert "NO REQUEST SELECTED" in [label.text() for label in nothing]
        ids = desk.shop.browsing.ids(View.ALL)
        desk.pane.show_selection(desk.shop.browsing.selection(ids), 1)
    finally:
        QCoreApplication.removeTranslator(other)
    QApplication.sendPostedEvents()
    assert desk.words("selectionTitle").endswith("selected")
    desk.show()
    assert desk.button(Action.CONTACT).name() == "Contact buyer…"


def test_another_look_at_once(desk: Desk, qapp: QApplication) -> None:
    desk.take_in()
    desk.comment(LONG)
    desk.show()
    light = desk.pane.grab().toImage()
    apply_theme(qapp, "dark")
    dark = desk.pane.grab().toImage()
    assert light.pixelColor(2, 2) != dark.pixelColor(2, 2)
    desk.pane.show_selection(desk.shop.browsing.selection([desk.id]), 1)
    apply_theme(qapp, "high")
    assert desk.pane.grab().toImage().pixelColor(2, 2).name() == "#000000"
