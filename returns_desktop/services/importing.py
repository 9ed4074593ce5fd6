"""Taking a report in: first a plan that writes nothing, then the plan applied in one transaction."""

import logging
from collections.abc import Callable, Iterator, Sequence
from itertools import chain, islice
from pathlib import Path

from ..domain.errors import AppError
from ..domain.placing import ANY, NOTHING_SAID, Question, StoreChoice
from ..domain.report import REQUIRED_FIELDS, ColumnProfile, ParsedReport, ReportKind, TablePreview
from ..importers import DateOrder, Source, find_sources, preview_table, read_report, shown
from ..importers.spool import BLOCK
from ..storage import facts, other_reports, queries, records, report_records, stores
from ..storage.codec import stamp
from ..storage.db import go_on
from .changes import Changes
from .import_plan import ChangedLine, ImportPlan, NewLine
from .intakes import INTAKES
from .moving import move_to_its_store
from .problems import keep_problems
from .returns_writing import ReturnsWriting, Tick, Written
from .shop import Shop

log = logging.getLogger(__name__)

__all__ = ["ChangedLine", "ImportPlan", "Importing", "NewLine", "Source"]

ROWS_AT_ONCE = 20_000
"""New rows of one transaction; another one can come after some tenths of a second."""
ROWS_ALONE = 50_000
"""The same where nobody in this program waits; another program's wait stays below that of a busy database."""

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
        store: StoreChoice = NOTHING_SAID,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> ImportPlan:
        """Reads a file and compares it with what is stored. Writes nothing. `store`: what was said of the
        store it is of.

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
        with self._shop.db.stoppable(cancelled), self._shop.db.reading():
            return self._compare(source, report, store)

    def placed(self, plan: ImportPlan, store: StoreChoice) -> ImportPlan:
        """The plan for another store. The file is not read again."""
        with self._shop.db.reading():
            return self._compare(plan.source, plan.report, store)

    def move_here(self, plan: ImportPlan) -> Changes:
        """Moves what other stores have of a report to the one that was said for it: `move_to_its_store`."""
        return move_to_its_store(self._shop, plan)

    def _compare(self, source: Source, report: ParsedReport, choice: StoreChoice) -> ImportPlan:
        newest = queries.newest_import(self._shop.db)
        found = INTAKES[ReportKind(report.kind)].compare(self._shop, report, choice)
        return ImportPlan(
            source=source,
            report=report,
            new=found.new,
            changed=found.changed,
            same=found.same,
            repeated=found.repeated,
            problems=tuple(sorted((*report.problems, *found.problems), key=lambda problem: problem.line)),
            newest_import=newest,
            seen_before=queries.known_digest(self._shop.db, report.file_digest),
            seen=found.seen,
            fates=found.fates,
            placing=found.placing,
        )

    def compared_again(self, plan: ImportPlan) -> ImportPlan:
        """The plan as it is now: since it was made an import may have made its lines known, or stores may be
        others.

        The file is not read again. Inside a transaction the answer stays true.
        """
        is_newest = queries.newest_import(self._shop.db) == plan.newest_import
        if is_newest and plan.placing.holds_for(facts.stores(self._shop.db).values()):
            return plan
        return self._compare(plan.source, plan.report, plan.placing.choice)

    def apply(
        self, plan: ImportPlan, *, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Changes:
        """Writes the good rows of a plan and lists the others; nothing if it fails or is cancelled.

        A plan made before another import is compared again first. `progress` hears how many rows of how many
        are done. Raises `AppError`: `cancelled`, `store_unclear` where nobody can tell the store.
        """
        try:
            *_, changes = self.in_portions(
                plan, progress=progress, cancelled=cancelled, rows_at_once=ROWS_ALONE
            )
        except BaseException:
            self.forget_unfinished()
            raise
        return changes or Changes()

    def in_portions(
        self,
        plan: ImportPlan,
        *,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
        rows_at_once: int | None = None,
    ) -> Iterator[Changes | None]:
        """The same for whoever has other things to write between two portions. The last one is the `Changes`;
        before it nobody sees anything of the import.

        What was written of one that fails, is cancelled or given up is to be taken away with
        `forget_unfinished` or `unfinished_portions`, now or at the next start of the program.
        """
        tick = _tick(progress, cancelled)
        db = self._shop.db
        portion = rows_at_once or ROWS_AT_ONCE
        if len(plan.new) > portion and plan.fates is not None and not db.in_transaction():
            try:
                yield from self._unseen(plan, tick, portion)
            except _OvertakenError:
                log.info("another import came between: once more, in one go")
            else:
                return
        with db.transaction():
            self._forget_all()
            plan = self._settled(plan)
            import_id = self._add_import(plan)
            written = INTAKES[plan.kind].write(self._shop, plan, import_id, tick)
            changes = self._finish(plan, import_id, written)
        yield changes

    def _unseen(self, plan: ImportPlan, tick: Tick, rows_at_once: int) -> Iterator[Changes | None]:
        """Many new requests: written unseen, some at a time, and published with all the rest at the end."""
        db = self._shop.db
        with db.transaction():
            self._forget_all()
            plan = self._settled(plan)
            import_id = self._add_import(plan)
            writing = ReturnsWriting(self._shop, plan, import_id)
        blocks = writing.blocks()
        for first in blocks:
            with db.transaction():
                if not writing.is_in_place():
                    raise _OvertakenError
                for rows in chain([first], islice(blocks, rows_at_once // BLOCK - 1)):
                    writing.add(rows, tick)
            yield None
        with db.transaction():
            if not (writing.is_in_place() and writing.are_rules_the_same()):
                raise _OvertakenError
            changes = self._finish(plan, import_id, writing.finish(tick))
        yield changes

    def _settled(self, plan: ImportPlan) -> ImportPlan:
        """The plan as it is now, if every row has its store."""
        plan = self.compared_again(plan)
        for question in plan.placing.questions:
            if question.answer is None and not _can_wait(plan, question):
                names = ", ".join(shown(store.name) for store in question.stores)
                raise AppError("store_unclear", file=plan.name, stores=names)
        return plan

    def unfinished_portions(self) -> Iterator[str]:
        """Takes away what an import wrote that did not come to its end, some at a time; each time the name of
        its file."""
        name = report_records.unseen_file(self._shop.db)
        is_left = report_records.has_unseen(self._shop.db)
        while is_left:
            with self._shop.db.transaction():
                is_left = report_records.forget_unseen(self._shop.db, ROWS_AT_ONCE)
            yield name

    def forget_unfinished(self) -> None:
        """The same in one go. Does nothing inside a transaction, which takes it away itself."""
        if not self._shop.db.in_transaction():
            for _ in self.unfinished_portions():
                pass

    def _forget_all(self) -> None:
        while report_records.has_unseen(self._shop.db):
            report_records.forget_unseen(self._shop.db, ROWS_AT_ONCE)

    def _finish(self, plan: ImportPlan, import_id: int, written: Written) -> Changes:
        db = self._shop.db
        if plan.new or plan.changed:  # an archived store with news is listed again
            for store in plan.placing.stores.values():
                if store.is_archived:
                    stores.unarchive(db, store.id)
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


def _can_wait(plan: ImportPlan, question: Question) -> bool:
    """Whether rows without a currency may come in before their store is told: a return is of the one that has
    its currency, or a problem; what is of no request is of no store yet, unless several have it already."""
    if question.currency != ANY:
        return False
    if plan.fates is None:
        return not any(question.known.values())
    return len({store.currency for store in question.stores}) > 1


class _OvertakenError(Exception):
    """Another import took away what this one had written, or rules have changed on the way."""


def _tick(progress: Progress | None, cancelled: Cancelled | None) -> Tick:
    def tick(done: int, whole: int) -> None:
        go_on(cancelled)
        if progress is not None:
            progress(done, whole)

    return tick


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
