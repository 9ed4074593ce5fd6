"""What the program tells about itself: the user guide, what is new, and the licences of what it is made of.

Loaded after the first paint."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from . import __version__
from .paths import Paths, resource
from .services.guide import Guide
from .services.settings import SettingsFile
from .ui.guide_flow import GuideFlow

if TYPE_CHECKING:
    from .ui.main_window import MainWindow


def offer_guide() -> GuideFlow:
    """Help opens the guide from now on; once for the whole program."""
    application = QApplication.instance()
    found = application.findChild(GuideFlow) if application is not None else None
    return found if isinstance(found, GuideFlow) else GuideFlow(_guide, application)


def _guide() -> Guide:
    return Guide(resource("guide"))


def show_licences(over: QWidget) -> None:
    """The licences of everything that is shipped, over a dialog."""
    from .services.licences import read_licences
    from .ui.dialogs.licences import LicencesDialog

    dialog = LicencesDialog(read_licences(resource("licences.json")), over)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()


def tell_update(window: "MainWindow", paths: Paths) -> None:
    """One line over the list at the first start of another version, and never again. Whoever begins with the
    program is not told: without a window's place in the settings there was no earlier start."""
    file = SettingsFile(paths.config_dir / "settings.json")
    settings = file.load()
    if settings.seen_version == __version__:
        return
    file.remember(replace(settings, seen_version=__version__))
    if not (settings.seen_version or settings.window):
        return
    from .ui.updated_bar import UpdatedBar

    bar = UpdatedBar(__version__, window)
    window.frame.add_bar(bar)
    bar.show()
