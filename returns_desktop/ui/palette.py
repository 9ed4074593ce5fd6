"""The palette: type a few letters of what you want, press Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QListView, QVBoxLayout, QWidget

from ..services.fuzzy import ranked
from . import icons
from .hairline import Hairline
from .keymap import keymap
from .palette_rows import Entry, PaletteDelegate, PaletteModel, row_height
from .theme import current_theme, restyle, theme_controller
from .widgets.plain_text import PlainLabel

WIDTH, FIELD, EDGE, LINES = 560, 48, 6, 9
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: LINES, Qt.Key.Key_PageUp: -LINES}


class Palette(QWidget):
    """A card over the upper third of the window. A click beside it, Esc, or another focus closes it.

    Signals:
        chosen(object): the `Entry` to be run; the palette has gone and the focus is back.
        typed(str): the words are others now.
    """

    chosen = Signal(object)
    typed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")
        self._window = window
        self._entries: Sequence[Entry] = ()
        self._recent: Sequence[str] = ()
        self._found: Sequence[Entry] = ()
        self._focus_before: QWidget | None = None
        self._card = _Card(self)
        self.field = _Field(self._card)
        self.field.textChanged.connect(self._words_changed)
        self.field.left.connect(self.close_palette)
        self.rows = PaletteModel()
        self.list = QListView(self._card)
        self.list.setObjectName("paletteList")
        self.list.setModel(self.rows)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.viewport().setAutoFillBackground(False)
        self.list.clicked.connect(self._run_clicked)
        self._nothing = PlainLabel("", "body", "text_3", self._card)
        self._nothing.setObjectName("paletteNothing")
        self._lay_out()
        window.installEventFilter(self)
        theme_controller().theme_changed.connect(self._place)
        self.hide()

    def open_with(self, entries: Sequence[Entry], recent: Sequence[str]) -> None:
        """Opens with nothing typed; `recent` are the ids of what was run last, the newest first."""
        self._entries, self._recent, self._found = entries, recent, ()
        self._focus_before = QApplication.focusWidget()
        self._name_parts()
        self.field.clear()
        self._fill()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_palette(self) -> None:
        """Goes away; the focus returns, unless it has gone elsewhere by itself."""
        if self.isHidden():
            return
        had_focus = self.field.hasFocus()
        self.hide()
        if had_focus and self._focus_before is not None and self._focus_before.isVisible():
            self._focus_before.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_found(self, words: str, entries: Sequence[Entry]) -> None:
        """Puts what was looked up for these words above all else; late answers are dropped."""
        if not self.isHidden() and words == self.field.text():
            self._found = entries
            self._fill()

    def current(self) -> Entry | None:
        """The entry that Enter runs."""
        return self.rows.entry(self.list.currentIndex().row())

    def step(self, lines: int) -> None:
        """Moves to another line; beyond an end it stays there."""
        row = self.list.currentIndex().row() + lines
        self._go_to(max(0, min(row, self.rows.rowCount() - 1)))

    def run_current(self) -> None:
        """Runs what is chosen; what cannot be run now says why, and stays."""
        entry = self.current()
        if entry is not None and not entry.why_not:
            self.close_palette()
            self.chosen.emit(entry)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Covers the window whatever its size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def event(self, event: QEvent) -> bool:
        """Keys belong to the palette while it is open: no command of the window acts."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves, runs or leaves; what the field has no use for comes here."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape or keymap().is_key_of("palette", event):
            self.close_palette()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.run_current()
        elif key in _STEPS:
            self.step(_STEPS[key])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card closes it."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.close_palette()

    def _words_changed(self, words: str) -> None:
        self._found = ()
        self._fill()
        self.typed.emit(words)

    def _fill(self) -> None:
        words = self.field.text()
        if words.strip():
            hits = ranked(words, self._entries, lambda entry: entry.title, lambda entry: bool(entry.why_not))
            shown = [*self._found, *hits]
        else:
            by_id = {entry.id: entry for entry in self._entries}
            recent = [by_id[name] for name in self._recent if name in by_id]
            shown = [*recent, *(entry for entry in self._entries if entry not in recent)]
        self.rows.show(shown)
        self._go_to(0)
        self._nothing.setText(self.tr("Nothing is called “{words}”").replace("{words}", words.strip()))
        self._place()

    def _go_to(self, row: int) -> None:
        index = self.rows.index(row)
        if index.isValid():
            self.list.setCurrentIndex(index)
            self.list.scrollTo(index)

    def _run_clicked(self, index: QPersistentModelIndex) -> None:
        self._go_to(index.row())
        self.run_current()

    def _name_parts(self) -> None:
        self.field.setPlaceholderText(self.tr("Commands, places, templates, order ids"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.list.setAccessibleName(self.tr("What was found"))

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addStrut(FIELD)
        head.addWidget(self.field)
        column.addLayout(head)
        column.addWidget(Hairline(parent=self._card))
        inner = QVBoxLayout()
        inner.setContentsMargins(EDGE, EDGE, EDGE, EDGE)
        inner.addWidget(self.list)
        inner.addWidget(self._nothing)
        self._nothing.setContentsMargins(12, 8, 12, 8)
        column.addLayout(inner)

    def _place(self) -> None:
        """As high as what was found, from a sixth of the window's height downwards."""
        window = self._window
        self.setGeometry(window.rect())
        count = self.rows.rowCount()
        line = row_height(current_theme())
        self.list.setVisible(count > 0)
        self._nothing.setVisible(count == 0)
        top = window.height() // 6
        most = max(1, min(LINES, (window.height() - top - FIELD - 40) // line))
        self.list.setFixedHeight(min(count, most) * line)
        width = min(WIDTH, window.width() - 32)
        self._column.activate()
        height = self._column.sizeHint().height()
        self._card.setGeometry(QRect((window.width() - width) // 2, top, width, height))


class _Field(QLineEdit):
    """Signals:
    left: the focus went elsewhere.
    """

    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("paletteField")
        self.setFrame(False)
        self.setTextMargins(36, 0, 10, 0)
        restyle(self, "bare", True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A menu of its own may open over it; anything else takes the focus away."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, down and Enter go to the list; the key that opened the palette closes it."""
        own = keymap().is_key_of("palette", event) and not event.text().isprintable()
        if own or event.key() in (*_STEPS, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the lens before the words."""
        super().paintEvent(event)
        size = QSize(18, 18)
        left = self.width() - 16 - size.width() if self.isRightToLeft() else 16
        lens = icons.pixmap("search", current_theme().color("text_2"), 18, self.devicePixelRatioF())
        QPainter(self).drawPixmap(left, (self.height() - size.height()) // 2, lens)


class _Card(QFrame):
    """The ground of the palette, with a line around it."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints ground and line."""
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("button_line"), 1))
        painter.setBrush(theme.color("card"))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Between its parts the card takes clicks and does nothing."""
        event.accept()
