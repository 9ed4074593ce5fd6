"""A card of the page: heading, the figure that says most, and the plot or its table."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ...services.insights import Plot
from ..widgets.card import Card
from ..widgets.elided_label import ElidedLabel
from ..widgets.flat_button import FlatButton, icon_button
from ..widgets.plain_text import PlainLabel
from ..widgets.push_button import PushButton
from .chart import Chart
from .chart_words import plot_name
from .number_table import NumberTable
from .picture import Format
from .plot_view import PlotView


class InsightCard(Card):
    """Shows one chart.

    Signals:
        search_chosen(str): what finds the requests of a point.
        export_requested(object, object): the `Plot` shall be written in a `Format`.
        report_requested: a report shall be imported, so that there is something to plot.
    """

    search_chosen = Signal(str)
    export_requested = Signal(object, object)
    report_requested = Signal()

    def __init__(self, plot: Plot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plot = plot
        self.chart: Chart | None = None
        self.setObjectName(f"insight_{plot.value}")
        self.view, self.table = PlotView(self), NumberTable(self)
        self.view.setObjectName(f"plot_{plot.value}")
        self.table.setObjectName(f"table_{plot.value}")
        self._title = ElidedLabel("", "body_strong", parent=self)
        self._number = PlainLabel("", "number", parent=self)
        self._number.setObjectName(f"number_{plot.value}")
        self._sentence = ElidedLabel("", "body", "text_2", parent=self)
        self._toggle = FlatButton("", "", "link", self)
        self._toggle.setObjectName(f"asTable_{plot.value}")
        self._toggle.clicked.connect(lambda: self.show_table(not self.shows_table()))
        self._more = icon_button("more", "", self)
        self._more.setObjectName(f"export_{plot.value}")
        self._more.clicked.connect(self._open_menu)
        self._menu = QMenu(self)
        self._formats = {each: QAction(self) for each in Format}
        for each, action in self._formats.items():
            action.setObjectName(f"export_{plot.value}_{each.value}")
            action.triggered.connect(lambda _on=False, one=each: self.export_requested.emit(self.plot, one))
            self._menu.addAction(action)
        for button in (self._toggle, self._more):  # the heading stays where it is without them
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            button.setSizePolicy(policy)
            button.hide()
        self._report = PushButton("", "plain", self)
        self._report.setObjectName(f"import_{plot.value}")
        self._report.clicked.connect(self.report_requested)
        self._report.hide()
        self.view.search_chosen.connect(self.search_chosen)
        self.table.search_chosen.connect(self.search_chosen)
        self.add_section(self._laid_out(), 1, (16, 12))
        self._retranslate()

    def show_chart(self, chart: Chart) -> None:
        """Shows a figure in plot and table."""
        self.chart = chart
        has_points = not chart.why_empty
        self._number.setText(chart.number if has_points else "")
        self._sentence.setText(chart.sentence if has_points else "")
        self._toggle.setVisible(has_points)
        self._more.setVisible(has_points)
        self._report.setVisible(chart.wants_report)
        if not has_points:
            self.show_table(False)
        self.view.show_chart(chart)
        self.table.show_chart(chart)
        self._retranslate()

    def shows_table(self) -> bool:
        return self._stack.currentWidget() is self.table

    def show_table(self, on: bool) -> None:
        """The numbers instead of the plot, or the plot again."""
        had_keys = self.view.hasFocus() or self.table.hasFocus()
        self._stack.setCurrentWidget(self.table if on else self.view)
        if had_keys:
            self.focus_content()
        self._retranslate()

    def can_focus(self) -> bool:
        """Whether there is anything that the keys could go through."""
        return self.shows_table() or self.view.focusPolicy() != Qt.FocusPolicy.NoFocus

    def focus_content(self) -> None:
        """The keys go to the plot, or to its table."""
        content = self.table if self.shows_table() else self.view
        content.setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language; the chart comes from the page."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _laid_out(self) -> QWidget:
        content = QWidget(self)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self._title, 1)
        head.addWidget(self._toggle)
        head.addWidget(self._more)
        figures = QHBoxLayout()
        figures.setSpacing(8)
        figures.addWidget(self._number)
        figures.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignBottom)
        self._number.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._sentence.setContentsMargins(0, 0, 0, 4)
        self._stack = QStackedWidget(content)
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.table)
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addLayout(figures)
        column.addSpacing(4)
        column.addWidget(self._stack, 1)
        column.addWidget(self._report, 0, Qt.AlignmentFlag.AlignHCenter)
        return content

    def _open_menu(self) -> None:
        at = self._more.rect().bottomRight()
        at.setX(at.x() - self._menu.sizeHint().width())
        if self.isRightToLeft():
            at = self._more.rect().bottomLeft()
        self._menu.popup(self._more.mapToGlobal(QPoint(at.x(), at.y() + 2)))

    def _retranslate(self) -> None:
        title = plot_name(self.plot)
        self._title.setText(title)
        words = self.tr("As a plot") if self.shows_table() else self.tr("As a table")
        self._toggle.set_label(words)
        self._toggle.setAccessibleName(self.tr("{plot}: {look}").format(plot=title, look=words))
        self._more.set_label(self.tr("Export this plot"), self.tr("{plot}: export").format(plot=title))
        self._formats[Format.SVG].setText(self.tr("Picture (SVG) …"))
        self._formats[Format.PDF].setText(self.tr("Page (PDF) …"))
        self._formats[Format.CSV].setText(self.tr("Numbers (CSV) …"))
        self._report.setText(self.tr("Import an order report …"))
