"""By when, in hours, in two times, and all dates of a request; never cut."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.deadlines import end_of
from returns_desktop.domain.marketplaces import MARKETPLACES
from returns_desktop.domain.radar import Kind
from returns_desktop.domain.workflow import Due, Task
from returns_desktop.ui import text
from returns_desktop.ui.detail.deadline_strip import DeadlineStrip
from returns_desktop.ui.detail_pane import NARROWEST
from returns_desktop.ui.speech import Plurals
from returns_desktop.ui.text_due import until_words
from returns_desktop.ui.text_places import city_name
from ui.detail_desk import Desk, desk_of, popover
from ui.pictures import shown_by_tooltip

ANGELES = "America/Los_Angeles"


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot, theme_icons: Path, theme_light: object) -> Desk:  # noqa: ARG001
    return desk_of(shop, qtbot, NARROWEST)


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Sets the zone of this computer, and takes it back."""
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


def live_in(here: pytest.MonkeyPatch, zone: str) -> None:
    here.setenv("TZ", zone)
    time.tzset()


def strip(desk: Desk) -> DeadlineStrip:
    return desk.find(DeadlineStrip, "deadlineStrip")


@pytest.mark.parametrize(
    ("left", "words"),
    [
        (timedelta(hours=47, minutes=59), "Answer within 47 h"),
        (timedelta(hours=3, minutes=20), "Answer within 3 h"),
        (timedelta(hours=1), "Answer within 1 h"),
        (timedelta(minutes=59, seconds=59), "Answer within 59 min"),
        (timedelta(seconds=20), "Answer within 1 min"),
        (timedelta(hours=48), "Answer by tomorrow"),
    ],
)
def test_a_near_deadline_is_told_in_hours(shop: TestShop, left: timedelta, words: str) -> None:
    """The request is due on the Sunday of 25 hours, so that 48 hours before are still on Saturday."""
    shop.take_in({"request_date": "31-Oct-2026"})
    moment = end_of(date(2026, 11, 1), ANGELES) - left
    shop.clock.now = moment - timedelta(seconds=1)
    assert text.deadline_strip(text.at_moment(shop.browsing.request(1), moment))[2] == words


def test_an_hour_that_comes_twice_is_counted_twice(shop: TestShop) -> None:
    """At 00:30 on the day in which clocks go back there are 24.5 hours left, not 23.5."""
    shop.take_in({"request_date": "31-Oct-2026"})
    shop.clock.now = datetime(2026, 11, 1, 7, 29, tzinfo=UTC)
    assert text.deadline_strip(shop.browsing.request(1))[2] == "Answer within 24 h"


def test_until_when_in_both_times(here: pytest.MonkeyPatch) -> None:
    live_in(here, "Asia/Shanghai")
    day = date(2026, 11, 24)
    assert until_words(day, ANGELES) == "until Tue 24 Nov, 24:00 in Los Angeles · Wed 25 Nov, 16:00 here"
    assert until_words(day, "Asia/Tokyo") == "until Tue 24 Nov, 24:00 in Tokyo · Tue 24 Nov, 23:00 here"
    live_in(here, "Europe/Paris")
    assert until_words(day, "Europe/Berlin") == "until Tue 24 Nov, 24:00"
    # In the two weeks in which only America has put its clocks forward, an hour less lies between.
    assert until_words(date(2026, 3, 1), ANGELES).endswith("Mon 2 Mar, 09:00 here")
    assert until_words(date(2026, 3, 10), ANGELES).endswith("Wed 11 Mar, 08:00 here")


def test_every_zone_of_a_marketplace_has_a_city() -> None:
    assert all("/" not in city_name(place.time_zone) for place in MARKETPLACES)
    assert city_name("UTC") == "UTC"


def test_the_strip_keeps_up_with_the_time(desk: Desk, here: pytest.MonkeyPatch) -> None:
    live_in(here, "Asia/Shanghai")
    desk.take_in()
    desk.shop.clock.now = datetime(2026, 11, 22, 4, 20, tzinfo=UTC)
    desk.show()
    assert strip(desk).text() == "Answer within 3 h by Sat 21 Nov · then A-to-Z risk"
    tooltip = shown_by_tooltip(strip(desk).toolTip())
    assert "until Sat 21 Nov, 24:00 in Los Angeles · Sun 22 Nov, 16:00 here" in tooltip
    desk.pane.show_moment(datetime(2026, 11, 22, 7, 15, tzinfo=UTC))
    assert strip(desk).text().startswith("Answer within 45 min")
    desk.pane.show_moment(datetime(2026, 11, 22, 8, 0, tzinfo=UTC))
    assert strip(desk).text().startswith("Answer 1 day(s) late")
    assert "until" not in shown_by_tooltip(strip(desk).toolTip())


def test_the_strip_opens_all_dates(desk: Desk, qtbot: QtBot, here: pytest.MonkeyPatch) -> None:
    live_in(here, "Asia/Shanghai")
    desk.take_in({"a_to_z_claim": "Y", "reported_status": "Approved", "delivery_date": "20-Nov-2026"})
    detail = desk.show()
    for press in ("mouse", "key"):
        if press == "mouse":
            qtbot.mouseClick(strip(desk), Qt.MouseButton.LeftButton)
        else:
            qtbot.keyClick(desk.find(QWidget, "allDatesButton"), Qt.Key.Key_Return)
        card = popover(desk)
        assert card is not None
        words = [label.text() for label in card.findChildren(QLabel)]
        for coming in detail.radar:
            assert coming.on is None or text.date_in_list(coming.on) in words
        assert "30 day(s) after Amazon decided" in words
        assert "until Tue 24 Nov, 24:00 in Los Angeles · Wed 25 Nov, 16:00 here" in words
        tooltips = [shown_by_tooltip(part.toolTip()) for part in card.findChildren(QWidget)]
        assert any("four calendar days" in tooltip for tooltip in tooltips)
        card.close()
        qtbot.waitUntil(lambda: popover(desk) is None)
    assert {coming.kind for coming in detail.radar} >= {Kind.ANSWER_CLAIM, Kind.APPEAL, Kind.SAFE_T}


@pytest.mark.parametrize("task", [Task.CLAIM, Task.ANSWER, Task.REFUND, Task.CHECK_GOODS])
def test_nothing_in_the_strip_is_cut(desk: Desk, task: Task, monkeypatch: pytest.MonkeyPatch) -> None:
    """In the narrowest pane, for late, near and far deadlines, with plurals as they are shown."""
    spoken = Plurals.tr
    monkeypatch.setattr(Plurals, "tr", lambda *words: spoken(*words).replace("(s)", "s"))
    desk.take_in()
    detail = desk.show()
    last_minutes = end_of(detail.today, ANGELES) - timedelta(minutes=44)
    for days in (-88, -1, 0, 1, 4, 28):
        due = Due(task, detail.today + timedelta(days=days))
        for now in (detail.now, last_minutes):
            standing = replace(detail.standing, dues=(due,))
            desk.pane.show_request(replace(detail, standing=standing, now=now))
            assert not strip(desk).is_elided(), strip(desk).text()
            assert strip(desk).height() == 36
