"""A list walked along indexes is the list that one sort over all requests gives."""

import sqlite3
from collections import Counter
from collections.abc import Sequence
from itertools import product
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import TestShop

from returns_desktop.domain.search import parse
from returns_desktop.domain.views import SortKey, View
from returns_desktop.storage import queries
from returns_desktop.storage.db import Database
from returns_desktop.storage.listing import Listing, Reading, StoppedError

STATUSES = ("authorization_required", "authorized", "completed", "closed_by_seller", "closed_by_buyer")
DAYS = st.sampled_from([None, "2026-11-20", "2026-11-22", "2026-11-23", "2026-12-01"])

a_request = st.fixed_dictionaries(
    {
        "status": st.sampled_from(STATUSES),
        "a_to_z": st.booleans(),
        "tasks": st.sampled_from([0, 0, 1, 4, 8, 32, 12]),
        "due_on": DAYS,
        "request_date": DAYS,
        "reason_code": st.sampled_from(["AMZ-PG-BAD-DESC", "CR-DEFECTIVE", ""]),
        "product_id": st.integers(1, 3),
        "paid_minor": st.sampled_from([None, 0, 500, 1200]),
        "exposure_minor": st.sampled_from([0, 300]),
        "snoozed_until": DAYS,
        "remind_on": DAYS,
        "store_id": st.integers(1, 2),
    }
)


def fill(db: Database, requests: list[dict[str, object]], published: int) -> None:
    """Requests as they are derived, with hypothesis' values: what asks for nothing is not due."""
    names = sorted([*requests[0], "first_task", "snoozed_on"])
    rows = []
    for number, each in enumerate(requests, 1):
        row = dict(each)
        row["first_task"] = "refund" if row["tasks"] else ""
        row["due_on"] = row["due_on"] if row["tasks"] else None
        row["snoozed_on"] = "2026-11-10" if row["snoozed_until"] else None
        rows.append((number, f"D{number}", f"{number:03}-1", *(row[name] for name in names)))
    marks = ", ".join("?" * (len(names) + 3))
    db.run_many(
        f"INSERT INTO request_row (id, amazon_rma_id, order_id, {', '.join(names)}, first_import_id) "
        f"VALUES ({marks}, 1)",
        rows,
    )
    db.run_many("UPDATE published SET request_id = ?", [(published,)])


class EnoughError(Exception):
    """Takes an example back."""


@pytest.fixture
def bare(shop: TestShop) -> TestShop:
    """Three products, two of one name, two stores, and no request."""
    with shop.shop.db.transaction():
        db = shop.shop.db
        db.run_many(
            "INSERT INTO product (merchant_sku, asin, item_name, category, search_text) "
            "VALUES (?, '', ?, '', '')",
            [("A", "mug"), ("B", "Cup"), ("C", "cup")],
        )
        db.run_many(
            "INSERT INTO import_file (id, imported_at, file_name, file_digest, kind, encoding, row_count, "
            "new_count, changed_count, same_count, repeated_count, problem_count) "
            "VALUES (?, '', '', '', '', '', 0, 0, 0, 0, 0, 0)",
            [(1,)],
        )
        db.run_many(
            "INSERT OR IGNORE INTO store (id, name, marketplace, currency, time_zone, return_address, "
            "version) VALUES (?, '', ?, ?, ?, '', 1)",
            [(1, "US", "USD", "America/Los_Angeles"), (2, "JP", "JPY", "Asia/Tokyo")],
        )
    return shop


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    requests=st.lists(a_request, min_size=1, max_size=30),
    unseen=st.integers(0, 3),
    of_store=st.booleans(),
)
def test_every_list_is_the_sorted_one(
    bare: TestShop, requests: list[dict[str, object]], unseen: int, of_store: bool
) -> None:
    db, today = bare.shop.db, bare.shop.today()

    store_id = 1 if of_store else None
    try:
        with db.transaction():
            fill(db, requests, max(0, len(requests) - unseen))
            for view, sort, descending in product(View, SortKey, (False, True)):
                wanted = queries.request_ids(
                    db, view, sort=sort, descending=descending, store_id=store_id, today=today
                )
                listing = Listing(db, view, sort=sort, descending=descending, store_id=store_id, today=today)
                assert list(listing.all(Reading())) == wanted, (view, sort, descending)
                assert listing.first(Reading(), 4) == (wanted[:4], len(wanted)), (view, sort, descending)
            raise EnoughError
    except EnoughError:
        pass


class Explained(Reading):
    """Notes how SQLite would read."""

    def __init__(self) -> None:
        super().__init__()
        self.plan: list[str] = []

    def sql(self, db: Database, statement: str, params: Sequence[Any]) -> list[Any]:
        self.plan += [row[3] for row in db.sql(f"EXPLAIN QUERY PLAN {statement}", params)]
        return super().sql(db, statement, params)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", SortKey)
@pytest.mark.parametrize("view", [View.ALL, View.COMPLETED, View.CLOSED_BY_SELLER])
def test_what_is_long_is_never_sorted(bare: TestShop, view: View, sort: SortKey, descending: bool) -> None:
    reading, db, today = Explained(), bare.shop.db, bare.shop.today()
    status = "completed" if view is View.ALL else view.value
    plain = {"status": status, "store_id": 1, "product_id": 1, "reason_code": "CR-DEFECTIVE"}
    with db.transaction():
        fill(db, [{**plain, "due_on": None, "snoozed_until": None, "tasks": tasks} for tasks in (0, 4)], 2)
        db.run_many("UPDATE request_total SET requests = ?", [(50_000,)])
    Listing(db, view, sort=sort, descending=descending, today=today).first(reading)
    assert reading.plan
    assert not [step for step in reading.plan if "TEMP B-TREE" in step]


@pytest.mark.parametrize("typed", ["requested:2026-11-02..2026-11-08", "due:today", "sku:=X requested:today"])
def test_few_that_are_known_are_looked_up_by_their_ids(bare: TestShop, typed: str) -> None:
    """Not among all requests of their store."""
    reading = Explained()
    Listing(bare.shop.db, View.ALL, query=parse(typed), today=bare.shop.today()).first(reading)
    looked_up = [step for step in reading.plan if step.startswith("SEARCH r ")]
    assert looked_up == ["SEARCH r USING INTEGER PRIMARY KEY (rowid=?)"]


def test_a_read_that_was_stopped_reads_no_more(bare: TestShop) -> None:
    reading = Reading()
    reading.stop()
    with pytest.raises(StoppedError):
        Listing(bare.shop.db, View.ALL, today=bare.shop.today()).all(reading)


def test_only_what_was_stopped_hides_a_fault(bare: TestShop) -> None:
    with pytest.raises(sqlite3.OperationalError, match="no such column"), Reading().going_on(bare.shop.db):
        bare.shop.db.sql("SELECT nonsense")


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(requests=st.lists(a_request, min_size=1, max_size=30))
def test_totals_are_those_of_the_requests(bare: TestShop, requests: list[dict[str, object]]) -> None:
    db, today = bare.shop.db, bare.shop.today()
    try:
        with db.transaction():
            fill(db, requests, len(requests))
            for view in View:
                ids = queries.request_ids(db, view, today=today)
                rows: list[Any] = [requests[one - 1] for one in ids]
                found = Listing(db, view, sort=SortKey.AMOUNT, today=today).totals(Reading())
                counted = {(status, store): count for status, store, count, _ in found}
                assert counted == Counter((row["status"], row["store_id"]) for row in rows), view
                assert sum(each[3] for each in found) == sum(row["paid_minor"] or 0 for row in rows)
            stored = db.sql("SELECT requests, exposure_minor FROM request_total WHERE requests")
            assert sum(row[0] for row in stored) == len(requests)
            raise EnoughError
    except EnoughError:
        pass
