"""Several report files taken in together: all of them or none."""

from collections.abc import Sequence
from pathlib import Path

from ..domain.errors import AppError
from ..importers import DateOrder
from .importing import Importing, ImportPlan
from .shop import Shop

__all__ = ["DateOrder", "ImportPlan", "NoRowReadableError", "import_files"]


class NoRowReadableError(AppError):
    """A file has rows and each of them is a problem; `plan` lists them."""

    def __init__(self, plan: ImportPlan) -> None:
        super().__init__("no_row_readable", file=plan.name)
        self.plan = plan


def import_files(
    shop: Shop, paths: Sequence[Path], *, encoding: str | None = None, date_order: DateOrder | None = None
) -> list[ImportPlan]:
    """Plans every file, then writes them in one transaction; what was done, by file.

    Raises `AppError` for the first file that cannot be taken in, `NoRowReadableError` among them;
    nothing is written then.
    """
    importing = Importing(shop)

    def plan(path: Path) -> ImportPlan:
        return importing.plan(path, encoding=encoding, date_order=date_order)

    plans = [plan(path) for path in paths]
    for found in plans:
        if found.rows and found.rows == len(found.problems):
            raise NoRowReadableError(found)
    with shop.db.transaction():
        for number, found in enumerate(plans):
            # What another program, or the files before it, wrote changes what is new in this one.
            plans[number] = importing.compared_again(found)
            importing.apply(plans[number])
    return plans
