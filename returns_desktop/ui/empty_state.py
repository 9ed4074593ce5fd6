"""What stands in the list when there is nothing to list."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from ..domain.search import NOTHING_SOUGHT, Query
from ..domain.views import View
from . import icons, text, text_search
from .speech import announce
from .theme import current_theme, theme_controller
from .widgets.plain_text import PlainLabel
from .widgets.push_button import PushButton

SIGN = 32


class EmptyState(QFrame):
    """A quiet sentence; after a search that found nothing also the way back.

    Signals:
        clear_requested: the search shall be cleared.
    """

    clear_requested = Signal()

    def __init__(self, parent: QWidget | None = None, *, place: str = "") -> None:
        """`place`: begins the object names, where it does not stand for the list of requests."""
        super().__init__(parent)
        self.setObjectName(f"{place}emptyState")
        self.setProperty("surface", "base")
        self._view, self._search = View.NEEDS_ACTION, ""
        self._query = NOTHING_SOUGHT
        self._other: tuple[str, Callable[[], tuple[str, str]]] | None = None
        self._sign = QLabel(self)
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = PlainLabel("", "body_strong", "text_2", self)
        self._title.setObjectName(f"{place}emptyTitle")
        self._line = PlainLabel("", "body", "text_3", self)
        for label in (self._title, self._line):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._clear = PushButton("", "plain", self)
        self._clear.setObjectName(f"{place}clearSearchButton")
        self._clear.clicked.connect(self.clear_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._sign)
        column.addWidget(self._title)
        column.addWidget(self._line)
        column.addSpacing(4)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        theme_controller().theme_changed.connect(self._take_theme)
        self.show_view(View.NEEDS_ACTION)

    def title(self) -> str:
        return self._title.text()

    def show_view(self, view: View) -> None:
        """Nothing is in this place."""
        self._view, self._search = view, ""
        self._other = None
        self._fill()

    def show_words(self, icon: str, words: Callable[[], tuple[str, str]]) -> None:
        """Nothing is in a place that is no view; `words` gives title and line in the language in force."""
        self._search, self._other = "", (icon, words)
        self._fill()

    def show_no_match(self, words: str, query: Query = NOTHING_SOUGHT) -> None:
        """Nothing was found for these words, which mean `query` where filters are known."""
        self._search, self._query = words, query
        self._fill()
        announce(self, self._title.text())

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()

    def _fill(self) -> None:
        self._clear.setText(self.tr("Clear search"))
        self._clear.setVisible(bool(self._search))
        if self._search:
            title = self.tr("Nothing found for “{words}”").format(words=self._search)
            line = self._searched()
        elif self._other is not None:
            title, line = self._other[1]()
        else:
            title, line = self._words(self._view)
        self._title.setText(title)
        self._line.setText(line)
        self._take_theme()

    def _searched(self) -> str:
        """Where the words were looked for; filters and what was taken for one in words."""
        if self._query.filters or self._query.problems:
            sought = self.tr("Searched for {what}").format(what=text_search.told(self._query))
            return "\n".join(filter(None, (sought, text_search.hint(self._query))))
        return self.tr("The search looks at order, RMA, SKU, ASIN, product, tracking, comment and note.")

    def _words(self, view: View) -> tuple[str, str]:
        after_import = self.tr("The next report you import may bring some.")
        return {
            View.NEEDS_ACTION: (
                self.tr("Nothing needs action"),
                self.tr("New requests come with the next report you import."),
            ),
            View.AUTHORIZATION_REQUIRED: (self.tr("No request waits for authorization"), after_import),
            View.AUTHORIZED: (
                self.tr("No authorized request"),
                self.tr("Requests come here when you authorize them, or a report says so."),
            ),
            View.COMPLETED: (
                self.tr("No completed request"),
                self.tr("Requests come here when they are refunded in full, or a report says so."),
            ),
            View.CLOSED_BY_SELLER: (
                self.tr("You have closed no request"),
                self.tr("What you close stays here to look up."),
            ),
            View.CLOSED_BY_BUYER: (
                self.tr("No buyer has closed a request"),
                self.tr("A report does not tell this; mark such a request yourself."),
            ),
            View.A_TO_Z: (self.tr("No A-to-Z Guarantee claim is open"), after_import),
            View.OVERDUE: (
                self.tr("Nothing is overdue"),
                self.tr("What is due next stands under Needs action."),
            ),
            View.REFUND_DUE: (
                self.tr("No refund is due"),
                self.tr("Requests come here when their goods are checked in."),
            ),
            View.CHECK_GOODS: (
                self.tr("No goods to check"),
                self.tr("Requests come here when the carrier reports a delivery."),
            ),
            View.DUE_TODAY: (
                self.tr("Nothing is due today"),
                self.tr("What is due next stands under Needs action."),
            ),
            View.SNOOZED: (
                self.tr("No request is snoozed"),
                self.tr("Press H on a request to let it rest until a day; a deadline wakes it before."),
            ),
            View.TODO: (
                self.tr("Nothing to do on Amazon"),
                self.tr("What you decide comes here until it is done in Seller Central."),
            ),
            View.CONFLICTS: (
                self.tr("No conflicts"),
                self.tr("Where a report shows something else than you decided, the request comes here."),
            ),
        }.get(view, (self.tr("No requests"), after_import))

    def _take_theme(self) -> None:
        icon = self._other[0] if self._other is not None else text.view_icon(self._view)
        name = "search" if self._search else icon
        ink = current_theme().color("text_3")
        self._sign.setPixmap(icons.pixmap(name, ink, SIGN, self.devicePixelRatioF()))
