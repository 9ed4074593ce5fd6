"""The program's icon in the forms that systems want, drawn from resources/icons/app.svg when it is built.

Up to 24 pixels a second drawing is taken, whose lines lie on the pixels of such small sizes.
usage: python tools/app_icons.py FOLDER      writes PNGs of all sizes, app.ico and app.icns to look at
"""

import struct
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

ICONS: Final = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Those of the icon theme that all Linux desktops share."""
WINDOWS_SIZES: Final = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
MAC_TYPES: Final = {"ic11": 32, "ic12": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}
"""Kinds of entries of an .icns file that hold a PNG, and its size."""
_SMALL: Final = 24


def drawing(size: int) -> Path:
    """The drawing that a size is made from."""
    return ICONS / ("app-small.svg" if size <= _SMALL else "app.svg")


def pictures(sizes: tuple[int, ...]) -> dict[int, bytes]:
    """A PNG of each size, in pixels."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    drawn: dict[int, bytes] = {}
    for size in sizes:
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        QSvgRenderer(str(drawing(size))).render(painter)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if not QImageWriter(buffer, b"png").write(image.convertToFormat(QImage.Format.Format_ARGB32)):
            raise OSError("Qt cannot write PNG")
        drawn[size] = bytes(buffer.data().data())
    return drawn


def ico(pngs: Mapping[int, bytes]) -> bytes:
    """An .ico file: a head, an entry for each picture, the pictures."""
    head = struct.pack("<HHH", 0, 1, len(pngs))
    at = len(head) + 16 * len(pngs)
    entries = b""
    for size, png in pngs.items():
        side = size % 256  # 0 means 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), at)
        at += len(png)
    return head + entries + b"".join(pngs.values())


def icns(pngs: Mapping[int, bytes]) -> bytes:
    """An .icns file: each picture behind its kind and length."""
    body = b"".join(
        kind.encode("ascii") + struct.pack(">I", len(pngs[size]) + 8) + pngs[size]
        for kind, size in MAC_TYPES.items()
    )
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def write_icon(target: Path) -> Path:
    """Writes the icon of Windows or macOS, as the suffix says."""
    target.parent.mkdir(parents=True, exist_ok=True)
    if target.suffix == ".ico":
        target.write_bytes(ico(pictures(WINDOWS_SIZES)))
    else:
        target.write_bytes(icns(pictures(tuple(MAC_TYPES.values()))))
    return target


def write_theme(folder: Path, name: str) -> None:
    """Writes the icon as `name` into a folder of icon themes, in all sizes and as a drawing."""
    theme = folder / "hicolor"
    for size, png in pictures(SIZES).items():
        target = theme / f"{size}x{size}" / "apps" / f"{name}.png"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(png)
    scalable = theme / "scalable" / "apps" / f"{name}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    scalable.write_bytes((ICONS / "app.svg").read_bytes())


if __name__ == "__main__":
    given = Path(sys.argv[1])
    write_theme(given, "app")
    write_icon(given / "app.ico")
    write_icon(given / "app.icns")
