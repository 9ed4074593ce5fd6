"""Narrowing to a store is the same as looking at everything and leaving the others out."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from support import STORE, TestShop, write_report

from returns_desktop.domain.decision_inputs import ContactInputs
from returns_desktop.domain.model import Store
from returns_desktop.domain.placing import StoreChoice
from returns_desktop.domain.views import STATUS_VIEWS, SortKey, View
from returns_desktop.services.browsing import Reading
from returns_desktop.services.stores import StoreSettings
from returns_desktop.storage import facts, listing

STORES = (
    replace(STORE, id=0, name="First account"),
    replace(STORE, id=0, name="Second account"),
    Store(0, "Laden", "DE", "EUR", "Europe/Berlin"),
    Store(0, "Old account", "JP", "JPY", "Asia/Tokyo"),
)
ARCHIVED = 4
REASONS = ("CR-DEFECTIVE", "AMZ-PG-BAD-DESC", "CR-UNWANTED_ITEM")
STATUSES = ("PendingApproval", "Approved", "Completed", "Closed")


def row(number: int) -> dict[str, str]:
    currency = {3: "EUR", 4: "JPY"}.get(store_of(number), "USD")
    return {
        "order_id": f"11{store_of(number)}-0000000-{number:07d}",
        "amazon_rma_id": f"R{number}",
        "currency": currency,
        "order_amount": "4000" if currency == "JPY" else f"{10 + number}.00",
        "merchant_sku": f"SKU-{number % 3}",
        "item_name": ("Earbuds", "Rain jacket", "Steel bottle")[number % 3],
        "reason_code": REASONS[number % 3],
        "reported_status": STATUSES[number % 4],
        "request_date": f"{10 + number % 12:02d}-Nov-2026",
        "a_to_z_claim": "Y" if number % 7 == 0 else "N",
        "refunded": "5.00" if number % 4 == 2 and currency != "JPY" else "",
    }


def store_of(number: int) -> int:
    return number % 4 + 1


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestShop]:
    """Four stores, the last one archived, forty requests, some decided."""
    shop = TestShop(tmp_path_factory.mktemp("full"))
    for store in STORES:
        StoreSettings(shop.shop).add(store)
    for store_id in range(1, 5):
        rows = [row(number) for number in range(40) if store_of(number) == store_id]
        path = write_report(shop.folder / f"{store_id}.tsv", *rows)
        shop.importing.apply(shop.importing.plan(path, store=StoreChoice((store_id,))))
    for number in sorted(every(shop))[::3]:
        shop.deciding.decide([number], ContactInputs(message="Hello"), shop.versions(number))
    last = shop.browsing.stores()[-1]
    StoreSettings(shop.shop).save(replace(last, is_archived=True))
    yield shop
    shop.shop.close()


def every(shop: TestShop) -> dict[int, int]:
    """The store of each request, whatever is archived."""
    return dict(shop.shop.db.sql("SELECT id, store_id FROM return_request"))


CHOICES = st.sampled_from([None, 1, 2, 3])
WORDS = st.sampled_from(
    ["", "earbuds", "0000", "rain -sku:sku-2", "store:account", "store:first", "marketplace:us",
     "marketplace:de", "is:overdue", "is:a-to-z", "amount:>30", "due:<9d", "reason:defective", "11"]
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(
    st.sampled_from(list(View)),
    st.sampled_from(list(SortKey)),
    st.booleans(),
    WORDS,
    CHOICES,
    st.sampled_from([0, listing.FEW]),
)
def test_narrowing_is_filtering(
    full: TestShop, view: View, sort: SortKey, descending: bool, words: str, store: int | None, few: int
) -> None:
    """Whether what a store has is few or many, found along the indexes of all or sorted by itself."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(listing, "FEW", few)
        check_narrowing(full, view, sort, descending, words, store)


def check_narrowing(
    full: TestShop, view: View, sort: SortKey, descending: bool, words: str, store: int | None
) -> None:
    place = every(full)
    wanted = {1, 2, 3} if store is None else {store}
    apart = [
        number
        for one in wanted
        for number in full.browsing.ids(view, sort=sort, descending=descending, search=words, store_id=one)
    ]
    found = full.browsing.ids(view, sort=sort, descending=descending, search=words, store_id=store)
    assert sorted(found) == sorted(apart)
    assert {place[number] for number in found} <= wanted
    everything = full.browsing.ids(view, sort=sort, descending=descending, search=words)
    assert found == [number for number in everything if place[number] in wanted]
    walked = full.browsing.listing(view, sort=sort, descending=descending, search=words, store_id=store)
    assert list(walked.all(Reading())) == found
    first = walked.first(Reading(), 5)
    assert first.ids == found[: len(first.ids)]
    assert first.total in (None, len(found))
    assert full.browsing.count(view, search=words, store_id=store) == len(found)


@pytest.mark.parametrize("store", [None, 1, 2, 3])
def test_the_numbers_of_the_sidebar_are_those_of_the_store(full: TestShop, store: int | None) -> None:
    counts = full.browsing.counts(store)
    acting = set(full.browsing.ids(View.NEEDS_ACTION, store_id=store))
    for view in View:
        if view is View.ALL:
            continue
        stands = set(full.browsing.ids(view, store_id=store))
        partly = view in STATUS_VIEWS or view is View.A_TO_Z
        assert counts.of(view) == len(stands & acting if partly else stands), view
    assert counts.by_store == {
        one: len(full.browsing.ids(View.NEEDS_ACTION, store_id=one)) for one in (1, 2, 3)
    }
    assert sum(counts.by_store.values()) == full.browsing.counts().of(View.NEEDS_ACTION)
    assert counts.stored == 40  # whatever is shown: the shop is not empty


def test_what_is_at_risk_is_told_by_store_and_never_added_across_currencies(full: TestShop) -> None:
    whole = dict(full.browsing.counts().exposure)
    parts = [dict(full.browsing.counts(store).exposure) for store in (1, 2, 3)]
    assert whole
    assert set(whole) <= {"USD", "EUR"}
    for currency, minor in whole.items():
        assert sum(part.get(currency, 0) for part in parts) == minor
    assert not {"EUR"} & set(parts[0])


@pytest.mark.parametrize("store", [None, 1, 2, 3])
def test_sums_of_all_requests_of_a_list_are_those_of_the_store(full: TestShop, store: int | None) -> None:
    ids = full.browsing.ids(View.ALL, store_id=store)
    of_all = full.browsing.selection_of_all(View.ALL, ids, Reading(), store_id=store)
    assert of_all == full.browsing.selection(ids)


def test_the_work_list_is_that_of_the_store(full: TestShop) -> None:
    whole = full.carrying.chores()
    assert {chore.store_id for chore in whole} == {1, 2, 3}
    for store in (1, 2, 3):
        assert full.carrying.chores(store) == [chore for chore in whole if chore.store_id == store]


def test_saved_views_count_what_the_store_has(full: TestShop) -> None:
    saved = full.saved_views.save("Ears", View.ALL, "earbuds")
    try:
        for store in (None, 1, 2, 3):
            expected = full.browsing.count(View.ALL, search="earbuds", store_id=store)
            assert full.saved_views.counts(store) == {saved.id: expected}
    finally:
        full.saved_views.delete(saved.id)


def test_rows_know_their_store(full: TestShop) -> None:
    place = every(full)
    ids = full.browsing.ids(View.ALL)
    assert [one.store_id for one in full.browsing.rows(ids)] == [place[number] for number in ids]


def test_a_shop_of_archived_stores_lists_nothing(shop: TestShop) -> None:
    shop.take_in({})
    (store,) = shop.browsing.stores()
    StoreSettings(shop.shop).save(replace(store, is_archived=True))
    for view in View:
        for sort in SortKey:
            walked = shop.browsing.listing(view, sort=sort)
            assert (walked.first(Reading()).ids, list(walked.all(Reading()))) == ([], [])
            assert list(shop.browsing.listing(view, sort=sort, search="earbuds").all(Reading())) == []
        assert shop.browsing.counts().of(view) == 0


def test_an_archived_store_is_hidden_and_comes_back_whole(full: TestShop) -> None:
    hidden = {number for number, store in every(full).items() if store == ARCHIVED}
    assert len(hidden) == 10
    assert not hidden & set(full.browsing.ids(View.ALL))
    assert [store.id for store in full.browsing.active_stores()] == [1, 2, 3]
    assert not hidden & {found.id for found in full.browsing.with_order_id("0000000", limit=100)}
    assert ARCHIVED not in full.browsing.counts().by_store
    assert facts.ids_of_order(full.shop.db, row(3)["order_id"]) == []
    assert len(facts.ids_of_order(full.shop.db, row(0)["order_id"])) == 1
    archived = full.browsing.stores()[-1]
    StoreSettings(full.shop).save(replace(archived, is_archived=False))
    assert hidden <= set(full.browsing.ids(View.ALL))
    assert len(full.browsing.counts().by_store) == 4
    StoreSettings(full.shop).save(replace(full.browsing.stores()[-1], is_archived=True))
