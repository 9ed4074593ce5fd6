"""A paper before it is printed: a look at its first page, and where it goes."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPageSize, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ..language import Language
from ..paper import Paper
from ..paper_language import spoken, writing_in
from ..theme import current_theme
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import PlainLabel
from .dialog_frame import DialogFrame
from .form_rows import FormRows
from .paper_fields import PaperFields

_WIDTH, _PREVIEW = 760, 300


class PagePicture(QWidget):
    """A page on the ground of the dialog, white in every look as paper is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pagePicture")
        self._image = QImage()

    def show_page(self, image: QImage) -> None:
        """Shows another page, in its own shape."""
        self._image = image
        self.setFixedSize(image.size() / self.devicePixelRatioF())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_PREVIEW, round(_PREVIEW * 1.414))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the page with its edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(self.rect(), self._image)
        painter.setPen(QPen(current_theme().color("border"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


def _written(
    make: Callable[[QPageSize], Paper], code: str, language: Language | None, size: QPageSize
) -> Paper:
    with writing_in(code, language):
        return make(size)


class PaperDialog(DialogFrame):
    """Prints a paper or saves it as PDF.

    Signals:
        print_requested, pdf_requested: what `recipe` makes shall go there.
    """

    print_requested = Signal()
    pdf_requested = Signal()

    def __init__(
        self,
        title: str,
        about: str,
        make: Callable[[QPageSize], Paper],
        parent: QWidget | None = None,
    ) -> None:
        """`make`: writes the paper, in the language that is spoken then."""
        super().__init__(parent, name="paperDialog", width=_WIDTH)
        self.set_title(title)
        self._make = make
        self.page = PagePicture()
        self.page.setAccessibleName(title)
        self.rows = FormRows()
        self.fields = PaperFields(self.rows, self)
        self.fields.changed.connect(self._show_page)
        told = PlainLabel(about, "caption", "text_2")
        told.setWordWrap(True)
        beside = QVBoxLayout()
        beside.setSpacing(16)
        for part in (self.rows, told):
            beside.addWidget(part)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self.page, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        self.body.addLayout(row)
        self.save = FlatButton("export", self.tr("Save as PDF…"), "link")
        self.save.setObjectName("savePaper")
        self.save.clicked.connect(self.pdf_requested)
        self.set_footer(self.tr("Print…"), link=self.save)
        self._show_page()
        self.action_button.setFocus()

    def recipe(self) -> Callable[[], Paper]:
        """Makes the paper as it is chosen now, on any thread."""
        code, size = self.fields.chosen_language(), self.fields.chosen_size()
        return partial(_written, self._make, code, spoken(), size)

    def _show_page(self) -> None:
        ratio = self.devicePixelRatioF()
        image = self.recipe()().picture(round(_PREVIEW * ratio))
        self.page.show_page(image)

    def submit(self) -> None:
        """It shall be printed."""
        self.print_requested.emit()
