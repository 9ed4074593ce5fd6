"""What leaves the program does no harm where it is opened, whatever stood in reports, comments and notes."""

import csv
import re
import zipfile
from xml.etree import ElementTree

import pytest
from hostile_text import NASTY
from support import TestShop

from returns_desktop.domain.decision_inputs import ContactInputs
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.views import View
from returns_desktop.services.exporting import DecisionScope

FORMULA = re.compile(r"[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20|%]")
KNOWN_LINES = re.compile(
    r"(BEGIN|END|VERSION|PRODID|CALSCALE|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|TRANSP)[:;]| "
)


@pytest.fixture
def nasty(shop: TestShop) -> TestShop:
    rows = []
    for number, text in enumerate(NASTY):
        told = "".join(" " if char in "\0\t\n\r" else char for char in text)
        words = dict.fromkeys(("item_name", "reason_code", "merchant_sku", "tracking_id"), told)
        rows.append({**words, "amazon_rma_id": f"R{number:02}", "order_item_id": f"{number:014}"})
    shop.take_in(*rows)
    for one, text in zip(shop.browsing.ids(View.ALL), NASTY, strict=True):
        shop.deciding.capture_comment(one, text, shop.versions(one)[one])
        shop.filing.note(one, text, shop.versions(one)[one])
        shop.deciding.decide([one], ContactInputs(message=text.replace("{", "(")), shop.versions(one))
    return shop


def test_no_cell_of_the_decisions_file_is_a_formula(nasty: TestShop) -> None:
    target = nasty.folder / "decisions.csv"
    nasty.exporting.export_decisions(target, DecisionScope(), scope_name="all")
    with target.open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.reader(stream))
    assert len(rows) == len(NASTY) + 1
    assert len({len(row) for row in rows}) == 1
    assert [cell for row in rows for cell in row if FORMULA.match(cell)] == []
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", "".join(cell for row in rows for cell in row))


def test_no_cell_of_the_workbook_is_a_formula_or_a_link(nasty: TestShop) -> None:
    target = nasty.folder / "decisions.xlsx"
    nasty.exporting.export_decisions(target, DecisionScope(), scope_name="all", format="xlsx")
    with zipfile.ZipFile(target) as archive:
        assert [name for name in archive.namelist() if "link" in name.lower() or name.startswith("/")] == []
        for name in archive.namelist():
            if name.endswith((".xml", ".rels")):
                ElementTree.fromstring(archive.read(name))
        sheet = archive.read("xl/worksheets/sheet1.xml").decode("utf-8")
    assert "<f>" not in sheet
    assert "hyperlink" not in sheet.replace("HYPERLINK", "")


def test_no_line_of_the_calendar_is_made_by_a_text(nasty: TestShop) -> None:
    target = nasty.folder / "deadlines.ics"
    nasty.deadlines.export_calendar(target)
    for line in target.read_bytes().decode("utf-8").split("\r\n")[:-1]:
        assert KNOWN_LINES.match(line), line
        assert line.isprintable() or not re.search(r"[\x00-\x08\x0a-\x1f\x7f]", line)


def test_the_list_of_problems_is_safe_too(shop: TestShop) -> None:
    shop.take_in(*({"quantity": "=cmd|' /C calc'!A0", "amazon_rma_id": f"R{n}"} for n in range(3)))
    target = shop.folder / "problems.csv"
    shop.problems.export(target)
    with target.open(encoding="utf-8-sig", newline="") as stream:
        cells = [cell for row in csv.reader(stream) for cell in row]
    assert len(cells) > 10
    assert [cell for cell in cells if FORMULA.match(cell)] == []


def test_a_comment_that_no_sheet_can_hold_is_said(shop: TestShop) -> None:
    shop.take_in({})
    (one,) = shop.browsing.ids(View.ALL)
    shop.deciding.capture_comment(one, "x" * 1_000_000, shop.versions(one)[one])
    shop.deciding.decide([one], ContactInputs(message="Hello"), shop.versions(one))
    with pytest.raises(AppError) as refused:
        shop.exporting.export_decisions(
            shop.folder / "x.xlsx", DecisionScope(), scope_name="all", format="xlsx"
        )
    assert refused.value.code == "xlsx_too_large"
    assert not (shop.folder / "x.xlsx").exists()


@pytest.mark.parametrize("text", ["broken \ud83d pair", "\udfff", "nul\0"])
def test_halves_of_characters_are_kept_as_text(shop: TestShop, text: str) -> None:
    """What a broken clipboard brings: a note is written, and can be read again."""
    shop.take_in({})
    (one,) = shop.browsing.ids(View.ALL)
    shop.filing.note(one, text, shop.versions(one)[one])
    shop.deciding.capture_comment(one, text, shop.versions(one)[one])
    found = shop.browsing.request(one).request
    assert found.comment.text
    assert found.note
