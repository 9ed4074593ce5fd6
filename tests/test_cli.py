"""The commands without a window: exit codes, one line on stderr, and no Qt."""

import csv
import json
import logging
import os
import re
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

import pytest
from calendar_reading import read_calendar
from photos import png
from support import US_REPORT, write_report

from returns_desktop import __version__
from returns_desktop.cli import run
from returns_desktop.domain.carrying import ExportPreset
from returns_desktop.domain.decision_inputs import RefundInputs
from returns_desktop.domain.evidence import MediaType, NewFile
from returns_desktop.paths import resource
from returns_desktop.services.browsing import Browsing
from returns_desktop.services.deciding import Deciding
from returns_desktop.services.evidence import Evidence
from returns_desktop.services.evidence_pack import EvidencePacks
from returns_desktop.services.presets import Presets
from returns_desktop.services.shop import Shop, open_shop
from returns_desktop.services.stores import StoreSettings, new_store
from returns_desktop.usage import DONE, REFUSED, WRONG_USAGE, is_command


class Said(NamedTuple):
    """What one call did."""

    code: int
    out: str
    err: str


Command = Callable[..., Said]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def command(folder: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    def call(*words: str | Path) -> Said:
        code = run(["--data-dir", str(folder), *map(str, words)])
        said = capsys.readouterr()
        return Said(code, said.out, said.err)

    return call


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """Four rows: two requests, a repeated line and a date with two readings."""
    return write_report(
        tmp_path / "returns.tsv",
        {},
        {"amazon_rma_id": "DbbbbRRMA", "order_id": "222-2222222-2222222", "item_name": "保温杯 500ml"},
        {"reported_status": "Approved"},
        {"amazon_rma_id": "DccccRRMA", "request_date": "09/02/2026"},
    )


def stored_tables(folder: Path) -> dict[str, int]:
    """How many rows each table has."""
    with closing(sqlite3.connect(folder / "returns.sqlite3")) as base, base:
        names = base.execute("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')").fetchall()
        found = {name: base.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in names}
    base.close()
    return found


def assert_refused(said: Said, *words: str) -> None:
    assert said.code == REFUSED
    assert len(said.err.splitlines()) == 1, said.err
    assert said.err.startswith("returns-desktop: ")
    for word in words:
        assert word in said.err


# --- Which arguments are a command ------------------------------------------------------------


@pytest.mark.parametrize(
    "argv",
    [
        ["import", "a.tsv"],
        ["--data-dir", "x", "list"],
        ["--data-dir=x", "verify"],
        ["--help"],
        ["-h"],
        ["--version"],
        ["--data-dir", "x", "--version"],
        ["backup"],
        ["export", "nonsense"],
    ],
)
def test_commands(argv: list[str]) -> None:
    assert is_command(argv)


@pytest.mark.parametrize(
    "argv", [[], ["a.tsv"], ["--data-dir", "list"], ["--data-dir", "x", "import.tsv"], ["./list", "--help"]]
)
def test_arguments_for_the_window(argv: list[str]) -> None:
    assert not is_command(argv)


# --- import -----------------------------------------------------------------------------------


def test_import_says_what_became_of_every_row(command: Command, report: Path) -> None:
    said = command("import", report, "--json")
    found = json.loads(said.out)
    assert said.code == DONE
    assert not said.err
    assert {name: found[name] for name in ("kind", "rows", "new", "changed", "same", "repeated")} == {
        "kind": "seller_returns",
        "rows": 4,
        "new": 2,
        "changed": 0,
        "same": 0,
        "repeated": 1,
    }
    assert found["problems"] == [
        {
            "line": 5,
            "column": "Return request date",
            "reason": "9 February 2026 or 2 September 2026? The cell can be read in two ways.",
        }
    ]
    counts = [found[name] for name in ("new", "changed", "same", "repeated")]
    assert found["rows"] == sum(counts) + len(found["problems"])


def test_the_same_file_again_changes_nothing(command: Command, report: Path) -> None:
    command("import", report)
    found = json.loads(command("import", report, "--json").out)
    assert (found["new"], found["changed"], found["same"]) == (0, 0, 2)


def test_import_for_people(command: Command, report: Path) -> None:
    said = command("import", report)
    assert said.out.splitlines() == [
        "returns.tsv: 4 rows: 2 new, 0 changed, 0 same, 1 repeated, 1 problem",
        "  line 5, Return request date: 9 February 2026 or 2 September 2026? "
        "The cell can be read in two ways. Choose the order of day and month for this file.",
    ]


def test_import_takes_the_order_of_day_and_month(command: Command, report: Path) -> None:
    said = command("import", report, "--json", "--date-order", "day-first")
    assert json.loads(said.out)["problems"] == []


def test_import_for_one_of_two_accounts(command: Command, folder: Path, report: Path) -> None:
    command("list")
    rules = resource("rules/deadlines.json")
    shop = open_shop(folder / "returns.sqlite3", backups=folder / "backups", deadline_rules=rules)
    for name in ("First", "Second"):
        StoreSettings(shop).add(replace(new_store("US", []), name=name))
    shop.close()
    assert_refused(command("import", report), "several stores: First, Second", "--store")
    assert stored_tables(folder)["import_file"] == 0
    assert_refused(command("import", "--store", "Third", report), "no store “Third”", "First, Second")
    assert command("import", "--store", "second", report).code == DONE
    assert command("import", report).code == DONE  # its orders are known in one of them
    listed = json.loads(command("list", "--json").out)
    assert {entry["store"] for entry in listed} == {"Second"}
    assert json.loads(command("list", "--json", "--store", "First").out) == []
    assert len(json.loads(command("list", "--json", "--store", "Second").out)) == 2


def test_a_store_of_another_currency_is_no_place_for_a_report(command: Command, report: Path) -> None:
    command("import", report)
    euros = write_report(report.with_name("euro.tsv"), {"currency": "EUR", "amazon_rma_id": "Deuro"})
    assert_refused(command("import", "--store", "amazon.com", euros), "is in EUR")


def test_import_of_several_files(command: Command, report: Path, tmp_path: Path) -> None:
    later = write_report(tmp_path / "later.tsv", {"reported_status": "Completed"}, {"amazon_rma_id": "Dnew"})
    found = json.loads(command("import", report, later, "--json").out)
    assert [entry["new"] for entry in found] == [2, 1]
    assert [entry["changed"] for entry in found] == [0, 1]


def test_one_bad_file_refuses_all(command: Command, folder: Path, report: Path, tmp_path: Path) -> None:
    other = tmp_path / "orders.txt"
    other.write_text("order-id\torder-item-id\tpurchase-date\n", "utf-8")
    said = command("import", report, other)
    assert_refused(said, "orders.txt", "order report", "order-item-id")
    assert not said.out
    assert stored_tables(folder)["return_request"] == 0


def test_a_missing_file_is_refused(command: Command, tmp_path: Path) -> None:
    assert_refused(command("import", tmp_path / "nothing.tsv"), "nothing.tsv is not there")


def test_a_file_without_a_readable_row_is_refused(command: Command, folder: Path, tmp_path: Path) -> None:
    path = write_report(tmp_path / "bad.tsv", {"order_id": "12"}, {"order_id": " "})
    said = command("import", path, "--json")
    assert_refused(said, "bad.tsv", "no row could be read")
    assert len(json.loads(said.out)["problems"]) == 2
    assert stored_tables(folder)["import_file"] == 0


def test_a_file_without_rows_is_fine(command: Command, tmp_path: Path) -> None:
    said = command("import", write_report(tmp_path / "none.tsv"), "--json")
    assert said.code == DONE
    assert json.loads(said.out)["rows"] == 0


def test_import_while_the_window_has_the_data_open(command: Command, folder: Path, report: Path) -> None:
    command("list")
    window = sqlite3.connect(folder / "returns.sqlite3", isolation_level=None)
    window.execute("BEGIN")
    window.execute("SELECT count(*) FROM return_request").fetchone()
    assert command("import", report).code == DONE
    window.close()


# --- list -------------------------------------------------------------------------------------


def test_list(command: Command, report: Path) -> None:
    command("import", report)
    said = command("list")
    assert len(said.out.splitlines()) == 2
    assert "保温杯 500ml" in said.out
    assert "Defective or does not work" in said.out


def test_list_as_json(command: Command, report: Path) -> None:
    command("import", report)
    found = json.loads(command("list", "--json", "--status", "authorized").out)
    assert [entry["rma_id"] for entry in found] == ["DaaaaRRMA"]
    assert found[0] | {"due_on": None, "task": None} == {
        "order_id": "111-1111111-1111111",
        "rma_id": "DaaaaRRMA",
        "marketplace": "US",
        "store": "amazon.com",
        "status": "authorized",
        "a_to_z": False,
        "goods": "awaited",
        "money": "none",
        "reason": "CR-DEFECTIVE",
        "task": None,
        "due_on": None,
        "amount": "40.00",
        "currency": "USD",
        "item_name": "Earbuds",
        "comment_state": "not_captured",
    }


def test_list_searches(command: Command, report: Path) -> None:
    command("import", report)
    found = json.loads(command("list", "--json", "--search", "保温").out)
    assert [entry["order_id"] for entry in found] == ["222-2222222-2222222"]


def test_list_searches_with_the_language_of_the_window(command: Command, report: Path) -> None:
    command("import", report)

    def found(search: str) -> list[str]:
        told = json.loads(command("list", "--json", f"--search={search}").out)
        return [entry["order_id"] for entry in told]

    everything = found("")
    assert found("order:222-*") == ["222-2222222-2222222"]
    assert sorted(found("-order:222-*")) == sorted(set(everything) - {"222-2222222-2222222"})
    assert found("保温 -state:new,authorized,completed,closed") == []
    assert sorted(found("amount:<=40") + found("-amount:<=40")) == sorted(everything)
    assert found("due:soon") == []


def test_list_names_states_as_sellers_type_them(command: Command) -> None:
    assert command("list", "--status", "A-to-Z").code == DONE
    assert command("list", "--status", "Closed by seller").code == DONE


# --- export, verify, backup -------------------------------------------------------------------


def test_export(command: Command, tmp_path: Path) -> None:
    target = tmp_path / "out.csv"
    said = command("export", "decisions", "--out", target)
    assert (said.code, said.out) == (DONE, f"0 decisions written to {target}\n")
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    assert next(csv.reader(target.read_text("utf-8-sig").splitlines()))[0] == "decision_id"
    command("export", "decisions", "--out", target, "--no-bom", "--since-last", "--no-comments")
    assert target.read_bytes().startswith(b'"decision_id"')


def test_export_where_nothing_can_be_written(command: Command, tmp_path: Path) -> None:
    target = tmp_path / "missing" / "out.csv"
    assert_refused(command("export", "decisions", "--out", target), "out.csv", "missing")

@pytest.mark.parametrize(("name", "more"), [("out.xlsx", ()), ("out.dat", ("--format", "xlsx"))])
def test_a_workbook_is_written_where_the_name_or_the_seller_says_so(
    command: Command, tmp_path: Path, name: str, more: tuple[str, ...]
) -> None:
    assert command("export", "decisions", "--out", tmp_path / name, *more).code == DONE
    assert (tmp_path / name).read_bytes().startswith(b"PK")


def test_columns_and_presets(command: Command, folder: Path, report: Path, tmp_path: Path) -> None:
    command("import", report)
    target = tmp_path / "out.dat"
    command("export", "decisions", "--out", target, "--columns", "sku, order_id", "--no-bom")
    assert target.read_text("utf-8").strip() == '"sku","order_id"'
    with shop_of(folder) as shop:
        presets = Presets(shop)
        presets.save(ExportPreset("mine", ("order_id",), "since_last", "csv", bom=False))
        presets.save(ExportPreset("book", ("order_id",), "all", "xlsx"))
        presets.save(ExportPreset("shown", ("order_id",), "view", "csv"))
    command("export", "decisions", "--out", target, "--preset", "mine")
    assert target.read_text("utf-8").strip() == '"order_id"'
    command("export", "decisions", "--out", target, "--preset", "book")
    assert target.read_bytes().startswith(b"PK")
    assert_refused(command("export", "decisions", "--out", target, "--preset", "shown"), "shown")
    assert_refused(command("export", "decisions", "--out", target, "--preset", "other"), "other")
    assert_refused(command("export", "decisions", "--out", target, "--columns", "sku,price"), "price")


@contextmanager
def shop_of(folder: Path) -> Iterator[Shop]:
    """The data of the command, opened by hand."""
    rules = resource("rules/deadlines.json")
    shop = open_shop(folder / "returns.sqlite3", backups=folder / "backups", deadline_rules=rules)
    try:
        yield shop
    finally:
        shop.close()


@pytest.fixture
def refunds(command: Command, folder: Path, tmp_path: Path) -> Path:
    """Refunds of three orders are decided; the file lacks the order item id of the second."""
    report = write_report(
        tmp_path / "returns.tsv",
        {"amazon_rma_id": "R1", "order_item_id": "01"},
        {"amazon_rma_id": "R2", "order_id": "222-2222222-2222222", "order_item_id": " "},
        {"amazon_rma_id": "R3", "order_id": "503-3333333-3333333", "currency": "JPY", "order_amount": "3980"},
    )
    command("import", report)
    with shop_of(folder) as shop:
        browsing, deciding = Browsing(shop), Deciding(shop)
        if not shop.db.sql("SELECT 1 FROM sqlite_master WHERE name = 'order_item'"):
            shop.db.run_many("CREATE TABLE order_item (id, order_id, order_item_id, sku, quantity)", [()])
        for request_id in (1, 2, 3):
            detail = browsing.request(request_id)
            inputs = RefundInputs(
                items=detail.default_refund(without_goods=True),
                currency=detail.request.currency,
                without_goods=True,
                reason="cheaper",
            )
            deciding.decide([request_id], inputs, browsing.versions([request_id]))
    return tmp_path / "adjustments.txt"


def test_a_refund_that_cannot_go_stops_the_adjustments_file(
    command: Command, folder: Path, refunds: Path
) -> None:
    before = stored_tables(folder)
    said = command("export", "adjustments", "--out", refunds)
    assert_refused(said, "222-2222222-2222222", "cannot go into the file: 1", "import the order report for")
    assert said.out == ""
    assert not refunds.exists()
    assert stored_tables(folder) == before


def test_refunds_that_cannot_go_can_be_left_out(command: Command, refunds: Path) -> None:
    said = command("export", "adjustments", "--out", refunds, "--skip-faulty", "--marketplace", "US")
    assert said.code == DONE
    assert said.out.splitlines() == [
        "222-2222222-2222222 left out: The order item id is not known: import the order report for "
        "222-2222222-2222222, ordered on 1 November 2026.",
        f"1 refund written to {refunds}",
        "  USD 40.00, 1 item",
    ]
    assert len(refunds.read_bytes().splitlines()) == 2
    again = command("export", "adjustments", "--out", refunds, "--skip-faulty", "--marketplace", "US")
    assert_refused(again, "no refund to write")
    assert len(refunds.read_bytes().splitlines()) == 2, "the file of before stays"


def test_refunds_of_two_accounts_never_go_in_one_file(command: Command, refunds: Path) -> None:
    both = command("export", "adjustments", "--out", refunds, "--skip-faulty")
    assert_refused(both, "several stores: amazon.com, amazon.co.jp")
    assert not refunds.exists()
    said = command("export", "adjustments", "--out", refunds, "--skip-faulty", "--store", "Amazon.co.jp")
    assert said.out.splitlines() == [f"1 refund written to {refunds}", "  JPY 3980, 1 item"]
    assert_refused(command("export", "adjustments", "--out", refunds, "--store", "nobody"), "no store")


def test_refunds_of_one_marketplace_and_once_more_with_a_reason(command: Command, refunds: Path) -> None:
    for words, rows in (
        (("--marketplace", "jp"), 1),
        (("--marketplace", "JP", "--again", "Amazon lost the file"), 1),
        (("--skip-faulty", "--store", "amazon.com", "--again", "Amazon lost the file"), 1),
    ):
        assert command("export", "adjustments", "--out", refunds, *words).code == DONE
        assert len(refunds.read_bytes().splitlines()) == rows + 1
    assert_refused(command("export", "adjustments", "--out", refunds, "--marketplace", "JP"), "no refund")


@pytest.mark.parametrize("name", ["returns.sqlite3", "returns.sqlite3-wal"])
@pytest.mark.parametrize("words", [("export", "decisions"), ("backup",)])
def test_the_data_is_never_overwritten(
    command: Command, folder: Path, report: Path, words: tuple[str, ...], name: str
) -> None:
    command("import", report)
    assert_refused(command(*words, "--out", folder / name), "own data file")
    assert stored_tables(folder)["return_request"] == 2


def test_verify(command: Command, report: Path) -> None:
    command("import", report)
    sound, head = command("verify").out.splitlines()
    assert sound == "Sound: 2 requests, 1 journal entry"
    assert re.fullmatch(r"Fingerprint of the journal: [0-9a-f]{64} \(entry 1\)", head)


def test_verify_as_json(command: Command, folder: Path, report: Path) -> None:
    command("import", report)
    found = json.loads(command("verify", "--json").out)
    assert re.fullmatch("[0-9a-f]{64}", found.pop("journal_head"))
    told = {"sound": True, "requests": 2, "journal_entries": 1, "last_entry": 1}
    assert found == {**told, "kept_head_entry": None, "findings": []}
    with closing(sqlite3.connect(folder / "returns.sqlite3")) as base, base:
        base.execute("DELETE FROM journal_head")
    said = command("verify", "--json")
    assert_refused(said, "not sound")
    found = json.loads(said.out)
    assert (found["sound"], found["findings"]) == (False, ["the note of the last journal entry is missing"])


def test_a_head_that_was_kept_shows_that_nothing_before_it_was_changed(
    command: Command, report: Path, tmp_path: Path
) -> None:
    command("import", report)
    kept = json.loads(command("verify", "--json").out)["journal_head"]
    command("import", write_report(tmp_path / "more.tsv", {"amazon_rma_id": "DddddRRMA"}))
    said = command("verify", "--head", kept)
    assert (said.code, said.out.splitlines()[2]) == (
        DONE,
        "The fingerprint that was kept is that of entry 1: nothing up to it was changed.",
    )
    assert json.loads(command("verify", "--json", "--head", kept).out)["kept_head_entry"] == 1
    said = command("verify", "--head", kept[::-1])
    assert_refused(said, "not sound")
    assert "no journal entry has the fingerprint that was kept" in said.out
    assert_refused(command("verify", "--head", kept[:12]), "64 digits")


def test_an_export_carries_the_head_of_the_journal(command: Command, report: Path, tmp_path: Path) -> None:
    command("import", report)
    head = json.loads(command("verify", "--json").out)["journal_head"]
    target = tmp_path / "out.csv"
    assert command("export", "decisions", "--journal-head", "--out", target).code == DONE
    assert target.read_text("utf-8-sig").splitlines()[0].endswith(',"store","journal_head"')
    command("export", "decisions", "--columns", "journal_head,order_id", "--out", target)
    assert target.read_text("utf-8-sig").splitlines()[0] == '"journal_head","order_id"'
    assert command("verify", "--head", head).code == DONE
    assert command("export", "problems", "--journal-head", "--out", target).code == WRONG_USAGE


def test_verify_finds_what_is_wrong(command: Command, folder: Path, report: Path) -> None:
    command("import", report)
    with closing(sqlite3.connect(folder / "returns.sqlite3")) as base, base:
        base.execute("UPDATE request_row SET status = 'completed'")
    base.close()
    said = command("verify")
    assert_refused(said, "not sound")
    assert "differs from its facts" in said.out


def test_purge(command: Command, folder: Path, tmp_path: Path) -> None:
    done = {"reported_status": "Completed", "refunded": "40.00", "order_date": "01-Jan-2025"}
    days = {"request_date": "05-Jan-2025", "delivery_date": "09-Jan-2025"}
    command("import", write_report(tmp_path / "old.tsv", {**done, **days}))
    with shop_of(folder) as shop:
        Deciding(shop).capture_comment(1, "Lena Huber, too small", Browsing(shop).versions([1])[1])
    would = command("purge", "--older-than", "30", "--dry-run").out
    assert would == "Would be removed: words of 1 request\n  Buyers' comments: 1\n"
    assert b"Huber" in (folder / "returns.sqlite3").read_bytes()
    told = json.loads(command("purge", "--older-than", "30", "--json").out)
    assert (told["removed"], told["requests"]) == (True, 1)
    assert (told["words"]["comment"], told["kept"]["task"]) == (1, 0)
    assert not any(b"Huber" in path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert command("verify").code == DONE
    assert command("purge", "--older-than", "30").out == "Removed: words of 0 requests\n"


@pytest.mark.parametrize("days", ["", "-1", "x", "99999", "3.5"])
def test_purge_wants_a_number_of_days(command: Command, days: str) -> None:
    assert command("purge", f"--older-than={days}").code == WRONG_USAGE
    assert command("purge").code == WRONG_USAGE


def test_backup(command: Command, folder: Path, report: Path, tmp_path: Path) -> None:
    command("import", report)
    target = tmp_path / "copy.sqlite3"
    assert command("backup", "--out", target).code == DONE
    copy = tmp_path / "restored"
    copy.mkdir()
    target.rename(copy / "returns.sqlite3")
    assert stored_tables(copy) == stored_tables(folder)


def test_backup_where_nothing_can_be_written(command: Command, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    assert_refused(command("backup", "--out", tmp_path / "file" / "copy"), "backup copy", "file")


def test_restore_and_back(command: Command, folder: Path, report: Path, tmp_path: Path) -> None:
    command("import", report)
    target = tmp_path / "copy.sqlite3"
    command("backup", "--out", target)
    command("import", US_REPORT)
    before = stored_tables(folder)
    said = command("restore", target)
    assert (said.code, said.err) == (DONE, "")
    assert "Restored: 2 requests, 0 decisions" in said.out
    assert json.loads(command("list", "--json").out) != []
    (kept,) = (folder / "backups").glob("before-restore-*.sqlite3")
    assert str(kept) in said.out
    assert "Sound: 2 requests" in command("verify").out
    assert command("restore", kept).code == DONE
    after = stored_tables(folder)
    for name in ("request_row", "item_row", "product", "import_file"):
        assert after[name] == before[name]


def test_restore_beside_an_open_window_changes_nothing(
    command: Command, folder: Path, report: Path, tmp_path: Path
) -> None:
    command("import", report)
    target = tmp_path / "copy.sqlite3"
    command("backup", "--out", target)
    command("import", US_REPORT)
    before = stored_tables(folder)
    with shop_of(folder):
        assert_refused(command("restore", target), "has the data open")
    assert stored_tables(folder) == before


def test_restore_of_no_backup(command: Command, report: Path, tmp_path: Path) -> None:
    command("import", report)
    assert_refused(command("restore", report), "no backup of this program")
    assert_refused(command("restore", tmp_path / "missing.sqlite3"), "missing.sqlite3")


# --- The program's own trouble ----------------------------------------------------------------


def test_a_folder_that_cannot_be_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    code = run(["--data-dir", str(tmp_path / "file"), "list"])
    assert_refused(Said(code, *capsys.readouterr()), "data folder")


def test_data_of_another_program(command: Command, folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(folder / "returns.sqlite3")) as base, base:
        base.execute("CREATE TABLE theirs (x)")
    base.close()
    assert_refused(command("list"), "belongs to another program")


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("import",),
        ("export", "decisions"),
        ("export", "adjustments"),
        ("export", "decisions", "--out", "x", "--format", "pdf"),
        ("export", "decisions", "--out", "x", "--columns", " , "),
        ("export", "decisions", "--out", "x", "--skip-faulty"),
        ("export", "adjustments", "--out", "x", "--since-last"),
        ("list", "--status", "nonsense"),
        ("backup",),
        ("unknown",),
    ],
)
def test_wrong_usage(command: Command, folder: Path, words: tuple[str, ...]) -> None:
    said = command(*words)
    assert said.code == WRONG_USAGE
    assert "usage: returns-desktop" in said.err
    assert not folder.exists()


def test_help_and_version(command: Command) -> None:
    assert command("--version").out.strip() == f"returns-desktop {__version__}"
    said = command("--help")
    assert said.code == DONE
    for name in ("import", "export", "list", "verify", "backup", "--data-dir"):
        assert name in said.out


def test_the_log_has_no_words_of_buyers(command: Command, folder: Path, report: Path) -> None:
    command("import", report)
    written = (folder / "log" / "command-line.log").read_text("utf-8")
    assert "imported seller_returns: 4 rows" in written
    assert "Earbuds" not in written
    assert "111-1111111" not in written


def test_without_a_data_dir_the_users_own_folder_is_used(
    user_home: Path, report: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["import", str(report)]) == DONE
    assert list(user_home.rglob("returns.sqlite3"))
    capsys.readouterr()


def test_a_fault_of_the_program_is_logged_and_named(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_words: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("returns_desktop.cli.Verifying", fail)
    with caplog.at_level(logging.ERROR):
        assert_refused(command("verify"), "command-line.log")
    assert "ZeroDivisionError" in (folder / "log" / "command-line.log").read_text("utf-8")


# --- In a process of its own ------------------------------------------------------------------


def started(*words: str | Path, code: str = "", **surroundings: str) -> subprocess.CompletedProcess[bytes]:
    script = "import sys; from returns_desktop.cli import run; code = run(sys.argv[1:]); " + code
    return subprocess.run(
        [sys.executable, "-c", script + "; sys.exit(code)" if code else script + "sys.exit(code)", *words],
        capture_output=True,
        check=False,
        env={**os.environ, **surroundings},
        timeout=60,
    )


def test_qt_is_never_loaded(folder: Path) -> None:
    check = "assert not [name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))]"
    commands: tuple[tuple[str | Path, ...], ...] = (
        ("import", US_REPORT),
        ("list",),
        ("verify",),
        ("export", "decisions", "--out", folder.parent / "out.csv"),
    )
    for words in commands:
        done = started("--data-dir", folder, *words, code=check)
        assert (done.returncode, done.stderr) == (DONE, b""), words


def test_a_terminal_without_these_letters_gets_them_escaped(folder: Path, report: Path) -> None:
    started("--data-dir", folder, "import", report)
    done = started("--data-dir", folder, "list", PYTHONIOENCODING="ascii")
    assert done.returncode == DONE
    assert rb"\u4fdd\u6e29\u676f 500ml" in done.stdout


def test_a_reader_that_goes_away_is_no_failure(folder: Path) -> None:
    started("--data-dir", folder, "import", US_REPORT)
    script = "import sys; from returns_desktop.cli import run; sys.exit(run(sys.argv[1:]))"
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-c", script, "--data-dir", folder, "list", "--json"],
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
        timeout=60,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (DONE, b"")


def test_no_open_deadline_is_no_calendar(command: Command, tmp_path: Path) -> None:
    target = tmp_path / "deadlines.ics"
    said = command("export", "deadlines", "--out", target)
    assert_refused(said, "No deadline is open, so there is nothing to export.")
    assert len(said.err.splitlines()) == 1
    assert not target.exists()


def test_deadlines_leave_as_a_calendar(command: Command, report: Path, tmp_path: Path) -> None:
    command("import", report)
    target = tmp_path / "deadlines.ics"
    said = command("export", "deadlines", "--out", target)
    assert [event["SUMMARY"] for event in read_calendar(target)] == [
        "Answer the return request: 222-2222222-2222222"
    ]
    assert said == Said(DONE, f"1 deadline written to {target}\n", "")
    assert command("export", "deadlines", "--out", target, "--since-last").code == WRONG_USAGE


def test_the_evidence_of_an_order_leaves_as_an_archive(
    command: Command, folder: Path, report: Path, tmp_path: Path
) -> None:
    command("import", report)
    with shop_of(folder) as shop:
        (own,) = EvidencePacks(shop).requests_of("111-1111111-1111111")
        version = Browsing(shop).versions([own])[own]
        Evidence(shop).attach(own, [NewFile("box.png", MediaType.PNG, png())], version)
    target = tmp_path / "evidence.zip"
    said = command("export", "evidence", "--order", "111-1111111-1111111", "--out", target)
    assert said.out == f"1 return with 1 attachment written to {target}; the window adds a PDF\n"
    with zipfile.ZipFile(target) as archive:
        assert archive.namelist() == ["facts.json", "photos/01 box.png", "SHA256SUMS.txt"]
        assert archive.read("photos/01 box.png") == png()
        assert json.loads(archive.read("facts.json"))["purpose"] == "safe_t"


def test_evidence_needs_an_order_that_there_is(command: Command, report: Path, tmp_path: Path) -> None:
    command("import", report)
    target = tmp_path / "evidence.zip"
    assert command("export", "evidence", "--out", target).code == WRONG_USAGE
    assert command("export", "decisions", "--out", target, "--order", "1").code == WRONG_USAGE
    said = command("export", "evidence", "--order", "999-9999999-9999999", "--out", target)
    assert_refused(said, "There is no return of order 999-9999999-9999999.")
    assert not target.exists()
