"""What is said of photos and documents that are attached to a request."""

from collections.abc import Mapping

from PySide6.QtCore import QLocale

from ..domain.evidence import Attachment, MediaType
from ..services.words import QT_TRANSLATE_NOOP
from .speech import locale, say

KINDS: Mapping[MediaType, str] = {
    MediaType.JPEG: "JPEG",
    MediaType.PNG: "PNG",
    MediaType.WEBP: "WebP",
    MediaType.GIF: "GIF",
    MediaType.HEIC: "HEIC",
    MediaType.PDF: "PDF",
}
"""Names that no language translates."""
_PURGED = QT_TRANSLATE_NOOP("Evidence", "Attachment, deleted for its age")
_DIGEST_START = 8  # digits that tell files of one request apart


def name_of(attachment: Attachment) -> str:
    """The name of the file, or that it is no longer there."""
    if attachment.is_purged:
        return say(_PURGED)
    return attachment.name


def facts_of(attachment: Attachment) -> str:
    """`JPEG · 1.2 MB · SHA-256 3f9a2c41…`"""
    return f"{kind_of(attachment)} · SHA-256 {attachment.sha256[:_DIGEST_START]}…"


def kind_of(attachment: Attachment) -> str:
    """`JPEG · 1.2 MB`"""
    size = locale().formattedDataSize(attachment.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    return f"{KINDS[attachment.media_type]} · {size}"
