"""Messages to the buyer: placeholders and what Amazon forbids."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from returns_desktop.domain.messages import Forbidden, fill, findings, unresolved_placeholders


def test_placeholders_without_a_value_stay_to_be_seen() -> None:
    filled = fill("Hello, {product} arrives by {delivery_date}.", {"product": "Cup", "delivery_date": ""})
    assert filled == "Hello, Cup arrives by {delivery_date}."
    assert unresolved_placeholders(filled + " {delivery_date}") == ("delivery_date",)


def test_a_value_that_looks_like_a_placeholder_is_not_filled_again() -> None:
    assert fill("{product}", {"product": "{order_id}", "order_id": "1"}) == "{order_id}"


@pytest.mark.parametrize(
    ("message", "kind", "words"),
    [
        ("see https://shop.example/help now", Forbidden.LINK, "https://shop.example/help"),
        ("tips: my-shop.example/help", Forbidden.LINK, "my-shop.example/help"),
        ("see shop.com.", Forbidden.LINK, "shop.com."),
        ("write to me.you@shop.example", Forbidden.EMAIL, "me.you@shop.example"),
        ("call +49 170 1234567", Forbidden.PHONE, "+49 170 1234567"),
        ("call (555) 010-0199 today", Forbidden.PHONE, "(555) 010-0199"),
        ("great \U0001f600", Forbidden.EMOJI, "\U0001f600"),
    ],
)
def test_forbidden_words_are_marked(message: str, kind: Forbidden, words: str) -> None:
    found = findings(message)
    assert [(one.kind, one.text) for one in found] == [(kind, words)]
    assert message[found[0].start : found[0].end] == words


@pytest.mark.parametrize(
    "message",
    [
        "Your order 114-3941689-8772232 arrives by 2026-11-24.",
        "Tracking 94847966824125566309, delivered 24.11.2026.",
        "It costs 49.99 USD. We can send 2 new ones.",
        "您好，订单 114-3941689-8772232 的商品有缺陷，我们可以补发。",
        "e.g. in 3.5 hours",
    ],
)
def test_plain_messages_pass(message: str) -> None:
    assert findings(message) == ()


@given(st.text(alphabet="0123456789+-(). a@./{}", max_size=2000))
def test_any_text_is_scanned_and_spans_are_right(message: str) -> None:
    for one in findings(message):
        assert message[one.start : one.end] == one.text


@pytest.mark.parametrize("piece", ["1 2-3", "a.", "a@", "(1", "a.com "])
def test_a_megabyte_of_anything_is_scanned(piece: str) -> None:
    message = piece * (1_000_000 // len(piece))
    assert all(one.text for one in findings(message))
