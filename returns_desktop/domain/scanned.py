"""What a scanner typed, and the ids that it may mean."""

from typing import Final

LONGEST: Final = 80
"""Characters; longer codes hold more than an id."""
_ROUTED: Final = 22
_TRACKING_LENGTHS: Final = (22, 20, 15, 14, 12)
"""Digits of tracking numbers that stand at the end of longer codes: carriers put a postal code or their own
marks before them (USPS, FedEx)."""


def ids_in(scanned: str) -> tuple[str, ...]:
    """The ids that a code may mean, the likeliest first; nothing if it can be none."""
    whole = " ".join("".join(sign if sign.isprintable() else " " for sign in scanned).split())
    if not 4 <= len(whole) <= LONGEST:
        return ()
    found = [whole, whole.replace(" ", "")]
    digits = found[1]
    if digits.isascii() and digits.isdigit() and len(digits) >= _ROUTED:
        found += [digits[-length:] for length in _TRACKING_LENGTHS if length < len(digits)]
    return tuple(dict.fromkeys(found))
