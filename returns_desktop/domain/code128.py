"""Code 128, the bar code that every scanner reads, as ISO/IEC 15417 describes it: code sets B and C."""

from typing import Final

_WIDTHS: Final = """
212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231
113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211
212123 212321 232121 111323 131123 131321 112313 132113 132311 211313 231113 231311 112133 112331 132131
113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121 312113 312311 332111
314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211
241211 221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141
214121 412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 211214
211232 2331112"""
_PATTERNS: Final = tuple(_WIDTHS.split())
"""Widths of bars and gaps by turns, in modules, of the symbols 0 to 106."""
_SWITCH_TO_C, _SWITCH_TO_B, _START_B, _START_C, _STOP = 99, 100, 104, 105, 106
QUIET: Final = 10
"""Modules that stay white before and behind."""


def can_be_coded(text: str) -> bool:
    """Whether a text has a bar code: printable ASCII, and some of it."""
    return bool(text) and all(" " <= sign <= "~" for sign in text)


def modules(text: str) -> str:
    """The bar code as modules from the first bar to the last: `1` is black, `0` white.

    Raises `ValueError` for a text without one.
    """
    if not can_be_coded(text):
        raise ValueError("only printable ASCII has a bar code")
    widths = "".join(_PATTERNS[symbol] for symbol in symbols(text))
    return "".join("10"[place % 2] * int(width) for place, width in enumerate(widths))


def symbols(text: str) -> list[int]:
    """Values from start to stop, the check symbol among them. Digits come in pairs where that is shorter."""
    found: list[int] = []
    in_pairs = False
    place = 0
    while place < len(text):
        digits = _digits_from(text, place)
        at_edge = place in (0, len(text) - digits)
        wants_pairs = digits >= 2 if in_pairs else digits >= (4 if at_edge else 6)
        if wants_pairs and not in_pairs and digits % 2 and place:
            wants_pairs = False  # the odd digit comes before the pairs
        if wants_pairs != in_pairs or not found:
            found.append(_change(wants_pairs, is_first=not found))
            in_pairs = wants_pairs
        if in_pairs:
            found.append(int(text[place : place + 2]))
            place += 2
        else:
            found.append(ord(text[place]) - 32)
            place += 1
    check = (found[0] + sum(index * value for index, value in enumerate(found))) % 103
    return [*found, check, _STOP]


def _change(to_pairs: bool, *, is_first: bool) -> int:
    if is_first:
        return _START_C if to_pairs else _START_B
    return _SWITCH_TO_C if to_pairs else _SWITCH_TO_B


def _digits_from(text: str, place: int) -> int:
    end = place
    while end < len(text) and text[end].isdigit():
        end += 1
    return end - place
