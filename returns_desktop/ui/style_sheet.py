"""The one style sheet of the application: fields, buttons, indicators, menus, scroll bars.

Properties a widget may carry: `kind` (primary, danger, safe, link) and `small` on push buttons, `error`,
`search` and `bare` on fields, `surface` (window, base, pane, card, footer) on frames. `keyboard_focus` is
set by FocusTracker. Push buttons get their size from padding: Qt turns a min-width of a style sheet into the
minimum of the widget, and a layout would then cut texts that are wider.
"""

from string import Template

from .control_images import image_url
from .tokens import Tokens

_FIELDS = Template("""
QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
    background: $base; color: $text; border: 1px solid $control; border-radius: 6px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $text_3; }
QLineEdit[search="true"] { border-color: $button_line; }
QLineEdit, QAbstractSpinBox, QComboBox { padding: 0 7px; min-height: 30px; }
QPlainTextEdit, QTextEdit { padding: 4px 5px; }
QLineEdit:read-only, QPlainTextEdit:read-only, QTextEdit:read-only { background: $pane; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled,
QPlainTextEdit:disabled, QTextEdit:disabled {
    background: $pane; color: $text_3; border: 1px $disabled_line $border; }
QLineEdit[error="true"], QAbstractSpinBox[error="true"], QComboBox[error="true"],
QPlainTextEdit[error="true"], QTextEdit[error="true"] { border: 1px solid $danger; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QComboBox:on {
    border: 2px solid $focus; padding: 0 6px; min-height: 28px; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid $focus; padding: 3px 4px; }
QLineEdit[error="true"]:focus, QAbstractSpinBox[error="true"]:focus, QComboBox[error="true"]:focus,
QPlainTextEdit[error="true"]:focus, QTextEdit[error="true"]:focus { border: 2px solid $danger; }
QLineEdit[bare="true"], QLineEdit[bare="true"]:focus {
    background: transparent; border: none; padding: 0; min-height: 30px; }
QTextEdit[bare="true"], QTextEdit[bare="true"]:focus {
    background: $base; border: none; border-radius: 0; padding: 0; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down, QDateTimeEdit::drop-down {
    subcontrol-origin: padding; subcontrol-position: center right; border: none; width: 24px; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url($chevron_down); width: 14px; height: 14px; }
QComboBox::down-arrow:disabled, QDateTimeEdit::down-arrow:disabled { image: url($chevron_down_off); }
QComboBox QAbstractItemView {
    background: $card; color: $text; border: 1px solid $border; padding: 3px; outline: 0;
    selection-background-color: $sel; selection-color: $ink_on_sel; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 6px; border-radius: 4px; }
QComboBox QAbstractItemView::item:hover { background: $hover; }
QComboBox QAbstractItemView::item:selected { background: $sel; color: $ink_on_sel; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QDateTimeEdit::up-button {
    subcontrol-origin: padding; subcontrol-position: top right; border: none; width: 18px; height: 14px; }
QSpinBox::down-button, QDoubleSpinBox::down-button, QDateTimeEdit::down-button {
    subcontrol-origin: padding; subcontrol-position: bottom right; border: none; width: 18px; height: 14px; }
QAbstractSpinBox::up-arrow { image: url($chevron_up); width: 12px; height: 12px; }
QAbstractSpinBox::up-arrow:disabled, QAbstractSpinBox::up-arrow:off { image: url($chevron_up_off); }
QAbstractSpinBox::down-arrow { image: url($chevron_down); width: 12px; height: 12px; }
QAbstractSpinBox::down-arrow:disabled, QAbstractSpinBox::down-arrow:off { image: url($chevron_down_off); }
""")

_LISTS = Template("""
QListWidget[surface="list"] {
    background: $base; color: $text; border: 1px solid $control; border-radius: 6px;
    padding: 4px; outline: 0; }
QListWidget[surface="list"]:focus { border: 2px solid $focus; padding: 3px; }
QListWidget[surface="list"]::item { min-height: 30px; padding: 0 6px; border-radius: 4px; }
QListWidget[surface="list"]::item:hover { background: $row_hover; }
QListWidget[surface="list"]::item:selected { background: $sel; color: $ink_on_sel; }
""")

_BUTTONS = Template("""
QPushButton {
    background: $card; color: $text; border: 1px solid $button_line; border-radius: 6px;
    padding: 7px 13px; font-weight: 500; }
QPushButton:hover { background: $row_hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:checked { background: $sel; color: $link_on_sel; }
QPushButton[kind="primary"] {
    background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="primary"]:pressed { background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[kind="danger"] { color: $danger; border-color: $danger; font-weight: 600; }
QPushButton[kind="danger"]:hover { background: $danger_soft; }
QPushButton[kind="danger"]:pressed { background: $pressed; }
QPushButton[kind="safe"] {
    color: $link; border: 2px solid $focus; padding: 6px 12px; font-weight: 600; }
QPushButton:disabled, QPushButton[kind="primary"]:disabled, QPushButton[kind="danger"]:disabled {
    background: $pane; color: $text_3; border: 1px $disabled_line $border; }
QPushButton[kind="safe"]:disabled {
    background: $pane; color: $text_3; border: 1px $disabled_line $border; padding: 7px 13px; }
QPushButton[kind="link"] {
    background: transparent; color: $link; border: none; padding: 6px; }
QPushButton[kind="link"]:hover { background: $hover; }
QPushButton[kind="link"]:pressed { background: $pressed; }
QPushButton[kind="link"]:disabled { background: transparent; color: $text_3; border: none; }
QPushButton[small="true"] { padding: 3px 9px; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolButton { background: transparent; color: $text; border: none; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $pressed; }
QToolButton:checked { background: $sel; color: $link_on_sel; }
QToolButton:disabled { color: $text_3; }
QToolButton[keyboard_focus="true"]:focus { border: ${ring}px solid $focus; padding: 2px; }
QCheckBox, QRadioButton { color: $text; spacing: 8px; min-height: 20px; }
QCheckBox:disabled, QRadioButton:disabled { color: $text_3; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator, QGroupBox::indicator {
    width: 14px; height: 14px; background: $base; border: 1px solid $control; border-radius: 4px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { background: $row_hover; }
QCheckBox::indicator:pressed, QRadioButton::indicator:pressed { background: $pressed; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QGroupBox::indicator:checked {
    background: $accent; border-color: $accent; image: url($tick); }
QCheckBox::indicator:indeterminate, QAbstractItemView::indicator:indeterminate {
    background: $accent; border-color: $accent; image: url($dash); }
QRadioButton::indicator:checked { background: $accent; border-color: $accent; image: url($dot); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled, QAbstractItemView::indicator:disabled {
    background: $pane; border: 1px $disabled_line $button_line; }
QCheckBox::indicator:checked:disabled, QAbstractItemView::indicator:checked:disabled {
    image: url($tick_off); }
QCheckBox::indicator:indeterminate:disabled, QAbstractItemView::indicator:indeterminate:disabled {
    image: url($dash_off); }
QRadioButton::indicator:checked:disabled { image: url($dot_off); }
QCheckBox[keyboard_focus="true"]::indicator:focus, QRadioButton[keyboard_focus="true"]::indicator:focus {
    width: 12px; height: 12px; background: $base; border: 2px solid $focus; }
QCheckBox[keyboard_focus="true"]::indicator:focus:checked { image: url($tick_focus); }
QCheckBox[keyboard_focus="true"]::indicator:focus:indeterminate { image: url($dash_focus); }
QRadioButton[keyboard_focus="true"]::indicator:focus:checked { image: url($dot_focus); }
""")

_REST = Template("""
QDialog, QMessageBox, QFrame[surface="card"] { background: $card; }
QFrame[surface="window"] { background: $window; }
QFrame[surface="base"] { background: $base; }
QFrame[surface="pane"] { background: $pane; }
QFrame[surface="footer"] { background: $pane; border: none; border-top: 1px solid $border; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QScrollArea { border: none; }
QMenu { background: $card; color: $text; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 4px; }
QMenu::item:selected { background: $hover; }
QMenu::item:disabled { color: $text_3; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 6px; }
QMenu::indicator:checked { image: url($tick_ink); }
QMenu::right-arrow { image: url($chevron_right); width: 14px; height: 14px; }
QMenu::left-arrow { image: url($chevron_left); width: 14px; height: 14px; }
QToolTip { background: $card; color: $text; border: 1px solid $border; padding: 4px 6px; }
QAbstractItemView { selection-background-color: $sel; selection-color: $ink_on_sel; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; margin: 0; }
QScrollBar:horizontal { height: 12px; margin: 0; }
QScrollBar::handle { background: $button_line; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: $control; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; background: transparent; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QHeaderView { background: $base; border: none; }
QHeaderView::section {
    background: $base; color: $text_3; border: none; border-bottom: 1px solid $border;
    padding: 0 8px; min-height: 27px; font-weight: 600; }
QHeaderView::section:hover { background: $row_hover; }
QTableWidget[surface="numbers"] { background: $card; outline: 0; }
QTableWidget[surface="numbers"]::item { padding: 0 5px; border-bottom: 1px solid $line; }
QTableWidget[surface="numbers"]::item:selected { background: $sel; color: $ink_on_sel; }
QTableWidget[surface="numbers"] QHeaderView, QTableWidget[surface="numbers"] QHeaderView::section {
    background: $card; }
QSplitter::handle { background: $border; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QProgressBar {
    background: $pressed; border: none; border-radius: 2px; min-height: 4px; max-height: 4px;
    color: transparent; font-size: 1px; }
QProgressBar::chunk { background: $focus; border-radius: 2px; }
""")


def style_sheet(tokens: Tokens, *, high_contrast: bool) -> str:
    """The style sheet in the colours of `tokens`."""
    off, ink, mark = tokens.text_3, tokens.text_2, tokens.on_accent
    images = {
        "chevron_down": image_url("chevron-down", ink),
        "chevron_down_off": image_url("chevron-down", off),
        "chevron_up": image_url("chevron-up", ink),
        "chevron_up_off": image_url("chevron-up", off),
        "chevron_right": image_url("chevron-right", ink),
        "chevron_left": image_url("chevron-left", ink),
        "tick_ink": image_url("tick", tokens.text),
    }
    for shape in ("tick", "dash", "dot"):
        images[shape] = image_url(shape, mark)
        images[f"{shape}_off"] = image_url(shape, off)
        images[f"{shape}_focus"] = image_url(shape, tokens.focus)
    values = tokens.as_dict() | images
    values["ring"] = "3" if high_contrast else "2"
    values["disabled_line"] = "dashed" if high_contrast else "solid"
    values["ink_on_sel"] = tokens.on_sel or tokens.text
    values["link_on_sel"] = tokens.on_sel or tokens.link
    return "".join(part.substitute(values) for part in (_FIELDS, _LISTS, _BUTTONS, _REST))
