"""Several files in one drop, unknown headers, and what is said at the end."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel
from pytestqt.qtbot import QtBot
from support import NOW, US_REPORT, Clock, write_report

from returns_desktop import app
from returns_desktop.domain.decision_inputs import AuthorizeInputs
from returns_desktop.domain.model import Action
from returns_desktop.domain.reconcile import Answer, Finding, FindingKind, Reconciliation
from returns_desktop.domain.views import View
from returns_desktop.paths import Paths
from returns_desktop.services.browsing import Browsing
from returns_desktop.services.changes import Changes
from returns_desktop.services.deciding import Deciding
from returns_desktop.services.importing import Importing
from returns_desktop.services.shop import Shop
from returns_desktop.ui.dialogs.column_mapping import ColumnMappingDialog
from returns_desktop.ui.dialogs.import_plan import ImportPlanDialog
from returns_desktop.ui.import_told import ImportTold
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.tasks import InlineTasks

FBA = US_REPORT.parent / "fba_customer_returns.txt"


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    return app.prepare_shop(Paths.under(tmp_path / "shop"), Clock(NOW))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, shop: Shop) -> Iterator[MainWindow]:
    made = app.make_window(Paths.under(tmp_path / "shop"), shop, InlineTasks())
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def shown(window: MainWindow) -> QDialog | None:
    return next((dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()), None)


def plan_dialog(window: MainWindow) -> ImportPlanDialog:
    dialog = shown(window)
    assert isinstance(dialog, ImportPlanDialog)
    return dialog


def message(window: MainWindow) -> str:
    label = window.findChild(QLabel, "statusMessage")
    assert label is not None
    return label.text()


def reports(folder: Path, count: int, bad: int = -1) -> list[Path]:
    made = []
    for number in range(count):
        row = {"order_id": f"111-0000000-000000{number}", "amazon_rma_id": f"D{number}RRMA"}
        if number == bad:
            row["order_id"] = "11"
        made.append(write_report(folder / f"report-{number}.tsv", row))
    return made


def imports(shop: Shop) -> int:
    return int(shop.db.sql("SELECT count(*) FROM import_file")[0][0])


def test_one_plan_after_the_other_says_which(window: MainWindow, tmp_path: Path, shop: Shop) -> None:
    window.open_files(reports(tmp_path, 3))
    titles = []
    for _ in range(3):
        dialog = plan_dialog(window)
        titles.append(dialog.windowTitle())
        dialog.action_button.click()
    assert titles == [f"Import plan, {number} of 3" for number in (1, 2, 3)]
    assert shown(window) is None
    assert imports(shop) == 3
    assert message(window).startswith("Imported 3 files: 3 new")


def test_cancelling_one_goes_on_to_the_next(window: MainWindow, tmp_path: Path, shop: Shop) -> None:
    window.open_files(reports(tmp_path, 2))
    plan_dialog(window).leave()
    assert plan_dialog(window).windowTitle() == "Import plan, 2 of 2"
    plan_dialog(window).action_button.click()
    assert imports(shop) == 1


def test_the_rest_without_asking_but_never_one_with_problems(
    window: MainWindow, tmp_path: Path, shop: Shop
) -> None:
    window.open_files(reports(tmp_path, 5, bad=3))
    check = window.findChild(QCheckBox, "takeRestCheck")
    assert check is not None
    check.click()
    plan_dialog(window).action_button.click()
    assert imports(shop) == 3
    assert "report-3" in plan_dialog(window)._name.text()
    plan_dialog(window).leave()
    assert imports(shop) == 4
    # The next drop asks again.
    window.open_files([FBA, US_REPORT])
    assert not plan_dialog(window).takes_rest()
    assert imports(shop) == 4


def test_one_file_alone_offers_no_rest(window: MainWindow) -> None:
    window.open_files([US_REPORT])
    assert not plan_dialog(window).rest_check.isVisible()
    assert plan_dialog(window).windowTitle() == "Import plan"


def test_a_folder_and_an_archive_are_taken_in(window: MainWindow, tmp_path: Path, shop: Shop) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    reports(folder, 1)
    (folder / "notes.txt").write_text("milk\n", "utf-8")
    with ZipFile(tmp_path / "reports.zip", "w") as archive:
        archive.write(FBA, FBA.name)
    window.open_files([folder, tmp_path / "reports.zip"])
    assert plan_dialog(window).windowTitle() == "Import plan, 1 of 2"
    plan_dialog(window).action_button.click()
    assert plan_dialog(window)._name.text() == f"reports.zip › {FBA.name}"
    plan_dialog(window).action_button.click()
    assert imports(shop) == 2
    assert not window.frame.is_first_start()


def test_files_that_cannot_be_read_are_told_at_the_end(window: MainWindow, tmp_path: Path) -> None:
    gone = [tmp_path / "one.tsv", tmp_path / "two.tsv"]
    window.open_files([gone[0], US_REPORT, gone[1]])
    plan_dialog(window).action_button.click()
    error = window.pane.error()
    assert error.replace("file(s)", "files").startswith("2 files were not imported.")
    assert "one.tsv" in error
    assert "two.tsv" in error


def test_an_unknown_header_is_mapped_once(window: MainWindow, tmp_path: Path, shop: Shop) -> None:
    def made(name: str, number: int) -> Path:
        path = tmp_path / name
        row = f"111-0000000-000000{number},D{number}RRMA,A-1,USD"
        path.write_text(f"Order No.,RMA,Article,Currency\n{row}\n", "utf-8")
        return path

    window.open_files([made("list.csv", 1)])
    dialog = shown(window)
    assert isinstance(dialog, ColumnMappingDialog)
    assert Importing(shop).profiles() == []
    combo = dialog.combos[2]
    combo.setCurrentIndex(combo.findData("merchant_sku"))
    assert Importing(shop).profiles() == []  # filling a form saves nothing
    assert dialog.action_button.isEnabled(), dialog.footer.hint.text()
    dialog.action_button.click()
    assert [profile.name for profile in Importing(shop).profiles()] == ["list"]
    assert "list" in plan_dialog(window)._facts.text()
    plan_dialog(window).action_button.click()
    assert imports(shop) == 1
    window.open_files([made("other.csv", 2)])
    assert plan_dialog(window)._plan.new


def test_leaving_the_mapping_goes_on_to_the_next_file(window: MainWindow, tmp_path: Path) -> None:
    unknown = tmp_path / "list.csv"
    unknown.write_text("Order No.,Return no,Article\n1,2,3\n", "utf-8")
    window.open_files([unknown, US_REPORT])
    dialog = shown(window)
    assert isinstance(dialog, ColumnMappingDialog)
    dialog.leave()
    assert plan_dialog(window)._name.text() == US_REPORT.name


def test_the_summary_tells_what_it_means_for_decisions(
    tmp_path: Path, shop: Shop, window: MainWindow
) -> None:
    plan = Importing(shop).plan(reports(tmp_path, 1)[0])
    kinds = [FindingKind.CONFIRMED] * 3 + [FindingKind.CONTRADICTED, FindingKind.NOT_DONE]
    found = tuple(
        (
            number,
            Finding(
                kind=kind,
                action=Action.CLOSE,
                answers=() if kind is FindingKind.CONFIRMED else (Answer.KEEP,),
            ),
        )
        for number, kind in enumerate(kinds)
    )
    changes = Changes(everything=True, reconciliation=Reconciliation(found))
    told = ImportTold([(plan, changes)])
    assert told.sentence() == (
        "Imported report-0.tsv: 1 new · 3 confirmed · 1 contradicted · 1 not done"
    )
    assert told.conflicts == 2
    window.outcomes.show_imported(plan, changes)
    assert window.status._links[0].text() == "Show conflicts"
    assert not window.status._links[1].isVisible()


def test_a_newer_report_without_news_still_tells_what_is_not_done(
    window: MainWindow, tmp_path: Path, shop: Shop
) -> None:
    (report,) = reports(tmp_path, 1)
    window.open_files([report])
    plan_dialog(window).action_button.click()
    deciding = Deciding(shop)
    deciding.decide([1], AuthorizeInputs(), Browsing(shop).versions([1]))
    deciding.settle()
    clock = shop.clock
    assert isinstance(clock, Clock)
    clock.now += timedelta(days=4)
    window.open_files([report])  # the very same file tells nothing
    assert Browsing(shop).counts().of(View.CONFLICTS) == 0
    report.write_text(report.read_text("utf-8") + "\n", "utf-8")
    window.open_files([report])
    assert shown(window) is None
    assert Browsing(shop).counts().of(View.CONFLICTS) == 1
    assert "1 not done" in message(window)
