"""What may be typed next in the search field; values of the shop come from the reader thread."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from ..domain.search import parse
from ..domain.search_names import Key
from ..services.browsing import Browsing
from . import text_search
from .search_field import SearchField
from .tasks import Tasks

_OF_THE_SHOP = frozenset({Key.SKU, Key.TAG})


class SearchFlow(QObject):
    """Answers the search field's question what may come next.

    Signals:
        failed(object): an exception of a read.
    """

    failed = Signal(object)

    def __init__(
        self, browsing: Browsing, tasks: Tasks, field: SearchField, knows_filters: Callable[[], bool]
    ) -> None:
        """`knows_filters`: whether the page that is searched now understands them."""
        super().__init__(field)
        self._browsing, self._tasks, self._field = browsing, tasks, field
        self._knows_filters = knows_filters
        field.offers_wanted.connect(self._offer)
        field.entered.connect(self._prepare)

    def _prepare(self) -> None:
        """What the first letter needs is there when it comes."""
        self._tasks.read(
            self._browsing.prepare_search, lambda _nothing: None, self.failed.emit, key="prepare"
        )

    def _offer(self, typed: str, cursor: int, asked: bool) -> None:
        token = text_search.token_of(typed, cursor)
        if token.key is None and token.value == "?":
            token, asked = token._replace(value=""), True
        if not self._knows_filters() or (token.key is None and not token.value and not asked):
            self._field.close_offers()
            return

        def show(own_values: list[str] | None = None) -> None:
            if (self._field.text(), self._field.cursorPosition()) != (typed, cursor):
                return  # typed on meanwhile
            found = text_search.offers(token, own_values)
            complete = len(found) == 1 and found[0].written == token.value
            hint = text_search.hint(parse(typed, text_search.names()))
            if hint and not found:
                self._field.show_offers([], token.value_start, hint)
            elif found and not complete:
                self._field.show_offers(found, token.value_start, hint)
            else:
                self._field.close_offers()

        if token.key in _OF_THE_SHOP:
            self._field.keep_offers_from(token.value_start)
            job = partial(self._browsing.search_values, token.key, token.value.rstrip("*"))
            self._tasks.read(job, show, self.failed.emit, key="completion")
        else:
            show()
