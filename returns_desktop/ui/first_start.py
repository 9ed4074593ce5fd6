"""The empty window: where to drop the first report, and where to find it."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from . import icons
from .hairline import Hairline
from .keymap import keymap
from .speech import announce
from .theme import current_theme, margins, theme_controller
from .widgets.flat_button import FlatButton
from .widgets.key_hint import CommandKey
from .widgets.plain_text import PlainLabel
from .widgets.push_button import PushButton
from .widgets.strip import Strip
from .widgets.two_tone_label import TwoToneLabel

WIDTH, SIGN = 720, 40


class FirstStart(QFrame):
    """A drop zone, three steps, the sample shop, and where the data stays.

    Signals:
        file_requested: a report shall be chosen.
        sample_requested: the sample shop shall be opened.
        encryption_requested: the data shall be encrypted from the beginning.
    """

    file_requested = Signal()
    sample_requested = Signal()
    encryption_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("firstStart")
        self.setProperty("surface", "base")
        self.zone = DropZone(self)
        self.zone.file_requested.connect(self.file_requested)
        self._where = PlainLabel("", "body_strong", "text_2", self)
        self._steps = [_Step(number, self) for number in (1, 2, 3)]
        self._shop_sign, self._lock_sign = QLabel(self), QLabel(self)
        self._looking = TwoToneLabel(0, self)
        self._sample = PushButton("", "plain", self)
        self._sample.setObjectName("sampleShopButton")
        self._sample.clicked.connect(self.sample_requested)
        self._privacy = PlainLabel("", "caption", "text_3", self)
        self._privacy.setWordWrap(True)
        self._encrypt = FlatButton("", "", "link", self)
        self._encrypt.setObjectName("encryptLink")
        self._encrypt.clicked.connect(self.encryption_requested)
        self._lay_out()
        theme_controller().theme_changed.connect(self._take_theme)
        self._take_theme()
        self._retranslate()

    def take_focus(self) -> None:
        """Puts the keyboard where the first step is."""
        self.zone.take_focus()

    def set_dragging(self, dragging: bool) -> None:
        """Something that can be dropped hovers over the window."""
        self.zone.set_dragging(dragging)

    def show_error(self, sentence: str, way_out: str = "") -> None:
        """Says inside the zone what was wrong with the file; empty: nothing."""
        self.zone.show_error(sentence, way_out)
        announce(self, f"{sentence} {way_out}".strip(), at_once=True)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        steps = QHBoxLayout()
        steps.setSpacing(24)
        for step in self._steps:
            steps.addWidget(step, 1)
        sample = QHBoxLayout()
        sample.setSpacing(12)
        sample.addWidget(self._shop_sign)
        sample.addWidget(self._looking, 1, Qt.AlignmentFlag.AlignVCenter)
        sample.addWidget(self._sample)
        privacy = QHBoxLayout()
        privacy.setSpacing(8)
        privacy.addWidget(self._lock_sign)
        privacy.addWidget(self._privacy, 1)
        privacy.addWidget(self._encrypt)
        content = QWidget(self)
        content.setMaximumWidth(WIDTH)
        content.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        inner = QVBoxLayout(content)
        inner.setContentsMargins(0, 24, 0, 24)
        inner.setSpacing(12)
        inner.addStretch(1)
        inner.addWidget(self.zone)
        inner.addSpacing(16)
        inner.addWidget(self._where)
        inner.addLayout(steps)
        inner.addSpacing(12)
        inner.addWidget(Hairline(parent=self))
        inner.addSpacing(6)
        inner.addLayout(sample)
        inner.addSpacing(2)
        inner.addLayout(privacy)
        inner.addStretch(1)
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(24, 0, 24, 0)
        row.addStretch(1)
        row.addWidget(content, 1000)
        row.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.viewport().setAutoFillBackground(False)
        holder.setAutoFillBackground(False)
        scroll.setWidget(holder)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _retranslate(self) -> None:
        self._where.setText(self.tr("Where to find the report"))
        self._steps[0].show_words(self.tr("Open Manage Returns"), self.tr("In Seller Central, under Orders."))
        self._steps[1].show_words(
            self.tr("Ask for a return report"), self.tr("Choose the dates, at most 60 days for one file.")
        )
        self._steps[2].show_words(
            self.tr("Download it and drop it here"),
            self.tr("The columns are recognized in every marketplace."),
        )
        self._looking.set_text(
            self.tr("Just looking?"),
            self.tr("The sample shop has its own folder and never mixes with your data."),
        )
        self._sample.setText(self.tr("Open the sample shop"))
        self._privacy.setText(
            self.tr("Everything stays on this computer. Nothing is sent to Amazon or to anyone else.")
        )
        self._encrypt.set_label(self.tr("Encrypt the data…"))

    def _take_theme(self) -> None:
        theme, scale = current_theme(), self.devicePixelRatioF()
        self._shop_sign.setPixmap(icons.pixmap("sample-shop", theme.color("text_2"), 20, scale))
        self._lock_sign.setPixmap(icons.pixmap("guard", theme.color("text_3"), 16, scale))


class DropZone(QFrame):
    """Where files are dropped; the whole window takes them, this shows it.

    Signals:
        file_requested: a report shall be chosen.
    """

    file_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dropZone")
        self._dragging = False
        self._sign = QLabel(self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = PlainLabel("", "heading", parent=self)
        self._line = PlainLabel("", "body", "text_2", self)
        for label in (self._title, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
        self._choose = _KeyButton(self)
        self._choose.setObjectName("chooseFileButton")
        self._choose.clicked.connect(self.file_requested)
        self._error = Strip(0, self)
        self._error.setObjectName("dropError")
        self._error.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(8)
        column.addStretch(1)
        column.addWidget(self._sign)
        column.addSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addSpacing(8)
        column.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._error)
        column.addStretch(1)
        self.setMinimumHeight(264)
        theme_controller().theme_changed.connect(self._take_theme)
        self._take_theme()
        self._retranslate()

    def take_focus(self) -> None:
        """The filled button gets the focus."""
        self._choose.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_dragging(self, dragging: bool) -> None:
        """A file hovers over the window."""
        self._dragging = dragging
        self.update()

    def show_error(self, sentence: str, way_out: str) -> None:
        """What was found and what was expected."""
        self._error.setVisible(bool(sentence))
        if sentence:
            self._error.set_content("danger", "overdue", sentence, way_out)

    def error(self) -> str:
        return self._error.text() if not self._error.isHidden() else ""

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the zone, livelier while something is dragged."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(theme.color("focus" if self._dragging else "control"), 2 if self._dragging else 1)
        if not self._dragging:
            pen.setDashPattern([3, 2])
        painter.setPen(pen)
        painter.setBrush(theme.color("info_soft" if self._dragging else "pane"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 12, 12)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Drop your Amazon reports here"))
        self._line.setText(
            self.tr(
                "Files, a folder or a .zip: .tsv, .txt, .csv, .xml, .xlsx or .ods. "
                "You see what will change before anything is written."
            )
        )
        self._choose.setText(self.tr("Choose file…"))

    def _take_theme(self) -> None:
        ink = current_theme().color("link")
        self._sign.setPixmap(icons.pixmap("file-in", ink, SIGN, self.devicePixelRatioF()))
        self.update()


class _KeyButton(PushButton):
    """The filled button with the key that does the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", "primary", parent)
        self._key = CommandKey("import", self)
        keymap().changed.connect(self._make_room)
        self._key.set_on_accent(True)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setStyleSheet("text-align: left; padding: 9px 16px;")

    def sizeHint(self) -> QSize:
        """Text and key."""
        return super().sizeHint() + QSize(self._key.sizeHint().width() + 8, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keeps the key at the end."""
        super().resizeEvent(event)
        self._place_key()

    def changeEvent(self, event: QEvent) -> None:
        """Changes sides with the direction of writing."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place_key()

    def _make_room(self) -> None:
        self.updateGeometry()
        self._place_key()

    def _place_key(self) -> None:
        size = self._key.sizeHint()
        x = 16 if self.isRightToLeft() else self.width() - size.width() - 16
        self._key.resize(size)
        self._key.move(QPoint(x, (self.height() - size.height()) // 2))


class _Step(QWidget):
    """A number, what to do, and where."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self._what = PlainLabel("", "body_strong", parent=self)
        self._how = PlainLabel("", "caption", "text_3", self)
        for label in (self._what, self._how):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(32, 2, 0, 0))
        column.setSpacing(2)
        column.addWidget(self._what)
        column.addWidget(self._how, 1)

    def show_words(self, what: str, how: str) -> None:
        self._what.setText(what)
        self._how.setText(how)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the number in its circle."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self.width() - 24 if self.isRightToLeft() else 0
        place = QRectF(x, 0, 24, 24)
        painter.setPen(theme.color("border") if theme.is_high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("neutral_soft"))
        painter.drawEllipse(place)
        painter.setFont(theme.label)
        painter.setPen(theme.color("text_2"))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.locale().toString(self._number))
