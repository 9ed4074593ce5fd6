"""A coloured strip that says one thing: a deadline, a suggestion, a warning, what an action does."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from .. import icons
from ..theme import current_theme, margins, theme_controller
from .tone import TONES, Tone
from .two_tone_label import TwoToneLabel, growing_policy

ICON = 18


class Strip(QFrame):
    """Icon, bold words and others on a soft ground.

    `lines` 1 or 2 gives a fixed height (36 or 60) and elides; 0 grows with its text, for forms.
    """

    def __init__(self, lines: int = 1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines = lines
        self._tone: Tone = "quiet"
        self._icon = ""
        self._sign = QWidget(self)  # keeps the place of the icon
        self._sign.setFixedSize(ICON, ICON)
        self._words = TwoToneLabel(lines, self)
        self._top = QHBoxLayout()
        self._top.setSpacing(8)
        place = Qt.AlignmentFlag.AlignVCenter if lines == 1 else Qt.AlignmentFlag.AlignTop
        self._top.addWidget(self._sign, 0, place)
        self._top.addWidget(self._words, 1, place if lines else Qt.AlignmentFlag(0))
        self._rows = QVBoxLayout(self)
        self._rows.setSpacing(8)
        self._rows.addLayout(self._top)
        fixed = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(growing_policy() if lines == 0 else fixed)
        self._take_theme()
        theme_controller().theme_changed.connect(self._take_theme)

    def set_content(self, tone: Tone, icon: str, strong: str, rest: str) -> None:
        """Says something else; `icon` may be empty, all words are taken letter by letter."""
        self._tone, self._icon = tone, icon
        look = TONES[tone]
        self._words.set_text(strong, rest, look.strong, look.rest)
        self.setAccessibleName(self._words.text())
        self._take_theme()

    def text(self) -> str:
        """All that the strip says."""
        return self._words.text()

    def words_place(self) -> QRect:
        """Where the words stand."""
        return self._words.geometry()

    def is_elided(self) -> bool:
        return self._words.is_elided()

    def add_action(self, control: QWidget) -> None:
        """Puts a button or link at the end of the first line."""
        self._top.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._take_theme()

    def add_below(self, content: QWidget) -> None:
        """Puts a field, such as the one for a reason, under the words; the strip grows by it."""
        row = QHBoxLayout()
        row.setContentsMargins(margins(ICON + 8, 0, 0, 0))
        row.addWidget(content)
        self._rows.addLayout(row)
        self._take_theme()

    def sizeHint(self) -> QSize:
        """36 high with one line, 60 with two."""
        return QSize(super().sizeHint().width(), self._fixed_height() or super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The same height."""
        hint = super().minimumSizeHint()
        return QSize(hint.width(), self._fixed_height() or hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints ground and line."""
        theme, look = current_theme(), TONES[self._tone]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color(look.line), 1))
        painter.setBrush(theme.color(look.soft))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        if self._icon:
            place = QRect(0, 0, ICON, ICON)
            place.moveCenter(self._sign.geometry().center())
            scale = painter.device().devicePixelRatio()
            painter.drawPixmap(place.topLeft(), icons.pixmap(self._icon, theme.color(look.ink), ICON, scale))

    def _fixed_height(self) -> int:
        if self._lines == 0 or self._rows.count() > 1:
            return 0
        return self._words.line_height() * self._lines + (16 if self._lines == 1 else 20)

    def _padding(self) -> int:
        """Above and below; one line keeps less, as a small button may stand beside it."""
        return 5 if self._lines == 1 and self._rows.count() == 1 else 10

    def _take_theme(self) -> None:
        padding = self._padding()
        bottom = padding if self._rows.count() == 1 else 12
        self._rows.setContentsMargins(12, padding, 12, bottom)
        self._sign.setFixedSize(ICON, self._words.line_height())
        self._sign.setVisible(bool(self._icon))
        self.updateGeometry()
        self.update()
