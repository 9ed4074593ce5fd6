"""The quiet bar over the list where the data lies in a folder that others write to."""

from PySide6.QtWidgets import QWidget

from ..services.data_place import PlaceKind, SharedPlace
from .offer_bar import OfferBar


class DataPlaceBar(OfferBar):
    """Says what may happen there, until it is dismissed."""

    def __init__(self, place: SharedPlace, parent: QWidget | None = None) -> None:
        super().__init__("dataPlace", "conflict", parent)
        self._place = place
        self._retranslate()
        self.put_off.connect(self.hide)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Where the data lies"))
        if self._place.kind is PlaceKind.NETWORK:
            words = self.tr(
                "The data lies on a network drive, where it can be damaged. Keep it on this computer."
            )
        else:
            words = self.tr(
                "{service} copies the data while it is written, which can damage it. Keep it elsewhere."
            ).format(service=self._place.name)
        self._words.setText(words)
        self.accept_link.set_label(self.tr("Open the data folder"))
        self.later_link.set_label(self.tr("Dismiss"))
