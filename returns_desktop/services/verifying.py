"""Is what is stored sound? Reads only."""

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from ..domain.deadlines import RuleBook
from ..domain.errors import AppError
from ..domain.journal_chain import NOTHING_BEFORE
from ..domain.model import Request
from ..domain.order_money import money_by_item
from ..storage import attachments, derived, facts, journal, search_words
from ..storage.db import go_on
from .journal_check import JournalCheck
from .shop import Shop

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]

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
_LONELY_STEPS = (
    "SELECT count(*) FROM step "
    "WHERE id NOT IN (SELECT step_id FROM journal WHERE step_id IS NOT NULL)"
)


@dataclass(frozen=True, slots=True)
class Verification:
    """What was looked at and what is wrong; sound if `findings` is empty.

    Findings are for support: English, without a buyer's words.
    """

    requests: int
    journal_entries: int
    findings: tuple[str, ...]
    last_entry: int = 0
    """Number of the last journal entry; 0: there is none."""
    journal_head: str = ""
    """Its hash, 64 hexadecimal digits: whoever keeps it elsewhere can show later that nothing up to this
    entry was changed since."""


@dataclass(frozen=True, slots=True)
class JournalPlace:
    """An entry of the journal."""

    number: int
    at: datetime


class Verifying:
    """Checks the database file, the journal and the derived columns."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def verify(self, *, progress: Progress | None = None, cancelled: Cancelled | None = None) -> Verification:
        """Looks at everything as it is at one moment. `progress` hears how many requests and entries of how
        many were looked at, after the file itself. Raises `AppError("cancelled")`."""
        db = self._shop.db
        with db.stoppable(cancelled):
            findings = db.integrity_errors()
            with db.reading():
                ((requests,),) = db.sql("SELECT count(*) FROM return_request")
                ((entries,),) = db.sql("SELECT count(*) FROM journal")

                def tick(done: int) -> None:
                    go_on(cancelled)
                    if progress is not None:
                        progress(done, requests + entries)

                tick(0)
                findings += self._derived_findings(tick)
                findings += self._sum_findings()
                findings += self._attachment_findings(cancelled)
                chain = JournalCheck(db)
                chain.run(lambda done: tick(requests + done))
        head = chain.head.hex() if chain.entries else ""
        return Verification(requests, chain.entries, (*findings, *chain.findings), chain.last_id, head)

    def place_of(self, head: str) -> JournalPlace | None:
        """The entry with this hash, as it was kept elsewhere; None: it is not in the journal. Spaces and the
        case of letters do not count. Raises `AppError("journal_head_malformed")`."""
        digits = "".join(head.split())
        try:
            own = bytes.fromhex(digits)
        except ValueError:
            own = b""
        if len(own) != len(NOTHING_BEFORE):
            raise AppError("journal_head_malformed")
        place = journal.place_of(self._shop.db, own)
        return JournalPlace(*place) if place else None

    def _sum_findings(self) -> list[str]:
        """What one look at all rows shows."""
        db = self._shop.db
        found = [
            f"request {row[0]}: stored product_id differs from its facts" for row in db.sql(_OTHER_PRODUCT)
        ]
        found += [
            f"store {store}: stored totals of {status} differ from its requests"
            for store, status, *_ in sorted(set.symmetric_difference(*(set(db.sql(one)) for one in _TOTALS)))
        ]
        triggers = {row[0] for row in db.sql("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
        found += [f"trigger {name} is missing" for name in _TRIGGERS if name not in triggers]
        ((lonely,),) = db.sql(_LONELY_STEPS)
        if lonely:
            found.append(f"{lonely} steps have no journal entry")
        return found

    def _attachment_findings(self, cancelled: Cancelled | None) -> list[str]:
        """Evidence is worth something only as it was found."""
        return [
            f"attachment {attachment_id}: its bytes are not those that were attached"
            for attachment_id in attachments.damaged(self._shop.db, cancelled)
        ]

    def _derived_findings(self, tick: Callable[[int], None]) -> list[str]:
        db = self._shop.db
        ids = array("q", (row[0] for row in db.stream("SELECT id FROM return_request ORDER BY id")))
        today, rules = self._shop.today(), self._shop.rules
        found: list[str] = []
        seen: set[int] = set()
        for part in facts.chunks(ids):
            # An order comes whole, so one with thousands of requests is done with the first of them.
            orders = facts.orders_of(db, [one for one in part if one not in seen])
            found += self._findings_of(orders, today, rules)
            seen.update(request.id for order in orders for request in order)
            tick(len(seen))
        return found

    def _findings_of(
        self, orders: Sequence[Sequence[Request]], today: Mapping[int, date], rules: RuleBook
    ) -> list[str]:
        """Where what is stored of whole orders differs from what follows from their facts."""
        found: list[str] = []
        rows: dict[int, tuple[Any, ...]] = {}
        words: dict[int, str] = {}
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
