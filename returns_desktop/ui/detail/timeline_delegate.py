"""How a line of the timeline is painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ...domain.evidence import Attachment
from .. import icons, text_evidence
from ..theme import current_theme, tabular
from .happenings import Happening

ROW, DOT, DATE_LEFT, DATE_GAP, GAP, ICON = 22, 7, 17, 18, 8, 18
_Index = QModelIndex | QPersistentModelIndex


class TimelineDelegate(QStyledItemDelegate):
    """Paints a dot, the date and the words, or a small picture with its name; the newest dot is filled."""

    date_width = 0

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.pictures: dict[str, QImage] = {}
        """What is known of attached photos, by the digest of their bytes."""

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One line, or two for what is attached."""
        return QSize(0, height_of(_line(index)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paints one line."""
        theme, view = current_theme(), option.widget
        line = _line(index)
        whole: QRect = option.rect
        direction = view.layoutDirection()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        newest = index.row() == 0
        dot = QStyle.visualRect(direction, whole, QRect(whole.left(), whole.top(), DOT, row_height()))
        ink = theme.color("focus" if newest else "text_3")
        painter.setPen(QPen(ink, 1))
        painter.setBrush(ink if newest else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(dot).center(), DOT / 2 - 0.5, DOT / 2 - 0.5)
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        left = whole.left() + DATE_LEFT
        top = QRect(whole)
        if line.attachment is not None:
            top.setHeight(row_height())
            self._paint_attachment(painter, option, line.attachment)
        for words, width, ink_name in self._columns(line, whole.right() + 1 - left):
            place = QStyle.visualRect(direction, whole, QRect(left, top.top(), width, top.height()))
            font = tabular(theme.caption)
            painter.setFont(font)
            painter.setPen(theme.color(ink_name))
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width)
            painter.drawText(place, start, shown)
            left += width + DATE_GAP
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 1))
            behind_dot = QStyle.visualRect(direction, whole, whole.adjusted(DOT + 4, 0, 0, 0))
            painter.drawRoundedRect(QRectF(behind_dot).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.restore()

    def _paint_attachment(
        self, painter: QPainter, option: QStyleOptionViewItem, attachment: Attachment
    ) -> None:
        """The picture beside name and facts, or the sign of a file where there is none to be seen."""
        theme, view, whole = current_theme(), option.widget, option.rect
        direction = view.layoutDirection()
        side = whole.height() - 6
        left = whole.left() + DATE_LEFT + self.date_width + DATE_GAP
        frame = QStyle.visualRect(direction, whole, QRect(left, whole.top() + 3, side, side))
        painter.setPen(QPen(theme.color("border"), 1))
        painter.setBrush(theme.color("card"))
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        picture = self.pictures.get(attachment.sha256)
        if picture is not None:
            inside = frame.adjusted(2, 2, -2, -2)
            size = picture.size().scaled(inside.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect(QPoint(0, 0), size)
            place.moveCenter(inside.center())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, picture)
        else:
            sign = icons.pixmap(icon_of(attachment), theme.color("text_2"), ICON, view.devicePixelRatioF())
            painter.drawPixmap(frame.center() - QPoint(ICON // 2 - 1, ICON // 2 - 1), sign)
        facts = QRect(left + side + GAP, whole.top() + row_height() - 2, 0, row_height() - 2)
        facts.setRight(whole.right())
        painter.setFont(tabular(theme.caption))
        painter.setPen(theme.color("text_3"))
        words = text_evidence.facts_of(attachment)
        shown = QFontMetrics(painter.font()).elidedText(words, Qt.TextElideMode.ElideRight, facts.width())
        start = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QStyle.visualRect(direction, whole, facts), start, shown)

    def words_width(self, whole: int) -> int:
        """Room for the words in a line of this width."""
        return whole - DATE_LEFT - self.date_width - DATE_GAP

    def _columns(self, line: Happening, room: int) -> list[tuple[str, int, str]]:
        rest = max(0, room - self.date_width - DATE_GAP)
        dated = (line.when, self.date_width, "text_3")
        if line.attachment is None:
            return [dated, (line.what, rest, "text_2")]
        picture = height_of(line) - 6 + GAP - DATE_GAP
        return [dated, ("", picture, "text_2"), (line.what, max(0, rest - picture - DATE_GAP), "text")]


def _line(index: _Index) -> Happening:
    found: Happening = index.model().lines[index.row()]  # type: ignore[attr-defined]
    return found


def icon_of(attachment: Attachment) -> str:
    """The sign of a file that has no picture to be seen."""
    return "photo" if attachment.media_type.is_photo else "file"


def height_of(line: Happening) -> int:
    """Height of a line in px."""
    return row_height() * (2 if line.attachment is not None else 1)


def row_height() -> int:
    """Height of a line of words in px."""
    return max(ROW, current_theme().line_height("caption") + 6)
