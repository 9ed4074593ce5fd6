"""The quiet bar over the list after a run of the program that did not end by itself."""

from PySide6.QtWidgets import QWidget

from .offer_bar import OfferBar


class EndedBar(OfferBar):
    """Says that nothing decided is lost, and offers what helps to find out why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("ended", "info", parent)
        self._retranslate()
        self.accepted.connect(self.hide)
        self.put_off.connect(self.hide)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("The last run"))
        self._words.setText(self.tr("The program ended unexpectedly last time. What you decided is saved."))
        self.accept_link.set_label(self.tr("Save diagnostics…"))
        self.later_link.set_label(self.tr("Dismiss"))
