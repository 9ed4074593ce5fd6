"""The window with a real shop: importing, searching, deciding, undoing, what is said and where."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from returns_desktop.domain.backup_layers import Content
from returns_desktop.domain.carrying import AdjustmentRow, ExportPreset
from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    Inputs,
)
from returns_desktop.domain.guards import Guard
from returns_desktop.domain.model import Action, Condition, RequestStatus, Store
from returns_desktop.domain.reconcile import Finding
from returns_desktop.domain.report import ColumnProfile, TablePreview
from returns_desktop.domain.suggestion_rules import RuleSet
from returns_desktop.domain.views import View
from returns_desktop.paths import resource
from returns_desktop.services.backups import Backup
from returns_desktop.services.browsing import RequestDetail
from returns_desktop.services.commands import Command
from returns_desktop.services.deadlines import StoreRule
from returns_desktop.services.deciding import Counted
from returns_desktop.services.importing import ImportPlan
from returns_desktop.services.purging import Stage, Survey
from returns_desktop.services.settings import Settings, SettingsFile
from returns_desktop.services.shop import Shop, open_shop
from returns_desktop.services.verifying import JournalPlace, Verification
from returns_desktop.ui import icons
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.request_cells import Column
from returns_desktop.ui.tasks import InlineTasks
from returns_desktop.ui.theme import apply_theme, current_theme
from returns_desktop.ui.window_services import Services
from ui.outgoing_fakes import FakeAdjusting, FakeCarrying, FakeConflicts, FakePresets

REPORTS = Path(__file__).resolve().parents[1] / "data" / "reports"
US = REPORTS / "seller_returns_us.tsv"
NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


class StubForm(QDialog):
    """Stands for any form of the window."""

    submitted = Signal(object)
    apply_requested = Signal()
    preset_saved = Signal(object)
    preset_deleted = Signal(str)
    refunds_requested = Signal()
    import_requested = Signal()
    encoding_chosen = Signal(str)
    date_order_chosen = Signal(object)
    stores_chosen = Signal(object)
    move_requested = Signal()
    stores_removed = Signal(object)
    profiles_removed = Signal(object)
    folder_requested = Signal()
    dry_run_requested = Signal(int, object)
    deadlines_requested = Signal(int)
    encryption_requested = Signal()
    keys_requested = Signal()
    compare_requested = Signal(str)
    cancel_requested = Signal()
    copy_requested = Signal()
    removal_requested = Signal()
    other_requested = Signal(int)
    print_requested = Signal()
    pdf_requested = Signal()
    scanned = Signal(str)
    chosen = Signal(int)
    booked = Signal(object)
    undo_requested = Signal()

    def __init__(self, parent: QWidget, **shown: Any) -> None:
        super().__init__(parent)
        self.shown = shown
        self.guards: Sequence[Guard] = ()
        self.error = ""
        self.plans: list[ImportPlan] = []

    def show_guards(self, guards: Sequence[Guard]) -> None:
        self.guards = guards

    def show_error(self, sentence: str) -> None:
        self.setEnabled(True)
        self.error = sentence

    def show_plan(self, plan: ImportPlan) -> None:
        self.plans.append(plan)

    def set_busy(self, busy: bool) -> None:
        self.setEnabled(not busy)

    def show_place(self, number: int, whole: int) -> None:
        self.shown |= {"number": number, "whole": whole}

    def show_compared(self, place: JournalPlace | None) -> None:
        self.shown["places"] = [*self.shown.get("places", ()), place]

    def show_survey(self, survey: Survey) -> None:
        self.shown["survey"] = survey

    def show_progress(self, stage: Stage, per_cent: int) -> None:
        self.shown["stages"] = [*self.shown.get("stages", ()), (stage, per_cent)]

    def is_busy(self) -> bool:
        return True

    def choose_template(self, template_id: str) -> None:
        self.shown["template"] = template_id

    def show_section(self, key: str) -> None:
        self.shown["section"] = key

    def takes_rest(self) -> bool:
        return bool(self.shown.get("takes_rest"))


@dataclass
class StubDialogs:
    """Remembers the forms that were asked for."""

    made: list[StubForm] = field(default_factory=list)

    @property
    def last(self) -> StubForm:
        return self.made[-1]

    def _add(self, parent: QWidget, **shown: Any) -> StubForm:
        self.made.append(StubForm(parent, **shown))
        return self.last

    def decide(
        self, action: Action, detail: RequestDetail, templates: Any, parent: QWidget, others: int
    ) -> StubForm:
        return self._add(parent, action=action, detail=detail, templates=templates, others=others)

    def check_in(self, detail: RequestDetail, parent: QWidget) -> StubForm:
        return self._add(parent, detail=detail)

    def comment(self, detail: RequestDetail, text: str, parent: QWidget) -> StubForm:
        return self._add(parent, detail=detail, text=text)

    def conflict(self, detail: RequestDetail, finding: Finding, parent: QWidget, count: int) -> StubForm:
        return self._add(parent, detail=detail, finding=finding, count=count)

    def import_plan(self, plan: ImportPlan, parent: QWidget) -> StubForm:
        return self._add(parent, plan=plan)

    def export(
        self,
        counts: Mapping[str, int],
        settings: Settings,
        presets: Sequence[ExportPreset],
        parent: QWidget,
    ) -> StubForm:
        return self._add(parent, counts=counts, settings=settings, presets=presets)

    def adjustments(self, rows: Sequence[AdjustmentRow], parent: QWidget) -> StubForm:
        return self._add(parent, rows=rows)

    def settings(
        self,
        settings: Settings,
        stores: Sequence[Store],
        parent: QWidget,
        data_folder: str,
        profiles: Sequence[ColumnProfile],
        holding: Mapping[int, int],
    ) -> StubForm:
        return self._add(
            parent,
            settings=settings,
            stores=stores,
            data_folder=data_folder,
            profiles=profiles,
            holding=holding,
        )

    def column_mapping(self, preview: TablePreview, parent: QWidget) -> StubForm:
        return self._add(parent, preview=preview)

    def view_name(self, name: str, query: str, parent: QWidget) -> StubForm:
        return self._add(parent, name=name, query=query)

    def note(self, detail: RequestDetail, parent: QWidget) -> StubForm:
        return self._add(parent, detail=detail)

    def tags(self, known: Sequence[str], on_all: Sequence[str], count: int, parent: QWidget) -> StubForm:
        return self._add(parent, known=known, on_all=on_all, count=count)

    def day(self, title: str, today: date, parent: QWidget) -> StubForm:
        return self._add(parent, title=title, today=today)

    def session_start(self, count: int, oldest: str, after_action: str, parent: QWidget) -> StubForm:
        return self._add(parent, count=count, oldest=oldest, after_action=after_action)

    def session_end(
        self, heading: str, lines: Sequence[tuple[str, str]], exportable: int, parent: QWidget
    ) -> StubForm:
        return self._add(parent, heading=heading, lines=lines, exportable=exportable)

    def message_templates(
        self, templates: Any, parent: QWidget, situation: str, language: str
    ) -> StubForm:
        return self._add(parent, templates=templates, situation=situation, language=language)

    def suggestion_rules(
        self, stores: Sequence[tuple[Store, RuleSet]], parent: QWidget, store_id: int
    ) -> StubForm:
        return self._add(parent, stores=stores, store_id=store_id)

    def deadlines(self, store: Store, rules: Sequence[StoreRule], parent: QWidget) -> StubForm:
        return self._add(parent, store=store, rules=rules)

    def restore(
        self, backups: Sequence[Backup], present: Content | None, parent: QWidget, chosen: str
    ) -> StubForm:
        return self._add(parent, backups=backups, present=present, chosen=chosen)

    def shortcuts(self, parent: QWidget, listed: Sequence[Command]) -> StubForm:
        return self._add(parent, listed=listed)

    def keys(self, parent: QWidget, chosen: Mapping[str, str], listed: Sequence[Command]) -> StubForm:
        return self._add(parent, chosen=chosen, listed=listed)

    def verification(self, found: Verification, parent: QWidget) -> StubForm:
        return self._add(parent, found=found)

    def purge(self, days: int, parent: QWidget) -> StubForm:
        return self._add(parent, days=days)

    def photo(self, attachment: Any, image: Any, neighbours: tuple[int, int], parent: QWidget) -> StubForm:
        return self._add(parent, attachment=attachment, image=image, neighbours=neighbours)

    def evidence(self, detail: RequestDetail, parent: QWidget) -> StubForm:
        return self._add(parent, detail=detail)

    def paper(self, title: str, about: str, make: Any, parent: QWidget) -> StubForm:
        return self._add(parent, title=title, about=about, make=make)

    def scan(self, parent: QWidget) -> StubForm:
        return self._add(parent)

    def about(self, parent: QWidget, facts: Mapping[str, str]) -> StubForm:
        return self._add(parent, facts=facts)


@dataclass
class StubFiles:
    """Answers the file dialogs with fixed paths."""

    reports: Sequence[Path] = ()
    folder: Path = Path()

    def choose_reports(
        self, _parent: QWidget, _title: str, _folder: str, _filters: str, chosen: Callable[..., None]
    ) -> None:
        chosen(self.reports)

    def choose_folder(
        self, _parent: QWidget, _title: str, _folder: str, chosen: Callable[..., None]
    ) -> None:
        chosen(self.folder)

    def choose_target(
        self, _parent: QWidget, _title: str, suggested: Path, _filters: str, chosen: Callable[..., None]
    ) -> None:
        chosen(self.folder / suggested.name)


class LateTasks(InlineTasks):
    """Holds answers of reads with a key back until `answer`; only the newest of a key is given."""

    def __init__(self) -> None:
        self.waiting: dict[str, Callable[[], None]] = {}
        self.late = False

    def read(
        self,
        job: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
        *,
        key: str = "",
    ) -> None:
        if not self.late or not key:
            self.write(job, then, failed)
            return
        found = job()
        self.waiting[key] = lambda: then(found)

    def answer(self) -> None:
        waiting, self.waiting = self.waiting, {}
        for give in waiting.values():
            give()


@dataclass
class Desk:
    """The window and what it works with."""

    window: MainWindow
    services: Services
    dialogs: StubDialogs
    files: StubFiles
    tasks: LateTasks
    settings: SettingsFile
    qtbot: QtBot

    @property
    def table(self) -> Any:
        return self.window.pane.table

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        if not self.window.isActiveWindow():  # a form was just closed
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow)
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def part(self, name: str) -> QWidget:
        """A part of the window by its object name."""
        found = self.window.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def click(self, name: str) -> None:
        self.qtbot.mouseClick(self.part(name), Qt.MouseButton.LeftButton)

    @property
    def detail(self) -> RequestDetail:
        """The one request that is selected."""
        shown = self.window.request_flow.detail
        assert shown is not None
        return shown

    def row(self) -> int:
        return int(self.table.currentIndex().row())

    def settle_events(self) -> None:
        """Lets the reload that waits for the event loop happen."""
        self.qtbot.waitUntil(lambda: not self.window.list_flow._later.isActive())


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_shop(
        tmp_path / "returns.sqlite3",
        backups=tmp_path / "backups",
        deadline_rules=resource("rules/deadlines.json"),
        clock=lambda: NOW,
    )
    yield made
    made.close()


@pytest.fixture
def empty_desk(shop: Shop, tmp_path: Path, qtbot: QtBot, qapp: QApplication) -> Iterator[Desk]:
    icons.use_folder(resource("icons"))
    apply_theme(qapp, "light")
    services = replace(
        Services.of(shop),
        carrying=FakeCarrying().as_service(),
        adjusting=FakeAdjusting().as_service(),
        conflicts=FakeConflicts().as_service(),
        presets=FakePresets().as_service(),
    )
    dialogs, files, tasks = StubDialogs(), StubFiles(folder=tmp_path), LateTasks()
    settings = SettingsFile(tmp_path / "config" / "settings.json")
    window = MainWindow(services, settings, tasks, file_dialogs=files, dialogs=dialogs)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.reload()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield Desk(window, services, dialogs, files, tasks, settings, qtbot)
    window.close()


@pytest.fixture
def desk(empty_desk: Desk) -> Desk:
    importing = empty_desk.services.importing
    importing.apply(importing.plan(US))
    empty_desk.window.reload()
    return empty_desk


def drag(path: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    return mime


def first_authorizable(desk: Desk) -> int:
    return desk.services.browsing.ids(View.AUTHORIZATION_REQUIRED)[0]


# -- what is there ------------------------------------------------------------------------------


def test_names_that_tests_may_rely_on(desk: Desk) -> None:
    for name in (
        "statusSidebar",
        "requestTable",
        "detailPane",
        "returnReason",
        "buyerComment",
        "authorizeButton",
        "closeButton",
        "refundButton",
        "contactButton",
        "searchField",
        "timeline",
    ):
        found = desk.window.findChild(QWidget, name)
        assert found is not None, name
        assert found.accessibleName(), name
    assert desk.window.objectName() == "mainWindow"


def test_an_empty_shop_says_what_to_do(empty_desk: Desk) -> None:
    window = empty_desk.window
    assert window.frame.is_first_start()
    assert not window.sidebar.isEnabled()
    assert "Nothing imported" in window.status.message()
    with empty_desk.qtbot.waitSignal(window.sample_shop_requested):
        empty_desk.click("sampleShopButton")


def test_the_first_request_is_selected(desk: Desk) -> None:
    assert not desk.window.frame.is_first_start()
    assert len(desk.table.selected_ids()) == 1
    assert desk.detail.request.id == desk.table.selected_ids()[0]
    assert desk.window.pane.header.title()


def test_empty_queues_say_so(desk: Desk) -> None:
    desk.window.sidebar.row(View.REFUND_DUE).click()
    assert not desk.window.pane.is_list_shown()
    assert desk.window.pane.empty.title()
    assert desk.window.request_flow.detail is None
    desk.window.sidebar.row(View.NEEDS_ACTION).click()
    assert desk.window.pane.is_list_shown()
    assert desk.row() == 0


# -- import -------------------------------------------------------------------------------------


def test_a_dropped_file_is_planned_and_imported(empty_desk: Desk) -> None:
    window, mime = empty_desk.window, drag(US)
    enter = QDragEnterEvent(
        QPoint(600, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(
        QPointF(600, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(window, drop)
    plan = empty_desk.dialogs.last.shown["plan"]
    assert plan.new
    assert empty_desk.services.browsing.counts().stored == 0  # a plan writes nothing
    empty_desk.dialogs.last.apply_requested.emit()
    empty_desk.settle_events()
    assert not window.frame.is_first_start()
    assert US.name in window.status.message()
    assert window.status.work() == ""
    assert len(empty_desk.table.selected_ids()) == 1


def test_the_same_file_again_asks_nothing(desk: Desk) -> None:
    desk.window.open_files([US])
    assert desk.dialogs.made == []
    assert "already imported" in desk.window.status.message()
    assert desk.settings.load().last_folder == str(US.parent)


def test_several_files_come_one_after_the_other(empty_desk: Desk) -> None:
    files = [US, REPORTS / "seller_returns_uk_35_columns.tsv"]
    empty_desk.files.reports = files
    empty_desk.press(Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    assert [form.shown["plan"].path for form in empty_desk.dialogs.made] == files[:1]
    empty_desk.dialogs.last.reject()
    assert [form.shown["plan"].path for form in empty_desk.dialogs.made] == files


def test_a_refused_file_is_told_in_the_drop_zone(empty_desk: Desk, tmp_path: Path) -> None:
    wrong = tmp_path / "shopping.txt"
    wrong.write_text("milk\tbread\n1\t2\n", "utf-8")
    empty_desk.window.open_files([wrong])
    assert empty_desk.dialogs.made == []
    assert empty_desk.window.first_start.zone.error()


def test_a_refused_file_is_told_over_the_list(desk: Desk, tmp_path: Path) -> None:
    selected = desk.table.selected_ids()
    desk.window.open_files([tmp_path / "missing.tsv"])
    assert desk.window.pane.error()
    assert desk.table.selected_ids() == selected
    desk.click("dismissError")
    assert desk.window.pane.error() == ""


def test_an_import_keeps_the_selection(desk: Desk) -> None:
    desk.table.select_place(5)
    selected = desk.table.selected_ids()
    desk.window.open_files([REPORTS / "seller_returns_uk_35_columns.tsv"])
    desk.dialogs.last.apply_requested.emit()
    desk.settle_events()
    assert desk.table.selected_ids() == selected
    assert desk.part("storeChooser").isVisible()


def test_another_encoding_plans_anew(empty_desk: Desk) -> None:
    empty_desk.window.open_files([REPORTS / "seller_returns_de_cp1252.tsv"])
    form = empty_desk.dialogs.last
    form.encoding_chosen.emit("cp850")
    assert [plan.report.encoding for plan in form.plans] == ["cp850"]
    form.apply_requested.emit()
    assert empty_desk.services.browsing.counts().stored > 0


# -- list, search, keys -------------------------------------------------------------------------


def test_selection_is_kept_by_request_through_sorting(desk: Desk) -> None:
    desk.table.select_place(7)
    selected = desk.table.selected_ids()
    desk.table.columns.sectionClicked.emit(3)
    desk.table.columns.setSortIndicator(4, Qt.SortOrder.DescendingOrder)
    desk.table.columns.sectionClicked.emit(4)
    desk.window.reload()
    assert desk.table.selected_ids() == selected


def test_search_looks_everywhere_and_escape_returns(desk: Desk) -> None:
    before = list(desk.table.requests.ids)
    detail = desk.detail
    desk.press(Qt.Key.Key_Slash)
    field = desk.window.toolbar.search
    assert field.hasFocus()
    field.setText(detail.request.line.order_id)
    field.search_now()
    assert detail.request.id in desk.table.requests.ids
    assert detail.request.line.order_id in desk.window.pane.header.title()
    assert desk.window.sidebar.current() is None
    desk.press(Qt.Key.Key_Escape)
    assert list(desk.table.requests.ids) == before
    assert desk.window.sidebar.current() is View.NEEDS_ACTION


def test_the_search_waits_for_a_pause(desk: Desk) -> None:
    field = desk.window.toolbar.search
    with desk.qtbot.waitSignal(field.search_changed, timeout=2000) as told:
        desk.qtbot.keyClicks(field, "kettle")
    assert told.args == ["kettle"]


def test_no_match_repeats_the_words(desk: Desk) -> None:
    desk.window.toolbar.search.show_words("zebra <b>crossing</b>")
    assert "zebra <b>crossing</b>" in desk.window.pane.empty.title()
    desk.click("clearSearchButton")
    assert desk.window.pane.is_list_shown()
    assert desk.window.toolbar.search.text() == ""


def test_late_answers_of_a_search_are_dropped(desk: Desk) -> None:
    desk.tasks.late = True
    desk.window.toolbar.search.show_words("kettle")
    desk.window.toolbar.search.show_words("nothing like this")
    assert desk.window.pane.is_list_shown()  # the old rows stay until the new ones are there
    desk.tasks.answer()
    assert not desk.window.pane.is_list_shown()


def test_letters_are_dead_in_a_text_field(desk: Desk) -> None:
    field = desk.window.toolbar.search
    field.setFocus()
    desk.qtbot.keyClicks(field, "jx1g?")
    assert field.text() == "jx1g?"
    assert desk.dialogs.made == []
    assert desk.table.selected_count() == 1


def test_j_and_k_move_and_x_marks(desk: Desk) -> None:
    desk.press(Qt.Key.Key_J)
    desk.press(Qt.Key.Key_J)
    desk.press(Qt.Key.Key_K)
    assert desk.row() == 1
    desk.press(Qt.Key.Key_X)
    desk.press(Qt.Key.Key_J)
    desk.press(Qt.Key.Key_X)
    ids = desk.table.requests.ids
    assert desk.table.selected_ids() == list(ids[1:3])
    assert desk.window.pane.bulk.isVisible()
    desk.press(Qt.Key.Key_Escape)
    assert desk.table.selected_ids() == [ids[2]]
    assert not desk.window.pane.bulk.isVisible()


def test_enter_moves_no_money(desk: Desk) -> None:
    desk.press(Qt.Key.Key_Return)
    assert desk.dialogs.made == []


def test_pasting_an_order_id_jumps_to_it(desk: Desk) -> None:
    wanted = desk.services.browsing.request(desk.services.browsing.ids(View.ALL)[-1])
    QGuiApplication.clipboard().setText(f" {wanted.request.line.order_id}\n")
    desk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert desk.detail.request.line.order_id == wanted.request.line.order_id
    QGuiApplication.clipboard().setText("999-9999999-9999999")
    desk.press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "999-9999999-9999999" in desk.window.status.message()


# -- decisions ----------------------------------------------------------------------------------


def authorize(desk: Desk, inputs: Inputs | None = None) -> int:
    request_id = first_authorizable(desk)
    desk.window.sidebar.row(View.AUTHORIZATION_REQUIRED).click()
    assert desk.table.select_id(request_id)
    desk.table.setFocus()
    desk.press(Qt.Key.Key_1)
    desk.dialogs.last.submitted.emit(inputs or AuthorizeInputs(reason="agreed"))
    return request_id


def test_a_decision_is_written_and_the_next_request_is_shown(desk: Desk) -> None:
    request_id = authorize(desk)
    desk.settle_events()
    browsing = desk.services.browsing
    assert browsing.request(request_id).standing.status is RequestStatus.AUTHORIZED
    assert desk.table.selected_ids() != [request_id]
    # It left the view, yet it stays in sight until the seller moves on.
    assert request_id not in browsing.ids(View.AUTHORIZATION_REQUIRED)
    assert desk.table.requests.place_of(request_id) == 0
    assert desk.table.is_acted(request_id)
    assert not desk.window.decision_flow.has_dialog()
    desk.press(Qt.Key.Key_J)
    desk.settle_events()
    assert desk.table.requests.place_of(request_id) == -1
    assert browsing.rows([request_id])[0].held_action is None


def test_a_setting_keeps_the_selection_where_it_is(desk: Desk) -> None:
    desk.settings.save(Settings(after_action="stay"))
    request_id = authorize(desk)
    desk.settle_events()
    assert desk.table.selected_ids() == [request_id]


def test_guards_come_back_to_the_form(desk: Desk) -> None:
    request_id = first_authorizable(desk)
    detail = desk.services.browsing.request(request_id)
    inputs = AuthorizeInputs(use_own_rma=True)
    assert detail.guards(inputs)
    authorize(desk, inputs)
    assert desk.dialogs.last.guards
    assert desk.dialogs.last.isVisible()
    assert desk.services.browsing.request(request_id).standing.status is detail.standing.status


def test_a_row_that_changed_meanwhile_keeps_the_form(desk: Desk) -> None:
    request_id = first_authorizable(desk)
    desk.window.sidebar.row(View.AUTHORIZATION_REQUIRED).click()
    desk.table.select_id(request_id)
    desk.press(Qt.Key.Key_1)
    form, browsing = desk.dialogs.last, desk.services.browsing
    desk.services.deciding.capture_comment(request_id, "changed", browsing.versions([request_id])[request_id])
    form.submitted.emit(AuthorizeInputs(reason="agreed"))
    assert form.isVisible()
    assert form.isEnabled()
    assert form.error
    form.submitted.emit(AuthorizeInputs(reason="agreed"))
    assert browsing.request(request_id).standing.status is RequestStatus.AUTHORIZED


def test_what_is_impossible_says_why(desk: Desk) -> None:
    request_id = authorize(desk)
    desk.settle_events()
    forms = len(desk.dialogs.made)
    desk.table.select_id(request_id)
    desk.press(Qt.Key.Key_1)
    assert len(desk.dialogs.made) == forms
    assert desk.window.status.message()


def test_undo_and_redo_go_by_name(desk: Desk) -> None:
    assert not desk.window._actions.undo.isEnabled()
    request_id = authorize(desk)
    order = desk.services.browsing.request(request_id).request.line.order_id
    assert order in desk.window._actions.undo.text()
    assert order in desk.window.status.message()
    desk.table.setFocus()
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    desk.settle_events()
    assert desk.table.selected_ids() == [request_id]
    assert not desk.table.is_acted(request_id)
    assert order in desk.window._actions.redo.text()
    assert not desk.window._actions.undo.isEnabled()
    desk.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert desk.window.pane.error() == ""
    assert desk.services.browsing.request(request_id).standing.status is RequestStatus.AUTHORIZED


def test_many_are_decided_in_one_step(desk: Desk) -> None:
    done = authorize(desk)
    desk.window.sidebar.row(View.NEEDS_ACTION).click()
    desk.table.select_ids(desk.services.browsing.ids(View.AUTHORIZATION_REQUIRED)[:3])
    more = [*desk.table.selected_ids(), done]
    desk.window.sidebar.row(View.NEEDS_ACTION).click()
    desk.window.toolbar.search.clear_search()
    desk.table.select_ids(more)
    assert desk.table.selected_count() == len(more)
    desk.table.setFocus()
    desk.press(Qt.Key.Key_1)
    form = desk.dialogs.last
    assert form.shown["others"] == 2
    form.submitted.emit(AuthorizeInputs(reason="agreed"))
    desk.settle_events()
    assert desk.table.selected_ids() == [done]  # what could not be done stays selected
    desk.window._actions.undo.trigger()
    waiting = desk.services.browsing.ids(View.AUTHORIZATION_REQUIRED)
    assert set(more) - {done} <= set(waiting)


def test_refunds_are_never_decided_in_bulk(desk: Desk) -> None:
    desk.table.select_ids(desk.table.requests.ids[:3])
    desk.table.setFocus()
    desk.press(Qt.Key.Key_3)
    assert desk.dialogs.made == []
    assert desk.window.status.message()


def test_a_pasted_comment_can_be_taken_back(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("左边没声音 <b>x</b>")
    request_id = desk.table.selected_ids()[0]
    desk.window.detail.comment_paste_requested.emit()
    browsing = desk.services.browsing
    assert browsing.request(request_id).request.comment.text == "左边没声音 <b>x</b>"
    assert desk.table.selected_ids() == [request_id]
    desk.window._actions.undo.trigger()
    assert browsing.request(request_id).request.comment.text == ""


def test_goods_are_checked_in_by_key(desk: Desk) -> None:
    desk.window.sidebar.row(View.CHECK_GOODS).click()
    desk.table.setFocus()
    desk.press(Qt.Key.Key_G)
    detail = desk.dialogs.last.shown["detail"]
    item = detail.request.items[0]
    desk.dialogs.last.submitted.emit((Counted(item.id, 1, Condition.USED),))
    assert desk.services.browsing.request(detail.request.id).standing.checked == 1


def test_closing_settles_what_is_held(desk: Desk) -> None:
    request_id = authorize(desk)
    assert desk.services.browsing.rows([request_id])[0].held_action is Action.AUTHORIZE
    with desk.qtbot.waitSignal(desk.window.closed):
        desk.window.close()
    assert desk.services.browsing.rows([request_id])[0].held_action is None


# -- export, settings, shape --------------------------------------------------------------------


@dataclass(frozen=True)
class Choice:
    scope_name: str = "since_last"
    date_from: None = None
    date_to: None = None
    bom: bool = True
    comments: bool = True
    columns: None = None
    format: str = "csv"


def test_decisions_are_exported_and_cannot_be_undone_then(desk: Desk, tmp_path: Path) -> None:
    authorize(desk)
    desk.window._actions.export.trigger()
    form = desk.dialogs.last
    assert form.shown["counts"]["since_last"] == 1
    form.submitted.emit(Choice())
    files = list(tmp_path.glob("decisions-*.csv"))
    assert len(files) == 1
    assert files[0].name in desk.window.status.message()
    assert not desk.window._actions.undo.isEnabled()
    assert desk.part("undoButton").toolTip()


def test_nothing_decided_is_nothing_to_export(desk: Desk) -> None:
    desk.window._actions.export.trigger()
    assert desk.dialogs.made == []
    assert desk.window.status.message()


def test_choices_of_the_menu_are_saved_and_told(desk: Desk) -> None:
    tall = desk.table.rowHeight(0)
    with desk.qtbot.waitSignal(desk.window.theme_changed) as told:
        next(a for a in desk.window._actions.themes.actions() if a.data() == "dark").trigger()
    assert told.args == ["dark"]
    next(a for a in desk.window._actions.densities.actions() if a.data() == "compact").trigger()
    assert desk.table.rowHeight(0) < tall
    assert (desk.settings.load().theme, desk.settings.load().density) == ("dark", "compact")


def test_where_the_window_stood_is_remembered(desk: Desk) -> None:
    desk.window.close()
    assert desk.settings.load().window


@pytest.mark.parametrize(
    ("width", "rail", "shared"), [(1366, False, False), (1024, True, False), (900, True, True)]
)
def test_the_window_takes_the_shape_for_its_width(desk: Desk, width: int, rail: bool, shared: bool) -> None:
    desk.window.resize(width, 700)
    assert desk.window.sidebar.is_rail() is rail
    assert desk.window.frame.is_shared() is shared
    assert desk.window.width() == width


@pytest.mark.parametrize("width", [1366, 1359, 1280, 1180])
def test_reasons_are_read_whole_where_list_and_detail_stand_beside_each_other(desk: Desk, width: int) -> None:
    desk.window.resize(width, 700)
    desk.qtbot.waitUntil(lambda: desk.window.width() == width)
    heads = desk.table.columns
    font = QFontMetrics(current_theme().font("body_strong"))
    assert heads.sectionSize(Column.REASON) - 16 >= font.horizontalAdvance("Unauthorized order")
    assert heads.sectionSize(Column.STATUS) - 16 - 22 >= font.horizontalAdvance("Authorized")


def test_list_and_detail_share_a_place_with_a_way_back(desk: Desk) -> None:
    desk.window.resize(900, 700)
    desk.table.setFocus()
    desk.press(Qt.Key.Key_Return)
    assert desk.window.detail.isVisible()
    assert not desk.window.pane.isVisible()
    desk.click("backButton")
    assert desk.window.pane.isVisible()


def test_a_fault_is_handed_to_the_log(desk: Desk) -> None:
    with desk.qtbot.captureExceptions() as caught:
        desk.window.outcomes.show_failure(RuntimeError("boom"))
    assert [entry[0] for entry in caught] == [RuntimeError]
    assert desk.window.pane.error()


def test_retranslating_keeps_everything(desk: Desk) -> None:
    from PySide6.QtCore import QEvent

    selected = desk.table.selected_ids()
    QApplication.sendEvent(desk.window, QEvent(QEvent.Type.LanguageChange))
    assert desk.table.selected_ids() == selected
    assert desk.window.pane.header.title()
