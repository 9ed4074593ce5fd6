"""The guide in the program: opened by F1 wherever that is pressed, read, searched, and left again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from dialog_support import checked_detail, opened
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QTextDocument
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.views import View
from returns_desktop.guiding import offer_guide
from returns_desktop.paths import resource
from returns_desktop.services.guide import Guide
from returns_desktop.ui.dialogs.authorize import AuthorizeDialog
from returns_desktop.ui.dialogs.refund import RefundDialog
from returns_desktop.ui.guide_desk import guide_desk
from returns_desktop.ui.guide_flow import GuideFlow
from returns_desktop.ui.guide_window import GuideWindow
from returns_desktop.ui.keymap import keymap
from returns_desktop.ui.language import Language
from returns_desktop.ui.theme import Choice, apply_theme, current_theme
from returns_desktop.ui.tokens import contrast
from ui.triage_desk import Desk, requests

F1 = Qt.Key.Key_F1


@pytest.fixture
def window(qtbot: QtBot) -> GuideWindow:
    made = GuideWindow(Guide(resource("guide")))
    qtbot.addWidget(made)
    made.show_page("goods")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def asked(qapp: QApplication) -> Iterator[list[str]]:  # noqa: ARG001 - the desk lives in it
    """The pages that help was asked for."""
    pages: list[str] = []
    guide_desk().wanted.connect(pages.append)
    yield pages
    guide_desk().wanted.disconnect(pages.append)
    keymap().choose({})


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot) -> Desk:
    return Desk(shop, qtbot, requests(3))


def listed(window: GuideWindow) -> list[str]:
    return [window.contents.item(row).text() for row in range(window.contents.count())]


def follow(window: GuideWindow, address: str) -> None:
    window.page.anchorClicked.emit(QUrl(address))


def test_help_opens_the_guide_at_what_is_seen(desk: Desk, asked: list[str]) -> None:
    for view in (View.NEEDS_ACTION, View.TODO, View.CONFLICTS):
        desk.go_to(view)
        desk.press(F1)
    assert asked == ["window", "amazon", "conflicts"]


def test_an_empty_window_begins_with_the_first_report(shop: TestShop, qtbot: QtBot, asked: list[str]) -> None:
    Desk(shop, qtbot).press(F1)
    assert asked == ["first-report"]


def test_what_is_new_is_a_page(desk: Desk, asked: list[str]) -> None:
    desk.window._actions.whats_new.trigger()
    assert asked == ["whats-new"]


def test_help_in_a_dialog_is_about_the_dialog(qtbot: QtBot, asked: list[str]) -> None:
    refund = opened(qtbot, RefundDialog(checked_detail()))
    qtbot.keyClick(refund.focusWidget() or refund, F1)
    authorize = opened(qtbot, AuthorizeDialog(checked_detail()))
    note = authorize.findChild(QPlainTextEdit) or authorize.focusWidget()
    assert note is not None
    qtbot.keyClick(note, F1)
    assert asked == ["goods", "deciding"]
    assert refund.isVisible()
    assert authorize.isVisible()


def test_help_has_the_key_that_the_seller_chose(qtbot: QtBot, asked: list[str]) -> None:
    keymap().choose({"guide": "F7"})
    dialog = opened(qtbot, RefundDialog(checked_detail()))
    for key in (F1, Qt.Key.Key_F7):
        qtbot.keyClick(dialog.focusWidget() or dialog, key)
    assert asked == ["goods"]


def test_there_is_one_guide_for_the_whole_program(qtbot: QtBot) -> None:
    flow = offer_guide()
    assert offer_guide() is flow
    guide_desk().ask("data")
    first = flow.window
    assert first is not None
    qtbot.addWidget(first)
    qtbot.waitUntil(first.isActiveWindow)
    guide_desk().ask("goods")
    assert flow.window is first
    assert first.shown() == "goods"
    assert first.page.hasFocus()
    assert not first.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)


def test_the_guide_is_not_loaded_before_it_is_wanted(qapp: QApplication) -> None:
    found: list[Guide] = []

    def find() -> Guide:
        found.append(Guide(resource("guide")))
        return found[-1]

    flow = GuideFlow(find, qapp)
    assert (flow.window, found) == (None, [])
    for page in ("goods", "data"):
        flow.open(page)
    assert len(found) == 1


def test_contents_links_and_the_way_back(window: GuideWindow, qtbot: QtBot) -> None:
    assert listed(window)[:2] == ["Your first report", "The window"]
    assert not window.back.isEnabled()
    follow(window, "conflicts.md")
    assert window.shown() == "conflicts"
    assert window.windowTitle() == "Conflicts – User guide"
    window.contents.setFocus()
    qtbot.keyClick(window.contents, Qt.Key.Key_Up)
    assert window.shown() == "amazon"
    window.back.click()
    window.back.click()
    assert window.shown() == "goods"
    assert not window.back.isEnabled()


def test_a_page_that_is_not_there_is_the_first(window: GuideWindow) -> None:
    window.show_page("unicorns")
    assert window.shown() == "first-report"


def test_pages_begin_at_their_beginning(window: GuideWindow) -> None:
    window.resize(700, 300)
    window.page.verticalScrollBar().setValue(window.page.verticalScrollBar().maximum())
    assert window.page.verticalScrollBar().value() > 0
    follow(window, "data.md")
    assert window.page.verticalScrollBar().value() == 0


def test_a_narrower_window_keeps_the_line_that_is_read(window: GuideWindow) -> None:
    def line() -> str:
        return window.page.cursorForPosition(QPoint(0, 0)).block().text()

    follow(window, "trouble.md")
    window.resize(1100, 400)
    for place in (600, 800):
        window.page.verticalScrollBar().setValue(place)
        read = line()
        window.resize(700, 400)
        assert line() == read
        window.resize(1100, 400)
        assert line() == read


def test_pictures_are_as_wide_as_the_column(window: GuideWindow) -> None:
    def width() -> int:
        kind = QTextDocument.ResourceType.ImageResource.value
        picture = window.page.loadResource(kind, "../pictures/en/todo.png")
        assert isinstance(picture, QImage)
        return round(picture.width() / picture.devicePixelRatioF())

    window.resize(1100, 700)
    assert width() == 680
    window.resize(640, 480)
    assert width() < 400


def test_nothing_from_elsewhere_is_loaded(window: GuideWindow, tmp_path: Path) -> None:
    kind = QTextDocument.ResourceType.ImageResource.value
    assert window.page.loadResource(kind, QUrl("https://example.com/x.png")) is None
    assert window.page.loadResource(kind, str(tmp_path / "missing.png")) is None


def test_a_link_out_of_the_guide_asks_first(window: GuideWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened_addresses: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda address: opened_addresses.append(address.toString())
    )
    follow(window, "https://sellercentral.amazon.com/returns")
    assert opened_addresses == []
    assert "sellercentral.amazon.com" in window.leaving.words()
    window.leaving.later_link.click()
    assert not window.leaving.isVisible()
    follow(window, "https://sellercentral.amazon.com/returns")
    window.leaving.accept_link.click()
    assert opened_addresses == ["https://sellercentral.amazon.com/returns"]
    assert not window.leaving.isVisible()


def test_search_shows_pages_and_marks_words(window: GuideWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.search.hasFocus)
    qtbot.keyClicks(window.search, "recovery key")
    assert listed(window) == ["Backups, encryption, removing words"]
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.shown() == "data"
    marked = {each.cursor.selectedText().lower() for each in window.page.extraSelections()}
    assert marked == {"recovery", "key"}
    window.search.setText("unicorn")
    assert listed(window) == []
    assert window.nothing.isVisible()
    assert window.page.extraSelections() == []


def test_enter_goes_from_one_place_to_the_next(window: GuideWindow, qtbot: QtBot) -> None:
    window.search.setText("refund")
    places = [each.cursor.selectionStart() for each in window.page.extraSelections()]
    assert len(places) > 3
    visited = [window.page.textCursor().position()]
    for _ in places:
        qtbot.keyClick(window.search, Qt.Key.Key_Return)
        visited.append(window.page.textCursor().position())
    assert visited == [*places, places[0]]
    assert window.shown() == "goods"


def test_escape_leaves_the_search_and_then_the_guide(window: GuideWindow, qtbot: QtBot) -> None:
    window.search.setText("refund")
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert window.search.text() == ""
    assert window.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_the_guide_follows_the_language(window: GuideWindow, qapp: QApplication, qtbot: QtBot) -> None:
    language = qapp.findChild(Language) or Language(resource("i18n"), qapp)
    language.use("zh_CN")
    qtbot.waitUntil(lambda: listed(window)[0] == "第一份报告")
    assert window.page.toPlainText().startswith("货物与退款")
    assert window.shown() == "goods"


def test_the_guide_follows_the_theme(window: GuideWindow, qapp: QApplication) -> None:
    light = window.page.grab().toImage().pixelColor(4, 4).lightness()
    apply_theme(qapp, "dark")
    assert window.page.grab().toImage().pixelColor(4, 4).lightness() < light


@pytest.mark.parametrize("choice", ["light", "dark", "high"])
def test_marked_words_stand_out(window: GuideWindow, qapp: QApplication, choice: Choice) -> None:
    apply_theme(qapp, choice)
    window.search.setText("refund")
    (mark, *_others) = window.page.extraSelections()
    ink, ground = mark.format.foreground().color(), mark.format.background().color()
    assert ground != current_theme().color("base")
    assert contrast(ink.name(), ground.name()) > 7


def test_everything_has_a_name(window: GuideWindow) -> None:
    assert window.page.accessibleName() == "Goods and refunds"
    assert window.contents.accessibleName() == "Contents"
    assert window.search.accessibleName() == "Search the guide"
