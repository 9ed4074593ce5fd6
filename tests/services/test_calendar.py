"""The calendar holds every open deadline at the end of its day, and nothing of the buyer."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from calendar_reading import moment_of, read_calendar
from support import TestShop

from returns_desktop.domain.deadlines import RuleCode, Unit
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import Condition
from returns_desktop.domain.views import View
from returns_desktop.services.deciding import Counted
from returns_desktop.services.stores import StoreSettings

ARRIVED = {"reported_status": "Approved", "delivery_date": "31-Oct-2026"}
WORDS = "It broke; call me, please"


@pytest.fixture
def filled(shop: TestShop) -> TestShop:
    """Requests in Los Angeles, Tokyo and London; the third has two deadlines, the fifth none."""
    shop.take_in(
        {"amazon_rma_id": "R1", "request_date": "31-Oct-2026", "item_name": "Earbuds; black, 2"},
        {"amazon_rma_id": "R2", "currency": "JPY", "order_amount": "3980", "order_id": "222-2222222-2222222"},
        {"amazon_rma_id": "R3", "quantity": "2", "order_quantity": "2", "order_id": "333-3333333-3333333",
         "a_to_z_claim": "Y", **ARRIVED},
        {"amazon_rma_id": "R4", "currency": "GBP", "order_id": "444-4444444-4444444", **ARRIVED},
        {"amazon_rma_id": "R5", "reported_status": "Approved", "order_id": "555-5555555-5555555"},
    )
    shop.deciding.capture_comment(1, WORDS, shop.versions(1)[1])
    item = shop.browsing.request(3).request.items[0]
    shop.deciding.check_in(3, [Counted(item.id, 1, Condition.OK)], shop.versions(3)[3])
    return shop


def test_every_due_date_of_every_request_is_in_it(filled: TestShop, tmp_path: Path) -> None:
    path = tmp_path / "deadlines.ics"
    count = filled.deadlines.export_calendar(path)
    events = read_calendar(path)
    found = set()
    for event in events:
        zone = ZoneInfo(event["DESCRIPTION"].rsplit("time zone ", 1)[1].rstrip(")"))
        start, end = (moment_of(event, name).astimezone(zone) for name in ("DTSTART", "DTEND"))
        assert (end.hour, end.minute) == (0, 0)
        found.add((event["SUMMARY"].rsplit(": ", 1)[1], start.date()))
    expected = [
        (detail.request.line.order_id, due.on)
        for detail in map(filled.browsing.request, filled.browsing.ids(View.ALL))
        for due in detail.standing.dues
        if due.on is not None
    ]
    assert count == len(events) == len(expected) >= 5
    assert found == set(expected)
    # The answer of 31 October is due on 1 November, the day of 25 hours in Los Angeles.
    (first,) = (event for event in events if "111-1111111" in event["SUMMARY"])
    assert first["SUMMARY"] == "Answer the return request: 111-1111111-1111111"
    assert moment_of(first, "DTEND") == datetime(2026, 11, 2, 8, tzinfo=UTC)
    assert first["DESCRIPTION"].startswith("Earbuds; black, 2\nLast day: 1 November 2026 (")
    (japanese,) = (event for event in events if "222-2222222" in event["SUMMARY"])
    assert moment_of(japanese, "DTEND") == datetime(2026, 11, 21, 15, tzinfo=UTC)


def test_no_word_of_a_buyer_is_in_it(filled: TestShop, tmp_path: Path) -> None:
    filled.deadlines.export_calendar(tmp_path / "d.ics")
    text = (tmp_path / "d.ics").read_text("utf-8").replace("\r\n ", "")
    assert "broke" not in text
    assert "call me" not in text


def test_ids_stay_the_same_while_days_move(filled: TestShop, tmp_path: Path) -> None:
    filled.deadlines.export_calendar(tmp_path / "1.ics")
    filled.deadlines.choose(1, RuleCode.ANSWER_REQUEST, 3, Unit.CALENDAR_DAYS)
    filled.restart()
    filled.deadlines.export_calendar(tmp_path / "2.ics")
    first, second = (read_calendar(tmp_path / name) for name in ("1.ics", "2.ics"))
    assert [event["UID"] for event in first] == [event["UID"] for event in second]
    moved = [(a["DTEND"], b["DTEND"]) for a, b in zip(first, second, strict=True) if a["DTEND"] != b["DTEND"]]
    assert moved == [("20261102T080000Z", "20261104T080000Z")]


def test_a_store_in_another_zone_ends_its_days_there(filled: TestShop, tmp_path: Path) -> None:
    store = next(store for store in filled.browsing.stores() if store.currency == "USD")
    filled.deadlines.export_calendar(tmp_path / "1.ics")
    StoreSettings(filled.shop).save(replace(store, time_zone="Asia/Tokyo"))
    filled.deadlines.export_calendar(tmp_path / "2.ics")
    (event,) = (event for event in read_calendar(tmp_path / "2.ics") if "111-1111111" in event["SUMMARY"])
    assert moment_of(event, "DTEND") == datetime(2026, 11, 1, 15, tzinfo=UTC)
    assert filled.browsing.request(1).standing.dues[0].on == date(2026, 11, 1)


def test_the_data_is_not_overwritten(filled: TestShop, tmp_path: Path) -> None:
    with pytest.raises(AppError, match="target_is_data_file"):
        filled.deadlines.export_calendar(filled.shop.db.path)
    with pytest.raises(AppError, match="export_unwritable"):
        filled.deadlines.export_calendar(tmp_path / "missing" / "d.ics")
