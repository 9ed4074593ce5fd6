"""What can be typed: the commands, their options, and which of them go together."""

import argparse
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from . import __version__
from .domain.views import View

PROGRAM = "returns-desktop"
DONE, REFUSED, WRONG_USAGE = 0, 1, 2
COMMANDS = ("import", "export", "list", "verify", "backup", "restore", "purge")

PASSPHRASE_VARIABLE = "RETURNS_DESKTOP_PASSPHRASE"

Command = Callable[[Any, argparse.Namespace], int]
"""Does a command in an open shop; its exit code."""


def is_command(argv: Sequence[str]) -> bool:
    """True if the arguments ask for a command, for help or for the version; False: for the window,
    with files to open."""
    skip_value = False
    for word in argv:
        if skip_value:
            skip_value = False
        elif word in ("--data-dir", "--passphrase-file"):
            skip_value = True
        elif word in ("-h", "--help", "--version"):
            return True
        elif not word.startswith("-"):
            return word in COMMANDS
    return False


def parser(commands: Mapping[str, Command]) -> argparse.ArgumentParser:
    """The whole usage; each of `COMMANDS` is done by the function of its name."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--data-dir",
        type=Path,
        default=argparse.SUPPRESS,
        help="folder of the data, instead of the user's own",
    )
    common.add_argument(
        "--passphrase-file",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="FILE",
        help="holds the passphrase or the recovery key of encrypted data; instead of "
        f"{PASSPHRASE_VARIABLE} in the environment, or of being asked",
    )
    whole = argparse.ArgumentParser(
        prog=PROGRAM,
        parents=[common],
        usage=f"{PROGRAM} [--data-dir DIR] [FILE ...]\n       {PROGRAM} [--data-dir DIR] COMMAND ...",
        description="Decide Amazon return requests on your own computer. "
        "Without a command the window opens and imports the files.",
    )
    whole.add_argument("--version", action="version", version=f"{PROGRAM} {__version__}")
    whole.set_defaults(json=False, check=None)
    each = whole.add_subparsers(title="commands", metavar="COMMAND", required=True, prog=PROGRAM)
    _import_usage(each.add_parser("import", parents=[common], help="take in Amazon's reports"))
    written = "write decisions, refunds, problems, deadlines or evidence"
    _export_usage(each.add_parser("export", parents=[common], help=written))
    _list_usage(each.add_parser("list", parents=[common], help="list return requests"))
    verify = each.add_parser("verify", parents=[common], help="check that the data is sound")
    verify.add_argument("--json", action="store_true", help="print JSON")
    verify.add_argument(
        "--head",
        metavar="HASH",
        help="a fingerprint of the journal that was kept elsewhere, to compare",
    )
    backup = each.add_parser("backup", parents=[common], help="write a copy of the data")
    backup.add_argument("--out", type=Path, required=True, metavar="FILE", help="the copy")
    restore = each.add_parser(
        "restore", parents=[common], help="go back to a backup; what is there now is backed up first"
    )
    restore.add_argument("file", type=Path, metavar="FILE", help="the backup")
    _purge_usage(each.add_parser("purge", parents=[common], help="remove buyers' words that are old"))
    for name, command in commands.items():
        each.choices[name].set_defaults(command=command)
    return whole


def _import_usage(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        type=Path,
        nargs="+",
        metavar="FILE",
        help="a report, a folder of reports, or a zip archive of them",
    )
    parser.add_argument("--json", action="store_true", help="say what was done as JSON")
    parser.add_argument("--encoding", metavar="NAME", help="text encoding, if the recognized one is wrong")
    parser.add_argument(
        "--date-order", choices=("day-first", "month-first"), help="how to read dates like 09/02/2026"
    )
    parser.add_argument(
        "--store",
        action="append",
        default=[],
        metavar="NAME",
        help="the store that the reports are of, where several have their currency; once for each currency",
    )


def _export_usage(parser: argparse.ArgumentParser) -> None:
    kinds = ("decisions", "adjustments", "problems", "deadlines", "evidence")
    told = "what to write; deadlines are a calendar file (.ics), evidence an archive (.zip)"
    parser.add_argument("what", choices=kinds, help=told)
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help="the file")
    decisions = parser.add_argument_group("decisions")
    decisions.add_argument("--since-last", action="store_true", help="only what stands in no export yet")
    decisions.add_argument(
        "--no-comments", action="store_true", help="leave out the words from and to buyers"
    )
    decisions.add_argument(
        "--no-bom", action="store_true", help="without the mark that Excel wants for UTF-8"
    )
    decisions.add_argument("--format", choices=("csv", "xlsx"), help="otherwise as the name of the file ends")
    decisions.add_argument("--columns", type=_names, metavar="A,B,C", help="only these, in this order")
    decisions.add_argument(
        "--journal-head",
        action="store_true",
        help="a last column with the fingerprint of the journal, to be kept elsewhere (verify --head)",
    )
    decisions.add_argument("--preset", metavar="NAME", help="as saved in the window under this name")
    adjustments = parser.add_argument_group("adjustments (refunds for Amazon)")
    adjustments.add_argument(
        "--skip-faulty", action="store_true", help="leave out refunds that cannot go instead of refusing"
    )
    adjustments.add_argument(
        "--again", metavar="REASON", help="also refunds of an earlier Adjustments file, and why"
    )
    adjustments.add_argument("--marketplace", metavar="CODE", help="only refunds there, like US or DE")
    adjustments.add_argument("--store", metavar="NAME", help="only refunds of this store")
    evidence = parser.add_argument_group("evidence (for SAFE-T claims and A-to-Z answers)")
    evidence.add_argument("--order", metavar="ORDER", help="the order id; all of its returns are in the file")
    evidence.add_argument("--purpose", choices=("safe-t", "a-to-z"), help="otherwise safe-t")
    evidence.add_argument(
        "--no-words", action="store_true", help="leave out what the buyer and the seller wrote"
    )
    parser.set_defaults(check=partial(_check_export, parser))


_OPTIONS_OF = {
    "decisions": ("since_last", "no_comments", "no_bom", "format", "columns", "preset", "journal_head"),
    "adjustments": ("skip_faulty", "again", "marketplace", "store"),
    "evidence": ("order", "purpose", "no_words"),
}


def _check_export(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """An option that does nothing here is an error, not a surprise."""
    for kind, names in _OPTIONS_OF.items():
        for name in names:
            if kind != arguments.what and getattr(arguments, name):
                parser.error(f"--{name.replace('_', '-')} belongs to export {kind}")
    if arguments.what == "evidence" and not arguments.order:
        parser.error("export evidence needs --order ORDER")


def _purge_usage(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Removes comments, messages, notes, typed reasons and attached photos of requests about which "
        "nothing is open, for good. Amounts, codes and the journal stay."
    )
    parser.add_argument(
        "--older-than",
        type=_days,
        required=True,
        metavar="DAYS",
        help="days since the goods came back; Amazon's policy names 30",
    )
    parser.add_argument("--dry-run", action="store_true", help="only say what would be removed")
    parser.add_argument("--json", action="store_true", help="print JSON")


def _days(text: str) -> int:
    from .domain.purging import LONGEST_DAYS  # the window reads this module at its start

    if not text.isascii() or not text.isdigit() or int(text) > LONGEST_DAYS:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of days from 0 to {LONGEST_DAYS}")
    return int(text)


def _names(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    if not names:
        raise argparse.ArgumentTypeError("no column is named")
    return names


def _list_usage(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--status", type=_view, default=View.ALL, metavar="S", help="one of: " + ", ".join(View)
    )
    parser.add_argument(
        "--search",
        default="",
        metavar="TEXT",
        help='words, "phrases" and filters (state:authorized due:<2d amount:>50) that must all hold; '
        "one that begins with a minus is written --search=-word",
    )
    parser.add_argument("--store", default="", metavar="NAME", help="only requests of this store")
    parser.add_argument("--json", action="store_true", help="print JSON")


def _view(text: str) -> View:
    try:
        return View(text.strip().lower().replace("-", "_").replace(" ", "_"))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is none of: {', '.join(View)}") from None
