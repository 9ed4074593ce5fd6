"""Rows that could not be read: kept until they are dismissed or come in clean."""

import json
from collections.abc import Iterable, Sequence

from ..domain.report import Problem
from ..domain.views import ListedProblem
from .codec import moment, storable
from .db import Database, Row
from .facts import chunks

_OPEN = "p.cleared_by IS NULL AND (p.dismissed_by IS NULL OR s.undone_at IS NOT NULL)"
_FROM = "FROM import_problem p LEFT JOIN step s ON s.id = p.dismissed_by"

Key = tuple[str, str, str]
"""Order id, RMA and SKU; what could not be read is empty."""
Fault = tuple[str, str, str]
"""Digest of the row, code and column: the same bad row."""


def add(db: Database, import_id: int, problems: Iterable[Problem]) -> None:
    """Lists these rows. One that is listed already, or was dismissed, is not listed again; one that
    came in clean meanwhile and is bad again is."""
    db.run_many(
        "INSERT INTO import_problem (import_id, line, column_name, code, params, order_id, rma_id, sku, "
        "row_digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (row_digest, code, column_name) WHERE row_digest <> '' DO UPDATE SET "
        "cleared_by = NULL, "
        "import_id = CASE WHEN cleared_by IS NULL THEN import_id ELSE excluded.import_id END, "
        "line = CASE WHEN cleared_by IS NULL THEN line ELSE excluded.line END",
        (
            (
                import_id,
                problem.line,
                storable(problem.column),
                problem.code,
                storable(json.dumps(problem.params, ensure_ascii=False)),
                *map(storable, problem.key),
                problem.row_digest,
            )
            for problem in problems
        ),
    )


def open_keys(db: Database, kinds: Iterable[str]) -> list[tuple[int, Key, Fault]]:
    """Rows (id, key, fault) of the open problems from these kinds of report that can be known again:
    by their order and one thing more."""
    wanted = list(kinds)
    rows = db.sql(
        "SELECT p.id, p.order_id, p.rma_id, p.sku, p.row_digest, p.code, p.column_name "
        f"{_FROM} JOIN import_file f ON f.id = p.import_id "
        f"WHERE {_OPEN} AND f.kind IN ({', '.join('?' * len(wanted))}) "
        "AND p.order_id <> '' AND (p.rma_id <> '' OR p.sku <> '')",
        wanted,
    )
    return [(row[0], (row[1], row[2], row[3]), (row[4], row[5], row[6])) for row in rows]


def clear(db: Database, ids: Iterable[int], import_id: int) -> None:
    """These came in clean."""
    db.run_many("UPDATE import_problem SET cleared_by = ? WHERE id = ?", ((import_id, one) for one in ids))


def cleared_by(db: Database, import_id: int) -> int:
    """How many came in clean in this import."""
    return int(db.sql("SELECT count(*) FROM import_problem WHERE cleared_by = ?", (import_id,))[0][0])


def dismiss(db: Database, ids: Iterable[int], step_id: int) -> None:
    """Takes rows off the list for as long as the step stands."""
    db.run_many("UPDATE import_problem SET dismissed_by = ? WHERE id = ?", ((step_id, one) for one in ids))


def count(db: Database) -> int:
    """How many are open."""
    return int(db.sql(f"SELECT count(*) {_FROM} WHERE {_OPEN}")[0][0])


def open_ids(db: Database) -> list[int]:
    """Ids of the open ones, the newest import first, then by line."""
    rows = db.sql(f"SELECT p.id {_FROM} WHERE {_OPEN} ORDER BY p.import_id DESC, p.line, p.id")
    return [row[0] for row in rows]


def listed(db: Database, ids: Sequence[int]) -> list[ListedProblem]:
    """These problems, in the order of `ids`."""
    found: dict[int, ListedProblem] = {}
    for part in chunks(ids):
        for row in db.sql(
            "SELECT p.id, f.file_name, f.kind, f.imported_at, p.line, p.column_name, p.code, p.params, "
            "p.order_id FROM import_problem p JOIN import_file f ON f.id = p.import_id "
            f"WHERE p.id IN ({', '.join('?' * len(part))})",
            part,
        ):
            found[row[0]] = _listed(row)
    return [found[one] for one in ids if one in found]


def _listed(row: Row) -> ListedProblem:
    return ListedProblem(
        id=row[0],
        file=row[1],
        kind=row[2],
        imported_at=moment(row[3]),
        line=row[4],
        column=row[5],
        code=row[6],
        params=tuple((name, value) for name, value in json.loads(row[7])),
        order_id=row[8],
    )
