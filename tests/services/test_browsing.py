"""Views, orders, search and counts against what a person reckons from a small report."""

from datetime import UTC, date, datetime

import pytest
from support import US_REPORT, TestShop

from returns_desktop.domain.decision_inputs import AuthorizeInputs, CloseInputs, ItemCount
from returns_desktop.domain.guards import Refusal
from returns_desktop.domain.model import (
    Action,
    CommentState,
    Condition,
    GoodsState,
    MoneyState,
    RequestStatus,
)
from returns_desktop.domain.money import Money
from returns_desktop.domain.search_names import Key
from returns_desktop.domain.views import STATUS_VIEWS, SortKey, View
from returns_desktop.domain.workflow import Task
from returns_desktop.services.browsing import Reading
from returns_desktop.services.deciding import Counted

# The clock stands at 22 November, 10:00 in Los Angeles. The id of a request is its place here.
REPORT: tuple[dict[str, str], ...] = (
    {"reported_status": "PendingApproval", "request_date": "20-Nov-2026", "item_name": "Kettle"},
    {"reported_status": "PendingApproval", "request_date": "22-Nov-2026", "item_name": "anorak"},
    {"reported_status": "Approved", "request_date": "10-Nov-2026", "order_amount": "99.99"},
    {"reported_status": "Approved", "request_date": "11-Nov-2026", "delivery_date": "20-Nov-2026"},
    {"reported_status": "Approved", "request_date": "12-Nov-2026", "delivery_date": "15-Nov-2026"},
    {"reported_status": "Completed", "request_date": "09-Nov-2026", "refunded": "40.00"},
    {"reported_status": "Closed", "request_date": "08-Nov-2026", "order_amount": ""},
    {"reported_status": "Cancelled", "request_date": "07-Nov-2026", "reason_code": "CR-APP-TOO-LATE"},
    {"reported_status": "Approved", "request_date": "13-Nov-2026", "a_to_z_claim": "Y"},
    {"reported_status": "Closed", "request_date": "06-Nov-2026", "a_to_z_claim": "Y", "order_amount": "5.00"},
    {"reported_status": "PendingApproval", "request_date": "21-Nov-2026", "item_name": "Zip bag"},
)
# Deadlines: answer 1 day, refund 4 days after delivery, claim 3 days after it was first seen.
BY_DUE = [5, 1, 2, 4, 10, 9]
"""Due on the 19th, 21st, 23rd, 24th and, both, on the 25th."""
EXPECTED: dict[View, list[int]] = {
    View.NEEDS_ACTION: [*BY_DUE, 11],
    View.AUTHORIZATION_REQUIRED: [1, 2],
    View.AUTHORIZED: [5, 4, 9, 11, 3],
    View.COMPLETED: [6],
    View.CLOSED_BY_SELLER: [10, 7],
    View.CLOSED_BY_BUYER: [8],
    View.A_TO_Z: [10, 9],
    View.OVERDUE: [5, 1],
    View.DUE_TODAY: [],
    View.REFUND_DUE: [5],
    View.CHECK_GOODS: [4],
    View.TODO: [11],
    View.CONFLICTS: [],
    View.SNOOZED: [],
    View.ALL: [*BY_DUE, 11, 8, 7, 6, 3],
}


@pytest.fixture
def eleven(shop: TestShop) -> TestShop:
    shop.take_in(
        *(
            {"order_id": f"111-0000000-{place:07}", "amazon_rma_id": f"R{place:02}", **row}
            for place, row in enumerate(REPORT, 1)
        )
    )
    item = shop.browsing.request(5).request.items[0]
    shop.deciding.check_in(5, [Counted(item.id, 1, Condition.USED)], shop.versions(5)[5])
    shop.deciding.decide([11], AuthorizeInputs(), shop.versions(11))
    return shop


# --- Views and counts -----------------------------------------------------------------------------


@pytest.mark.parametrize("view", View)
def test_each_view_holds_what_it_says(eleven: TestShop, view: View) -> None:
    assert eleven.browsing.ids(view) == EXPECTED[view]


def test_counts_tell_what_needs_action(eleven: TestShop) -> None:
    counts = eleven.browsing.counts()
    told = {view: counts.of(view) for view in View}
    assert told == {
        View.NEEDS_ACTION: 7,
        View.AUTHORIZATION_REQUIRED: 2,
        View.AUTHORIZED: 4,
        View.COMPLETED: 0,
        View.CLOSED_BY_SELLER: 1,
        View.CLOSED_BY_BUYER: 0,
        View.A_TO_Z: 2,
        View.OVERDUE: 2,
        View.DUE_TODAY: 0,
        View.REFUND_DUE: 1,
        View.CHECK_GOODS: 1,
        View.TODO: 1,
        View.CONFLICTS: 0,
        View.SNOOZED: 0,
        View.ALL: 0,
    }
    assert (counts.stored, counts.exportable, counts.exposure) == (11, 1, (("USD", 4000),))


def test_counts_of_an_empty_shop_are_zero(shop: TestShop) -> None:
    counts = shop.browsing.counts()
    assert {counts.of(view) for view in View} == {0}
    assert (counts.stored, counts.exportable, counts.exposure) == (0, 0, ())
    assert all(shop.browsing.ids(view) == [] for view in View)
    assert shop.browsing.rows([]) == []


def test_counts_agree_with_the_lists_of_the_sample(shop: TestShop) -> None:
    shop.importing.apply(shop.importing.plan(US_REPORT))
    counts = shop.browsing.counts()
    for view in View:
        rows = shop.browsing.rows(shop.browsing.ids(view))
        urgent = [row for row in rows if row.task is not None]
        if view is View.A_TO_Z:
            urgent = [row for row in rows if Task.CLAIM in _tasks(shop, row.id)]
        if view is not View.ALL:
            assert counts.of(view) == len(urgent), view
        if view in STATUS_VIEWS:
            assert {row.status for row in rows} == {STATUS_VIEWS[view]}
    everything = shop.browsing.ids(View.ALL)
    assert len(everything) == len(set(everything)) == counts.stored
    by_status = [request_id for view in STATUS_VIEWS for request_id in shop.browsing.ids(view)]
    assert sorted(by_status) == sorted(everything)


def _tasks(shop: TestShop, request_id: int) -> set[Task]:
    return {due.task for due in shop.browsing.request(request_id).standing.dues}


def test_a_row_tells_what_the_list_shows(eleven: TestShop) -> None:
    eleven.deciding.capture_comment(5, "x" * 500, eleven.versions(5)[5])
    row, held = eleven.browsing.rows([5, 11])
    assert (row.id, row.order_id, row.amazon_rma_id, row.item_name) == (
        5, "111-0000000-0000005", "R05", "Earbuds"
    )
    assert (row.marketplace, row.currency, row.paid_minor, row.item_count) == ("US", "USD", 4000, 1)
    assert (row.status, row.reported_status, row.a_to_z) == (RequestStatus.AUTHORIZED, "Approved", False)
    assert (row.goods, row.condition, row.money) == (GoodsState.CHECKED, Condition.USED, MoneyState.NONE)
    assert (row.task, row.due_on, row.today) == (Task.REFUND, date(2026, 11, 19), date(2026, 11, 22))
    assert (row.comment_state, row.comment) == (CommentState.CAPTURED, "x" * 200)
    assert (row.held_action, held.held_action) == (None, Action.AUTHORIZE)


def test_rows_come_in_the_order_of_the_ids_and_unknown_ones_are_left_out(eleven: TestShop) -> None:
    assert [row.id for row in eleven.browsing.rows([7, 99, 3, 11])] == [7, 3, 11]


# --- Order ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sort", "ascending", "descending"),
    [
        (SortKey.DUE, EXPECTED[View.ALL], [9, 10, 4, 2, 1, 5, 11, 3, 6, 7, 8]),
        (SortKey.REQUESTED, [10, 8, 7, 6, 3, 4, 5, 9, 1, 11, 2], [2, 11, 1, 9, 5, 4, 3, 6, 7, 8, 10]),
        (SortKey.PRODUCT, [2, 3, 4, 5, 6, 7, 8, 9, 10, 1, 11], [11, 1, 10, 9, 8, 7, 6, 5, 4, 3, 2]),
        (SortKey.AMOUNT, [10, 1, 2, 4, 5, 6, 8, 9, 11, 3, 7], [3, 11, 9, 8, 6, 5, 4, 2, 1, 10, 7]),
        (SortKey.REASON, [8, 5, 1, 2, 4, 9, 10, 3, 6, 7, 11], [10, 9, 4, 2, 1, 5, 11, 7, 6, 3, 8]),
        (SortKey.STATUS, [1, 2, 5, 4, 9, 11, 3, 6, 10, 7, 8], [8, 10, 7, 6, 9, 4, 5, 11, 3, 2, 1]),
    ],
)
def test_orders(eleven: TestShop, sort: SortKey, ascending: list[int], descending: list[int]) -> None:
    assert eleven.browsing.ids(View.ALL, sort=sort) == ascending
    assert eleven.browsing.ids(View.ALL, sort=sort, descending=True) == descending


# --- Search ---------------------------------------------------------------------------------------


@pytest.fixture
def searched(shop: TestShop) -> TestShop:
    shop.take_in(
        {
            "order_id": "111-0000000-0000001", "amazon_rma_id": "DaQ1RRMA", "merchant_sku": "007-ABC",
            "item_name": "Große Kaffeemühle 100% Stahl", "tracking_id": "1Z999AA1", "order_item_id": "",
        },
        {
            "order_id": "111-0000000-0000001", "amazon_rma_id": "DaQ1RRMA", "merchant_sku": "SECOND",
            "item_name": "Filter", "order_item_id": "",
        },
        {
            "order_id": "222-0000000-0000002", "amazon_rma_id": "DbQ2RRMA", "merchant_sku": "CUP_500",
            "item_name": "保温杯 500ml 不锈钢", "currency": "EUR",
        },
        {
            "order_id": "333-0000000-0000003", "amazon_rma_id": "DcQ3RRMA", "merchant_sku": "CUPX500",
            "item_name": r"ＳＴＥＥＬ C:\cup 100 units",
        },
    )
    with shop.shop.db.transaction():
        shop.shop.db.run_many(
            "UPDATE product SET asin = ?, search_text = search_text || ? WHERE id = 1",
            [("B0C1KNF006", "\nb0c1knf006")],
        )
    shop.deciding.capture_comment(1, "Left Side dead, 坏了", shop.versions(1)[1])
    shop.deciding.capture_comment(3, "100% gone", shop.versions(3)[3])
    return shop


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("111-0000000-0000001", [1]),
        ("0000000", [1, 2, 3]),
        ("DbQ2RRMA", [2]),
        ("dbq2rrma", [2]),
        ("007-abc", [1]),
        ("second", [1]),
        ("b0c1knf006", [1]),
        ("1z999", [1]),
        ("filter", [1]),
        ("left", [1]),
        ("LEFT DEAD", [1]),
        ("dead left", [1]),
        ("left 333", []),
        ("kaffee dead", [1]),
        ("GROSSE", [1]),
        ("große", [1]),
        ("GROẞE", [1]),
        ("KAFFEEMÜHLE", [1]),
        ("kaffeemu\u0308hle", [1]),
        ("steel", [3]),
        ("ｓｔｅｅｌ", [3]),
        ("５００ｍｌ", [2]),
        ("保温", [2]),
        ("保温杯", [2]),
        ("坏了", [1]),
        ("坏", [1]),
        ("杯保", []),
        ("100%", [1, 3]),
        ("1%0", []),
        ("%", [1, 3]),
        ("％", [1, 3]),
        ("cup_500", [2]),
        ("cup500", []),
        ("_", [2]),
        ("\\", [3]),
        ("c:\\cup", [3]),
        ("'", []),
        ('"; DROP TABLE store; --', []),
        ("   ", [1, 2, 3]),
        ("\u3000保温\u3000", [2]),
        ("nowhere", []),
    ],
)
def test_search(searched: TestShop, words: str, expected: list[int]) -> None:
    assert sorted(searched.browsing.ids(View.ALL, search=words)) == expected


def test_a_search_stays_inside_its_view_and_store(searched: TestShop) -> None:
    searched.deciding.decide([1], AuthorizeInputs(), searched.versions(1))
    assert searched.browsing.ids(View.AUTHORIZED, search="0000000") == [1]
    assert searched.browsing.ids(View.COMPLETED, search="0000000") == []
    american, german = searched.browsing.stores()
    assert searched.browsing.ids(View.ALL, search="0000000", store_id=german.id) == [2]
    assert sorted(searched.browsing.ids(View.ALL, store_id=american.id)) == [1, 3]


def test_only_the_comment_that_stands_is_searched(searched: TestShop) -> None:
    searched.deciding.capture_comment(1, "all is well", searched.versions(1)[1])
    assert searched.browsing.ids(View.ALL, search="dead") == []
    assert searched.browsing.ids(View.ALL, search="well") == [1]
    searched.deciding.undo()
    assert searched.browsing.ids(View.ALL, search="dead") == [1]
    assert searched.browsing.ids(View.ALL, search="well") == []


@pytest.mark.parametrize("text", ["x" * 60_000, "杯" * 40_000, " ".join(f"w{n}" for n in range(20_000))])
def test_a_pasted_page_is_a_search_without_a_find(searched: TestShop, text: str) -> None:
    assert searched.browsing.ids(View.ALL, search=text) == []


def test_words_that_come_again_do_not_matter(searched: TestShop) -> None:
    assert searched.browsing.ids(View.ALL, search="保温 " * 5000) == [2]


# --- Calendars ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("moment", "overdue", "todays"),
    [
        (datetime(2026, 11, 21, 14, 59, 59, tzinfo=UTC), [], (21, 21)),
        (datetime(2026, 11, 21, 15, 0, tzinfo=UTC), [2], (21, 22)),
        (datetime(2026, 11, 22, 7, 59, 59, tzinfo=UTC), [2], (21, 22)),
        (datetime(2026, 11, 22, 8, 0, tzinfo=UTC), [1, 2], (22, 22)),
    ],
)
def test_a_deadline_ends_with_the_day_of_its_marketplace(
    shop: TestShop, moment: datetime, overdue: list[int], todays: tuple[int, int]
) -> None:
    """Both were asked for on the 20th and are due on the 21st, in Los Angeles and in Tokyo."""
    shop.take_in(
        {"amazon_rma_id": "R1"}, {"amazon_rma_id": "R2", "currency": "JPY", "order_amount": "3980"}
    )
    shop.clock.now = moment
    assert sorted(shop.browsing.ids(View.OVERDUE)) == overdue
    shop.clock.now = moment
    assert shop.browsing.counts().of(View.OVERDUE) == len(overdue)
    shop.clock.now = moment
    rows = shop.browsing.rows([1, 2])
    assert [row.due_on for row in rows] == [date(2026, 11, 21)] * 2
    assert tuple(row.today.day for row in rows) == todays
    shop.clock.now = moment
    assert shop.browsing.request(2).today.day == todays[1]


def test_a_part_of_an_order_id_finds_the_newest_first(eleven: TestShop) -> None:
    assert [row.id for row in eleven.browsing.with_order_id("0000-00000", limit=3)] == [2, 11, 1]
    assert [row.id for row in eleven.browsing.with_order_id("0000-0000011")] == [11]
    assert eleven.browsing.with_order_id("999") == []


def test_a_search_is_completed_with_what_the_shop_has(eleven: TestShop) -> None:
    eleven.filing.tag([1], eleven.versions(1), added=["Damaged box"])
    assert eleven.browsing.search_values(Key.SKU, "ear") == ["EAR-1"]
    assert eleven.browsing.search_values(Key.TAG, "DAM") == ["Damaged box"]
    assert eleven.browsing.search_values(Key.TAG, "x") == []


@pytest.mark.parametrize("words", ["", "kettle", "kettle OR anorak", "status:authorized"])
def test_counting_is_the_length_of_the_list(eleven: TestShop, words: str) -> None:
    eleven.browsing.prepare_search()
    for view in (View.ALL, View.AUTHORIZATION_REQUIRED):
        found = eleven.browsing.ids(view, search=words)
        assert eleven.browsing.count(view, search=words) == len(found)


def test_now_is_the_clocks_and_today_each_stores_own(eleven: TestShop) -> None:
    before = eleven.clock.now
    now, today = eleven.browsing.moment()
    assert before < now < eleven.browsing.now()
    assert today == {1: date(2026, 11, 22)}


def test_a_form_is_told_what_stops_it_while_it_is_filled_in(eleven: TestShop) -> None:
    detail = eleven.browsing.request(1)
    item_id = detail.request.items[0].id
    assert detail.guards(AuthorizeInputs()) == ()
    assert [guard.refusal for guard in detail.guards(CloseInputs(reason="x"))] == [
        Refusal.CLOSE_REASON_MISSING,
        Refusal.CLOSE_COMMENT_MISSING,
    ]
    assert detail.count_guards([ItemCount(item_id, 1)]) == ()
    assert [guard.refusal for guard in detail.count_guards([ItemCount(item_id, 2)])] == [
        Refusal.COUNT_ABOVE_ANNOUNCED
    ]


# --- Many at once ---------------------------------------------------------------------------------


def test_a_selection_is_summed_by_status_currency_and_button(eleven: TestShop) -> None:
    eleven.take_in(
        {"order_id": "222-0000000-0000001", "amazon_rma_id": "J", "currency": "JPY", "order_amount": "3980"}
    )
    ids = [1, 2, 3, 7, 8, 10, 12]
    found = eleven.browsing.selection(ids)
    assert found.count == 7
    assert found.by_status == {
        RequestStatus.AUTHORIZATION_REQUIRED: 3,
        RequestStatus.AUTHORIZED: 1,
        RequestStatus.CLOSED_BY_SELLER: 2,
        RequestStatus.CLOSED_BY_BUYER: 1,
    }
    assert found.paid == ((Money(3980, "JPY"), 1), (Money(4000 + 4000 + 9999 + 500 + 4000, "USD"), 6))
    assert found.actions[Action.AUTHORIZE].possible == 3
    refusals = [(guard.refusal.value, count) for guard, count in found.actions[Action.AUTHORIZE].refused]
    assert refusals == [("closed_is_final", 3), ("already_authorized", 1)]
    for action, tally in found.actions.items():
        single = [eleven.browsing.request(request_id).options[action].possible for request_id in ids]
        assert tally.possible == sum(single), action
        assert tally.possible + sum(count for _, count in tally.refused) == len(ids)


@pytest.mark.parametrize("view", [View.ALL, View.NEEDS_ACTION, View.COMPLETED])
def test_a_whole_list_is_summed_like_the_selection_of_all_in_it(eleven: TestShop, view: View) -> None:
    eleven.take_in({"amazon_rma_id": "J", "currency": "JPY", "order_amount": "3980"})
    ids = eleven.browsing.ids(view)
    whole = eleven.browsing.selection_of_all(view, ids, Reading())
    assert whole == eleven.browsing.selection(ids)


def test_candidates_are_those_whose_button_works_in_their_order(eleven: TestShop) -> None:
    found = eleven.browsing.candidates(Action.AUTHORIZE, [8, 2, 99, 1])
    assert found is not None
    assert list(found.versions) == [2, 1]
    assert found.versions == eleven.browsing.versions([1, 2])
    assert found.first.request.id == 2
    assert eleven.browsing.candidates(Action.AUTHORIZE, [7, 8]) is None


def test_a_session_knows_what_was_decided_since_it_began(eleven: TestShop) -> None:
    since = eleven.browsing.now()
    eleven.deciding.decide([1], AuthorizeInputs(), eleven.versions(1))
    eleven.deciding.decide([2], AuthorizeInputs(), eleven.versions(2))
    eleven.deciding.undo()
    stock = eleven.browsing.session_stock([1, 2, 11], since)
    assert [row.id for row in stock.rows] == [1, 2, 11]
    assert stock.decided == {1: Action.AUTHORIZE}


def test_an_empty_selection_is_nothing(eleven: TestShop) -> None:
    found = eleven.browsing.selection([])
    assert (found.count, found.by_status, found.paid) == (0, {}, ())
    assert {tally.possible for tally in found.actions.values()} == {0}


def test_versions_rise_with_every_change_of_the_request_alone(eleven: TestShop) -> None:
    before = eleven.browsing.versions([1, 2, 99])
    assert set(before) == {1, 2}
    eleven.deciding.capture_comment(1, "words", before[1])
    eleven.deciding.undo()
    after = eleven.browsing.versions([1, 2])
    assert (after[1], after[2]) == (before[1] + 2, before[2])
