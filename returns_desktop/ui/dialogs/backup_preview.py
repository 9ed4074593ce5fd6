"""What is in a backup, beside what is there now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ...domain.backup_layers import Content
from ...domain.errors import AppError
from .. import text
from ..speech import counted, moment_short
from ..widgets.plain_text import PlainLabel
from ..widgets.strip import Strip
from .sentence import split_sentence

_NONE = "–"


class BackupPreview(QWidget):
    """Two columns of numbers, and what would be missing."""

    def __init__(self, present: Content | None, parent: QWidget | None = None) -> None:
        """`present`: None where it cannot be read."""
        super().__init__(parent)
        self._present = present
        self.heading = PlainLabel("", "heading")
        self.heading.setObjectName("backupHeading")
        self.heading.setWordWrap(True)
        self._numbers = QWidget()
        self._cells: list[tuple[PlainLabel, PlainLabel]] = []
        self._fill_grid()
        self.verdict = Strip(0)
        self.verdict.setObjectName("backupVerdict")
        self.sent = Strip(0)
        self.sent.setObjectName("backupSent")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.heading, self._numbers, self.verdict, self.sent):
            column.addWidget(part)
        column.addStretch(1)
        self.show_nothing("")

    def show_nothing(self, words: str) -> None:
        """No backup is looked at, or it is being read."""
        self.heading.setText(words)
        for part in (self._numbers, self.verdict, self.sent):
            part.hide()

    def show_fault(self, words: str, fault: AppError) -> None:
        """The backup cannot be used."""
        self.show_nothing(words)
        self.verdict.set_content("danger", "overdue", *split_sentence(text.error_sentence(fault)))
        self.verdict.show()

    def show_content(self, words: str, content: Content) -> None:
        """What is in it, and what would be different from now."""
        self.heading.setText(words)
        for (then, now), values in zip(self._cells, self._rows(content), strict=True):
            then.setText(values[0])
            now.setText(values[1])
        self._numbers.show()
        self.verdict.set_content("quiet", "info", *self._difference(content))
        self.verdict.show()
        self._warn_of_sent(content)

    def numbers(self) -> list[tuple[str, str]]:
        """What the columns say, row by row."""
        return [(then.text(), now.text()) for then, now in self._cells]

    def _fill_grid(self) -> None:
        grid = QGridLayout(self._numbers)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        for column, words in ((1, self.tr("In the backup")), (2, self.tr("Now"))):
            grid.addWidget(PlainLabel(words, "label", "text_3"), 0, column, Qt.AlignmentFlag.AlignRight)
        names = (
            self.tr("Requests"),
            self.tr("Decisions"),
            self.tr("Exported files"),
            self.tr("Last change"),
        )
        for row, name in enumerate(names, 1):
            cells = PlainLabel("", "body_strong"), PlainLabel("")
            grid.addWidget(PlainLabel(name), row, 0)
            for column, cell in enumerate(cells, 1):
                cell.set_tabular(True)
                grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignRight)
            self._cells.append(cells)

    def _rows(self, content: Content) -> list[tuple[str, str]]:
        both = (content, self._present)
        counts = [
            [counted(number) if one else _NONE for one, number in zip(both, numbers, strict=True)]
            for numbers in zip(*(one.counts[:3] if one else (0, 0, 0) for one in both), strict=True)
        ]
        moments = [moment_short(one.newest_entry) if one and one.newest_entry else _NONE for one in both]
        return [(then, now) for then, now in [*counts, moments]]

    def _difference(self, content: Content) -> tuple[str, str]:
        now = self._present
        if now is None:
            return self.tr("What is there now cannot be read."), self.tr("It is kept as it is.")
        if now.counts == content.counts and now.newest_entry == content.newest_entry:
            return self.tr("This is what is there now."), ""
        lost = [max(0, after - before) for before, after in zip(content.counts, now.counts, strict=True)]
        gone = [
            words
            for number, words in (
                (lost[0], self.tr("%n request(s)", "", lost[0])),
                (lost[1], self.tr("%n decision(s)", "", lost[1])),
            )
            if number
        ]
        if not gone:
            return self.tr("No request and no decision would be missing."), ""
        what = self.tr("{first} and {second}").format(first=gone[0], second=gone[1]) if gone[1:] else gone[0]
        return self.tr("Afterwards would be missing: {what}.").format(what=what), ""

    def _warn_of_sent(self, content: Content) -> None:
        """What left the program since then is not known to the backup, so it could leave it twice."""
        count = self._present.exports - content.exports if self._present else 0
        self.sent.setVisible(count > 0)
        if count > 0:
            self.sent.set_content(
                "warn",
                "guard",
                self.tr("%n file(s) left the program since then.", "", count),
                self.tr("Their decisions would wait for export again: do not send them to Amazon twice."),
            )
