"""The translations are whole, up to date and ask for the same values as the English texts."""

import ast
import re
import shutil
import subprocess
import sysconfig
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import NamedTuple

import pytest

from returns_desktop.services.settings import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
I18N = ROOT / "resources" / "i18n"
FILES = {code: I18N / f"returns_desktop_{code}.ts" for code in LANGUAGES if code != "system"}
ENGLISH, CHINESE = FILES["en"], FILES["zh_CN"]


class Message(NamedTuple):
    """One text and its translation."""

    context: str
    source: str
    comment: str
    is_plural: bool
    forms: tuple[str, ...]
    state: str

    @property
    def key(self) -> tuple[str, str, str, bool]:
        return self.context, self.source, self.comment, self.is_plural


def messages(path: Path) -> Iterator[Message]:
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")]
            yield Message(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                message.get("numerus") == "yes",
                tuple(forms or [translation.text or ""]),
                translation.get("type", ""),
            )


def tool(name: str) -> str:
    found = shutil.which(name, path=sysconfig.get_path("scripts")) or shutil.which(name)
    assert found, f"{name} belongs to PySide6-Essentials"
    return found


def sources() -> list[str]:
    """Files with texts for the window."""
    package = ROOT / "returns_desktop"
    found = [*package.glob("ui/**/*.py"), *package.glob("services/*.py"), *package.glob("app.py")]
    return sorted(str(path.relative_to(ROOT)) for path in found)


def test_every_language_that_is_offered_has_its_file_and_no_other() -> None:
    assert set(FILES.values()) == set(I18N.glob("*.ts"))
    made = re.search("^LANGUAGES = (.*)$", (ROOT / "Makefile").read_text("utf-8"), re.M)
    assert made
    assert {*made[1].split(), "en"} == set(FILES)


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Message]]:
    """What the sources say now, by language; the repository is not touched."""
    folder = tmp_path_factory.mktemp("i18n")
    found = {}
    for language, options in (("en", ["-pluralonly"]), ("zh_CN", [])):
        target = folder / f"{language}.ts"
        command = [tool("pyside6-lupdate"), "-silent", "-locations", "none", "-source-language", "en"]
        words = [*command, *options, "-target-language", language, *sources(), "-ts", str(target)]
        subprocess.run(words, cwd=ROOT, check=True, timeout=120)
        found[language] = list(messages(target))
    return found


@pytest.mark.parametrize("language", FILES)
def test_translations_are_up_to_date(language: str, collected: dict[str, list[Message]]) -> None:
    wanted = {message.key for message in collected["en" if language == "en" else "zh_CN"]}
    stored = {message.key for message in messages(FILES[language])}
    assert wanted - stored == set(), "run `make translations` and translate these"
    assert stored - wanted == set(), "run `make translations`: these are no longer used"


@pytest.mark.parametrize("language", FILES)
def test_everything_is_translated(language: str) -> None:
    wrong = [message.key for message in messages(FILES[language]) if message.state or not all(message.forms)]
    assert not wrong


def placeholders(text: str) -> list[str]:
    return sorted(name for _, name, _, _ in Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("language", FILES)
def test_translations_ask_for_the_same_values(language: str) -> None:
    for message in messages(FILES[language]):
        for form in message.forms:
            assert placeholders(form) == placeholders(message.source), message.key
            for number in ("%n", "%Ln"):
                assert form.count(number) == message.source.count(number), message.key
            assert form.count("&") == message.source.count("&"), message.key


def test_texts_with_a_number_are_plurals(collected: dict[str, list[Message]]) -> None:
    """`%n` is filled in only where the translation tool sees the number: in `self.tr("…", "", n)`."""
    wrong = [
        message.key
        for message in collected["zh_CN"]
        if re.search("%L?n", message.source) and not message.is_plural
    ]
    assert not wrong


def test_every_text_has_a_context(collected: dict[str, list[Message]]) -> None:
    assert all(message.context for message in collected["zh_CN"])


@pytest.mark.parametrize(("language", "forms"), {"en": 2, "zh_CN": 1, "zh_TW": 1, "de": 2, "ja": 1}.items())
def test_plural_forms_are_those_of_the_language(language: str, forms: int) -> None:
    assert {len(message.forms) for message in messages(FILES[language]) if message.is_plural} == {forms}


def test_english_plurals_read_well() -> None:
    for message in messages(ENGLISH):
        assert not any("(s)" in form or "(es)" in form for form in message.forms), message.key


LETTER = "[\u3040-\u30ff\u4e00-\u9fff]"
"""Of Chinese or Japanese."""
EASTERN = ("zh_CN", "zh_TW", "ja")


@pytest.mark.parametrize("language", EASTERN)
def test_punctuation_between_letters_has_full_width(language: str) -> None:
    after_letter = re.compile(f"(?:{LETTER}|[}}”」])[,.;:?!]|[,;:?!]{LETTER}")
    wrong = [
        message.key
        for message in messages(FILES[language])
        for form in message.forms
        if after_letter.search(form) and ";;" not in form  # that is a file filter of Qt's
    ]
    assert not wrong


@pytest.mark.parametrize("language", EASTERN)
def test_no_english_word_is_kept(language: str) -> None:
    """What has no letter of the language is a name, a sign or a pattern of placeholders."""
    names = {"Returns Desktop", "SKU", "ASIN", "Prime", "English", "RMA", "HH:mm", "OK", "Amazon", "FNSKU"}
    for message in messages(FILES[language]):
        for form in message.forms:
            rest = re.sub(r"\{\w*\}|%L?n|\W|\d", "", form)
            if not re.search(LETTER, form):
                assert not rest or any(name in form for name in names), message.key


TRADITIONAL = "請應訂單買賣貨選擇關閉額標籤檔導"
SIMPLIFIED = "请应订单买卖货选择关闭额标签档导"


@pytest.mark.parametrize(("language", "foreign"), [("zh_CN", TRADITIONAL), ("zh_TW", SIMPLIFIED)])
def test_each_chinese_is_written_in_its_own_letters(language: str, foreign: str) -> None:
    mixed = [m.key for m in messages(FILES[language]) if set(foreign) & set("".join(m.forms))]
    assert not mixed


def test_the_program_can_load_the_translations(tmp_path: Path) -> None:
    for source in FILES.values():
        target = tmp_path / f"{source.stem}.qm"
        command = [tool("pyside6-lrelease"), "-silent", str(source), "-qm", str(target)]
        subprocess.run(command, check=True, timeout=60)
        assert target.stat().st_size > 0


def texts_in(source: str) -> Iterator[tuple[str, str]]:
    """Pairs of context and text of every call that asks for a translation; the context of `tr` is not
    known from the call alone and stays empty."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        words = [each.value for each in node.args if isinstance(each, ast.Constant)]
        texts = [word for word in words if isinstance(word, str)]
        if name == "QT_TRANSLATE_NOOP" or (name == "translate" and len(texts) > 1):
            yield texts[0], texts[1]
        elif name == "tr" and texts:
            yield "", texts[0]


def test_the_collecting_tool_missed_no_text() -> None:
    """It does so in silence, for a plural whose count is more than a plain name."""
    collected = {(message.context, message.source) for message in messages(CHINESE)}
    anywhere = {source for _, source in collected}
    missed = [
        (path, context, text)
        for path in sources()
        for context, text in texts_in((ROOT / path).read_text("utf-8"))
        if ((context, text) not in collected if context else text not in anywhere)
    ]
    assert missed == []
