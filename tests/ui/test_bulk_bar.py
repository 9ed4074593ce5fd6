"""The bar for many: numbers that can be read, and buttons that keep their words."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from returns_desktop.domain.model import Action, RequestStatus
from returns_desktop.domain.money import Money
from returns_desktop.services.browsing import ActionTally, SelectionSummary
from returns_desktop.ui.bulk_bar import OFFERED, BulkBar
from returns_desktop.ui.widgets.flat_button import FlatButton


@pytest.fixture(autouse=True)
def _american() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def bar(qtbot: QtBot) -> BulkBar:
    made = BulkBar()
    qtbot.addWidget(made)
    tallies = {action: ActionTally(500, ()) for action in Action}
    paid = ((Money(1, "USD"), 67_324),)
    made.show_summary(SelectionSummary(67_324, {RequestStatus.COMPLETED: 67_324}, paid, tallies))
    made.show()
    return made


def part(bar: BulkBar, name: str) -> QWidget:
    found = bar.findChild(QWidget, name)
    assert found is not None
    return found


def test_a_large_number_is_grouped(bar: BulkBar) -> None:
    assert bar._count.text() == "67,324 selected"


@pytest.mark.parametrize("width", [664, 900, 1400])
def test_the_buttons_that_decide_keep_their_words(bar: BulkBar, width: int) -> None:
    bar.resize(width, bar.sizeHint().height())
    layout = bar.layout()
    assert layout is not None
    layout.activate()
    for action in OFFERED:
        button = part(bar, f"bulk_{action.value}")
        assert button.width() >= button.sizeHint().width()


@pytest.mark.parametrize(("width", "told"), [(664, False), (1400, True)])
def test_the_buttons_that_file_give_up_theirs_first(bar: BulkBar, width: int, told: bool) -> None:
    bar.resize(width, bar.sizeHint().height())
    for command in ("snooze", "tag"):
        button = part(bar, f"bulk_{command}")
        assert isinstance(button, FlatButton)
        assert button._shows_text() is told
        assert button.accessibleName()


def test_a_change_that_takes_a_moment_is_not_seen(qtbot: QtBot, bar: BulkBar) -> None:
    bar.set_busy(True)
    assert (bar.can(Action.AUTHORIZE), bar.updatesEnabled()) == (False, False)
    bar.set_busy(False)
    assert (bar.can(Action.AUTHORIZE), bar.updatesEnabled()) == (True, True)
    bar.set_busy(True)
    qtbot.waitUntil(bar.updatesEnabled)
    assert not bar.can(Action.AUTHORIZE)
