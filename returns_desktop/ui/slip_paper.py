"""Papers that go with goods: a slip for the parcel, and a sheet to check parcels in with pen and scanner."""

from collections.abc import Sequence
from itertools import chain

from PySide6.QtGui import QPageSize

from ..domain.model import Request
from ..services.words import QT_TRANSLATE_NOOP
from . import text
from .paper import BODY, STRONG, Paper, page_of
from .speech import locale, say

SLIP = QT_TRANSLATE_NOOP("SlipPaper", "Return slip")
_PUT_IN = QT_TRANSLATE_NOOP(
    "SlipPaper", "Put this slip into the parcel, so that the return is found at once."
)
_SEND_TO = QT_TRANSLATE_NOOP("SlipPaper", "Send to")
_CONTENT = QT_TRANSLATE_NOOP("SlipPaper", "Content of the parcel")
SHEET = QT_TRANSLATE_NOOP("SlipPaper", "Check-in sheet")
_SHEET_BELOW = QT_TRANSLATE_NOOP("SlipPaper", "Scan a code to open the return in Returns Desktop.")
_RMA = QT_TRANSLATE_NOOP("SlipPaper", "RMA")
_PRODUCT = QT_TRANSLATE_NOOP("SlipPaper", "Product and order")
_EXPECTED = QT_TRANSLATE_NOOP("SlipPaper", "Expected")
_COUNTED = QT_TRANSLATE_NOOP("SlipPaper", "Counted")


def return_slip(request: Request, size: QPageSize) -> Paper:
    """One page, without a word of the buyer's."""
    line = request.line
    paper = Paper(size, f"{say(SLIP)} {line.amazon_rma_id}")
    paper.title(say(SLIP), say(_PUT_IN))
    paper.bar_code(line.amazon_rma_id, 64)
    paper.facts(
        [
            (text.field_name(name), text.field_value(name, getattr(line, name), ""))
            for name in ("order_id", "request_date", "merchant_rma_id")
            if line.tells(name)
        ]
    )
    if request.store.return_address:
        paper.heading(say(_SEND_TO))
        paper.paragraph((request.store.return_address, BODY))
    paper.heading(say(_CONTENT))
    paper.table(
        [say(_PRODUCT), text.field_name("merchant_sku"), say(_EXPECTED), text.field_name("reason_code")],
        [
            (
                (item.line.item_name or item.line.merchant_sku, STRONG),
                item.line.merchant_sku,
                locale().toString(item.line.quantity),
                text.reason_words(item.line.reason_code),
            )
            for item in request.items
        ],
        (40, 22, 13, 25),
    )
    return paper


def is_awaited(request: Request) -> bool:
    """Whether something of a request is still to be counted."""
    return any(item.line.quantity > item.checked_quantity for item in request.items)


def check_in_sheet(requests: Sequence[Request], size: QPageSize) -> Paper:
    """A row for each product that is awaited, with room to write what was found."""
    paper = Paper(size, say(SHEET))
    paper.title(say(SHEET), say(_SHEET_BELOW))
    rows = chain.from_iterable(map(_rows_of, requests))
    paper.coded_table(
        [say(_RMA), say(_PRODUCT), say(_EXPECTED), say(_COUNTED), text.field_name("disposition")],
        list(rows),
        (34, 32, 11, 11, 12),
    )
    return paper


def _rows_of(request: Request) -> list[tuple[str, str, str, str, str]]:
    return [
        (
            item.line.amazon_rma_id,
            "\n".join((item.line.item_name, item.line.merchant_sku, item.line.order_id)).strip(),
            locale().toString(left),
            "",
            "",
        )
        for item in request.items
        if (left := item.line.quantity - item.checked_quantity) > 0
    ]


def foot(page: int, pages: int) -> str:
    """What stands below a sheet of several pages."""
    return f"Returns Desktop\t{page_of(page, pages)}"

