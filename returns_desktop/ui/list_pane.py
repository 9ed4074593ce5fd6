"""The middle of the window: head, errors, the list or why it is empty, and the bulk bar."""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from ..domain.views import RequestRow
from .empty_state import EmptyState
from .error_strip import ErrorStrip
from .hairline import Hairline
from .list_header import ListHeader
from .request_table import RequestTable

if TYPE_CHECKING:
    from .bulk_bar import BulkBar


class ListPane(QFrame):
    """Puts the parts of the list together; each part speaks for itself."""

    def __init__(
        self, fetch: Callable[[Sequence[int]], Sequence[RequestRow]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("listPane")
        self.setProperty("surface", "base")
        self.table = RequestTable(fetch, self)
        self.header = ListHeader(lambda column: not self.table.columns.isSectionHidden(column), self)
        self.empty = EmptyState(self)
        self._error = ErrorStrip("listError", self)
        self._tools: dict[QWidget, QWidget] = {}
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._error)
        column.addWidget(Hairline(parent=self))
        column.addWidget(self._stack, 1)
        self.header.column_chosen.connect(self.table.columns.set_column_shown)

    @cached_property
    def bulk(self) -> "BulkBar":
        """What can be done with several; the first paint comes without it."""
        from .bulk_bar import BulkBar

        bar = BulkBar(self)
        self._column.addWidget(bar)
        return bar

    def show_error(self, sentence: str, rest: str = "") -> None:
        """Says at the top of the list what went wrong and the way out."""
        self._error.show_error(sentence, rest)

    def clear_error(self) -> None:
        """Takes the strip away."""
        self._error.hide()

    def error(self) -> str:
        """What the strip says; empty if it is not there."""
        return self._error.error()

    def show_list(self, shown: bool) -> None:
        """The list, or the sentence that stands for it."""
        self._stack.setCurrentWidget(self.table if shown else self.empty)
        self.header.set_columns_enabled(shown)

    def add_page(self, page: QWidget, tools: QWidget) -> None:
        """Takes in something that can stand in the list's place; `tools` stand in the head then."""
        self._tools[page] = tools
        self._stack.addWidget(page)
        self.header.add_tools(tools)

    def show_page(self, page: QWidget | None) -> None:
        """A page in the list's place; None: the list again."""
        self.header.show_tools(self._tools[page] if page is not None else None)
        if page is not None:
            self.bulk.hide()
            self._stack.setCurrentWidget(page)
        elif self._stack.currentWidget() in self._tools:
            self._stack.setCurrentWidget(self.table)

    def focus_list(self) -> None:
        """Keys go to the list, or to the page in its place."""
        page = self._stack.currentWidget()
        target = page if page in self._tools else self.table
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_list_shown(self) -> bool:
        return self._stack.currentWidget() is self.table

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.table.retranslate()
