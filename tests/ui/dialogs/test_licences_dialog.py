"""About and the licences of everything that is shipped."""

from pathlib import Path

import pytest
from dialog_support import opened
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from returns_desktop import guiding
from returns_desktop.services.licences import Licence
from returns_desktop.ui.dialogs.about import AboutDialog
from returns_desktop.ui.dialogs.licences import LicencesDialog

LICENCES = (
    Licence("Returns Desktop", "0.1.0", "MIT", "MIT License"),
    Licence("Qt", "6.11", "LGPL-3.0-only", "How to replace the library"),
    Licence("elsewhere", "1", "", ""),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> LicencesDialog:
    return opened(qtbot, LicencesDialog(LICENCES))


def listed(dialog: LicencesDialog) -> list[str]:
    return [dialog.names.item(row).text() for row in range(dialog.names.count())]


def test_the_first_is_shown(dialog: LicencesDialog) -> None:
    assert listed(dialog) == ["Returns Desktop 0.1.0", "Qt 6.11", "elsewhere 1"]
    assert dialog.heading.text() == "Returns Desktop 0.1.0"
    assert dialog.licence.text() == "MIT"
    assert dialog.text.toPlainText() == "MIT License"


def test_another_is_chosen(dialog: LicencesDialog) -> None:
    dialog.names.setCurrentRow(1)
    assert dialog.text.toPlainText() == "How to replace the library"
    dialog.names.setCurrentRow(2)
    assert dialog.text.toPlainText() == "The text is installed with the package."


def test_words_are_looked_for_in_names_and_texts(dialog: LicencesDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.search, "REPLACE lgpl")
    assert listed(dialog) == ["Qt 6.11"]
    assert dialog.heading.text() == "Qt 6.11"
    dialog.search.setText("unicorn")
    assert listed(dialog) == []
    assert dialog.text.toPlainText() == "Nothing has these words."
    assert dialog.heading.text() == ""


def test_words_that_were_looked_for_are_no_loss(dialog: LicencesDialog, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.search, "qt")
    dialog.leave()
    assert not dialog.isVisible()


def test_about_leads_to_them(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stored = tmp_path / "licences.json"
    stored.write_text('[{"name": "Qt", "version": "6", "licence": "LGPL", "text": "words"}]', "utf-8")
    monkeypatch.setattr(guiding, "resource", lambda name: tmp_path / name)
    about = opened(qtbot, AboutDialog(facts={"version": "0.1.0", "schema": "0008"}))
    about.licences_requested.connect(lambda: guiding.show_licences(about))
    link = about.findChild(QAbstractButton, "licencesLink")
    assert link is not None
    link.click()
    (shown,) = about.findChildren(LicencesDialog)
    assert shown.isVisible()
    assert listed(shown) == ["Qt 6"]
    shown.submit()
    assert about.isVisible()
