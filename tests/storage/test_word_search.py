"""Words are found where they are kept once, and every quick way finds what the plain one finds."""

from collections.abc import Callable, Iterator, Sequence
from itertools import product
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import TestShop

from returns_desktop.domain.search import Term, parse
from returns_desktop.domain.views import SortKey, View
from returns_desktop.storage import listing, queries, search, word_search
from returns_desktop.storage.listing import Listing, Reading, StoppedError


@pytest.fixture
def filed(shop: TestShop) -> TestShop:
    """Eight requests, the last with two items; a comment, a note and tags."""
    shop.take_in(
        *(
            {
                "order_id": f"111-000000{number}-000012{number}", "amazon_rma_id": f"DD{number}Rrma",
                "merchant_sku": f"EAR-{number % 3}", "item_name": f"保温杯 Cup {number % 2}\\x",
                "tracking_id": f"９4{number}" if number == 4 else f"94  {number}1%_{number}",
                "reported_status": "Completed" if number % 2 else "PendingApproval",
                "reason_code": "CR-DEFECTIVE" if number % 3 else "CR-ODD_ONE",
            }
            for number in range(8)
        ),
        {
            "order_id": "111-0000007-0000127", "amazon_rma_id": "DD7Rrma", "merchant_sku": "CASE-1",
            "reported_status": "Completed", "reason_code": "AMZ-PG-APP-TOO-SMALL",
        },
    )  # fmt: skip
    shop.deciding.capture_comment(1, "左边 坏了\nleft Side dead 12", shop.versions(1)[1])
    shop.filing.note(2, "退款 94 two　parcels", shop.versions(2)[2])
    shop.filing.tag([3, 4], shop.versions(3, 4), added=["Very Big", "ear"])
    return shop


WORDS = st.sampled_from(
    (
        *("1", "94", "941", "94 1", "111-0000002", "11-", "rrma", "%_", "%_3", "dd3", "_", "\\", "ear"),
        *("ear-1", "case", "cup", "保温", "左边", "-rrma"),
        *("坏了 left", "12", "two parcels", "very", "big", "x", "zz", "\0"),
        *("7" * 1200, "CUP 1\\X"),
    )
)
FILTERS = st.sampled_from(
    (
        *("", "state:completed", "reason:defective", "reason:too-small", "sku:ear-1", "-sku:case", "rma:d*"),
        *("order:0000002", "tracking:94*", "tag:big", 'tag:"very big"', "is:noted,tagged", "due:<99d"),
        *("due:none", "is:snoozed", "is:a-to-z"),
    )
)


@pytest.mark.parametrize("read", [Listing.first, Listing.all])
def test_a_search_can_be_stopped_while_it_looks_for_words(
    shop: TestShop, monkeypatch: pytest.MonkeyPatch, read: Callable[[Listing, Reading], object]
) -> None:
    """Else the next letter would wait until the last one was looked for everywhere."""
    db, reading, looked_at = shop.shop.db, Reading(), list[str]()

    def lines_with(words: str, _word: str) -> list[tuple[int, str]]:
        looked_at.append(words)
        reading.stop()
        return []

    with db.transaction():
        db.run_many("INSERT INTO search_block (block, words) VALUES (?, 'zq')", [(n,) for n in range(9)])
    monkeypatch.setattr(word_search, "_lines_with", lines_with)
    asked = Listing(db, View.ALL, query=parse("zq"), today=shop.shop.today())
    with pytest.raises(StoppedError):
        read(asked, reading)
    assert looked_at == ["zq"]
    assert db.sql("SELECT 1") == [(1,)]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(word=WORDS)
def test_a_test_of_one_request_is_as_good_as_a_look_at_the_blocks(filed: TestShop, word: str) -> None:
    db, term = filed.shop.db, Term(word)
    tested = word_search.row_test(db, term.folded)
    rows = db.sql(f"SELECT r.id FROM return_request r WHERE {tested.sql} ORDER BY r.id", tested.params)
    marked = word_search.ids_of(word_search.flags_of(db, [term]))
    assert [number for number in marked if number <= 8] == [row[0] for row in rows]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    words=st.lists(st.tuples(WORDS, st.booleans()), max_size=3),
    more=FILTERS,
    few=st.integers(0, 3),
    is_large=st.booleans(),
)
def test_the_first_of_a_search_are_the_first_of_all(
    filed: TestShop, words: list[tuple[str, bool]], more: str, few: int, is_large: bool
) -> None:
    typed = " ".join(("-" if negated else "") + f'"{word}"' for word, negated in words) + f" {more}"
    query, today, db = parse(typed), filed.shop.today(), filed.shop.db
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search, "FEW", few)
        patch.setattr(listing, "FIRST_SOUGHT", 2)
        patch.setattr(word_search, "FEW_BLOCKS", few)
        patch.setattr(word_search, "_SPARSE", few)
        if is_large:
            patch.setattr(listing, "MANY", 0)
            patch.setattr(word_search, "MANY_BLOCKS", 0)
        for view, sort in product((View.ALL, View.COMPLETED, View.NEEDS_ACTION), SortKey):
            wanted = queries.request_ids(db, view, sort=sort, query=query, today=today)
            asked = Listing(db, view, sort=sort, query=query, today=today)
            assert list(asked.all(Reading())) == wanted, (typed, view, sort)
            first = asked.first(Reading())
            assert first.ids == wanted[: len(first.ids)], (typed, view, sort)
            assert first.total in (None, len(wanted))
            assert len(first.ids) >= min(2, len(wanted))


def test_what_was_written_since_a_shorter_word_was_sought_is_found(filed: TestShop) -> None:
    assert filed.browsing.ids(View.ALL, search="999") == []
    filed.take_in({"order_id": "999-1234567-0000000", "amazon_rma_id": "R9"})
    assert filed.browsing.ids(View.ALL, search="999-") == [9]


def test_a_longer_word_is_sought_where_the_shorter_one_was(
    filed: TestShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert filed.browsing.ids(View.ALL, search="0000002") == [3]
    asked: list[tuple[str, object]] = []
    stream = filed.shop.db.stream

    def noted(sql: str, params: Sequence[Any] = ()) -> Iterator[Any]:
        asked.append((sql, params))
        return stream(sql, params)

    monkeypatch.setattr(filed.shop.db, "stream", noted)
    assert filed.browsing.ids(View.ALL, search="0000002-0") == [3]
    assert filed.browsing.ids(View.ALL, search="0000002-9") == []
    assert not asked


def test_a_great_many_filters_are_no_trouble(filed: TestShop) -> None:
    query = parse(" ".join(f"-tag:t{number}" for number in range(1_500)))
    asked = Listing(filed.shop.db, View.ALL, query=query, today=filed.shop.today())
    assert len(asked.all(Reading())) == 8
