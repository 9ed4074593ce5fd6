"""Taking a report in: first a plan that writes nothing, then the plan applied in one transaction."""

import logging
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..domain.errors import AppError
from ..domain.marketplaces import guess
from ..domain.model import Decision, DecisionState, Request, Store
from ..domain.report import ParsedLine, ParsedReport, Problem, ReportLine
from ..domain.workflow import Event, advance, confirmed_by_report
from ..importers import DateOrder, read_report, shown
from ..storage import facts, queries, records
from ..storage.codec import stamp
from .changes import Changes
from .shop import Shop

log = logging.getLogger(__name__)

_NAME_CHARS = 255
Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class NewLine:
    """A line of the file that is not stored yet."""

    line: int
    value: ReportLine
    request_id: int | None
    """The request it joins; None: its RMA is new too."""


@dataclass(frozen=True, slots=True)
class ChangedLine:
    """A line that is stored with other values."""

    line: int
    value: ReportLine
    """With stored values where the file has empty cells."""
    stored: ReportLine
    request_id: int
    item_id: int

    @property
    def fields(self) -> tuple[str, ...]:
        """Names of the fields that change."""
        return self.value.differences(self.stored)


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do. rows = new + changed + same + repeated + problems, always."""

    path: Path
    report: ParsedReport
    new: tuple[NewLine, ...]
    changed: tuple[ChangedLine, ...]
    same: tuple[ParsedLine, ...]
    repeated: tuple[ParsedLine, ...]
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
        stored = _StoredLines(
            facts.stored_items(
                self._shop.db, dict.fromkeys(entry.value.amazon_rma_id for entry in report.lines)
            )
        )
        sorter = _Sorter(stored, _WholeFile(report, facts.stores(self._shop.db).values()))
        for entry in report.lines:
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
            records.change_items(db, ((entry.item_id, entry.value) for entry in plan.changed))
            touched = list(dict.fromkeys([*added, *(entry.request_id for entry in plan.changed)]))
            confirmed = self._confirm(touched)

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

    def _confirm(self, request_ids: Sequence[int]) -> dict[int, list[Decision]]:
        """Marks decisions that the report shows as done; by request."""
        db = self._shop.db
        confirmed: dict[int, list[Decision]] = {}
        states: dict[int, DecisionState] = {}
        open_ones = queries.requests_with_open_decisions(db)
        for part in facts.chunks(request_id for request_id in request_ids if request_id in open_ones):
            for request in facts.requests(db, part):
                if shown := _confirmed(request):
                    confirmed[request.id] = shown
                    states.update({d.id: advance(d.state, Event.CONFIRM) for d in shown})
        records.set_decision_states(db, states)
        return confirmed

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


def _confirmed(request: Request) -> list[Decision]:
    shown = set(confirmed_by_report(request))
    return [decision for decision in request.decisions if decision.id in shown]


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, (bool, int, str)) else str(value)


class _WholeFile:
    """What a file tells of an RMA in any of its lines. A line is read in the light of all of them, so
    that the second import of a file reads it as the first one did."""

    def __init__(self, report: ParsedReport, stores: Iterable[Store]) -> None:
        self._currency_by_rma: dict[str, str] = {}
        self._item_ids: dict[tuple[str, str], set[str]] = defaultdict(set)
        for entry in report.lines:
            line = entry.value
            if line.currency:
                self._currency_by_rma.setdefault(line.amazon_rma_id, line.currency)
            if line.order_item_id:
                self._item_ids[line.amazon_rma_id, line.merchant_sku].add(line.order_item_id)
        told = set(self._currency_by_rma.values()) or {store.currency for store in stores}
        self._only_currency = told.pop() if len(told) == 1 else ""

    def currency_of(self, line: ReportLine) -> str:
        """The first currency told for the line's RMA, else the only one of the file, else of the only
        store."""
        return self._currency_by_rma.get(line.amazon_rma_id, self._only_currency)

    def item_ids_of(self, line: ReportLine) -> set[str]:
        """Order item ids told for the line's RMA and SKU."""
        return self._item_ids.get((line.amazon_rma_id, line.merchant_sku), set())


class _StoredLines:
    """Stored items of the RMAs in a file, found by RMA and order item id or SKU."""

    def __init__(self, rows: Iterable[tuple[int, int, int, ReportLine]]) -> None:
        self._by_rma: dict[str, list[tuple[int, int, ReportLine]]] = defaultdict(list)
        for _store_id, request_id, item_id, line in rows:
            self._by_rma[line.amazon_rma_id].append((request_id, item_id, line))

    def of_rma(self, rma_id: str) -> list[tuple[int, int, ReportLine]]:
        return self._by_rma.get(rma_id, [])


class _Sorter:
    """Sorts the lines of a file into new, changed, same, repeated and problems."""

    def __init__(self, stored: _StoredLines, file: _WholeFile) -> None:
        self._stored = stored
        self._file = file
        self._in_file: dict[str, list[ParsedLine]] = defaultdict(list)
        self._matched: set[int] = set()
        """Stored items that a line of the file stands for."""
        self._item_of: dict[int, int] = {}
        """The stored item of such a line."""
        self.new: dict[int, NewLine] = {}
        self.changed: dict[int, ChangedLine] = {}
        self.same: dict[int, ParsedLine] = {}
        self.repeated: list[ParsedLine] = []
        self.problems: list[Problem] = []

    def take(self, entry: ParsedLine) -> None:
        """Sorts in one line; lines must come in file order, since the last copy counts."""
        line = entry.value
        stored = self._stored.of_rma(line.amazon_rma_id)
        twins = self._in_file[line.amazon_rma_id]
        others = [kept.value for kept in twins] + [found[2] for found in stored]
        problem = self._problem(entry, others)
        if problem is not None:
            self.problems.append(problem)
            return
        if not line.currency:
            line = replace(line, currency=self._told_currency(line, others))
        before = next((kept for kept in twins if _same_item(kept.value, line)), None)
        if before is not None:
            self._take_back(before, twins)
            line = line.filled_from(before.value)
        twins.append(ParsedLine(entry.line, line))
        self._place(entry.line, line, stored)

    def _told_currency(self, line: ReportLine, others: Sequence[ReportLine]) -> str:
        told = next((other.currency for other in others if other.currency), "")
        return told or self._file.currency_of(line)

    def _take_back(self, before: ParsedLine, twins: list[ParsedLine]) -> None:
        twins.remove(before)
        for place in (self.new, self.changed, self.same):
            place.pop(before.line, None)
        self._matched.discard(self._item_of.pop(before.line, 0))
        self.repeated.append(before)

    def _place(self, number: int, line: ReportLine, stored: list[tuple[int, int, ReportLine]]) -> None:
        free = [found for found in stored if found[1] not in self._matched and _same_item(found[2], line)]
        exact = [found for found in free if found[2].order_item_id == line.order_item_id]
        if not free:
            told = replace(line, quantity=line.quantity or 1)
            self.new[number] = NewLine(number, told, stored[0][0] if stored else None)
            return
        request_id, item_id, before = (exact or free)[0]
        self._matched.add(item_id)
        self._item_of[number] = item_id
        filled = line.filled_from(before)
        if filled == before:
            self.same[number] = ParsedLine(number, filled)
        else:
            self.changed[number] = ChangedLine(number, filled, before, request_id, item_id)

    def _problem(self, entry: ParsedLine, others: Sequence[ReportLine]) -> Problem | None:
        line = entry.value
        for other in others:
            if other.order_id != line.order_id:
                return Problem(
                    entry.line, "Amazon RMA ID", "rma_of_other_order", (("order", other.order_id),)
                )
            if line.currency and other.currency and other.currency != line.currency:
                params = (("currency", line.currency), ("expected", other.currency))
                return Problem(entry.line, "Currency code", "currency_changed", params)
        if not line.order_item_id:
            fitting = {o.order_item_id for o in others if o.merchant_sku == line.merchant_sku} - {""}
            if len(fitting | self._file.item_ids_of(line)) > 1:
                return Problem(entry.line, "Order Item ID", "item_ambiguous", (("sku", line.merchant_sku),))
        if not (line.currency or self._told_currency(line, others)):
            return Problem(entry.line, "Currency code", "currency_missing")
        return None


def _same_item(one: ReportLine, other: ReportLine) -> bool:
    """The key of a line within its RMA: the order item id, or the SKU where one of them lacks it
    (domain reference 2.1)."""
    if one.order_item_id and other.order_item_id:
        return one.order_item_id == other.order_item_id
    return one.merchant_sku == other.merchant_sku
