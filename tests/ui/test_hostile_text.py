"""Whatever stands in a report, a comment, a note or a file's name is shown letter by letter, everywhere."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hostile_text import NASTY, every_rich_text, is_markup
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QTextEdit
from pytestqt.qtbot import QtBot
from support import REPORTS, TestShop, write_report

from returns_desktop.domain.decision_inputs import ContactInputs
from returns_desktop.domain.model import Action
from returns_desktop.domain.views import View
from returns_desktop.services.exporting import DecisionScope
from returns_desktop.ui.detail.buyer_comment import BuyerComment
from returns_desktop.ui.places import Page
from returns_desktop.ui.widgets.plain_text import plain_tooltip
from ui.triage_desk import Desk, requests

LONG = 1_000_000


def nasty_rows() -> list[dict[str, str]]:
    """A request for each nasty text, which stands wherever a report has words."""
    rows = requests(len(NASTY))
    for row, text in zip(rows, NASTY, strict=True):
        told = "".join(" " if char in "\0\t\n\r" else char for char in text)
        row |= {"item_name": told, "reason_code": told, "merchant_sku": f"{told}-{row['amazon_rma_id']}"}
        row |= {"tracking_id": told, "resolution": told}
    return rows


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot) -> Desk:
    shop.take_in(*nasty_rows())
    ids = shop.browsing.ids(View.ALL)
    for one, text in zip(ids, NASTY, strict=True):
        shop.deciding.capture_comment(one, text, shop.versions(one)[one])
        shop.filing.note(one, text, shop.versions(one)[one])
        shop.filing.tag([one], shop.versions(one), added=[text.replace("\n", " ")])
        message = text.replace("{", "(")  # of a placeholder that is left, which no message may have
        shop.deciding.decide([one], ContactInputs(message=message), shop.versions(one))
        shop.saved_views.save(text, View.NEEDS_ACTION, "x")
    return Desk(shop, qtbot)


def assert_plain() -> None:
    found = every_rich_text()
    assert not found, "\n".join(found)


def test_the_watch_bites(qtbot: QtBot) -> None:
    label, edit = QLabel("<b>x</b>"), QTextEdit()
    for widget in (label, edit):
        qtbot.addWidget(widget)
    edit.setHtml(NASTY[0])
    label.setToolTip("<i>y</i>")
    assert len(every_rich_text()) == 3
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setToolTip(plain_tooltip("<i>y</i>"))
    edit.setPlainText(NASTY[0])
    assert_plain()
    assert is_markup('<span style="white-space:pre-wrap"><img src="x"></span>')


def test_list_detail_and_timeline(desk: Desk) -> None:
    """With each of the requests chosen, and everything about it unfolded."""
    desk.window.place_flow.go_to(View.AUTHORIZATION_REQUIRED)
    ids = desk.ids()
    assert len(ids) == len(NASTY)
    for one in ids:
        desk.table.select_id(one)
        desk.settle()
        assert desk.window.request_flow.detail is not None
        assert_plain()
        words = desk.window.findChild(BuyerComment, "buyerComment")
        assert words is not None
        desk.part("timelineHeadingLink").click()
        assert_plain()
    desk.window.grab()


def test_several_selected_and_the_bar_for_many(desk: Desk) -> None:
    desk.window.place_flow.go_to(View.AUTHORIZATION_REQUIRED)
    desk.table.select_ids(desk.ids())
    desk.settle()
    assert_plain()
    desk.window.grab()


FORMS: tuple[Callable[[Desk], object], ...] = (
    *(lambda desk, action=action: desk.window.request_flow.act(action) for action in Action),
    lambda desk: desk.window.request_flow.check_in(),
    lambda desk: desk.window.request_flow._edit_comment(),
    lambda desk: desk.window.triage.filing.note(),
    lambda desk: desk.window.triage.filing.tag(),
    lambda desk: desk.window.export_flow.begin(),
    lambda desk: desk.window.choices.settings.open(),
    lambda desk: desk.window.open_about(),
)


def test_forms(desk: Desk) -> None:
    desk.window.place_flow.go_to(View.AUTHORIZATION_REQUIRED)
    for one in desk.ids()[:2]:
        desk.table.select_id(one)
        desk.settle()
        for form in FORMS:
            form(desk)
            desk.qtbot.waitUntil(desk.has_dialog)
            assert_plain()
            for dialog in desk.window.findChildren(QDialog):
                dialog.reject()
            desk.qtbot.waitUntil(lambda: not desk.has_dialog())


def test_searching_and_the_palette(desk: Desk) -> None:
    search, palette = desk.window.toolbar.search, desk.window.palette_flow.palette
    for text in NASTY:
        search.setText(text)
        desk.settle()
        desk.window.palette_flow.open()
        palette.field.setText(text)
        assert_plain()
        palette.close()


def test_the_work_list(desk: Desk) -> None:
    desk.window.place_flow.go_to(View.TODO)
    desk.window.grab()
    assert_plain()


def file_names() -> list[str]:
    """The nasty texts as far as a file can be called so."""
    names = [text.replace("/", "_").replace("\0", "")[:60] for text in NASTY if "\ufffe" not in text]
    return [*names, os.fsdecode(b"no\xfftext")]


@pytest.mark.skipif(sys.platform == "win32", reason="no such names on Windows")
def test_names_of_files_that_come_in_and_go_out(qtbot: QtBot, shop: TestShop) -> None:
    desk = Desk(shop, qtbot)
    for number, name in enumerate(file_names()):
        report = write_report(shop.folder / f"{name}.tsv", *requests(number + 1))
        desk.window.open_files([report])
        plan = desk.dialog("importPlanDialog")
        assert_plain()
        plan.action_button.click()
        assert_plain()
        broken = shop.folder / f"{name}.txt"
        broken.write_text("no table", "utf-8")
        desk.window.open_files([broken])
        assert_plain()
        bar, outcomes = desk.window.watch_flow.bar, desk.window.outcomes
        bar.offer([report])
        said = [bar.words()]
        for tell in (outcomes.show_listed, outcomes.show_calendar):
            tell(shop.folder / f"{name}.csv", 3)
            said.append(desk.window.status.message())
        outcomes.show_cancelled(report.name)
        said.append(desk.window.status.message())
        assert [one for one in said if not one.isprintable()] == [], "turned around, or on several lines"
        assert_plain()
    desk.window.grab()


def test_names_and_words_of_message_templates(qtbot: QtBot, shop: TestShop) -> None:
    for text in NASTY:
        shop.message_templates.add("en", text, text.replace("{", "("), None)
    desk = Desk(shop, qtbot, requests(1))
    desk.window._actions.templates.trigger()
    assert_plain()
    for dialog in desk.window.findChildren(QDialog):
        dialog.reject()
    desk.table.select_id(desk.ids()[0])
    desk.settle()
    desk.window.request_flow.act(Action.CONTACT)
    qtbot.waitUntil(desk.has_dialog)
    assert_plain()


def test_a_comment_of_a_megabyte(qtbot: QtBot, shop: TestShop) -> None:
    """It is kept whole, can be seen, found and exported, and a sheet that cannot hold it says so."""
    shop.take_in({})
    (one,) = shop.browsing.ids(View.ALL)
    words = "<b>left side dead</b> " * (LONG // 22)
    shop.deciding.capture_comment(one, words, shop.versions(one)[one])
    shop.deciding.decide([one], ContactInputs(message="Hello"), shop.versions(one))
    desk = Desk(shop, qtbot)
    desk.table.select_id(one)
    desk.settle()
    assert desk.shop.browsing.request(one).request.comment.text == words.strip()
    assert_plain()
    desk.window.grab()
    target = shop.folder / "x.csv"
    shop.exporting.export_decisions(target, DecisionScope(), scope_name="all")
    assert words.strip() in target.read_text("utf-8-sig")


def test_rows_with_problems_and_returns_to_amazon(qtbot: QtBot, shop: TestShop) -> None:
    bad = [{**row, "quantity": row["item_name"]} for row in nasty_rows()]
    shop.importing.apply(shop.importing.plan(write_report(shop.folder / "bad.tsv", requests(1)[0], *bad)))
    desk = Desk(shop, qtbot, report=fba_report(shop.folder / "fba.txt"))
    for page in (Page.PROBLEMS, Page.FBA):
        desk.window.place_flow.go_to(page)
        desk.settle()
        assert_plain()
        desk.window.grab()


def fba_report(path: Path) -> Path:
    """Returns that Amazon handled, with the nasty texts as comments of customers."""
    header, first, *_ = (REPORTS / "fba_customer_returns.txt").read_text("utf-8").splitlines()
    names, cells = header.split("\t"), first.split("\t")
    lines = [header]
    for number, text in enumerate(NASTY):
        row = dict(zip(names, cells, strict=True))
        told = "".join(" " if char in "\0\t\n\r" else char for char in text)
        row |= {"customer-comments": told, "product-name": told, "license-plate-number": f"LPN{number:09}"}
        lines.append("\t".join(row.values()))
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


def test_what_is_copied_is_text_alone(desk: Desk) -> None:
    desk.window.place_flow.go_to(View.AUTHORIZATION_REQUIRED)
    desk.table.select_id(desk.ids()[0])
    desk.settle()
    words = desk.window.findChild(BuyerComment, "buyerComment")
    assert words is not None
    for edit in words.findChildren(QTextEdit):
        edit.selectAll()
        edit.copy()
        copied = QApplication.clipboard().mimeData()
        assert copied.formats() == ["text/plain"], copied.formats()
    desk.window.request_flow._copy(NASTY[0])
    assert QApplication.clipboard().mimeData().formats() == ["text/plain"]
    assert QApplication.clipboard().text() == NASTY[0]
