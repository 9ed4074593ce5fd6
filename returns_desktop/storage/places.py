"""What the indexes of requests are made of, word for word: SQLite compares conditions by their text."""

from collections.abc import Iterable
from typing import Final

from ..domain.model import MoneyState, RequestStatus
from .db import Database

STATUS_ORDER: Final = (
    "CASE r.status "
    + " ".join(f"WHEN '{status.value}' THEN {place}" for place, status in enumerate(RequestStatus))
    + " END"
)
"""A status as its place among all; the indexes hold this number."""

LIVE: Final = "(r.first_task <> '' OR r.remind_on IS NOT NULL OR r.snoozed_until IS NOT NULL)"
"""What the index of open work holds."""

REFUNDED: Final = (
    "r.money IN ("
    + ", ".join(
        f"'{state.value}'" for state in MoneyState if state not in (MoneyState.NONE, MoneyState.CANCELLED)
    )
    + ")"
)
"""Money was decided or paid."""

_CODES = """
WITH RECURSIVE found (code) AS (
    SELECT min(r.reason_code) FROM request_row r INDEXED BY {index} WHERE {where}
    UNION ALL
    SELECT (SELECT min(r.reason_code) FROM request_row r INDEXED BY {index}
        WHERE {where} AND r.reason_code > found.code) FROM found WHERE found.code IS NOT NULL)
SELECT code FROM found WHERE code IS NOT NULL"""


def codes_along(db: Database, held: Iterable[tuple[str, str]]) -> set[str]:
    """The reasons that indexes hold where something is so, given pairs of both: a jump for each reason."""
    return {row[0] for index, where in held for row in db.sql(_CODES.format(index=index, where=where))}


def reason_codes(db: Database) -> set[str]:
    """The reasons that stand in reports, those of further items among them."""
    settled = [f"r.first_task = '' AND {STATUS_ORDER} = {place}" for place in range(len(RequestStatus))]
    asked = [("request_row_reason", where) for where in settled]
    asked.append(("request_row_open_reason", "r.first_task <> ''"))
    others = "SELECT DISTINCT reason_code FROM item_row WHERE position > 0"
    return codes_along(db, asked) | {row[0] for row in db.sql(others)}
