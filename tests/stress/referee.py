"""Gives the seats something to do at the same moment, and judges each turn by what they were answered."""

import multiprocessing
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import Any

from support import write_report

from returns_desktop.domain.model import Action
from returns_desktop.importers.spool import BLOCK
from returns_desktop.services.browsing import Browsing
from returns_desktop.services.importing import Importing

from .errands import Answer, decide, entry_of
from .findings import findings_of_end, findings_of_turn
from .seats import DATA, open_in, sit

SEATS = 3
ORDERS = 60
"""Each with two requests for the one thing that was bought; half of them is for who roams."""
_PROCESSES = multiprocessing.get_context("forkserver")
_PROCESSES.set_forkserver_preload(["stress.seats"])

Task = tuple[str, Sequence[Any]]


@dataclass(slots=True)
class Tally:
    """What was answered in all turns, and what was found."""

    turns: Counter[str] = field(default_factory=Counter)
    yes: int = 0
    no: Counter[str] = field(default_factory=Counter)
    findings: list[str] = field(default_factory=list)


class Sitting:
    """A shop of its own and some seats before it."""

    def __init__(self, place: Path, seed: int, tally: Tally) -> None:
        (place / DATA).mkdir(parents=True)
        self._place, self._chance, self._tally = place, Random(seed), tally
        self._shop = open_in(place)
        self._files = 0
        importing = Importing(self._shop)
        importing.apply(importing.plan(write_report(place / "first.tsv", *_first_rows())))
        self._entries = Counter({entry_of("import", "first.tsv"): 1})
        self._all_have_looked = _PROCESSES.Barrier(SEATS)  # gone as soon as nobody here holds it
        lines = [_PROCESSES.Pipe() for _ in range(SEATS)]
        self._lines: list[Connection] = [ours for ours, _ in lines]
        self._seats = [
            _PROCESSES.Process(target=sit, args=(place, theirs, self._all_have_looked), daemon=True)
            for _, theirs in lines
        ]
        for seat, (_, theirs) in zip(self._seats, lines, strict=True):
            seat.start()
            theirs.close()

    def play(self, turns: Mapping[str, Callable[["Sitting"], Iterator[str]]]) -> None:
        """All these turns in some order, and a look at the whole at the end."""
        names = list(turns)
        self._chance.shuffle(names)
        for name in names:
            found = [*turns[name](self), *findings_of_turn(self._shop)]
            self._tally.turns[name] += 1
            self._tally.findings += [f"{name}: {finding}" for finding in found]
        self._tally.findings += findings_of_end(self._shop, self._place, self._entries)
        for line, seat in zip(self._lines, self._seats, strict=True):
            line.send(None)
            seat.join()
        self._shop.close()

    def _at_once(self, *tasks: Task) -> list[Answer]:
        """Has each seat do its task; what each was answered."""
        for line, task in zip(self._lines, tasks, strict=True):
            line.send(task)
        answers: list[Answer] = [line.recv() for line in self._lines]
        for answer in answers:
            self._note(answer)
        return answers

    def _note(self, answer: Answer) -> None:
        self._entries.update(answer.get("yes", ()))
        self._tally.yes += "yes" in answer
        self._tally.no.update([answer["no"]] if "no" in answer else ())

    def _alone(self, how: str, request_id: int) -> int:
        """The referee decides; the id of the step."""
        answer = decide(self._shop, how, [request_id])()
        self._note(answer)
        return int(answer["yes"][0].split()[1])

    def _file(self, suffix: str) -> str:
        """A name that nothing was written to yet."""
        self._files += 1
        return str(self._place / f"{self._files}{suffix}")

    def _command(self, *words: str, entry: str | None = None) -> Task:
        return "type_command", (str(self._place / DATA), list(words), entry)

    def _export(self) -> Task:
        return "export", (self._file(".csv"),)

    def _export_command(self) -> Task:
        target = self._file(".csv")
        entry = entry_of("export", Path(target).name)
        return self._command("export", "decisions", "--since-last", "--out", target, entry=entry)

    def _untouched(self, count: int) -> list[int]:
        """Orders in which nothing happened yet, by the first of their requests."""
        rows = self._shop.db.sql(
            "SELECT min(id) FROM return_request GROUP BY order_id HAVING count(*) = 2 "
            "AND max(version) = (SELECT min(version) FROM return_request)"
        )
        return self._chance.sample([row[0] for row in rows], count)

    # --- The turns ---

    def same_request(self) -> Iterator[str]:
        """All decide on one request as they saw it: one of them does."""
        (request,) = self._untouched(1)
        before = Browsing(self._shop).versions([request])[request]
        hows = [self._chance.choice(("authorize", "close", "contact", "refund")) for _ in self._seats]
        answers = self._at_once(*(("decide", (how, [request])) for how in hows))
        yield from _one_alone(answers)
        if (after := Browsing(self._shop).versions([request])[request]) != before + 1:
            yield f"version {after} after one change of version {before}"

    def same_requests(self) -> Iterator[str]:
        """All decide on many that overlap: each request is decided by one of them at most."""
        pool = self._untouched(8)
        before = Browsing(self._shop).versions(pool)
        chosen = [self._chance.sample(pool, 4) for _ in self._seats]
        answers = self._at_once(*(("decide", ("authorize", ids)) for ids in chosen))
        done = Counter(
            one for ids, answer in zip(chosen, answers, strict=True) if "yes" in answer for one in ids
        )
        if not done:
            yield f"none of them decided: {answers}"
        for request, after in Browsing(self._shop).versions(pool).items():
            if not before[request] <= after == before[request] + done[request] <= before[request] + 1:
                yield f"request {request}: version {before[request]} became {after} by {done[request]}"

    def same_money(self) -> Iterator[str]:
        """All refund what was paid once, in one request of the order or the other."""
        (request,) = self._untouched(1)
        pair = (request, request + 1)
        answers = self._at_once(*(("decide", ("refund", [pair[n % 2]])) for n in range(SEATS)))
        yield from _one_alone(answers)

    def refund_comes_in(self) -> Iterator[str]:
        """A report shows the money as refunded while it is refunded here."""
        (request,) = self._untouched(1)
        (row,) = (dict(row) for row in _first_rows() if row["amazon_rma_id"] == self._rma(request))
        report = write_report(Path(self._file(".tsv")), {**row, "refunded": "40.00"})
        refund = ("decide", ("refund", [request]))
        answers = self._at_once(("take_in", (str(report), False)), refund, refund)
        if "yes" not in answers[0]:
            yield f"not taken in: {answers[0]}"
        if sum("yes" in answer for answer in answers[1:]) > 1:
            yield f"refunded twice: {answers}"

    def undo_and_send(self) -> Iterator[str]:
        """A decision is taken back while it leaves the program: one or the other."""
        (request,) = self._untouched(1)
        step = self._alone("refund", request)
        answers = self._at_once(("undo", (step,)), self._export(), self._export_command())
        sent = self._shop.db.sql(
            "SELECT count(*) FROM export_decision e JOIN decision d ON d.id = e.decision_id "
            "WHERE d.step_id = ?",
            (step,),
        )[0][0]
        if sent + ("yes" in answers[0]) != 1:
            yield f"sent {sent} times: {answers}"

    def send_once(self) -> Iterator[str]:
        """What stands in no file yet leaves in all files at once: each decision in one of them."""
        for request in self._untouched(3):
            self._alone("refund", request)
        yield from _all_done(self._at_once(self._export(), self._export(), self._export_command()))

    def pay_once(self) -> Iterator[str]:
        """One refund in all Adjustments files at once: in one of them."""
        (request,) = self._untouched(1)
        step = self._alone("refund", request)
        ((decision,),) = self._shop.db.sql(
            "SELECT id FROM decision WHERE step_id = ? AND action = ?", (step, Action.REFUND.value)
        )
        targets = [self._file(".txt") for _ in self._seats]
        yield from _one_alone(self._at_once(*(("adjust", (target, decision)) for target in targets)))
        if (written := sum(Path(target).exists() for target in targets)) != 1:
            yield f"{written} files were written"

    def same_report(self) -> Iterator[str]:
        """One report of many new lines by all at once, one of them in a terminal: each line is there once."""
        report = write_report(Path(self._file(".tsv")), *_new_rows(self._files, BLOCK + 200))
        entry = entry_of("import", report.name)
        answers = self._at_once(
            ("take_in", (str(report), True)),
            ("take_in", (str(report), True)),
            self._command("import", str(report), entry=entry),
        )
        yield from _all_done(answers)
        ((there,),) = self._shop.db.sql(
            "SELECT count(*) FROM return_request WHERE amazon_rma_id LIKE ?", (f"N{self._files}-%",)
        )
        if there != BLOCK + 200:
            yield f"{there} of {BLOCK + 200} new requests are there"

    def look_while_writing(self) -> Iterator[str]:
        """Verify and a copy beside a decision: neither sees half of anything."""
        (request,) = self._untouched(1)
        copied = Path(self._file("")) / DATA / "returns.sqlite3"
        answers = self._at_once(
            ("decide", ("authorize", [request])), ("copy", (str(copied),)), self._command("verify")
        )
        yield from _all_done(answers)
        of_copy = open_in(copied.parent.parent)
        yield from findings_of_turn(of_copy)
        of_copy.close()

    def roam(self) -> Iterator[str]:
        """Everybody does this and that: the versions count what was answered."""
        ids = list(range(ORDERS + 1, 2 * ORDERS + 1))
        before = Browsing(self._shop).versions(ids)
        ((last,),) = self._shop.db.sql("SELECT max(id) FROM journal")
        self._at_once(*(("roam", (self._chance.randrange(1 << 30), ids)) for _ in self._seats))
        told = self._shop.db.sql(
            "SELECT request_id, count(*) FROM journal_subject WHERE journal_id > ? GROUP BY request_id",
            (last,),
        )
        changes: Counter[int] = Counter(dict(told))
        for request, after in Browsing(self._shop).versions(ids).items():
            if after != before[request] + changes[request]:
                yield f"request {request}: version {before[request]} became {after} by {changes[request]}"

    def _rma(self, request: int) -> str:
        ((rma,),) = self._shop.db.sql("SELECT amazon_rma_id FROM return_request WHERE id = ?", (request,))
        return str(rma)


TURNS: Mapping[str, Callable[[Sitting], Iterator[str]]] = {
    one.__name__: one
    for one in (
        Sitting.same_request,
        Sitting.same_requests,
        Sitting.same_money,
        Sitting.refund_comes_in,
        Sitting.undo_and_send,
        Sitting.send_once,
        Sitting.pay_once,
        Sitting.same_report,
        Sitting.look_while_writing,
        Sitting.roam,
    )
}


def _one_alone(answers: Sequence[Answer]) -> Iterator[str]:
    """One was answered yes, and all others heard why not."""
    if sum("yes" in answer for answer in answers) != 1:
        yield f"not one of them alone: {answers}"
    for answer in answers:
        if "no" in answer and answer["no"] not in ("stale_row", "refused", "adjustment_faulty"):
            yield f"refused for no good reason: {answer}"


def _all_done(answers: Sequence[Answer]) -> Iterator[str]:
    yield from (f"refused: {answer}" for answer in answers if "no" in answer)


def _first_rows() -> Iterator[Mapping[str, str]]:
    for order in range(ORDERS):
        for one in range(2):
            yield {
                "order_id": f"111-{order:07}-1111111",
                "order_item_id": f"{order:014}",
                "amazon_rma_id": f"D{order}-{one}RRMA",
            }


def _new_rows(file: int, count: int) -> Iterator[Mapping[str, str]]:
    for number in range(count):
        yield {"order_id": f"222-{number:07}-{file:07}", "amazon_rma_id": f"N{file}-{number}"}
