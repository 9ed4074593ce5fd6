"""The user guide: Markdown pages in a folder for each language, in the order of its `README.md`."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ..domain.folding import fold

FALLBACK: Final = "en"
CONTENTS: Final = "README.md"
_ENTRY = re.compile(r"^\s*[-*] \[(?P<title>[^\]]+)\]\((?P<name>[\w-]+)\.md\)", re.MULTILINE)
_ADDRESS = re.compile(r"!?\[(?P<words>[^\]]*)\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page; its text is Markdown that begins with its heading."""

    name: str
    title: str
    text: str

    def has(self, words: Sequence[str]) -> bool:
        """Whether the page has all of these folded words."""
        read = fold(f"{self.title}\n{_ADDRESS.sub(lambda found: found['words'], self.text)}")
        return all(word in read for word in words)


class Guide:
    """Reads the pages of a language when they are first wanted."""

    def __init__(self, folder: Path) -> None:
        """`folder` holds a folder for each language, and the pictures."""
        self.folder = folder
        self._pages: dict[str, tuple[GuidePage, ...]] = {}

    def language(self, wanted: str) -> str:
        """The language that is read in: the wanted one, else the same in another script, else English."""
        spoken = sorted(path.parent.name for path in self.folder.glob(f"*/{CONTENTS}"))
        if wanted in spoken:
            return wanted
        return next((each for each in spoken if each.split("_")[0] == wanted.split("_")[0]), FALLBACK)

    def pages(self, wanted: str) -> tuple[GuidePage, ...]:
        """All pages in their order."""
        language = self.language(wanted)
        if language not in self._pages:
            folder = self.folder / language
            entries = _ENTRY.finditer((folder / CONTENTS).read_text("utf-8"))
            self._pages[language] = tuple(
                GuidePage(entry["name"], entry["title"], (folder / f"{entry['name']}.md").read_text("utf-8"))
                for entry in entries
            )
        return self._pages[language]

    def found(self, wanted: str, words: str) -> tuple[GuidePage, ...]:
        """The pages that have all of these words; all pages if there are none."""
        sought = fold(words).split()
        return tuple(page for page in self.pages(wanted) if page.has(sought))
