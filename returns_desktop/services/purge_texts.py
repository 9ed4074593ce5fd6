"""What a purge takes and what it leaves, in words."""

from collections.abc import Iterator, Mapping
from typing import Any

from ..domain.purging import Kept, Words
from .purging import Preview
from .words import QT_TRANSLATE_NOOP, Phrase

WORDS: Mapping[Words, Phrase] = {
    Words.COMMENT: QT_TRANSLATE_NOOP("Purge", "Buyers' comments"),
    Words.MESSAGE: QT_TRANSLATE_NOOP("Purge", "Messages to buyers"),
    Words.NOTE: QT_TRANSLATE_NOOP("Purge", "Notes"),
    Words.REMARK: QT_TRANSLATE_NOOP("Purge", "Typed reasons and remarks"),
    Words.PHOTO: QT_TRANSLATE_NOOP("Purge", "Photos and documents"),
    Words.FBA_COMMENT: QT_TRANSLATE_NOOP("Purge", "Comments of FBA returns"),
    Words.JOURNAL: QT_TRANSLATE_NOOP("Purge", "Journal entries that repeat them"),
}
KEPT: Mapping[Kept, Phrase] = {
    Kept.CLAIM: QT_TRANSLATE_NOOP("Purge", "An A-to-Z claim is open"),
    Kept.TASK: QT_TRANSLATE_NOOP("Purge", "Something is still to do"),
    Kept.SAFE_T: QT_TRANSLATE_NOOP("Purge", "A SAFE-T claim is open or still possible"),
    Kept.DEADLINE: QT_TRANSLATE_NOOP("Purge", "A deadline lies ahead"),
    Kept.COME_BACK: QT_TRANSLATE_NOOP("Purge", "Snoozed, or with a reminder"),
}


def told_lines(preview: Preview, *, removed: bool) -> Iterator[str]:
    """English lines for the command line: what went, or would go, and what stays because it is open."""
    yield f"{'Removed' if removed else 'Would be removed'}: words of {_requests(preview.requests)}"
    for kind, name in WORDS.items():
        if count := preview.words.get(kind, 0):
            yield f"  {name.text}: {count}"
    if stay := sum(preview.kept.values()):
        yield f"Kept, though they are as old: words of {_requests(stay)}"
        for why, name in KEPT.items():
            if count := preview.kept.get(why, 0):
                yield f"  {name.text}: {count}"


def told_object(preview: Preview) -> dict[str, Any]:
    """The same for JSON, with every code."""
    return {
        "requests": preview.requests,
        "words": {kind.value: preview.words.get(kind, 0) for kind in WORDS},
        "kept": {why.value: preview.kept.get(why, 0) for why in KEPT},
    }


def _requests(count: int) -> str:
    return f"{count} {'request' if count == 1 else 'requests'}"
