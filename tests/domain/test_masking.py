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


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("a.b@marketplace.amazon.com", "***@***"),
        ("<ann@example.org>", "<***@***>"),
        ("x@y.co", "***@***"),
    ],
)
def test_an_address_goes(written: str, left: str) -> None:
    assert masked(f"to {written} now") == f"to {left} now"


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


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (r"D:\Ann\x.tsv", r"~\x.tsv"),
        ("D:/Ann/x.tsv", "~/x.tsv"),
        (r'{"path": "D:\\Ann\\x.tsv"}', r'{"path": "~\\x.tsv"}'),
    ],
)
def test_the_own_home_goes_in_each_way_that_windows_writes_it(text: str, left: str) -> None:
    assert masked(text, home=r"D:\Ann") == left


def test_a_home_of_one_sign_is_none() -> None:
    assert masked("/mnt/x", home="/") == "/mnt/x"
    assert masked("/r/x", home="/r") == "~/x"


def test_a_name_goes_whatever_its_case_and_its_signs() -> None:
    assert masked("/mnt/A.LEE/x /mnt/axlee/x", user="a.lee") == "/mnt/***/x /mnt/axlee/x"


def test_a_long_text_takes_no_longer_than_it_is() -> None:
    assert masked("a" * 300_000) == "a" * 300_000
