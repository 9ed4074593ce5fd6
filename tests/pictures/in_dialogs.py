"""How the dialogs of the window are reached: by the commands of the seller."""

from returns_desktop.domain.model import Action
from returns_desktop.domain.views import View
from returns_desktop.ui.dialogs.settings import SettingsDialog

from . import sample
from .in_the_window import session
from .stage import Stage, settle


def authorize(stage: Stage) -> None:
    """The form of the first button."""
    _act(stage, sample.NEW, Action.AUTHORIZE)


def close(stage: Stage) -> None:
    """The form of the second button."""
    _act(stage, sample.NEW, Action.CLOSE)


def refund(stage: Stage) -> None:
    """The form of the third button, with the goods counted."""
    _act(stage, sample.CHECKED, Action.REFUND)


def refund_without_goods(stage: Stage) -> None:
    """The same while the buyer has the goods."""
    _act(stage, sample.NEW, Action.REFUND)


def contact(stage: Stage) -> None:
    """The form of the fourth button."""
    _act(stage, sample.NEW, Action.CONTACT)


def check_in(stage: Stage) -> None:
    """Goods are counted."""
    stage.show_request(sample.DELIVERED)
    stage.window.request_flow.check_in()
    settle()


def comment(stage: Stage) -> None:
    """The buyer's words are written down."""
    stage.show_request(sample.NEW)
    stage.window.decision_flow.begin_comment(stage.request(sample.NEW))
    settle()


def conflict(stage: Stage) -> None:
    """Which side of a conflict counts."""
    stage.window.place_flow.go_to(View.CONFLICTS)
    settle()
    (found, *_others) = stage.browsing.ids(View.CONFLICTS)
    stage.window.decision_flow.begin_conflict(found)
    settle()


def note(stage: Stage) -> None:
    """The seller's own words."""
    stage.show_request(sample.NEW)
    stage.act("note")


def tags(stage: Stage) -> None:
    """The seller's own order."""
    stage.show_request(sample.NEW)
    stage.act("tag")


def snooze(stage: Stage) -> None:
    """When a request comes back."""
    stage.show_request(sample.NEW)
    stage.act("snooze")


def day(stage: Stage) -> None:
    """A day that the menu does not offer."""
    stage.show_request(sample.NEW)
    stage.act("remind")
    menu = stage.window.triage.filing.menu
    menu.close()
    menu.other_requested.emit()
    settle()


def session_start(stage: Stage) -> None:
    """Before the list is gone through."""
    stage.window.place_flow.go_to(View.AUTHORIZATION_REQUIRED)
    settle()
    stage.act("session")


def session_end(stage: Stage) -> None:
    """After the list was gone through."""
    session(stage)
    stage.window.triage.session.end()
    settle()


def save_view(stage: Stage) -> None:
    """A search gets a name."""
    stage.window.toolbar.search.show_words("reason:defective")
    settle()
    stage.window.triage.saved.begin()
    settle()


def import_plan(stage: Stage) -> None:
    """What a report would change, before anything is written."""
    stage.window.open_files([sample.next_report(stage.paths.data_dir)])
    settle()


def column_mapping(stage: Stage) -> None:
    """What the columns of a table of the seller's own are."""
    stage.window.open_files([sample.unknown_table(stage.paths.data_dir)])
    settle()


def export(stage: Stage) -> None:
    """Which decisions go into a file."""
    stage.act("export")


def adjustments(stage: Stage) -> None:
    """Which refunds go to Amazon as a file."""
    stage.act("adjustments")


def message_templates(stage: Stage) -> None:
    """What messages begin with."""
    stage.act("messageTemplates")


def suggestion_rules(stage: Stage) -> None:
    """The rules behind what is suggested."""
    stage.act("suggestionRules")


def deadlines(stage: Stage) -> None:
    """The deadlines of a store."""
    stage.act("deadlines")


def settings(stage: Stage, *, section: str) -> None:
    """One section of the settings."""
    stage.act("settings")
    dialog = stage.dialog()
    assert isinstance(dialog, SettingsDialog)
    dialog.show_section(section)
    settle()


def shortcuts(stage: Stage) -> None:
    """The sheet of keys."""
    stage.act("shortcuts")


def keys(stage: Stage) -> None:
    """Where other keys are chosen."""
    stage.act("keys")


def restore(stage: Stage) -> None:
    """The backups, and what is in them."""
    stage.window._services.backups.make()
    stage.act("restore")


def verification(stage: Stage) -> None:
    """Whether the data is sound."""
    stage.act("verify")


def purge(stage: Stage) -> None:
    """How old buyers' words may get."""
    stage.act("purge")


def _act(stage: Stage, order_id: str, action: Action) -> None:
    stage.show_request(order_id)
    stage.window.request_flow.act(action)
    settle()
