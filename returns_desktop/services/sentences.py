"""Codes to sentences: what was found, what was expected, and the way out.

English without a `Speech`; the window hands in one that translates. No Qt here.
"""

from collections.abc import Mapping
from datetime import date
from typing import Final, Protocol

from ..domain.carrying import AdjustmentRow, RowFault
from ..domain.errors import AppError, Param
from ..domain.guards import Guard
from ..domain.model import DecisionState, Mark
from ..domain.money import Money
from ..domain.reasons import known_reason
from ..domain.report import Problem
from .deciding import RefusedError
from .error_texts import ERRORS, FILE_KINDS, FILE_NOT_TEXT, ROW_FAULTS
from .guard_texts import GUARD_SHORT, GUARDS, WAY_OUTS
from .problem_texts import PROBLEMS
from .wording import Wording
from .words import DECISION_STATES, MARKS, QT_TRANSLATE_NOOP, REASONS, Phrase


class Speech(Protocol):
    """How texts, amounts and days are put in one language."""

    def say(self, phrase: Phrase) -> str:
        """The phrase in that language, placeholders still in it."""

    def money(self, minor: int, currency: str) -> str:
        """An amount with its currency."""

    def day(self, day: date) -> str:
        """A day with its year."""


_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


class English:
    """The language of the sources and of the command line."""

    def say(self, phrase: Phrase) -> str:
        return phrase.text

    def money(self, minor: int, currency: str) -> str:
        return f"{Money(minor, currency).plain()} {currency}"

    def day(self, day: date) -> str:
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


ENGLISH: Final = English()
TWO_SENTENCES: Final = QT_TRANSLATE_NOOP("Sentence", "{first} {second}")
NAMED_PROBLEM: Final = QT_TRANSLATE_NOOP("Sentence", "line {line}, {column}: {sentence}")
UNNAMED_PROBLEM: Final = QT_TRANSLATE_NOOP("Sentence", "line {line}: {sentence}")


def error_sentence(error: AppError, speech: Speech = ENGLISH) -> str:
    """What happened and what to do about it."""
    if isinstance(error, RefusedError):
        first, *others = [guard_sentence(guard, speech) for guard in error.guards]
        for other in others:
            first = _joined(first, other, speech)
        return first
    wording = _error_wording(error)
    sentence = _filled(wording, error.params, speech)
    if error.code == "adjustment_faulty":
        fault = ROW_FAULTS[RowFault(str(error.params["fault"]))]
        return _joined(sentence, _filled(fault, error.params, speech), speech)
    return sentence


def row_fault_sentence(row: AdjustmentRow, speech: Speech = ENGLISH) -> str:
    """Why a refund cannot go into the Adjustments file, and the way out; empty if it can."""
    return _filled(ROW_FAULTS[row.fault], dict(row.fault_params), speech) if row.fault else ""


def _error_wording(error: AppError) -> Wording:
    found = str(error.params.get("found", ""))
    if error.code == "file_wrong_kind":
        return FILE_KINDS.get(found, ERRORS[error.code])
    if error.code == "file_not_text":
        return FILE_NOT_TEXT.get(found, ERRORS[error.code])
    return ERRORS[error.code]


def problem_sentence(problem: Problem, speech: Speech = ENGLISH) -> str:
    """What is wrong with a row of a report."""
    return _told(PROBLEMS[problem.code], dict(problem.params), speech)


def problem_sentence_of(code: str, params: Mapping[str, Param], speech: Speech = ENGLISH) -> str:
    """The same from what is stored of a row; a code this version does not know is shown as it is."""
    return _told(PROBLEMS[code], params, speech) if code in PROBLEMS else code


def problem_kind(problem: Problem, speech: Speech = ENGLISH) -> str:
    """A few words on the kind of fault."""
    kind = PROBLEMS[problem.code].kind
    return speech.say(kind) if kind else ""


def problem_way_out(problem: Problem, speech: Speech = ENGLISH) -> str:
    """What would make the row readable."""
    way_out = PROBLEMS[problem.code].way_out
    return speech.say(way_out) if way_out else ""


def problem_line(problem: Problem, speech: Speech = ENGLISH) -> str:
    """A problem with its place in the file, on one line."""
    sentence = problem_sentence(problem, speech)
    form = NAMED_PROBLEM if problem.column else UNNAMED_PROBLEM
    return speech.say(form).format(line=problem.line, column=problem.column, sentence=sentence)


def guard_sentence(guard: Guard, speech: Speech = ENGLISH) -> str:
    """Why an action stops, and the way out."""
    sentence = _told(GUARDS[guard.refusal], dict(guard.params), speech)
    way_out = WAY_OUTS[guard.way_out]
    return _joined(sentence, speech.say(way_out), speech) if way_out else sentence


def guard_short(guard: Guard, speech: Speech = ENGLISH) -> str:
    """The same in two or three words, for the second line of a button."""
    return speech.say(GUARD_SHORT[guard.refusal])


def reason_text(raw: str) -> str:
    """Amazon's reason code in English words; a code that is not known as it stands."""
    known = known_reason(raw)
    return REASONS[known].text if known else raw


def _filled(wording: Wording, params: Mapping[str, Param], speech: Speech) -> str:
    sentence = _told(wording, params, speech)
    return _joined(sentence, speech.say(wording.way_out), speech) if wording.way_out else sentence


def _told(wording: Wording, params: Mapping[str, Param], speech: Speech) -> str:
    if wording.bare is not None and not _all_told(wording, params):
        return speech.say(wording.bare).format(**_words(params, speech))
    return speech.say(wording.text).format(**_words(params, speech))


def _all_told(wording: Wording, params: Mapping[str, Param]) -> bool:
    """False if a value the sentence wants is missing or empty."""
    empty = ("", *wording.not_worth_telling)
    return all(params.get(name, "") not in empty for name in wording.needs)


def _joined(first: str, second: str, speech: Speech) -> str:
    return speech.say(TWO_SENTENCES).format(first=first, second=second)


def _words(params: Mapping[str, Param], speech: Speech) -> dict[str, str]:
    """The values as they stand in a sentence: money, days and codes in words."""
    return {name: _word(name, value, params, speech) for name, value in params.items()}


def _word(name: str, value: Param, params: Mapping[str, Param], speech: Speech) -> str:
    if isinstance(value, int):
        return speech.money(value, str(params["currency"])) if name.endswith("_minor") else str(value)
    if name == "state":
        return speech.say(DECISION_STATES[DecisionState(value)])
    if name == "mark":
        return speech.say(MARKS[Mark(value)])
    if name in ("a", "b", "ordered_on") and value:
        return speech.day(date.fromisoformat(value))
    return value
