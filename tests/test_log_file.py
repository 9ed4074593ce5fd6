"""What a log may say: where a fault was and of which kind, and nothing that came from outside."""

import ast
import builtins
import logging
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import peewee
import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import ROOT, US_REPORT, TestShop

from returns_desktop import demo
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.views import View
from returns_desktop.log_file import (
    LogFile,
    LogFormatter,
    fault_lines,
    log_into,
    told_of_library,
    without_paths,
)
from returns_desktop.services.exporting import DecisionScope

WORDS = ("Schlüsselbund", "leftsidedead", "Mustermann")
COMMENT = f"The {WORDS[0]} of {WORDS[2]} is {WORDS[1]}, order 111-1234567-7654321, ann@example.org"


def raised(fail: Callable[[str], object]) -> BaseException:
    """What `fail` raises with a buyer's comment in hand."""
    try:
        fail(COMMENT)
    except Exception as error:  # noqa: BLE001 - looked at
        return error
    raise AssertionError("nothing was raised")


def _unique(comment: str) -> None:
    base = sqlite3.connect(":memory:")
    base.execute("CREATE TABLE t (word TEXT UNIQUE)")
    for _ in range(2):
        base.execute("INSERT INTO t VALUES (?)", (comment,))


def _peewee(comment: str) -> None:
    base = peewee.SqliteDatabase(":memory:")
    base.execute_sql(f"SELECT {comment}")  # type: ignore[no-untyped-call]


def _find(comment: str) -> str:
    known: dict[str, str] = {}
    return known[comment]


def _chained(comment: str) -> None:
    try:
        _find(comment)
    except KeyError as error:
        raise RuntimeError(comment) from error


def _noted(comment: str) -> None:
    error = ValueError(comment)
    error.add_note(comment)
    raise error


def _recursive(comment: str) -> None:
    _recursive(comment)


FAULTS: list[Callable[[str], object]] = [
    lambda comment: _find(comment),
    lambda comment: int(comment),
    lambda comment: getattr(object(), comment),
    lambda comment: comment.encode("ascii"),
    lambda comment: Path("/" + comment).read_text("utf-8"),
    lambda comment: __import__(comment),
    lambda comment: [""].index(comment),
    lambda comment: (_ for _ in ()).throw(AppError("file_missing", file=comment, line=3)),
    lambda comment: (_ for _ in ()).throw(OSError(comment)),
    lambda comment: (_ for _ in ()).throw(TypeError(comment)),
    _unique, _peewee, _chained, _noted, _recursive,
]  # fmt: skip


@pytest.mark.parametrize("fail", FAULTS)
def test_a_fault_is_told_without_the_words_in_its_hands(fail: Callable[[str], object]) -> None:
    error = raised(fail)
    told = "\n".join(fault_lines(error))
    assert type(error).__qualname__ in told
    assert "test_log_file.py" in told
    for word in (*WORDS, "7654321", "1234567", "ann@", str(Path.home())):
        assert word not in told


def builtin_errors() -> list[type[Exception]]:
    found = [one for one in vars(builtins).values() if isinstance(one, type) and issubclass(one, Exception)]
    taking_words = [one for one in found if one.__name__ not in ("UnicodeDecodeError", "UnicodeEncodeError")]
    groups = ("UnicodeTranslateError", "ExceptionGroup", "BaseExceptionGroup")
    return [one for one in taking_words if one.__name__ not in groups]


@given(
    st.sampled_from([*builtin_errors(), sqlite3.OperationalError, peewee.IntegrityError, AppError]),
    st.text(min_size=8, max_size=60, alphabet=st.characters(categories=["L", "N", "P", "S", "Zs"])),
)
def test_no_error_of_any_kind_tells_its_words(kind: type[Exception], words: str) -> None:
    secret = f"{words}≈{words}"
    alone = [kind(secret)]
    takes_one = issubclass(kind, AppError | SyntaxError)
    errors = alone if takes_one else [*alone, kind(5, secret), kind(secret, secret)]
    for error in errors:
        error.__cause__ = ValueError(secret)
        error.__cause__.__context__ = KeyError(secret)
        told = "\n".join(fault_lines(error))
        assert "≈" not in told


def test_what_is_known_to_be_harmless_is_told() -> None:
    assert fault_lines(raised(_unique))[-1] == (
        "sqlite3.IntegrityError: SQLITE_CONSTRAINT_UNIQUE UNIQUE constraint failed: t.word"
    )
    missing = raised(lambda _: None.no_such_name)  # type: ignore[attr-defined]
    assert fault_lines(missing)[-1] == "AttributeError: no_such_name"
    absent = raised(lambda _: Path("/no-such-file").stat())
    assert fault_lines(absent)[-1].startswith("FileNotFoundError: ENOENT")
    assert fault_lines(AppError("file_missing", file="x", line=3)) == [
        "returns_desktop.domain.errors.AppError: file_missing line=3"
    ]


def test_an_error_that_fails_when_it_is_asked_is_told_by_its_kind() -> None:
    class BrokenError(RuntimeError):
        def __str__(self) -> str:
            raise ValueError(COMMENT)

    assert fault_lines(BrokenError())[-1].endswith("BrokenError")


def test_places_are_told_from_the_package_on() -> None:
    told = fault_lines(raised(lambda _: fault_lines(3)))  # type: ignore[arg-type]
    assert any(line.startswith("  returns_desktop/log_file.py:") for line in told)
    assert not any(str(ROOT) in line for line in told)


def test_a_long_way_is_cut_in_its_middle() -> None:
    assert len(fault_lines(raised(_recursive))) < 200


def test_a_crash_note_loses_its_folders() -> None:
    note = 'Fatal Python error\n  File "/mnt/ann/shop/returns_desktop/app.py", line 3 in main\n'
    assert without_paths(note) == note.replace("/mnt/ann/shop/", "")


@pytest.mark.parametrize(
    ("message", "kept"),
    [
        ("QPainter::begin: Paint device returned engine == 0, type: 2", None),
        ('QPixmap: cannot read "/mnt/ann/x"', "QPixmap: cannot read …"),
        ("QFile: /mnt/ann/x is gone", "QFile: …"),
        ("no image Schlüssel", "no image Schl…"),
        ("bad <b>left side dead</b>", "bad …"),
    ],
)
def test_a_library_is_quoted_as_far_as_it_quotes_nothing(message: str, kept: str | None) -> None:
    assert told_of_library(message) == (kept or message)


@pytest.fixture
def logged(tmp_path: Path) -> Iterator[Callable[[], str]]:
    end = log_into(tmp_path, "x.log", max_bytes=20_000, kept=1)
    yield lambda: (tmp_path / "x.log").read_text("utf-8")
    end()


def test_records_of_program_and_libraries(
    logged: Callable[[], str], caplog: pytest.LogCaptureFixture
) -> None:
    own, foreign = logging.getLogger("returns_desktop.x"), logging.getLogger("peewee")
    with caplog.at_level(logging.WARNING):
        own.warning("order %s\nof %s", "111-1234567-7654321", "ann@example.org")
        foreign.warning("('INSERT INTO t', ['%s'])", COMMENT)
    with caplog.at_level(logging.ERROR):
        own.error("failed", exc_info=raised(_chained))
    told = logged()
    assert "order ***-*******-***4321 of ***@***" in told
    assert "and then:" in told
    for word in WORDS:
        assert word not in told


def test_words_and_values_that_do_not_fit() -> None:
    record = logging.makeLogRecord({"name": "returns_desktop.x", "msg": "%d rows", "args": (COMMENT,)})
    assert LogFormatter().format(record).endswith("returns_desktop.x: %d rows")


def test_a_full_log_turns_over(tmp_path: Path, logged: Callable[[], str]) -> None:
    for _ in range(1_000):
        logging.getLogger("returns_desktop.x").info("a line of the program that says something")
    assert len(logged()) <= 20_000
    assert sorted(path.name for path in tmp_path.iterdir()) == ["x.log", "x.log.1"]


def test_a_log_that_fails_prints_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    handler = LogFile(tmp_path / "x.log", max_bytes=0, kept=0)
    assert handler.stream is not None
    handler.stream.close()
    handler.handle(logging.makeLogRecord({"msg": COMMENT, "levelno": logging.ERROR}))
    handler.close()
    assert capsys.readouterr().err == ""


@given(st.text(min_size=4, alphabet=st.characters(categories=["L", "N"])))
def test_no_text_in_quotes_reaches_a_log(text: str) -> None:
    assert told_of_library(f'said "{text}"') == "said …"


LOGGED = {
    "backup.name",  # made of a moment, as the next two
    "target.name",
    "aside.name",
    "error.code",
    "type(error).__name__",
    "len(strange)",
    "preview.requests",
    "finding",  # of Verify: tables, columns, numbers and times
    "code",  # of a language of the program
    "count",
    "len(ids)",
    "plan.report.kind",
    "counts",
    "__version__",
    "message",  # of Qt, cut by the log's formatter
}
"""Every value that the program hands to its log: nothing of a buyer, and no name of a report."""


def test_every_value_that_is_logged_is_known() -> None:
    values: set[str] = set()
    for path in (ROOT / "returns_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and _is_logging(node.func):
                words, *rest = [argument for argument in node.args if not _is_level(argument)]
                assert isinstance(words, ast.Constant), f"{path.name}:{node.lineno}"
                values |= {ast.unparse(value) for value in rest}
    assert values <= LOGGED


def _is_logging(called: ast.expr) -> bool:
    return (
        isinstance(called, ast.Attribute)
        and isinstance(called.value, ast.Name)
        and called.value.id in ("log", "qt_log", "logger", "logging")
        and called.attr in ("debug", "info", "warning", "error", "critical", "exception", "log")
    )


def _is_level(argument: ast.expr) -> bool:
    return "LEVEL" in ast.unparse(argument)


def test_a_days_work_leaves_no_word_of_a_shop_in_the_log(
    shop: TestShop, logged: Callable[[], str], tmp_path: Path
) -> None:
    """Import, comments, a decision of each kind, exports, and libraries that say all they do."""
    report = Path(shutil.copy(US_REPORT, tmp_path / "Mustermann.tsv"))
    peewee_log = logging.getLogger("peewee")
    peewee_log.setLevel(logging.DEBUG)
    try:
        shop.importing.apply(shop.importing.plan(report))
        for one in shop.browsing.ids(View.AUTHORIZATION_REQUIRED):
            shop.deciding.capture_comment(one, COMMENT, shop.versions(one)[one])
        demo.decide_one_of_each(shop.shop)
        shop.exporting.export_decisions(tmp_path / "Mustermann.csv", DecisionScope(), scope_name="all")
        shop.deadlines.export_calendar(tmp_path / "Mustermann.ics")
        assert shop.verifying.verify().findings == ()
    finally:
        peewee_log.setLevel(logging.NOTSET)
    told = logged()
    assert "imported seller_returns" in told
    assert "exported" in told
    orders = {row.order_id for row in shop.browsing.rows(shop.browsing.ids(View.ALL))}
    goods = {row.item_name for row in shop.browsing.rows(shop.browsing.ids(View.ALL))}
    assert [word for word in (*WORDS, *orders, *goods) if word and word in told] == []
