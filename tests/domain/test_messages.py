"""Messages to the buyer: placeholders and what Amazon forbids."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from returns_desktop.domain.message_words import MessageWords, Phrases
from returns_desktop.domain.messages import Forbidden, fill, findings, unresolved_placeholders
from returns_desktop.paths import resource
from returns_desktop.services.message_words import read_message_words

WORDS = read_message_words(resource("rules/message_words.json"))


def test_placeholders_without_a_value_stay_to_be_seen() -> None:
    filled = fill("Hello, {product} arrives by {delivery_date}.", {"product": "Cup", "delivery_date": ""})
    assert filled == "Hello, Cup arrives by {delivery_date}."
    assert unresolved_placeholders(filled + " {delivery_date}") == ("delivery_date",)


@pytest.mark.parametrize("left", ["{Name}", "{order id}", "{ product }", "{订单}", "{}", "{days2}"])
def test_whatever_is_left_in_braces_is_unresolved(left: str) -> None:
    message = fill(f"Hello, {left}.", {"product": "Cup", "days": "3", "order_id": "1"})
    assert message == f"Hello, {left}."
    assert unresolved_placeholders(message) == (left.strip("{} ") or left,)


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
    "emoji",
    [
        "⭐", "⏰", "⌚", "⬆", "⭕", "\U0001f004", "\U0001f0cf", "\U0001f170", "\U0001f197", "\U0001f19a",
        "\U0001f201", "\U0001f232", "\U0001f251", "\U0001f265", "❤\ufe0f",
        "1\ufe0f\u20e3", "#\u20e3", "©\ufe0f", "\U0001f1e9\U0001f1ea",
        "\U0001f468\u200d\U0001f469\u200d\U0001f467", "\U0001f3f4\U000e0067\U000e0062\U000e007f",
    ],
)
def test_an_emoji_is_marked_as_a_whole_whatever_folding_makes_of_it(emoji: str) -> None:
    message = f"ﬁne ㌔ {emoji} OK"
    assert [(one.kind, one.start, one.text) for one in findings(message)] == [(Forbidden.EMOJI, 6, emoji)]


@pytest.mark.parametrize(
    "message",
    [
        "Acme™ ©2026 ® → 5×3 №1 ＯＫ ㌔ ① #1* Nr. 2",
        "Your order 114-3941689-8772232 arrives by 2026-11-24.",
        "Tracking 94847966824125566309, delivered 24.11.2026.",
        "It costs 49.99 USD. We can send 2 new ones.",
        "您好，订单 114-3941689-8772232 的商品有缺陷，我们可以补发。",
        "e.g. in 3.5 hours",
    ],
)
def test_plain_messages_pass(message: str) -> None:
    assert findings(message) == ()


@pytest.mark.parametrize(
    ("message", "kind", "words"),
    [
        ("Use this coupon now", Forbidden.MARKETING, "coupon"),
        ("10% off today", Forbidden.MARKETING, "% off"),
        ("Visit  our shop", Forbidden.MARKETING, "Visit  our"),
        ("Hier ist Ihr RABATTCODE.", Forbidden.MARKETING, "RABATTCODE"),
        ("Mit Ihrer nächsten Bestellung", Forbidden.MARKETING, "nächsten Bestellung"),
        ("Suivez-nous", Forbidden.MARKETING, "Suivez-nous"),
        ("uno sconto per Lei", Forbidden.MARKETING, "sconto"),
        ("un cupón para usted", Forbidden.MARKETING, "cupón"),
        ("ｸｰﾎﾟﾝをどうぞ", Forbidden.MARKETING, "ｸｰﾎﾟﾝ"),
        ("送您优惠券一张", Forbidden.MARKETING, "优惠券"),
        ("送您優惠券一張", Forbidden.MARKETING, "優惠券"),
        ("Please leave us a review", Forbidden.REVIEW, "leave us a review"),
        ("We hope for positive feedback", Forbidden.REVIEW, "positive feedback"),
        ("It deserves five‑star words", Forbidden.REVIEW, "five‑star"),
        ("Bitte bewerten Sie uns", Forbidden.REVIEW, "bewerten"),
        ("Laissez un avis", Forbidden.REVIEW, "Laissez un avis"),
        ("una recensione", Forbidden.REVIEW, "recensione"),
        ("una reseña", Forbidden.REVIEW, "reseña"),
        ("レビューをお願いします", Forbidden.REVIEW, "レビュー"),
        ("请给我五星好评", Forbidden.REVIEW, "五星"),
        ("請給我們好評", Forbidden.REVIEW, "好評"),
        ("Thank you for your order!", Forbidden.THANKS_ONLY, "Thank you"),
        ("Hi, many thanks and have a nice day.\n\nBest regards,\nAnna", Forbidden.THANKS_ONLY, "many thanks"),
        ("Guten Tag,\nvielen Dank für Ihre Bestellung.", Forbidden.THANKS_ONLY, "vielen Dank"),
        ("Bonjour, merci pour votre achat !", Forbidden.THANKS_ONLY, "merci pour"),
        ("Buongiorno, grazie mille.", Forbidden.THANKS_ONLY, "grazie"),
        ("Hola: ¡Muchas gracias!", Forbidden.THANKS_ONLY, "Muchas gracias"),
        ("ご購入いただき、誠にありがとうございます。", Forbidden.THANKS_ONLY, "ありがとうございます"),
        ("您好：感谢您的购买，祝您生活愉快！", Forbidden.THANKS_ONLY, "感谢"),
        ("您好：謝謝您的購買。", Forbidden.THANKS_ONLY, "謝謝"),
        ("ｗｗｗ．ｓｈｏｐ．ｃｏｍ", Forbidden.LINK, "ｗｗｗ．ｓｈｏｐ．ｃｏｍ"),
        ("信箱 me＠shop．com", Forbidden.EMAIL, "me＠shop．com"),
    ],
)
def test_words_of_each_language_are_marked(message: str, kind: Forbidden, words: str) -> None:
    found = findings(message, WORDS)
    assert (found[0].kind, found[0].text) == (kind, words)
    assert {one.kind for one in found} == {kind}


@pytest.mark.parametrize(
    "message",
    [
        "Would you like us to send it again? I will review your request.",
        "Thank you for the photo. The missing part is on its way.",
        "Thank you for your order and please send me a photo.",
        "Vielen Dank für Ihre Nachricht, ich sende den Ersatz morgen.",
        "Merci de m'indiquer ce qui manque.",
        "Gracias. ¿Qué pieza falta?",
        "ご連絡ありがとうございます。交換品を発送しました。",
        "谢谢您的来信，我们已寄出配件。",
        "謝謝您的來信，我已經寄出配件。",
        "Hello,",
        "",
    ],
)
def test_messages_about_the_matter_pass(message: str) -> None:
    assert findings(message, WORDS) == ()


def test_a_phrase_is_a_whole_word_unless_it_takes_any_ending() -> None:
    words = MessageWords(marketing=Phrases(["promo", "discount*"]))
    found = findings("A promotion, a promo; discounted 5discounts.", words)
    assert [one.text for one in found] == ["promo", "discounted"]


def test_without_words_only_patterns_are_found() -> None:
    assert findings("Thank you! Leave a review for a coupon.") == ()


_ODD = st.text(alphabet="ßİﬃ㌔ȩ́́‍­ ｶﾞ-—\tａ🙂好.x", max_size=30)


@given(_ODD, st.sampled_from(["coupon", "ＣＯＵＰＯＮ", "cou­pon", "优惠券", "ｸｰﾎﾟﾝ"]), _ODD)
def test_marks_stand_at_the_words_whatever_folding_does_to_the_rest(
    before: str, words: str, after: str
) -> None:
    message = f"{before}\n{words}\n{after}"
    marked = [one for one in findings(message, WORDS) if one.kind is Forbidden.MARKETING]
    assert [(one.text, one.start) for one in marked] == [(words, len(before) + 1)]


@given(st.text(max_size=300))
def test_marks_of_any_text_are_its_own_words_in_order_and_apart(message: str) -> None:
    found = findings(message + " thank you 5-star COUPON", WORDS)
    assert {one.text for one in found} >= {"COUPON"}
    assert all(one.text == (message + " thank you 5-star COUPON")[one.start : one.end] for one in found)
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(st.text(alphabet="0123456789+-(). a@./{}", max_size=2000))
def test_any_text_is_scanned_and_spans_are_right(message: str) -> None:
    for one in findings(message):
        assert message[one.start : one.end] == one.text


@pytest.mark.parametrize(
    "piece", ["1 2-3", "a.", "a@", "(1", "a.com ", "hi.", "thank you ", "discount", "- ", "̧́", "评价", "ﾎﾟ"]
)
def test_a_long_run_of_anything_is_scanned(piece: str) -> None:
    message = piece * (300_000 // len(piece))
    assert all(one.text for one in findings(message, WORDS))
