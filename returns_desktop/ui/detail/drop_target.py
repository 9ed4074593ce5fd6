"""Photos and documents dropped on the detail pane belong to its request; anything else goes to the window."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ...domain.evidence import ENDINGS
from ..theme import current_theme

_ENDINGS = frozenset(f".{ending}" for endings in ENDINGS.values() for ending in endings)
_MARGIN, _RADIUS = 8, 12


def evidence_in(dragged: QMimeData) -> list[Path]:
    """The files of a drag if all of them can be attached by their names; nothing otherwise."""
    paths = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return paths if all(path.suffix.casefold() in _ENDINGS for path in paths) else []


class DropTarget(QWidget):
    """Covers the pane while such files are over it.

    Signals:
        dropped(object): the paths, in the order of the drop.
    """

    dropped = Signal(object)

    def __init__(self, pane: QWidget, takes: Callable[[], bool]) -> None:
        """`takes`: whether there is a request to attach to."""
        super().__init__(pane)
        self._pane, self._takes = pane, takes
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        pane.setAcceptDrops(True)
        pane.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is ignored here comes up to the window, which imports it."""
        if event.type() == QEvent.Type.DragLeave:
            self.hide()
        elif isinstance(event, QDropEvent) and event.type() in _DRAGS:
            paths = evidence_in(event.mimeData()) if self._takes() else []
            if not paths:
                event.ignore()
                return True
            event.acceptProposedAction()
            over = event.type() != QEvent.Type.Drop
            self._cover(over)
            if not over:
                self.dropped.emit(paths)
            return True
        return super().eventFilter(watched, event)

    def _cover(self, over: bool) -> None:
        self.setGeometry(self._pane.rect())
        self.setVisible(over)
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Says what a drop would do."""
        painter, theme = QPainter(self), current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(theme.color("info_soft"))
        veil.setAlphaF(0.97)
        place = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        painter.setBrush(veil)
        painter.setPen(QPen(theme.color("focus"), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(place, _RADIUS, _RADIUS)
        painter.setPen(theme.color("text"))
        painter.setFont(theme.title)
        painter.drawText(
            place,
            Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
            self.tr("Drop to attach to this request"),
        )


_DRAGS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})
