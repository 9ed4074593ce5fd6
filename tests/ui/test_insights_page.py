"""The Insights page: what plots tell by mouse, keys and table, where they lead, what is written of them."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAction, QColor, QGuiApplication
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QToolTip
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.decision_inputs import AuthorizeInputs
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import Condition
from returns_desktop.domain.views import View
from returns_desktop.services.browsing import StoppedError
from returns_desktop.services.deciding import Counted
from returns_desktop.services.insights import Plot
from returns_desktop.ui.insights.insight_card import InsightCard
from returns_desktop.ui.insights.page import InsightsPage
from returns_desktop.ui.insights.plot_view import PlotView
from returns_desktop.ui.places import Page
from returns_desktop.ui.store_chooser import store_line
from returns_desktop.ui.tasks import ThreadedTasks
from returns_desktop.ui.theme import apply_theme, current_theme
from ui.pictures import MARKUP, near, picture, shown_by_tooltip
from ui.test_main_window import StubFiles
from ui.triage_desk import Desk, requests

TODAY = date(2026, 11, 22)


def rows() -> list[dict[str, str]]:
    """Twenty requests of the last weeks: 12 earbuds, mostly defective, and 8 cups in euro."""
    made = requests(20)
    for number, row in enumerate(made):
        asked = TODAY - timedelta(days=3 * number)
        row |= {"request_date": asked.isoformat(), "merchant_sku": "EAR-1", "reported_status": "Approved"}
        if number % 5 < 2:
            row |= {"merchant_sku": "CUP", "currency": "EUR", "reason_code": "NO_LONGER_NEEDED"}
        if number % 3 == 0:
            row |= {"refunded": "40.00", "reported_status": "Completed"}
    made[1]["reported_status"] = made[2]["reported_status"] = "PendingApproval"
    made[4]["reason_code"] = "APP-TOO-SMALL"
    return made


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(shop, qtbot, rows())
    made.files = made.window.insight_flow._files = Files(folder=shop.folder)
    authorized = next(row.id for row in shop.browsing.rows(range(1, 21)) if row.order_id.endswith("2"))
    shop.deciding.decide([authorized], AuthorizeInputs(), shop.versions(authorized))
    item = shop.browsing.request(4).request.items[0]
    shop.deciding.check_in(4, [Counted(item.id, 1, Condition.OK)], shop.versions(4)[4])
    made.window.list_flow.load()
    made.window.sidebar.row(Page.INSIGHTS).click()
    yield made
    made.window.close()


def page(desk: Desk) -> InsightsPage:
    found = desk.window.insight_flow.page
    assert found is not None
    return found


def card(desk: Desk, plot: Plot) -> InsightCard:
    return page(desk).cards[plot]


def view(desk: Desk, plot: Plot) -> PlotView:
    found = card(desk, plot).view
    page(desk)._scroll.ensureWidgetVisible(found)
    return found


def click(desk: Desk, name: str) -> None:
    button = desk.window.findChild(QAbstractButton, name)
    assert button is not None, name
    button.click()


class Files(StubFiles):
    """Knows the file that was written last, and can be told another one."""

    target: Path | None = None
    last = Path()

    def choose_target(self, *asked: Any) -> None:
        *_, suggested, _filters, chosen = asked
        self.last = self.target or self.folder / suggested.name
        chosen(self.last)


def export(desk: Desk, name: str) -> Path:
    """The file that an entry of a menu writes."""
    action = desk.window.findChild(QAction, name)
    assert action is not None, name
    action.trigger()
    assert isinstance(desk.files, Files)
    return desk.files.last


def test_the_page_stands_at_the_bottom_of_the_sidebar_and_instead_of_the_list(desk: Desk) -> None:
    assert desk.window.sidebar.places()[-1] is Page.INSIGHTS
    assert desk.window.sidebar.current() is Page.INSIGHTS
    assert page(desk).isVisible()
    assert not desk.window.pane.isVisible()
    rows = [desk.window.sidebar.row(place).y() for place in (Page.FBA,)]
    foot = desk.window.sidebar.row(Page.INSIGHTS)
    assert foot.mapTo(desk.window.sidebar, QPoint(0, 0)).y() > max(rows)
    desk.go_to(View.AUTHORIZED)
    assert not page(desk).isVisible()
    assert desk.window.sidebar.current() is View.AUTHORIZED


def test_the_page_is_made_only_when_it_is_wanted(shop: TestShop, qtbot: QtBot) -> None:
    made = Desk(shop, qtbot, rows())
    assert made.window.insight_flow.page is None
    made.window.close()


def test_every_plot_is_painted_told_and_listed(desk: Desk) -> None:
    for plot in Plot:
        shown = card(desk, plot)
        assert shown.chart is not None
        if plot is Plot.RATES:
            assert shown.chart.why_empty
            continue
        assert not shown.chart.why_empty, plot
        assert len(list(shown.chart.points())) == len(shown.view.spots()) > 0, plot
        assert shown.view.accessibleName() == shown.chart.title
        assert shown.view.accessibleDescription()
        interface = QAccessible.queryAccessibleInterface(shown.view)
        assert interface.role() == QAccessible.Role.Chart
        assert interface.text(QAccessible.Text.Name) == shown.chart.title
        token = shown.chart.series[next(shown.chart.points()).series].token
        assert near(picture(shown.view), current_theme().color(token)) > 20, plot


@pytest.mark.parametrize("plot", [plot for plot in Plot if plot is not Plot.RATES])
def test_hover_tells_the_figures_in_plain_text(desk: Desk, plot: Plot, qtbot: QtBot) -> None:
    shown = view(desk, plot)
    for spot in (shown.spots()[0], shown.spots()[-1]):
        centre = spot.area.center().toPoint()
        qtbot.mouseMove(shown, centre + QPoint(1, 0))
        qtbot.mouseMove(shown, centre)
        chart = card(desk, plot).chart
        assert chart is not None
        told = chart.panels[spot.panel].places[spot.place].points[spot.point].told
        assert shown_by_tooltip(QToolTip.text()) == told
        assert any(digit in told for digit in "0123456789")
    QToolTip.hideText()


def test_a_click_on_a_piece_of_a_bar_lists_just_its_requests(desk: Desk, qtbot: QtBot) -> None:
    shown = view(desk, Plot.REASONS)
    chart = card(desk, Plot.REASONS).chart
    assert chart is not None
    first = chart.panels[0].places[0]
    assert first.name == "EAR-1"
    count = first.points[0].value
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=shown.spots()[0].area.center().toPoint())
    assert desk.window.toolbar.search.text().startswith("sku:=EAR-1 reason:defective requested:")
    assert desk.window.pane.isVisible()
    assert len(desk.ids()) == count == 11
    assert desk.window.pane.table.hasFocus()


def searched(desk: Desk, search: str) -> int:
    store_id = desk.window.list_flow.store_id
    return desk.shop.browsing.count(View.ALL, search=search, store_id=store_id)


@pytest.mark.parametrize("plot", [Plot.RETURNS, Plot.REASONS, Plot.FAULTS])
def test_every_point_leads_to_as_many_requests_as_it_counts(desk: Desk, plot: Plot) -> None:
    chart = card(desk, plot).chart
    assert chart is not None
    for point in chart.points():
        assert searched(desk, point.search) == int(point.label), point
    assert sum(int(point.label) for point in chart.points()) == 20


def test_money_leads_to_what_it_was_paid_for(desk: Desk) -> None:
    costs, exposure = card(desk, Plot.COSTS).chart, card(desk, Plot.EXPOSURE).chart
    assert costs is not None
    assert exposure is not None
    assert [panel.name for panel in costs.panels] == ["EUR", "USD"]
    found = [searched(desk, point.search) * 4000 for point in costs.points()]
    assert found == [point.value for point in costs.points()]
    today = [panel.places[-1].points[0] for panel in exposure.panels]
    assert [searched(desk, point.search) * 4000 for point in today] == [point.value for point in today]


def test_arrows_go_through_time_and_enter_goes_to_the_list(desk: Desk, qtbot: QtBot) -> None:
    shown = view(desk, Plot.RETURNS)
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    chart = card(desk, Plot.RETURNS).chart
    assert chart is not None
    qtbot.keyClick(shown, Qt.Key.Key_End)
    last = shown.point()
    assert last == chart.panels[0].places[-1].points[-1]
    assert "so far" in last.told
    assert shown.accessibleDescription() == last.told
    qtbot.keyClick(shown, Qt.Key.Key_Left)
    assert shown.point() == chart.panels[0].places[-2].points[-1]
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert shown.point() == chart.panels[0].places[-2].points[0]
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    assert shown.point() == chart.panels[0].places[-1].points[0]
    wanted = chart.panels[0].places[-1].points[0]
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert desk.window.toolbar.search.text() == wanted.search
    assert len(desk.ids()) == int(wanted.label)


def test_arrows_in_lying_bars_follow_what_is_seen(desk: Desk, qtbot: QtBot) -> None:
    shown = view(desk, Plot.REASONS)
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    chart = card(desk, Plot.REASONS).chart
    assert chart is not None
    first, second = chart.panels[0].places
    assert shown.point() == first.points[0]
    qtbot.keyClick(shown, Qt.Key.Key_Right)
    assert shown.point() == first.points[1]
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert shown.point() == second.points[0], "the bar below has one piece"
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    assert shown.point() == second.points[0]
    qtbot.keyClick(shown, Qt.Key.Key_Up)
    assert shown.point() == first.points[0]
    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(shown, Qt.Key.Key_Left)
    assert shown.point() == first.points[1], "mirrored, the next piece is on the left"


def test_arrows_go_from_one_currency_to_the_other(desk: Desk, qtbot: QtBot) -> None:
    shown = view(desk, Plot.EXPOSURE)
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    point = shown.point()
    assert point is not None
    assert point.told.endswith("EUR")
    qtbot.keyClick(shown, Qt.Key.Key_Down)
    point = shown.point()
    assert point is not None
    assert point.told.endswith("USD")
    qtbot.keyClick(shown, Qt.Key.Key_Up)
    assert shown.point().told.endswith("EUR")  # type: ignore[union-attr]


def test_tab_leaves_a_plot_and_next_and_previous_go_through_the_cards(desk: Desk, qtbot: QtBot) -> None:
    cards = list(page(desk).cards.values())
    cards[0].focus_content()
    assert cards[0].view.hasFocus()
    qtbot.keyClick(cards[0].view, Qt.Key.Key_Tab)
    assert not cards[0].view.hasFocus()
    cards[0].focus_content()
    desk.window.place_flow.rows_in_hand().step_by(1)
    assert cards[1].view.hasFocus()
    desk.window.place_flow.rows_in_hand().step_by(-1)
    assert cards[0].view.hasFocus()
    desk.window.place_flow.rows_in_hand().toggle_current()
    assert cards[0].view.hasFocus()


@pytest.mark.parametrize("plot", [plot for plot in Plot if plot is not Plot.RATES])
def test_the_table_says_what_the_plot_says(desk: Desk, plot: Plot) -> None:
    shown = card(desk, plot)
    chart = shown.chart
    assert chart is not None
    click(desk, f"asTable_{plot.value}")
    assert shown.shows_table()
    assert shown.table.isVisible()
    table = shown.table
    cells = [
        tuple(table.model().index(row, column).data() for column in range(table.columnCount()))
        for row in range(table.rowCount())
    ]
    assert cells == [tuple(words or "–" for words in row) for row in chart.numbers.rows]
    if plot in (Plot.RETURNS, Plot.FAULTS):
        for row, place in zip(cells, chart.panels[0].places, strict=True):
            numbers = [int(cell) for cell in row[1:]]
            drawn = sum(int(point.label) for point in place.points)
            assert drawn == (numbers[0] if plot is Plot.RETURNS else sum(numbers))
    elif plot is Plot.REASONS:
        for row, place in zip(cells, chart.panels[0].places, strict=True):
            assert row[0] == place.name
            assert [cell for cell in row[1:-1] if cell != "0"] == [point.label for point in place.points]
    elif plot in (Plot.COSTS, Plot.EXPOSURE):
        told = [point.told for point in chart.points()]
        assert all(row[-1] in words for row, words in zip(cells, told, strict=True))
    click(desk, f"asTable_{plot.value}")
    assert not shown.shows_table()


def test_a_table_is_copied_as_cells_and_leads_on(desk: Desk, qtbot: QtBot) -> None:
    click(desk, f"asTable_{Plot.REASONS.value}")
    table = card(desk, Plot.REASONS).table
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t")[0] == "SKU"
    assert [line.split("\t")[0] for line in lines[1:]] == ["EAR-1", "CUP"]
    table.selectAll()
    assert table.copied() == "\n".join(lines)
    table.setCurrentCell(1, 0)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert desk.window.toolbar.search.text().startswith("sku:=CUP requested:")


def test_what_takes_longest_is_read_last(desk: Desk) -> None:
    assert list(desk.window.insight_flow.figures())[-2:] == [Plot.EXPOSURE, Plot.RATES]


def test_other_weeks_and_one_store(desk: Desk) -> None:
    assert card(desk, Plot.RETURNS).chart.number == "20"  # type: ignore[union-attr]
    page(desk).weeks_chosen.emit(4)
    four = card(desk, Plot.RETURNS).chart
    assert four is not None
    assert (len(four.panels[0].places), four.number) == (4, "10")
    assert "4 weeks" in four.sentence
    euro = next(store for store in desk.shop.browsing.stores() if store.currency == "EUR")
    desk.window.store_flow.choose(euro.id)
    assert page(desk).isVisible()
    one = card(desk, Plot.RETURNS).chart
    assert one is not None
    assert int(one.number) < 10
    assert all(searched(desk, point.search) == int(point.label) for point in one.points())
    desk.window.store_flow.choose(None)
    desk.window.sidebar.row(Page.INSIGHTS).click()
    assert card(desk, Plot.RETURNS).chart.number == "10"  # type: ignore[union-attr]


def test_the_page_keeps_to_the_store_of_the_window_and_says_it(desk: Desk, qtbot: QtBot) -> None:
    assert "·" not in page(desk)._days.text()
    assert page(desk).findChild(QAbstractButton, "insightStore") is None
    known = {store.currency: store for store in desk.shop.browsing.stores()}
    euro = known["EUR"]
    desk.window.store_flow.choose(euro.id)
    assert page(desk)._days.text().startswith(f"{store_line(euro)} · ")
    assert store_line(euro) in page(desk).title()
    costs = card(desk, Plot.COSTS).chart
    assert costs is not None
    assert [panel.name for panel in costs.panels] == ["EUR"]
    click_on = view(desk, Plot.REASONS).spots()[0].area.center().toPoint()
    qtbot.mouseClick(view(desk, Plot.REASONS), Qt.MouseButton.LeftButton, pos=click_on)
    assert "store:" not in desk.window.toolbar.search.text()
    assert set(desk.ids()) <= set(desk.shop.browsing.ids(View.ALL, store_id=euro.id))
    desk.window.sidebar.row(Page.INSIGHTS).click()
    flow = desk.window.settings_flow
    flow._submitted(flow._settings.load(), (replace(euro, is_archived=True),))
    assert "·" not in page(desk)._days.text(), "all stores again, but not the one that is hidden"
    costs = card(desk, Plot.COSTS).chart
    assert costs is not None
    assert [panel.name for panel in costs.panels] == ["USD"]


def test_without_an_order_report_the_card_says_which_one_to_drop(desk: Desk) -> None:
    shown = card(desk, Plot.RATES)
    assert shown.chart is not None
    assert "order report" in shown.chart.why_empty
    asked: list[bool] = []
    desk.window.insight_flow.report_wanted.connect(lambda: asked.append(True))
    click(desk, f"import_{Plot.RATES.value}")
    assert asked
    head = "order-id\torder-item-id\tsku\tquantity-purchased"
    path = desk.shop.folder / "orders.txt"
    path.write_text(f"{head}\n111-0000000-0000003\t{3:014}\tEAR-1\t4\n", "utf-8")
    desk.shop.importing.apply(desk.shop.importing.plan(path))
    desk.window.page_flow.refresh()
    assert not shown.chart.why_empty
    (place,) = shown.chart.panels[0].places
    assert (place.name, place.total, shown.chart.number) == ("EAR-1", "25.0 %", "25.0 %")
    assert not desk.part(f"import_{Plot.RATES.value}").isVisible()


def test_a_shop_without_requests_says_why_nothing_is_drawn(shop: TestShop, qtbot: QtBot) -> None:
    old = [{**row, "request_date": "2020-01-01"} for row in requests(1, reported_status="Approved")]
    made = Desk(shop, qtbot, old)
    made.window.sidebar.row(Page.INSIGHTS).click()
    for plot in Plot:
        shown = card(made, plot)
        assert shown.chart is not None
        assert shown.chart.why_empty, plot
        assert shown.view.accessibleDescription() == shown.chart.why_empty
        assert shown.view.focusPolicy() == Qt.FocusPolicy.NoFocus
        assert not made.part(f"asTable_{plot.value}").isVisible()
        assert near(picture(shown.view), QColor(current_theme().color("text_3"))) > 10, plot
    assert not made.part("insightExport").isEnabled()
    made.window.place_flow.rows_in_hand().step_by(1)
    focused = made.window.focusWidget()
    assert focused is not None
    assert made.part("insightWeeks").isAncestorOf(focused)
    made.window.close()


@pytest.mark.parametrize("name", ["insightExport_svg", f"export_{Plot.REASONS.value}_svg"])
def test_svg_can_be_read_and_holds_the_words(desk: Desk, name: str) -> None:
    target = export(desk, name)
    assert target.suffix == ".svg"
    text = "".join(ElementTree.parse(target).getroot().itertext())
    assert "Reasons by SKU" in text
    assert "EAR-1" in text
    assert ("Answered on time" in text) == (name == "insightExport_svg")
    assert QSvgRenderer(str(target)).isValid()
    assert target.name in desk.message()


@pytest.mark.parametrize("name", ["insightExport_pdf", f"export_{Plot.EXPOSURE.value}_pdf"])
def test_pdf_is_one(desk: Desk, name: str) -> None:
    content = export(desk, name).read_bytes()
    assert content.startswith(b"%PDF-")
    assert content.rstrip().endswith(b"%%EOF")
    assert len(content) > 5_000


def test_csv_has_the_numbers_of_all_plots_or_of_one(desk: Desk) -> None:
    with export(desk, "insightExport_csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["plot"] for row in rows} == {plot.value for plot in Plot if plot is not Plot.RATES}
    assert sum(int(row["value"]) for row in rows if row["measure"] == "requests") == 20
    with export(desk, f"export_{Plot.FAULTS.value}_csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["plot"] for row in rows} == {"whose_fault"}
    assert sum(int(row["value"]) for row in rows) == 20


def test_an_export_over_the_data_is_refused_on_the_page(desk: Desk) -> None:
    assert isinstance(desk.files, Files)
    desk.files.target = desk.shop.folder / "returns.sqlite3"
    assert export(desk, "insightExport_svg").read_bytes().startswith(b"SQLite format 3")
    assert page(desk)._error.error()
    page(desk).clear_error()
    assert not page(desk)._error.error()


def test_what_is_undone_while_the_page_is_shown_is_told_anew(desk: Desk) -> None:
    def exposed() -> str:
        chart = card(desk, Plot.EXPOSURE).chart
        assert chart is not None
        return chart.number + chart.sentence

    before = exposed()
    desk.window.undo_flow.undo()
    assert exposed() != before


@pytest.mark.parametrize("theme", ["light", "dark", "high"])
def test_plots_follow_the_theme_at_once(desk: Desk, qapp: QApplication, theme: Any) -> None:
    shown = view(desk, Plot.REASONS)
    apply_theme(qapp, theme)
    image = picture(shown)
    for token in ("c1", "c2"):
        assert near(image, current_theme().color(token)) > 50, token
    apply_theme(qapp, "light")


def test_series_differ_by_more_than_their_colour(desk: Desk) -> None:
    for plot in (Plot.RETURNS, Plot.ON_TIME):
        chart = card(desk, plot).chart
        assert chart is not None
        assert len({series.mark for series in chart.series}) == len(chart.series), plot
    for plot in (Plot.REASONS, Plot.FAULTS):
        chart = card(desk, plot).chart
        assert chart is not None
        assert all(point.label for point in chart.points()), plot


def test_mirrored_the_bars_turn_around_and_time_does_not(desk: Desk) -> None:
    def lefts(plot: Plot) -> list[float]:
        return [spot.drawn.left() for spot in view(desk, plot)._measured() if not spot.point]

    assert lefts(Plot.RETURNS) == sorted(lefts(Plot.RETURNS))
    bars = view(desk, Plot.REASONS)
    middle = bars.width() / 2
    assert bars._measured()[0].drawn.left() < middle
    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert lefts(Plot.RETURNS) == sorted(lefts(Plot.RETURNS))
    assert bars._measured()[0].drawn.right() > middle


@pytest.mark.parametrize("width", [640, 1000, 1366, 2200])
def test_cards_have_room_at_every_width(desk: Desk, width: int) -> None:
    desk.window.resize(width, 768)
    desk.qtbot.waitUntil(lambda: desk.window.width() == width)
    columns = {640: 1, 1000: 2, 1366: 2, 2200: 3}[width]
    cards = page(desk).cards.values()
    desk.qtbot.waitUntil(lambda: len({shown.x() for shown in cards}) == columns)
    for shown in cards:
        assert shown.view.width() >= 280
        for spot in shown.view._measured():
            assert shown.view.rect().toRectF().adjusted(-2, -2, 2, 2).contains(spot.drawn)


def test_another_language_tells_the_same_figures(desk: Desk) -> None:
    before = card(desk, Plot.RETURNS).chart
    QApplication.sendEvent(desk.window, QEvent(QEvent.Type.LanguageChange))
    after = card(desk, Plot.RETURNS).chart
    assert after == before
    assert after is not before, "told anew"


def test_a_read_that_was_stopped_is_no_failure(desk: Desk) -> None:
    failed: list[Exception] = []
    desk.window.insight_flow.failed.connect(failed.append)
    desk.window.insight_flow._not_read(StoppedError())
    assert not failed
    desk.window.insight_flow._not_read(AppError("database_busy", file="returns.sqlite3"))
    assert len(failed) == 1


def test_what_becomes_empty_gives_the_keys_on(desk: Desk) -> None:
    shown = view(desk, Plot.RETURNS)
    shown.setFocus(Qt.FocusReason.TabFocusReason)
    chart = card(desk, Plot.RETURNS).chart
    assert chart is not None
    card(desk, Plot.RETURNS).show_chart(replace(chart, why_empty="Nothing."))
    assert not shown.hasFocus()
    assert not card(desk, Plot.RETURNS).can_focus()


def test_whoever_changes_his_mind_gets_what_he_asked_for_last(desk: Desk, qtbot: QtBot) -> None:
    """With real threads: what is not wanted any more ends, and is no failure."""
    flow, failed = desk.window.insight_flow, list[Exception]()
    flow.failed.connect(failed.append)
    flow._tasks = tasks = ThreadedTasks()
    for weeks in (4, 52, 12, 4, 52):
        flow.choose_weeks(weeks)

    def weeks_shown() -> set[int]:
        return {len(insight.span.weeks()) for insight in flow.figures().values()}

    qtbot.waitUntil(lambda: len(flow.figures()) == len(Plot))
    assert weeks_shown() == {52}
    flow.choose_weeks(4)
    desk.go_to(View.AUTHORIZED)
    tasks.close(desk.shop.shop.close)
    assert not failed
    assert weeks_shown() <= {4}


def test_a_card_that_waits_is_quiet_at_first_and_then_says_so(qtbot: QtBot) -> None:
    shown = PlotView()
    qtbot.addWidget(shown)
    shown.resize(400, 240)
    soft = current_theme().color("neutral_soft")
    before = near(picture(shown), soft)
    shown.show_waiting()
    assert picture(shown).pixelColor(10, 28) == soft
    assert near(picture(shown), soft) >= before


def test_a_menu_of_a_card_offers_the_files(desk: Desk) -> None:
    click(desk, f"export_{Plot.RETURNS.value}")
    menu = card(desk, Plot.RETURNS)._menu
    assert menu.isVisible()
    assert len(menu.actions()) == 3
    menu.close()


@pytest.mark.parametrize("sku", [MARKUP, 'A "B" C', "100 % {0} %n", "a*b", "=A1", "two words"])
def test_a_hostile_sku_is_told_letter_by_letter_and_found(shop: TestShop, qtbot: QtBot, sku: str) -> None:
    made = Desk(shop, qtbot, requests(2, merchant_sku=sku))
    made.window.sidebar.row(Page.INSIGHTS).click()
    shown = view(made, Plot.REASONS)
    (spot,) = shown.spots()
    qtbot.mouseMove(shown, spot.area.center().toPoint() + QPoint(1, 0))
    qtbot.mouseMove(shown, spot.area.center().toPoint())
    assert shown_by_tooltip(QToolTip.text()) == f"{sku}, Defective: 2 of 2"
    QToolTip.hideText()
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=spot.area.center().toPoint())
    assert len(made.ids()) == 2
    made.window.close()


def test_a_click_beside_all_points_goes_nowhere(desk: Desk, qtbot: QtBot) -> None:
    shown = view(desk, Plot.REASONS)
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert page(desk).isVisible()
    assert shown._at(QPointF(1, 1)) is None
