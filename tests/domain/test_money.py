"""Amounts as Amazon writes them, and sums that stay whole."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from returns_desktop.domain.money import Money, exponent, is_currency, parse_amount, percent, share


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("39.99", "USD", 3999),
        ("0.00", "USD", 0),
        ("77,98", "EUR", 7798),
        ("1.234,56", "EUR", 123456),
        ("1,234.56", "USD", 123456),
        ("1 234,56", "EUR", 123456),
        ("1\u00a0234,56", "EUR", 123456),
        ("1.234.567", "EUR", 123456700),
        ("39.9", "USD", 3990),
        ("40", "USD", 4000),
        ("3980", "JPY", 3980),
        ("3980.00", "JPY", 3980),
        ("3,980", "JPY", 3980),
        ("1.234", "KWD", 1234),
        ("-5.00", "USD", -500),
        (" 5.00 ", "USD", 500),
        ("-1.234,56", "EUR", -123456),
        ("٣.٥٠", "AED", 350),
    ],
)
def test_amounts_of_real_files(text: str, currency: str, minor: int) -> None:
    assert parse_amount(text, currency) == minor


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("1.234", "EUR"),  # a thousand or one and a bit
        ("1,234", "USD"),
        ("39.990", "USD"),
        ("3980.50", "JPY"),
        ("1.234.56", "EUR"),
        ("0.123,45", "EUR"),
        ("12a", "USD"),
        ("", "USD"),
        ("1e5", "USD"),
        ("$5", "USD"),
    ],
)
def test_what_is_not_surely_an_amount_is_refused(text: str, currency: str) -> None:
    assert parse_amount(text, currency) is None


@given(st.integers(-(10**12), 10**12), st.sampled_from(["USD", "JPY", "KWD"]))
def test_an_amount_written_plain_is_read_back(minor: int, currency: str) -> None:
    assert parse_amount(Money(minor, currency).plain(), currency) == minor


@given(st.integers(0, 10**9), st.integers(1, 50), st.lists(st.integers(0, 50), max_size=8))
def test_shares_of_separate_units_never_exceed_the_total(total: int, whole: int, parts: list[int]) -> None:
    taken, sold = 0, 0
    for part in parts:
        part = min(part, whole - taken)
        taken += part
        sold += share(total, part, whole)
    assert sold <= total
    assert share(total, whole, whole) == total


def test_a_share_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^a share needs a positive whole$"):
        share(100, 1, 0)


def test_percent_rounds_half_up() -> None:
    assert percent(999, 50) == 500
    assert percent(3999, 20) == 800
    assert percent(49, 1) == 0


def test_currencies_do_not_mix() -> None:
    with pytest.raises(ValueError, match="USD and EUR"):
        Money(1, "USD") + Money(1, "EUR")
    assert Money(5, "USD") - Money(2, "USD") == Money(3, "USD")
    assert Money(5, "USD") + Money(2, "USD") == Money(7, "USD")
    assert Money(1, "USD") < Money(2, "USD")
    assert not Money(2, "USD") < Money(2, "USD")


def test_nothing_and_less_than_a_unit_written_plain() -> None:
    assert [Money(minor, "USD").plain() for minor in (0, 1, -1)] == ["0.00", "0.01", "-0.01"]


def test_exponents() -> None:
    assert [exponent(code) for code in ("USD", "JPY", "KWD")] == [2, 0, 3]
    assert is_currency("USD")
    assert not is_currency("usd")
    assert not is_currency("US")
