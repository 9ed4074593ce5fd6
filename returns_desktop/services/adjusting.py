"""Refunds for Amazon: the Adjustments file, validated row by row."""

import logging
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from pathlib import Path

from ..domain.carrying import AdjustmentRow, RowFault
from ..domain.errors import AppError, Param, StaleRowError
from ..domain.life import Event, advance
from ..domain.model import Action, Decision, DecisionState, Item, RefundLine, RefundReason, Request
from ..domain.order_money import OrderItemMoney, money_by_item, refund_lines
from ..exporters.adjustments import (
    AdjustmentRules,
    Layout,
    fits,
    read_adjustment_rules,
    write_adjustments,
)
from ..importers import shown
from ..storage import adjustment_records, facts, queries, records
from .backup import export_target
from .changes import Changes
from .exporting import ExportResult
from .shop import Shop

log = logging.getLogger(__name__)

_ORDER_ID = re.compile(r"\d{3}-\d{7}-\d{7}", re.ASCII)
_ORDER_ITEM_ID = re.compile(r"[0-9A-Za-z]+")
_MOVED = frozenset({DecisionState.SENT, DecisionState.CONFIRMED, DecisionState.CONTRADICTED})
"""States in which money may have left, though nobody may have seen it."""

Fault = tuple[RowFault, tuple[tuple[str, Param], ...]]


class Adjusting:
    """Lists refunds that can be carried to Amazon by file, and writes the file."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def rows(self, decision_ids: Sequence[int] | None = None) -> list[AdjustmentRow]:
        """Refunds with what keeps each out of the file; None: all that stand and are not confirmed.

        Decisions that were undone or are no refunds have no row.
        """
        return self._rows(decision_ids, again=False)

    def export(self, target: Path, decision_ids: Sequence[int], *, again_reason: str = "") -> ExportResult:
        """Writes the refunds of these decisions. A faulty row stops all: nothing is written then.

        All are of one store: the file goes to its account. Amazon processes it at once, so the refunds count
        as sent and done, and can be neither undone nor cancelled. `again_reason`: why refunds that stand in
        an earlier Adjustments file go out again; journalled. Raises `AppError`: `adjustment_faulty`,
        `adjustment_nothing`, `adjustment_layouts_differ`, `adjustment_stores_differ`, `export_unwritable`,
        `target_is_data_file`; `StaleRowError` if a decision does not stand any more.
        """
        file = export_target(self._shop, target)
        reason = again_reason.strip()
        db = self._shop.db
        with db.transaction():
            rows = self._rows(decision_ids, again=bool(reason))
            if missing := set(decision_ids) - {row.decision_id for row in rows}:
                raise StaleRowError(decision=min(missing))
            rules = self._rules()
            layout = _layout_of(rows, rules)
            ids = sorted({row.decision_id for row in rows})
            repeated = bool(adjustment_records.exported(db, ids))
            changes = self._mark_sent(ids)
            self._record(target.name, rows, ids, reason if repeated else "")
            write_adjustments(file, rows, layout, rules)
        log.info("exported %d refunds in an Adjustments file", len(ids))
        return ExportResult(target, len(ids), changes)

    def _rules(self) -> AdjustmentRules:
        return read_adjustment_rules(self._shop.rule_folder / "adjustments.json")

    def _rows(self, decision_ids: Sequence[int] | None, *, again: bool) -> list[AdjustmentRow]:
        db = self._shop.db
        with db.reading():
            wanted = adjustment_records.open_refunds(db) if decision_ids is None else decision_ids
            known = adjustment_records.requests_and_reasons(db, list(wanted))
            orders = facts.orders_of(db, dict.fromkeys(request_id for request_id, _ in known.values()))
            names = adjustment_records.order_items(db, (order[0].line.order_id for order in orders))
            exported = adjustment_records.exported(db, known)
        chosen = {decision_id: reason for decision_id, (_, reason) in known.items()}
        found: list[AdjustmentRow] = []
        for order in orders:
            found += _Order(order, chosen, exported, names, again=again).rows()
        return sorted(found, key=lambda row: row.decision_id)

    def _mark_sent(self, ids: Sequence[int]) -> Changes:
        """Held decisions are settled on the way: exporting is moving on."""
        db = self._shop.db
        states: dict[int, DecisionState] = {}
        request_ids: set[int] = set()
        for decision_id, state, request_id in queries.decision_requests(db, ids):
            if state is DecisionState.HELD:
                state = advance(state, Event.SETTLE)
            if state is DecisionState.READY:
                states[decision_id] = advance(state, Event.EXPORT)
            request_ids.add(request_id)
        records.set_decision_states(db, states)
        records.set_done(db, ids, self._shop.clock())
        records.bump_versions(db, request_ids)
        today = self._shop.today()
        return Changes(tuple(records.refresh(db, sorted(request_ids), self._shop.rules, today, search=False)))

    def _record(
        self, file_name: str, rows: Sequence[AdjustmentRow], ids: Sequence[int], again_reason: str
    ) -> None:
        db, now = self._shop.db, self._shop.clock()
        kind = adjustment_records.ADJUSTMENTS
        records.add_export(
            db,
            at=now,
            file_name=file_name,
            scope=kind,
            decision_ids=ids,
            kind=kind,
            again_reason=again_reason,
        )
        payload: dict[str, Param] = {"file": file_name, "scope": kind, "decisions": len(ids)}
        if again_reason:
            payload["again_reason"] = again_reason
        amounts: dict[int, dict[str, Param]] = {}
        for row in rows:
            entry = amounts.setdefault(row.request_id, {"amount_minor": 0, "currency": row.currency})
            entry["amount_minor"] = int(entry["amount_minor"]) + row.net_minor
        subjects = sorted(amounts.items())
        records.add_journal(db, at=now, kind="export", payload=payload, subjects=subjects)


def _layout_of(rows: Sequence[AdjustmentRow], rules: AdjustmentRules) -> Layout:
    """The columns of the file. Raises `AppError` unless all rows can stand in one."""
    if not rows:
        raise AppError("adjustment_nothing")
    faulty = [row for row in rows if row.fault is not None]
    if faulty:
        first = faulty[0]
        more = {name: value for name, value in first.fault_params if name != "order"}
        raise AppError(
            "adjustment_faulty",
            order=first.order_id,
            count=len(faulty),
            fault=str(first.fault),
            **more,
        )
    places = sorted({row.marketplace for row in rows})
    layouts = {rules.layout(place) for place in places}
    if len(layouts) > 1:
        raise AppError("adjustment_layouts_differ", marketplaces=", ".join(places))
    stores = dict.fromkeys(row.store for row in sorted(rows, key=lambda row: row.store_id))
    if len(stores) > 1:
        raise AppError("adjustment_stores_differ", stores=", ".join(map(shown, stores)))
    return layouts.pop()


class _Order:
    """Turns the chosen refunds of one order into rows."""

    def __init__(
        self,
        requests: Sequence[Request],
        chosen: Mapping[int, str],
        exported: AbstractSet[int],
        names: Mapping[tuple[str, str], Sequence[str]],
        *,
        again: bool,
    ) -> None:
        """`chosen`: Amazon's reason code by decision id; `names`: order item ids by order and SKU."""
        self._requests, self._chosen, self._exported = requests, chosen, exported
        self._names, self._again = names, again
        self._money = money_by_item(requests)
        self._used = {
            id(money): self._moved(money)
            for money in {id(money): money for money in self._money.values()}.values()
        }

    def rows(self) -> Iterator[AdjustmentRow]:
        """One row per refund line; decisions in the order they were taken."""
        decisions = [
            (request, decision)
            for request in self._requests
            for decision in request.decisions
            if decision.id in self._chosen and decision.action is Action.REFUND
        ]
        for request, decision in sorted(decisions, key=lambda pair: pair[1].id):
            items = {item.id: item for item in request.items}
            for line in decision.refunds:
                yield self._row(request, decision, line, items[line.item_id])

    def _moved(self, money: OrderItemMoney) -> int:
        """Minor units of an order item that have gone, or may have, by anything but the chosen refunds.

        What Amazon shows beyond our sent refunds counts as refunded elsewhere, even if a chosen
        refund of that amount would explain it: paying twice is worse than asking.
        """
        members = [item for item in self._items() if self._money[item.id] is money]
        ids = {item.id for item in members}
        lines = [
            (decision, line)
            for request in self._requests
            for decision, line in refund_lines(request.decisions)
            if line.item_id in ids
        ]
        sent = sum(
            line.amount_minor
            for decision, line in lines
            if decision.state in _MOVED and decision.id not in self._chosen
        )
        reported = sum(item.line.refunded_minor or 0 for item in members)
        known_before = max((line.elsewhere_minor for _, line in lines), default=0)
        return sent + max(reported - sent, known_before, 0)

    def _items(self) -> Iterable[Item]:
        return (item for request in self._requests for item in request.items)

    def _row(self, request: Request, decision: Decision, line: RefundLine, item: Item) -> AdjustmentRow:
        facts_of_item = item.line
        row = AdjustmentRow(
            decision_id=decision.id,
            request_id=request.id,
            order_id=facts_of_item.order_id,
            order_item_id=self._order_item_id(item),
            sku=facts_of_item.merchant_sku,
            item_name=facts_of_item.item_name,
            marketplace=request.store.marketplace,
            currency=request.currency,
            reason_code=self._chosen[decision.id] or RefundReason.CUSTOMER_RETURN.value,
            price_minor=line.amount_minor + line.restocking_minor,
            restocking_minor=line.restocking_minor,
            quantity=line.quantity,
            store_id=request.store.id,
            store=request.store.name,
        )
        money = self._money[item.id]
        fault = self._state_fault(decision) or self._content_fault(row, item) or self._money_fault(row, money)
        if fault is None:
            self._used[id(money)] += row.net_minor
            return row
        return replace(row, fault=fault[0], fault_params=fault[1])

    def _order_item_id(self, item: Item) -> str:
        """Of the return line, else of the order reports; empty where it is not known for sure."""
        own = item.line.order_item_id
        stored = self._names.get((item.line.order_id, item.line.merchant_sku), ())
        found = own or (stored[0] if len(stored) == 1 else "")
        return found if _ORDER_ITEM_ID.fullmatch(found) else ""

    def _state_fault(self, decision: Decision) -> Fault | None:
        state, was_exported = decision.state, decision.id in self._exported
        if state in (DecisionState.CANCELLED, DecisionState.CONFIRMED):
            return RowFault.ALREADY_DONE, ()
        if state is DecisionState.CONTRADICTED:
            return RowFault.CONTRADICTED, ()
        if was_exported:
            return None if self._again else (RowFault.ALREADY_EXPORTED, ())
        return (RowFault.ALREADY_DONE, ()) if decision.done_at is not None else None

    def _content_fault(self, row: AdjustmentRow, item: Item) -> Fault | None:
        if not _ORDER_ID.fullmatch(row.order_id):
            return RowFault.ORDER_ID_MALFORMED, ()
        if not fits(row.currency):
            return RowFault.CURRENCY_NOT_POSSIBLE, (("currency", row.currency),)
        if not row.order_item_id:
            if not item.line.order_item_id and len(self._names.get((row.order_id, row.sku), ())) > 1:
                return RowFault.ORDER_ITEM_AMBIGUOUS, (("sku", row.sku),)
            ordered = item.line.order_date
            ordered_on = ordered.isoformat() if ordered else ""
            return RowFault.NO_ORDER_ITEM_ID, (("order", row.order_id), ("ordered_on", ordered_on))
        return None

    def _money_fault(self, row: AdjustmentRow, money: OrderItemMoney) -> Fault | None:
        """Held for every order item, which is stricter than Amazon's rule for the order as a whole."""
        if row.net_minor <= 0:
            return RowFault.NOT_A_CREDIT, ()
        left = (money.paid_minor or 0) - self._used[id(money)]
        if row.net_minor > left:
            return RowFault.ABOVE_CREDITED, (("left_minor", max(left, 0)), ("currency", row.currency))
        return None
