"""How each kind of report is compared with what is stored, and how it is written."""

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Protocol, TypeVar

from ..domain.placing import StoreChoice
from ..domain.report import (
    FbaReturn,
    OrderItem,
    ParsedLine,
    ParsedReport,
    ReportFacts,
    ReportKind,
)
from ..storage import other_reports, report_records
from .import_plan import ChangedLine, ImportPlan, NewLine, Sorted
from .placing import place_fba, place_orders, store_of
from .returns_sorting import sort_returns
from .returns_writing import ReturnsWriting, Tick, Written
from .shop import Shop

Facts = TypeVar("Facts", bound=ReportFacts)


class Intake(Protocol):
    """One family of report kinds."""

    def compare(self, shop: Shop, report: ParsedReport, choice: StoreChoice) -> Sorted:
        """Finds the store of a report, and sorts its lines by what is stored of it. Reads only."""

    def write(self, shop: Shop, plan: ImportPlan, import_id: int, tick: Tick) -> Written:
        """Writes a plan inside the transaction of the import, and lets everybody see it."""


class ReturnsIntake:
    """Seller-fulfilled returns: requests, their items, and what the report says of decisions."""

    def compare(self, shop: Shop, report: ParsedReport, choice: StoreChoice) -> Sorted:
        return sort_returns(shop, report, choice)

    def write(self, shop: Shop, plan: ImportPlan, import_id: int, tick: Tick) -> Written:
        writing = ReturnsWriting(shop, plan, import_id)
        for rows in writing.blocks():
            writing.add(rows, tick)
        return writing.finish(tick)


class FbaIntake:
    """FBA customer returns: facts to read. A row without the number of its unit that comes twice in one
    file is two units; with the number it is the same unit again, and the last copy counts."""

    def compare(self, shop: Shop, report: ParsedReport, choice: StoreChoice) -> Sorted:
        lines = list(_only(FbaReturn, report.lines))
        keys = _fba_keys(entry.value for entry in lines)
        orders = [entry.value.order_id for entry in lines]
        placing = place_fba(shop.db, list(zip(keys, orders, strict=True)), choice)
        stored = other_reports.fba_by_key(shop.db, dict.fromkeys(keys), store_of(placing))
        return replace(_sorted(lines, keys, stored), placing=placing)

    def write(self, shop: Shop, plan: ImportPlan, import_id: int, tick: Tick) -> Written:
        tick(0, 1)
        at, store_id = shop.clock(), store_of(plan.placing)
        values = [entry.value for entry in plan.good if isinstance(entry.value, FbaReturn)]
        key_of = dict(zip((entry.line for entry in plan.good), _fba_keys(values), strict=True))
        new = [(key_of[entry.line], entry.value) for entry in plan.new]
        changed = [(key_of[entry.line], entry.value) for entry in plan.changed]
        other_reports.add_fba(
            shop.db,
            [(key, value) for key, value in new if isinstance(value, FbaReturn)],
            import_id,
            at,
            store_id,
        )
        other_reports.adopt_fba(shop.db, key_of.values(), store_id)
        other_reports.change_fba(
            shop.db, [(key, value) for key, value in changed if isinstance(value, FbaReturn)], at, store_id
        )
        report_records.publish(shop.db)
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

    def compare(self, shop: Shop, report: ParsedReport, choice: StoreChoice) -> Sorted:
        lines = list(_only(OrderItem, report.lines))
        orders = [entry.value.order_id for entry in lines]
        placing = place_orders(shop.db, orders, choice)
        stored = other_reports.order_items_by_key(shop.db, dict.fromkeys(orders), store_of(placing))
        return replace(_sorted(lines, [entry.value.key for entry in lines], stored), placing=placing)

    def write(self, shop: Shop, plan: ImportPlan, import_id: int, tick: Tick) -> Written:
        tick(0, 1)
        store_id = store_of(plan.placing)
        items = [entry.value for entry in plan.good if isinstance(entry.value, OrderItem)]
        other_reports.adopt_order_items(shop.db, (one.order_id for one in items), store_id)
        other_reports.add_order_items(
            shop.db,
            [entry.value for entry in plan.new if isinstance(entry.value, OrderItem)],
            import_id,
            store_id,
        )
        other_reports.change_order_items(
            shop.db,
            [(entry.item_id, entry.value) for entry in plan.changed if isinstance(entry.value, OrderItem)],
        )
        report_records.publish(shop.db)
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
