"""Where the words are that somebody wrote, counted and taken away. Each writing function runs inside a
transaction that a service opened."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache
from json import JSONDecodeError
from typing import Final, NamedTuple

from ..domain.journal_chain import leftover, purged
from ..domain.model import CommentState
from ..domain.purging import Words, books_of
from .codec import from_json, moment, stamp, to_json, to_json_list
from .db import Database
from .facts import COMMENT, chunks

WORDS_IN: Final[Mapping[str, tuple[str, ...]]] = {
    "buyer_text": ("body",),
    "request_note": ("body",),
    "decision": ("note", "override_reason", "label_file"),
    "goods_check": ("note",),
    "conflict_answer": ("reason",),
    "fba_comment": ("body",),
    "export_file": ("again_reason",),
    "attachment": ("name",),
    "attachment_content": ("content",),
    "journal": ("payload",),
    "journal_subject": ("payload",),
}
"""All columns that can hold words of or about a buyer; a test names all others."""


class Written(NamedTuple):
    """Words of one kind that one request has."""

    request_id: int
    kind: Words
    number: int
    last: datetime


def _has_words(table: str, alias: str) -> str:
    return "(" + " OR ".join(f"{alias}.{column} <> ''" for column in WORDS_IN[table]) + ")"


_COUNTED = f"""
SELECT request_id, CASE kind WHEN '{COMMENT}' THEN '{Words.COMMENT}' ELSE '{Words.MESSAGE}' END, count(*),
    max(written_at) FROM buyer_text t WHERE {_has_words("buyer_text", "t")} GROUP BY request_id, kind
UNION ALL SELECT request_id, '{Words.NOTE}', count(*), max(written_at) FROM request_note t
    WHERE {_has_words("request_note", "t")} GROUP BY request_id
UNION ALL SELECT request_id, '{Words.REMARK}', count(*), max(decided_at) FROM decision t
    WHERE {_has_words("decision", "t")} GROUP BY request_id
UNION ALL SELECT i.request_id, '{Words.REMARK}', count(*), max(t.checked_at)
    FROM goods_check t JOIN item_row i ON i.id = t.item_id
    WHERE {_has_words("goods_check", "t")} GROUP BY i.request_id
UNION ALL SELECT request_id, '{Words.REMARK}', count(*), max(answered_at) FROM conflict_answer t
    WHERE {_has_words("conflict_answer", "t")} GROUP BY request_id
UNION ALL SELECT request_id, '{Words.PHOTO}', count(*), max(attached_at) FROM attachment t
    WHERE {_has_words("attachment", "t")} GROUP BY request_id"""
_TOLD = """
SELECT s.request_id, s.payload, j.at FROM journal_subject s JOIN journal j ON j.id = s.journal_id
WHERE s.payload <> '{}'"""
_TOLD_BY_EXPORTS = """
SELECT DISTINCT d.request_id, 1, f.exported_at FROM export_file f
JOIN export_decision e ON e.export_id = f.id JOIN decision d ON d.id = e.decision_id
WHERE f.again_reason <> ''"""


def written(db: Database) -> Iterator[Written]:
    """All words of requests; inside one snapshot. A request may come several times."""
    for request_id, kind, number, last in db.stream(_COUNTED):
        yield Written(request_id, Words(kind), number, moment(last))
    for request_id, payload, at in db.stream(_TOLD):
        if _books(payload) is not None:
            yield Written(request_id, Words.JOURNAL, 1, moment(at))
    for request_id, _, at in db.stream(_TOLD_BY_EXPORTS):
        yield Written(request_id, Words.REMARK, 0, moment(at))


def fba_comments(db: Database) -> list[tuple[date, int]]:
    """Days of FBA returns, and how many of them have words of the buyer."""
    rows = db.sql(
        "SELECT r.returned_on, count(*) FROM fba_comment c JOIN fba_return r ON r.id = c.return_id "
        "WHERE c.body <> '' GROUP BY r.returned_on"
    )
    return [(date.fromisoformat(row[0]), row[1]) for row in rows]


def export_reasons(db: Database) -> list[tuple[datetime, list[int]]]:
    """When files were exported for which a reason was typed, and the requests in each."""
    exports = db.sql("SELECT id, exported_at FROM export_file WHERE again_reason <> ''")
    return [(moment(at), [row[0] for row in db.sql(_REASONS[1], (own,))]) for own, at in exports]


@lru_cache(maxsize=4_096)
def _books(payload: str) -> str | None:
    """What stays of a payload, as JSON; None where nothing has to go."""
    if leftover(payload.encode()) is not None:
        return None
    try:
        books = books_of(from_json(payload))
    except (JSONDecodeError, AttributeError, TypeError):
        return "{}"  # damaged, so nobody knows what it says
    return None if books is None else to_json(books)


# A body stays as an empty one: that there was a comment or a note is no secret, and undone rows go too.
_OF = "request_id IN (SELECT value FROM json_each(?))"
_ERASING = (
    f"UPDATE buyer_text AS t SET body = '', state = CASE kind WHEN '{COMMENT}' "
    f"THEN '{CommentState.REMOVED.value}' ELSE state END WHERE {_has_words('buyer_text', 't')} AND {_OF}",
    f"UPDATE request_note AS t SET body = '' WHERE {_has_words('request_note', 't')} AND {_OF}",
    "UPDATE decision AS t SET note = '', override_reason = '', label_file = '' "
    f"WHERE {_has_words('decision', 't')} AND {_OF}",
    f"UPDATE goods_check AS t SET note = '' WHERE {_has_words('goods_check', 't')} AND item_id IN "
    f"(SELECT id FROM item_row WHERE {_OF})",
    f"UPDATE conflict_answer AS t SET reason = '' WHERE {_has_words('conflict_answer', 't')} AND {_OF}",
    "UPDATE attachment_content SET content = x'' WHERE length(content) > 0 AND attachment_id IN "
    f"(SELECT id FROM attachment WHERE {_OF})",
    f"UPDATE attachment AS t SET name = '' WHERE {_has_words('attachment', 't')} AND {_OF}",
)
_SAID = f"SELECT journal_id, request_id, payload FROM journal_subject WHERE {_OF} AND payload <> '{{}}'"
_SAY = "UPDATE journal_subject SET payload = ? WHERE journal_id = ? AND request_id = ?"


def erase(db: Database, request_ids: Iterable[int], by: int, tick: Callable[[int], None]) -> None:
    """Takes the words of these requests away, in the journal too; inside `journal.rewriting`.

    `by`: id of the entry that will tell of it. `tick` hears how many requests were done.
    """
    done = 0
    for part in chunks(request_ids):
        wanted = to_json_list(part)
        for statement in _ERASING:
            db.sql(statement, (wanted,))
        rows = db.sql(_SAID, (wanted,))
        db.run_many(_SAY, ((_left(row[2], by), row[0], row[1]) for row in rows if _books(row[2]) is not None))
        done += len(part)
        tick(done)


def _left(payload: str, by: int) -> str:
    return purged(payload.encode(), by, (_books(payload) or "{}").encode()).decode()


def erase_fba_comments(db: Database, before: date, on: date) -> int:
    """Takes the words of buyers of FBA returns away that came back before a day; an old file does not bring
    them again. How many there were."""
    erased = db.sql(
        "UPDATE fba_comment SET body = '', expires_on = ? WHERE body <> '' AND return_id IN "
        "(SELECT id FROM fba_return WHERE returned_on < ?) RETURNING return_id",
        (on.isoformat(), before.isoformat()),
    )
    return len(erased)


_REASONS = (
    "SELECT id FROM export_file WHERE again_reason <> '' AND exported_at < ?",
    "SELECT DISTINCT d.request_id FROM export_decision e JOIN decision d ON d.id = e.decision_id "
    "WHERE e.export_id = ?",
    "UPDATE export_file SET again_reason = '' WHERE id = ?",
)
_TOLD_REASONS = "SELECT id, payload FROM journal WHERE kind = 'export' AND at < ? AND payload GLOB '*reason*'"


def erase_export_reasons(db: Database, before: datetime, keeps: Callable[[int], bool], by: int) -> int:
    """Takes the reasons away that were typed for exports before a moment, unless a request in one keeps its
    words. Inside `journal.rewriting`. How many there were."""
    exports, requests_of, forget = _REASONS
    erased = 0
    for (export_id,) in db.sql(exports, (stamp(before),)):
        if not any(keeps(row[0]) for row in db.sql(requests_of, (export_id,))):
            db.sql(forget, (export_id,))
            erased += 1
    for entry_id, payload in db.sql(_TOLD_REASONS, (stamp(before),)):
        told_of = db.sql("SELECT request_id FROM journal_subject WHERE journal_id = ?", (entry_id,))
        if _books(payload) is not None and not any(keeps(row[0]) for row in told_of):
            db.sql("UPDATE journal SET payload = ? WHERE id = ?", (_left(payload, by), entry_id))
    return erased
