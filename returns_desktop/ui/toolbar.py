"""The bar at the top: the few things that concern the whole shop."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from .hairline import Hairline
from .search_field import NARROWEST, SearchField
from .theme import theme_controller
from .widgets.flat_button import FlatButton, icon_button
from .window_actions import WindowActions

HEIGHT = 48


class Toolbar(QFrame):
    """Buttons that follow the window's actions, the search field and the menu."""

    def __init__(self, actions: WindowActions, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setProperty("surface", "window")
        self._import = FlatButton("import", parent=self)
        self._export = FlatButton("export", parent=self)
        self._todo = FlatButton("todo", parent=self)
        self._undo = FlatButton("undo", parent=self)
        self._redo = icon_button("redo", "", self)
        self._redo.set_ink("text")
        self.menu_button = icon_button("menu", "", self)
        self.menu_button.set_ink("text")
        self.search = SearchField(self)
        self._undo_name = self._redo_name = ""
        self._undo_why = ""
        for name, button in (
            ("importButton", self._import),
            ("exportButton", self._export),
            ("todoButton", self._todo),
            ("undoButton", self._undo),
            ("redoButton", self._redo),
            ("menuButton", self.menu_button),
        ):
            button.setObjectName(name)
        self._import.follow_action(actions.import_reports)
        self._export.follow_action(actions.export)
        self._todo.follow_action(actions.todo)
        self._undo.follow_action(actions.undo)
        self._redo.follow_action(actions.redo)
        self.menu_button.follow_keys(actions.show_menu)
        self._menu = menu
        self.menu_button.clicked.connect(self.open_menu)
        self._lay_out()
        theme_controller().theme_changed.connect(self._fit)
        self._retranslate()

    def set_export_count(self, count: int) -> None:
        """Shows how many decisions wait to be exported."""
        self._export.set_count(self.locale().toString(count) if count else "", "neutral" if count else "")
        self._fit()

    def set_undo(self, name: str, why_not: str) -> None:
        """Names what Undo takes back, or says why it cannot."""
        self._undo_name, self._undo_why = name, why_not
        self._retranslate()

    def set_redo(self, name: str) -> None:
        """Names what Redo brings back."""
        self._redo_name = name
        self._retranslate()

    def open_menu(self) -> None:
        """Opens the menu below its button."""
        at = self.menu_button.rect().bottomRight()
        at.setX(at.x() - self._menu.sizeHint().width())
        if self.isRightToLeft():
            at = self.menu_button.rect().bottomLeft()
        self._menu.popup(self.menu_button.mapToGlobal(at))

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drops texts where there is no room for all of them."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 0)
        row.setSpacing(4)
        row.addStrut(HEIGHT - 1)
        for button in (self._import, self._export, self._todo):
            row.addWidget(button)
        row.addSpacing(4)
        row.addWidget(Hairline(Qt.Orientation.Vertical, self, 20))
        row.addSpacing(4)
        row.addWidget(self._undo)
        row.addWidget(self._redo)
        row.addStretch(1)
        row.addWidget(self.search, 1000)
        row.addSpacing(2)
        row.addWidget(self.menu_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(Hairline(parent=self))
        self.setFixedHeight(HEIGHT)

    def _fit(self) -> None:
        shrinking = (self._undo, self._todo, self._export)
        for button in shrinking:
            button.set_text_visible(True)
        fixed = 12 + 10 + 4 * 8 + 12
        for button in shrinking:
            parts = (self._import, self._export, self._todo, self._undo, self._redo, self.menu_button)
            if fixed + sum(part.sizeHint().width() for part in parts) + NARROWEST <= self.width():
                break
            button.set_text_visible(False)

    def _retranslate(self) -> None:
        self._import.set_label(self.tr("Import"))
        self._export.set_label(self.tr("Export decisions"))
        self._todo.set_label(self.tr("To do on Amazon"))
        undo = self.tr("Undo {step}").format(step=self._undo_name) if self._undo_name else self.tr("Undo")
        redo = self.tr("Redo {step}").format(step=self._redo_name) if self._redo_name else self.tr("Redo")
        self._undo.set_label(self.tr("Undo"), undo)
        self._undo.setToolTip(self._undo_why)
        self._redo.set_label(redo)
        self.menu_button.set_label(self.tr("Menu"))
        self._fit()
