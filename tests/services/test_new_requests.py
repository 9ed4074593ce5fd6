"""New requests are derived in a short way: it must say what the long way says."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import count, cycle

import hypothesis.strategies as st
from hypothesis import given
from support import RULES, STORE, line

from returns_desktop.domain.model import Store
from returns_desktop.domain.report import ReportLine
from returns_desktop.domain.report_rows import PlainRow, row_of
from returns_desktop.storage.new_requests import NewDerived, derive_new

TODAY = {1: date(2026, 11, 22), 2: date(2026, 11, 23)}
DAYS = st.none() | st.integers(0, 60).map(lambda days: date(2026, 11, 22) - timedelta(days=days))
AMOUNTS = st.none() | st.sampled_from([0, 1, 2000, 3999, 4000, 8000, 12_000])
STATUSES = ["", "PendingApproval", "Approved", "Completed", "Closed", "Rejected", "Cancelled", "New word"]
LINES = st.builds(
    lambda values: line(**values),
    st.fixed_dictionaries(
        {
            "reported_status": st.sampled_from(STATUSES),
            "a_to_z_claim": st.sampled_from([None, True, False]),
            "request_date": DAYS,
            "delivery_date": DAYS,
            "resolution": st.sampled_from(["", "StandardRefund", "RefundAtFirstScan", "ReturnlessRefund"]),
            "quantity": st.integers(1, 4),
            "order_quantity": st.none() | st.integers(1, 4),
            "order_amount_minor": AMOUNTS,
            "refunded_minor": AMOUNTS,
            "reason_code": st.sampled_from(["", "CR-DEFECTIVE", "CR-SWITCHEROO"]),
        }
    ),
)
STORES = (STORE, replace(STORE, id=2, marketplace="DE", currency="EUR", time_zone="Europe/Berlin"))


def numbered(order: list[list[ReportLine]], *, ids: str) -> list[list[PlainRow]]:
    """The rows of an order: each item with an id of its own, or ids that come again or are missing."""
    item_ids = cycle(ids.split()) if ids else (f"{number:014}" for number in count(1))
    return [
        [row_of(replace(item, order_item_id=next(item_ids).strip("-"))) for item in items] for items in order
    ]


@given(
    st.lists(
        st.tuples(
            st.lists(st.lists(LINES, min_size=1, max_size=3), min_size=1, max_size=2),
            st.sampled_from(STORES),
            st.sampled_from(["", "", "", "1 2", "- 1", "1"]),
        ),
        min_size=1,
        max_size=8,
    )
)
def test_the_short_way_is_the_long_way(cases: list[tuple[list[list[ReportLine]], Store, str]]) -> None:
    """Over several orders, so that what was remembered of one is used for another."""
    short = NewDerived(RULES, TODAY)
    for told, store, ids in cases:
        order = numbered(told, ids=ids)
        expected = derive_new(store, order, RULES, TODAY)
        assert [tuple(columns) for columns in short.of_order(store, order)] == expected
