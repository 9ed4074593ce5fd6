"""What tests of several layers build on: facts by hand, report files, and shops on disk."""

import socket
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from returns_desktop.domain.deadlines import RuleBook
from returns_desktop.domain.guards import options
from returns_desktop.domain.model import (
    Action,
    CloseReason,
    Condition,
    Decision,
    DecisionState,
    GivenAnswer,
    GoodsCheck,
    Item,
    Mark,
    RefundLine,
    Request,
    Store,
)
from returns_desktop.domain.order_money import money_by_item
from returns_desktop.domain.report import ReportLine
from returns_desktop.domain.suggestion import Suggestion, suggest
from returns_desktop.domain.suggestion_facts import SuggestionFacts, facts_of
from returns_desktop.domain.suggestion_rules import RuleSet
from returns_desktop.domain.workflow import Standing, standing
from returns_desktop.services.adjusting import Adjusting
from returns_desktop.services.browsing import Browsing
from returns_desktop.services.carrying import Carrying
from returns_desktop.services.conflicts import Conflicts
from returns_desktop.services.deadlines import Deadlines
from returns_desktop.services.deciding import Deciding
from returns_desktop.services.evidence import Evidence
from returns_desktop.services.exporting import Exporting
from returns_desktop.services.fba import FbaReturns
from returns_desktop.services.filing import Filing
from returns_desktop.services.importing import Importing
from returns_desktop.services.message_templates import MessageTemplates
from returns_desktop.services.message_words import read_message_words
from returns_desktop.services.pasting import Pasting
from returns_desktop.services.presets import Presets
from returns_desktop.services.problems import Problems
from returns_desktop.services.saved_views import SavedViews
from returns_desktop.services.shop import Shop, open_shop, read_rules, read_suggestions
from returns_desktop.services.suggesting import Suggesting
from returns_desktop.services.templates import Templates, read_templates
from returns_desktop.services.verifying import Verifying

_WAYS_OUT = frozenset(
    {"connect", "sendto", "sendmsg", "bind", "getaddrinfo", "gethostbyname", "gethostbyaddr"}
)


def told_connection(event: str, words: tuple[Any, ...]) -> str:
    """Of an audit event what it connects with; empty for what stays on this computer without the network."""
    name = event.removeprefix("socket.")
    if name not in _WAYS_OUT or getattr(words[0], "family", None) == getattr(socket, "AF_UNIX", -1):
        return ""
    return f"{event} {words[1:] if hasattr(words[0], 'family') else words}"


ROOT = Path(__file__).resolve().parent.parent
REPORTS = ROOT / "tests" / "data" / "reports"
US_REPORT = REPORTS / "seller_returns_us.tsv"
DEADLINE_RULES = ROOT / "resources" / "rules" / "deadlines.json"
RULES: RuleBook = read_rules(DEADLINE_RULES)
SUGGESTION_RULES = read_suggestions(ROOT / "resources" / "rules" / "suggestions.json")
NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
"""The sample reports were made for this week."""



def shipped_templates() -> Templates:
    """The message templates of the program, with the words that Amazon forbids."""
    words = read_message_words(ROOT / "resources" / "rules" / "message_words.json")
    return read_templates(ROOT / "resources" / "templates" / "messages.json", words)


STORE = Store(1, "amazon.com", "US", "USD", "America/Los_Angeles")


def line(**values: Any) -> ReportLine:
    """A plain line: one earbud for 40.00 USD, two ordered, waiting for authorization."""
    defaults: dict[str, Any] = {
        "order_id": "111-1111111-1111111",
        "amazon_rma_id": "DaaaaRRMA",
        "merchant_sku": "EAR-1",
        "order_item_id": "10000000000001",
        "order_date": date(2026, 11, 1),
        "request_date": date(2026, 11, 20),
        "reported_status": "PendingApproval",
        "currency": "USD",
        "item_name": "Earbuds",
        "quantity": 1,
        "reason_code": "CR-DEFECTIVE",
        "in_policy": True,
        "order_amount_minor": 4000,
        "order_quantity": 1,
        "resolution": "StandardRefund",
    }
    return ReportLine(**{**defaults, **values})


def counted(quantity: int = 1, condition: Condition = Condition.OK) -> GoodsCheck:
    return GoodsCheck(quantity, condition, "", NOW)


def item(
    item_id: int = 1, *, checks: Iterable[GoodsCheck] = (), known_refunded: int | None = None, **values: Any
) -> Item:
    """`known_refunded`: what Amazon showed as refunded at first sight, in minor units; None: all of it."""
    told = line(**values)
    known = (told.refunded_minor or 0) if known_refunded is None else known_refunded
    return Item(item_id, told, tuple(checks), known)


def decision(
    decision_id: int, action: Action, state: DecisionState = DecisionState.READY, **values: Any
) -> Decision:
    return Decision(id=decision_id, action=action, state=state, decided_at=NOW, **values)


def refund(
    decision_id: int,
    amount: int,
    state: DecisionState = DecisionState.READY,
    *,
    item_id: int = 1,
    without_goods: bool = False,
    elsewhere: int = 0,
) -> Decision:
    lines = (RefundLine(item_id, 1, amount, 0, elsewhere, elsewhere),)
    return decision(decision_id, Action.REFUND, state, refunds=lines, without_goods=without_goods)


def close(decision_id: int, state: DecisionState = DecisionState.READY) -> Decision:
    return decision(decision_id, Action.CLOSE, state, close_reason=CloseReason.OTHER)


def request(
    *items: Item,
    request_id: int = 1,
    decisions: Iterable[Decision] = (),
    marks: Iterable[Mark] = (),
    store: Store = STORE,
    claim_seen_on: date | None = None,
    last_seen_at: datetime | None = None,
    answers: Iterable[GivenAnswer] = (),
) -> Request:
    return Request(
        id=request_id,
        store=store,
        items=items or (item(),),
        decisions=tuple(decisions),
        marks=frozenset(marks),
        claim_seen_on=claim_seen_on,
        last_seen_at=last_seen_at,
        answers=tuple(answers),
    )


def stand(one: Request, *others: Request) -> Standing:
    """The standing of `one`, with `others` being the rest of its order."""
    return standing(one, money_by_item([one, *others]), RULES)


def usual_rules(store: Store = STORE) -> RuleSet:
    """The rules of suggestions as a store finds them."""
    return RuleSet(SUGGESTION_RULES, store.currency, {}, store.value_limit_minor)


def known_facts(one: Request, *others: Request) -> SuggestionFacts:
    return facts_of(one, stand(one, *others), NOW.date())


def suggested(one: Request, *others: Request, rules: RuleSet | None = None) -> Suggestion:
    """What is suggested for a request, with what its buttons can do."""
    choices = options(one, stand(one, *others), money_by_item([one, *others]))
    return suggest(known_facts(one, *others), rules or usual_rules(one.store), choices)


HEADINGS: Mapping[str, str] = {
    "order_id": "Order ID",
    "order_date": "Order date",
    "request_date": "Return request date",
    "reported_status": "Return request status",
    "amazon_rma_id": "Amazon RMA ID",
    "currency": "Currency code",
    "tracking_id": "Tracking ID",
    "a_to_z_claim": "A-to-Z Claim",
    "merchant_sku": "Merchant SKU",
    "item_name": "Item Name",
    "quantity": "Return quantity",
    "reason_code": "Return Reason",
    "in_policy": "In policy",
    "resolution": "Resolution",
    "delivery_date": "Return delivery date",
    "order_amount": "Order Amount",
    "order_quantity": "Order quantity",
    "refunded": "Refunded Amount",
    "order_item_id": "Order Item ID",
}
ROW: Mapping[str, str] = {
    "order_id": "111-1111111-1111111",
    "order_date": "01-Nov-2026",
    "request_date": "20-Nov-2026",
    "reported_status": "PendingApproval",
    "amazon_rma_id": "DaaaaRRMA",
    "currency": "USD",
    "a_to_z_claim": "N",
    "merchant_sku": "EAR-1",
    "item_name": "Earbuds",
    "quantity": "1",
    "reason_code": "CR-DEFECTIVE",
    "in_policy": "Y",
    "resolution": "StandardRefund",
    "order_amount": "40.00",
    "order_quantity": "1",
    "order_item_id": "10000000000001",
}


def write_report(path: Path, *rows: Mapping[str, str]) -> Path:
    """A seller-fulfilled report; each row says only what differs from `ROW`."""
    lines = ["\t".join(HEADINGS.values())]
    for row in rows:
        cells = {**ROW, **row}
        lines.append("\t".join(cells.get(name) or " " for name in HEADINGS))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@dataclass
class Clock:
    """A clock that tests set; every look at it takes a millisecond, so that times differ."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(milliseconds=1)
        return self.now


@dataclass
class TestShop:
    """A shop on disk with all of its services."""

    __test__ = False
    folder: Path
    clock: Clock = field(default_factory=Clock)

    def __post_init__(self) -> None:
        self.open()

    def open(self) -> None:
        self.shop: Shop = open_shop(
            self.folder / "returns.sqlite3",
            backups=self.folder / "backups",
            deadline_rules=DEADLINE_RULES,
            clock=self.clock,
        )
        self.browsing = Browsing(self.shop)
        self.importing = Importing(self.shop)
        self.deciding = Deciding(self.shop)
        self.deadlines = Deadlines(self.shop)
        self.conflicts = Conflicts(self.shop)
        self.evidence = Evidence(self.shop)
        self.exporting = Exporting(self.shop)
        self.adjusting = Adjusting(self.shop)
        self.carrying = Carrying(self.shop)
        self.presets = Presets(self.shop)
        self.pasting = Pasting(self.shop)
        self.message_templates = MessageTemplates(self.shop, shipped_templates())
        self.problems = Problems(self.shop)
        self.filing = Filing(self.shop)
        self.saved_views = SavedViews(self.shop)
        self.suggesting = Suggesting(self.shop)
        self.fba = FbaReturns(self.shop)
        self.verifying = Verifying(self.shop)

    def restart(self) -> None:
        """Closes the database and opens it again, as a new start of the program does."""
        self.shop.close()
        self.open()

    def take_in(self, *rows: Mapping[str, str]) -> None:
        """Imports a report of these rows."""
        path = write_report(self.folder / "report.tsv", *rows)
        self.importing.apply(self.importing.plan(path))

    def versions(self, *ids: int) -> dict[int, int]:
        return self.browsing.versions(ids)
