"""One line of Amazon's returns report, read and checked, and the rows that could not be."""

from dataclasses import dataclass, fields
from datetime import date

from .errors import Param


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine:
    """A line of a seller-fulfilled returns report: one item of one return request.

    Empty text, None for numbers, dates and flags: the cell was empty or the column missing.
    Amounts are minor units of `currency`. Dates carry no zone and stay dates; Amazon does not
    say which zone they are in (domain reference 2.1).
    """

    order_id: str
    amazon_rma_id: str
    merchant_sku: str
    order_item_id: str = ""
    order_date: date | None = None
    request_date: date | None = None
    reported_status: str = ""
    """Amazon's word (`PendingApproval`, `Approved`, …), kept as it stands."""
    merchant_rma_id: str = ""
    label_type: str = ""
    label_cost_minor: int | None = None
    currency: str = ""
    carrier: str = ""
    tracking_id: str = ""
    label_payer: str = ""
    a_to_z_claim: bool | None = None
    is_prime: bool | None = None
    asin: str = ""
    item_name: str = ""
    quantity: int = 0
    """Units announced for return; 0: the file does not tell, which a new line takes as one."""
    reason_code: str = ""
    in_policy: bool | None = None
    return_type: str = ""
    resolution: str = ""
    invoice_number: str = ""
    delivery_date: date | None = None
    """The carrier's word that the return arrived; nobody has looked inside."""
    order_amount_minor: int | None = None
    """What was paid for the whole order item: `order_quantity` units."""
    order_quantity: int | None = None
    safet_reason: str = ""
    safet_claim_id: str = ""
    safet_state: str = ""
    safet_created: str = ""
    """As Amazon writes it: a local time without a zone."""
    safet_reimbursed_minor: int | None = None
    refunded_minor: int | None = None
    """Amazon's `Refunded Amount`: a hint, not a proof that money moved."""
    category: str = ""

    def tells(self, name: str) -> bool:
        """Whether the file had something in this field. An amount of 0 and a No are something."""
        value = getattr(self, name)
        return value not in (None, "") and (name != "quantity" or value > 0)

    def filled_from(self, stored: "ReportLine") -> "ReportLine":
        """This line, with what it leaves empty taken from `stored`: an empty cell blanks nothing."""
        return ReportLine(
            **{
                name: getattr(self if self.tells(name) else stored, name)
                for name in FIELD_NAMES
            }
        )

    def differences(self, stored: "ReportLine") -> tuple[str, ...]:
        """Names of the fields in which this line differs from `stored`."""
        return tuple(name for name in FIELD_NAMES if getattr(self, name) != getattr(stored, name))


FIELD_NAMES: tuple[str, ...] = tuple(field.name for field in fields(ReportLine))
REQUIRED_FIELDS: tuple[str, ...] = ("order_id", "amazon_rma_id", "merchant_sku")


@dataclass(frozen=True, slots=True)
class Problem:
    """A row that cannot be imported: where it is, what is wrong, and what would help.

    `code` is turned into a sentence and a way out by the window and the command line;
    `params` never hold the cell itself unless it is a date, a number or a code of Amazon's.
    """

    line: int
    """Line of the file where the row begins, the header being line 1."""
    column: str
    """Heading as the file spells it; empty when the whole row is meant."""
    code: str
    params: tuple[tuple[str, Param], ...] = ()


@dataclass(frozen=True, slots=True)
class ParsedLine:
    """A good row and the line of the file it began on."""

    line: int
    value: ReportLine


@dataclass(frozen=True, slots=True)
class ParsedReport:
    """All of one report file: every row is in `lines` or in `problems`."""

    kind: str
    """`seller_returns` and, with later importers, other kinds."""
    encoding: str
    """Name of the encoding that was taken."""
    columns: int
    rows: int
    """Data rows of the file, blank lines not counted."""
    lines: tuple[ParsedLine, ...]
    problems: tuple[Problem, ...]
    file_digest: str
    """SHA-256 of the file's bytes, hexadecimal."""
    ignored_columns: int = 0
    """Columns that were dropped unread."""
