"""What is written comes back as it was, for any report line and any moment."""

import string
from datetime import UTC, date, datetime, timedelta, timezone
from types import NoneType
from typing import Any, get_args, get_type_hints

import hypothesis.strategies as st
import pytest
from hypothesis import given
from support import TestShop

from returns_desktop.domain.folding import fold
from returns_desktop.domain.report import FIELD_NAMES, ReportLine
from returns_desktop.domain.report_rows import DATE_FIELDS, FLAG_FIELDS, line_of, row_of
from returns_desktop.storage import facts, report_records
from returns_desktop.storage.codec import from_json, moment, optional_date, stamp, to_json

TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=20)
MINOR = st.integers(min_value=0, max_value=10**15)
DATES = st.dates(min_value=date(1995, 1, 1), max_value=date(2099, 12, 31))
MOMENTS = st.datetimes(
    min_value=datetime(1995, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    max_value=datetime(2099, 1, 1),  # noqa: DTZ001
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)


OF_KIND: dict[type, st.SearchStrategy[Any]] = {str: TEXT, int: MINOR, date: DATES, bool: st.booleans()}
_HINTS = get_type_hints(ReportLine)
KINDS = {name: get_args(_HINTS[name]) or (_HINTS[name],) for name in FIELD_NAMES}
"""By field: its type, and None's where it may be missing."""

LINES = st.builds(
    ReportLine,
    **{
        name: OF_KIND[kinds[0]] | st.none() if NoneType in kinds else OF_KIND[kinds[0]]
        for name, kinds in KINDS.items()
    },
)


@given(LINES)
def test_a_line_comes_back_as_it_was(line: ReportLine) -> None:
    row = row_of(line)
    assert len(row) == len(FIELD_NAMES)
    assert all(value is None or isinstance(value, (str, int)) for value in row)
    assert line_of(row) == line


@given(LINES)
def test_flags_come_back_from_the_integers_of_sqlite(line: ReportLine) -> None:
    back = line_of([int(value) if isinstance(value, bool) else value for value in row_of(line)])
    assert back == line
    assert all(getattr(back, name) in (True, False, None) for name in FLAG_FIELDS)
    assert all(type(getattr(back, name)) is type(getattr(line, name)) for name in FIELD_NAMES)


def test_a_line_comes_back_from_the_database(shop: TestShop) -> None:
    """Every column filled with a value of its own, so that two swapped columns show."""
    values: dict[str, Any] = {}
    for place, (name, kinds) in enumerate(KINDS.items()):
        values[name] = {
            str: f"text {place}",
            int: 1000 + place,
            date: date(2026, 1, 1) + timedelta(days=place),
            bool: bool(place % 2),
        }[kinds[0]]
    values |= {"order_id": "111-1111111-1111111", "amazon_rma_id": "R1"}  # of the request, not of the line
    shop.take_in({"amazon_rma_id": "R1"})
    db, stored = shop.shop.db, ReportLine(**values)
    with db.transaction():
        report_records.change_items(db, [(1, stored)])
    assert facts.request(db, 1).items[0].line == stored
    empty = ReportLine(order_id="111-1111111-1111111", amazon_rma_id="R1", merchant_sku="c", quantity=1)
    with db.transaction():
        report_records.change_items(db, [(1, empty)])
    assert facts.request(db, 1).items[0].line == empty


def test_every_date_and_flag_is_known_by_its_type() -> None:
    assert {"order_date", "request_date", "delivery_date"} == DATE_FIELDS
    assert {"a_to_z_claim", "is_prime", "in_policy"} == FLAG_FIELDS


@given(MOMENTS, MOMENTS)
def test_stamps_come_back_and_sort_as_the_moments_do(one: datetime, other: datetime) -> None:
    assert moment(stamp(one)) == one
    assert moment(stamp(one)).utcoffset() == timedelta(0)
    assert (stamp(one) < stamp(other)) == (one < other)
    assert (stamp(one) == stamp(other)) == (one == other)


def test_a_stamp_is_readable() -> None:
    assert stamp(datetime(2026, 11, 22, 18, 0, tzinfo=UTC)) == "2026-11-22T18:00:00.000000+00:00"
    assert optional_date("2026-11-22") == date(2026, 11, 22)
    assert optional_date(None) is None


@given(st.dictionaries(st.text(string.ascii_letters), st.none() | st.booleans() | st.integers() | TEXT))
def test_a_payload_comes_back_from_one_line(payload: dict[str, Any]) -> None:
    text = to_json(payload)
    assert "\n" not in text
    assert from_json(text) == payload


@pytest.mark.parametrize(
    ("one", "other"),
    [("Straße", "STRASSE"), ("ＥＡＲ－１", "ear-1"), ("ｶﾞ", "ガ"), ("ﬁt", "FIT"), ("CAFE\u0301", "café")],
)
def test_what_a_seller_takes_for_the_same_folds_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)
