"""Small forms for what a seller files on requests: a note, tags, a day."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QLineEdit, QWidget

from ...domain.filing import LONGEST_TAG, tidy_tag
from ...domain.guards import Guard
from ...services.browsing import RequestDetail
from ..widgets.flow_layout import FlowLayout
from .dialog_frame import DialogFrame
from .form_dialog import FormDialog
from .form_rows import FormRows
from .text_area import TextArea

NARROW = 440


class NoteDialog(FormDialog):
    """The seller's own words on a request. Submits them; empty: no note."""

    def __init__(self, detail: RequestDetail, parent: QWidget | None = None) -> None:
        super().__init__(detail, parent, name="noteDialog")
        self.set_title(self.tr("Note"))
        self.note_field = TextArea(5)
        self.note_field.setObjectName("noteField")
        self.note_field.setPlaceholderText(self.tr("What you want to remember; the buyer never sees it"))
        self.note_field.setPlainText(detail.request.note)
        self.rows.add_row(self.tr("Note"), self.note_field)
        self.set_footer(self.tr("Save note"), hint=self.tr("It stays on this computer; the search finds it."))
        self.note_field.setFocus()
        self.note_field.selectAll()

    def outcome(self) -> str:
        """The words."""
        return self.note_field.toPlainText().strip()

    def guards(self) -> Sequence[Guard]:
        """None: any words may be noted."""
        return ()


class TagDialog(DialogFrame):
    """Tags of one request or of several.

    Signals:
        submitted(object, object): the tags to put on, and those to take off.
    """

    acts_on_enter = True
    submitted = Signal(object, object)

    def __init__(
        self, known: Sequence[str], on_all: Sequence[str], count: int, parent: QWidget | None = None
    ) -> None:
        """`known`: tags in use; `on_all`: those that all of the `count` requests have."""
        super().__init__(parent, name="tagDialog", width=NARROW)
        self.set_title(self.tr("Tags of %n request(s)", "", count))
        self._before = set(on_all)
        self.new_field = QLineEdit()
        self.new_field.setObjectName("newTag")
        self.new_field.setMaxLength(LONGEST_TAG)
        self.new_field.setPlaceholderText(self.tr("A word or two"))
        self.new_field.textChanged.connect(self._refresh)
        self.checks: dict[str, QCheckBox] = {}
        holder = QWidget()
        flow = FlowLayout(holder, 16)
        for name in sorted({*known, *on_all}):
            box = QCheckBox(name.replace("&", "&&"))
            box.setObjectName(f"tag_{name}")
            box.setChecked(name in self._before)
            box.toggled.connect(self._refresh)
            self.checks[name] = box
            flow.addWidget(box)
        rows = FormRows()
        rows.add_row(self.tr("New tag"), self.new_field)
        if self.checks:
            rows.add_row(self.tr("Tags in use"), holder)
        self.body.addWidget(rows)
        self.body.addStretch(1)
        self.set_footer(self.tr("Save tags"))
        self._refresh()
        self.new_field.setFocus()

    def added(self) -> tuple[str, ...]:
        """Tags to put on."""
        ticked = [name for name, box in self.checks.items() if box.isChecked() and name not in self._before]
        new = tidy_tag(self.new_field.text())
        return tuple(dict.fromkeys([*ticked, *([new] if new and new not in self._before else [])]))

    def removed(self) -> tuple[str, ...]:
        """Tags to take off; one that is typed anew stays."""
        kept = tidy_tag(self.new_field.text())
        return tuple(
            name
            for name, box in self.checks.items()
            if name in self._before and not box.isChecked() and name != kept
        )

    def submit(self) -> None:
        """Hands both out, once."""
        self.set_busy(True)
        self.submitted.emit(self.added(), self.removed())

    def _refresh(self) -> None:
        self.clear_notices()
        changed = bool(self.added() or self.removed())
        self.set_blocked("" if changed else self.tr("Type or tick a tag"))


class DayDialog(DialogFrame):
    """A day that no menu offers.

    Signals:
        submitted(object): the `date`.
    """

    acts_on_enter = True
    submitted = Signal(object)

    def __init__(self, title: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, name="dayDialog", width=NARROW)
        self.set_title(title)
        first = today + timedelta(days=1)
        self.day_field = QDateEdit(QDate(first.year, first.month, first.day))
        self.day_field.setObjectName("dayField")
        self.day_field.setCalendarPopup(True)
        self.day_field.setMinimumDate(self.day_field.date())
        rows = FormRows()
        rows.add_row(self.tr("Day"), self.day_field)
        self.body.addWidget(rows)
        self.body.addStretch(1)
        self.set_footer(self.tr("Choose"), hint=self.tr("Of the marketplace's calendar"))
        self.day_field.setFocus()

    def submit(self) -> None:
        """Hands the day out, once."""
        chosen = self.day_field.date()
        self.set_busy(True)
        self.submitted.emit(date(chosen.year(), chosen.month(), chosen.day()))
