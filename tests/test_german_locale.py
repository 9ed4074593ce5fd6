"""Amazon writes English months; Qt sets the system's locale, under which `%b` means other words."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from support import DEADLINE_RULES, REPORTS, ROOT, write_report

SCRIPT = """
import calendar, json, locale, sys, time
from pathlib import Path
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

application = QApplication([])
report, folder, rules, german = sys.argv[1:]
if german == "simulated":
    # What `time` and `calendar` say under a German C locale, for machines that lack it.
    import _strptime
    months = "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez".split()
    calendar.month_abbr = ["", *months]
    calendar.month_name = ["", *months]
    _strptime._TimeRE_cache = _strptime.TimeRE()
    _strptime._regex_cache.clear()
try:
    time.strptime("24-Oct-2026", "%d-%b-%Y")
    strptime_reads_it = True
except ValueError:
    strptime_reads_it = False

from returns_desktop.domain.views import View
from returns_desktop.services.browsing import Browsing
from returns_desktop.services.importing import Importing
from returns_desktop.services.shop import open_shop

folder = Path(folder)
shop = open_shop(folder / "r.sqlite3", backups=folder / "b", deadline_rules=Path(rules))
importing = Importing(shop)
plan = importing.plan(Path(report))
importing.apply(plan)
browsing = Browsing(shop)
lines = [
    item.line
    for request_id in sorted(browsing.ids(View.ALL))
    for item in browsing.request(request_id).request.items
]
shop.close()
print(json.dumps({
    "strptime_reads_it": strptime_reads_it,
    "language": QLocale().name(),
    "problems": len(plan.problems),
    "dates": [[str(line.order_date), str(line.request_date), str(line.delivery_date)] for line in lines],
    "amounts": [line.order_amount_minor for line in lines],
}))
"""
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def import_under(locale_name: str, report: Path, folder: Path, german: str) -> dict[str, object]:
    """Imports `report` in a program of its own, after Qt has set the locale."""
    folder.mkdir()
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith("LC_") and name != "LANGUAGE"
    }
    environment |= {
        "LANG": locale_name, "LC_ALL": locale_name, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT),
        "PYTHONUTF8": "1",
    }
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(report), str(folder), str(DEADLINE_RULES), german],
        env=environment, capture_output=True, encoding="utf-8", timeout=60, check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("german", ["simulated", "of the system"])
def test_english_months_are_read_under_a_german_locale(tmp_path: Path, german: str) -> None:
    report = write_report(
        tmp_path / "report.tsv",
        *(
            {
                "amazon_rma_id": f"R{number:02}",
                "order_date": f"01-{month}-2025",
                "request_date": f"2{number % 10}-{month}-2026",
                "delivery_date": f"28-{month}-2026",
                "order_amount": "1234.56",
            }
            for number, month in enumerate(MONTHS, 1)
        ),
    )
    found = import_under("de_DE.UTF-8", report, tmp_path / "data", german)
    if german == "simulated":
        assert found["strptime_reads_it"] is False, "the months are not German: the test proves nothing"
    assert found["problems"] == 0
    assert found["dates"] == [
        [f"2025-{number:02}-01", f"2026-{number:02}-2{number % 10}", f"2026-{number:02}-28"]
        for number in range(1, 13)
    ]
    assert found["amounts"] == [123456] * 12


def test_a_german_sample_reads_the_same_under_both_locales(tmp_path: Path) -> None:
    sample = REPORTS / "seller_returns_de_cp1252.tsv"
    german = import_under("de_DE.UTF-8", sample, tmp_path / "german", "simulated")
    english = import_under("C.UTF-8", sample, tmp_path / "english", "of the system")
    assert (german["dates"], german["amounts"]) == (english["dates"], english["amounts"])
    assert german["problems"] == 0
    assert "2026-10-19" in str(german["dates"])
