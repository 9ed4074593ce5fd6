"""A million ids in four million bytes, looked through and compared without a Python number for each."""

from array import array
from collections.abc import Iterable, Sequence
from sys import byteorder
from typing import overload

WIDTH = 4
"""Bytes of an id, the highest first: the low ones differ most, and a search looks at the last byte first."""


class IdList(Sequence[int]):
    """Ids in order, unchangeable; none comes twice."""

    __slots__ = ("raw",)

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        """`WIDTH` bytes for each id."""

    @classmethod
    def of(cls, ids: Iterable[int]) -> "IdList":
        """The same ids, kept small."""
        return cls(_turned(array("I", ids)).tobytes())

    def __len__(self) -> int:
        return len(self.raw) // WIDTH

    @overload
    def __getitem__(self, place: int) -> int: ...
    @overload
    def __getitem__(self, place: slice) -> list[int]: ...
    def __getitem__(self, place: int | slice) -> int | list[int]:
        if isinstance(place, slice):
            start, stop, step = place.indices(len(self))
            found = array("I")
            found.frombytes(self.raw[start * WIDTH : stop * WIDTH])
            return _turned(found).tolist()[::step]
        if not -len(self) <= place < len(self):
            raise IndexError(place)
        at = place % len(self) * WIDTH
        return int.from_bytes(self.raw[at : at + WIDTH], "big")

    def part(self, start: int, end: int) -> bytes:
        """What stands at these places, to be compared."""
        return self.raw[start * WIDTH : end * WIDTH]

    def place_of(self, wanted: int) -> int:
        """Where an id stands; -1 if it does not."""
        needle = wanted.to_bytes(WIDTH, "big")
        at = self.raw.find(needle)
        while at >= 0 and at % WIDTH:
            at = self.raw.find(needle, at + 1)
        return at // WIDTH

    def __contains__(self, wanted: object) -> bool:
        return isinstance(wanted, int) and self.place_of(wanted) >= 0

    def __eq__(self, other: object) -> bool:
        if isinstance(other, IdList):
            return self.raw == other.raw
        return isinstance(other, list) and len(other) == len(self) and self[:] == other

    def __hash__(self) -> int:
        return hash(self.raw)

    def same_start(self, other: "IdList") -> int:
        """How many ids at the start are the same."""
        return _same(self.raw, other.raw) // WIDTH

    def same_end(self, other: "IdList", most: int) -> int:
        """How many ids at the end are the same, at most so many."""
        low, high = 0, most
        while low < high:
            middle = (low + high + 1) // 2
            if self.raw[len(self.raw) - middle * WIDTH :] == other.raw[len(other.raw) - middle * WIDTH :]:
                low = middle
            else:
                high = middle - 1
        return low

    def moved(self, request_id: int, behind: int) -> "IdList":
        """With an id behind another one, wherever it stood or not; -1: at the start."""
        raw = self.raw
        if (place := self.place_of(request_id)) >= 0:
            raw = raw[: place * WIDTH] + raw[(place + 1) * WIDTH :]
        at = (IdList(raw).place_of(behind) + 1) * WIDTH if behind >= 0 else 0
        return IdList(raw[:at] + request_id.to_bytes(WIDTH, "big") + raw[at:])


def _same(one: bytes, other: bytes) -> int:
    low, high = 0, min(len(one), len(other)) // WIDTH
    while low < high:
        middle = (low + high + 1) // 2
        if one[: middle * WIDTH] == other[: middle * WIDTH]:
            low = middle
        else:
            high = middle - 1
    return low * WIDTH


def _turned(numbers: "array[int]") -> "array[int]":
    if byteorder == "little":
        numbers.byteswap()
    return numbers
