"""Pasting anywhere: where the words go, what is asked, and that nothing else hears of them."""

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.model import CommentState
from returns_desktop.domain.pasted import LONGEST
from returns_desktop.domain.views import View
from returns_desktop.ui.tasks import ThreadedTasks
from ui.paste_desk import FIRST, SECOND, TWICE, PasteDesk, paste_desk

WORDS = "左边没声音 <b>left</b> & dead"


@pytest.fixture
def desk(shop: TestShop, tmp_path: Path, qtbot: QtBot) -> Iterator[PasteDesk]:
    made = paste_desk(shop, tmp_path, qtbot)
    yield made
    made.window.close()


def test_an_order_id_alone_leads_to_its_request_and_writes_nothing(desk: PasteDesk) -> None:
    steps = desk.shop.deciding.next_undo()
    desk.paste(f" {SECOND}\n")
    assert desk.selected == [desk.id_of("R2")]
    assert desk.shop.deciding.next_undo() == steps


def test_words_beside_an_order_id_become_its_comment_and_undo_takes_them_back(desk: PasteDesk) -> None:
    desk.window.place_flow.go_to(View.COMPLETED)
    desk.paste(f"Order ID: {SECOND}\nReturn reason: Defective\nBuyer comment:\n{WORDS}")
    assert desk.selected == [desk.id_of("R2")]
    assert desk.comment("R2") == WORDS
    assert SECOND in desk.said
    desk.link("statusUndo").click()
    found = desk.shop.browsing.request(desk.id_of("R2")).request.comment
    assert found.state is CommentState.NOT_CAPTURED
    desk.window._actions.redo.trigger()
    assert desk.comment("R2") == WORDS


def test_the_words_reach_neither_journal_nor_log(desk: PasteDesk, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)  # as the program logs itself
    desk.paste(f"{SECOND}\n{WORDS}")
    assert desk.comment("R2") == WORDS
    db = desk.shop.shop.db
    told = [*db.sql("SELECT payload FROM journal"), *db.sql("SELECT payload FROM journal_subject")]
    told += db.sql("SELECT kind || label FROM step")
    assert "dead" not in str(told)
    assert "dead" not in caplog.text


def test_another_comment_is_not_replaced_unasked(desk: PasteDesk) -> None:
    desk.say("R2", "too heavy")
    desk.paste(f"{SECOND} {WORDS}")
    assert desk.comment("R2") == "too heavy"
    assert desk.dialog.comment_field.toPlainText() == WORDS
    assert "too heavy" in desk.dialog.replaced.text()
    desk.dialog.reject()
    desk.let_dialogs_go()
    assert desk.comment("R2") == "too heavy"
    desk.paste(f"{SECOND} {WORDS}")
    desk.dialog.submit()
    assert desk.comment("R2") == WORDS


def test_the_same_comment_again_changes_nothing(desk: PasteDesk) -> None:
    desk.say("R2", WORDS)
    last = desk.shop.deciding.next_undo()
    desk.paste(f"{SECOND}\n{WORDS}\n")
    assert desk.shop.deciding.next_undo() == last
    assert desk.said == f"{SECOND} has this comment already."


def test_of_two_returns_the_one_without_a_comment_gets_it(desk: PasteDesk) -> None:
    desk.say("R3", "too heavy")
    desk.window.place_flow.go_to(View.COMPLETED)
    desk.paste(f"{TWICE}\n{WORDS}")
    assert (desk.comment("R3"), desk.comment("R4")) == ("too heavy", WORDS)
    assert desk.selected == [desk.id_of("R4")]


@pytest.mark.parametrize("captured", [(), ("R3", "R4")])
def test_between_two_returns_alike_the_seller_chooses(desk: PasteDesk, captured: tuple[str, ...]) -> None:
    for rma in captured:
        desk.say(rma, "too heavy")
    desk.paste(f"{TWICE}\n{WORDS}")
    assert WORDS not in (desk.comment("R3"), desk.comment("R4"))
    actions = desk.choice.actions()[2:]  # behind the question
    assert ["R3" in actions[0].text(), "R4" in actions[1].text()] == [True, True]
    actions[1].trigger()
    desk.choice.close()
    if captured:
        desk.dialog.submit()
    assert desk.comment("R4") == WORDS
    assert desk.comment("R3") == ("too heavy" if captured else "")
    assert desk.selected == [desk.id_of("R4")]


def test_an_unknown_order_says_the_way_out(desk: PasteDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(desk.window._files, "choose_reports", lambda *_: asked.append(True))
    desk.paste(f"999-9999999-9999999 {WORDS}")
    assert desk.said == "No request for order 999-9999999-9999999. Import the report that holds it."
    desk.link("statusLink1").click()
    assert asked == [True]


def test_words_without_an_order_are_offered_to_the_selected_request(desk: PasteDesk) -> None:
    desk.window.pane.table.select_id(desk.id_of("R2"))
    desk.paste(WORDS)
    assert desk.comment("R2") == ""
    link = desk.link("statusLink1")
    assert link.text() == f"Add to {SECOND}"
    desk.window.pane.table.select_id(desk.id_of("R1"))
    link.click()
    assert (desk.comment("R1"), desk.comment("R2")) == ("", WORDS)


def test_words_without_an_order_and_without_a_selection_are_told_apart(desk: PasteDesk) -> None:
    desk.window.place_flow.go_to(View.COMPLETED)
    desk.paste(WORDS)
    assert desk.said == "The copied text names no order. Select its request first."


def test_several_orders_are_named_and_nothing_is_added(desk: PasteDesk) -> None:
    desk.paste(f"{FIRST} {SECOND}\n{WORDS}")
    assert "nothing was added" in desk.said
    assert [desk.comment(rma) for rma in ("R1", "R2")] == ["", ""]


def test_a_text_that_can_be_no_comment_is_left_alone(desk: PasteDesk) -> None:
    desk.paste(SECOND + "x " * LONGEST)
    assert desk.comment("R2") == ""
    assert "too long" in desk.said


def test_in_a_text_field_a_paste_is_a_paste(desk: PasteDesk, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(f"{SECOND} {WORDS}")
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    field = desk.window.toolbar.search
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == f"{SECOND} {WORDS}"
    assert desk.comment("R2") == ""


def test_with_real_threads_the_words_arrive_and_their_request_is_shown(
    shop: TestShop, tmp_path: Path, qtbot: QtBot
) -> None:
    tasks = ThreadedTasks()
    desk = paste_desk(shop, tmp_path, qtbot, tasks=tasks)
    desk.window.place_flow.go_to(View.COMPLETED)
    qtbot.waitUntil(lambda: not desk.window.pane.table.requests.ids)
    desk.say("R3", "too heavy")
    desk.paste(f"{TWICE}\n{WORDS}")

    def is_shown() -> bool:
        detail = desk.window.request_flow.detail
        return detail is not None and detail.request.comment.text == WORDS

    qtbot.waitUntil(is_shown)
    assert desk.selected == [desk.id_of("R4")]
    assert TWICE in desk.said
    with qtbot.waitSignal(desk.window.closed):
        desk.window.close()
    tasks.close(shop.shop.close)
