"""Taking a report in: first a plan that writes nothing, then the plan applied in one transaction."""

import logging
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..domain.errors import AppError
from ..domain.marketplaces import guess
from ..domain.model import Decision
from ..domain.report import ParsedLine, ParsedReport, Problem, ReportFacts, ReportLine
from ..importers import DateOrder, read_report, shown
from ..storage import facts, queries, records
from ..storage.codec import stamp
from .changes import Changes
from .import_sorting import ChangedLine, NewLine, Sorter, StoredLines, WholeFile, is_return
from .reconciling import reconcile
from .shop import Shop

log = logging.getLogger(__name__)

__all__ = ["ChangedLine", "ImportPlan", "Importing", "NewLine"]

_NAME_CHARS = 255
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do. rows = new + changed + same + repeated + problems, always."""

    path: Path
    report: ParsedReport
    new: tuple[NewLine, ...]
    changed: tuple[ChangedLine, ...]
    same: tuple[ParsedLine[ReportFacts], ...]
    repeated: tuple[ParsedLine[ReportFacts], ...]
    """Earlier copies of a line that comes again; the last one counts."""
    problems: tuple[Problem, ...]
    journal_head: int
    seen_before: bool
    """Exactly this file came in before."""

    @property
    def rows(self) -> int:
        return self.report.rows

    @property
    def name(self) -> str:
        """Name of the file, fit to be stored and shown: a file system also takes names that are no text."""
        return shown(self.path.name, _NAME_CHARS)


class Importing:
    """Plans and applies report files."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def plan(
        self,
        path: Path,
        *,
        encoding: str | None = None,
        date_order: DateOrder | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> ImportPlan:
        """Reads a file and compares it with what is stored. Writes nothing.

        Raises `AppError` for a file that is no returns report or cannot be read, and
        `AppError("cancelled")`.
        """
        report = read_report(
            path, encoding=encoding, date_order=date_order, progress=progress, cancelled=cancelled
        )
        with self._shop.db.reading():
            return self._compare(path, report)

    def _compare(self, path: Path, report: ParsedReport) -> ImportPlan:
        head = queries.journal_head(self._shop.db)
        lines = [entry for entry in report.lines if is_return(entry)]
        rma_ids = dict.fromkeys(entry.value.amazon_rma_id for entry in lines)
        stored = StoredLines(facts.stored_items(self._shop.db, rma_ids))
        sorter = Sorter(stored, WholeFile(lines, facts.stores(self._shop.db).values()))
        for entry in lines:
            sorter.take(entry)
        return ImportPlan(
            path=path,
            report=report,
            new=tuple(sorter.new.values()),
            changed=tuple(sorter.changed.values()),
            same=tuple(sorter.same.values()),
            repeated=tuple(sorter.repeated),
            problems=tuple(sorted((*report.problems, *sorter.problems), key=lambda problem: problem.line)),
            journal_head=head,
            seen_before=queries.known_digest(self._shop.db, report.file_digest),
        )

    def compared_again(self, plan: ImportPlan) -> ImportPlan:
        """The plan as it is now: what was written since it was made may have made its lines known.

        The file is not read again. Inside a transaction the answer stays true.
        """
        if queries.journal_head(self._shop.db) == plan.journal_head:
            return plan
        return self._compare(plan.path, plan.report)

    def apply(
        self, plan: ImportPlan, *, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Changes:
        """Writes the good rows of a plan in one transaction; nothing if it fails or is cancelled.

        A plan made before something else changed is compared again first. `progress` hears how many
        requests of how many are done. Raises `AppError("cancelled")`.
        """
        db, now = self._shop.db, self._shop.clock()
        with db.transaction():
            plan = self.compared_again(plan)
            import_id = records.add_import(
                db,
                imported_at=stamp(now),
                file_name=plan.name,
                file_digest=plan.report.file_digest,
                kind=plan.report.kind,
                encoding=plan.report.encoding,
                row_count=plan.rows,
                new_count=len(plan.new),
                changed_count=len(plan.changed),
                same_count=len(plan.same),
                repeated_count=len(plan.repeated),
                problem_count=len(plan.problems),
            )
            added = self._add_new(plan.new, import_id)
            records.change_items(
                db,
                (
                    (entry.item_id, entry.value)
                    for entry in plan.changed
                    if isinstance(entry.value, ReportLine)
                ),
            )
            touched = list(dict.fromkeys([*added, *(entry.request_id for entry in plan.changed)]))
            confirmed = reconcile(self._shop, touched)

            def tick(done: int) -> None:
                if cancelled is not None and cancelled():
                    raise AppError("cancelled")
                if progress is not None:
                    progress(min(done, len(touched)), len(touched))

            tick(0)
            refreshed = records.refresh(db, touched, self._shop.rules, self._shop.today(), tick)
            records.bump_versions(db, touched)
            self._write_journal(plan, now_confirmed=confirmed)
        log.info(
            "imported %d rows: %d new, %d changed, %d same, %d repeated, %d problems",
            plan.rows,
            len(plan.new),
            len(plan.changed),
            len(plan.same),
            len(plan.repeated),
            len(plan.problems),
        )
        return Changes(tuple(refreshed), everything=bool(plan.new or plan.changed))

    def _add_new(self, lines: Sequence[NewLine], import_id: int) -> list[int]:
        """Adds the new lines and the stores and requests they need; ids of requests touched."""
        db = self._shop.db
        store_ids = {store.currency: store.id for store in reversed(facts.stores(db).values())}
        request_ids: dict[str, int] = {}
        next_id = records.next_request_id(db)
        added: list[tuple[int, int, ReportLine]] = []
        joined: list[tuple[int, ReportLine]] = []
        for entry in lines:
            line = entry.value
            if not isinstance(line, ReportLine):
                continue
            request_id = entry.request_id or request_ids.get(line.amazon_rma_id)
            if request_id is None:
                if line.currency not in store_ids:
                    place = guess(line.currency)
                    store_ids[line.currency] = records.add_store(
                        db,
                        name=place.domain or place.code,
                        marketplace=place.code,
                        currency=line.currency,
                        time_zone=place.time_zone,
                    )
                request_id = request_ids[line.amazon_rma_id] = next_id + len(added)
                added.append((request_id, store_ids[line.currency], line))
            joined.append((request_id, line))
        records.add_requests(db, added, import_id)
        records.add_items(db, joined)
        return [request_id for request_id, _ in joined]

    def _write_journal(self, plan: ImportPlan, *, now_confirmed: dict[int, list[Decision]]) -> None:
        changed: dict[int, dict[str, list[object]]] = defaultdict(dict)
        for entry in plan.changed:
            for name in entry.fields:
                before, after = getattr(entry.stored, name), getattr(entry.value, name)
                changed[entry.request_id][name] = [_plain(before), _plain(after)]
        subjects = [
            (
                request_id,
                {
                    "changes": changed.get(request_id, {}),
                    "confirmed": [decision.action.value for decision in now_confirmed.get(request_id, ())],
                },
            )
            for request_id in dict.fromkeys([*changed, *now_confirmed])
        ]
        records.add_journal(
            self._shop.db,
            at=self._shop.clock(),
            kind="import",
            payload={
                "file": plan.name,
                "digest": plan.report.file_digest,
                "rows": plan.rows,
                "new": len(plan.new),
                "changed": len(plan.changed),
                "same": len(plan.same),
                "repeated": len(plan.repeated),
                "problems": len(plan.problems),
            },
            subjects=subjects,
        )


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, (bool, int, str)) else str(value)
