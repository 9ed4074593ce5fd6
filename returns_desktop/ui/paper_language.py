"""The languages that papers can be written in, and the sizes of paper that printers have."""

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QPageSize

from ..services.settings import LANGUAGES
from . import text
from .language import Language, language_of
from .speech import speaking

A4, LETTER = QPageSize.PageSizeId.A4, QPageSize.PageSizeId.Letter


def spoken() -> Language | None:
    """What the program speaks with; to be asked on the window's own thread."""
    application = QCoreApplication.instance()
    return language_of(application) if application is not None else None


def languages() -> list[tuple[str, str]]:
    """Codes with names, the window's own first."""
    language = spoken()
    own = language.code if language is not None else ""
    codes = sorted((code for code in LANGUAGES if code != "system"), key=lambda code: code != own)
    return [(code, text.language_name(code)) for code in codes]


@contextmanager
def writing_in(code: str, language: Language | None) -> Iterator[None]:
    """This thread speaks that language meanwhile, or the window's own where nothing can translate."""
    with speaking(language.other(code)) if language is not None else nullcontext():
        yield


def usual_size() -> QPageSize.PageSizeId:
    """What printers take where the seller lives."""
    metric = QLocale.system().measurementSystem() is not QLocale.MeasurementSystem.ImperialUSSystem
    return A4 if metric else LETTER
