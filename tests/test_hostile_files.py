"""Damaged and hostile files, names and places through the command line: one clear line, nothing lost."""

import errno
import io
import json
import logging
import os
import sqlite3
import stat
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import pytest
from support import Clock, TestShop, write_report
from workbook_files import ods_of

from returns_desktop import cli
from returns_desktop.cli import run
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import Request
from returns_desktop.domain.order_money import OrderItemMoney, money_by_item
from returns_desktop.log_file import LogFile
from returns_desktop.services import import_batch, verifying
from returns_desktop.services.importing import Importing, ImportPlan
from returns_desktop.services.verifying import Verifying
from returns_desktop.storage import facts, new_requests, records
from returns_desktop.storage.db import Database
from returns_desktop.usage import DONE, REFUSED

posix = pytest.mark.skipif(sys.platform == "win32", reason="no such names and files on Windows")
TABLE = (
    '<table:table><table:table-row {}><table:table-cell table:number-columns-repeated="9" '
    'office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>'
)
OUTPUTS = [("export", "decisions"), ("backup",)]


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
        return Said(code, *capsys.readouterr())

    return call


def assert_refused(said: Said, *words: str) -> None:
    assert (said.code, said.out) == (REFUSED, "")
    assert len(said.err.splitlines()) == 1, said.err
    assert "fault of the program" not in said.err
    for word in words:
        assert word in said.err


def counts(found: dict[str, object]) -> tuple[object, ...]:
    return tuple(found[name] for name in ("rows", "new", "changed", "same", "repeated"))


# --- Names ------------------------------------------------------------------------------------


@posix
def test_a_report_whose_name_is_no_text(command: Command, tmp_path: Path) -> None:
    report = write_report(tmp_path / os.fsdecode(b"bad\xff\xe9.tsv"), {})
    assert counts(json.loads(command("import", report, "--json").out)) == (1, 1, 0, 0, 0)
    assert command("import", report).out.startswith("bad .tsv (imported before): 1 row")
    assert command("verify").code == DONE


@posix
@pytest.mark.parametrize("words", OUTPUTS)
def test_a_target_whose_name_is_no_text(command: Command, tmp_path: Path, words: tuple[str, ...]) -> None:
    assert_refused(command(*words, "--out", tmp_path / os.fsdecode(b"bad\xff.out")), "bad")


@posix
def test_names_and_goods_cannot_steer_the_terminal(command: Command, tmp_path: Path) -> None:
    name = "a\nb\x1b[31m\u202egpj.tsv"
    goods = {"item_name": "x\u202ey\u2028z", "reason_code": "\u2066R\u2029"}
    report = write_report(tmp_path / name, goods, {"order_id": "1"})
    shown = command("import", report).out
    shown += command("list").out
    shown += command("export", "decisions", "--out", tmp_path / f"{name}.csv").out
    shown += command("backup", "--out", tmp_path / f"{name}.sqlite3").out
    shown += command("export", "decisions", "--out", tmp_path / "missing" / name).err
    shown += command("import", write_report(tmp_path / name, {"order_id": "1"})).err
    assert all(char.isprintable() or char == "\n" for char in shown)
    assert shown.startswith("a b [31m gpj.tsv: 2 rows")


# --- Content that is made to do harm; more in tests/importers/test_hostile_reports.py ------------

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><AmazonEnvelope>'
    "<MessageType>Returns-Report</MessageType>&b;</AmazonEnvelope>"
)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (LAUGHS.encode(), "declares entities"),
        (ods_of(TABLE.format('table:number-rows-repeated="1048576" ')), "far more cells"),
        (ods_of("<broken>", before="<"), "damaged or unusual workbook"),
        (b"a\t" * 1_000_000 + b"\n", "columns are missing"),
        (b"\0" * 1_000, "nothing but zeros"),
    ],
)
def test_harmful_content_is_refused_in_one_line(
    command: Command, tmp_path: Path, content: bytes, words: str
) -> None:
    (tmp_path / "report.tsv").write_bytes(content)
    assert_refused(command("import", tmp_path / "report.tsv"), "report.tsv", words)
    assert command("list").out == ""


# --- Where files go ---------------------------------------------------------------------------


@posix
@pytest.mark.parametrize("words", OUTPUTS)
def test_a_loop_of_links_is_refused(command: Command, tmp_path: Path, words: tuple[str, ...]) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert_refused(command(*words, "--out", loop), "loop cannot be written")


@posix
@pytest.mark.parametrize("words", OUTPUTS)
def test_a_pipe_or_device_is_never_replaced(command: Command, tmp_path: Path, words: tuple[str, ...]) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)  # type: ignore[attr-defined,unused-ignore]
    assert_refused(command(*words, "--out", pipe), "pipe cannot be written")
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@posix
@pytest.mark.parametrize("words", OUTPUTS)
def test_a_link_is_followed_and_stays(command: Command, tmp_path: Path, words: tuple[str, ...]) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert command(*words, "--out", tmp_path / "link").code == DONE
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() != b"old"


def test_a_backup_spares_the_files_beside_it(command: Command, tmp_path: Path) -> None:
    beside = tmp_path / "copy.partial"
    beside.write_text("the seller's own", "utf-8")
    assert command("backup", "--out", tmp_path / "copy").code == DONE
    assert beside.read_text("utf-8") == "the seller's own"


@posix
def test_a_backup_may_have_the_longest_name(command: Command, tmp_path: Path) -> None:
    assert command("backup", "--out", tmp_path / ("x" * 255)).code == DONE


@pytest.mark.parametrize("words", OUTPUTS)
def test_the_journal_file_is_never_written(command: Command, folder: Path, words: tuple[str, ...]) -> None:
    assert_refused(command(*words, "--out", folder / "returns.sqlite3-journal"), "own data file")


# --- Surroundings -----------------------------------------------------------------------------


def test_the_home_of_nobody(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_path: Path) -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "expanduser", fail)
    code = run(["--data-dir", "~nobody-here/x", "list"])
    assert_refused(Said(code, *capsys.readouterr()), "~nobody-here/x cannot be used")


def test_a_disk_that_fails_is_named(shop: TestShop) -> None:
    with pytest.raises(AppError) as caught, shop.shop.db.transaction():
        raise sqlite3.OperationalError("disk I/O error")
    assert caught.value.code == "database_unwritable"


def test_a_disk_that_fills_up_is_named(shop: TestShop) -> None:
    """SQLite ends the transaction by itself then; here somebody else does."""

    def fill_up() -> None:
        with shop.shop.db.transaction():
            shop.shop.db.sql("ROLLBACK")
            raise sqlite3.OperationalError("database or disk is full")

    with pytest.raises(AppError) as caught:
        fill_up()
    assert caught.value.code == "database_unwritable"


def test_a_table_that_was_dropped_is_damage(command: Command, folder: Path, tmp_path: Path) -> None:
    command("list")
    with sqlite3.connect(folder / "returns.sqlite3") as base:
        base.execute("DROP TABLE journal_subject")
    base.close()
    assert_refused(command("import", write_report(tmp_path / "report.tsv", {})), "is damaged")


def test_a_log_on_a_full_disk_is_not_talked_about(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(io.StringIO):
        def write(self, _text: str) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

        def close(self) -> None:
            if not self.closed:
                super().close()
                raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(LogFile, "_open", lambda _handler: Full())
    said = command("import", write_report(tmp_path / "report.tsv", {}))
    assert (said.code, said.err) == (DONE, "")


def test_output_onto_a_full_disk(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    dropped: list[bool] = []

    def full(*_words: object, **_options: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(cli, "_drop_output", lambda: dropped.append(True))
    monkeypatch.setattr(cli, "_verify", full)
    code = run(["--data-dir", str(folder), "verify"])
    assert_refused(Said(code, *capsys.readouterr()), "The output could not be written")
    assert dropped


def test_a_closed_output_is_no_failure(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert run(["--data-dir", str(folder), "verify"]) == DONE


def test_interrupted_after_the_import_does_not_say_that_nothing_changed(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*_words: object, **_options: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr(cli, "_print_imported", interrupt)
        said = command("import", write_report(tmp_path / "report.tsv", {}))
    assert (said.code, said.err) == (DONE, "")
    assert len(command("list").out.splitlines()) == 1


def test_a_fault_is_logged_without_the_words_that_it_says(
    command: Command, folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    comment = "leftsidedead 111-1234567-7654321"

    def fail(*_words: object) -> None:
        raise KeyError(comment)

    monkeypatch.setattr(Verifying, "verify", fail)
    with caplog.at_level(logging.ERROR):
        said = command("verify")
    told = (folder / "log" / cli.LOG_NAME).read_text("utf-8")
    assert said.code == REFUSED
    assert "KeyError" in told
    for text in (said.err, said.out, told):
        assert "leftsidedead" not in text
        assert "7654321" not in text


# --- Much of the same -------------------------------------------------------------------------


def test_a_large_order_is_reckoned_once(shop: TestShop, monkeypatch: pytest.MonkeyPatch) -> None:
    """One order with more requests than are read at once: time must not grow with their square."""
    count = facts.CHUNK + 100
    reckoned: list[int] = []

    def counted(order: Sequence[Request]) -> dict[int, OrderItemMoney]:
        reckoned.append(len(order))
        return money_by_item(order)

    for module in (new_requests, records):
        monkeypatch.setattr(module, "money_by_item", counted)
    monkeypatch.setattr(verifying, "money_by_item", counted)
    shop.take_in(*({"amazon_rma_id": f"D{number}", "order_item_id": f"{number}"} for number in range(count)))
    assert 0 < sum(reckoned) <= count
    reckoned.clear()
    assert shop.verifying.verify().findings == ()
    assert reckoned == [count]


def test_the_largest_amounts_of_a_file_can_be_added_up(shop: TestShop) -> None:
    row = {"order_amount": "9999999999.99"}
    shop.take_in(
        *({**row, "merchant_sku": f"S{number}", "order_item_id": f"{number}"} for number in range(9))
    )
    row = {"amazon_rma_id": "Dother", "order_amount": "10000000000.01"}
    plan = shop.importing.plan(write_report(shop.folder / "more.tsv", row))
    assert [problem.code for problem in plan.problems] == ["amount_unreadable"]


# --- Two at once ------------------------------------------------------------------------------


def test_another_start_makes_the_tables_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    looked = Database._pending
    started: list[Database] = []

    def opened() -> Database:
        return Database(tmp_path / "returns.sqlite3", backups=tmp_path, now=Clock())

    def overtaken(base: Database, directory: Path) -> list[object]:
        found = looked(base, directory)
        if not started:
            started.append(base)
            opened().close()
        return found

    monkeypatch.setattr(Database, "_pending", overtaken)
    base = opened()
    assert started == [base]
    assert base.integrity_errors() == []
    base.close()


def test_counts_are_those_of_what_was_written(shop: TestShop, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another program imports the same file between the plan and the writing."""
    report = write_report(shop.folder / "report.tsv", {})
    planned = Importing.plan

    def overtaken(importing: Importing, path: Path, **options: object) -> ImportPlan:
        plan = planned(importing, path, **options)  # type: ignore[arg-type]
        shop.take_in({})
        return plan

    monkeypatch.setattr(Importing, "plan", overtaken)
    monkeypatch.setattr(shop.importing, "plan", lambda path: planned(shop.importing, path))
    (done,) = import_batch.import_files(shop.shop, [report])
    assert (len(done.plan.new), len(done.plan.same)) == (0, 1)
