"""Every action of the window with its keys, and the menu they stand in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
)

from ..services.settings import DENSITIES, LANGUAGES, THEMES
from . import text
from .widgets.plain_text import plain_button_text

Keys = QKeySequence | QKeySequence.StandardKey | str | Qt.Key


def is_typing() -> bool:
    """Whether the focus is where letters are text."""
    focus = QApplication.focusWidget()
    return isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox)


class WindowActions(QObject):
    """Actions are added to the window itself, so that their keys work while no menu is open.

    Letters and digits do nothing while a text field has the focus.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._letters: set[QAction] = set()
        standard = QKeySequence.StandardKey
        self.import_reports = self._action("import", "Ctrl+O")
        self.export = self._action("export", "Ctrl+E")
        self.adjustments = self._action("adjustments")
        self.calendar = self._action("calendar")
        self.todo = self._action("todo")
        self.templates = self._action("messageTemplates")
        self.undo = self._action("undo", standard.Undo)
        self.redo = self._action("redo", "Ctrl+Shift+Z", "Ctrl+Y")
        self.settings = self._action("settings", "Ctrl+,")
        self.rules = self._action("suggestionRules")
        self.shortcuts = self._action("shortcuts", "?", letters=True)
        self.data_folder = self._action("dataFolder")
        self.about = self._action("about")
        self.quit = self._action("quit", "Ctrl+Q")
        self.show_menu = self._action("showMenu", Qt.Key.Key_F10)
        self.find = self._action("find", standard.Find, "/", letters=True)
        self.escape = self._action("escape", Qt.Key.Key_Escape)
        self.paste = self._action("paste", standard.Paste)
        self.next_row = self._action("nextRow", "J", letters=True)
        self.previous_row = self._action("previousRow", "K", letters=True)
        self.toggle_row = self._action("toggleRow", "X", letters=True)
        self.check_in = self._action("checkIn", "G", letters=True)
        self.snooze = self._action("snooze", "H", letters=True)
        self.note = self._action("note", "N", letters=True)
        self.tag = self._action("tag", "L", letters=True)
        self.remind = self._action("remind", "R", letters=True)
        self.session = self._action("session", "S", letters=True)
        self.decide = tuple(
            self._action(f"decide{number}", str(number), letters=True) for number in range(1, 5)
        )
        self.about.setMenuRole(QAction.MenuRole.AboutRole)
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.themes = self._choices("theme", THEMES)
        self.densities = self._choices("density", DENSITIES)
        self.languages = self._choices("language", LANGUAGES)
        self._undo_name = self._redo_name = ""
        self._submenus: list[tuple[QMenu, Callable[[], str]]] = []
        self.menu = self._build_menu()
        self.retranslate()

    def on_letter(self, action: QAction, slot: Callable[[], object]) -> None:
        """Connects an action whose key is a letter."""

        def unless_typing() -> None:
            if not is_typing():
                slot()

        action.triggered.connect(unless_typing)

    def set_undo(self, name: str, possible: bool) -> None:
        """Names what Undo takes back."""
        self._undo_name = name
        self.undo.setEnabled(possible)
        self.retranslate()

    def set_redo(self, name: str) -> None:
        """Names what Redo brings back; nothing if empty."""
        self._redo_name = name
        self.redo.setEnabled(bool(name))
        self.retranslate()

    def check(self, *, theme: str, density: str, language: str) -> None:
        """Ticks the choices in force."""
        for group, chosen in ((self.themes, theme), (self.densities, density), (self.languages, language)):
            for action in group.actions():
                action.setChecked(action.data() == chosen)

    def retranslate(self) -> None:
        """Names every action in the language in force."""
        undo = self.tr("Undo {step}").format(step=self._undo_name) if self._undo_name else self.tr("Undo")
        redo = self.tr("Redo {step}").format(step=self._redo_name) if self._redo_name else self.tr("Redo")
        names = (
            (self.import_reports, self.tr("Import…")),
            (self.export, self.tr("Export decisions…")),
            (self.adjustments, self.tr("Refunds for Amazon (Adjustments file)…")),
            (self.calendar, self.tr("Export deadlines (.ics)…")),
            (self.todo, self.tr("To do on Amazon")),
            (self.undo, undo),
            (self.redo, redo),
            (self.templates, self.tr("Message templates…")),
            (self.settings, self.tr("Settings…")),
            (self.rules, self.tr("Suggestion rules…")),
            (self.shortcuts, self.tr("Keyboard shortcuts")),
            (self.data_folder, self.tr("Open the data folder")),
            (self.about, self.tr("About Returns Desktop")),
            (self.quit, self.tr("Quit")),
            (self.show_menu, self.tr("Menu")),
            (self.find, self.tr("Search")),
        )
        for action, name in names:
            action.setText(plain_button_text(name))
        self.menu.setTitle(self.tr("Menu"))
        for menu, name_of in self._submenus:
            menu.setTitle(name_of())
        for group, name_of_choice in (
            (self.themes, self._theme_name),
            (self.densities, self._density_name),
            (self.languages, text.language_name),
        ):
            for action in group.actions():
                action.setText(plain_button_text(name_of_choice(action.data())))

    def _action(self, name: str, *keys: Keys, letters: bool = False) -> QAction:
        action = QAction(self)
        action.setObjectName(name + "Action")
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.setMenuRole(QAction.MenuRole.NoRole)
        if letters:
            self._letters.add(action)
        self._window.addAction(action)
        return action

    def _choices(self, name: str, choices: Sequence[str]) -> QActionGroup:
        group = QActionGroup(self)
        for choice in choices:
            action = QAction(self)
            action.setObjectName(f"{name}_{choice}")
            action.setCheckable(True)
            action.setData(choice)
            group.addAction(action)
        return group

    def _build_menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.setObjectName("mainMenu")
        menu.addActions([self.import_reports, self.export, self.adjustments, self.calendar])
        menu.addSeparator()
        menu.addActions([self.undo, self.redo])
        menu.addSeparator()
        view = menu.addMenu("")
        self._submenus.append((view, lambda: self.tr("View")))
        for group, name_of in (
            (self.themes, lambda: self.tr("Theme")),
            (self.densities, lambda: self.tr("Density")),
            (self.languages, lambda: self.tr("Language")),
        ):
            submenu = view.addMenu("")
            submenu.addActions(group.actions())
            self._submenus.append((submenu, name_of))
        menu.addActions([self.templates, self.rules, self.settings])
        menu.addSeparator()
        menu.addActions([self.shortcuts, self.data_folder, self.about])
        menu.addSeparator()
        menu.addAction(self.quit)
        return menu

    def _theme_name(self, choice: str) -> str:
        return {
            "system": self.tr("As the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "high": self.tr("High contrast"),
        }[choice]

    def _density_name(self, choice: str) -> str:
        return {"comfortable": self.tr("Comfortable"), "compact": self.tr("Compact")}[choice]
