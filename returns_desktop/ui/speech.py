"""The program's language at work: translated phrases, and numbers and days in its locale."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime
from typing import Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime, QTranslator
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from ..domain.money import exponent
from ..services.words import QT_TRANSLATE_NOOP, Phrase

# Patterns of QLocale.toString(): a locale's own short form has a year and no weekday. The second of a pair is
# for days of another year.
_LIST_DAY = (QT_TRANSLATE_NOOP("Pattern", "ddd d MMM"), QT_TRANSLATE_NOOP("Pattern", "ddd d MMM yyyy"))
_SHORT_DAY = (QT_TRANSLATE_NOOP("Pattern", "d MMM"), QT_TRANSLATE_NOOP("Pattern", "d MMM yyyy"))
_LONG_DAY = QT_TRANSLATE_NOOP("Pattern", "d MMMM yyyy")
_MOMENT = (QT_TRANSLATE_NOOP("Pattern", "d MMM HH:mm"), QT_TRANSLATE_NOOP("Pattern", "d MMM yyyy HH:mm"))
_TIME = QT_TRANSLATE_NOOP("Pattern", "HH:mm")
_MONEY = QT_TRANSLATE_NOOP("Pattern", "{amount} {currency}")

# What follows an amount in a sentence; in tables the code itself stands.
_UNITS: Mapping[str, Phrase] = {
    "USD": QT_TRANSLATE_NOOP("CurrencyUnit", "USD"),
    "CAD": QT_TRANSLATE_NOOP("CurrencyUnit", "CAD"),
    "MXN": QT_TRANSLATE_NOOP("CurrencyUnit", "MXN"),
    "BRL": QT_TRANSLATE_NOOP("CurrencyUnit", "BRL"),
    "GBP": QT_TRANSLATE_NOOP("CurrencyUnit", "GBP"),
    "EUR": QT_TRANSLATE_NOOP("CurrencyUnit", "EUR"),
    "SEK": QT_TRANSLATE_NOOP("CurrencyUnit", "SEK"),
    "PLN": QT_TRANSLATE_NOOP("CurrencyUnit", "PLN"),
    "TRY": QT_TRANSLATE_NOOP("CurrencyUnit", "TRY"),
    "AED": QT_TRANSLATE_NOOP("CurrencyUnit", "AED"),
    "SAR": QT_TRANSLATE_NOOP("CurrencyUnit", "SAR"),
    "EGP": QT_TRANSLATE_NOOP("CurrencyUnit", "EGP"),
    "ZAR": QT_TRANSLATE_NOOP("CurrencyUnit", "ZAR"),
    "INR": QT_TRANSLATE_NOOP("CurrencyUnit", "INR"),
    "JPY": QT_TRANSLATE_NOOP("CurrencyUnit", "JPY"),
    "SGD": QT_TRANSLATE_NOOP("CurrencyUnit", "SGD"),
    "AUD": QT_TRANSLATE_NOOP("CurrencyUnit", "AUD"),
    "CNY": QT_TRANSLATE_NOOP("CurrencyUnit", "CNY"),
}


class OtherLanguage(NamedTuple):
    """What a paper is written in while the window speaks its own language."""

    translator: QTranslator
    """Empty for the words of the source."""
    locale: QLocale


_spoken = threading.local()


@contextmanager
def speaking(language: OtherLanguage) -> Iterator[None]:
    """Everything that is said in this thread meanwhile is said in another language."""
    _spoken.other = language
    try:
        yield
    finally:
        _spoken.other = None


def _other() -> OtherLanguage | None:
    found: OtherLanguage | None = getattr(_spoken, "other", None)
    return found


def _translated(context: str, text: str, disambiguation: str = "", n: int = -1) -> str:
    other = _other()
    if other is None:
        return QCoreApplication.translate(context, text, disambiguation, n)
    found = other.translator.translate(context, text, disambiguation, n) or text
    return found.replace("%n", locale().toString(n)) if n >= 0 else found


def locale() -> QLocale:
    """How numbers and days are written."""
    other = _other()
    return QLocale() if other is None else other.locale


def say(phrase: Phrase) -> str:
    """The phrase in the program's language."""
    return _translated(phrase.context, phrase.text)


def amount(minor: int, currency: str) -> str:
    """A number in the locale's form, without its currency: `1,234.50`, `3,980`. Exact at any size."""
    form = locale()
    digits = exponent(currency)
    whole, part = divmod(abs(minor), 10**digits)
    sign = form.negativeSign() if minor < 0 else ""
    number = sign + form.toString(whole)
    if not digits:
        return number
    zero = ord(form.zeroDigit())
    decimals = "".join(chr(zero + int(digit)) for digit in f"{part:0{digits}d}")
    return number + form.decimalPoint() + decimals


def money(minor: int, currency: str) -> str:
    """An amount with its currency, for sentences: `49.99 USD`."""
    unit = say(_UNITS[currency]) if currency in _UNITS else currency
    return say(_MONEY).format(amount=amount(minor, currency), currency=unit)


def counted(number: int) -> str:
    """A number in the locale's way."""
    return locale().toString(number)


def date_long(day: date) -> str:
    """`11 March 2026`"""
    return locale().toString(_qdate(day), say(_LONG_DAY))


def use_year(year: int | None) -> None:
    """Days of any other year are told with it from now on; None, as at first: no day is."""
    global _year  # like the locale: one for the whole program
    _year = year


_year: int | None = None


def _pattern(day: date, patterns: tuple[Phrase, Phrase]) -> str:
    return say(patterns[_year is not None and day.year != _year])


def date_short(day: date) -> str:
    """`11 Mar`, or `11 Mar 2019`"""
    return locale().toString(_qdate(day), _pattern(day, _SHORT_DAY))


def date_in_list(day: date) -> str:
    """`Wed 11 Mar`, or `Mon 11 Mar 2019`"""
    return locale().toString(_qdate(day), _pattern(day, _LIST_DAY))


def moment_short(moment: datetime) -> str:
    """`11 Mar 14:10`, on the clock of this computer; with its year if that is another one."""
    local = moment.astimezone()
    shown = QDateTime(_qdate(local.date()), QTime(local.hour, local.minute))
    return locale().toString(shown, _pattern(local.date(), _MOMENT))


def moment_whole(moment: datetime) -> str:
    """`11 Mar 2026 14:10`, on the clock that `moment` tells."""
    shown = QDateTime(_qdate(moment.date()), QTime(moment.hour, moment.minute))
    return locale().toString(shown, say(_MOMENT[1]))


def time_of_day(moment: datetime) -> str:
    """`14:10`, on the clock that `moment` tells."""
    return locale().toString(QTime(moment.hour, moment.minute), say(_TIME))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


class QtSpeech:
    """The speech that sentences are made with in the window."""

    def say(self, phrase: Phrase) -> str:
        return say(phrase)

    def money(self, minor: int, currency: str) -> str:
        return money(minor, currency)

    def day(self, day: date) -> str:
        return date_long(day)


SPEECH: Final = QtSpeech()


class Plurals:
    """Texts with a number; the translation tool files them under the name of this class."""

    def tr(self, text: str, disambiguation: str = "", n: int = -1) -> str:
        return _translated("Plurals", text, disambiguation, n)

    def within_days(self, n: int) -> str:
        return self.tr("Answer within %n day(s)", "", n)

    def refund_within_days(self, n: int) -> str:
        return self.tr("Refund due in %n day(s)", "", n)

    def check_within_days(self, n: int) -> str:
        return self.tr("Check in within %n day(s)", "", n)

    def claim_within_days(self, n: int) -> str:
        return self.tr("Answer the claim within %n day(s)", "", n)

    def answer_overdue(self, n: int) -> str:
        return self.tr("Answer %n day(s) late", "", n)

    def refund_overdue(self, n: int) -> str:
        return self.tr("Refund %n day(s) late", "", n)

    def check_overdue(self, n: int) -> str:
        return self.tr("Check-in %n day(s) late", "", n)

    def claim_overdue(self, n: int) -> str:
        return self.tr("Claim %n day(s) overdue", "", n)

    def requests(self, n: int) -> str:
        return self.tr("%n request(s)", "", n)

    def more_changes(self, n: int) -> str:
        return self.tr("and %n more change(s)", "", n)

    def units(self, n: int) -> str:
        return self.tr("%n unit(s)", "", n)

    def hours(self, n: int) -> str:
        return self.tr("%n hour(s)", "", n)

    def days(self, n: int) -> str:
        return self.tr("%n day(s)", "", n)

    def business_days(self, n: int) -> str:
        return self.tr("%n business day(s)", "", n)

    def ordered(self, n: int) -> str:
        return self.tr("%n ordered", "", n)


plurals: Final = Plurals()


def isolated(words: str) -> str:
    """An id, a name or a path, kept in its own direction where the window runs from right to left."""
    return f"\u2068{words}\u2069" if QGuiApplication.isRightToLeft() else words


def announce(widget: QWidget, words: str, *, at_once: bool = False) -> None:
    """Has a screen reader say what happened, wherever the focus is; `at_once`: whatever it says just now."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    kinds = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kinds.Assertive if at_once else kinds.Polite)
    QAccessible.updateAccessibility(event)
