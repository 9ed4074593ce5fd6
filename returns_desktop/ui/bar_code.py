"""Bar codes as pictures, one pixel high: whoever shows one says how high and how wide."""

from typing import Final

from PySide6.QtGui import QImage

from ..domain.code128 import QUIET, modules

PER_MODULE: Final = 4
"""px of a module in the picture."""


def bar_code(text: str) -> QImage:
    """The bar code of a text that has one, some px for each module, white before and behind."""
    code = "0" * QUIET + modules(text) + "0" * QUIET
    width = len(code) * PER_MODULE
    line = "".join(module * PER_MODULE for module in code).ljust(-(-width // 32) * 32, "0")
    pixels = int(line, 2).to_bytes(len(line) // 8, "big")
    image = QImage(pixels, width, 1, len(pixels), QImage.Format.Format_Mono)
    image.setColorTable([0xFFFFFFFF, 0xFF000000])
    return image.copy()  # which the bytes need not outlive
