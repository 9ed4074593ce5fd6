"""The language of the search, read on its own."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from returns_desktop.domain.search import (
    Filter,
    Query,
    SearchProblem,
    Term,
    Token,
    choices,
    parse,
    reason_matches,
    token_at,
    tokens,
)
from returns_desktop.domain.search_names import CHOICES, EXAMPLES, Key, Names, also
from returns_desktop.domain.search_ranges import AmountRange, DueRange, read_amount, read_due

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
        ("sku:X", Key.SKU, "X"),
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
        ("requested:>-7d", Key.REQUESTED, DueRange(-6, None)),
        ("requested:yesterday", Key.REQUESTED, DueRange(-1, -1)),
        ("requested:2026-01-05..2026-01-11", Key.REQUESTED, DueRange(date(2026, 1, 5), date(2026, 1, 11))),
        ("sku:=EAR-1", Key.SKU, "=EAR-1"),
        ("is:refunded", Key.IS, ("refunded",)),
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
        "state:new,zebra", "requested:overdue", "requested:none", "sku:=", "tag:=*",
    ],
)
def test_what_is_no_filter_is_searched_as_words_and_told(typed: str) -> None:
    found = parse(f"kettle -{typed}")
    assert found.terms == (Term("kettle"), Term(typed, negated=True))
    assert (found.filters, [problem.text for problem in found.problems]) == ((), [typed])


def test_a_filter_without_its_value_is_not_searched_yet() -> None:
    assert [bool(parse(typed)) for typed in ("state:", 'sku:"', "-due:")] == [False] * 3
    assert parse("-due:").problems == ()
    assert [bool(parse(typed)) for typed in ("a", "sku:a", "a sku:a")] == [True] * 3


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
    ("typed", "days", "written"),
    [
        ("2d", (2, 2), "2d"),
        ("-1day", (-1, -1), "-1day"),
        ("2 Weeks", (14, 14), "2weeks"),
        ("３天", (3, 3), "3天"),
        ("2周", (14, 14), "2周"),
        ("tomorrow", (1, 1), "tomorrow"),
        ("> 1d", (2, None), ">1d"),
        ("≥1d", (1, None), ">=1d"),
        ("<=1d", (None, 1), "<=1d"),
        ("=1d", (1, 1), "=1d"),
        ("-1d...1w", (-1, 7), "-1d...1w"),
        ("Over Due", (None, -1), "overdue"),
        (">2026-02-28", (date(2026, 3, 1), None), ">2026-02-28"),
        ("2026-02-01..tomorrow", (date(2026, 2, 1), 1), "2026-02-01..tomorrow"),
    ],
)
def test_days_as_they_are_typed(typed: str, days: tuple[object, object], written: str) -> None:
    found = read_due(typed)
    assert found is not None
    assert (found[0].low, found[0].high, found[0].without, found[1]) == (*days, False, written)


def test_no_deadline_at_all_is_asked_for_by_name() -> None:
    assert read_due(" None ") == (DueRange(None, None, True), "none")


@pytest.mark.parametrize(
    "typed", ["", "d", "12345d", "1m", "2d..", "..2d", "x..2d", "2d..x", ">9999-12-31", "<>2d"]
)
def test_other_words_are_no_days(typed: str) -> None:
    assert read_due(typed) is None


@pytest.mark.parametrize(
    ("typed", "amounts", "written"),
    [
        ("> 5", (Decimal(5), None, True, False), ">5"),
        ("<5", (None, Decimal(5), False, True), "<5"),
        (">=5,5", (Decimal("5.5"), None, False, False), ">=5,5"),
        ("≤5.5", (None, Decimal("5.5"), False, False), "<=5.5"),
        ("1…2", (Decimal(1), Decimal(2), False, False), "1...2"),
    ],
)
def test_amounts_as_they_are_typed(typed: str, amounts: tuple[object, ...], written: str) -> None:
    assert read_amount(typed) == (AmountRange(*amounts), written)  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", ["", "x", "1..x", "x..1", "1,2,3", ">"])
def test_other_words_are_no_amounts(typed: str) -> None:
    assert read_amount(typed) is None


def test_days_are_counted_from_the_marketplaces_today() -> None:
    today = date(2026, 12, 31)
    assert DueRange(-1, 1).on(today) == (date(2026, 12, 30), date(2027, 1, 1))
    assert DueRange(date(2026, 1, 2), None).on(today) == (date(2026, 1, 2), None)
    assert DueRange(0, date(2027, 1, 2)).on(today) == (today, date(2027, 1, 2))


@pytest.mark.parametrize(
    ("typed", "currency", "bounds"),
    [
        ("amount:>50", "USD", (5001, None)),
        ("amount:>50", "JPY", (51, None)),
        ("amount:>=50", "KWD", (50000, None)),
        ("amount:<19.99", "USD", (None, 1998)),
        ("amount:<19.99", "JPY", (None, 19)),
        ("amount:>=19.2", "JPY", (20, None)),
        ("amount:<=19.8", "JPY", (None, 19)),
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
    assert reason_matches("CR  BRAND\tNEW", "cr brand new")
    assert not reason_matches("CR-BRAND_NEW", "too-small")
    assert not reason_matches("CR-BRAND_NEW", "newer")


@pytest.mark.parametrize(
    ("typed", "key", "value"),
    [
        ("kettle st", None, "st"),
        ("kettle ", None, ""),
        ("state:", Key.STATE, ""),
        ("-state:au", Key.STATE, "au"),
        ('tag:"very b', Key.TAG, "very b"),
        ('tag:"very big"', None, ""),
        ('tag:""', None, ""),
    ],
)
def test_the_piece_that_is_being_typed(typed: str, key: Key | None, value: str) -> None:
    token = token_at(typed + " later", len(typed))
    assert (token.key, token.value) == (key, value)


def test_each_piece_tells_where_it_stands() -> None:
    assert list(tokens('kettle -state:new  tag："very  big"x －"a')) == [
        Token(0, 0, 6, False, None, "kettle", False),
        Token(8, 14, 17, True, Key.STATE, "new", False),
        Token(19, 23, 34, False, Key.TAG, "very big", True),
        Token(34, 34, 35, False, None, "x", False),
        Token(37, 37, 39, True, None, "a", True),
    ]
    assert token_at("kettle  st", 8) == Token(8, 8, 8, False, None, "", False)
    assert token_at('tag:"', 5) == Token(0, 4, 5, False, Key.TAG, "", True)
    assert token_at("期限:今", 4, CHINESE) == Token(0, 3, 4, False, Key.DUE, "今", False)


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ('-state：NEW -"very  BIG" Big', '-"very BIG" Big -state:authorization-required'),
        ("is:tagged,,a2z", "is:tagged,a-to-z"),
        ('-tag:"very  big"', '-tag:"very big"'),
        ("due: amount:1", "amount:1"),
        ("reason:DEFECTIVE，too_small、 goods:checked,", "reason:defective,too-small goods:checked"),
        ('reason:"Brand  New"', 'reason:"brand new"'),
        ("sku:*a* sku:* tag:**", "sku:* tag:** sku:*a*"),
        ("-due:TODAY -amount:5,5", "-due:today -amount:5,5"),
    ],
)
def test_a_search_is_shown_as_it_was_understood(typed: str, shown: str) -> None:
    assert str(parse(typed)) == shown


def test_a_filter_that_is_none_is_told_with_its_own_sign() -> None:
    found = parse('-due："so on" state:x state:x')
    assert found.terms == (Term("due：so on", negated=True, phrase=True), Term("state:x"))
    assert found.problems == (
        SearchProblem(Key.DUE, "due：so on"),
        SearchProblem(Key.STATE, "state:x"),
    )
    assert [found.filters for found in (parse("tag:*"), parse("sku:**"))] == [(), ()]


@pytest.mark.parametrize(
    ("key", "part", "codes"),
    [
        (Key.STATE, "by", ("closed-by-seller", "closed-by-buyer")),
        (Key.STATE, "y", ()),  # inside a word
        (Key.STATE, "  Closed_BY ", ("closed-by-seller", "closed-by-buyer")),
        (Key.STATE, "", ()),
        (Key.STATE, " ", ()),
        (Key.STATE, "a", ("authorization-required", "authorized", "a-to-z")),
    ],
)
def test_a_piece_of_a_name_is_the_start_of_one_of_its_words(
    key: Key, part: str, codes: tuple[str, ...]
) -> None:
    assert choices(key, part) == codes


def test_a_piece_of_a_chinese_name_is_found_anywhere_in_it() -> None:
    assert choices(Key.STATE, "授权", CHINESE) == ("authorized",)
    assert choices(Key.REASON, "小", CHINESE) == ("too-small",)
    assert choices(Key.STATE, "auth", CHINESE) == ("authorization-required", "authorized")
    bare = Names({"state": Key.STATE, "due": Key.DUE})  # without names of values
    assert choices(Key.STATE, "auth", bare) == ()
    assert parse("due:today", bare) == parse("due:today")


def test_a_language_adds_to_english_and_takes_nothing_from_it() -> None:
    names = also(
        {"Zustand": Key.STATE, "": Key.SKU, "due": Key.SKU},
        {Key.STATE: {"authorized": "Ist_Genehmigt", "completed": "open"}},
    )
    assert (names.keys["zustand"], names.keys["due"], "" in names.keys) == (Key.STATE, Key.DUE, False)
    assert str(parse("zustand:ist-genehmigt", names)) == "state:authorized"
    assert str(parse("ZUSTAND:open", names)) == "state:authorization-required,authorized"
    assert str(parse("due:none", names)) == "due:none"
    assert str(parse("state:genehmigt")) == "state:genehmigt"


def test_the_words_to_be_marked() -> None:
    found = parse('Große "Left Side" -dead sku:EAR* state:new tag:vip')
    assert found.needles == ("grosse", "left side", "ear")
    assert parse("-sku:EAR rma:A* order:1 asin:B tracking:1Z store:x A").needles == ("a", "1", "b", "1z")


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
