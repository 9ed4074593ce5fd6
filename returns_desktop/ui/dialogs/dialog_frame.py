"""The frame of every dialog: a body that scrolls before the footer leaves the screen, notices, a footer."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QSize, Qt
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ..guide_desk import guide_desk
from ..keymap import keymap, native
from ..screens import room_around
from ..widgets.brief_lock import BriefLock
from ..widgets.push_button import PushButton
from .footer import ACTION_KEY, DialogFooter
from .notices import DialogNotices

WIDTH = 560
SCREEN_SHARE = 0.92
MARGIN, WIDE_MARGIN, TOP = 20, 24, 16


class _Body(QScrollArea):
    """As high as its content wants to be; scrolls where the screen has less."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._content = content
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        for surface in (content, self.viewport()):
            surface.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than the content; a few rows high."""
        return QSize(self._content.minimumSizeHint().width(), 120)

    def wanted_height(self, width: int) -> int:
        """The height of the whole content in this width."""
        if self._content.hasHeightForWidth():
            return self._content.heightForWidth(width)
        return self._content.sizeHint().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sees whether everything is in view."""
        self.update_scroll_bar()
        super().resizeEvent(event)

    def reveal(self, widget: QWidget) -> None:
        """Scrolls until the whole widget is in view; `ensureWidgetVisible` cares for the text cursor
        alone."""
        place = widget.mapTo(self._content, QPoint(0, 0))
        self.ensureVisible(place.x(), place.y() + widget.height(), 0, MARGIN)
        self.ensureVisible(place.x(), place.y(), 0, MARGIN)

    def update_scroll_bar(self) -> None:
        """Left to itself the bar stays once it is there: it makes the content narrower and so higher."""
        fits = self.wanted_height(self.width()) <= self.height()
        policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if fits else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)


class DialogFrame(QDialog):
    """Body, notices and footer, with the keys that all dialogs share.

    Subclasses fill `body` and call `set_footer` last, so that the tab order follows the eye. Enter goes to
    the next field and never acts; Ctrl+Enter does what the action button does, unless that is one-way. Esc
    asks once before typed text is lost. A dialog of one line `acts_on_enter`: there is no next field.
    """

    acts_on_enter = False

    def __init__(self, parent: QWidget | None, *, name: str, width: int = WIDTH, height: int = 0) -> None:
        """`height`: to start with, instead of what the content wants."""
        super().__init__(parent)
        self.setObjectName(name)
        self._busy = self._asks_to_discard = self._blocked = False
        self._lock = BriefLock(self)
        self._wanted, self._width, self._height = 0, width, height
        self._margin = WIDE_MARGIN if height else MARGIN
        self._focus_before: QWidget | None = None
        self._hint, self._hint_icon = "", ""
        self._content = QWidget()
        self._content.installEventFilter(self)
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(MARGIN, TOP, MARGIN, MARGIN)
        self.body.setSpacing(TOP)
        self._scroll = _Body(self._content, self)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addWidget(self._scroll, 1)
        self._notices: DialogNotices | None = None
        self._footer: DialogFooter | None = None
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self, self._act_by_key)

    def set_title(self, title: str) -> None:
        """Names the window."""
        self.setWindowTitle(title)
        self.setAccessibleName(title)

    def set_footer(
        self,
        action: str,
        safe: str = "",
        *,
        hint: str = "",
        hint_icon: str = "",
        one_way: bool = False,
        link: QWidget | None = None,
    ) -> None:
        """Builds notices and footer. `safe` is Cancel if empty; `link` stands before the hint; `one_way`: see
        `set_one_way`."""
        top = 12 if self._height else 0
        self._notices = DialogNotices((self._margin, top, self._margin, TOP), self)
        self._notices.keep_requested.connect(self._keep_typed)
        self._notices.discard_requested.connect(self.leave)
        self._footer = DialogFooter(self._margin, self, link)
        self._footer.safe.clicked.connect(self.leave)
        self._footer.action.clicked.connect(self._act)
        self._rows.addWidget(self._notices)
        self._rows.addWidget(self._footer)
        self.set_one_way(one_way)
        self.set_action_text(action)
        self.set_safe_text(safe or QCoreApplication.translate("Dialog", "Cancel"))
        self.set_hint(hint, hint_icon)
        self.action_button.setToolTip(native(ACTION_KEY))
        self.safe_button.setToolTip(native("Esc"))

    @property
    def footer(self) -> DialogFooter:
        assert self._footer is not None, "set_footer comes first"
        return self._footer

    @property
    def action_button(self) -> PushButton:
        """The button that does what the dialog is for."""
        return self.footer.action

    @property
    def safe_button(self) -> PushButton:
        """The button that leaves everything as it is."""
        return self.footer.safe

    def set_one_way(self, one_way: bool) -> None:
        """Whether the action cannot be taken back on Amazon: the other button is the default then."""
        self.footer.set_one_way(one_way)

    def set_action_text(self, words: str) -> None:
        self.footer.name_button(self.action_button, words)

    def set_safe_text(self, words: str) -> None:
        self.footer.name_button(self.safe_button, words)

    def set_hint(self, words: str, icon: str = "") -> None:
        """What the footer says while nothing stops the action."""
        self._hint, self._hint_icon = words, icon
        if not self._blocked:
            self.footer.show_hint(words, icon, words)

    def set_blocked(self, short: str, sentence: str = "") -> None:
        """Disables the action and says why beside it; empty words enable it again."""
        self._blocked = bool(short)
        why = sentence or short
        self.action_button.setEnabled(not self._blocked and not self._busy)
        self.action_button.setToolTip(why or native(ACTION_KEY))
        self.action_button.setAccessibleDescription(why)
        icon = "" if self._blocked else self._hint_icon
        self.footer.show_hint(short or self._hint, icon, why or self._hint)

    def is_blocked(self) -> bool:
        return self._blocked

    def set_busy(self, busy: bool) -> None:
        """Takes no input while what was submitted is being written."""
        if busy == self._busy:
            return
        self._busy = busy
        if busy:
            self._focus_before = self.focusWidget()
        with self._lock.around(busy):
            self._content.setEnabled(not busy)
            self.safe_button.setEnabled(not busy)
            self.action_button.setEnabled(not busy and not self._blocked)
        if not busy and self._focus_before is not None:
            self._focus_before.setFocus()

    def is_busy(self) -> bool:
        return self._busy

    def show_error(self, sentence: str) -> None:
        """Says what went wrong with what was submitted; nothing that was typed is lost."""
        self.set_busy(False)
        if self._notices is not None:
            self._notices.refuse(sentence)

    def clear_notices(self) -> None:
        """Takes back what earlier tries said; called when something is typed."""
        self._asks_to_discard = False
        if self._notices is not None:
            self._notices.clear()

    def submit(self) -> None:
        """What the action button does."""
        raise NotImplementedError

    def has_typed_text(self) -> bool:
        """Whether closing would lose words of the user."""
        lines = self._content.findChildren(QLineEdit)
        areas = self._content.findChildren(QPlainTextEdit)
        typed = [line.text() for line in lines if line.isModified() and not line.isReadOnly()]
        typed += [
            area.toPlainText()
            for area in areas
            if area.document().isModified() and not area.isReadOnly()
        ]
        return any(words.strip() for words in typed)

    def leave(self) -> None:
        """What Cancel, Esc and the window's own button do: closes, unless something speaks against it."""
        if self._may_leave():
            self.reject()

    def _may_leave(self) -> bool:
        """Not while something is being written; and before typed text is lost, the user is asked once."""
        if self._busy:
            return False
        if self._asks_to_discard or self._notices is None or not self.has_typed_text():
            return True
        self._asks_to_discard = True
        self._focus_before = self.focusWidget()
        self._notices.ask_to_discard()
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        """The same for the window's own button."""
        if not self.isVisible() or self._may_leave():
            super().closeEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on, Esc closes; a key that is held down does neither twice. F1 tells of the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._move_on()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            if not event.isAutoRepeat():
                self._escape()
            event.accept()
        elif keymap().is_key_of("guide", event):
            guide_desk().ask_about(self.objectName())
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """What Tab comes to from the footer is brought into view; the body does it for its own."""
        moved = super().focusNextPrevChild(forwards)
        new = self.focusWidget()
        if moved and new is not None and self._content.isAncestorOf(new):
            self._scroll.reveal(new)
        return moved

    def showEvent(self, event: QShowEvent) -> None:
        """Takes the size that the content wants, as far as the screen has it."""
        self._fit()
        super().showEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grows and shrinks with the content."""
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Grows for a notice."""
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit()
        return handled

    def _escape(self) -> None:
        """Leaves; but while it asks whether to throw typed text away, Esc keeps it."""
        if self._asks_to_discard:
            self._keep_typed()
        else:
            self.leave()

    def _keep_typed(self) -> None:
        self.clear_notices()
        if self._focus_before is not None:
            self._focus_before.setFocus()

    def _act(self) -> None:
        if not self._busy and not self._blocked:
            self.clear_notices()
            self.submit()

    def _act_by_key(self) -> None:
        """A one-way action gets the focus only; it must be pressed itself."""
        if not self.action_button.isEnabled():
            return
        if self.footer.is_one_way():
            self.action_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._act()

    def _move_on(self) -> None:
        """From a field to the next one, from the last to the default button; buttons are pressed."""
        focus = self.focusWidget()
        if isinstance(focus, QAbstractButton) and not focus.isCheckable():
            focus.click()
        elif self.acts_on_enter and self.action_button.isEnabled() and not self.footer.is_one_way():
            self._act()
        elif focus is not None and self._content.isAncestorOf(focus):
            self.focusNextPrevChild(True)
            new = self.focusWidget()
            if new is not None and self._content.isAncestorOf(new):
                self._scroll.reveal(new)
            else:
                self.footer.default_button().setFocus(Qt.FocusReason.TabFocusReason)

    def _fit(self) -> None:
        """As high as the content wants, plus what the user has pulled it larger, up to the screen's share."""
        screen = self._room()
        least = self._rows.minimumSize().width()
        width = max(self.width() if self._wanted else min(self._width, screen.width()), least)
        if self._height:
            if not self._wanted:
                self._wanted = self._height
                self.resize(width, min(self._height, screen.height()))
            return
        wanted = self._scroll.wanted_height(width) + sum(self._heights_below(width))
        if wanted == self._wanted and width == self.width():
            self._scroll.update_scroll_bar()
            return
        chosen_by_user = self.height() - min(self._wanted, screen.height()) if self._wanted else 0
        self._wanted = wanted
        self.resize(width, min(wanted + chosen_by_user, screen.height()))

    def _room(self) -> QSize:
        """How large the dialog may get on its screen."""
        parent = self.parentWidget()
        window = self if parent is None or self.isVisible() else parent
        return room_around(window).size() * SCREEN_SHARE

    def _heights_below(self, width: int) -> list[int]:
        """The heights of what stands below the body and is shown."""
        parts = (part for part in (self._notices, self._footer) if part is not None and not part.isHidden())
        return [
            max(
                part.minimumHeight(),
                part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height(),
            )
            for part in parts
        ]
