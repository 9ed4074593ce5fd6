"""A conflict with the report, in the place and the height of the suggestion."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ...domain.reconcile import Finding
from ..text_conflicts import conflict_lines
from ..theme import current_theme, theme_controller
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import PlainLabel
from ..widgets.tone import TONES
from ..widgets.two_tone_label import TwoToneLabel
from .sign import Sign


class ConflictBlock(QFrame):
    """Both sides, a line for each, or one line for both where the window is low. A click answers.

    Signals:
        answer_requested: the way out is to be chosen.
    """

    answer_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("conflictStrip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._lines = 2
        self.ours, self.theirs = TwoToneLabel(1, self), TwoToneLabel(1, self)
        self.ours.setObjectName("conflictOurs")
        self.theirs.setObjectName("conflictTheirs")
        self._sign = Sign("conflict", "violet", 18, self)
        self._place = PlainLabel("", "caption", "violet", self)
        self._place.setObjectName("conflictPlace")
        self.answer = FlatButton("", "", "link", self)
        self.answer.setObjectName("answerConflict")
        self.answer.clicked.connect(self.answer_requested)
        self._lay_out()
        theme_controller().theme_changed.connect(self._take_theme)

    def show_conflicts(self, findings: tuple[Finding, ...], currency: str) -> None:
        """Shows the first of these conflicts."""
        ours, theirs = conflict_lines(findings[0], currency)
        self.ours.set_text(*ours)
        self.theirs.set_text(*theirs)
        words = self.tr("{number} of {count}").format(
            number=self.locale().toString(1), count=self.locale().toString(len(findings))
        )
        self._place.setText(words)
        # The link and the margin of its own keep their edge with the words above it.
        self._place.setContentsMargins(0, 0, 4, 0)
        self._place.setVisible(len(findings) > 1)
        self.answer.set_label(self.tr("Answer…"), self.tr("Answer the conflict"))
        self.setAccessibleName(f"{self.ours.text()}. {self.theirs.text()}")

    def text(self) -> str:
        """All words."""
        return f"{self.ours.text()} {self.theirs.text()}"

    def set_changes_enabled(self, enabled: bool) -> None:
        """Waits while something is being written."""
        self.answer.setEnabled(enabled)

    def set_lines(self, lines: int) -> None:
        """Takes the height of 2 lines, or of 1: then the two sides stand beside each other."""
        self._lines = lines
        down, along = QVBoxLayout.Direction.TopToBottom, QVBoxLayout.Direction.LeftToRight
        for part in (self._words, self._end):
            part.setDirection(down if lines == 2 else along)
        self._words.setSpacing(0 if lines == 2 else 12)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As high as the suggestion."""
        line = current_theme().line_height("body")
        return QSize(240, line * self._lines + (20 if self._lines == 2 else 16))

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        return QSize(80, self.sizeHint().height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere does what the link does."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.answer.click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints ground and line."""
        theme, look = current_theme(), TONES["violet"]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color(look.line), 1))
        painter.setBrush(theme.color(look.soft))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _lay_out(self) -> None:
        self._words = QVBoxLayout()
        self._words.setSpacing(0)
        self._words.addWidget(self.ours)
        self._words.addWidget(self.theirs)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(8)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._words, 1)
        self._end = QVBoxLayout()
        self._end.setSpacing(0)
        self._end.addStretch(1)
        self._end.addWidget(self._place, 0, Qt.AlignmentFlag.AlignTrailing)
        self._end.addWidget(self.answer, 0, Qt.AlignmentFlag.AlignTrailing)
        self._end.addStretch(1)
        row.addLayout(self._end)

    def _take_theme(self) -> None:
        self.updateGeometry()
        self.update()
