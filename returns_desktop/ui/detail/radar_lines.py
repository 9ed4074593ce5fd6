"""All dates a request is heading for, for the card that opens over the pane."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ...domain.radar import Coming
from ...services.browsing import RequestDetail
from ..text_radar import coming_words
from ..widgets.elided_label import ElidedLabel
from ..widgets.plain_text import PlainLabel, plain_tooltip


class RadarLines(QScrollArea):
    """For each date what happens then, the day, and until when in both times; its source is the tooltip."""

    read_as = QAccessible.Role.Pane

    def __init__(self, detail: RequestDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("radarLines")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        inner = QFrame()
        inner.setProperty("surface", "card")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 4, 0)
        self._column.setSpacing(8)
        for coming in detail.radar:
            self._column.addWidget(_Line(coming, detail))
        if not detail.radar:
            self._column.addWidget(PlainLabel(self.tr("No date is known."), "body", "text_2"))
        self._column.addStretch(1)
        self.setWidget(inner)

    def needed_height(self) -> int:
        """Height of all dates in px."""
        return self._column.sizeHint().height() + 2


class _Line(QWidget):
    def __init__(self, coming: Coming, detail: RequestDetail) -> None:
        super().__init__()
        name, day, note = coming_words(coming, detail.request.store.time_zone, detail.today)
        passed = coming.on is not None and coming.on < detail.today
        self.setToolTip(plain_tooltip(coming.rule.source))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(12)
        first.addWidget(ElidedLabel(name, "body", "text_3" if passed else "text"), 1)
        shown = PlainLabel(day, "body", "text_3" if passed or coming.on is None else "text")
        shown.set_tabular(True)
        first.addWidget(shown)
        rows.addLayout(first)
        if note:
            rows.addWidget(ElidedLabel(note, "caption", "text_3"))
