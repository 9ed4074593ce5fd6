"""The places that are no list of requests, and the order of all places in the sidebar."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ..domain.views import View
from . import text


class Page(StrEnum):
    """What stands in the window instead of list and detail."""

    PROBLEMS = "problems"
    FBA = "fba_returns"


Place = View | Page


def place_name(place: Place) -> str:
    """A place of the sidebar, in full."""
    if isinstance(place, View):
        return text.view_name(place)
    names = {
        Page.PROBLEMS: QCoreApplication.translate("Places", "Rows with problems"),
        Page.FBA: QCoreApplication.translate("Places", "FBA returns"),
    }
    return names[place]


def place_short(place: Place) -> str:
    """The same where there is little room."""
    if isinstance(place, View):
        return text.view_short(place)
    names = {
        Page.PROBLEMS: QCoreApplication.translate("Places", "Problem rows", "short"),
        Page.FBA: QCoreApplication.translate("Places", "FBA returns", "short"),
    }
    return names[place]


def place_icon(place: Place) -> str:
    if isinstance(place, View):
        return text.view_icon(place)
    return "note" if place is Page.PROBLEMS else "goods"
