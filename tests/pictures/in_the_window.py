"""How the states of the main window are reached."""

from returns_desktop.domain.model import Action
from returns_desktop.domain.views import View
from returns_desktop.ui.insights.page import InsightsPage
from returns_desktop.ui.places import Page, Place

from . import sample
from .stage import Stage, settle


def first_start(_stage: Stage) -> None:
    """Nothing imported yet."""


def new_request(stage: Stage) -> None:
    """A request to answer, with the buyer's words."""
    stage.show_request(sample.NEW)


def delivered(stage: Stage) -> None:
    """Goods came back: two buttons are off until they are counted."""
    stage.show_request(sample.DELIVERED)


def checked(stage: Stage) -> None:
    """Goods are counted: the refund is suggested."""
    stage.show_request(sample.CHECKED)


def acted(stage: Stage) -> None:
    """A decision that is held for some seconds."""
    stage.show_request(sample.NEW)
    stage.window.request_flow.act(Action.AUTHORIZE)
    settle()
    stage.dialog().submit()  # type: ignore[attr-defined]
    settle()


def decided(stage: Stage) -> None:
    """A request that was authorized here: what it carries, and its history."""
    stage.show_request(sample.AUTHORIZED)


def several(stage: Stage) -> None:
    """Five requests, and what can be done with all of them."""
    _go(stage, View.AUTHORIZATION_REQUIRED)
    table = stage.window.pane.table
    table.select_ids(list(table.requests.ids)[:5])
    settle()


def nothing_selected(stage: Stage) -> None:
    """What the keys do while nothing is selected."""
    stage.window.pane.table.clearSelection()
    settle()


def empty_place(stage: Stage) -> None:
    """A place with nothing in it."""
    _go(stage, View.OVERDUE)


def search(stage: Stage) -> None:
    """Words and a filter."""
    stage.window.toolbar.search.show_words("bottle is:a-to-z")
    settle()


def no_match(stage: Stage) -> None:
    """Words that nothing has."""
    stage.window.toolbar.search.show_words("unicorn saddle")
    settle()


def saved_view(stage: Stage) -> None:
    """A view of the seller's own."""
    (saved,) = stage.window.triage.saved.listed()
    stage.window.place_flow.show_saved(saved)
    settle()


def todo(stage: Stage) -> None:
    """What is still to be clicked on Amazon."""
    _go(stage, View.TODO)


def conflicts(stage: Stage) -> None:
    """Amazon says something else than what was decided."""
    _go(stage, View.CONFLICTS)


def problems(stage: Stage) -> None:
    """Rows of reports that could not be read."""
    _go(stage, Page.PROBLEMS)


def fba(stage: Stage) -> None:
    """Returns that Amazon handles."""
    _go(stage, Page.FBA)


def insights(stage: Stage) -> None:
    """What came back, why, and what it cost."""
    _go(stage, Page.INSIGHTS)


def insights_below(stage: Stage) -> None:
    """The other plots of the same page."""
    _go(stage, Page.INSIGHTS)
    page = _insights(stage)
    page._scroll.verticalScrollBar().setValue(page._scroll.verticalScrollBar().maximum())
    settle()


def insights_empty(stage: Stage) -> None:
    """A store of which nothing can be plotted yet."""
    *_others, empty = stage.browsing.stores()
    stage.window.list_flow.choose_store(empty.id)
    _go(stage, Page.INSIGHTS)


def insights_as_tables(stage: Stage) -> None:
    """The same numbers for who cannot see plots."""
    _go(stage, Page.INSIGHTS)
    for card in _insights(stage).cards.values():
        card.show_table(bool(card.chart and not card.chart.why_empty))
    settle()


def session(stage: Stage) -> None:
    """Going through the list one by one."""
    _go(stage, View.AUTHORIZATION_REQUIRED)
    stage.act("session")
    stage.dialog().submit()  # type: ignore[attr-defined]
    settle()


def why(stage: Stage) -> None:
    """Why something is suggested."""
    stage.show_request(sample.NEW)
    stage.window.detail._request._open_why()
    settle()


def dates(stage: Stage) -> None:
    """All dates of a request."""
    stage.show_request(sample.NEW)
    stage.window.detail._request._open_dates()
    settle()


def menu(stage: Stage) -> None:
    """The menu of the window."""
    stage.act("showMenu")


def palette(stage: Stage) -> None:
    """Commands by name."""
    stage.act("palette")


def work(stage: Stage) -> None:
    """Something long is being done."""
    stage.window.outcomes.show_import("returns_report_november.tsv", 40)
    settle()


def narrow(stage: Stage) -> None:
    """A window between a laptop and a phone: a rail of icons, list and detail."""
    stage.window.resize(1100, 700)
    stage.show_request(sample.NEW)


def small(stage: Stage) -> None:
    """The smallest window: list and detail share one place."""
    stage.window.resize(640, 480)
    stage.show_request(sample.NEW)
    stage.window.open_detail()
    settle()


def _insights(stage: Stage) -> InsightsPage:
    page = stage.window.insight_flow.page
    assert page is not None
    return page


def _go(stage: Stage, place: Place) -> None:
    stage.window.place_flow.go_to(place)
    settle()
