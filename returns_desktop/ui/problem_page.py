"""Rows of reports that could not be read: what is wrong, and the way out."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from ..domain.report import Problem
from ..domain.views import ListedProblem
from . import text
from .page_model import PageCell, PageColumn
from .place_page import PlacePage
from .places import Page, place_name
from .widgets.push_button import PushButton


def problem_of(row: ListedProblem) -> Problem:
    """The problem as the sentences know it."""
    return Problem(row.line, row.column, row.code, row.params)


def _place(row: ListedProblem) -> PageCell:
    line = QCoreApplication.translate("ProblemPage", "Line {line}").format(line=row.line)
    return PageCell(line, row.file, digits=True, middle=True)


def _column(row: ListedProblem) -> PageCell:
    column = row.column or QCoreApplication.translate("ProblemPage", "Whole row")
    return PageCell(column, text.problem_kind(problem_of(row)))


def _wrong(row: ListedProblem) -> PageCell:
    problem = problem_of(row)
    return PageCell(text.problem_sentence(problem), text.problem_way_out(problem))


def _order(row: ListedProblem) -> PageCell:
    return PageCell(row.order_id or "–", digits=True)


def _imported(row: ListedProblem) -> PageCell:
    return PageCell(text.moment_short(row.imported_at), digits=True)


def _columns() -> tuple[PageColumn, ...]:
    translate = QCoreApplication.translate
    return (
        PageColumn("line", lambda: translate("ProblemPage", "Line and file"), _place, 168, 1),
        PageColumn("column", lambda: translate("ProblemPage", "Column"), _column, 190, 2),
        PageColumn(
            "wrong", lambda: translate("ProblemPage", "What is wrong, and the way out"), _wrong, 240, 5
        ),
        PageColumn("order", lambda: translate("ProblemPage", "Order"), _order, 170),
        PageColumn("imported", lambda: translate("ProblemPage", "Imported"), _imported, 132),
    )


class ProblemPage(PlacePage):
    """Rows stay here until they are dismissed or come in clean.

    Signals:
        dismiss_requested(object): ids of rows to take off the list.
        export_requested: the list shall be written to a file.
    """

    dismiss_requested = Signal(object)
    export_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._problems: dict[int, ListedProblem] = {}
        super().__init__("problemPage", "problemTable", _columns(), self._fetch, parent)
        self.export_button = PushButton("", "plain", self)
        self.export_button.setObjectName("exportProblemsButton")
        self.export_button.clicked.connect(self.export_requested)
        self.dismiss_button = PushButton("", "plain", self)
        self.dismiss_button.setObjectName("dismissProblemsButton")
        self.dismiss_button.clicked.connect(self._dismiss)
        for button in (self.export_button, self.dismiss_button):
            self.head_row.addWidget(button)
        self.table.delete_requested.connect(self._dismiss)
        self.table.selection_changed.connect(self._name_buttons)
        self.empty.show_words(
            "tick",
            lambda: (
                self.tr("No rows with problems"),
                self.tr("Rows of a report that cannot be read wait here until they come in clean."),
            ),
        )
        self.retranslate()

    def show_problems(self, listed: Sequence[ListedProblem]) -> None:
        """Lists these rows."""
        self._problems = {row.id: row for row in listed}
        self.show_ids([row.id for row in listed])
        self._name_buttons()

    def retranslate(self) -> None:
        """Says everything in the language in force."""
        note = self.tr("Not imported; they wait here until you dismiss them or they come in clean")
        self.say(place_name(Page.PROBLEMS), note)
        self.export_button.setText(self.tr("Export list…"))
        self._name_buttons()

    def _fetch(self, ids: Sequence[int]) -> list[ListedProblem]:
        return [self._problems[row_id] for row_id in ids if row_id in self._problems]

    def _dismiss(self) -> None:
        if ids := self.table.selected_ids():
            self.dismiss_requested.emit(ids)

    def _name_buttons(self) -> None:
        count = len(self.table.selected_ids())
        several = self.tr("Dismiss %n row(s)", "", count)
        self.dismiss_button.setText(several if count > 1 else self.tr("Dismiss"))
        self.dismiss_button.setEnabled(count > 0)
        self.dismiss_button.setToolTip(self.tr("Takes the selected rows off the list (Del)"))
        self.export_button.setEnabled(bool(self._problems))
