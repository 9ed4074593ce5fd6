"""The commands without a window: import, export, list, verify, backup, restore. Qt is never loaded here."""

import argparse
import json
import logging
import os
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from .domain.carrying import AdjustmentRow, RowFault, adjustment_totals
from .domain.errors import AppError
from .domain.evidence import Purpose
from .domain.money import Money
from .domain.reconcile import FindingKind
from .domain.shop_key import ShopKey
from .domain.views import RequestRow
from .log_file import log_into
from .paths import Paths, resource
from .services import sentences
from .services.adjusting import Adjusting
from .services.backup import back_up
from .services.browsing import Browsing
from .services.changes import Changes
from .services.deadlines import Deadlines
from .services.evidence_pack import EvidencePacks
from .services.exporting import COLUMNS, JOURNAL_HEAD, DecisionScope, Exporting
from .services.import_batch import DateOrder, Imported, NoRowReadableError, import_files, store_named
from .services.presets import Presets
from .services.problems import Problems
from .services.purge_texts import told_lines, told_object
from .services.purging import Purging
from .services.restoring import restore_alone
from .services.shop import Shop, open_shop
from .services.verifying import JournalPlace, Verification, Verifying
from .services.words import STATUS
from .unlocking import key_of
from .usage import DONE, PROGRAM, REFUSED, WRONG_USAGE, parser

log = logging.getLogger(__name__)

LOG_NAME = "command-line.log"
_ROWS_AT_ONCE = 200


def run(argv: list[str]) -> int:
    """Does one command; the exit code: 0 done, 1 refused with one line on stderr and nothing
    changed, 2 wrong usage."""
    _make_streams_safe()
    try:
        arguments = _usage().parse_args(argv)
        if arguments.check is not None:
            arguments.check(arguments)
    except SystemExit as stop:  # argparse has said what is wrong, or shown the help
        return stop.code if isinstance(stop.code, int) else WRONG_USAGE
    code = DONE
    try:
        code = _run(arguments)
        if sys.stdout is not None:  # closed by who started the program
            sys.stdout.flush()
    except BrokenPipeError:
        _drop_output()  # who read it has gone
    except OSError as error:  # a full disk behind the output; what was written stays written
        _drop_output()
        _refuse(f"The output could not be written ({error.strerror}).")
        return REFUSED
    return code


def _drop_output() -> None:
    """Nothing more can be printed, not even at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _run(arguments: argparse.Namespace) -> int:
    data_dir: Path | None = getattr(arguments, "data_dir", None)  # the parser suppresses its default
    try:
        paths = _prepared(data_dir)
        with _logging_into(paths):
            return _do(paths, arguments)
    except NoRowReadableError as error:
        _print_imported([Imported(error.plan, Changes())], as_json=arguments.json)
        return _refuse(sentences.error_sentence(error))
    except AppError as error:
        return _refuse(sentences.error_sentence(error))
    except KeyboardInterrupt:
        return _refuse(sentences.error_sentence(AppError("cancelled")))


def _do(paths: Paths, arguments: argparse.Namespace) -> int:
    command: Callable[[Shop, argparse.Namespace], int] = arguments.command
    code = None
    try:
        with _opened(paths, key_of(paths, getattr(arguments, "passphrase_file", None))) as shop:
            code = command(shop, arguments)
    except KeyboardInterrupt:
        if code is None:
            raise
    except AppError:
        raise
    except Exception as error:
        if isinstance(error, OSError) and error.filename is None:  # of the output: files have names
            raise
        log.exception("a fault of the program")
        return _refuse(f"A fault of the program stopped this. Details are in {paths.log_dir / LOG_NAME}.")
    return code


def _refuse(sentence: str) -> int:
    with suppress(OSError):  # a full disk behind stderr
        print(f"{PROGRAM}: {_line(sentence)}", file=sys.stderr)
    return REFUSED


def _line(text: str) -> str:
    """One line that cannot steer the terminal: names of files and buyers' goods come from elsewhere."""
    return " ".join("".join(char if char.isprintable() else " " for char in text).split())


def _make_streams_safe() -> None:
    """A terminal that cannot show a character gets it escaped instead of a crash."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")


def _prepared(data_dir: Path | None) -> Paths:
    folder = data_dir
    try:
        paths = Paths.under(data_dir) if data_dir else Paths.for_user()
        folder = paths.data_dir
        paths.ensure()
    except (OSError, RuntimeError) as error:  # RuntimeError: `~` of nobody
        reason = getattr(error, "strerror", None) or ""
        raise AppError("data_folder_unwritable", folder=str(folder or ""), reason=reason) from error
    return paths


@contextmanager
def _logging_into(paths: Paths) -> Iterator[None]:
    """The log goes to a file of its own, never to the terminal; without it the work is done too."""
    end = log_into(paths.log_dir, LOG_NAME, max_bytes=500_000, kept=2)
    try:
        yield
    finally:
        end()


@contextmanager
def _opened(paths: Paths, key: ShopKey | None) -> Iterator[Shop]:
    rules = resource("rules/deadlines.json")
    shop = open_shop(paths.database, backups=paths.backups, deadline_rules=rules, key=key)
    try:
        yield shop
    finally:
        shop.close()


# --- The commands -----------------------------------------------------------------------------


def _import(shop: Shop, arguments: argparse.Namespace) -> int:
    order = DateOrder(arguments.date_order.replace("-", "_")) if arguments.date_order else None
    imported = import_files(
        shop, arguments.files, encoding=arguments.encoding, date_order=order, stores=arguments.store
    )
    with suppress(KeyboardInterrupt):  # too late to say that nothing was changed
        _print_imported(imported, as_json=arguments.json)
    return DONE


def _print_imported(imported: Sequence[Imported], *, as_json: bool) -> None:
    if as_json:
        found = [_imported_object(one) for one in imported]
        print(json.dumps(found[0] if len(found) == 1 else found, indent=2))
        return
    for one in imported:
        plan = one.plan
        known = " (imported before)" if plan.seen_before else ""
        problems = _counted(len(plan.problems), "problem")
        print(
            f"{plan.name}{known}: {_counted(plan.rows, 'row')}: {len(plan.new)} new, "
            f"{len(plan.changed)} changed, {len(plan.same)} same, {len(plan.repeated)} repeated, {problems}"
        )
        for problem in plan.problems:
            print(f"  {_line(sentences.problem_line(problem))} {sentences.problem_way_out(problem)}.")
        for entry in plan.report.left_out:
            cells = _counted(entry.count, "cell")
            print(f"  {_line(entry.column)}: {cells} left out that a spreadsheet had damaged.")
        if one.changes.cleared_problems:
            print(f"  {_counted(one.changes.cleared_problems, 'earlier problem')} came in clean.")
        words = [f"{count} {_FINDING_WORDS[kind]}" for kind, count in _findings(one.changes).items() if count]
        if words:
            print(f"  Your decisions: {', '.join(words)}.")


_FINDING_WORDS = {
    FindingKind.CONFIRMED: "confirmed",
    FindingKind.CONTRADICTED: "contradicted",
    FindingKind.REFUNDED_ELSEWHERE: "refunded elsewhere",
    FindingKind.NOT_DONE: "decided but not done",
}


def _findings(changes: Changes) -> dict[FindingKind, int]:
    return {kind: changes.reconciliation.count(kind) for kind in FindingKind}


def _counted(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or one + 's'}"


def _imported_object(one: Imported) -> dict[str, Any]:
    plan = one.plan
    return {
        "file": str(plan.path),
        **({"member": plan.source.member} if plan.source.member else {}),
        "kind": plan.report.kind,
        "encoding": plan.report.encoding,
        "rows": plan.rows,
        "new": len(plan.new),
        "changed": len(plan.changed),
        "same": len(plan.same),
        "repeated": len(plan.repeated),
        "problems": [
            {"line": problem.line, "column": problem.column, "reason": sentences.problem_sentence(problem)}
            for problem in plan.problems
        ],
        "left_out": [{"column": entry.column, "count": entry.count} for entry in plan.report.left_out],
        "cleared": one.changes.cleared_problems,
        "findings": {kind.value: count for kind, count in _findings(one.changes).items()},
    }


def _export(shop: Shop, arguments: argparse.Namespace) -> int:
    if arguments.what == "problems":
        count = Problems(shop).export(arguments.out)
        print(f"{_counted(count, 'row')} written to {_line(str(arguments.out))}")
        return DONE
    if arguments.what == "deadlines":
        count = Deadlines(shop).export_calendar(arguments.out)
        print(f"{_counted(count, 'deadline')} written to {_line(str(arguments.out))}")
        return DONE
    if arguments.what == "adjustments":
        return _export_adjustments(shop, arguments)
    if arguments.what == "evidence":
        return _export_evidence(shop, arguments)
    return _export_decisions(shop, arguments)


def _export_decisions(shop: Shop, arguments: argparse.Namespace) -> int:
    target: Path = arguments.out
    preset = Presets(shop).find(arguments.preset) if arguments.preset else None
    if preset is not None and preset.scope not in ("since_last", "all"):
        raise AppError("preset_for_window", name=_line(preset.name))
    only_new = arguments.since_last or (preset is not None and preset.scope == "since_last")
    columns = arguments.columns or (preset.columns if preset else None)
    if arguments.journal_head:
        columns = (*(columns or COLUMNS), JOURNAL_HEAD)
    result = Exporting(shop).export_decisions(
        target,
        DecisionScope(only_new=only_new),
        scope_name="since_last" if only_new else "all",
        columns=columns,
        format=arguments.format or _format_of(target) or (preset.format if preset else "csv"),
        bom=not arguments.no_bom and (preset is None or preset.bom),
        comments=not arguments.no_comments and (preset is None or preset.comments),
    )
    print(f"{_counted(result.count, 'decision')} written to {_line(str(arguments.out))}")
    return DONE


def _export_evidence(shop: Shop, arguments: argparse.Namespace) -> int:
    """Every return of an order; the PDF for people needs the window."""
    packs, purpose = EvidencePacks(shop), Purpose((arguments.purpose or "safe-t").replace("-", "_"))
    ids = packs.requests_of(arguments.order)
    dossiers = [packs.dossier(one, purpose, words=not arguments.no_words) for one in ids]
    packs.write(arguments.out, dossiers)
    attached = sum(len(dossier.attached) for dossier in dossiers)
    told = f"{_counted(len(dossiers), 'return')} with {_counted(attached, 'attachment')}"
    print(f"{told} written to {_line(str(arguments.out))}; the window adds a PDF")
    return DONE


def _format_of(target: Path) -> str:
    """The format that the name of a file promises; empty if it promises none."""
    suffix = target.suffix.lower().removeprefix(".")
    return suffix if suffix in ("csv", "xlsx") else ""


def _export_adjustments(shop: Shop, arguments: argparse.Namespace) -> int:
    """All refunds that still have their way to Amazon before them; what had it is no fault."""
    adjusting = Adjusting(shop)
    store = store_named(shop, arguments.store).id if arguments.store else None
    wanted = [row for row in adjusting.rows() if _is_wanted(row, arguments, store)]
    faulty = {row.decision_id for row in wanted if row.fault not in (None, RowFault.ALREADY_EXPORTED)}
    left_out = faulty if arguments.skip_faulty else set()
    for row in wanted:
        if row.decision_id in left_out and row.fault is not None:
            print(f"{row.order_id} left out: {_line(sentences.row_fault_sentence(row))}")
    rows = [row for row in wanted if row.decision_id not in left_out]
    ids = list(dict.fromkeys(row.decision_id for row in rows))
    result = adjusting.export(arguments.out, ids, again_reason=arguments.again or "")
    print(f"{_counted(result.count, 'refund')} written to {_line(str(arguments.out))}")
    for total in adjustment_totals(rows):
        price, fee, net = (
            Money(minor, total.currency).plain()
            for minor in (total.price_minor, total.restocking_minor, total.net_minor)
        )
        less = f" ({price} less {fee} restocking)" if total.restocking_minor else ""
        print(f"  {total.currency} {net}{less}, {_counted(total.rows, 'item')}")
    return DONE


def _is_wanted(row: AdjustmentRow, arguments: argparse.Namespace, store_id: int | None) -> bool:
    if store_id is not None and row.store_id != store_id:
        return False
    if arguments.marketplace and row.marketplace != arguments.marketplace.upper():
        return False
    if row.fault is RowFault.ALREADY_EXPORTED:
        return bool(arguments.again)
    return row.fault is None or not row.fault.is_settled


def _list(shop: Shop, arguments: argparse.Namespace) -> int:
    browsing = Browsing(shop)
    store = store_named(shop, arguments.store).id if arguments.store else None
    ids = browsing.ids(arguments.status, search=arguments.search, store_id=store)
    rows = (
        row
        for start in range(0, len(ids), _ROWS_AT_ONCE)
        for row in browsing.rows(ids[start : start + _ROWS_AT_ONCE])
    )
    if arguments.json:
        names = {store.id: store.name for store in browsing.stores()}
        print(json.dumps([_row_object(row, names) for row in rows], indent=2))
        return DONE
    for row in rows:
        print(_row_line(row))
    return DONE


def _row_object(row: RequestRow, names: Mapping[int, str]) -> dict[str, Any]:
    """Codes as they are stored, the amount as a plain decimal; without the buyer's words."""
    return {
        "order_id": row.order_id,
        "rma_id": row.amazon_rma_id,
        "marketplace": row.marketplace,
        "store": names.get(row.store_id, ""),
        "status": row.status.value,
        "a_to_z": row.a_to_z,
        "goods": row.goods.value,
        "money": row.money.value,
        "reason": row.reason_code,
        "task": row.task.value if row.task else None,
        "due_on": row.due_on.isoformat() if row.due_on else None,
        "amount": None if row.paid_minor is None else Money(row.paid_minor, row.currency).plain(),
        "currency": row.currency,
        "item_name": row.item_name,
        "comment_state": row.comment_state.value,
    }


def _row_line(row: RequestRow) -> str:
    amount = "" if row.paid_minor is None else Money(row.paid_minor, row.currency).plain()
    status = STATUS[row.status].text + (" (A-to-Z)" if row.a_to_z else "")
    reason = _line(sentences.reason_text(row.reason_code))
    due = row.due_on.isoformat() if row.due_on else "-"
    name = _line(row.item_name)
    return f"{due:10}  {row.order_id:19}  {status:31}  {amount:>10} {row.currency:3}  {reason}  {name}"


_OTHER_JOURNAL = "no journal entry has the fingerprint that was kept: one up to it was changed, or is missing"


def _verify(shop: Shop, arguments: argparse.Namespace) -> int:
    verifying = Verifying(shop)
    kept = verifying.place_of(arguments.head) if arguments.head else None
    found = verifying.verify()
    findings = list(found.findings)
    if arguments.head and kept is None:
        findings.append(_OTHER_JOURNAL)
    if arguments.json:
        print(json.dumps(_verified_object(found, findings, kept), indent=2))
    else:
        for line in findings or _sound_lines(found, kept):
            print(_line(line))
    if findings:
        return _refuse(sentences.error_sentence(AppError("data_unsound", count=len(findings))))
    return DONE


def _sound_lines(found: Verification, kept: JournalPlace | None) -> Iterator[str]:
    entries = _counted(found.journal_entries, "journal entry", "journal entries")
    yield f"Sound: {_counted(found.requests, 'request')}, {entries}"
    if found.journal_head:
        yield f"Fingerprint of the journal: {found.journal_head} (entry {found.last_entry})"
    if kept is not None:
        yield f"The fingerprint that was kept is that of entry {kept.number}: nothing up to it was changed."


def _verified_object(
    found: Verification, findings: Sequence[str], kept: JournalPlace | None
) -> dict[str, Any]:
    return {
        "sound": not findings,
        "requests": found.requests,
        "journal_entries": found.journal_entries,
        "journal_head": found.journal_head,
        "last_entry": found.last_entry,
        "kept_head_entry": kept.number if kept is not None else None,
        "findings": findings,
    }


def _backup(shop: Shop, arguments: argparse.Namespace) -> int:
    size = back_up(shop, arguments.out)
    print(f"Backup of {size} bytes written to {_line(str(arguments.out))}")
    return DONE


def _restore(shop: Shop, arguments: argparse.Namespace) -> int:
    restore = restore_alone(shop, arguments.file)
    content = restore.content
    print(
        f"Restored: {_counted(content.requests, 'request')}, {_counted(content.decisions, 'decision')}; "
        f"what was there before is in {_line(str(shop.db.backups / restore.kept))}"
    )
    return DONE


def _purge(shop: Shop, arguments: argparse.Namespace) -> int:
    purging, removes = Purging(shop), not arguments.dry_run
    purged = purging.purge(arguments.older_than) if removes else None
    preview = purged.done if purged else purging.survey().older_than(arguments.older_than)
    if arguments.json:
        print(json.dumps({"removed": removes, **told_object(preview)}, indent=2))
    else:
        for line in told_lines(preview, removed=removes):
            print(line)
    if purged is not None and (fault := purged.fault):
        return _refuse(sentences.error_sentence(fault))
    return DONE


def _usage() -> argparse.ArgumentParser:
    return parser(
        {
            "import": _import,
            "export": _export,
            "list": _list,
            "verify": _verify,
            "backup": _backup,
            "restore": _restore,
            "purge": _purge,
        }
    )
