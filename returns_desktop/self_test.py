"""`--self-test`: is everything inside that the program reads and loads at run time?

An installed program is built by a tool that follows imports. What is found by its name alone (time zones,
upgrade steps, translations, pictures, plugins of Qt, key stores) is missing in silence, so each is used here.
"""

import importlib
import pkgutil
import re
import sys
import tempfile
import zoneinfo
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cmp_to_key
from pathlib import Path

from PySide6.QtCore import QCollator, QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QColor, QImageReader
from PySide6.QtWidgets import QWidget

from . import __version__, demo
from .domain.marketplaces import MARKETPLACES
from .domain.model import Action
from .paths import Paths, resource
from .services.encryption import new_key
from .services.exporting import DecisionScope, Exporting
from .services.guide import CONTENTS, Guide
from .services.importing import Importing
from .services.key_store import load_store_module
from .services.licences import read_licences
from .services.message_words import read_message_words
from .services.restocking import read_restocking
from .services.sample import fill_sample
from .services.settings import LANGUAGES
from .services.shop import Shop, open_shop
from .services.templates import read_templates
from .ui import icons
from .ui.tasks import InlineTasks

PICTURES = ("jpeg", "png", "svg", "webp")
"""Kinds of pictures that the program reads."""
_SHOWN = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
"""A picture in Markdown; its group is where it lies."""
_PLATFORMS = {"win32": "qwindows.dll", "darwin": "libqcocoa.dylib"}
_XML = """<?xml version="1.0"?>
<AmazonEnvelope><MessageType>Returns-Report</MessageType><Message><return_details>
<item_details><item_name>Lamp</item_name><asin>B0SELFTEST</asin><merchant_sku>SELF-TEST</merchant_sku>
<return_quantity>1</return_quantity></item_details><order_id>111-1111111-1111111</order_id>
</return_details></Message></AmazonEnvelope>"""


@dataclass(frozen=True, slots=True)
class Bench:
    """What the checks work with."""

    folder: Path
    """A scratch folder that goes with the last check."""
    make_window: demo.MakeWindow


Check = Callable[[Bench], str]
"""Says what was found; raises whatever goes wrong."""


def run(make_window: demo.MakeWindow, checks: "Sequence[tuple[str, Check]] | None" = None) -> int:
    """Prints one line for each check; 0 if all went well, else 1. Nothing of the seller's is touched."""
    failed = False
    with tempfile.TemporaryDirectory(prefix="returns-desktop-", ignore_cleanup_errors=True) as folder:
        bench = Bench(Path(folder), make_window)
        for name, check in CHECKS if checks is None else checks:
            try:
                print(f"ok    {name}: {check(bench)}", flush=True)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
                failed = True
                print(f"FAIL  {name}: {type(error).__name__}: {error}", flush=True)
    return 1 if failed else 0


def _program(_bench: Bench) -> str:
    place = "installed program" if hasattr(sys, "_MEIPASS") else "run by a Python of this computer"
    return f"version {__version__}, {place}"


def _modules(_bench: Bench) -> str:
    """Each loads what it imports of others; no package that it needs was left out."""
    package = importlib.import_module(__package__ or "returns_desktop")
    found = [each.name for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")]
    names = [name for name in found if not name.endswith(".__main__")]
    for name in names:
        importlib.import_module(name)
    _require(len(names) > 1, "only the package itself was found")
    return f"{len(names)} load"


def _database(bench: Bench) -> str:
    """A new one takes every upgrade step, and the library finds words."""
    shop = _shop(bench.folder / "plain")
    try:
        ((version,),) = shop.db.sql("SELECT sqlite_version()")
        ((steps,),) = shop.db.sql("SELECT count(*) FROM schema_migration")
        _require(shop.db.is_derived(), "the new database is not whole")
        return f"SQLite {version}, {steps} upgrade steps up to {shop.db.schema}"
    finally:
        shop.close()


def _encryption(bench: Bench) -> str:
    """What is written under a key reads as nothing without it."""
    shop = _shop(bench.folder / "encrypted", encrypted=True)
    try:
        ((version,),) = shop.db.sql("PRAGMA cipher_version")
    finally:
        shop.close()
    written = Paths.under(bench.folder / "encrypted").database.read_bytes()
    _require(not written.startswith(b"SQLite"), "the file can be read without its key")
    return f"SQLCipher {version}"


def _key_store(_bench: Bench) -> str:
    return f"{load_store_module()} loads"


def _time_zones(_bench: Bench) -> str:
    """Those that the program brings, not those of this computer."""
    zoneinfo.reset_tzpath(to=())
    try:
        names = {place.time_zone for place in MARKETPLACES}
        for name in names:
            zoneinfo.ZoneInfo.no_cache(name)
    finally:
        zoneinfo.reset_tzpath()
    return f"{len(names)} zones for {len(MARKETPLACES)} marketplaces"


def _translations(_bench: Bench) -> str:
    """Every file can be read, and there is one for every language that can be chosen."""
    files = sorted(resource("i18n").glob("*.qm"))
    found = {path.stem.removeprefix("returns_desktop_") for path in files}
    missing = set(LANGUAGES) - found - {"system"}
    _require(not missing, f"no file for {', '.join(sorted(missing))}")
    own = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for path in (*files, *(own / f"qtbase_{code}.qm" for code in found - {"en"})):
        _require(QTranslator().load(str(path)), f"{path.name} cannot be read")
    return ", ".join(sorted(found))


def _sorting(_bench: Bench) -> str:
    """Names in the order of a language, not of their codes."""
    names = ["Zebra", "Äpfel", "Birne", "apfel"]
    collator = QCollator(QLocale("de"))
    found = sorted(names, key=cmp_to_key(collator.compare))
    _require(found == ["apfel", "Äpfel", "Birne", "Zebra"], f"the order is {', '.join(found)}")
    return "letters stand in the order of a language"


def _icons(_bench: Bench) -> str:
    """Every one is drawn by Qt's reader of SVG."""
    icons.use_folder(resource("icons"))
    names = sorted(path.stem for path in resource("icons").glob("*.svg"))
    for name in names:
        drawn = icons.pixmap(name, QColor("black"), 20, 1.0).toImage()
        inked = any(drawn.pixelColor(x, y).alpha() for x in range(20) for y in range(20))
        _require(inked, f"{name} is empty")
    _require("app" in names, "the program has no icon")
    return f"{len(names)} are drawn"


def _screens(_bench: Bench) -> str:
    """The way to this system's screen, and the readers of pictures."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    name = _PLATFORMS.get(sys.platform, "libqxcb.so")
    _require((folder / name).is_file(), f"{name} is missing")
    readers = {bytes(each.data()).decode("ascii") for each in QImageReader.supportedImageFormats()}
    missing = set(PICTURES) - readers
    _require(not missing, f"no reader for {', '.join(sorted(missing))}")
    return f"{name}; pictures: {', '.join(PICTURES)}"


def _rules(_bench: Bench) -> str:
    """Rules and templates, by their own readers; deadlines and suggestions are read with any shop."""
    words = read_message_words(resource("rules/message_words.json"))
    read_restocking(resource("rules/restocking.json"))
    templates = read_templates(resource("templates/messages.json"), words)
    count = len(list(resource("rules").glob("*.json")))
    return f"{count} files; templates in {', '.join(templates.languages)}"


def _guide(_bench: Bench) -> str:
    """Every page of every language, and every picture that a page shows."""
    guide = Guide(resource("guide"))
    languages = sorted(path.parent.name for path in guide.folder.glob(f"*/{CONTENTS}"))
    _require("en" in languages, "there is none in English")
    pages = [(language, page) for language in languages for page in guide.pages(language)]
    shown = {guide.folder / language / name for language, page in pages for name in _SHOWN.findall(page.text)}
    for path in shown:
        _require(QImageReader(str(path.resolve())).canRead(), f"{path.name} cannot be read")
    return f"{len(pages)} pages in {', '.join(languages)}, {len(shown)} pictures"


def _licences(_bench: Bench) -> str:
    licences = read_licences(resource("licences.json"))
    _require(any(each.name == "Returns Desktop" for each in licences), "not even the program's own is there")
    return f"{len(licences)} of what is shipped"


def _main_job(bench: Bench) -> str:
    """Import the sample report, decide, export, read the export again; what a window shows of it."""
    paths = Paths.under(bench.folder / "shop")
    shop = _shop(paths.data_dir)
    report, comments = resource("samples/returns_report.tsv"), resource("samples/comments.json")
    fill_sample(shop, report, comments, bench.folder)
    decided = demo.decide_one_of_each(shop)
    _require(set(decided) == set(Action), f"only {len(decided)} kinds of decisions were possible")
    for name in ("decisions.csv", "decisions.xlsx"):
        Exporting(shop).export_decisions(bench.folder / name, DecisionScope(), scope_name="all")
        Importing(shop).preview(bench.folder / name)
    xml = bench.folder / "report.xml"
    xml.write_text(_XML, "utf-8")
    Importing(shop).plan(xml)
    window: QWidget = bench.make_window(paths, shop, InlineTasks())
    window.show()
    QCoreApplication.sendPostedEvents()
    size = window.grab().size()
    window.close()
    painted = f"window of {size.width()} x {size.height()} painted"
    return f"{len(decided)} decisions exported as CSV and XLSX, {painted}"


CHECKS: tuple[tuple[str, Check], ...] = (
    ("program", _program),
    ("modules", _modules),
    ("database", _database),
    ("encryption", _encryption),
    ("key store", _key_store),
    ("time zones", _time_zones),
    ("translations", _translations),
    ("sorting", _sorting),
    ("icons", _icons),
    ("screen", _screens),
    ("rules", _rules),
    ("guide", _guide),
    ("licences", _licences),
    ("main job", _main_job),
)


def _shop(folder: Path, *, encrypted: bool = False) -> Shop:
    paths = Paths.under(folder)
    paths.ensure()
    rules = resource("rules/deadlines.json")
    key = new_key() if encrypted else None
    return open_shop(paths.database, backups=paths.backups, deadline_rules=rules, key=key)


def _require(holds: bool, complaint: str) -> None:
    if not holds:
        raise LookupError(complaint)
