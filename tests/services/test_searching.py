"""Filters of the search against what a person would pick by looking at every request."""

import tempfile
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from support import TestShop

from returns_desktop.domain.decision_inputs import AuthorizeInputs
from returns_desktop.domain.filing import rests
from returns_desktop.domain.folding import fold
from returns_desktop.domain.model import CommentState, DecisionState, MoneyState
from returns_desktop.domain.money import exponent
from returns_desktop.domain.search import Filter, Query, parse, reason_matches
from returns_desktop.domain.search_names import Is, Key
from returns_desktop.domain.search_ranges import AmountRange, DueRange
from returns_desktop.domain.views import SortKey, View
from returns_desktop.domain.workflow import Task
from returns_desktop.services.browsing import Browsing, Reading, RequestDetail
from returns_desktop.storage import search as storage_search
from returns_desktop.storage import word_search


@pytest.fixture
def four(shop: TestShop) -> TestShop:
    """1: just authorized; 2: in yen, due on the 23rd, which is today in Tokyo; 3: two SKUs, one amount
    unknown; 4: a claim, due on the 25th. In Los Angeles it is the 22nd."""
    shop.take_in(
        {"order_id": "111-0000000-0000001", "amazon_rma_id": "R1", "item_name": "保温杯 500ml"},
        {
            "order_id": "222-0000000-0000002", "amazon_rma_id": "R2", "currency": "JPY",
            "order_amount": "3980", "request_date": "22-Nov-2026", "item_name": "ﾊﾞｯｸﾞ 黒",
        },
        {
            "order_id": "333-0000000-0000003", "amazon_rma_id": "R3", "reported_status": "Approved",
            "merchant_sku": "EAR-2", "order_item_id": "", "reason_code": "CR-APP-TOO-SMALL",
        },
        {
            "order_id": "333-0000000-0000003", "amazon_rma_id": "R3", "reported_status": "Approved",
            "merchant_sku": "CASE-2", "order_item_id": "", "order_amount": "",
        },
        {
            "order_id": "444-0000000-0000004", "amazon_rma_id": "R4", "reported_status": "Closed",
            "a_to_z_claim": "Y", "order_amount": "50.01", "tracking_id": "1Z9", "reason_code": "CR-ODD_ONE",
        },
    )
    shop.deciding.capture_comment(1, "左边 坏了\nleft side dead", shop.versions(1)[1])
    shop.filing.note(2, "退款  补发\n two　parcels", shop.versions(2)[2])
    shop.filing.tag([2], shop.versions(2), added=["Very Big"])
    shop.filing.snooze([3], date(2026, 11, 30), shop.versions(3))
    shop.deciding.decide([1], AuthorizeInputs(), shop.versions(1))
    return shop


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("保温", [1]),
        ("坏了", [1]),
        ("退款", [2]),
        ("バッ", [2]),
        ('"side dead"', [1]),
        ('"坏了 left"', [1]),
        ('"补发 two parcels"', [2]),
        ('"dead side"', []),
        ("-dead", [2, 3, 4]),
        ('-"左边 坏了"', [2, 3, 4]),
        ("state:authorized", [1, 3]),
        ("-state:authorized", [2, 4]),
        ("state:closed", [4]),
        ("state:a-to-z", [4]),
        ("state:new,a-to-z", [2, 4]),
        ("reason:too-small", [3]),
        ("reason:odd", [4]),
        ("reason:defective", [1, 2, 3]),
        ("-reason:defective", [4]),
        ("-reason:too-small", [1, 2, 4]),
        ("reason:defective -state:new", [1, 3]),
        ("sku:case", [3]),
        ("sku:=ear-1", [1, 2, 4]),
        ("sku:=AR-1", []),
        ("-sku:=EAR-1", [3]),
        ("rma:=r4", [4]),
        ("order:=222-0000000-0000002", [2]),
        ("order:=222", []),
        ("store:=amazon.com", [1, 3, 4]),
        ("store:=amazon.co", []),
        ('tag:"=very big"', [2]),
        ("requested:2026-11-20", [1, 3, 4]),
        ("requested:2026-11-21..2026-11-30", [2]),
        ("requested:>-2d", [2]),
        ("requested:yesterday", [2]),
        ("-requested:<2026-11-21", [2]),
        ("is:refunded", []),
        ("sku:AR-2", [3]),
        ("sku:AR-2*", []),
        ("sku:ear*", [1, 2, 3, 4]),
        ("-sku:ear-1", [3]),
        ("order:0000002", [2]),
        ("order:222*", [2]),
        ("rma:r4", [4]),
        ("tracking:1z", [4]),
        ("tag:big", []),
        ('tag:"very big"', [2]),
        ("tag:ＶＥＲＹ*", [2]),
        ("store:amazon.com", [1, 3, 4]),
        ("store:co.jp", [2]),
        ("marketplace:JP", [2]),
        ("goods:awaited", [1, 2, 3]),
        ("is:noted", [2]),
        ("is:tagged", [2]),
        ("is:snoozed", [3]),
        ("is:held", [1]),
        ("is:a-to-z,noted", [2, 4]),
        ("is:overdue", []),
        ("due:none", [1, 3]),
        ("due:today", [2]),
        ("due:<1d", [2]),
        ("due:<2d", [2]),
        ("due:>1d", [4]),
        ("due:2026-11-23", [2]),
        ("-due:<2d", [1, 3, 4]),
        ("due:<=3d", [2, 4]),
        ("amount:>50", [2, 4]),
        ("amount:>50.01", [2]),
        ("amount:<=50,01", [1, 4]),
        ("-amount:<=50,01", [2, 3]),
        ("amount:3980", [2]),
        ("amount:3979.5..3980,4", [2]),
        ("amount:10..45", [1]),
        ("kettle due:soon", []),
    ],
)
def test_filters_find_what_they_say(four: TestShop, typed: str, expected: list[int]) -> None:
    assert sorted(four.browsing.ids(View.ALL, search=typed)) == expected
    assert four.browsing.count(View.ALL, search=typed) == len(expected)
    check_walks(four, typed)


def test_a_count_stays_in_its_view_and_store(four: TestShop) -> None:
    assert four.browsing.count(View.AUTHORIZED) == 2
    assert four.browsing.count(View.AUTHORIZED, search="sku:case") == 1
    assert four.browsing.count(View.COMPLETED, search="sku:case") == 0
    american, japanese = four.browsing.stores()
    assert four.browsing.count(View.ALL, search="sku:ear", store_id=japanese.id) == 1
    assert four.browsing.count(View.ALL, store_id=american.id) == 3
    pasted = " ".join(["dead", *(f"-w{n}" for n in range(250))])
    assert four.browsing.ids(View.ALL, search=pasted) == [1]
    assert four.browsing.count(View.ALL, search=pasted) == 1


def test_due_is_told_by_the_calendar_of_each_store(shop: TestShop) -> None:
    """Both are due on the 21st; in Los Angeles it is the 20th still when Tokyo has the 21st."""
    shop.take_in(
        {"amazon_rma_id": "R1"}, {"amazon_rma_id": "R2", "currency": "JPY", "order_amount": "3980"}
    )
    shop.clock.now = datetime(2026, 11, 21, 6, 0, tzinfo=UTC)
    assert shop.browsing.ids(View.ALL, search="due:today") == [2]
    assert shop.browsing.ids(View.ALL, search="due:tomorrow") == [1]
    assert sorted(shop.browsing.ids(View.ALL, search="due:<2d")) == [1, 2]


def test_values_of_the_shop_are_offered_by_their_start(four: TestShop) -> None:
    assert four.browsing.search_values(Key.SKU, "ｅar") == ["EAR-1", "EAR-2"]
    assert four.browsing.search_values(Key.SKU, "") == ["CASE-2", "EAR-1", "EAR-2"]
    assert four.browsing.search_values(Key.TAG, "very") == ["Very Big"]
    assert four.browsing.search_values(Key.TAG, "big") == []


# --- Against a look at every request ----------------------------------------------------------

NAMES = ("Kettle", "ＳＴＥＥＬ Kettle", "保温杯", "Große Tasse", "red kettle cup", "red  kettle\u00a0 cup")
ROWS = st.fixed_dictionaries(
    {
        "reported_status": st.sampled_from(["PendingApproval", "Approved", "Completed", "Closed"]),
        "item_name": st.sampled_from(NAMES),
        "merchant_sku": st.sampled_from(["A-1", "AB-2", "b_1"]),
        "currency": st.sampled_from(["USD", "JPY"]),
        "order_amount": st.sampled_from(["", "5", "40", "51", "3980"]),
        "request_date": st.sampled_from(["18-Nov-2026", "20-Nov-2026", "21-Nov-2026", "22-Nov-2026"]),
        "reason_code": st.sampled_from(["CR-DEFECTIVE", "CR-APP-TOO-SMALL", "ODD"]),
        "delivery_date": st.sampled_from(["", "19-Nov-2026"]),
        "a_to_z_claim": st.sampled_from(["N", "Y"]),
        "refunded": st.sampled_from(["", "", "3"]),
    }
)
ITEMS = st.lists(
    st.fixed_dictionaries(
        {
            "item_name": st.sampled_from(NAMES),
            "merchant_sku": st.sampled_from(["A-1", "AB-2", "b_1"]),
            "order_amount": st.sampled_from(["", "5", "40"]),
            "reason_code": st.sampled_from(["CR-DEFECTIVE", "CR-APP-TOO-SMALL", "ODD"]),
        }
    ),
    max_size=2,
    unique_by=lambda item: item["merchant_sku"],
)
"""More items of the same request."""
PIECES = st.sampled_from(
    [
        "kettle", "STEEL", "保温", '"red kettle"', "tasse", "broken", "call back",
        '"broken, call"', '"call back now"', '"kettle cup"',
        "state:new", "state:closed", "state:a-to-z,completed", "reason:defective", "reason:small,odd",
        "sku:a", "sku:ab*", "sku:b_1", "tag:vip", "tag:v*", "marketplace:us", "store:jp", "order:0000002",
        "goods:awaited", "goods:delivered,not-expected", "is:overdue", "is:noted", "is:held", "is:tagged",
        "is:snoozed", "is:a-to-z", "due:<2d", "due:today", "due:overdue", "due:none", "due:>1d",
        "due:2026-11-21..2026-11-23", "amount:>50", "amount:40", "amount:<=40,5", "amount:5..50.99",
        "sku:=a-1", "sku:=b", "store:=amazon.com", "requested:2026-11-18..2026-11-20", "requested:>-2d",
        "requested:today", "is:refunded", "is:exposed",
    ]
)
QUERIES = st.lists(st.tuples(st.sampled_from(["", "-"]), PIECES), min_size=1, max_size=3).map(
    lambda parts: " ".join(minus + part for minus, part in parts)
)


def holds(found: Filter, detail: RequestDetail) -> bool:
    request, value, standing = detail.request, found.value, detail.standing
    if isinstance(value, DueRange):
        due = standing.due.on if standing.due else None
        due = request.line.request_date if found.key is Key.REQUESTED else due
        low, high = value.on(detail.today)
        return due is None if value.without else due is not None and (low or due) <= due <= (high or due)
    if isinstance(value, AmountRange):
        if standing.paid_minor is None:
            return False
        paid = Decimal(standing.paid_minor).scaleb(-exponent(request.currency))
        least, most = value.low, value.high
        if (value.low_open and paid == least) or (value.high_open and paid == most):
            return False
        return (least is None or paid >= least) and (most is None or paid <= most)
    if isinstance(value, str):
        texts = {
            Key.SKU: [item.line.merchant_sku for item in request.items],
            Key.ORDER: [request.line.order_id],
            Key.TAG: list(request.tags),
            Key.STORE: [request.store.name],
        }[found.key]
        sought = fold(value.lstrip("=").rstrip("*"))
        if value.startswith("="):
            return any(fold(text) == sought for text in texts)
        if value.endswith("*"):
            return any(fold(text).startswith(sought) for text in texts)
        return any(fold(text) == sought if found.key is Key.TAG else sought in fold(text) for text in texts)
    return any(is_so(found.key, code, detail) for code in value)


def is_so(key: Key, code: str, detail: RequestDetail) -> bool:
    request, standing = detail.request, detail.standing
    if key is Key.REASON:
        return any(reason_matches(item.line.reason_code, code) for item in request.items)
    if key is Key.MARKETPLACE:
        return request.store.marketplace.lower() == code
    if key is Key.GOODS:
        return standing.goods.value == code.replace("-", "_")
    if key is Key.STATE and code != "a-to-z":
        return standing.status.value == code.replace("-", "_")
    due = standing.due.on if standing.due else None
    return {
        Is.OVERDUE: due is not None and due < detail.today,
        Is.NOTED: bool(request.note),
        Is.TAGGED: bool(request.tags),
        Is.A_TO_Z: standing.a_to_z,
        Is.REFUNDED: standing.money not in (MoneyState.NONE, MoneyState.CANCELLED),
        Is.EXPOSED: standing.exposure_minor > 0,
        Is.HELD: any(each.state is DecisionState.HELD for each in request.decisions),
        Is.SNOOZED: rests(
            request.snooze,
            due,
            detail.today,
            urgent=standing.has(Task.CLAIM) or standing.has(Task.CONFLICT),
        ),
    }[Is(code)]


def blank_by_blank(text: str) -> str:
    return " ".join(fold(text).split())


def is_found(query: Query, detail: RequestDetail) -> bool:
    request = detail.request
    texts = [request.line.order_id, request.line.amazon_rma_id, *request.tags, request.note]
    texts += [text for item in request.items for text in (item.line.merchant_sku, item.line.item_name)]
    if request.comment.state is CommentState.CAPTURED:
        texts.append(request.comment.text)
    words = all(
        any(blank_by_blank(term.text) in blank_by_blank(text) for text in texts) != term.negated
        for term in query.terms
    )
    return words and all(holds(found, detail) != found.negated for found in query.filters)


def check_walks(shop: TestShop, typed: str) -> None:
    """The list finds the same, whether the words are taken for rare or for common ones."""
    for few, many in ((2_000, 200), (2_000, 0), (1, 200), (0, 0)):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(storage_search, "FEW", few)
            patch.setattr(word_search, "MANY_BLOCKS", many)
            for sort, descending in ((SortKey.DUE, False), (SortKey.PRODUCT, True), (SortKey.REASON, False)):
                expected = shop.browsing.ids(View.ALL, search=typed, sort=sort, descending=descending)
                listing = Browsing(shop.shop).listing(
                    View.ALL, search=typed, sort=sort, descending=descending
                )
                assert list(listing.all(Reading())) == expected, (typed, few, many)
                first = listing.first(Reading(), 2)
                assert first.ids == expected[:2], (typed, few, many)
                assert first.total in ((len(expected),) if len(expected) <= 2 else (None, len(expected)))


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.tuples(ROWS, ITEMS), min_size=1, max_size=8),
    st.lists(QUERIES, min_size=12, max_size=12),
    st.randoms(),
)
def test_a_search_finds_what_a_look_at_every_request_finds(
    requests: list[tuple[dict[str, str], list[dict[str, str]]]], queries: list[str], chance: Random
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        shop = TestShop(Path(folder))
        shop.take_in(
            *(
                {
                    **row, **item, "order_id": f"111-0000000-{at:07}", "amazon_rma_id": f"R{at}",
                    "order_item_id": "",
                }
                for at, (row, more) in enumerate(requests, 1)
                for item in [{}, *(one for one in more if one["merchant_sku"] != row["merchant_sku"])]
            )
        )
        ids = shop.browsing.ids(View.ALL)
        for request_id in ids:
            of_this = shop.versions(request_id)
            what = chance.randrange(6)
            if what == 0:
                shop.deciding.capture_comment(request_id, "All Broken,\n\n call back", of_this[request_id])
            elif what == 1:
                shop.filing.note(request_id, "call\n back  now", of_this[request_id])
            elif what == 2:
                shop.filing.tag([request_id], of_this, added=[chance.choice(["VIP", "Vip two"])])
            elif what == 3:
                shop.filing.snooze([request_id], date(2026, 11, 22) + timedelta(days=3), of_this)
        new = shop.browsing.ids(View.AUTHORIZATION_REQUIRED)[:1]
        if new:
            shop.deciding.decide(new, AuthorizeInputs(), shop.versions(*new))
        details = [shop.browsing.request(request_id) for request_id in ids]
        for typed in queries:
            expected = {each.request.id for each in details if is_found(parse(typed), each)}
            assert set(shop.browsing.ids(View.ALL, search=typed)) == expected, typed
            assert shop.browsing.count(View.ALL, search=typed) == len(expected), typed
            check_walks(shop, typed)
        shop.shop.close()
