"""One form at a time: a plan never comes over another form."""

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from support import TestShop, write_report

from returns_desktop.ui.dialogs.import_plan import ImportPlanDialog

from .triage_desk import Desk, requests


def the_form() -> QDialog:
    (form,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    return form


def plans(desk: Desk) -> list[ImportPlanDialog]:
    return [one for one in desk.window.findChildren(ImportPlanDialog) if one.isVisible()]


@pytest.mark.parametrize("command", ["settings", "deadlines", "rules", "templates", "keys"])
def test_a_plan_waits_until_the_open_form_has_gone(shop: TestShop, qtbot: QtBot, command: str) -> None:
    desk = Desk(shop, qtbot, requests(2))
    report = write_report(shop.folder / "next.tsv", *requests(4))
    getattr(desk.window._actions, command).trigger()
    assert desk.has_dialog()
    desk.window.incoming.imports.take([report])
    assert plans(desk) == []
    the_form().reject()
    qtbot.waitUntil(lambda: len(plans(desk)) == 1)
    the_form().reject()
