"""What a seat does in a turn: it looks at the shop, waits for the others, and acts on what it has seen.

An errand looks when it is called; what it returns acts, when all have looked.
"""

import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random
from typing import Any

from support import ROOT

from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    Inputs,
    RefundInputs,
)
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import CloseReason, Mark
from returns_desktop.importers.spool import BLOCK
from returns_desktop.services.adjusting import Adjusting
from returns_desktop.services.backup import back_up
from returns_desktop.services.browsing import Browsing
from returns_desktop.services.deciding import Deciding
from returns_desktop.services.exporting import DecisionScope, Exporting
from returns_desktop.services.importing import Importing
from returns_desktop.services.shop import Shop

Answer = dict[str, Any]
"""`yes`: the entries of the journal that were acknowledged, named by `entry_of`; `no`: why not, as a code."""
Act = Callable[[], Answer]

_FREE_MOVES = 12


def entry_of(kind: str, about: int | str | None) -> str:
    """Names an entry of the journal by its kind and its step, or its file where it has none."""
    return f"{kind} {about}"


def answered(act: Callable[[], list[str]]) -> Answer:
    """What somebody is told: yes, or why not."""
    try:
        return {"yes": act()}
    except AppError as error:
        return {"no": error.code}


def decide(shop: Shop, how: str, request_ids: list[int]) -> Act:
    """Decides on what it has seen; `how` is one of `authorize`, `close`, `contact` and `refund`."""
    versions = Browsing(shop).versions(request_ids)
    inputs = _inputs(shop, how, request_ids[0])
    return lambda: answered(lambda: _decided(shop, request_ids, inputs, versions))


def undo(shop: Shop, step_id: int) -> Act:
    """Takes a step back, if it is still the newest."""
    return lambda: answered(lambda: _moved(Deciding(shop).undo(step_id).step_id, "undo"))


def export(shop: Shop, target: str) -> Act:
    """The decisions that stand in no file yet."""

    def act() -> list[str]:
        Exporting(shop).export_decisions(Path(target), DecisionScope(only_new=True), scope_name="since_last")
        return [entry_of("export", Path(target).name)]

    return lambda: answered(act)


def adjust(shop: Shop, target: str, decision_id: int) -> Act:
    """A refund in an Adjustments file, which Amazon pays at once."""

    def act() -> list[str]:
        Adjusting(shop).export(Path(target), [decision_id])
        return [entry_of("export", Path(target).name)]

    return lambda: answered(act)


def take_in(shop: Shop, report: str, by_portions: bool) -> Act:
    """A report that was compared with the shop before the others wrote."""
    importing = Importing(shop)
    plan = importing.plan(Path(report))

    def act() -> list[str]:
        for _ in importing.in_portions(plan, rows_at_once=BLOCK if by_portions else None):
            pass
        return [entry_of("import", plan.name)]

    return lambda: answered(act)


def copy(shop: Shop, target: str) -> Act:
    """A copy of everything."""

    def act() -> list[str]:
        back_up(shop, Path(target))
        return []

    return lambda: answered(act)


def type_command(_shop: Shop, data: str, words: list[str], entry: str | None) -> Act:
    """A command in a terminal, as a process of its own; `entry` is what it writes in the journal."""

    def act() -> Answer:
        done = subprocess.run(
            [sys.executable, "-m", "returns_desktop", "--data-dir", data, *words],
            capture_output=True,
            text=True,
            cwd=ROOT,
        )
        if done.returncode:
            return {"no": done.stderr.strip()}
        return {"yes": [entry] if entry else [], "told": done.stdout}

    return act


def roam(shop: Shop, seed: int, ids: list[int]) -> Act:
    """Decides, undoes and redoes what it likes, one after the other, while all others do the same."""

    def act() -> Answer:
        chance = Random(seed)
        told = [_free_move(shop, chance, ids) for _ in range(_FREE_MOVES)]
        return {"yes": [entry for one in told for entry in one.get("yes", ())]}

    return act


Errand = Callable[..., Act]
ERRANDS: Mapping[str, Errand] = {
    one.__name__: one for one in (decide, undo, export, adjust, take_in, copy, type_command, roam)
}


def _free_move(shop: Shop, chance: Random, ids: list[int]) -> Answer:
    browsing, deciding = Browsing(shop), Deciding(shop)
    move = chance.choice(("undo", "redo", "mark", "decide", "decide", "decide many"))
    if move == "undo":
        return answered(lambda: _moved(deciding.undo().step_id, move))
    if move == "redo":
        return answered(lambda: _moved(deciding.redo().step_id, move))
    chosen = sorted(chance.sample(ids, 20 if move == "decide many" else 1))
    versions = browsing.versions(chosen)
    if move == "mark":
        mark = chance.choice(list(Mark))
        return answered(
            lambda: _moved(deciding.mark(chosen[0], mark, versions[chosen[0]]).step_id, f"mark.{mark.value}")
        )
    how = chance.choice(("authorize", "close", "contact") if len(chosen) > 1 else tuple(_ENTRIES))
    return answered(lambda: _decided(shop, chosen, _inputs(shop, how, chosen[0]), versions))


def _decided(shop: Shop, ids: list[int], inputs: Inputs, versions: Mapping[int, int]) -> list[str]:
    kind = next(how for how, type_ in _ENTRIES.items() if isinstance(inputs, type_))
    return _moved(Deciding(shop).decide(ids, inputs, versions).step_id, f"decide.{kind}")


def _moved(step_id: int | None, kind: str) -> list[str]:
    return [entry_of(kind, step_id)]


_ENTRIES: Mapping[str, type[Inputs]] = {
    "authorize": AuthorizeInputs,
    "close": CloseInputs,
    "contact": ContactInputs,
    "refund": RefundInputs,
}


def _inputs(shop: Shop, how: str, request_id: int) -> Inputs:
    match how:
        case "authorize":
            return AuthorizeInputs(reason="A good customer")
        case "close":
            return CloseInputs(close_reason=CloseReason.OTHER, comment="As we agreed.", reason="As agreed")
        case "contact":
            return ContactInputs(message="Could you send a photo of the damage?")
    detail = Browsing(shop).request(request_id)
    return RefundInputs(
        items=detail.default_refund(without_goods=True),
        currency=detail.request.currency,
        without_goods=True,
        reason="Cheaper than the way back",
    )
