"""The user guide: every page is listed, links and pictures exist, and it names what the program shows."""

import ast
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from pictures.guide import LANGUAGES, PICTURES
from pictures.scenes import BY_NAME

from returns_desktop import __version__
from returns_desktop.paths import resource
from returns_desktop.services.bindings import normal_key
from returns_desktop.services.commands import COMMANDS, FIXED
from returns_desktop.services.guide import CONTENTS, Guide
from returns_desktop.ui.guide_desk import FIRST, NEWS, PAGE_OF_DIALOG, PAGE_OF_PLACE, WINDOW

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "guide"
_LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_TYPED = re.compile(r"`([^`]+)`")


@pytest.fixture(scope="module")
def guide() -> Guide:
    return Guide(resource("guide"))


def english() -> set[str]:
    """Every text of the program that is translated."""
    found: set[str] = set()
    package = ROOT / "returns_desktop"
    for path in [*package.glob("ui/**/*.py"), *package.glob("services/*.py")]:
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.add(node.value)
    return found


def texts(language: str) -> set[str]:
    """What the program says in a language; a translation counts if its English text is still used."""
    known = english()
    if language == "en":
        return known
    source = ROOT / "resources" / "i18n" / f"returns_desktop_{language}.ts"
    used = (each for each in ElementTree.parse(source).iter("message") if each.findtext("source") in known)
    return {message.findtext("translation", "") for message in used}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_listed_and_every_listed_page_exists(guide: Guide, language: str) -> None:
    there = {path.stem for path in (GUIDE / language).glob("*.md") if path.name != CONTENTS}
    assert {page.name for page in guide.pages(language)} == there
    assert all(page.text.startswith(f"# {page.title}\n") for page in guide.pages(language))


def test_all_languages_have_the_same_pages_in_the_same_order(guide: Guide) -> None:
    orders = {tuple(page.name for page in guide.pages(language)) for language in LANGUAGES}
    assert len(orders) == 1
    parts = {
        tuple(page.text.count(f"\n{'#' * level} ") for level in (2, 3) for page in guide.pages(language))
        for language in LANGUAGES
    }
    assert len(parts) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_links_lead_to_files_of_the_guide(language: str) -> None:
    for path in (GUIDE / language).glob("*.md"):
        for is_picture, target in _LINK.findall(path.read_text("utf-8")):
            assert (path.parent / target).is_file(), f"{path.name}: {target}"
            wanted = GUIDE / "pictures" / language if is_picture else path.parent
            assert (path.parent / target).resolve().parent == wanted, f"{path.name}: {target}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_are_those_that_are_made(language: str) -> None:
    named = {
        Path(target).stem
        for path in (GUIDE / language).glob("*.md")
        for is_picture, target in _LINK.findall(path.read_text("utf-8"))
        if is_picture
    }
    made = {each.scene for each in PICTURES}
    assert named == made
    assert {path.stem for path in (GUIDE / "pictures" / language).iterdir()} == made
    assert made <= set(BY_NAME)


def test_the_readme_shows_a_picture_of_the_guide() -> None:
    assert (ROOT / "docs" / "window.png").read_bytes() == (GUIDE / "pictures/en/new-request.png").read_bytes()


def test_pictures_are_small() -> None:
    sizes = [path.stat().st_size for path in (GUIDE / "pictures").rglob("*.png")]
    assert max(sizes) < 120_000
    assert sum(sizes) < 2_000_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_bold_words_are_those_of_the_program(guide: Guide, language: str) -> None:
    known = texts(language)
    for page in guide.pages(language):
        strange = [words for words in _BOLD.findall(page.text) if words not in known]
        assert not strange, f"{page.name}: {strange}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_keys_are_those_of_the_program(guide: Guide, language: str) -> None:
    """Of all that stands in the type of keys, what is a key does something."""
    keys = {key for command in COMMANDS for key in (*command.keys, *command.fixed)}
    keys |= {key for fixed in FIXED for key in fixed.keys} | {"Tab", "Enter", "Shift", "↓"}
    filters = re.compile(r'-\w+$|\w+:\S+|"[^"]+"|\.\w+')
    for page in guide.pages(language):
        for typed in _TYPED.findall(page.text):
            is_key = normal_key(typed) in keys or typed in keys
            assert is_key or (len(typed) > 1 and "+" not in typed and filters.match(typed)), typed


def test_every_page_that_help_opens_exists(guide: Guide) -> None:
    wanted = {FIRST, NEWS, WINDOW, *PAGE_OF_PLACE.values(), *PAGE_OF_DIALOG.values()}
    assert wanted <= {page.name for page in guide.pages("en")}


def test_every_dialog_has_a_page() -> None:
    shown = {scene.shows for scene in BY_NAME.values()} - {"", "faultDialog", "diagnosticsDialog"}
    assert shown - set(PAGE_OF_DIALOG) == set(), "say in ui/guide_desk.py which page is about these"


def test_a_language_that_the_guide_does_not_speak_is_english(guide: Guide) -> None:
    assert guide.language("de") == "en"
    assert guide.language("") == "en"
    assert guide.language("zh_TW") == "zh_CN"
    assert guide.language("en_GB") == "en"
    assert guide.pages("de") == guide.pages("en")
    assert guide.pages("zh_CN")[0].title == "第一份报告"


def test_pages_are_found_by_their_words(guide: Guide) -> None:
    assert [page.name for page in guide.found("en", "Adjustments FILE upload")] == ["amazon"]
    assert [page.name for page in guide.found("zh_CN", "恢复密钥")] == ["data"]
    assert guide.found("en", "unicorn") == ()
    assert guide.found("en", "  ") == guide.pages("en")


def test_addresses_of_pictures_are_not_searched(guide: Guide) -> None:
    assert guide.found("en", "png") == ()


def test_the_newest_version_is_told(guide: Guide) -> None:
    for language in LANGUAGES:
        news = next(page for page in guide.pages(language) if page.name == NEWS)
        assert re.findall(r"^## (\S+)$", news.text, re.MULTILINE)[0] == __version__
