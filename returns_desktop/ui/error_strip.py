"""The strip that says what went wrong, and can be put away."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from .speech import announce
from .widgets.flat_button import icon_button
from .widgets.strip import Strip


class ErrorStrip(QWidget):
    """Hidden until there is something to say."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """`name`: the strip's object name."""
        super().__init__(parent)
        self._dismiss = icon_button("close", "", self)
        self._dismiss.setObjectName("dismissError" if name == "listError" else f"{name}Dismiss")
        self._dismiss.clicked.connect(self.hide)
        self._strip = Strip(0, self)
        self._strip.setObjectName(name)
        self._strip.add_action(self._dismiss)
        place = QVBoxLayout(self)
        place.setContentsMargins(12, 0, 12, 8)
        place.addWidget(self._strip)
        self.hide()
        self._retranslate()

    def show_error(self, sentence: str, rest: str = "") -> None:
        """Says what went wrong and the way out."""
        self._strip.set_content("danger", "overdue", sentence, rest)
        self.show()
        announce(self, self._strip.text(), at_once=True)

    def error(self) -> str:
        """What the strip says; empty if it is not there."""
        return self._strip.text() if not self.isHidden() else ""

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._dismiss.set_label(self.tr("Dismiss"))
