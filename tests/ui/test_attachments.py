"""Photos and documents in the window: dropped, seen in the timeline, looked at, taken off again."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from photos import BEGINNINGS, png
from PySide6.QtCore import QMimeData as Carried
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.evidence import Attachment, MediaType
from returns_desktop.ui.detail.drop_target import DropTarget
from returns_desktop.ui.detail.timeline import Timeline
from returns_desktop.ui.dialogs.photo import PhotoDialog
from returns_desktop.ui.photo_reading import picture
from ui.pictures import near
from ui.triage_desk import Desk, requests

COPY, LEFT, NONE = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot) -> Iterator[Desk]:
    """The first of two requests is in hand."""
    made = Desk(shop, qtbot, requests(2))
    made.table.select_id(1)
    made.settle()
    yield made
    made.window.close()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    path = tmp_path / "broken box.png"
    path.write_bytes(png(width=64, height=48))
    return path


def attached(desk: Desk, request_id: int = 1) -> tuple[Attachment, ...]:
    return desk.shop.browsing.request(request_id).attachments


def drop(widget: QWidget, *paths: Path) -> bool:
    """Drags files over a part of the window and lets them go; whether they were taken."""
    mime = Carried()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    enter = QDragEnterEvent(QPoint(5, 5), COPY, mime, LEFT, NONE)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if not enter.isAccepted():
        return False
    over = QDropEvent(QPointF(5, 5), COPY, mime, LEFT, NONE)
    QApplication.sendEvent(widget, over)
    return over.isAccepted()


def timeline(desk: Desk) -> Timeline:
    found = desk.part("timeline")
    assert isinstance(found, Timeline)
    return found


def dialog(desk: Desk) -> PhotoDialog:
    found = desk.dialog("photoDialog")
    assert isinstance(found, PhotoDialog)
    return found


def test_a_photo_dropped_on_the_request_is_attached_to_it(desk: Desk, photo: Path) -> None:
    assert drop(desk.window.detail, photo)
    desk.settle()
    (found,) = attached(desk)
    assert (found.name, found.media_type) == ("broken box.png", MediaType.PNG)
    assert attached(desk, 2) == ()
    assert desk.message() == "1 file(s) attached to 111-0000000-0000001"
    desk.window.undo_flow.undo()
    assert attached(desk) == ()


@pytest.fixture
def imported(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> list[list[Path]]:
    """The files that the window took for reports."""
    taken: list[list[Path]] = []
    monkeypatch.setattr(desk.window.import_flow, "take", taken.append)
    return taken


def test_reports_dropped_there_go_to_the_window(
    desk: Desk, photo: Path, tmp_path: Path, imported: list[list[Path]]
) -> None:
    report = tmp_path / "report.tsv"
    for paths in ([report], [photo, report]):
        assert drop(desk.window.detail, *paths)
    assert imported == [[report], [photo, report]]
    assert attached(desk) == ()


def test_nothing_is_attached_while_no_request_is_in_hand(
    desk: Desk, photo: Path, imported: list[list[Path]]
) -> None:
    desk.window.detail.show_nothing()
    drop(desk.window.detail, photo)
    assert imported == [[photo]]
    assert attached(desk) == ()


def test_the_pane_says_what_a_drop_would_do(desk: Desk, photo: Path) -> None:
    (target,) = desk.window.detail.findChildren(DropTarget)
    mime = Carried()
    mime.setUrls([QUrl.fromLocalFile(str(photo))])
    QApplication.sendEvent(desk.window.detail, QDragEnterEvent(QPoint(5, 5), COPY, mime, LEFT, NONE))
    assert target.isVisible()
    assert target.size() == desk.window.detail.size()
    QApplication.sendEvent(desk.window.detail, QDragLeaveEvent())
    assert target.isHidden()


def test_files_are_chosen_by_the_command(desk: Desk, photo: Path) -> None:
    desk.files.reports = (photo,)
    desk.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert len(attached(desk)) == 1
    desk.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert "attached already" in desk.window.pane.error()


def test_attaching_needs_one_request(desk: Desk) -> None:
    desk.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert desk.message() == "Select one request first."


def test_a_file_that_cannot_be_attached_says_why(desk: Desk, tmp_path: Path) -> None:
    fake = tmp_path / "fake.jpg"
    fake.write_text("no photo", "utf-8")
    assert drop(desk.window.detail, fake)
    assert desk.window.pane.error().startswith("fake.jpg is neither a photo nor a PDF.")


def test_the_timeline_shows_photo_name_size_and_digest(desk: Desk, photo: Path) -> None:
    drop(desk.window.detail, photo)
    desk.settle()
    first = timeline(desk).lines()[0]
    (found,) = attached(desk)
    assert (first.what, first.attachment) == ("broken box.png", found)
    assert [line.what for line in timeline(desk).lines()].count("Photos or documents attached") == 0
    model = timeline(desk).model()
    read_out = model.data(model.index(0, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert read_out.endswith(f"PNG · {len(png(width=64, height=48))} bytes · SHA-256 {found.sha256[:8]}…")
    shown = timeline(desk).grab().toImage()
    grey = picture(photo.read_bytes(), 8)
    assert grey is not None
    assert near(shown, grey.pixelColor(4, 3)) > 300


def test_what_was_taken_off_stands_in_the_timeline_as_what_happened(desk: Desk, photo: Path) -> None:
    drop(desk.window.detail, photo)
    desk.shop.evidence.remove(attached(desk)[0].id, desk.shop.versions(1)[1])
    desk.window.reload()
    desk.table.select_id(1)
    words = [line.what for line in timeline(desk).lines()]
    assert words[:2] == ["Attachment taken off", "Photos or documents attached"]


def test_a_click_looks_at_it_and_the_arrows_at_its_neighbours(
    desk: Desk, photo: Path, tmp_path: Path
) -> None:
    receipt = tmp_path / "receipt.pdf"
    receipt.write_bytes(BEGINNINGS[MediaType.PDF])
    drop(desk.window.detail, photo, receipt)
    desk.settle()
    place = timeline(desk).visualRect(timeline(desk).model().index(0, 0)).center()
    desk.qtbot.mouseClick(timeline(desk).viewport(), LEFT, pos=place)
    one = dialog(desk)
    assert one.windowTitle() == "broken box.png"
    assert attached(desk)[0].sha256 in one.findChild(QWidget, "photoDigest").text()  # type: ignore[union-attr]
    desk.press(Qt.Key.Key_Right)
    assert dialog(desk).windowTitle() == "receipt.pdf"
    assert dialog(desk).findChild(QWidget, "notShown") is not None
    desk.press(Qt.Key.Key_Right)
    desk.press(Qt.Key.Key_Left)
    assert dialog(desk).windowTitle() == "broken box.png"


def test_enter_looks_at_it_and_delete_takes_it_off(desk: Desk, photo: Path) -> None:
    drop(desk.window.detail, photo)
    desk.settle()
    timeline(desk).setFocus()
    timeline(desk).setCurrentIndex(timeline(desk).model().index(0, 0))
    desk.press(Qt.Key.Key_Return)
    dialog(desk).reject()
    timeline(desk).setFocus()
    desk.press(Qt.Key.Key_Delete)
    assert attached(desk) == ()
    assert desk.message() == "Attachment taken off 111-0000000-0000001"


def test_it_is_taken_off_and_copied_from_the_look_at_it(desk: Desk, photo: Path) -> None:
    drop(desk.window.detail, photo)
    photo.unlink()
    desk.window.evidence.attaching.look(attached(desk)[0].id)
    desk.files.folder = photo.parent
    dialog(desk).action_button.click()
    assert photo.read_bytes() == png(width=64, height=48)
    assert desk.message() == "Saved broken box.png"
    dialog(desk).remove.click()
    assert not desk.has_dialog()
    assert attached(desk) == ()


@pytest.mark.qt_log_ignore("^(JPEG datastream contains no image|This plugin does not support )")
def test_a_torn_photo_is_a_file_that_cannot_be_shown(desk: Desk, tmp_path: Path) -> None:
    torn = tmp_path / "torn.jpg"
    torn.write_bytes(BEGINNINGS[MediaType.JPEG])
    drop(desk.window.detail, torn)
    desk.settle()
    assert timeline(desk).pictures() == {}
    desk.window.evidence.attaching.look(attached(desk)[0].id)
    assert dialog(desk).findChild(QWidget, "notShown") is not None


def test_a_photo_is_scaled_down_and_never_up() -> None:
    whole = png(width=64, height=48)
    small, same = picture(whole, 16), picture(whole, 500)
    assert small is not None
    assert same is not None
    assert (small.width(), small.height(), same.width()) == (16, 12, 64)
    assert picture(b"no photo", 16) is None
