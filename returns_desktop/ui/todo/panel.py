"""What can be done with the selected chore: copy, open, tick off."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ...domain.carrying import Chore
from ..hairline import Hairline
from ..text_chores import cancel_words, chore_words, copied_address, copied_text, minutes_left
from ..widgets.action_button import MARGIN, ActionButton
from ..widgets.brief_lock import BriefLock
from ..widgets.flat_button import FlatButton
from ..widgets.flow_layout import FlowLayout
from ..widgets.key_hint import CommandKey
from ..widgets.plain_text import plain_button_text
from ..widgets.push_button import PushButton
from ..widgets.two_tone_label import TwoToneLabel

LINES = 2


class TodoPanel(QFrame):
    """The same places for every chore; what a chore has not is disabled.

    Signals:
        order_id_wanted, text_wanted, address_wanted: something shall be copied.
        page_wanted: the order shall be shown in the browser.
        done_wanted: it was done on Amazon.
        cancelled_wanted: the refund was cancelled on Amazon.
        clear_requested: one chore shall be selected at most.
    """

    order_id_wanted = Signal()
    text_wanted = Signal()
    address_wanted = Signal()
    page_wanted = Signal()
    done_wanted = Signal()
    cancelled_wanted = Signal()
    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("todoPanel")
        self.setProperty("surface", "pane")
        self._chores: Sequence[Chore] = ()
        self._now: datetime | None = None
        self._busy = False
        self._lock = BriefLock(self)
        self.words = TwoToneLabel(LINES, self)
        self.words.setObjectName("todoWords")
        self.how = TwoToneLabel(0, self)
        self.how.setObjectName("todoHowToCancel")
        self._clear = FlatButton("", "", "link", self)
        self._clear.setObjectName("todoClear")
        self._clear.clicked.connect(self.clear_requested)
        self._escape = CommandKey("escape", self)
        self.order_id = self._button("copyOrder", "todoCopyOrder")
        self.text = self._button("copyText", "todoCopyText")
        self.address = self._button("copyAddress", "todoCopyAddress")
        self.page = self._button("openOrder", "todoOpenPage")
        self.done = self._button("tick", "todoDone")
        # No key: it frees money, so it wants to be pressed itself.
        self.cancelled = PushButton("", "plain", self)
        self.cancelled.setObjectName("todoCancelled")
        self._cancel_place = QWidget(self)
        around = QVBoxLayout(self._cancel_place)
        around.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        around.addWidget(self.cancelled)
        self.order_id.clicked.connect(self.order_id_wanted)
        self.text.clicked.connect(self.text_wanted)
        self.address.clicked.connect(self.address_wanted)
        self.page.clicked.connect(self.page_wanted)
        self.done.clicked.connect(self.done_wanted)
        self.cancelled.clicked.connect(self.cancelled_wanted)
        self._lay_out()
        self.show_chores((), None)

    def show_chores(self, chores: Sequence[Chore], now: datetime | None) -> None:
        """Shows what goes for the selected chores."""
        self._chores, self._now = chores, now
        self.setVisible(bool(chores))
        if not chores:
            return
        several = len(chores) > 1
        self._clear.set_label(self.tr("Clear"))
        self._clear.setVisible(several)
        self._escape.setVisible(several)
        self._name_buttons()
        minutes = 0 if several else self._minutes(chores[0])
        self.how.setVisible(minutes > 0)
        self.words.setVisible(minutes == 0)
        if several:
            self.words.set_text(self.tr("%n selected", "", len(chores)), self.tr("Done ticks all of them."))
            return
        chore = chores[0]
        if minutes:
            self.how.set_text(*cancel_words(chore, minutes))
            return
        piece = copied_text(chore)
        self.words.set_text(chore_words(chore), piece.words or copied_address(chore).words)

    def set_busy(self, busy: bool) -> None:
        """A change is being written: what would write waits."""
        self._busy = busy
        with self._lock.around(busy):
            self._name_buttons()

    def retranslate(self) -> None:
        """Says everything in the language in force."""
        self.show_chores(self._chores, self._now)

    def open_count(self) -> int:
        """How many of the selected are not done yet."""
        return sum(chore.done_at is None for chore in self._chores)

    def _name_buttons(self) -> None:
        if not self._chores:
            return
        one = self._chores[0] if len(self._chores) == 1 else None
        still = self.open_count()
        self.order_id.set_texts(self.tr("Copy order id"), "")
        self.page.set_texts(self.tr("Open the order"), "")
        text = copied_text(self._chores[0])
        address = copied_address(self._chores[0])
        self.text.set_texts(text.name, "")
        self.text.setEnabled(one is not None and bool(text.words))
        self.text.setToolTip("" if text.words else self.tr("Nothing to copy: this needs no text."))
        self.address.set_texts(address.name, "")
        self.address.setVisible(one is not None and bool(address.words))
        for button in (self.order_id, self.page):
            button.setEnabled(one is not None)
        done = self.tr("Done {count}").format(count=self.locale().toString(still))
        self.done.set_texts(done if still > 1 else self.tr("Done"), "")
        self.done.setEnabled(still > 0 and not self._busy)
        self.done.set_suggested(self.done.isEnabled())
        self.done.setVisible(still > 0 or one is None)
        self.cancelled.setText(plain_button_text(self.tr("Cancelled on Amazon")))
        self._cancel_place.setVisible(one is not None and still == 0)
        self.text.setVisible(one is None or still > 0)
        self.cancelled.setEnabled(not self._busy and one is not None and self._minutes(one) > 0)

    def _minutes(self, chore: Chore) -> int:
        return minutes_left(chore, self._now) if self._now is not None else 0

    def _button(self, command: str, name: str) -> ActionButton:
        button = ActionButton(command, self, compact=True)
        button.setObjectName(name)
        return button

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setContentsMargins(MARGIN, 0, MARGIN, 0)
        words.setSpacing(8)
        words.addWidget(self.words, 1)
        words.addWidget(self.how, 1)
        words.addWidget(self._clear)
        words.addWidget(self._escape)
        buttons = FlowLayout()
        for button in (self.order_id, self.text, self.page, self.done):
            buttons.addWidget(button)
        buttons.addWidget(self._cancel_place)
        buttons.addWidget(self.address)  # last: the others keep their places when it comes
        inner = QVBoxLayout()
        inner.setContentsMargins(16 - MARGIN, 8, 16 - MARGIN, 8)
        inner.setSpacing(4)
        inner.addLayout(words)
        inner.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(parent=self))
        column.addLayout(inner)
