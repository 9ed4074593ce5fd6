"""The composition root: arguments, paths, log, database, services, window, in this order.

Nothing imports this module. Qt is loaded only after it is known that a window is wanted.
"""

import argparse
import logging
import os
import platform
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from . import __version__, cli
from .domain.errors import AppError
from .paths import Paths, resource
from .services import sentences
from .services.shop import Clock, Shop, open_shop, system_clock

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from .ui.language import Language
    from .ui.main_window import MainWindow
    from .ui.tasks import Tasks

log = logging.getLogger(__name__)

NAME = "returns-desktop"
TITLE = "Returns Desktop"
LOG_NAME = "returns-desktop.log"
SAMPLE_FOLDER = "sample-shop"
_OWN_NAMES = frozenset({NAME, f"{NAME}-gui", "returns_desktop", "__main__", "app"})


@dataclass(frozen=True, slots=True)
class Start:
    """What the program was asked for at its start."""

    paths: Paths
    files: tuple[Path, ...]
    headless_demo: bool = False


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command, or the window until it is closed; the exit code."""
    words = list(sys.argv if argv is None else argv)
    if cli.is_command(words[1:]):
        return cli.run(words[1:])
    start = read_arguments(words)
    if start.headless_demo:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # that is what headless means
        from . import demo

        return demo.run(start.files, make_window)
    if not _has_screen():
        print(f"{NAME}: no screen found; `{NAME} --help` lists what works without one.", file=sys.stderr)
        return cli.REFUSED
    try:
        _start_log(start.paths)
        window = create(words)
    except AppError as error:
        return _show_refused_start(error)
    from PySide6.QtWidgets import QApplication

    log.info("%s %s started", TITLE, __version__)
    code = QApplication.exec()
    del window
    return code


def _has_screen() -> bool:
    """False where Qt would abort: on Linux without a display server or a platform chosen by hand."""
    chosen = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(os.environ.get(name) for name in chosen)


def create(argv: list[str]) -> "MainWindow":
    """The shown main window, without the event loop. `argv` is like `sys.argv`; the program's own
    name may be left out.

    Raises `AppError` for what the seller can mend: a folder that cannot be written, a database of a
    newer version.
    """
    start = read_arguments(argv)
    from .ui.tasks import ThreadedTasks

    application = make_application()
    shop = prepare_shop(start.paths)
    window = make_window(start.paths, shop, ThreadedTasks(application))
    window.show()
    window.open_files(start.files)
    return window


def read_arguments(argv: Sequence[str]) -> Start:
    """Understands `[--data-dir DIR] [FILE…]`."""
    words = list(argv)
    if words and not words[0].startswith("-") and Path(words[0]).stem in _OWN_NAMES:
        del words[0]
    parser = argparse.ArgumentParser(prog=NAME, add_help=False)
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--headless-demo", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    found = parser.parse_args(words)
    paths = Paths.under(found.data_dir) if found.data_dir else Paths.for_user()
    return Start(paths, tuple(found.files), found.headless_demo)


def prepare_shop(paths: Paths, clock: Clock = system_clock) -> Shop:
    """Makes the folders and opens the database; decisions that were held at the last stop settle."""
    try:
        paths.ensure()
    except OSError as error:
        folder, reason = str(paths.data_dir), error.strerror or ""
        raise AppError("data_folder_unwritable", folder=folder, reason=reason) from error
    shop = open_shop(
        paths.database,
        backups=paths.backups,
        deadline_rules=resource("rules/deadlines.json"),
        clock=clock,
    )
    from .services.deciding import Deciding

    Deciding(shop).settle()
    return shop


def make_application() -> "QApplication":
    """The one `QApplication`, with name and icon."""
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication([NAME])
    application.setApplicationName(NAME)
    application.setApplicationDisplayName(TITLE)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(NAME)
    application.setWindowIcon(QIcon(str(resource("icons/app.svg"))))
    return application


def make_window(paths: Paths, shop: Shop, tasks: "Tasks", *, is_sample: bool = False) -> "MainWindow":
    """The main window of an open shop, filled but not shown. It closes the shop when it closes."""
    from .services.adjusting import Adjusting
    from .services.browsing import Browsing
    from .services.carrying import Carrying
    from .services.conflicts import Conflicts
    from .services.deadlines import Deadlines
    from .services.deciding import Deciding
    from .services.exporting import Exporting
    from .services.fba import FbaReturns
    from .services.importing import Importing
    from .services.presets import Presets
    from .services.problems import Problems
    from .services.restocking import read_restocking
    from .services.settings import SettingsFile, StoreSettings
    from .services.templates import read_templates
    from .services.watching import Watching
    from .ui import icons
    from .ui.dialog_factory import WindowDialogs
    from .ui.main_window import MainWindow, Services
    from .ui.theme import apply_theme, theme_choice

    application = make_application()
    icons.use_folder(resource("icons"))
    settings_file = SettingsFile(paths.config_dir / "settings.json")
    settings = settings_file.load()
    language = _language(application)
    language.use(settings.language)
    apply_theme(application, theme_choice(settings.theme))
    window = MainWindow(
        Services(
            browsing=Browsing(shop),
            importing=Importing(shop),
            deciding=Deciding(shop),
            exporting=Exporting(shop),
            store_settings=StoreSettings(shop),
            problems=Problems(shop),
            fba=FbaReturns(shop),
            watching=Watching(shop),
            carrying=Carrying(shop),
            adjusting=Adjusting(shop),
            conflicts=Conflicts(shop),
            presets=Presets(shop),
            deadlines=Deadlines(shop),
        ),
        settings_file,
        tasks,
        templates=read_templates(resource("templates/messages.json")),
        dialogs=WindowDialogs(read_restocking(resource("rules/restocking.json"))),
        facts=_about(shop),
        data_folder=paths.data_dir,
        is_sample=is_sample,
    )
    window.language_changed.connect(language.use)
    window.theme_changed.connect(lambda choice: apply_theme(application, theme_choice(choice)))
    window.sample_shop_requested.connect(lambda: _open_sample(window, paths))
    window.closed.connect(lambda: tasks.close(shop.close))
    window.reload()
    return window


def _language(application: "QApplication") -> "Language":
    """One for the whole program: a second window speaks the same."""
    from .ui.language import Language

    found = application.findChild(Language)
    return found if isinstance(found, Language) else Language(resource("i18n"), application)


def _about(shop: Shop) -> dict[str, str]:
    from PySide6.QtCore import qVersion

    return {
        "version": __version__,
        "python": platform.python_version(),
        "qt": qVersion(),
        "schema": shop.db.schema,
    }


def _open_sample(window: "MainWindow", paths: Paths) -> None:
    """A second window on the sample shop, whose folder is its own."""
    from .services.sample import fill_sample
    from .ui.tasks import ThreadedTasks

    place = Paths.under(paths.data_dir / SAMPLE_FOLDER)
    report, comments = resource("samples/returns_report.tsv"), resource("samples/comments.json")
    try:
        shop = prepare_shop(place)
        fill_sample(shop, report, comments, place.data_dir)
    except AppError as error:
        window.outcomes.show_failure(error)
        return
    sample = make_window(place, shop, ThreadedTasks(make_application()), is_sample=True)
    sample.closed.connect(sample.deleteLater)
    window.destroyed.connect(sample.close)
    sample.show()


def _start_log(paths: Paths) -> None:
    """Warnings, faults and Qt's messages go to a rotating file without buyers' words."""
    from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

    try:
        paths.ensure()
        handler: logging.Handler = RotatingFileHandler(
            paths.log_dir / LOG_NAME, maxBytes=1_000_000, backupCount=3, encoding="utf-8"
        )
    except OSError as error:
        folder, reason = str(paths.data_dir), error.strerror or ""
        raise AppError("data_folder_unwritable", folder=folder, reason=reason) from error
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)
    logging.getLogger(__package__).setLevel(logging.INFO)
    qt_log = logging.getLogger("qt")
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
        QtMsgType.QtCriticalMsg: logging.ERROR,
        QtMsgType.QtFatalMsg: logging.CRITICAL,
    }

    def to_log(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        qt_log.log(levels[kind], "%s", message)

    qInstallMessageHandler(to_log)
    sys.excepthook = _log_fault


def _log_fault(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """A fault of the program is logged and shown where there is a terminal; the window stays."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    log.critical("a fault of the program", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)


def _show_refused_start(error: AppError) -> int:
    """Says why the program cannot start, in a window and on the terminal."""
    sentence = sentences.error_sentence(error)
    if sys.stderr is not None:
        print(f"{NAME}: {' '.join(sentence.split())}", file=sys.stderr)
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QMessageBox

    application = make_application()
    box = QMessageBox(QMessageBox.Icon.Critical, TITLE, sentence, QMessageBox.StandardButton.Close)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.finished.connect(application.quit)
    box.open()
    application.exec()
    return cli.REFUSED
