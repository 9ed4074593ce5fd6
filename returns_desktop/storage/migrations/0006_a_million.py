"""Room for a million requests: products are kept once, ids are found in blocks of words, and an import can
be written piece by piece, unseen until it is published."""

from typing import Any

STATEMENTS = """
CREATE TABLE product (
    id INTEGER NOT NULL PRIMARY KEY,
    merchant_sku TEXT NOT NULL,
    asin TEXT NOT NULL,
    item_name TEXT NOT NULL,
    category TEXT NOT NULL,
    search_text TEXT NOT NULL);
INSERT INTO product (merchant_sku, asin, item_name, category, search_text)
    SELECT merchant_sku, asin, item_name, category,
        searchable(merchant_sku) || char(10) || searchable(asin) || char(10) || searchable(item_name)
    FROM return_item GROUP BY merchant_sku, asin, item_name, category ORDER BY min(id);
CREATE UNIQUE INDEX product_key ON product (merchant_sku, asin, item_name, category);
CREATE INDEX product_name ON product (item_name COLLATE NOCASE, id);

ALTER TABLE return_request RENAME TO request_row;
ALTER TABLE return_item RENAME TO item_row;
CREATE TABLE new_item_row (
    id INTEGER NOT NULL PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES request_row (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    product_id INTEGER NOT NULL REFERENCES product (id) ON DELETE RESTRICT,
    order_item_id TEXT NOT NULL,
    order_date TEXT,
    request_date TEXT,
    reported_status TEXT NOT NULL,
    merchant_rma_id TEXT NOT NULL,
    label_type TEXT NOT NULL,
    label_cost_minor INTEGER,
    currency TEXT NOT NULL,
    carrier TEXT NOT NULL,
    tracking_id TEXT NOT NULL,
    label_payer TEXT NOT NULL,
    a_to_z_claim INTEGER,
    is_prime INTEGER,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    reason_code TEXT NOT NULL,
    in_policy INTEGER,
    return_type TEXT NOT NULL,
    resolution TEXT NOT NULL,
    invoice_number TEXT NOT NULL,
    delivery_date TEXT,
    order_amount_minor INTEGER,
    order_quantity INTEGER,
    safet_reason TEXT NOT NULL,
    safet_claim_id TEXT NOT NULL,
    safet_state TEXT NOT NULL,
    safet_created TEXT NOT NULL,
    safet_reimbursed_minor INTEGER,
    refunded_minor INTEGER,
    known_refunded_minor INTEGER NOT NULL);
INSERT INTO new_item_row SELECT i.id, i.request_id, i.position, p.id, i.order_item_id, i.order_date,
    i.request_date, i.reported_status, i.merchant_rma_id, i.label_type, i.label_cost_minor, i.currency,
    i.carrier, i.tracking_id, i.label_payer, i.a_to_z_claim, i.is_prime, i.quantity, i.reason_code,
    i.in_policy, i.return_type, i.resolution, i.invoice_number, i.delivery_date, i.order_amount_minor,
    i.order_quantity, i.safet_reason, i.safet_claim_id, i.safet_state, i.safet_created,
    i.safet_reimbursed_minor, i.refunded_minor, i.known_refunded_minor
    FROM item_row i JOIN product p ON p.merchant_sku = i.merchant_sku AND p.asin = i.asin
        AND p.item_name = i.item_name AND p.category = i.category
    ORDER BY i.id;
DROP TABLE item_row;
ALTER TABLE new_item_row RENAME TO item_row;
CREATE INDEX item_row_request ON item_row (request_id, position);
CREATE INDEX item_row_product ON item_row (product_id, request_id);

ALTER TABLE request_row DROP COLUMN item_name;
ALTER TABLE request_row DROP COLUMN search_text;
ALTER TABLE request_row ADD COLUMN product_id INTEGER REFERENCES product (id) ON DELETE RESTRICT;
UPDATE request_row SET product_id = (
    SELECT i.product_id FROM item_row i WHERE i.request_id = request_row.id ORDER BY i.position LIMIT 1);
CREATE INDEX request_row_product ON request_row (product_id);

CREATE TABLE search_block (
    block INTEGER NOT NULL PRIMARY KEY,
    words TEXT NOT NULL);

CREATE TABLE published (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    request_id INTEGER NOT NULL,
    import_id INTEGER NOT NULL);
INSERT INTO published SELECT 1, (SELECT ifnull(max(id), 0) FROM request_row),
    (SELECT ifnull(max(id), 0) FROM import_file);

CREATE VIEW return_request AS
    SELECT q.id, q.store_id, q.amazon_rma_id, q.order_id, q.first_import_id, q.claim_seen_on, q.version,
        q.status, q.a_to_z, q.goods, q.money, q.first_task, q.tasks, q.due_on, q.refund_due_on,
        q.request_date, q.reason_code, q.product_id, q.item_count, q.announced, q.checked, q.paid_minor,
        q.exposure_minor, q.last_seen_at, q.snoozed_until, q.snoozed_on, q.remind_on, q.tags, q.has_note
    FROM request_row q WHERE +q.id <= (SELECT request_id FROM published);
CREATE VIEW return_item AS
    SELECT i.id, i.request_id, i.position, q.order_id, q.amazon_rma_id, p.merchant_sku, i.order_item_id,
        i.order_date, i.request_date, i.reported_status, i.merchant_rma_id, i.label_type,
        i.label_cost_minor, i.currency, i.carrier, i.tracking_id, i.label_payer, i.a_to_z_claim, i.is_prime,
        p.asin, p.item_name, i.quantity, i.reason_code, i.in_policy, i.return_type, i.resolution,
        i.invoice_number, i.delivery_date, i.order_amount_minor, i.order_quantity, i.safet_reason,
        i.safet_claim_id, i.safet_state, i.safet_created, i.safet_reimbursed_minor, i.refunded_minor,
        p.category, i.known_refunded_minor, i.product_id
    FROM item_row i JOIN request_row q ON q.id = i.request_id JOIN product p ON p.id = i.product_id
    WHERE +i.request_id <= (SELECT request_id FROM published);
"""


def up(migrator: Any, db: Any) -> None:  # noqa: ARG001 - the runner's signature
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
