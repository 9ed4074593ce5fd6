"""What this program is, and under which licences it stands."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from .. import icons
from ..theme import current_theme
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import PlainLabel
from .dialog_frame import DialogFrame
from .form_rows import FormRows, below, beside

_ICON = 48

_WIDEST_PATH = 520  # px; a longer one is broken


class AboutDialog(DialogFrame):
    """Version, licence, and the libraries it uses.

    Signals:
        licences_requested: those of everything that is shipped shall be shown.
    """

    licences_requested = Signal()

    def __init__(self, parent: QWidget | None = None, facts: Mapping[str, str] | None = None) -> None:
        """`facts`: `version`, `python`, `qt`, `data` and others; one without words shows its own name."""
        super().__init__(parent, name="aboutDialog", width=480)
        self.set_title(self.tr("About Returns Desktop"))
        facts = dict(facts or {})
        sign = QLabel()
        sign.setPixmap(icons.pixmap("app", current_theme().color("link"), _ICON, self.devicePixelRatioF()))
        name = PlainLabel("Returns Desktop", "heading")
        version = PlainLabel(
            self.tr("Version {version}").format(version=facts.pop("version", "")), "body", "text_2"
        )
        self.body.addWidget(beside(sign, below(name, version, spacing=0), spacing=16))
        self.body.addWidget(self._paragraph(self.tr("Everything stays on this computer.")))
        rows = FormRows()
        for key, value in facts.items():
            shown = PlainLabel(value)
            shown.setWordWrap(True)
            shown.setMinimumWidth(min(shown.fontMetrics().horizontalAdvance(value), _WIDEST_PATH))
            shown.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            rows.add_row(self._fact_name(key), shown, first_height=0)
        if facts:
            self.body.addWidget(rows)
        self.body.addWidget(
            self._paragraph(
                self.tr("Returns Desktop stands under the MIT licence. It is not made or approved by Amazon.")
            )
        )
        self.body.addWidget(
            self._paragraph(
                self.tr(
                    "It uses Qt for Python (PySide6) by The Qt Company under the GNU Lesser General Public "
                    "License, version 3. The Qt libraries stand beside the program as files of their own, "
                    "and you may replace them with versions that you changed."
                )
            )
        )
        self.body.addStretch(1)
        link = FlatButton("file", self.tr("Licences…"), "link")
        link.setObjectName("licencesLink")
        link.clicked.connect(self.licences_requested)
        self.set_footer(self.tr("OK"), link=link)
        self.safe_button.hide()
        self.action_button.setFocus()

    def submit(self) -> None:
        """Closes the window."""
        self.accept()

    def _paragraph(self, words: str) -> PlainLabel:
        label = PlainLabel(words, "body", "text_2")
        label.setWordWrap(True)
        return label

    def _fact_name(self, key: str) -> str:
        names = {
            "python": "Python",
            "qt": "Qt",
            "pyside": "PySide6",
            "peewee": "peewee",
            "sqlite": "SQLite",
            "schema": self.tr("Form of the data"),
            "system": self.tr("System"),
            "data": self.tr("Data folder"),
            "data_dir": self.tr("Data folder"),
            "log": self.tr("Log folder"),
            "licence": self.tr("Licence"),
        }
        return names.get(key, key)
