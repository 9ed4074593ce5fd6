"""A reader of Code 128, as a scanner is one."""

from returns_desktop.domain.code128 import _PATTERNS

START_C, TO_C, TO_B, STOP = 105, 99, 100, 106


def read(code: str) -> str:
    """What a scanner makes of modules."""
    patterns = {"".join("10"[i % 2] * int(w) for i, w in enumerate(p)): v for v, p in enumerate(_PATTERNS)}
    body, stop = code[:-13], code[-13:]
    assert patterns[stop] == STOP
    values = [patterns[body[start : start + 11]] for start in range(0, len(body), 11)]
    start, *symbols_read, check = values
    assert check == (start + sum(i * v for i, v in enumerate(symbols_read, 1))) % 103
    in_pairs, text = start == START_C, ""
    for value in symbols_read:
        if value in (TO_C, TO_B) and (value == TO_C) != in_pairs:
            in_pairs = value == TO_C
        else:
            text += f"{value:02d}" if in_pairs else chr(value + 32)
    return text
