"""Rows that could not be read, kept until they are dismissed or come in clean."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from pathlib import Path

from ..domain.errors import AppError
from ..domain.report import FbaReturn, OrderItem, ReportFacts
from ..domain.views import ListedProblem
from ..exporters.problems import ProblemRecord, write_problems
from ..storage import problems, records
from ..storage.problems import Key
from .backup import export_target
from .changes import Changes
from .import_plan import Entry, ImportPlan
from .intakes import family_of
from .sentences import problem_sentence_of
from .shop import Shop

DISMISS = "dismiss_problems"
"""Kind of the step, for the names of Undo and Redo."""


class Problems:
    """Lists, dismisses and exports problem rows."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def listed(self) -> list[ListedProblem]:
        """All that are open, the newest import first, then by line."""
        with self._shop.db.reading():
            return problems.listed(self._shop.db, problems.open_ids(self._shop.db))

    def count(self) -> int:
        """How many are open."""
        return problems.count(self._shop.db)

    def dismiss(self, ids: Sequence[int]) -> Changes:
        """Takes rows off the list as one step that can be undone; the same bad row does not come back.

        Raises `AppError("problem_gone")` if one of them is not open any more.
        """
        db, now = self._shop.db, self._shop.clock()
        wanted = list(dict.fromkeys(ids))
        with db.transaction():
            if not wanted or not set(wanted) <= set(problems.open_ids(db)):
                raise AppError("problem_gone")
            step_id = records.add_step(db, at=now, kind=DISMISS, request_count=0, label="")
            problems.dismiss(db, wanted, step_id)
            records.add_journal(db, at=now, kind=DISMISS, payload={"rows": len(wanted)}, step_id=step_id)
        return Changes(everything=True, step_id=step_id)

    def export(self, target: Path) -> int:
        """Writes the open ones as CSV; how many.

        Raises `AppError`: `export_unwritable`, `target_is_data_file`.
        """
        file = export_target(self._shop, target)
        return write_problems(file, (_record(entry) for entry in self.listed()))


def _record(entry: ListedProblem) -> ProblemRecord:
    return ProblemRecord(
        file=entry.file,
        kind=entry.kind,
        imported_at=entry.imported_at,
        line=entry.line,
        column=entry.column,
        code=entry.code,
        reason=problem_sentence_of(entry.code, dict(entry.params)),
        order_id=entry.order_id,
    )


def keep_problems(shop: Shop, plan: ImportPlan, import_id: int) -> int:
    """Lists the bad rows of an import that is being written, and takes off what came in clean in it;
    how many came in clean."""
    kinds = family_of(plan.kind)
    still_bad = {(problem.row_digest, problem.code, problem.column) for problem in plan.problems}
    listed = [entry for entry in problems.open_keys(shop.db, kinds) if entry[2] not in still_bad]
    good = _Keys(plan.good if listed else (), {key[0] for _, key, _ in listed})
    clean = [one for one, key, _ in listed if good.has(key)]
    problems.clear(shop.db, clean, import_id)
    problems.add(shop.db, import_id, plan.problems)
    return problems.cleared_by(shop.db, import_id)


class _Keys:
    """Keys of good rows of some orders, found by what is known of a bad one."""

    def __init__(self, rows: Iterable[Entry], orders: AbstractSet[str]) -> None:
        self._by_order: dict[str, set[Key]] = defaultdict(set)
        for row in rows:
            if row.value.order_id in orders:
                key = _key(row.value)
                self._by_order[key[0]].add(key)

    def has(self, wanted: Key) -> bool:
        """True if a good row agrees in all that could be read of the bad one."""
        order_id, rma_id, sku = wanted
        return any(
            rma_id in ("", other[1]) and sku in ("", other[2]) for other in self._by_order.get(order_id, ())
        )


def _key(row: ReportFacts) -> Key:
    if isinstance(row, (FbaReturn, OrderItem)):
        return (row.order_id, "", row.sku)
    return (row.order_id, row.amazon_rma_id, row.merchant_sku)
