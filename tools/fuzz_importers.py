"""Feed the importers with damaged files until one of them fails in a way that it must not.

    python tools/fuzz_importers.py 10000000 --seed 1 --jobs 2

Anything but an `AppError`, or a report whose rows are not its lines and its problems, is a finding; so
is a file that takes seconds, and a reader that ends the interpreter. Findings are saved with what they
raised. The samples of the tests are mutated; an input with a new outcome is mutated further.
"""

import argparse
import contextlib
import io
import multiprocessing
import random
import sys
import tempfile
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
for folder in (ROOT, ROOT / "tools"):
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))

from fuzz_seeds import (  # noqa: E402
    GOOD_ROW,
    SHEET_TOKENS,
    TOKENS,
    XML_TEXTS,
    XML_TOKENS,
    archived,
    small_xml,
    tables,
    workbooks,
)

from returns_desktop.domain.errors import AppError  # noqa: E402
from returns_desktop.domain.report import ColumnProfile, ParsedReport  # noqa: E402
from returns_desktop.importers.preview import preview_opened  # noqa: E402
from returns_desktop.importers.reading import read_opened, recognised  # noqa: E402
from returns_desktop.importers.report_file import DateOrder, ReadOptions, ReportFile, unpack  # noqa: E402
from returns_desktop.importers.sources import sources_in_zip  # noqa: E402

SLOW_SECONDS = 5.0
MAX_INPUT_BYTES = 20_000
MAX_KEPT = 400
"""Inputs with new outcomes that are mutated further, per kind."""
PROFILE = ColumnProfile(
    "mine",
    ("a", "b", "c", "d"),
    (("a", "order_id"), ("b", "amazon_rma_id"), ("c", "merchant_sku"), ("d", "order_date")),
)
ENCODINGS = ("utf-8", "cp932", "cp1252", "utf-16", "utf-16-le", "gb18030", "utf-8-sig", "hex", "\0")


@dataclass(frozen=True)
class Target:
    """One kind of input: its seeds, how they are changed, and how often it is its turn."""

    name: str
    weight: int
    seeds: Sequence[bytes]
    change: Callable[[random.Random, bytes, Sequence[bytes]], bytes]
    run: Callable[[bytes, ReadOptions, random.Random], str]
    in_native_code: bool = False
    """Its reader could end the interpreter, so the input is written down first."""


# --- What is done with an input -----------------------------------------------------------------


def opened(content: bytes) -> ReportFile:
    """A file that is not on the disk."""
    return ReportFile("fuzz", len(content), io.BytesIO(content))


def read(content: bytes, options: ReadOptions, rng: random.Random) -> str:
    """Read the input as the program would; the outcome in a few words."""
    turn = rng.random()
    try:
        if turn < 0.015:
            shown = preview_opened(opened(content), options)
            assert all(len(row) == len(shown.headings) == len(shown.guesses) for row in shown.rows)
            return f"preview {len(shown.headings)} {sum(map(bool, shown.guesses))}"
        if turn < 0.03:
            return str(recognised(opened(content), ReadOptions()))
        return outcome(read_opened(opened(content), options, (PROFILE,)))
    except AppError as refused:
        return refused.code


def read_zip(content: bytes, options: ReadOptions, rng: random.Random) -> str:
    """Find the reports of an archive and read each."""
    said = []
    try:
        archive = opened(content)
        for source in sources_in_zip(archive, Path("fuzz.zip"), ReadOptions()):
            said.append(source.name[-5:])
            with unpack(archive, source, options) as member:
                said.append(outcome(read_opened(member, options, ())))
    except AppError as refused:
        said.append(refused.code)
    return " ".join(said) + (read(content, options, rng) if rng.random() < 0.1 else "")


def outcome(report: ParsedReport) -> str:
    """What came out, after a look at what must always hold."""
    assert report.rows == len(report.lines) + len(report.problems), "rows are lost"
    assert len(report.file_digest) == 64
    for problem in report.problems:
        assert len(problem.row_digest) == 32
        assert all(len(str(value)) <= 40 and str(value).isprintable() for _, value in problem.params), problem
    for entry in report.lines:
        for field in fields(entry.value):
            value = getattr(entry.value, field.name)
            assert not isinstance(value, str) or "\0" not in value, field.name
    codes = {problem.code + problem.column[:20] for problem in report.problems}
    lines = min(len(report.lines), 3)
    return f"{report.kind} {report.encoding} {lines} {sorted(codes)} {bool(report.left_out)}"


# --- How inputs are changed ---------------------------------------------------------------------


def changed(rng: random.Random, content: bytes, tokens: Sequence[bytes], *, gentle: bool = False) -> bytes:
    """A few bytes or cells different; `gentle`: cells only, so that the rest can still be read."""
    made = bytearray(content)
    if gentle:
        for _ in range(1 + int(rng.random() * 3)):
            _change_cell(rng, made, int(rng.random() * (len(made) + 1)), tokens)
        return bytes(made[:MAX_INPUT_BYTES])
    for _ in range(1 + int(rng.random() * 4)):
        how = int(rng.random() * 8)
        size = len(made)
        at = int(rng.random() * (size + 1))
        if how == 0 and size:
            made[min(at, size - 1)] = int(rng.random() * 256)
        elif how == 1:
            del made[at : at + int(rng.random() ** 3 * 60) + 1]
        elif how == 2:
            made[at:at] = tokens[int(rng.random() * len(tokens))]
        elif how == 3:
            start = int(rng.random() * (size + 1))
            made[at:at] = made[start : start + int(rng.random() ** 2 * 80)]
        elif how == 4 and size:
            made[min(at, size - 1)] ^= 1 << int(rng.random() * 8)
        else:
            _change_cell(rng, made, at, tokens)
    return bytes(made[:MAX_INPUT_BYTES])


def _change_cell(rng: random.Random, made: bytearray, at: int, tokens: Sequence[bytes]) -> None:
    """Another text between two marks."""
    start = max(made.rfind(mark, 0, at) for mark in (b"\t", b",", b"\n", b">", b'"')) + 1
    found = [made.find(mark, start, start + 200) for mark in (b"\t", b",", b"\n", b"<", b'"')]
    end = min((place for place in found if place >= 0), default=start)
    made[start:end] = tokens[int(rng.random() * len(tokens))]


def change_text(rng: random.Random, content: bytes, others: Sequence[bytes]) -> bytes:
    """A table; now and then with its end taken from another."""
    if rng.random() < 0.05:
        other = rng.choice(others)
        content = content[: rng.randrange(len(content) + 1)] + other[rng.randrange(len(other) + 1) :]
    return changed(rng, content, TOKENS)


def change_xml(rng: random.Random, content: bytes, others: Sequence[bytes]) -> bytes:  # noqa: ARG001
    """An XML report."""
    if rng.random() < 0.6:
        return changed(rng, content, XML_TEXTS, gentle=True)
    return changed(rng, content, XML_TOKENS if rng.random() < 0.5 else TOKENS)


def change_zip(rng: random.Random, content: bytes, others: Sequence[bytes]) -> bytes:  # noqa: ARG001
    """An archive: its bytes, or what is in one of its members."""
    if rng.random() < 0.3:
        return changed(rng, content, TOKENS)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = {info.filename: archive.read(info) for info in archive.infolist()}
    except Exception:  # noqa: BLE001 - it was damaged by an earlier change
        return changed(rng, content, TOKENS)
    if not parts:
        return changed(rng, content, TOKENS)
    names = list(parts)
    big = [name for name in names if name.endswith(("content.xml", "sheet1.xml", ".tsv"))] or names
    name = rng.choice(big if rng.random() < 0.6 else names)
    turn = rng.random()
    gentle = turn < 0.6
    tokens = XML_TEXTS if gentle and turn > 0.15 else SHEET_TOKENS if turn < 0.9 else TOKENS
    parts[name] = changed(rng, parts[name], tokens, gentle=gentle)
    return archived(parts)


def targets() -> list[Target]:
    """All kinds of input."""
    xlsx, ods = workbooks()
    archive = archived({"a.tsv": GOOD_ROW.encode(), "b/c.xml": small_xml()[:2500], "__MACOSX/._a.tsv": b"x"})
    return [
        Target("text", 700, list(tables()), change_text, read),
        Target("xml", 200, [small_xml()], change_xml, read),
        Target("xlsx", 35, [xlsx], change_zip, read, in_native_code=True),
        Target("ods", 30, [ods], change_zip, read, in_native_code=True),
        Target("zip", 35, [archive, archived({"x.xlsx": xlsx})], change_zip, read_zip, in_native_code=True),
    ]


# --- The run ------------------------------------------------------------------------------------


@dataclass
class Tally:
    """What a run did."""

    executions: int = 0
    findings: int = 0
    by_target: Counter[str] | None = None
    outcomes: int = 0


def fuzz(executions: int, seed: int, out: Path, *, only: str = "", job: int = 0) -> Tally:
    """Run so many executions; the same seed does the same."""
    rng = random.Random(seed)
    chosen = [target for target in targets() if only in ("", target.name)]
    weights = [target.weight for target in chosen]
    kept = {target.name: list(target.seeds) for target in chosen}
    seen: dict[str, set[str]] = {target.name: set() for target in chosen}
    tally = Tally(by_target=Counter())
    current = out / f"current-{job}.bin"
    order: list[Target] = []
    for _ in range(executions):
        if not order:
            order = rng.choices(chosen, weights, k=1000)
        target = order.pop()
        corpus = kept[target.name]
        content = target.change(rng, corpus[int(rng.random() * len(corpus))], target.seeds) or b"\n"
        options = _options(rng)
        if target.in_native_code:
            current.write_bytes(content)
        started = time.perf_counter()
        said = _run(target, content, options, rng, out, tally)
        if time.perf_counter() - started > SLOW_SECONDS:
            _save(out, tally, content, f"{target.name} took {time.perf_counter() - started:.1f} s")
        tally.executions += 1
        tally.by_target[target.name] += 1  # type: ignore[index]
        if said not in seen[target.name] and len(seen[target.name]) < MAX_KEPT:
            seen[target.name].add(said)
            kept[target.name].append(content)
    current.unlink(missing_ok=True)
    tally.outcomes = sum(map(len, seen.values()))
    return tally


def _options(rng: random.Random) -> ReadOptions:
    turn = rng.random()
    if turn < 0.9:
        return _USUAL
    encoding = rng.choice(ENCODINGS) if turn < 0.95 else None
    return ReadOptions(encoding=encoding, date_order=rng.choice(list(DateOrder)))


_USUAL = ReadOptions()


def _run(
    target: Target, content: bytes, options: ReadOptions, rng: random.Random, out: Path, tally: Tally
) -> str:
    try:
        return target.run(content, options, rng)
    except KeyboardInterrupt:
        raise
    except BaseException:  # noqa: BLE001 - whatever it is, it is a finding; a reader in Rust has its own kind
        _save(out, tally, content, f"{target.name}, {options}\n{traceback.format_exc()}")
        return "finding"


def _save(out: Path, tally: Tally, content: bytes, why: str) -> None:
    tally.findings += 1
    if tally.findings > 200:
        return
    name = f"finding-{multiprocessing.current_process().pid}-{tally.findings}"
    (out / f"{name}.bin").write_bytes(content)
    (out / f"{name}.txt").write_text(why, "utf-8", "replace")
    sys.stderr.write(f"finding {name}: {why.splitlines()[-1]}\n")


def _job(executions: int, seed: int, out: Path, only: str, job: int) -> None:
    """Portions, so that a long run says how far it is; each has a seed of its own."""
    done = 0
    while done < executions:
        count = min(100_000, executions - done)
        tally = fuzz(count, seed * 1_000_003 + done, out, only=only, job=job)
        done += count
        with (out / f"tally-{job}.txt").open("a", encoding="utf-8") as file:
            counts = " ".join(f"{name}={count}" for name, count in sorted((tally.by_target or {}).items()))
            file.write(f"{tally.executions} {tally.findings} {counts}\n")


def main() -> int:
    """The command line."""
    parser = argparse.ArgumentParser(description="Fuzz the importers.")
    parser.add_argument("executions", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--only", default="", help="text, xml, xlsx, ods or zip")
    parser.add_argument("--out", type=Path, help="where findings are saved; else a new temporary folder")
    chosen = parser.parse_args()
    out: Path = chosen.out or Path(tempfile.mkdtemp(prefix="fuzz-importers-"))
    out.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    share = -(-chosen.executions // chosen.jobs)
    context = multiprocessing.get_context("spawn")
    jobs = [
        context.Process(target=_job, args=(share, chosen.seed * 1_000 + number, out, chosen.only, number))
        for number in range(chosen.jobs)
    ]
    for job in jobs:
        job.start()
    with contextlib.suppress(KeyboardInterrupt):
        for job in jobs:
            job.join()
    ended = sum(1 for job in jobs if job.exitcode)
    return _report(out, time.monotonic() - started, ended)


def _report(out: Path, seconds: float, ended: int) -> int:
    total: Counter[str] = Counter()
    for path in out.glob("tally-*.txt"):
        for line in path.read_text("utf-8").splitlines():
            executions, found, *counts = line.split()
            total.update(executions=int(executions), findings=int(found))
            total.update({name: int(count) for name, count in (each.split("=") for each in counts)})
    findings = total["findings"] + ended
    sys.stdout.write(
        f"executions {total['executions']}, findings {findings}, {seconds:.0f} s, in {out}\n"
        + "".join(f"  {target.name} {total[target.name]}\n" for target in targets())
        + (f"{ended} job(s) ended by the input in current-*.bin\n" if ended else "")
    )
    return 1 if findings else 0


if __name__ == "__main__":
    raise SystemExit(main())
