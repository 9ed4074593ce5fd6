"""The language of the search, read on its own."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from returns_desktop.domain.search import (
    Filter,
    Query,
    Term,
    choices,
    parse,
    reason_matches,
    token_at,
)
from returns_desktop.domain.search_names import CHOICES, EXAMPLES, Key, also
from returns_desktop.domain.search_ranges import AmountRange, DueRange

CHINESE = also(
    {"状态": Key.STATE, "期限": Key.DUE},
    {Key.STATE: {"authorized": "已授权"}, Key.DUE: {"today": "今天"}, Key.REASON: {"too-small": "太小"}},
)


@pytest.mark.parametrize(
    ("typed", "terms"),
    [
        ("", ()),
        ("left  side", (Term("left"), Term("side"))),
        ('"left  side" dead', (Term("left side", phrase=True), Term("dead"))),
        ('"left side', (Term("left side", phrase=True),)),
        ("“left side”dead", (Term("left side", phrase=True), Term("dead"))),
        ('""', ()),
        ('27"', (Term('27"'),)),
        ("-dead", (Term("dead", negated=True),)),
        ('-"left side"', (Term("left side", negated=True, phrase=True),)),
        ("- -- 5-6", (Term("-"), Term("--"), Term("5-6"))),
        ("c:\\cup size:L 12:30", (Term("c:\\cup"), Term("size:L"), Term("12:30"))),
        ("dead dead", (Term("dead"),)),
    ],
)
def test_words_and_phrases(typed: str, terms: tuple[Term, ...]) -> None:
    assert parse(typed) == Query(terms)


@pytest.mark.parametrize(
    ("typed", "key", "value"),
    [
        ("state:authorized", Key.STATE, ("authorized",)),
        ("STATUS：Authorized", Key.STATE, ("authorized",)),
        ("state:auth", Key.STATE, ("authorization-required", "authorized")),
        ("state:closed", Key.STATE, ("closed-by-seller", "closed-by-buyer")),
        ("state:closed_by_buyer", Key.STATE, ("closed-by-buyer",)),
        ("state:a2z", Key.STATE, ("a-to-z",)),
        ("state:new,completed", Key.STATE, ("authorization-required", "completed")),
        ("reason:defective", Key.REASON, ("defective",)),
        ("reason:CR-SWITCHEROO", Key.REASON, ("wrong-item-sent",)),
        ('reason:"wrong item sent"', Key.REASON, ("wrong-item-sent",)),
        ("reason:small", Key.REASON, ("too-small",)),
        ("reason:CR-BRAND_NEW", Key.REASON, ("cr-brand_new",)),
        ("goods:checked", Key.GOODS, ("checked",)),
        ("is:overdue", Key.IS, ("overdue",)),
        ("is:A-to-Z", Key.IS, ("a-to-z",)),
        ("marketplace:gb", Key.MARKETPLACE, ("uk",)),
        ("sku:ABC*", Key.SKU, "ABC*"),
        ('tag:"very big"', Key.TAG, "very big"),
        ("due:<2d", Key.DUE, DueRange(None, 1)),
        ("due：＜２ｄ", Key.DUE, DueRange(None, 1)),
        ("due:≤2d", Key.DUE, DueRange(None, 2)),
        ("due:>3d", Key.DUE, DueRange(4, None)),
        ("due:>=1w", Key.DUE, DueRange(7, None)),
        ("due:today", Key.DUE, DueRange(0, 0)),
        ("due:overdue", Key.DUE, DueRange(None, -1)),
        ("due:none", Key.DUE, DueRange(without=True)),
        ("due:2026-12-01", Key.DUE, DueRange(date(2026, 12, 1), date(2026, 12, 1))),
        ("due:<2026-12-01", Key.DUE, DueRange(None, date(2026, 11, 30))),
        ("due:today..3d", Key.DUE, DueRange(0, 3)),
        ("amount:>50", Key.AMOUNT, AmountRange(Decimal(50), None, low_open=True)),
        ("amount:<=19,99", Key.AMOUNT, AmountRange(None, Decimal("19.99"))),
        ("amount:10..20", Key.AMOUNT, AmountRange(Decimal(10), Decimal(20))),
        ("amount:40", Key.AMOUNT, AmountRange(Decimal(40), Decimal(40))),
    ],
)
def test_filters(typed: str, key: Key, value: object) -> None:
    found = parse(typed)
    assert [(each.key, each.value, each.negated) for each in found.filters] == [(key, value, False)]
    assert (found.terms, found.problems) == ((), ())
    assert [(each.value, each.negated) for each in parse(f"-{typed}").filters] == [(value, True)]


@pytest.mark.parametrize(
    "typed",
    [
        "due:soon", "due:2026-02-30", "due:<", "due:<0001-01-01", "due:1..", "amount:1.234,50", "amount:-5",
        "amount:1e3", "amount:many", "state:zebra", "goods:here", "is:nice", "marketplace:xx",
        "state:new,zebra",
    ],
)
def test_what_is_no_filter_is_searched_as_words_and_told(typed: str) -> None:
    found = parse(f"kettle -{typed}")
    assert found.terms == (Term("kettle"), Term(typed, negated=True))
    assert (found.filters, [problem.text for problem in found.problems]) == ((), [typed])


def test_a_filter_without_its_value_is_not_searched_yet() -> None:
    assert [bool(parse(typed)) for typed in ("state:", 'sku:"', "-due:")] == [False] * 3
    assert parse("-due:").problems == ()


@pytest.mark.parametrize("key", Key)
def test_every_filter_has_an_example_that_works(key: Key) -> None:
    assert [found.key for found in parse(EXAMPLES[key]).filters] == [key]


@pytest.mark.parametrize("key", CHOICES)
def test_every_code_means_itself(key: Key) -> None:
    for code in CHOICES[key]:
        assert choices(key, code) == (code,)


def test_another_language_has_its_own_names_and_is_kept_in_english() -> None:
    found = parse("状态：已授权 期限:今天 reason:太小 state:completed", CHINESE)
    assert str(found) == "state:authorized due:today reason:too-small state:completed"
    assert parse("状态:已", CHINESE) == parse("state:authorized")
    assert parse("状态:已授权") == Query((Term("状态:已授权"),))


@pytest.mark.parametrize(
    ("typed", "currency", "bounds"),
    [
        ("amount:>50", "USD", (5001, None)),
        ("amount:>50", "JPY", (51, None)),
        ("amount:>=50", "KWD", (50000, None)),
        ("amount:<19.99", "USD", (None, 1998)),
        ("amount:<19.99", "JPY", (None, 19)),
        ("amount:>19.99", "JPY", (20, None)),
        ("amount:19.99", "JPY", (20, 19)),
        ("amount:10..20,5", "EUR", (1000, 2050)),
    ],
)
def test_amounts_are_compared_in_the_minor_units_of_their_currency(
    typed: str, currency: str, bounds: tuple[int | None, int | None]
) -> None:
    value = parse(typed).filters[0].value
    assert isinstance(value, AmountRange)
    assert value.minor(currency) == bounds


def test_a_reason_is_known_by_any_of_its_codes_and_a_strange_one_by_a_piece() -> None:
    assert reason_matches("AMZ-PG-APP-TOO-SMALL", "too-small")
    assert not reason_matches("CR-DAMAGED_BY_CARRIER", "damaged")
    assert reason_matches("CR-BRAND_NEW", "brand_new")


@pytest.mark.parametrize(
    ("typed", "key", "value"),
    [
        ("kettle st", None, "st"),
        ("kettle ", None, ""),
        ("state:", Key.STATE, ""),
        ("-state:au", Key.STATE, "au"),
        ('tag:"very b', Key.TAG, "very b"),
        ('tag:"very big"', None, ""),
    ],
)
def test_the_piece_that_is_being_typed(typed: str, key: Key | None, value: str) -> None:
    token = token_at(typed + " later", len(typed))
    assert (token.key, token.value) == (key, value)


def test_the_words_to_be_marked() -> None:
    found = parse('Große "Left Side" -dead sku:EAR* state:new tag:vip')
    assert found.needles == ("grosse", "left side", "ear")


SIGNS = st.text(alphabet=' \t"“”：:-－<>=＜.,*天aA杯ß\u0308\ud8001205d' + "statedueamountskuis", max_size=40)
PIECES = st.lists(
    st.sampled_from(["state:", "due:", "amount:", "sku:", "reason:", "-", '"', " ", "new", "<2d", "1..2"]),
    max_size=12,
).map("".join)


@given(st.one_of(st.text(max_size=60), SIGNS, PIECES))
def test_anything_can_be_read_and_what_was_read_is_read_again_alike(typed: str) -> None:
    for names in (None, CHINESE):
        found = parse(typed) if names is None else parse(typed, names)
        assert parse(str(found)) == found
        assert str(parse(str(found))) == str(found)


@given(st.text(max_size=60))
def test_text_without_signs_of_the_language_is_its_words(typed: str) -> None:
    plain = "".join(" " if letter in '"“”„＂:：-－' else letter for letter in typed)
    assert [term.text for term in parse(plain).terms] == list(dict.fromkeys(plain.split()))
    assert not any(isinstance(each, Filter) for each in parse(plain).filters)
