"""A store's deadlines: seen with what Amazon says, changed, reset; nothing is cut."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from support import TestShop
from ui.pictures import shown_by_tooltip

from returns_desktop.domain.deadlines import Choice, RuleCode, Unit
from returns_desktop.domain.views import View
from returns_desktop.services.settings import SettingsFile
from returns_desktop.ui.dialog_factory import WindowDialogs
from returns_desktop.ui.dialogs.deadlines import DeadlinesDialog
from returns_desktop.ui.dialogs.settings import SettingsDialog
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.tasks import InlineTasks
from returns_desktop.ui.window_services import Services


@pytest.fixture
def dialog(shop: TestShop, qtbot: QtBot, theme_icons: Path, theme_light: object) -> DeadlinesDialog:  # noqa: ARG001
    shop.take_in({})
    shop.deadlines.choose(1, RuleCode.SAFE_T, 45, Unit.CALENDAR_DAYS)
    (store,) = shop.browsing.stores()
    made = DeadlinesDialog(store, shop.deadlines.listed(1))
    qtbot.addWidget(made)
    made.show()
    return made


def submitted(dialog: DeadlinesDialog) -> list[Any]:
    found: list[Any] = []
    dialog.submitted.connect(found.append)
    return found


def test_every_rule_stands_there_with_its_source(dialog: DeadlinesDialog) -> None:
    assert list(dialog.rows) == [code for code in RuleCode if code is not RuleCode.WITHDRAWAL]
    for row in dialog.rows.values():
        assert row.choice() == row.rule.choice
        names = row.name.parentWidget()
        assert names is not None
        assert shown_by_tooltip(names.toolTip()) == row.rule.rule.source
        assert row.preset.text()
    refund = dialog.rows[RuleCode.REFUND_AFTER_RECEIPT]
    assert refund.preset.text() == "Amazon: 4 day(s), since 26 January 2026"
    assert dialog.rows[RuleCode.DONE_ON_AMAZON].preset.text() == "Preset: 3 day(s)"
    assert dialog.rows[RuleCode.SAFE_T].choice() == Choice(45, Unit.CALENDAR_DAYS)
    shown = {code for code, row in dialog.rows.items() if row.reset.isVisible()}
    assert shown == {RuleCode.SAFE_T}


def test_only_what_changed_is_handed_out_once(dialog: DeadlinesDialog) -> None:
    found = submitted(dialog)
    answer, safe_t = dialog.rows[RuleCode.ANSWER_REQUEST], dialog.rows[RuleCode.SAFE_T]
    answer.number.setValue(2)
    answer.unit.setCurrentIndex(answer.unit.findData(Unit.BUSINESS_DAYS))
    assert answer.reset.isVisible()
    safe_t.reset.click()
    assert safe_t.choice() == Choice(30, Unit.CALENDAR_DAYS)
    assert not safe_t.reset.isVisible()
    untouched = dialog.rows[RuleCode.RETURN_WINDOW]
    untouched.number.setValue(31)
    untouched.number.setValue(30)
    dialog.action_button.click()
    dialog.action_button.click()
    assert found == [
        {RuleCode.ANSWER_REQUEST: Choice(2, Unit.BUSINESS_DAYS), RuleCode.SAFE_T: None}
    ]


def test_a_refund_is_cancelled_within_hours_only(dialog: DeadlinesDialog) -> None:
    units = dialog.rows[RuleCode.CANCEL_REFUND].unit
    assert [units.itemData(at) for at in range(units.count())] == [Unit.HOURS]


def test_units_stand_below_each_other(dialog: DeadlinesDialog) -> None:
    units = [row.unit for row in dialog.rows.values()]
    assert len({unit.width() for unit in units}) == 1
    assert all(unit.width() >= unit.sizeHint().width() for unit in units)


def test_nothing_in_it_is_cut(dialog: DeadlinesDialog) -> None:
    assert dialog.width() < 640
    for label in dialog.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.wordWrap():
            assert label.width() >= label.sizeHint().width(), label.text()
    for row in dialog.rows.values():
        assert row.unit.width() >= row.unit.sizeHint().width()
        assert row.number.width() >= row.number.minimumSizeHint().width()


def test_from_the_settings_to_the_list(shop: TestShop, tmp_path: Path, qtbot: QtBot) -> None:
    """Two clicks from the settings; the list and the next start know it."""
    shop.take_in({})
    services = Services.of(shop.shop)
    settings = SettingsFile(tmp_path / "config" / "settings.json")
    window = MainWindow(services, settings, InlineTasks(), dialogs=WindowDialogs())
    qtbot.addWidget(window)
    window.reload()
    window.show()
    assert shop.browsing.counts().of(View.OVERDUE) == 1  # it was due on the 21st
    window.settings_flow.open()
    first = window.findChild(SettingsDialog)
    assert first is not None
    first.show_section("stores")
    button = first.findChild(QPushButton, "deadlinesButton")
    assert button is not None
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    second = first.findChild(DeadlinesDialog)
    assert second is not None
    assert second.isVisible()
    second.rows[RuleCode.ANSWER_REQUEST].number.setValue(96)
    shown: list[int] = []
    window.list_flow.counts_read.connect(lambda counts: shown.append(counts.of(View.OVERDUE)))
    qtbot.mouseClick(second.action_button, Qt.MouseButton.LeftButton)
    assert shown == [0]
    qtbot.waitUntil(lambda: not window.list_flow._later.isActive())
    row = window.pane.table.requests.row_at(0)
    assert row is not None
    assert row.due_on == date(2026, 11, 24)
    assert first.isVisible()
    shop.restart()
    assert shop.deadlines.listed(1)[0].chosen == Choice(96, Unit.HOURS)
    assert shop.verifying.verify().findings == ()
    first.reject()
