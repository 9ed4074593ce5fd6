"""Photos and documents of requests. They are rows: what holds for the shop's words holds for them."""

from typing import Any

STATEMENTS = """
CREATE TABLE attachment (
    id INTEGER NOT NULL PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE RESTRICT,
    request_id INTEGER NOT NULL REFERENCES request_row (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL CHECK (size > 0),
    sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
    attached_at TEXT NOT NULL);
CREATE INDEX attachment_request ON attachment (request_id);
CREATE INDEX attachment_step ON attachment (step_id);
CREATE TABLE attachment_content (
    attachment_id INTEGER NOT NULL PRIMARY KEY REFERENCES attachment (id) ON DELETE RESTRICT,
    content BLOB NOT NULL);
CREATE TABLE attachment_removal (
    step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE RESTRICT,
    attachment_id INTEGER NOT NULL REFERENCES attachment (id) ON DELETE RESTRICT,
    PRIMARY KEY (step_id, attachment_id));
CREATE INDEX attachment_removal_attachment ON attachment_removal (attachment_id);
"""


def up(migrator: Any, db: Any) -> None:  # noqa: ARG001 - the runner's signature
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
