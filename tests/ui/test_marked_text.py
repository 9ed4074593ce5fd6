"""What a search found is marked where it is seen, and nowhere else."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from returns_desktop.domain.model import Comment, CommentState
from returns_desktop.domain.views import RequestRow
from returns_desktop.ui.detail.buyer_comment import BuyerComment
from returns_desktop.ui.request_cells import Column
from returns_desktop.ui.request_table import RequestTable
from returns_desktop.ui.theme import apply_theme, current_theme
from returns_desktop.ui.tokens import DARK, HIGH, LIGHT, Tokens, contrast
from returns_desktop.ui.widgets.elided_label import ElidedLabel
from returns_desktop.ui.widgets.marked_text import MarkedLabel, in_qt, visible
from ui.test_request_table import ROW

ROWS = (
    replace(ROW, id=1, comment="Left side dead", item_name="Kettle"),
    replace(ROW, id=2, comment="", comment_state=CommentState.NONE_LEFT, item_name="ＫＥＴＴＬＥ 保温杯"),
)


def fetch(ids: Sequence[int]) -> list[RequestRow]:
    return [row for row in ROWS if row.id in ids]


@pytest.fixture(params=["light", "high"])
def table(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[RequestTable]:
    apply_theme(qapp, request.param)
    shown = RequestTable(fetch)
    qtbot.addWidget(shown)
    shown.resize(900, 300)
    shown.show_ids([1, 2])
    shown.show()
    yield shown
    apply_theme(qapp, "light")


def has_color(widget: QWidget, place: QRect, color: QColor) -> bool:
    picture: QImage = widget.grab(place).toImage()
    return any(
        picture.pixelColor(across, down).name() == color.name()
        for across in range(picture.width())
        for down in range(picture.height())
    )


def marked_cells(table: RequestTable) -> set[tuple[int, Column]]:
    """Cells with the line that stands below found words."""
    return {
        (place + 1, column)
        for place in range(2)
        for column in Column
        if has_color(
            table.viewport(),
            table.visualRect(table.requests.index(place, column)),
            current_theme().color("warn_line"),
        )
    }


def test_the_list_marks_reason_comment_product_and_order_id(table: RequestTable) -> None:
    before = marked_cells(table)
    table.mark_words(("kettle",))
    assert marked_cells(table) - before == {(1, Column.PRODUCT), (2, Column.PRODUCT)}
    table.mark_words(("left",))  # "Buyer left no comment" is not the buyer's word
    assert marked_cells(table) - before == {(1, Column.REASON)}
    table.mark_words(("8772232",))
    assert marked_cells(table) - before == {(1, Column.PRODUCT), (2, Column.PRODUCT)}
    table.mark_words(())
    assert marked_cells(table) == before


def test_only_what_is_seen_of_an_elided_text_is_marked(qtbot: QtBot) -> None:
    label = ElidedLabel("Kettle with a very long name and a lid")
    qtbot.addWidget(label)
    label.mark_words(("kettle", "lid"))
    label.resize(label.sizeHint())
    assert [label.text()[start:end] for start, end in label.marked()] == ["Kettle", "lid"]
    label.resize(label.sizeHint().width() // 2, label.height())
    assert [label.shown_text()[start:end] for start, end in label.marked()] == ["Kettle"]
    assert visible([(0, 6)], "Kettle", "Ket…") == [(0, 3)]


def test_a_label_paints_its_marks_in_both_directions(qtbot: QtBot) -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        for label in (MarkedLabel("111-2222222"), ElidedLabel("111-2222222")):
            qtbot.addWidget(label)
            label.setLayoutDirection(direction)
            label.resize(label.sizeHint())
            line = current_theme().color("warn_line")
            assert not has_color(label, label.rect(), line)
            label.mark_words(("222",))
            assert has_color(label, label.rect(), line)


@pytest.mark.parametrize("word", ["dead", "保温", "left"])
def test_the_comment_marks_words_behind_letters_beyond_the_first_plane(qtbot: QtBot, word: str) -> None:
    comment = BuyerComment()
    qtbot.addWidget(comment)
    comment.resize(420, 120)
    comment.show_comment(Comment(CommentState.CAPTURED, "🎧🎧 ＬＥＦＴ 🎧 side dead, 保温 kaputt"))
    comment.mark_words((word,))
    marks = comment._words.extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["ＬＥＦＴ" if word == "left" else word]
    comment.show_comment(Comment(CommentState.CAPTURED, "all is well"))
    assert comment._words.extraSelections() == []


def test_spans_are_counted_as_qt_counts() -> None:
    assert in_qt("a🎧b", [(1, 2), (2, 3)]) == [(1, 3), (3, 4)]
    assert in_qt("abc", [(1, 2)]) == [(1, 2)]


@pytest.mark.parametrize("tokens", [LIGHT, DARK, HIGH])
def test_marked_words_stay_readable(tokens: Tokens) -> None:
    for ink in (tokens.text, tokens.text_2, tokens.text_3):
        assert contrast(ink, tokens.warn_soft) >= 4.5
