"""What names a person or an order goes, in whatever way it was written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from returns_desktop.domain.masking import masked

HOMES, USERS = "/" + "home", "/" + "Users"


@pytest.mark.parametrize(
    "written", ["111-1234567-7654321", "111‑1234567‑7654321", "111 1234567 7654321", "11112345677654321"]
)
def test_an_order_id_keeps_its_last_four_digits(written: str) -> None:
    assert masked(f"order {written}.") == "order ***-*******-***4321."


@given(st.from_regex(r"\A\d{3}-\d{7}-\d{7}\Z"), st.text(max_size=40))
def test_no_order_id_is_left_whatever_stands_around_it(order: str, around: str) -> None:
    assert order not in masked(f"{around} {order} {around}")


@pytest.mark.parametrize("written", ["a.b@marketplace.amazon.com", "<ann@example.org>", "x@y.co"])
def test_an_address_goes(written: str) -> None:
    left = masked(f"to {written} now")
    assert "***@***" in left
    assert "amazon" not in left
    assert "ann" not in left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"{HOMES}/ann/shop/x.tsv", "~/shop/x.tsv"),
        (f"{HOMES}/bob/x", f"{HOMES}/***/x"),
        (r"C:\Users\Ann Lee\x.tsv", r"C:\Users\***\x.tsv"),
        (f"{USERS}/Ann Lee/x", f"{USERS}/***/x"),
        ("/mnt/ann/x", "/mnt/***/x"),
        ("announce annual", "announce annual"),
    ],
)
def test_homes_and_names_in_paths_go(text: str, left: str) -> None:
    assert masked(text, home=f"{HOMES}/ann", user="ann") == left


def test_a_long_text_takes_no_longer_than_it_is() -> None:
    assert masked("a" * 300_000) == "a" * 300_000
