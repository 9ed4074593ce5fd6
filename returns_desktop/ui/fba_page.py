"""Returns to Amazon's warehouses: facts and comments to read, nothing to decide."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from ..domain.report import FbaReturn
from ..domain.views import FbaRow, FbaSort
from . import text
from .hairline import Hairline
from .page_model import PageCell, PageColumn
from .place_page import PlacePage
from .places import Page, place_name
from .speech import plurals
from .theme import current_theme, restyle, theme_controller
from .widgets.elided_label import ElidedLabel

_COMMENT_LINES = 3


def _date(row: FbaRow) -> PageCell:
    return PageCell(text.date_long(row.value.returned_on), row.value.center)


def _product(row: FbaRow) -> PageCell:
    value = row.value
    second = f"{value.order_id} · {row.store}" if row.store else value.order_id
    return PageCell(value.item_name or value.sku, second, strong=True)


def _reason(row: FbaRow) -> PageCell:
    units = plurals.units(row.value.quantity) if row.value.quantity > 1 else ""
    code = row.value.reason_code
    return PageCell(text.reason_short(code), units, explained=text.reason_words(code))


def _condition(row: FbaRow) -> PageCell:
    return PageCell(text.disposition_words(row.value.disposition), row.value.status)


def _comment(row: FbaRow) -> PageCell:
    return PageCell(row.value.comment)


def _columns() -> tuple[PageColumn, ...]:
    translate = QCoreApplication.translate
    return (
        PageColumn(FbaSort.DATE.value, lambda: translate("FbaPage", "Returned"), _date, 156, 0, True),
        PageColumn(
            FbaSort.PRODUCT.value, lambda: translate("FbaPage", "Product and order"), _product, 200, 3, True
        ),
        PageColumn(FbaSort.REASON.value, lambda: translate("FbaPage", "Reason"), _reason, 148, 1, True),
        PageColumn(
            FbaSort.DISPOSITION.value, lambda: translate("FbaPage", "Condition"), _condition, 168, 1, True
        ),
        PageColumn("comment", lambda: translate("FbaPage", "Buyer comment"), _comment, 160, 3),
    )


class FbaPage(PlacePage):
    """Signals:
    sort_chosen(object, bool): the `FbaSort`, and whether it descends.
    """

    sort_chosen = Signal(object, bool)

    def __init__(
        self, fetch: Callable[[Sequence[int]], Sequence[FbaRow]], parent: QWidget | None = None
    ) -> None:
        super().__init__("fbaPage", "fbaTable", _columns(), fetch, parent)
        self.detail = _Detail(self)
        self.column.addWidget(self.detail)
        self.table.heads.set_sorted(FbaSort.DATE.value, descending=True)
        self.table.sort_changed.connect(lambda key, down: self.sort_chosen.emit(FbaSort(key), down))
        self.table.selection_changed.connect(self.show_selected)
        self._tell_empty("")
        self.retranslate()

    def show_found(self, ids: Sequence[int], search: str) -> None:
        """Lists what was found for these words; all, without words."""
        self._tell_empty(search)
        self.show_ids(ids)
        self.detail.setVisible(bool(ids))
        self.show_selected()

    def show_selected(self) -> None:
        """The whole of the selected return at the foot."""
        ids = self.table.selected_ids()
        row = self.table.rows.row_at(self.table.rows.place_of(ids[0])) if len(ids) == 1 else None
        self.detail.show_return(row.value if isinstance(row, FbaRow) else None)

    def retranslate(self) -> None:
        """Says everything in the language in force."""
        note = self.tr("To read only: Amazon's warehouses take these back, nothing is to be decided here")
        self.say(place_name(Page.FBA), note)
        self.show_selected()

    def _tell_empty(self, search: str) -> None:
        if search:
            self.empty.show_no_match(search)
            return
        self.empty.show_words(
            "goods",
            lambda: (
                self.tr("No FBA returns"),
                self.tr("They come with the report “FBA customer returns”; drop it on the window."),
            ),
        )


class _Detail(QFrame):
    """One return in full. The comment is plain text that can be copied."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("fbaDetail")
        self.setProperty("surface", "pane")
        self._product = ElidedLabel("", "body_strong", parent=self)
        self._facts = ElidedLabel("", "caption", "text_2", parent=self)
        self._facts.setObjectName("fbaFacts")
        self.comment = QPlainTextEdit(self)
        self.comment.setObjectName("fbaComment")
        self.comment.setReadOnly(True)
        self.comment.setTabChangesFocus(True)
        restyle(self.comment, "surface", "pane")
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 8, 16, 12)
        inner.setSpacing(2)
        inner.addWidget(self._product)
        inner.addWidget(self._facts)
        inner.addSpacing(4)
        inner.addWidget(self.comment)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(parent=self))
        column.addLayout(inner)
        theme_controller().theme_changed.connect(self._take_theme)
        self._take_theme()

    def show_return(self, value: FbaReturn | None) -> None:
        """Shows this return; None: several or none are selected."""
        self.comment.setAccessibleName(self.tr("Buyer comment"))
        if value is None:
            self._product.setText(self.tr("Select one return to read all of it"))
            self._facts.setText("")
            self.comment.setPlainText("")
            self.comment.setPlaceholderText("")
            return
        self._product.setText(value.item_name or value.sku)
        ids = (
            value.order_id,
            self.tr("SKU {id}").format(id=value.sku),
            self.tr("ASIN {id}").format(id=value.asin) if value.asin else "",
            self.tr("FNSKU {id}").format(id=value.fnsku) if value.fnsku else "",
            self.tr("Unit {id}").format(id=value.license_plate) if value.license_plate else "",
        )
        self._facts.setText(" · ".join(part for part in ids if part))
        self.comment.setPlainText(value.comment)
        self.comment.setPlaceholderText(self.tr("Buyer left no comment"))

    def _take_theme(self) -> None:
        self.comment.setFixedHeight(_COMMENT_LINES * current_theme().line_height("body") + 14)
