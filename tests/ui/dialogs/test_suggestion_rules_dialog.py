"""The rules of suggestions in their dialog: switches, limits, stores, and the dry run in words."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from dialog_support import opened, press, results
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot
from support import STORE, SUGGESTION_RULES, usual_rules

from returns_desktop.domain.dry_run import DryRun, TriedStep
from returns_desktop.domain.model import Store
from returns_desktop.domain.suggestion_rules import RuleChoice, Step
from returns_desktop.ui.dialogs.suggestion_rules import SuggestionRulesDialog

pytestmark = pytest.mark.usefixtures("theme_icons")

LEFT = Qt.MouseButton.LeftButton
GERMAN = Store(2, "amazon.de", "DE", "EUR", "Europe/Berlin")
SWISS = Store(3, "Schweiz", "DE", "CHF", "Europe/Zurich")


@pytest.fixture(autouse=True)
def english_locale(qapp: object) -> Iterator[None]:  # noqa: ARG001 - Qt must be there
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


def dialog_of(qtbot: QtBot, *stores: Store, store_id: int = 0) -> SuggestionRulesDialog:
    pairs = [(store, usual_rules(store)) for store in stores or (STORE,)]
    return opened(qtbot, SuggestionRulesDialog(pairs, store_id=store_id))


def box(dialog: SuggestionRulesDialog, rule: str, store: int = 0) -> QCheckBox:
    found = dialog.lists[store].findChild(QCheckBox, f"rule_{rule}")
    assert found is not None, rule
    return found


def amount(dialog: SuggestionRulesDialog, limit: str, store: int = 0) -> QLineEdit:
    found = dialog.lists[store].findChild(QLineEdit, f"{limit}Field")
    assert found is not None, limit
    return found


def submitted(qtbot: QtBot, dialog: SuggestionRulesDialog) -> dict[int, dict[str, RuleChoice]]:
    """What Save hands out."""
    found = results(dialog)
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert len(found) == 1
    return {store_id: {one.rule: one for one in choices} for store_id, choices in found[0]}


def shown(dialog: SuggestionRulesDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def test_every_rule_has_its_switch_and_nothing_changed_is_nothing_saved(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    assert all(box(dialog, rule.id).isChecked() for rule in SUGGESTION_RULES)
    assert amount(dialog, "high_value").text() == "250.00"
    assert submitted(qtbot, dialog) == {}


def test_switches_and_limits_are_handed_out(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    box(dialog, "contact_first").click()
    amount(dialog, "return_costs").setText("12,50")
    days = dialog.findChild(QSpinBox, "wait_daysField")
    assert days is not None
    days.setValue(60)
    (choices,) = submitted(qtbot, dialog).values()
    assert set(choices) == {rule.id for rule in SUGGESTION_RULES}
    assert choices["contact_first"] == RuleChoice("contact_first", enabled=False)
    assert choices["keep_item"].limits == {"return_costs": 1250}
    assert choices["close_never_sent"].limits == {"wait_days": 60}


def test_an_amount_that_cannot_be_read_stops_saving_and_trying(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    amount(dialog, "high_value").setText("much")
    assert dialog.is_blocked()
    assert not dialog.try_button.isEnabled()
    assert "This is no amount; write it like 50.00." in shown(dialog)
    amount(dialog, "high_value").clear()
    assert dialog.is_blocked(), "there is a usual limit, so none is no answer"
    amount(dialog, "high_value").setText("99")
    assert not dialog.is_blocked()
    assert dialog.try_button.isEnabled()


def test_a_currency_without_a_usual_limit_may_have_none(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, SWISS)
    assert amount(dialog, "high_value").text() == ""
    assert not dialog.is_blocked()
    amount(dialog, "high_value").setText("300")
    assert submitted(qtbot, dialog)[3]["hold_high_value"].limits == {"high_value": 30000}


def test_the_value_limit_of_the_store_is_told_not_asked(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, replace(STORE, value_limit_minor=9900))
    assert dialog.findChild(QWidget, "high_valueField") is None
    assert "99.00 USD" in shown(dialog)
    box(dialog, "hold_high_value").click()
    found = submitted(qtbot, dialog)[STORE.id]
    assert found["hold_high_value"] == RuleChoice("hold_high_value", enabled=False)


def test_each_store_has_a_page_and_only_changed_ones_are_saved(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot, STORE, GERMAN, store_id=2)
    assert dialog.store_combo.isVisible()
    assert dialog.store_combo.currentText() == "amazon.de · DE"
    assert box(dialog, "authorize", 1).isVisible()
    assert not box(dialog, "authorize", 0).isVisible()
    box(dialog, "authorize", 1).click()
    assert set(submitted(qtbot, dialog)) == {2}
    assert not dialog_of(qtbot, STORE).store_combo.isVisible()


def test_all_as_usual_fills_the_form_and_saves_nothing_yet(qtbot: QtBot) -> None:
    chosen = {
        "keep_item": RuleChoice("keep_item", enabled=False, limits={"return_costs": 100}),
        "close_late": RuleChoice("close_late", limits={"window_days": 9}),
    }
    rules = replace(usual_rules(), choices=chosen)
    dialog = opened(qtbot, SuggestionRulesDialog([(STORE, rules)]))
    assert (amount(dialog, "return_costs").text(), box(dialog, "keep_item").isChecked()) == ("1.00", False)
    found = results(dialog)
    qtbot.mouseClick(dialog.reset_link, LEFT)
    assert found == []
    (choices,) = submitted(qtbot, dialog).values()
    assert choices["keep_item"] == RuleChoice("keep_item", limits={"return_costs": 800})
    assert choices["close_late"].limits == {"window_days": 45}


def test_the_dry_run_is_told_before_saving_and_is_old_when_something_is_edited(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    asked: list[tuple[int, tuple[RuleChoice, ...]]] = []
    dialog.dry_run_requested.connect(lambda store_id, choices: asked.append((store_id, choices)))
    box(dialog, "contact_first").click()
    qtbot.mouseClick(dialog.try_button, LEFT)
    ((store_id, choices),) = asked
    assert store_id == STORE.id
    assert RuleChoice("contact_first", enabled=False) in choices
    steps = (TriedStep(Step.CLOSE, 5, 17, 3), TriedStep(Step.HOLD, 4, 4, None))
    dialog.show_dry_run(DryRun(90, 40, 2, steps))
    words = shown(dialog)
    assert "Would have suggested Close on 17 request(s); you closed 3 of them." in words
    assert "Would have held 4 request(s) for a person." in words
    assert {"now: 5", "same as your rules now"} <= set(words)
    seen = "40 request(s) decided in the last 90 days · 2 request(s) left out"
    assert any(one.startswith(seen) for one in words)
    assert dialog.try_button.isEnabled()
    box(dialog, "contact_first").click()
    assert any(one.startswith("Out of date") for one in shown(dialog))
    tried = [label for label in dialog.findChildren(QLabel) if label.objectName().startswith("tried")]
    assert tried
    assert not any(label.isEnabled() for label in tried if label.isVisible())


@pytest.mark.parametrize("step", Step)
def test_every_step_has_its_sentence(qtbot: QtBot, step: Step) -> None:
    dialog = dialog_of(qtbot)
    dialog.show_dry_run(DryRun(90, 9, 0, (TriedStep(step, 0, 7, 2),)))
    (sentence,) = [one for one in shown(dialog) if one.startswith("Would have")]
    assert "7" in sentence
    assert "{" not in sentence


def test_enter_goes_on_through_the_list_and_keeps_the_focus_in_view(qtbot: QtBot) -> None:
    dialog = dialog_of(qtbot)
    box(dialog, "done").setFocus()
    press(qtbot, dialog, Qt.Key.Key_Return, 15)
    focused = dialog.focusWidget()
    assert focused is not None
    rules = dialog.lists[0]
    assert rules.isAncestorOf(focused)
    place = focused.mapTo(rules, QPoint(0, 0))
    assert 0 <= place.y() <= rules.height() - focused.height()
