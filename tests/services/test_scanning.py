"""Requests by whole ids, in every spelling a scanner has."""

from dataclasses import replace

import pytest
from support import STORE, TestShop, write_report

from returns_desktop.domain.decision_inputs import AuthorizeInputs
from returns_desktop.domain.model import LabelKind
from returns_desktop.domain.placing import StoreChoice
from returns_desktop.services.scanning import Scanning
from returns_desktop.services.stores import StoreSettings

OTHER = {"amazon_rma_id": "DbbbbRRMA", "order_id": "222-2222222-2222222", "order_item_id": "2"}


@pytest.fixture
def scanning(shop: TestShop) -> Scanning:
    shop.take_in(
        {"tracking_id": "1Z999AA10123456784"},
        {**OTHER, "tracking_id": "9400110200881234567890"},
        {**OTHER, "amazon_rma_id": "DccccRRMA", "merchant_sku": "EAR-2", "order_item_id": "3"},
    )
    return Scanning(shop.shop)


@pytest.mark.parametrize(
    ("code", "ids"),
    [
        ("DaaaaRRMA", [1]),
        ("daaaarrma", [1]),
        ("1Z999AA10123456784", [1]),
        ("111-1111111-1111111", [1]),
        ("420890119400110200881234567890", [2]),
        ("222-2222222-2222222", [2, 3]),
        ("DaaaaRRM", []),
        ("111-1111111", []),
        ("EAR-1", []),
        ("Earbuds", []),
        ("%", []),
    ],
)
def test_whole_ids_find_their_requests(scanning: Scanning, code: str, ids: list[int]) -> None:
    assert [one.id for one in scanning.find(code)] == ids


def test_the_sellers_own_ids_are_found_while_their_step_stands(shop: TestShop, scanning: Scanning) -> None:
    own = AuthorizeInputs(
        own_rma="SHOP-77",
        use_own_rma=True,
        label=LabelKind.OWN_PREPAID,
        carrier="UPS",
        tracking_id="1ZOWN4455",
        label_file="label.pdf",
    )
    shop.deciding.decide([1], own, shop.versions(1))
    assert [one.id for code in ("SHOP-77", "1ZOWN4455") for one in scanning.find(code)] == [1, 1]
    shop.deciding.undo()
    assert scanning.find("SHOP-77") == []


def test_a_parcel_of_an_archived_store_is_found_behind_those_of_others(shop: TestShop) -> None:
    keeping = StoreSettings(shop.shop)
    for name in ("First", "Second"):
        keeping.add(replace(STORE, id=0, name=name))
    for store_id in (1, 2):
        made = {"order_item_id": str(store_id), "amazon_rma_id": f"D{store_id}RRMA"}
        path = write_report(shop.folder / "r.tsv", {**made, "tracking_id": "1Z999AA10123456784"})
        shop.importing.apply(shop.importing.plan(path, store=StoreChoice((store_id,))))
    scanning = Scanning(shop.shop)

    def found(code: str) -> list[tuple[int, bool]]:
        return [(one.store.id, one.store.is_archived) for one in scanning.find(code)]

    assert found("1Z999AA10123456784") == [(1, False), (2, False)]
    keeping.save(replace(shop.browsing.stores()[0], is_archived=True))
    assert found("1Z999AA10123456784") == [(2, False), (1, True)]
    assert found("D1RRMA") == [(1, True)]


def test_requests_come_in_the_order_asked_for(scanning: Scanning) -> None:
    assert [one.id for one in scanning.requests([3, 1, 77])] == [3, 1]
