"""Between stored columns and domain values."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import UTC, date, datetime
from typing import Any

from ..domain.report import FIELD_NAMES, ReportLine

_TYPES = {field.name: str(field.type) for field in fields(ReportLine)}
DATE_FIELDS = frozenset(name for name, kind in _TYPES.items() if "date" in kind)
FLAG_FIELDS = frozenset(name for name, kind in _TYPES.items() if "bool" in kind)
_READERS = tuple(
    (name, date.fromisoformat if name in DATE_FIELDS else bool if name in FLAG_FIELDS else None)
    for name in FIELD_NAMES
)


def line_to_row(line: ReportLine) -> tuple[Any, ...]:
    """Column values in the order of `FIELD_NAMES`."""
    return tuple(
        value.isoformat() if isinstance(value := getattr(line, name), date) else value for name in FIELD_NAMES
    )


def row_to_line(row: Sequence[Any]) -> ReportLine:
    """The inverse of `line_to_row`."""
    values: dict[str, Any] = {
        name: value if value is None or read is None else read(value)
        for (name, read), value in zip(_READERS, row, strict=True)
    }
    return ReportLine(**values)


def stamp(moment: datetime) -> str:
    """An aware moment as ISO 8601 UTC text; such texts sort as the moments do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def moment(text: str) -> datetime:
    """The inverse of `stamp`."""
    return datetime.fromisoformat(text)


def optional_date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def to_json(payload: Mapping[str, Any]) -> str:
    """Journal payload: stable, readable, one line."""
    return storable(json.dumps(payload, ensure_ascii=False, sort_keys=True, separators=(",", ":")))


def to_json_list(values: Sequence[str] | Sequence[int]) -> str:
    """Values for SQLite's `json_each`, however many there are."""
    return json.dumps(list(values))


def from_json(text: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(text)
    return loaded


def storable(text: str) -> str:
    """Text that SQLite takes: half a surrogate pair, as a broken clipboard holds it, becomes "?"."""
    return text.encode("utf-8", "replace").decode("utf-8")
