"""The lines of a plan as sequences that are made when they are looked at."""

from array import array
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar, overload

from ..domain.report import ParsedLine, ReportFacts
from ..domain.report_rows import PlainRow, line_of
from .import_fates import Fate, Fates
from .import_plan import NewLine

Line = TypeVar("Line", covariant=True)


class PlanLines(Sequence[Line], Generic[Line]):
    """The lines with one fate."""

    def __init__(self, fates: Fates, fate: Fate, make: Callable[[int, int, PlainRow], Line]) -> None:
        self._fates, self._fate, self._make = fates, fate, make
        self._count = fates.of_line.count(fate)
        self._places: array[int] | None = None

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> Line: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Line]: ...

    def __getitem__(self, at: int | slice) -> Line | Sequence[Line]:
        if self._places is None:
            self._places = self._fates.places(self._fate)
        if isinstance(at, slice):
            return [self._line(place) for place in self._places[at]]
        return self._line(self._places[at])

    def _line(self, place: int) -> Line:
        return self._make(place, *self._fates.spool.row(place))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence):
            return NotImplemented
        return len(self) == len(other) and all(one == two for one, two in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]


def new_lines(fates: Fates) -> PlanLines[NewLine]:
    """The lines that are not stored yet."""

    def make(place: int, number: int, row: PlainRow) -> NewLine:
        return NewLine(number, line_of(fates.new_row(place, row)), fates.joins.get(place))

    return PlanLines(fates, Fate.NEW, make)


def lines_that_stay(fates: Fates, fate: Fate) -> PlanLines[ParsedLine[ReportFacts]]:
    """Lines as the file has them: the same ones, and earlier copies."""

    def make(_place: int, number: int, row: PlainRow) -> ParsedLine[ReportFacts]:
        return ParsedLine(number, line_of(row))

    return PlanLines(fates, fate, make)
