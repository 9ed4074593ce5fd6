"""The four buttons. Their places never change; one of them at most is filled."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QWidget

from ...domain.model import Action
from ...services.browsing import RequestDetail
from .. import text
from ..keymap import command_of, keymap
from ..widgets.action_button import ActionButton
from ..widgets.focus_ring import KEYBOARD_FOCUS

_ORDER = (Action.AUTHORIZE, Action.CLOSE, Action.REFUND, Action.CONTACT)
_WIDEST_COLUMN = 260  # px that a name of one line may take; the pane has 440 to 640


class Actions(QWidget):
    """Authorize, Close, Issue refund and Contact, two by two.

    A click acts once: the second click of a double click is none, for it could reach the request that is
    shown next, and nothing acts twice before the window has answered.

    Signals:
        action_requested(object): the `Action` of the button.
    """

    action_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[Action, ActionButton] = {}
        self._possible = dict.fromkeys(Action, False)
        self._busy = False
        self._focused: ActionButton | None = None
        self._pressed_at = -10_000  # ms on the clock of mouse events: long ago
        self._just_acted = QTimer(self)
        self._just_acted.setSingleShot(True)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)  # the buttons keep 4 px around themselves
        for place, action in enumerate(_ORDER):
            button = ActionButton(command_of(action))
            button.setObjectName(f"{action.value}Button")
            button.clicked.connect(partial(self.act, action))
            button.installEventFilter(self)
            grid.addWidget(button, *divmod(place, 2))
            self.buttons[action] = button
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        keymap().changed.connect(self._keep_columns_equal)

    def act(self, action: Action) -> None:
        """What a click on the button does, for its key too."""
        if self._busy or not self._possible[action] or self._just_acted.isActive():
            return
        self._just_acted.start(0)
        self.action_requested.emit(action)

    def set_busy(self, busy: bool) -> None:
        """Locks the buttons while a change is being written; the focus comes back afterwards."""
        self._just_acted.stop()
        if busy == self._busy:
            return
        self._busy = busy
        if busy:
            self._focused = next((button for button in self.buttons.values() if button.hasFocus()), None)
            if self._focused is not None:
                self.setFocus()  # or it would wander to the next control
        self._update_enabled()
        if not busy and self._focused is not None:
            self._give_focus_back(self._focused)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Takes away the second press of a double click that began on a button."""
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._pressed_at = event.timestamp()
        elif event.type() == QEvent.Type.MouseButtonDblClick:
            return event.timestamp() - self._pressed_at <= QApplication.doubleClickInterval()
        return False

    def show_request(self, detail: RequestDetail) -> None:
        """Shows what each button would do for the request, or why it cannot and the way out."""
        self._just_acted.stop()
        for action, button in self.buttons.items():
            option = detail.options[action]
            self._possible[action] = option.possible
            button.set_suggested(detail.suggestion.filled == action)
            button.set_texts(self._name(action, detail), self._second_line(action, detail))
            guards = option.refusals or option.warnings
            sentences = [text.guard_sentence(guard) for guard in guards]
            button.setToolTip("\n".join(sentences))
            button.setAccessibleDescription(" ".join(sentences) or button.consequence())
        self._update_enabled()
        self._keep_columns_equal()

    def _update_enabled(self) -> None:
        for action, button in self.buttons.items():
            button.setEnabled(self._possible[action] and not self._busy)

    def _give_focus_back(self, button: ActionButton) -> None:
        self._focused = None
        if self.hasFocus() and button.isEnabled():
            by_keyboard = button.property(KEYBOARD_FOCUS)
            button.setFocus()
            button.setProperty(KEYBOARD_FOCUS, by_keyboard)

    def _name(self, action: Action, detail: RequestDetail) -> str:
        option = detail.options[action]
        if not option.possible:
            return text.action_name(action)
        without_goods = action is Action.REFUND and option.without_goods
        return self._names()[4 if without_goods else _ORDER.index(action)]

    def _names(self) -> tuple[str, ...]:
        """All names of buttons that open a form: one for each action, and the other one of the refund."""
        return (
            self.tr("Authorize…"),
            self.tr("Close…"),
            self.tr("Issue refund…"),
            self.tr("Contact buyer…"),
            self.tr("Refund without goods…"),
        )

    def _keep_columns_equal(self) -> None:
        """Gives both columns room for the longest name there can be, so that no button ever moves; names
        that would take the list's room stand in two lines."""
        button = self.buttons[Action.CONTACT]
        in_one, in_two = (
            max(button.width_with(name, lines=lines) for name in self._names()) for lines in (1, 2)
        )
        for column in (0, 1):
            self._grid.setColumnMinimumWidth(column, in_one if in_one <= _WIDEST_COLUMN else in_two)

    def _second_line(self, action: Action, detail: RequestDetail) -> str:
        option = detail.options[action]
        if option.refusals:
            return text.guard_short(option.refusals[0])
        words: dict[Action, Callable[[], str]] = {
            Action.AUTHORIZE: lambda: self.tr("No money moves"),
            Action.CLOSE: lambda: self.tr("Cannot be reopened"),
            Action.REFUND: lambda: self._refund_consequence(detail),
            Action.CONTACT: lambda: self.tr("Settle it by talking"),
        }
        if action is Action.CONTACT and detail.suggestion.filled is Action.CONTACT:
            return self.tr("Suggested first step")
        return words[action]()

    def _refund_consequence(self, detail: RequestDetail) -> str:
        if detail.options[Action.REFUND].without_goods:
            return self.tr("Buyer keeps the item")
        currency, paid = detail.request.currency, detail.standing.paid_minor
        share = sum(item.amount_minor for item in detail.default_refund(without_goods=False))
        if paid is None:
            return text.money(share, currency)
        return self.tr("{amount} of {whole}").format(
            amount=text.amount(share, currency), whole=text.money(paid, currency)
        )
