"""Bytes of a table to rows of text: encoding, delimiter, header, and the line each row begins on."""

import codecs
import csv
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from ..domain.errors import AppError
from .report_file import ReadOptions, ReportFile, normalised, shown

MAX_LINE_CHARS: Final = 1_000_000
"""The rest of a longer line is dropped and its row is a problem: memory must not follow a broken file."""
MAX_RECORD_LINES: Final = 200
"""Lines one quoted row may span; more means that a quote was never closed."""

Row = tuple[int, list[str], str]
"""Line it begins on, its cells, and why it cannot be cut into cells (a problem code) or nothing."""


@dataclass(frozen=True)
class Header:
    """The first line with text, cut at one of the delimiters."""

    line: int
    delimiter: str
    cells: tuple[str, ...]

    @cached_property
    def compared(self) -> tuple[str, ...]:
        """The headings as they are compared."""
        return tuple(map(normalised, self.cells))


# --- Encoding ---------------------------------------------------------------------------------

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
# Text codecs of Python that are no encodings of files, or that can make half characters.
_NOT_FOR_FILES = frozenset({"utf-7", "idna", "punycode", "unicode-escape", "raw-unicode-escape"})


def chosen_encoding(file: ReportFile, name: str) -> str:
    """Python's own spelling of an encoding the seller named.

    Raises AppError `encoding_not_supported`; `encoding_wrong` if the BOM says UTF-8 and `name` does not.
    """
    try:
        "".encode(name)
        known = codecs.lookup(name).name
        codecs.getincrementaldecoder(known)
    except (LookupError, ValueError):
        known = ""
    if not known or known in _NOT_FOR_FILES:
        raise AppError("encoding_not_supported", file=file.name, encoding=shown(name, 40))
    if _marked(file) != "utf-8-sig":
        return known
    if known not in ("utf-8", "utf-8-sig"):
        raise AppError("encoding_wrong", file=file.name, encoding=known, line=1)
    return "utf-8-sig"


def _marked(file: ReportFile) -> str:
    return next((name for mark, name in _MARKS if file.head.startswith(mark)), "")


def choose_encoding(file: ReportFile, options: ReadOptions) -> str:
    """Name of the encoding: the chosen one, else by BOM, else UTF-8, else cp932 or cp1252.

    Reads the whole file. Raises AppError `encoding_wrong` if the chosen one, or the one the BOM
    names, does not fit; `encoding_unknown` if none does.
    """
    name = options.encoding or _marked(file)
    if name:
        for _ in decoded(file, name, options):
            pass
        return name
    wanted = "utf-8"
    if _fits(file, wanted, options) is None:
        wanted = "cp932"
        japanese = _fits(file, "cp932", options, _japanese_likeness)
        western = _fits(file, "cp1252", options, _western_likeness)
        if japanese is not None and b"JPY" in file.head:
            japanese += 0.5
        if western is not None and (japanese is None or japanese < western or japanese == western <= 0.5):
            wanted, japanese = "cp1252", western
        if japanese is None or japanese < (_IMPLAUSIBLE if western is not None else 2 * _IMPLAUSIBLE):
            raise AppError("encoding_unknown", file=file.name)
    return wanted


def decoded(file: ReportFile, encoding: str, options: ReadOptions, *, counted: bool = False) -> Iterator[str]:
    """The file's text, every line end as `\\n`. Raises AppError `encoding_wrong` with the line."""
    decoder = codecs.getincrementaldecoder(encoding)("strict")
    line, carried, first, near = 1, "", True, 0
    for chunk in _with_end(file.chunks(options, counted=counted)):
        state = decoder.getstate()
        try:
            text = carried + decoder.decode(chunk, final=not chunk)
        except UnicodeError as error:
            decoder.setstate(state)
            text, near = None, getattr(error, "start", 0)
        if text is None:
            line += _one_line_end(carried + _before_the_fault(decoder, chunk, near)).count("\n")
            raise AppError("encoding_wrong", file=file.name, encoding=encoding, line=line)
        carried = ""
        if "\r" in text:
            if chunk and text[-1] == "\r":  # its \n may come with the next chunk
                text, carried = text[:-1], "\r"
            text = _one_line_end(text)
        if first and text:
            text, first = text.removeprefix("\ufeff"), False
        line += text.count("\n")
        yield text


def _one_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _with_end(chunks: Iterator[bytes]) -> Iterator[bytes]:
    yield from chunks
    yield b""


def _before_the_fault(decoder: codecs.IncrementalDecoder, chunk: bytes, near: int) -> str:
    """The text before the bytes that cannot be decoded, which are about at `near`."""
    state, start = decoder.getstate(), max(0, near - 16)
    try:
        good = decoder.decode(chunk[:start])
    except UnicodeError:
        decoder.setstate(state)
        start, good = 0, ""
    for at in range(start, len(chunk)):
        try:
            good += decoder.decode(chunk[at : at + 1])
        except UnicodeError:
            break
    return good


def _fits(file: ReportFile, encoding: str, options: ReadOptions,
          likeness: "Callable[[str, str, str], float] | None" = None) -> float | None:
    """Mean `likeness` of the text outside ASCII, 0 without one; None if `encoding` cannot decode it."""
    pieces: dict[tuple[str, str, str], None] = {}
    try:
        for text in decoded(file, encoding, options):
            if likeness is not None and len(pieces) < _SAMPLE_PIECES:
                for found in _NOT_ASCII.finditer(text):
                    start, end = found.span()
                    pieces[text[max(0, start - 1) : start], found[0][:200], text[end : end + 1]] = None
    except AppError as error:
        if error.code != "encoding_wrong":
            raise
        return None
    if likeness is None or not pieces:
        return 0.0
    return sum(likeness(*piece) for piece in pieces) / len(pieces)


_SAMPLE_PIECES = 1_000
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_IMPLAUSIBLE = -0.5

# Half-width kana: marks that only follow some kana, and signs that cannot begin a word.
_HALF_WIDTH = re.compile(
    "(?:[\uff61-\uff65]|[\uff66\uff71-\uff9d](?:(?<=[\uff73\uff76-\uff84\uff8a-\uff8e])\uff9e|(?<=[\uff8a-\uff8e])\uff9f)?"
    "[\uff67-\uff70]*)+")
_ASCII_LETTER_TRAIL = re.compile(rb".[A-Za-z]", re.DOTALL)


def _japanese_likeness(before: str, piece: str, after: str) -> float:
    """How much a piece decoded as cp932 looks Japanese: about -3 (not at all) to 2, per character.

    A western letter with its neighbour often makes one rare kanji, and alone half-width kana or a
    private-use character; Japanese comes in runs, with kana.
    """
    points = 0.0
    beside_letter = (before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha())
    for char in piece:
        if "\u3000" <= char <= "\u30ff":
            points += 2
        elif "\u4e00" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff":
            points += _kanji_points(char, alone=len(piece) == 1, beside_letter=beside_letter)
        elif "\uff61" <= char <= "\uff9f":
            points += 0  # judged as a run below
        elif "\uff01" <= char <= "\uffe6":
            points += 1
        else:
            points += -3 if char < "\u00a1" or "\ue000" <= char <= "\uf8ff" else 0.5
    for run in re.findall("[\uff61-\uff9f]+", piece):
        good = len(run) >= 3 and _HALF_WIDTH.fullmatch(run) is not None
        points += len(run) if good else -len(run)
    return points / len(piece)


def _kanji_points(char: str, *, alone: bool, beside_letter: bool) -> float:
    code = char.encode("cp932", "replace")
    if code >= b"\x98\x9f":  # the second level: rare characters
        return -1 if _ASCII_LETTER_TRAIL.match(code) else 0.3
    return -1 if alone and beside_letter else 1


_QUOTES = "‘’‚“”„"
_USUAL_MARKS = "–—…•€™®©°²³¹½¼¾µ×·«»¿¡£§ªº´±\u00a0"


def _western_likeness(before: str, piece: str, after: str) -> float:
    """How much a piece decoded as cp1252 looks like a western text: -1.5 (not at all) to 1, per character."""
    if len(piece) > 3 or _is_utf8(piece):
        return -1.5
    points = 0.0
    around = before + piece + after
    at = len(before)
    for place, char in enumerate(piece, at):
        left = around[place - 1] if place else " "
        right = around[place + 1] if place + 1 < len(around) else " "
        if char in _QUOTES:
            points += 1 if left.isalnum() or right.isalnum() else -1
        elif char in "–—•" and left.isspace() != right.isspace():
            points -= 1
        elif char in _USUAL_MARKS:
            points += -1 if left in _ODD_NEIGHBOURS or right in _ODD_NEIGHBOURS else 1
        elif char.isalpha() and char not in "ƒˆª":
            points += -1 if char.isupper() and left.islower() else 1
        else:
            points -= 1.5
    return points / len(piece)


def _is_utf8(piece: str) -> bool:
    """True if the bytes behind a cp1252 piece are a UTF-8 character: a UTF-8 file with one broken byte."""
    try:
        return len(piece.encode("cp1252").decode("utf-8")) < len(piece)
    except UnicodeError:
        return False


_ODD_NEIGHBOURS = "{}|~^`@\\_"


# --- Header and rows --------------------------------------------------------------------------

DELIMITERS: Final = ("\t", ",", ";")


def head_text(file: ReportFile, encoding: str | None) -> str:
    """The file's beginning, decoded well enough to read headings, with line ends as `\\n`."""
    encoding = encoding or _marked(file)
    decoder = codecs.getincrementaldecoder(encoding or "utf-8")("replace" if encoding else "strict")
    try:
        text = decoder.decode(file.head)  # not final: a character cut in two at the end is no fault
    except UnicodeError:
        text = file.head.decode("cp1252", "replace")
    return _one_line_end(text.removeprefix("\ufeff"))


def headers_of(file: ReportFile, head: str) -> tuple[Header, ...]:
    """The first line with text, cut at each delimiter; nothing if there is no such line.

    `head` is the beginning of `file`; a line that does not end in it is no header.
    """
    lines = head.split("\n")
    if file.size > len(file.head):
        lines.pop()
    for number, line in enumerate(lines, 1):
        if "\0" in line:
            return ()
        if line.strip():
            return tuple(Header(number, mark, _header_cells(line, mark)) for mark in DELIMITERS)
    return ()


def _header_cells(line: str, delimiter: str) -> tuple[str, ...]:
    cells = _tab_cells(line)
    if delimiter != "\t":
        try:
            cells = next(csv.reader((line,), delimiter=delimiter, strict=True), [])
        except csv.Error:
            cells = line.split(delimiter)
    while cells and not cells[-1].strip():
        cells.pop()
    return tuple(cells)


def rows(texts: Iterable[str], header: Header) -> Iterator[Row]:
    """Rows below the header; lines without text in any cell are skipped."""
    lines = _numbered(texts)
    for number, _ in lines:
        if number == header.line:
            break
    if header.delimiter == "\t":
        return _tab_rows(lines, len(header.cells))
    return _quoted_rows(lines, header.delimiter)


def _numbered(texts: Iterable[str]) -> Iterator[tuple[int, str]]:
    number, rest = 0, ""
    for text in texts:
        lines = (rest + text).split("\n")
        rest = lines.pop()[: MAX_LINE_CHARS + 1]
        for number, line in enumerate(lines, number + 1):  # noqa: B020 - goes on counting
            yield number, line
    if rest:
        yield number + 1, rest


def _damage(line: str) -> str:
    if "\0" in line:
        return "control_character"
    return "cell_too_long" if len(line) > MAX_LINE_CHARS else ""


def _tab_rows(lines: Iterator[tuple[int, str]], width: int) -> Iterator[Row]:
    for number, line in lines:
        if not line or line.isspace():
            continue
        cells = line.split("\t")
        if '"' in line:
            cells = _tab_cells(line)
            if not any(map(str.strip, cells)):
                continue
            if len(cells) > width:
                cells = _rejoined(line.split("\t"), width)
        yield number, cells, _damage(line) if "\0" in line or len(line) > MAX_LINE_CHARS else ""


def _tab_cells(line: str) -> list[str]:
    return [_unquoted(cell) if cell[:1] == '"' else cell for cell in line.split("\t")]


def _unquoted(cell: str) -> str:
    """The text of a cell a spreadsheet quoted; any other cell as it is: an inch mark is no quote."""
    if len(cell) < 2 or cell[0] != '"' or cell[-1] != '"' or '"' in cell[1:-1].replace('""', ""):
        return cell
    return cell[1:-1].replace('""', '"')


_MAX_TABS_IN_CELL = 20


def _rejoined(pieces: list[str], width: int) -> list[str]:
    """Cells of a row with too many, where tabs inside a spreadsheet's quotes may be the cause."""
    cells: list[str] = []
    at = 0
    while at < len(pieces):
        end = at + 1
        if pieces[at][:1] == '"':
            surplus = len(cells) + len(pieces) - at - width
            for reach in range(1, min(surplus, len(pieces) - at - 1, _MAX_TABS_IN_CELL) + 1):
                joined = "\t".join(pieces[at : at + reach + 1])
                if _unquoted(pieces[at]) == pieces[at] and _unquoted(joined) != joined:
                    pieces[at], end = joined, at + reach + 1
                    break
        cells.append(_unquoted(pieces[at]))
        at = end
    return cells


class _Feed:
    """Lines for csv.reader, kept until their row is complete, so that a broken row can be given back."""

    def __init__(self, lines: Iterator[tuple[int, str]]) -> None:
        self._lines = lines
        self._again: deque[tuple[int, str]] = deque()
        self.taken: list[tuple[int, str]] = []

    def __iter__(self) -> "_Feed":
        return self

    def __next__(self) -> str:
        if len(self.taken) >= MAX_RECORD_LINES:
            raise csv.Error("a quote was never closed")
        line = self._again.popleft() if self._again else next(self._lines)
        self.taken.append(line)
        return line[1] + "\n"

    def give_back(self) -> None:
        """Put all but the first line of the row back: one open quote must not swallow the rows below."""
        self._again.extendleft(reversed(self.taken[1:]))
        del self.taken[1:]


def _quoted_rows(lines: Iterator[tuple[int, str]], delimiter: str) -> Iterator[Row]:
    feed = _Feed(lines)
    reader = csv.reader(feed, delimiter=delimiter, strict=True)
    while True:
        feed.taken.clear()
        damage = ""
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            cells, damage = [], "cell_too_long" if "field limit" in str(error) else "quotes_unreadable"
            feed.give_back()
            cells = [feed.taken[0][1]]  # uncut, to know the row again
        if damage or any(map(str.strip, cells)):
            damage = next(filter(None, (_damage(line) for _, line in feed.taken)), damage)
            yield feed.taken[0][0], cells, damage
