"""Searches under a name."""

import pytest
from support import TestShop

from returns_desktop.domain.errors import AppError
from returns_desktop.domain.views import SavedView, View


@pytest.fixture
def two(shop: TestShop) -> TestShop:
    shop.take_in(
        {"item_name": "Kettle"},
        {"amazon_rma_id": "R2", "order_id": "222-2222222-2222222", "item_name": "Cup"},
    )
    return shop


def test_a_view_is_kept_with_its_count_and_stands_after_a_restart(two: TestShop) -> None:
    saved = two.saved_views.save(" My  kettles ", View.ALL, " kettle ")
    two.saved_views.save("All of it", View.NEEDS_ACTION, "earbuds")
    two.restart()
    first, second = two.saved_views.listed()
    assert first == saved == SavedView(saved.id, "My kettles", View.ALL, "kettle")
    assert second.name == "All of it"
    assert two.saved_views.counts() == {first.id: 1, second.id: 0}


def test_the_count_is_of_the_place_the_view_looks_through(two: TestShop) -> None:
    saved = two.saved_views.save("Done kettles", View.COMPLETED, "kettle")
    assert two.saved_views.counts() == {saved.id: 0}


def test_a_view_gets_another_name_and_another_search(two: TestShop) -> None:
    saved = two.saved_views.save("One", View.ALL, "kettle")
    two.saved_views.change(saved.id, "One", "cup")
    two.saved_views.change(saved.id, "Cups", "cup")
    assert two.saved_views.listed() == [SavedView(saved.id, "Cups", View.ALL, "cup")]


def test_a_deleted_view_is_gone_and_no_request_with_it(two: TestShop) -> None:
    saved = two.saved_views.save("One", View.ALL, "kettle")
    two.saved_views.delete(saved.id)
    assert two.saved_views.listed() == []
    assert two.browsing.counts().stored == 2
    for again in (
        lambda: two.saved_views.delete(saved.id),
        lambda: two.saved_views.change(saved.id, "x", "y"),
    ):
        with pytest.raises(AppError, match="view_gone"):
            again()


@pytest.mark.parametrize(
    ("name", "query", "code"),
    [
        (" ", "kettle", "view_name_empty"),
        ("One", "  ", "view_query_empty"),
        ("Taken", "x", "view_name_taken"),
    ],
)
def test_what_cannot_be_a_view_is_refused(two: TestShop, name: str, query: str, code: str) -> None:
    two.saved_views.save("Taken", View.ALL, "cup")
    journal = two.shop.db.sql("SELECT count(*) FROM journal")
    with pytest.raises(AppError, match=code):
        two.saved_views.save(name, View.ALL, query)
    assert len(two.saved_views.listed()) == 1
    assert two.shop.db.sql("SELECT count(*) FROM journal") == journal


def test_a_name_is_compared_as_it_is_stored(two: TestShop) -> None:
    """A broken clipboard holds half a surrogate pair, which the database takes as "?"."""
    saved = two.saved_views.save("Cups \ud83d", View.ALL, "cup \ud83d")
    assert two.saved_views.listed() == [saved]
    for again in ("Cups \ud83d", "Cups \udc00", "Cups ?"):
        with pytest.raises(AppError, match="view_name_taken"):
            two.saved_views.save(again, View.ALL, "cup")
    other = two.saved_views.save("Other", View.ALL, "cup")
    with pytest.raises(AppError, match="view_name_taken"):
        two.saved_views.change(other.id, "Cups \ud83d", "cup")
    assert two.saved_views.change(saved.id, "Cups \ud83d", "cup").name == "Cups ?"
