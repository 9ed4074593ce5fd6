"""The Insights page: its figures as they are read, its files, and the way from a point to the list."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ..domain.insights import Span
from ..domain.model import Store
from ..services.browsing import Reading, StoppedError
from ..services.insights import Insight, Insights, Plot, Scope
from ..services.settings import SettingsFile
from .tasks import Tasks
from .window_frame import WindowFrame
from .window_services import FileDialogs, suggested_file

if TYPE_CHECKING:
    from .insights.page import InsightsPage
    from .insights.picture import Format

_WAITING_AFTER = 300
"""Milliseconds after which a card says that it is still read."""
_LONGEST = frozenset({Plot.EXPOSURE, Plot.RATES})
"""They look at items one by one: where the seller acted, and of all orders that reports tell of."""


class InsightFlow(QObject):
    """Makes the page when it is first wanted, and reads one figure after the other.

    Signals:
        search_wanted(str): the requests of a point shall be listed.
        report_wanted: a report shall be imported.
        numbers_exported(object, int): the file written and its rows.
        picture_exported(object): the file written.
        failed(object): an exception of reading or writing.
    """

    search_wanted = Signal(str)
    report_wanted = Signal()
    numbers_exported = Signal(object, int)
    picture_exported = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        insights: Insights,
        settings: SettingsFile,
        tasks: Tasks,
        files: FileDialogs,
        frame: WindowFrame,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._insights, self._settings, self._tasks = insights, settings, tasks
        self._files, self._frame, self._window = files, frame, window
        self._scope = Scope()
        self._span: Span | None = None
        self._stores: Sequence[Store] = ()
        self._read: dict[Plot, Insight] = {}
        self._reading = Reading()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_WAITING_AFTER)
        self.page: InsightsPage | None = None

    def show(self) -> None:
        """Goes to the page."""
        if self.page is None:
            self.page = self._made()
        self._frame.show_page(self.page)
        self.load()
        if (focused := self._window.focusWidget()) is None or not self._frame.sidebar_has(focused):
            self.page.step_by(1)

    def is_shown(self) -> bool:
        return self.page is not None and self._frame.shown_page() is self.page

    def figures(self) -> Mapping[Plot, Insight]:
        """What is shown, as far as it was read."""
        return self._read

    def load(self) -> None:
        """Reads all figures anew; what is shown stays until they are there."""
        self._reading.stop()
        self._reading = Reading()
        self._patience.start()
        look = partial(self._look, self._scope)
        self._tasks.read(look, self._show_scope, self.failed.emit, key="insights")
        for plot in sorted(Plot, key=_LONGEST.__contains__):
            job = partial(self._insights.read, plot, self._scope, self._reading)
            shown = partial(self._show, self._scope)
            self._tasks.read(job, shown, self._not_read, key=f"insight {plot.value}")

    def stop(self) -> None:
        """The page is left: what is not read yet is not wanted."""
        self._reading.stop()
        self._patience.stop()

    def choose_weeks(self, weeks: int) -> None:
        """Looks further back, or less far."""
        self._scope = replace(self._scope, weeks=weeks)
        self._read.clear()
        if self.is_shown():
            self.load()

    def take_store(self, store_id: int | None) -> None:
        """Looks at one store alone, or at all, from the next reading on."""
        self._scope = replace(self._scope, store_id=store_id)
        self._read.clear()

    def _made(self) -> "InsightsPage":
        from .insights.page import InsightsPage

        page = InsightsPage(self._window)
        self._frame.add_page(page)
        page.weeks_chosen.connect(self.choose_weeks)
        page.search_chosen.connect(self.search_wanted)
        page.report_requested.connect(self.report_wanted)
        page.export_requested.connect(self._choose_target)
        page.language_changed.connect(self._say_again)
        self._patience.timeout.connect(page.show_waiting)
        return page

    def _look(self, scope: Scope) -> tuple[Span, Sequence[Store]]:
        return self._insights.span(scope), self._insights.stores(scope)

    def _show_scope(self, found: tuple[Span, Sequence[Store]]) -> None:
        self._span, self._stores = found
        if self.page is not None:
            chosen = self._stores[0] if self._scope.store_id is not None and self._stores else None
            self.page.show_scope(self._scope.weeks, self._span, chosen)

    def _show(self, scope: Scope, insight: Insight) -> None:
        if scope != self._scope:
            return
        self._read[insight.plot] = insight
        self._say(insight)
        if len(self._read) == len(Plot):
            self._patience.stop()

    def _say(self, insight: Insight) -> None:
        from .insights.charts import chart_of
        from .insights.ways import Ways

        ways = Ways(insight.span, tuple(self._stores))
        if self.page is not None:
            self.page.show_chart(chart_of(insight, ways, self._scope.weeks))

    def _say_again(self) -> None:
        for insight in self._read.values():
            self._say(insight)

    def _not_read(self, error: Exception) -> None:
        if not isinstance(error, StoppedError):
            self._patience.stop()
            self.failed.emit(error)

    def _choose_target(self, plot: Plot | None, kind: "Format") -> None:
        from .insights.picture import Format

        filters = {
            Format.SVG: self.tr("SVG pictures (*.svg)"),
            Format.PDF: self.tr("PDF files (*.pdf)"),
            Format.CSV: self.tr("CSV files (*.csv)"),
        }
        stem = plot.value.replace("_", "-") if plot else "insights"
        self._files.choose_target(
            self._window,
            self.tr("Export plots"),
            suggested_file(self._settings, stem, kind.value),
            filters[kind],
            partial(self._export, plot, kind),
        )

    def _export(self, plot: Plot | None, kind: "Format", target: Path) -> None:
        from .insights.picture import Format, picture

        if self.page is None:
            return
        if kind is Format.CSV:
            wanted = [self._read[each] for each in Plot if each in self._read and plot in (None, each)]
            numbers = partial(self._insights.export_figures, target, wanted)
            self._tasks.write(numbers, partial(self.numbers_exported.emit, target), self.failed.emit)
            return
        charts = [chart for chart in self.page.charts() if plot in (None, chart.plot)]
        mirrored = self._window.isRightToLeft()
        content = picture(charts, kind, self.page.title(), mirrored=mirrored)
        drawn = partial(self._insights.export_picture, target, content)
        self._tasks.write(drawn, lambda _none: self.picture_exported.emit(target), self.failed.emit)
