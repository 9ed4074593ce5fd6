"""Rows 9 and 10: one decision from the key to the disk, and ten thousand at once."""

import shutil
import sqlite3
import time
from collections.abc import Collection
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtCore import Qt

from returns_desktop import app
from returns_desktop.domain.decision_inputs import AuthorizeInputs
from returns_desktop.domain.views import View
from returns_desktop.paths import Paths
from returns_desktop.services.browsing import Browsing
from returns_desktop.services.deciding import Deciding

from . import bare_rows
from .desk import Desk, answer, run_child
from .figures import Figure, in_ms, seconds
from .processes import FailedError
from .reports import write_pending
from .workplace import DATABASE, Workplace, import_into, settle

MANY = 10_000
TIMES = 4
"""Single decisions for each go: they are short."""


def measure(place: Workplace, rows: Collection[str]) -> list[Figure]:
    """In copies of the large shop that took in requests which can all be authorized."""
    many = min(MANY, max(place.lines // 10, 50))
    pending = write_pending(place.folder / f"pending-{many * 6 // 5}.tsv", many * 6 // 5)
    with place.copy(place.lines) as shop:
        import_into(shop, pending)
        settle(shop)
        single = run_child("decisions", "single", shop, str(TIMES * place.goes))
        figures = [
            in_ms(seconds(
                "9", "one decision, from the key to the disk", single["taken"], single["bare"],
                baseline_name="bare commit of the same rows", goal=2.0,
            ))
        ]  # fmt: skip
        if "10" in rows:
            taken = run_child("decisions", "bulk", shop, str(many), str(place.goes))["taken"]
            one = median(single["taken"])
            figures.append(seconds(
                "10", f"authorize {many:,} selected", taken, [one * many],
                baseline_name=f"{many:,} × row 9", goal=0.02,
                note=f"{len(taken)} goes, each undone again",
            ))  # fmt: skip
    return figures


def single(shop: str, goes: str) -> dict[str, object]:
    """Authorizes by keys; after each decision its rows are written again, bare, into a twin of the shop."""
    desk = Desk(Path(shop))
    desk.click_place(View.AUTHORIZATION_REQUIRED.value)
    desk.settle()
    db = bare_rows.connected(Path(shop))
    twin = _twin(Path(shop))
    taken: list[float] = []
    bare: list[float] = []
    place = 0
    while len(taken) < int(goes):
        desk.go_to_list()
        desk.table.select_place(place)
        desk.settle()
        (request_id,) = desk.table.selected_ids()
        before = bare_rows.newest(db)
        one = _authorize(desk)
        if one is None:
            place += 1
            if place >= desk.table.model().rowCount():
                raise FailedError("no request could be authorized by keys")
            continue
        taken.append(one)
        written, changed = bare_rows.written_since(db, before), bare_rows.request(db, request_id)
        bare.append(bare_rows.commit(twin, written, changed))
    twin.close()
    db.close()
    shutil.rmtree(_twin_folder(Path(shop)))
    desk.close()
    return {"taken": taken, "bare": bare}


def _twin(shop: Path) -> sqlite3.Connection:
    """Another copy of the same shop on the same disk, for the bare writing."""
    twin = _twin_folder(shop)
    twin.mkdir(exist_ok=True)
    source, target = bare_rows.connected(shop), twin / DATABASE
    target.unlink(missing_ok=True)
    source.execute("VACUUM INTO ?", [str(target)])
    source.close()
    db = bare_rows.connected(twin)
    db.execute("PRAGMA journal_mode=wal")
    return db


def _twin_folder(shop: Path) -> Path:
    return shop.with_name(f"{shop.name}-twin")


def _authorize(desk: Desk) -> float | None:
    """Seconds from the key that decides to the end of the commit, on the writer's thread; None if this one
    cannot be."""
    desk.press(Qt.Key.Key_1)
    desk.rest(0.05)
    form = desk.dialog()
    if form is None:
        return None
    desk.give_reason(form)
    written: list[float] = []

    answered: list[object] = []
    decide = Deciding.decide

    def noted(deciding: Deciding, *arguments: Any, **choices: Any) -> Any:
        changes = decide(deciding, *arguments, **choices)
        written.append(time.perf_counter())
        return changes

    desk.window.decision_flow.acted.connect(answered.append)
    Deciding.decide = noted  # type: ignore[assignment,method-assign]
    begun = time.perf_counter()
    desk.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: bool(answered), "the decision is written")
    Deciding.decide = decide  # type: ignore[method-assign]
    desk.window.decision_flow.acted.disconnect(answered.append)
    return written[0] - begun


def bulk(shop: str, many: str, goes: str) -> dict[str, object]:
    """Authorizes thousands by one call of the service, as the window does, and undoes them."""
    opened = app.prepare_shop(Paths.under(Path(shop)))
    browsing, deciding = Browsing(opened), Deciding(opened)
    ids = list(browsing.ids(View.AUTHORIZATION_REQUIRED, descending=True))[: int(many)]
    if len(ids) < int(many):
        raise FailedError(f"only {len(ids)} requests wait for authorization")
    taken: list[float] = []
    inputs = AuthorizeInputs(reason="A good customer")
    for _ in range(int(goes)):
        begun = time.perf_counter()
        deciding.decide(ids, inputs, browsing.versions(ids))
        taken.append(time.perf_counter() - begun)
        deciding.undo()
        if sum(taken) > 60 and len(taken) >= 3:
            break
    opened.close()
    return {"taken": taken}


if __name__ == "__main__":
    answer({"single": single, "bulk": bulk})
