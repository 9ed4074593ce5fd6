"""Codes in words, numbers and days in the locale, deadlines and the timeline."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from support import NOW, TestShop

from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    RefundInputs,
    RefundItem,
)
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.guards import (
    Guard,
    Refusal,
    WayOut,
)
from returns_desktop.domain.model import (
    Action,
    CloseReason,
    Condition,
    DecisionState,
    GoodsState,
    LabelKind,
    Mark,
    MoneyState,
    RefundReason,
    RequestStatus,
)
from returns_desktop.domain.reasons import REASONS
from returns_desktop.domain.report import FIELD_NAMES, Problem
from returns_desktop.domain.suggestion import Advice, Suggestion
from returns_desktop.domain.views import TimelineEntry, View
from returns_desktop.domain.workflow import Due, Task
from returns_desktop.services.browsing import RequestDetail
from returns_desktop.services.deciding import Counted
from returns_desktop.ui import icons, speech, text
from returns_desktop.ui.theme import ThemeController
from returns_desktop.ui.widgets.tone import TONES
from returns_desktop.ui.widgets.two_tone_label import TwoToneLabel

TODAY = date(2026, 10, 20)


@pytest.fixture(autouse=True)
def english_locale(qapp: QApplication) -> Iterator[None]:  # noqa: ARG001 - Qt must be there
    """Numbers and days as in the United States, whatever the machine has."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def detail(shop: TestShop) -> RequestDetail:
    """A new request for 40.00 USD, asked for on 20 November, seen on the 22nd."""
    shop.take_in({})
    return shop.browsing.request(1)


# --- Numbers and days -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("minor", "currency", "words"),
    [
        (123450, "USD", "1,234.50"),
        (3980, "JPY", "3,980"),
        (5, "EUR", "0.05"),
        (-4999, "USD", "-49.99"),
        (1234, "KWD", "1.234"),
        (9_007_199_254_740_993_07, "USD", "9,007,199,254,740,993.07"),
    ],
)
def test_amounts_are_exact(minor: int, currency: str, words: str) -> None:
    assert text.amount(minor, currency) == words


def test_money_in_sentences() -> None:
    assert text.money(4999, "USD") == "49.99 USD"
    assert text.money(4999, "XTS") == "49.99 XTS"


def test_numbers_follow_the_locale() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert text.amount(123450, "EUR") == "1.234,50"
    QLocale.setDefault(QLocale(QLocale.Language.Arabic, QLocale.Country.Egypt))
    assert text.amount(-123450, "EGP").endswith("١٬٢٣٤٫٥٠")


def test_days() -> None:
    assert text.date_long(TODAY) == "20 October 2026"
    assert text.date_short(TODAY) == "20 Oct"
    assert text.date_in_list(TODAY) == "Tue 20 Oct"


def test_days_of_other_years_are_told_with_their_year() -> None:
    moment = datetime(2019, 3, 10, 10, 14, tzinfo=UTC)
    speech.use_year(2026)
    assert (text.date_short(TODAY), text.date_in_list(TODAY)) == ("20 Oct", "Tue 20 Oct")
    assert text.date_short(date(2025, 12, 31)) == "31 Dec 2025"
    assert text.date_in_list(date(2027, 1, 1)) == "Fri 1 Jan 2027"
    assert " Mar 2019 " in text.moment_short(moment)


def test_moments_are_told_on_the_clock_of_the_computer() -> None:
    moment = datetime(2026, 3, 10, 10, 14, tzinfo=UTC)
    local = moment.astimezone()
    assert text.moment_short(moment) == f"{local.day} Mar {local:%H:%M}"


# --- Names ------------------------------------------------------------------------------------


def test_every_code_has_words() -> None:
    found = [
        *map(text.status_name, RequestStatus),
        *map(text.status_short, RequestStatus),
        *map(text.view_name, View),
        *map(text.view_short, View),
        *map(text.goods_words, GoodsState),
        *(text.goods_words(GoodsState.CHECKED, condition) for condition in Condition),
        *map(text.money_words, MoneyState),
        *map(text.condition_name, Condition),
        *map(text.close_reason_name, CloseReason),
        *map(text.refund_reason_name, RefundReason),
        *map(text.label_kind_name, LabelKind),
        *map(text.decision_state_name, DecisionState),
        *map(text.action_name, Action),
        *map(text.mark_name, Mark),
        *map(text.field_name, FIELD_NAMES),
    ]
    assert all(found)
    assert not [words for words in found if "_" in words]


def test_reasons() -> None:
    assert text.reason_words("CR-DEFECTIVE") == "Defective or does not work"
    assert text.reason_short("AMZ-PG-DEFECTIVE") == "Defective"
    assert text.fault_words("CR-DEFECTIVE") == "Seller's fault"
    assert text.reason_words("CR-SOMETHING_NEW") == "CR-SOMETHING_NEW"
    assert text.reason_short("CR-SOMETHING_NEW") == "CR-SOMETHING_NEW"
    assert text.fault_words("CR-SOMETHING_NEW") == "Fault not known"
    assert len(REASONS) == 31


def test_goods_say_their_condition_only_when_checked() -> None:
    assert text.goods_words(GoodsState.CHECKED, Condition.USED) == "Checked: used"
    assert text.goods_words(GoodsState.CHECKED) == "Checked"
    assert text.goods_words(GoodsState.AWAITED, Condition.USED) == "Awaited"


def test_icons_and_tones_exist(theme_icons: object) -> None:  # noqa: ARG001
    names = {
        *map(text.status_icon, RequestStatus),
        *map(text.view_icon, View),
        *map(text.goods_icon, GoodsState),
        *(text.due_icon(task, TODAY, TODAY) for task in (*Task, None)),
        text.due_icon(Task.ANSWER, TODAY - timedelta(days=1), TODAY),
    }
    for name in names:
        assert not icons.icon(name).isNull()
    assert {text.status_tone(status) for status in RequestStatus} <= set(TONES)
    assert len({text.status_icon(status) for status in RequestStatus}) == len(RequestStatus)


def test_places_currencies_and_languages() -> None:
    assert text.marketplace_name("UK") == "United Kingdom"
    assert text.marketplace_name("XX") == "XX"
    assert text.currency_name("JPY") == "Japanese yen"
    assert text.currency_name("XTS") == "XTS"
    assert text.language_name("en") == "English"
    assert text.language_name("zh_CN") == "简体中文"
    assert text.language_name("de") == "Deutsch"
    assert text.language_name("system") == "Language of the system"
    assert text.language_name("??") == "??"


def test_sentences() -> None:
    assert text.error_sentence(AppError("nothing_to_undo")) == "There is nothing to undo."
    guard = Guard(
        Refusal.ABOVE_LIMIT,
        WayOut.TYPE_A_REASON,
        (("limit_minor", 4000), ("paid_minor", 123450), ("currency", "USD")),
    )
    assert text.guard_sentence(guard).startswith("1,234.50 USD is above your limit of 40.00 USD.")
    assert text.guard_short(guard) == "Above your limit"
    problem = Problem(4, "Order ID", "missing_value")
    assert text.problem_sentence(problem).startswith("The cell is empty")
    assert text.problem_kind(problem) == "empty cell"
    assert text.problem_way_out(problem)


# --- Deadlines --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("task", "days", "words"),
    [
        (Task.ANSWER, -2, "2 d overdue"),
        (Task.ANSWER, 0, "Today"),
        (Task.ANSWER, 1, "Tomorrow"),
        (Task.ANSWER, 3, "3 d left"),
        (Task.REFUND, -1, "1 d overdue"),
        (Task.REFUND, 0, "Refund today"),
        (Task.REFUND, 3, "Refund in 3 d"),
        (Task.CHECK_GOODS, 0, "Check today"),
        (Task.CHECK_GOODS, 2, "Check in 2 d"),
        (Task.CLAIM, 0, "Claim today"),
        (Task.CLAIM, 2, "Claim, 2 d"),
    ],
)
def test_the_due_cell(task: Task, days: int, words: str) -> None:
    due_on = TODAY + timedelta(days=days)
    assert text.due_words(task, due_on, TODAY) == (words, text.date_in_list(due_on))


def test_the_due_cell_without_a_date() -> None:
    assert text.due_words(None, None, TODAY) == ("No deadline", "")
    assert text.due_words(Task.TODO, None, TODAY) == ("To do", "on Amazon")
    assert text.due_words(Task.CLAIM, None, TODAY) == ("Claim", "date not known")


@pytest.mark.parametrize(
    ("days", "tone", "icon"),
    [(-1, "danger", "overdue"), (0, "warn", "refund"), (1, "warn", "refund"), (2, "plain", "refund")],
)
def test_colour_is_spent_on_near_deadlines(days: int, tone: str, icon: str) -> None:
    due_on = TODAY + timedelta(days=days)
    assert text.due_tone(Task.REFUND, due_on, TODAY) == tone
    assert text.due_icon(Task.REFUND, due_on, TODAY) == icon


def test_nothing_due_is_quiet() -> None:
    assert text.due_tone(None, None, TODAY) == "quiet"
    assert text.due_tone(Task.TODO, None, TODAY) == "plain"


def test_the_strip_of_an_overdue_answer(detail: RequestDetail) -> None:
    tone, icon, strong, rest = text.deadline_strip(detail)
    assert (tone, icon) == ("danger", "overdue")
    assert strong.startswith("Answer 1 day")
    assert rest == "was due Sat 21 Nov · A-to-Z risk"


def test_the_strip_of_what_is_to_do_on_amazon(shop: TestShop) -> None:
    shop.take_in({"reported_status": "Approved"})
    shop.deciding.decide(
        [1],
        CloseInputs(close_reason=CloseReason.DUPLICATE, comment="Twice", reason="twice"),
        shop.versions(1),
    )
    tone, icon, strong, _ = text.deadline_strip(shop.browsing.request(1))
    assert (tone, icon, strong) == ("deadline", "todo", "To do on Amazon")


def test_the_strip_while_waiting_for_the_buyer(shop: TestShop) -> None:
    shop.take_in({"reported_status": "Approved"})
    assert text.deadline_strip(shop.browsing.request(1)) == ("quiet", "due", "No deadline", "")
    inputs = ContactInputs(message="Hello", wait_until=date(2026, 11, 25))
    shop.deciding.decide([1], inputs, shop.versions(1))
    shop.deciding.tick_done([1])  # sent in Seller Central
    assert text.deadline_strip(shop.browsing.request(1))[2:] == (
        "No deadline",
        "waiting for the buyer until 25 Nov",
    )


@pytest.mark.parametrize("days", [-3, 0, 1, 4])
@pytest.mark.parametrize("task", [Task.CLAIM, Task.ANSWER, Task.REFUND, Task.CHECK_GOODS])
def test_every_task_has_a_strip(detail: RequestDetail, task: Task, days: int) -> None:
    due = Due(task, detail.today + timedelta(days=days))
    found = replace(detail, standing=replace(detail.standing, dues=(due,)))
    tone, _, strong, rest = text.deadline_strip(found)
    assert tone == {-3: "danger", 0: "warn", 1: "warn", 4: "deadline"}[days]
    assert strong
    assert text.date_in_list(detail.today + timedelta(days=days)) in rest


@pytest.mark.parametrize("task", Task)
def test_every_task_without_a_date_has_a_strip(detail: RequestDetail, task: Task) -> None:
    found = replace(detail, standing=replace(detail.standing, dues=(Due(task, None),)))
    tone, _, strong, rest = text.deadline_strip(found)
    assert tone == ("violet" if task is Task.CONFLICT else "deadline")
    assert strong
    assert rest


# --- Advice -----------------------------------------------------------------------------------


@pytest.mark.parametrize("advice", Advice)
def test_advice_fits_two_lines(advice: Advice, theme_light: ThemeController) -> None:  # noqa: ARG001
    strong, rest = text.advice_words(Suggestion(advice))
    assert strong.endswith(".")
    assert len(f"{strong} {rest}") <= 105
    label = TwoToneLabel(2)
    label.set_text(strong, rest)
    assert label.text() == f"{strong} {rest}"


# --- Timeline and steps -----------------------------------------------------------------------


def lines(shop: TestShop, request_id: int = 1) -> list[str]:
    found = shop.browsing.request(request_id)
    return [text.timeline_words(entry, found) for entry in found.timeline]


def test_decisions_in_the_timeline(shop: TestShop) -> None:
    shop.take_in({"quantity": "1"})
    shop.deciding.decide(
        [1],
        ContactInputs(message="Hello", template="defective", wait_until=date(2026, 11, 25)),
        shop.versions(1),
    )
    shop.deciding.decide([1], AuthorizeInputs(label=LabelKind.AMAZON_UNPAID), shop.versions(1))
    shop.deciding.check_in(1, [Counted(1, 1, Condition.USED, "sealed")], shop.versions(1)[1])
    shop.deciding.decide(
        [1],
        RefundInputs(items=(RefundItem(1, 1, 3000, 500),), currency="USD", reason="used"),
        shop.versions(1),
    )
    assert lines(shop) == [
        "Refund decided: 30.00 USD, 5.00 USD kept as restocking fee · “used”",
        "Checked in: 1 × Used, “sealed”",
        "Authorized · Amazon label, the buyer pays",
        "Message to the buyer, waiting until 25 Nov",
        "Imported from report.tsv",
    ]


def test_undo_redo_and_marks_in_the_timeline(shop: TestShop) -> None:
    shop.take_in({})
    shop.deciding.mark(1, Mark.CLOSED_BY_BUYER, shop.versions(1)[1])
    shop.deciding.undo()
    shop.deciding.redo()
    shop.deciding.capture_comment(1, "", shop.versions(1)[1])
    shop.deciding.capture_comment(1, "words", shop.versions(1)[1])
    assert lines(shop) == [
        "Buyer comment noted",
        "Noted: buyer left no comment",
        "Redone: closed by the buyer",
        "Undone: closed by the buyer",
        "Marked as closed by the buyer",
        "Imported from report.tsv",
    ]


def test_a_report_in_the_timeline(shop: TestShop) -> None:
    shop.take_in({})
    shop.take_in({"tracking_id": "1Z"})
    shop.deciding.decide([1], AuthorizeInputs(), shop.versions(1))
    shop.take_in({"reported_status": "Approved", "delivery_date": "21-Nov-2026"})
    assert lines(shop) == [
        "Amazon's report confirms the authorization",
        "Authorized · Amazon label, the buyer pays",
        "Tracking number: nothing → 1Z",
        "Imported from report.tsv",
    ]


@pytest.mark.parametrize(
    ("kind", "payload", "words"),
    [
        ("done", {}, "Ticked off as done on Amazon"),
        ("cancelled", {}, "Refund cancelled on Amazon"),
        ("export", {"file": "a.csv"}, "Exported to a.csv"),
        ("ordered", {}, "Ordered, 1 × 40.00 USD"),
        ("requested", {}, "Buyer asked for a return"),
        ("delivered", {}, "Delivered, says the carrier"),
        ("mark.lost", {}, "Parcel marked as lost"),
        ("decide.close", {"close_reason": "duplicate"}, "Closed · Duplicate request"),
        ("something new", {}, "Changed"),
    ],
)
def test_other_lines_of_the_timeline(
    detail: RequestDetail, kind: str, payload: dict[str, Any], words: str
) -> None:
    assert text.timeline_words(TimelineEntry(kind, NOW, None, payload), detail) == words


def test_a_delivery_names_carrier_and_tracking(detail: RequestDetail) -> None:
    one = detail.request.items[0]
    line = replace(one.line, delivery_date=date(2026, 11, 21), carrier="UPS", tracking_id="1Z 884")
    found = replace(detail, request=replace(detail.request, items=(replace(one, line=line),)))
    entry = TimelineEntry("delivered", None, date(2026, 11, 21), {})
    assert text.timeline_words(entry, found) == "Delivered by UPS, 1Z 884"


def test_changes_of_many_fields_are_counted(detail: RequestDetail) -> None:
    changes = {"reported_status": ["PendingApproval", "Approved"], "refunded_minor": [None, 4000]}
    words = text.timeline_words(TimelineEntry("import", NOW, None, {"changes": changes}), detail)
    assert words.startswith("Status on Amazon: PendingApproval → Approved, and 1 more change")


def test_steps(shop: TestShop) -> None:
    shop.take_in({}, {"amazon_rma_id": "Dbbbb", "order_id": "222-2222222-2222222"})
    shop.deciding.decide([1], AuthorizeInputs(), shop.versions(1))
    step = shop.deciding.next_undo()
    assert step is not None
    assert text.step_words(step) == "Authorize 111-1111111-1111111"
    shop.deciding.decide([1, 2], ContactInputs(message="Hello"), shop.versions(1, 2))
    step = shop.deciding.next_undo()
    assert step is not None
    assert text.step_words(step).startswith("Contact buyer of 2 request")


# --- Fields -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        ("order_amount_minor", 4000, "40.00 USD"),
        ("quantity", 2, "2"),
        ("a_to_z_claim", True, "yes"),
        ("in_policy", False, "no"),
        ("delivery_date", "2026-11-21", "21 November 2026"),
        ("delivery_date", date(2026, 11, 21), "21 November 2026"),
        ("reason_code", "CR-DEFECTIVE", "Defective or does not work"),
        ("reason_code", "CR-NEW", "CR-NEW"),
        ("reported_status", "Approved", "Approved"),
        ("tracking_id", "", "nothing"),
        ("refunded_minor", None, "nothing"),
    ],
)
def test_values_of_fields(field: str, value: object, words: str) -> None:
    assert text.field_value(field, value, "USD") == words
