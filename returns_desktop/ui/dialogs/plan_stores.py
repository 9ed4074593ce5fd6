"""The store a report is of, where several could have it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QVBoxLayout, QWidget

from ...domain.placing import ANY, Placing, Question
from ..store_chooser import store_line
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import PlainLabel, plain_button_text
from .form_rows import beside

_WIDTH = 280


class PlanStores(QWidget):
    """Asks for the store, with what speaks for one of them. It is not there while nothing is to be asked.

    Signals:
        stores_chosen(object): ids of the stores that were said for this file, a tuple.
        move_requested: what another store has of this file shall be moved to the one that was said.
    """

    stores_chosen = Signal(object)
    move_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combos: dict[str, QComboBox] = {}
        self._rows: list[QWidget] = []
        self._placing = Placing({})
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def show_placing(self, placing: Placing) -> None:
        """Asks what this leaves open, and shows what it has found."""
        self._placing = placing
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows.clear()
        self.combos.clear()
        for question in placing.questions:
            row = self._row(question, several=len(placing.questions) > 1)
            self._rows.append(row)
            self._column.addWidget(row)
        self.setVisible(bool(placing.questions))

    def _row(self, question: Question, *, several: bool) -> QWidget:
        words = self.tr("Store")
        if several:
            words = self.tr("Store for {currency}").format(currency=question.currency)
        label = PlainLabel(words, "body_strong")
        combo = QComboBox()
        combo.setObjectName("planStoreCombo")
        combo.setAccessibleName(words)
        combo.setMinimumWidth(_WIDTH)
        if question.answer is None:
            combo.addItem(plain_button_text(self.tr("Choose…")), 0)
        for store in question.stores:
            combo.addItem(store_line(store), store.id)
        combo.setCurrentIndex(combo.findData(question.answer.id) if question.answer is not None else 0)
        combo.activated.connect(partial(self._chosen, question.currency))
        label.setBuddy(combo)
        self.combos[question.currency] = combo
        note = PlainLabel(self._why(question), "caption", "text_2")
        note.setObjectName("planStoreNote")
        note.setWordWrap(True)
        note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        move = FlatButton("", self.tr("Move them here"), "link")
        move.setObjectName("moveHereButton")
        move.setToolTip(self.tr("These returns go to the chosen store with all that was decided about them"))
        move.clicked.connect(self.move_requested)
        move.setVisible(self._is_elsewhere(question))
        return beside(label, combo, note, move, spacing=12, stretch=2)

    def _is_elsewhere(self, question: Question) -> bool:
        """Whether the seller said another store than the one that has the orders."""
        answer = question.answer
        others = [store for store in question.stores if store != answer and question.known.get(store.id)]
        return question.is_given and question.currency != ANY and bool(others)

    def _why(self, question: Question) -> str:
        """What speaks for a store, or that nothing does."""
        knowing = [store for store in question.stores if question.known.get(store.id)]
        answer = question.answer
        if len(knowing) > 1:
            return self.tr("Several stores know orders of this file.")
        if knowing and answer in (None, knowing[0]):
            rows = question.known[knowing[0].id]
            return self.tr("%n row(s) are of orders that this store knows.", "", rows)
        if knowing:
            words = self.tr("Orders of this file are known in “{store}”.")
            return words.format(store=knowing[0].name)
        if answer is None and question.currency == ANY:
            return self.tr("The file does not tell its store.")
        if answer is None:
            return self.tr("The file does not tell its account, and no store knows its orders.")
        return "" if question.is_given else self.tr("As for the last file in this folder.")

    def _chosen(self, currency: str, _row: int) -> None:
        store_id = self.combos[currency].currentData()
        if not store_id:
            return
        answered = [one for one in self._placing.questions if one.is_given]
        given = {one.currency: one.answer.id for one in answered if one.answer is not None}
        given[currency] = store_id
        self.stores_chosen.emit(tuple(given.values()))
