"""The form of Export decisions: which ones, and with what."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDateEdit,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ...domain.carrying import ExportPreset
from ...services.exporting import COLUMNS, JOURNAL_HEAD
from ...services.settings import Settings
from ..theme import margins
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import PlainLabel
from ..widgets.strip import Strip
from .dialog_frame import DialogFrame
from .export_columns import ColumnsField
from .form_rows import FormRows, below, beside, error_label
from .preset_field import PresetField

SINCE_LAST, ALL, VIEW, SELECTION, DATES = "since_last", "all", "view", "selection", "dates"
CSV, XLSX = "csv", "xlsx"
_INDENT, _USUAL_DAYS = 24, 30


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """Which decisions are wanted in the file, and how it is written."""

    scope_name: str
    """`since_last`, `all`, `view`, `selection` or `dates`."""
    date_from: date | None = None
    """First day of the scope `dates`, on the clock of this computer."""
    date_to: date | None = None
    """Last day of it, included."""
    bom: bool = True
    comments: bool = True
    columns: tuple[str, ...] | None = None
    """In the order wanted; None: all, as usual."""
    format: str = CSV
    """`csv` or `xlsx`."""


class ExportDialog(DialogFrame):
    """Asks what to export; the file itself is chosen afterwards.

    Signals:
        submitted(object): an `ExportChoice`.
        preset_saved(object): an `ExportPreset` to keep.
        preset_deleted(str): the preset of this name shall go.
        refunds_requested: the file of refunds for Amazon is wanted instead.
    """

    submitted = Signal(object)
    preset_saved = Signal(object)
    preset_deleted = Signal(str)
    refunds_requested = Signal()

    def __init__(
        self,
        counts_by_scope: Mapping[str, int],
        settings: Settings,
        parent: QWidget | None = None,
        *,
        presets: Sequence[ExportPreset] = (),
    ) -> None:
        """`counts_by_scope`: how many decisions each scope holds; one without a count is always offered."""
        super().__init__(parent, name="exportDialog")
        self.set_title(self.tr("Export decisions"))
        self._counts, self._usual_bom = dict(counts_by_scope), settings.export_bom
        strip = Strip(0)
        strip.set_content("info", "export", self.tr("What is exported can no longer be undone."), "")
        self.body.addWidget(strip)
        self.rows = FormRows()
        self.body.addWidget(self.rows)
        self.presets = PresetField(presets)
        self.presets.chosen.connect(self._take_preset)
        self.presets.save_requested.connect(lambda name: self.preset_saved.emit(self._preset(name)))
        self.presets.delete_requested.connect(self.preset_deleted)
        self.rows.add_row(self.tr("Preset"), self.presets, focus=self.presets.combo)
        self._group = QButtonGroup(self)
        self.scopes: dict[str, QRadioButton] = {}
        self._add_scopes()
        self._add_format()
        self._add_content(settings.export_bom)
        self.columns = ColumnsField(COLUMNS)
        self.columns.changed.connect(self.refresh)
        self.rows.add_row(self.tr("Columns"), self.columns, focus=self.columns.more)
        self.refunds_link = FlatButton("refund", self.tr("Refunds for Amazon…"), "link")
        self.refunds_link.setObjectName("refundsForAmazonLink")
        self.refunds_link.clicked.connect(self.refunds_requested)
        self.set_footer("", link=self.refunds_link)
        self._group.buttonToggled.connect(self.refresh)
        self._formats.buttonToggled.connect(self.refresh)
        self._take_first_scope()
        self.refresh()

    def choice(self) -> ExportChoice:
        """What is filled in."""
        scope = self._scope()
        dates = scope == DATES
        return ExportChoice(
            scope_name=scope,
            date_from=self._day(self.date_from) if dates else None,
            date_to=self._day(self.date_to) if dates else None,
            bom=self.bom_check.isChecked(),
            comments=self.comments_check.isChecked(),
            columns=None if self._columns() == COLUMNS else self._columns(),
            format=self._format(),
        )

    def show_presets(self, presets: Sequence[ExportPreset], chosen: str = "") -> None:
        """Lists what is kept now."""
        self.presets.show_presets(presets, chosen)

    def submit(self) -> None:
        """Hands out the choice. The dialog stays usable: the file may yet not be chosen."""
        self.submitted.emit(self.choice())

    def refresh(self) -> None:
        """Names the number on the button, and says what is missing."""
        self.clear_notices()
        scope = self._scope()
        self._dates.setEnabled(scope == DATES)
        count = self._counts.get(scope)
        if count is None:
            self.set_action_text(self.tr("Export…"))
        else:
            self.set_action_text(self.tr("Export %n decision(s)…", "", count))
        wrong = scope == DATES and self.date_from.date() > self.date_to.date()
        self._error.setText(self.tr("The first day is after the last one.") if wrong else "")
        self._error.setVisible(wrong)
        self.bom_check.setEnabled(self._format() == CSV)
        nothing = self.tr("Nothing to export") if count == 0 else ""
        no_column = "" if self.columns.columns() else self.tr("Choose a column")
        self.set_blocked(self._error.text() or nothing or no_column)

    def _columns(self) -> tuple[str, ...]:
        wanted = self.columns.columns()
        return (*wanted, JOURNAL_HEAD) if self.head_check.isChecked() else wanted

    def _format(self) -> str:
        return XLSX if self.xlsx_radio.isChecked() else CSV

    def _preset(self, name: str) -> ExportPreset:
        """What is filled in, under a name."""
        return ExportPreset(
            name=name,
            columns=self._columns(),
            scope=self._scope(),
            format=self._format(),
            bom=self.bom_check.isChecked(),
            comments=self.comments_check.isChecked(),
        )

    def _take_preset(self, preset: ExportPreset | None) -> None:
        """Fills in what a preset says; None: the standard."""
        wanted = preset or ExportPreset("", COLUMNS, SINCE_LAST, CSV, self._usual_bom)
        if preset is None:
            self._take_first_scope()
        elif preset.scope in self.scopes:
            self.scopes[preset.scope].setChecked(True)
        (self.xlsx_radio if wanted.format == XLSX else self.csv_radio).setChecked(True)
        self.bom_check.setChecked(wanted.bom)
        self.comments_check.setChecked(wanted.comments)
        self.columns.set_columns(wanted.columns)
        self.head_check.setChecked(JOURNAL_HEAD in wanted.columns)
        self.presets.combo.setFocus()
        self.refresh()

    def _add_format(self) -> None:
        self._formats = QButtonGroup(self)
        self.csv_radio, self.xlsx_radio = QRadioButton("CSV"), QRadioButton(self.tr("Excel workbook"))
        for radio, name in ((self.csv_radio, "exportFormatCsv"), (self.xlsx_radio, "exportFormatXlsx")):
            radio.setObjectName(name)
            radio.setAccessibleName(radio.text())
            self._formats.addButton(radio)
        self.csv_radio.setChecked(True)
        field = beside(self.csv_radio, self.xlsx_radio, spacing=24)
        self.rows.add_row(
            self.tr("Format"),
            field,
            focus=self.csv_radio,
            first_height=self.csv_radio.sizeHint().height(),
        )
        self.csv_radio.setAccessibleName("CSV")

    def _add_content(self, bom: bool) -> None:
        self.comments_check = QCheckBox(self.tr("With the buyer's words"))
        self.comments_check.setObjectName("exportCommentsCheck")
        self.comments_check.setChecked(True)
        self.bom_check = QCheckBox(self.tr("Byte order mark, so that Excel reads every letter"))
        self.bom_check.setObjectName("exportBomCheck")
        self.bom_check.setChecked(bom)
        words = self._caption(self.tr("Leave them out before you pass the file on: they may be personal."))
        self.head_check = QCheckBox(self.tr("Fingerprint of the journal, as a last column"))
        self.head_check.setObjectName("exportHeadCheck")
        why = self.tr("Where the file is kept, it shows later whether the journal was changed before it.")
        note = below(
            self.comments_check, words, self.bom_check, self.head_check, self._caption(why), spacing=4
        )
        self.rows.add_row(
            self.tr("In the file"),
            note,
            focus=self.comments_check,
            first_height=self.comments_check.sizeHint().height(),
        )

    def _add_scopes(self) -> None:
        names = {
            SINCE_LAST: self.tr("Since the last export"),
            ALL: self.tr("All"),
            VIEW: self.tr("This view"),
            SELECTION: self.tr("Selection"),
            DATES: self.tr("Decided between two days"),
        }
        field = QWidget()
        column = QVBoxLayout(field)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for scope, name in names.items():
            count = self._counts.get(scope)
            shown = name if count is None else self.tr("{scope}: %n", "", count).format(scope=name)
            button = QRadioButton(shown)
            button.setObjectName(f"exportScope_{scope}")
            button.setAccessibleName(shown)
            button.setEnabled(count != 0)
            self._group.addButton(button)
            self.scopes[scope] = button
            column.addWidget(button)
        column.addWidget(self._make_dates())
        self._error = error_label(field)
        column.addWidget(self._error)
        first = self.scopes[SINCE_LAST]
        self.rows.add_row(self.tr("Decisions"), field, focus=first, first_height=first.sizeHint().height())

    def _make_dates(self) -> QWidget:
        today = QDate.currentDate()
        self.date_from, self.date_to = QDateEdit(today.addDays(-_USUAL_DAYS)), QDateEdit(today)
        for field, name, object_name in (
            (self.date_from, self.tr("First day"), "exportDateFrom"),
            (self.date_to, self.tr("Last day"), "exportDateTo"),
        ):
            field.setObjectName(object_name)
            field.setAccessibleName(name)
            field.setCalendarPopup(True)
            field.dateChanged.connect(self.refresh)
        self._dates = QWidget()
        row = QHBoxLayout(self._dates)
        row.setContentsMargins(margins(_INDENT, 0, 0, 0))
        row.setSpacing(8)
        row.addWidget(self.date_from)
        row.addWidget(PlainLabel(self.tr("to"), "body", "text_2"))
        row.addWidget(self.date_to)
        row.addStretch(1)
        return self._dates

    def _caption(self, words: str) -> PlainLabel:
        """What a tick is for, below it."""
        label = PlainLabel(words, "caption", "text_3")
        label.setWordWrap(True)
        label.setContentsMargins(margins(_INDENT, 0, 0, 0))
        return label

    def _take_first_scope(self) -> None:
        """The usual scope, or the first that has something in it."""
        scope = next((name for name, button in self.scopes.items() if button.isEnabled()), SINCE_LAST)
        self.scopes[scope].setChecked(True)
        self.scopes[scope].setFocus()

    def _scope(self) -> str:
        return next((name for name, button in self.scopes.items() if button.isChecked()), SINCE_LAST)

    def _day(self, field: QDateEdit) -> date:
        picked = field.date()
        return date(picked.year(), picked.month(), picked.day())
