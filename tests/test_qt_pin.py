"""Why PySide6 stays below 6.12: there, on Python 3.11, each call of Qt takes a reference from None."""

import sys

import PySide6
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

IMMORTAL = sys.getrefcount(None) > 2**30  # from Python 3.12 on nobody counts these objects


@pytest.mark.parametrize("constant", [None, True])
def test_calls_of_qt_keep_the_references_to_constants(qtbot: QtBot, constant: bool | None) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(constant)
    for _ in range(200):
        widget.update()
        widget.isEnabled()
    lost = before - sys.getrefcount(constant)
    assert IMMORTAL or abs(lost) < 50  # the interpreter itself may move a few


def test_the_pinned_qt_is_the_installed_one() -> None:
    version = tuple(int(part) for part in PySide6.__version__.split(".")[:2])
    assert (6, 8) <= version < (6, 12)
