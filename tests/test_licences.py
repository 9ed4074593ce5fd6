"""The licences of everything that is shipped: none is missing, each has its text, and they can be read."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from returns_desktop.services.licences import Licence, read_licences

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> tuple[Licence, ...]:
    """As a set-up makes them, from what is installed here."""
    target = tmp_path_factory.mktemp("licences") / "licences.json"
    subprocess.run([sys.executable, str(ROOT / "tools" / "licences.py"), str(target)], check=True, timeout=60)
    return read_licences(target)


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def shipped_here() -> dict[str, str]:
    """Version by name of the packages that are installed for the program on this system."""
    text = (ROOT / "requirements" / "run.txt").read_text("utf-8")
    pins = [Requirement(line) for line in re.findall(r"^(\w[^\\\n]+?)\s*\\$", text, re.MULTILINE)]
    wanted = [pin for pin in pins if pin.marker is None or pin.marker.evaluate()]
    return {normal(pin.name): str(pin.specifier).removeprefix("==") for pin in wanted}


def test_no_package_is_missing(collected: tuple[Licence, ...]) -> None:
    wanted = shipped_here()
    assert len(wanted) > 15
    found = {normal(each.name): each.version for each in collected}
    assert {name: found.get(name) for name in wanted} == wanted


def test_each_has_a_licence_and_its_text(collected: tuple[Licence, ...]) -> None:
    assert [each.name for each in collected if not each.licence or len(each.text) < 200] == []


@pytest.mark.parametrize("name", ["Python", "Qt", "SQLite", "SQLCipher", "OpenSSL", "PyInstaller bootloader"])
def test_what_comes_inside_of_packages_is_there(collected: tuple[Licence, ...], name: str) -> None:
    assert name in {each.name for each in collected}


def test_qt_tells_how_to_replace_it_and_both_licences(collected: tuple[Licence, ...]) -> None:
    for name in ("Qt", "PySide6_Essentials", "shiboken6"):
        (qt,) = (each for each in collected if each.name == name)
        assert "How to replace the library" in qt.text
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in qt.text
        assert "GNU GENERAL PUBLIC LICENSE" in qt.text


def test_the_own_licence_comes_first(collected: tuple[Licence, ...]) -> None:
    assert collected[0].name == "Returns Desktop"
    assert collected[0].text == (ROOT / "LICENSE").read_text("utf-8")


def test_nothing_is_under_the_gpl_alone(collected: tuple[Licence, ...]) -> None:
    """The program is passed on under the MIT licence, with Qt under the LGPL."""
    allowed = re.compile(r"LGPL|with an exception")
    under = [each for each in collected if "GPL" in each.licence]
    assert [each.name for each in under if not allowed.search(each.licence)] == []


def test_they_are_found_by_words(collected: tuple[Licence, ...]) -> None:
    assert {each.name for each in collected if each.has("zetetic")} == {"SQLCipher"}
    assert {each.name for each in collected if each.has("PSF stichting")} >= {"Python"}
    assert not any(each.has("unicorn") for each in collected)


def test_a_package_of_another_system_is_no_fault(tmp_path: Path) -> None:
    stored = tmp_path / "licences.json"
    stored.write_text(json.dumps([{"name": "x", "version": "1", "licence": "", "text": ""}]), "utf-8")
    assert read_licences(stored) == (Licence("x", "1", "", ""),)


def test_every_text_is_used() -> None:
    tool = (ROOT / "tools" / "licences.py").read_text("utf-8")
    assert [path.name for path in (ROOT / "tools" / "licences").iterdir() if path.name not in tool] == []
