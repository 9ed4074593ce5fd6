"""Stores in the settings, in the plan of an import, and beside the watched folder."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from dialog_support import opened, press, type_into
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot
from support import STORE, TestShop, write_report

from returns_desktop.domain.marketplaces import MARKETPLACES, language_of
from returns_desktop.domain.model import Store
from returns_desktop.domain.placing import StoreChoice
from returns_desktop.paths import resource
from returns_desktop.services.settings import Settings
from returns_desktop.services.stores import StoreSettings, new_store
from returns_desktop.services.templates import read_templates
from returns_desktop.ui.dialogs.import_plan import ImportPlanDialog
from returns_desktop.ui.dialogs.settings import SettingsDialog
from returns_desktop.ui.dialogs.store_form import LANGUAGES

pytestmark = pytest.mark.usefixtures("theme_icons")

LEFT = Qt.MouseButton.LeftButton
SECOND = replace(STORE, id=2, name="Second account")
GERMAN = Store(3, "amazon.de", "DE", "EUR", "Europe/Berlin")


def settings_of(
    qtbot: QtBot,
    *stores: Store,
    holding: Mapping[int, int] | None = None,
    settings: Settings | None = None,
) -> SettingsDialog:
    made = SettingsDialog(settings or Settings(), stores, holding=holding)
    dialog: SettingsDialog = opened(qtbot, made)
    dialog.show_section("stores")
    return dialog


def told(signal: Any) -> list[Any]:
    found: list[Any] = []
    signal.connect(found.append)
    return found


def choose(combo: QComboBox, value: object) -> None:
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


# --- Settings -------------------------------------------------------------------------------------


def test_a_new_store_is_what_its_marketplace_suggests(qtbot: QtBot) -> None:
    dialog = settings_of(qtbot, STORE)
    qtbot.mouseClick(dialog.stores.add_button, LEFT)
    form = dialog.store_forms[1]
    assert dialog.changed_stores() == (replace(new_store("US", ["amazon.com"])),)
    choose(form.place_combo, "JP")
    assert dialog.changed_stores() == (new_store("JP", []),)
    assert form.language_combo.currentText() == "As the marketplace: 日本語"
    assert dialog.store_combo.currentText() == "amazon.co.jp · JP"
    form.name_field.clear()
    type_into(qtbot, form.name_field, "Tokio")
    choose(form.place_combo, "DE")
    (store,) = dialog.changed_stores()
    assert (store.name, store.currency, store.time_zone) == ("Tokio", "EUR", "Europe/Berlin")
    choose(form.currency_combo, "GBP")
    assert dialog.changed_stores()[0].currency == "GBP"
    assert not form.deadlines_button.isVisible()


def test_a_name_can_be_had_once(qtbot: QtBot) -> None:
    dialog = settings_of(qtbot, STORE, SECOND)
    dialog.store_combo.setCurrentIndex(1)
    dialog.store_forms[1].name_field.clear()
    type_into(qtbot, dialog.store_forms[1].name_field, "AMAZON.com ")
    assert not dialog.action_button.isEnabled()
    assert dialog.footer.hint.text() == "Another store has this name."
    type_into(qtbot, dialog.store_forms[1].name_field, "other")
    assert dialog.action_button.isEnabled()


def test_the_currency_of_a_store_with_returns_stays(qtbot: QtBot) -> None:
    dialog = settings_of(qtbot, STORE, holding={1: 40})
    form = dialog.store_forms[0]
    assert not form.currency_combo.isVisible()
    codes = [form.place_combo.itemData(row) for row in range(form.place_combo.count())]
    assert codes == [place.code for place in MARKETPLACES if place.currency == "USD"]
    assert form.archive_check.isVisible()
    assert not form.remove_button.isVisible()


def test_a_store_is_archived_and_comes_back(qtbot: QtBot) -> None:
    dialog = settings_of(qtbot, STORE, GERMAN, holding={1: 40, 3: 2})
    qtbot.mouseClick(dialog.store_forms[0].archive_check, LEFT)
    assert dialog.changed_stores() == (replace(STORE, is_archived=True),)
    assert dialog.store_combo.currentText() == "amazon.com · US (archived)"
    dialog = settings_of(qtbot, replace(STORE, is_archived=True), holding={1: 40})
    dialog.store_forms[0].archive_check.setChecked(False)
    assert dialog.changed_stores() == (STORE,)


def test_a_store_that_holds_nothing_can_be_removed(qtbot: QtBot) -> None:
    dialog = settings_of(qtbot, STORE, SECOND, holding={1: 40, 2: 0})
    gone = told(dialog.stores_removed)
    dialog.store_combo.setCurrentIndex(1)
    qtbot.mouseClick(dialog.store_forms[1].remove_button, LEFT)
    assert dialog.store_combo.count() == 1
    qtbot.mouseClick(dialog.stores.add_button, LEFT)
    qtbot.mouseClick(dialog.store_forms[1].remove_button, LEFT)  # one that was never saved
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert gone == [(2,)]


def test_the_first_store_can_be_added_before_any_report(qtbot: QtBot) -> None:
    dialog = settings_of(qtbot)
    assert not dialog.store_combo.isEnabled()
    qtbot.mouseClick(dialog.stores.add_button, LEFT)
    assert [store.name for store in dialog.changed_stores()] == ["amazon.com"]


def test_messages_have_a_language_of_their_own(qtbot: QtBot) -> None:
    dialog = settings_of(qtbot, GERMAN)
    form = dialog.store_forms[0]
    assert form.language_combo.currentText() == "As the marketplace: Deutsch"
    choose(form.language_combo, "en")
    assert dialog.changed_stores() == (replace(GERMAN, language="en"),)


def test_the_languages_offered_are_those_of_the_templates() -> None:
    shipped = read_templates(resource("templates/messages.json")).languages
    assert set(LANGUAGES) <= set(shipped)
    assert {language_of(place.code) for place in MARKETPLACES} <= set(LANGUAGES)


# --- The watched folder ---------------------------------------------------------------------------


def test_a_watched_folder_belongs_to_a_store(qtbot: QtBot) -> None:
    before = Settings(watch_folder="/in", watch_since="x", folder_stores={"/in": "2", "/other": "1"})
    dialog = settings_of(qtbot, STORE, SECOND, settings=before)
    dialog.show_section("import")
    combo = dialog.incoming.store_combo
    assert combo.isVisible()
    assert combo.currentText() == "Second account · US"
    choose(combo, 1)
    assert dialog.settings().folder_stores == {"/other": "1", "/in": "1"}
    choose(combo, 0)
    assert dialog.settings().folder_stores == {"/other": "1"}


def test_with_one_store_a_folder_needs_none(qtbot: QtBot) -> None:
    before = Settings(watch_folder="/in", watch_since="x")
    archived = replace(SECOND, is_archived=True)
    dialog = settings_of(qtbot, STORE, archived, settings=before)
    dialog.show_section("import")
    assert not dialog.incoming.store_combo.isVisible()
    assert dialog.settings() == before


# --- The plan of an import ------------------------------------------------------------------------


@pytest.fixture
def two(shop: TestShop) -> TestShop:
    for store in (STORE, SECOND):
        StoreSettings(shop.shop).add(replace(store, id=0))
    return shop


def plan_of(qtbot: QtBot, shop: TestShop, path: Path, choice: StoreChoice) -> ImportPlanDialog:
    dialog: ImportPlanDialog = opened(qtbot, ImportPlanDialog(shop.importing.plan(path, store=choice)))
    return dialog


def note(dialog: ImportPlanDialog) -> str:
    label = dialog.stores.findChild(QLabel, "planStoreNote")
    assert isinstance(label, QLabel)
    return label.text()


def test_the_plan_asks_for_the_store_before_it_can_be_applied(
    qtbot: QtBot, two: TestShop, tmp_path: Path
) -> None:
    path = write_report(tmp_path / "r.tsv", {})
    dialog = plan_of(qtbot, two, path, StoreChoice())
    asked = told(dialog.stores_chosen)
    combo = dialog.stores.combos["USD"]
    assert combo.currentText() == "Choose…"
    assert not dialog.action_button.isEnabled()
    assert dialog.footer.hint.text() == "Choose the store of this report"
    choose(combo, 0)
    assert asked == []
    choose(combo, 2)
    assert asked == [(2,)]
    dialog.show_plan(two.importing.plan(path, store=StoreChoice((2,))))
    assert dialog.stores.combos["USD"].currentText() == "Second account · US"
    qtbot.waitUntil(dialog.stores.combos["USD"].isVisible)
    shown = [one for one in dialog.stores.findChildren(QComboBox) if one.isVisible()]
    assert shown == [dialog.stores.combos["USD"]]  # the question of before has gone
    assert dialog.action_button.isEnabled()


def test_the_plan_says_what_speaks_for_a_store(qtbot: QtBot, two: TestShop, tmp_path: Path) -> None:
    path = write_report(tmp_path / "r.tsv", {})
    usual = plan_of(qtbot, two, path, StoreChoice(usual=(1,)))
    assert note(usual) == "As for the last file in this folder."
    two.importing.apply(two.importing.plan(path, store=StoreChoice((2,))))
    known = plan_of(qtbot, two, path, StoreChoice())
    assert note(known) == "1 row(s) are of orders that this store knows."
    other = plan_of(qtbot, two, path, StoreChoice((1,)))
    assert note(other) == "Orders of this file are known in “Second account”."
    moves: list[bool] = []
    other.move_requested.connect(lambda: moves.append(other.is_busy()))
    qtbot.mouseClick(other.findChild(QWidget, "moveHereButton"), LEFT)
    assert moves == [True]
    button = known.findChild(QWidget, "moveHereButton")
    assert isinstance(button, QWidget)
    assert not button.isVisible()
    assert len(two.importing.plan(path, store=StoreChoice((1,))).problems) == 1


def test_with_one_store_the_plan_asks_nothing(qtbot: QtBot, shop: TestShop, tmp_path: Path) -> None:
    dialog = plan_of(qtbot, shop, write_report(tmp_path / "r.tsv", {}), StoreChoice())
    assert not dialog.stores.isVisible()
    press(qtbot, dialog, Qt.Key.Key_Escape)
