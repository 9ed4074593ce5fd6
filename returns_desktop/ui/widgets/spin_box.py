"""A number field that keeps its text off the frame and its number when the page is scrolled over it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget


class SpinBox(QSpinBox):
    """A spin box for forms: the wheel changes it only while it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Qt leaves the padding of the style sheet out at this side of styled spin boxes.
        self.lineEdit().setTextMargins(8, 0, 0, 0)
        if self.isRightToLeft():
            self.lineEdit().setTextMargins(0, 0, 8, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to the page around the field unless someone is working in it."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
