"""The icon of the program, in every size that a system asks for."""

import struct
from pathlib import Path

import app_icons
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage

from returns_desktop.windows import program_icon

pytestmark = pytest.mark.usefixtures("qapp")


def image(png: bytes) -> QImage:
    """A PNG, read; it must be one."""
    read = QImage.fromData(png)
    assert not read.isNull()
    return read


def test_every_size_is_drawn() -> None:
    for size, png in app_icons.pictures(app_icons.SIZES).items():
        drawn = image(png)
        assert drawn.size() == QSize(size, size)
        assert drawn.pixelColor(0, 0).alpha() < 128  # round corners
        assert drawn.pixelColor(size // 2, 1 + size // 24).blue() > 150


def test_small_ones_have_a_drawing_of_their_own() -> None:
    assert app_icons.drawing(16) == app_icons.drawing(24) != app_icons.drawing(32)


def test_the_icon_of_windows_holds_all_its_sizes(tmp_path: Path) -> None:
    written = app_icons.write_icon(tmp_path / "made" / "app.ico")
    data = written.read_bytes()
    kind, count = struct.unpack_from("<HH", data, 2)
    assert (kind, count) == (1, len(app_icons.WINDOWS_SIZES))
    for number, size in enumerate(app_icons.WINDOWS_SIZES):
        width, _, _, _, _, _, length, at = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert width == size % 256
        assert image(data[at : at + length]).width() == size
    assert at + length == len(data)
    assert {16, 32, 48, 256} <= {size.width() for size in QIcon(str(written)).availableSizes()}


def test_the_icon_of_macos_holds_all_its_sizes(tmp_path: Path) -> None:
    data = app_icons.write_icon(tmp_path / "app.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8]) == (len(data),)
    at, found = 8, {}
    while at < len(data):
        kind, length = data[at : at + 4].decode("ascii"), struct.unpack(">I", data[at + 4 : at + 8])[0]
        found[kind] = image(data[at + 8 : at + length]).width()
        at += length
    assert found == app_icons.MAC_TYPES


def test_the_theme_of_a_linux_desktop_has_every_size(tmp_path: Path) -> None:
    app_icons.write_theme(tmp_path, "returns-desktop")
    pngs = {path.parts[-3] for path in tmp_path.glob("hicolor/*/apps/returns-desktop.png")}
    assert pngs == {f"{size}x{size}" for size in app_icons.SIZES}
    assert {16, 22, 24, 32, 48, 64, 128, 256, 512} <= set(app_icons.SIZES)
    assert (tmp_path / "hicolor/scalable/apps/returns-desktop.svg").read_bytes().startswith(b"<svg")


def test_the_window_has_the_icon_in_small_and_big() -> None:
    assert {size.width() for size in program_icon().availableSizes()} >= {16, 24, 32, 48, 256}
