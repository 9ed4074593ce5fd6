"""Check-in, the buyer's comment, export, settings, keys and About."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from dialog_support import checked_detail, detail_of, new_detail, opened, press, results, type_into
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from support import STORE, counted, item, request

from returns_desktop.domain.model import Comment, CommentState, Condition, Store
from returns_desktop.domain.report import ColumnProfile
from returns_desktop.paths import resource
from returns_desktop.services.commands import COMMANDS
from returns_desktop.services.deciding import Counted
from returns_desktop.services.settings import Settings
from returns_desktop.services.templates import read_templates
from returns_desktop.services.verifying import Verification
from returns_desktop.ui.dialogs.about import AboutDialog
from returns_desktop.ui.dialogs.authorize import AuthorizeDialog
from returns_desktop.ui.dialogs.check_in import CheckInDialog
from returns_desktop.ui.dialogs.close import CloseDialog
from returns_desktop.ui.dialogs.comment import CommentDialog
from returns_desktop.ui.dialogs.contact import ContactDialog
from returns_desktop.ui.dialogs.dialog_frame import DialogFrame
from returns_desktop.ui.dialogs.export import ExportChoice, ExportDialog
from returns_desktop.ui.dialogs.keys import KeysDialog
from returns_desktop.ui.dialogs.refund import RefundDialog
from returns_desktop.ui.dialogs.settings import SettingsDialog
from returns_desktop.ui.dialogs.shortcuts import ShortcutsDialog
from returns_desktop.ui.dialogs.verification import VerificationDialog
from returns_desktop.ui.widgets.key_hint import KeyHint

pytestmark = pytest.mark.usefixtures("theme_icons")

LEFT = Qt.MouseButton.LeftButton
GERMAN = Store(2, "amazon.de", "DE", "EUR", "Europe/Berlin", return_address="Lager 1\n10115 Berlin")
COUNTS = {"since_last": 6, "all": 41, "view": 12, "selection": 0}


# --- Check-in -----------------------------------------------------------------------------------


def test_counts_the_rest_in_once_the_condition_is_known(qtbot: QtBot) -> None:
    dialog = opened(qtbot, CheckInDialog(checked_detail(quantity=3, order_quantity=3)))
    found = results(dialog)
    line = dialog.lines[0]
    assert line.quantity.value() == 2
    assert dialog.focusWidget() is line.condition
    assert dialog.footer.hint.text() == "Choose the condition"
    assert not dialog.action_button.isEnabled()
    line.condition.setCurrentIndex(line.condition.findData(Condition.USED))
    type_into(qtbot, line.note, " scratched ")
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert found == [(Counted(1, 2, Condition.USED, "scratched"),)]


def test_more_than_announced_is_refused_at_the_field(qtbot: QtBot) -> None:
    dialog = opened(qtbot, CheckInDialog(new_detail(reported_status="Approved")))
    line = dialog.lines[0]
    line.condition.setCurrentIndex(0)
    line.quantity.setValue(2)
    assert not dialog.action_button.isEnabled()
    assert line.quantity.property("error") is True
    assert "1 announced" in line.quantity.accessibleDescription()
    line.quantity.setValue(0)
    assert dialog.footer.hint.text() == "Count at least one"
    line.quantity.setValue(1)
    assert dialog.action_button.isEnabled()


def test_items_that_did_not_come_are_left_out(qtbot: QtBot) -> None:
    detail = detail_of(
        request(
            item(1, order_item_id="1"),
            item(2, order_item_id="2", merchant_sku="CUP-1", checks=[counted()], quantity=2),
        )
    )
    dialog = opened(qtbot, CheckInDialog(detail))
    first, second = dialog.lines
    assert (first.quantity.value(), second.quantity.value()) == (1, 1)
    first.quantity.setValue(0)
    second.condition.setCurrentIndex(second.condition.findData(Condition.OK))
    assert dialog.action_button.isEnabled()
    assert dialog.outcome() == (Counted(2, 1, Condition.OK),)
    second.quantity.setValue(0)
    assert dialog.footer.hint.text() == "Choose an item"


# --- Comment ------------------------------------------------------------------------------------


def test_a_comment_is_submitted_without_its_margins(qtbot: QtBot) -> None:
    dialog = opened(qtbot, CommentDialog(new_detail(), "  <b>dead</b>\n"))
    found = results(dialog)
    assert dialog.comment_field.toPlainText() == "  <b>dead</b>\n"
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert found == ["<b>dead</b>"]


def test_no_comment_has_to_be_said(qtbot: QtBot) -> None:
    dialog = opened(qtbot, CommentDialog(new_detail(), ""))
    found = results(dialog)
    assert not dialog.action_button.isEnabled()
    dialog.none_check.click()
    assert not dialog.comment_field.isEnabled()
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert found == [""]


def test_a_comment_known_to_be_missing_is_shown_so(qtbot: QtBot) -> None:
    one = replace(request(), comment=Comment(CommentState.NONE_LEFT))
    dialog = opened(qtbot, CommentDialog(detail_of(one), ""))
    assert dialog.none_check.isChecked()


def test_pasted_control_characters_do_not_come_along(qtbot: QtBot) -> None:
    dialog = opened(qtbot, CommentDialog(new_detail(), ""))
    QApplication.clipboard().setText("left\x07 side\u3000dead 👨\u200d👩")
    dialog.comment_field.paste()
    assert dialog.outcome() == "left side\u3000dead 👨\u200d👩"


# --- Export -------------------------------------------------------------------------------------


def test_exports_what_is_new_by_default(qtbot: QtBot) -> None:
    dialog = opened(qtbot, ExportDialog(COUNTS, Settings()))
    found = results(dialog)
    assert "6" in dialog.action_button.text()
    assert dialog.focusWidget() is dialog.scopes["since_last"]
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert found == [ExportChoice("since_last")]


def test_export_stays_open_until_a_file_is_chosen(qtbot: QtBot) -> None:
    dialog = opened(qtbot, ExportDialog(COUNTS, Settings()))
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert dialog.action_button.isEnabled()
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_scopes_with_nothing_in_them_are_off(qtbot: QtBot) -> None:
    dialog = opened(qtbot, ExportDialog({**COUNTS, "since_last": 0}, Settings(export_bom=False)))
    assert not dialog.scopes["selection"].isEnabled()
    assert not dialog.scopes["since_last"].isEnabled()
    assert dialog.choice() == ExportChoice("all", bom=False)


def test_nothing_to_export_disables_the_button(qtbot: QtBot) -> None:
    dialog = opened(qtbot, ExportDialog(dict.fromkeys((*COUNTS, "dates"), 0), Settings()))
    assert not dialog.action_button.isEnabled()
    assert dialog.footer.hint.text() == "Nothing to export"


def test_a_range_of_days(qtbot: QtBot) -> None:
    dialog = opened(qtbot, ExportDialog(COUNTS, Settings()))
    assert not dialog.date_from.isEnabled()
    dialog.scopes["dates"].click()
    assert dialog.date_from.isEnabled()
    dialog.date_from.setDate(QDate(2026, 11, 20))
    dialog.date_to.setDate(QDate(2026, 11, 10))
    assert not dialog.action_button.isEnabled()
    assert dialog.footer.hint.text() == "The first day is after the last one."
    dialog.date_to.setDate(QDate(2026, 11, 22))
    dialog.comments_check.click()
    assert dialog.choice() == ExportChoice("dates", date(2026, 11, 20), date(2026, 11, 22), comments=False)


# --- Settings -----------------------------------------------------------------------------------


def settings_of(qtbot: QtBot, *stores: Store) -> SettingsDialog:
    return opened(qtbot, SettingsDialog(Settings(window="abc"), stores, data_folder="/data/anna/data"))


def test_saving_untouched_settings_changes_nothing(qtbot: QtBot) -> None:
    dialog = settings_of(qtbot, STORE, GERMAN)
    found = results(dialog)
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert found == [(Settings(window="abc"), ())]


def test_choices_are_submitted_by_their_codes(qtbot: QtBot) -> None:
    dialog = settings_of(qtbot)
    for name, code in (
        ("language", "zh_CN"),
        ("theme", "dark"),
        ("density", "compact"),
        ("after_action", "stay"),
    ):
        dialog.combos[name].setCurrentIndex(dialog.combos[name].findData(code))
    assert dialog.settings() == Settings("zh_CN", "dark", "compact", "stay", window="abc")


def test_only_stores_that_changed_are_submitted(qtbot: QtBot) -> None:
    dialog = settings_of(qtbot, STORE, GERMAN)
    dialog.show_section("stores")
    dialog.store_combo.setCurrentIndex(1)
    form = dialog.store_forms[1]
    assert form.isVisible()
    form.name_field.setText(" Lager ")
    form.limit_field.setText("50,5")
    assert dialog.changed_stores() == (replace(GERMAN, name="Lager", value_limit_minor=5050),)


def test_a_marketplace_of_the_same_currency_brings_its_calendar(qtbot: QtBot) -> None:
    dialog = settings_of(qtbot, GERMAN)
    form = dialog.store_forms[0]
    codes = [form.place_combo.itemData(at) for at in range(form.place_combo.count())]
    assert "FR" in codes
    assert "US" not in codes
    form.place_combo.setCurrentIndex(codes.index("FR"))
    form.place_combo.activated.emit(codes.index("FR"))
    assert form.store() == replace(GERMAN, marketplace="FR", time_zone="Europe/Paris")


@pytest.mark.parametrize(
    ("change", "hint"),
    [
        (lambda form: form.limit_field.setText("x"), "50.00"),
        (lambda form: form.name_field.clear(), "needs a name"),
    ],
)
def test_what_cannot_be_saved_is_said(qtbot: QtBot, change: Callable[[object], None], hint: str) -> None:
    dialog = settings_of(qtbot, STORE)
    change(dialog.store_forms[0])
    assert not dialog.action_button.isEnabled()
    assert hint in dialog.footer.hint.text()


def test_an_empty_limit_is_no_limit(qtbot: QtBot) -> None:
    dialog = settings_of(qtbot, replace(STORE, value_limit_minor=4000))
    dialog.store_forms[0].limit_field.clear()
    assert dialog.changed_stores() == (replace(STORE, value_limit_minor=None),)


def test_where_the_data_is(qtbot: QtBot) -> None:
    dialog = settings_of(qtbot)
    dialog.show_section("data")
    assert any("nowhere else" in label.text() for label in dialog.findChildren(QLabel))


# --- Keys, About, and all of them ---------------------------------------------------------------


def test_the_keys_are_listed(qtbot: QtBot) -> None:
    dialog = opened(qtbot, ShortcutsDialog())
    keys = {hint.text() for hint in dialog.findChildren(KeyHint)}
    assert {"1", "2", "3", "4", "G", "J", "K", "X", "/", "?"} <= keys
    press(qtbot, dialog, Qt.Key.Key_Return)
    assert not dialog.isVisible()


def test_about_names_version_and_licences(qtbot: QtBot) -> None:
    dialog = opened(qtbot, AboutDialog(None, {"version": "1.2.3", "data": "/home/<anna>"}))
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for expected in ("1.2.3", "/home/<anna>", "MIT", "Lesser General Public License", "Qt Company"):
        assert expected in words
    shown = [label for label in dialog.findChildren(QLabel) if label.text()]
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in shown)
    press(qtbot, dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


ALL: dict[str, Callable[[], DialogFrame]] = {
    "authorize": lambda: AuthorizeDialog(new_detail()),
    "close": lambda: CloseDialog(new_detail()),
    "refund": lambda: RefundDialog(checked_detail()),
    "refund without goods": lambda: RefundDialog(new_detail()),
    "contact": lambda: ContactDialog(new_detail(), read_templates(resource("templates/messages.json"))),
    "check in": lambda: CheckInDialog(new_detail()),
    "comment": lambda: CommentDialog(new_detail(), ""),
    "export": lambda: ExportDialog(COUNTS, Settings()),
    "settings": lambda: SettingsDialog(Settings(), [STORE, GERMAN]),
    "shortcuts": ShortcutsDialog,
    "keys": lambda: KeysDialog(None, {}, COMMANDS[:6]),
    "about": lambda: AboutDialog(None, {"version": "1"}),
    "sound": lambda: VerificationDialog(Verification(12, 3, (), 3, "0f" * 32)),
    "not sound": lambda: VerificationDialog(Verification(12, 3, ("one", "two"), 3, "0f" * 32)),
}


def fields_of(dialog: DialogFrame) -> list[QWidget]:
    """What Tab reaches, in its order, from the first field on."""
    found: list[QWidget] = []
    widget = dialog.nextInFocusChain()
    while widget is not None and widget is not dialog:
        reached = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if reached and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


@pytest.mark.parametrize("name", ALL)
def test_dialogs_have_titles_and_names_and_fit_on_a_laptop(qtbot: QtBot, name: str) -> None:
    before = set(QApplication.topLevelWidgets())
    dialog = ALL[name]()
    assert not [window for window in set(QApplication.topLevelWidgets()) - before if window.isVisible()]
    opened(qtbot, dialog)
    assert dialog.windowTitle()
    assert dialog.accessibleName() == dialog.windowTitle()
    assert dialog.objectName()
    assert dialog.height() <= 728 * 0.92
    assert dialog.footer.default_button().isVisible()


@pytest.mark.parametrize("name", ALL)
def test_tab_goes_down_the_form_and_ends_at_the_action(qtbot: QtBot, name: str) -> None:
    dialog = opened(qtbot, ALL[name]())
    dialog.action_button.setEnabled(True)
    found = fields_of(dialog)
    tops = [widget.mapTo(dialog, widget.rect().center()).y() for widget in found]
    assert found[-1] is dialog.action_button
    assert all(later >= earlier - 20 for earlier, later in pairwise(tops))


@pytest.mark.parametrize("name", ALL)
def test_at_most_one_button_is_filled_and_one_way_actions_never_are(qtbot: QtBot, name: str) -> None:
    dialog = opened(qtbot, ALL[name]())
    filled = [
        button
        for button in (dialog.action_button, dialog.safe_button)
        if button.property("kind") == "primary"
    ]
    assert len(filled) == (0 if dialog.footer.is_one_way() else 1)
    assert dialog.safe_button.isDefault() is dialog.footer.is_one_way()


def test_the_days_of_a_range_start_with_the_last_month(qtbot: QtBot) -> None:
    dialog = opened(qtbot, ExportDialog(COUNTS, Settings()))
    dialog.scopes["dates"].click()
    choice = dialog.choice()
    assert choice.date_from is not None
    assert choice.date_to is not None
    assert choice.date_to - choice.date_from == timedelta(days=30)


def test_a_folder_is_watched_only_when_it_is_saved(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(qtbot, SettingsDialog(Settings(), [STORE]))
    dialog.show_section("import")
    assert dialog.settings().watch_folder == ""
    with qtbot.waitSignal(dialog.folder_requested):
        dialog.incoming.choose_button.click()
    dialog.incoming.show_folder(str(tmp_path))
    chosen = dialog.settings()
    assert chosen.watch_folder == str(tmp_path)
    assert datetime.fromisoformat(chosen.watch_since).tzinfo is not None
    dialog.incoming.clear_button.click()
    assert (dialog.settings().watch_folder, dialog.settings().watch_since) == ("", "")


def test_a_watched_folder_that_is_gone_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    before = Settings(watch_folder=str(tmp_path / "gone"), watch_since="2026-11-22T18:00:00+00:00")
    dialog = opened(qtbot, SettingsDialog(before, [STORE]))
    assert "not there" in dialog.incoming._note.text()
    assert dialog.settings() == before


def test_profiles_are_forgotten_when_the_settings_are_saved(qtbot: QtBot) -> None:
    profiles = [ColumnProfile(name, ("a",), (("a", "order_id"),)) for name in ("One", "Two")]
    dialog = opened(qtbot, SettingsDialog(Settings(), [STORE], profiles=profiles))
    dialog.show_section("import")
    told: list[object] = []
    dialog.profiles_removed.connect(told.append)
    assert not dialog.incoming.remove_button.isEnabled()
    dialog.incoming.profile_list.setCurrentRow(1)
    dialog.incoming.remove_button.click()
    assert told == []
    dialog.action_button.click()
    assert told == [("Two",)]
