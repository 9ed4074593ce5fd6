"""Tells screen readers what those widgets are that Qt only knows as an area.

A class says so by `read_as`, a role of `QAccessible`; its name is its accessible name. What can be pressed is
a real button instead: an area has no way to press it.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


class _Installed:
    """Whether Qt asks here already; it keeps every factory for good."""

    done = False


def install() -> None:
    """Has Qt ask here from now on."""
    if not _Installed.done:
        QAccessible.installFactory(_made)
        _Installed.done = True


def _made(_class_name: str, one: QObject | None) -> QAccessibleInterface | None:
    role = getattr(one, "read_as", None)
    if role is None or not isinstance(one, QWidget):
        return None
    return QAccessibleWidget(one, role, "")
