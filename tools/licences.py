"""Collects the licences of everything that is shipped: `python tools/licences.py TARGET`.

The packages of `requirements/run.txt` bring theirs with them, as they are installed where this runs; what
comes inside of them or beside them has its text in `tools/licences/`.
"""

import json
import re
import sys
from collections.abc import Iterator, Sequence
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
TEXTS = Path(__file__).resolve().parent / "licences"
_PIN = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>[^\s;]+)(?P<condition>\s*;)?", re.MULTILINE)
_LICENCE_FILE = re.compile(r"(?:^|/)(?:licen[cs]e|copying|notice)[^/]*$|/licenses/", re.IGNORECASE)
_KNOWN_BY = {
    "Permission is hereby granted, free of charge": "MIT",
    "This software is provided 'as-is'": "Zlib",
}
_QT = ("Qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt")


class Entry(NamedTuple):
    """Something that is shipped."""

    name: str
    version: str
    licence: str
    text: str


def entries() -> list[Entry]:
    """The program, what it begins with, and its packages by name."""
    packages = sorted(_packages(), key=lambda each: each.name.lower())
    return [_program(), *_parts(), *packages]


def _program() -> Entry:
    package = (ROOT / "returns_desktop" / "__init__.py").read_text("utf-8")
    version = re.search(r'__version__ = "(.+)"', package)
    assert version is not None
    return Entry("Returns Desktop", version[1], "MIT", (ROOT / "LICENSE").read_text("utf-8"))


def _parts() -> Iterator[Entry]:
    """What comes inside of packages or beside them."""
    yield Entry("Python", ".".join(map(str, sys.version_info[:3])), "PSF-2.0", _text("Python.txt"))
    yield Entry("Qt", _version("pyside6-essentials"), "LGPL-3.0-only", _text(*_QT))
    yield Entry("SQLite", "", "Public domain", _text("SQLite.txt"))
    yield Entry("SQLCipher", "", "BSD-3-Clause", _text("SQLCipher.txt"))
    yield Entry("OpenSSL", "", "Apache-2.0", _text("Apache-2.0.txt"))
    yield Entry("PyInstaller bootloader", "", "GPL-2.0-or-later with an exception", _text("PyInstaller.txt"))


def _packages() -> Iterator[Entry]:
    """Those that are installed, and those that every system has."""
    for pin in _PIN.finditer((ROOT / "requirements" / "run.txt").read_text("utf-8")):
        try:
            found = distribution(pin["name"])
        except PackageNotFoundError:
            if not pin["condition"]:
                yield Entry(pin["name"], pin["version"], "", "")
            continue
        yield Entry(found.name, found.version, _licence(found), _own_text(found))


def _licence(found: Distribution) -> str:
    """The short name that a package gives its licence."""
    told = found.metadata
    named = next((told[key].strip() for key in ("License-Expression", "License") if key in told), "")
    if named and "\n" not in named and len(named) < 80:
        return named
    classified = [each for each in told.get_all("Classifier") or [] if each.startswith("License :: ")]
    classifiers = [each.rsplit(" :: ", 1)[-1] for each in classified]
    known = [name for words, name in _KNOWN_BY.items() if words in _own_text(found)]
    return next((each for each in [*classifiers, *known] if each), "")


def _own_text(found: Distribution) -> str:
    texts = [
        Path(str(found.locate_file(path))).read_text("utf-8", errors="replace").strip()
        for path in sorted(found.files or [], key=str)
        if ".dist-info/" in str(path) and _LICENCE_FILE.search(str(path))
    ]
    if not texts and found.name.lower().startswith(("pyside6", "shiboken6")):
        return _text(*_QT)
    return "\n\n".join(texts)


def _version(name: str) -> str:
    try:
        return distribution(name).version
    except PackageNotFoundError:
        return ""


def _text(*names: str) -> str:
    return "\n\n".join((TEXTS / name).read_text("utf-8").strip() for name in names)


def main(words: Sequence[str]) -> None:
    """Writes them to a file, which is replaced at the end."""
    target = Path(words[0])
    unfinished = target.with_suffix(".tmp")
    listed = [entry._asdict() for entry in entries()]
    unfinished.write_text(json.dumps(listed, ensure_ascii=False, indent=1) + "\n", "utf-8")
    unfinished.replace(target)


if __name__ == "__main__":
    main(sys.argv[1:])
