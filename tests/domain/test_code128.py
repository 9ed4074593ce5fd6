"""Bar codes, against symbols worked out by hand from the standard and read back by a reader of our own."""

import hypothesis.strategies as st
import pytest
from bar_codes import read
from hypothesis import given

from returns_desktop.domain.code128 import _PATTERNS, QUIET, can_be_coded, modules, symbols

START_B, START_C, STOP = 104, 105, 106


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # Value of a letter in set B: its ASCII code less 32. Check: start + sum of place * value, mod 103.
        ("A", [START_B, 33, (104 + 33) % 103, STOP]),
        ("Wikipedia", [START_B, 55, 73, 75, 73, 80, 69, 68, 73, 65, 88, STOP]),
        ("HI345678", [START_B, 40, 41, 99, 34, 56, 78, 68, STOP]),
        ("1234", [START_C, 12, 34, (105 + 12 + 2 * 34) % 103, STOP]),
        ("12", [START_B, 17, 18, (104 + 17 + 36) % 103, STOP]),
        ("12345", [START_C, 12, 34, 100, 21, (105 + 12 + 68 + 300 + 84) % 103, STOP]),
    ],
)
def test_texts_have_the_symbols_of_the_standard(text: str, expected: list[int]) -> None:
    assert symbols(text) == expected


def test_the_modules_of_a_known_code() -> None:
    """`A`: start B, A, check 34, stop, as the standard draws them."""
    assert modules("A") == "11010010000" "10100011000" "10001011000" "1100011101011"


def test_every_symbol_has_its_own_eleven_modules() -> None:
    assert len(set(_PATTERNS)) == len(_PATTERNS) == 107
    for pattern in _PATTERNS[:-1]:
        widths = list(map(int, pattern))
        assert (len(widths), sum(widths)) == (6, 11)
        assert sum(widths[::2]) % 2 == 0  # the standard's own check: black modules are even


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126), min_size=1, max_size=40))
def test_a_scanner_reads_what_was_coded(text: str) -> None:
    assert read(modules(text)) == text


@given(st.text("0123456789A-", min_size=1, max_size=30))
def test_ids_are_read_as_they_were_coded(text: str) -> None:
    assert read(modules(text)) == text


B, C = 100, 99  # from here on letter by letter, or in pairs


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("123", [START_B, 17, 18, 19]),
        ("1234A", [START_C, 12, 34, B, 33]),
        ("A123", [START_B, 33, 17, 18, 19]),
        ("A1234", [START_B, 33, C, 12, 34]),
        ("A12345", [START_B, 33, 17, C, 23, 45]),
        ("A1234B", [START_B, 33, 17, 18, 19, 20, 34]),
        ("A123456B", [START_B, 33, C, 12, 34, 56, B, 34]),
        ("A1234567B", [START_B, 33, 17, C, 23, 45, 67, B, 34]),
        ("12345A", [START_C, 12, 34, B, 21, 33]),
    ],
)
def test_pairs_are_taken_where_they_are_shorter(text: str, expected: list[int]) -> None:
    """By the rules of the standard's annex: four digits at an end, six between."""
    assert symbols(text)[:-2] == expected


def test_ten_modules_stay_white_as_the_standard_asks() -> None:
    assert QUIET == 10


def test_digits_come_in_pairs() -> None:
    assert len(symbols("9" * 22)) == 11 + 3
    assert len(symbols("111-1234567-1234567")) < 19 + 3


@pytest.mark.parametrize("text", ["", "é", "返品", "a\n", "\x7f", "１２"])
def test_other_texts_have_no_bar_code(text: str) -> None:
    assert not can_be_coded(text)
    with pytest.raises(ValueError, match="ASCII"):
        modules(text)
