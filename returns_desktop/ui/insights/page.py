"""The Insights page: what came back, why, what it cost and how it was answered, in plots."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from ...domain.insights import SPANS, Span
from ...domain.model import Store
from ...services.insights import Plot
from ..error_strip import ErrorStrip
from ..hairline import Hairline
from ..speech import date_long
from ..store_chooser import store_line
from ..theme import current_theme, theme_controller
from ..widgets.elided_label import ElidedLabel
from ..widgets.flat_button import FlatButton
from ..widgets.segmented import Segmented
from .chart import Chart
from .insight_card import InsightCard
from .picture import Format

HEAD = 52
_NARROWEST_CARD, _MOST_COLUMNS = 440, 3
_BETWEEN, _MARGIN = 12, 20


class InsightsPage(QFrame):
    """Signals:
    weeks_chosen(int): how many weeks shall be looked back on.
    search_chosen(str): what finds the requests of a point.
    export_requested(object, object): a `Plot`, or None for all of them, shall be written in a `Format`.
    report_requested: a report shall be imported.
    language_changed: the charts are to be told in other words.
    """

    weeks_chosen = Signal(int)
    search_chosen = Signal(str)
    export_requested = Signal(object, object)
    report_requested = Signal()
    language_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("insightsPage")
        self.setProperty("surface", "pane")
        self._span: Span | None = None
        self._store: Store | None = None
        self._columns = 0
        self._title = ElidedLabel("", "list_title", parent=self)
        self._days = ElidedLabel("", "body", "text_2", parent=self)
        self._weeks = Segmented([(str(weeks), "") for weeks in SPANS], "", self)
        self._weeks.setObjectName("insightWeeks")
        self._weeks.choice_changed.connect(lambda weeks: self.weeks_chosen.emit(int(weeks)))
        self._export_menu = QMenu(self)
        self._formats = {each: QAction(self) for each in Format}
        self._export = FlatButton("export", "", "small", self)
        self._export.setObjectName("insightExport")
        self._export.set_menu(self._export_menu)
        for each, action in self._formats.items():
            action.setObjectName(f"insightExport_{each.value}")
            action.triggered.connect(lambda _on=False, one=each: self.export_requested.emit(None, one))
            self._export_menu.addAction(action)
        self._error = ErrorStrip("insightError", self)
        self.cards = {plot: InsightCard(plot, self) for plot in Plot}
        for card in self.cards.values():
            card.search_chosen.connect(self.search_chosen)
            card.export_requested.connect(self.export_requested)
            card.report_requested.connect(self.report_requested)
        self._lay_out()
        theme_controller().theme_changed.connect(self._take_theme)
        self._take_theme()
        self._retranslate()

    def show_scope(self, weeks: int, span: Span, store: Store | None) -> None:
        """Says what is looked at: `weeks` of `store`, or of all stores."""
        self._span, self._store = span, store
        self._weeks.set_choice(str(weeks))
        self._retranslate()

    def show_chart(self, chart: Chart) -> None:
        """Shows a figure on its card."""
        self.cards[chart.plot].show_chart(chart)
        self._export.setEnabled(any(card.chart and not card.chart.why_empty for card in self.cards.values()))

    def show_waiting(self) -> None:
        """What is not there yet takes its time."""
        for card in self.cards.values():
            if card.chart is None:
                card.view.show_waiting()

    def charts(self) -> list[Chart]:
        """What is shown, in the order of the page."""
        return [card.chart for card in self.cards.values() if card.chart is not None]

    def title(self) -> str:
        """The page and its days, as a heading of files."""
        return f"{self._title.text()} · {self._days.text()}"

    def show_error(self, sentence: str, rest: str = "") -> None:
        """Says at the top of the page what went wrong and the way out."""
        self._error.show_error(sentence, rest)

    def clear_error(self) -> None:
        """Takes the strip away."""
        self._error.hide()

    def step_by(self, step: int) -> None:
        """The keys go to the next plot, or to the one before."""
        cards = [card for card in self.cards.values() if card.can_focus()]
        if not cards:
            self._weeks.setFocus(Qt.FocusReason.TabFocusReason)
            return
        here = next((place for place, card in enumerate(cards) if card.isAncestorOf(self._focused())), -1)
        there = min(max(here + step, 0), len(cards) - 1)
        self._scroll.ensureWidgetVisible(cards[there], 0, _BETWEEN)
        cards[there].focus_content()

    def toggle_current(self) -> None:
        """Nothing can be marked here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many columns as have room."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.language_changed.emit()

    def _focused(self) -> QWidget:
        return self.window().focusWidget() or self

    def _lay_out(self) -> None:
        self._head = QWidget(self)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._days, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._weeks)
        head.addWidget(self._export)
        content = QWidget(self)
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(_MARGIN, 16, _MARGIN, 16)
        self._grid.setSpacing(_BETWEEN)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(content)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._error)
        column.addWidget(Hairline(parent=self))
        column.addWidget(self._scroll, 1)
        self._fit()

    def _fit(self) -> None:
        room = self.width() - 2 * _MARGIN
        columns = min(max(room // (_NARROWEST_CARD + _BETWEEN), 1), _MOST_COLUMNS)
        if columns == self._columns:
            return
        self._columns = columns
        for number, card in enumerate(self.cards.values()):
            row, column = divmod(number, columns)
            is_last = number + 1 == len(self.cards)
            self._grid.addWidget(card, row, column, 1, columns - column if is_last else 1)
        for column in range(_MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Insights"))
        self._scroll.setAccessibleName(self.tr("Insights"))
        if self._span is not None:
            days = self.tr("{first} to {last}")
            first, last = date_long(self._span.first), date_long(self._span.last)
            told = days.format(first=first, last=last)
            self._days.setText(f"{store_line(self._store)} · {told}" if self._store else told)
        self._weeks.setAccessibleName(self.tr("How far back"))
        self._weeks.set_text("4", self.tr("4 weeks"))
        self._weeks.set_text("12", self.tr("12 weeks"))
        self._weeks.set_text("52", self.tr("1 year"))
        self._export.set_label(self.tr("Export all"))
        self._formats[Format.SVG].setText(self.tr("Picture (SVG) …"))
        self._formats[Format.PDF].setText(self.tr("Page (PDF) …"))
        self._formats[Format.CSV].setText(self.tr("Numbers (CSV) …"))

    def _take_theme(self) -> None:
        self._head.setFixedHeight(max(HEAD, current_theme().line_height("list_title") + 26))
