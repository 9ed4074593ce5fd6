"""The least that a PySide6 window with a table can be: what the start of the program is compared with."""

import sys
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

ROWS, COLUMNS = 200, 5
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class Numbers(QAbstractTableModel):
    """A few rows of numbers."""

    def rowCount(self, _parent: Index = _NOWHERE) -> int:
        return ROWS

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        return COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return f"{index.row()}, {index.column()}" if role == Qt.ItemDataRole.DisplayRole else None


class Watcher(QObject):
    """Says when the rows have been painted, as `--startup-times` does."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.say)
        return False

    def say(self) -> None:
        print("first paint", file=sys.stderr, flush=True)
        print("all that can be done", file=sys.stderr, flush=True)


def main() -> int:
    application = QApplication(sys.argv)
    window, table, numbers, watcher = QMainWindow(), QTableView(), Numbers(), Watcher()
    table.setModel(numbers)
    table.viewport().installEventFilter(watcher)
    window.setCentralWidget(table)
    window.resize(1366, 768)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
