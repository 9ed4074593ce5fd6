"""What an import would do: the plan that is shown before anything is written."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from heapq import merge
from pathlib import Path

from ..domain.placing import Placing
from ..domain.report import ParsedLine, ParsedReport, Problem, ReportFacts, ReportKind
from ..importers import Source, shown
from .import_fates import Fates

_NAME_CHARS = 255


@dataclass(frozen=True, slots=True)
class NewLine:
    """A line of the file that is not stored yet."""

    line: int
    value: ReportFacts
    request_id: int | None = None
    """The request it joins; None: its RMA is new too, or the file is about no requests."""


@dataclass(frozen=True, slots=True)
class ChangedLine:
    """A line that is stored with other values."""

    line: int
    value: ReportFacts
    """With stored values where the file has empty cells."""
    stored: ReportFacts
    request_id: int
    """0 where the file is about no requests."""
    item_id: int
    """Id of the stored row: of `return_item`, or of the table of the other kinds."""

    @property
    def fields(self) -> tuple[str, ...]:
        """Names of the fields that change."""
        return self.value.differences(self.stored)  # type: ignore[arg-type]


Entry = NewLine | ChangedLine | ParsedLine[ReportFacts]
"""A good row of a plan."""


@dataclass(frozen=True, slots=True)
class Sorted:
    """The rows of a file by what happens to them."""

    new: Sequence[NewLine] = ()
    changed: Sequence[ChangedLine] = ()
    same: Sequence[ParsedLine[ReportFacts]] = ()
    repeated: Sequence[ParsedLine[ReportFacts]] = ()
    """Earlier copies of a line that comes again; the last one counts."""
    problems: tuple[Problem, ...] = ()
    """Found in the light of what is stored, beside those of the reader."""
    seen: Sequence[int] = ()
    """Requests that are stored and of which the file holds a line, changed or not."""
    fates: Fates | None = None
    """The same for a returns report, by line."""
    placing: Placing = field(default_factory=lambda: Placing({}))


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do. rows = new + changed + same + repeated + problems, always."""

    source: Source
    report: ParsedReport
    new: Sequence[NewLine]
    changed: Sequence[ChangedLine]
    same: Sequence[ParsedLine[ReportFacts]]
    repeated: Sequence[ParsedLine[ReportFacts]]
    """Earlier copies of a line that comes again; the last one counts."""
    problems: tuple[Problem, ...]
    newest_import: int
    """Id of the newest import when this was compared with what is stored."""
    seen_before: bool
    """Exactly this file came in before."""
    seen: Sequence[int] = ()
    """Requests that are stored and of which the file holds a line, changed or not."""
    fates: Fates | None = None
    """What happens to each line of a returns report."""
    placing: Placing = field(default_factory=lambda: Placing({}))
    """The stores its rows go to. While a question is open in it, the plan can be looked at, not applied."""

    @property
    def rows(self) -> int:
        return self.report.rows

    @property
    def currencies(self) -> tuple[str, ...]:
        """Those the rows are in, as far as the file tells."""
        return self.placing.currencies

    @property
    def path(self) -> Path:
        """The file, or the archive that holds it."""
        return self.source.path

    @property
    def name(self) -> str:
        """Name of the file, fit to be stored and shown: a file system also takes names that are no text."""
        return shown(self.source.name, _NAME_CHARS)

    @property
    def kind(self) -> ReportKind:
        return ReportKind(self.report.kind)

    @property
    def good(self) -> Iterator[Entry]:
        """All good rows but the earlier copies, in the order of the file."""
        return merge(self.new, self.changed, self.same, key=lambda entry: entry.line)

    @property
    def writes_nothing(self) -> bool:
        """Nothing would be different afterwards."""
        return not (self.new or self.changed or self.problems)
