"""What must hold after any kill, looked at as a restart of the program finds it."""

import csv
import json
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path

from returns_desktop.domain.errors import AppError
from returns_desktop.services.deciding import Deciding
from returns_desktop.services.importing import Importing
from returns_desktop.services.shop import Shop
from returns_desktop.services.verifying import Verifying
from returns_desktop.storage import report_records

from .works import BACKUPS, DATABASE, OUT, Answer, digest_of, open_in

_IMPORTS = (
    "SELECT id, row_count, new_count + changed_count + same_count + repeated_count + problem_count "
    "FROM import_file"
)
_LINES = (
    "SELECT (SELECT total(new_count) FROM import_file WHERE kind = 'seller_returns'), "
    "(SELECT count(*) FROM item_row)"
)
_STEPS = (
    "SELECT s.id, s.request_count, (SELECT count(*) FROM decision d WHERE d.step_id = s.id) "
    "FROM step s WHERE s.kind LIKE 'decide.%'"
)
_HALF_ATTACHED = (
    "SELECT j.step_id, json_array_length(s.payload, '$.files'), (SELECT count(*) FROM attachment a "
    "JOIN attachment_content c ON c.attachment_id = a.id WHERE a.step_id = j.step_id) "
    "FROM journal j JOIN journal_subject s ON s.journal_id = j.id WHERE j.kind = 'attach' "
    "AND json_extract(s.payload, '$.files') IS NOT NULL"
)
_ORPHANS = "SELECT count(*) FROM attachment WHERE step_id NOT IN (SELECT step_id FROM journal WHERE step_id)"
_STANDING = "SELECT count(*) FROM decision d JOIN step s ON s.id = d.step_id WHERE s.undone_at IS NULL"


class Look:
    """One look at a place whose process has gone."""

    def __init__(self, place: Path, answers: Sequence[Answer], before: Mapping[str, str]) -> None:
        """`before`: digests of the files that had left the program before."""
        self._place, self._answers, self._before = place, answers, before

    def findings(self) -> list[str]:
        """What is not as it must be; nothing, if all is well."""
        try:
            shop = open_in(self._place)
            Deciding(shop).settle()
            Importing(shop).forget_unfinished()
        except AppError as error:
            return [f"it does not open any more: {error}"]
        try:
            return [*self._of_shop(shop), *self._of_entries(shop), *self._of_files(shop)]
        finally:
            shop.close()

    def _of_shop(self, shop: Shop) -> Iterator[str]:
        """Sound, and no import or step by halves."""
        yield from Verifying(shop).verify().findings
        if report_records.has_unseen(shop.db):
            yield "an import was not taken away"
        for import_id, rows, told in shop.db.sql(_IMPORTS):
            if rows != told:
                yield f"import {import_id}: {told} of {rows} rows are accounted for"
        ((new, items),) = shop.db.sql(_LINES)
        if new != items:
            yield f"{items} of {new:.0f} new lines are there"
        for step_id, told, there in shop.db.sql(_STEPS):
            if told != there:
                yield f"step {step_id}: {there} of {told} decisions are there"
        for step_id, told, there in shop.db.sql(_HALF_ATTACHED):
            if told != there:
                yield f"step {step_id}: {there} of {told} photos are there"
        if orphans := shop.db.sql(_ORPHANS)[0][0]:
            yield f"{orphans} photos that no step tells of"

    def _of_entries(self, shop: Shop) -> Iterator[str]:
        """Everything that was answered is there, word for word."""
        columns = "id, at, kind, step_id, payload"
        stored = {row[0]: list(row) for row in shop.db.sql(f"SELECT {columns} FROM journal")}
        for answer in self._answers:
            entry = answer.get("entry")
            if entry is not None and stored.get(entry[0]) != entry:
                yield f"answered and lost: {json.dumps(entry)}"

    def _of_files(self, shop: Shop) -> Iterator[str]:
        """Files that left the program are the old ones, those of an answer, or newer and whole."""
        digests = dict(self._before)
        digests.update((answer["file"], answer["digest"]) for answer in self._answers if "file" in answer)
        standing = shop.db.sql(_STANDING)[0][0]
        for path in (self._place / OUT).glob("[!.]*"):
            if digests.get(path.name) == digest_of(path):
                continue
            if path.suffix == ".sqlite3":
                yield from self._of_copy(path)
            elif (rows := _rows(path)) != standing:
                yield f"{path.name}: {rows} rows for {standing} decisions"
        backups = {path.name: path for path in (self._place / "data" / BACKUPS).glob("[!.]*.sqlite3")}
        for path in backups.values():
            yield from self._of_copy(path)
        made = [answer["backup"] for answer in self._answers if "backup" in answer]
        if made and made[-1] not in backups:
            yield f"the newest backup {made[-1]} is lost"

    def _of_copy(self, path: Path) -> Iterator[str]:
        """A copy is a whole shop."""
        with closing(sqlite3.connect(path)) as raw:
            if raw.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                yield f"{path.name} is damaged"
                return
        trial = self._place / "trial"
        shutil.rmtree(trial, ignore_errors=True)
        (trial / "data").mkdir(parents=True)
        shutil.copy(path, trial / "data" / DATABASE)
        shop = open_in(trial)
        yield from (f"{path.name}: {finding}" for finding in Verifying(shop).verify().findings)
        shop.close()


def _rows(path: Path) -> int | str:
    """The number of decisions in a decisions file, or what is wrong with it."""
    if path.suffix == ".xlsx":
        try:
            with zipfile.ZipFile(path) as archive:
                if (bad := archive.testzip()) is not None:
                    return f"{bad} is damaged, no"
                sheet = archive.read("xl/worksheets/sheet1.xml")
        except zipfile.BadZipFile:
            return "is no workbook, no"
        return sheet.count(b"<row ") - 1
    text = path.read_bytes().decode("utf-8-sig")
    rows = list(csv.reader(text.splitlines(keepends=True)))
    if not text.endswith("\r\n") or len({len(row) for row in rows}) != 1:
        return "is cut, no"
    return len(rows) - 1
