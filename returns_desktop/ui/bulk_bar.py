"""The bar at the foot of the list when several requests are selected."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolTip, QVBoxLayout, QWidget

from ..domain.model import Action
from ..services.browsing import TALLY_LIMIT, SelectionSummary
from . import text
from .hairline import Hairline
from .keymap import command_of
from .theme import current_theme, theme_controller
from .widgets.action_button import MARGIN, ActionButton
from .widgets.brief_lock import BriefLock
from .widgets.elided_label import ElidedLabel
from .widgets.flat_button import FlatButton
from .widgets.flow_layout import FlowLayout
from .widgets.key_hint import CommandKey
from .widgets.plain_text import PlainLabel, plain_tooltip

HEIGHT = 96
OFFERED = (Action.AUTHORIZE, Action.CLOSE, Action.CONTACT)


class BulkBar(QFrame):
    """How many are selected, what can be done with how many, and why not with the others.

    Signals:
        action_requested(object): the `Action` for all that can.
        clear_requested: nothing shall be selected any more.
        snooze_requested, tag_requested: what their keys do.
    """

    action_requested = Signal(object)
    clear_requested = Signal()
    snooze_requested = Signal()
    tag_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bulkBar")
        self.setProperty("surface", "pane")
        self._summary: SelectionSummary | None = None
        self._busy = False
        self._lock = BriefLock(self)
        self._count = PlainLabel("", "list_title", parent=self)
        self._count.setObjectName("bulkCount")
        self._tally = ElidedLabel("", "body", "text_2", parent=self)
        self._tally.setObjectName("bulkTally")
        self._why = FlatButton("", "", "link", self)
        self._why.setObjectName("bulkWhy")
        self._why.clicked.connect(self._explain)
        self._clear = FlatButton("", "", "link", self)
        self._clear.setObjectName("bulkClear")
        self._clear.clicked.connect(self.clear_requested)
        self._key = CommandKey("escape", self)
        self._file = {
            command: (FlatButton(icon, "", "small", self), CommandKey(command, self))
            for command, icon in (("snooze", "snooze"), ("tag", "label"))
        }
        for command, (flat, _) in self._file.items():
            flat.setObjectName(f"bulk_{command}")
        self._file["snooze"][0].clicked.connect(self.snooze_requested)
        self._file["tag"][0].clicked.connect(self.tag_requested)
        self._buttons: dict[Action, ActionButton] = {}
        for action in OFFERED:
            button = ActionButton(command_of(action), self, compact=True)
            button.setObjectName(f"bulk_{action.value}")
            button.clicked.connect(lambda _=False, wanted=action: self.action_requested.emit(wanted))
            self._buttons[action] = button
        self._lay_out()
        theme_controller().theme_changed.connect(self._take_theme)
        self._take_theme()
        self.hide()

    def show_summary(self, summary: SelectionSummary) -> None:
        """Shows what can be done with the selection."""
        self._summary = summary
        self._fill()

    def summary(self) -> SelectionSummary | None:
        return self._summary

    def set_busy(self, busy: bool) -> None:
        """A change is being written: the buttons wait."""
        self._busy = busy
        with self._lock.around(busy):
            self._enable()

    def can(self, action: Action) -> bool:
        """Whether the button of an action works now."""
        return action in self._buttons and self._buttons[action].isEnabled()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons that decide keep their words; those that file give theirs up first."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def _lay_out(self) -> None:
        words = QHBoxLayout()
        words.setContentsMargins(MARGIN, 0, MARGIN, 0)
        words.setSpacing(8)
        words.addWidget(self._count)
        words.addWidget(self._tally)
        words.addWidget(self._why)
        words.addStretch(1)
        words.addWidget(self._clear)
        words.addWidget(self._key)
        deciding = FlowLayout()
        for button in self._buttons.values():
            deciding.addWidget(button)
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addLayout(deciding, 1)
        for flat, key in self._file.values():
            buttons.addSpacing(8)
            buttons.addWidget(flat)
            buttons.addWidget(key)
        buttons.addSpacing(MARGIN)
        inner = QVBoxLayout()
        inner.setContentsMargins(16 - MARGIN, 8, 16 - MARGIN, 8)
        inner.setSpacing(4)
        inner.addLayout(words)
        inner.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(parent=self))
        column.addLayout(inner, 1)

    def _fill(self) -> None:
        if self._summary is None:
            return
        self._count.setText(self.tr("%Ln selected", "", self._summary.count))
        self._clear.set_label(self.tr("Clear"))
        self._why.set_label(self.tr("Why"))
        self._file["snooze"][0].set_label(self.tr("Snooze"))
        self._file["tag"][0].set_label(self.tr("Tags"))
        names = {
            Action.AUTHORIZE: self.tr("Authorize {count}…"),
            Action.CLOSE: self.tr("Close {count}…"),
            Action.CONTACT: self.tr("Contact {count}…"),
        }
        for action, button in self._buttons.items():
            possible = self._possible(action)
            button.set_texts(names[action].format(count=self._told(possible)), "")
            button.setToolTip(self._reasons(action))
        self._enable()
        refused = self._refused(Action.AUTHORIZE)
        possible = self._possible(Action.AUTHORIZE)
        parts = [self.tr("Authorize {count}").format(count=self._told(possible))]
        if refused:
            parts.append(self.tr("%n cannot", "", refused))
        if self._summary.count > TALLY_LIMIT:
            limit = text.counted(TALLY_LIMIT)
            parts.append(self.tr("looked at the first {count}").format(count=limit))
        self._tally.setText(" · ".join(parts))
        self._fit()
        self._why.setVisible(any(self._refused(action) for action in self._buttons))
        self._why.setToolTip(self._all_reasons())
        self._why.setAccessibleDescription(self._all_reasons())

    def _enable(self) -> None:
        for action, button in self._buttons.items():
            button.setEnabled(self._possible(action) > 0 and not self._busy)
            button.set_suggested(action is Action.AUTHORIZE and button.isEnabled())

    def _fit(self) -> None:
        filing = [flat for flat, _ in self._file.values()]
        for flat in filing:
            flat.set_text_visible(True)
        parts = [*self._buttons.values(), *filing, *(key for _, key in self._file.values())]
        needed = sum(part.sizeHint().width() for part in parts) + 8 * len(filing) + 32
        for flat in filing:
            flat.set_text_visible(needed <= self.width())

    def _told(self, possible: int) -> str:
        """A number, and a plus where not all were looked at: the form says for how many it is."""
        more = self._summary is not None and self._summary.count > TALLY_LIMIT
        return text.counted(possible) + ("+" if more else "")

    def _possible(self, action: Action) -> int:
        tally = self._summary.actions.get(action) if self._summary else None
        return tally.possible if tally else 0

    def _refused(self, action: Action) -> int:
        tally = self._summary.actions.get(action) if self._summary else None
        return sum(count for _, count in tally.refused) if tally else 0

    def _reasons(self, action: Action) -> str:
        tally = self._summary.actions.get(action) if self._summary else None
        if tally is None:
            return ""
        return "\n".join(
            self.tr("{count}: {reason}").format(
                count=text.counted(count), reason=text.guard_sentence(guard)
            )
            for guard, count in tally.refused
        )

    def _all_reasons(self) -> str:
        parts = [
            self.tr("{action} cannot:").format(action=text.action_name(action)) + "\n" + reasons
            for action in self._buttons
            if (reasons := self._reasons(action))
        ]
        return "\n\n".join(parts)

    def _explain(self) -> None:
        at = self._why.mapToGlobal(QPoint(0, self._why.height()))
        QToolTip.showText(at, plain_tooltip(self._all_reasons()), self._why)

    def _take_theme(self) -> None:
        theme = current_theme()
        self.setMinimumHeight(max(HEIGHT, theme.line_height("list_title") + theme.line_height("body") + 54))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
