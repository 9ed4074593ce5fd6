"""How much of the price may be kept when goods come back worse than they went. A proposal, never a rule."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..domain.model import Condition
from ..domain.reasons import Fault


@dataclass(frozen=True, slots=True)
class RestockingRule:
    """A share of the item price for what its conditions describe; None: whatever it is."""

    percent: int
    conditions: frozenset[Condition] | None
    faults: frozenset[Fault] | None
    in_policy: bool | None
    source: str

    def fits(self, condition: Condition, fault: Fault, in_policy: bool | None) -> bool:
        """Whether the rule speaks of this. An unknown `in_policy` counts as inside."""
        return (
            (self.conditions is None or condition in self.conditions)
            and (self.faults is None or fault in self.faults)
            and (self.in_policy is None or self.in_policy is (in_policy is not False))
        )


class RestockingRules:
    """The rules in order; the first that fits counts."""

    def __init__(self, rules: Iterable[RestockingRule]) -> None:
        self._rules = tuple(rules)

    def proposal(self, condition: Condition, fault: Fault, in_policy: bool | None) -> int:
        """The highest usual fee in per cent of the item price; 0 where no rule fits."""
        return next((rule.percent for rule in self._rules if rule.fits(condition, fault, in_policy)), 0)

    def highest(self, conditions: Sequence[Condition], fault: Fault, in_policy: bool | None) -> int:
        """The proposal for several units that were found in different conditions."""
        return max((self.proposal(condition, fault, in_policy) for condition in conditions), default=0)


def read_restocking(path: Path) -> RestockingRules:
    """The rules of a file like `resources/rules/restocking.json`."""
    return RestockingRules(
        RestockingRule(
            percent=int(entry["percent"]),
            conditions=frozenset(map(Condition, entry["conditions"])) if entry["conditions"] else None,
            faults=frozenset(map(Fault, entry["faults"])) if entry["faults"] else None,
            in_policy=entry["in_policy"],
            source=entry["source"],
        )
        for entry in json.loads(path.read_text("utf-8"))
    )
