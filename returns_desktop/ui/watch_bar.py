"""The quiet bar over the list: new reports lie in the folder that the seller named."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from .offer_bar import OfferBar
from .widgets.plain_text import file_name

_NAMED = 3


class WatchBar(OfferBar):
    """Offers to import reports."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("watch", "file-in", parent)
        self._paths: Sequence[Path] = ()
        self.accept_link.setObjectName("watchImport")
        self._retranslate()

    def offer(self, paths: Sequence[Path]) -> None:
        """Names these files; nothing to offer hides the bar."""
        self._paths = paths
        self.setVisible(bool(paths))
        self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("New reports"))
        self.accept_link.set_label(self.tr("Import"))
        self.later_link.set_label(self.tr("Not now"))
        if not self._paths:
            return
        count = len(self._paths)
        named = [file_name(path.name) for path in self._paths[:_NAMED]]
        names = QLocale().createSeparatedList(named)
        if count > _NAMED:
            names = self.tr("{files} and %n more", "", count - _NAMED).format(files=", ".join(named))
        words = self.tr("%n new report(s) in {folder}: {files}", "", count)
        self._words.setText(words.format(folder=file_name(self._paths[0].parent.name), files=names))
