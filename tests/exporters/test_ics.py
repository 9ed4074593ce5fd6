"""Calendar files: what an independent reader finds is what was meant, whatever the text."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import hypothesis.strategies as st
import pytest
from calendar_reading import moment_of, read_calendar
from hypothesis import given

from returns_desktop.domain.errors import AppError
from returns_desktop.exporters.ics import CalendarEntry, write_calendar

NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
END = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]))


def test_an_entry_is_the_last_hour_before_the_end(tmp_path: Path) -> None:
    there = timezone(timedelta(hours=-8))
    entry = CalendarEntry("a@b", END.astimezone(there), "Answer", "Earbuds")
    assert write_calendar(tmp_path / "d.ics", [entry], NOW) == 1
    (event,) = read_calendar(tmp_path / "d.ics")
    assert moment_of(event, "DTEND") == END
    assert moment_of(event, "DTSTART") == END - timedelta(hours=1)
    assert moment_of(event, "DTSTAMP") == NOW
    assert (event["UID"], event["SUMMARY"], event["DESCRIPTION"]) == ("a@b", "Answer", "Earbuds")


def test_no_deadline_is_no_calendar(tmp_path: Path) -> None:
    """RFC 5545, 3.6: a calendar holds at least one component."""
    before = tmp_path / "before.ics"
    before.write_text("of last week")
    for name in ("d.ics", "before.ics"):
        with pytest.raises(AppError, match="calendar_nothing"):
            write_calendar(tmp_path / name, [], NOW)
    assert list(tmp_path.iterdir()) == [before]
    assert before.read_text() == "of last week"


@given(title=TEXT, lines=st.lists(TEXT, min_size=1))
def test_every_text_comes_back(
    tmp_path_factory: pytest.TempPathFactory, title: str, lines: list[str]
) -> None:
    path = tmp_path_factory.mktemp("ics") / "d.ics"
    text = "\n".join([*lines, "end"])
    write_calendar(path, [CalendarEntry("a@b", END, title, text)], NOW)
    (event,) = read_calendar(path)
    assert (event["SUMMARY"], event["DESCRIPTION"]) == (title, text)


@pytest.mark.parametrize(
    "text", ["a;b,c\\d", "杯" * 200, "x" * 74 + "é", "a\r\nBEGIN:VEVENT\rEND:VEVENT\x00\x07", "\\n;"]
)
def test_hostile_names_stay_text(tmp_path: Path, text: str) -> None:
    write_calendar(tmp_path / "d.ics", [CalendarEntry("a@b", END, text, text)], NOW)
    (event,) = read_calendar(tmp_path / "d.ics")
    assert event["SUMMARY"] == text.replace("\r\n", "\n").replace("\r", "\n").translate({0: None, 7: None})


def test_a_stop_midway_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "d.ics"
    path.write_text("old")

    def broken() -> object:
        yield CalendarEntry("a@b", END, "t", "d")
        raise OSError(28, "No space left on device")

    with pytest.raises(AppError, match="export_unwritable"):
        write_calendar(path, broken(), NOW)  # type: ignore[arg-type]
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]
