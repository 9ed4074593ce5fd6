"""FBA returns and order items: rows of reports that are about no return request."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from ..domain.folding import fold
from ..domain.report import ColumnProfile, FbaReturn, OrderItem
from ..domain.views import FbaRow, FbaSort
from .codec import from_json, moment, stamp, storable, to_json
from .db import Database, Row
from .facts import chunks, of_listed

_FBA = (
    "order_id, sku, returned_on, returned_at, asin, fnsku, item_name, quantity, center, disposition, "
    "reason_code, status, license_plate"
)
_SELECT_FBA = (
    f"SELECT r.id, r.return_key, {', '.join('r.' + name for name in _FBA.split(', '))}, coalesce(c.body, '') "
    "FROM fba_return r LEFT JOIN fba_comment c ON c.return_id = r.id"
)
_ORDER_BY = {
    FbaSort.DATE: "r.returned_on {way}, r.returned_at {way}, r.id {way}",
    FbaSort.PRODUCT: "r.item_name COLLATE NOCASE {way}, r.returned_on DESC, r.id",
    FbaSort.REASON: "r.reason_code {way}, r.returned_on DESC, r.id",
    FbaSort.DISPOSITION: "r.disposition {way}, r.returned_on DESC, r.id",
}


StoredOrderItems = dict[tuple[str, ...], tuple[int, OrderItem]]


_OF_STORE = "(store_id = ? OR store_id IS NULL)"
"""Of a store, or from before there was one."""


def fba_by_key(
    db: Database, keys: Iterable[str], store_id: int | None
) -> dict[str, tuple[int, FbaReturn]]:
    """FBA returns of a store by key: id and facts."""
    found: dict[str, tuple[int, FbaReturn]] = {}
    for part in chunks(keys):
        marks = ", ".join("?" * len(part))
        for row in db.sql(
            f"{_SELECT_FBA} WHERE r.return_key IN ({marks}) AND {_OF_STORE} ORDER BY store_id",
            [*part, store_id],
        ):
            found[row[1]] = (row[0], _fba(row))
    return found


def _fba(row: Row) -> FbaReturn:
    return FbaReturn(
        order_id=row[2],
        sku=row[3],
        returned_on=date.fromisoformat(row[4]),
        returned_at=moment(row[5]) if row[5] else None,
        asin=row[6],
        fnsku=row[7],
        item_name=row[8],
        quantity=row[9],
        center=row[10],
        disposition=row[11],
        reason_code=row[12],
        status=row[13],
        license_plate=row[14],
        comment=row[15],
    )


def _fba_columns(value: FbaReturn) -> tuple[object, ...]:
    words = (value.order_id, value.sku, value.asin, value.fnsku, value.item_name, value.license_plate)
    return (
        value.order_id,
        value.sku,
        value.returned_on.isoformat(),
        stamp(value.returned_at) if value.returned_at else None,
        value.asin,
        value.fnsku,
        value.item_name,
        value.quantity or 1,
        value.center,
        value.disposition,
        value.reason_code,
        value.status,
        value.license_plate,
        fold("\n".join(word for word in words if word)),
    )


def add_fba(
    db: Database,
    rows: Sequence[tuple[str, FbaReturn]],
    import_id: int,
    at: datetime,
    store_id: int | None,
) -> None:
    """New FBA returns of a store: pairs of key and facts."""
    db.run_many(
        f"INSERT INTO fba_return (return_key, first_import_id, store_id, {_FBA}, search_text) "
        f"VALUES (?, ?, ?, {', '.join('?' * 14)})",
        ((key, import_id, store_id, *_fba_columns(value)) for key, value in rows),
    )
    _keep_comments(db, rows, at, store_id)


def adopt_fba(db: Database, keys: Iterable[str], store_id: int | None) -> None:
    """What came in before there was a store is of the one whose report holds it again."""
    for part in chunks(keys):
        db.sql(
            "UPDATE OR IGNORE fba_return SET store_id = ? WHERE store_id IS NULL "
            f"AND return_key IN ({', '.join('?' * len(part))})",
            [store_id, *part],
        )


def change_fba(
    db: Database, rows: Sequence[tuple[str, FbaReturn]], at: datetime, store_id: int | None
) -> None:
    """New facts for stored FBA returns of a store: pairs of key and facts."""
    columns = ", ".join(f"{name} = ?" for name in (*_FBA.split(", "), "search_text"))
    db.run_many(
        f"UPDATE fba_return SET {columns} WHERE return_key = ? AND store_id IS ?",
        ((*_fba_columns(value), key, store_id) for key, value in rows),
    )
    _keep_comments(db, rows, at, store_id)


def _keep_comments(
    db: Database, rows: Iterable[tuple[str, FbaReturn]], at: datetime, store_id: int | None
) -> None:
    comments = ((key, value.comment) for key, value in rows if value.comment)
    db.run_many(
        "INSERT INTO fba_comment (return_id, body, written_at) "
        "SELECT id, ?, ? FROM fba_return WHERE return_key = ? AND store_id IS ? "
        "ON CONFLICT (return_id) DO UPDATE SET body = excluded.body, written_at = excluded.written_at "
        "WHERE body <> excluded.body AND expires_on IS NULL",
        ((storable(body), stamp(at), key, store_id) for key, body in comments),
    )


def fba_ids(
    db: Database, *, search: str, sort: FbaSort, descending: bool, store_id: int | None = None
) -> list[int]:
    """Ids in order, of a store or of all that are listed; every word must be found in order id, SKU, ASIN,
    FNSKU, product, number or comment."""
    words = list(dict.fromkeys(fold(word) for word in search.split()))[:100]
    found = " AND (instr(r.search_text, ?) OR instr(fold(coalesce(c.body, '')), ?))" * len(words)
    rows = db.sql(
        "SELECT r.id FROM fba_return r LEFT JOIN fba_comment c ON c.return_id = r.id "
        f"WHERE {of_listed(db, store_id)}{found} "
        f"ORDER BY {_ORDER_BY[sort].format(way='DESC' if descending else 'ASC')}",
        [word for word in words for _ in range(2)],
    )
    return [row[0] for row in rows]


def fba_rows(db: Database, ids: Sequence[int]) -> list[FbaRow]:
    """These FBA returns, in the order of `ids`."""
    found: dict[int, FbaRow] = {}
    names: dict[int | None, str] = dict(db.sql("SELECT id, name FROM store"))
    for part in chunks(ids):
        marks = ", ".join("?" * len(part))
        of_store: dict[int, int | None] = dict(
            db.sql(f"SELECT id, store_id FROM fba_return WHERE id IN ({marks})", part)
        )
        for row in db.sql(f"{_SELECT_FBA} WHERE r.id IN ({marks})", part):
            found[row[0]] = FbaRow(row[0], _fba(row), names.get(of_store[row[0]], ""))
    return [found[one] for one in ids if one in found]


def fba_count(db: Database, store_id: int | None = None) -> int:
    """How many there are of a store, or of all that are listed."""
    return int(db.sql(f"SELECT count(*) FROM fba_return r WHERE {of_listed(db, store_id)}")[0][0])


def order_items_by_key(
    db: Database, order_ids: Iterable[str], store_id: int | None
) -> StoredOrderItems:
    """A store's order items of these orders by key: id and facts."""
    found: StoredOrderItems = {}
    for part in chunks(order_ids):
        for row in db.sql(
            "SELECT id, order_id, order_item_id, sku, quantity FROM order_item "
            f"WHERE order_id IN ({', '.join('?' * len(part))}) AND {_OF_STORE} ORDER BY store_id",
            [*part, store_id],
        ):
            value = OrderItem(order_id=row[1], order_item_id=row[2], sku=row[3], quantity=row[4])
            found[value.key] = (row[0], value)
    return found


def add_order_items(
    db: Database, items: Iterable[OrderItem], import_id: int, store_id: int | None
) -> None:
    db.run_many(
        "INSERT INTO order_item (order_id, order_item_id, sku, quantity, first_import_id, store_id) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        ((one.order_id, one.order_item_id, one.sku, one.quantity, import_id, store_id) for one in items),
    )


def adopt_order_items(db: Database, order_ids: Iterable[str], store_id: int | None) -> None:
    """What came in before there was a store is of the one whose report holds it again."""
    for part in chunks(dict.fromkeys(order_ids)):
        db.sql(
            "UPDATE OR IGNORE order_item SET store_id = ? WHERE store_id IS NULL "
            f"AND order_id IN ({', '.join('?' * len(part))})",
            [store_id, *part],
        )


def change_order_items(db: Database, items: Iterable[tuple[int, OrderItem]]) -> None:
    """New facts for stored order items: pairs of id and facts."""
    db.run_many(
        "UPDATE order_item SET sku = ?, quantity = ? WHERE id = ?",
        ((one.sku, one.quantity, item_id) for item_id, one in items),
    )


def profiles(db: Database) -> list[ColumnProfile]:
    """All column profiles by name."""
    rows = db.sql("SELECT name, headings, fields FROM column_profile ORDER BY name")
    return [
        ColumnProfile(
            name,
            tuple(from_json(headings)["headings"]),
            tuple((heading, field) for heading, field in from_json(fields)["fields"]),
        )
        for name, headings, fields in rows
    ]


def save_profile(db: Database, profile: ColumnProfile) -> None:
    """Adds a profile. One of the same headings gives way: a header has one meaning."""
    headings = to_json({"headings": list(profile.headings)})
    db.run_many("DELETE FROM column_profile WHERE headings = ? OR name = ?", [(headings, profile.name)])
    db.run_many(
        "INSERT INTO column_profile (name, headings, fields) VALUES (?, ?, ?)",
        [(profile.name, headings, to_json({"fields": [list(pair) for pair in profile.fields]}))],
    )


def delete_profile(db: Database, name: str) -> None:
    db.run_many("DELETE FROM column_profile WHERE name = ?", [(name,)])
