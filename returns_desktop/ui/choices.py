"""What the seller sets up: settings, deadlines, templates, rules of suggestions, keys. Put together here."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QWidget

from ..services.browsing import RequestDetail
from ..services.message_templates import MessageTemplates
from ..services.settings import SettingsFile
from .deadline_flow import DeadlineFlow
from .decision_flow import DecisionFlow
from .dialog_factory import Dialogs
from .key_flow import KeyFlow
from .list_flow import ListFlow
from .message_flow import MessageFlow
from .settings_flow import SettingsFlow
from .suggestion_flow import SuggestionFlow
from .tasks import Tasks
from .window_actions import WindowActions
from .window_services import FileDialogs, Services


class Choices(QObject):
    """Makes the flows of what is chosen and connects them with whom it concerns."""

    def __init__(
        self,
        services: Services,
        settings: SettingsFile,
        tasks: Tasks,
        dialogs: Dialogs,
        files: FileDialogs,
        actions: WindowActions,
        templates: MessageTemplates | None,
        data_folder: Path | None,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        browsing = services.browsing
        self.settings = SettingsFlow(
            services, settings, tasks, dialogs, files, window, str(data_folder or "")
        )
        self.deadlines = DeadlineFlow(browsing, services.deadlines, tasks, dialogs, window)
        self.messages = MessageFlow(templates, tasks, dialogs, window)
        self.suggestions = SuggestionFlow(browsing, services.suggesting, tasks, dialogs, window)
        self.keys = KeyFlow(settings, tasks, dialogs, actions, window)
        self.settings.deadlines_requested.connect(self.deadlines.open_store)

    def connect_with(self, lists: ListFlow, decisions: DecisionFlow, actions: WindowActions) -> None:
        """Lists and open forms follow what is chosen; the menu shows it."""
        for changing in (self.settings, self.deadlines, self.suggestions):
            changing.changed.connect(lists.apply)
        decisions.templates_requested.connect(self.messages.begin)
        self.messages.changed.connect(decisions.take_templates)
        self.settings.settings_changed.connect(actions.show_choices)

    def connect_actions(
        self, actions: WindowActions, in_hand: Callable[[], RequestDetail | None]
    ) -> None:
        """Gives the menu something to do. `in_hand`: the request whose store is meant."""
        actions.on(actions.settings, self.settings.open)
        actions.on(actions.templates, self.messages.begin)
        actions.on(actions.rules, lambda: self.suggestions.open(in_hand()))
        actions.on(actions.deadlines, lambda: self.deadlines.open(in_hand()))
        groups: tuple[tuple[QActionGroup, str], ...] = (
            (actions.themes, "theme"),
            (actions.densities, "density"),
            (actions.languages, "language"),
        )
        for group, name in groups:
            group.triggered.connect(lambda action, name=name: self.settings.choose(**{name: action.data()}))
