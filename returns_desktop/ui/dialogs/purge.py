"""How old buyers' words may get: what goes, what stays, and that nothing brings it back."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from ...domain.purging import LONGEST_DAYS
from ...services.purge_texts import KEPT, WORDS
from ...services.purging import Preview, Stage, Survey
from .. import text
from ..speech import say
from ..widgets.plain_text import PlainLabel
from ..widgets.spin_box import SpinBox
from .form_rows import GAP, FormRows, beside
from .stoppable_dialog import StoppableDialog


class PurgeDialog(StoppableDialog):
    """A number of days, counts that follow it, and one button that asks to be pressed itself.

    Signals:
        submitted(int): remove what is older than so many days.
    """

    submitted = Signal(int)

    def __init__(self, days: int, parent: QWidget | None = None) -> None:
        super().__init__(parent, name="purgeDialog")
        self.set_title(self.tr("Remove buyers' words"))
        self._survey: Survey | None = None
        self._can_stop = False
        self._add_words(
            self.tr(
                "Amazon wants buyers' data kept no longer than it is needed, 30 days after delivery. This "
                "removes what buyers wrote, your messages to them, your notes, the reasons and remarks that "
                "you typed, and the photos and documents that you attached."
            )
        )
        self.days = SpinBox()
        self.days.setObjectName("purgeDays")
        self.days.setRange(0, LONGEST_DAYS)
        self.days.setValue(days)
        self.days.valueChanged.connect(self._show_preview)
        rows = FormRows()
        since = PlainLabel(self.tr("days since the goods came back, or since the last that happened"), "body")
        rows.add_row(self.tr("Older than"), beside(self.days, since), focus=self.days)
        self.body.addWidget(rows)
        self.gone = _Counts({kind.value: say(name) for kind, name in WORDS.items()})
        self.stays = _Counts({why.value: say(name) for why, name in KEPT.items()})
        self.body.addWidget(self.gone)
        self.body.addWidget(self.stays)
        self._add_explanation()
        self.body.addStretch(1)
        self.set_footer(self.tr("Remove for good"), one_way=True)
        self._show_preview()
        self.days.setFocus()

    def show_survey(self, survey: Survey) -> None:
        """All words were looked at."""
        self._survey = survey
        self._show_preview()

    def show_progress(self, stage: Stage, per_cent: int) -> None:
        """How far it is; from the sweeping on nothing can be stopped any more."""
        self._can_stop = stage in (Stage.READING, Stage.REMOVING)
        self.safe_button.setEnabled(self._can_stop)
        words = {
            Stage.READING: self.tr("Looking at the words: {per_cent} %"),
            Stage.REMOVING: self.tr("Removing them: {per_cent} %"),
            Stage.SWEEPING: self.tr("Removed. Now the data file is written anew…"),
            Stage.BACKUPS: self.tr("Removing them from the backups: {per_cent} %"),
        }[stage]
        self.set_hint(words.format(per_cent=per_cent))

    def set_busy(self, busy: bool) -> None:
        """While it lasts Cancel stops it, as long as that is possible."""
        super().set_busy(busy)
        self._can_stop = busy
        if not busy:
            self.set_hint("")

    def submit(self) -> None:
        """Hands out the number, once."""
        self.set_busy(True)
        self.submitted.emit(self.days.value())

    def has_typed_text(self) -> bool:
        """A number of days is no loss."""
        return False

    def _may_leave(self) -> bool:
        """It is stopped once, and only before the sweeping."""
        if self.is_busy() and not self._can_stop:
            return False
        if self.is_busy():
            self._can_stop = False
            self.safe_button.setEnabled(False)
        return super()._may_leave()

    def _show_preview(self) -> None:
        self.clear_notices()
        preview = self._survey.older_than(self.days.value()) if self._survey else None
        shown = preview or Preview(0, {}, {})
        go, stay = shown.requests, sum(shown.kept.values())
        self.gone.show_counts(
            "" if shown.is_empty else self.tr("Goes, of %n request(s):", "", go),
            {kind.value: count for kind, count in shown.words.items()},
        )
        self.stays.show_counts(
            self.tr("Stays, because something is open about %n request(s):", "", stay) if stay else "",
            {why.value: count for why, count in shown.kept.items()},
        )
        if preview is None:
            self.set_blocked(self.tr("Counting…"))
        else:
            self.set_blocked("")
            again = self.tr("Nothing is that old. File and backups can be gone through again.")
            self.set_hint(again if preview.is_empty else "")

    def _add_explanation(self) -> None:
        self._add_words(
            self.tr(
                "Amounts, decisions, states, order numbers, tags and the journal stay, and Verify finds the "
                "data as sound as before. Backups lose the same words. Files that you exported or imported "
                "are yours: look after them yourself."
            )
        )
        self._add_words(
            self.tr(
                "Nothing brings the words back, and nothing that you did before can be undone any more. The "
                "data file is written anew, which takes seconds, or some minutes with a million requests."
            )
        )

    def _add_words(self, words: str) -> None:
        label = PlainLabel(words, "caption", "text_2")
        label.setWordWrap(True)
        self.body.addWidget(label)


class _Counts(QWidget):
    """A heading and numbers with their names; what there is none of is not shown."""

    def __init__(self, names: Mapping[str, str]) -> None:
        super().__init__()
        self._heading = PlainLabel("", "label", "text_2")
        self._rows = {code: (PlainLabel(""), PlainLabel(name)) for code, name in names.items()}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._heading, 0, 0, 1, 2)
        for number, name in self._rows.values():
            number.set_tabular(True)
            number.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            name.setBuddy(number)
            at = grid.rowCount()
            grid.addWidget(number, at, 0)
            grid.addWidget(name, at, 1)

    def show_counts(self, heading: str, counts: Mapping[str, int]) -> None:
        """Shows them under their heading; without one, nothing."""
        self._heading.setText(heading)
        for code, (number, name) in self._rows.items():
            count = counts.get(code, 0)
            number.setText(text.counted(count))
            for label in (number, name):
                label.setVisible(bool(heading and count))
        self.setVisible(bool(heading))
