"""How a seller files requests: notes, tags and days to come back."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

LONGEST_TAG = 40
"""Characters; a tag is a word or two, a note takes more."""


class ComeBack(StrEnum):
    """What a day to come back means."""

    SNOOZE = "snooze"
    """The request rests until then."""
    REMIND = "remind"
    """The request asks for attention from then on, whatever else it waits for."""


def tidy_tag(name: str) -> str:
    """A tag as it is kept: one line, single spaces, no comma; empty if nothing is left."""
    return " ".join(name.replace(",", " ").split())[:LONGEST_TAG].strip()


@dataclass(frozen=True, slots=True)
class Snooze:
    """A rest until a day of the marketplace's calendar, and the day it was begun."""

    until: date
    since: date


def rests(snooze: Snooze | None, due_on: date | None, today: date, *, urgent: bool = False) -> bool:
    """Whether a request stays out of the queues. `urgent`: it has an open A-to-Z claim or a conflict, which
    nobody sleeps over.

    A deadline ends the rest on its day, so that nothing is missed by sleeping over it. One that had come
    before the rest was begun does not: the seller saw it and put the request off all the same.
    """
    if snooze is None or snooze.until <= today or urgent:
        return False
    return due_on is None or due_on > today or due_on <= snooze.since


def asks_again(remind_on: date | None, today: date) -> bool:
    """Whether the day of a reminder has come."""
    return remind_on is not None and remind_on <= today
