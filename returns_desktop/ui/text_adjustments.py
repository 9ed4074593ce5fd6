"""Why a refund cannot go into the Adjustments file, and the way out."""

from ..domain.carrying import AdjustmentRow
from ..services import sentences
from ..services.words import QT_TRANSLATE_NOOP
from .speech import SPEECH, say

_OTHER_ROW = QT_TRANSLATE_NOOP("RowFault", "Another item of the same refund cannot go into the file.")


def row_fault_sentence(row: AdjustmentRow) -> str:
    """Why a row cannot go into the file; for one without a fault, that another row of its refund stops it."""
    return say(_OTHER_ROW) if row.fault is None else sentences.row_fault_sentence(row, SPEECH)
