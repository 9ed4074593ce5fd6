"""Both ways to earlier decisions, from the items and from the decisions, find the same."""

from pathlib import Path
from tempfile import TemporaryDirectory
from unittest import mock

from hypothesis import given, settings
from hypothesis import strategies as st
from support import TestShop

from returns_desktop.domain.decision_inputs import CloseInputs, ContactInputs
from returns_desktop.domain.model import CloseReason
from returns_desktop.domain.precedents import Precedent
from returns_desktop.domain.views import View
from returns_desktop.storage import precedents as stored

KEYS = st.tuples(st.sampled_from("AB"), st.sampled_from(("CR-DEFECTIVE", "defective", "XX-NEW", "")))
REQUESTS = st.lists(
    st.tuples(st.lists(KEYS, min_size=1, max_size=3), st.sampled_from((None, "close", "contact", "undo"))),
    min_size=2,
    max_size=6,
)


@settings(max_examples=10)
@given(REQUESTS)
def test_both_ways_find_the_same(wanted: list[tuple[list[tuple[str, str]], str | None]]) -> None:
    with TemporaryDirectory() as folder:
        shop = TestShop(Path(folder))
        shop.take_in(
            *(
                {
                    "order_id": f"111-1111111-{number:07}",
                    "amazon_rma_id": f"R{number}",
                    "order_item_id": f"{number}{place}",
                    "merchant_sku": sku,
                    "reason_code": reason,
                }
                for number, (items, _) in enumerate(wanted)
                for place, (sku, reason) in enumerate(items)
            )
        )
        ids = sorted(shop.browsing.ids(View.ALL))
        for request_id, (_, act) in zip(ids, wanted, strict=True):
            decide(shop, request_id, act)
        for request_id in ids:
            with mock.patch.object(stored, "FEW", 0):
                from_decisions = told(shop, request_id)
            assert told(shop, request_id) == from_decisions
        shop.shop.close()


def decide(shop: TestShop, request_id: int, act: str | None) -> None:
    if act is None:
        return
    inputs = CloseInputs(close_reason=CloseReason.BUYER_CANCELLED, comment="As agreed.", reason="agreed")
    words = ContactInputs(message="Hello")
    chosen = words if act == "contact" else inputs
    shop.deciding.decide([request_id], chosen, shop.versions(request_id))
    if act == "undo":
        shop.deciding.undo()


def told(shop: TestShop, request_id: int) -> tuple[Precedent, ...]:
    return shop.browsing.request(request_id).precedents
