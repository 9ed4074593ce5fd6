"""What names a person or an order is made unreadable before it stands in a log or leaves for support."""

import re
from typing import Final

_ORDER: Final = re.compile(r"(?<!\d)\d{3}([-‐-―−\s]?)\d{7}\1\d{3}(\d{4})(?!\d)")
_PART: Final = r"[^\s@<>\"'(),;:]{1,64}"
_MAIL: Final = re.compile(rf"{_PART}@{_PART}\.{_PART}")
_HOMES: Final = re.compile(
    r"(?i)((?:/home|/users|\\users|\\documents and settings)[/\\]+)"
    r"(?:[^/\\:\"'<>|\n]{1,64}(?=[/\\])|[^/\\\s:\"'<>|]+)"
)


def masked(text: str, *, home: str = "", user: str = "") -> str:
    """`text` with order ids cut to their last four digits, and without e-mail addresses.

    `home` and `user`: the folder of who uses the program, and the name as it stands in paths, which go too;
    the names of other homes go by their place.
    """
    if len(home) > 1:
        for written in {home, home.replace("\\", "/"), home.replace("\\", "\\\\")}:
            text = text.replace(written, "~")
    text = _HOMES.sub(r"\1***", text)
    if user:
        text = re.sub(rf"(?i)(?<=[/\\]){re.escape(user)}(?!\w)", "***", text)
    text = _ORDER.sub(r"***-*******-***\2", text)
    return _MAIL.sub("***@***", text)
