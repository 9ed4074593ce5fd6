"""What is to be settled before a message is copied, with a way to each place."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ...domain.messages import Forbidden
from ..widgets.elided_label import ElidedLabel
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import PlainLabel
from ..widgets.strip import Strip
from .message_check import Issue, issue_words

_SHOWN = 4


class _IssueRow(QWidget):
    """One place in the message.

    Signals:
        place_requested(object): show this issue in the editor.
    """

    place_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._issue: Issue | None = None
        self._words = ElidedLabel("", "body", "text_2")
        self.link = FlatButton("", "", "link")
        self.link.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self.link)

    def show_issue(self, issue: Issue) -> None:
        """Names the place."""
        self._issue = issue
        words = issue_words(issue)
        self._words.setText(words)
        name = {None: self.tr("Fill in"), Forbidden.THANKS_ONLY: self.tr("Show")}.get(
            issue.forbidden, self.tr("Remove")
        )
        self.link.set_label(name, f"{name}: {issue.words}")

    def words(self) -> str:
        return self._words.text()

    def _ask(self) -> None:
        self.place_requested.emit(self._issue)


class SettleCard(Strip):
    """The list of issues; hidden while there are none.

    Signals:
        place_requested(object): the user wants to see this issue in the editor.
    """

    place_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, parent)
        self.setObjectName("settleCard")
        self.issue_rows = [_IssueRow() for _ in range(_SHOWN)]
        for row in self.issue_rows:
            row.place_requested.connect(self.place_requested)
            self.add_below(row)
        self._more = PlainLabel("", "caption", "text_2")
        self.add_below(self._more)
        own = self.layout()
        assert own is not None
        own.setSpacing(2)

    def show_issues(self, found: Sequence[Issue]) -> None:
        """Lists the first of them. Places that are not filled in block; the others only warn."""
        blocking = any(issue.forbidden is None for issue in found)
        if blocking:
            words = self.tr("%n thing(s) to settle before copying", "", len(found))
        else:
            words = self.tr("%n thing(s) Amazon does not allow in messages", "", len(found))
        if found:
            rest = "" if blocking else self.tr("It can be copied all the same; Amazon decides what it sends.")
            self.set_content("danger" if blocking else "warn", "overdue", words, rest)
        for row, issue in zip(self.issue_rows, found, strict=False):
            row.show_issue(issue)
        for index, row in enumerate(self.issue_rows):
            row.setVisible(index < len(found))
        left = max(0, len(found) - _SHOWN)
        self._more.setText(self.tr("and %n more", "", left))
        self._more.setVisible(left > 0)
        self.setVisible(bool(found))
