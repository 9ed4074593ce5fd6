"""Small files of every kind that can be attached, whole or only by their first bytes."""

import struct
import zlib

from returns_desktop.domain.evidence import MediaType


def png(shade: int = 200, width: int = 8, height: int = 6) -> bytes:
    """A whole grey photo."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    rows = b"".join(b"\0" + bytes([shade]) * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


BEGINNINGS = {
    MediaType.JPEG: b"\xff\xd8\xff\xe0\x00\x10JFIF",
    MediaType.PNG: png(),
    MediaType.WEBP: b"RIFF\x1a\x00\x00\x00WEBPVP8L",
    MediaType.GIF: b"GIF89a\x01\x00\x01\x00",
    MediaType.HEIC: b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00",
    MediaType.PDF: b"%PDF-1.7\n",
}
