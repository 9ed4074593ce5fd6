"""The word lists that find where reason and comment differ."""

import json
from pathlib import Path

from ..domain.contradictions import Hint, WordLists, contradictions, word_lists_of
from ..domain.model import Request


def read_word_lists(path: Path) -> WordLists:
    """The lists of a file like `resources/rules/contradictions.json`."""
    found = json.loads(path.read_text("utf-8"))
    return word_lists_of(found["topics"], found["denials"])


def hints_of(request: Request, word_lists: WordLists) -> tuple[Hint, ...]:
    """Where the comment fits none of the request's reasons; it may be about any of the items."""
    codes = dict.fromkeys(item.line.reason_code for item in request.items)
    found = [contradictions(code, request.comment.text, word_lists) for code in codes]
    return found[0] if all(found) else ()
