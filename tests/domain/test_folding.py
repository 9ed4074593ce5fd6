"""Where the words of a search stand in a text as it was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from returns_desktop.domain.folding import clipped, fold, searchable, spans, traced


@pytest.mark.parametrize(
    ("text", "word", "found"),
    [
        ("Left side", "left", ["Left"]),
        ("ＳＴＥＥＬ cup", "steel", ["ＳＴＥＥＬ"]),
        ("Große Mühle", "gross", ["Groß"]),
        ("Große Mühle", "mühle", ["Mühle"]),
        ("Mu\u0308hle", "mühle", ["Mu\u0308hle"]),
        ("ﾊﾞｯｸﾞ と 袋", "バッグ", ["ﾊﾞｯｸﾞ"]),
        ("保温杯 保温", "保温", ["保温", "保温"]),
        ("ﬁlter", "f", ["ﬁ"]),
        ("aaa", "aa", ["aa"]),
        ("the left\n \r\n side  dead", "left side dead", ["left\n \r\n side  dead"]),
        ("x\u3000\u00a0y x y", "x y", ["x\u3000\u00a0y", "x y"]),
        ("cab \n\t d", "b ", ["b \n\t "]),
        ("nothing", "x", []),
        ("nothing", "", []),
        ("a\u0334b", "a", ["a\u0334"]),  # it melts with nothing and stands on the letter all the same
    ],
)
def test_spans_are_told_in_the_letters_of_the_text(text: str, word: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in spans(text, [searchable(word)])] == found


def test_neighbours_are_one_span_and_the_cut_part_is_left_out() -> None:
    found = spans("left side dead", ["left", "ft si", "dead"])
    assert found == [(0, 7), (10, 14)]
    assert clipped(found, 12) == [(0, 7), (10, 12)]
    assert clipped(found, 10) == [(0, 7)]
    assert spans("ab c", ["a", "b", "c"]) == [(0, 2), (3, 4)]
    assert spans("left", ["left", "", "e"]) == [(0, 4)]
    assert spans("a b a c a", ["a"]) == [(0, 1), (4, 5), (8, 9)]


def test_letters_are_compared_without_their_form_and_half_letters_are_question_marks() -> None:
    assert fold("ＡẞﬁÉe\u0301") == "assfiéé"
    assert fold("x\ud800É") == "x?é"
    assert searchable(" A\n\t\u3000B ") == " a b "


@pytest.mark.parametrize("text", ["Ab c", "ﬁé"])
def test_each_folded_letter_knows_where_it_comes_from(text: str) -> None:
    found = traced(text)
    assert found.text == fold(text)
    pieces = [text[found.span(at, at + 1)[0] : found.span(at, at + 1)[1]] for at in range(len(found.text))]
    assert pieces == (["A", "b", " ", "c"] if text.isascii() else ["ﬁ", "ﬁ", "é"])


TEXTS = st.text(
    alphabet=st.one_of(
        st.characters(),
        st.sampled_from("ßﬁㇵﾊﾞﾟＡａİı\u0308\u0323각\u1100\u1161\u11a8ｱ\ud800  \n\t\u00a0\u3000´"),
    )
)


@given(TEXTS, st.data())
def test_a_marked_piece_holds_the_word_that_was_sought(text: str, data: st.DataObject) -> None:
    folded = searchable(text)
    start = data.draw(st.integers(0, len(folded)))
    word = folded[start : start + data.draw(st.integers(1, 6))]
    found = spans(text, [word])
    assert bool(found) == bool(word)
    for first, end in found:
        assert word in searchable(text[first:end])


@given(TEXTS)
def test_folding_is_the_same_in_pieces_as_in_whole(text: str) -> None:
    whole = spans(text, [searchable(text)])
    assert whole == ([(0, len(text))] if searchable(text) else [])
