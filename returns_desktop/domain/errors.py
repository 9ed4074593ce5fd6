"""Errors a seller can act on. Everything else is a bug and is reported as one."""

from collections.abc import Mapping
from typing import Final

Param = str | int
"""What a sentence can be filled with. Money travels as minor units and a currency."""


class AppError(Exception):
    """A failure with a known way out: a stable `code` and the facts its sentence needs.

    The code is turned into words at the edge (`ui/text.py`, `cli.py`), so `str()` of this is for
    logs only and holds no buyer text: parameters that may are left out of it.
    """

    def __init__(self, code: str, **params: Param) -> None:
        super().__init__(code)
        self.code: Final = code
        self.params: Final[Mapping[str, Param]] = params


class StaleRowError(AppError):
    """The row changed since it was read; what was typed is kept and the row is read again."""

    def __init__(self, **params: Param) -> None:
        super().__init__("stale_row", **params)
