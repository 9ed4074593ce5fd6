"""The form of the evidence pack: what for, in which language, and how much of it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QWidget

from ...domain.evidence import Purpose
from ...services.browsing import RequestDetail
from ..widgets.plain_text import PlainLabel
from .dialog_frame import DialogFrame
from .form_dialog import RequestHeader
from .form_rows import FormRows, below
from .paper_fields import PaperFields

ZIP, PDF = "zip", "pdf"


@dataclass(frozen=True, slots=True)
class EvidenceChoice:
    """What is wanted in the file."""

    purpose: Purpose
    language: str
    size: QPageSize
    words: bool
    """With what the buyer and the seller wrote."""
    suffix: str
    """`zip` or `pdf`."""


class EvidenceDialog(DialogFrame):
    """Asks what to gather; the file itself is chosen afterwards.

    Signals:
        submitted(object): an `EvidenceChoice`.
    """

    submitted = Signal(object)

    def __init__(self, detail: RequestDetail, parent: QWidget | None = None) -> None:
        super().__init__(parent, name="evidenceDialog")
        self.set_title(self.tr("Evidence pack"))
        self.body.addWidget(RequestHeader(detail))
        self.rows = FormRows()
        self.body.addWidget(self.rows)
        self.purposes, self._group = self._radios(
            {
                Purpose.SAFE_T: self.tr("SAFE-T claim: what was found comes first"),
                Purpose.A_TO_Z: self.tr("Answer to an A-to-Z claim: what was written comes first"),
            }
        )
        self.rows.add_row(self.tr("Purpose"), below(*self.purposes.values()))
        claimed = detail.request.line.a_to_z_claim or detail.request.claim_seen_on is not None
        self.purposes[Purpose.A_TO_Z if claimed else Purpose.SAFE_T].setChecked(True)
        self.kinds, self._kind_group = self._radios(
            {
                ZIP: self.tr("Archive (.zip): PDF, photos as they were attached, facts, digests"),
                PDF: self.tr("PDF alone"),
            }
        )
        self.kinds[ZIP].setChecked(True)
        self.rows.add_row(self.tr("File"), below(*self.kinds.values()))
        self.words = QCheckBox(self.tr("With comment, messages and notes"))
        self.words.setObjectName("evidenceWords")
        self.words.setChecked(True)
        self.rows.add_row(self.tr("Content"), self.words)
        self.paper = PaperFields(self.rows, self)
        self._tell_attached(detail)
        self.set_footer(self.tr("Save…"), hint=self.tr("Nothing is sent anywhere."))
        self.action_button.setFocus()

    def _radios(self, choices: dict[str, str]) -> tuple[dict[str, QRadioButton], QButtonGroup]:
        group, made = QButtonGroup(self), {}
        for name, words in choices.items():
            made[name] = QRadioButton(words)
            made[name].setObjectName(f"evidence_{name}")
            group.addButton(made[name])
        return made, group

    def _tell_attached(self, detail: RequestDetail) -> None:
        count = sum(not one.is_purged for one in detail.attachments)
        words = self.tr("%n photo(s) or document(s) attached", "", count)
        if not count:
            words = self.tr("No photos are attached. Drop some on the request first: they convince most.")
        label = PlainLabel(words, "caption", "text_2")
        label.setObjectName("evidenceAttached")
        label.setWordWrap(True)
        self.body.addWidget(label)

    def choice(self) -> EvidenceChoice:
        """What is filled in."""
        return EvidenceChoice(
            purpose=next(purpose for purpose in Purpose if self.purposes[purpose].isChecked()),
            language=self.paper.chosen_language(),
            size=self.paper.chosen_size(),
            words=self.words.isChecked(),
            suffix=ZIP if self.kinds[ZIP].isChecked() else PDF,
        )

    def submit(self) -> None:
        """Hands out the choice. The dialog stays usable: the file may yet not be chosen."""
        self.submitted.emit(self.choice())
