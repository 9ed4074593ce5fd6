"""The data file is damaged or has gone: the newest good backup, what can be read of it, an empty shop."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from ...domain.backup_layers import Content, Saved
from ...services.backups import Backup
from ...services.salvaging import Salvaged
from ..speech import counted, isolated
from ..text_backups import moment_long
from ..widgets.plain_text import PlainLabel
from ..widgets.segmented import Segmented
from ..widgets.strip import Strip
from .backup_preview import BackupPreview
from .stoppable_dialog import StoppableDialog

BACKUP, SALVAGE, EMPTY = "backup", "salvage", "empty"
_WIDTH = 560


class DamagedDialog(StoppableDialog):
    """Signals:
    submitted(str): `backup`, `empty` or `salvage`; the latter once to read the damaged file and once to take
        what was read.
    """

    submitted = Signal(str)

    def __init__(
        self, file: str, folder: str, parent: QWidget | None = None, *, is_gone: bool = False
    ) -> None:
        """`is_gone`: there is nothing to be read."""
        super().__init__(parent, name="damagedDialog", width=_WIDTH)
        damaged, missing = self.tr("The data file is damaged"), self.tr("The data file is missing")
        self.set_title(missing if is_gone else damaged)
        self._is_gone = is_gone
        self._backup: tuple[Backup, Content] | None = None
        self._salvaged: Salvaged | None = None
        self.told = Strip(0)
        self.told.setObjectName("damagedTold")
        self.told.set_content("danger", "overdue", *self._what_happened(file, folder))
        other = (EMPTY, self.tr("An empty shop")) if is_gone else (SALVAGE, self.tr("What can be read"))
        self.way = Segmented([(BACKUP, self.tr("The newest backup")), other], self.tr("How to go on"))
        self.way.setObjectName("damagedWay")
        self.way.choice_changed.connect(self.refresh)
        self.preview = BackupPreview(None)
        words = self.tr("The file is read row by row; what is found is shown before it is used.")
        self.read = SalvagePreview(self.tr("The backups stay where they are.") if is_gone else words)
        self._pages = QStackedWidget()
        for page in (self.preview, self.read):
            self._pages.addWidget(page)
        for part in (self.told, self.way, self._pages):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.set_footer(self.tr("Restore this backup"), self.tr("Quit"))
        self.refresh()

    def show_backup(self, found: tuple[Backup, Content] | None) -> None:
        """The newest good backup; None: there is none, so the other way is shown."""
        self._backup = found
        self.way.set_choice_enabled(BACKUP, found is not None)
        if found is None:
            self.way.set_choice(EMPTY if self._is_gone else SALVAGE)
        self.refresh()

    def show_salvaged(self, salvaged: Salvaged) -> None:
        """What could be read; nothing is in its place yet."""
        self._salvaged = salvaged
        self.read.show_salvaged(salvaged)
        self.set_busy(False)
        self.refresh()

    def refresh(self) -> None:
        """Shows the chosen way and what its button does."""
        self.clear_notices()
        is_backup = self.way.choice() == BACKUP
        self._pages.setCurrentIndex(0 if is_backup else 1)
        if is_backup:
            self.set_action_text(self.tr("Restore this backup"))
            self._show_backup()
        elif self._is_gone:
            self.set_action_text(self.tr("Begin with an empty shop"))
            self.set_blocked("")
        elif self._salvaged is None:
            self.set_action_text(self.tr("Read the damaged file"))
            self.set_blocked("")
        else:
            self.set_action_text(self.tr("Go on with this"))
            self.set_blocked("")

    def set_busy(self, busy: bool) -> None:
        """While something is read or copied, the other button gives it up."""
        super().set_busy(busy)
        self.set_safe_text(self.tr("Cancel") if busy else self.tr("Quit"))
        self.set_hint(self.tr("Reading and checking…") if busy else "")

    def submit(self) -> None:
        """Hands out the chosen way."""
        self.set_busy(True)
        self.submitted.emit(self.way.choice())

    def _what_happened(self, file: str, folder: str) -> tuple[str, str]:
        file, folder = isolated(file), isolated(folder)
        if self._is_gone:
            words = self.tr("{file} is missing in {folder} or empty, but there are backups of it.")
            return words.format(file=file, folder=folder), ""
        words = self.tr("{file} in {folder} is damaged and cannot be used.")
        rest = self.tr("Whatever you choose, it is kept there under another name; nothing of it is deleted.")
        return words.format(file=file, folder=folder), rest

    def _show_backup(self) -> None:
        if self._backup is None:
            self.preview.show_nothing(self.tr("Looking for backups"))
            self.set_blocked(self.tr("Being read"))
            return
        backup, content = self._backup
        words = self.tr("Backup of {moment}").format(moment=moment_long(backup.moment))
        self.preview.show_content(words, content)
        self.set_blocked("")


class SalvagePreview(QWidget):
    """How much of the damaged file could be read."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        """`words`: what is said before anything was read."""
        super().__init__(parent)
        self.heading = PlainLabel(words, "body", "text_2")
        self.heading.setWordWrap(True)
        self.numbers = QWidget()
        self._cells = self._fill_grid()
        self.warning = Strip(0)
        self.warning.setObjectName("salvageWarning")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.heading, self.numbers, self.warning):
            column.addWidget(part)
        column.addStretch(1)
        self.numbers.hide()
        self.warning.hide()

    def show_salvaged(self, salvaged: Salvaged) -> None:
        """Numbers, and what they mean for the seller."""
        self.heading.hide()
        parts = (salvaged.requests, salvaged.decisions, salvaged.journal, salvaged.others)
        for cell, saved in zip(self._cells, parts, strict=True):
            cell.setText(self._words(saved))
        self.numbers.show()
        is_whole = all(saved.rows == saved.whole for saved in parts) and not salvaged.findings
        if is_whole:
            self.warning.set_content("ok", "tick", self.tr("Everything could be read."), "")
        else:
            self.warning.set_content(
                "warn",
                "guard",
                self.tr("Decisions, amounts or messages may be missing."),
                self.tr("Import the newest reports, and look in Seller Central before you refund anything."),
            )
        self.warning.show()

    def told(self) -> list[str]:
        """What the numbers say."""
        return [cell.text() for cell in self._cells]

    def _words(self, saved: Saved) -> str:
        if saved.rows == saved.whole:
            return self.tr("all {count}").format(count=counted(saved.whole))
        return self.tr("{count} of {whole}").format(count=counted(saved.rows), whole=counted(saved.whole))

    def _fill_grid(self) -> list[PlainLabel]:
        grid = QGridLayout(self.numbers)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        cells = []
        for row, name in enumerate(
            (
                self.tr("Requests"),
                self.tr("Decisions"),
                self.tr("Entries of the journal"),
                self.tr("Rows of everything else"),
            )
        ):
            cell = PlainLabel("", "body_strong")
            cell.set_tabular(True)
            grid.addWidget(PlainLabel(name), row, 0)
            grid.addWidget(cell, row, 1, Qt.AlignmentFlag.AlignRight)
            cells.append(cell)
        return cells
