"""What goes and what stays follows the number of days; the one button is pressed by nobody but the seller."""

import pytest
from dialog_support import opened, results
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from returns_desktop.domain.purging import Kept, Words
from returns_desktop.services.purging import Stage, Survey
from returns_desktop.ui.dialogs.purge import PurgeDialog
from returns_desktop.ui.widgets.plain_text import PlainLabel

pytestmark = pytest.mark.usefixtures("theme_icons")


def survey() -> Survey:
    found = Survey()
    found.add(50, None, {Words.COMMENT: 2, Words.NOTE: 1})
    found.add(100, None, {Words.COMMENT: 1})
    found.add(60, Kept.CLAIM, {Words.NOTE: 5})
    return found


@pytest.fixture
def dialog(qtbot: QtBot) -> PurgeDialog:
    made = opened(qtbot, PurgeDialog(30))
    made.show_survey(survey())
    return made


def shown(dialog: QWidget) -> list[str]:
    """What the rows of counts say, with their headings."""
    labels = [one for one in dialog.findChildren(PlainLabel) if one.isVisible()]
    return [one.text() for one in labels if one.text().isdigit() or one.text().endswith(":")]


def test_counts_follow_the_number_of_days(dialog: PurgeDialog) -> None:
    stays = "Stays, because something is open about 1 request(s):"
    assert sorted(shown(dialog)) == ["1", "1", "3", "Goes, of 2 request(s):", stays]
    dialog.days.setValue(70)
    assert sorted(shown(dialog)) == ["1", "Goes, of 1 request(s):"]
    assert dialog.action_button.isEnabled()
    dialog.days.setValue(100)
    assert shown(dialog) == []
    assert dialog.footer.hint.text().startswith("Nothing is that old.")


def test_nothing_is_removed_before_all_was_counted(qtbot: QtBot) -> None:
    dialog = opened(qtbot, PurgeDialog(30))
    assert not dialog.action_button.isEnabled()
    dialog.show_survey(survey())
    assert dialog.action_button.isEnabled()


def test_enter_and_its_key_never_remove_anything(dialog: PurgeDialog) -> None:
    sent = results(dialog)
    QTest.keyClick(dialog.days, Qt.Key.Key_Return)
    assert dialog.focusWidget() is dialog.safe_button
    QTest.keyClick(dialog.days, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert sent == []
    assert dialog.focusWidget() is dialog.action_button
    dialog.action_button.click()
    assert sent == [30]


def test_cancel_stops_it_until_the_file_is_written_anew(dialog: PurgeDialog) -> None:
    stops: list[bool] = []
    dialog.cancel_requested.connect(lambda: stops.append(True))
    dialog.submit()
    dialog.show_progress(Stage.READING, 40)
    assert dialog.footer.hint.text() == "Looking at the words: 40 %"
    dialog.safe_button.click()
    dialog.safe_button.click()
    assert (stops, dialog.isVisible()) == ([True], True)
    dialog.show_progress(Stage.SWEEPING, 0)
    dialog.leave()
    assert not dialog.safe_button.isEnabled()
    assert (stops, dialog.isVisible()) == ([True], True)
    dialog.set_busy(False)
    dialog.leave()
    assert not dialog.isVisible()
