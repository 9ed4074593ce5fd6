"""Evidence, slips and sheets on paper: what stands on them, and that a scanner and a search can read it."""

import hashlib
import json
import re
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from bar_codes import read
from photos import BEGINNINGS, png
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QImage, QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from support import TestShop

from returns_desktop.domain.decision_inputs import ContactInputs
from returns_desktop.domain.evidence import MediaType, NewFile, Purpose
from returns_desktop.domain.model import Condition
from returns_desktop.paths import resource
from returns_desktop.services.deciding import Counted
from returns_desktop.services.evidence_pack import Dossier, EvidencePacks
from returns_desktop.services.words import CONDITIONS
from returns_desktop.ui.bar_code import PER_MODULE, bar_code
from returns_desktop.ui.evidence_paper import EvidencePaper
from returns_desktop.ui.language import Language
from returns_desktop.ui.paper import BODY, Paper
from returns_desktop.ui.paper_language import languages, spoken, writing_in
from returns_desktop.ui.slip_paper import check_in_sheet, foot, return_slip
from returns_desktop.ui.speech import OtherLanguage, date_long, say, speaking
from ui.triage_desk import Desk, requests

A4 = QPageSize(QPageSize.PageSizeId.A4)
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
COMMENT, MESSAGE, NOTE = "Left side is <b>dead</b>", "Could you send\na photo?", "another product"


def no_foot(_page: int, _pages: int) -> str:
    return ""


def pages_of(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b(?!s)", pdf))


@pytest.fixture
def told(shop: TestShop) -> TestShop:
    """A request with words of every kind, goods, photos and a document."""
    shop.take_in(
        {"tracking_id": "1Z999AA10123456784", "delivery_date": "21-Nov-2026", "reported_status": "Approved"}
    )

    def version() -> int:
        return shop.versions(1)[1]

    shop.deciding.capture_comment(1, COMMENT, version())
    shop.deciding.decide([1], ContactInputs(message=MESSAGE), shop.versions(1))
    shop.deciding.settle()
    shop.deciding.check_in(1, [Counted(1, 1, Condition.WRONG_ITEM, NOTE)], version())
    bill = NewFile("bill.pdf", MediaType.PDF, BEGINNINGS[MediaType.PDF])
    shop.evidence.attach(1, [NewFile("box.png", MediaType.PNG, png()), bill], version())
    return shop


def dossier(shop: TestShop, purpose: Purpose = Purpose.SAFE_T, *, words: bool = True) -> Dossier:
    return EvidencePacks(shop.shop).dossier(1, purpose, words=words)


@pytest.mark.usefixtures("qapp")
class TestEvidencePaper:
    """What a person at Amazon reads."""

    def test_all_facts_stand_on_it(self, told: TestShop) -> None:
        found = dossier(told)
        text = EvidencePaper(found, A4).text()
        digests = [one.sha256 for one, _ in found.attached]
        assert found.journal is not None
        for words in (
            "Evidence for a SAFE-T claim",
            *("111-1111111-1111111", "DaaaaRRMA", "EAR-1", "40.00 USD", "Earbuds"),
            *("Defective or does not work (CR-DEFECTIVE)", COMMENT, NOTE, "Wrong item"),
            *("1Z999AA10123456784", "21 November 2026", "Could you send", "a photo?"),
            *("01 box.png", "02 bill.pdf", "Not shown on paper", "SAFE-T claim possible until"),
            *("Buyer asked for a return", "Photos or documents attached", "22 Nov 2026 10:00"),
            *("Times are those of America/Los_Angeles.", found.journal.hash),
            *(half for digest in digests for half in (digest[:32], digest[32:])),
        ):
            assert words in text, words

    def test_the_purpose_says_what_comes_first(self, told: TestShop) -> None:
        safe_t, a_to_z = (EvidencePaper(dossier(told, one), A4).text() for one in Purpose)
        assert safe_t.index("What was found") < safe_t.index("Messages to the buyer")
        assert a_to_z.index("Messages to the buyer") < a_to_z.index("What was found")
        assert a_to_z.startswith("Answer to an A-to-Z Guarantee claim")

    def test_words_are_left_out_where_they_are_not_wanted(self, told: TestShop) -> None:
        text = EvidencePaper(dossier(told, words=False), A4).text()
        for words in (COMMENT, "Could you send", NOTE):
            assert words not in text
        assert "Left out: what the buyer and the seller wrote." in text
        assert "Wrong item" in text

    def test_it_is_written_in_the_language_of_the_reader(self, told: TestShop) -> None:
        translator = QTranslator()
        assert translator.load("returns_desktop_zh_CN.qm", str(resource("i18n")))
        with speaking(OtherLanguage(translator, QLocale("zh_CN"))):
            text = EvidencePaper(dossier(told), A4).text()
        assert "商品不符" in text
        assert "2026年11月21日" in text
        assert "Wrong item" not in text
        assert "Wrong item" in EvidencePaper(dossier(told), A4).text()

    def test_a_request_of_which_little_is_known_has_its_paper_too(self, shop: TestShop) -> None:
        shop.take_in({"reason_code": ""})
        text = EvidencePaper(dossier(shop), A4).text()
        assert "No goods of this return were checked in." in text
        assert "Photos and documents" not in text
        assert "Messages to the buyer" not in text

    def test_the_pdf_has_text_that_can_be_found_and_counted_pages(self, told: TestShop) -> None:
        pdf = EvidencePaper(dossier(told), A4).pdf()
        assert pdf.startswith(b"%PDF-")
        assert b"/ToUnicode" in pdf
        assert pages_of(pdf) >= 1


@pytest.mark.usefixtures("qapp")
class TestPaper:
    """Pages as such."""

    def test_long_papers_have_pages_that_say_which_they_are(self) -> None:
        paper = Paper(A4, "x")
        for number in range(120):
            paper.paragraph((f"line {number}", BODY))
        told: list[tuple[int, int]] = []

        def remember(page: int, pages: int) -> str:
            told.append((page, pages))
            return "x\ty"

        assert pages_of(paper.pdf(remember)) == len(told) > 2
        assert told == [(page, len(told)) for page in range(1, len(told) + 1)]

    def test_a_heading_goes_with_what_it_heads(self) -> None:
        """Whatever stands above it, the photo below is on the same page."""
        photo = QImage(600, 400, QImage.Format.Format_RGB32)
        for lines in range(20, 50, 3):
            paper = Paper(A4, "x")
            for _ in range(lines):
                paper.paragraph(("line", BODY))
            paper.heading("Photos")
            paper.pictures([(photo, [("one", BODY)])])
            paper.pdf(no_foot)
            assert paper.places()["Photos"] == paper.places()["one"], lines

    def test_it_is_laid_out_once_however_long_it_is(self) -> None:
        """Laid out with each piece, a sheet of two hundred rows took minutes."""
        paper = Paper(A4, "x")
        laid_out: list[bool] = []
        paper._document.contentsChanged.connect(lambda: laid_out.append(True))
        for number in range(300):
            paper.paragraph((f"line {number}", BODY))
        assert laid_out == []
        paper.pdf(no_foot)
        assert laid_out

    def test_markup_is_shown_letter_by_letter(self) -> None:
        paper = Paper(A4, "x")
        paper.quote("<img src='x'>\nsecond line")
        paper.table(["<b>"], [["<i>&amp;"]], [100])
        assert "<img src='x'>" in paper.text()
        assert "<i>&amp;" in paper.text()

    def test_a_bar_code_is_read_from_its_picture(self) -> None:
        image = bar_code("DaaaaRRMA")
        modules = "".join(str(image.pixelIndex(x, 0)) for x in range(0, image.width(), PER_MODULE))
        assert read(modules.strip("0")) == "DaaaaRRMA"
        assert modules.startswith("0" * 10)
        assert modules.endswith("0" * 10)

    def test_it_can_be_printed(self, tmp_path: Path) -> None:
        printer = QPrinter()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        paper = Paper(A4, "x")
        paper.bar_code("R1", 60)
        paper.print(printer, foot)
        assert pages_of((tmp_path / "printed.pdf").read_bytes()) == 1


@pytest.mark.usefixtures("qapp")
class TestSlips:
    """What goes with goods."""

    def test_a_slip_has_ids_and_goods_and_no_word_of_the_buyer(self, told: TestShop) -> None:
        text = return_slip(told.browsing.request(1).request, A4).text()
        for words in ("Return slip", "DaaaaRRMA", "111-1111111-1111111", "Earbuds", "EAR-1", "Defective"):
            assert words in text
        assert COMMENT not in text

    def test_a_sheet_has_a_row_for_each_item_with_what_is_still_to_come(self, shop: TestShop) -> None:
        shop.take_in(*requests(3), {"amazon_rma_id": "返品-1", "order_item_id": "9", "item_name": "茶杯"})
        shop.deciding.check_in(2, [Counted(2, 1, Condition.OK)], shop.versions(2)[2])
        text = check_in_sheet([shop.browsing.request(one).request for one in (1, 2, 3, 4)], A4).text()
        for words in ("R01", "R03", "返品-1", "Product 3", "茶杯", "Counted"):
            assert words in text
        assert "R02" not in text

    def test_a_bar_code_stands_on_the_slip_as_a_scanner_reads_it(self, told: TestShop) -> None:
        page = return_slip(told.browsing.request(1).request, A4).picture(794 * 4)
        assert "DaaaaRRMA" in _codes_in(page, 6)


def _codes_in(page: QImage, width: int) -> set[str]:
    """Bar codes whose modules are `width` px wide, line by line."""
    found = set()
    for y in range(0, page.height() // 4, 10):
        line = "".join("1" if page.pixelColor(x, y).lightness() < 128 else "0" for x in range(page.width()))
        for start in range(width):
            modules = line[start::width].strip("0")
            try:
                found.add(read(modules))
            except (AssertionError, KeyError, ValueError):
                continue
    return found


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(shop, qtbot, requests(3))
    made.table.select_id(1)
    made.settle()
    yield made
    made.window.close()


def test_the_pack_is_written_where_the_seller_says(desk: Desk) -> None:
    file = NewFile("box.png", MediaType.PNG, png())
    desk.shop.evidence.attach(1, [file], desk.shop.versions(1)[1])
    desk.window.reload()
    desk.table.select_id(1)
    desk.press(Qt.Key.Key_E, CTRL_SHIFT)
    assert "1 photo(s)" in desk.part("evidenceAttached").text()
    started: list[bool] = []
    desk.window.evidence.papers.started.connect(lambda: started.append(True))
    desk.dialog("evidenceDialog").action_button.click()
    assert started == [True]
    assert not desk.has_dialog()
    (written,) = desk.shop.folder.glob("evidence-111-0000000-0000001-*.zip")
    assert desk.message() == f"Saved {written.name}"
    with zipfile.ZipFile(written) as archive:
        assert archive.testzip() is None
        members = {name: archive.read(name) for name in archive.namelist()}
    assert set(members) == {"evidence.pdf", "facts.json", "photos/01 box.png", "SHA256SUMS.txt"}
    assert members["photos/01 box.png"] == png()
    assert members["evidence.pdf"].startswith(b"%PDF-")
    assert json.loads(members["facts.json"])["order_id"] == "111-0000000-0000001"
    for line in members["SHA256SUMS.txt"].decode().splitlines():
        digest, name = line.split("  ", 1)
        assert hashlib.sha256(members[name]).hexdigest() == digest


def test_the_pdf_alone_is_written_too(desk: Desk) -> None:
    desk.window.evidence.papers.evidence()
    dialog = desk.dialog("evidenceDialog")
    dialog.kinds["pdf"].setChecked(True)
    dialog.action_button.click()
    (written,) = desk.shop.folder.glob("evidence-*.pdf")
    assert written.read_bytes().startswith(b"%PDF-")


def test_the_name_of_the_file_says_what_it_is(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    target = desk.shop.folder / "typed.pdf"
    monkeypatch.setattr(desk.files, "choose_target", lambda *given: given[-1](target))
    desk.window.evidence.papers.evidence()
    desk.dialog("evidenceDialog").action_button.click()
    assert target.read_bytes().startswith(b"%PDF-")


def test_a_paper_speaks_the_language_chosen_for_it_and_the_window_its_own(qapp: QApplication) -> None:
    language = Language(resource("i18n"), qapp)
    language.use("en")
    assert languages()[0][0] == "en"
    with writing_in("zh_CN", spoken()):
        assert (say(CONDITIONS[Condition.OK]), date_long(date(2026, 11, 21))) == ("完好", "2026年11月21日")
    assert say(CONDITIONS[Condition.OK]) == "OK"
    language.forget()
    language.deleteLater()


def test_a_claim_makes_the_answer_the_purpose(shop: TestShop, qtbot: QtBot) -> None:
    desk = Desk(shop, qtbot, requests(1, a_to_z_claim="Y"))
    desk.table.select_id(1)
    desk.window.evidence.papers.evidence()
    assert desk.dialog("evidenceDialog").choice().purpose is Purpose.A_TO_Z
    desk.window.close()


def test_a_file_that_cannot_be_written_is_said_in_the_form(desk: Desk) -> None:
    desk.files.folder = desk.shop.folder / "nowhere"
    desk.window.evidence.papers.evidence()
    dialog = desk.dialog("evidenceDialog")
    dialog.action_button.click()
    assert dialog.isVisible()
    assert not dialog.is_busy()
    desk.files.folder = desk.shop.folder
    dialog.action_button.click()
    assert not desk.has_dialog()


def printed(desk: Desk) -> list[str]:
    """The texts of papers that go to the printer from now on."""
    found: list[str] = []

    def take(paper: Paper, _foot: Callable[[int, int], str], _parent: object) -> None:
        found.append(paper.text())

    desk.window.evidence.papers.print_paper = take
    return found


def test_the_slip_is_printed_or_saved(desk: Desk) -> None:
    papers = printed(desk)
    desk.press(Qt.Key.Key_P, CTRL)
    dialog = desk.dialog("paperDialog")
    dialog.action_button.click()
    assert "R01" in papers[0]
    dialog.save.click()
    assert len(list(desk.shop.folder.glob("slip-R01-*.pdf"))) == 1


def test_the_name_of_a_slip_leads_into_no_other_folder(shop: TestShop, qtbot: QtBot) -> None:
    desk = Desk(shop, qtbot, [{"amazon_rma_id": "../../R1"}])
    desk.table.select_id(1)
    desk.window.evidence.papers.slip()
    desk.dialog("paperDialog").save.click()
    (written,) = desk.shop.folder.glob("slip-*.pdf")
    assert written.name.startswith("slip-.._.._R1-")
    desk.window.close()


def test_the_sheet_is_of_what_is_selected_or_of_the_list(desk: Desk) -> None:
    papers = printed(desk)
    for marks in ((), (1, 3)):
        for _ in marks[:1]:
            desk.press(Qt.Key.Key_X)
            desk.press(Qt.Key.Key_J)
            desk.press(Qt.Key.Key_J)
            desk.press(Qt.Key.Key_X)
        desk.press(Qt.Key.Key_P, CTRL_SHIFT)
        desk.dialog("paperDialog").action_button.click()
        desk.dialog("paperDialog").reject()
    assert [rma in papers[0] for rma in ("R01", "R02", "R03")] == [True, True, True]
    assert [rma in papers[1] for rma in ("R01", "R02", "R03")] == [True, False, True]


def test_a_sheet_of_what_is_checked_in_is_not_made(desk: Desk) -> None:
    for number in (1, 2, 3):
        desk.shop.deciding.check_in(
            number, [Counted(number, 1, Condition.OK)], desk.shop.versions(number)[number]
        )
    desk.press(Qt.Key.Key_P, CTRL_SHIFT)
    assert not desk.has_dialog()
    assert desk.message() == "No goods are awaited here."


def test_another_size_changes_the_shape_of_the_page(desk: Desk) -> None:
    desk.window.evidence.papers.slip()
    dialog = desk.dialog("paperDialog")
    shapes = []
    for index in range(2):
        dialog.fields.size.setCurrentIndex(index)
        shapes.append(dialog.page.height())
    assert shapes[0] > shapes[1]


def test_an_empty_list_has_no_sheet(shop: TestShop, qtbot: QtBot) -> None:
    desk = Desk(shop, qtbot, requests(1, reported_status="Completed", refunded="40.00"))
    desk.window.evidence.papers.sheet()
    assert desk.message() == "The list is empty."
    desk.window.close()
