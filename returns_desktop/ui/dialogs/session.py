"""The beginning and the end of going through requests one after the other."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ..widgets.plain_text import PlainLabel
from ..widgets.push_button import PushButton
from ..widgets.segmented import Segmented
from .dialog_frame import DialogFrame
from .form_rows import FormRows

NARROW = 440


class SessionStartDialog(DialogFrame):
    """How many there are and how it goes on after each.

    Signals:
        submitted(str): where to go after a decision: `next`, `previous` or `stay`.
    """

    submitted = Signal(str)

    def __init__(self, count: int, oldest: str, after_action: str, parent: QWidget | None = None) -> None:
        """`oldest`: when the first of them is due, in words; empty: none has a deadline."""
        super().__init__(parent, name="sessionStartDialog", width=NARROW)
        self.set_title(self.tr("Session"))
        words = self.tr("%n request(s) to decide", "", count)
        heading = PlainLabel(words, "heading")
        heading.setObjectName("sessionCount")
        self.body.addWidget(heading)
        if oldest:
            line = PlainLabel(self.tr("The first: {due}").format(due=oldest), "body", "text_2")
            line.setObjectName("sessionOldest")
            self.body.addWidget(line)
        what = self.tr("You go through them one after the other; each decision leads to the next request.")
        told = PlainLabel(what, "body", "text_2")
        told.setWordWrap(True)
        self.body.addWidget(told)
        self.after = Segmented(
            [
                ("next", self.tr("Next")),
                ("previous", self.tr("Previous")),
                ("stay", self.tr("Stay")),
            ],
            self.tr("After a decision"),
        )
        self.after.setObjectName("sessionAfter")
        self.after.set_choice(after_action)
        rows = FormRows()
        rows.add_row(self.tr("After a decision"), self.after)
        self.body.addWidget(rows)
        self.set_footer(self.tr("Start"), hint=self.tr("Undo takes a decision back"))
        self.action_button.setFocus()

    def submit(self) -> None:
        """Begins."""
        self.set_busy(True)
        self.submitted.emit(self.after.choice())


class SessionEndDialog(DialogFrame):
    """What was decided, and the way to the file.

    Signals:
        submitted: the decisions shall be exported.
    """

    submitted = Signal()

    def __init__(
        self, heading: str, lines: Sequence[tuple[str, str]], exportable: int, parent: QWidget | None = None
    ) -> None:
        """`lines`: pairs of what and how many; `exportable`: decisions that no export has yet."""
        super().__init__(parent, name="sessionEndDialog", width=NARROW)
        self.set_title(self.tr("Session"))
        title = PlainLabel(heading, "heading")
        title.setObjectName("sessionSummary")
        title.setWordWrap(True)
        self.body.addWidget(title)
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        self.lines = tuple(lines)
        for row, (what, number) in enumerate(lines):
            count = PlainLabel(number, "body_strong")
            count.set_tabular(True)
            grid.addWidget(PlainLabel(what), row, 0)
            grid.addWidget(count, row, 1)
        self.body.addWidget(table)
        self.set_footer(self.tr("Export decisions…"), self.tr("Close"))
        if not exportable:
            self.set_blocked(self.tr("Everything is exported"))
        self._first_button().setFocus()

    def submit(self) -> None:
        """The export has a dialog of its own, so this one goes."""
        self.accept()
        self.submitted.emit()

    def _first_button(self) -> PushButton:
        return self.safe_button if self.is_blocked() else self.action_button
