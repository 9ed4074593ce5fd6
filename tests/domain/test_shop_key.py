"""The key of an encrypted shop: what is written down opens it again, and nothing else does."""

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
    with pytest.raises(AppError, match="passphrase_wrong"):
        wrapped.unwrap(passphrase + "x")


def test_the_same_letters_are_the_same_passphrase() -> None:
    wrapped = WrappedKey.of(KEY, "Gru\u0308n wie die Hoffnung", SALT, cost=CHEAP)
    assert wrapped.unwrap("Gr\u00fcn wie die Hoffnung") == KEY


def test_a_short_passphrase_is_none() -> None:
    with pytest.raises(AppError, match="passphrase_short"):
        WrappedKey.of(KEY, "  short   ", SALT, cost=CHEAP)


@pytest.mark.parametrize("changed", ["salt", "wrapped", "seal", "cost", "blocks", "lanes"])
def test_nothing_that_is_stored_can_be_changed(changed: str) -> None:
    wrapped = WrappedKey.of(KEY, "correct horse", SALT, cost=CHEAP)
    stored = {name: getattr(wrapped, name) for name in WrappedKey.__dataclass_fields__}
    value = stored[changed]
    stored[changed] = value * 2 if isinstance(value, int) else bytes([value[0] ^ 1]) + value[1:]
    with pytest.raises(AppError, match="passphrase_wrong"):
        WrappedKey(**stored).unwrap("correct horse")


@pytest.mark.parametrize(("cost", "blocks"), [(3, 8), (2**30, 8), (16, 0), (16, 99), (0, 8)])
def test_a_cost_that_would_fill_the_memory_is_refused(cost: int, blocks: int) -> None:
    with pytest.raises(AppError, match="key_file_damaged"):
        WrappedKey(SALT, bytes(SECRET_BYTES), bytes(32), cost, blocks).unwrap("correct horse")


def test_a_key_is_not_shown_by_accident() -> None:
    assert KEY.secret.hex() not in repr(KEY)
    assert str(KEY.secret) not in repr(KEY)
