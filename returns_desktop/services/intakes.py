"""How each kind of report is compared with what is stored, and how it is written."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol, TypeVar

from ..domain.marketplaces import guess
from ..domain.reconcile import Finding, FindingKind, Reconciliation
from ..domain.report import (
    FbaReturn,
    OrderItem,
    ParsedLine,
    ParsedReport,
    ReportFacts,
    ReportKind,
    ReportLine,
)
from ..storage import facts, other_reports, records, report_records
from .import_plan import ChangedLine, ImportPlan, NewLine, Sorted
from .import_sorting import Sorter, StoredLines, WholeFile
from .reconciling import reconcile
from .shop import Shop

Tick = Callable[[int, int], None]
"""Hears how many of how many are done; what it raises ends the work."""
Facts = TypeVar("Facts", bound=ReportFacts)


@dataclass(frozen=True, slots=True)
class Written:
    """What came of writing a plan."""

    request_ids: tuple[int, ...] = ()
    """Requests that are to be shown anew."""
    subjects: tuple[tuple[int, Mapping[str, Any]], ...] = ()
    """For the journal: what happened to which request."""
    reconciliation: Reconciliation = field(default_factory=Reconciliation)


class Intake(Protocol):
    """One family of report kinds."""

    def compare(self, shop: Shop, report: ParsedReport) -> Sorted:
        """Sorts the lines of a report by what is stored. Reads only."""

    def write(self, shop: Shop, plan: ImportPlan, import_id: int, tick: Tick) -> Written:
        """Writes a plan inside the transaction of the import."""


class ReturnsIntake:
    """Seller-fulfilled returns: requests, their items, and what the report says of decisions."""

    def compare(self, shop: Shop, report: ParsedReport) -> Sorted:
        lines = list(_only(ReportLine, report.lines))
        rma_ids = dict.fromkeys(entry.value.amazon_rma_id for entry in lines)
        stored = StoredLines(facts.stored_items(shop.db, rma_ids))
        sorter = Sorter(stored, WholeFile(lines, facts.stores(shop.db).values()))
        for entry in lines:
            sorter.take(entry)
        return Sorted(
            new=tuple(sorter.new.values()),
            changed=tuple(sorter.changed.values()),
            same=tuple(sorter.same.values()),
            repeated=tuple(sorter.repeated),
            problems=tuple(sorter.problems),
            seen=tuple(sorter.seen),
        )

    def write(self, shop: Shop, plan: ImportPlan, import_id: int, tick: Tick) -> Written:
        db = shop.db
        added = _add_requests(shop, plan.new, import_id)
        changed = [(entry.item_id, entry.value) for entry in plan.changed]
        report_records.change_items(
            db, ((item_id, line) for item_id, line in changed if isinstance(line, ReportLine))
        )
        report_records.publish(db)
        touched = list(dict.fromkeys([*added, *(entry.request_id for entry in plan.changed)]))
        said = reconcile(
            shop,
            touched,
            () if plan.seen_before else tuple(dict.fromkeys((*plan.seen, *added))),
            [entry.item_id for entry in plan.changed if _shows_more_money(entry)],
        )
        touched = list(dict.fromkeys([*touched, *(request_id for request_id, _ in said.findings)]))
        tick(0, len(touched))
        refreshed = records.refresh(
            db, touched, shop.rules, shop.today(), lambda done: tick(min(done, len(touched)), len(touched))
        )
        records.bump_versions(db, touched)
        return Written(tuple(refreshed), tuple(_subjects(plan.changed, said)), said)


def _shows_more_money(entry: ChangedLine) -> bool:
    now, before = entry.value, entry.stored
    if not (isinstance(now, ReportLine) and isinstance(before, ReportLine)):
        return False
    return (now.refunded_minor or 0) > (before.refunded_minor or 0)


def _subjects(
    changed: Iterable[ChangedLine], said: Reconciliation
) -> Iterable[tuple[int, Mapping[str, Any]]]:
    """What the journal keeps of each request: what changed in the report, and what that says."""
    changes = _changes_by_request(changed)
    told: dict[int, list[Finding]] = {}
    for request_id, finding in said.findings:
        told.setdefault(request_id, []).append(finding)
    for request_id in dict.fromkeys((*changes, *told)):
        about = told.get(request_id, [])
        yield (
            request_id,
            {
                "changes": changes.get(request_id, {}),
                "confirmed": [one.action.value for one in about if one.kind is FindingKind.CONFIRMED],
                "findings": [_finding_payload(one) for one in about if one.is_conflict],
            },
        )


def _finding_payload(finding: Finding) -> dict[str, Any]:
    return {
        "kind": finding.kind.value,
        "action": finding.action.value,
        "ours_minor": finding.ours_minor,
        "theirs_minor": finding.theirs_minor,
        "theirs": finding.theirs,
    }


def _add_requests(shop: Shop, lines: Sequence[NewLine], import_id: int) -> list[int]:
    """Adds the new lines and the stores and requests they need; ids of requests touched."""
    db = shop.db
    store_ids = {store.currency: store.id for store in reversed(facts.stores(db).values())}
    request_ids: dict[str, int] = {}
    next_id = report_records.next_request_id(db)
    added: list[tuple[int, int, ReportLine]] = []
    joined: list[tuple[int, ReportLine]] = []
    for entry in lines:
        line = entry.value
        if not isinstance(line, ReportLine):
            raise TypeError("a returns report holds lines of returns")
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
    report_records.add_requests(db, added, import_id)
    report_records.add_items(db, joined)
    return [request_id for request_id, _ in joined]


def _changes_by_request(changed: Iterable[ChangedLine]) -> dict[int, dict[str, list[object]]]:
    found: dict[int, dict[str, list[object]]] = {}
    for entry in changed:
        of_request = found.setdefault(entry.request_id, {})
        for name in entry.fields:
            of_request[name] = [_plain(getattr(entry.stored, name)), _plain(getattr(entry.value, name))]
    return found


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, (bool, int, str)) else str(value)


class FbaIntake:
    """FBA customer returns: facts to read. A row without the number of its unit that comes twice in one
    file is two units; with the number it is the same unit again, and the last copy counts."""

    def compare(self, shop: Shop, report: ParsedReport) -> Sorted:
        lines = list(_only(FbaReturn, report.lines))
        keys = _fba_keys(entry.value for entry in lines)
        return _sorted(lines, keys, other_reports.fba_by_key(shop.db, dict.fromkeys(keys)))

    def write(self, shop: Shop, plan: ImportPlan, import_id: int, tick: Tick) -> Written:
        tick(0, 1)
        at = shop.clock()
        values = [entry.value for entry in plan.good if isinstance(entry.value, FbaReturn)]
        key_of = dict(zip((entry.line for entry in plan.good), _fba_keys(values), strict=True))
        new = [(key_of[entry.line], entry.value) for entry in plan.new]
        changed = [(key_of[entry.line], entry.value) for entry in plan.changed]
        other_reports.add_fba(
            shop.db, [(key, value) for key, value in new if isinstance(value, FbaReturn)], import_id, at
        )
        other_reports.change_fba(
            shop.db, [(key, value) for key, value in changed if isinstance(value, FbaReturn)], at
        )
        tick(1, 1)
        return Written()


def _fba_keys(values: Iterable[FbaReturn]) -> list[str]:
    """One key a row: `FbaReturn.key`, and for units without a number which of several it is."""
    seen: Counter[tuple[str, ...]] = Counter()
    keys = []
    for value in values:
        key = value.key
        number = 0 if value.license_plate else seen[key]
        seen[key] += 1
        keys.append("\x1f".join((*key, str(number))))
    return keys


class OrdersIntake:
    """Order reports: which order item an order's SKU is."""

    def compare(self, shop: Shop, report: ParsedReport) -> Sorted:
        lines = list(_only(OrderItem, report.lines))
        stored = other_reports.order_items_by_key(
            shop.db, dict.fromkeys(entry.value.order_id for entry in lines)
        )
        return _sorted(lines, [entry.value.key for entry in lines], stored)

    def write(self, shop: Shop, plan: ImportPlan, import_id: int, tick: Tick) -> Written:
        tick(0, 1)
        other_reports.add_order_items(
            shop.db, [entry.value for entry in plan.new if isinstance(entry.value, OrderItem)], import_id
        )
        other_reports.change_order_items(
            shop.db,
            [(entry.item_id, entry.value) for entry in plan.changed if isinstance(entry.value, OrderItem)],
        )
        tick(1, 1)
        return Written()


INTAKES: Mapping[ReportKind, Intake] = {
    ReportKind.SELLER_RETURNS: ReturnsIntake(),
    ReportKind.XML_RETURNS: ReturnsIntake(),
    ReportKind.FBA_RETURNS: FbaIntake(),
    ReportKind.ORDER_REPORT: OrdersIntake(),
}
FAMILIES: Sequence[frozenset[ReportKind]] = (
    frozenset({ReportKind.SELLER_RETURNS, ReportKind.XML_RETURNS}),
    frozenset({ReportKind.FBA_RETURNS}),
    frozenset({ReportKind.ORDER_REPORT}),
)
"""Kinds that tell of the same things: a row of one can be the clean copy of a bad row of another."""


def family_of(kind: ReportKind) -> frozenset[ReportKind]:
    return next(family for family in FAMILIES if kind in family)


def _only(kind: type[Facts], lines: Iterable[ParsedLine[ReportFacts]]) -> Iterable[ParsedLine[Facts]]:
    for entry in lines:
        if not isinstance(entry.value, kind):
            raise TypeError(f"{kind.__name__} expected")
        yield ParsedLine(entry.line, entry.value)


Key = TypeVar("Key", bound=Hashable)


def _sorted(
    lines: Sequence[ParsedLine[Facts]],
    keys: Sequence[Key],
    stored: Mapping[Key, tuple[int, Facts]],
) -> Sorted:
    """Sorts rows that have a key of their own; of a row that comes again the last copy counts."""
    last: dict[Key, ParsedLine[Facts]] = {}
    repeated: list[ParsedLine[ReportFacts]] = []
    for key, entry in zip(keys, lines, strict=True):
        before = last.get(key)
        if before is not None:
            repeated.append(before)
            last[key] = ParsedLine(entry.line, entry.value.filled_from(before.value))  # type: ignore[arg-type]
        else:
            last[key] = entry
    new: list[NewLine] = []
    changed: list[ChangedLine] = []
    same: list[ParsedLine[ReportFacts]] = []
    for key, entry in last.items():
        known = stored.get(key)
        if known is None:
            new.append(NewLine(entry.line, _counted(entry.value)))
            continue
        row_id, before_value = known
        value = entry.value.filled_from(before_value)  # type: ignore[arg-type]
        if value == before_value:
            same.append(ParsedLine(entry.line, value))
        else:
            changed.append(ChangedLine(entry.line, value, before_value, 0, row_id))
    return Sorted(tuple(new), tuple(changed), tuple(same), tuple(repeated))


def _counted(value: Facts) -> Facts:
    """A new row whose file does not tell the quantity is one unit."""
    return replace(value, quantity=1) if isinstance(value, FbaReturn) and not value.quantity else value
