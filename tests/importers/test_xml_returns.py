"""The returns report as XML: the same rows as a table gives, counted right, problems where they are."""

import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_reading import problems_of, returns_of

from returns_desktop.domain.errors import AppError
from returns_desktop.domain.report import ParsedReport, Problem, ReportLine
from returns_desktop.importers import read_report
from returns_desktop.importers.reading import read_opened
from returns_desktop.importers.report_file import ReadOptions, ReportFile

SAMPLE = Path(__file__).parent.parent / "data" / "reports" / "returns_report.xml"
ReadXml = Callable[..., ParsedReport]

ITEM = {
    "item_name": "Cup",
    "asin": "B0",
    "return_reason_code": "CR-DEFECTIVE",
    "merchant_sku": "SKU-1",
    "in_policy": "Y",
    "return_quantity": "1",
    "resolution": "StandardRefund",
    "refund_amount": "2.50",
}
RETURN = {
    "order_id": "111-1234567-7654321",
    "order_date": "2020-11-03T17:08:47Z",
    "amazon_rma_id": "DabcRRMA",
    "return_request_date": "2020-11-10T09:12:00Z",
    "return_request_status": "Approved",
    "a_to_z_claim": "false",
    "is_prime": "Y",
}
LABEL = {"currency_code": "USD", "label_cost": "4.14", "label_type": "AmazonUnPaidLabel"}


def elements(values: dict[str, str]) -> str:
    return "".join(f"<{name}>{text}</{name}>" for name, text in values.items())


def a_return(*items: dict[str, str], **changes: str) -> str:
    told = "".join(f"<item_details>{elements({**ITEM, **item})}</item_details>" for item in items)
    label = f"<label_details>{elements(LABEL)}</label_details>"
    return f"<return_details>{told}{elements({**RETURN, **changes})}{label}</return_details>"


def envelope(*returns: str, message: str = "Returns-Report") -> str:
    body = "\n".join(returns)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<AmazonEnvelope><Header/><MessageType>{message}'
        f"</MessageType>\n<Message>\n{body}\n</Message></AmazonEnvelope>"
    )


@pytest.fixture
def read(tmp_path: Path) -> ReadXml:
    def from_text(text: str | bytes) -> ParsedReport:
        path = tmp_path / "report.txt"  # its name says nothing
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        return read_report(path)

    return from_text


def test_the_sample() -> None:
    report = read_report(SAMPLE)
    assert (report.kind, report.encoding, report.problems, report.rows) == ("xml_returns", "", (), 9)
    first, second = (entry.value for entry in returns_of(report)[:2])
    assert (first.merchant_sku, first.quantity) == (second.merchant_sku, 1)
    assert second.quantity == 2  # the same SKU twice in one return: one item per unit
    assert (first.a_to_z_claim, first.label_cost_minor, first.currency) == (False, 414, "USD")


def test_all_of_a_return(read: ReadXml) -> None:
    [entry] = returns_of(read(envelope(a_return({}))))
    assert entry.line == 4
    assert entry.value == ReportLine(
        order_id="111-1234567-7654321",
        amazon_rma_id="DabcRRMA",
        merchant_sku="SKU-1",
        order_date=date(2020, 11, 3),
        request_date=date(2020, 11, 10),
        reported_status="Approved",
        label_type="AmazonUnPaidLabel",
        label_cost_minor=414,
        currency="USD",
        a_to_z_claim=False,
        is_prime=True,
        asin="B0",
        item_name="Cup",
        quantity=1,
        reason_code="CR-DEFECTIVE",
        in_policy=True,
        resolution="StandardRefund",
        refunded_minor=250,
    )


def test_items_of_one_sku_count_up_within_their_return_only(read: ReadXml) -> None:
    other = {"merchant_sku": "SKU-2", "refund_amount": ""}
    report = read(envelope(a_return({}, other, {}, {}), a_return({}, amazon_rma_id="D2"), a_return({})))
    found = [
        (e.value.amazon_rma_id, e.value.merchant_sku, e.value.quantity, e.value.refunded_minor)
        for e in returns_of(report)
    ]
    assert found == [
        ("DabcRRMA", "SKU-1", 1, 250),
        ("DabcRRMA", "SKU-2", 1, None),
        ("DabcRRMA", "SKU-1", 2, 500),
        ("DabcRRMA", "SKU-1", 3, 750),
        ("D2", "SKU-1", 1, 250),
        ("DabcRRMA", "SKU-1", 1, 250),
    ]
    lines = [entry.line for entry in report.lines]
    assert len(set(lines)) == len(lines)
    assert lines == sorted(lines)


@settings(max_examples=50, database=None, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(["A", "B"]), st.integers(0, 3), st.none() | st.integers(0, 999))))
def test_the_last_copy_of_an_item_has_all_its_units(units: list[tuple[str, int, int | None]]) -> None:
    items = [
        {
            "merchant_sku": sku,
            "return_quantity": str(quantity or ""),
            "refund_amount": "" if refund is None else f"{refund / 100:.2f}",
        }
        for sku, quantity, refund in units
    ]
    content = envelope(a_return(*items), a_return({}, amazon_rma_id="D2")).encode()
    report = read_opened(ReportFile("x", len(content), io.BytesIO(content)), ReadOptions())
    assert report.rows == max(1, len(units)) + 1
    last = {entry.value.merchant_sku: entry.value for entry in returns_of(report)[: len(units)]}
    for sku in {sku for sku, _, _ in units}:
        told = [(quantity, refund) for name, quantity, refund in units if name == sku]
        expected = sum(quantity or 1 for quantity, _ in told) if len(told) > 1 else told[0][0]
        assert last[sku].quantity == expected
        refunds = [refund for _, refund in told if refund is not None]
        assert last[sku].refunded_minor == (sum(refunds) if refunds else None)


def test_element_names_are_compared_like_headings(read: ReadXml) -> None:
    text = envelope(a_return({}))
    for name in (*ITEM, *RETURN, *LABEL, "return_details", "item_details"):
        text = text.replace(f"<{name}>", f"<{name.upper().replace('_', '-')}>")
        text = text.replace(f"</{name}>", f"</{name.upper().replace('_', '-')}>")
    assert read(text).lines == read(envelope(a_return({}))).lines


def test_a_report_without_returns_is_valid(read: ReadXml) -> None:
    assert read(envelope()).rows == 0


def test_unknown_elements_are_dropped_unread(read: ReadXml) -> None:
    told = a_return({"buyer": "<order_id>DROP ME</order_id>"}, ship_to="DROP ME")
    told = told.replace("<order_id>DROP ME</order_id>", "DROP ME")
    report = read(envelope(told))
    assert report.lines == read(envelope(a_return({}))).lines
    assert "DROP ME" not in repr(report)


def test_problems_name_the_element_and_the_line(read: ReadXml) -> None:
    report = read(
        envelope(
            a_return({"merchant_sku": ""}),
            a_return({"return_quantity": "many"}),
            a_return({}, order_id="1"),
            a_return(),
            a_return({}),
        )
    )
    assert problems_of(report) == (
        Problem(4, "merchant_sku", "missing_value"),
        Problem(5, "return_quantity", "quantity_unreadable", (("value", ""),)),
        Problem(6, "order_id", "order_id_malformed", (("digits", 1),)),
        Problem(7, "merchant_sku", "missing_value"),
    )
    assert [entry.line for entry in report.lines] == [8]
    assert report.problems[1].key == ("111-1234567-7654321", "DabcRRMA", "SKU-1")
    assert report.problems[2].key == ("", "DabcRRMA", "SKU-1")


def test_two_values_for_one_thing_are_a_problem(read: ReadXml) -> None:
    told = a_return({}).replace("<order_id>", "<order_id>999-9999999-9999999</order_id><order_id>")
    [problem] = problems_of(read(envelope(told, a_return({}))))
    assert (problem.line, problem.code) == (4, "element_repeated")


@pytest.mark.parametrize("text", ["<order_id/>", "<order_id> </order_id>"])
def test_an_empty_element_is_an_empty_cell(read: ReadXml, text: str) -> None:
    told = a_return({}).replace("<order_id>111-1234567-7654321</order_id>", text)
    assert problems_of(read(envelope(told))) == (Problem(4, "order_id", "missing_value"),)


def test_controls_and_markup_in_texts_are_plain_text(read: ReadXml) -> None:
    item = {"item_name": "&lt;b&gt;x&lt;/b&gt;&#9;<![CDATA[<script>]]>\n=1+1"}
    [entry] = returns_of(read(envelope(a_return(item))))
    assert entry.value.item_name == "<b>x</b> <script> =1+1"


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "iso-8859-1"])
def test_an_xml_file_tells_its_encoding(read: ReadXml, encoding: str) -> None:
    declared = encoding.removesuffix("-sig")
    text = envelope(a_return({"item_name": "Größe"})).replace('encoding="UTF-8"', f'encoding="{declared}"')
    [entry] = returns_of(read(text.encode(encoding)))
    assert entry.value.item_name == "Größe"


def test_what_is_broken_is_refused_with_its_line(read: ReadXml) -> None:
    whole = envelope(a_return({}), a_return({}))
    with pytest.raises(AppError) as caught:
        read(whole[: whole.rindex("<order_date>")])
    assert (caught.value.code, caught.value.params["line"]) == ("xml_damaged", 5)
    with pytest.raises(AppError) as caught:
        read(
            envelope(message="Orders")
            .replace("</Header>", "</Header><!--Returns-Report-->")
            .replace("<Header/>", "<!--Returns-Report-->")
        )
    assert (caught.value.code, caught.value.params["found"]) == ("file_wrong_kind", "xml")


def test_progress_and_cancel(tmp_path: Path) -> None:
    path = tmp_path / "report.xml"
    path.write_text(envelope(*[a_return({})] * 2_000), "utf-8")
    size = path.stat().st_size
    seen: list[tuple[int, int]] = []
    assert read_report(path, progress=lambda done, whole: seen.append((done, whole))).rows == 2_000
    assert len(seen) > 2
    assert seen[-1] == (size, size)
    asked = 0

    def later() -> bool:
        nonlocal asked
        asked += 1
        return asked > 4

    with pytest.raises(AppError) as caught:
        read_report(path, cancelled=later)
    assert caught.value.code == "cancelled"


def test_a_table_with_the_names_of_the_elements_reads_the_same(tmp_path: Path) -> None:
    """Prime's CSV names its columns like the elements of its XML."""
    table = tmp_path / "prime.csv"
    table.write_text(
        "order_id,order_date,amazon_rma_id,return_request_date,return_request_status,a_to_z_claim,is_prime,"
        "currency_code,label_cost,label_type,label_to_be_paid_by,order_amount,order_quantity,item_name,asin,"
        "return_reason_code,merchant_sku,in_policy,return_quantity,resolution,category,refund_amount\n"
        "111-1111111-1111111,2026-11-03T17:08:47Z,R1RMA,2026-11-10T09:12:00Z,Approved,false,Y,USD,4.14,"
        'AmazonPrePaidLabel,Seller,99.98,2,"Camera, ""2K""",B0,CR-DEFECTIVE,CAM,Y,1,StandardRefund,Home,'
        "5.00\n",
        "utf-8",
    )
    report = read_report(table)
    (entry,) = report.lines
    assert (report.kind, report.problems, report.ignored_columns) == ("seller_returns", (), 0)
    assert isinstance(entry.value, ReportLine)
    line = entry.value
    assert (line.is_prime, line.a_to_z_claim, line.in_policy) == (True, False, True)
    assert (line.label_cost_minor, line.order_amount_minor, line.refunded_minor) == (414, 9998, 500)
    assert (line.item_name, line.reason_code, line.label_payer) == ('Camera, "2K"', "CR-DEFECTIVE", "Seller")
