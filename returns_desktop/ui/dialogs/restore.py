"""The backups at the left, what is in the chosen one beside them, and the way back to it."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from ...domain.backup_layers import Content
from ...domain.errors import AppError
from ...services.backups import Backup
from ..text_backups import backup_words, moment_long
from ..theme import current_theme
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import plain_tooltip
from .backup_preview import BackupPreview
from .dialog_frame import WIDE_MARGIN
from .stoppable_dialog import StoppableDialog

_WIDTH, _HEIGHT, _LIST_WIDTH = 860, 480, 320
_ROW_PADDING = 12
_BACKUP = Qt.ItemDataRole.UserRole


class RestoreDialog(StoppableDialog):
    """Signals:
    submitted(object): the path of the backup to go back to.
    backup_requested: a backup shall be made now.
    """

    submitted = Signal(object)
    backup_requested = Signal()

    def __init__(
        self,
        backups: Sequence[Backup],
        present: Content | None,
        parent: QWidget | None = None,
        chosen: str = "",
    ) -> None:
        """`present`: what is there now; None where it cannot be read. `chosen`: the file to begin with."""
        super().__init__(parent, name="restoreDialog", width=_WIDTH, height=_HEIGHT)
        self.set_title(self.tr("Restore a backup"))
        self._read: dict[str, Content | AppError] = {}
        self.preview = BackupPreview(present)
        self.list = QListWidget()
        self.list.setObjectName("backupList")
        self.list.setProperty("surface", "list")
        self.list.setAccessibleName(self.tr("Backups"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = QHBoxLayout()
        row.setSpacing(WIDE_MARGIN)
        row.addWidget(self.list)
        row.addWidget(self.preview, 1)
        self.body.setContentsMargins(WIDE_MARGIN, 16, WIDE_MARGIN, 8)
        self.body.addLayout(row, 1)
        self.make_link = FlatButton("", self.tr("Back up now"), "link")
        self.make_link.setObjectName("backUpNowLink")
        self.make_link.clicked.connect(self._want_backup)
        self._idle_hint = self.tr("What is there now is backed up first")
        if present is None:
            self._idle_hint = self.tr("The damaged file is kept")
        self.set_footer(self.tr("Restore this backup"), hint=self._idle_hint, link=self.make_link)
        self.list.currentRowChanged.connect(self.refresh)
        self.show_backups(backups, chosen)
        self.list.setFocus()

    def show_backups(self, backups: Sequence[Backup], chosen: str = "") -> None:
        """Lists what there is, the newest first."""
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for backup in backups:
            item = QListWidgetItem(f"{moment_long(backup.moment)}\n{backup_words(backup)}")
            item.setData(_BACKUP, backup)
            item.setSizeHint(QSize(0, 2 * current_theme().line_height("body") + _ROW_PADDING))
            item.setToolTip(plain_tooltip(backup.path.name))
            self.list.addItem(item)
        names = [backup.path.name for backup in backups]
        self.list.setCurrentRow(names.index(chosen) if chosen in names else 0 if names else -1)
        self.list.blockSignals(blocked)
        self.refresh()

    def show_read(self, name: str, found: Content | AppError) -> None:
        """What is in the backup of this name, or why it cannot be used."""
        self._read[name] = found
        if (backup := self._chosen()) is not None and backup.path.name == name:
            self.refresh()

    def refresh(self) -> None:
        """Shows the chosen backup, and whether it can be restored."""
        self.clear_notices()
        backup = self._chosen()
        if backup is None:
            self.preview.show_nothing(self.tr("There is no backup yet"))
            self.set_blocked(self.tr("Choose a backup"))
            return
        words = self.tr("Backup of {moment}").format(moment=moment_long(backup.moment))
        found = self._read.get(backup.path.name)
        if found is None:
            self.preview.show_nothing(words)
            self.set_blocked(self.tr("Being read"))
        elif isinstance(found, AppError):
            self.preview.show_fault(words, found)
            self.set_blocked(self.tr("Cannot be used"))
        else:
            self.preview.show_content(words, found)
            self.set_blocked("")

    def set_busy(self, busy: bool) -> None:
        """While a backup is copied and checked, Cancel gives it up."""
        super().set_busy(busy)
        self.make_link.setEnabled(not busy)
        self.set_hint(self.tr("Copying and checking…") if busy else self._idle_hint)

    def submit(self) -> None:
        """Hands out the chosen backup, once."""
        backup = self._chosen()
        if backup is not None:
            self.set_busy(True)
            self.submitted.emit(backup.path)

    def _want_backup(self) -> None:
        self.set_busy(True)
        self.backup_requested.emit()

    def _chosen(self) -> Backup | None:
        item = self.list.currentItem()
        found = item.data(_BACKUP) if item is not None else None
        return found if isinstance(found, Backup) else None
