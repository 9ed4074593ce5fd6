"""Every screen of the program: its name, and how it is reached. Sheets, the guide and tests read here.

Each scene begins anew with a window of its own; `look.stage` says why tests of the look walk another way.
"""

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
    insights,
    insights_as_tables,
    insights_below,
    insights_empty,
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
from .shops import damaged_goods, empty_store, one_parcel, sold, three_stores, two_stores
from .stage import Prepare, Reach
from .with_evidence import (
    check_in_sheet,
    evidence_pack,
    photo,
    photos,
    return_slip,
    scan,
    scan_booked,
    scan_found,
    scan_several,
    scan_unknown,
)
from .with_stores import add_store, one_store, store_menu, store_move, store_moved, store_plan, stores


@dataclass(frozen=True, slots=True)
class Scene:
    """One screen."""

    name: str
    reach: Reach
    shows: str = ""
    """The object name of the dialog that is in front then."""
    is_empty: bool = False
    """Reached in a shop without a request."""
    has: Prepare | None = None
    """Puts into the shop what only this scene has."""


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
    Scene("insights", insights, has=sold),
    Scene("insights-below", insights_below, has=sold),
    Scene("insights-tables", insights_as_tables, has=sold),
    Scene("insights-empty", insights_empty, has=empty_store),
    Scene("photos", photos, has=damaged_goods),
    Scene("stores", stores, has=three_stores),
    Scene("store-menu", store_menu, has=three_stores),
    Scene("two-stores", store_menu, has=two_stores),
    Scene("one-store", one_store, has=three_stores),
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
    Scene("store-plan", store_plan, "importPlanDialog", has=two_stores),
    Scene("store-move", store_move, "importPlanDialog", has=two_stores),
    Scene("store-moved", store_moved, "importPlanDialog", has=two_stores),
    Scene("column-mapping", column_mapping, "columnMappingDialog"),
    Scene("export", export, "exportDialog"),
    Scene("adjustments", adjustments, "adjustmentsDialog"),
    Scene("message-templates", message_templates, "messageTemplatesDialog"),
    Scene("suggestion-rules", suggestion_rules, "suggestionRulesDialog"),
    Scene("deadlines", deadlines, "deadlinesDialog"),
    *(Scene(f"settings-{name}", partial(settings, section=name), "settingsDialog") for name in _SECTIONS),
    Scene("add-store", add_store, "settingsDialog", has=three_stores),
    Scene("photo", photo, "photoDialog", has=damaged_goods),
    Scene("evidence-pack", evidence_pack, "evidenceDialog", has=damaged_goods),
    Scene("return-slip", return_slip, "paperDialog"),
    Scene("check-in-sheet", check_in_sheet, "paperDialog"),
    Scene("scan", scan, "scanDialog"),
    Scene("scan-found", scan_found, "scanDialog"),
    Scene("scan-booked", scan_booked, "scanDialog"),
    Scene("scan-unknown", scan_unknown, "scanDialog"),
    Scene("scan-several", scan_several, "scanDialog", has=one_parcel),
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
