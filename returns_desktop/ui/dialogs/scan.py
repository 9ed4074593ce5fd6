"""Checking in parcel after parcel with a scanner: a field that stays ready, and what it found."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ...domain.guards import Guard
from ...domain.model import Condition, Request
from ...services.browsing import RequestDetail
from .. import text
from ..keymap import keymap
from ..theme import restyle
from ..widgets.card import Card
from ..widgets.elided_label import ElidedLabel
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import PlainLabel, plain_button_text
from ..widgets.push_button import PushButton
from ..widgets.strip import Strip
from ..widgets.tone import Tone
from .check_in import CountLine
from .dialog_frame import DialogFrame
from .form_rows import below, beside

_TOLD = 5
_FIELD_HEIGHT = 44


class ScanDialog(DialogFrame):
    """Enter with a code looks it up; Enter alone books what is shown. The field never loses a code: the next
    one may come before the one before is booked, which is said then.

    Signals:
        scanned(str): a code shall be looked up.
        chosen(int): of several requests this one is meant, by its id.
        booked(object): the goods shown shall be checked in; a tuple of `Counted`.
        undo_requested: what was booked last shall be taken back.
    """

    scanned = Signal(str)
    chosen = Signal(int)
    booked = Signal(object)
    undo_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, name="scanDialog")
        self.set_title(self.tr("Scan goods"))
        self._detail: RequestDetail | None = None
        self._lines: list[CountLine] = []
        self._done: list[str] = []
        self.field = QLineEdit()
        self.field.setObjectName("scanField")
        self.field.setMinimumHeight(_FIELD_HEIGHT)
        self.field.setPlaceholderText(self.tr("Scan or type an RMA, tracking number or order id"))
        self.field.setAccessibleName(self.tr("Code"))
        self.strip = Strip(0)
        self.strip.setObjectName("scanTold")
        self._found = QWidget()
        self._column = QVBoxLayout(self._found)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._list = PlainLabel("", "caption", "text_2")
        self._list.setObjectName("scanDone")
        for part in (self.field, self.strip, self._found, self._list):
            self.body.addWidget(part)
        self.undo = FlatButton("undo", self.tr("Undo the last one"), "link")
        self.undo.setObjectName("scanUndo")
        self.undo.clicked.connect(self.undo_requested)
        self.set_footer(self.tr("Book (Enter)"), self.tr("Close"), link=self.undo)
        self._ready()
        self._tell_done()
        for sequence in keymap().sequences("scan"):
            QShortcut(sequence, self, self._begin_anew)
        self.field.setFocus()

    # --- What the scanner types ---------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field looks a code up, or books."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.focusWidget() is self.field:
            if not event.isAutoRepeat():
                self._enter()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        code = self._without_prefix(self.field.text().strip())
        if self.is_busy():
            return
        if code:
            self.field.clear()
            self.scanned.emit(code)
        elif not self.is_blocked():
            self.submit()

    def _without_prefix(self, code: str) -> str:
        """A sign that a scanner sends before each code, which in a field is a letter like any other."""
        signs = (sequence.toString() for sequence in keymap().sequences("scan"))
        for sign in signs:
            if len(sign) == 1 and not sign.isalnum():
                code = code.removeprefix(sign)
        return code

    def _begin_anew(self) -> None:
        """The key that a scanner sends before each code."""
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def has_typed_text(self) -> bool:
        """A code is not worth a question."""
        return False

    # --- What it found ------------------------------------------------------------------------

    def show_request(self, detail: RequestDetail, store: str) -> None:
        """Shows the goods that are still to come, all of them OK until something else is chosen. `store` is
        empty where there is one only."""
        left = self._left()
        self._clear()
        self._detail = detail
        awaited = [item for item in detail.request.items if item.line.quantity > item.checked_quantity]
        if not awaited:
            told = self.tr("All announced goods are checked in already.")
            self._say("quiet", "tick", told, self._about(detail, store))
            return
        self._lines = [CountLine(item, self) for item in awaited]
        for line in self._lines:
            line.condition.setCurrentIndex(list(Condition).index(Condition.OK))
            line.condition.activated.connect(self._back_to_field)
            line.note.returnPressed.connect(self._back_to_field)
            line.changed.connect(self._check)
            self._column.addWidget(self._card(line))
        strong = left or self.tr("Enter books it.")
        self._say("warn" if left else "info", "check-goods", strong, self._about(detail, store))
        self._check()
        self.field.setFocus()

    def show_several(self, requests: Sequence[tuple[Request, str]]) -> None:
        """The code stands for several, told with their stores: the seller says which one."""
        left = self._left()
        QApplication.beep()  # eyes are on the parcel
        self._clear()
        words = self.tr("%n returns have this code. Which one is it?", "", len(requests))
        self._say("warn", "goods", words, left)
        for request, store in requests:
            line = request.line
            told = (line.amazon_rma_id, line.item_name or line.merchant_sku, store)
            button = PushButton(plain_button_text(" · ".join(words for words in told if words)))
            button.setObjectName("scanChoice")
            button.setAutoDefault(False)
            button.clicked.connect(partial(self.chosen.emit, request.id))
            self._column.addWidget(button)
        self._block()

    def show_unknown(self, code: str) -> None:
        """Nothing has this code."""
        left = self._left()
        QApplication.beep()
        self._clear()
        strong = self.tr("No return has the code {code}.").format(code=code)
        way_out = self.tr("Import the report that holds it, or search by hand.")
        self._say("danger", "overdue", strong, left or way_out)
        self._block()

    def show_booked(self, order_id: str) -> None:
        """The goods are checked in; the field is ready for the next."""
        self._done.insert(0, self.tr("{order} checked in").format(order=order_id))
        self.set_busy(False)
        self._clear()
        self._ready()
        self._tell_done()
        self.field.setFocus()

    def show_undone(self) -> None:
        """What was booked last is taken back."""
        del self._done[:1]
        self._tell_done()
        self.field.setFocus()

    def submit(self) -> None:
        """What Enter alone does."""
        found = tuple(counted for line in self._lines if (counted := line.counted()) is not None)
        if found:
            self.booked.emit(found)

    def detail(self) -> RequestDetail | None:
        """The request that is shown."""
        return self._detail

    def _left(self) -> str:
        """Says that what was shown was not booked; empty where nothing was."""
        if not self._lines or self._detail is None:
            return ""
        return self.tr("{order} was not booked.").format(order=self._detail.request.line.order_id)

    def _clear(self) -> None:
        self.clear_notices()
        for line in self._lines:
            line.deleteLater()
        self._detail, self._lines = None, []
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._block()

    def _ready(self) -> None:
        self._say("quiet", "scan", self.tr("Ready."), self.tr("Scan the label of a parcel or its slip."))
        self._block()

    def _block(self) -> None:
        self.set_blocked(" ")
        self.action_button.setToolTip(self.tr("Scan something first"))

    def _say(self, tone: Tone, icon: str, strong: str, rest: str) -> None:
        self.strip.set_content(tone, icon, strong, rest)
        self.field.setAccessibleDescription(f"{strong} {rest}".strip())

    def _check(self) -> None:
        """What stops these quantities, or nothing."""
        assert self._detail is not None
        counts = [line.item_count() for line in self._lines if line.quantity.value()]
        guards: Sequence[Guard] = self._detail.count_guards(counts)
        for line in self._lines:
            restyle(line.quantity, "error", bool(guards))
        nothing = "" if counts else self.tr("Nothing is counted")
        self.set_blocked(text.guard_sentence(guards[0]) if guards else nothing)

    def _card(self, line: CountLine) -> Card:
        name = ElidedLabel(line.item.line.item_name or line.item.line.merchant_sku, "body_strong")
        words = PlainLabel(f"{line.item.line.merchant_sku} · {line.words()}", "caption", "text_3")
        words.setWordWrap(True)
        card = Card()
        card.add_section(below(name, words, beside(line.quantity, line.condition, line.note, stretch=2)))
        return card

    def _about(self, detail: RequestDetail, store: str) -> str:
        line = detail.request.line
        told = (line.order_id, text.reason_words(line.reason_code), store)
        return " · ".join(words for words in told if words)

    def _tell_done(self) -> None:
        self._list.setText("\n".join(self._done[:_TOLD]))
        self._list.setVisible(bool(self._done))
        self.undo.setVisible(bool(self._done))

    def _back_to_field(self) -> None:
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
