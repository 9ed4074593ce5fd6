"""What a plot shows, in words and whole numbers: painted, read out, listed and exported from here."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from typing import NamedTuple

from ...services.insights import Plot


class Shape(Enum):
    """How the points of a chart are drawn."""

    COLUMNS = auto()
    """Upright bars in the order of time, split by series."""
    BARS = auto()
    """Lying bars with their names, split by series."""
    LINE = auto()
    """Marks in the order of time, joined by a line."""
    STEPS = auto()
    """A level that holds until it changes."""


class Mark(Enum):
    """What tells a series apart besides its colour."""

    FILLED = auto()
    HOLLOW = auto()
    CIRCLE = auto()
    DIAMOND = auto()
    SQUARE = auto()


class Series(NamedTuple):
    """One of the things a chart counts; without a name it stands in no legend."""

    name: str
    token: str
    """Its colour in the theme."""
    mark: Mark = Mark.FILLED


class Point(NamedTuple):
    """Something that can be pointed at."""

    series: int
    value: int
    """Its length, or its height, on the scale of its panel."""
    label: str
    """What stands in it where there is room."""
    told: str
    """All of it in a sentence."""
    search: str
    """What finds the requests it counts."""


@dataclass(frozen=True, slots=True)
class Place:
    """A bar or a moment: points that stand on each other, or beside each other."""

    name: str
    points: tuple[Point, ...]
    at: int = 0
    """How far along the axis, where moments are not evenly apart."""
    total: str = ""
    """What stands behind the whole."""
    unfinished: bool = False
    """More is to come: it is drawn dashed."""


class Rule(NamedTuple):
    """A dashed line across a panel, and what it says."""

    value: int
    words: str


class GridLine(NamedTuple):
    """A value of the scale, as it is written beside the axis."""

    value: int
    words: str


@dataclass(frozen=True, slots=True)
class Panel:
    """Places on one scale; a chart has one for each currency."""

    places: tuple[Place, ...]
    grid: tuple[GridLine, ...]
    rule: Rule | None = None
    name: str = ""
    length: int = 0
    """What `Place.at` counts up to."""
    ticks: tuple[GridLine, ...] = ()
    """Names along the axis where those of the places are not."""
    series: int = 0
    """Of its line."""

    @property
    def low(self) -> int:
        return self.grid[0].value

    @property
    def high(self) -> int:
        return self.grid[-1].value


@dataclass(frozen=True, slots=True)
class Numbers:
    """The same as a table; all columns but the first `texts` are numbers."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    searches: tuple[str, ...]
    """What finds the requests of a row."""
    texts: int = 1


@dataclass(frozen=True, slots=True)
class Chart:
    """A plot as it is shown."""

    plot: Plot
    title: str
    number: str
    """The one figure that says most."""
    sentence: str
    """What that is."""
    note: str
    """What is drawn, where no legend says it."""
    shape: Shape
    series: tuple[Series, ...]
    panels: tuple[Panel, ...]
    numbers: Numbers
    why_empty: str = ""
    """Why there is nothing to draw, and the way out."""
    wants_report: bool = False
    """A report would help."""
    names_are_ids: bool = False
    """Names of bars are shortened in their middle, as ids are."""

    def points(self) -> Iterator[Point]:
        """All points in the order they are drawn."""
        for panel in self.panels:
            for place in panel.places:
                yield from place.points

