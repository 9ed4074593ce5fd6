"""Message templates from the dialog into the shop and the open form, through the real window."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from support import NOW, US_REPORT, shipped_templates

from returns_desktop import app
from returns_desktop.domain.model import Action
from returns_desktop.domain.views import View
from returns_desktop.paths import Paths
from returns_desktop.services.browsing import Browsing
from returns_desktop.services.importing import Importing
from returns_desktop.services.message_templates import MessageTemplates
from returns_desktop.services.shop import Shop
from returns_desktop.ui.dialogs.contact import ContactDialog
from returns_desktop.ui.dialogs.message_templates import MessageTemplatesDialog
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.tasks import InlineTasks
from returns_desktop.ui.widgets.strip import Strip

LEFT = Qt.MouseButton.LeftButton
WORDS = "Hello,\n\nwhat is wrong with {product}?"


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    made = app.prepare_shop(Paths.under(tmp_path), clock=lambda: NOW)
    importing = Importing(made)
    importing.apply(importing.plan(US_REPORT))
    return made


@pytest.fixture
def window(qtbot: QtBot, shop: Shop, tmp_path: Path) -> Iterator[MainWindow]:
    made = app.make_window(Paths.under(tmp_path), shop, InlineTasks())
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def contact(window: MainWindow, shop: Shop) -> ContactDialog:
    [first, *_] = Browsing(shop).ids(View.AUTHORIZATION_REQUIRED)
    window.decision_flow.begin(Action.CONTACT, [first])
    [dialog] = [each for each in window.findChildren(ContactDialog) if each.isVisible()]
    dialog.template_combo.setCurrentIndex(dialog.template_combo.findText("Ask for details"))
    return dialog


def templates_over(parent: MainWindow | QDialog) -> MessageTemplatesDialog:
    [dialog] = [each for each in parent.findChildren(MessageTemplatesDialog) if each.isVisible()]
    return dialog


def test_the_menu_opens_the_templates_once(window: MainWindow) -> None:
    window._actions.templates.trigger()
    window._actions.templates.trigger()
    dialog = templates_over(window)
    assert dialog.list.count() == 8
    assert window._actions.templates.text() == "Message templates…"
    dialog.leave()
    assert not window.message_flow.has_dialog()


def test_an_open_form_goes_on_with_the_saved_words(qtbot: QtBot, window: MainWindow, shop: Shop) -> None:
    form = contact(window, shop)
    qtbot.mouseClick(form.edit_link, LEFT)
    dialog = templates_over(form)
    assert dialog.editor.template().situation == "ask_for_details"
    dialog.editor.name_field.setText("Ask")
    dialog.editor.body_field.setPlainText(WORDS)
    dialog.editor.days_spin.setValue(11)
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert not dialog.has_typed_text()
    dialog.leave()
    assert form.isVisible()
    assert form.message_field.toPlainText().startswith("Hello,\n\nwhat is wrong with ")
    assert form.template_combo.currentText() == "Ask"
    assert form.inputs().wait_until == form.detail.today + timedelta(days=11)


def test_words_typed_into_the_form_stay(qtbot: QtBot, window: MainWindow, shop: Shop) -> None:
    form = contact(window, shop)
    form.message_field.setPlainText("My own words")
    qtbot.mouseClick(form.edit_link, LEFT)
    dialog = templates_over(form)
    dialog.editor.body_field.setPlainText(WORDS)
    qtbot.mouseClick(dialog.action_button, LEFT)
    assert form.message_field.toPlainText() == "My own words"


def test_the_next_form_offers_a_new_template_and_then_not_any_more(
    qtbot: QtBot, window: MainWindow, shop: Shop
) -> None:
    window.message_flow.begin()
    dialog = templates_over(window)
    qtbot.mouseClick(dialog.new_link, LEFT)
    dialog.editor.name_field.setText("Label photo")
    dialog.editor.body_field.setPlainText(WORDS)
    qtbot.mouseClick(dialog.action_button, LEFT)
    dialog.leave()
    form = contact(window, shop)
    assert form.template_combo.findText("Label photo") >= 0
    form.leave()
    window.message_flow.begin(situation="own.1", language="en")
    dialog = templates_over(window)
    qtbot.mouseClick(dialog.remove_link, LEFT)
    qtbot.mouseClick(dialog.remove_link, LEFT)
    assert dialog.list.count() == 8
    dialog.leave()
    assert contact(window, shop).template_combo.findText("Label photo") < 0


def test_what_cannot_be_written_is_told_and_keeps_the_words(
    qtbot: QtBot, window: MainWindow, shop: Shop
) -> None:
    templates = MessageTemplates(shop, shipped_templates())
    mine = templates.add("en", "Mine", WORDS, 3)
    window.message_flow.begin(situation=mine.situation, language="en")
    dialog = templates_over(window)
    templates.remove(mine.situation, "en")
    dialog.editor.body_field.setPlainText("Other words")
    qtbot.mouseClick(dialog.action_button, LEFT)
    strip = dialog.findChild(Strip, "refusalStrip")
    assert strip is not None
    assert "not there any more" in strip.text()
    assert dialog.action_button.isEnabled()
    assert dialog.editor.template().body == "Other words"
