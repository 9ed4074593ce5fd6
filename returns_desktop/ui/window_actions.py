"""Every action of the window with its keys, and the menu they stand in."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QKeySequenceEdit,
    QLineEdit,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
)

from ..domain.model import Action
from ..services.commands import BY_ID, COMMANDS, Command, Group, Where
from ..services.settings import DENSITIES, LANGUAGES, THEMES, Settings
from . import text
from .keymap import command_of, keymap
from .speech import say
from .widgets.plain_text import plain_button_text

_SHIFT, _KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


def is_typing() -> bool:
    """Whether the focus is where letters are text."""
    focus = QApplication.focusWidget()
    fields = QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox | QComboBox | QKeySequenceEdit
    return isinstance(focus, fields)


class WindowActions(QObject):
    """One action for every command of the registry, with the keys of the keymap.

    They are added to the window itself, so that their keys work while no menu is open. Letters and digits do
    nothing while a text field has the focus.
    """

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._where = Where.REQUESTS
        self._handled: set[str] = set()
        self._all = {command.id: self._action(command.id) for command in COMMANDS}
        self.import_reports, self.export = self._all["import"], self._all["export"]
        self.adjustments, self.todo = self._all["adjustments"], self._all["todo"]
        self.calendar, self.templates, self.rules, self.deadlines = (
            self._all[name] for name in ("calendar", "messageTemplates", "suggestionRules", "deadlines")
        )
        self.undo, self.redo = self._all["undo"], self._all["redo"]
        self.settings, self.shortcuts, self.keys = (
            self._all[name] for name in ("settings", "shortcuts", "keys")
        )
        self.restore, self.data_folder, self.verify, self.purge = (
            self._all[name] for name in ("restore", "dataFolder", "verify", "purge")
        )
        self.diagnostics, self.about, self.quit = (
            self._all[name] for name in ("diagnostics", "about", "quit")
        )
        self.guide, self.whats_new = self._all["guide"], self._all["whatsNew"]
        self.show_menu, self.palette = self._all["showMenu"], self._all["palette"]
        self.find, self.escape, self.paste = (self._all[name] for name in ("find", "escape", "paste"))
        self.next_row, self.previous_row, self.toggle_row = (
            self._all[name] for name in ("nextRow", "previousRow", "toggleRow")
        )
        self.check_in, self.snooze, self.note, self.tag, self.remind, self.session = (
            self._all[name] for name in ("checkIn", "snooze", "note", "tag", "remind", "session")
        )
        self.copy_order, self.copy_text, self.copy_address, self.open_order, self.tick = (
            self._all[name] for name in ("copyOrder", "copyText", "copyAddress", "openOrder", "tick")
        )
        self.decide = tuple(self._all[command_of(action)] for action in Action)
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
        window.installEventFilter(self)
        keymap().changed.connect(self._take_keys)

    def on(self, action: QAction, slot: Callable[[], object]) -> None:
        """Says what an action does. Its keys work, and sheet and palette list it, from now on."""
        action.triggered.connect(lambda: slot())
        self._handled.add(action.data())
        self._take_keys_of(BY_ID[action.data()])

    def action(self, command_id: str) -> QAction:
        """The action of a command."""
        return self._all[command_id]

    def listed(self) -> list[Command]:
        """The commands that do something in this window, in the order of the registry."""
        return [
            command
            for command in COMMANDS
            if command.id in self._handled and self._all[command.id].isVisible()
        ]

    def set_place(self, where: Where) -> None:
        """Requests or the work list: keys of the other one mean nothing there."""
        self._where = where
        self._take_keys()

    def is_at_hand(self, command: Command) -> bool:
        """Whether a command belongs to the place that is shown."""
        return command.where in (Where.EVERYWHERE, self._where)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Where text is typed, letters and digits are text, whatever command has them."""
        if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
            return False
        none_but_shift = event.modifiers() & ~(_SHIFT | _KEYPAD) == Qt.KeyboardModifier.NoModifier
        if is_typing() and none_but_shift and event.text().isprintable() and event.text():
            event.accept()
            return True
        return False

    def set_undo(self, name: str, possible: bool) -> None:
        """Names what Undo takes back."""
        self._undo_name = name
        self.undo.setEnabled(possible)
        self._name_history()

    def set_redo(self, name: str) -> None:
        """Names what Redo brings back; nothing if empty."""
        self._redo_name = name
        self.redo.setEnabled(bool(name))
        self._name_history()

    def show_choices(self, settings: Settings) -> None:
        """Ticks the choices in force."""
        for group, chosen in (
            (self.themes, settings.theme),
            (self.densities, settings.density),
            (self.languages, settings.language),
        ):
            for action in group.actions():
                action.setChecked(action.data() == chosen)

    def retranslate(self) -> None:
        """Names every action in the language in force."""
        for command in COMMANDS:
            self._all[command.id].setText(plain_button_text(say(command.name)))
        self._name_history()
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

    def _name_history(self) -> None:
        undo = self.tr("Undo {step}").format(step=self._undo_name) if self._undo_name else self.tr("Undo")
        redo = self.tr("Redo {step}").format(step=self._redo_name) if self._redo_name else self.tr("Redo")
        self.undo.setText(plain_button_text(undo))
        self.redo.setText(plain_button_text(redo))

    def _action(self, name: str) -> QAction:
        action = QAction(self)
        action.setObjectName(name + "Action")
        action.setData(name)
        action.setMenuRole(QAction.MenuRole.NoRole)
        action.setAutoRepeat(BY_ID[name].group is not Group.TODO)
        self._window.addAction(action)
        return action

    def _take_keys(self) -> None:
        for command in COMMANDS:
            self._take_keys_of(command)

    def _take_keys_of(self, command: Command) -> None:
        wanted = command.id in self._handled and self.is_at_hand(command)
        self._all[command.id].setShortcuts(keymap().sequences(command.id) if wanted else [])

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
        request = menu.addMenu("")
        request.addActions([self._all[name] for name in ("attach", "evidence", "slip")])
        self._submenus.append((request, lambda: self.tr("Request")))
        menu.addActions([self._all[name] for name in ("scan", "checkInSheet")])
        menu.addSeparator()
        menu.addActions([self.undo, self.redo])
        menu.addSeparator()
        menu.addActions([self.palette, self._all["stores"]])
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
        menu.addActions([self.templates, self.rules, self.deadlines, self.settings])
        data = menu.addMenu("")
        data.addActions([self.restore, self.purge, self.data_folder])
        self._submenus.append((data, lambda: self.tr("Data")))
        menu.addSeparator()
        help_menu = menu.addMenu("")
        help_menu.addActions([self.guide, self.whats_new])
        help_menu.addSeparator()
        help_menu.addActions([self.shortcuts, self.keys])
        help_menu.addSeparator()
        help_menu.addActions([self.verify, self.diagnostics])
        help_menu.addSeparator()
        help_menu.addAction(self.about)
        self._submenus.append((help_menu, lambda: self.tr("Help")))
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
