"""New requests are derived in a short way: it must say what the long way says."""

from dataclasses import replace
from datetime import date, timedelta

import hypothesis.strategies as st
from hypothesis import given
from support import RULES, STORE, line

from returns_desktop.domain.model import Store
from returns_desktop.domain.report import ReportLine
from returns_desktop.domain.report_rows import row_of
from returns_desktop.storage.new_requests import PlainDerived, derive_new

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


@given(st.lists(st.tuples(LINES, st.sampled_from(STORES)), min_size=1, max_size=12))
def test_the_short_way_is_the_long_way(cases: list[tuple[ReportLine, Store]]) -> None:
    """Over several lines, so that what was remembered of one is used for another."""
    plain = PlainDerived(RULES, TODAY)
    for told, store in cases:
        row = row_of(told)
        (expected,) = derive_new(store, [[row]], RULES, TODAY)
        assert plain.of(store, row) == list(expected)
