"""What an import would do, row by row, before anything is written."""

from datetime import date

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...domain.report import Problem
from ...services.import_batch import DateOrder
from ...services.importing import ImportPlan
from .. import icons, text
from ..theme import current_theme, theme_controller
from ..widgets.card import Card
from ..widgets.elided_label import ElidedLabel
from ..widgets.plain_text import PlainLabel, plain_button_text
from .dialog_frame import WIDE_MARGIN, DialogFrame
from .encodings import encoding_names
from .form_rows import below, beside
from .plan_model import PlanModel
from .plan_rows import ICONS, Kind, entries_of, kind_name, report_kind_name
from .plan_stores import PlanStores
from .plan_view import PlanHeader, PlanView

_WIDTH, _HEIGHT = 1120, 764
_TILES = (Kind.NEW, Kind.CHANGED, Kind.SAME, Kind.REPEATED, Kind.PROBLEMS)
_FILE_ICON, _SIGN = 28, 16


class Tile(Card):
    """The number of rows of one kind."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self._sign = QLabel()
        self._number = PlainLabel("", "number")
        self._number.setObjectName(f"{kind.value}Count")
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(2, 0, 2, 0)
        column.setSpacing(2)
        column.addWidget(beside(self._sign, PlainLabel(kind_name(kind), "body", "text_2")))
        column.addWidget(self._number)
        self.add_section(holder, margins=(12, 8))
        theme_controller().theme_changed.connect(self._take_theme)
        self._take_theme()

    def show_count(self, count: int) -> None:
        """Shows another number."""
        self._number.setText(text.counted(count))
        self._number.setAccessibleName(f"{kind_name(self._kind)}: {text.counted(count)}")

    def text(self) -> str:
        return self._number.text()

    def _take_theme(self) -> None:
        icon, ink = ICONS[self._kind]
        color = current_theme().color(ink)
        self._sign.setPixmap(icons.pixmap(icon, color, _SIGN, self.devicePixelRatioF()))


class ImportPlanDialog(DialogFrame):
    """Shows a plan; the file can be read in another way, and imported.

    Signals:
        apply_requested(): the plan is to be carried out; the dialog is busy until it is told the result.
        encoding_chosen(str): the file is to be read again in this encoding (a Python codec name).
        date_order_chosen(object): the file is to be read again with this `DateOrder`.
        stores_chosen(object): the file is of these stores, by their ids.
        move_requested: what another store has of the file shall be moved to the one that was said.
    After the last four the dialog is busy until `show_plan` or `show_error`.
    """

    apply_requested = Signal()
    encoding_chosen = Signal(str)
    date_order_chosen = Signal(object)
    stores_chosen = Signal(object)
    move_requested = Signal()

    def __init__(self, plan: ImportPlan, parent: QWidget | None = None) -> None:
        super().__init__(parent, name="importPlanDialog", width=_WIDTH, height=_HEIGHT)
        self.set_title(self.tr("Import plan"))
        self._plan = plan
        self._recognized = self._codec(plan)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        top = QWidget()
        column = QVBoxLayout(top)
        column.setContentsMargins(WIDE_MARGIN, 16, WIDE_MARGIN, 8)
        column.setSpacing(12)
        column.addWidget(self._make_head())
        self.stores = PlanStores()
        self.stores.stores_chosen.connect(self._stores_chosen)
        self.stores.move_requested.connect(self._move)
        column.addWidget(self.stores)
        column.addWidget(self._make_tiles())
        column.addWidget(below(self._make_sum(), self._make_left_out(), spacing=6))
        self.body.addWidget(top)
        self.model = PlanModel(self)
        self.view = PlanView(self.model)
        self.view.setAccessibleName(self.tr("Rows of the file"))
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.body.addWidget(PlanHeader())
        self.body.addWidget(self.view, 1)
        self.view.row_action_requested.connect(self._offer)
        self.same_check.toggled.connect(self.model.set_same_shown)
        self.rest_check = QCheckBox(self.tr("Import the rest without asking"))
        self.rest_check.setObjectName("takeRestCheck")
        self.rest_check.setToolTip(self.tr("Files with problems are shown all the same"))
        self.rest_check.hide()
        hint = self.tr("Nothing has been written yet.")
        self.set_footer("", hint=hint, hint_icon="guard", link=self.rest_check)
        self.encoding_combo.activated.connect(self._encoding_activated)
        theme_controller().theme_changed.connect(self._take_signs)
        self._take_signs()
        self.show_plan(plan)
        if self.model.rowCount():
            self.view.select_row(0)
        good = not plan.problems and not self.is_blocked()
        (self.action_button if good else self.view).setFocus()

    def show_place(self, number: int, whole: int) -> None:
        """This is one of several files; the rest can be taken in without asking, Skip goes to the next."""
        title = self.tr("Import plan, {number} of {whole}").format(number=number, whole=whole)
        self.set_title(title)
        self.rest_check.setVisible(number < whole)
        if number < whole:
            self.set_safe_text(self.tr("Skip this file"))
            self.set_hint("")  # the check box stands in its room

    def takes_rest(self) -> bool:
        """Whether files without problems are to be imported from here on without being shown."""
        return self.rest_check.isChecked()

    def show_plan(self, plan: ImportPlan) -> None:
        """Shows this plan, for example of the same file read in another way."""
        self.clear_notices()
        self._plan = plan
        self.set_busy(False)
        self._name.setText(plan.name)
        self._facts.setText(" · ".join(self._facts_of(plan)))
        for kind, tile in self.tiles.items():
            tile.show_count(len(entries_of(plan, kind)))
        self._sum.setText(self._sum_words(plan))
        left_out = sum(part.count for part in plan.report.left_out)
        self._left_out.setText(
            self.tr("%n damaged tracking number(s) were left out; their rows are kept.", "", left_out)
        )
        self._left_out_row.setVisible(bool(left_out))
        self.same_check.setVisible(bool(plan.same))
        self.model.show_plan(plan)
        self.stores.show_placing(plan.placing)
        self._show_action(plan)

    def set_busy(self, busy: bool) -> None:
        """Afterwards the encoding is that of the plan again: the file may not have been read anew."""
        super().set_busy(busy)
        if not busy:
            self._show_encoding()

    def submit(self) -> None:
        """Asks for the import, once."""
        self.set_busy(True)
        self.apply_requested.emit()

    def date_order_menu(self, problem: Problem) -> QMenu:
        """The two ways to read the dates of this file, with what they make of this one."""
        menu = QMenu(self)
        menu.setObjectName("dateOrderMenu")
        params = dict(problem.params)
        days = sorted(date.fromisoformat(str(params[key])) for key in ("a", "b") if key in params)
        first = str(params.get("value", "")).strip()[:2].strip("/.- ")
        for order, name in (
            (DateOrder.DAY_FIRST, self.tr("Day first")),
            (DateOrder.MONTH_FIRST, self.tr("Month first")),
        ):
            fits = [
                day
                for day in days
                if first.isdecimal()
                and int(first) == (day.day if order is DateOrder.DAY_FIRST else day.month)
            ]
            shown = f"{name}: {text.date_long(fits[0])}" if fits else name
            menu.addAction(plain_button_text(shown)).setData(order)
        menu.triggered.connect(self._order_chosen)
        return menu

    def place_menu(self, problem: Problem) -> QMenu:
        """Where a problem stands in the file."""
        menu = QMenu(self)
        menu.setObjectName("placeMenu")
        if problem.column:
            place = self.tr("Line {line}, column {column}").format(line=problem.line, column=problem.column)
        else:
            place = self.tr("Line {line}").format(line=problem.line)
        menu.addAction(plain_button_text(place)).setEnabled(False)
        value = str(dict(problem.params).get("value", ""))
        if value:
            holds = self.tr("The cell holds “{value}”").format(value=value)
            menu.addAction(plain_button_text(holds)).setEnabled(False)
        copy = menu.addAction(icons.icon("copy", "text_2", 16), self.tr("Copy the place"))
        copy.setData(f"{self._plan.name}: {place}")
        menu.triggered.connect(self._copy)
        return menu

    def _make_head(self) -> QWidget:
        self._file_sign = QLabel()
        self._name = ElidedLabel("", "title", mode=Qt.TextElideMode.ElideMiddle)
        self._name.setObjectName("fileName")
        self._facts = ElidedLabel("", "caption", "text_3")
        self._facts.setObjectName("fileFacts")
        names = QWidget()
        column = QVBoxLayout(names)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._name)
        column.addWidget(self._facts)
        self._encoding_label = label = PlainLabel(self.tr("Text encoding"), "caption", "text_3")
        self.encoding_combo = QComboBox()
        self.encoding_combo.setObjectName("encodingCombo")
        self.encoding_combo.setMinimumWidth(176)
        self.encoding_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.encoding_combo.setAccessibleName(label.text())
        label.setBuddy(self.encoding_combo)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._file_sign)
        row.addWidget(names, 1)
        row.addWidget(label)
        row.addWidget(self.encoding_combo)
        return head

    def _make_tiles(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        self.tiles = {kind: Tile(kind) for kind in _TILES}
        for at, tile in enumerate(self.tiles.values()):
            grid.addWidget(tile, 0, at)
            grid.setColumnStretch(at, 1)
        return holder

    def _make_sum(self) -> QWidget:
        self._sum_sign = QLabel()
        self._sum_sign.setFixedSize(QSize(_SIGN, _SIGN))
        self._sum = PlainLabel("", "body", "text_2")
        self._sum.setObjectName("sumLine")
        self._sum.setWordWrap(True)
        self.same_check = QCheckBox(self.tr("Show rows that stay the same"))
        self.same_check.setObjectName("showSameCheck")
        return beside(self._sum_sign, self._sum, self.same_check, stretch=1)

    def _make_left_out(self) -> QWidget:
        self._left_out_sign = QLabel()
        self._left_out_sign.setFixedSize(QSize(_SIGN, _SIGN))
        self._left_out = PlainLabel("", "body", "text_2")
        self._left_out.setObjectName("leftOutLine")
        self._left_out.setWordWrap(True)
        self._left_out_row = beside(self._left_out_sign, self._left_out, stretch=1)
        return self._left_out_row

    def _facts_of(self, plan: ImportPlan) -> list[str]:
        report = plan.report
        facts = [report_kind_name(report.kind), self.tr("%n column(s)", "", report.columns)]
        if report.ignored_columns:
            facts.append(self.tr("%n of them not read", "", report.ignored_columns))
        if report.profile:
            facts.append(self.tr("columns read as in “{profile}”").format(profile=report.profile))
        if report.days:
            first, last = map(text.date_long, report.days)
            between = self.tr("{first} to {last}").format(first=first, last=last)
            facts.append(first if first == last else between)
        if plan.seen_before:
            facts.append(self.tr("came in before"))
        return facts

    def _sum_words(self, plan: ImportPlan) -> str:
        if not plan.rows:
            return self.tr("The file has headings and no rows: no returns in its time.")
        parts = " + ".join(text.counted(len(entries_of(plan, kind))) for kind in _TILES)
        words = self.tr("All %n row(s) of the file are accounted for: {sum}.", "", plan.rows)
        return words.format(sum=parts)

    def _show_action(self, plan: ImportPlan) -> None:
        good = len(plan.new) + len(plan.changed)
        if not plan.problems:
            self.set_action_text(self.tr("Import %n row(s)", "", good))
        elif good:
            self.set_action_text(self.tr("Import the %n good row(s)", "", good))
        else:
            self.set_action_text(self.tr("Keep %n row(s) in the problem list", "", len(plan.problems)))
        if plan.placing.is_open:
            self.set_blocked(self.tr("Choose the store of this report"))
        else:
            self.set_blocked("" if good or plan.problems else self.tr("Nothing new in this file"))

    def _show_encoding(self) -> None:
        told = bool(self._plan.report.encoding)  # a spreadsheet's file has none to choose
        self.encoding_combo.setVisible(told)
        self._encoding_label.setVisible(told)
        self.encoding_combo.clear()
        if not told:
            return
        for codec, name in encoding_names(self._recognized, self._codec(self._plan)).items():
            recognized = self.tr("{encoding}, recognized").format(encoding=name)
            self.encoding_combo.addItem(recognized if codec == self._recognized else name, codec)
        self.encoding_combo.setCurrentIndex(self.encoding_combo.findData(self._codec(self._plan)))

    def _codec(self, plan: ImportPlan) -> str:
        return plan.report.encoding.removesuffix("-sig")

    def _encoding_activated(self) -> None:
        codec = self.encoding_combo.currentData()
        if codec != self._codec(self._plan):
            self.clear_notices()
            self.set_busy(True)
            self.encoding_chosen.emit(codec)

    def _stores_chosen(self, ids: tuple[int, ...]) -> None:
        self.clear_notices()
        self.set_busy(True)
        self.stores_chosen.emit(ids)

    def _move(self) -> None:
        self.clear_notices()
        self.set_busy(True)
        self.move_requested.emit()

    def _order_chosen(self, action: QAction) -> None:
        self.clear_notices()
        self.set_busy(True)
        self.date_order_chosen.emit(DateOrder(action.data()))

    def _copy(self, action: QAction) -> None:
        QGuiApplication.clipboard().setText(action.data())

    def _offer(self, row: int, point: QPoint) -> None:
        """Opens the menu of a problem's row."""
        problem = self.model.entry_at(row)
        if isinstance(problem, Problem):
            ambiguous = problem.code == "date_ambiguous"
            menu = self.date_order_menu(problem) if ambiguous else self.place_menu(problem)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(point)

    def _take_signs(self) -> None:
        theme, dpr = current_theme(), self.devicePixelRatioF()
        self._file_sign.setPixmap(icons.pixmap("file", theme.color("text_2"), _FILE_ICON, dpr))
        info = icons.pixmap("info", theme.color("text_2"), _SIGN, dpr)
        self._left_out_sign.setPixmap(info)
        self._sum_sign.setPixmap(icons.pixmap("tick", theme.color("ok"), _SIGN, dpr))
