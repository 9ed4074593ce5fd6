"""Messages to the buyer: placeholders and what Amazon forbids."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from returns_desktop.domain.message_folding import fold_words, folded
from returns_desktop.domain.message_words import (
    Clauses,
    MessageWords,
    Phrases,
    ThanksWords,
    read_words,
    single_gaps,
)
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


@pytest.mark.parametrize(
    ("phrases", "text", "found"),
    [
        (["five star", "five star review"], "a five star review", ["five star review"]),
        (["pro*", "promo code"], "promo code, profit", ["promo code", "profit"]),
        (["优惠"], "送优惠优惠", ["优惠", "优惠"]),
        (["ab"], "ab abab cab", ["ab"]),
        (["Free-Gift"], "free gift", ["free gift"]),
        (["ab*"], "abc", ["abc"]),
    ],
)
def test_the_longest_phrase_at_each_place_is_found(phrases: list[str], text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in Phrases(phrases).spans(text)] == found


@pytest.mark.parametrize("phrase", ["a", "a*", "", "*"])
def test_a_phrase_that_would_be_everywhere_is_refused(phrase: str) -> None:
    with pytest.raises(ValueError, match=f"^too short to be found by: {re.escape(repr(phrase))}$"):
        Phrases(["coupon", phrase])


@pytest.mark.parametrize(
    ("patterns", "clause", "span"),
    [
        (["Thank-You"], "thank you", (0, 9)),
        (["thank you"], "thank you all", None),
        (["thanks*", "thanks a lot*"], "thanks a lot for it", (0, 12)),
        (["*gozaimasu", "*arigatou gozaimasu"], "taihen arigatou gozaimasu", (7, 25)),
        (["thanks*"], "many thanks", None),
        (["thanks*"], "thanks*", (0, 6)),
        (["*thanks"], "thanks again", None),
        ([], "thanks", None),
    ],
)
def test_a_clause_is_known_as_a_whole_or_by_an_end(
    patterns: list[str], clause: str, span: tuple[int, int] | None
) -> None:
    assert Clauses(patterns).span(clause) == span


def test_each_run_of_gaps_is_one_that_knows_where_it_begins() -> None:
    found = single_gaps(folded("-a - b-"))
    assert found.text == " a b "
    assert [found.span(at, at + 1) for at in range(5)] == [(0, 1), (1, 2), (2, 3), (5, 6), (6, 7)]


STORED = {
    "marketing": {"en": ["coupon", "promo*"], "de": ["rabatt"]},
    "review": {"en": ["five star"]},
    "thanks": {"en": ["thanks*"], "de": ["danke"]},
    "greetings": {"en": ["hello"]},
    "farewells": {"en": ["regards"]},
    "joins": {"en": ["And"], "de": ["sowie+"]},
}


@pytest.mark.parametrize(
    ("message", "found"),
    [
        ("Coupon, promotion, Rabatt", {"marketing": ["Coupon", "promotion", "Rabatt"]}),
        ("Five--star", {"review": ["Five--star"]}),
        ("Hello! (Thanks a lot) and danke. Regards, the whole team", {"thanks_only": ["Thanks"]}),
        ("Hello sowie+ danke", {"thanks_only": ["danke"]}),
        ("- Danke -", {"thanks_only": ["Danke"]}),
        ("Danke! ", {"thanks_only": ["Danke"]}),
        ("Danke! - .", {"thanks_only": ["Danke"]}),
        ("Danke and it is on its way", {}),
        ("Danke sandy thing", {}),
        ("It is on its way. Thanks", {}),
        ("Hello. Regards, Danke", {}),
        ("hello", {}),
    ],
)
def test_lists_are_read_by_kind_whatever_the_language(message: str, found: dict[str, list[str]]) -> None:
    marked: dict[str, list[str]] = {}
    for one in findings(message, read_words(STORED)):
        marked.setdefault(one.kind.value, []).append(one.text)
    assert marked == found


def test_without_lists_nothing_is_thanks() -> None:
    words = MessageWords(thanks=ThanksWords(thanks=Clauses(["thanks"])))
    assert [one.text for one in findings("thanks", words)] == ["thanks"]
    assert findings("hello, thanks", words) == ()
    assert findings("coupon, five-star", words) == ()


@pytest.mark.parametrize(
    ("written", "words"),
    [("DON\u2019T", "don't"), ("don\u02bct", "don't"), ("COU\u00adPON", "coupon"), ("ß\u200bİ", "ssi\u0307")],
)
def test_no_apostrophe_and_no_hidden_sign_makes_another_word(written: str, words: str) -> None:
    assert fold_words(written) == words
    assert folded(written).span(0, len(words)) == (0, len(written))


def test_everything_forbidden_is_told_in_its_order_and_each_place_once() -> None:
    message = (
        "Order 114-3941689-8772232: write to a@b.example, see http://c.example/x, call +49 170 1234567 ☎ "
        "or a five  star coupon shop.example/coupon. 114-3941689-8772233 or me@shop.com"
    )
    words = MessageWords(marketing=Phrases(["coupon"]), review=Phrases(["five star"]))
    assert [(one.kind, one.text) for one in findings(message, words)] == [
        (Forbidden.EMAIL, "a@b.example"),
        (Forbidden.LINK, "http://c.example/x,"),
        (Forbidden.PHONE, "+49 170 1234567"),
        (Forbidden.EMOJI, "☎"),
        (Forbidden.REVIEW, "five  star"),
        (Forbidden.MARKETING, "coupon"),
        (Forbidden.LINK, "shop.example/coupon."),
        (Forbidden.EMAIL, "me@shop.com"),
    ]


@pytest.mark.parametrize(
    "link", ["http://a", "HTTPS://a", "www.a", "Shop.COM", "a.de/x.y/z", "a.io.", "my.page.com"]
)
def test_an_address_is_known_by_its_beginning_or_its_ending(link: str) -> None:
    assert [(one.kind, one.text) for one in findings(f"at {link} now")] == [(Forbidden.LINK, link)]


@pytest.mark.parametrize(
    "words", ["info", "more info.", "shop/a.com", "a..com", "a.comma", "my.com.page", "www or http:// now"]
)
def test_words_that_only_look_like_an_address_pass(words: str) -> None:
    assert findings(f"at {words}") == ()


@pytest.mark.parametrize(
    "phone",
    [
        "+12345678", "0012345678", "123-45678", "123 45678", "123.45678", "123/45678", "123(45678",
        "+123456789012345", "1234-5678-9012-345", "2026-11-241", "24/11/2026 0",
    ],
)  # fmt: skip
def test_a_number_with_phone_marks_is_a_phone_number(phone: str) -> None:
    assert [(one.kind, one.text) for one in findings(f"at {phone} now")] == [(Forbidden.PHONE, phone)]


@pytest.mark.parametrize(
    "number",
    [
        "12345678", "123-4567", "+1234567890123456", "1234-5678-9012-3456", "24/11/2026", "2026-11-24",
        "123)45678",
    ],
)  # fmt: skip
def test_other_numbers_are_no_phone_numbers(number: str) -> None:
    assert findings(f"at {number} now") == ()


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
