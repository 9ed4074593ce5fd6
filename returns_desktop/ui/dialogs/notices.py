"""What a dialog says above its footer: why something was refused, and whether typed text may be lost."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ..speech import announce
from ..widgets.push_button import PushButton
from ..widgets.strip import Strip
from .sentence import split_sentence


class DialogNotices(QWidget):
    """Hidden while there is nothing to say.

    Signals:
        keep_requested(): what was typed is to stay.
        discard_requested(): it may be lost.
    """

    keep_requested = Signal()
    discard_requested = Signal()

    def __init__(self, margins: tuple[int, int, int, int], parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(*margins)
        column.setSpacing(8)
        self._refusal = Strip(0, self)
        self._refusal.setObjectName("refusalStrip")
        self._discard = self._make_discard()
        for strip in (self._refusal, self._discard):
            column.addWidget(strip)
        self.clear()

    def refuse(self, sentence: str) -> None:
        """Says why something was refused."""
        self._refusal.set_content("danger", "overdue", *split_sentence(sentence))
        self._refusal.show()
        self.show()
        announce(self, sentence, at_once=True)

    def ask_to_discard(self) -> None:
        """Asks before typed text is lost; the focus goes to the answer that keeps it."""
        self._refusal.hide()
        self._discard.show()
        self.show()
        announce(self, self._discard.text(), at_once=True)
        self._keep.setFocus()

    def clear(self) -> None:
        """Says nothing any more."""
        self._refusal.hide()
        self._discard.hide()
        self.hide()

    def _make_discard(self) -> Strip:
        strip = Strip(0, self)
        strip.setObjectName("discardStrip")
        strip.set_content("warn", "edit", self.tr("Discard what you typed?"), "")
        self._keep = PushButton(self.tr("Keep editing"), "safe", strip, small=True)
        self._keep.setObjectName("keepButton")
        self._keep.clicked.connect(self.keep_requested)
        throw = PushButton(self.tr("Discard"), "danger", strip, small=True)
        throw.setObjectName("discardButton")
        throw.clicked.connect(self.discard_requested)
        for button in (self._keep, throw):
            strip.add_action(button)
        return strip
