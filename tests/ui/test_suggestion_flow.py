"""Rules of suggestions from the window: opened from card and menu, tried, saved, and seen at once."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QDialog, QLabel
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.decision_inputs import ContactInputs
from returns_desktop.services.changes import Changes
from returns_desktop.services.settings import SettingsFile
from returns_desktop.ui.detail.popover import Popover
from returns_desktop.ui.dialog_factory import WindowDialogs
from returns_desktop.ui.dialogs.suggestion_rules import SuggestionRulesDialog
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.suggestion_flow import SuggestionFlow
from returns_desktop.ui.tasks import InlineTasks
from returns_desktop.ui.window_services import Services


class NotedTasks(InlineTasks):
    """Tells which thread was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def read(
        self,
        job: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
        *,
        key: str = "",
    ) -> None:
        self.asked.append(f"read {key}")
        super().write(job, then, failed)

    def write(
        self, job: Callable[[], Any], then: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> None:
        self.asked.append("write")
        super().write(job, then, failed)


def window_of(shop: TestShop, qtbot: QtBot, tasks: InlineTasks) -> MainWindow:
    services = Services.of(shop.shop)
    settings = SettingsFile(shop.folder / "config" / "settings.json")
    window = MainWindow(services, settings, tasks, dialogs=WindowDialogs())
    qtbot.addWidget(window)
    window.reload()
    window.show()
    return window


def dialog_in(window: MainWindow) -> SuggestionRulesDialog:
    (found,) = [one for one in window.findChildren(SuggestionRulesDialog) if one.isVisible()]
    return found


def click(qtbot: QtBot, parent: Any, name: str) -> None:
    button = parent.findChild(QAbstractButton, name)
    assert button is not None, name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def card_says(window: MainWindow) -> str:
    """The rule of the suggestion that the pane shows."""
    shown = window.request_flow.detail
    assert shown is not None
    return shown.suggestion.rule


def test_from_the_card_to_saved_rules(shop: TestShop, qtbot: QtBot) -> None:
    shop.take_in({}, {"order_id": "111-1111111-1111112", "amazon_rma_id": "DbRRMA"})
    shop.deciding.decide([2], ContactInputs(message="Hello"), shop.versions(2))
    tasks = NotedTasks()
    window = window_of(shop, qtbot, tasks)
    window.pane.table.select_place(0)
    assert card_says(window) == "contact_first_defect"
    click(qtbot, window, "whyLink")
    card = window.findChild(Popover)
    assert card is not None
    click(qtbot, card, "editRulesLink")
    dialog = dialog_in(window)
    box = dialog.findChild(QCheckBox, "rule_contact_first_defect")
    other = dialog.findChild(QCheckBox, "rule_contact_first")
    assert box is not None
    assert other is not None
    box.click()
    other.click()
    tasks.asked.clear()
    click(qtbot, dialog, "tryButton")
    assert tasks.asked == ["read dry run"]
    told = [label.text() for label in dialog.findChildren(QLabel)]
    assert "Would have suggested Authorize on 1 request(s); you authorized 0 of them." in told
    assert shop.suggesting.rules(1).choices == {}, "trying writes nothing"
    click(qtbot, dialog, "actionButton")
    assert "write" in tasks.asked
    assert not dialog.isVisible()
    assert set(shop.suggesting.rules(1).choices) == {"contact_first", "contact_first_defect"}
    assert card_says(window) == "authorize_defect", "the pane shows what is suggested now"
    kinds = [row[0] for row in shop.shop.db.sql("SELECT kind FROM journal ORDER BY id")]
    assert kinds[-1] == "suggestion_rules"
    window.close()


class LateTasks(InlineTasks):
    """Answers of readings wait until the test lets them come."""

    def __init__(self) -> None:
        self.late: list[Callable[[], None]] = []

    def read(
        self,
        job: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[Exception], None],
        *,
        key: str = "",  # noqa: ARG002
    ) -> None:
        self.late.append(lambda: super(LateTasks, self).write(job, then, failed))


def test_a_late_answer_about_other_rules_is_not_shown(shop: TestShop, qtbot: QtBot) -> None:
    eur = {"currency": "EUR", "order_id": "222-2222222-2222222", "amazon_rma_id": "D2RRMA"}
    shop.take_in({}, eur)
    shop.deciding.decide([1], ContactInputs(message="Hello"), shop.versions(1))
    parent, dialogs, tasks = QDialog(), StuckDialogs(), LateTasks()
    qtbot.addWidget(parent)
    SuggestionFlow(shop.browsing, shop.suggesting, tasks, dialogs, parent).open()
    dialog = dialogs.made
    found = dialog.findChild(QLabel, "dryRunFound")
    first_box = dialog.lists[0].findChild(QCheckBox, "rule_contact_first")
    assert found is not None
    assert first_box is not None

    def tried_and(meanwhile: Callable[[], Any]) -> bool:
        """Whether the answer is shown that comes after something was done."""
        dialog.try_button.click()
        meanwhile()
        before = found.text()
        tasks.late.pop()()
        return found.text() != before

    assert not tried_and(first_box.click)
    assert not tried_and(lambda: dialog.store_combo.activated.emit(1))
    assert not tried_and(lambda: dialog.store_combo.activated.emit(0))
    assert tried_and(lambda: None)
    dialog.try_button.click()
    dialog.reject()
    tasks.late.pop()()


def test_the_menu_opens_it_once_there_is_a_store(shop: TestShop, qtbot: QtBot) -> None:
    window = window_of(shop, qtbot, InlineTasks())
    assert not window._actions.rules.isEnabled()
    shop.take_in({})
    window.reload()
    window._actions.rules.trigger()
    dialog = dialog_in(window)
    window._actions.rules.trigger()
    assert dialog_in(window) is dialog
    dialog.reject()
    window.close()


def test_nothing_changed_writes_nothing(shop: TestShop, qtbot: QtBot) -> None:
    shop.take_in({})
    window = window_of(shop, qtbot, InlineTasks())
    heard: list[Changes] = []
    window.suggestion_flow.changed.connect(heard.append)
    window._actions.rules.trigger()
    before = shop.shop.db.sql("SELECT count(*) FROM journal")
    click(qtbot, dialog_in(window), "actionButton")
    assert shop.shop.db.sql("SELECT count(*) FROM journal") == before
    assert heard == []
    window.close()


class StuckDialogs(WindowDialogs):
    """Makes the dialog and lets the test have it."""

    made: SuggestionRulesDialog

    def suggestion_rules(self, stores: Any, parent: Any, store_id: int) -> Any:
        self.made = super().suggestion_rules(stores, parent, store_id)
        return self.made


def test_a_failure_is_told_and_leaves_the_dialog_to_be_read_and_left(shop: TestShop, qtbot: QtBot) -> None:
    shop.take_in({})
    parent, dialogs = QDialog(), StuckDialogs()
    qtbot.addWidget(parent)
    flow = SuggestionFlow(shop.browsing, shop.suggesting, InlineTasks(), dialogs, parent)
    heard: list[Exception] = []
    flow.failed.connect(heard.append)
    flow.open()
    dialogs.made.set_busy(True)
    dialogs.made.submitted.emit(((1, (object(),)),))
    assert len(heard) == 1
    assert dialogs.made.isVisible()
    assert dialogs.made.safe_button.isEnabled()
    dialogs.made.safe_button.click()
    assert not flow.has_dialog()
