"""How the window shares its width: sidebar or rail, list and detail side by side or in one place."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from .list_pane import ListPane
from .sidebar import RAIL, USUAL, Sidebar
from .widgets.flat_button import FlatButton

RAIL_BELOW, SHARED_BELOW = 1360, 968
"""Widths of the window; with names beside the list any less, reasons would not be read whole in it."""
LIST_NARROWEST = 480
DETAIL_NARROWEST, DETAIL_USUAL, DETAIL_WIDEST = 440, 456, 640
DESIGNED_FOR = 1366


class DetailPlace(QFrame):
    """The detail pane, with a way back where it covers the list.

    Signals:
        back_requested: the list shall be seen again.
    """

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "pane")
        self._back = FlatButton("back", "", "toolbar", self)
        self._back.setObjectName("backButton")
        self._back.clicked.connect(self.back_requested)
        self._bar = QWidget(self)
        bar = QVBoxLayout(self._bar)
        bar.setContentsMargins(8, 6, 8, 6)
        bar.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        self._column = column
        self.set_back_shown(False)
        self._retranslate()

    def take_in(self, detail: QWidget) -> None:
        """The detail pane is there."""
        self._column.addWidget(detail, 1)

    def set_back_shown(self, shown: bool) -> None:
        """The list is covered, or beside."""
        self._bar.setVisible(shown)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._back.set_label(self.tr("Back"))


class WindowFrame(QWidget):
    """Toolbar above, three panes, status line below."""

    def __init__(
        self,
        toolbar: QWidget,
        sidebar: Sidebar,
        pane: ListPane,
        status: QWidget,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._sidebar, self._pane = sidebar, pane
        self._first_start: QWidget | None = None
        self._place = DetailPlace(self)
        self._place.back_requested.connect(self.show_list)
        self._shared = self._detail_in_front = self._laid_out = self._moved_by_hand = False
        self._inner = _splitter(self)
        self._inner.addWidget(pane)
        self._inner.addWidget(self._place)
        self._inner.setStretchFactor(0, 3)
        self._inner.setStretchFactor(1, 1)
        self._inner.splitterMoved.connect(self._keep_moved)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._inner)
        self._outer = _splitter(self)
        self._outer.addWidget(sidebar)
        right = QWidget(self)
        self._right = QVBoxLayout(right)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._right.setSpacing(0)
        self._right.addWidget(self._stack, 1)
        self._page: QWidget | None = None
        self._is_first = False
        self._outer.addWidget(right)
        self._outer.setStretchFactor(0, 0)
        self._outer.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(toolbar)
        column.addWidget(self._outer, 1)
        column.addWidget(status)

    def take_in(self, detail: QWidget, first_start: QWidget) -> None:
        """What the first paint did without: the detail pane, and the empty window."""
        self._place.take_in(detail)
        self._first_start = first_start
        self._stack.addWidget(first_start)

    def fit(self, width: int) -> None:
        """Takes the shape for a window this wide."""
        rail, shared = width < RAIL_BELOW, width < SHARED_BELOW
        if rail != self._sidebar.is_rail() or not self._laid_out:
            self._sidebar.set_rail(rail)
            beside = RAIL if rail else USUAL
            self._outer.setSizes([beside, width - beside - 1])
        if shared != self._shared or not self._laid_out:
            self._shared = shared
            self._show_places()
        self._laid_out = True
        if not shared and not self._moved_by_hand:
            # Of the width beyond the design the list gets three parts, the detail one.
            detail = DETAIL_USUAL + (width - DESIGNED_FOR) // 4
            detail = min(DETAIL_WIDEST, max(DETAIL_NARROWEST, detail))
            beside = self._outer.sizes()[0] + self._outer.handleWidth()
            self._inner.setSizes([width - beside - detail - self._inner.handleWidth(), detail])

    def is_shared(self) -> bool:
        """Whether list and detail stand in one place."""
        return self._shared

    def show_detail(self) -> None:
        """Brings the detail to the front where it shares the list's place."""
        self._detail_in_front = True
        self._show_places()

    def show_list(self) -> None:
        """Brings the list to the front again."""
        self._detail_in_front = False
        self._show_places()
        self._pane.focus_list()

    def is_detail_covering(self) -> bool:
        return self._shared and self._detail_in_front

    def show_first_start(self, first: bool) -> None:
        """The empty window, or the panes."""
        self._is_first = first
        self._bring_to_front()

    def add_page(self, page: QWidget) -> None:
        """Something that can stand instead of list and detail."""
        self._stack.addWidget(page)

    def add_bar(self, bar: QWidget) -> None:
        """A bar over list and detail, or over what stands in their place."""
        self._right.insertWidget(0, bar)

    def show_page(self, page: QWidget | None) -> None:
        """A page instead of list and detail; None: the list again."""
        self._page = page
        self._bring_to_front()

    def shown_page(self) -> QWidget | None:
        return self._page

    def sidebar_has(self, widget: QWidget) -> bool:
        """Whether a widget stands in the sidebar."""
        return self._sidebar.isAncestorOf(widget)

    def _bring_to_front(self) -> None:
        first = self._first_start if self._is_first else None
        self._stack.setCurrentWidget(first or self._page or self._inner)

    def is_first_start(self) -> bool:
        return self._stack.currentWidget() is self._first_start

    def _keep_moved(self, _position: int, _handle: int) -> None:
        self._moved_by_hand = True

    def _show_places(self) -> None:
        covering = self.is_detail_covering()
        self._pane.setVisible(not covering)
        self._place.setVisible(covering or not self._shared)
        self._place.set_back_shown(covering)
        self._pane.setMinimumWidth(0 if self._shared else LIST_NARROWEST)
        self._place.setMaximumWidth(16777215 if self._shared else DETAIL_WIDEST)


def _splitter(parent: QWidget) -> QSplitter:
    splitter = QSplitter(Qt.Orientation.Horizontal, parent)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    return splitter
