"""A planned returns report, written: new requests in portions that nobody sees yet, then all the rest."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ..domain.marketplaces import guess
from ..domain.model import Store
from ..domain.reconcile import Finding, FindingKind, Reconciliation
from ..domain.report import ReportLine
from ..domain.report_rows import PLACE, PlainRow, line_of
from ..storage import facts, new_requests, records, report_records, stores
from ..storage.new_requests import NewRequests
from .import_plan import ChangedLine, ImportPlan
from .reconciling import reconcile
from .shop import Shop
from .stores import free_name

Tick = Callable[[int, int], None]
"""Hears how many of how many are done; what it raises ends the work."""
_RMA, _CURRENCY = PLACE["amazon_rma_id"], PLACE["currency"]
TOLD_IDS = 10_000
"""More new requests are not told one by one: the window reads everything anew."""


@dataclass(frozen=True, slots=True)
class Written:
    """What came of writing a plan."""

    request_ids: tuple[int, ...] = ()
    """Requests that are to be shown anew."""
    subjects: tuple[tuple[int, Mapping[str, Any]], ...] = ()
    """For the journal: what happened to which request."""
    reconciliation: Reconciliation = field(default_factory=Reconciliation)


class ReturnsWriting:
    """Writes one plan. Every call is made inside a transaction: `add` for each portion, then `finish`."""

    def __init__(self, shop: Shop, plan: ImportPlan, import_id: int) -> None:
        if plan.fates is None:
            raise TypeError("a returns report holds lines of returns")
        self._shop, self._plan, self._fates = shop, plan, plan.fates
        known = facts.stores(shop.db)
        self._stores = {currency: known[store.id] for currency, store in plan.placing.stores.items()}
        self._rules = shop.rules
        self._added = 0
        self._first: int | None = None
        self._again: dict[int, None] = {}
        """Requests whose order holds several, or that get another item: derived when all are there."""
        self._late: list[tuple[int, ReportLine]] = []
        """Items of requests that everybody sees."""
        self._import_id = import_id
        self._mark = report_records.unseen_import(shop.db, import_id)
        self._new = self._writer()

    def _whole(self) -> int:
        """Rows there are to write."""
        return len(self._plan.new) + len(self._plan.changed)

    def is_in_place(self) -> bool:
        """Whether what was written so far is still there: another import takes away what nobody sees yet."""
        mine = report_records.unseen_import(self._shop.db, self._import_id)
        return mine is not None and mine == self._mark

    def are_rules_the_same(self) -> bool:
        """Whether the new requests were derived by the rules and the stores that are in force."""
        now = facts.stores(self._shop.db)
        mine = {store.id: store for store in self._stores.values()}
        return self._shop.rules == self._rules and all(now.get(one) == mine[one] for one in mine)

    def _writer(self) -> NewRequests:
        return NewRequests(
            self._shop.db,
            import_id=self._import_id,
            seen_at=None if self._plan.seen_before else self._shop.clock(),
            rules=self._rules,
            today=self._shop.today(),
        )

    def blocks(self) -> Iterator[list[tuple[int, PlainRow]]]:
        """The new rows with their places, some at a time."""
        return self._fates.new_rows()

    def add(self, rows: Sequence[tuple[int, PlainRow]], tick: Tick) -> None:
        """Writes new rows; nobody sees their requests before `finish`."""
        tick(self._added, self._whole())
        joins = self._joined([(place, row) for place, row in rows if self._fates.looked_at[place]])
        new = [(self._store_of(row[_CURRENCY]), row) for place, row in rows if place not in joins]
        first = report_records.next_request_id(self._shop.db)
        self._first = first if self._first is None else self._first
        self._again.update(dict.fromkeys(self._new.add(new, first)))
        items = [(joins[place], line_of(row)) for place, row in rows if place in joins]
        unseen = [one for one in items if self._first is not None and one[0] >= self._first]
        report_records.add_items(self._shop.db, unseen)
        self._late += [one for one in items if self._first is None or one[0] < self._first]
        self._again.update(dict.fromkeys(joins.values()))
        self._added += len(rows)

    def _joined(self, rows: Sequence[tuple[int, PlainRow]]) -> dict[int, int]:
        """Rows that are another item of a request that is there, stored or of an earlier portion."""
        if not rows:
            return {}
        known = new_requests.ids_of_rmas(self._shop.db, dict.fromkeys(row[_RMA] for _, row in rows))
        keys = {place: (self._store_of(row[_CURRENCY]).id, row[_RMA]) for place, row in rows}
        return {place: known[key] for place, key in keys.items() if key in known}

    def _store_of(self, currency: str) -> Store:
        known = self._stores.get(currency)
        if known is None:
            place, taken = guess(currency), [store.name for store in facts.stores(self._shop.db).values()]
            name = free_name(place.domain or place.code, taken)
            store = Store(0, name, place.code, currency, place.time_zone)
            store_id = stores.add_store(self._shop.db, store)
            known = self._stores[currency] = replace(store, id=store_id)
            self._new = self._writer()
        return known

    def finish(self, tick: Tick) -> Written:
        """Writes what changes of stored requests, and lets everybody see all of it."""
        shop, plan, db = self._shop, self._plan, self._shop.db
        changed = [(entry.item_id, entry.value) for entry in plan.changed]
        report_records.change_items(
            db, ((item_id, line) for item_id, line in changed if isinstance(line, ReportLine))
        )
        report_records.add_items(db, self._late)
        report_records.publish(db)
        touched = list(dict.fromkeys([*self._again, *(entry.request_id for entry in plan.changed)]))
        said = reconcile(
            shop,
            touched,
            () if plan.seen_before else tuple(dict.fromkeys((*plan.seen, *self._again))),
            [entry.item_id for entry in plan.changed if _shows_more_money(entry)],
        )
        touched = list(dict.fromkeys([*touched, *(request_id for request_id, _ in said.findings)]))
        whole = self._whole()

        def refreshed_so_far(done: int) -> None:
            tick(whole if done >= len(touched) else min(self._added + done, whole), whole)

        if touched:
            refreshed_so_far(0)
        refreshed = records.refresh(db, touched, self._rules, shop.today(), refreshed_so_far)
        records.bump_versions(db, touched)
        told = dict.fromkeys([*self._new_ids(), *refreshed])
        return Written(tuple(told), tuple(_subjects(plan.changed, said)), said)

    def _new_ids(self) -> Iterable[int]:
        """Ids of the new requests, unless there are too many to tell."""
        if self._first is None or self._added > TOLD_IDS:
            return ()
        return range(self._first, report_records.next_request_id(self._shop.db))


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


def _changes_by_request(changed: Iterable[ChangedLine]) -> dict[int, dict[str, list[object]]]:
    found: dict[int, dict[str, list[object]]] = {}
    for entry in changed:
        of_request = found.setdefault(entry.request_id, {})
        for name in entry.fields:
            of_request[name] = [_plain(getattr(entry.stored, name)), _plain(getattr(entry.value, name))]
    return found


def _plain(value: object) -> object:
    return value if value is None or isinstance(value, (bool, int, str)) else str(value)
