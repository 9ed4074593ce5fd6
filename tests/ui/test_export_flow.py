"""Presets from the export dialog to the shop, and the name of the file."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from support import REPORTS, TestShop

from returns_desktop.domain.carrying import ExportPreset
from returns_desktop.domain.decision_inputs import ContactInputs
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.views import View
from returns_desktop.services.settings import SettingsFile
from returns_desktop.ui.dialog_factory import WindowDialogs
from returns_desktop.ui.dialogs.adjustments import AdjustmentsDialog
from returns_desktop.ui.dialogs.export import ExportDialog
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.tasks import InlineTasks
from returns_desktop.ui.window_services import Services
from ui.outgoing_fakes import (
    FakeAdjusting,
    FakeCarrying,
    FakeConflicts,
    FakePresets,
    adjustment,
)

pytestmark = pytest.mark.usefixtures("theme_icons")


class Files:
    """Remembers what was suggested and chooses nothing."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []

    def choose_reports(
        self, _parent: QWidget, _title: str, _folder: str, _filters: str, _chosen: Callable[..., None]
    ) -> None:
        raise AssertionError("no report is wanted")

    def choose_folder(
        self, _parent: QWidget, _title: str, _folder: str, _chosen: Callable[..., None]
    ) -> None:
        raise AssertionError("no folder is wanted")

    def choose_target(
        self, _parent: QWidget, _title: str, suggested: Path, filters: str, _chosen: Callable[..., None]
    ) -> None:
        self.asked.append((suggested.suffix, filters))


class Desk:
    def __init__(self, shop: TestShop, folder: Path, qtbot: QtBot) -> None:
        self.presets, self.files = FakePresets(), Files()
        services = replace(
            Services.of(shop.shop),
            carrying=FakeCarrying().as_service(),
            adjusting=FakeAdjusting([adjustment(1)]).as_service(),
            conflicts=FakeConflicts().as_service(),
            presets=self.presets.as_service(),
        )
        settings = SettingsFile(folder / "config" / "settings.json")
        self.window = MainWindow(
            services, settings, InlineTasks(), file_dialogs=self.files, dialogs=WindowDialogs()
        )
        qtbot.addWidget(self.window)
        self.window.reload()
        self.window.show()

    def open(self) -> ExportDialog:
        self.window.export_flow.begin()
        return self.dialog

    @property
    def dialog(self) -> ExportDialog:
        found = self.window.findChild(ExportDialog)
        assert found is not None
        return found


@pytest.fixture
def desk(shop: TestShop, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    shop.importing.apply(shop.importing.plan(REPORTS / "seller_returns_us.tsv"))
    first = shop.browsing.ids(View.ALL)[0]
    shop.deciding.decide([first], ContactInputs(message="Hello"), shop.versions(first))
    made = Desk(shop, tmp_path, qtbot)
    yield made
    made.window.close()


def test_a_preset_is_kept_and_offered_again(desk: Desk) -> None:
    dialog = desk.open()
    dialog.presets.save_requested.emit("Weekly")
    assert list(desk.presets.kept) == ["Weekly"]
    assert dialog.presets.combo.currentText() == "Weekly"
    dialog.reject()
    assert desk.open().presets.combo.findText("Weekly") == 1


def test_a_deleted_preset_is_gone(desk: Desk) -> None:
    desk.presets.save(ExportPreset("Weekly", ("order_id",), "all", "csv"))
    dialog = desk.open()
    dialog.presets.combo.setCurrentIndex(1)
    dialog.presets.delete.click()
    assert desk.presets.kept == {}
    assert dialog.presets.combo.currentText() == "Standard"


def test_a_refused_preset_is_said_in_the_dialog(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_preset: ExportPreset) -> None:
        raise AppError("export_unwritable", file="a", folder="b")

    monkeypatch.setattr(desk.presets, "save", refuse)
    told: list[Any] = []
    dialog = desk.open()
    monkeypatch.setattr(dialog, "show_error", told.append)
    dialog.presets.save_requested.emit("Weekly")
    assert len(told) == 1
    assert dialog.isVisible()


def test_the_kind_of_file_names_suffix_and_filter(desk: Desk) -> None:
    dialog = desk.open()
    dialog.submit()
    dialog.xlsx_radio.setChecked(True)
    dialog.submit()
    assert desk.files.asked == [(".csv", "CSV files (*.csv)"), (".xlsx", "Excel workbooks (*.xlsx)")]


def test_refunds_for_amazon_take_the_place_of_the_export(desk: Desk) -> None:
    desk.open().refunds_link.click()
    assert not desk.window.export_flow.has_dialog()
    assert desk.window.findChild(AdjustmentsDialog) is not None


def test_refunds_for_amazon_open_from_menu_and_work_list(desk: Desk) -> None:
    desk.window._actions.adjustments.trigger()
    assert desk.window.adjust_flow.has_dialog()
    found = desk.window.findChild(AdjustmentsDialog)
    assert found is not None
    found.reject()
    desk.window.todo_flow.page.file_button.click()
    assert desk.window.adjust_flow.has_dialog()
