"""Photos and documents: from a file to a request, to a look at it, and off again."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from ..domain.errors import AppError
from ..domain.evidence import ENDINGS, Attachment
from ..services.browsing import Browsing, RequestDetail
from ..services.changes import Changes
from ..services.evidence import Evidence, read_files
from .decision_flow import Acted
from .detail_pane import DetailPane
from .dialog_factory import Dialogs
from .form_flow import FormFlow
from .photo_reading import picture
from .tasks import Tasks
from .window_services import FileDialogs

SMALL, LARGE = 128, 2400
"""Longest sides of pictures in px, for the timeline and for a look at one."""
_KEPT: Final = 300
"""Small pictures that are kept; more begin anew."""


class EvidenceFlow(FormFlow):
    """What is attached to the request in hand.

    Signals:
        acted(object): an `Acted`.
        saved(object): the path of a copy that was written.
    """

    acted = Signal(object)
    saved = Signal(object)

    def __init__(
        self,
        evidence: Evidence,
        browsing: Browsing,
        tasks: Tasks,
        dialogs: Dialogs,
        files: FileDialogs,
        pane: DetailPane,
        settled_then: Callable[[Callable[[], None]], None],
        window: QWidget,
    ) -> None:
        """`settled_then`: goes on once no decision is held any more."""
        super().__init__(tasks, dialogs, window)
        self._evidence, self._browsing, self._files, self._pane = evidence, browsing, files, pane
        self._settled_then = settled_then
        self._detail: RequestDetail | None = None
        self._pictures: dict[str, QImage] = {}
        self._unseen: set[str] = set()
        """Digests of photos that cannot be shown here."""
        self._busy = False
        pane.files_dropped.connect(self.attach_files)
        pane.attachment_requested.connect(self.look)
        pane.removal_requested.connect(self.remove)
        pane.attach_requested.connect(self.attach)

    def show_request(self, detail: RequestDetail | None) -> None:
        """Another request is in hand, or the same one changed; None: none or several are."""
        self._detail = detail
        self._pane.show_pictures(self._pictures)
        self._read_next()

    def attach(self) -> None:
        """Asks for files to attach."""
        if self._detail is None or not self._is_free():
            return
        endings = " ".join(f"*.{ending}" for endings in ENDINGS.values() for ending in endings)
        self._files.choose_reports(
            self._window,
            self.tr("Attach photos or documents"),
            "",
            self.tr("Photos and PDF ({endings})").format(endings=endings),
            self.attach_files,
        )

    def attach_files(self, paths: Sequence[Path]) -> None:
        """Attaches files to the request in hand, all of them or none."""
        if self._detail is None or not paths or not self._is_free():
            return
        self._tasks.read(
            partial(read_files, tuple(paths)),
            partial(self._attach, self._detail),
            self.failed.emit,
            key="evidence",
        )

    def look(self, attachment_id: int) -> None:
        """Shows an attachment of the request in hand large."""
        found = [one for one in self._attached() if one.id == attachment_id]
        if found and self._is_free():
            self._tasks.read(
                partial(self._read_large, found[0]),
                partial(self._open_photo, found[0]),
                self.failed.emit,
                key="photo",
            )

    def remove(self, attachment_id: int) -> None:
        """Takes an attachment off; Undo brings it back."""
        detail = self._detail
        if detail is None or self._busy:
            return
        words = self.tr("Attachment taken off {order}").format(order=detail.request.line.order_id)

        def write() -> None:
            job = partial(self._evidence.remove, attachment_id, self._version_of(detail))
            self._write(job, detail, words)

        self._settled_then(write)

    def _attach(self, detail: RequestDetail, files: Sequence[Any]) -> None:
        def write() -> None:
            job = partial(self._evidence.attach, detail.request.id, files, self._version_of(detail))
            words = self.tr("%n file(s) attached to {order}", "", len(files))
            self._write(job, detail, words.format(order=detail.request.line.order_id))

        self._settled_then(write)

    def _version_of(self, detail: RequestDetail) -> int:
        """As it is now: a photo fits whatever an import brought meanwhile."""
        return self._browsing.versions([detail.request.id]).get(detail.request.id, -1)

    def _write(self, job: Callable[[], Changes], detail: RequestDetail, words: str) -> None:
        if self._busy:
            return
        self._busy = True

        def written(changes: Changes) -> None:
            self._busy = False
            self._accepted()
            self.acted.emit(Acted(changes, (detail.request.id,), words))

        def not_written(error: Exception) -> None:
            self._busy = False
            self._refused(error)

        self._tasks.write(job, written, not_written)

    def _read_large(self, attachment: Attachment) -> tuple[bytes, QImage | None]:
        content = self._evidence.content(attachment.id)
        return content, picture(content, LARGE) if attachment.media_type.is_photo else None

    def _open_photo(self, attachment: Attachment, found: tuple[bytes, QImage | None]) -> None:
        if self.has_dialog():
            return
        content, image = found
        dialog = self._dialogs.photo(attachment, image, self._neighbours(attachment), self._window)
        dialog.copy_requested.connect(partial(self._save_copy, attachment, content))
        dialog.removal_requested.connect(partial(self.remove, attachment.id))
        dialog.other_requested.connect(self._look_at_other)
        self._open(dialog)

    def _look_at_other(self, attachment_id: int) -> None:
        self._rejected()
        self.look(attachment_id)

    def _neighbours(self, attachment: Attachment) -> tuple[int, int]:
        """Ids of the attachments before and after one; 0: there is none."""
        ids = [0, *(one.id for one in self._attached()), 0]
        place = ids.index(attachment.id)
        return ids[place - 1], ids[place + 1]

    def _save_copy(self, attachment: Attachment, content: bytes) -> None:
        def write(target: Path) -> None:
            self._tasks.read(
                partial(self._evidence.save_copy, content, target), self.saved.emit, self._refused
            )

        kinds = " ".join(f"*.{ending}" for ending in ENDINGS[attachment.media_type])
        suggested = Path.home() / attachment.name
        self._files.choose_target(self._window, self.tr("Save a copy"), suggested, f"({kinds})", write)

    def _is_free(self) -> bool:
        """Whether nothing else is asked or written."""
        return not self._busy and not self.has_dialog() and QApplication.activeModalWidget() is None

    def _attached(self) -> list[Attachment]:
        detail = self._detail
        return [one for one in detail.attachments if not one.is_purged] if detail is not None else []

    def _read_next(self) -> None:
        """Reads one small picture after the other, so that other reads come between."""
        known = {*self._pictures, *self._unseen}
        wanted = [one for one in self._attached() if one.media_type.is_photo and one.sha256 not in known]
        if not wanted:
            return
        if len(self._pictures) >= _KEPT:
            self._pictures.clear()
        self._tasks.read(
            partial(self._read_small, wanted[0].id),
            partial(self._take_picture, wanted[0].sha256),
            partial(self._not_read, wanted[0].sha256),
            key="thumbnail",
        )

    def _read_small(self, attachment_id: int) -> QImage | None:
        return picture(self._evidence.content(attachment_id), SMALL)

    def _take_picture(self, digest: str, image: QImage | None) -> None:
        if image is None:
            self._unseen.add(digest)
        else:
            self._pictures[digest] = image
            self._pane.show_pictures(self._pictures)
        self._read_next()

    def _not_read(self, digest: str, error: Exception) -> None:
        """A photo that was removed meanwhile, or is damaged, which a look at it says."""
        self._unseen.add(digest)
        if not isinstance(error, AppError):
            self.failed.emit(error)
        self._read_next()
