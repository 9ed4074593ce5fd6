"""Several stores: each with its language, archived or not; FBA returns and order items belong to one."""

from typing import Any

STATEMENTS = """
ALTER TABLE store ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE store ADD COLUMN is_archived INTEGER NOT NULL DEFAULT 0 CHECK (is_archived IN (0, 1));

CREATE TABLE new_fba_return (
    id INTEGER NOT NULL PRIMARY KEY,
    return_key TEXT NOT NULL,
    order_id TEXT NOT NULL,
    sku TEXT NOT NULL,
    returned_on TEXT NOT NULL,
    returned_at TEXT,
    asin TEXT NOT NULL,
    fnsku TEXT NOT NULL,
    item_name TEXT NOT NULL,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    center TEXT NOT NULL,
    disposition TEXT NOT NULL,
    reason_code TEXT NOT NULL,
    status TEXT NOT NULL,
    license_plate TEXT NOT NULL,
    search_text TEXT NOT NULL,
    first_import_id INTEGER NOT NULL REFERENCES import_file (id) ON DELETE RESTRICT,
    store_id INTEGER REFERENCES store (id) ON DELETE RESTRICT);
INSERT INTO new_fba_return SELECT id, return_key, order_id, sku, returned_on, returned_at, asin, fnsku,
    item_name, quantity, center, disposition, reason_code, status, license_plate, search_text,
    first_import_id, NULL FROM fba_return;
DROP TABLE fba_return;
ALTER TABLE new_fba_return RENAME TO fba_return;
CREATE UNIQUE INDEX fba_return_key ON fba_return (return_key, ifnull(store_id, 0));
CREATE INDEX fba_return_date ON fba_return (returned_on, id);

ALTER TABLE order_item ADD COLUMN store_id INTEGER REFERENCES store (id) ON DELETE RESTRICT;
DROP INDEX order_item_key;
CREATE UNIQUE INDEX order_item_key ON order_item (order_id, order_item_id, ifnull(store_id, 0));

UPDATE fba_return SET store_id = (SELECT id FROM store) WHERE (SELECT count(*) FROM store) = 1;
UPDATE order_item SET store_id = (SELECT id FROM store) WHERE (SELECT count(*) FROM store) = 1;
UPDATE order_item SET store_id = (
    SELECT min(r.store_id) FROM request_row r
    WHERE r.store_id IN (SELECT id FROM store) AND r.order_id = order_item.order_id)
    WHERE store_id IS NULL AND 1 = (
        SELECT count(DISTINCT r.store_id) FROM request_row r
        WHERE r.store_id IN (SELECT id FROM store) AND r.order_id = order_item.order_id);
"""


def up(migrator: Any, db: Any) -> None:  # noqa: ARG001 - the runner's signature
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
