"""The composition root: arguments, paths, log, database, services, window, in this order.

Nothing imports this module. What a command does not need is not loaded for it, and what the first paint of
the window does not need is loaded after it.
"""

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from . import __version__, usage
from .domain.errors import AppError
from .paths import Paths, resource
from .startup import Claim, StartupTimes, has_screen, note_crashes

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtWidgets import QApplication

    from .domain.shop_key import ShopKey
    from .faults import Faults
    from .locked_start import LockedStart
    from .recovery import Mending, Recovery, Whole
    from .services.browsing import Browsing
    from .services.settings import SettingsFile
    from .services.shop import Clock, Shop
    from .ui.language import Language
    from .ui.main_window import MainWindow
    from .ui.tasks import Tasks

NAME = "returns-desktop"
TITLE = "Returns Desktop"
SAMPLE_FOLDER = "sample-shop"
_OWN_NAMES = frozenset({NAME, f"{NAME}-gui", "returns_desktop", "__main__", "app"})


@dataclass(frozen=True, slots=True)
class Start:
    """What the program was asked for at its start."""

    paths: Paths
    files: tuple[Path, ...]
    headless_demo: bool = False
    startup_times: bool = False


def main(argv: Sequence[str] | None = None) -> int:
    """Runs a command, or the window until it is closed; the exit code."""
    words = list(sys.argv if argv is None else argv)
    if usage.is_command(words[1:]):
        from . import cli

        return cli.run(words[1:])
    times = StartupTimes()
    start = read_arguments(words)
    if start.headless_demo:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # that is what headless means
        from . import demo

        return demo.run(start.files, make_window)
    if not has_screen():
        print(f"{NAME}: no screen found; `{NAME} --help` lists what works without one.", file=sys.stderr)
        return usage.REFUSED
    times.end("arguments and paths")
    gc.disable()  # until the first paint: what a start makes stays, so looking through it finds nothing
    with suppress(OSError):  # refused in words when the shop is opened
        start.paths.ensure()
    claim = _claimed(start)
    if claim is None:
        return usage.DONE
    code = _run(start, times, claim)
    claim.release()
    return code


def _run(start: Start, times: StartupTimes, claim: Claim) -> int:
    """The window, until it is closed; or why there is none."""
    faults, has_crashed = _watch_faults(start.paths)
    untold = [True] if has_crashed or claim.left_address else []

    def attend(window: "MainWindow") -> None:
        from . import attending

        attending.attend(window, start.paths, claim, faults(), has_crashed=bool(untold and untold.pop()))

    try:
        if claim.is_refused:
            raise AppError("already_open", folder=str(start.paths.data_dir))
        if _is_gone(start.paths):
            raise AppError("database_damaged", file=start.paths.database.name)
        window: MainWindow | Mending | LockedStart = begin(start, times, attend=attend)
    except Exception as error:  # noqa: BLE001 - shown; there is no event loop yet that could show it later
        code_of_error = error.code if isinstance(error, AppError) else ""
        if code_of_error not in ("database_damaged", "passphrase_needed"):
            from . import attending

            attending.show_no_start(make_application(), start.paths, faults, error)
            return usage.REFUSED
        _dress(make_application(), start.paths)
        if code_of_error == "database_damaged":
            window = _recovery(start.paths, attend).mend()
        else:
            window = _ask_for_key(start, times, attend, faults)
    code = make_application().exec()
    del window
    return code


def _ask_for_key(
    start: Start, times: StartupTimes, attend: "Whole", faults: "Callable[[], Faults]"
) -> "LockedStart":
    """The question for the passphrase, after which the start goes on as any other."""
    from . import attending
    from .locked_start import LockedStart

    def go_on(key: "ShopKey") -> "QObject":
        try:
            return begin(start, times, attend=attend, key=key)
        except AppError as error:
            if error.code != "database_damaged":
                raise
            return _recovery(start.paths, attend, key).mend()

    refuse = partial(attending.tell_no_start, make_application(), start.paths, faults)
    return LockedStart(start.paths, go_on, refuse)


def _claimed(start: Start) -> Claim | None:
    """The data folder for this program; None if the one that has it took what this start was asked for."""
    claim = Claim(start.paths.data_dir)
    if not claim.is_refused:
        return claim
    from .other_start import hand_over

    make_application()
    return hand_over(start.paths.data_dir, claim, start.files)


def create(argv: list[str]) -> "MainWindow":
    """The shown main window, whole, without the event loop. `argv` is like `sys.argv`; the program's own
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


def begin(
    start: Start,
    times: StartupTimes,
    *,
    attend: "Whole | None" = None,
    whole: "Whole | None" = None,
    key: "ShopKey | None" = None,
) -> "MainWindow":
    """The window with its list shown; what can be done with it comes after the first paint. Then `attend` is
    called, also with every window that comes in its place, and `whole` with this one. `key`: of encrypted
    data, if it was asked for already."""
    from .ui.first_paint import FirstPaint
    from .ui.tasks import ThreadedTasks

    application = make_application()
    times.end("Qt")
    shop = prepare_shop(start.paths, key=key)
    from .services.browsing import Browsing

    browsing = Browsing(shop)
    times.end("database and services")
    tasks = ThreadedTasks(application)
    window = _begin_window(start.paths, shop, browsing, tasks, attend=attend)
    times.end("window")
    is_filled = window.look()
    if not is_filled:  # the empty window has no list to be painted early
        _furnish(window, browsing, start.paths, shop)
        window.go_on()
    times.end("list and counts")

    def go_on() -> None:
        if not window.isVisible():
            return  # it was closed at once
        times.end("first paint")
        if start.startup_times:
            print(times.told(), file=sys.stderr, flush=True)
        if is_filled:
            _furnish(window, browsing, start.paths, shop)
            window.go_on()
        if not gc.isenabled():
            gc.enable()
            gc.freeze()
        if attend is not None:
            attend(window)
        if shop.key is not None:
            from . import locked_start

            locked_start.finish(window, start.paths, shop, tasks)
        times.end("all that can be done")
        if start.startup_times:
            print(times.told(), file=sys.stderr, flush=True)
        window.open_files(start.files)
        if whole is not None:
            whole(window)

    FirstPaint(window.pane if is_filled else window).painted.connect(go_on)
    window.show()
    return window


def read_arguments(argv: Sequence[str]) -> Start:
    """Understands `[--data-dir DIR] [--startup-times] [FILE…]`."""
    words = list(argv)
    if words and not words[0].startswith("-") and Path(words[0]).stem in _OWN_NAMES:
        del words[0]
    parser = argparse.ArgumentParser(prog=NAME, add_help=False)
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--headless-demo", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--startup-times", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    found = parser.parse_args(words)
    paths = Paths.under(found.data_dir) if found.data_dir else Paths.for_user()
    return Start(paths, tuple(found.files), found.headless_demo, found.startup_times)


def prepare_shop(paths: Paths, clock: "Clock | None" = None, *, key: "ShopKey | None" = None) -> "Shop":
    """Makes the folders and opens the database; decisions that were held at the last stop settle.

    Raises `AppError("passphrase_needed")` for encrypted data without `key`, unless the system has the key.
    """
    from .services.deciding import Deciding
    from .services.shop import needs_key, open_shop, system_clock

    try:
        paths.ensure()
    except OSError as error:
        folder, reason = str(paths.data_dir), error.strerror or ""
        raise AppError("data_folder_unwritable", folder=folder, reason=reason) from error
    if key is None and needs_key(paths.database):
        from .unlocking import kept_key

        key = kept_key(paths)
    shop = open_shop(
        paths.database,
        backups=paths.backups,
        deadline_rules=resource("rules/deadlines.json"),
        clock=clock or system_clock,
        key=key,
    )
    try:
        Deciding(shop).settle()
    except BaseException:
        shop.close()  # what is damaged is replaced, and nobody may have it open then
        raise
    return shop


def make_application() -> "QApplication":
    """The one `QApplication`, with its name."""
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication([NAME])
    application.setApplicationName(NAME)
    application.setApplicationDisplayName(TITLE)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(NAME)
    return application


def make_window(paths: Paths, shop: "Shop", tasks: "Tasks", *, is_sample: bool = False) -> "MainWindow":
    """The main window of an open shop, filled but not shown. It closes the shop when it closes."""
    from .services.browsing import Browsing

    browsing = Browsing(shop)
    window = _begin_window(paths, shop, browsing, tasks, is_sample=is_sample)
    _furnish(window, browsing, paths, shop)
    window.reload()
    return window


def _begin_window(
    paths: Paths,
    shop: "Shop",
    browsing: "Browsing",
    tasks: "Tasks",
    *,
    attend: "Whole | None" = None,
    is_sample: bool = False,
) -> "MainWindow":
    """A window that can show its list."""
    from .ui.main_window import MainWindow
    from .ui.theme import apply_theme, theme_choice

    application = make_application()
    settings_file, language = _dress(application, paths)
    window = MainWindow(browsing, settings_file, tasks, is_sample=is_sample)
    window.language_changed.connect(language.use)
    window.theme_changed.connect(lambda choice: apply_theme(application, theme_choice(choice)))
    window.sample_shop_requested.connect(lambda: _open_sample(window, paths))
    key = shop.key
    window.restore_requested.connect(lambda restore: _recovery(paths, attend, key).go_back(window, restore))
    window.mending_requested.connect(lambda: _recovery(paths, attend, key).mend_instead(window))
    if not is_sample:
        window.encryption_requested.connect(lambda: _encrypt(window, paths, shop, tasks, attend))
    window.closed.connect(lambda: tasks.close(shop.close))
    return window


def _dress(application: "QApplication", paths: Paths) -> "tuple[SettingsFile, Language]":
    """Look and language as they were chosen."""
    from .services.settings import SettingsFile
    from .ui import icons
    from .ui.theme import apply_theme, theme_choice

    icons.use_folder(resource("icons"))
    settings_file = SettingsFile(paths.config_dir / "settings.json")
    settings = settings_file.load()
    language = _language(application)
    language.use(settings.language)
    apply_theme(application, theme_choice(settings.theme))
    return settings_file, language


def _furnish(window: "MainWindow", browsing: "Browsing", paths: Paths, shop: "Shop") -> None:
    """Everything that can be done in a window."""
    from PySide6.QtGui import QIcon

    from .services.message_templates import MessageTemplates
    from .services.message_words import read_message_words
    from .services.restocking import read_restocking
    from .services.templates import read_templates
    from .ui.dialog_factory import WindowDialogs
    from .ui.window_services import Services

    make_application().setWindowIcon(QIcon(str(resource("icons/app.svg"))))
    window.diagnostics_requested.connect(lambda: _diagnose(window, paths, shop))
    words = read_message_words(resource("rules/message_words.json"))
    window.furnish(
        Services.of(shop, browsing),
        templates=MessageTemplates(shop, read_templates(resource("templates/messages.json"), words)),
        dialogs=WindowDialogs(read_restocking(resource("rules/restocking.json"))),
        facts=_about(shop),
        data_folder=paths.data_dir,
    )


def _encrypt(
    window: "MainWindow", paths: Paths, shop: "Shop", tasks: "Tasks", attend: "Whole | None"
) -> None:
    from . import locked_start

    def begin_again(key: "ShopKey | None", tell: "Whole") -> "MainWindow":
        return begin(Start(paths, ()), StartupTimes(), attend=attend, whole=tell, key=key)

    begins = locked_start.Begins(partial(prepare_shop, paths), begin_again)
    locked_start.offer(window, paths, shop, tasks, begins)


def _diagnose(window: "MainWindow", paths: Paths, shop: "Shop") -> None:
    from . import attending

    attending.diagnose(window, paths, shop)


def _language(application: "QApplication") -> "Language":
    """One for the whole program: a second window speaks the same."""
    from .ui.language import Language

    found = application.findChild(Language)
    return found if isinstance(found, Language) else Language(resource("i18n"), application)


def _about(shop: "Shop") -> dict[str, str]:
    import platform

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
    claim = Claim(place.data_dir)
    try:
        if claim.is_refused:
            raise AppError("already_open", folder=SAMPLE_FOLDER)
        shop = prepare_shop(place)
        fill_sample(shop, report, comments, place.data_dir)
    except AppError as error:
        window.outcomes.show_failure(error)
        return
    sample = make_window(place, shop, ThreadedTasks(make_application()), is_sample=True)
    refusal = AppError("encryption_of_sample")
    sample.encryption_requested.connect(lambda: sample.outcomes.show_failure(refusal))
    sample.closed.connect(lambda: claim.release())  # which keeps the claim for as long as the window
    sample.closed.connect(sample.deleteLater)
    window.destroyed.connect(sample.close)
    sample.show()


def _watch_faults(paths: Paths) -> "tuple[Callable[[], Faults], bool]":
    """From here on no fault and no message of Qt is lost. What takes them, loaded with the first of them or
    after the first paint; and whether the last run crashed."""
    from PySide6.QtCore import qInstallMessageHandler

    begun: list[Faults] = []

    def faults() -> "Faults":
        if not begun:
            from .faults import Faults

            begun.append(Faults(paths.log_dir))
            begun[0].watch()
        return begun[0]

    sys.excepthook = lambda _kind, error, _trace: faults().take(error)
    qInstallMessageHandler(lambda *message: faults().hear(*message))
    return faults, note_crashes(paths.log_dir)


def _is_gone(paths: Paths) -> bool:
    """Whether an empty shop would be begun beside the backups of another."""
    path = paths.database
    if (path.exists() and path.stat().st_size) or not any(paths.backups.glob("*.sqlite3")):
        return False
    return _recovery(paths).damaged().is_gone()


def _recovery(paths: Paths, attend: "Whole | None" = None, key: "ShopKey | None" = None) -> "Recovery":
    from . import attending
    from .recovery import Recovery

    def begin_window(whole: "Whole") -> "MainWindow":
        return begin(Start(paths, ()), StartupTimes(), attend=attend, whole=whole, key=key)

    def refuse(error: AppError) -> None:
        attending.refusal(make_application(), error).open()

    open_shop = partial(prepare_shop, paths, key=key)
    return Recovery(paths, resource("rules/deadlines.json"), open_shop, begin_window, refuse, key)
