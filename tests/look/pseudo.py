"""Languages that nobody speaks, in which every text of the program that is not translated can be seen.

`LONG` writes each text with accents and twice as long, `RTL` in Hebrew letters from the right. Placeholders,
plurals and the marks of keys stay what they are.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication

_KEPT = re.compile(r"\{[^{}]*\}|%L?n|%L?\d|&(?=\w)|\(\*[^)]*\)|<[^>]*>")
_ACCENTED = str.maketrans("aceinosuyzACEINOSUYZ", "àçéîñöšûýžÀÇÉÎÑÖŠÛÝŽ")
_HEBREW = str.maketrans(
    "abcdefghijklmnopqrstuvwxyz" + "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "אבגדהופצחיקלמנסעטרשתגונזהכ" * 2
)
_FORM = re.compile(r"[dMyHhmsAPapt\W]*|[A-Z]{2,3}")
_FILLER = "ümlaute längs der größe "


def _mapped(text: str, change: Callable[[str], str]) -> str:
    """The text with all changed but what the program fills in or reads."""
    done, at = "", 0
    for kept in _KEPT.finditer(text):
        done += change(text[at : kept.start()]) + kept[0]
        at = kept.end()
    return done + change(text[at:])


def longer(text: str) -> str:
    """The text with accents in brackets, at least twice as long as before."""
    if _is_for_machines(text):
        return text
    bare = _KEPT.sub("", text).strip()
    filler = (_FILLER * (len(bare) // len(_FILLER) + 1))[: max(1, len(bare) - 1)]
    return f"{_mapped(text, lambda part: part.translate(_ACCENTED))} {filler.strip()}"


def from_the_right(text: str) -> str:
    """The text in Hebrew letters; digits, dates and ids in it run as they always do."""
    return text if _is_for_machines(text) else _mapped(text, lambda part: part.translate(_HEBREW))


def _is_for_machines(text: str) -> bool:
    """Whether it is the form of a date, an abbreviation like USD, or has no letters at all."""
    bare = _KEPT.sub("", text).strip()
    return _FORM.fullmatch(bare) is not None or not any(letter.isalpha() for letter in bare)


LONG: Callable[[str], str] = longer
RTL: Callable[[str], str] = from_the_right
LANGUAGES = {"long": LONG, "rtl": RTL}


class PseudoTranslator(QTranslator):
    """Translates every text by one function, with the count put where `%n` stands."""

    def __init__(self, change: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._change = change

    def translate(self, _context: str, text: str, _meaning: str | None = None, n: int = -1) -> str:
        """The text in the language that nobody speaks."""
        del n  # Qt puts it in place of %n
        return self._change(text.replace("(s)", "s"))

    def isEmpty(self) -> bool:
        """Never: it knows every text."""
        return False


@contextmanager
def speaking(app: QApplication, name: str) -> Iterator[None]:
    """The program in one of these languages; any other name: in the words of the source."""
    if name not in LANGUAGES:
        yield
        return
    translator = PseudoTranslator(LANGUAGES[name])
    if name == "rtl":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
