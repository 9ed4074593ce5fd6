"""Taking a report in: first a plan that writes nothing, then the plan applied in one transaction."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from ..domain.errors import AppError
from ..domain.report import REQUIRED_FIELDS, ColumnProfile, ParsedReport, ReportKind, TablePreview
from ..importers import DateOrder, Source, find_sources, preview_table, read_report
from ..storage import other_reports, queries, records
from ..storage.codec import stamp
from .changes import Changes
from .import_plan import ChangedLine, ImportPlan, NewLine
from .intakes import INTAKES
from .problems import keep_problems
from .shop import Shop

log = logging.getLogger(__name__)

__all__ = ["ChangedLine", "ImportPlan", "Importing", "NewLine", "Source"]

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


class Importing:
    """Plans and applies report files."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def find(self, paths: Sequence[Path], *, cancelled: Cancelled | None = None) -> tuple[Source, ...]:
        """The reports in these files, folders and archives. Raises `AppError`."""
        return find_sources(paths, cancelled=cancelled)

    def plan(
        self,
        source: Source | Path,
        *,
        encoding: str | None = None,
        date_order: DateOrder | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> ImportPlan:
        """Reads a file and compares it with what is stored. Writes nothing.

        Raises `AppError` for a file that is no report or cannot be read, and `AppError("cancelled")`.
        """
        source = source if isinstance(source, Source) else Source(source)
        report = read_report(
            source,
            encoding=encoding,
            date_order=date_order,
            profiles=self.profiles(),
            progress=progress,
            cancelled=cancelled,
        )
        with self._shop.db.reading():
            return self._compare(source, report)

    def _compare(self, source: Source, report: ParsedReport) -> ImportPlan:
        head = queries.journal_head(self._shop.db)
        found = INTAKES[ReportKind(report.kind)].compare(self._shop, report)
        return ImportPlan(
            source=source,
            report=report,
            new=found.new,
            changed=found.changed,
            same=found.same,
            repeated=found.repeated,
            problems=tuple(sorted((*report.problems, *found.problems), key=lambda problem: problem.line)),
            journal_head=head,
            seen_before=queries.known_digest(self._shop.db, report.file_digest),
            seen=found.seen,
        )

    def compared_again(self, plan: ImportPlan) -> ImportPlan:
        """The plan as it is now: what was written since it was made may have made its lines known.

        The file is not read again. Inside a transaction the answer stays true.
        """
        if queries.journal_head(self._shop.db) == plan.journal_head:
            return plan
        return self._compare(plan.source, plan.report)

    def apply(
        self, plan: ImportPlan, *, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Changes:
        """Writes the good rows of a plan in one transaction, and lists the others; nothing if it
        fails or is cancelled.

        A plan made before something else changed is compared again first. `progress` hears how many
        requests of how many are done. Raises `AppError("cancelled")`.
        """
        db = self._shop.db

        def tick(done: int, whole: int) -> None:
            if cancelled is not None and cancelled():
                raise AppError("cancelled")
            if progress is not None:
                progress(done, whole)

        with db.transaction():
            plan = self.compared_again(plan)
            import_id = self._add_import(plan)
            written = INTAKES[plan.kind].write(self._shop, plan, import_id, tick)
            cleared = keep_problems(self._shop, plan, import_id)
            records.add_journal(
                db,
                at=self._shop.clock(),
                kind="import",
                payload=_payload(plan, cleared),
                subjects=written.subjects,
            )
        counts = ", ".join(f"{count} {name}" for name, count in _tallies(plan).items())
        log.info("imported %s: %s", plan.report.kind, counts)
        return Changes(
            written.request_ids,
            everything=bool(plan.new or plan.changed or plan.problems or cleared),
            reconciliation=written.reconciliation,
            cleared_problems=cleared,
        )

    def _add_import(self, plan: ImportPlan) -> int:
        counts = {f"{name}_count": count for name, count in _tallies(plan).items() if name != "rows"}
        return records.add_import(
            self._shop.db,
            imported_at=stamp(self._shop.clock()),
            file_name=plan.name,
            file_digest=plan.report.file_digest,
            kind=plan.report.kind,
            encoding=plan.report.encoding,
            row_count=plan.rows,
            **counts,
        )

    def preview(self, source: Source | Path, *, encoding: str | None = None) -> TablePreview:
        """The beginning of a table whose columns are to be mapped. Raises `AppError`."""
        return preview_table(source, encoding=encoding)

    def profiles(self) -> list[ColumnProfile]:
        """How the seller had unknown columns read, by name."""
        return other_reports.profiles(self._shop.db)

    def save_profile(self, profile: ColumnProfile) -> None:
        """Keeps how the columns of a header are read; a file with the same header uses it by itself.

        Raises `AppError`: `profile_incomplete` (no name, a required field missing, a field twice),
        `profile_name_taken` (by another header).
        """
        name = profile.name.strip()
        mapped = [field for _, field in profile.fields]
        missing = [field for field in REQUIRED_FIELDS if field not in mapped]
        if not name or missing or len(set(mapped)) != len(mapped):
            raise AppError("profile_incomplete", name=name)
        with self._shop.db.transaction():
            for known in self.profiles():
                if known.name == name and known.headings != profile.headings:
                    raise AppError("profile_name_taken", name=name)
            other_reports.save_profile(
                self._shop.db, ColumnProfile(name, profile.headings, profile.fields)
            )
            self._note_profile("profile", name, mapped)

    def delete_profile(self, name: str) -> None:
        """Forgets a profile; its header is unknown again. One that is not there stays away."""
        with self._shop.db.transaction():
            other_reports.delete_profile(self._shop.db, name)
            self._note_profile("profile_deleted", name, [])

    def _note_profile(self, kind: str, name: str, mapped: list[str]) -> None:
        records.add_journal(
            self._shop.db, at=self._shop.clock(), kind=kind, payload={"name": name, "fields": mapped}
        )


def _tallies(plan: ImportPlan) -> dict[str, int]:
    return {
        "rows": plan.rows,
        "new": len(plan.new),
        "changed": len(plan.changed),
        "same": len(plan.same),
        "repeated": len(plan.repeated),
        "problem": len(plan.problems),
    }


def _payload(plan: ImportPlan, cleared: int) -> dict[str, object]:
    tallies = _tallies(plan)
    return {
        "file": plan.name,
        "kind": plan.report.kind,
        "digest": plan.report.file_digest,
        "problems": tallies.pop("problem"),
        "cleared": cleared,
        **tallies,
    }
