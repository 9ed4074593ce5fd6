"""The numbers of a plot as a table, for eyes, screen readers and spreadsheets."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ..theme import current_theme, tabular, theme_controller
from ..widgets.plain_text import plain_tooltip
from .chart import Chart, Numbers

_START = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


class NumberTable(QTableWidget):
    """Ctrl+C copies what is selected, or all of it, as cells of a spreadsheet; Enter goes to the requests.

    Signals:
        search_chosen(str): what finds the requests of a row.
    """

    search_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = Numbers((), (), ())
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("surface", "numbers")
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.doubleClicked.connect(lambda _index: self._choose())
        theme_controller().theme_changed.connect(self._take_theme)
        self._take_theme()

    def show_chart(self, chart: Chart) -> None:
        """Lists the numbers of a chart."""
        self._numbers = numbers = chart.numbers
        self.setAccessibleName(chart.title)
        self.setColumnCount(len(numbers.heads))
        self.setRowCount(len(numbers.rows))
        for column, words in enumerate(numbers.heads):
            head = QTableWidgetItem(words)
            head.setTextAlignment(_START if column < numbers.texts else _END)
            self.setHorizontalHeaderItem(column, head)
        for place, row in enumerate(numbers.rows):
            for column, words in enumerate(row):
                cell = QTableWidgetItem(words or "–")
                cell.setTextAlignment(_START if column < numbers.texts else _END)
                cell.setToolTip(plain_tooltip(words))
                self.setItem(place, column, cell)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        if numbers.rows:
            self.setCurrentCell(0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copies, and goes to the requests."""
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.copied())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def copied(self) -> str:
        """The selected rows, or all where there is no more than one, with tabs between the cells."""
        places = sorted({index.row() for index in self.selectedIndexes()})
        rows = [self._numbers.rows[place] for place in places] if len(places) > 1 else self._numbers.rows
        return "\n".join("\t".join(row) for row in (self._numbers.heads, *rows))

    def _choose(self) -> None:
        if 0 <= self.currentRow() < len(self._numbers.searches):
            self.search_chosen.emit(self._numbers.searches[self.currentRow()])

    def _take_theme(self) -> None:
        theme = current_theme()
        self.setFont(tabular(theme.body))
        self.horizontalHeader().setFont(theme.label)
        height = theme.line_height("body") + 6
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)
