"""One figure beside its baseline, and the table of all of them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median, quantiles
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A row of the table. `measured` and `baseline` are medians in `unit`, taken in the same run."""

    row: str
    work: str
    measured: float
    baseline: float
    baseline_name: str
    goal: float
    """The highest ratio wanted."""
    unit: str = "s"
    limit: float | None = None
    """The highest `measured` wanted, where the ratio alone is not enough."""
    repeats: int
    note: str = ""

    @property
    def ratio(self) -> float:
        return self.measured / self.baseline if self.baseline else float("inf")

    @property
    def is_reached(self) -> bool:
        return self.ratio <= self.goal and (self.limit is None or self.measured <= self.limit)

    def as_json(self) -> dict[str, Any]:
        """All that is known of it, for a machine to read."""
        names = ("row", "work", "measured", "baseline", "baseline_name", "goal", "unit", "limit", "repeats")
        told = {name: getattr(self, name) for name in names}
        return {**told, "note": self.note, "ratio": self.ratio, "reached": self.is_reached}


def seconds(row: str, work: str, measured: Sequence[float], baseline: Sequence[float], **rest: Any) -> Figure:
    """A figure of times in seconds, from the goes of both sides."""
    return Figure(
        row=row,
        work=work,
        measured=median(measured),
        baseline=median(baseline),
        repeats=min(len(measured), len(baseline)),
        **rest,
    )


def in_ms(figure: Figure) -> Figure:
    """A figure of seconds, told in milliseconds."""
    return replace(figure, measured=figure.measured * 1000, baseline=figure.baseline * 1000, unit="ms")


def percentile(values: Sequence[float], percent: int) -> float:
    """The value that `percent` of 100 do not exceed."""
    if len(values) < 2:
        return values[0]
    return quantiles(values, n=100, method="inclusive")[percent - 1]


def table(figures: Sequence[Figure]) -> str:
    """The figures as text, one line each."""
    head = ("#", "work", "measured", "baseline", "", "ratio", "goal", "", "goes")
    lines = [head, *(_cells(figure) for figure in figures)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(head))]
    numbers = {2, 3, 5, 6, 8}
    shown = [
        "  ".join(
            cell.rjust(width) if column in numbers else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(line, widths, strict=True))
        ).rstrip()
        for line in lines
    ]
    notes = [f"{figure.row}: {figure.note}" for figure in figures if figure.note]
    return "\n".join([shown[0], "-" * max(map(len, shown)), *shown[1:], *notes])


def _cells(figure: Figure) -> tuple[str, ...]:
    goal = f"≤ {figure.goal:g} ×"
    if figure.limit is not None:
        goal += f", {figure.limit:g} {figure.unit}"
    return (
        figure.row,
        figure.work,
        _number(figure.measured, figure.unit),
        _number(figure.baseline, figure.unit),
        figure.baseline_name,
        _number(figure.ratio, "×"),
        goal,
        "reached" if figure.is_reached else "NOT reached",
        str(figure.repeats),
    )


def _number(value: float, unit: str) -> str:
    """Three digits that count."""
    return f"{value:.3g} {unit}" if value < 100 else f"{value:,.0f} {unit}"
