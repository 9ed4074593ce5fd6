"""Several report files taken in together: all of them or none."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..domain.errors import AppError
from ..domain.folding import fold
from ..domain.model import Store
from ..domain.placing import StoreChoice
from ..importers import DateOrder, shown
from ..storage import facts
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
    shop: Shop,
    paths: Sequence[Path],
    *,
    encoding: str | None = None,
    date_order: DateOrder | None = None,
    stores: Sequence[str] = (),
) -> list[Imported]:
    """Plans every report in these files, folders and archives, then writes all of them or none, in the
    order given; what was done, by file. Several are one transaction. `stores`: names of the stores they are
    of, one for each currency.

    Raises `AppError` for the first file that cannot be taken in, `NoRowReadableError` among them;
    nothing is written then.
    """
    importing = Importing(shop)
    named = [store_named(shop, name) for name in stores]
    choice = StoreChoice(chosen=tuple(store.id for store in named))
    plans = [
        importing.plan(source, encoding=encoding, date_order=date_order, store=choice)
        for source in importing.find(paths)
    ]
    for found in plans:
        _check_stores(found, named)
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


def store_named(shop: Shop, name: str) -> Store:
    """The store of this name; case does not count. Raises `AppError("store_not_found")`."""
    known = facts.stores(shop.db).values()
    for store in known:
        if fold(store.name) == fold(" ".join(name.split())):
            return store
    names = ", ".join(shown(store.name) for store in known)
    raise AppError("store_not_found", name=shown(name), stores=names)


def _check_stores(plan: ImportPlan, named: Sequence[Store]) -> None:
    """Rows go to another store than the one that was named only for their currency, never in silence."""
    used = {store.id for store in plan.placing.stores.values()}
    told = sorted(filter(None, plan.currencies))
    if named and told and not used & {store.id for store in named}:
        currencies = ", ".join(shown(one) for one in told)
        raise AppError("store_other_currency", file=plan.name, currency=currencies, name=shown(named[0].name))
