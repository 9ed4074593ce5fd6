"""Messages to the buyer: filling templates, and what Amazon does not allow in them.

Amazon forbids links, e-mail addresses, phone numbers, emojis, marketing, asking for reviews and messages
that only thank (domain reference 6). A finding marks words; it never changes them. No length is checked:
Amazon's limit is not known. Postal addresses are not marked: the buyer needs the one to return to, and no
rule tells it from another that the seller types.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from .message_folding import folded
from .message_template import BRACES
from .message_words import NO_WORDS, MessageWords, only_thanks, single_gaps

_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


class Forbidden(StrEnum):
    LINK = "link"
    EMAIL = "email"
    PHONE = "phone"
    EMOJI = "emoji"
    MARKETING = "marketing"
    REVIEW = "review"
    THANKS_ONLY = "thanks_only"


@dataclass(frozen=True, slots=True)
class Finding:
    """Words from `start` to `end` (characters) that Amazon does not allow."""

    kind: Forbidden
    start: int
    end: int
    text: str


_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_LINK = re.compile(r"(?:https?://|www\.)[^\s<>]+|[a-z0-9][a-z0-9.-]{2,252}(?:/[^\s<>]*)?", re.IGNORECASE)
_LINK_START = ("http://", "https://", "www.")
_ENDINGS = re.compile(
    r"com|net|org|info|shop|store|online|site|biz|example|de|uk|eu|cn|jp|fr|it|es|nl|pl|se|io|me|ly|co"
)
# Digits with phone marks between them; `_is_phone` counts them. Bounded, so that no text is slow.
_PHONE = re.compile(r"(?<![\w-])[+(]{0,2}\d[\d ()./-]{6,24}\d(?![\w-])")
_ORDER_ID = re.compile(r"\d{3}-\d{7}-\d{7}")
_PICTURES = (
    "\u231a\u231b\u23e9-\u23fa\u2600-\u27bf\u2b05-\u2b55\U0001f004\U0001f0cf"
    "\U0001f170-\U0001f19a\U0001f1e6-\U0001f265\U0001f300-\U0001faff"
)
# Signs that are an emoji only with what follows them, such as a keycap. Looked for in the message as it was
# written: folding makes letters of some emojis. The last set joins emojis and turns one into another.
_EMOJI = re.compile(
    f"(?:[{_PICTURES}]|[0-9#*]\ufe0f?\u20e3|[\u00a9\u00ae\u2122]?\ufe0f)"
    f"[{_PICTURES}\ufe0f\u200d\U000e0020-\U000e007f]*"
)
_FOLDED_PATTERNS = (
    (Forbidden.EMAIL, _EMAIL),
    (Forbidden.LINK, _LINK),
    (Forbidden.PHONE, _PHONE),
)


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with the placeholders that have a value replaced; the others stay to be seen."""
    return _PLACEHOLDER.sub(lambda found: values.get(found[1]) or found[0], template)


def unresolved_placeholders(message: str) -> tuple[str, ...]:
    """What still stands in braces in the message, each once, in order: a misspelt placeholder is meant for
    the buyer as little as one without a value."""
    return tuple(dict.fromkeys(found[1].strip() or found[0] for found in BRACES.finditer(message)))


def findings(message: str, words: MessageWords = NO_WORDS) -> tuple[Finding, ...]:
    """Everything in the message that Amazon forbids, in order, without overlaps."""
    found: list[Finding] = []
    plain = folded(message)
    taken = bytearray(len(message))

    def take(kind: Forbidden, start: int, end: int) -> None:
        if not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            found.append(Finding(kind, start, end, message[start:end]))

    for match in _ORDER_ID.finditer(plain.text):
        start, end = plain.span(*match.span())
        taken[start:end] = b"\1" * (end - start)
    for kind, pattern in _FOLDED_PATTERNS:
        for match in pattern.finditer(plain.text):
            if _MEANT.get(kind, bool)(match[0]):
                take(kind, *plain.span(*match.span()))
    for match in _EMOJI.finditer(message):
        take(Forbidden.EMOJI, *match.span())
    spaced = single_gaps(plain)
    for kind, phrases in ((Forbidden.REVIEW, words.review), (Forbidden.MARKETING, words.marketing)):
        for span in phrases.spans(spaced.text):
            take(kind, *spaced.span(*span))
    thanks = only_thanks(spaced.text, words.thanks)
    if thanks is not None:
        take(Forbidden.THANKS_ONLY, *spaced.span(*thanks))
    return tuple(sorted(found, key=lambda finding: finding.start))


def _is_link(text: str) -> bool:
    """An address with its scheme, or a host name with a well-known ending."""
    if text.lower().startswith(_LINK_START):
        return True
    labels = text.partition("/")[0].lower().rstrip(".").split(".")
    return len(labels) > 1 and all(labels) and _ENDINGS.fullmatch(labels[-1]) is not None


def _is_phone(text: str) -> bool:
    """Eight to fifteen digits (E.164), with phone marks or an international prefix: a bare
    tracking number or a date is none."""
    digits = sum(char.isdigit() for char in text)
    international = text.startswith(("+", "00"))
    marked = international or any(mark in text for mark in " -./(")
    date_like = re.fullmatch(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}", text.strip())
    return marked and 8 <= digits <= 15 and not date_like


_MEANT: Mapping[Forbidden, Callable[[str], bool]] = {Forbidden.LINK: _is_link, Forbidden.PHONE: _is_phone}
