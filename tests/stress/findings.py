"""What must hold whatever several processes did at once, looked at with plain SQL where that is possible."""

import csv
import json
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from returns_desktop.services.shop import Shop
from returns_desktop.services.verifying import Verifying
from returns_desktop.storage import report_records

from .errands import entry_of

_OVERPAID = """
SELECT i.order_id, sum(l.amount_minor), max(i.order_amount_minor)
FROM refund_line l
JOIN decision d ON d.id = l.decision_id AND d.state <> 'cancelled'
JOIN step s ON s.id = d.step_id AND s.undone_at IS NULL
JOIN return_item i ON i.id = l.item_id
GROUP BY i.order_id, i.order_item_id HAVING sum(l.amount_minor) > max(i.order_amount_minor)"""
_SENT_AGAIN = """
SELECT e.decision_id, f.kind, count(*) FROM export_decision e JOIN export_file f ON f.id = e.export_id
GROUP BY e.decision_id, f.kind HAVING count(*) > 1"""
_SENT_AND_UNDONE = """
SELECT d.id FROM export_decision e JOIN decision d ON d.id = e.decision_id
JOIN step s ON s.id = d.step_id WHERE s.undone_at IS NOT NULL"""
_DECISIONS_FILES = "SELECT file_name, decision_count FROM export_file WHERE kind = 'decisions'"


def findings_of_turn(shop: Shop) -> Iterator[str]:
    """What can be looked at after each turn."""
    yield from Verifying(shop).verify().findings
    if report_records.has_unseen(shop.db):
        yield "an import was not taken away"
    for order, refunded, paid in shop.db.sql(_OVERPAID):
        yield f"order {order}: {refunded} refunded of {paid}"
    for decision, kind, times in shop.db.sql(_SENT_AGAIN):
        yield f"decision {decision} stands in {times} files of {kind}"
    for (decision,) in shop.db.sql(_SENT_AND_UNDONE):
        yield f"decision {decision} was sent and taken back"


def findings_of_end(shop: Shop, place: Path, answered: Mapping[str, int]) -> list[str]:
    """What must be so after all turns: every answer has its entry and every entry its answer, and files
    hold what the program remembers of them."""
    rows = shop.db.sql("SELECT kind, step_id, payload FROM journal")
    written = Counter(
        entry_of(kind, json.loads(payload)["file"] if step is None else step) for kind, step, payload in rows
    )
    wanted = Counter(answered)
    found = [f"answered and lost: {entry}" for entry in (wanted - written).elements()]
    found += [f"written and not answered: {entry}" for entry in (written - wanted).elements()]
    for name, told in shop.db.sql(_DECISIONS_FILES):
        if (there := _rows(place / name)) != told:
            found.append(f"{name}: {there} rows for {told} decisions")
    return found


def _rows(path: Path) -> int:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return sum(1 for _ in csv.reader(file)) - 1
