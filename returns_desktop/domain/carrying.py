"""What leaves the program by hand or by file: work on Amazon, refund rows, presets. Shapes only."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from .errors import Param
from .model import Action, DecisionState


@dataclass(frozen=True, slots=True, kw_only=True)
class Chore:
    """One decision that needs a click in Seller Central. Amounts in minor units of `currency`."""

    decision_id: int
    request_id: int
    action: Action
    state: DecisionState
    without_goods: bool
    order_id: str
    rma_id: str
    item_name: str
    sku: str
    quantity: int
    marketplace: str
    """Country code; the order page is on its Seller Central."""
    currency: str
    refund_minor: int | None
    close_reason: str
    """A `CloseReason`, or empty."""
    label_kind: str
    """A `LabelKind`, or empty."""
    own_rma: str
    carrier: str
    tracking_id: str
    return_address: str
    message: str
    """Words to the buyer, ready to paste; empty if there are none."""
    decided_at: datetime
    done_at: datetime | None
    """When it was ticked off; a refund stays listed while it can be cancelled on Amazon."""
    cancel_until: datetime | None
    """Until when Amazon lets a manual refund be cancelled; None: not ticked yet, or no refund."""
    store_id: int = 0


class RowFault(StrEnum):
    """Why a refund cannot go into the Adjustments file."""

    NO_ORDER_ITEM_ID = "no_order_item_id"
    ORDER_ITEM_AMBIGUOUS = "order_item_ambiguous"
    ALREADY_EXPORTED = "already_exported"
    ALREADY_DONE = "already_done"
    """Ticked as done on Amazon, confirmed by a report, or cancelled: the money moved, or must not."""
    CONTRADICTED = "contradicted"
    """A report contradicts it; the conflict wants an answer first."""
    ORDER_ID_MALFORMED = "order_id_malformed"
    ABOVE_CREDITED = "above_credited"
    """The order would get back more than was paid."""
    NOT_A_CREDIT = "not_a_credit"
    CURRENCY_NOT_POSSIBLE = "currency_not_possible"
    """The currency has more decimals than the file can hold."""

    @property
    def is_settled(self) -> bool:
        """There is nothing to mend: the refund has had its way to Amazon."""
        return self in (RowFault.ALREADY_EXPORTED, RowFault.ALREADY_DONE)


@dataclass(frozen=True, slots=True)
class Promotion:
    """What a promotion changes about a refund: signed amounts and Amazon's ids."""

    item_minor: int = 0
    item_id: str = ""
    ship_minor: int = 0
    ship_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustmentRow:
    """One line of the Adjustments file: the refund of one order item. Amounts in minor units."""

    decision_id: int
    request_id: int
    order_id: str
    order_item_id: str
    """Empty where it is not known (`RowFault.NO_ORDER_ITEM_ID`)."""
    sku: str
    item_name: str
    marketplace: str
    currency: str
    reason_code: str
    """A `RefundReason`."""
    price_minor: int
    """What the units were sold for: the positive component."""
    restocking_minor: int
    """The fee, written as a negative component; 0: none."""
    quantity: int
    """Units the refund is for."""
    promotion: Promotion | None = None
    """None: no promotion, which is so in all that the reports tell."""
    fault: RowFault | None = None
    fault_params: tuple[tuple[str, Param], ...] = ()
    store_id: int = 0
    store: str = ""
    """Its name: a file is of one store, because it goes to one account."""

    @property
    def net_minor(self) -> int:
        """What the buyer gets."""
        return self.price_minor - self.restocking_minor


@dataclass(frozen=True, slots=True)
class AdjustmentTotal:
    """What rows of one currency come to, in minor units of it."""

    currency: str
    rows: int
    price_minor: int
    restocking_minor: int

    @property
    def net_minor(self) -> int:
        """What the buyers get."""
        return self.price_minor - self.restocking_minor


def adjustment_totals(rows: Iterable[AdjustmentRow]) -> tuple[AdjustmentTotal, ...]:
    """Totals per currency, in the order of its code; currencies are never added up."""
    found: dict[str, list[AdjustmentRow]] = {}
    for row in rows:
        found.setdefault(row.currency, []).append(row)
    return tuple(
        AdjustmentTotal(
            currency,
            len(members),
            sum(row.price_minor for row in members),
            sum(row.restocking_minor for row in members),
        )
        for currency, members in sorted(found.items())
    )


@dataclass(frozen=True, slots=True)
class ExportPreset:
    """A named way to export decisions."""

    name: str
    columns: tuple[str, ...]
    """Names of `exporters.decisions.COLUMNS`, in the order wanted."""
    scope: str
    """`since_last`, `all`, `view`, `selection` or `dates`."""
    format: str
    """`csv` or `xlsx`."""
    bom: bool = True
    comments: bool = True
