"""Decisions on their way out. What stands in a file that left the program counts as sent."""

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..domain.errors import AppError
from ..domain.life import Event, advance
from ..domain.model import Action, DecisionState
from ..domain.workflow import sending_shows
from ..exporters.decisions import COLUMNS, CSV, FORMATS, JOURNAL_HEAD, write_decisions
from ..importers import shown
from ..storage import decision_records, journal, records
from ..storage.decision_records import DecisionScope
from .backup import export_target
from .changes import Changes
from .shop import Shop

log = logging.getLogger(__name__)

__all__ = ["COLUMNS", "JOURNAL_HEAD", "DecisionScope", "ExportResult", "Exporting"]


_SENT = {
    DecisionState.HELD: advance(advance(DecisionState.HELD, Event.SETTLE), Event.EXPORT),
    DecisionState.READY: advance(DecisionState.READY, Event.EXPORT),
}
"""What becomes of decisions that leave the program; all others stay as they are."""
_SHOWN = [(action, state) for action in Action for state in _SENT if sending_shows(action, state)]


@dataclass(frozen=True, slots=True)
class ExportResult:
    """What was written and what it changed."""

    path: Path
    count: int
    changes: Changes


def checked_columns(columns: Sequence[str]) -> tuple[str, ...]:
    """Columns in the order wanted, each once. Raises `AppError("export_column_unknown")`."""
    for column in columns:
        if column not in (*COLUMNS, JOURNAL_HEAD):
            raise AppError("export_column_unknown", column=shown(column))
    return tuple(dict.fromkeys(columns))


class Exporting:
    """Writes the decisions file."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def count(self, scope: DecisionScope) -> int:
        """How many decisions the scope holds."""
        return decision_records.count(self._shop.db, scope)

    def export_decisions(
        self,
        target: Path,
        scope: DecisionScope,
        *,
        scope_name: str,
        columns: Sequence[str] | None = None,
        format: str = CSV,  # noqa: A002 - the word of the field
        bom: bool = True,
        comments: bool = True,
    ) -> ExportResult:
        """Writes the decisions in scope and marks them as sent.

        Held ones are settled first: exporting is moving on. File and marks stand or fall together;
        should the machine stop between them, the file is there and the decisions come again in the
        next one, which loses nothing. `columns`: names of `exporters.decisions.COLUMNS`, None for
        all; `JOURNAL_HEAD` is the hash of the last journal entry before this export, which stays in the
        journal whatever becomes of the file. Raises `AppError`: `export_unwritable`,
        `target_is_data_file`, `export_column_unknown`, `export_format_unknown`, `xlsx_too_large`.
        """
        wanted = checked_columns(COLUMNS if columns is None else columns)
        if format not in FORMATS:
            raise AppError("export_format_unknown", format=format)
        file = export_target(self._shop, target)
        db, now = self._shop.db, self._shop.clock()
        with db.transaction():
            head = journal.head(db)
            export_id = records.add_export(
                db, at=now, file_name=target.name, scope=scope_name, decision_ids=()
            )
            number = decision_records.fill_export(db, export_id, scope)
            changed = decision_records.count_changes(db, export_id, _SENT)
            stand_otherwise = decision_records.requests_with(db, export_id, _SHOWN)
            decision_records.move_on(db, export_id, _SENT)
            refreshed = records.refresh(db, stand_otherwise, self._shop.rules, self._shop.today())
            decision_records.add_journal(
                db,
                export_id,
                at=now,
                payload={"file": target.name, "scope": scope_name, "decisions": number},
            )
            count = write_decisions(
                file,
                decision_records.decision_records(db, export_id),
                bom=bom,
                comments=comments,
                columns=wanted,
                file_format=format,
                journal_head=head.hash.hex() if head else "",
            )
        log.info("exported %d decisions", count)
        if changed is None:
            return ExportResult(target, count, Changes(everything=True))
        return ExportResult(target, count, Changes(tuple(sorted({*changed, *refreshed}))))
