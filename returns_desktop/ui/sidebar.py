"""The places a seller looks at: what needs action, the six states, the kinds of work, FBA."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from ..domain.model import Store
from ..domain.views import Counts, View
from .hairline import Hairline
from .places import Page, Place, SavedPlace, place_icon, place_key, place_name, place_short
from .theme import current_theme, theme_controller
from .widgets.elided_label import ElidedLabel
from .widgets.flat_button import FlatButton
from .widgets.tone import Tone

if TYPE_CHECKING:
    from .store_chooser import StoreChooser

NARROWEST, USUAL, WIDEST, RAIL = 180, 220, 320, 48

STATUS = (
    View.AUTHORIZATION_REQUIRED,
    View.AUTHORIZED,
    View.COMPLETED,
    View.CLOSED_BY_SELLER,
    View.CLOSED_BY_BUYER,
    View.A_TO_Z,
)
WORK = (
    View.OVERDUE,
    View.DUE_TODAY,
    View.REFUND_DUE,
    View.CHECK_GOODS,
    View.TODO,
    View.CONFLICTS,
    View.SNOOZED,
    Page.PROBLEMS,
)
OTHER = (Page.FBA,)
PLACES: tuple[Place, ...] = (View.NEEDS_ACTION, *STATUS, *WORK, *OTHER, Page.INSIGHTS)
PILLS: dict[View, Tone] = {
    View.OVERDUE: "danger",
    View.A_TO_Z: "danger",
    View.REFUND_DUE: "warn",
    View.CONFLICTS: "violet",
}


class Sidebar(QFrame):
    """One row per place; the arrow keys move between them, as in a list.

    Signals:
        view_chosen(object): the `View` the seller went to.
        page_chosen(object): the same for a `Page`.
        saved_chosen(object): the same for a `SavedPlace`.
        saved_menu_requested(object, object): what can be done with a `SavedPlace`, at a point on the screen.
        store_chosen(object): id of the store to show, None for all.
        stores_requested: stores shall be added or changed.
    """

    view_chosen = Signal(object)
    page_chosen = Signal(object)
    saved_chosen = Signal(object)
    saved_menu_requested = Signal(object, object)
    store_chosen = Signal(object)
    stores_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusSidebar")
        self.setProperty("surface", "window")
        self._counts = Counts({}, (), 0, 0)
        self._page_counts: Mapping[Page, int] = {}
        self._rail = self._compact = False
        self._chooser: StoreChooser | None = None
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._rows: dict[Place, FlatButton] = {}
        self._heads = [ElidedLabel("", "label", "text_2", parent=self) for _ in range(4)]
        self._saved: list[SavedPlace] = []
        self._saved_counts: Mapping[int, int] = {}
        for view in PLACES:
            self._rows[view] = self._row(view)
        self._lay_out()
        theme_controller().theme_changed.connect(self._take_theme)
        self._take_theme()
        self._retranslate()
        self.set_rail(False)
        self.set_current(View.NEEDS_ACTION)
        self._group.buttonToggled.connect(self._fit_names)  # the chosen one is written wider

    def current(self) -> Place | None:
        """The place that is shown; None while a search looks everywhere."""
        return next((view for view, row in self._rows.items() if row.isChecked()), None)

    def places(self) -> tuple[Place, ...]:
        """All places from top to bottom."""
        return (View.NEEDS_ACTION, *STATUS, *WORK, *self._saved, *OTHER, Page.INSIGHTS)

    def show_stores(self, stores: Sequence[Store], chosen: int | None) -> None:
        """Offers to show one store or all at the top, if there are several."""
        if self._chooser is None and len(stores) > 1:
            self._chooser = self._make_chooser()
        if self._chooser is not None:
            self._chooser.show_stores(stores, chosen)
            self._chooser.setVisible(len(stores) > 1)

    def open_stores(self) -> bool:
        """Opens the choice of the store; false if there is nothing to choose."""
        if self._chooser is None or self._chooser.isHidden():
            return False
        self._chooser.open()
        return True

    def store_count(self, store_id: int) -> str:
        """What needs action in a store, as it is written; empty if nothing does."""
        count = self._counts.by_store.get(store_id, 0)
        return self.locale().toString(count) if count else ""

    def _make_chooser(self) -> "StoreChooser":
        from .store_chooser import StoreChooser  # most shops have one store

        chooser = StoreChooser(self)
        chooser.store_chosen.connect(self.store_chosen)
        chooser.stores_requested.connect(self.stores_requested)
        chooser.set_rail(self._rail)
        chooser.show_counts(self._counts.by_store)
        self._column.insertWidget(0, chooser)
        self._column.insertSpacing(1, 6)
        return chooser

    def show_saved(self, places: Sequence[SavedPlace]) -> None:
        """Lists the views the seller saved; the one that is shown stays marked."""
        current = self.current()
        for gone in self._saved:
            row = self._rows.pop(gone)
            self._group.removeButton(row)
            self._saved_column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._saved = list(places)
        for place in self._saved:
            row = self._rows[place] = self._row(place)
            row.set_shape("compact_row" if self._compact else "row")
            row.set_text_visible(not self._rail)
            row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            row.customContextMenuRequested.connect(
                lambda at, one=place, under=row: self.saved_menu_requested.emit(one, under.mapToGlobal(at))
            )
            self._saved_column.addWidget(row)
        self._show_heads()
        self._retranslate()
        self.set_current(current if current in self._rows else None)

    def show_saved_counts(self, counts: Mapping[int, int]) -> None:
        """Shows how many requests each saved view holds, by its id."""
        self._saved_counts = counts
        self.show_counts(self._counts)

    def row(self, view: Place) -> FlatButton:
        """The row of a place."""
        return self._rows[view]

    def set_current(self, view: Place | None) -> None:
        """Marks a place without announcing it."""
        self._group.setExclusive(False)
        for other, row in self._rows.items():
            row.setChecked(other == view)
        self._group.setExclusive(True)
        self._keep_one_stop()

    def show_counts(self, counts: Counts) -> None:
        """Shows how much there is to do in every place."""
        self._counts = counts
        if self._chooser is not None:
            self._chooser.show_counts(counts.by_store)
        for view, row in self._rows.items():
            count = self.count_of(view)
            row.set_quiet(not count and view is not Page.INSIGHTS)
            # FBA returns ask for nothing, so they show no number.
            number = self.locale().toString(count) if count and view is not Page.FBA else ""
            tone: Tone | Literal[""] = PILLS.get(view, "") if isinstance(view, View) and count else ""
            row.set_count("" if self._rail else number, tone)
            name = place_name(view)
            row.setToolTip(
                self.tr("{name}: {count}").format(name=name, count=number) if self._rail and number else ""
            )
            row.setAccessibleDescription(number)
        self._fit_names()

    def show_page_counts(self, counts: Mapping[Page, int]) -> None:
        """Shows how many rows the pages have."""
        self._page_counts = counts
        self.show_counts(self._counts)

    def count_of(self, place: Place) -> int:
        """How much there is in a place."""
        if isinstance(place, SavedPlace):
            return self._saved_counts.get(place.id, 0)
        return self._counts.of(place) if isinstance(place, View) else self._page_counts.get(place, 0)

    def set_rail(self, rail: bool) -> None:
        """Shrinks to a rail of icons, or back."""
        self._rail = rail
        if self._chooser is not None:
            self._chooser.set_rail(rail)
        for row in self._rows.values():
            row.set_text_visible(not rail)
        self._show_heads()
        self._gap.setVisible(rail)
        beside = 6 if rail else 8
        self._column.setContentsMargins(beside, 8, beside, 8)
        self._foot.setContentsMargins(beside, 4, beside, 8)
        # A bar would take the room of the icons; wheel and arrow keys go on scrolling.
        bar = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if rail else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._scroll.setVerticalScrollBarPolicy(bar)
        self.setMinimumWidth(RAIL if rail else NARROWEST)
        self.setMaximumWidth(RAIL if rail else WIDEST)
        self.show_counts(self._counts)

    def is_rail(self) -> bool:
        return self._rail

    def _show_heads(self) -> None:
        for head in self._heads:
            head.setVisible(not self._rail and (head is not self._heads[2] or bool(self._saved)))

    def set_density(self, density: str) -> None:
        """Makes the rows 30 or 26 high."""
        self._compact = density == "compact"
        for row in self._rows.values():
            row.set_shape("compact_row" if density == "compact" else "row")

    def step_from(self, view: Place, step: int) -> None:
        """Moves to the place above or below and shows it."""
        places = self.places()
        place = places.index(view) + step
        if 0 <= place < len(places):
            row = self._rows[places[place]]
            row.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(row)
            row.click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Finds the names that fit."""
        super().resizeEvent(event)
        self._fit_names()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _row(self, view: Place) -> FlatButton:
        row = _PlaceRow(place_icon(view), "", "row", self)
        row.setObjectName(f"{'view' if isinstance(view, View) else 'page'}_{place_key(view)}")
        row.setCheckable(True)
        self._group.addButton(row)
        row.clicked.connect(lambda: self._choose(view))
        row.step_requested.connect(lambda step: self.step_from(view, step))
        return row

    def _choose(self, view: Place) -> None:
        self._keep_one_stop()
        if isinstance(view, SavedPlace):
            self.saved_chosen.emit(view)
        else:
            (self.view_chosen if isinstance(view, View) else self.page_chosen).emit(view)

    def _keep_one_stop(self) -> None:
        """Tab enters the list at the chosen place only, the arrow keys do the rest."""
        chosen = self.current() or View.NEEDS_ACTION
        for view, row in self._rows.items():
            here = view == chosen
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def _lay_out(self) -> None:
        content = QWidget(self)
        content.setObjectName("sidebarPlaces")
        self._column = QVBoxLayout(content)
        self._column.setSpacing(0)
        self._column.addWidget(self._rows[View.NEEDS_ACTION])
        self._gap = QWidget(self)
        self._gap.setFixedHeight(12)
        self._column.addWidget(self._gap)
        self._saved_column = QVBoxLayout()
        self._saved_column.setSpacing(0)
        groups: tuple[tuple[Place, ...], ...] = (STATUS, WORK, (), OTHER)
        for head, views in zip(self._heads, groups, strict=True):
            head.setContentsMargins(8, 8, 8, 2)
            self._column.addWidget(head)
            for view in views:
                self._column.addWidget(self._rows[view])
            if not views:
                self._column.addLayout(self._saved_column)
            self._column.addSpacing(6)
        self._column.addStretch(1)
        self._scroll = scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        scroll.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll)
        whole.addWidget(self._line_above_foot())
        self._foot = QVBoxLayout()
        self._foot.addWidget(self._rows[Page.INSIGHTS])
        whole.addLayout(self._foot)

    def _line_above_foot(self) -> Hairline:
        """Parts the foot from places that are scrolled under it, so that it is in none of their groups."""
        line = Hairline(parent=self)
        line.setObjectName("footLine")
        policy = line.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        line.setSizePolicy(policy)
        line.hide()
        self._scroll.verticalScrollBar().rangeChanged.connect(lambda _least, most: line.setVisible(most > 0))
        return line

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Views"))
        self._heads[0].setText(self.tr("Status"))
        self._heads[1].setText(self.tr("Work"))
        self._heads[2].setText(self.tr("Saved views"))
        self._heads[3].setText(self.tr("Fulfilled by Amazon"))
        for view, row in self._rows.items():
            row.setAccessibleName(place_name(view))
        self.show_counts(self._counts)

    def _fit_names(self) -> None:
        """Full names where there is room for them, short ones otherwise."""
        room = self.width() - 16
        for view, row in self._rows.items():
            name = place_name(view)
            fits = self._rail or row.width_with(name) <= room
            row.set_label(name if fits else place_short(view), name)

    def _take_theme(self) -> None:
        for head in self._heads:
            head.setFixedHeight(max(28, current_theme().line_height("label") + 12))


class _PlaceRow(FlatButton):
    """A row that hands the arrow keys to the sidebar.

    Signals:
        step_requested(int): -1 for the row above, 1 for the one below.
    """

    step_requested = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down belong to the list."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_requested.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)
