"""Stand-ins for the services of the outgoing side, so that a test says what there is to carry."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

from returns_desktop.domain.carrying import AdjustmentRow, Chore, ExportPreset
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import Action, DecisionState, LabelKind
from returns_desktop.domain.reconcile import Answer, Finding
from returns_desktop.services.adjusting import Adjusting
from returns_desktop.services.carrying import Carrying
from returns_desktop.services.changes import Changes
from returns_desktop.services.conflicts import Conflicts
from returns_desktop.services.exporting import ExportResult
from returns_desktop.services.presets import Presets

NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


def chore(decision_id: int, action: Action = Action.CONTACT, **values: Any) -> Chore:
    """A chore; refunds are of 49.99 USD."""
    usual: dict[str, Any] = {
        "decision_id": decision_id,
        "request_id": decision_id,
        "action": action,
        "state": DecisionState.READY,
        "without_goods": False,
        "order_id": f"114-3941689-{decision_id:07}",
        "rma_id": f"D{decision_id}RRMA",
        "item_name": "Wireless Earbuds Pro, ANC, Black",
        "sku": "EB-PRO-BLK",
        "quantity": 1,
        "marketplace": "US",
        "currency": "USD",
        "refund_minor": 4999 if action is Action.REFUND else None,
        "close_reason": "problem_solved" if action is Action.CLOSE else "",
        "label_kind": LabelKind.AMAZON_UNPAID.value if action is Action.AUTHORIZE else "",
        "own_rma": "",
        "carrier": "",
        "tracking_id": "",
        "return_address": "",
        "message": "Could you tell us what is wrong?" if action is Action.CONTACT else "",
        "decided_at": NOW - timedelta(hours=1),
        "done_at": None,
        "cancel_until": None,
    }
    return Chore(**{**usual, **values})


def own_label(decision_id: int) -> Chore:
    """An authorization with the seller's own label."""
    return chore(
        decision_id,
        Action.AUTHORIZE,
        label_kind=LabelKind.OWN_PREPAID.value,
        carrier="UPS",
        tracking_id="1Z884E190391732206",
        return_address="Main warehouse\nReno NV",
    )


@dataclass
class FakeCarrying:
    """Lists what it is given. Ticking is told to it by the test."""

    listed: list[Chore] = field(default_factory=list)
    page: str = "https://sellercentral.amazon.com/orders-v3/order/{order}"

    def chores(self, store_id: int | None = None) -> list[Chore]:
        return [chore for chore in self.listed if store_id in (None, chore.store_id)]

    def order_page(self, chore: Chore) -> str:
        return self.page.format(order=chore.order_id)

    def tick(self, decision_ids: Sequence[int], now: datetime) -> None:
        """What is done goes; a refund stays for its two hours."""
        kept: list[Chore] = []
        for each in self.listed:
            if each.decision_id not in decision_ids:
                kept.append(each)
            elif each.action is Action.REFUND:
                until = now + timedelta(hours=2)
                kept.append(replace(each, state=DecisionState.SENT, done_at=now, cancel_until=until))
        self.listed = kept

    def as_service(self) -> Carrying:
        return cast(Carrying, self)


@dataclass
class FakeConflicts:
    """Remembers the answers."""

    answered: list[tuple[int, Finding, Answer, int, str]] = field(default_factory=list)
    failing: Exception | None = None

    def answer(
        self, request_id: int, finding: Finding, answer: Answer, version: int, *, reason: str = ""
    ) -> Changes:
        if self.failing is not None:
            raise self.failing
        self.answered.append((request_id, finding, answer, version, reason))
        return Changes((request_id,))

    def as_service(self) -> Conflicts:
        return cast(Conflicts, self)


def adjustment(decision_id: int, **values: Any) -> AdjustmentRow:
    """A refund of 49.99 USD that can go into the file."""
    usual: dict[str, Any] = {
        "decision_id": decision_id,
        "request_id": decision_id,
        "order_id": f"114-3941689-{decision_id:07}",
        "order_item_id": f"{41500000000000 + decision_id}",
        "sku": "EB-PRO-BLK",
        "item_name": "Wireless Earbuds Pro, ANC, Black",
        "marketplace": "US",
        "currency": "USD",
        "reason_code": "CustomerReturn",
        "price_minor": 4999,
        "restocking_minor": 0,
        "quantity": 1,
    }
    row = AdjustmentRow(**{**usual, **values})
    told = (("order", row.order_id), ("sku", row.sku), ("currency", row.currency), ("left_minor", 0))
    return replace(row, fault_params=row.fault_params or told) if row.fault else row


@dataclass
class FakeAdjusting:
    """Lists rows, and remembers what was written."""

    listed: list[AdjustmentRow] = field(default_factory=list)
    written: list[tuple[Path, tuple[int, ...], str]] = field(default_factory=list)
    failing: AppError | None = None

    def rows(self, decision_ids: Sequence[int] | None = None) -> list[AdjustmentRow]:
        return [row for row in self.listed if decision_ids is None or row.decision_id in decision_ids]

    def export(self, target: Path, decision_ids: Sequence[int], *, again_reason: str = "") -> ExportResult:
        if self.failing is not None:
            raise self.failing
        self.written.append((target, tuple(decision_ids), again_reason))
        return ExportResult(target, len(decision_ids), Changes())

    def as_service(self) -> Adjusting:
        return cast(Adjusting, self)


@dataclass
class FakePresets:
    """Keeps presets in memory."""

    kept: dict[str, ExportPreset] = field(default_factory=dict)

    def listed(self) -> list[ExportPreset]:
        return [self.kept[name] for name in sorted(self.kept)]

    def save(self, preset: ExportPreset) -> None:
        self.kept[preset.name] = preset

    def delete(self, name: str) -> None:
        del self.kept[name]

    def as_service(self) -> Presets:
        return cast(Presets, self)
