"""A small reader of calendar files for tests, written from RFC 5545 and not from the exporter."""

import re
from datetime import UTC, datetime
from pathlib import Path

Event = dict[str, str]


def read_calendar(path: Path) -> list[Event]:
    """The events of a file as names and unescaped values; checks what holds for every line."""
    raw = path.read_bytes()
    assert raw.endswith(b"\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert b"\r" not in raw.replace(b"\r\n", b"")
    for octets in raw.split(b"\r\n"):
        assert len(octets) <= 75
        octets.decode("utf-8")  # no character is cut in two
    lines = raw.decode("utf-8").replace("\r\n ", "").split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-2:] == ["END:VCALENDAR", ""]
    events: list[Event] = []
    inside = False
    for line in lines[1:-2]:
        name, value = line.split(":", 1)
        if line == "BEGIN:VEVENT":
            assert not inside
            inside = True
            events.append({})
        elif line == "END:VEVENT":
            assert inside
            inside = False
        elif inside:
            assert name not in events[-1]
            events[-1][name] = _unescaped(value)
    assert not inside
    assert "VERSION:2.0" in lines
    assert any(line.startswith("PRODID:") for line in lines)
    for event in events:
        assert {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY"} <= set(event)
    assert len({event["UID"] for event in events}) == len(events)
    return events


def _unescaped(value: str) -> str:
    assert not re.search(r"(?<!\\)(?:\\\\)*[;,]", value)
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], value)


def moment_of(event: Event, name: str) -> datetime:
    return datetime.strptime(event[name], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
