"""What every page has: head, note, errors, the table or why it is empty, and a foot."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from .empty_state import EmptyState
from .error_strip import ErrorStrip
from .hairline import Hairline
from .list_header import HEIGHT
from .page_model import PageColumn, Row
from .page_table import PageTable
from .theme import current_theme, theme_controller
from .widgets.elided_label import ElidedLabel
from .widgets.plain_text import PlainLabel


class PlacePage(QFrame):
    """Stands instead of list and detail. Subclasses say what their words are."""

    def __init__(
        self,
        name: str,
        table_name: str,
        columns: Sequence[PageColumn],
        fetch: Callable[[Sequence[int]], Sequence[Row]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("surface", "base")
        self.table = PageTable(table_name, columns, fetch, self)
        self.empty = EmptyState(self)
        self._title = ElidedLabel("", "list_title", parent=self)
        self._title.setObjectName(f"{name}Title")
        self._count = PlainLabel("", "body", "text_3", self)
        self._count.set_tabular(True)
        self._note = ElidedLabel("", "caption", "text_3", parent=self)
        self._error = ErrorStrip(f"{name}Error", self)
        self._head = QWidget(self)
        self.head_row = QHBoxLayout(self._head)
        self.head_row.setContentsMargins(16, 0, 12, 0)
        self.head_row.setSpacing(8)
        self.head_row.addWidget(self._title)
        self.head_row.addWidget(self._count)
        self.head_row.addSpacing(8)
        self.head_row.addWidget(self._note, 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self.empty)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self._head)
        self.column.addWidget(self._error)
        self.column.addWidget(Hairline(parent=self))
        self.column.addWidget(self._stack, 1)
        theme_controller().theme_changed.connect(self._take_theme)
        self._take_theme()

    def show_ids(self, ids: Sequence[int]) -> None:
        """Lists these rows, or says why there are none."""
        self.table.show_ids(ids)
        self._count.setText(self.locale().toString(len(ids)) if ids else "")
        self._stack.setCurrentWidget(self.table if ids else self.empty)

    def is_list_shown(self) -> bool:
        return self._stack.currentWidget() is self.table

    def show_error(self, sentence: str, rest: str = "") -> None:
        """Says at the top of the page what went wrong and the way out."""
        self._error.show_error(sentence, rest)

    def clear_error(self) -> None:
        """Takes the strip away."""
        self._error.hide()

    def error(self) -> str:
        """What the strip says; empty if it is not there."""
        return self._error.error()

    def set_density(self, density: str) -> None:
        """Two lines a row, or one."""
        self.table.set_density(density)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Says everything in the language in force."""

    def say(self, title: str, note: str) -> None:
        """Names the page and says what it is for."""
        self._title.setText(title)
        self._note.setText(note)
        self.table.setAccessibleName(title)

    def _take_theme(self) -> None:
        self._head.setFixedHeight(max(HEIGHT, current_theme().line_height("list_title") + 22))
