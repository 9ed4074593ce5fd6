"""The words that messages to buyers are looked through for."""

import json
from pathlib import Path

from ..domain.message_words import MessageWords, read_words


def read_message_words(path: Path) -> MessageWords:
    """The lists of a file like `resources/rules/message_words.json`."""
    return read_words(json.loads(path.read_text("utf-8")))
