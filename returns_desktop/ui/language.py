"""The language of the program, changed while it runs: texts, Qt's own buttons, numbers and days."""

import logging
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from .speech import OtherLanguage

log = logging.getLogger(__name__)

ENGLISH = "en"
_SPOKEN: Mapping[tuple[QLocale.Language, QLocale.Script], str] = {
    (QLocale.Language.English, QLocale.Script.LatinScript): ENGLISH,
    (QLocale.Language.Chinese, QLocale.Script.SimplifiedHanScript): "zh_CN",
    (QLocale.Language.Chinese, QLocale.Script.TraditionalHanScript): "zh_TW",
    (QLocale.Language.German, QLocale.Script.LatinScript): "de",
    (QLocale.Language.Japanese, QLocale.Script.JapaneseScript): "ja",
}


class Language(QObject):
    """Installs the translations of one language at a time. Widgets get `LanguageChange`.

    Signals: `language_changed(str)` with the code of the language in use.
    """

    language_changed = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """`folder` holds `returns_desktop_<code>.qm`."""
        super().__init__(parent)
        self._folder = folder
        self._translators: list[QTranslator] = []
        self._code = ""

    @property
    def code(self) -> str:
        """The language in use, empty before the first `use`."""
        return self._code

    def other(self, code: str) -> OtherLanguage:
        """Another language for a paper, whatever the window speaks."""
        translator = QTranslator()
        translator.load(f"returns_desktop_{code}.qm", str(self._folder))
        return OtherLanguage(translator, _locale(code))

    def use(self, choice: str) -> None:
        """Speaks one of the languages, by its code, or what the `system` speaks."""
        code = system_language() if choice == "system" else choice
        if code == self._code:
            return
        self.forget()
        self._code = code
        QLocale.setDefault(_locale(code))
        # Asked in the reverse order, so that the program's own words come before Qt's.
        self._install(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), "qtbase")
        if not self._install(self._folder, "returns_desktop"):
            log.warning("no translation for %s", code)
        self.language_changed.emit(code)

    def forget(self) -> None:
        """Takes every translation away."""
        self._code = ""
        for old in self._translators:
            QCoreApplication.removeTranslator(old)
            old.deleteLater()
        self._translators.clear()

    def _install(self, folder: Path, name: str) -> bool:
        translator = QTranslator(self)
        if not translator.load(f"{name}_{self._code}.qm", str(folder)):
            translator.deleteLater()
            return False
        QCoreApplication.installTranslator(translator)
        self._translators.append(translator)
        return True


def language_of(application: QObject) -> Language | None:
    """What the program speaks with; None in a window of its own, as in a test."""
    found = application.findChild(Language)
    return found if isinstance(found, Language) else None


def system_language(wanted: list[str] | None = None) -> str:
    """The first of the user's languages that the program speaks; English if it speaks none.

    `wanted`: names like `zh-Hans-CN`, by default those of the system.
    """
    for name in QLocale.system().uiLanguages() if wanted is None else wanted:
        locale = QLocale(name)
        if code := _SPOKEN.get((locale.language(), locale.script())):
            return code
    return ENGLISH


def _locale(code: str) -> QLocale:
    """Numbers and days as usual where the user lives, in the words of the language."""
    locale, system = QLocale(code), QLocale.system()
    if system.territory() == QLocale.Country.AnyCountry:
        return locale
    return QLocale(locale.language(), locale.script(), system.territory())
