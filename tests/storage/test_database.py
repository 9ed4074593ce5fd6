"""One file: whose it is, how it is migrated, what it refuses, and two threads at work on it."""

import shutil
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from support import NOW, US_REPORT, TestShop

from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    RefundInputs,
)
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import Condition
from returns_desktop.domain.views import View
from returns_desktop.services.deciding import Counted
from returns_desktop.storage.db import APPLICATION_ID, MIGRATIONS, Database
from returns_desktop.storage.tables import BASE_OF, MODELS

SCHEMAS = sorted(path.stem for path in MIGRATIONS.glob("[0-9]*.py"))
NEWEST = SCHEMAS[-1]
TABLES = sorted(model._meta.table_name for model in MODELS)
KINDS = {"TEXT": "TEXT", "BLOB": "BLOB"}
"""Of columns, by the types of peewee's fields; all others are integers."""
PATIENCE = 20
"""Seconds until a thread that never answers fails a test."""


def now() -> datetime:
    return NOW


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "returns.sqlite3"


@pytest.fixture
def open_database(tmp_path: Path) -> Iterator[Callable[..., Database]]:
    """Opens databases and closes them at the end."""
    opened: list[Database] = []

    def open_one(path: Path, **choices: Any) -> Database:
        database = Database(path, **{"backups": tmp_path / "backups", "now": now, **choices})
        opened.append(database)
        return database

    yield open_one
    for database in opened:
        database.close()


@pytest.fixture
def db(path: Path, open_database: Callable[..., Database]) -> Database:
    return open_database(path)


@pytest.fixture
def busy(shop: TestShop) -> TestShop:
    """The US sample with a count, a refund, a decision and a comment."""
    shop.importing.apply(shop.importing.plan(US_REPORT))
    first, second, *_ = (
        row.id
        for row in shop.browsing.rows(shop.browsing.ids(View.AUTHORIZATION_REQUIRED))
        if row.paid_minor and row.goods.value == "awaited"
    )
    item = shop.browsing.request(first).request.items[0]
    shop.deciding.check_in(first, [Counted(item.id, 1, Condition.OK)], shop.versions(first)[first])
    detail = shop.browsing.request(first)
    refund = RefundInputs(
        items=detail.default_refund(without_goods=False), currency="USD", reason="one of them came"
    )
    shop.deciding.decide([first], refund, shop.versions(first))
    shop.deciding.decide([second], AuthorizeInputs(reason="known buyer"), shop.versions(second))
    shop.deciding.capture_comment(second, "left side dead", shop.versions(second)[second])
    return shop


def content(path: Path) -> dict[str, list[Any]]:
    """All rows of all our tables, read without our code."""
    with closing(sqlite3.connect(path)) as raw:
        return {name: raw.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall() for name in TABLES}


def migrations(folder: Path, **later: str) -> Path:
    """The program's migrations and some more: name and body of `up`."""
    folder.mkdir()
    for script in MIGRATIONS.glob("[0-9]*.py"):
        shutil.copy(script, folder)
    for name, body in later.items():
        lines = "\n".join(f"    {line}" for line in body.splitlines())
        (folder / f"{name.lstrip('m')}.py").write_text(f"def up(migrator, db):\n{lines}\n", "utf-8")
    return folder


ADD_COLUMN = "db.execute_sql(\"ALTER TABLE store ADD COLUMN colour TEXT NOT NULL DEFAULT ''\")"
REBUILD = """migrator.migrate(
    migrator.drop_not_null('store', 'name'),
    migrator.drop_not_null('decision', 'carrier'),
    migrator.rename_column('goods_check', 'note', 'words'),
    migrator.drop_not_null('step', 'label'))"""


# --- The file -------------------------------------------------------------------------------------


def test_a_new_database_is_ours_in_wal_with_foreign_keys(db: Database) -> None:
    assert db.sql("PRAGMA journal_mode") == [("wal",)]
    assert db.sql("PRAGMA foreign_keys") == [(1,)]
    assert db.sql("PRAGMA synchronous") == [(2,)]
    assert db.sql("PRAGMA application_id") == [(APPLICATION_ID,)]
    assert db.schema == NEWEST
    assert db.integrity_errors() == []


def test_foreign_keys_are_on_in_every_thread(db: Database) -> None:
    found: list[Any] = []

    def look() -> None:
        found.append(db.sql("PRAGMA foreign_keys"))
        db.close()

    thread = threading.Thread(target=look)
    thread.start()
    thread.join(PATIENCE)
    assert found == [[(1,)]]


def test_an_existing_database_is_opened_again_without_a_backup(
    busy: TestShop, tmp_path: Path, open_database: Callable[..., Database]
) -> None:
    before = content(busy.shop.db.path)
    busy.shop.close()
    open_database(busy.shop.db.path)
    assert content(busy.shop.db.path) == before
    assert not (tmp_path / "backups").exists()


def test_an_empty_file_becomes_a_database(path: Path, open_database: Callable[..., Database]) -> None:
    path.touch()
    assert open_database(path).sql("PRAGMA application_id") == [(APPLICATION_ID,)]


def test_the_tables_are_those_of_the_models(db: Database) -> None:
    """Names, order, nullability, kind and references: nobody compares them at run time."""
    for model in MODELS:
        table = model._meta.table_name
        columns = db.sql(f"PRAGMA table_info({table})")
        expected = [
            (field.column_name, KINDS.get(field.field_type, "INTEGER"), not field.null)
            for field in model._meta.sorted_fields
        ]
        told = [(name, kind, bool(needed)) for _, name, kind, needed, _, _ in columns]
        if table in BASE_OF:
            # A view's columns say nothing of nullability; those of its table do, and hold the references.
            assert [column[:2] for column in told] == [column[:2] for column in expected], table
            continue
        assert told == expected, table
        keys = {row[1] for row in columns if row[5]}
        primary: Any = model._meta.primary_key
        composite = getattr(primary, "field_names", None)
        parts = {model._meta.fields[name].column_name for name in composite or ()}
        assert keys == (parts or {primary.column_name}), table
        references = {
            (row[3], row[2], row[6]) for row in db.sql(f"PRAGMA foreign_key_list({table})")
        }
        assert references == {
            (field.column_name, BASE_OF.get(to := field.rel_model._meta.table_name, to), "RESTRICT")
            for field in model._meta.sorted_fields
            if field.field_type == "INT" and hasattr(field, "rel_model")
        }, table
    stored = {row[0] for row in db.sql("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert stored - {"sqlite_sequence", "schema_migration"} == (
        set(TABLES) - set(BASE_OF) | set(BASE_OF.values()) | {"published", "request_total", "search_block"}
    )


@pytest.mark.parametrize("view", BASE_OF)
def test_what_a_view_shows_may_be_missing_only_where_its_table_says_so(db: Database, view: str) -> None:
    (model,) = [model for model in MODELS if model._meta.table_name == view]
    nullable = {row[1]: not row[3] for row in db.sql(f"PRAGMA table_info({BASE_OF[view]})")}
    fields = {field.column_name: field.null for field in model._meta.sorted_fields}
    assert {name: fields[name] for name in nullable if name in fields and name != "id"} == {
        name: missing for name, missing in nullable.items() if name in fields and name != "id"
    }
    references = {(row[3], row[2]) for row in db.sql(f"PRAGMA foreign_key_list({BASE_OF[view]})")}
    shared = {("product_id", "product")}
    own = {("store_id", "store"), ("first_import_id", "import_file")} | shared
    assert references == (own if view == "return_request" else {("request_id", "request_row")} | shared)


# --- What is refused ------------------------------------------------------------------------------


def refused(path: Path, open_database: Callable[..., Database], **choices: Any) -> AppError:
    """The refusal to open `path`, which must leave everything in its folder as it was."""
    before = {entry.name: entry.read_bytes() for entry in path.parent.iterdir() if entry.is_file()}
    with pytest.raises(AppError) as found:
        open_database(path, **choices)
    assert found.value.params["file"] == path.name
    assert {entry.name: entry.read_bytes() for entry in path.parent.iterdir() if entry.is_file()} == before
    return found.value


def test_a_database_of_a_newer_version_is_refused_and_left_alone(
    busy: TestShop, tmp_path: Path, open_database: Callable[..., Database]
) -> None:
    path = busy.shop.db.path
    busy.shop.close()
    newer = migrations(tmp_path / "newer", m9998_colour=ADD_COLUMN)
    open_database(path, migrations=newer).close()
    error = refused(path, open_database)
    assert (error.code, error.params["schema"]) == ("database_newer", "9998_colour")


def test_a_newer_backup_is_refused_and_left_alone(
    busy: TestShop, tmp_path: Path, open_database: Callable[..., Database]
) -> None:
    """A backup is no WAL file: looking at it must not make it one."""
    newer = migrations(tmp_path / "newer", m9998_colour=ADD_COLUMN)
    copy = tmp_path / "copies" / "restored.sqlite3"
    busy.shop.close()
    open_database(busy.shop.db.path, migrations=newer).backup(copy)
    assert refused(copy, open_database).code == "database_newer"


@pytest.mark.parametrize("journal_mode", ["delete", "wal"])
def test_another_programs_database_is_refused_and_left_alone(
    path: Path, open_database: Callable[..., Database], journal_mode: str
) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute(f"PRAGMA journal_mode = {journal_mode}")
        raw.execute("CREATE TABLE bookmark (url TEXT)")
        raw.execute("INSERT INTO bookmark VALUES ('x')")
        raw.commit()
    assert refused(path, open_database).code == "database_foreign"


@pytest.mark.parametrize(
    "content",
    [b"Dear diary\n", b"Order ID\tOrder date\n" * 900, b"\0" * 5000, b"SQLite format 3\0" + b"x" * 4080],
    ids=["text", "report", "zeros", "garbled"],
)
def test_what_is_no_database_is_refused_and_left_alone(
    path: Path, open_database: Callable[..., Database], content: bytes
) -> None:
    path.write_bytes(content)
    assert refused(path, open_database).code == "database_damaged"


@pytest.mark.parametrize("size", [100, 4096, 20_000])
def test_a_truncated_database_is_refused_and_left_alone(
    busy: TestShop, open_database: Callable[..., Database], size: int
) -> None:
    path = busy.shop.db.path
    busy.shop.close()
    path.write_bytes(path.read_bytes()[:size])
    assert refused(path, open_database).code == "database_damaged"


def test_damage_that_shows_later_is_a_sentence_too(busy: TestShop) -> None:
    """Pages deep in the file are read when they are needed."""
    path = busy.shop.db.path
    busy.shop.close()
    whole = path.read_bytes()
    with closing(sqlite3.connect(path)) as raw:
        root = raw.execute("SELECT rootpage FROM sqlite_master WHERE name = 'item_row'").fetchone()[0]
        page = raw.execute("PRAGMA page_size").fetchone()[0]
    path.write_bytes(whole[: (root - 1) * page] + b"\xa5" * page + whole[root * page :])
    busy.open()
    with pytest.raises(AppError, match="database_damaged"):
        busy.browsing.request(1)
    with pytest.raises(AppError, match="database_damaged"):
        busy.importing.apply(busy.importing.plan(US_REPORT))
    with pytest.raises(AppError, match="database_damaged"):
        busy.verifying.verify()


def test_a_folder_that_cannot_be_written_is_a_sentence(
    tmp_path: Path, open_database: Callable[..., Database]
) -> None:
    blocker = tmp_path / "file"
    blocker.write_text("no folder")
    for place in (blocker / "returns.sqlite3", tmp_path / "missing" / "returns.sqlite3", tmp_path):
        with pytest.raises(AppError) as found:
            open_database(place)
        assert found.value.code == "database_unwritable"
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]


# --- Migrations -----------------------------------------------------------------------------------


def test_a_backup_is_made_before_a_migration(
    busy: TestShop, tmp_path: Path, open_database: Callable[..., Database]
) -> None:
    before = content(busy.shop.db.path)
    busy.shop.close()
    migrated = open_database(
        busy.shop.db.path, migrations=migrations(tmp_path / "later", m9998_colour=ADD_COLUMN)
    )
    assert migrated.schema == "9998_colour"
    assert migrated.sql("SELECT DISTINCT colour FROM store") == [("",)]
    (backup,) = (tmp_path / "backups").iterdir()
    assert backup.name == "before-9998_colour-20261122-180000.sqlite3"
    assert content(backup) == before
    restored = open_database(backup)
    assert (restored.schema, restored.integrity_errors()) == (NEWEST, [])


def test_the_backup_has_what_only_the_wal_has(
    busy: TestShop, tmp_path: Path, open_database: Callable[..., Database]
) -> None:
    """Another window holds the file open, so nothing was copied out of the WAL yet."""
    path = busy.shop.db.path
    assert Path(f"{path}-wal").stat().st_size > 100_000
    with closing(sqlite3.connect(tmp_path / "torn.sqlite3")) as torn:
        shutil.copy(path, tmp_path / "torn.sqlite3")
        names = {row[0] for row in torn.execute("SELECT name FROM sqlite_master")}
    assert "journal" not in names, "the copy of the file alone has everything: the test proves nothing"
    before = content(path)
    open_database(path, migrations=migrations(tmp_path / "later", m9998_colour=ADD_COLUMN))
    (backup,) = (tmp_path / "backups").iterdir()
    assert content(backup) == before
    assert len(before["return_request"]) > 170


def test_a_backup_beside_a_writer_has_none_of_what_is_not_committed(busy: TestShop, tmp_path: Path) -> None:
    db = busy.shop.db
    before = content(db.path)
    target = tmp_path / "copy.sqlite3"

    def copy() -> None:
        db.backup(target)
        db.close()

    with db.transaction():
        db.sql("UPDATE store SET name = 'half'")
        thread = threading.Thread(target=copy)
        thread.start()
        thread.join(PATIENCE)
        assert not thread.is_alive()
    assert content(target) == before


@pytest.mark.parametrize("broken", ["folder", "rename"])
def test_without_a_backup_nothing_is_migrated(
    busy: TestShop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    open_database: Callable[..., Database],
    broken: str,
) -> None:
    path = busy.shop.db.path
    busy.shop.close()
    backups = tmp_path / "backups"
    if broken == "folder":
        backups.write_text("a file stands in the way")
    else:
        backups.mkdir()

        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(Path, "replace", full)
    before = path.read_bytes()
    later = migrations(tmp_path / "later", m9998_colour=ADD_COLUMN)
    with pytest.raises(AppError) as found:
        open_database(path, migrations=later)
    assert found.value.code == "backup_unwritable"
    assert found.value.params["folder"] == "backups"
    assert path.read_bytes() == before
    assert not backups.is_dir() or list(backups.iterdir()) == []


def test_an_older_backup_of_that_name_survives_a_failed_one(busy: TestShop, tmp_path: Path) -> None:
    target = tmp_path / "copy.sqlite3"
    target.mkdir()
    (target / "keep").write_text("kept")
    with pytest.raises(AppError, match="backup_unwritable"):
        busy.shop.db.backup(target)
    assert (target / "keep").read_text() == "kept"
    assert not target.with_name("copy.sqlite3.partial").exists()


def test_rebuilt_tables_lose_no_row(
    busy: TestShop, tmp_path: Path, open_database: Callable[..., Database]
) -> None:
    """SQLite rebuilds a table to change a column: its children must not be deleted on the way."""
    before = content(busy.shop.db.path)
    assert all(before[name] for name in ("decision", "refund_line", "goods_check", "journal_subject"))
    busy.shop.close()
    migrated = open_database(
        busy.shop.db.path, migrations=migrations(tmp_path / "later", m0002_rebuild=REBUILD)
    )
    assert content(busy.shop.db.path) == before
    assert migrated.integrity_errors() == []
    assert migrated.sql("PRAGMA foreign_keys") == [(1,)]
    nullable = {row[1] for row in migrated.sql("PRAGMA table_info(store)") if not row[3]}
    assert "name" in nullable
    with pytest.raises(Exception, match="FOREIGN KEY constraint failed"), migrated.transaction():
        migrated.run_many("DELETE FROM step WHERE id = ?", [(1,)])


def test_a_migration_that_fails_midway_changes_nothing(
    busy: TestShop, tmp_path: Path, open_database: Callable[..., Database]
) -> None:
    path = busy.shop.db.path
    before = content(path)
    busy.shop.close()
    later = migrations(
        tmp_path / "later", m9998_colour=ADD_COLUMN, m9999_bad=ADD_COLUMN.replace("colour", "b") + "\n1 / 0"
    )
    with pytest.raises(ZeroDivisionError):
        open_database(path, migrations=later)
    with closing(sqlite3.connect(path)) as raw:
        names = [row[1] for row in raw.execute("PRAGMA table_info(store)")]
        applied = [row[0] for row in raw.execute("SELECT name FROM schema_migration ORDER BY name")]
    assert "b" not in names
    assert applied == [*SCHEMAS, "9998_colour"]
    (backup,) = (tmp_path / "backups").iterdir()
    assert content(backup) == before


# --- Rules that the database itself holds ---------------------------------------------------------


def test_a_request_with_decisions_cannot_be_deleted(busy: TestShop) -> None:
    db = busy.shop.db
    before = content(db.path)
    (request_id,) = {row[0] for row in db.sql("SELECT request_id FROM decision ORDER BY id LIMIT 1")}
    for statement in (
        "DELETE FROM request_row WHERE id = ?",
        "DELETE FROM item_row WHERE request_id = ?",
        "DELETE FROM step WHERE id = (SELECT step_id FROM decision WHERE request_id = ?)",
        "DELETE FROM store WHERE id = (SELECT store_id FROM return_request WHERE id = ?)",
    ):
        with pytest.raises(Exception, match="FOREIGN KEY constraint failed"), db.transaction():
            db.run_many(statement, [(request_id,)])
    assert content(db.path) == before


@pytest.mark.parametrize("table", ["journal", "journal_subject"])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE {} SET payload = '{{}}'",
        "DELETE FROM {}",
        "INSERT OR REPLACE INTO {0} SELECT * FROM {0}",
        "REPLACE INTO {0} SELECT * FROM {0} LIMIT 1",
    ],
)
def test_the_journal_is_append_only(busy: TestShop, table: str, statement: str) -> None:
    db = busy.shop.db
    before = content(db.path)
    assert before[table]
    with pytest.raises(Exception, match="is append-only"), db.transaction():
        db.run_many(statement.format(table), [()])
    assert content(db.path) == before


def test_counts_of_an_import_must_add_up(db: Database) -> None:
    insert = (
        "INSERT INTO import_file (imported_at, file_name, file_digest, kind, encoding, row_count, "
        "new_count, changed_count, same_count, repeated_count, problem_count) "
        "VALUES ('', '', '', '', '', ?, 1, 1, 1, 1, 1)"
    )
    with pytest.raises(Exception, match="CHECK constraint failed"), db.transaction():
        db.run_many(insert, [(6,)])
    with db.transaction():
        db.run_many(insert, [(5,)])
    assert db.sql("SELECT count(*) FROM import_file") == [(1,)]


# --- Transactions and threads ---------------------------------------------------------------------

ADD_STORE = "INSERT INTO store (name, marketplace, currency, time_zone) VALUES (?, 'US', 'USD', 'UTC')"


def names(db: Database) -> list[str]:
    return [row[0] for row in db.sql("SELECT name FROM store ORDER BY id")]


def add_and_fail(db: Database, *store_names: str) -> None:
    with db.transaction():
        db.run_many(ADD_STORE, [(name,) for name in store_names])
        with db.transaction():
            db.run_many(ADD_STORE, [("inner",)])
        assert names(db)[-2:] == [store_names[-1], "inner"]
        raise ZeroDivisionError


def test_a_transaction_is_written_as_a_whole_or_not_at_all(db: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        add_and_fail(db, "one", "two")
    assert names(db) == []
    with db.transaction():
        db.run_many(ADD_STORE, [("one",)])
        with pytest.raises(ZeroDivisionError):
            add_and_fail(db, "two")
    assert names(db) == ["one"]


def test_a_reader_sees_one_state_while_a_writer_writes(db: Database) -> None:
    with db.transaction():
        db.run_many(ADD_STORE, [("one",)])
    seen: list[list[str]] = []
    looking, written = threading.Event(), threading.Event()

    def read() -> None:
        with db.reading():
            seen.append(names(db))
            looking.set()
            assert written.wait(PATIENCE)
            with db.reading():
                seen.append(names(db))
        seen.append(names(db))
        db.close()

    thread = threading.Thread(target=read)
    thread.start()
    assert looking.wait(PATIENCE)
    with db.transaction():
        db.run_many(ADD_STORE, [("two",)])
    written.set()
    thread.join(PATIENCE)
    assert seen == [["one"], ["one"], ["one", "two"]]


def test_a_second_writer_waits_for_the_first(db: Database) -> None:
    errors: list[BaseException] = []
    trying, done = threading.Event(), threading.Event()

    def write() -> None:
        try:
            db.sql("SELECT 1")
            trying.set()
            with db.transaction():
                db.run_many(ADD_STORE, [("second",)])
        except BaseException as error:  # noqa: BLE001 - shown by the test
            errors.append(error)
        finally:
            db.close()
            done.set()

    with db.transaction():
        db.run_many(ADD_STORE, [("first",)])
        thread = threading.Thread(target=write)
        thread.start()
        assert trying.wait(PATIENCE)
        assert not done.wait(0.2), "the second writer did not wait"
        db.run_many(ADD_STORE, [("first again",)])
    thread.join(PATIENCE)
    assert errors == []
    assert names(db) == ["first", "first again", "second"]


def test_a_writer_that_waits_too_long_is_a_sentence(db: Database) -> None:
    with closing(sqlite3.connect(db.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        db.sql("PRAGMA busy_timeout = 20")
        with pytest.raises(AppError) as found, db.transaction():
            pytest.fail("two writers at once")
        other.execute("ROLLBACK")
    assert (found.value.code, found.value.params["file"]) == ("database_busy", "returns.sqlite3")


def test_two_shops_are_open_side_by_side(tmp_path: Path) -> None:
    for name in ("mine", "sample"):
        (tmp_path / name).mkdir()
    mine, sample = TestShop(tmp_path / "mine"), TestShop(tmp_path / "sample")
    mine.take_in({"amazon_rma_id": "R1"})
    sample.take_in({"amazon_rma_id": "R2"}, {"amazon_rma_id": "R3"})
    mine.deciding.decide([1], AuthorizeInputs(), mine.versions(1))
    assert [row.amazon_rma_id for row in mine.browsing.rows([1, 2])] == ["R1"]
    assert [row.amazon_rma_id for row in sample.browsing.rows([1, 2])] == ["R2", "R3"]
    assert sample.deciding.next_undo() is None
    mine.shop.close()
    assert sample.browsing.counts().stored == 2
    sample.shop.close()
