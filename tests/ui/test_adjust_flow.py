"""From the menu to an Adjustments file, or to why there is none."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from returns_desktop.domain.carrying import RowFault
from returns_desktop.domain.errors import AppError
from returns_desktop.services.settings import SettingsFile
from returns_desktop.ui.adjust_flow import AdjustFlow
from returns_desktop.ui.dialog_factory import WindowDialogs
from returns_desktop.ui.dialogs.adjustments import AdjustmentsDialog
from returns_desktop.ui.tasks import InlineTasks
from ui.detail_desk import emitted
from ui.outgoing_fakes import FakeAdjusting, adjustment

pytestmark = pytest.mark.usefixtures("theme_icons")


class Files:
    """Chooses the suggested name in a folder, or nothing."""

    def __init__(self, folder: Path) -> None:
        self.folder: Path | None = folder
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
        self, _parent: QWidget, _title: str, suggested: Path, filters: str, chosen: Callable[..., None]
    ) -> None:
        self.asked.append((suggested.name, filters))
        if self.folder is not None:
            chosen(self.folder / suggested.name)


class Desk:
    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.adjusting, self.files = FakeAdjusting([adjustment(1), adjustment(2)]), Files(folder)
        self.flow = AdjustFlow(
            self.adjusting.as_service(),
            SettingsFile(folder / "settings.json"),
            InlineTasks(),
            WindowDialogs(),
            self.files,
            self.window,
        )
        self.exported, self.hints = emitted(self.flow.exported), emitted(self.flow.hint)
        self.failed: list[Any] = emitted(self.flow.failed)
        self.closed = emitted(self.flow.dialog_closed)

    @property
    def dialog(self) -> AdjustmentsDialog:
        found = self.window.findChild(AdjustmentsDialog)
        assert found is not None
        return found


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Desk:
    return Desk(tmp_path, qtbot)


def test_the_chosen_refunds_are_written_to_the_chosen_file(desk: Desk, tmp_path: Path) -> None:
    desk.flow.begin()
    assert desk.flow.has_dialog()
    desk.dialog.table.choose([2])
    desk.dialog.submit()
    [(name, filters)] = desk.files.asked
    assert name.startswith("adjustments-")
    assert name.endswith(".txt")
    assert "*.txt" in filters
    assert desk.adjusting.written == [(tmp_path / name, (2,), "")]
    assert [result.count for result in desk.exported] == [1]
    assert not desk.flow.has_dialog()
    assert len(desk.closed) == 1


def test_without_a_file_nothing_is_written_and_the_choice_stays(desk: Desk) -> None:
    desk.files.folder = None
    desk.flow.begin()
    desk.dialog.submit()
    assert desk.adjusting.written == []
    assert desk.dialog.isVisible()
    assert not desk.dialog.is_busy()


def test_a_refusal_is_said_in_the_dialog(desk: Desk) -> None:
    desk.adjusting.failing = AppError("export_unwritable", file="a.txt", folder="b")
    desk.flow.begin()
    desk.dialog.submit()
    assert desk.dialog.isVisible()
    assert not desk.dialog.is_busy()
    assert desk.exported == []
    assert desk.failed == []


def test_the_reason_for_a_second_time_is_handed_on(desk: Desk) -> None:
    desk.adjusting.listed = [adjustment(1, fault=RowFault.ALREADY_EXPORTED)]
    desk.flow.begin()
    desk.dialog.table.choose([1])
    desk.dialog.reason_field.setText("the upload failed")
    desk.dialog.submit()
    assert [written[1:] for written in desk.adjusting.written] == [((1,), "the upload failed")]


def test_without_refunds_a_hint_says_so(desk: Desk) -> None:
    desk.adjusting.listed = []
    desk.flow.begin()
    assert not desk.flow.has_dialog()
    assert len(desk.hints) == 1


def test_the_order_report_is_imported_after_the_dialog_has_gone(desk: Desk) -> None:
    desk.adjusting.listed = [adjustment(1, fault=RowFault.NO_ORDER_ITEM_ID)]
    asked = emitted(desk.flow.import_requested)
    desk.flow.begin()
    desk.dialog.import_button.click()
    assert len(asked) == 1
    assert not desk.flow.has_dialog()
