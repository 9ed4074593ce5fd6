"""What an Xvfb shows, from the file that it keeps of its screen (`-fbdir`), as a picture."""

import struct
from pathlib import Path
from typing import Final

_FIELDS: Final = struct.Struct(">25I")
"""The head of an X window dump, as XWDFile.h of X11 has it."""
_COLOUR: Final = 12
"""Bytes of each entry of the colour map, which stands between the head and the pixels."""


def save_picture(dump: Path, target: Path) -> None:
    """Writes a PNG of a screen of 24 colour bits."""
    from PySide6.QtGui import QImage

    content = dump.read_bytes()
    fields = _FIELDS.unpack_from(content)
    head, width, height, line, colours = fields[0], fields[4], fields[5], fields[12], fields[19]
    pixels = content[head + colours * _COLOUR :]
    image = QImage(pixels, width, height, line, QImage.Format.Format_RGB32)
    if not image.save(str(target)):
        raise OSError(f"{target} could not be written")
