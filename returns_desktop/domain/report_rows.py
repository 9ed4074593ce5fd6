"""A report line as a plain row: what databases and files of blocks can hold without knowing it."""

from collections.abc import Callable, Sequence
from dataclasses import fields
from datetime import date
from functools import lru_cache
from operator import attrgetter
from typing import Any, Final

from .report import FIELD_NAMES, ReportLine

PlainRow = tuple[Any, ...]
"""The fields of a `ReportLine` in their order; days are ISO texts."""

_TYPES = {field.name: str(field.type) for field in fields(ReportLine)}
DATE_FIELDS: Final = frozenset(name for name, kind in _TYPES.items() if "date" in kind)
FLAG_FIELDS: Final = frozenset(name for name, kind in _TYPES.items() if "bool" in kind)
EMPTY_ROW: Final[PlainRow] = tuple(
    "" if field.type is str else field.default for field in fields(ReportLine)
)
"""A row that tells nothing."""
PLACE: Final = {name: place for place, name in enumerate(FIELD_NAMES)}
"""Where a field stands in a row."""

_DATES = tuple(sorted(PLACE[name] for name in DATE_FIELDS))
_FLAGS = tuple(sorted(PLACE[name] for name in FLAG_FIELDS))
_all_fields: Callable[[ReportLine], PlainRow] = attrgetter(*FIELD_NAMES)


@lru_cache(maxsize=8_192)
def day_of(text: str) -> date:
    """A day as it is told; reports of ten years hold a few thousand different ones."""
    return date.fromisoformat(text)


def row_of(line: ReportLine) -> PlainRow:
    """The row of a line."""
    row = list(_all_fields(line))
    for place in _DATES:
        day = row[place]
        if day is not None:
            row[place] = day.isoformat()
    return tuple(row)


def line_of(row: Sequence[Any]) -> ReportLine:
    """The inverse of `row_of`; a database gives flags as numbers."""
    values = dict(zip(FIELD_NAMES, row, strict=True))
    for place in _DATES:
        if row[place] is not None:
            values[FIELD_NAMES[place]] = day_of(row[place])
    for place in _FLAGS:
        if row[place] is not None:
            values[FIELD_NAMES[place]] = bool(row[place])
    return ReportLine(**values)
