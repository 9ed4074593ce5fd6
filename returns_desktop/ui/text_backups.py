"""Backups in words."""

from collections.abc import Mapping
from datetime import datetime

from PySide6.QtCore import QLocale

from ..domain.backup_layers import Occasion
from ..services.backups import Backup
from ..services.words import QT_TRANSLATE_NOOP, Phrase
from .speech import date_long, say, time_of_day

_OCCASIONS: Mapping[Occasion, Phrase] = {
    Occasion.BY_ITSELF: QT_TRANSLATE_NOOP("RestoreDialog", "{size}"),
    Occasion.BEFORE_RESTORE: QT_TRANSLATE_NOOP("RestoreDialog", "{size} · made before a restore"),
    Occasion.BEFORE_UPGRADE: QT_TRANSLATE_NOOP("RestoreDialog", "{size} · made before an upgrade"),
}
_FOREIGN = QT_TRANSLATE_NOOP("RestoreDialog", "{size} · {file}")
_MOMENT = QT_TRANSLATE_NOOP("RestoreDialog", "{day}, {time}")


def moment_long(moment: datetime) -> str:
    """`11 March 2026, 14:10`, on the clock of this computer."""
    local = moment.astimezone()
    return say(_MOMENT).format(day=date_long(local.date()), time=time_of_day(local))


def backup_words(backup: Backup) -> str:
    """How large a backup is and why it was made; one of somebody else's has its file name."""
    size = QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
    if backup.occasion is None:
        return say(_FOREIGN).format(size=size, file=backup.path.name)
    return say(_OCCASIONS[backup.occasion]).format(size=size)
