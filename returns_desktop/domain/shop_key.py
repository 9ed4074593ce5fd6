"""The key of an encrypted shop: how it is written down for its owner, and how a passphrase guards it.

A shop has one secret of 160 random bits. The key of its database is derived from it (HKDF, RFC 5869), and the
recovery key *is* the secret, in letters that can be read aloud: it opens the database and every backup by
itself, on any computer, whatever becomes of the key file.

A passphrase is stretched by scrypt (RFC 7914) into a pad as long as the secret and a key of a seal. What is
stored is the secret XOR the pad, and as its seal an HMAC over that and all parameters. Every wrapping has a
salt of its own, so no pad is used twice: this is a one-time pad with encrypt-then-MAC, and needs no cipher
(Bellare and Namprempre, "Authenticated Encryption: Relations among Notions", 2000).
"""

import hashlib
import hmac
import unicodedata
from dataclasses import dataclass, field
from typing import Final

from .errors import AppError

SECRET_BYTES: Final = 20
SALT_BYTES: Final = 16
SHORTEST_PASSPHRASE: Final = 10
"""Characters. Whoever has the file can try as fast as their computers stretch."""

_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter that looks like a digit, and none that makes words."""
_LOOK_ALIKE: Final = str.maketrans("OIL", "011")
_GROUP, _CHECK, _BITS = 4, 4, 5
_LENGTH: Final = SECRET_BYTES * 8 // _BITS + _CHECK
_SEAL_BYTES: Final = 32
_LARGEST_COST: Final = 2**20
_DATABASE: Final = b"returns-desktop: key of the database, 1"
_NAME: Final = b"returns-desktop: name of the key, 1"
_WRAPPING: Final = b"returns-desktop: wrapped by a passphrase, 1"


@dataclass(frozen=True, slots=True)
class ShopKey:
    """What opens a shop. Its secret is in no log and no journal."""

    secret: bytes = field(repr=False)

    @property
    def database_key(self) -> bytes:
        """What SQLCipher takes as its raw key: 256 bits."""
        return _derived(self.secret, _DATABASE)

    @property
    def name(self) -> str:
        """Tells keys apart and says nothing of them."""
        return _derived(self.secret, _NAME)[:8].hex()

    @property
    def recovery_key(self) -> str:
        """The secret in groups of four letters, of which the last is a check."""
        letters = _letters(self.secret) + _check(self.secret)
        return "-".join(letters[at : at + _GROUP] for at in range(0, len(letters), _GROUP))

    @classmethod
    def from_recovery_key(cls, text: str) -> "ShopKey":
        """Reads what somebody typed, with or without hyphens. Raises `AppError("recovery_key_mistyped")`."""
        letters = "".join(text.upper().translate(_LOOK_ALIKE).replace("-", " ").split())
        if len(letters) != _LENGTH or any(letter not in _LETTERS for letter in letters):
            raise AppError("recovery_key_mistyped")
        number = 0
        for letter in letters[:-_CHECK]:
            number = number << _BITS | _LETTERS.index(letter)
        secret = number.to_bytes(SECRET_BYTES, "big")
        if letters[-_CHECK:] != _check(secret):
            raise AppError("recovery_key_mistyped")
        return cls(secret)


@dataclass(frozen=True, slots=True)
class WrappedKey:
    """A secret that only its passphrase gives back."""

    salt: bytes
    wrapped: bytes
    seal: bytes
    cost: int = 2**17
    """scrypt's N: with blocks of 8 a guess takes 128 MiB and some tenths of a second."""
    blocks: int = 8
    lanes: int = 1

    @classmethod
    def of(cls, key: ShopKey, passphrase: str, salt: bytes, *, cost: int = 2**17) -> "WrappedKey":
        """`salt` is random and never used again. Raises `AppError("passphrase_short")`."""
        require_length(passphrase)
        bare = cls(salt, b"", b"", cost)
        pad, sealing = bare._stretched(passphrase)
        wrapped = _xor(key.secret, pad)
        return cls(salt, wrapped, bare._sealed(sealing, wrapped), cost)

    def unwrap(self, passphrase: str) -> ShopKey:
        """Raises `AppError`: `passphrase_wrong`, `key_file_damaged` for parameters that are none."""
        pad, sealing = self._stretched(passphrase)
        if not hmac.compare_digest(self.seal, self._sealed(sealing, self.wrapped)):
            raise AppError("passphrase_wrong")
        return ShopKey(_xor(self.wrapped, pad))

    def _stretched(self, passphrase: str) -> tuple[bytes, bytes]:
        if not (1 < self.cost <= _LARGEST_COST and 1 <= self.blocks <= 16 and 1 <= self.lanes <= 4):
            raise AppError("key_file_damaged")
        try:
            stretched = hashlib.scrypt(
                _typed(passphrase),
                salt=self.salt,
                n=self.cost,
                r=self.blocks,
                p=self.lanes,
                maxmem=256 * self.cost * self.blocks + 2**20,
                dklen=SECRET_BYTES + _SEAL_BYTES,
            )
        except ValueError as error:  # a cost that is no power of two
            raise AppError("key_file_damaged") from error
        return stretched[:SECRET_BYTES], stretched[SECRET_BYTES:]

    def _sealed(self, sealing: bytes, wrapped: bytes) -> bytes:
        told = f"{self.cost},{self.blocks},{self.lanes},{self.salt.hex()},{wrapped.hex()}"
        return hmac.digest(sealing, _WRAPPING + told.encode(), "sha256")


def require_length(passphrase: str) -> None:
    """Raises `AppError("passphrase_short")`."""
    if len(passphrase.strip()) < SHORTEST_PASSPHRASE:
        raise AppError("passphrase_short", shortest=SHORTEST_PASSPHRASE)


def _typed(passphrase: str) -> bytes:
    """The same on every keyboard: one form of each character, no blanks around."""
    return unicodedata.normalize("NFKC", passphrase).strip().encode()


def _derived(secret: bytes, purpose: bytes) -> bytes:
    extracted = hmac.digest(bytes(32), secret, "sha256")
    return hmac.digest(extracted, purpose + b"\1", "sha256")


def _letters(value: bytes) -> str:
    number, count = int.from_bytes(value, "big"), len(value) * 8 // _BITS
    return "".join(_LETTERS[number >> _BITS * place & 31] for place in reversed(range(count)))


def _check(secret: bytes) -> str:
    """20 bits over all letters: a slip of the pen passes once in a million times."""
    return _letters(hashlib.sha256(_NAME + secret).digest()[:5])[:_CHECK]


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))
