"""The places that are no list of requests, and the order of all places in the sidebar."""

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from ..domain.views import View
from . import text


class Page(StrEnum):
    """What stands in the window instead of list and detail."""

    PROBLEMS = "problems"
    FBA = "fba_returns"
    INSIGHTS = "insights"


@dataclass(frozen=True, slots=True)
class SavedPlace:
    """A view the seller saved; known by its id, whatever it is called."""

    id: int
    name: str = field(compare=False, default="")


Place = View | Page | SavedPlace


def place_key(place: Place) -> str:
    """What a place is remembered under."""
    return f"saved_{place.id}" if isinstance(place, SavedPlace) else place.value


def place_name(place: Place) -> str:
    """A place of the sidebar, in full."""
    if isinstance(place, View):
        return text.view_name(place)
    if isinstance(place, SavedPlace):
        return place.name
    names = {
        Page.PROBLEMS: QCoreApplication.translate("Places", "Rows with problems"),
        Page.FBA: QCoreApplication.translate("Places", "FBA returns"),
        Page.INSIGHTS: QCoreApplication.translate("Places", "Insights"),
    }
    return names[place]


def place_short(place: Place) -> str:
    """The same where there is little room."""
    if isinstance(place, View):
        return text.view_short(place)
    if isinstance(place, SavedPlace):
        return place.name
    names = {
        Page.PROBLEMS: QCoreApplication.translate("Places", "Problem rows", "short"),
        Page.FBA: QCoreApplication.translate("Places", "FBA returns", "short"),
        Page.INSIGHTS: QCoreApplication.translate("Places", "Insights", "short"),
    }
    return names[place]


def place_icon(place: Place) -> str:
    if isinstance(place, View):
        return text.view_icon(place)
    if isinstance(place, SavedPlace):
        return "view"
    return _ICONS[place]


_ICONS = {Page.PROBLEMS: "note", Page.FBA: "goods", Page.INSIGHTS: "insights"}
