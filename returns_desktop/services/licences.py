"""The licences of everything that is shipped, as `tools/licences.py` collected them."""

import json
from dataclasses import dataclass
from pathlib import Path

from ..domain.folding import fold


@dataclass(frozen=True, slots=True)
class Licence:
    """What something is called, and what may be done with it."""

    name: str
    version: str
    licence: str
    text: str
    """Empty: it is installed with its package."""

    def has(self, words: str) -> bool:
        """Whether name, licence or text have all of these words."""
        read = fold(f"{self.name}\n{self.licence}\n{self.text}")
        return all(word in read for word in fold(words).split())


def read_licences(path: Path) -> tuple[Licence, ...]:
    """Reads the file that a set-up makes."""
    return tuple(Licence(**entry) for entry in json.loads(path.read_text("utf-8")))
