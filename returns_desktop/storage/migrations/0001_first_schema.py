"""The first schema. Frozen: a change is a new file beside this one."""

from typing import Any

TABLES = """
CREATE TABLE store (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    marketplace TEXT NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    time_zone TEXT NOT NULL,
    value_limit_minor INTEGER CHECK (value_limit_minor >= 0),
    return_address TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 0);
CREATE TABLE import_file (
    id INTEGER NOT NULL PRIMARY KEY,
    imported_at TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_digest TEXT NOT NULL,
    kind TEXT NOT NULL,
    encoding TEXT NOT NULL,
    row_count INTEGER NOT NULL,
    new_count INTEGER NOT NULL,
    changed_count INTEGER NOT NULL,
    same_count INTEGER NOT NULL,
    repeated_count INTEGER NOT NULL,
    problem_count INTEGER NOT NULL,
    CHECK (row_count = new_count + changed_count + same_count + repeated_count + problem_count));
CREATE TABLE return_request (
    id INTEGER NOT NULL PRIMARY KEY,
    store_id INTEGER NOT NULL REFERENCES store (id) ON DELETE RESTRICT,
    amazon_rma_id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    first_import_id INTEGER NOT NULL REFERENCES import_file (id) ON DELETE RESTRICT,
    claim_seen_on TEXT,
    version INTEGER NOT NULL DEFAULT 0,
    status TEXT NOT NULL DEFAULT '',
    a_to_z INTEGER NOT NULL DEFAULT 0,
    goods TEXT NOT NULL DEFAULT '',
    money TEXT NOT NULL DEFAULT '',
    first_task TEXT NOT NULL DEFAULT '',
    tasks INTEGER NOT NULL DEFAULT 0,
    due_on TEXT,
    refund_due_on TEXT,
    request_date TEXT,
    reason_code TEXT NOT NULL DEFAULT '',
    item_name TEXT NOT NULL DEFAULT '',
    item_count INTEGER NOT NULL DEFAULT 0,
    announced INTEGER NOT NULL DEFAULT 0,
    checked INTEGER NOT NULL DEFAULT 0,
    paid_minor INTEGER,
    exposure_minor INTEGER NOT NULL DEFAULT 0,
    search_text TEXT NOT NULL DEFAULT '');
CREATE UNIQUE INDEX return_request_rma ON return_request (amazon_rma_id, store_id);
CREATE INDEX return_request_order ON return_request (store_id, order_id);
CREATE INDEX return_request_due ON return_request (due_on, id);
CREATE INDEX return_request_status ON return_request (status, tasks);
CREATE INDEX return_request_tasks ON return_request (tasks) WHERE tasks > 0;
CREATE INDEX return_request_exposure ON return_request (store_id) WHERE exposure_minor > 0;
CREATE TABLE return_item (
    id INTEGER NOT NULL PRIMARY KEY,
    request_id INTEGER NOT NULL REFERENCES return_request (id) ON DELETE RESTRICT,
    position INTEGER NOT NULL,
    order_id TEXT NOT NULL,
    amazon_rma_id TEXT NOT NULL,
    merchant_sku TEXT NOT NULL,
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
    asin TEXT NOT NULL,
    item_name TEXT NOT NULL,
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
    category TEXT NOT NULL);
CREATE INDEX return_item_request ON return_item (request_id, position);
CREATE TABLE step (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    created_at TEXT NOT NULL,
    undone_at TEXT,
    request_count INTEGER NOT NULL,
    label TEXT NOT NULL);
CREATE TABLE decision (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE RESTRICT,
    request_id INTEGER NOT NULL REFERENCES return_request (id) ON DELETE RESTRICT,
    action TEXT NOT NULL,
    state TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    done_at TEXT,
    status_before TEXT NOT NULL,
    status_after TEXT NOT NULL,
    goods_state TEXT NOT NULL,
    without_goods INTEGER NOT NULL,
    close_reason TEXT,
    refund_reason TEXT,
    own_rma TEXT NOT NULL,
    label_kind TEXT,
    carrier TEXT NOT NULL,
    tracking_id TEXT NOT NULL,
    label_file TEXT NOT NULL,
    return_address TEXT NOT NULL,
    note TEXT NOT NULL,
    override_reason TEXT NOT NULL,
    template TEXT NOT NULL,
    wait_until TEXT);
CREATE INDEX decision_request ON decision (request_id);
CREATE INDEX decision_step ON decision (step_id);
CREATE INDEX decision_held ON decision (state) WHERE state = 'held';
CREATE TABLE refund_line (
    id INTEGER NOT NULL PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id) ON DELETE RESTRICT,
    item_id INTEGER NOT NULL REFERENCES return_item (id) ON DELETE RESTRICT,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
    restocking_minor INTEGER NOT NULL CHECK (restocking_minor >= 0),
    elsewhere_minor INTEGER NOT NULL CHECK (elsewhere_minor >= 0),
    line_elsewhere_minor INTEGER NOT NULL CHECK (line_elsewhere_minor >= 0));
CREATE INDEX refund_line_decision ON refund_line (decision_id);
CREATE TABLE goods_check (
    id INTEGER NOT NULL PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE RESTRICT,
    item_id INTEGER NOT NULL REFERENCES return_item (id) ON DELETE RESTRICT,
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    condition TEXT NOT NULL,
    note TEXT NOT NULL,
    checked_at TEXT NOT NULL);
CREATE INDEX goods_check_item ON goods_check (item_id);
CREATE INDEX goods_check_step ON goods_check (step_id);
CREATE TABLE mark (
    id INTEGER NOT NULL PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE RESTRICT,
    request_id INTEGER NOT NULL REFERENCES return_request (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL);
CREATE INDEX mark_request ON mark (request_id);
CREATE INDEX mark_step ON mark (step_id);
CREATE TABLE buyer_text (
    id INTEGER NOT NULL PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE RESTRICT,
    request_id INTEGER NOT NULL REFERENCES return_request (id) ON DELETE RESTRICT,
    decision_id INTEGER REFERENCES decision (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    body TEXT NOT NULL,
    written_at TEXT NOT NULL,
    expires_on TEXT);
CREATE INDEX buyer_text_request ON buyer_text (request_id, kind);
CREATE INDEX buyer_text_step ON buyer_text (step_id);
CREATE TABLE export_file (
    id INTEGER NOT NULL PRIMARY KEY,
    exported_at TEXT NOT NULL,
    file_name TEXT NOT NULL,
    scope TEXT NOT NULL,
    decision_count INTEGER NOT NULL);
CREATE TABLE export_decision (
    export_id INTEGER NOT NULL REFERENCES export_file (id) ON DELETE RESTRICT,
    decision_id INTEGER NOT NULL REFERENCES decision (id) ON DELETE RESTRICT,
    PRIMARY KEY (export_id, decision_id)) WITHOUT ROWID;
CREATE INDEX export_decision_decision ON export_decision (decision_id);
CREATE TABLE journal (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    step_id INTEGER REFERENCES step (id) ON DELETE RESTRICT,
    payload TEXT NOT NULL);
CREATE TABLE journal_subject (
    journal_id INTEGER NOT NULL REFERENCES journal (id) ON DELETE RESTRICT,
    request_id INTEGER NOT NULL REFERENCES return_request (id) ON DELETE RESTRICT,
    payload TEXT NOT NULL,
    PRIMARY KEY (journal_id, request_id)) WITHOUT ROWID;
CREATE INDEX journal_subject_request ON journal_subject (request_id);
"""

TRIGGERS = (
    f"CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} "
    f"BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END"
    for table in ("journal", "journal_subject")
    for verb in ("update", "delete")
)


def up(migrator: Any, db: Any) -> None:  # noqa: ARG001 - the runner's signature
    for statement in TABLES.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
    for trigger in TRIGGERS:
        db.execute_sql(trigger)
