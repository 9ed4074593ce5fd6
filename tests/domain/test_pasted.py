"""What a pasted text means: the order in it, and the buyer's words as they stand."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import ROOT

from returns_desktop.domain.pasted import Labels, PastedKind, read_pasted
from returns_desktop.services.pasting import read_labels

LABELS = read_labels(ROOT / "resources" / "rules" / "pasted_labels.json")
ORDER = "111-1234567-7654321"


@pytest.mark.parametrize(
    "written",
    [
        ORDER,
        "111 1234567 7654321",
        "111–1234567–7654321",
        "111‑1234567‑7654321",
        "111 - 1234567 - 7654321",
        "111\u00a0−\u00a01234567\u00a0−\u00a07654321",
        "１１１－１２３４５６７－７６５４３２１",
        "\u2068111-1234567-7654321\u2069",
        "#111-1234567-7654321",
        "订单111-1234567-7654321。",
    ],
)
def test_an_order_id_is_known_as_web_pages_write_it(written: str) -> None:
    assert read_pasted(written, LABELS).order_ids == (ORDER,)


@pytest.mark.parametrize(
    "written",
    ["1111-1234567-7654321", "111-1234567-76543210", "111-12345-7654321", "A111-1234567-7654321",
     "9-111-1234567-7654321", "111-1234567-7654321-1", "111\n1234567\n7654321", "1 555 0100"],
)  # fmt: skip
def test_other_numbers_are_no_order_ids(written: str) -> None:
    assert read_pasted(written, LABELS).order_ids == ()


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("", PastedKind.NOTHING, ""),
        ("  \n\t", PastedKind.NOTHING, ""),
        (f"  {ORDER}\n", PastedKind.ORDER, ""),
        (f"Order ID: {ORDER}", PastedKind.ORDER, ""),
        (f"Bestellnummer\n{ORDER}", PastedKind.ORDER, ""),
        (f"订单编号：{ORDER}", PastedKind.ORDER, ""),
        (f"注文番号 {ORDER}", PastedKind.ORDER, ""),
        (f"{ORDER} left side is dead", PastedKind.ORDER_WITH_WORDS, "left side is dead"),
        (f"{ORDER}: left side is dead", PastedKind.ORDER_WITH_WORDS, "left side is dead"),
        ("left side is dead", PastedKind.WORDS, "left side is dead"),
        (f"{ORDER} and 222-1234567-7654321: dead", PastedKind.SEVERAL, "and 222-1234567-7654321: dead"),
        (f"{ORDER}\ndead\n{ORDER}", PastedKind.ORDER_WITH_WORDS, "dead"),
    ],
)
def test_what_a_text_holds(text: str, kind: PastedKind, words: str) -> None:
    pasted = read_pasted(text, LABELS)
    assert (pasted.kind, pasted.words) == (kind, words)


@pytest.mark.parametrize(
    ("order", "reason", "comment"),
    [
        ("Order ID:", "Return reason:", "Buyer comment:"),
        ("Order ID", "Return reason", "Buyer comments"),
        ("Bestellnummer:", "Rückgabegrund:", "Kommentar des Käufers:"),
        ("订单编号：", "退货原因：", "买家评论："),
        ("訂單編號：", "退貨原因：", "買家留言："),
        ("注文番号：", "返品理由：", "購入者のコメント："),
    ],
)
@pytest.mark.parametrize("break_", [" ", "\n"])
def test_of_a_labelled_text_only_the_comment_counts(
    order: str, reason: str, comment: str, break_: str
) -> None:
    if not order.endswith((":", "：")):
        break_ = "\n"  # a label without a colon stands on a line of its own
    text = f"{order}{break_}{ORDER}\n{reason}{break_}Defective\n{comment}{break_}Left side.\n\n  Second line"
    pasted = read_pasted(text, LABELS)
    assert pasted.order_ids == (ORDER,)
    assert pasted.words == "Left side.\n\n  Second line"
    turned = f"{comment}{break_}Left side.\n{reason}{break_}Defective\n{order}{break_}{ORDER}"
    assert read_pasted(turned, LABELS).words == "Left side."


def test_without_a_label_for_the_comment_nothing_of_the_words_is_lost() -> None:
    text = f"Return reason: it broke\n{ORDER}\nOrder was fine, comments: none"
    assert read_pasted(text, LABELS).words == "it broke\nOrder was fine, comments: none"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"ORDER  no: {ORDER} it broke", "it broke"),  # the longer of two names that begin alike
        (f"order {ORDER}\nit broke", "it broke"),
        (f"  Order no. # {ORDER} : it broke", "it broke"),
        (f"Order NO\n{ORDER}\nit broke", "it broke"),
        (f"order no:\n{ORDER}\nit broke", "it broke"),
        ("REASON: x\nbuyer  NOTE: it broke\rtwice\r\nreason: y", "it broke\ntwice"),
        (f"note\nit broke\n{ORDER} in two\nreally", "it broke\nin two\nreally"),  # words behind the id
        (f"note\nit broke\n{ORDER}\nreally", "it broke"),  # the id alone ends the comment
        ("note\nit broke\nOrder\nreally", "it broke\nreally"),
        ("noted: it broke\nmy note: x\nreasons", "noted: it broke\nmy note: x\nreasons"),
        ("order of mine", "order of mine"),
        (f"it broke\nnote:\n{ORDER}", ""),  # the comment is empty, and nothing else is one
    ],
)
def test_labels_are_known_in_any_case_the_longest_first(text: str, words: str) -> None:
    labels = Labels(["order", "Order no"], ["Note", "Buyer note"], ["Reason", "Reason of it"])
    assert read_pasted(text, labels).words == words


def test_the_same_order_is_named_once_and_others_in_their_order() -> None:
    others = "222-1234567-7654321, 111 1234567 7654321, 222-1234567-7654321"
    assert read_pasted(others, LABELS).order_ids == ("222-1234567-7654321", ORDER)


def test_an_id_inside_a_sentence_stays_in_it() -> None:
    text = f"I return order {ORDER} because it is dead"
    assert read_pasted(text, LABELS).words == text


# Lines that no label begins: what the labels are is said above.
LINES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=40).filter(
    lambda line: read_pasted(line, LABELS).words == line.strip() and not re.match(r"[\W\d_]", line.lstrip())
)
WORDS = st.lists(LINES, max_size=4).map("\n".join)


ORDER_LABELS = st.sampled_from(["", "Order ID: ", "Bestellnummer: ", "订单编号：", "注文番号 "])
COMMENT_LABELS = st.sampled_from(
    ["Buyer comment:", "Kommentar des Käufers:\n", "买家评论：", "購入者のコメント\n"]
)


@given(before=WORDS, after=WORDS, label=ORDER_LABELS)
def test_any_words_around_an_id_come_back_unchanged(before: str, after: str, label: str) -> None:
    pasted = read_pasted(f"{before}\n{label}{ORDER}\n{after}", LABELS)
    assert pasted.order_ids == (ORDER,)
    assert pasted.words == f"{before}\n{after}".strip()


@given(words=WORDS, label=COMMENT_LABELS)
def test_any_words_behind_the_label_of_the_comment_come_back_unchanged(words: str, label: str) -> None:
    assert read_pasted(f"{ORDER}\n{label}{words}", LABELS).words == words.strip()


@given(st.text())
def test_no_text_is_made_up(text: str) -> None:
    lines = re.split(r"\r\n|\r|\n", text)
    for line in read_pasted(text, LABELS).words.split("\n"):
        assert any(line.strip() in whole for whole in lines)
