"""Rows 6 and 7: from a click or a key to the paint that shows the new rows."""

from collections.abc import Callable, Collection, Iterator
from functools import partial
from pathlib import Path
from statistics import median

from .desk import Desk, answer, run_child
from .figures import Figure, in_ms, percentile, seconds
from .scans import Scans
from .workplace import Workplace

LENGTHS = (2, 3, 4, 5, 6, 8, 11, 15, 19, 24, 30)
"""Characters after which what is typed is timed."""

COMMON = ("wireless earbuds bluetooth 5.3", "保温杯 500ml", "不锈钢", "gartenschere für große", "lamp usb")

Step = tuple[str, Callable[[], object], str]
"""What is done, how, and the same condition in SQL."""

_TODAY = "'2026-11-23'"
_PLACES = {
    "needs_action": "tasks > 0 OR remind_on <= " + _TODAY,
    "authorization_required": "status = 'authorization_required'",
    "authorized": "status = 'authorized'",
    "completed": "status = 'completed'",
    "closed_by_seller": "status = 'closed_by_seller'",
    "a_to_z": "a_to_z",
    "overdue": "due_on < " + _TODAY,
    "refund_due": "tasks & 4",
    "check_goods": "tasks & 8",
}
_FILTERS = {
    "state:completed": "status = 'completed'",
    "reason:defective": "reason_code = 'CR-DEFECTIVE'",
    "amount:>150": "paid_minor > 15000",
}


def measure(place: Workplace, rows: Collection[str]) -> list[Figure]:
    """Each row in a window of its own over the large shop."""
    figures = []
    if "6" in rows:
        with place.copy(place.lines) as shop:
            found = run_child("lists", "clicks", shop, str(place.goes))
        figures.append(_figure(
            "6", "click on a place, a heading, a filter, p95", found, goal=0.25, limit=50.0,
            baseline_name="full scan of the condition",
        ))  # fmt: skip
    if "7" in rows:
        with place.copy(place.lines) as shop:
            found = run_child("lists", "keys", shop, str(place.goes))
        figures.append(_figure(
            "7", "search as you type, 2 to 30 letters, p95", found, goal=0.1,
            baseline_name="LIKE over the same columns",
        ))  # fmt: skip
    return figures


def _figure(row: str, work: str, found: dict[str, list[float]], **rest: object) -> Figure:
    taken, scanned = found["taken"], found["scanned"]
    note = (
        f"{len(taken)} timed, median {median(taken) * 1000:.0f} ms, slowest {found['slowest']}; "
        f"p95 against the median of {len(scanned)} scans; "
        f"number of rows: p95 {percentile(found['whole'], 95) * 1000:.0f} ms"
    )
    one = seconds(row, work, [percentile(taken, 95)], scanned, note=note, **rest)
    return in_ms(one)


def clicks(shop: str, goes: str) -> dict[str, object]:
    """Goes through places, headings and filters; the first round learns what each must show."""
    desk, scans = Desk(Path(shop)), Scans(Path(shop))
    steps = list(_steps(desk))
    for _ in range(2):  # a place remembers its sorting, so only the second round is like all later ones
        wanted = [desk.learn(act) for _, act, _ in steps]
    taken: list[tuple[float, str]] = []
    scanned: list[float] = []
    for _ in range(int(goes)):
        for (name, act, condition), shown in zip(steps, wanted, strict=True):
            one = desk.time(act, shown, name)
            if one is not None:
                taken.append((one, name))
                scanned.append(scans.ids(condition))
    return _found(desk, scans, taken, scanned)


def _steps(desk: Desk) -> Iterator[Step]:
    for name, condition in _PLACES.items():
        yield name, partial(desk.click_place, name), condition
    yield "completed", partial(desk.click_place, "completed"), _PLACES["completed"]
    for section in range(desk.table.model().columnCount()):
        if not desk.table.isColumnHidden(section):
            for way in ("up", "down"):
                name = f"heading {section} {way}"
                yield name, partial(desk.click_heading, section), _PLACES["completed"]
    search = desk.window.toolbar.search
    for words, condition in _FILTERS.items():
        yield words, partial(search.show_words, words), condition
        yield f"without {words}", search.clear_search, _PLACES["completed"]


def keys(shop: str, goes: str) -> dict[str, object]:
    """Types words letter by letter; the first time learns what each letter must show."""
    desk, scans = Desk(Path(shop)), Scans(Path(shop))
    desk.window.toolbar.search.setFocus()
    taken: list[tuple[float, str]] = []
    scanned: list[float] = []
    for words in _words(scans):
        _begin_anew(desk)
        wanted = []
        for letter, typed in _typed(words):
            desk.type(letter)
            if len(typed) in LENGTHS:
                desk.settle()
            wanted.append(desk.seen())
        for go in range(max(1, int(goes) // 2)):
            _begin_anew(desk)
            for (letter, typed), shown in zip(_typed(words), wanted, strict=True):
                if len(typed) not in LENGTHS:
                    desk.type(letter)
                    continue
                one = desk.time(partial(desk.type, letter), shown, typed)
                if one is not None:
                    taken.append((one, typed))
                    if not go:
                        scanned.append(scans.words(typed))
    return _found(desk, scans, taken, scanned)


def _begin_anew(desk: Desk) -> None:
    """Nothing is typed, and the first request is selected: a search keeps in sight what was selected."""
    desk.window.toolbar.search.clear_search()
    desk.settle()
    desk.table.select_place(0)
    desk.settle()


def _typed(words: str) -> Iterator[tuple[str, str]]:
    """Each letter with all that stands there then."""
    for count, letter in enumerate(words, 1):
        yield letter, words[:count]


def _words(scans: Scans) -> list[str]:
    """Common and rare ones, and those of one line."""
    line = scans.line_in_the_middle()
    rare = (line[column] for column in ("order_id", "amazon_rma_id", "tracking_id", "merchant_sku"))
    return [*COMMON, *rare, "zqxj"]


def _found(
    desk: Desk, scans: Scans, taken: list[tuple[float, str]], scanned: list[float]
) -> dict[str, object]:
    desk.close()
    scans.close()
    return {
        "taken": [one for one, _ in taken], "scanned": scanned, "slowest": max(taken)[1], "whole": desk.whole
    }  # fmt: skip


if __name__ == "__main__":
    answer({"clicks": clicks, "keys": keys})
