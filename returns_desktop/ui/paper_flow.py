"""What goes on paper or into a file for a claim: evidence packs, return slips, check-in sheets."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QPageSize
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ..domain.evidence import plain_name
from ..services.browsing import RequestDetail
from ..services.evidence_pack import EvidencePacks
from ..services.scanning import Scanning
from ..services.settings import SettingsFile
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .language import Language
from .paper import Foot, Paper
from .paper_language import spoken, writing_in
from .request_table import RequestTable
from .speech import say
from .tasks import Tasks
from .window_services import FileDialogs, suggested_file

MOST_ON_SHEET: Final = 100
"""Requests; nobody checks in more parcels from one sheet."""
Printed = Callable[[Paper, Foot, QWidget], None]


class PaperFlow(FormFlow):
    """One paper at a time, for the request in hand or for those that are selected.

    Signals:
        written(object): the path of a file that was written.
        hint(str): why nothing happened.
        work_changed(str): name of the file that is being written; empty: no longer.
        started: what runs beside the window shall make room for a pack.
    """

    started = Signal()
    written = Signal(object)
    hint = Signal(str)
    work_changed = Signal(str)

    def __init__(
        self,
        packs: EvidencePacks,
        scanning: Scanning,
        settings: SettingsFile,
        tasks: Tasks,
        dialogs: Dialogs,
        files: FileDialogs,
        table: RequestTable,
        window: QWidget,
    ) -> None:
        super().__init__(tasks, dialogs, window)
        self._packs, self._scanning, self._settings, self._files = packs, scanning, settings, files
        self._table = table
        self._detail: RequestDetail | None = None
        self.print_paper: Printed = ask_printer

    def show_request(self, detail: RequestDetail | None) -> None:
        """Another request is in hand; None: none or several are."""
        self._detail = detail

    def evidence(self) -> None:
        """Asks what the evidence for the request in hand is for."""
        detail = self._detail
        if detail is None or not self._is_free():
            return
        dialog = self._dialogs.evidence(detail, self._window)
        dialog.submitted.connect(partial(self._ask_pack_file, detail))
        self._open(dialog)

    def slip(self) -> None:
        """Shows the slip of the request in hand."""
        from .slip_paper import SLIP, return_slip

        if self._detail is None or not self._is_free():
            return
        request = self._detail.request
        about = self.tr("For the buyer's parcel or your own shelf. It says nothing that the buyer wrote.")
        if not request.store.return_address:
            told = self.tr("Your return address is not on it: fill it in in the settings of the store.")
            about += f"\n\n{told}"
        self._show_paper(
            say(SLIP), about, partial(return_slip, request), f"slip-{plain_name(request.line.amazon_rma_id)}"
        )

    def sheet(self) -> None:
        """Shows a sheet of the selected requests, or of the list if one or none is."""
        if not self._is_free():
            return
        ids = list(self._table.selected_ids())
        if len(ids) < 2:
            ids = list(self._table.requests.ids)
        if not ids:
            self.hint.emit(self.tr("The list is empty."))
            return
        job = partial(self._scanning.requests, ids[:MOST_ON_SHEET])
        self._tasks.read(job, partial(self._show_sheet, len(ids)), self.failed.emit, key="sheet")

    def _show_sheet(self, count: int, requests: Sequence[Any]) -> None:
        from .slip_paper import SHEET, check_in_sheet, is_awaited

        awaited = [request for request in requests if is_awaited(request)]
        if not awaited:
            self.hint.emit(self.tr("No goods are awaited here."))
        if not awaited or not self._is_free():
            return
        about = self.tr("%n request(s), with a bar code each", "", len(awaited))
        if count > len(requests):
            about += "\n\n" + self.tr("The list has more; a sheet holds its first ones.")
        self._show_paper(say(SHEET), about, partial(check_in_sheet, awaited), "check-in")

    def _show_paper(self, title: str, about: str, make: Callable[[QPageSize], Paper], stem: str) -> None:
        dialog = self._dialogs.paper(title, about, make, self._window)
        dialog.print_requested.connect(lambda: self._print(dialog.recipe()()))
        dialog.pdf_requested.connect(lambda: self._ask_pdf_file(dialog.recipe(), stem))
        self._open(dialog)

    def _print(self, paper: Paper) -> None:
        from .slip_paper import foot

        self.print_paper(paper, foot, self._dialog or self._window)

    def _ask_pdf_file(self, recipe: Callable[[], Paper], stem: str) -> None:
        def write(target: Path) -> None:
            self._set_form_busy(True)
            self._tasks.read(partial(self._make_pdf, recipe, target), self._done, self._not_done)

        suggested = suggested_file(self._settings, stem, "pdf")
        self._files.choose_target(self._window, self.tr("Save as PDF"), suggested, "PDF (*.pdf)", write)

    def _make_pdf(self, recipe: Callable[[], Paper], target: Path) -> Path:
        from .slip_paper import foot

        return self._packs.write_pdf(target, recipe().pdf(foot))

    def _ask_pack_file(self, detail: RequestDetail, choice: Any) -> None:
        stem = f"evidence-{plain_name(detail.request.line.order_id)}"
        kinds = {"zip": self.tr("Archives (*.zip)"), "pdf": "PDF (*.pdf)"}
        self._files.choose_target(
            self._window,
            self.tr("Save the evidence"),
            suggested_file(self._settings, stem, choice.suffix),
            kinds[choice.suffix],
            partial(self._write_pack, detail.request.id, choice),
        )

    def _write_pack(self, request_id: int, choice: Any, target: Path) -> None:
        self._set_form_busy(True)
        self.started.emit()
        self.work_changed.emit(target.name)
        job = partial(self._make_pack, request_id, choice, spoken(), target)
        self._tasks.beside(job, self._done, self._not_done)

    def _make_pack(self, request_id: int, choice: Any, language: Language | None, target: Path) -> Path:
        """Not on the thread of the window: photos are read and scaled."""
        from .evidence_paper import evidence_pdf

        dossier = self._packs.dossier(request_id, choice.purpose, words=choice.words)
        with writing_in(choice.language, language):
            pdf = evidence_pdf(dossier, choice.size)
        if (target.suffix.casefold() or f".{choice.suffix}") == ".pdf":  # the seller may have typed another
            return self._packs.write_pdf(target, pdf)
        return self._packs.write(target, [dossier], [pdf])

    def _done(self, target: Path) -> None:
        self.work_changed.emit("")
        self._set_form_busy(False)
        self._accepted()
        self.written.emit(target)

    def _not_done(self, error: Exception) -> None:
        self.work_changed.emit("")
        self._refused(error)

    def _is_free(self) -> bool:
        """Whether no other dialog is open."""
        return not self.has_dialog() and QApplication.activeModalWidget() is None


def ask_printer(paper: Paper, foot: Foot, parent: QWidget) -> None:
    """Asks for a printer in the system's own way, and prints there."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.accepted.connect(lambda: paper.print(printer, foot))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)  # its own asks for a slot in the way of Qt 4
