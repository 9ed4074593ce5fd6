"""Is what is stored sound? Reads only."""

from dataclasses import dataclass
from typing import Any

from ..domain.order_money import money_by_item
from ..storage import derived, facts, search_words
from .shop import Shop

_TRIGGERS = (
    *(f"{table}_no_{verb}" for table in ("journal", "journal_subject") for verb in ("update", "delete")),
    "request_total_change",
    "request_total_publish",
)
_OTHER_PRODUCT = (
    "SELECT r.id FROM return_request r WHERE r.product_id IS NOT (SELECT i.product_id FROM item_row i "
    "WHERE i.request_id = r.id ORDER BY i.position LIMIT 1)"
)
_TOTALS = (
    "SELECT store_id, status, count(*), sum(exposure_minor) FROM return_request GROUP BY store_id, status",
    "SELECT store_id, status, requests, exposure_minor FROM request_total WHERE requests OR exposure_minor",
)


@dataclass(frozen=True, slots=True)
class Verification:
    """What was looked at and what is wrong; sound if `findings` is empty.

    Findings are for support: English, without a buyer's words.
    """

    requests: int
    journal_entries: int
    findings: tuple[str, ...]


class Verifying:
    """Checks the database file, the journal's triggers and the derived columns."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def verify(self) -> Verification:
        db = self._shop.db
        findings = db.integrity_errors()
        with db.reading():
            ids = [row[0] for row in db.sql("SELECT id FROM return_request ORDER BY id")]
            findings += self._derived_findings(ids)
            triggers = {row[0] for row in db.sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
            entries = db.sql("SELECT count(*) FROM journal")[0][0]
            lonely = db.sql(
                "SELECT count(*) FROM step s "
                "WHERE NOT EXISTS (SELECT 1 FROM journal j WHERE j.step_id = s.id)"
            )[0][0]
        findings += [
            f"request {row[0]}: stored product_id differs from its facts" for row in db.sql(_OTHER_PRODUCT)
        ]
        findings += [
            f"store {store}: stored totals of {status} differ from its requests"
            for store, status, *_ in sorted(set.symmetric_difference(*(set(db.sql(one)) for one in _TOTALS)))
        ]
        for name in _TRIGGERS:
            if name not in triggers:
                findings.append(f"trigger {name} is missing")
        if lonely:
            findings.append(f"{lonely} steps have no journal entry")
        return Verification(len(ids), entries, tuple(findings))

    def _derived_findings(self, ids: list[int]) -> list[str]:
        found = []
        today, rules = self._shop.today(), self._shop.rules
        rows: dict[int, tuple[Any, ...]] = {}
        words: dict[int, str] = {}
        for part in facts.chunks(ids):
            # An order comes whole, so one with thousands of requests is done with the first of them.
            orders = facts.orders_of(self._shop.db, [one for one in part if one not in rows])
            for members in facts.chunks(request.id for order in orders for request in order):
                rows.update(derived.stored(self._shop.db, members))
                words.update(search_words.stored(self._shop.db, members))
            for order in orders:
                money = money_by_item(order)
                overpaid = any(
                    entry.paid_minor is not None and entry.decided_minor > entry.paid_minor
                    for entry in money.values()
                )
                for request in order:
                    expected = derived.derived(request, money, rules, today)
                    found += [
                        f"request {request.id}: stored {name} differs from its facts"
                        for name, has, should in zip(derived.DERIVED, rows[request.id], expected, strict=True)
                        if has != should
                    ]
                    if words[request.id] != search_words.words_of(request):
                        found.append(f"request {request.id}: stored words differ from its facts")
                    if overpaid:
                        found.append(f"request {request.id}: more refunded than was paid")
        return found
