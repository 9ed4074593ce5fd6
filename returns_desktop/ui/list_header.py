"""The head of the list: what is shown, how many, and the choice of columns."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from .keymap import keymap, with_key
from .request_cells import Column, column_name
from .speech import announce, plurals
from .theme import current_theme, theme_controller
from .widgets.elided_label import ElidedLabel
from .widgets.flat_button import FlatButton, icon_button
from .widgets.plain_text import PlainLabel, plain_button_text

HEIGHT = 44


class ListHeader(QFrame):
    """Signals:
    column_chosen(object, bool): a `Column` shall be shown or not.
    save_requested: what is searched for shall be kept as a view.
    saved_menu_requested(object): what can be done with the saved view, at a point on the screen.
    session_requested: what is to decide here shall be gone through one by one.
    """

    column_chosen = Signal(object, bool)
    save_requested = Signal()
    saved_menu_requested = Signal(object)
    session_requested = Signal()

    def __init__(self, is_shown: Callable[[Column], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("listHeader")
        self.setProperty("surface", "base")
        self._is_shown = is_shown
        self._title = ElidedLabel("", "list_title", parent=self)
        self._title.setObjectName("listTitle")
        self._number, self._told = 0, ""
        self._count = PlainLabel("", "body", "text_3", self)
        self._count.setObjectName("listCount")
        self._count.set_tabular(True)
        self._column_menu = QMenu(self)
        self._column_menu.aboutToShow.connect(self._fill_columns)
        self._columns = icon_button("columns", "", self)
        self._columns.setObjectName("columnsButton")
        self._columns.clicked.connect(self._open_columns)
        self._save = FlatButton("view", "", "small", self)
        self._save.setObjectName("saveViewButton")
        self._save.clicked.connect(self.save_requested)
        self._saved_menu = icon_button("more", "", self)
        self._saved_menu.setObjectName("savedViewMenu")
        self._saved_menu.clicked.connect(
            lambda: self.saved_menu_requested.emit(
                self._saved_menu.mapToGlobal(self._saved_menu.rect().bottomLeft())
            )
        )
        self._session = FlatButton("needs-action", "", "small", self)
        self._session.setObjectName("sessionButton")
        self._session.clicked.connect(self.session_requested)
        self._is_searched = self._is_saved = self._is_in_session = False
        self._tools: QWidget | None = None
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._title)
        row.addWidget(self._count)
        row.addWidget(self._saved_menu)
        row.addStretch(1)
        row.addWidget(self._save)
        row.addWidget(self._session)
        row.addWidget(self._columns)
        theme_controller().theme_changed.connect(self._take_theme)
        keymap().changed.connect(self._take_key)
        self._take_theme()
        self.show_place(searched=False, saved=False)
        self._retranslate()

    def title(self) -> str:
        return self._title.text()

    def show_title(self, words: str, count: int) -> None:
        """Names what the list shows."""
        self._number = count
        self._title.setText(words)
        self._count.setText(self.locale().toString(count) if count else "")

    def show_place(self, *, searched: bool, saved: bool) -> None:
        """Offers to keep a search as a view, or what can be done with one that was kept."""
        self._is_searched, self._is_saved = searched, saved
        self._announce_found(searched)
        self._save.setVisible(searched and self._tools is None)
        self._saved_menu.setVisible(saved and not searched and self._tools is None)

    def _announce_found(self, searched: bool) -> None:
        """How much a search found, once for each answer; the empty state tells that it found nothing."""
        told = f"{self.title()}: {plurals.requests(self._number)}" if searched and self._number else ""
        if told != self._told:
            self._told = told
            announce(self, told)

    def add_tools(self, tools: QWidget) -> None:
        """Takes in what stands at the end of the head while a page of its own is shown."""
        tools.hide()
        self._row.insertWidget(self._row.indexOf(self._columns), tools)

    def show_tools(self, tools: QWidget | None) -> None:
        """These tools instead of the columns; None brings those back."""
        if self._tools is not None:
            self._tools.hide()
        self._tools = tools
        if tools is not None:
            tools.show()
        self._columns.setVisible(tools is None)
        self._session.setVisible(tools is None)
        self.show_place(searched=self._is_searched, saved=self._is_saved)

    def set_session_running(self, running: bool) -> None:
        """One session at a time."""
        self._is_in_session = running
        self._session.setEnabled(not running)

    def set_columns_enabled(self, enabled: bool) -> None:
        """There are no columns while there is no list."""
        self._columns.setEnabled(enabled)
        self._session.setEnabled(enabled and not self._is_in_session)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _open_columns(self) -> None:
        self._fill_columns()
        at = self._columns.rect().bottomRight()
        at.setX(at.x() - self._column_menu.sizeHint().width())
        if self.isRightToLeft():
            at = self._columns.rect().bottomLeft()
        self._column_menu.popup(self._columns.mapToGlobal(at))

    def _fill_columns(self) -> None:
        self._column_menu.clear()
        for column in Column:
            action = self._column_menu.addAction(plain_button_text(column_name(column)))
            action.setCheckable(True)
            action.setChecked(self._is_shown(column))
            action.setEnabled(column is not Column.PRODUCT)
            action.toggled.connect(lambda on, wanted=column: self.column_chosen.emit(wanted, on))

    def _retranslate(self) -> None:
        self._columns.set_label(self.tr("Columns"))
        self._save.set_label(self.tr("Save view"))
        self._session.set_label(self.tr("Session"))
        self._take_key()
        self._saved_menu.set_label(self.tr("Rename or delete this view"))

    def _take_key(self) -> None:
        words = self.tr("Go through what is to decide here, one by one")
        self._session.setToolTip(with_key(words, "session"))

    def _take_theme(self) -> None:
        self.setFixedHeight(max(HEIGHT, current_theme().line_height("list_title") + 22))
