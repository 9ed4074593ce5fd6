"""Where reason and comment differ, in four languages, and where they only seem to."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import ROOT

from returns_desktop.domain.contradictions import LONGEST, contradictions, normalised, word_lists_of
from returns_desktop.domain.reasons import REASONS
from returns_desktop.services.hints import read_word_lists

FILE = ROOT / "resources" / "rules" / "contradictions.json"
LISTS = read_word_lists(FILE)
ENTRIES = json.loads(FILE.read_text("utf-8"))
DEFECTIVE, UNWANTED, MISTAKE = "CR-DEFECTIVE", "NO_LONGER_NEEDED", "ORDERED_WRONG_ITEM"
SMALL, LARGE, PRICE = "APPAREL_TOO_SMALL", "APP-TOO-LARGE", "FOUND_BETTER_PRICE"
NEVER, SWITCHED, DAMAGED, LATE = "NEVER_ARRIVED", "SWITCHEROO", "DAMAGED", "APP-TOO-LATE"


def found(code: str, comment: str) -> dict[str, str]:
    """The reasons that a comment speaks for, with the first of its words."""
    return {hint.reason: hint.words[0] for hint in contradictions(code, comment, LISTS)}


@pytest.mark.parametrize(
    ("code", "comment", "reason", "word"),
    [
        (DEFECTIVE, "Sorry, I changed my mind", "no_longer_wanted", "changed my mind"),
        (DEFECTIVE, "I don’t need it", "no_longer_wanted", "don't need it"),
        (DEFECTIVE, "It was too\n BIG for me", "too_large", "too\n big"),
        (DEFECTIVE, "ordered by mistake", "ordered_by_mistake", "by mistake"),
        (UNWANTED, "It’s broken.", "defective", "broken"),
        (UNWANTED, "not what I hoped for, it does not work", "defective", "does not work"),
        (UNWANTED, "The package arrived too late for her birthday", "late", "arrived too late"),
        (UNWANTED, "you sent the wrong one", "wrong_item_sent", "sent the wrong"),
        (SMALL, "too large", "too_large", "too large"),
        (LARGE, "Runs small", "too_small", "runs small"),
        (NEVER, "The lid is cracked", "damaged", "cracked"),
        (SMALL, "I never received it", "never_arrived", "never received"),
        (PRICE, "two screws are missing", "missing_parts", "are missing"),
        (SWITCHED, "我改变主意", "no_longer_wanted", "改变主意"),
        (LATE, "found it cheaper at a shop", "better_price", "found it cheaper"),
        (UNWANTED, "not only broken but dirty", "defective", "broken"),
        (DEFECTIVE, "nicht mehr gebraucht", "no_longer_wanted", "nicht mehr gebraucht"),
        (DEFECTIVE, "Leider falsch bestellt", "ordered_by_mistake", "falsch bestellt"),
        (UNWANTED, "Das Gerät ist KAPUTT", "defective", "kaputt"),
        (UNWANTED, "funktioniert nicht", "defective", "funktioniert nicht"),
        (SMALL, "ist mir zu groß", "too_large", "zu gross"),
        (DAMAGED, "woanders günstiger", "better_price", "woanders günstiger"),
        (UNWANTED, "kam viel zu spät an", "late", "viel zu spät"),
        (DEFECTIVE, "不想要了", "no_longer_wanted", "不想要了"),
        (DEFECTIVE, "拍錯了尺寸", "ordered_by_mistake", "拍錯"),
        (UNWANTED, "收到就坏了", "defective", "坏了"),
        (UNWANTED, "收到就壞了", "defective", "壞了"),
        (SMALL, "衣服太大", "too_large", "太大"),
        (MISTAKE, "商家发错货", "wrong_item_sent", "发错"),
        (DEFECTIVE, "不要になったので返品します", "no_longer_wanted", "不要になっ"),
        (UNWANTED, "壊れていて使えません", "defective", "壊れ"),
        (UNWANTED, "ｺﾜﾚてる。電源が入らない", "defective", "電源が入らない"),
        (SMALL, "大きすぎて入らない", "too_large", "大きすぎ"),
        (UNWANTED, "違う商品が届きました", "wrong_item_sent", "違う商品"),
    ],
)
def test_words_for_another_reason_are_found(code: str, comment: str, reason: str, word: str) -> None:
    assert found(code, comment).get(reason) == word


@pytest.mark.parametrize(
    ("code", "comment"),
    [
        (UNWANTED, "It is not broken"),
        (UNWANTED, "It isn't broken, I have another"),
        (UNWANTED, "no scratches, never damaged"),
        (UNWANTED, "nothing is missing"),
        (SMALL, "it was not too big"),
        (UNWANTED, "unbroken seal, heartbroken"),
        (UNWANTED, "nicht kaputt"),
        (UNWANTED, "Das Gerät ist überhaupt nicht defekt"),
        (UNWANTED, "kaputt ist es nicht"),
        (UNWANTED, "ohne Defekt, nichts beschädigt"),
        (UNWANTED, "没有坏"),
        (UNWANTED, "没有坏掉"),
        (UNWANTED, "沒有損壞"),
        (UNWANTED, "没有任何破损"),
        (UNWANTED, "东西不是坏的"),
        (UNWANTED, "并未发现故障"),
        (SMALL, "不是太大"),
        (UNWANTED, "壊れていません"),
        (UNWANTED, "壊れてはいないです"),
        (UNWANTED, "故障ではありません"),
        (UNWANTED, "故障していません"),
        (UNWANTED, "破損はありませんでした"),
        (SMALL, "大きすぎず、ちょうどいい"),
    ],
)
def test_what_is_denied_is_not_said(code: str, comment: str) -> None:
    assert found(code, comment) == {}


@pytest.mark.parametrize(
    ("code", "comment"),
    [
        (DEFECTIVE, "it broke and I changed my mind"),
        (DEFECTIVE, "kaputt, brauche ich nicht"),
        (DEFECTIVE, "坏了，不想要了"),
        (DEFECTIVE, "壊れたので不要です"),
        (DEFECTIVE, "arrived damaged"),
        (UNWANTED, "ordered by mistake"),
        (SMALL, "ordered the wrong size, too small"),
        ("CR-SOMETHING_NEW", "it is broken"),
        ("", "it is broken"),
        (DEFECTIVE, ""),
    ],
)
def test_a_comment_that_fits_its_reason_gets_no_hint(code: str, comment: str) -> None:
    assert found(code, comment) == {}


def test_the_words_are_named_once_and_in_their_order() -> None:
    (hint,) = contradictions(UNWANTED, "Broken. broken! It does not work", LISTS)
    assert hint.words == ("broken", "does not work")


def test_every_list_has_words_in_four_languages_and_against_nothing_it_supports() -> None:
    for entry in ENTRIES["topics"]:
        assert set(entry["words"]) == {"en", "de", "zh", "ja"}
        assert all(entry["words"].values())
        assert not set(entry["against"]) & {entry["reason"], *entry["also"]}


def test_every_listed_word_is_found_when_it_stands_alone() -> None:
    for entry in ENTRIES["topics"]:
        code = entry["against"][0]
        for word in (word for words in entry["words"].values() for word in words):
            lists = word_lists_of([entry], ENTRIES["denials"])
            assert contradictions(_code_of(code), word, lists), word


def test_a_list_for_a_reason_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match=r"^no such reason: \['brokenness', 'rage'\]$"):
        word_lists_of([{**ENTRIES["topics"][0], "also": ["rage", "late", "brokenness"]}], ENTRIES["denials"])
    with pytest.raises(ValueError, match=r"^words are lists by language$"):
        word_lists_of([{**ENTRIES["topics"][0], "words": ["broken"]}], ENTRIES["denials"])


FEW_WORDS = {
    "en": ["broken", "Late", "late again", "late  at night", "ill", "ill made", "in bits", "in bits of it"],
    "de": ["kaputt"],
    "zh": ["坏", "坏掉"],
    "ja": ["壊れ"],
}
FEW_DENIALS = {
    "words": ["NOT", "kein"],
    "emphasis": ["not only", "kein  Wunder"],
    "behind": ["ist es nicht", "it is not"],
    "zh_before": ["没"],
    "zh_between": ["有", "任何"],
    "ja_between": ["て", "は"],
    "ja_behind": ["いません"],
}
ENTRY = {"reason": "defective", "against": ["no_longer_wanted"], "also": ["damaged"], "words": FEW_WORDS}


@pytest.mark.parametrize(
    ("comment", "words"),
    [
        ("BROKEN", ["broken"]),
        ("unbroken, brokenness", []),
        ("late", ["late"]),
        ("late again, late  at\n night", ["late again", "late at\n night"]),
        ("ill made", ["ill made"]),
        ("in bits of it, in bits", ["in bits of it", "in bits"]),
        ("Kaputt", ["kaputt"]),
        ("全坏掉了", ["坏掉"]),
        ("壊れ", ["壊れ"]),
        ("not broken", []),
        ("not a bit broken", []),
        ("not even a bit broken", ["broken"]),  # four words before it
        ("not here. broken", ["broken"]),
        ("not only broken", ["broken"]),
        ("not one was not only broken", []),  # emphasis counts as no word
        ("kein\nWunder, kaputt", ["kaputt"]),
        ("kein wunder kaputt", ["kaputt"]),
        ("kaputt ist es nicht", []),
        ("kaputt ist es nichts", ["kaputt"]),
        ("kaputt, it is not", ["kaputt"]),
        ("broken it is\nnot", []),
        ("没坏", []),
        ("没有任何坏", []),
        ("没人坏", ["坏"]),
        ("壊れていません", []),
        ("壊れてはいません", []),
        ("壊れていいません", ["壊れ"]),
    ],
)
def test_lists_are_made_of_words_and_of_what_denies_them(comment: str, words: list[str]) -> None:
    lists = word_lists_of([ENTRY], FEW_DENIALS)
    hints = contradictions(UNWANTED, comment, lists)
    assert [list(hint.words) for hint in hints] == ([words] if words else [])
    assert {hint.reason for hint in hints} <= {"defective"}


def test_a_reason_is_spoken_against_by_its_own_topics_only() -> None:
    other = {**ENTRY, "reason": "late", "against": ["damaged", "no_longer_wanted"], "also": None}
    lists = word_lists_of([other, ENTRY], FEW_DENIALS)
    both = [hint.reason for hint in contradictions(UNWANTED, "broken", lists)]
    assert both == ["late", "defective"]
    assert contradictions(DAMAGED, "broken", lists) == ()  # what goes with it is said too
    assert contradictions(PRICE, "broken", lists) == ()
    assert contradictions(DEFECTIVE, "broken", word_lists_of([ENTRY], FEW_DENIALS)) == ()
    silent = word_lists_of([{**ENTRY, "against": None}, ENTRY], FEW_DENIALS)
    assert [hint.reason for hint in contradictions(UNWANTED, "broken", silent)] == ["defective"]


def test_only_the_beginning_of_an_endless_comment_is_looked_through() -> None:
    lists = word_lists_of([ENTRY], FEW_DENIALS)
    assert contradictions(UNWANTED, "x " * (LONGEST // 2) + "broken", lists) == ()
    assert contradictions(UNWANTED, "x " * (LONGEST // 2 - 3) + "broken", lists)


def test_blanks_case_and_apostrophes_do_not_matter() -> None:
    assert normalised("Don\u2019t  \t BREAK\n  ﾃｽﾄ") == "don't break\n テスト"


WORDS = [
    normalised(word)
    for entry in ENTRIES["topics"]
    for words in entry["words"].values()
    for word in words
]
KNOWN = ("DEFECTIVE", "NO_LONGER_NEEDED", "APPAREL_TOO_SMALL", "SWITCHEROO", "NEVER_ARRIVED")


@given(
    st.sampled_from(KNOWN),
    st.text() | st.lists(st.sampled_from([*"abcdeknrtu ", "坏", "了", "太", "大", "壊", "れ"])).map("".join),
)
def test_a_comment_without_any_listed_word_gets_no_hint(code: str, comment: str) -> None:
    plain = " ".join(normalised(comment).split())
    listed = any(" ".join(word.split()) in plain for word in WORDS)
    for hint in contradictions(code, comment, LISTS):
        assert listed
        assert hint.reason in REASONS
        assert all(" ".join(word.split()) in plain for word in hint.words)


@given(st.text(max_size=200), st.sampled_from(WORDS))
def test_a_hint_names_only_what_the_comment_says(around: str, word: str) -> None:
    comment = f"{around} {word} {around}"
    for hint in contradictions("NO_LONGER_NEEDED", comment, LISTS):
        assert all(found in normalised(comment) for found in hint.words)


def _code_of(reason: str) -> str:
    codes = {
        "no_longer_wanted": "NO_LONGER_NEEDED",
        "defective": "DEFECTIVE",
        "too_large": "APPAREL_TOO_LARGE",
        "too_small": "APPAREL_TOO_SMALL",
    }
    return codes[reason]
