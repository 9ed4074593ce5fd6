"""Row 11: a decision for every request of the large shop goes into a CSV file."""

import sqlite3
from collections.abc import Collection
from pathlib import Path

from returns_desktop import app
from returns_desktop.domain.decision_inputs import ContactInputs
from returns_desktop.domain.views import View
from returns_desktop.paths import Paths
from returns_desktop.services.browsing import Browsing
from returns_desktop.services.deciding import Deciding

from .bare_rows import requests_table
from .figures import Figure, seconds
from .processes import PROGRAM, FailedError, run
from .workplace import DATABASE, Workplace, settle

_COLUMNS = """
SELECT printf('D%06d', d.id) AS decision_id, d.decided_at, r.order_id, r.amazon_rma_id AS rma_id,
    i.merchant_sku AS sku, i.asin, i.item_name, i.quantity, i.reason_code AS return_reason,
    '' AS buyer_comment, d.action, d.close_reason, '' AS refund_amount, i.currency, b.body AS message, d.note,
    d.goods_state, d.status_before, d.status_after, d.state AS decision_state, s.marketplace,
    d.without_goods, '' AS restocking_fee, d.refund_reason, d.override_reason AS typed_reason, d.own_rma,
    d.label_kind AS label, d.carrier, d.tracking_id
FROM decision d
JOIN return_request r ON r.id = d.request_id
JOIN return_item i ON i.request_id = r.id AND i.position = 0
JOIN store s ON s.id = r.store_id
LEFT JOIN buyer_text b ON b.decision_id = d.id
ORDER BY d.id;
"""
"""The columns of the decisions file as plain SQL has them."""


def measure(place: Workplace, rows: Collection[str]) -> list[Figure]:  # noqa: ARG001 - there is one
    """The shell and the command line in turns; the first export also marks every decision as sent, so each
    is done in a shop where nothing was sent."""
    whole: list[float] = []
    bare: list[float] = []
    count = 0
    with place.copy(place.lines) as shop:
        count = decide_all(shop)
        settle(shop)
        fresh = place.folder / "decided.sqlite3"
        (shop / DATABASE).rename(fresh)
        try:
            while len(whole) < place.goes:
                for left in (shop / DATABASE, shop / f"{DATABASE}-wal", shop / f"{DATABASE}-shm"):
                    left.unlink(missing_ok=True)
                (shop / DATABASE).write_bytes(fresh.read_bytes())
                bare.append(_shell(shop))
                target = shop / "decisions.csv"
                words = ("--data-dir", shop, "export", "decisions", "--out", target)
                whole.append(run((*PROGRAM, *words)).seconds)
                if (lines := _lines(target)) != count + 1:
                    raise FailedError(f"{lines} lines were exported for {count} decisions")
        finally:
            fresh.unlink(missing_ok=True)
    return [
        seconds(
            "11", f"export of {count:,} decisions to CSV", whole, bare, baseline_name="sqlite3 shell -csv",
            goal=2.5,
        )
    ]  # fmt: skip


def _shell(shop: Path) -> float:
    """The shell writes the same columns; seconds."""
    target = shop / "bare.csv"
    steps = f'.headers on\n.mode csv\n.output "{target}"\n{_COLUMNS}'
    return run(("sqlite3", shop / DATABASE), typed=steps).seconds


def _lines(path: Path) -> int:
    with path.open("rb") as file:
        return sum(1 for _ in file)


def decide_all(shop: Path) -> int:
    """One real decision, and its like for every other request, row for row; how many there are then."""
    opened = app.prepare_shop(Paths.under(shop))
    browsing, deciding = Browsing(opened), Deciding(opened)
    for request_id in list(browsing.ids(View.AUTHORIZATION_REQUIRED))[:50]:
        inputs = ContactInputs(message="Could you tell us what is wrong with the item?")
        if not browsing.request(request_id).guards(inputs):
            deciding.decide([request_id], inputs, browsing.versions([request_id]))
            break
    deciding.settle()
    opened.close()
    with sqlite3.connect(shop / DATABASE) as db:
        model, decided = db.execute("SELECT id, request_id FROM decision LIMIT 1").fetchone()
        others = f"{requests_table(db)} r WHERE r.id <> {decided}"
        _multiply(db, "decision", model, {"id": "r.id + 10000000", "request_id": "r.id"}, others)
        (text,) = db.execute("SELECT id FROM buyer_text WHERE decision_id = ?", [model]).fetchone()
        changed = {"id": "r.id + 10000000", "request_id": "r.id", "decision_id": "r.id + 10000000"}
        _multiply(db, "buyer_text", text, changed, others)
        (count,) = db.execute("SELECT count(*) FROM decision").fetchone()
    db.close()
    return int(count)


def _multiply(db: sqlite3.Connection, table: str, row: int, changed: dict[str, str], others: str) -> None:
    """A row again for each of `others`, with other values in the columns that are changed."""
    columns = [info[1] for info in db.execute(f"PRAGMA table_info({table})")]
    values = ", ".join(changed.get(column, f"m.{column}") for column in columns)
    into = f"INSERT INTO {table} ({', '.join(columns)})"
    db.execute(f"{into} SELECT {values} FROM {table} m, {others} AND m.id = {row}")
