"""What the program tells about itself: the user guide, what is new, and the licences of what it is made of.

Loaded after the first paint."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from .paths import resource
from .services.guide import Guide
from .ui.guide_flow import GuideFlow


def offer_guide() -> GuideFlow:
    """Help opens the guide from now on; once for the whole program."""
    application = QApplication.instance()
    found = application.findChild(GuideFlow) if application is not None else None
    return found if isinstance(found, GuideFlow) else GuideFlow(Guide(resource("guide")), application)


def show_licences(over: QWidget) -> None:
    """The licences of everything that is shipped, over a dialog."""
    from .services.licences import read_licences
    from .ui.dialogs.licences import LicencesDialog

    dialog = LicencesDialog(read_licences(resource("licences.json")), over)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
