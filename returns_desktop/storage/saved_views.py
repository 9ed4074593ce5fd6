"""The searches a seller keeps in the sidebar."""

from ..domain.views import SavedView, View
from .codec import storable
from .db import Database
from .tables import SavedViewTable


def all_saved(db: Database) -> list[SavedView]:
    """All saved views in the order of the sidebar."""
    table = SavedViewTable
    query = table.select(table.id, table.name, table.base, table.query).order_by(table.position, table.id)
    return [SavedView(row[0], row[1], View(row[2]), row[3]) for row in db.rows(query)]


def add_saved(db: Database, name: str, base: View, query: str) -> int:
    """A new saved view behind the others; its id."""
    last = db.sql("SELECT coalesce(max(position), 0) FROM saved_view")[0][0]
    return db.run(
        SavedViewTable.insert(
            name=storable(name), position=last + 1, base=base.value, query=storable(query)
        )
    )


def change_saved(db: Database, view_id: int, name: str, query: str) -> bool:
    """Gives a saved view another name and search; False if it has gone."""
    changed = {"name": storable(name), "query": storable(query)}
    return bool(db.run(SavedViewTable.update(**changed).where(SavedViewTable.id == view_id)))


def delete_saved(db: Database, view_id: int) -> bool:
    """False if it has gone already."""
    return bool(db.run(SavedViewTable.delete().where(SavedViewTable.id == view_id)))
