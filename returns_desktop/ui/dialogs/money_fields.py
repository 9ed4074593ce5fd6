"""Fields for amounts: written in any of the usual ways, read as minor units."""

import re
import unicodedata

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ...domain.money import parse_amount, percent
from .. import text
from ..theme import tabular

_SYMBOLS = "$€£¥￥₹"
_PERCENT = re.compile(r"(\d{1,3})\s*%")
_APOSTROPHES = str.maketrans({"’": "'", "\u2032": "'"})


def read_amount(words: str, currency: str) -> int | None:
    """Minor units of an amount as people type it: `24.95`, `24,95`, `24.95 USD`, `$24.95`; None if it is
    none, is negative or could be read in two ways."""
    typed = unicodedata.normalize("NFKC", words).translate(_APOSTROPHES).strip()
    if typed.upper().endswith(currency):
        typed = typed[: -len(currency)]
    minor = parse_amount(typed.strip().strip(_SYMBOLS).strip(), currency)
    return None if minor is None or minor < 0 else minor


class AmountField(QLineEdit):
    """An amount of one currency.

    Signals:
        amount_edited(): the user typed; not sent by `set_minor`.
    """

    amount_edited = Signal()

    def __init__(self, currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._currency = currency
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFont(tabular(self.font()))
        self.textEdited.connect(self.amount_edited)

    def minor(self) -> int | None:
        """What is typed, in minor units; None while it cannot be read."""
        return read_amount(self.text(), self._currency)

    def set_currency(self, currency: str) -> None:
        """Reads what is typed as an amount of another currency."""
        self._currency = currency

    def set_minor(self, minor: int) -> None:
        """Shows an amount in the locale's way, unless it is there already in another way."""
        if self.minor() != minor:
            self.setText(text.amount(minor, self._currency))


class FeeField(AmountField):
    """An amount, or a share of the price in per cent. Empty means none."""

    def fee_of(self, price_minor: int) -> int | None:
        """The fee on a price, in minor units; None while it cannot be read or is above the price."""
        typed = unicodedata.normalize("NFKC", self.text()).strip()
        if not typed:
            return 0
        share = _PERCENT.fullmatch(typed)
        if share is not None:
            return percent(price_minor, int(share[1])) if int(share[1]) <= 100 else None
        minor = self.minor()
        return minor if minor is not None and minor <= price_minor else None
