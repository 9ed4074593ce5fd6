"""Deadlines as a calendar file (RFC 5545) that any calendar program takes in.

An entry is the last hour before a deadline ends, in UTC. A whole day would be another day than the
marketplace's for a seller who lives elsewhere, and an entry at the end itself would stand on the next day.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from ..domain.errors import AppError
from .whole_file import whole_file

SHOWN = timedelta(hours=1)
LONGEST_LINE = 75
"""Octets of a line; longer ones are folded."""
_PRODUCT = "-//Returns Desktop//Deadlines//EN"


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """One deadline as it leaves the program, without a buyer's words."""

    uid: str
    """The same for the same task of a request in every export, so that a calendar replaces it."""
    ends_at: datetime
    """Aware; from then on it is too late."""
    title: str
    text: str


def write_calendar(target: Path, entries: Iterable[CalendarEntry], written_at: datetime) -> int:
    """Writes the file; the number of entries. Without any there is no file: a calendar must hold one.

    Raises `AppError`: `export_unwritable`, `calendar_nothing`.
    """
    count = 0
    with whole_file(target) as partial, partial.open("wb") as stream:
        for line in ("BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN"):
            stream.write(_folded(line))
        for entry in entries:
            count += 1
            for line in _event(entry, written_at):
                stream.write(_folded(line))
        if not count:
            raise AppError("calendar_nothing")
        stream.write(_folded("END:VCALENDAR"))
    return count


def _event(entry: CalendarEntry, written_at: datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{_escaped(entry.uid)}"
    yield f"DTSTAMP:{_moment(written_at)}"
    yield f"DTSTART:{_moment(entry.ends_at - SHOWN)}"
    yield f"DTEND:{_moment(entry.ends_at)}"
    yield f"SUMMARY:{_escaped(entry.title)}"
    yield f"DESCRIPTION:{_escaped(entry.text)}"
    yield "TRANSP:TRANSPARENT"  # a deadline does not make the seller busy
    yield "END:VEVENT"


def _moment(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _escaped(text: str) -> str:
    """TEXT of RFC 5545, 3.3.11; other control characters have no place in it."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, "\\" + sign)
    text = "\\n".join(text.splitlines())
    return "".join(char for char in text if char == "\t" or (char >= " " and char != "\x7f"))


def _folded(line: str) -> bytes:
    """A line of at most 75 octets and its continuations, no character cut in two."""
    parts, part = [], b""
    for char in line:
        octets = char.encode()
        if len(part) + len(octets) > LONGEST_LINE:
            parts.append(part)
            part = b" "
        part += octets
    return b"\r\n".join([*parts, part]) + b"\r\n"
