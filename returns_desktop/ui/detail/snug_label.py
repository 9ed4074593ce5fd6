"""A label of one line that is as wide as its text and no wider."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from ..theme import Role
from ..widgets.elided_label import ElidedLabel


class SnugLabel(ElidedLabel):
    """Something may stand right behind its text; it is shortened only where there is too little room."""

    def __init__(
        self,
        text: str = "",
        role: Role = "body",
        ink: str = "text",
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, role, ink, mode, parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
