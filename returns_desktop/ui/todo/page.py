"""To do on Amazon: the work list in the place of the request list."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from ...domain.carrying import Chore
from ...domain.views import View
from ..empty_state import EmptyState
from ..widgets.flat_button import FlatButton
from .panel import TodoPanel
from .table import TodoTable


class TodoPage(QFrame):
    """List, or why it is empty, and the controls for what is selected.

    Signals:
        file_requested: refunds are to be carried by file instead.
    """

    file_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("todoPage")
        self.setProperty("surface", "base")
        self.table = TodoTable(self)
        self.empty = EmptyState(self, place="todo_")
        self.panel = TodoPanel(self)
        self.file_button = FlatButton("export", "", "small", self)
        self.file_button.setObjectName("refundsFileButton")
        self.file_button.clicked.connect(self.file_requested)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.panel)
        self.setFocusProxy(self.table)
        self.table.selection_changed.connect(self.show_selection)
        self.panel.clear_requested.connect(self.table.clear_marks)
        self.empty.show_view(View.TODO)
        self._retranslate()

    def show_chores(self, chores: Sequence[Chore], now: datetime) -> None:
        """Shows these chores, or that there are none."""
        self.table.show_chores(chores, now)
        self._stack.setCurrentWidget(self.table if chores else self.empty)
        self.show_selection()

    def set_now(self, now: datetime) -> None:
        """Time passes."""
        self.table.set_now(now)
        self.show_selection()

    def show_selection(self) -> None:
        """The controls follow the selection."""
        self.panel.show_chores(self.table.selected(), self.table.model_now())

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.table.retranslate()
        self.panel.retranslate()
        self.file_button.set_label(self.tr("Refunds as a file…"))
        self.file_button.setToolTip(self.tr("Refunds for Amazon as an Adjustments file"))
