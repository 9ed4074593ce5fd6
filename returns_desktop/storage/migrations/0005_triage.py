"""What the seller files away: notes, tags, days to come back to a request, saved views, and his own
choices of deadlines, rules of suggestions and messages."""

from typing import Any

STATEMENTS = """
CREATE TABLE request_note (
    id INTEGER NOT NULL PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE RESTRICT,
    request_id INTEGER NOT NULL REFERENCES return_request (id) ON DELETE RESTRICT,
    body TEXT NOT NULL,
    written_at TEXT NOT NULL);
CREATE INDEX request_note_request ON request_note (request_id);
CREATE INDEX request_note_step ON request_note (step_id);
CREATE TABLE request_tag (
    id INTEGER NOT NULL PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE RESTRICT,
    request_id INTEGER NOT NULL REFERENCES return_request (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    present INTEGER NOT NULL);
CREATE INDEX request_tag_request ON request_tag (request_id);
CREATE INDEX request_tag_step ON request_tag (step_id);
CREATE TABLE come_back (
    id INTEGER NOT NULL PRIMARY KEY,
    step_id INTEGER NOT NULL REFERENCES step (id) ON DELETE RESTRICT,
    request_id INTEGER NOT NULL REFERENCES return_request (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('snooze', 'remind')),
    on_day TEXT,
    set_on TEXT);
CREATE INDEX come_back_request ON come_back (request_id);
CREATE INDEX come_back_step ON come_back (step_id);
INSERT INTO come_back (step_id, request_id, kind, on_day)
    SELECT d.step_id, d.request_id, 'remind', d.wait_until FROM decision d
    JOIN return_request r ON r.id = d.request_id
    WHERE d.wait_until IS NOT NULL AND r.status IN ('authorization_required', 'authorized') AND NOT EXISTS (
        SELECT 1 FROM decision n JOIN step p ON p.id = n.step_id
        WHERE n.request_id = d.request_id AND n.id > d.id AND p.undone_at IS NULL)
    ORDER BY d.id;
ALTER TABLE return_request ADD COLUMN snoozed_until TEXT;
ALTER TABLE return_request ADD COLUMN snoozed_on TEXT;
ALTER TABLE return_request ADD COLUMN remind_on TEXT;
ALTER TABLE return_request ADD COLUMN tags TEXT NOT NULL DEFAULT '';
ALTER TABLE return_request ADD COLUMN has_note INTEGER NOT NULL DEFAULT 0;
ALTER TABLE decision ADD COLUMN suggestion TEXT NOT NULL DEFAULT '';
CREATE TABLE saved_view (
    id INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    base TEXT NOT NULL,
    query TEXT NOT NULL);
CREATE UNIQUE INDEX saved_view_name ON saved_view (name);
CREATE TABLE deadline_choice (
    store_id INTEGER NOT NULL REFERENCES store (id) ON DELETE RESTRICT,
    code TEXT NOT NULL,
    value INTEGER NOT NULL CHECK (value > 0),
    unit TEXT NOT NULL,
    PRIMARY KEY (store_id, code));
CREATE TABLE rule_choice (
    store_id INTEGER NOT NULL REFERENCES store (id) ON DELETE RESTRICT,
    rule TEXT NOT NULL,
    enabled INTEGER NOT NULL,
    limits TEXT NOT NULL,
    PRIMARY KEY (store_id, rule));
CREATE TABLE message_template (
    id INTEGER NOT NULL PRIMARY KEY,
    situation TEXT NOT NULL,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    remind_days INTEGER CHECK (remind_days > 0));
CREATE UNIQUE INDEX message_template_key ON message_template (situation, language);
"""


def up(migrator: Any, db: Any) -> None:  # noqa: ARG001 - the runner's signature
    for statement in STATEMENTS.split(";\n"):
        if statement.strip():
            db.execute_sql(statement)
