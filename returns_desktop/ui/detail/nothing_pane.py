"""What the detail pane shows while no request is selected: the keys."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ..widgets.key_hint import CommandKey
from ..widgets.plain_text import PlainLabel
from .snug_label import SnugLabel

_COMMANDS = (
    ("nextRow", "previousRow"),
    ("toggleRow",),
    ("authorize", "close", "refund", "contact"),
    ("checkIn",),
    ("snooze", "remind"),
    ("note", "tag"),
    ("session",),
    ("find",),
    ("palette",),
    ("shortcuts",),
    ("undo",),
)


class NothingPane(QWidget):
    """The most useful keys, in the middle and in a small voice."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("nothingPane")
        self._title = PlainLabel("", "body_strong", "text_3")
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._words: list[SnugLabel] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        for commands in _COMMANDS:
            self._add(commands)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addLayout(self._grid)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addLayout(middle)
        column.addStretch(3)

    def retranslate(self) -> None:
        """Writes in the language of now."""
        self._title.setText(self.tr("No request selected"))
        texts = (
            self.tr("next and previous request"),
            self.tr("select several"),
            self.tr("authorize, close, refund, contact"),
            self.tr("check in goods"),
            self.tr("snooze, remind me"),
            self.tr("note, tags"),
            self.tr("go through the list one by one"),
            self.tr("search"),
            self.tr("find any command"),
            self.tr("all keys"),
            self.tr("undo"),
        )
        for label, words in zip(self._words, texts, strict=True):
            label.setText(words)

    def _add(self, commands: tuple[str, ...]) -> None:
        row = self._grid.rowCount()
        badges = QHBoxLayout()
        badges.setSpacing(4)
        badges.addStretch(1)
        for command in commands:
            badges.addWidget(CommandKey(command))
        label = SnugLabel("", "body", "text_3")
        self._words.append(label)
        self._grid.addLayout(badges, row, 0)
        self._grid.addWidget(label, row, 1)
