"""One page of the guide: Markdown in the type of the program, with pictures as wide as the column."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextListFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from .theme import Role, current_theme, theme_controller

COLUMN: Final = 680
"""px; longer lines are hard to read."""
_NARROWEST_MARGIN, _TOP = 24, 20
_HEADINGS: Final[dict[int, tuple[Role, int]]] = {1: ("heading", 0), 2: ("title", 20), 3: ("reason", 16)}
"""Role and space above, by the level of the heading."""
_BELOW_HEADING, _BELOW, _BELOW_ITEM, _ABOVE_PICTURE = 8, 10, 4, 6
_LINE_HEIGHT = 128.0


class GuideText(QTextBrowser):
    """Signals:
    page_requested(str): another page, by its name.
    address_requested(str): something outside of the guide.
    """

    page_requested = Signal(str)
    address_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guideText")
        self.setProperty("bare", True)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that came while a page is set would resize the page, and have it set anew within itself.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._markdown, self._folder = "", Path()
        self._words: Sequence[str] = ()
        self._width = 0
        self.anchorClicked.connect(self._follow)
        theme_controller().theme_changed.connect(self._lay_out_again)

    def show_page(self, markdown: str, folder: Path) -> None:
        """Shows a page from its beginning; `folder`: where its pictures are found from."""
        self._markdown, self._folder = markdown, folder
        self._lay_out(0)

    def mark(self, words: Sequence[str]) -> None:
        """Marks these words wherever they stand, and goes to the first of them."""
        self._words = words
        if places := self._mark():
            self._go_to(places[0])

    def go_on(self) -> None:
        """Goes to the next place that is marked; from the last to the first."""
        if places := self._mark():
            now = self.textCursor().position()
            self._go_to(next((each for each in places if each.selectionStart() > now), places[0]))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the guide, as wide as the column at most; nothing from elsewhere."""
        path = (self._folder / (name if isinstance(name, str) else name.toString())).resolve()
        if kind != QTextDocument.ResourceType.ImageResource.value or not path.is_file():
            return None
        picture, ratio = QImage(str(path)), self.devicePixelRatioF()
        wanted = min(picture.width(), self._column())
        smooth = Qt.TransformationMode.SmoothTransformation
        if wanted * ratio != picture.width():
            picture = picture.scaledToWidth(round(wanted * ratio), smooth)
        picture.setDevicePixelRatio(ratio)
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lines and pictures keep to the column."""
        place = self._place()
        super().resizeEvent(event)
        if self.viewport().width() != self._width:
            self._lay_out(place)

    def changeEvent(self, event: QEvent) -> None:
        """Another font of the system."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._lay_out_again()

    def sizeHint(self) -> QSize:
        """The column with its margins."""
        return QSize(COLUMN + 2 * _NARROWEST_MARGIN, 600)

    def _go_to(self, place: QTextCursor) -> None:
        cursor = QTextCursor(place)
        cursor.setPosition(place.selectionStart())
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _column(self) -> int:
        return max(200, min(COLUMN, self.viewport().width() - 2 * _NARROWEST_MARGIN))

    def _follow(self, address: QUrl) -> None:
        name = address.path()
        if address.isRelative() and name.endswith(".md"):
            self.page_requested.emit(Path(name).stem)
        elif not address.isRelative():
            self.address_requested.emit(address.toString())

    def _place(self) -> int:
        """Where in the text the line begins that is read now."""
        return self.cursorForPosition(QPoint(0, 0)).position() if self.verticalScrollBar().value() else 0

    def _lay_out_again(self) -> None:
        self._lay_out(self._place())

    def _lay_out(self, place: int) -> None:
        """Sets the page anew, with this place of the text at the top."""
        self._width = self.viewport().width()
        document = self.document()
        document.setDefaultFont(current_theme().font("body"))
        document.setMarkdown(self._markdown)
        self._set_margins()
        block = document.begin()
        while block.isValid():
            self._set_block(QTextCursor(block))
            block = block.next()
        self._set_tables()
        self._mark()
        line = QTextCursor(document)
        line.setPosition(min(place, document.characterCount() - 1))
        self.setTextCursor(line)  # where keys go on from, and what is kept in sight
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + self.cursorRect(line).top() if place else 0)

    def _set_margins(self) -> None:
        side = max(_NARROWEST_MARGIN, (self.viewport().width() - COLUMN) // 2)
        frame: QTextFrameFormat = self.document().rootFrame().frameFormat()
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        frame.setTopMargin(_TOP)
        frame.setBottomMargin(2 * _TOP)
        self.document().rootFrame().setFrameFormat(frame)

    def _set_block(self, cursor: QTextCursor) -> None:
        """Space and type of a heading, a paragraph or an entry of a list."""
        theme, level = current_theme(), cursor.blockFormat().headingLevel()
        space = QTextBlockFormat()
        space.setTopMargin(0)
        space.setBottomMargin(_BELOW_ITEM if cursor.currentList() else _BELOW)
        if any(part.charFormat().isImageFormat() for part in _fragments(cursor.block())):
            space.setTopMargin(_ABOVE_PICTURE)
        else:
            space.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if level in _HEADINGS:
            role, above = _HEADINGS[level]
            space.setTopMargin(above)
            space.setBottomMargin(_BELOW_HEADING)
            look = QTextCharFormat()
            look.setFont(theme.font(role))
            look.clearProperty(QTextCharFormat.Property.FontSizeAdjustment.value)
            whole = QTextCursor(cursor)
            whole.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            whole.mergeCharFormat(look)
        elif cursor.currentTable() is not None:
            space.setBottomMargin(0)
        cursor.mergeBlockFormat(space)
        if (listed := cursor.currentList()) is not None:
            shape = QTextListFormat(listed.format())
            shape.setIndent(1)
            listed.setFormat(shape)
        self._set_keys(cursor)

    def _set_keys(self, cursor: QTextCursor) -> None:
        """Keys and things that are typed stand on a quiet ground, in the type of the text."""
        theme, block = current_theme(), cursor.block()
        for part in _fragments(block):
            look = part.charFormat()
            if not look.fontFixedPitch():
                continue
            look.setFontFixedPitch(False)
            look.setFont(_typed(theme.font("body")))
            look.setBackground(theme.color("pressed"))
            place = QTextCursor(self.document())
            place.setPosition(part.position())
            place.setPosition(part.position() + part.length(), QTextCursor.MoveMode.KeepAnchor)
            place.setCharFormat(look)

    def _set_tables(self) -> None:
        theme = current_theme()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format()
                shape.setBorderCollapse(True)
                shape.setBorder(1)
                shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                shape.setBorderBrush(theme.color("border"))
                shape.setCellPadding(6)
                shape.setCellSpacing(0)
                shape.setTopMargin(_BELOW_ITEM)
                shape.setBottomMargin(_BELOW)
                frame.setFormat(shape)

    def _mark(self) -> list[QTextCursor]:
        theme, places = current_theme(), list[QTextCursor]()
        look = QTextCharFormat()
        look.setBackground(theme.color("sel" if theme.is_high_contrast else "warn_soft"))
        look.setForeground(theme.ink("text", selected=True))
        for word in self._words:
            found = self.document().find(word)
            while not found.isNull():
                places.append(found)
                found = self.document().find(word, found)
        places.sort(key=lambda place: place.selectionStart())
        self.setExtraSelections([_marked(place, look) for place in places])
        return places


def _marked(place: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor, mark.format = place, look
    return mark


def _fragments(block: Any) -> list[Any]:
    parts, each = [], block.begin()
    while not each.atEnd():
        parts.append(each.fragment())
        each += 1
    return parts


def _typed(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.Medium)
    return made
