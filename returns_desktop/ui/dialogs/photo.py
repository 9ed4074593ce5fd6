"""One attachment, large, with what proves that it is as it was found."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ...domain.evidence import Attachment
from .. import icons, text, text_evidence
from ..theme import current_theme
from ..widgets.flat_button import FlatButton, icon_button
from ..widgets.plain_text import PlainLabel
from .dialog_frame import DialogFrame

_WIDTH, _HEIGHT = 880, 680
_SIGN = 48


class PhotoView(QWidget):
    """The picture as large as there is room, or the sign of a file that cannot be shown."""

    def __init__(self, image: QImage | None, sign: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("photoView")
        self._image, self._sign = image, sign
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH - 48, _HEIGHT - 200)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints it in the middle, never larger than it is."""
        painter, theme = QPainter(self), current_theme()
        painter.fillRect(self.rect(), theme.color("pane"))
        if self._image is None:
            sign = icons.pixmap(self._sign, theme.color("text_3"), _SIGN, self.devicePixelRatioF())
            painter.drawPixmap(self.rect().center() - QPoint(_SIGN // 2, _SIGN // 2), sign)
            return
        room, whole = QSizeF(self.size()), QSizeF(self._image.size()) / self.devicePixelRatioF()
        if whole.width() > room.width() or whole.height() > room.height():
            whole = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(QPointF(0, 0), whole)
        place.moveCenter(QRectF(self.rect()).center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)


class PhotoDialog(DialogFrame):
    """A look at an attachment; the arrow keys lead to its neighbours.

    Signals:
        copy_requested: a copy shall be saved.
        removal_requested: it shall be taken off the request.
        other_requested(int): the attachment with this id shall be looked at instead.
    """

    copy_requested = Signal()
    removal_requested = Signal()
    other_requested = Signal(int)

    def __init__(
        self,
        attachment: Attachment,
        image: QImage | None,
        neighbours: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        """`neighbours`: ids of the attachments before and after; 0: there is none."""
        super().__init__(parent, name="photoDialog", width=_WIDTH, height=_HEIGHT)
        self.set_title(attachment.name)
        self._neighbours = neighbours
        self.view = PhotoView(image, "photo" if attachment.media_type.is_photo else "file")
        self.view.setAccessibleName(attachment.name)
        before = self._arrow("back", self.tr("Previous (Left)"), Qt.Key.Key_Left, neighbours[0])
        after = self._arrow("forward", self.tr("Next (Right)"), Qt.Key.Key_Right, neighbours[1])
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (before, self.view, after):
            row.addWidget(part, int(part is self.view))
        self.body.setSpacing(8)
        self.body.addLayout(row, 1)
        self._add_facts(attachment, image)
        self.remove = FlatButton("close", self.tr("Take off the request"), "link")
        self.remove.setObjectName("removeAttachment")
        self.remove.clicked.connect(self.removal_requested)
        self.set_footer(self.tr("Save a copy…"), self.tr("Close"), link=self.remove)
        self.safe_button.setFocus()

    def _arrow(self, icon: str, name: str, key: Qt.Key, attachment_id: int) -> FlatButton:
        """A button and its key, which other buttons do not take for themselves."""
        button = icon_button(icon, name, self)
        button.setVisible(any(self._neighbours))
        button.setEnabled(bool(attachment_id))
        button.clicked.connect(lambda: self.other_requested.emit(attachment_id))
        QShortcut(QKeySequence(key), self, button.click).setAutoRepeat(False)
        return button

    def _add_facts(self, attachment: Attachment, image: QImage | None) -> None:
        if image is None:
            words = self.tr("This file cannot be shown here. Save a copy to open it.")
            hint = PlainLabel(words, "body", "text_2")
            hint.setObjectName("notShown")
            hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self.body.addWidget(hint)
        told = self.tr("{name} · attached {moment}").format(
            name=attachment.name, moment=text.moment_short(attachment.attached_at)
        )
        name = PlainLabel(told, "body_strong")
        name.setWordWrap(True)
        self.body.addWidget(name)
        proof = f"{text_evidence.kind_of(attachment)} · SHA-256 {attachment.sha256}"
        digest = PlainLabel(proof, "caption", "text_3")
        digest.setObjectName("photoDigest")
        digest.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        digest.setWordWrap(True)
        self.body.addWidget(digest)

    def submit(self) -> None:
        """A copy is wanted."""
        self.copy_requested.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Repaints in another look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.view.update()
