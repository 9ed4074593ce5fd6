"""A damaged database: what its whole pages hold is saved, nothing is made up, and the file stays as it is."""

import os
import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from support import DEADLINE_RULES, NOW, ROOT, US_REPORT, TestShop

from returns_desktop.domain.decision_inputs import AuthorizeInputs, RefundInputs
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.views import View
from returns_desktop.services.backups import Backups
from returns_desktop.services.salvaging import Damaged, Salvaged
from returns_desktop.services.verifying import Verifying

PAGE = 4096
OLD = sorted((ROOT / "tests" / "data" / "db").glob("*.sqlite3"))
Rows = dict[str, list[tuple[Any, ...]]]
TOLD = ("steps have no journal entry", "more refunded than was paid")
"""What a loss may leave behind in a sound file."""


def rows_of(path: Path) -> Rows:
    with closing(sqlite3.connect(path)) as raw:
        names = raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return {name: raw.execute(f"SELECT * FROM {name}").fetchall() for (name,) in names}


def order(number: int) -> dict[str, str]:
    return {
        "order_id": f"111-2222222-{number:07}",
        "amazon_rma_id": f"D{number}RRMA",
        "order_item_id": f"{number:014}",
        "merchant_sku": f"SKU-{number % 40}",
        "item_name": f"Thing number {number % 40}",
    }


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a shop of 481 requests and 120 decisions, closed."""
    folder = tmp_path_factory.mktemp("whole")
    shop = TestShop(folder)
    shop.take_in(*map(order, range(300)))
    shop.importing.apply(shop.importing.plan(US_REPORT))
    for request_id in range(1, 101):
        shop.deciding.decide([request_id], AuthorizeInputs(), shop.versions(request_id))
        version = shop.versions(request_id)[request_id]
        shop.deciding.capture_comment(request_id, f"words {request_id}", version)
    for request_id in range(101, 121):
        detail = shop.browsing.request(request_id)
        items = detail.default_refund(without_goods=True)
        refund = RefundInputs(items=items, currency="USD", without_goods=True, reason="cheaper")
        shop.deciding.decide([request_id], refund, shop.versions(request_id))
    shop.deciding.settle()
    shop.shop.close()
    assert not (folder / "returns.sqlite3-wal").exists()
    return folder


@dataclass
class Wreck:
    """A copy of that shop, to be damaged."""

    path: Path
    rows: Rows

    def pages(self, table: str, kind: str = "leaf") -> list[int]:
        """Numbers of the pages of a table or index."""
        with closing(sqlite3.connect(self.path)) as raw:
            found = raw.execute(
                "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = ? ORDER BY pageno", (table, kind)
            )
            return [row[0] for row in found]

    def overwrite(self, page: int, content: bytes, at: int = 0) -> None:
        with self.path.open("r+b") as stream:
            stream.seek((page - 1) * PAGE + at)
            stream.write(content)

    def damaged(self) -> Damaged:
        return Damaged(
            self.path, backups=self.path.parent / "backups", deadline_rules=DEADLINE_RULES, clock=lambda: NOW
        )

    def salvage(self) -> tuple[Salvaged, Rows]:
        """What was saved; the damaged file is untouched, and the saved one is sound."""
        before = self.path.read_bytes()
        saved = self.damaged().salvage()
        assert self.path.read_bytes() == before
        beside = {entry.name for entry in self.path.parent.iterdir() if entry.is_file()}
        old = {"returns.sqlite3", "returns.sqlite3-wal", "report.tsv"}
        assert beside - old == {saved.restore.staged.name}
        assert not list(self.path.parent.glob(".salvage-*"))
        assert [finding for finding in saved.findings if not finding.endswith(TOLD)] == []
        return saved, rows_of(saved.restore.staged)


@pytest.fixture
def wreck(whole: Path, tmp_path: Path) -> Wreck:
    path = Path(shutil.copy(whole / "returns.sqlite3", tmp_path))
    return Wreck(path, rows_of(path))


def ids(rows: Rows, table: str) -> set[int]:
    return {row[0] for row in rows[table]}


def made_up(wreck: Wreck, after: Rows, *tables: str) -> list[tuple[Any, ...]]:
    """Rows of facts that were not there before; what was suggested beside a decision may be lost alone."""
    before = {table: {told(row) for row in wreck.rows[table]} for table in tables}
    return [row for table in tables for row in after[table] if told(row) not in before[table]]


def told(row: tuple[Any, ...]) -> tuple[Any, ...]:
    return tuple("" if str(cell).startswith('{"') else cell for cell in row)


FACTS = ("store", "step", "decision", "refund_line", "mark", "buyer_text", "item_row", "product")


def test_a_sound_file_is_saved_whole(wreck: Wreck) -> None:
    saved, after = wreck.salvage()
    assert (saved.requests.rows, saved.requests.whole) == (481, 481)
    assert (saved.decisions.rows, saved.decisions.whole) == (120, 120)
    assert saved.journal.rows == saved.journal.whole == len(wreck.rows["journal"])
    assert saved.findings == ()
    for table, rows in wreck.rows.items():
        if table not in ("journal", "journal_head", "schema_migration", "sqlite_sequence"):
            assert sorted(after[table]) == sorted(rows), table
    assert after["journal"][:-1] == wreck.rows["journal"]
    assert after["journal"][-1][2] == "salvage"


@pytest.mark.parametrize("kind", ["noise", "zeros", "half"])
@pytest.mark.parametrize("seed", range(6))
def test_pages_overwritten_anywhere(wreck: Wreck, kind: str, seed: int) -> None:
    chance = random.Random(seed)
    count = wreck.path.stat().st_size // PAGE
    for _ in range(chance.randint(1, 6)):
        content = {"noise": chance.randbytes(PAGE), "zeros": bytes(PAGE), "half": chance.randbytes(PAGE // 2)}
        wreck.overwrite(chance.randint(2, count), content[kind], PAGE // 2 if kind == "half" else 0)
    saved, after = wreck.salvage()
    assert saved.requests.rows <= saved.requests.whole
    assert saved.requests.rows > 200
    if kind != "half":  # cells of a page that was overwritten in part may hold anything
        assert made_up(wreck, after, *FACTS) == []
        assert ids(after, "decision") <= ids(wreck.rows, "decision")
    seen = after["published"][0][1]
    assert seen == max(ids(after, "request_row"))


@pytest.mark.parametrize("table", ["decision", "step", "item_row", "journal", "buyer_text", "refund_line"])
def test_a_damaged_page_costs_its_rows_and_what_hangs_on_them(wreck: Wreck, table: str) -> None:
    pages = wreck.pages(table)
    page = pages[len(pages) // 2]
    with closing(sqlite3.connect(wreck.path)) as raw:
        (cells,) = raw.execute("SELECT ncell FROM dbstat WHERE pageno = ?", (page,)).fetchone()
    wreck.overwrite(page, b"\xff" * PAGE)
    _, after = wreck.salvage()
    lost = len(wreck.rows[table]) - len(after[table]) + (1 if table == "journal" else 0)
    # A refund that lost its amounts takes its request along.
    extra = 40 if table in ("refund_line", "item_row") else 0
    assert 0 < lost <= cells + extra
    assert made_up(wreck, after, *FACTS) == []


@pytest.mark.parametrize(
    "index", ["return_request_rma", "item_row_request", "decision_request", "request_row_live", "product_key"]
)
def test_a_damaged_index_costs_nothing(wreck: Wreck, index: str) -> None:
    for page in (*wreck.pages(index), *wreck.pages(index, "internal")):
        wreck.overwrite(page, b"\xff" * PAGE)
    saved, after = wreck.salvage()
    assert (saved.requests.rows, saved.decisions.rows) == (481, 120)
    for table in FACTS:
        assert sorted(after[table]) == sorted(wreck.rows[table])


@pytest.mark.parametrize("table", ["request_row", "product"])
def test_what_indexes_know_is_rebuilt(wreck: Wreck, table: str) -> None:
    for page in (*wreck.pages(table), *wreck.pages(table, "internal")):
        wreck.overwrite(page, b"\xff" * PAGE)
    saved, after = wreck.salvage()
    assert (saved.requests.rows, saved.decisions.rows) == (481, 120)
    assert saved.findings == ()
    for name in FACTS:
        assert sorted(after[name]) == sorted(wreck.rows[name])


def test_the_root_of_a_table_takes_the_table_with_it_and_no_more(wreck: Wreck) -> None:
    wreck.overwrite(wreck.pages("journal_subject", "internal")[0], bytes(PAGE))
    saved, after = wreck.salvage()
    assert (saved.requests.rows, saved.decisions.rows) == (481, 120)
    assert after["journal_subject"] == []


def test_a_zeroed_header_is_lent(wreck: Wreck) -> None:
    wreck.overwrite(1, bytes(100))
    saved, after = wreck.salvage()
    assert (saved.requests.rows, saved.decisions.rows) == (481, 120)
    assert sorted(after["decision"]) == sorted(wreck.rows["decision"])


@pytest.mark.parametrize("lost", ["first", "some", "first and some"])
def test_pages_that_say_what_the_tables_are_are_lent(wreck: Wreck, lost: str) -> None:
    pages = wreck.pages("sqlite_schema")
    if "first" in lost:
        wreck.overwrite(1, bytes(PAGE))
    for page in pages[::2] if "some" in lost else ():
        wreck.overwrite(page, b"\xff" * PAGE)
    saved, after = wreck.salvage()
    assert (saved.requests.rows, saved.decisions.rows) == (481, 120)
    assert sorted(after["decision"]) == sorted(wreck.rows["decision"])


def test_of_a_file_that_was_packed_anew_they_are_not_guessed(wreck: Wreck) -> None:
    """Its tables begin on other pages."""
    with closing(sqlite3.connect(wreck.path)) as raw:
        raw.execute("VACUUM")
    wreck.overwrite(1, bytes(PAGE))
    with pytest.raises(AppError, match="salvage_nothing"):
        wreck.damaged().salvage()
    assert [entry.name for entry in wreck.path.parent.iterdir()] == ["returns.sqlite3"]


@pytest.mark.parametrize("share", [0.98, 0.9, 0.7])
def test_a_truncated_file(wreck: Wreck, share: float) -> None:
    os.truncate(wreck.path, int(wreck.path.stat().st_size * share))
    saved, after = wreck.salvage()
    assert saved.requests.rows > 0
    assert made_up(wreck, after, "store", "step", "decision") == []


@pytest.mark.parametrize("content", [b"", b"no database", bytes(50_000)], ids=["empty", "text", "zeros"])
def test_what_is_no_database_gives_nothing(wreck: Wreck, content: bytes) -> None:
    wreck.path.write_bytes(content)
    with pytest.raises(AppError, match="salvage_nothing"):
        wreck.damaged().salvage()
    assert wreck.path.read_bytes() == content


def test_what_only_the_log_has_is_saved(wreck: Wreck, tmp_path: Path) -> None:
    """The file beside a killed program: the newest decisions stand in the log."""
    page = wreck.pages("request_row_reason")[0]
    killed = tmp_path / "killed"
    killed.mkdir()
    with closing(sqlite3.connect(wreck.path)) as raw:
        raw.execute("UPDATE store SET name = 'of the log'")
        raw.commit()
        for end in ("", "-wal"):
            shutil.copy(f"{wreck.path}{end}", killed / f"returns.sqlite3{end}")
    for end in ("", "-wal"):
        shutil.copy(killed / f"returns.sqlite3{end}", f"{wreck.path}{end}")
    shutil.rmtree(killed)
    wreck.overwrite(page, b"\xff" * PAGE)
    _, after = wreck.salvage()
    assert {row[1] for row in after["store"]} == {"of the log"}


def test_a_lost_store_is_lent_by_a_backup(wreck: Wreck) -> None:
    shop = TestShop(wreck.path.parent)
    Backups(shop.shop).make()
    shop.shop.close()
    for table in ("store", "import_file"):
        for page in wreck.pages(table):
            wreck.overwrite(page, b"\xff" * PAGE)
    saved, after = wreck.salvage()
    assert (saved.requests.rows, saved.decisions.rows) == (481, 120)
    assert after["store"] == wreck.rows["store"]
    assert after["import_file"] == wreck.rows["import_file"]


def test_a_lost_import_does_not_take_its_requests_along(wreck: Wreck) -> None:
    for page in wreck.pages("import_file"):
        wreck.overwrite(page, b"\xff" * PAGE)
    saved, after = wreck.salvage()
    assert saved.requests.rows == 481
    assert ids(after, "import_file") == ids(wreck.rows, "import_file")


def test_codes_that_nobody_knows_take_their_request_along(wreck: Wreck) -> None:
    with closing(sqlite3.connect(wreck.path)) as raw:
        raw.execute("UPDATE decision SET state = 'garbage' WHERE id = 7")
        raw.execute("UPDATE item_row SET order_date = 'never' WHERE request_id = 300")
        raw.execute("UPDATE item_row SET currency = x'ff00' WHERE request_id = 299")
        raw.commit()
    saved, after = wreck.salvage()
    assert {7, 300, 299} & ids(after, "request_row") == set()
    assert (saved.requests.rows, saved.requests.whole) == (478, 481)
    assert saved.decisions.rows == 119


def test_numbers_of_what_was_lost_are_not_given_again(wreck: Wreck) -> None:
    wreck.overwrite(wreck.pages("decision")[-1], b"\xff" * PAGE)
    _, after = wreck.salvage()
    assert max(ids(after, "decision")) < 120
    assert ("decision", 120) in after["sqlite_sequence"]


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_a_damaged_file_of_an_older_version(old: Path, tmp_path: Path) -> None:
    path = Path(shutil.copy(old, tmp_path / "returns.sqlite3"))
    wreck = Wreck(path, rows_of(path))
    wreck.overwrite(wreck.pages("decision_request")[0], b"\xff" * PAGE)
    saved, _ = wreck.salvage()
    assert (saved.requests.rows, saved.requests.whole) == (4, 4)
    assert saved.decisions.rows == saved.decisions.whole > 0


def test_it_can_be_given_up(wreck: Wreck) -> None:
    with pytest.raises(AppError, match="cancelled"):
        wreck.damaged().salvage(stop=lambda: True)
    assert [entry.name for entry in wreck.path.parent.iterdir()] == ["returns.sqlite3"]


@pytest.mark.parametrize("way", ["salvage", "backup"])
def test_put_in_place_the_shop_opens_and_the_damaged_file_is_kept(wreck: Wreck, way: str) -> None:
    shop = TestShop(wreck.path.parent)
    made = Backups(shop.shop).make()
    shop.shop.close()
    wreck.overwrite(wreck.pages("step")[0], b"\xff" * PAGE)
    bytes_before = wreck.path.read_bytes()
    damaged = wreck.damaged()
    prepare: dict[str, Callable[[], Any]] = {
        "salvage": lambda: damaged.salvage().restore,
        "backup": lambda: damaged.prepare(made),
    }
    damaged.put_in_place(prepare[way]())
    assert (wreck.path.parent / "returns-damaged-20261122-180000.sqlite3").read_bytes() == bytes_before
    shop.open()
    assert [one for one in Verifying(shop.shop).verify().findings if not one.endswith(TOLD)] == []
    assert len(shop.browsing.ids(View.ALL)) == 481
    shop.take_in(order(900))
    assert len(shop.browsing.ids(View.ALL)) == 482
    shop.shop.close()


def test_an_unsound_backup_is_not_offered_twice(wreck: Wreck) -> None:
    shop = TestShop(wreck.path.parent)
    older = Backups(shop.shop).make()
    newer = Backups(shop.shop).make()
    shop.shop.close()
    content = bytearray(newer.path.read_bytes())
    content[-PAGE * 20 : -PAGE * 2] = b"\xff" * PAGE * 18
    newer.path.write_bytes(content)
    damaged = wreck.damaged()
    found = damaged.newest_good()
    assert found is not None
    assert found[0].path == newer.path
    with pytest.raises(AppError):
        damaged.prepare(found[0])
    found = damaged.newest_good()
    assert found is not None
    assert found[0].path == older.path
