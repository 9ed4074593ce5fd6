"""The key of an encrypted shop: what is written down opens it again, and nothing else does."""

import hashlib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from returns_desktop.domain.errors import AppError
from returns_desktop.domain.shop_key import SECRET_BYTES, ShopKey, WrappedKey

SECRET = st.binary(min_size=SECRET_BYTES, max_size=SECRET_BYTES)
SALT = bytes(range(16))
CHEAP = 2**4
"""scrypt's cost, for tests that wrap often."""
KEY = ShopKey(bytes(range(SECRET_BYTES)))


def refused(code: str, text: str) -> bool:
    with pytest.raises(AppError) as found:
        ShopKey.from_recovery_key(text)
    return found.value.code == code


@given(SECRET)
def test_a_recovery_key_is_the_key(secret: bytes) -> None:
    key = ShopKey(secret)
    assert ShopKey.from_recovery_key(key.recovery_key) == key
    assert [len(group) for group in key.recovery_key.split("-")] == [4] * 9


@given(SECRET, st.integers(0, 8), st.sampled_from("-\n\t  "))
def test_it_is_read_however_it_was_written_down(secret: bytes, place: int, between: str) -> None:
    groups = ShopKey(secret).recovery_key.split("-")
    groups[place] = groups[place].lower().replace("0", "o").replace("1", "l")
    assert ShopKey.from_recovery_key(f" {between.join(groups)}\n") == ShopKey(secret)


@given(SECRET, st.integers(0, 35), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_a_wrong_letter_is_found(secret: bytes, place: int, letter: str) -> None:
    letters = ShopKey(secret).recovery_key.replace("-", "")
    if letters[place] != letter:
        assert refused("recovery_key_mistyped", letters[:place] + letter + letters[place + 1 :])


@pytest.mark.parametrize("text", ["", "ABCD", KEY.recovery_key[:-1], KEY.recovery_key + "0", "Ü" * 36])
def test_what_is_no_recovery_key(text: str) -> None:
    assert refused("recovery_key_mistyped", text)


def test_keys_of_databases_and_their_names_stay_as_they_are() -> None:
    """A change would lock every shop out. Reckoned by HKDF-SHA256 as RFC 5869 has it."""
    assert KEY.recovery_key == "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-V90K"
    assert KEY.database_key.hex() == "5bfec46302b293c9555bd9b48378bc59ff57cc3aaa322be6cb6fcb3eee5c38aa"
    assert KEY.name == "5ee48748910e87fb"


@settings(max_examples=30)
@given(SECRET, st.text(min_size=10, max_size=30).filter(lambda text: len(text.strip()) >= 10))
def test_a_passphrase_gives_the_key_back(secret: bytes, passphrase: str) -> None:
    wrapped = WrappedKey.of(ShopKey(secret), passphrase, SALT, cost=CHEAP)
    assert wrapped.unwrap(f" {passphrase} ") == ShopKey(secret)
    with pytest.raises(AppError, match=r"^passphrase_wrong$"):
        wrapped.unwrap(passphrase + "x")


def test_the_same_letters_are_the_same_passphrase() -> None:
    wrapped = WrappedKey.of(KEY, "Gru\u0308n wie die Hoffnung", SALT, cost=CHEAP)
    assert wrapped.unwrap("Gr\u00fcn wie die Hoffnung") == KEY


def test_a_short_passphrase_is_none() -> None:
    with pytest.raises(AppError, match=r"^passphrase_short$") as found:
        WrappedKey.of(KEY, "  nine char ", SALT, cost=CHEAP)
    assert dict(found.value.params) == {"shortest": 10}
    assert WrappedKey.of(KEY, " ten chars. ", SALT, cost=CHEAP).unwrap("ten chars.") == KEY


def test_a_secret_of_another_length_is_never_wrapped() -> None:
    with pytest.raises(ValueError, match="longer"):
        WrappedKey.of(ShopKey(bytes(5)), "correct horse", SALT, cost=CHEAP)


def test_what_is_stored_stays_as_it_is() -> None:
    """A change would lock out whoever has a passphrase."""
    wrapped = WrappedKey.of(KEY, "correct horse", SALT, cost=CHEAP)
    stored = WrappedKey(
        SALT,
        bytes.fromhex("43b01e1c5afc39fe145ab84fd4795af5b4c0bcbc"),
        bytes.fromhex("94f27b4a65e7fb78611a70e4e9cef1656f0989ed291998c1855ecd2f1c985b64"),
        cost=16,
        blocks=8,
        lanes=1,
    )
    assert wrapped == stored
    assert stored.unwrap("correct horse") == KEY


@pytest.mark.parametrize("changed", ["salt", "wrapped", "seal", "cost", "blocks", "lanes"])
def test_nothing_that_is_stored_can_be_changed(changed: str) -> None:
    wrapped = WrappedKey.of(KEY, "correct horse", SALT, cost=CHEAP)
    stored = {name: getattr(wrapped, name) for name in WrappedKey.__dataclass_fields__}
    value = stored[changed]
    stored[changed] = value * 2 if isinstance(value, int) else bytes([value[0] ^ 1]) + value[1:]
    with pytest.raises(AppError, match=r"^passphrase_wrong$"):
        WrappedKey(**stored).unwrap("correct horse")


@pytest.mark.parametrize(
    ("cost", "blocks", "lanes"),
    [
        (3, 8, 1),
        (0, 8, 1),
        (1, 8, 1),
        (2**21, 1, 1),
        (2**30, 8, 1),
        (16, 0, 1),
        (16, 17, 1),
        (16, 99, 1),
        (16, 8, 0),
        (16, 8, 5),
    ],
)
def test_a_cost_that_would_fill_the_memory_is_refused(cost: int, blocks: int, lanes: int) -> None:
    with pytest.raises(AppError, match=r"^key_file_damaged$"):
        WrappedKey(SALT, bytes(SECRET_BYTES), bytes(32), cost, blocks, lanes).unwrap("correct horse")


@pytest.mark.parametrize(
    ("cost", "blocks", "lanes"), [(2, 1, 1), (2, 16, 4), (2**17, 8, 1), (2**20, 1, 1), (2**20, 16, 4)]
)
def test_a_cost_within_the_limits_gets_the_memory_it_needs(
    cost: int, blocks: int, lanes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """scrypt takes blocks of 128 bytes: one for each lane, and one for each step of the cost (RFC 7914)."""
    asked: list[dict[str, Any]] = []

    def stretched(_passphrase: bytes, *, dklen: int, **numbers: Any) -> bytes:
        asked.append(numbers)
        return bytes(dklen)

    monkeypatch.setattr(hashlib, "scrypt", stretched)
    with pytest.raises(AppError, match=r"^passphrase_wrong$"):
        WrappedKey(SALT, bytes(SECRET_BYTES), bytes(32), cost, blocks, lanes).unwrap("correct horse")
    (numbers,) = asked
    memory = numbers.pop("maxmem")
    assert numbers == {"salt": SALT, "n": cost, "r": blocks, "p": lanes}
    assert memory >= 128 * blocks * (lanes + cost + 2)


def test_a_key_is_not_shown_by_accident() -> None:
    assert KEY.secret.hex() not in repr(KEY)
    assert str(KEY.secret) not in repr(KEY)
