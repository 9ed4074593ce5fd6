"""What a returns report writes: requests and their items. Derived columns follow with `records.refresh`."""

from collections.abc import Iterable

from ..domain.report import FIELD_NAMES, ReportLine
from ..domain.report_rows import row_of
from . import products, search_words
from .db import Database
from .products import PRODUCT_FIELDS, Products

_OF_REQUEST = ("order_id", "amazon_rma_id")
"""Fields of `ReportLine` that all items of a request share."""
ITEM_FIELDS = tuple(name for name in FIELD_NAMES if name not in (*_OF_REQUEST, *PRODUCT_FIELDS))
_PLACES = tuple(FIELD_NAMES.index(name) for name in ITEM_FIELDS)

_ADD_REQUEST = (
    "INSERT INTO request_row (id, store_id, amazon_rma_id, order_id, first_import_id) VALUES (?, ?, ?, ?, ?)"
)
_ADD_ITEM = (
    "INSERT INTO item_row (request_id, position, product_id, known_refunded_minor, "
    f"{', '.join(ITEM_FIELDS)}) VALUES (?, (SELECT count(*) FROM item_row WHERE request_id = ?), ?, ?, "
    f"{', '.join('?' * len(ITEM_FIELDS))})"
)
_CHANGE_ITEM = (
    f"UPDATE item_row SET product_id = ?, {', '.join(f'{name} = ?' for name in ITEM_FIELDS)} WHERE id = ?"
)


def next_request_id(db: Database) -> int:
    """The id of the next new request. Nobody else can take it while the transaction lasts."""
    return int(db.sql("SELECT coalesce(max(id), 0) + 1 FROM request_row")[0][0])


def add_requests(db: Database, requests: Iterable[tuple[int, int, ReportLine]], import_id: int) -> None:
    """New, still empty requests: id, store id and a line each; items follow with `add_items`. Nobody sees
    them before `publish`."""
    db.run_many(
        _ADD_REQUEST,
        (
            (request_id, store_id, line.amazon_rma_id, line.order_id, import_id)
            for request_id, store_id, line in requests
        ),
    )


def add_items(db: Database, lines: Iterable[tuple[int, ReportLine]]) -> None:
    """New items: pairs of request id and line, in the order they shall stand."""
    known = Products(db)
    touched: dict[int, None] = {}
    rows = []
    for request_id, line in lines:
        touched[request_id] = None
        refunded = line.refunded_minor or 0
        rows.append((request_id, request_id, known.of_line(line), refunded, *_item_cells(line)))
    db.run_many(_ADD_ITEM, rows)
    products.set_of_requests(db, touched)


def change_items(db: Database, lines: Iterable[tuple[int, ReportLine]]) -> None:
    """New Amazon facts for stored items: pairs of item id and line."""
    known = Products(db)
    changed = [(known.of_line(line), *_item_cells(line), item_id) for item_id, line in lines]
    db.run_many(_CHANGE_ITEM, changed)
    rows = db.sql("SELECT request_id FROM item_row WHERE id IN (SELECT value FROM json_each(?))",
                  (str([row[-1] for row in changed]),))
    products.set_of_requests(db, dict.fromkeys(row[0] for row in rows))


def publish(db: Database) -> None:
    """All requests and imports that were written are there for everybody from the end of the transaction."""
    with db.sorting_in_little():  # what a trigger sums up of all new requests
        db.run_many(
            "UPDATE published SET request_id = (SELECT ifnull(max(id), 0) FROM request_row), "
            "import_id = (SELECT ifnull(max(id), 0) FROM import_file) WHERE one = ?",
            [(1,)],
        )


def has_unseen(db: Database) -> bool:
    """Whether an import was begun and not finished."""
    return bool(db.sql(f"SELECT 1 FROM import_file WHERE {_UNSEEN_IMPORT} LIMIT 1"))


def unseen_file(db: Database) -> str:
    """Name of the file whose import was begun and not finished."""
    rows = db.sql(f"SELECT file_name FROM import_file WHERE {_UNSEEN_IMPORT} ORDER BY id DESC LIMIT 1")
    return rows[0][0] if rows else ""


def unseen_import(db: Database, import_id: int) -> tuple[str, str] | None:
    """Moment and digest of an import that is not published; an id of one that was taken away comes again."""
    rows = db.sql(
        f"SELECT imported_at, file_digest FROM import_file WHERE id = ? AND {_UNSEEN_IMPORT}", (import_id,)
    )
    return (rows[0][0], rows[0][1]) if rows else None


def forget_unseen(db: Database, limit: int) -> bool:
    """Takes away at most so many requests that an import wrote and did not publish, the newest first, and at
    the end the import itself; whether anything is left. Products stay: they say nothing by themselves."""
    unseen = "id > (SELECT request_id FROM published)"
    found = db.sql(f"SELECT id FROM request_row WHERE {unseen} ORDER BY id DESC LIMIT ?", (limit,))
    ids = [row[0] for row in found]
    if ids:
        lowest = [(min(ids),)]
        db.run_many("DELETE FROM item_row WHERE request_id >= ?", lowest)
        db.run_many("DELETE FROM request_row WHERE id >= ?", lowest)
        search_words.forget_from(db, min(ids))
    if len(ids) == limit:
        return True
    db.run_many(f"DELETE FROM import_file WHERE ? AND {_UNSEEN_IMPORT}", [(1,)])
    db.run_many(_FORGET_STORES, [(1,)])
    return False


_UNSEEN_IMPORT = "id > (SELECT import_id FROM published)"
_FORGET_STORES = (
    "DELETE FROM store WHERE version < ? "  # one that the seller added or changed stays
    "AND NOT EXISTS (SELECT 1 FROM request_row r WHERE r.store_id = store.id) "
    "AND NOT EXISTS (SELECT 1 FROM fba_return f WHERE f.store_id = store.id) "
    "AND NOT EXISTS (SELECT 1 FROM order_item i WHERE i.store_id = store.id) "
    "AND NOT EXISTS (SELECT 1 FROM deadline_choice c WHERE c.store_id = store.id) "
    "AND NOT EXISTS (SELECT 1 FROM rule_choice c WHERE c.store_id = store.id)"
)


def _item_cells(line: ReportLine) -> tuple[object, ...]:
    row = row_of(line)
    return tuple([row[place] for place in _PLACES])
