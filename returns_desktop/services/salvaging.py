"""A damaged database: the newest good backup, what can be saved of it, and another one in its place.

The damaged file itself is only ever read and renamed.
"""

import logging
import shutil
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ..domain.backup_layers import Content, Saved
from ..domain.errors import AppError
from ..domain.order_money import money_by_item
from ..storage import attachments, facts, journal, records
from ..storage.backup_file import check_backup
from ..storage.db import SIDES, Database, Stop, go_on, sync
from ..storage.derived import derived
from ..storage.salvage import counts, salvage
from ..storage.unfinished import RESTORE, SALVAGE
from .backups import Backup, newest_good, require_room
from .restoring import Restore, put_in_place, stage
from .shop import Clock, Shop, open_shop
from .verifying import Verifying

log = logging.getLogger(__name__)

_PASSES: Final = 3
"""How often it is tried to leave out what cannot be understood."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What could be saved, ready to be put in the place of the damaged database."""

    restore: Restore
    requests: Saved
    decisions: Saved
    journal: Saved
    others: Saved
    """Rows of everything else."""
    findings: tuple[str, ...]
    """What `verify` finds wrong with it; English, for support."""


class Damaged:
    """A shop whose database cannot be opened."""

    def __init__(
        self,
        database: Path,
        *,
        backups: Path,
        deadline_rules: Path,
        clock: Clock,
        key: bytes | None = None,
    ) -> None:
        """`key`: of encrypted data, whose backups open with it. Out of an encrypted file that is damaged no
        row is saved one by one."""
        self.database, self._key = database, key
        self._backups, self._deadline_rules, self._clock = backups, deadline_rules, clock
        self._unsound: set[str] = set()

    def is_gone(self) -> bool:
        """Whether there is no file, or an empty one, where backups say that there was a shop."""
        path = self.database
        return not (path.exists() and path.stat().st_size) and self.newest_good() is not None

    def newest_good(self) -> tuple[Backup, Content] | None:
        """The newest backup that can be read and did not turn out to be unsound, and what it holds."""
        return newest_good(self._backups, key=self._key, without=self._unsound)

    def prepare(self, backup: Backup, stop: Stop | None = None) -> Restore:
        """Copies a backup beside the database and checks it. One that turns out to be unsound is not the
        newest good one any more. Raises what `stage` raises."""
        try:
            staged, content = stage(backup.path, self.database, stop, self._key)
        except AppError as error:
            if error.code in ("backup_unsound", "backup_unreadable"):
                self._unsound.add(backup.path.name)
            raise
        return Restore(backup.path.name, content, staged, None, "")

    def salvage(self, stop: Stop | None = None) -> Salvaged:
        """Saves what can be read into a new database, beside the damaged one.

        Raises `AppError`: `salvage_nothing`, `backup_no_room`, `restore_unwritable`, `cancelled`.
        """
        if self._key is not None:
            raise AppError("salvage_nothing", file=self.database.name)
        require_room(self.database, self.database.parent)
        good = self.newest_good()
        with self._workplace() as folder:
            copy, target = folder / "damaged.sqlite3", folder / "salvaged.sqlite3"
            for end in ("", "-wal"):
                source = self.database.with_name(self.database.name + end)
                if source.exists():
                    shutil.copyfile(source, copy.with_name(copy.name + end))
            saved = self._sound_pass(copy, target, good[0].path if good else None, stop)
            if not counts(saved, "request_row", "return_request", "decision").rows:
                raise AppError("salvage_nothing", file=self.database.name)
            findings = self._complete(target, saved, stop)
            content = check_backup(target, stop)
            sync(target)
            staged = target.replace(self.database.with_name(f"{RESTORE}{folder.name[1:]}.partial"))
        decided, requests = counts(saved, "decision"), counts(saved, "request_row", "return_request")
        entries = counts(saved, "journal")
        rest = counts(saved, *(set(saved) - {"decision", "request_row", "return_request", "journal"}))
        restore = Restore("", content, staged, None, "")
        return Salvaged(restore, requests, decided, entries, rest, findings)

    def put_in_place(self, restore: Restore) -> None:
        """Gives the damaged file another name and the prepared one its place. Raises `restore_unwritable`."""
        put_in_place(self.database, restore, self._clock())

    @contextmanager
    def _workplace(self) -> Iterator[Path]:
        try:
            with tempfile.TemporaryDirectory(prefix=SALVAGE, dir=self.database.parent) as name:
                yield Path(name)
        except OSError as error:
            raise AppError("restore_unwritable", reason=error.strerror or "") from error

    def _sound_pass(
        self, copy: Path, target: Path, spare: Path | None, stop: Stop | None
    ) -> dict[str, Saved]:
        """Saves rows until all requests that were saved can be understood; the others stay behind."""
        without: set[int] = set()
        for _ in range(_PASSES):
            _forget(target)
            saved = salvage(copy, target, spare=spare, without=without, stop=stop)
            db = Database(target, backups=target.parent, now=self._clock)  # of this version from now on
            db.set_derived()  # which is done at the end, when all requests can be understood
            db.close()
            shop = self._open(target)
            try:
                strange = self._strange(shop, stop)
            finally:
                shop.close()
            if not strange:
                return saved
            log.info("%d requests cannot be understood", len(strange))
            without |= strange
        raise AppError("salvage_nothing", file=self.database.name)

    def _open(self, target: Path) -> Shop:
        return open_shop(
            target, backups=target.parent, deadline_rules=self._deadline_rules, clock=self._clock
        )

    def _strange(self, shop: Shop, stop: Stop | None) -> set[int]:
        """Requests without a line, with a refund of nothing, or with a code that nobody knows."""
        db = shop.db
        strange = {row[0] for query in _TORN for row in db.sql(query)}
        ids = [row[0] for row in db.sql("SELECT id FROM request_row ORDER BY id")]
        for part in facts.chunks(one for one in ids if one not in strange):
            go_on(stop)
            if not _are_understood(shop, part):
                strange |= {one for one in part if not _are_understood(shop, [one])}
        return strange

    def _complete(self, target: Path, saved: dict[str, Saved], stop: Stop | None) -> tuple[str, ...]:
        """Derives what follows from the facts, notes in the journal what was saved, and verifies."""
        shop = self._open(target)
        try:
            self._derive(shop, stop)
            with shop.db.transaction():
                attachments.give_up(shop.db, list(attachments.damaged(shop.db, stop)))
                head = journal.head(shop.db)
                journal.chain_anew(shop.db)
                tallies = {name: [one.rows, one.whole] for name, one in saved.items() if one.whole}
                records.add_journal(
                    shop.db,
                    at=self._clock(),
                    kind="salvage",
                    payload={**tallies, "head": head.hash.hex() if head else ""},
                )
            findings = Verifying(shop).verify().findings
            shop.db.sql("PRAGMA journal_mode = delete")  # one file, nothing beside it
            return findings
        finally:
            shop.close()

    def _derive(self, shop: Shop, stop: Stop | None) -> None:
        with shop.db.transaction():
            shop.db.sql(_PRODUCTS)
            ids = [row[0] for row in shop.db.sql("SELECT id FROM return_request")]
            records.refresh(shop.db, ids, shop.rules, shop.today(), lambda _done: go_on(stop))


_PRODUCTS: Final = (
    "UPDATE request_row SET product_id = (SELECT i.product_id FROM item_row i "
    "WHERE i.request_id = request_row.id ORDER BY i.position LIMIT 1)"
)
_TORN: Final = (
    "SELECT id FROM request_row r WHERE NOT EXISTS (SELECT 1 FROM item_row i WHERE i.request_id = r.id)",
    "SELECT request_id FROM decision d WHERE action = 'refund' "
    "AND NOT EXISTS (SELECT 1 FROM refund_line l WHERE l.decision_id = d.id)",
)


def _are_understood(shop: Shop, ids: Collection[int]) -> bool:
    try:
        rules, today = shop.rules, shop.today()
        for order in facts.orders_of(shop.db, ids):
            money = money_by_item(order)
            for request in order:
                derived(request, money, rules, today)
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, ArithmeticError):
        return False
    return True


def _forget(target: Path) -> None:
    for end in ("", *SIDES):
        target.with_name(target.name + end).unlink(missing_ok=True)
