"""Where help is asked for: every window and dialog says which page of the guide is about it."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from ..domain.views import View
from .places import Page, Place

FIRST: Final = "first-report"
NEWS: Final = "whats-new"
WINDOW: Final = "window"
PAGE_OF_PLACE: Final[Mapping[Place, str]] = {
    View.TODO: "amazon",
    View.CONFLICTS: "conflicts",
    View.CHECK_GOODS: "goods",
    View.REFUND_DUE: "goods",
    View.SNOOZED: "finding",
    Page.PROBLEMS: "trouble",
    Page.INSIGHTS: "insights",
}
PAGE_OF_DIALOG: Final[Mapping[str, str]] = {
    "aboutDialog": NEWS,
    "adjustmentsDialog": "amazon",
    "authorizeDialog": "deciding",
    "checkInDialog": "goods",
    "closeDialog": "deciding",
    "columnMappingDialog": FIRST,
    "commentDialog": "messages",
    "conflictDialog": "conflicts",
    "contactDialog": "messages",
    "damagedDialog": "data",
    "dayDialog": "finding",
    "deadlinesDialog": "settings",
    "encryptDialog": "data",
    "encryptedDialog": "data",
    "evidenceDialog": "evidence",
    "exportDialog": "amazon",
    "importPlanDialog": FIRST,
    "keysDialog": "keyboard",
    "licencesDialog": NEWS,
    "messageTemplatesDialog": "messages",
    "noteDialog": "finding",
    "paperDialog": "evidence",
    "photoDialog": "evidence",
    "purgeDialog": "data",
    "refundDialog": "goods",
    "restoreDialog": "data",
    "scanDialog": "evidence",
    "sessionEndDialog": "finding",
    "sessionStartDialog": "finding",
    "settingsDialog": "settings",
    "shortcutsDialog": "keyboard",
    "suggestionRulesDialog": "settings",
    "tagDialog": "finding",
    "unlockDialog": "data",
    "verificationDialog": "trouble",
    "viewNameDialog": "finding",
}
_DESK = "guideDesk"


class GuideDesk(QObject):
    """Signals:
    wanted(str): the page of the guide by its name.
    """

    wanted = Signal(str)

    def ask(self, page: str) -> None:
        """Wants a page."""
        self.wanted.emit(page)

    def ask_about(self, dialog: str) -> None:
        """Wants the page about a dialog, by its object name."""
        self.ask(PAGE_OF_DIALOG.get(dialog, WINDOW))

    def ask_at(self, place: Place | None) -> None:
        """Wants the page about a place of the sidebar; None: nothing was imported yet."""
        self.ask(FIRST if place is None else PAGE_OF_PLACE.get(place, WINDOW))


def guide_desk() -> GuideDesk:
    """The one desk of the application; it asks nobody until the guide was offered."""
    app = QCoreApplication.instance()
    found = app.findChild(GuideDesk, _DESK) if app is not None else None
    if isinstance(found, GuideDesk):
        return found
    made = GuideDesk(app)
    made.setObjectName(_DESK)
    return made
