"""Views the seller saved: kept, named, counted and deleted."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from ..domain.search import parse
from ..domain.views import SavedView
from ..services.saved_views import SavedViews
from . import text_search
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .list_flow import ListFlow
from .list_header import ListHeader
from .places import SavedPlace
from .sidebar import Sidebar
from .tasks import Tasks


class SavedFlow(FormFlow):
    """Keeps the sidebar's saved views in step with the database.

    Signals:
        place_wanted(object): a `SavedView` shall be shown.
        left: the view that was shown has been deleted.
        deleted(object): the `SavedPlace` that has gone.
        said(str): what happened, for the status line.
    """

    place_wanted = Signal(object)
    left = Signal()
    deleted = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        saved_views: SavedViews,
        lists: ListFlow,
        sidebar: Sidebar,
        header: ListHeader,
        tasks: Tasks,
        dialogs: Dialogs,
        window: QWidget,
    ) -> None:
        super().__init__(tasks, dialogs, window)
        self._saved_views, self._lists, self._sidebar = saved_views, lists, sidebar
        self._known: dict[int, SavedView] = {}
        self._menu = QMenu(window)
        self._menu.setObjectName("savedMenu")
        sidebar.saved_chosen.connect(self._choose)
        sidebar.saved_menu_requested.connect(lambda place, at: self._open_menu(place.id, at))
        header.save_requested.connect(self.begin)
        header.saved_menu_requested.connect(self._open_menu_of_shown)

    def load(self) -> None:
        """Reads the saved views before it returns, for the first look."""
        self._show(self._saved_views.listed())
        self.load_counts()

    def load_counts(self) -> None:
        """Counts what the saved views hold; a later call makes an earlier answer void."""
        if self._known:
            self._tasks.read(
                partial(self._saved_views.counts, self._lists.store_id),
                self._sidebar.show_saved_counts,
                self.failed.emit,
                key="saved counts",
            )

    def listed(self) -> list[SavedView]:
        """As they stand in the sidebar."""
        return list(self._known.values())

    def begin(self) -> None:
        """Asks for the name under which the search of now shall be kept."""
        query = str(self._lists.query)
        if query:
            base = self._lists.looked_through()
            self._ask(
                "", query, lambda name, words: partial(self._saved_views.save, name, base, words), self._kept
            )

    def change(self, view_id: int) -> None:
        """Asks for another name or search of a view."""
        saved = self._known[view_id]
        self._ask(
            saved.name,
            saved.query,
            lambda name, words: partial(self._saved_views.change, view_id, name, words),
            self._changed,
        )

    def delete(self, view_id: int) -> None:
        """Takes a view off the sidebar; it holds no requests of its own."""
        name = self._known[view_id].name

        def deleted(_: object) -> None:
            was_shown = self._lists.place() == SavedPlace(view_id)
            self._show(self._saved_views.listed())
            if was_shown:
                self.left.emit()
            self.deleted.emit(SavedPlace(view_id))
            self.said.emit(self.tr("View “{name}” deleted; its requests are still there").format(name=name))

        self._tasks.write(partial(self._saved_views.delete, view_id), deleted, self.failed.emit)

    def _ask(
        self,
        name: str,
        query: str,
        job: Callable[[str, str], Callable[[], SavedView]],
        done: Callable[[SavedView], None],
    ) -> None:
        if self.has_dialog():
            return
        dialog = self._dialogs.view_name(name, query, self._window)

        def written(saved: SavedView) -> None:
            self._accepted()
            self._show(self._saved_views.listed())
            self.load_counts()
            done(saved)

        def submit(new_name: str, words: str) -> None:
            # Names of filters are kept in English, so that a view finds the same in every language.
            self._tasks.write(job(new_name, str(parse(words, text_search.names()))), written, self._refused)

        dialog.submitted.connect(submit)
        self._open(dialog)

    def _kept(self, saved: SavedView) -> None:
        self.place_wanted.emit(saved)
        self.said.emit(self.tr("View “{name}” saved").format(name=saved.name))

    def _changed(self, saved: SavedView) -> None:
        if self._lists.place() == SavedPlace(saved.id):
            self.place_wanted.emit(saved)
        self.said.emit(self.tr("View “{name}” changed").format(name=saved.name))

    def _show(self, listed: list[SavedView]) -> None:
        self._known = {saved.id: saved for saved in listed}
        self._sidebar.show_saved([SavedPlace(saved.id, saved.name) for saved in listed])

    def _choose(self, place: SavedPlace) -> None:
        if place.id in self._known:
            self.place_wanted.emit(self._known[place.id])

    def _open_menu_of_shown(self, at: QPoint) -> None:
        place = self._lists.place()
        if isinstance(place, SavedPlace):
            self._open_menu(place.id, at)

    def _open_menu(self, view_id: int, at: QPoint) -> None:
        self._menu.clear()
        self._menu.addAction(self.tr("Change…"), lambda: self.change(view_id)).setObjectName("changeView")
        self._menu.addAction(self.tr("Delete"), lambda: self.delete(view_id)).setObjectName("deleteView")
        self._menu.popup(at)
