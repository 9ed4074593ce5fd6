"""The composition root: arguments, paths, log, database, services, window, in this order.
`windows` knows what a window is made of.

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

from . import usage
from .domain.errors import AppError
from .paths import PROGRAM, Paths
from .startup import Claim, StartupTimes, has_screen, note_crashes
from .windows import dress, furnish, make_application, new_window, open_sample, prepare_shop

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from .domain.shop_key import ShopKey
    from .faults import Faults
    from .locked_start import LockedStart
    from .recovery import Mending
    from .services.browsing import Browsing
    from .services.restoring import Restore
    from .services.shop import Shop
    from .succession import Succession, Whole
    from .ui.main_window import MainWindow
    from .ui.tasks import Tasks

__all__ = ["Start", "begin", "create", "main", "make_application", "make_window", "prepare_shop"]

_OWN_NAMES = frozenset({PROGRAM, f"{PROGRAM}-gui", "returns_desktop", "__main__", "app"})


@dataclass(frozen=True, slots=True)
class Start:
    """What the program was asked for at its start."""

    paths: Paths
    files: tuple[Path, ...]
    headless_demo: bool = False
    self_test: bool = False
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
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from . import demo

        return demo.run(start.files, make_window)
    if start.self_test:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from . import self_test

        make_application()
        return self_test.run(make_window)
    if not has_screen():
        way_out = f"`{PROGRAM} --help` lists what works without one"
        print(f"{PROGRAM}: no screen found; {way_out}.", file=sys.stderr)
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

            if code_of_error:  # what the seller can mend; a fault needs Qt and nothing else
                dress(make_application(), start.paths)
            attending.show_no_start(make_application(), start.paths, faults, error)
            return usage.REFUSED
        dress(make_application(), start.paths)
        if code_of_error == "database_damaged":
            window = _mend(start.paths, attend)
        else:
            window = _ask_for_key(start, times, attend, faults)
    code = make_application().exec()
    del window
    return code


def _mend(paths: Paths, attend: "Whole", key: "ShopKey | None" = None) -> "Mending":
    from .recovery import Mending

    return Mending(_succession(paths, attend), paths, key)


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
            return _mend(start.paths, attend, key)

    refuse = partial(attending.tell_no_start, make_application(), start.paths, faults)
    return LockedStart(start.paths, go_on, refuse)


def _is_gone(paths: Paths) -> bool:
    """Whether an empty shop would be begun beside the backups of another."""
    path = paths.database
    if (path.exists() and path.stat().st_size) or not any(paths.backups.glob("*.sqlite3")):
        return False
    from .recovery import damaged

    return damaged(paths).is_gone()


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
    window = _window_of(start.paths, shop, browsing, tasks, attend=attend)
    times.end("window")
    is_filled = window.look()
    if not is_filled:  # the empty window has no list to be painted early
        furnish(window, browsing, start.paths, shop)
        window.go_on()
    times.end("list and counts")

    def go_on() -> None:
        if not window.isVisible():
            return  # it was closed at once
        times.end("first paint")
        if start.startup_times:
            print(times.told(), file=sys.stderr, flush=True)
        if is_filled:
            furnish(window, browsing, start.paths, shop)
            window.go_on()
        if not gc.isenabled():
            gc.enable()
            gc.freeze()
        if attend is not None:
            attend(window)
        if shop.key is not None:
            from . import locked_start

            locked_start.finish(window, start.paths, shop.key, tasks)
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
    parser = argparse.ArgumentParser(prog=PROGRAM, add_help=False)
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--headless-demo", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--self-test", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--startup-times", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE")
    found = parser.parse_args(words)
    paths = Paths.under(found.data_dir) if found.data_dir else Paths.for_user()
    return Start(
        paths,
        tuple(found.files),
        headless_demo=found.headless_demo,
        self_test=found.self_test,
        startup_times=found.startup_times,
    )


def make_window(paths: Paths, shop: "Shop", tasks: "Tasks", *, is_sample: bool = False) -> "MainWindow":
    """The main window of an open shop, filled but not shown. It closes the shop when it closes."""
    from .services.browsing import Browsing

    browsing = Browsing(shop)
    window = _window_of(paths, shop, browsing, tasks, is_sample=is_sample)
    furnish(window, browsing, paths, shop)
    window.reload()
    return window


def _window_of(
    paths: Paths,
    shop: "Shop",
    browsing: "Browsing",
    tasks: "Tasks",
    *,
    attend: "Whole | None" = None,
    is_sample: bool = False,
) -> "MainWindow":
    """A window that can show its list, and knows what comes in its place."""
    window = new_window(browsing, paths, tasks, is_sample=is_sample)
    window.closed.connect(lambda: tasks.close(shop.close))
    window.sample_shop_requested.connect(lambda: open_sample(window, paths, make_window))
    key = shop.key

    def go_back(restore: "Restore") -> None:
        from . import recovery

        recovery.go_back(_succession(paths, attend), window, paths, key, restore)

    def mend() -> None:
        from . import recovery

        recovery.mend_instead(_succession(paths, attend), window, paths, key)

    def encrypt() -> None:
        from . import locked_start

        locked_start.offer(window, paths, shop, tasks, _succession(paths, attend))

    window.restore_requested.connect(go_back)
    window.mending_requested.connect(mend)
    if not is_sample:
        window.encryption_requested.connect(encrypt)
    return window


def _succession(paths: Paths, attend: "Whole | None") -> "Succession":
    """How another window comes in the place of one."""
    from . import attending
    from .succession import Succession

    def begin_again(key: "ShopKey | None", whole: "Whole") -> "MainWindow":
        return begin(Start(paths, ()), StartupTimes(), attend=attend, whole=whole, key=key)

    return Succession(
        open_shop=lambda key: prepare_shop(paths, key=key),
        begin=begin_again,
        refuse=lambda error: attending.refusal(make_application(), error).open(),
    )


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
