"""What Amazon reported when something was decided or first seen, and how the seller settled conflicts."""

from typing import Any

STATEMENTS = """
ALTER TABLE decision ADD COLUMN reported_status TEXT NOT NULL DEFAULT '';
UPDATE decision SET reported_status = status_before;
ALTER TABLE return_item ADD COLUMN known_refunded_minor INTEGER NOT NULL DEFAULT 0;
UPDATE return_item SET known_refunded_minor = coalesce(refunded_minor, 0);
ALTER TABLE return_request ADD COLUMN last_seen_at TEXT;
CREATE TABLE conflict_answer (
    id INTEGER NOT NULL PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE RESTRICT,
    request_id INTEGER NOT NULL REFERENCES return_request (id) ON DELETE RESTRICT,
    decision_id INTEGER REFERENCES decision (id) ON DELETE RESTRICT,
    item_id INTEGER REFERENCES return_item (id) ON DELETE RESTRICT,
    finding TEXT NOT NULL,
    answer TEXT NOT NULL,
    reported_status TEXT NOT NULL,
    theirs_minor INTEGER NOT NULL CHECK (theirs_minor >= 0),
    state_before TEXT,
    state_after TEXT,
    done_before TEXT,
    reason TEXT NOT NULL,
    answered_at TEXT NOT NULL);
CREATE INDEX conflict_answer_request ON conflict_answer (request_id);
CREATE INDEX conflict_answer_step ON conflict_answer (step_id);
"""


def up(migrator: Any, db: Any) -> None:  # noqa: ARG001 - the runner's signature
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
