"""Several report files taken in together: all of them or none."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..domain.errors import AppError
from ..importers import DateOrder
from .changes import Changes
from .importing import Importing, ImportPlan
from .shop import Shop

__all__ = ["DateOrder", "ImportPlan", "Imported", "NoRowReadableError", "import_files"]


class NoRowReadableError(AppError):
    """A file has rows and each of them is a problem; `plan` lists them."""

    def __init__(self, plan: ImportPlan) -> None:
        super().__init__("no_row_readable", file=plan.name)
        self.plan = plan


@dataclass(frozen=True, slots=True)
class Imported:
    """What was done with one file."""

    plan: ImportPlan
    changes: Changes


def import_files(
    shop: Shop, paths: Sequence[Path], *, encoding: str | None = None, date_order: DateOrder | None = None
) -> list[Imported]:
    """Plans every report in these files, folders and archives, then writes all of them or none, in the
    order given; what was done, by file. Several are one transaction.

    Raises `AppError` for the first file that cannot be taken in, `NoRowReadableError` among them;
    nothing is written then.
    """
    importing = Importing(shop)
    plans = [
        importing.plan(source, encoding=encoding, date_order=date_order) for source in importing.find(paths)
    ]
    for found in plans:
        if found.rows and found.rows == len(found.problems):
            raise NoRowReadableError(found)
    if len(plans) == 1:
        plan = importing.compared_again(plans[0])
        return [Imported(plan, importing.apply(plan))]
    done: list[Imported] = []
    with shop.db.transaction():
        for planned in plans:
            # What another program, or the files before it, wrote changes what is new in this one.
            plan = importing.compared_again(planned)
            done.append(Imported(plan, importing.apply(plan)))
    return done
