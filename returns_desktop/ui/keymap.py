"""The keys in force, for everything that shows or obeys them; they may change while the window is open."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from ..domain.model import Action
from ..services.bindings import effective
from ..services.commands import BY_ID

_KEYMAP = "keymap"


class Keymap(QObject):
    """Signals:
    changed: some command has other keys now.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(_KEYMAP)
        self._keys = effective({})

    def choose(self, chosen: Mapping[str, str]) -> None:
        """Takes the seller's choices, by the id of the command; all others have their usual keys."""
        keys = effective(chosen)
        if keys != self._keys:
            self._keys = keys
            self.changed.emit()

    def keys(self, command_id: str) -> tuple[str, ...]:
        """All keys of a command as portable text, the one to be shown first."""
        return (*self._keys[command_id], *BY_ID[command_id].fixed)

    def sequences(self, command_id: str) -> list[QKeySequence]:
        """The keys that can be chosen, as Qt takes them."""
        return [QKeySequence(key) for key in self._keys[command_id]]

    def is_key_of(self, command_id: str, event: QKeyEvent) -> bool:
        """Whether a pressed key asks for the command."""
        pressed = QKeySequence(event.keyCombination())
        return pressed in self.sequences(command_id)

    def text(self, command_id: str) -> str:
        """The key to be shown for a command, in the words of the system; empty if it has none."""
        keys = self.keys(command_id)
        return native(keys[0]) if keys else ""


def native(key: str) -> str:
    """A key in the words of the system."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def keymap() -> Keymap:
    """The one keymap of the application."""
    app = QCoreApplication.instance()
    found = app.findChild(Keymap, _KEYMAP) if app is not None else None
    return found if isinstance(found, Keymap) else Keymap(app)


def command_of(action: Action) -> str:
    """The command that does what one of the four buttons does."""
    return action.value


def with_key(name: str, command_id: str) -> str:
    """A name with the key of its command behind it, for a tooltip; the name alone if it has none."""
    key = keymap().text(command_id)
    return QCoreApplication.translate("Keys", "{name} ({key})").format(name=name, key=key) if key else name
