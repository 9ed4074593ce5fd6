"""What a process does until it is killed: the services of the program, and a line for each answer it got.

An answer is written down when the program has given it: what stands there must be there after any restart.
"""

import hashlib
import json
import resource
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import Any

from support import DEADLINE_RULES, NOW, Clock

from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    Inputs,
)
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.evidence import MediaType, NewFile
from returns_desktop.domain.model import CloseReason
from returns_desktop.domain.views import View
from returns_desktop.importers.spool import BLOCK
from returns_desktop.services.backup import back_up
from returns_desktop.services.backups import Backups
from returns_desktop.services.browsing import Browsing
from returns_desktop.services.deciding import Deciding, RefusedError
from returns_desktop.services.evidence import Evidence
from returns_desktop.services.exporting import DecisionScope, Exporting
from returns_desktop.services.importing import Importing
from returns_desktop.services.purging import Purging
from returns_desktop.services.restoring import Restoring, restore_alone
from returns_desktop.services.shop import Shop, open_shop

DATABASE = "returns.sqlite3"
BACKUPS = "backups"
ANSWERS = "answers.jsonl"
REPORT = "report.tsv"
OUT = "out"
"""Where files go that leave the program, beside its data folder."""

Answer = dict[str, Any]
Work = Callable[[Shop, Path, Random], Iterator[Answer]]

_BULK = 60
_WAYS_OUT = ("nothing_to_undo", "nothing_to_redo", "undo_exported", "undo_purged", "redo_refused")


def open_in(place: Path, clock: Clock | None = None) -> Shop:
    """The shop of a place, as a start of the program opens it."""
    return open_shop(
        place / "data" / DATABASE,
        backups=place / "data" / BACKUPS,
        deadline_rules=DEADLINE_RULES,
        clock=clock or Clock(),
    )


def take_in(shop: Shop, place: Path, chance: Random) -> Iterator[Answer]:
    """A report of new lines, in one go or in portions."""
    importing = Importing(shop)
    plan = importing.plan(place / REPORT)
    for _ in importing.in_portions(plan, rows_at_once=chance.choice((BLOCK, 10_000))):
        pass
    yield _newest_entry(shop)


def decide(shop: Shop, _place: Path, chance: Random) -> Iterator[Answer]:
    """One decision after the other."""
    for _ in range(25):
        if _decide(shop, chance, 1):
            yield _newest_entry(shop)


def decide_many(shop: Shop, _place: Path, chance: Random) -> Iterator[Answer]:
    """Many at once."""
    for _ in range(3):
        if _decide(shop, chance, _BULK):
            yield _newest_entry(shop)


def undo_and_redo(shop: Shop, _place: Path, chance: Random) -> Iterator[Answer]:
    """Back and forth through what was decided."""
    deciding = Deciding(shop)
    for _ in range(2):
        if _decide(shop, chance, _BULK):
            yield _newest_entry(shop)
    for _ in range(12):
        step = chance.choice((deciding.undo, deciding.redo))
        try:
            step()
        except AppError as error:
            if error.code not in _WAYS_OUT:
                raise
        else:
            yield _newest_entry(shop)


def export(shop: Shop, place: Path, chance: Random) -> Iterator[Answer]:
    """A decisions file, over and over on the same name; each also marks decisions as sent."""
    for _ in range(4):
        _decide(shop, chance, 20)
        target = place / OUT / f"decisions.{chance.choice(('csv', 'xlsx'))}"
        kind = target.suffix[1:]
        told = Exporting(shop).export_decisions(target, DecisionScope(), scope_name="all", format=kind)
        yield {**_newest_entry(shop), "file": target.name, "count": told.count, "digest": digest_of(target)}


def copy(shop: Shop, place: Path, chance: Random) -> Iterator[Answer]:
    """A copy of everything, over and over on the same name, between decisions."""
    for _ in range(4):
        _decide(shop, chance, 5)
        target = place / OUT / "copy.sqlite3"
        back_up(shop, target)
        yield {**_newest_entry(shop), "file": target.name, "digest": digest_of(target)}


def back_up_by_itself(shop: Shop, _place: Path, chance: Random) -> Iterator[Answer]:
    """What a window does now and then: a backup that is read again, and the thinning of old ones."""
    for _ in range(3):
        if _decide(shop, chance, 5):
            yield _newest_entry(shop)
        backups = Backups(shop)
        made = backups.make()
        backups.thin()
        yield {"backup": made.path.name}


def restore(shop: Shop, place: Path, chance: Random) -> Iterator[Answer]:
    """Back to a backup, with another one of what was there before."""
    made = Backups(shop).make()
    _decide(shop, chance, 5)
    prepared = restore_alone(shop, made.path)
    shop = open_in(place)
    Restoring(shop).note(prepared)
    yield _newest_entry(shop)
    shop.close()


def remove_words(shop: Shop, _place: Path, chance: Random) -> Iterator[Answer]:
    """Comments are written, and a year later removed, in the backups too."""
    deciding, browsing = Deciding(shop), Browsing(shop)
    ids = browsing.ids(View.ALL)
    for request_id in chance.sample(sorted(ids), min(10, len(ids))):
        deciding.capture_comment(request_id, "It does not fit", browsing.versions([request_id])[request_id])
        yield _newest_entry(shop)
    later = replace(shop, clock=Clock(NOW + timedelta(days=400)))
    Purging(later).purge(30)
    yield _newest_entry(shop)


def attach(shop: Shop, _place: Path, chance: Random) -> Iterator[Answer]:
    """Photos are attached, some taken off again, and steps undone between."""
    evidence, browsing, deciding = Evidence(shop), Browsing(shop), Deciding(shop)
    for request_id in chance.sample(sorted(browsing.ids(View.ALL)), 6):
        photos = [
            NewFile(f"{number}.jpg", MediaType.JPEG, b"\xff\xd8\xff" + chance.randbytes(40_000))
            for number in range(chance.randint(1, 4))
        ]
        evidence.attach(request_id, photos, browsing.versions([request_id])[request_id])
        yield _newest_entry(shop)
        if chance.random() < 0.5:
            first = browsing.request(request_id).attachments[0]
            evidence.remove(first.id, browsing.versions([request_id])[request_id])
            yield _newest_entry(shop)
        if chance.random() < 0.5:
            deciding.undo()
            yield _newest_entry(shop)


IMPORT = "import"
WORKS: Mapping[str, Work] = {
    IMPORT: take_in,
    "decide": decide,
    "decide many": decide_many,
    "undo": undo_and_redo,
    "export": export,
    "copy": copy,
    "backup": back_up_by_itself,
    "restore": restore,
    "purge": remove_words,
    "attach": attach,
}
MIGRATE = "migrate"
"""Opening a database of an older version is work enough."""


def do(
    place: Path,
    answered: Path,
    work: str,
    seed: int,
    begins: Connection | None = None,
    room: int | None = None,
) -> None:
    """What a process of its own does. `answered`: the file for its answers; `begins` is told when it begins;
    `room`: bytes that any file may have."""
    chance = Random(seed)
    with answered.open("ab", buffering=0) as answers, _little_room(room):

        def note(answer: Answer) -> None:
            answers.write(json.dumps(answer).encode() + b"\n")

        if begins is not None:
            begins.send(work)
        try:
            shop = open_in(place)
            if work == MIGRATE:
                note(_newest_entry(shop))
            else:
                for answer in WORKS[work](shop, place, chance):
                    note(answer)
            shop.close()
        except AppError as error:
            note({"refused": error.code})


@contextmanager
def _little_room(room: int | None) -> Iterator[None]:
    """No file of this process grows beyond so many bytes while this lasts."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    if room is not None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def _decide(shop: Shop, chance: Random, count: int) -> bool:
    """Decides on some requests alike; False if a guard stands against it."""
    browsing = Browsing(shop)
    ids = browsing.ids(chance.choice((View.AUTHORIZATION_REQUIRED, View.AUTHORIZED, View.ALL)))
    chosen = sorted(chance.sample(ids, min(count, len(ids))))
    inputs = _inputs(chance)
    try:
        Deciding(shop).decide(chosen, inputs, browsing.versions(chosen))
    except RefusedError:
        return count > 1 and _decide(shop, chance, 1)
    return True


def _inputs(chance: Random) -> Inputs:
    return chance.choice(
        (
            AuthorizeInputs(reason="A good customer"),
            ContactInputs(message="Could you send a photo of the damage?"),
            CloseInputs(close_reason=CloseReason.OTHER, comment="As we agreed.", reason="As agreed"),
        )
    )


def _newest_entry(shop: Shop) -> Answer:
    """The entry of the journal that the last change made."""
    rows = shop.db.sql("SELECT id, at, kind, step_id, payload FROM journal ORDER BY id DESC LIMIT 1")
    return {"entry": list(rows[0]) if rows else None}


def digest_of(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
