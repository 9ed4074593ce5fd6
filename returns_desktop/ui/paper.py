"""Light pages to be printed or handed out: built piece by piece, the same on every screen, in every look.

What comes from outside is inserted as plain text, never as markup.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QBrush,
    QColor,
    QFont,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextImageFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableFormat,
)

from ..domain.code128 import can_be_coded
from ..services.words import QT_TRANSLATE_NOOP
from .bar_code import PER_MODULE, bar_code
from .speech import locale, say
from .tokens import LIGHT

_DPI: Final = 96
_MARGIN, _FOOT = 57, 30  # px at that density: 15 mm, and a line below the text
_INK, _GREY, _LINE, _QUOTED = LIGHT.text, LIGHT.text_3, LIGHT.button_line, LIGHT.window
_FULL_WIDTH = QTextLength(QTextLength.Type.PercentageLength, 100)
_FOOT_TYPE: Final = 10
_HEADING: Final = 1
"""Mark of blocks that never stand at the foot of a page alone."""
_TALLEST: Final = 300
_MODULE: Final = 1.5
"""px of the thinnest bar: 0.4 mm, which cheap scanners read from paper."""
Foot = Callable[[int, int], str]
"""What the foot of page n of m says: at its start, and after a tab at its end."""


@dataclass(frozen=True, slots=True)
class Style:
    """How words look."""

    points: float = 10
    strong: bool = False
    ink: str = _INK
    fixed: bool = False
    """Digits and letters of one width, for digests."""

    def format(self) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFontPointSize(self.points)
        made.setFontWeight(QFont.Weight.DemiBold if self.strong else QFont.Weight.Normal)
        made.setForeground(QColor(self.ink))
        if self.fixed:
            made.setFontFamilies(["DejaVu Sans Mono", "Menlo", "Consolas", "monospace"])
        return made


TITLE, SUBTITLE, HEADING = Style(20, strong=True), Style(11, ink=_GREY), Style(12, strong=True)
BODY, STRONG, LABEL, SMALL = Style(), Style(strong=True), Style(9, ink=_GREY), Style(8, ink=_GREY)
DIGEST = Style(7.5, ink=_GREY, fixed=True)
Words = tuple[str, Style]
Cell = Words | str
_PAGE = QT_TRANSLATE_NOOP("Paper", "Page {page} of {pages}")


class Paper:
    """Pages of one size, filled from the top."""

    def __init__(self, page: QPageSize, name: str) -> None:
        """`name`: the title that viewers show."""
        self._page, self._name = page, name
        points = page.sizePoints()
        self._size = QSizeF(points.width() * _DPI / 72, points.height() * _DPI / 72)
        self._device = QImage(1, 1, QImage.Format.Format_RGB32)
        self._device.setDotsPerMeterX(round(_DPI / 0.0254))
        self._device.setDotsPerMeterY(round(_DPI / 0.0254))
        self._document = QTextDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.setDocumentMargin(0)
        self._document.documentLayout().setPaintDevice(self._device)
        self._document.setPageSize(self._room())
        self._cursor = QTextCursor(self._document)
        self._cursor.beginEditBlock()  # else all is laid out anew with each piece
        self._is_open = True
        self._images = 0
        self._unbroken: list[QTextTable] = []
        self._fresh = True
        """Whether the block at the end is empty, so that the next piece takes it."""

    @property
    def width(self) -> float:
        """Room for words from margin to margin, px."""
        return self._room().width()

    def _room(self) -> QSizeF:
        return QSizeF(self._size.width() - 2 * _MARGIN, self._size.height() - 2 * _MARGIN - _FOOT)

    def title(self, words: str, below: str) -> None:
        """What the paper is, and of what."""
        self.paragraph((words, TITLE), below=2)
        self.paragraph((below, SUBTITLE), below=12)

    def heading(self, words: str) -> None:
        """Begins a section."""
        form = self._block(16, 6)
        form.setHeadingLevel(_HEADING)
        self._begin(form)
        self._cursor.insertText(words, HEADING.format())

    def paragraph(self, *words: Words, below: float = 6, centered: bool = False) -> None:
        """Words one behind the other; line breaks in them stay."""
        form = self._block(0, below)
        if centered:
            form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._begin(form)
        _insert(self._cursor, [(_one_block(text), style) for text, style in words])

    def quote(self, words: str) -> None:
        """What somebody wrote, set apart."""
        form = self._block(0, 8)
        form.setLeftMargin(10)
        form.setBackground(QColor(_QUOTED))
        self._begin(form)
        self._cursor.insertText(_one_block(words), BODY.format())

    def facts(self, pairs: Sequence[tuple[str, str]], *, columns: int = 2) -> None:
        """Names with their values, side by side; what has no value is left out."""
        told = [pair for pair in pairs if pair[1]]
        if not told:
            return
        rows = -(-len(told) // columns)
        table = self._table(rows, columns, [100 / columns] * columns)
        for place, (name, value) in enumerate(told):
            cell = table.cellAt(place // columns, place % columns).firstCursorPosition()
            _insert(cell, ((name, LABEL), ("\n" + value, BODY)))

    def table(
        self, headings: Sequence[str], rows: Sequence[Sequence[Cell]], shares: Sequence[float]
    ) -> QTextTable:
        """Rows under headings, which come again on every page; `shares`: per cent of the width."""
        table = self._table(len(rows) + 1, len(headings), shares)
        form = table.format()
        form.setHeaderRowCount(1)
        table.setFormat(form)
        for column, words in enumerate(headings):
            _insert(table.cellAt(0, column).firstCursorPosition(), ((words, LABEL),))
        for row, cells in enumerate(rows, 1):
            for column, cell in enumerate(cells):
                told = (cell, BODY) if isinstance(cell, str) else cell
                _insert(table.cellAt(row, column).firstCursorPosition(), (told,))
            for column in range(len(headings)):
                _underline(table.cellAt(row - 1, column))
        return table

    def pictures(self, pictures: Sequence[tuple[QImage | None, Sequence[Words]]]) -> None:
        """Photos in two columns, each with the words below it; a page never parts them."""
        for start in range(0, len(pictures), 2):
            table = self._table(1, 2, [50, 50])
            self._unbroken.append(table)
            for place, (image, words) in enumerate(pictures[start : start + 2]):
                cell = table.cellAt(0, place).firstCursorPosition()
                if image is not None:
                    self._insert_image(cell, image, self._fit(image))
                    cell.insertBlock()
                _insert(cell, words)

    def _fit(self, image: QImage) -> QSizeF:
        """The size of a photo in its column, never larger than it is."""
        whole = QSizeF(image.size())
        room = QSizeF(self.width / 2 - 14, _TALLEST).boundedTo(whole)
        return whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)

    def bar_code(self, text: str, height: float, *, centered: bool = False) -> None:
        """The bar code of a text with the text below it; the text alone if it has none."""
        if can_be_coded(text):
            self.paragraph(below=2, centered=centered)
            self._insert_bar_code(self._cursor, text, height, self.width)
        self.paragraph((text, STRONG), centered=centered)

    def _insert_bar_code(self, cursor: QTextCursor, text: str, height: float, room: float) -> None:
        """As wide as scanners like it, and never wider than its room."""
        image = bar_code(text)
        self._insert_image(cursor, image, QSizeF(min(room, image.width() / PER_MODULE * _MODULE), height))

    def coded_table(
        self, headings: Sequence[str], rows: Sequence[Sequence[Cell]], shares: Sequence[float]
    ) -> None:
        """The same with the bar code of each text in the first column above it."""
        table = self.table(headings, [("", *row[1:]) for row in rows], shares)
        room = self.width * shares[0] / 100 - 12
        for number, row in enumerate(rows, 1):
            code = row[0] if isinstance(row[0], str) else row[0][0]
            cell = table.cellAt(number, 0).firstCursorPosition()
            if can_be_coded(code):
                self._insert_bar_code(cell, code, 34, room)
                cell.insertBlock()
            _insert(cell, ((code, SMALL),))

    def _insert_image(self, cursor: QTextCursor, image: QImage, size: QSizeF) -> None:
        self._images += 1
        name = f"image{self._images}"
        self._document.addResource(QTextDocument.ResourceType.ImageResource, name, image)
        form = QTextImageFormat()
        form.setName(name)
        form.setWidth(size.width())
        form.setHeight(size.height())
        cursor.insertImage(form)

    def _table(self, rows: int, columns: int, shares: Sequence[float]) -> QTextTable:
        self._begin(self._block(0, 0))
        form = QTextTableFormat()
        form.setWidth(_FULL_WIDTH)
        form.setBorder(0)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        form.setBorderCollapse(True)
        form.setCellPadding(4)
        form.setBottomMargin(10)
        form.setCellSpacing(0)
        form.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in shares]
        )
        table = self._cursor.insertTable(rows, columns, form)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._fresh = True
        return table

    def _begin(self, form: QTextBlockFormat) -> None:
        if self._fresh:
            self._cursor.setBlockFormat(form)
            self._fresh = False
        else:
            self._cursor.insertBlock(form)

    def _block(self, above: float, below: float) -> QTextBlockFormat:
        form = QTextBlockFormat()
        form.setTopMargin(above)
        form.setBottomMargin(below)
        return form

    def text(self) -> str:
        """All words, from the top."""
        return self._document.toPlainText()

    def _close(self) -> None:
        """Everything is on the paper: it is laid out."""
        if self._is_open:
            self._cursor.endEditBlock()
            self._is_open = False
            self._keep_tables()
            self._keep_headings()

    def places(self) -> dict[str, int]:
        """The page of each piece of words, from 0 on."""
        self._close()
        height, layout = self._room().height(), self._document.documentLayout()
        found, block = {}, self._document.begin()
        while block.isValid():
            found[block.text()] = int(layout.blockBoundingRect(block).top() // height)
            block = block.next()
        return found

    def pdf(self, foot: Foot) -> bytes:
        """The pages as a PDF, whose text can be selected and searched."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setTitle(self._name)
        writer.setCreator("Returns Desktop")
        writer.setResolution(600)
        self.print(writer, foot)
        return bytes(buffer.data().data())

    def print(self, device: QPagedPaintDevice, foot: Foot) -> None:
        """Paints the pages on a printer or into a file."""
        device.setPageLayout(
            QPageLayout(self._page, QPageLayout.Orientation.Portrait, QMarginsF(), QPageLayout.Unit.Point)
        )
        self._close()
        count = self._document.pageCount()
        painter = QPainter(device)
        scale = painter.viewport().width() / self._size.width()
        painter.scale(scale, scale)
        for page in range(count):
            if page:
                device.newPage()
            self._paint(painter, page, foot(page + 1, count))
        painter.end()

    def picture(self, width: int) -> QImage:
        """The first page on white, so many px wide."""
        self._close()
        height = round(width * self._size.height() / self._size.width())
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor(LIGHT.base))
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(width / self._size.width(), width / self._size.width())
        self._paint(painter, 0, "")
        painter.end()
        return image

    def _paint(self, painter: QPainter, page: int, foot: str) -> None:
        room = self._room()
        painter.save()
        painter.translate(_MARGIN, _MARGIN - page * room.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(_INK))
        context.clip = QRectF(QPointF(0, page * room.height()), room)
        painter.setClipRect(context.clip)
        self._document.documentLayout().draw(painter, context)
        painter.restore()
        painter.setPen(QColor(_GREY))
        font = QFont(self._document.defaultFont())
        font.setPixelSize(_FOOT_TYPE)
        painter.setFont(font)
        line = QRectF(_MARGIN, self._size.height() - _MARGIN - _FOOT / 2, room.width(), _FOOT)
        start, _, end = foot.partition("\t")
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, start)
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, end)

    def _keep_tables(self) -> None:
        """One that would be parted begins the next page."""
        height, layout = self._room().height(), self._document.documentLayout()
        for table in self._unbroken:
            place = layout.frameBoundingRect(table)
            if place.top() // height != (place.bottom() - 1) // height and place.height() < height:
                _break_before(table, True)

    def _keep_headings(self) -> None:
        """A heading whose first words would stand on the next page begins that page itself."""
        height, layout = self._room().height(), self._document.documentLayout()
        block = self._document.begin()
        while block.isValid():
            below = block.next()
            while below.isValid() and below.length() == 1:  # an empty one before a table
                below = below.next()
            is_heading = block.blockFormat().headingLevel() == _HEADING and below.isValid()
            own_page = layout.blockBoundingRect(block).top() // height
            if is_heading and layout.blockBoundingRect(below).bottom() // height > own_page:
                form = QTextBlockFormat(block.blockFormat())
                form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).setBlockFormat(form)
                table = QTextCursor(below).currentTable()
                if table is not None:
                    _break_before(table, False)
            block = below


def _break_before(table: QTextTable, wanted: bool) -> None:
    form = table.format()
    flags = QTextFormat.PageBreakFlag
    form.setPageBreakPolicy(flags.PageBreak_AlwaysBefore if wanted else flags.PageBreak_Auto)
    table.setFormat(form)


def page_of(page: int, pages: int) -> str:
    """What the end of a foot says."""
    form = locale()
    return say(_PAGE).format(page=form.toString(page), pages=form.toString(pages))


def _one_block(words: str) -> str:
    """Lines that stay together, on one ground."""
    return words.replace("\r\n", "\n").replace("\n", "\u2028")


def _insert(cursor: QTextCursor, words: Sequence[Words]) -> None:
    for text, style in words:
        cursor.insertText(text, style.format())


def _underline(cell: QTextTableCell) -> None:
    form = cell.format().toTableCellFormat()
    form.setBottomBorder(0.75)
    form.setBottomBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBottomBorderBrush(QBrush(QColor(_LINE)))
    cell.setFormat(form)
