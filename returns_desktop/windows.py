"""What a window is made of: the folders and the shop, the look and the language, and everything that can be
done in it. What the first paint does not need is loaded when it is called for.
"""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from . import __version__
from .domain.errors import AppError
from .paths import PROGRAM, Paths, resource
from .startup import Claim

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from .domain.shop_key import ShopKey
    from .services.browsing import Browsing
    from .services.settings import SettingsFile
    from .services.shop import Clock, Shop
    from .ui.language import Language
    from .ui.main_window import MainWindow
    from .ui.tasks import Tasks

TITLE = "Returns Desktop"
SAMPLE_FOLDER = "sample-shop"


def make_application() -> "QApplication":
    """The one `QApplication`, with its name."""
    from PySide6.QtWidgets import QApplication

    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = _application_class()([PROGRAM])
    application.setApplicationName(PROGRAM)
    application.setApplicationDisplayName(TITLE)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(PROGRAM)
    return application


def _application_class() -> "type[QApplication]":
    """On macOS one that hears of files to be opened; elsewhere they are words of the command line."""
    if sys.platform == "darwin":
        from .opened_files import FileOpeningApplication

        return FileOpeningApplication
    from PySide6.QtWidgets import QApplication

    return QApplication


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


def dress(application: "QApplication", paths: Paths) -> "tuple[SettingsFile, Language]":
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


def _language(application: "QApplication") -> "Language":
    """One for the whole program: a second window speaks the same."""
    from .ui.language import Language

    found = application.findChild(Language)
    return found if isinstance(found, Language) else Language(resource("i18n"), application)


def new_window(
    browsing: "Browsing", paths: Paths, tasks: "Tasks", *, is_sample: bool = False
) -> "MainWindow":
    """A window that can show its list."""
    from .ui.main_window import MainWindow
    from .ui.theme import apply_theme, theme_choice

    application = make_application()
    settings_file, language = dress(application, paths)
    window = MainWindow(browsing, settings_file, tasks, is_sample=is_sample)
    window.language_changed.connect(language.use)
    window.theme_changed.connect(lambda choice: apply_theme(application, theme_choice(choice)))
    return window


def furnish(window: "MainWindow", browsing: "Browsing", paths: Paths, shop: "Shop") -> None:
    """Everything that can be done in a window."""
    from .guiding import offer_guide, show_licences
    from .services.message_templates import MessageTemplates
    from .services.message_words import read_message_words
    from .services.restocking import read_restocking
    from .services.templates import read_templates
    from .ui.dialog_factory import WindowDialogs
    from .ui.window_services import Services

    offer_guide()
    make_application().setWindowIcon(program_icon())
    window.diagnostics_requested.connect(lambda: _diagnose(window, paths, shop))
    window.licences_requested.connect(show_licences)
    words = read_message_words(resource("rules/message_words.json"))
    window.furnish(
        Services.of(shop, browsing),
        templates=MessageTemplates(shop, read_templates(resource("templates/messages.json"), words)),
        dialogs=WindowDialogs(read_restocking(resource("rules/restocking.json"))),
        facts=_about(shop),
        data_folder=paths.data_dir,
    )


def program_icon() -> "QIcon":
    """The program's own icon; small ones are drawn so that their lines lie on pixels."""
    from PySide6.QtGui import QIcon

    icon = QIcon()
    small, big = resource("icons/app-small.svg"), resource("icons/app.svg")
    for path, sizes in ((small, (16, 20, 24)), (big, (32, 48, 64, 128, 256))):
        drawn = QIcon(str(path))
        for size in sizes:
            icon.addPixmap(drawn.pixmap(size, size))
    return icon


def _diagnose(window: "MainWindow", paths: Paths, shop: "Shop") -> None:
    from . import attending

    attending.diagnose(window, paths, shop)


def _about(shop: "Shop") -> dict[str, str]:
    import platform

    from PySide6.QtCore import qVersion

    return {
        "version": __version__,
        "python": platform.python_version(),
        "qt": qVersion(),
        "schema": shop.db.schema,
    }


def open_sample(window: "MainWindow", paths: Paths, make_window: "Callable[..., MainWindow]") -> None:
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
