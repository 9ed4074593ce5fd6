"""What the palette finds: commands, places, message templates, requests by their order id."""

import re
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from ..domain.views import RequestRow
from ..services.browsing import Browsing
from ..services.commands import Command, Group, Where
from ..services.message_templates import MessageTemplates
from ..services.templates import FALLBACK_LANGUAGE
from . import text
from .keymap import command_of, keymap, native
from .palette import Palette
from .palette_rows import Entry
from .place_flow import PlaceFlow
from .places import place_icon, place_key, place_name
from .request_flow import RequestFlow
from .tasks import Tasks
from .text_messages import template_name
from .undo_flow import UndoFlow
from .window_actions import WindowActions

Provider = Callable[[], Sequence[Entry]]
_ORDER = re.compile(r"[\d-]*\d{3}[\d-]*")
_REMEMBERED = 5
_UNLISTED = frozenset({"palette", "escape", "todo"})
_ICONS = {
    "authorize": "state-authorized",
    "close": "closed-seller",
    "refund": "refund",
    "contact": "message",
    "checkIn": "check-goods",
    "snooze": "snooze",
    "note": "note",
    "tag": "label",
    "remind": "due",
    "nextRow": "chevron-down",
    "previousRow": "chevron-up",
    "toggleRow": "tick",
    "session": "sent",
    "copyOrder": "copy",
    "copyText": "copy",
    "copyAddress": "copy",
    "openOrder": "open-external",
    "tick": "double-tick",
    "find": "search",
    "paste": "paste",
    "import": "import",
    "export": "export",
    "adjustments": "refund",
    "calendar": "calendar",
    "messageTemplates": "message",
    "suggestionRules": "suggestion",
    "deadlines": "due",
    "todo": "todo",
    "stores": "stores",
    "undo": "undo",
    "redo": "redo",
    "showMenu": "menu",
    "settings": "settings",
    "keys": "edit",
    "guide": "info",
    "whatsNew": "new",
    "dataFolder": "file",
}


class PaletteFlow(QObject):
    """Fills the palette when it opens, and runs what is chosen there.

    Signals:
        template_chosen(str): the id of the message template to write to the buyer with.
        failed(object): an exception of a read.
    """

    template_chosen = Signal(str)
    failed = Signal(object)

    def __init__(
        self,
        browsing: Browsing,
        tasks: Tasks,
        actions: WindowActions,
        places: PlaceFlow,
        requests: RequestFlow,
        undo: UndoFlow,
        templates: MessageTemplates | None,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._browsing, self._tasks, self._actions = browsing, tasks, actions
        self._places, self._requests, self._undo = places, requests, undo
        self._templates = templates
        self._recent: list[str] = []
        self._providers: list[Provider] = [self._commands, self._all_places, self._all_templates]
        self.palette = Palette(window)
        self.palette.chosen.connect(self._run)
        self.palette.typed.connect(self._look_up)
        actions.on(actions.palette, self.open)
        self.template_chosen.connect(requests.contact_with)

    def add_provider(self, provider: Provider) -> None:
        """Lists more: asked each time the palette opens."""
        self._providers.append(provider)

    def open(self) -> None:
        """Opens the palette with what there is now."""
        entries = [entry for provider in self._providers for entry in provider()]
        self.palette.open_with(entries, self._recent)

    def _run(self, entry: Entry) -> None:
        self._recent = [entry.id, *(name for name in self._recent if name != entry.id)][:_REMEMBERED]
        entry.run()

    def _look_up(self, words: str) -> None:
        """Reads requests by their order id; only the newest words are answered."""
        digits = words.strip()
        if not _ORDER.fullmatch(digits):
            return

        def show(rows: list[RequestRow]) -> None:
            self.palette.show_found(words, [self._request(row) for row in rows])

        job = partial(self._browsing.with_order_id, digits)
        self._tasks.read(job, show, self.failed.emit, key="palette")

    def _request(self, row: RequestRow) -> Entry:
        return Entry(
            f"request:{row.id}",
            row.order_id,
            text.status_icon(row.status),
            partial(self._places.show_request, row.id, row.order_id),
            second=row.item_name,
        )

    def _commands(self) -> list[Entry]:
        found = []
        for command in self._actions.listed():
            if command.id in _UNLISTED:
                continue
            action = self._actions.action(command.id)
            found.append(
                Entry(
                    command.id,
                    action.text().replace("&&", "&"),
                    _ICONS.get(command.id, "info"),
                    action.trigger,
                    keys=tuple(native(key) for key in keymap().keys(command.id)[:1]),
                    why_not=self._why_not(command),
                )
            )
        return found

    def _why_not(self, command: Command) -> str:
        """Why a command would do nothing now."""
        if not self._actions.is_at_hand(command):
            only_in_todo = self.tr("Only in “To do on Amazon”")
            return only_in_todo if command.where is Where.TODO else self.tr("Only in the list of requests")
        if command.id == "undo":
            return self._undo.why_not
        if command.id == "redo":
            return "" if self._actions.redo.isEnabled() else self.tr("There is nothing to redo")
        if command.group is Group.REQUEST:
            return self._why_not_for_request(command)
        return "" if self._actions.action(command.id).isEnabled() else self.tr("Nothing imported yet")

    def _why_not_for_request(self, command: Command) -> str:
        if not self._has_request():
            return self.tr("Select a request first")
        detail = self._requests.detail
        if detail is None:
            return self.tr("For one request at a time") if command.id in ("refund", "checkIn") else ""
        for action, option in detail.options.items():
            if command_of(action) == command.id and option.refusals:
                return text.guard_short(option.refusals[0])
        return ""

    def _has_request(self) -> bool:
        return self._requests.has_selection() and not self._places.is_page_shown()

    def _all_places(self) -> list[Entry]:
        why_not = "" if self._places.has_places() else self.tr("Nothing imported yet")
        return [
            Entry(
                f"place:{place_key(place)}",
                place_name(place),
                place_icon(place),
                partial(self._places.go_to, place),
                second=self.tr("Go to this place"),
                end=self._number(self._places.count_of(place)),
                why_not=why_not,
            )
            for place in self._places.all_places()
        ]

    def _number(self, count: int) -> str:
        return QLocale().toString(count) if count else ""

    def _all_templates(self) -> list[Entry]:
        """In the language that the buyer of the selected request is written to."""
        if self._templates is None:
            return []
        templates = self._templates.current()
        detail = self._requests.detail
        language = FALLBACK_LANGUAGE
        if detail is not None:
            language = templates.language_for(detail.request.store)
        why_not = "" if self._has_request() else self.tr("Select a request first")
        return [
            Entry(
                f"template:{template.id}",
                template_name(template),
                "message",
                partial(self.template_chosen.emit, template.id),
                second=self.tr("Message template · {language}").format(language=text.language_name(language)),
                why_not=why_not,
            )
            for template in templates.for_language(language)
        ]
