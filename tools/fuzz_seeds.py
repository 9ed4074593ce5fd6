"""What the fuzzing of the importers begins with: small reports of every kind, and pieces to put into them."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path

REPORTS = Path(__file__).resolve().parent.parent / "tests" / "data" / "reports"

TOKENS = [
    b"", b" ", b"\t", b"\n", b"\r\n", b"\r",
    b"\0", b'"', b'""', b",", b";", b"\xef\xbb\xbf", b"\xff\xfe",
    b"N/A", b"--", b"-1", b"0", b"1.5",
    b"1e999", b"1.23E+13", b"5,77143E+13", b"NaN", b"inf", b"#REF!",
    b"Err:502", b"Y", b"false", b"USD", b"JPY", b"77,98", b"1.234,56", b"9" * 30, b"10-Jul-2025",
    b"09/02/2026", b"29-Feb-2028",
    b"2026-02-29", b"9999-12-31T23:59:59+23:59", b"2026-11-02T17:03:00+00:00",
    b"2026-01-01T00:00:00-99:99", b"111-1234567-7654321", b"DabcRRMA",
    b"=1+1", b"<b>x</b>", b"\xed\xa0\x80",
    b"\xc0\xaf", b"\xf4\x90\x80\x80", b"\xe2\x80\xa8",
    b"\x85", b"x" * 300, "折りたたみ傘".encode(), b"\xfc",
    b"Order ID", b"order-id", b"Amazon RMA ID", b"Merchant SKU",
    b"Tracking ID", b"sku", b"reason", b"a\tb\tc\td",
]
XML_TEXTS = [
    token for token in TOKENS
    if token.decode("utf-8", "ignore").encode() == token and not any(char in token for char in b'<&\0"')
]
"""Those that XML can hold."""
XML_TOKENS = [
    b"<", b">", b"</", b"/>", b"&", b"&amp;",
    b"&#0;", b"&#x110000;", b"&x;", b"<![CDATA[", b"]]>", b"<!--",
    b"-->", b"<?x?>",
    b'<!DOCTYPE a [<!ENTITY x "y">]>', b'encoding="utf-7"', b'encoding="cp037"',
    b"<return_details>", b"</return_details>",
    b"<item_details>", b"</item_details>", b"<order_id>",
    b"</order_id>", b"<merchant_sku>A</merchant_sku>",
    b"<a>" * 70, b"MessageType", b"Returns-Report",
]
SHEET_TOKENS = [
    *XML_TOKENS,
    b'r="A1048576"', b'r="XFD1"', b'r="A0"', b'r="AAAA1"',
    b't="s"', b't="e"', b't="d"', b't="b"',
    b"<v>4294967296</v>", b"<v>-1</v>", b"<v>1e400</v>",
    b"<v/>", b'count="99999999999"', b"<row>", b"</row>",
    b'table:number-columns-repeated="16384"',
    b'table:number-rows-repeated="1048576"', b'text:c="1000000000"',
    b'office:value-type="date"', b'office:date-value="0000-00-00"',
    b'office:value="1e999"', b'numFmtId="14"',
    b"<c/>", b'<c r="B2"/>', b'<row r="1"/>',
    b'uniqueCount="4000000"', b"<table:table>", b'r:id="rId9"',
]


def archived(parts: dict[str, bytes]) -> bytes:
    """A zip file, not packed: that is quicker, and changed bytes stay in their place."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return made.getvalue()


GOOD_ROW = (
    "Order ID\tAmazon RMA ID\tMerchant SKU\tReturn Reason\tOrder date\tTracking ID\tCurrency code\t"
    "Order Amount\n"
    "111-1234567-7654321\tDabcRRMA\tSKU-1\tCR-DEFECTIVE\t10-Jul-2025\t1Z9\tUSD\t12.50\n"
)


def tables() -> Iterator[bytes]:
    """The first rows of every table among the samples, and a few small ones."""
    yield GOOD_ROW.encode()
    yield GOOD_ROW.replace("\t", ",").encode()
    yield GOOD_ROW.replace("\t", ";").encode("utf-16")
    yield b"a\tb\tc\td\n111-1234567-7654321\tD1\tS\t2026-01-02\n"
    yield b"order-id\torder-item-id\tsku\tquantity-purchased\n111-1234567-7654321\t67883547504008\tS\t2\n"
    yield (b"return-date\torder-id\tsku\tdetailed-disposition\tlicense-plate-number\tcustomer-comments\n"
           b"2026-11-02T17:03:00+00:00\t111-1234567-7654321\tS\tSELLABLE\tLPN1\t=cmd|'/c calc'!A1\n")
    for path in sorted(REPORTS.iterdir()):
        if path.suffix != ".xml":
            yield b"\n".join(path.read_bytes().split(b"\n")[:3])


def small_xml() -> bytes:
    """The first two returns of the sample."""
    content = (REPORTS / "returns_report.xml").read_bytes()
    head, *returns = content.split(b"<return_details>")
    return b"<return_details>".join([head, *returns[:2]]).rstrip() + b"</Message></AmazonEnvelope>"


def workbooks() -> Iterator[bytes]:
    """A small .xlsx and a small .ods, made here so that nothing has to be packed."""
    rows = [line.split("\t") for line in GOOD_ROW.splitlines()]
    yield archived({name: text.encode() for name, text in _xlsx(rows).items()})
    yield archived({name: text.encode() for name, text in _ods(rows).items()})


_MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_URN = "urn:oasis:names:tc:opendocument:xmlns"


def _xlsx(rows: list[list[str]]) -> dict[str, str]:
    cells = ""
    for number, row in enumerate(rows, 1):
        cells += f'<row r="{number}">'
        for at, cell in enumerate(row):
            cells += f'<c r="{chr(65 + at)}{number}" t="inlineStr"><is><t>{cell}</t></is></c>'
        cells += "</row>"
    cells += (
        '<row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="str"><f>A1</f><v>D2</v></c>'
        '<c r="C3"><v>12</v></c><c r="D3" t="e"><v>#REF!</v></c><c r="E3" s="1"><v>46000</v></c>'
        '<c r="F3"><v>1e21</v></c><c r="G3" t="b"><v>1</v></c><c r="H3"><v>1.5</v></c></row>'
    )
    return {
        "_rels/.rels": f'<Relationships><Relationship Id="rId1" Type="{_OFFICE}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {_MAIN} xmlns:r="{_OFFICE}"><sheets>'
        '<sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships><Relationship Id="rId1" Type="{_OFFICE}/worksheet" '
        'Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet {_MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/>'
        "</cellXfs></styleSheet>",
        "xl/sharedStrings.xml": f'<sst {_MAIN} count="1" uniqueCount="1">'
        "<si><t>111-1234567-7654321</t></si></sst>",
        "xl/worksheets/sheet1.xml": f"<worksheet {_MAIN}><sheetData>{cells}</sheetData></worksheet>",
    }


def _ods(rows: list[list[str]]) -> dict[str, str]:
    cells = ""
    for row in rows:
        cells += "<table:table-row>"
        for cell in row:
            cells += '<table:table-cell office:value-type="string">'
            cells += f"<text:p>{cell}</text:p></table:table-cell>"
        cells += '<table:table-cell table:number-columns-repeated="9"/></table:table-row>'
    cells += (
        '<table:table-row table:number-rows-repeated="2">'
        '<table:table-cell office:value-type="float" office:value="12"/>'
        '<table:table-cell office:value-type="date" office:date-value="2026-01-02"/>'
        '<table:covered-table-cell/><table:table-cell office:value-type="string">'
        '<text:p>a<text:s text:c="2"/>b</text:p></table:table-cell></table:table-row>'
    )
    return {
        "mimetype": "application/vnd.oasis.opendocument.spreadsheet",
        "META-INF/manifest.xml": f'<manifest:manifest xmlns:manifest="{_URN}:manifest:1.0"/>',
        "content.xml": f'<office:document-content xmlns:office="{_URN}:office:1.0" '
        f'xmlns:table="{_URN}:table:1.0" xmlns:text="{_URN}:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="S">{cells}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>",
    }
