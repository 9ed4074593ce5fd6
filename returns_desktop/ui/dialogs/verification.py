"""What a look at all that is stored has shown, and what that proves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from ...domain.errors import AppError
from ...services.verifying import JournalPlace, Verification
from .. import text
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import PlainLabel
from ..widgets.strip import Strip
from .dialog_frame import DialogFrame
from .form_rows import FormRows, below, beside
from .sentence import split_sentence
from .text_area import TextArea

_DIGITS = 64
_LINES = 6
_MOST_SHOWN = 500
"""Findings; all of them can be copied."""
_BLOCK = 8


class VerificationDialog(DialogFrame):
    """Sound or not, how much was looked at, and the fingerprint of the journal.

    Signals:
        compare_requested(str): whether the journal holds the fingerprint that was kept.
    """

    compare_requested = Signal(str)

    def __init__(self, found: Verification, parent: QWidget | None = None) -> None:
        super().__init__(parent, name="verificationDialog")
        self.set_title(self.tr("Verify the data"))
        self._found = found
        self.verdict = Strip(0)
        self.verdict.setObjectName("verdictStrip")
        self.body.addWidget(self.verdict)
        if found.findings:
            self.body.addWidget(self._make_findings())
        self.rows = FormRows()
        self.body.addWidget(self.rows)
        self._add_counts()
        if found.journal_head:
            self._add_fingerprint()
            self._add_kept()
            self._add_words()
        self.body.addStretch(1)
        self.set_footer(self.tr("OK"))
        self.safe_button.hide()
        self._show_verdict()
        self.action_button.setFocus()

    def show_compared(self, place: JournalPlace | None) -> None:
        """Says where the fingerprint that was kept stands in the journal; None: nowhere."""
        if place is None:
            self._tell(
                "danger",
                self.tr("No entry has this fingerprint: the journal was changed, or it is of another shop."),
            )
        elif self._found.findings:
            words = self.tr("Entry {number} has it, but the data is not sound.")
            self._tell("text_2", words.format(number=text.counted(place.number)))
        else:
            words = self.tr("It is that of entry {number}, {date}. Nothing up to it was changed.")
            day = text.date_long(place.at.astimezone().date())
            self._tell("ok", words.format(number=text.counted(place.number), date=day))

    def submit(self) -> None:
        """Closes the window."""
        self.accept()

    def has_typed_text(self) -> bool:
        """A fingerprint that was typed is compared, never lost."""
        return False

    def _show_verdict(self) -> None:
        if self._found.findings:
            error = AppError("data_unsound", count=len(self._found.findings))
            self.verdict.set_content("danger", "overdue", *split_sentence(text.error_sentence(error)))
        else:
            self.verdict.set_content("ok", "tick", self.tr("The data is sound."), "")

    def _make_findings(self) -> QWidget:
        self.findings = TextArea(_LINES)
        self.findings.setObjectName("findings")
        self.findings.setReadOnly(True)
        self.findings.setAccessibleName(self.tr("Findings, for support"))
        every = self._found.findings
        shown = list(every[:_MOST_SHOWN])
        if len(every) > _MOST_SHOWN:
            shown.append(self.tr("And %n more.", "", len(every) - _MOST_SHOWN))
        self.findings.setPlainText("\n".join(shown))
        return below(self.findings, self._copy_button("copyFindings", "\n".join(every)))

    def _add_counts(self) -> None:
        for name, count in (
            (self.tr("Requests"), self._found.requests),
            (self.tr("Journal entries"), self._found.journal_entries),
        ):
            number = PlainLabel(text.counted(count))
            number.set_tabular(True)
            self.rows.add_row(name, number, first_height=0)

    def _add_fingerprint(self) -> None:
        head = self._found.journal_head
        blocks = " ".join(head[start : start + _BLOCK] for start in range(0, _DIGITS, _BLOCK))
        self.fingerprint = PlainLabel(blocks)
        self.fingerprint.setObjectName("fingerprint")
        self.fingerprint.setWordWrap(True)
        self.fingerprint.set_tabular(True)
        self.fingerprint.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        field = below(self.fingerprint, self._copy_button("copyFingerprint", head))
        self.rows.add_row(self.tr("Fingerprint"), field, focus=self.fingerprint, first_height=0)

    def _add_kept(self) -> None:
        self.kept = QLineEdit()
        self.kept.setObjectName("keptFingerprint")
        self.kept.setPlaceholderText(self.tr("One that you kept, to compare"))
        self.kept.textChanged.connect(self._take_kept)
        self._answer = PlainLabel("", "caption", "text_2")
        self._answer.setObjectName("keptAnswer")
        self._answer.setWordWrap(True)
        self._answer.hide()
        self.rows.add_row(self.tr("Compare"), self.kept, below_field=[self._answer])

    def _take_kept(self, typed: str) -> None:
        count = len("".join(typed.split()))
        if count == _DIGITS:
            self._answer.hide()
            self.compare_requested.emit(typed)
        elif count:
            self._tell("text_2", self.tr("%n of 64 characters", "", count))
        else:
            self._answer.hide()

    def _tell(self, ink: str, words: str) -> None:
        self._answer.set_ink(ink)
        self._answer.setText(words)
        self._answer.show()

    def _add_words(self) -> None:
        for words in (
            self.tr(
                "Each entry of the journal carries the fingerprint of the one before. A damaged file, and an "
                "entry that somebody changed, took out, put in or moved, are found that way."
            ),
            self.tr(
                "It does not stop somebody who has this file and knows the program: they can write a whole "
                "new journal that looks sound. So keep the fingerprint elsewhere, in an exported file or in "
                "a mail to yourself. While the journal holds it, nothing up to that entry was changed."
            ),
        ):
            label = PlainLabel(words, "caption", "text_2")
            label.setWordWrap(True)
            self.body.addWidget(label)

    def _copy_button(self, name: str, words: str) -> QWidget:
        button = FlatButton("copy", self.tr("Copy"), "link")
        button.setObjectName(name)
        button.clicked.connect(lambda: QGuiApplication.clipboard().setText(words))
        return beside(button)
