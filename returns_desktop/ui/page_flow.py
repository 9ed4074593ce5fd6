"""The pages that stand instead of list and detail: read, searched, dismissed, written to a file."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ..domain.views import FbaRow, FbaSort, ListedProblem
from ..services.changes import Changes
from ..services.fba import FbaReturns
from ..services.problems import Problems
from ..services.settings import SettingsFile
from .fba_page import FbaPage
from .insight_flow import InsightFlow
from .page_table import PageTable
from .place_page import PlacePage
from .places import Page
from .problem_page import ProblemPage
from .tasks import Tasks
from .window_frame import WindowFrame
from .window_services import FileDialogs, suggested_file

if TYPE_CHECKING:
    from .insights.page import InsightsPage


class PageFlow(QObject):
    """Shows a page, keeps it in step with the database.

    Signals:
        counts_read(object): how many rows each `Page` has, by page.
        dismissed(object, int): the `Changes` of taking so many rows off the list.
        exported(object, int): the file written and its rows.
        failed(object): an exception of reading or writing.
    """

    counts_read = Signal(object)
    dismissed = Signal(object, int)
    exported = Signal(object, int)
    failed = Signal(object)

    def __init__(
        self,
        problems: Problems,
        fba: FbaReturns,
        insights: InsightFlow,
        settings: SettingsFile,
        tasks: Tasks,
        files: FileDialogs,
        frame: WindowFrame,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._problems, self._fba, self._settings = problems, fba, settings
        self._insights = insights
        self._tasks, self._files, self._frame, self._window = tasks, files, frame, window
        self._search, self._sort, self._descending = "", FbaSort.DATE, True
        self._busy = False
        self._store_id: int | None = None
        self.problem_page = ProblemPage(window)
        self._says_store = False
        self.fba_page = FbaPage(self._fba_rows, window)
        self._pages: dict[Page, PlacePage] = {Page.PROBLEMS: self.problem_page, Page.FBA: self.fba_page}
        for page in self._pages.values():
            frame.add_page(page)
        self.problem_page.dismiss_requested.connect(self._dismiss)
        self.problem_page.export_requested.connect(self._choose_target)
        self.fba_page.sort_chosen.connect(self._sort_by)

    def shown(self) -> Page | None:
        """The page that is chosen; None: list and detail."""
        if self._insights.is_shown():
            return Page.INSIGHTS
        chosen = self._frame.shown_page()
        return next((name for name, page in self._pages.items() if page is chosen), None)

    def page(self) -> "PlacePage | InsightsPage | None":
        """The widget of the page that is chosen."""
        chosen = self.shown()
        if chosen is Page.INSIGHTS:
            return self._insights.page
        return self._pages[chosen] if chosen else None

    def table(self) -> "PageTable | InsightsPage | None":
        """What the keys of rows go to: the table of the page that is chosen, or its plots."""
        page = self.page()
        return page.table if isinstance(page, PlacePage) else page

    def show(self, page: Page) -> None:
        """Goes to a page; a search ends."""
        self._search = ""
        if page is Page.INSIGHTS:
            self._insights.show()
            return
        self._insights.stop()
        self._frame.show_page(self._pages[page])
        self.load()

    def leave(self) -> None:
        """Back to list and detail."""
        self._search = ""
        self._insights.stop()
        self._frame.show_page(None)

    def take_store(self, store_id: int | None) -> None:
        """Lists the FBA returns of one store, or of all, and looks at its figures."""
        if store_id != self._store_id:
            self._store_id = store_id
            self._insights.take_store(store_id)
            self.refresh()

    def tell_stores(self, several: bool) -> None:
        """Whether FBA returns of several stores are shown, so that each says its own."""
        self._says_store = several

    def _fba_rows(self, ids: Sequence[int]) -> list[FbaRow]:
        rows = self._fba.rows(ids)
        return rows if self._says_store else [replace(row, store="") for row in rows]

    def search_for(self, words: str) -> None:
        """Looks through the FBA returns."""
        if words != self._search:
            self._search = words
            self.load()

    def counts_now(self) -> None:
        """Reads how many rows there are before it returns, for the first look."""
        self.counts_read.emit(self._counts())

    def refresh(self) -> None:
        """Something was imported, dismissed or taken back."""
        self._tasks.read(self._counts, self.counts_read.emit, self.failed.emit, key="page counts")
        self.load()

    def load(self) -> None:
        """Reads the page that is shown anew."""
        if self.shown() is Page.INSIGHTS:
            self._insights.load()
        elif self.shown() is Page.PROBLEMS:
            self._tasks.read(self._problems.listed, self._show_problems, self.failed.emit, key="problems")
        elif self.shown() is Page.FBA:
            job = partial(
                self._fba.ids,
                search=self._search,
                sort=self._sort,
                descending=self._descending,
                store_id=self._store_id,
            )
            self._tasks.read(job, partial(self._show_fba, self._search), self.failed.emit, key="fba")

    def set_density(self, density: str) -> None:
        """Two lines a row, or one."""
        for page in self._pages.values():
            page.set_density(density)

    def _counts(self) -> dict[Page, int]:
        return {Page.PROBLEMS: self._problems.count(), Page.FBA: self._fba.count(self._store_id)}

    def _show_problems(self, listed: Sequence[ListedProblem]) -> None:
        self.problem_page.show_problems(listed)

    def _show_fba(self, words: str, ids: Sequence[int]) -> None:
        self.fba_page.show_found(ids, words)

    def _sort_by(self, sort: FbaSort, descending: bool) -> None:
        self._sort, self._descending = sort, descending
        self.load()

    def _dismiss(self, ids: Sequence[int]) -> None:
        if self._busy:
            return
        self._busy = True
        job = partial(self._problems.dismiss, ids)
        self._tasks.write(job, partial(self._done, len(ids)), self._not_done)

    def _done(self, count: int, changes: Changes) -> None:
        self._busy = False
        self.problem_page.clear_error()
        self.dismissed.emit(changes, count)

    def _not_done(self, error: Exception) -> None:
        self._busy = False
        self.failed.emit(error)
        self.load()

    def _choose_target(self) -> None:
        self._files.choose_target(
            self._window,
            self.tr("Export rows with problems"),
            suggested_file(self._settings, "problems", "csv"),
            self.tr("CSV files (*.csv)"),
            self._export,
        )

    def _export(self, target: Path) -> None:
        job = partial(self._problems.export, target)
        self._tasks.write(job, partial(self.exported.emit, target), self.failed.emit)
