"""What the window can do, made after its first paint: detail pane, flows, and what each hears from others."""

import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ..domain.model import Action
from ..domain.views import View
from ..services.message_templates import MessageTemplates
from ..services.settings import SettingsFile
from . import screen_reading
from .backup_flow import BackupFlow
from .choices import Choices
from .decision_flow import DecisionFlow
from .detail_pane import DetailPane
from .dialog_factory import Dialogs
from .evidence_desk import EvidenceDesk
from .first_start import FirstStart
from .form_flow import FormFlow
from .guide_desk import NEWS, guide_desk
from .incoming import Incoming
from .insight_flow import InsightFlow
from .outcomes import Outcomes
from .outgoing import Outgoing
from .page_flow import PageFlow
from .palette_flow import PaletteFlow
from .place_flow import PlaceFlow
from .places import Page
from .purge_flow import PurgeFlow
from .reminder_flow import ReminderFlow
from .request_flow import RequestFlow
from .restore_flow import RestoreFlow
from .screens import bring_to_front
from .search_flow import SearchFlow
from .store_flow import StoreFlow
from .tasks import Tasks
from .time_flow import TimeFlow
from .todo_flow import TodoFlow
from .triage import Triage
from .undo_flow import UndoFlow
from .verify_flow import VerifyFlow
from .window_actions import WindowActions
from .window_services import FileDialogs, Services

if TYPE_CHECKING:
    from .main_window import MainWindow

_ACTIONS = (Action.AUTHORIZE, Action.CLOSE, Action.REFUND, Action.CONTACT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Furnishing:
    """What a window needs to act, beyond what its list needs to be seen."""

    services: Services
    settings: SettingsFile
    tasks: Tasks
    dialogs: Dialogs
    files: FileDialogs
    templates: MessageTemplates | None
    data_folder: Path | None


def furnish(window: "MainWindow", actions: WindowActions, given: Furnishing) -> None:
    """Gives a window whose list is there everything else; what it makes are attributes of the window."""
    screen_reading.install()
    window.detail = DetailPane(window)
    window.first_start = FirstStart(window)
    window.frame.take_in(window.detail, window.first_start)
    _make_flows(window, actions, given)
    _make_places(window, actions, given)
    _connect_flows(window)
    _connect_parts(window, actions)
    _connect_pages(window)
    _connect_verifying(window)
    _connect_purging(window)
    _connect_reminding(window)
    _connect_failures(window)
    _connect_actions(window, actions)
    _connect_widgets(window, actions)
    actions.data_folder.setVisible(given.data_folder is not None)
    actions.restore.setVisible(not window.is_sample)


def _make_flows(window: "MainWindow", actions: WindowActions, given: Furnishing) -> None:
    services, settings, tasks = given.services, given.settings, given.tasks
    dialogs, files = given.dialogs, given.files
    window.search_flow = SearchFlow(
        services.browsing, tasks, window.toolbar.search, lambda: window.page_flow.shown() is not Page.FBA
    )
    window.incoming = Incoming(services, settings, tasks, dialogs, window.frame, window)
    window.import_flow, window.watch_flow = window.incoming.imports, window.incoming.watch
    window.clipboard_flow = window.incoming.clipboard
    window.choices = Choices(
        services,
        settings,
        tasks,
        dialogs,
        files,
        actions,
        given.templates,
        given.data_folder,
        window,
    )
    window.settings_flow, window.message_flow = window.choices.settings, window.choices.messages
    window.suggestion_flow, window.key_flow = window.choices.suggestions, window.choices.keys
    window.decision_flow = DecisionFlow(
        services.browsing,
        services.deciding,
        tasks,
        dialogs,
        window.message_flow.current,
        window,
        services.conflicts,
    )
    window.outgoing = Outgoing(services, settings, tasks, dialogs, files, window.pane.table, window)
    window.export_flow, window.adjust_flow = window.outgoing.exports, window.outgoing.adjusts
    window.calendar_flow = window.outgoing.calendar
    window.verify_flow = VerifyFlow(services.verifying, tasks, dialogs, window)
    window.purge_flow = PurgeFlow(services.purging, settings, tasks, dialogs, window)
    window.undo_flow = UndoFlow(services.deciding, tasks, actions, window.toolbar)
    window.outcomes = Outcomes(
        window.status,
        window.pane,
        window.first_start,
        window.list_flow,
        window.decision_flow,
        window.undo_flow,
        settings,
    )
    window.insight_flow = InsightFlow(services.insights, settings, tasks, files, window.frame, window)
    window.page_flow = PageFlow(
        services.problems, services.fba, window.insight_flow, settings, tasks, files, window.frame, window
    )
    window.time_flow = TimeFlow(services.browsing, tasks, window)
    window.backup_flow = BackupFlow(services.backups, tasks, window)
    window.restore_flow = RestoreFlow(
        services.backups, services.restoring, tasks, dialogs, lambda: bool(window.status.work()), window
    )
    window.reminder_flow = ReminderFlow(services.browsing, settings, tasks, actions.quit, window)
    window.outcomes.set_error_place(window.page_flow.page)


def _make_places(window: "MainWindow", actions: WindowActions, given: Furnishing) -> None:
    services, tasks = given.services, given.tasks
    window.request_flow = RequestFlow(window.decision_flow, window.detail, window.pane, window.status)
    window.todo_flow = TodoFlow(
        services.carrying,
        services.browsing,
        window.decision_flow,
        window.request_flow,
        window.pane,
        window.status,
        tasks,
        actions,
        window,
    )
    window.place_flow = PlaceFlow(
        services.browsing,
        window.sidebar,
        window.toolbar,
        window.frame,
        window.pane,
        window.list_flow,
        window.page_flow,
        window.todo_flow,
        window,
    )
    window.triage = Triage(
        services,
        given.settings,
        window.list_flow,
        window.layouts,
        window.pane,
        window.sidebar,
        tasks,
        given.dialogs,
        window.decision_flow,
        window,
    )
    window.store_flow = StoreFlow(
        services.browsing,
        given.settings,
        window.sidebar,
        window.list_flow,
        window.todo_flow,
        window.page_flow,
        window.triage.saved,
        window.settings_flow,
        window,
    )
    window.frame.add_bar(window.triage.session.bar)
    window.evidence = EvidenceDesk(
        services,
        given.settings,
        tasks,
        given.dialogs,
        given.files,
        window.pane.table,
        window.detail,
        window.decision_flow,
        window.place_flow,
        window.toolbar.search,
        window.undo_flow,
        window,
    )
    window.paste_flow = window.incoming.make_pasting(
        window.decision_flow, window.request_flow, window.place_flow, window.status
    )
    window.palette_flow = PaletteFlow(
        services.browsing,
        tasks,
        actions,
        window.place_flow,
        window.request_flow,
        window.undo_flow,
        given.templates,
        window,
    )
    window.palette_flow.add_provider(window.store_flow.entries)


def _connect_flows(window: "MainWindow") -> None:
    lists, decisions = window.list_flow, window.decision_flow
    lists.detail_read.connect(window.request_flow.show_detail)
    lists.selection_read.connect(window.request_flow.show_selection)
    lists.nothing_selected.connect(window.request_flow.show_nothing)
    lists.words_sought.connect(window.detail.mark_words)
    lists.counts_read.connect(window.show_counts)
    lists.counts_read.connect(window.todo_flow.load)
    lists.moved_on.connect(decisions.settle)
    window.import_flow.moved.connect(lists.apply)
    window.time_flow.minute_passed.connect(window.detail.show_moment)
    window.time_flow.day_changed.connect(lists.begin_day)
    window.time_flow.failed.connect(window.outcomes.show_failure)
    window.backup_flow.not_made.connect(window.outcomes.show_not_backed_up)
    window.backup_flow.failed.connect(window.outcomes.show_failure)
    decisions.acted.connect(window.outcomes.show_acted)
    decisions.acted.connect(window.undo_flow.note)
    decisions.changed.connect(lists.apply)
    decisions.changed.connect(window.undo_flow.refresh)
    decisions.busy_changed.connect(window.detail.set_busy)
    decisions.busy_changed.connect(window.pane.bulk.set_busy)


def _connect_parts(window: "MainWindow", actions: WindowActions) -> None:
    lists, decisions = window.list_flow, window.decision_flow
    window.choices.connect_with(lists, decisions, actions)
    window.triage.connect_with(
        decisions,
        window.undo_flow,
        window.outcomes,
        window.place_flow,
        window.status,
        window.export_flow.begin,
        window.detail,
    )
    window.evidence.connect_with(lists, window.outcomes, window.triage)
    window.detail.request_requested.connect(window.place_flow.show_request)
    window.incoming.connect_with(
        window.outcomes,
        window.status,
        window.page_flow,
        window.settings_flow,
        window.findChildren(FormFlow),
        window.choose_reports,
    )
    window.outgoing.connect_with(window.outcomes, window.todo_flow, window.choose_reports)
    window.undo_flow.undone.connect(window.outcomes.show_undone)
    window.outcomes.mending_wanted.connect(window.mending_requested)
    window.restore_flow.hint.connect(window.outcomes.show_hint)
    window.restore_flow.prepared.connect(window.restore_requested)
    window.detail.rules_requested.connect(actions.rules.trigger)
    window.settings_flow.density_changed.connect(window.set_density)
    window.settings_flow.language_changed.connect(window.language_changed)
    window.settings_flow.theme_changed.connect(window.theme_changed)
    window.settings_flow.encryption_requested.connect(window.encryption_requested)


def _connect_verifying(window: "MainWindow") -> None:
    verifying, imports = window.verify_flow, window.import_flow
    forms = window.findChildren(FormFlow)
    verifying.set_gates(imports.is_running, lambda: not any(flow.has_dialog() for flow in forms))
    for flow in forms:
        flow.dialog_closed.connect(verifying.resume)
    imports.started.connect(verifying.cancel)
    window.evidence.papers.started.connect(verifying.cancel)
    verifying.work_changed.connect(window.outcomes.show_verifying)
    verifying.work_ended.connect(window.status.end_work)
    verifying.hint.connect(window.outcomes.show_hint)
    window.status.cancel_requested.connect(verifying.cancel)


def _connect_purging(window: "MainWindow") -> None:
    purging = window.purge_flow
    purging.set_gate(window.import_flow.is_running)
    purging.started.connect(window.verify_flow.cancel)
    purging.started.connect(window.backup_flow.give_up)
    purging.purged.connect(window.list_flow.apply)
    purging.purged.connect(window.undo_flow.refresh)
    purging.purged.connect(window.page_flow.refresh)
    purging.hint.connect(window.outcomes.show_hint)


def _connect_reminding(window: "MainWindow") -> None:
    reminding = window.reminder_flow
    window.settings_flow.settings_changed.connect(reminding.take)
    window.list_flow.counts_read.connect(reminding.look)
    window.time_flow.day_changed.connect(reminding.look)
    reminding.front_wanted.connect(partial(bring_to_front, window))
    reminding.place_wanted.connect(lambda _place: window.store_flow.choose(None))  # it counts all of them
    reminding.place_wanted.connect(window.place_flow.go_to)
    reminding.failed.connect(window.outcomes.show_failure)


def _connect_failures(window: "MainWindow") -> None:
    for hinting in (window.decision_flow, window.undo_flow):
        hinting.hint.connect(window.outcomes.show_hint)
    for form in window.findChildren(FormFlow):
        form.failed.connect(window.outcomes.show_failure)
    for failing in (
        window.list_flow,
        window.todo_flow,
        window.search_flow,
        window.palette_flow,
        window.undo_flow,
    ):
        failing.failed.connect(window.outcomes.show_failure)


def _connect_pages(window: "MainWindow") -> None:
    pages = window.page_flow
    pages.dismissed.connect(window.outcomes.show_dismissed)
    pages.dismissed.connect(pages.refresh)
    pages.exported.connect(window.outcomes.show_listed)
    pages.failed.connect(window.outcomes.show_failure)
    window.undo_flow.undone.connect(pages.refresh)
    window.time_flow.day_changed.connect(pages.load)
    window.place_flow.failed.connect(window.outcomes.show_failure)
    insights = window.insight_flow
    insights.search_wanted.connect(window.place_flow.show_found)
    insights.report_wanted.connect(window.choose_reports)
    insights.numbers_exported.connect(window.outcomes.show_listed)
    insights.picture_exported.connect(window.outcomes.show_pictured)
    insights.failed.connect(window.outcomes.show_failure)
    window.outcomes.conflicts_wanted.connect(partial(window.place_flow.go_to, View.CONFLICTS))
    window.outcomes.problems_wanted.connect(partial(window.place_flow.go_to, Page.PROBLEMS))


def _connect_actions(window: "MainWindow", actions: WindowActions) -> None:
    places = window.place_flow
    actions.on(actions.import_reports, window.choose_reports)
    actions.on(actions.export, window.export_flow.begin)
    actions.on(actions.adjustments, window.adjust_flow.begin)
    actions.on(actions.calendar, window.calendar_flow.begin)
    actions.on(actions.todo, lambda: places.go_to(View.TODO))
    actions.on(actions.action("stores"), window.store_flow.open)
    actions.on(actions.undo, window.undo_flow.undo)
    actions.on(actions.redo, window.undo_flow.redo)
    window.choices.connect_actions(actions, lambda: window.request_flow.detail)
    actions.on(actions.verify, window.verify_flow.begin)
    actions.on(actions.purge, window.purge_flow.begin)
    actions.on(actions.diagnostics, window.diagnostics_requested.emit)
    actions.on(actions.about, window.open_about)
    actions.on(actions.guide, lambda: guide_desk().ask_at(places.shown()))
    actions.on(actions.whats_new, lambda: guide_desk().ask(NEWS))
    actions.on(actions.restore, window.restore_flow.begin)
    actions.on(actions.data_folder, window.open_data_folder)
    actions.on(actions.quit, window.close)
    actions.on(actions.show_menu, window.toolbar.open_menu)
    actions.on(actions.escape, places.escape)
    actions.on(actions.paste, window.paste_flow.paste)
    actions.on(actions.find, places.focus_search)
    actions.on(actions.next_row, lambda: places.rows_in_hand().step_by(1))
    actions.on(actions.previous_row, lambda: places.rows_in_hand().step_by(-1))
    actions.on(actions.toggle_row, lambda: places.rows_in_hand().toggle_current())
    actions.on(actions.check_in, partial(places.if_list, window.request_flow.check_in))
    window.triage.connect_actions(actions, places)
    window.evidence.connect_actions(actions, places)
    for action, wanted in zip(actions.decide, _ACTIONS, strict=True):
        actions.on(action, partial(places.if_list, partial(window.request_flow.act, wanted)))
    if sys.platform == "darwin":
        window.menuBar().addMenu(actions.menu)


def _connect_widgets(window: "MainWindow", actions: WindowActions) -> None:
    table, todo = window.pane.table, window.todo_flow.page.table
    for empty in (window.pane.empty, window.page_flow.fba_page.empty):
        empty.clear_requested.connect(window.toolbar.search.clear_search)
    window.pane.bulk.clear_requested.connect(table.clear_marks)
    for each in (table, todo):
        each.open_requested.connect(window.open_detail)
    window.first_start.file_requested.connect(actions.import_reports.trigger)
    window.first_start.sample_requested.connect(window.sample_shop_requested)
    window.first_start.encryption_requested.connect(window.encryption_requested)
    window.status.undo_requested.connect(actions.undo.trigger)
    window.status.folder_requested.connect(window.outcomes.open_written)
    window.status.cancel_requested.connect(window.import_flow.cancel)
