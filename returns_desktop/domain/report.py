"""What Amazon's report files hold, read and checked, and the rows that could not be read."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime
from enum import StrEnum
from typing import Any, ClassVar, Generic, Self, TypeVar

from .errors import Param


class ReportKind(StrEnum):
    """The kinds of file that are known by their content (domain reference 2)."""

    SELLER_RETURNS = "seller_returns"
    """Seller-fulfilled returns as a table: tabs, CSV, or re-saved by a spreadsheet."""
    XML_RETURNS = "xml_returns"
    """The same returns as XML, Prime's among them."""
    FBA_RETURNS = "fba_returns"
    """Returns to Amazon's warehouses: facts to read, nothing to decide."""
    ORDER_REPORT = "order_report"
    """Gives the order item ids that the Adjustments file needs."""


class Told:
    """Facts of one row. What a file leaves empty is told apart from what it says."""

    __slots__ = ()
    FIELDS: ClassVar[tuple[str, ...]]

    def tells(self, name: str) -> bool:
        """Whether the file had something in this field. An amount of 0 and a No are something."""
        value = getattr(self, name)
        return value not in (None, "") and (name != "quantity" or value > 0)

    def filled_from(self, stored: Self) -> Self:
        """These facts, with what they leave empty taken from `stored`: an empty cell blanks nothing."""
        told: dict[str, Any] = {
            name: getattr(self if self.tells(name) else stored, name) for name in self.FIELDS
        }
        return type(self)(**told)

    def differences(self, stored: Self) -> tuple[str, ...]:
        """Names of the fields in which these facts differ from `stored`."""
        return tuple(name for name in self.FIELDS if getattr(self, name) != getattr(stored, name))


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportLine(Told):
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


FIELD_NAMES: tuple[str, ...] = tuple(field.name for field in fields(ReportLine))
REQUIRED_FIELDS: tuple[str, ...] = ("order_id", "amazon_rma_id", "merchant_sku")
ReportLine.FIELDS = FIELD_NAMES


@dataclass(frozen=True, slots=True, kw_only=True)
class FbaReturn(Told):
    """A unit that came back to one of Amazon's warehouses (domain reference 2.3): never decided on."""

    order_id: str
    sku: str
    returned_on: date
    """The day as the report writes it."""
    returned_at: datetime | None = None
    """The same moment, aware, where the report tells the hour and its offset."""
    asin: str = ""
    fnsku: str = ""
    item_name: str = ""
    quantity: int = 0
    """Units; 0: the file does not tell, which a new row takes as one."""
    center: str = ""
    disposition: str = ""
    """Amazon's code for the condition (`SELLABLE`, `CUSTOMER_DAMAGED`, …), kept as it stands."""
    reason_code: str = ""
    status: str = ""
    license_plate: str = ""
    """Amazon's number of the single unit; not every row has one."""
    comment: str = ""
    """The buyer's words. Untrusted and personal."""

    @property
    def key(self) -> tuple[str, ...]:
        """What makes two rows the same unit: its number, or all that tells units without one apart."""
        if self.license_plate:
            return (self.order_id, self.license_plate)
        at = self.returned_at.isoformat() if self.returned_at else self.returned_on.isoformat()
        return (self.order_id, "", self.sku, at)


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderItem(Told):
    """The only four facts that are taken from an order report (domain reference 2.4)."""

    order_id: str
    order_item_id: str
    sku: str
    quantity: int = 0
    """Units ordered; 0: the file does not tell."""

    @property
    def key(self) -> tuple[str, ...]:
        return (self.order_id, self.order_item_id)


FbaReturn.FIELDS = tuple(field.name for field in fields(FbaReturn))
OrderItem.FIELDS = tuple(field.name for field in fields(OrderItem))

ReportFacts = ReportLine | FbaReturn | OrderItem
Value = TypeVar("Value", bound=ReportFacts, covariant=True)


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
    key: tuple[str, str, str] = ("", "", "")
    """Order id, RMA and SKU of the row as far as they could be read: how it is known when it comes
    in clean. An FBA or order row has no RMA."""
    row_digest: str = ""
    """First 32 hexadecimal digits of the SHA-256 of the row's cells: the same bad row is listed once."""


@dataclass(frozen=True, slots=True)
class ParsedLine(Generic[Value]):
    """A good row and the line of the file it began on."""

    line: int
    value: Value


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Cells that were dropped while their row was kept: a spreadsheet had damaged a tracking number."""

    column: str
    """Heading as the file spells it."""
    count: int


@dataclass(frozen=True, slots=True)
class ParsedReport:
    """All of one report file: every row is in `lines` or in `problems`."""

    kind: str
    """A `ReportKind`; all lines are of it."""
    encoding: str
    """Name of the encoding that was taken; empty for files that have none (a spreadsheet's)."""
    columns: int
    rows: int
    """Data rows of the file, blank lines not counted."""
    lines: Sequence[ParsedLine[ReportFacts]]
    problems: tuple[Problem, ...]
    file_digest: str
    """SHA-256 of the file's bytes, hexadecimal."""
    ignored_columns: int = 0
    """Columns that were dropped unread."""
    left_out: tuple[LeftOut, ...] = ()
    profile: str = ""
    """Name of the column profile that was used; empty: the headings were known."""
    days: tuple[date, date] | None = None
    """First and last day the rows are about; None: they tell none."""


@dataclass(frozen=True, slots=True)
class ColumnProfile:
    """How the seller said that the columns of an unknown header are to be read; for returns tables."""

    name: str
    headings: tuple[str, ...]
    """The header's headings as they are compared (`importers.normalised`), in the order of the file;
    a file with exactly these uses the profile by itself."""
    fields: tuple[tuple[str, str], ...]
    """Pairs of compared heading and field of `ReportLine`."""


@dataclass(frozen=True, slots=True)
class TablePreview:
    """The beginning of a table whose columns are to be mapped."""

    file: str
    encoding: str
    headings: tuple[str, ...]
    """As the file spells them, fit to be shown; an empty heading stays empty."""
    compared: tuple[str, ...]
    """The same as they are compared; parallel to `headings`."""
    rows: tuple[tuple[str, ...], ...]
    """The first ten data rows, each as wide as the header. Untrusted text."""
    guesses: tuple[str, ...]
    """Field of `ReportLine` for each heading, empty where nothing fits; no field twice."""
