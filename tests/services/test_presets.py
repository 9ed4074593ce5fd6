"""Ways to export decisions, kept under a name."""

import csv
from dataclasses import replace
from pathlib import Path

import pytest
from support import TestShop

from returns_desktop.domain.carrying import ExportPreset
from returns_desktop.domain.decision_inputs import AuthorizeInputs
from returns_desktop.domain.errors import AppError
from returns_desktop.exporters.decisions import COLUMNS
from returns_desktop.services.exporting import DecisionScope

MONTH = ExportPreset(
    "Month's end", ("order_id", "refund_amount", "currency"), "since_last", "xlsx", False, True
)


def test_presets_are_kept_by_name_across_restarts(shop: TestShop) -> None:
    assert shop.presets.listed() == []
    other = replace(MONTH, name="Bookkeeper", columns=COLUMNS, comments=False)
    shop.presets.save(MONTH)
    shop.presets.save(other)
    shop.restart()
    assert shop.presets.listed() == [other, MONTH]
    assert shop.presets.find("Month's end") == MONTH


def test_saving_under_a_known_name_replaces(shop: TestShop) -> None:
    shop.presets.save(MONTH)
    changed = replace(MONTH, format="csv", columns=("sku",))
    shop.presets.save(replace(changed, name="  Month's end "))
    assert shop.presets.listed() == [changed]


def test_deleting(shop: TestShop) -> None:
    shop.presets.save(MONTH)
    shop.presets.delete(MONTH.name)
    assert shop.presets.listed() == []
    for call in (shop.presets.delete, shop.presets.find):
        with pytest.raises(AppError) as found:
            call(MONTH.name)
        assert found.value.code == "preset_unknown"
    kinds = [row[0] for row in shop.shop.db.sql("SELECT kind FROM journal ORDER BY id")]
    assert kinds == ["preset_saved", "preset_deleted"]


@pytest.mark.parametrize(
    ("preset", "code"),
    [
        (replace(MONTH, name=" "), "preset_incomplete"),
        (replace(MONTH, columns=()), "preset_incomplete"),
        (replace(MONTH, scope="tomorrow"), "preset_incomplete"),
        (replace(MONTH, columns=("order_id", "price")), "export_column_unknown"),
        (replace(MONTH, format="pdf"), "export_format_unknown"),
    ],
)
def test_a_preset_that_could_not_be_used_is_not_kept(shop: TestShop, preset: ExportPreset, code: str) -> None:
    with pytest.raises(AppError) as found:
        shop.presets.save(preset)
    assert found.value.code == code
    assert shop.presets.listed() == []


# --- Columns and formats of an export -------------------------------------------------------------


@pytest.fixture
def decided(shop: TestShop) -> TestShop:
    shop.take_in({"merchant_sku": "007"})
    shop.deciding.decide([1], AuthorizeInputs(note="quick"), shop.versions(1))
    return shop


def test_chosen_columns_in_the_order_wanted(decided: TestShop) -> None:
    target = decided.folder / "d.csv"
    decided.exporting.export_decisions(
        target, DecisionScope(), scope_name="all", columns=["note", "sku", "note", "decision_id"]
    )
    with target.open(encoding="utf-8-sig", newline="") as stream:
        assert list(csv.reader(stream)) == [["note", "sku", "decision_id"], ["quick", "007", "D000001"]]


@pytest.mark.parametrize(
    ("choices", "code"),
    [({"columns": ["price"]}, "export_column_unknown"), ({"format": "pdf"}, "export_format_unknown")],
)
def test_an_unknown_choice_changes_nothing(
    decided: TestShop, choices: dict[str, list[str] | str], code: str
) -> None:
    target = decided.folder / "d.csv"
    with pytest.raises(AppError) as found:
        decided.exporting.export_decisions(target, DecisionScope(), scope_name="all", **choices)  # type: ignore[arg-type]
    assert found.value.code == code
    assert not target.exists()
    assert decided.exporting.count(DecisionScope(only_new=True)) == 1


def test_a_workbook_is_an_export_like_any_other(decided: TestShop, tmp_path: Path) -> None:
    target = tmp_path / "d.xlsx"
    result = decided.exporting.export_decisions(target, DecisionScope(), scope_name="all", format="xlsx")
    assert result.count == 1
    assert target.read_bytes().startswith(b"PK")
    assert decided.exporting.count(DecisionScope(only_new=True)) == 0
