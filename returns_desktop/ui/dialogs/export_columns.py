"""The columns of the decisions file: which, and in what order."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..theme import current_theme
from ..widgets.flat_button import FlatButton, icon_button
from ..widgets.plain_text import PlainLabel

_SHOWN = 6


class ColumnsField(QWidget):
    """A summary, and behind it the list: Space ticks a column, Alt with an arrow moves it.

    Signals:
        changed: other columns are wanted, or another order.
    """

    changed = Signal()

    def __init__(self, every: Sequence[str], parent: QWidget | None = None) -> None:
        """`every`: all columns there are, in their usual order."""
        super().__init__(parent)
        self._every = tuple(every)
        self._folded = QWidget()
        self._summary = PlainLabel("", "body", "text_2")
        self._summary.setObjectName("columnsSummary")
        self.more = FlatButton("", "", "link")
        self.more.setObjectName("columnsButton")
        self.more.clicked.connect(lambda: self._show_list(self._folded.isHidden()))
        self.list = QListWidget()
        self.list.setObjectName("columnsList")
        self.list.setAccessibleName(self.tr("Columns of the file"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setSizePolicy(self.list.sizePolicy().horizontalPolicy(), self.sizePolicy().verticalPolicy())
        self.list.installEventFilter(self)
        self.up = icon_button("chevron-up", self.tr("Move up (Alt+Up)"))
        self.down = icon_button("chevron-down", self.tr("Move down (Alt+Down)"))
        self.up.setObjectName("columnUp")
        self.down.setObjectName("columnDown")
        self.up.clicked.connect(lambda: self.move_current(-1))
        self.down.clicked.connect(lambda: self.move_current(1))
        self.usual = FlatButton("", self.tr("All, as usual"), "link")
        self.usual.setObjectName("usualColumns")
        self.usual.clicked.connect(lambda: self._take(self._every))
        self._lay_out()
        self.set_columns(self._every)
        self.list.itemChanged.connect(self._changed)
        self.list.model().rowsMoved.connect(self._changed)
        self._show_list(False)

    def columns(self) -> tuple[str, ...]:
        """The wanted columns in their order."""
        items = map(self.list.item, range(self.list.count()))
        return tuple(
            item.text() for item in items if item is not None and item.checkState() == Qt.CheckState.Checked
        )

    def set_columns(self, wanted: Sequence[str]) -> None:
        """Ticks these columns and puts them first; names that are not known are passed over."""
        known = [name for name in wanted if name in self._every]
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for name in [*known, *(name for name in self._every if name not in known)]:
            item = QListWidgetItem(name, self.list)
            item.setSizeHint(QSize(0, _row_height()))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in known else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.list.blockSignals(blocked)
        self._tell()

    def move_current(self, step: int) -> None:
        """Moves the column the keyboard is on."""
        row = self.list.currentRow()
        if not 0 <= row + step < self.list.count():
            return
        blocked = self.list.blockSignals(True)
        item = self.list.takeItem(row)
        self.list.insertItem(row + step, item)
        self.list.setCurrentRow(row + step)
        self.list.blockSignals(blocked)
        self._changed()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow moves the column."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        steps = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.move_current(steps[event.key()])
            return True
        return False

    def _take(self, wanted: Sequence[str]) -> None:
        self.set_columns(wanted)
        self.changed.emit()

    def _changed(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        wanted = self.columns()
        if wanted == self._every:
            words = self.tr("All %n, as usual", "", len(wanted))
        else:
            words = self.tr("{count} of {all}").format(
                count=self.locale().toString(len(wanted)), all=self.locale().toString(len(self._every))
            )
        self._summary.setText(words)

    def _show_list(self, shown: bool) -> None:
        self._folded.setVisible(shown)
        name = self.tr("Hide columns") if shown else self.tr("Columns…")
        self.more.set_label(name, name)
        if shown:
            self.list.setFocus()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setContentsMargins(0, 4, 0, 4)
        line.addWidget(self._summary)
        line.addWidget(self.more)
        line.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(4)
        side.addWidget(self.up)
        side.addWidget(self.down)
        side.addStretch(1)
        box = QHBoxLayout()
        box.setSpacing(8)
        box.addWidget(self.list, 1)
        box.addLayout(side)
        inner = QVBoxLayout(self._folded)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        inner.addLayout(box)
        inner.addWidget(self.usual, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._folded)
        self.list.setFixedHeight(_SHOWN * _row_height() + 4)

    def minimumSizeHint(self) -> QSize:
        """What is unfolded."""
        layout = self.layout()
        return layout.minimumSize() if layout is not None else super().minimumSizeHint()


def _row_height() -> int:
    return QFontMetrics(current_theme().body).lineSpacing() + 8
