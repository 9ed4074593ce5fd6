"""The sample shop: invented returns in a folder of its own, never mixed with real data."""

import json
import re
from datetime import date, timedelta
from pathlib import Path

from ..domain.views import View
from .browsing import Browsing
from .deciding import Deciding
from .importing import Importing
from .shop import Shop

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DATE = re.compile(r"\b(\d{2})-([A-Z][a-z]{2})-(\d{4})\b")
REPORT_DAY = date(2026, 11, 22)
"""The day the sample report was made; it is moved to today, so that its deadlines make sense."""


def moved(report: str, days: int) -> str:
    """The report's text with every date (`21-Nov-2026`) moved by `days`."""

    def later(found: re.Match[str]) -> str:
        day = date(int(found[3]), _MONTHS.index(found[2]) + 1, int(found[1])) + timedelta(days=days)
        return f"{day.day:02d}-{_MONTHS[day.month - 1]}-{day.year}"

    return _DATE.sub(later, report)


def fill_sample(shop: Shop, report: Path, comments: Path, folder: Path) -> None:
    """Imports the sample report, with its dates moved to today, and a few buyer comments.

    `folder` takes the moved copy of the report. A shop that holds requests is left as it is.
    """
    browsing = Browsing(shop)
    if browsing.counts().stored:
        return
    days = (shop.clock().date() - REPORT_DAY).days
    copy = folder / report.name
    copy.write_text(moved(report.read_text("utf-8"), days), encoding="utf-8")
    importing, deciding = Importing(shop), Deciding(shop)
    importing.apply(importing.plan(copy))
    for order_id, words in json.loads(comments.read_text("utf-8")).items():
        for request_id in browsing.ids(View.ALL, search=order_id):
            deciding.capture_comment(request_id, words, browsing.versions([request_id])[request_id])
