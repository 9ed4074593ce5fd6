"""XML read piece by piece: no entities, no DTD, and memory that does not follow what a file claims."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final
from xml.sax import SAXException
from xml.sax.handler import ContentHandler

from defusedxml.common import DefusedXmlException
from defusedxml.expatreader import DefusedExpatParser

from ..domain.errors import AppError

MAX_DEPTH: Final = 64
_PIECE_BYTES: Final = 65_536
_MAX_TOKEN_BYTES: Final = 2**20
"""A tag or comment that goes on for longer is no report; the parser would hold all of it."""


class XmlRefused(Exception):  # noqa: N818 - it refuses, nothing failed
    """Raised by a walker for XML that is not what it has to be."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Walker(ContentHandler):
    """Hears the elements of a file. Knows how deep it is, and that the parser goes on."""

    def __init__(self) -> None:
        super().__init__()
        self.depth = 0
        self.heard = 0

    @property
    def line(self) -> int:
        """Line the parser is on."""
        return self._locator.getLineNumber() or 1

    def setDocumentLocator(self, locator: Any) -> None:  # noqa: N802 - the name of xml.sax
        self._locator = locator

    def startElement(self, name: str, attrs: Any) -> None:  # noqa: N802
        self.heard += 1
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise XmlRefused("xml_damaged")
        self.opened(name, dict(attrs.items()))

    def endElement(self, name: str) -> None:  # noqa: N802
        self.heard += 1
        self.depth -= 1
        self.closed(name)

    def characters(self, content: str) -> None:
        self.heard += 1
        self.text(content)

    def opened(self, name: str, attributes: Mapping[str, str]) -> None:
        """A start tag, with its prefix as it is written."""

    def closed(self, name: str) -> None:
        """An end tag."""

    def text(self, content: str) -> None:
        """A piece of the text of the innermost element."""


def walk(
    chunks: Iterable[bytes], walker: Walker, file: str, check: Callable[[], None] = lambda: None
) -> Iterator[None]:
    """Tell `walker` all of an XML file; piece by piece, as this is gone through.

    Raises AppError: `xml_forbidden` (a DTD or entities), `xml_damaged` with the line, or the code of
    an `XmlRefused`.
    """
    parser = DefusedExpatParser(forbid_dtd=True)
    parser.setContentHandler(walker)
    walker.setDocumentLocator(parser)
    try:
        silent = 0
        for chunk in chunks:
            for at in range(0, len(chunk), _PIECE_BYTES):
                piece = chunk[at : at + _PIECE_BYTES]
                before = walker.heard
                parser.feed(piece)
                silent = silent + len(piece) if walker.heard == before else 0
                if silent > _MAX_TOKEN_BYTES:
                    raise XmlRefused("xml_damaged")
                check()
                yield
        parser.close()
        yield
        return
    except DefusedXmlException:
        code = "xml_forbidden"
    except XmlRefused as refused:
        code = refused.code
    except SAXException:
        code = "xml_damaged"
    except (ValueError, LookupError):
        if walker.heard:
            raise
        code = "xml_damaged"  # an encoding that the parser does not know, before the first element
    if code == "xml_forbidden":
        raise AppError("xml_forbidden", file=file)
    if code != "xml_damaged":
        raise AppError("workbook_too_large", file=file)
    raise AppError("xml_damaged", file=file, line=walker.line)
