"""Every screen of the program: its name, and how it is reached. Sheets, the guide and tests read here."""

from dataclasses import dataclass
from functools import partial
from typing import Final

from .at_the_edge import (
    about,
    damaged,
    data_place_bar,
    diagnostics,
    encrypt,
    encrypted,
    ended_bar,
    failed,
    fault,
    guide,
    guide_search,
    licences,
    refusal,
    search_card,
    unlock,
    updated_bar,
    watch_bar,
)
from .in_dialogs import (
    adjustments,
    authorize,
    check_in,
    close,
    column_mapping,
    comment,
    conflict,
    contact,
    day,
    deadlines,
    export,
    import_plan,
    keys,
    message_templates,
    note,
    purge,
    refund,
    refund_without_goods,
    restore,
    save_view,
    session_end,
    session_start,
    settings,
    shortcuts,
    snooze,
    suggestion_rules,
    tags,
    verification,
)
from .in_the_window import (
    acted,
    checked,
    conflicts,
    dates,
    decided,
    delivered,
    empty_place,
    fba,
    first_start,
    menu,
    narrow,
    new_request,
    no_match,
    nothing_selected,
    palette,
    problems,
    saved_view,
    search,
    session,
    several,
    small,
    todo,
    why,
    work,
)
from .stage import Reach


@dataclass(frozen=True, slots=True)
class Scene:
    """One screen."""

    name: str
    reach: Reach
    shows: str = ""
    """The object name of the dialog that is in front then."""
    is_empty: bool = False
    """Reached in a shop without a request."""


_EMPTY: Final = (Scene("first-start", first_start, is_empty=True),)
_WINDOW: Final = (
    Scene("new-request", new_request),
    Scene("delivered", delivered),
    Scene("checked", checked),
    Scene("acted", acted),
    Scene("decided", decided),
    Scene("several", several),
    Scene("nothing-selected", nothing_selected),
    Scene("empty-place", empty_place),
    Scene("search", search),
    Scene("search-card", search_card),
    Scene("no-match", no_match),
    Scene("saved-view", saved_view),
    Scene("todo", todo),
    Scene("conflicts", conflicts),
    Scene("problems", problems),
    Scene("fba", fba),
    Scene("session", session),
    Scene("why", why),
    Scene("dates", dates),
    Scene("menu", menu),
    Scene("palette", palette),
    Scene("work", work),
    Scene("failed", failed),
    Scene("watch-bar", watch_bar),
    Scene("ended-bar", ended_bar),
    Scene("updated-bar", updated_bar),
    Scene("data-place-bar", data_place_bar),
    Scene("narrow", narrow),
    Scene("small", small),
)
_SECTIONS: Final = ("general", "stores", "import", "data")
_DIALOGS: Final = (
    Scene("authorize", authorize, "authorizeDialog"),
    Scene("close", close, "closeDialog"),
    Scene("refund", refund, "refundDialog"),
    Scene("refund-without-goods", refund_without_goods, "refundDialog"),
    Scene("contact", contact, "contactDialog"),
    Scene("check-in", check_in, "checkInDialog"),
    Scene("comment", comment, "commentDialog"),
    Scene("conflict", conflict, "conflictDialog"),
    Scene("note", note, "noteDialog"),
    Scene("tags", tags, "tagDialog"),
    Scene("snooze", snooze),
    Scene("day", day, "dayDialog"),
    Scene("session-start", session_start, "sessionStartDialog"),
    Scene("session-end", session_end, "sessionEndDialog"),
    Scene("save-view", save_view, "viewNameDialog"),
    Scene("import-plan", import_plan, "importPlanDialog"),
    Scene("column-mapping", column_mapping, "columnMappingDialog"),
    Scene("export", export, "exportDialog"),
    Scene("adjustments", adjustments, "adjustmentsDialog"),
    Scene("message-templates", message_templates, "messageTemplatesDialog"),
    Scene("suggestion-rules", suggestion_rules, "suggestionRulesDialog"),
    Scene("deadlines", deadlines, "deadlinesDialog"),
    *(Scene(f"settings-{name}", partial(settings, section=name), "settingsDialog") for name in _SECTIONS),
    Scene("shortcuts", shortcuts, "shortcutsDialog"),
    Scene("keys", keys, "keysDialog"),
    Scene("restore", restore, "restoreDialog"),
    Scene("verification", verification, "verificationDialog"),
    Scene("purge", purge, "purgeDialog"),
    Scene("about", about, "aboutDialog"),
    Scene("licences", licences, "licencesDialog"),
)
_EDGE: Final = (
    Scene("encrypt", encrypt, "encryptDialog"),
    Scene("encrypted", encrypted, "encryptedDialog"),
    Scene("unlock", unlock, "unlockDialog"),
    Scene("damaged", damaged, "damagedDialog"),
    Scene("guide", guide),
    Scene("guide-search", guide_search),
    Scene("diagnostics", diagnostics, "diagnosticsDialog"),
    Scene("fault", fault, "faultDialog"),
    Scene("refusal", refusal, is_empty=True),
)
SCENES: Final = (*_EMPTY, *_WINDOW, *_DIALOGS, *_EDGE)
BY_NAME: Final = {scene.name: scene for scene in SCENES}
