"""Opens the guide when help is asked for, wherever that is."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from ..services.guide import Guide
from .guide_desk import guide_desk
from .guide_window import GuideWindow


class GuideFlow(QObject):
    """One window for the whole program, made when it is first wanted."""

    def __init__(self, find_guide: Callable[[], Guide], parent: QObject | None) -> None:
        super().__init__(parent)
        self._find_guide = find_guide
        self.window: GuideWindow | None = None
        guide_desk().wanted.connect(self.open)

    def open(self, page: str) -> None:
        """Shows a page in front of everything."""
        if self.window is None:
            self.window = GuideWindow(self._find_guide())
        self.window.show_page(page)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        self.window.page.setFocus()
