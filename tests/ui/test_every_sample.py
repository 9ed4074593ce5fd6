"""Every report in the samples: recognised by its content, taken in, and the same again without change."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from support import REPORTS

from returns_desktop import app
from returns_desktop.cli import run
from returns_desktop.services.importing import Importing
from returns_desktop.ui.main_window import MainWindow

from .test_end_to_end import drop, submit, the_dialog

KINDS = {
    "fba_customer_returns.txt": "fba_returns",
    "fba_customer_returns_ae_no_status.txt": "fba_returns",
    "order_report_us.txt": "order_report",
    "returns_report.xml": "xml_returns",
    "seller_central_download_in.tsv": "seller_returns",
    "seller_returns_32_columns.tsv": "seller_returns",
    "seller_returns_de_cp1252.tsv": "seller_returns",
    "seller_returns_jp_cp932.tsv": "seller_returns",
    "seller_returns_no_rows.tsv": "seller_returns",
    "seller_returns_uk_35_columns.tsv": "seller_returns",
    "seller_returns_us.tsv": "seller_returns",
    "seller_returns_with_personal_data.tsv": "seller_returns",
}


def test_the_samples_are_all_here() -> None:
    assert {path.name for path in REPORTS.iterdir()} == set(KINDS)


@pytest.mark.parametrize("name", KINDS)
def test_from_the_command_line(name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # Neither the name of the file nor its ending may matter.
    report = Path(shutil.copy(REPORTS / name, tmp_path / "download.bin"))
    said = []
    for _ in range(2):
        assert run(["--data-dir", str(tmp_path / "data"), "import", str(report), "--json"]) == 0
        said.append(json.loads(capsys.readouterr().out))
    first, again = said
    assert (first["kind"], first["problems"]) == (KINDS[name], [])
    assert first["new"] + first["repeated"] == first["rows"]
    assert (again["new"], again["changed"]) == (0, 0)
    assert again["same"] == first["new"]
    assert run(["--data-dir", str(tmp_path / "data"), "verify"]) == 0


def test_all_of_them_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The folder, and an archive of it: the second brings nothing new."""
    archive = shutil.make_archive(str(tmp_path / "reports"), "zip", REPORTS)
    data = ["--data-dir", str(tmp_path / "data")]
    assert run([*data, "import", str(REPORTS), "--json"]) == 0
    folder = json.loads(capsys.readouterr().out)
    assert {Path(one["file"]).name: one["kind"] for one in folder} == KINDS
    assert run([*data, "import", archive, "--json"]) == 0
    unpacked = json.loads(capsys.readouterr().out)
    assert {one["member"].split("/")[-1]: one["kind"] for one in unpacked} == KINDS
    assert sum(one["new"] for one in unpacked) == 0


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    opened = app.create(["--data-dir", str(tmp_path / "data")])
    qtbot.addWidget(opened)
    yield opened
    opened.close()


@pytest.mark.parametrize("name", [name for name in KINDS if "no_rows" not in name])
def test_from_the_window(name: str, qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    report = Path(shutil.copy(REPORTS / name, tmp_path / "dropped.file"))
    importing: Importing = window.import_flow._importing
    drop(window, report)
    with qtbot.waitSignal(window.import_flow.applied) as applied:
        submit(qtbot, the_dialog(qtbot, window))
    assert applied.args is not None
    plan = applied.args[0]
    assert (plan.report.kind, len(plan.problems)) == (KINDS[name], 0)
    with qtbot.waitSignal(window.import_flow.nothing_new) as nothing:
        drop(window, report)
    assert nothing.args is not None
    assert len(nothing.args[0].same) == len(plan.new)
    assert importing.plan(report).seen_before


def test_a_report_without_rows_in_the_window(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.import_flow.nothing_new) as nothing:
        drop(window, REPORTS / "seller_returns_no_rows.tsv")
    assert nothing.args is not None
    assert nothing.args[0].rows == 0
