"""What a change touched, so that the window repaints that and nothing else."""

from dataclasses import dataclass, field

from ..domain.reconcile import Reconciliation


@dataclass(frozen=True, slots=True)
class Changes:
    """The result of one change. `request_ids` is all the window must read again, unless
    `everything` says that rows came or went."""

    request_ids: tuple[int, ...] = ()
    everything: bool = False
    step_id: int | None = None
    """The undoable step this made."""
    reconciliation: Reconciliation = field(default_factory=Reconciliation)
    """What an import says of the seller's decisions."""
    cleared_problems: int = 0
    """Rows of earlier files that could not be read then and came in clean now."""
