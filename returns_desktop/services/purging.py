"""Words of and about buyers are removed when they are no longer needed; the books stay."""

import logging
from dataclasses import dataclass

from ..domain.errors import AppError
from ..domain.purging import LONGEST_DAYS
from .backup_purging import BackupPurging
from .changes import Changes
from .free_space import lacking_mb
from .shop import Shop
from .word_removal import Cancelled, Preview, Progress, Stage, Survey, Verdict, WordRemoval

__all__ = ["Preview", "Purged", "Purging", "Stage", "Survey"]

log = logging.getLogger(__name__)


def _unheard(_stage: Stage, _done: int, _whole: int) -> None:
    pass


def _never() -> bool:
    return False


@dataclass(frozen=True, slots=True)
class Purged:
    """What was removed."""

    changes: Changes
    done: Preview
    is_swept: bool
    """Whether the file was written anew; else others had it open or the disk was full."""
    left: tuple[str, ...]
    """Names of backups and damaged files that cannot be opened, so that they may hold words."""

    @property
    def fault(self) -> AppError | None:
        """Where words may still be; None: nowhere."""
        if not self.is_swept:
            return AppError("purge_not_swept")
        return AppError("purge_files_left", files=", ".join(self.left)) if self.left else None


class Purging:
    """Removes what is old enough, after a look at how much that is."""

    def __init__(self, shop: Shop) -> None:
        self._shop, self._removal = shop, WordRemoval(shop)

    def survey(self, progress: Progress = _unheard, cancelled: Cancelled = _never) -> Survey:
        """Looks at all words; reads only. Raises `AppError("cancelled")`."""
        with self._shop.db.reading():
            return self._removal.surveyed(self._removal.verdicts(progress, cancelled))

    def purge(self, days: int, progress: Progress = _unheard, cancelled: Cancelled = _never) -> Purged:
        """Removes what is older than so many days, all or nothing, then writes the file anew so that its free
        pages hold nothing of it, and does the same in the backups. Nothing that was done before can be undone
        any more.

        Raises `AppError`: `purge_days_unfit`, `purge_no_room`, `database_busy`, `cancelled`. Nothing is
        changed then.
        """
        if not 0 <= days <= LONGEST_DAYS:
            raise AppError("purge_days_unfit", largest=LONGEST_DAYS)
        self._require_room()
        db = self._shop.db

        def goes(one: Verdict) -> bool:
            return one.kept is None and one.age > days

        with db.wiping():
            with db.transaction():
                verdicts = list(self._removal.verdicts(progress, cancelled))
                preview = self._removal.surveyed(verdicts).older_than(days)
                changes = Changes()
                if not preview.is_empty:
                    changes = self._removal.remove(days, verdicts, goes, progress, cancelled)
            progress(Stage.SWEEPING, 0, 0)
            swept = self._sweep()
        log.info("words of %d requests were removed", preview.requests)
        gone = {one.key for one in verdicts if goes(one)}
        spared = {one.key for one in verdicts if one.kept is not None}

        def goes_there(one: Verdict) -> bool:
            """A backup knows less of a request than the shop does now."""
            return one.key in gone or (one.age > days and one.key not in spared)

        return Purged(changes, preview, swept, BackupPurging(self._shop).purge(days, goes_there, progress))

    def _require_room(self) -> None:
        """The file is written anew beside itself, in its log and in a temporary one."""
        path = self._shop.db.path
        if lacking := lacking_mb(path.parent, 2 * path.stat().st_size):
            raise AppError("purge_no_room", size_mb=lacking)

    def _sweep(self) -> bool:
        """What was removed stays removed if this does not come to its end; it can be done again."""
        try:
            self._shop.db.sweep()
        except AppError as error:
            log.warning("the data file could not be written anew: %s", error.code)
            return False
        return True
