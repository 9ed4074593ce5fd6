"""The quiet bar over the list: new reports lie in the folder that the seller named."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from . import icons
from .hairline import Hairline
from .theme import current_theme, theme_controller
from .widgets.elided_label import ElidedLabel
from .widgets.flat_button import FlatButton

_NAMED = 3


class WatchBar(QFrame):
    """Signals:
    import_requested: the reports shall be imported.
    put_off: not now.
    """

    import_requested = Signal()
    put_off = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("watchBar")
        self.setProperty("surface", "pane")
        self._paths: Sequence[Path] = ()
        self._sign = QLabel(self)
        self._words = ElidedLabel("", "body", "text_2", parent=self)
        self._words.setObjectName("watchWords")
        self.import_link = FlatButton("", "", "link", self)
        self.import_link.setObjectName("watchImport")
        self.import_link.clicked.connect(self.import_requested)
        self.later_link = FlatButton("", "", "link", self)
        self.later_link.setObjectName("watchLater")
        self.later_link.clicked.connect(self.put_off)
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 12, 4)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._words)
        row.addWidget(self.import_link)
        row.addWidget(self.later_link)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(Hairline(parent=self))
        theme_controller().theme_changed.connect(self._take_theme)
        self._take_theme()
        self.hide()
        self._retranslate()

    def offer(self, paths: Sequence[Path]) -> None:
        """Names these files; nothing to offer hides the bar."""
        self._paths = paths
        self.setVisible(bool(paths))
        self._retranslate()

    def words(self) -> str:
        """What the bar says; empty if it is not there."""
        return self._words.text() if not self.isHidden() else ""

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("New reports"))
        self.import_link.set_label(self.tr("Import"))
        self.later_link.set_label(self.tr("Not now"))
        if not self._paths:
            return
        count = len(self._paths)
        names = QLocale().createSeparatedList([path.name for path in self._paths[:_NAMED]])
        if count > _NAMED:
            names = self.tr("{files} and %n more", "", count - _NAMED).format(
                files=", ".join(path.name for path in self._paths[:_NAMED])
            )
        words = self.tr("%n new report(s) in {folder}: {files}", "", count)
        self._words.setText(words.format(folder=self._paths[0].parent.name, files=names))

    def _take_theme(self) -> None:
        ink = current_theme().color("text_2")
        self._sign.setPixmap(icons.pixmap("file-in", ink, 16, self.devicePixelRatioF()))
