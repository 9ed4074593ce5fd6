"""The choice of a saved way to export, with saving and deleting."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ...domain.carrying import ExportPreset
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import plain_button_text
from ..widgets.push_button import PushButton


class PresetField(QWidget):
    """Signals:
    chosen(object): an `ExportPreset`, None for the standard.
    save_requested(str): what is filled in shall be kept under this name.
    delete_requested(str): the preset of this name shall go.
    """

    chosen = Signal(object)
    save_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, presets: Sequence[ExportPreset], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = QComboBox()
        self.combo.setObjectName("presetCombo")
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.save = FlatButton("", self.tr("Save as…"), "link")
        self.save.setObjectName("savePreset")
        self.save.clicked.connect(self._ask_name)
        self.delete = FlatButton("", self.tr("Delete"), "link")
        self.delete.setObjectName("deletePreset")
        self.delete.clicked.connect(lambda: self.delete_requested.emit(self.name()))
        self.name_field = QLineEdit()
        self.name_field.setObjectName("presetName")
        self.name_field.setAccessibleName(self.tr("Name of the preset"))
        self.name_field.setPlaceholderText(self.tr("Name, for example Bookkeeping"))
        self.name_field.setMaxLength(60)
        self.name_field.textChanged.connect(self._name_changed)
        self.keep = PushButton(plain_button_text(self.tr("Save")))
        self.keep.setObjectName("keepPreset")
        self.keep.setAutoDefault(False)
        self.keep.clicked.connect(self._keep)
        self._naming = QWidget()
        self._lay_out()
        self.show_presets(presets)
        self.combo.currentIndexChanged.connect(self._choose)

    def name(self) -> str:
        """The name of the chosen preset; empty for the standard."""
        preset = self.combo.currentData()
        return preset.name if isinstance(preset, ExportPreset) else ""

    def show_presets(self, presets: Sequence[ExportPreset], wanted: str = "") -> None:
        """Lists these, with the one of this name chosen."""
        blocked = self.combo.blockSignals(True)
        self.combo.clear()
        self.combo.addItem(self.tr("Standard"), None)
        for preset in presets:
            self.combo.addItem(preset.name, preset)
        names = ["", *(preset.name for preset in presets)]
        self.combo.setCurrentIndex(names.index(wanted) if wanted in names else 0)
        self.combo.blockSignals(blocked)
        self.delete.setVisible(bool(self.name()))
        self._naming.hide()

    def _choose(self) -> None:
        self.delete.setVisible(bool(self.name()))
        self._naming.hide()
        self.chosen.emit(self.combo.currentData())

    def _ask_name(self) -> None:
        self.name_field.setText(self.name())
        self._naming.show()
        self.name_field.setFocus()
        self.name_field.selectAll()
        self._name_changed()

    def _name_changed(self) -> None:
        self.keep.setEnabled(bool(self.name_field.text().strip()))

    def _keep(self) -> None:
        name = self.name_field.text().strip()
        if name:
            self.name_field.clear()
            self.save_requested.emit(name)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.combo, 1)
        line.addWidget(self.save)
        line.addWidget(self.delete)
        naming = QHBoxLayout(self._naming)
        naming.setContentsMargins(0, 0, 0, 0)
        naming.setSpacing(8)
        naming.addWidget(self.name_field, 1)
        naming.addWidget(self.keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self._naming)
