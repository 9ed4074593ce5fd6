"""Ticks, dots and arrows for the style sheet, as SVG files that exist in memory only.

A style sheet takes images by address, so each shape is registered as a Qt resource, once per colour.
"""

import struct
from functools import cache

from PySide6.QtCore import qRegisterResourceData

_SHAPES = {
    "tick": '<path d="M3.5 7.25l2.5 2.5 4.5-5.25"/>',
    "dash": '<path d="M3.75 7h6.5"/>',
    "dot": '<circle cx="7" cy="7" r="3" fill="COLOR" stroke="none"/>',
    "chevron-down": '<path d="M3.75 5.5L7 8.75l3.25-3.25"/>',
    "chevron-up": '<path d="M3.75 8.5L7 5.25l3.25 3.25"/>',
    "chevron-left": '<path d="M8.5 3.75L5.25 7l3.25 3.25"/>',
    "chevron-right": '<path d="M5.5 3.75L8.75 7 5.5 10.25"/>',
}
_WIDTHS = {"tick": "1.75", "dash": "2"}


def image_url(shape: str, color: str) -> str:
    """The address of `shape` (14 x 14) painted in `color`, for url(...) in a style sheet."""
    return _registered(shape, color.lstrip("#").lower())[0]


@cache
def _registered(shape: str, color: str) -> tuple[str, bytes, bytes, bytes]:
    """Registers one image; the cache keeps the bytes alive, because Qt only points at them."""
    name = f"returns-desktop-{shape}-{color}.svg"
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="14" height="14" viewBox="0 0 14 14" fill="none" '
        f'stroke="COLOR" stroke-width="{_WIDTHS.get(shape, "1.5")}" stroke-linecap="round" '
        f'stroke-linejoin="round">{_SHAPES[shape]}</svg>'
    ).replace("COLOR", f"#{color}")
    tree, names, content = _resource(name, svg.encode())
    if not qRegisterResourceData(1, tree, names, content):
        raise RuntimeError(f"Qt refused the image {name}")
    return f":/{name}", tree, names, content


def _resource(name: str, content: bytes) -> tuple[bytes, bytes, bytes]:
    """One file at the root of a resource tree, in the layout rcc writes (format version 1)."""
    value = 0
    for letter in name:
        value = (value << 4) + ord(letter)
        value ^= (value & 0xF0000000) >> 23
        value &= 0x0FFFFFFF
    names = struct.pack(">HI", len(name), value) + name.encode("utf-16-be")
    root = struct.pack(">IHII", 0, 2, 1, 1)  # name offset, flag "directory", children, first child
    file = struct.pack(">IHHHI", 0, 0, 0, 1, 0)  # name offset, flags, territory, language C, content offset
    return root + file, names, struct.pack(">I", len(content)) + content
