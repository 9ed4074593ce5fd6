"""Is what is stored sound? Reads only."""

from dataclasses import dataclass

from ..domain.order_money import money_by_item
from ..domain.workflow import standing
from ..storage import facts, queries
from .shop import Shop


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
        for name in ("journal_no_update", "journal_no_delete"):
            if name not in triggers:
                findings.append(f"trigger {name} is missing")
        if lonely:
            findings.append(f"{lonely} steps have no journal entry")
        return Verification(len(ids), entries, tuple(findings))

    def _derived_findings(self, ids: list[int]) -> list[str]:
        found = []
        for part in facts.chunks(ids):
            rows = {row.id: row for row in queries.request_rows(self._shop.db, part, self._shop.today())}
            for order in facts.orders_of(self._shop.db, part):
                money = money_by_item(order)
                for request in order:
                    row = rows.get(request.id)
                    where = standing(request, money, self._shop.rules)
                    if row and (row.status, row.goods, row.money) != (where.status, where.goods, where.money):
                        found.append(f"request {request.id}: stored state differs from its facts")
                    found += [
                        f"request {request.id}: more refunded than was paid"
                        for entry in money.values()
                        if entry.paid_minor is not None and entry.decided_minor > entry.paid_minor
                    ]
        return list(dict.fromkeys(found))
