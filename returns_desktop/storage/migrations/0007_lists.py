"""Every order of the list by an index, open work in small ones of its own, and totals that are kept as they
change."""

from typing import Any

_STATUS = (
    "CASE status WHEN 'authorization_required' THEN 0 WHEN 'authorized' THEN 1 WHEN 'completed' THEN 2 "
    "WHEN 'closed_by_seller' THEN 3 WHEN 'closed_by_buyer' THEN 4 END"
)
STATEMENTS = f"""
DROP INDEX return_request_due;
DROP INDEX return_request_status;
DROP INDEX return_request_tasks;
DROP INDEX return_request_exposure;
DROP INDEX request_row_product;
CREATE INDEX request_row_settled ON request_row ({_STATUS}, request_date, id, store_id) WHERE first_task = '';
CREATE INDEX request_row_reason ON request_row ({_STATUS}, reason_code, id, store_id) WHERE first_task = '';
CREATE INDEX request_row_amount ON request_row ({_STATUS}, store_id, paid_minor, id);
CREATE INDEX request_row_product ON request_row (product_id, id, {_STATUS}, store_id);
CREATE INDEX request_row_live ON request_row (due_on, request_date, id, {_STATUS}, store_id, first_task,
    tasks, a_to_z, remind_on, snoozed_until, snoozed_on, reason_code, product_id, paid_minor)
    WHERE first_task <> '' OR remind_on IS NOT NULL OR snoozed_until IS NOT NULL;
CREATE INDEX request_row_asked ON request_row (request_date, id, {_STATUS}, store_id) WHERE first_task <> '';
CREATE INDEX request_row_open_reason ON request_row (reason_code, due_on, id, {_STATUS}, store_id)
    WHERE first_task <> '';
CREATE INDEX request_row_claimed ON request_row (id, {_STATUS}, store_id, first_task, due_on, request_date,
    reason_code, product_id, paid_minor) WHERE a_to_z;
CREATE INDEX item_row_other ON item_row (reason_code, request_id) WHERE position > 0;
CREATE TABLE request_total (
    store_id INTEGER NOT NULL REFERENCES store (id) ON DELETE RESTRICT,
    status TEXT NOT NULL,
    requests INTEGER NOT NULL,
    exposure_minor INTEGER NOT NULL,
    PRIMARY KEY (store_id, status)) WITHOUT ROWID;
INSERT INTO request_total SELECT store_id, status, count(*), total(exposure_minor) FROM return_request
    GROUP BY store_id, status;
CREATE TRIGGER request_total_change AFTER UPDATE OF status, exposure_minor ON request_row
    WHEN (old.status <> new.status OR old.exposure_minor <> new.exposure_minor)
        AND new.id <= (SELECT request_id FROM published)
BEGIN
    UPDATE request_total SET requests = requests - 1, exposure_minor = exposure_minor - old.exposure_minor
        WHERE store_id = old.store_id AND status = old.status;
    INSERT INTO request_total VALUES (new.store_id, new.status, 1, new.exposure_minor)
        ON CONFLICT (store_id, status) DO UPDATE SET requests = requests + 1,
            exposure_minor = exposure_minor + excluded.exposure_minor;
END;
CREATE TRIGGER request_total_publish AFTER UPDATE OF request_id ON published
    WHEN new.request_id > old.request_id
BEGIN
    INSERT INTO request_total SELECT store_id, status, count(*), sum(exposure_minor) FROM request_row
        WHERE id > old.request_id AND id <= new.request_id GROUP BY store_id, status
        ON CONFLICT (store_id, status) DO UPDATE SET requests = requests + excluded.requests,
            exposure_minor = exposure_minor + excluded.exposure_minor;
END;
"""


def up(migrator: Any, db: Any) -> None:  # noqa: ARG001 - the runner's signature
    statement = ""
    for line in STATEMENTS.splitlines():
        statement += f"{line}\n"
        # A trigger has statements inside; its own end stands at the start of a line.
        if line.endswith(";") and ("CREATE TRIGGER" not in statement or line == "END;"):
            db.execute_sql(statement)
            statement = ""
