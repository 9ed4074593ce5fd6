"""Rows of a form: a label, its field, and what is wrong with it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..theme import current_theme, restyle, theme_controller
from ..widgets.plain_text import PlainLabel

LABEL_WIDTH, GAP = 100, 12
_WIDEST_LABEL = 170
FIELD_HEIGHT = 32


class FieldLabel(PlainLabel):
    """The name of a field, wrapped; a star in another colour where the field must be filled."""

    def __init__(self, text: str, parent: QWidget | None = None, *, required: bool = False) -> None:
        super().__init__(f"{text} *" if required else text, "body", "text_2", parent)
        self._required = required
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setAccessibleName(text)

    def longest_word(self) -> int:
        """The width below which a word would be cut."""
        metrics = QFontMetrics(self.font())
        return max((metrics.horizontalAdvance(word) for word in self.text().split()), default=0) + 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paints the words, and the star in the colour of danger."""
        painter = QPainter(self)
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        if self._required:
            star = QTextLayout.FormatRange()
            look = QTextCharFormat()
            look.setForeground(current_theme().color("danger"))
            star.start, star.length, star.format = len(self.text()) - 1, 1, look
            layout.setFormats([star])
        height = QFontMetrics(self.font()).lineSpacing()
        layout.beginLayout()
        count = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width())
            line.setPosition(QPointF(0, count * height))
            count += 1
        layout.endLayout()
        group = QPalette.ColorGroup.Normal if self.isEnabled() else QPalette.ColorGroup.Disabled
        painter.setPen(self.palette().color(group, QPalette.ColorRole.WindowText))
        layout.draw(painter, QPointF(0, 0))


class FormRow:
    """One row: its label, and the sentence below the field."""

    def __init__(self, label: FieldLabel, field: QWidget, error: PlainLabel) -> None:
        self.label, self.error, self._field = label, error, field
        self._parts: list[QWidget] = []

    def set_error(self, sentence: str) -> None:
        """Says below the field what is wrong with it; empty words take it back."""
        show_error(self._field, self.error, sentence)

    def set_visible(self, visible: bool) -> None:
        """Shows the row or takes it away."""
        for part in self._parts:
            part.setVisible(visible)

    def own(self, parts: Sequence[QWidget]) -> None:
        """The widgets that come and go with the row."""
        self._parts = list(parts)


def show_error(field: QWidget, label: PlainLabel, sentence: str) -> None:
    """Marks a field as wrong and says why; empty words take it back."""
    restyle(field, "error", bool(sentence))
    field.setAccessibleDescription(sentence)
    if label.text() != sentence:
        label.setText(sentence)
    label.setVisible(bool(sentence))


def error_label(parent: QWidget) -> PlainLabel:
    """A hidden label for `show_error`."""
    label = PlainLabel("", "caption", "danger", parent)
    label.setWordWrap(True)
    label.hide()
    return label


def beside(*parts: QWidget, spacing: int = 8, stretch: int = -1) -> QWidget:
    """Widgets in a row; the one at `stretch` takes what is left, else they stand at the start."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(spacing)
    for index, part in enumerate(parts):
        row.addWidget(part, 1 if index == stretch else 0)
    if stretch < 0:
        row.addStretch(1)
    return holder


def below(*parts: QWidget, spacing: int = 4, at_top: bool = False) -> QWidget:
    """Widgets in a column; `at_top`: where there is more room, they stand at its top."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part)
    if at_top:
        column.addStretch(1)
    return holder


def page(*parts: QWidget) -> QWidget:
    """What stands on one of several pages."""
    return below(*parts, spacing=GAP, at_top=True)


class FormRows(QWidget):
    """A column of labels, 100 wide or as wide as their longest word, and a column of fields."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(GAP)
        self._grid.setColumnStretch(1, 1)
        self._labels: list[FieldLabel] = []
        self._partner: FormRows | None = None
        theme_controller().theme_changed.connect(self._fit_labels)

    def add_row(
        self,
        label: str,
        field: QWidget,
        *,
        focus: QWidget | None = None,
        required: bool = False,
        below_field: Sequence[QWidget] = (),
        first_height: int = FIELD_HEIGHT,
    ) -> FormRow:
        """Adds a field. `focus`: the part of it that the label names; `first_height`: of its first line, to
        which the label aligns; `below_field`: notes under it."""
        target = focus or field
        name = FieldLabel(label, self, required=required)
        name.setBuddy(target)
        if not target.accessibleName():
            target.setAccessibleName(label)
        if isinstance(target, QComboBox) and (editor := target.lineEdit()) is not None:
            editor.setAccessibleName(target.accessibleName())
        self._labels.append(name)
        lead = max(0, (first_height - QFontMetrics(name.font()).lineSpacing()) // 2)
        name.setContentsMargins(0, 0, 0, 0)
        wrong = error_label(self)
        cell = below(field, wrong, *below_field)
        grows = isinstance(field, QPlainTextEdit)
        cell.setSizePolicy(
            QSizePolicy.Policy.Preferred,
            QSizePolicy.Policy.Expanding if grows else QSizePolicy.Policy.Preferred,
        )
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, lead, 0, 0)
        column.addWidget(name)
        column.addStretch(1)
        at = self._grid.rowCount()
        self._grid.addWidget(holder, at, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(cell, at, 1)
        if grows:
            self._grid.setRowStretch(at, 1)
        self._fit_labels()
        row = FormRow(name, target, wrong)
        row.own([holder, cell])
        return row

    def add_wide(self, content: QWidget) -> None:
        """Adds something across both columns."""
        self._grid.addWidget(content, self._grid.rowCount(), 0, 1, 2)

    def align_with(self, other: "FormRows") -> None:
        """Gives the labels of both the same width."""
        self._partner, other._partner = other, self
        self._fit_labels()

    def _fit_labels(self) -> None:
        scale = current_theme().size / 13
        every = [*self._labels, *(self._partner._labels if self._partner else ())]
        wanted = max([round(LABEL_WIDTH * scale), *(label.longest_word() for label in every)])
        width = min(wanted, round(_WIDEST_LABEL * scale))
        for label in every:
            label.setFixedWidth(width)

    def minimumSizeHint(self) -> QSize:
        """What the rows need."""
        return self._grid.minimumSize()
