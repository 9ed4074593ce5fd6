"""How much is due when, over all stores, each on its own calendar."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from support import REPORTS, US_REPORT, TestShop

from returns_desktop.domain.deadlines import end_of
from returns_desktop.domain.views import View
from returns_desktop.services.browsing import DueDays
from returns_desktop.services.stores import StoreSettings


def test_a_shop_without_deadlines_has_none(shop: TestShop) -> None:
    assert shop.browsing.due_days() == DueDays()


def test_what_is_due_is_counted_by_the_day_of_each_store(shop: TestShop) -> None:
    for report in (US_REPORT, REPORTS / "seller_returns_jp_cp932.tsv"):
        shop.importing.apply(shop.importing.plan(report))
    shop.clock.now = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)  # the next day has begun in Tokyo
    today = shop.shop.today()
    assert len(set(today.values())) == 2
    due = shop.browsing.due_days()
    rows = [row for row in shop.browsing.rows(shop.browsing.ids(View.ALL)) if row.due_on is not None]
    days = [(row.today, row.due_on) for row in rows if row.due_on is not None]
    assert due.overdue == sum(day < now for now, day in days) > 0
    assert due.today == sum(day == now for now, day in days) > 0
    assert due.next_day == min(day for now, day in days if day > now)
    assert due.days == frozenset(today.items())


def test_an_archived_store_has_nothing_due(shop: TestShop) -> None:
    for report in (US_REPORT, REPORTS / "seller_returns_jp_cp932.tsv"):
        shop.importing.apply(shop.importing.plan(report))
    whole = shop.browsing.due_days()
    for hidden in shop.browsing.stores():
        StoreSettings(shop.shop).save(replace(hidden, is_archived=True))
        due = shop.browsing.due_days()
        rows = shop.browsing.rows(shop.browsing.ids(View.ALL))
        assert {row.store_id for row in rows} == {day[0] for day in due.days} != {hidden.id}
        assert due.overdue == sum(row.due_on is not None and row.due_on < row.today for row in rows)
        assert due.today == sum(row.due_on == row.today for row in rows)
        assert (due.overdue, due.today) != (whole.overdue, whole.today)
        assert due.days < whole.days
        shown = shop.browsing.stores()[hidden.id - 1]
        StoreSettings(shop.shop).save(replace(shown, is_archived=False))
    assert shop.browsing.due_days() == whole


def test_what_is_due_today_ends_within_a_day(shop: TestShop) -> None:
    shop.importing.apply(shop.importing.plan(US_REPORT))
    (store,) = shop.browsing.stores()
    for hours in range(48):
        shop.clock.now = datetime(2026, 11, 21, 0, 0, tzinfo=UTC) + timedelta(hours=hours)
        end = end_of(shop.shop.today()[store.id], store.time_zone)
        assert timedelta(0) < end - shop.clock.now <= timedelta(hours=24)


def test_the_next_day_is_none_when_all_is_late(shop: TestShop) -> None:
    shop.importing.apply(shop.importing.plan(US_REPORT))
    shop.clock.now += timedelta(days=400)
    due = shop.browsing.due_days()
    assert (due.today, due.next_day) == (0, None)
    assert due.overdue > 0
