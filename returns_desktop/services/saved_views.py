"""Searches under a name, which stand in the sidebar beside the built-in places."""

from ..domain.errors import AppError
from ..domain.search import parse
from ..domain.views import SavedView, View
from ..importers import shown
from ..storage import queries, records, saved_views
from ..storage.codec import storable
from .shop import Shop

LONGEST_NAME = 60
"""Characters; a longer name would never be read in the sidebar."""


class SavedViews:
    """Keeps saved views in the shop's database."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def listed(self) -> list[SavedView]:
        """In the order of the sidebar."""
        return saved_views.all_saved(self._shop.db)

    def counts(self, store_id: int | None = None) -> dict[int, int]:
        """How many requests each saved view holds, by its id; of a store or of all that are listed."""
        db, today = self._shop.db, self._shop.today()
        with db.reading():
            return {
                saved.id: queries.request_count(
                    db, saved.base, parse(saved.query), store_id=store_id, today=today
                )
                for saved in self.listed()
            }

    def save(self, name: str, base: View, query: str) -> SavedView:
        """Adds a view: a search inside a built-in place.

        Raises `AppError`: `view_name_empty`, `view_name_taken`, `view_query_empty`.
        """
        tidy, words = self._checked(name, query)
        with self._shop.db.transaction():
            view_id = saved_views.add_saved(self._shop.db, tidy, base, words)
            self._note("view_saved", tidy)
        return SavedView(view_id, tidy, base, words)

    def change(self, view_id: int, name: str, query: str) -> SavedView:
        """Gives a view another name or another search.

        Raises `AppError`: those of `save`, and `view_gone`.
        """
        before = self._find(view_id)
        tidy, words = self._checked(name, query, but=view_id)
        with self._shop.db.transaction():
            if not saved_views.change_saved(self._shop.db, view_id, tidy, words):
                raise AppError("view_gone")
            self._note("view_saved", tidy)
        return SavedView(view_id, tidy, before.base, words)

    def delete(self, view_id: int) -> None:
        """Takes a view off the sidebar; no request changes. Raises `AppError("view_gone")`."""
        name = self._find(view_id).name
        with self._shop.db.transaction():
            if not saved_views.delete_saved(self._shop.db, view_id):
                raise AppError("view_gone")
            self._note("view_deleted", name)

    def _find(self, view_id: int) -> SavedView:
        for saved in self.listed():
            if saved.id == view_id:
                return saved
        raise AppError("view_gone")

    def _checked(self, name: str, query: str, but: int | None = None) -> tuple[str, str]:
        """Name and search as they will stand in the database, so that a name is compared with what is
        stored."""
        tidy = storable(" ".join(name.split())[:LONGEST_NAME].strip())
        words = storable(" ".join(query.split()))
        if not tidy:
            raise AppError("view_name_empty")
        if not words:
            raise AppError("view_query_empty")
        if any(saved.name == tidy and saved.id != but for saved in self.listed()):
            raise AppError("view_name_taken", name=shown(tidy))
        return tidy, words

    def _note(self, kind: str, name: str) -> None:
        records.add_journal(self._shop.db, at=self._shop.clock(), kind=kind, payload={"name": name})
