"""The pack for a claim: all that is known of a request, with digests that anybody can check."""

import hashlib
import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from photos import png
from support import TestShop

from returns_desktop.domain.decision_inputs import AuthorizeInputs, ContactInputs, RefundInputs
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.evidence import MediaType, NewFile, Purpose
from returns_desktop.domain.model import Condition, LabelKind
from returns_desktop.services.deciding import Counted
from returns_desktop.services.evidence_pack import Dossier, EvidencePacks
from returns_desktop.storage import journal

WORDS = ("Zwiebelkuchen comment", "Zwiebelkuchen message", "Zwiebelkuchen check", "Zwiebelkuchen reason")


@pytest.fixture
def told(shop: TestShop) -> TestShop:
    """Words of every kind, goods, a photo, three decisions of which one is undone."""
    shop.take_in({"a_to_z_claim": "Y"})

    def version() -> int:
        return shop.versions(1)[1]

    shop.deciding.capture_comment(1, WORDS[0], version())
    shop.filing.note(1, "Zwiebelkuchen note", version())
    own = AuthorizeInputs(
        label=LabelKind.OWN_PREPAID,
        carrier="UPS",
        tracking_id="1ZOWN",
        label_file="label.pdf",
        note="Zwiebelkuchen remark",
    )
    shop.deciding.decide([1], own, shop.versions(1))
    shop.deciding.settle()
    shop.deciding.decide([1], ContactInputs(message=WORDS[1]), shop.versions(1))
    shop.deciding.settle()
    shop.deciding.check_in(1, [Counted(1, 1, Condition.USED, WORDS[2])], version())
    items = shop.browsing.request(1).default_refund(without_goods=False)
    part = (replace(items[0], amount_minor=3000, restocking_minor=1000),)
    refund = RefundInputs(items=part, currency="USD", reason=WORDS[3])
    shop.deciding.decide([1], refund, shop.versions(1))
    shop.deciding.settle()
    shop.evidence.attach(1, [NewFile("box.png", MediaType.PNG, png())], version())
    shop.evidence.attach(1, [NewFile("box.png", MediaType.PNG, png(9))], version())
    shop.deciding.decide([1], ContactInputs(message="Zwiebelkuchen undone"), shop.versions(1))
    shop.deciding.undo()
    return shop


def gathered(shop: TestShop, *, words: bool = True) -> Dossier:
    return EvidencePacks(shop.shop).dossier(1, Purpose.A_TO_Z, words=words)


def opened(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def facts_in(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(opened(path)["facts.json"])
    return found


def test_the_pack_has_photos_facts_and_digests(told: TestShop, tmp_path: Path) -> None:
    path = EvidencePacks(told.shop).write(tmp_path / "x.zip", [gathered(told)], [b"%PDF-1.7"])
    members = opened(path)
    assert list(members) == [
        "evidence.pdf",
        "facts.json",
        "photos/01 box.png",
        "photos/02 box.png",
        "SHA256SUMS.txt",
    ]
    assert (members["photos/01 box.png"], members["photos/02 box.png"]) == (png(), png(9))
    sums = dict(line.split("  ")[::-1] for line in members.pop("SHA256SUMS.txt").decode().splitlines())
    assert sums == {name: hashlib.sha256(content).hexdigest() for name, content in members.items()}


def test_the_facts_are_codes_days_and_minor_units(told: TestShop, tmp_path: Path) -> None:
    facts = facts_in(EvidencePacks(told.shop).write(tmp_path / "x.zip", [gathered(told)]))
    head = journal.head(told.shop.db)
    assert head is not None
    assert facts["journal"] == {"entry": head.entry_id, "hash": head.hash.hex()}
    assert (facts["order_id"], facts["purpose"]) == ("111-1111111-1111111", "a_to_z")
    assert facts["items"][0]["order_amount_minor"] == 4000
    assert facts["items"][0]["checks"][0] | {"checked_at": ""} == {
        "quantity": 1,
        "condition": "used",
        "note": WORDS[2],
        "checked_at": "",
    }
    assert [(one["action"], one["amount_minor"]) for one in facts["decisions"]] == [
        ("authorize", 0),
        ("contact", 0),
        ("refund", 3000),
    ]
    assert facts["decisions"][0]["tracking_id"] == "1ZOWN"
    assert facts["decisions"][2]["restocking_minor"] == 1000
    assert [one["sha256"] for one in facts["attachments"]] == [
        hashlib.sha256(png(shade)).hexdigest() for shade in (200, 9)
    ]
    told_kinds = [entry["kind"] for entry in facts["timeline"]]
    assert {"attach", "check_in", "decide.refund", "undo"} <= set(told_kinds)
    for words in WORDS:
        assert words in json.dumps(facts)
    assert "undone" not in json.dumps(facts)


def test_without_words_no_word_is_in_it(told: TestShop, tmp_path: Path) -> None:
    path = EvidencePacks(told.shop).write(tmp_path / "x.zip", [gathered(told, words=False)])
    assert b"Zwiebelkuchen" not in b"".join(opened(path).values())
    facts = facts_in(path)
    assert facts["with_words"] is False
    assert facts["comment"] == {"state": "captured", "text": ""}
    assert len(facts["decisions"]) == 3
    assert len(facts["attachments"]) == 2


def test_the_same_facts_make_the_same_bytes(told: TestShop, tmp_path: Path) -> None:
    found = gathered(told)
    packs = EvidencePacks(told.shop)
    one, two = (packs.write(tmp_path / name, [found], [b"%PDF"]).read_bytes() for name in ("1.zip", "2.zip"))
    assert one == two


def test_a_pdf_alone_is_written_as_it_is(told: TestShop, tmp_path: Path) -> None:
    path = EvidencePacks(told.shop).write_pdf(tmp_path / "x.pdf", b"%PDF-1.7 x")
    assert path.read_bytes() == b"%PDF-1.7 x"


def test_several_returns_have_a_folder_each(shop: TestShop, tmp_path: Path) -> None:
    shop.take_in({}, {"amazon_rma_id": "a/../..b", "merchant_sku": "X", "order_item_id": "2"})
    packs = EvidencePacks(shop.shop)
    ids = packs.requests_of("111-1111111-1111111")
    path = packs.write(tmp_path / "x.zip", [packs.dossier(one, Purpose.SAFE_T) for one in ids])
    assert list(opened(path)) == ["DaaaaRRMA/facts.json", "a_.._..b/facts.json", "SHA256SUMS.txt"]


def test_an_order_that_nobody_knows(shop: TestShop) -> None:
    with pytest.raises(AppError, match="evidence_order_unknown"):
        EvidencePacks(shop.shop).requests_of("999-9999999-9999999")


def test_a_photo_that_is_not_as_it_was_attached_stops_the_pack(told: TestShop) -> None:
    told.shop.db.sql("UPDATE attachment_content SET content = x'00' WHERE attachment_id = 1")
    with pytest.raises(AppError, match="attachment_damaged"):
        gathered(told)


def test_where_it_cannot_be_written_nothing_is_left(told: TestShop, tmp_path: Path) -> None:
    packs, found = EvidencePacks(told.shop), gathered(told)
    for target, code in (
        (tmp_path / "nowhere" / "x.zip", "export_unwritable"),
        (tmp_path, "export_unwritable"),
        (told.shop.db.path, "target_is_data_file"),
    ):
        with pytest.raises(AppError, match=code):
            packs.write(target, [found])
        with pytest.raises(AppError, match=code):
            packs.write_pdf(target, b"%PDF")
    assert list(tmp_path.glob(".export*")) == []
    assert told.verifying.verify().findings == ()
