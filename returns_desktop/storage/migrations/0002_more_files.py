"""Rows that could not be read, FBA returns, order item ids, and how unknown columns are read."""

from typing import Any

TABLES = """
CREATE TABLE import_problem (
    id INTEGER NOT NULL PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES import_file (id) ON DELETE RESTRICT,
    line INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    code TEXT NOT NULL,
    params TEXT NOT NULL,
    order_id TEXT NOT NULL,
    rma_id TEXT NOT NULL,
    sku TEXT NOT NULL,
    row_digest TEXT NOT NULL,
    dismissed_by INTEGER REFERENCES step (id) ON DELETE RESTRICT,
    cleared_by INTEGER REFERENCES import_file (id) ON DELETE RESTRICT);
CREATE UNIQUE INDEX import_problem_row ON import_problem (row_digest, code, column_name)
    WHERE row_digest <> '';
CREATE INDEX import_problem_key ON import_problem (order_id, rma_id, sku) WHERE cleared_by IS NULL;
CREATE INDEX import_problem_step ON import_problem (dismissed_by) WHERE dismissed_by IS NOT NULL;
CREATE TABLE fba_return (
    id INTEGER NOT NULL PRIMARY KEY,
    return_key TEXT NOT NULL UNIQUE,
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
    first_import_id INTEGER NOT NULL REFERENCES import_file (id) ON DELETE RESTRICT);
CREATE INDEX fba_return_date ON fba_return (returned_on, id);
CREATE TABLE fba_comment (
    return_id INTEGER NOT NULL PRIMARY KEY REFERENCES fba_return (id) ON DELETE RESTRICT,
    body TEXT NOT NULL,
    written_at TEXT NOT NULL,
    expires_on TEXT);
CREATE TABLE order_item (
    id INTEGER NOT NULL PRIMARY KEY,
    order_id TEXT NOT NULL,
    order_item_id TEXT NOT NULL,
    sku TEXT NOT NULL,
    quantity INTEGER NOT NULL,
    first_import_id INTEGER NOT NULL REFERENCES import_file (id) ON DELETE RESTRICT);
CREATE UNIQUE INDEX order_item_key ON order_item (order_id, order_item_id);
CREATE TABLE column_profile (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    headings TEXT NOT NULL UNIQUE,
    fields TEXT NOT NULL);
"""


def up(migrator: Any, db: Any) -> None:  # noqa: ARG001 - the runner's signature
    for statement in TABLES.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
