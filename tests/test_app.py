"""The start of the program: arguments, refusals in words, the job without a screen."""

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support import NOW, ROOT, US_REPORT, Clock, TestShop

from returns_desktop import app, demo
from returns_desktop.domain.decision_inputs import AuthorizeInputs
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import Action, DecisionState
from returns_desktop.domain.views import View
from returns_desktop.paths import Paths, resource
from returns_desktop.services.sample import fill_sample, moved


@pytest.mark.parametrize(
    "argv",
    [
        ["--data-dir", "D", "a.tsv"],
        ["returns-desktop", "--data-dir", "D", "a.tsv"],
        ["/usr/bin/returns-desktop", "--data-dir", "D", "a.tsv"],
        ["returns_desktop/__main__.py", "a.tsv", "--data-dir", "D"],
    ],
)
def test_arguments_with_and_without_the_programs_name(argv: list[str]) -> None:
    start = app.read_arguments(argv)
    assert start.files == (Path("a.tsv"),)
    assert start.paths.data_dir == Path("D").absolute()


def test_without_a_data_dir_the_users_folder_is_taken(user_home: Path) -> None:
    assert user_home in app.read_arguments([]).paths.data_dir.parents


def run(*words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    inherited = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    return subprocess.run(
        [sys.executable, "-m", "returns_desktop", *words],
        cwd=ROOT,
        env={**inherited, **environment},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a screen")
def test_without_a_screen_one_line_says_so() -> None:
    done = run()
    assert done.returncode == 1
    assert "no screen" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_the_job_without_a_screen(tmp_path: Path) -> None:
    done = run("--headless-demo", TMPDIR=str(tmp_path), TEMP=str(tmp_path))
    assert done.returncode == 0, done.stderr
    named = dict(line.split(": ", 1) for line in done.stdout.splitlines() if ": " in line)
    with Path(named["Decisions"]).open(encoding="utf-8-sig", newline="") as stream:
        actions = [row["action"] for row in csv.DictReader(stream)]
    assert sorted(actions) == sorted(Action)
    assert Path(named["Picture"]).read_bytes().startswith(b"\x89PNG")
    assert Path(named["Database"]).is_file()


def test_one_decision_of_each_kind(shop: TestShop) -> None:
    shop.importing.apply(shop.importing.plan(US_REPORT))
    decided = demo.decide_one_of_each(shop.shop)
    assert set(decided) == set(Action)
    assert len(set(decided.values())) == 4


def test_held_decisions_settle_at_the_start(tmp_path: Path) -> None:
    shop = TestShop(tmp_path)
    shop.take_in({})
    one = shop.browsing.ids(View.ALL)[0]
    shop.deciding.decide([one], AuthorizeInputs(), shop.versions(one))
    shop.shop.close()
    opened = app.prepare_shop(Paths.under(tmp_path), Clock())
    shop.restart()
    assert shop.browsing.request(one).request.decisions[0].state is DecisionState.READY
    shop.shop.close()
    opened.close()


def test_a_folder_that_cannot_be_made_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(AppError) as refused:
        app.prepare_shop(Paths.under(tmp_path / "file" / "data"))
    assert refused.value.code == "data_folder_unwritable"


def test_the_sample_shop_is_of_today_and_filled_once(tmp_path: Path) -> None:
    shop = TestShop(tmp_path, Clock(NOW.replace(year=2027, month=3)))
    report, comments = resource("samples/returns_report.tsv"), resource("samples/comments.json")
    fill_sample(shop.shop, report, comments, tmp_path)
    newest = max(
        row.request_date for row in shop.browsing.rows(shop.browsing.ids(View.ALL)) if row.request_date
    )
    assert abs((newest - shop.clock.now.date()).days) <= 1
    stored = shop.browsing.counts().stored
    fill_sample(shop.shop, report, comments, tmp_path)
    assert shop.browsing.counts().stored == stored
    assert any(row.comment for row in shop.browsing.rows(shop.browsing.ids(View.NEEDS_ACTION)))
    shop.shop.close()


def test_dates_of_the_sample_move_over_month_and_year() -> None:
    assert moved("a\t31-Dec-2026\t28-Feb-2026 10:00", 1) == "a\t01-Jan-2027\t01-Mar-2026 10:00"


def test_every_resource_the_program_asks_for_is_there() -> None:
    import ast

    asked = set()
    for path in (ROOT / "returns_desktop").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "resource":
                assert isinstance(node.args[0], ast.Constant)
                asked.add(str(node.args[0].value))
    assert len(asked) >= 6
    for name in asked:
        assert resource(name).exists()
