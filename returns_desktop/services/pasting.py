"""What the seller copied on Amazon, and the requests it may belong to. Nothing here writes."""

import json
from pathlib import Path

from ..domain.model import Request
from ..domain.pasted import Labels, Pasted, read_pasted
from ..storage import facts
from .shop import Shop


class Pasting:
    """Reads pasted texts with the labels of Amazon's pages."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop
        self._labels = read_labels(shop.rule_folder / "pasted_labels.json")

    def read(self, text: str) -> Pasted:
        """The order ids in a text, and the buyer's words."""
        return read_pasted(text, self._labels)

    def requests_of(self, order_id: str) -> list[Request]:
        """All requests of an order, in every store, oldest first."""
        return facts.requests(self._shop.db, facts.ids_of_order(self._shop.db, order_id))


def read_labels(path: Path) -> Labels:
    """The labels of a file like `resources/rules/pasted_labels.json`."""
    found = json.loads(path.read_text("utf-8"))
    return Labels(order=found["order"], comment=found["comment"], other=found["other"])
