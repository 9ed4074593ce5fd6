"""The quiet bar over the list after the program was updated."""

from PySide6.QtWidgets import QWidget

from .guide_desk import NEWS, guide_desk
from .offer_bar import OfferBar


class UpdatedBar(OfferBar):
    """Names the version, and offers what is new in it."""

    def __init__(self, version: str, parent: QWidget | None = None) -> None:
        super().__init__("updated", "new", parent)
        self._version = version
        self._retranslate()
        for answered in (self.accepted, self.put_off):
            answered.connect(self.hide)
        self.accepted.connect(lambda: guide_desk().ask(NEWS))

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Update"))
        words = self.tr("Returns Desktop was updated to version {version}.")
        self._words.setText(words.format(version=self._version))
        self.accept_link.set_label(self.tr("What's new"))
        self.later_link.set_label(self.tr("Dismiss"))
