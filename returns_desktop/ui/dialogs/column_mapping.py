"""An unknown header: the seller says what its columns are and keeps that as a profile."""

from collections.abc import Sequence
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QTableView,
    QWidget,
)

from ...domain.report import FIELD_NAMES, REQUIRED_FIELDS, ColumnProfile, TablePreview
from .. import text
from ..theme import current_theme, margins, restyle
from ..widgets.elided_label import ElidedLabel
from ..widgets.plain_text import PlainLabel, plain_tooltip
from .dialog_frame import WIDE_MARGIN, DialogFrame
from .encodings import encoding_names
from .form_rows import below

_WIDTH, _HEIGHT = 960, 720
_SAMPLES = 3
_COMBO_WIDTH, _COLUMN_WIDTH = 280, 180
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class _ReadRows(QAbstractTableModel):
    """The first rows of the file under our names. Text of the file stays text."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._fields: list[str] = []
        self._rows: list[tuple[str, ...]] = []

    def show_rows(self, fields: list[str], rows: list[tuple[str, ...]]) -> None:
        """Lists these rows, each as wide as `fields`."""
        self.beginResetModel()
        self._fields, self._rows = fields, rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Ten at most."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """One for each field that is read."""
        return 0 if parent.isValid() else len(self._fields)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell, and the whole of it as tooltip."""
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(cell.split())
        return plain_tooltip(cell) if role == Qt.ItemDataRole.ToolTipRole else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Our names of the fields; the start side, as their words."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return text.field_name(self._fields[section])


class ColumnMappingDialog(DialogFrame):
    """Columns of the file beside our fields. Nothing is kept before the button is pressed.

    Signals:
        encoding_chosen(str): the file is to be shown in this encoding; busy until `show_preview` or an error.
        submitted(object): the `ColumnProfile`; busy until `accept` or an error.
    """

    encoding_chosen = Signal(str)
    submitted = Signal(object)

    def __init__(self, preview: TablePreview, parent: QWidget | None = None) -> None:
        super().__init__(parent, name="columnMappingDialog", width=_WIDTH, height=_HEIGHT)
        self.set_title(self.tr("What are these columns?"))
        self._preview = preview
        self._recognized = preview.encoding.removesuffix("-sig")
        self.combos: list[QComboBox] = []
        self.body.setContentsMargins(WIDE_MARGIN, 16, WIDE_MARGIN, 12)
        self.body.setSpacing(12)
        self.body.addWidget(self._make_head())
        self._columns = QScrollArea()
        self._columns.setObjectName("mappingColumns")
        self._columns.setFrameShape(QFrame.Shape.NoFrame)
        self._columns.setWidgetResizable(True)
        self._columns.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._columns.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._columns.viewport().setAutoFillBackground(False)
        self.body.addWidget(self._columns, 3)
        self.body.addWidget(self._make_rows(), 2)
        self.set_footer(self.tr("Save and import"), hint_icon="guard")
        self.name_field.textChanged.connect(self.refresh)
        self.encoding_combo.activated.connect(self._encoding_activated)
        self.show_preview(preview)
        if self.combos:
            self.combos[0].setFocus()

    def show_preview(self, preview: TablePreview) -> None:
        """Shows this table; what was chosen stays where the columns are the same."""
        chosen = self.chosen() if preview.compared == self._preview.compared and self.combos else ()
        self._preview = preview
        self.set_busy(False)
        self.clear_notices()
        self._show_encoding()
        self._make_columns(chosen or preview.guesses)
        self.refresh()

    def set_busy(self, busy: bool) -> None:
        """Afterwards the encoding is that of the preview again."""
        super().set_busy(busy)
        if not busy:
            self._show_encoding()

    def chosen(self) -> tuple[str, ...]:
        """The field of each column; empty: left out."""
        return tuple(str(combo.currentData()) for combo in self.combos)

    def profile(self) -> ColumnProfile:
        """The profile as it is filled in."""
        compared = self._preview.compared
        pairs = tuple((head, field) for head, field in zip(compared, self.chosen(), strict=True) if field)
        return ColumnProfile(self.name_field.text().strip(), compared, pairs)

    def submit(self) -> None:
        """Hands the profile out, once."""
        self.set_busy(True)
        self.submitted.emit(self.profile())

    def refresh(self) -> None:
        """Shows the rows as they would be read now, and says what is missing."""
        chosen = self.chosen()
        order = [*REQUIRED_FIELDS, *(field for field in chosen if field and field not in REQUIRED_FIELDS)]
        fields = [field for field in order if field in chosen]
        at = [chosen.index(field) for field in fields]
        self.rows.show_rows(fields, [tuple(row[place] for place in at) for row in self._preview.rows])
        missing = [text.field_name(field) for field in REQUIRED_FIELDS if field not in chosen]
        if missing:
            self.set_blocked(self.tr("Still missing: {fields}").format(fields=", ".join(missing)))
        elif not self.name_field.text().strip():
            self.set_blocked(self.tr("Give these columns a name"))
        else:
            self.set_blocked("")
            self.set_hint(self.tr("A file with the same columns is then read by itself."), "guard")

    def _make_head(self) -> QWidget:
        name = ElidedLabel(self._preview.file, "title", mode=Qt.TextElideMode.ElideMiddle)
        why = PlainLabel(
            self.tr("The headings of this file are not known. Say once what they are."), "caption", "text_3"
        )
        why.setWordWrap(True)
        self.name_field = QLineEdit(PurePath(self._preview.file.rpartition(" › ")[2]).stem)
        self.name_field.setObjectName("profileNameField")
        self.name_field.setMaxLength(80)
        self.name_field.setMinimumWidth(200)
        name_label = PlainLabel(self.tr("Name of these columns"), "caption", "text_3")
        self._encoding_label = PlainLabel(self.tr("Text encoding"), "caption", "text_3")
        self.encoding_combo = QComboBox()
        self.encoding_combo.setObjectName("encodingCombo")
        self.encoding_combo.setMinimumWidth(176)
        self.encoding_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for label, field in ((name_label, self.name_field), (self._encoding_label, self.encoding_combo)):
            label.setBuddy(field)
            field.setAccessibleName(label.text())
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(below(name, why, spacing=0), 1)
        row.addWidget(below(name_label, self.name_field))
        row.addWidget(below(self._encoding_label, self.encoding_combo))
        return head

    def _make_columns(self, chosen: Sequence[str]) -> None:
        holder = QWidget()
        holder.setAutoFillBackground(False)
        grid = QGridLayout(holder)
        grid.setContentsMargins(margins(0, 0, 8, 0))
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.addWidget(PlainLabel(self.tr("Column of the file"), "label", "text_3"), 0, 0)
        grid.addWidget(PlainLabel(self.tr("Is read as"), "label", "text_3"), 0, 1)
        self.combos = []
        for place, heading in enumerate(self._preview.headings):
            name = heading or self.tr("Column {number}").format(number=place + 1)
            samples = [row[place] for row in self._preview.rows if row[place].strip()][:_SAMPLES]
            shown = " · ".join(" ".join(cell.split()) for cell in samples) or self.tr("empty")
            head = ElidedLabel(name, "body_strong")
            grid.addWidget(below(head, ElidedLabel(shown, "caption", "text_3"), spacing=0), place + 1, 0)
            combo = self._make_combo(name, chosen[place])
            grid.addWidget(combo, place + 1, 1)
            self.combos.append(combo)
        grid.setRowStretch(len(self.combos) + 1, 1)
        self._columns.setWidget(holder)
        before: QWidget = self.encoding_combo
        for combo in self.combos:
            QWidget.setTabOrder(before, combo)
            before = combo
        QWidget.setTabOrder(before, self.table)

    def _make_combo(self, heading: str, field: str) -> QComboBox:
        combo = QComboBox()
        combo.setObjectName("fieldCombo")
        combo.setAccessibleName(self.tr("{heading} is read as").format(heading=heading))
        combo.addItem(self.tr("Leave out"), "")
        rest = [name for name in FIELD_NAMES if name not in REQUIRED_FIELDS]
        others = sorted(rest, key=lambda name: text.field_name(name).casefold())
        for name in (*REQUIRED_FIELDS, *others):
            words = text.field_name(name)
            combo.addItem(f"{words} *" if name in REQUIRED_FIELDS else words, name)
        combo.setMinimumWidth(max(round(_COMBO_WIDTH * current_theme().size / 13), combo.sizeHint().width()))
        combo.setCurrentIndex(max(0, combo.findData(field)))
        combo.currentIndexChanged.connect(lambda _index: self._take_over(combo))
        return combo

    def _take_over(self, combo: QComboBox) -> None:
        """A field stands for one column: another that had it is left out now."""
        field = combo.currentData()
        for other in self.combos:
            if other is not combo and field and other.currentData() == field:
                blocked = other.blockSignals(True)
                other.setCurrentIndex(0)
                other.blockSignals(blocked)
        self.clear_notices()
        self.refresh()

    def _make_rows(self) -> QWidget:
        self.rows = _ReadRows(self)
        self.table = QTableView()
        self.table.setObjectName("mappingRows")
        self.table.setAccessibleName(self.tr("The first rows as they would be read"))
        self.table.setModel(self.rows)
        restyle(self.table, "surface", "base")
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTabKeyNavigation(False)
        self.table.setCornerButtonEnabled(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.verticalHeader().setDefaultSectionSize(current_theme().line_height("body") + 8)
        self.table.horizontalHeader().setDefaultSectionSize(_COLUMN_WIDTH)
        self.table.horizontalHeader().setHighlightSections(False)
        self.table.setMinimumHeight(140)
        self.table.setStyleSheet("QTableView::item { padding: 0 5px; }")  # under the words of its heading
        title = PlainLabel(self.tr("The first rows as they would be read"), "label", "text_3")
        return below(title, self.table)

    def _show_encoding(self) -> None:
        codec = self._preview.encoding.removesuffix("-sig")
        for widget in (self._encoding_label, self.encoding_combo):
            widget.setVisible(bool(codec))
        self.encoding_combo.clear()
        for known, name in encoding_names(self._recognized, codec).items():
            recognized = self.tr("{encoding}, recognized").format(encoding=name)
            self.encoding_combo.addItem(recognized if known == self._recognized else name, known)
        self.encoding_combo.setCurrentIndex(self.encoding_combo.findData(codec))

    def _encoding_activated(self) -> None:
        codec = self.encoding_combo.currentData()
        if codec != self._preview.encoding.removesuffix("-sig"):
            self.clear_notices()
            self.set_busy(True)
            self.encoding_chosen.emit(codec)
