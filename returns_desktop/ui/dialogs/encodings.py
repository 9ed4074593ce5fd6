"""The text encodings a file can be read in."""

from PySide6.QtCore import QCoreApplication


def encoding_names(*taken: str) -> dict[str, str]:
    """Codec names and what people call them, those that were taken included."""
    known = {
        "utf-8": "UTF-8",
        "utf-16": "UTF-16",
        "cp1252": "Windows-1252",
        "cp932": QCoreApplication.translate("ImportPlanDialog", "Japanese (Shift-JIS)"),
    }
    for codec in taken:
        if codec:
            known.setdefault(codec, codec)
    return known
