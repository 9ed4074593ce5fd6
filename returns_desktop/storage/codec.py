"""Between stored columns and domain values."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any

from ..domain.report_rows import day_of


def stamp(moment: datetime) -> str:
    """An aware moment as ISO 8601 UTC text; such texts sort as the moments do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


@lru_cache(maxsize=8_192)
def moment(text: str) -> datetime:
    """The inverse of `stamp`; the rows of one step or import share theirs."""
    return datetime.fromisoformat(text)


def optional_date(text: str | None) -> date | None:
    return day_of(text) if text else None


def to_json(payload: Mapping[str, Any]) -> str:
    """Journal payload: stable, readable, one line."""
    return storable(_ENCODER.encode(payload))


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def to_json_list(values: Sequence[str] | Sequence[int]) -> str:
    """Values for SQLite's `json_each`, however many there are."""
    return json.dumps(list(values))


def from_json(text: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def told_of(payload: str) -> dict[str, Any]:
    """What a payload of the journal tells; of one whose words were purged, what was kept of it."""
    told = from_json(payload)
    kept: dict[str, Any] = told["kept"] if "purged" in told else told
    return kept


def storable(text: str) -> str:
    """Text that SQLite takes: half a surrogate pair, as a broken clipboard holds it, becomes "?"."""
    return text.encode("utf-8", "replace").decode("utf-8")
