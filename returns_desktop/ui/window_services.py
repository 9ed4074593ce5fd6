"""What the main window is given: the services, and the native file dialogs behind a protocol."""

from collections.abc import Callable, Sequence
from dataclasses import KW_ONLY, dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QDate, QDir, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from ..services.adjusting import Adjusting
from ..services.backups import Backups
from ..services.browsing import Browsing
from ..services.carrying import Carrying
from ..services.conflicts import Conflicts
from ..services.deadlines import Deadlines
from ..services.deciding import Deciding
from ..services.evidence import Evidence
from ..services.evidence_pack import EvidencePacks
from ..services.exporting import Exporting
from ..services.fba import FbaReturns
from ..services.filing import Filing
from ..services.importing import Importing
from ..services.insights import Insights
from ..services.pasting import Pasting
from ..services.presets import Presets
from ..services.problems import Problems
from ..services.purging import Purging
from ..services.restoring import Restoring
from ..services.saved_views import SavedViews
from ..services.scanning import Scanning
from ..services.settings import SettingsFile
from ..services.shop import Shop
from ..services.stores import StoreSettings
from ..services.suggesting import Suggesting
from ..services.verifying import Verifying
from ..services.watching import Watching


@dataclass(frozen=True, slots=True)
class Services:
    """Everything the window reads from and writes through."""

    browsing: Browsing
    importing: Importing
    deciding: Deciding
    exporting: Exporting
    store_settings: StoreSettings
    problems: Problems
    fba: FbaReturns
    watching: Watching
    _: KW_ONLY
    carrying: Carrying
    adjusting: Adjusting
    conflicts: Conflicts
    presets: Presets
    saved_views: SavedViews
    filing: Filing
    pasting: Pasting
    suggesting: Suggesting
    deadlines: Deadlines
    verifying: Verifying
    backups: Backups
    restoring: Restoring
    purging: Purging
    insights: Insights
    evidence: Evidence
    evidence_packs: EvidencePacks
    scanning: Scanning

    @classmethod
    def of(cls, shop: Shop, browsing: Browsing | None = None) -> "Services":
        """All of an open shop, with the reads that a window was begun with."""
        return cls(
            browsing=browsing or Browsing(shop),
            importing=Importing(shop),
            deciding=Deciding(shop),
            exporting=Exporting(shop),
            store_settings=StoreSettings(shop),
            problems=Problems(shop),
            fba=FbaReturns(shop),
            watching=Watching(shop),
            carrying=Carrying(shop),
            adjusting=Adjusting(shop),
            conflicts=Conflicts(shop),
            presets=Presets(shop),
            saved_views=SavedViews(shop),
            filing=Filing(shop),
            pasting=Pasting(shop),
            suggesting=Suggesting(shop),
            deadlines=Deadlines(shop),
            verifying=Verifying(shop),
            backups=Backups(shop),
            restoring=Restoring(shop),
            purging=Purging(shop),
            insights=Insights(shop),
            evidence=Evidence(shop),
            evidence_packs=EvidencePacks(shop),
            scanning=Scanning(shop),
        )


class FileDialogs(Protocol):
    """How the window asks for files. Nothing is called back when the user cancels."""

    def choose_reports(
        self, parent: QWidget, title: str, folder: str, filters: str, chosen: Callable[[Sequence[Path]], None]
    ) -> None:
        """Asks for files to import."""

    def choose_folder(
        self, parent: QWidget, title: str, folder: str, chosen: Callable[[Path], None]
    ) -> None:
        """Asks for a folder."""

    def choose_target(
        self, parent: QWidget, title: str, suggested: Path, filters: str, chosen: Callable[[Path], None]
    ) -> None:
        """Asks where to write a file."""


def suggested_file(settings: SettingsFile, stem: str, suffix: str) -> Path:
    """A file of today in the folder that the seller used last."""
    today = QDate.currentDate().toString(Qt.DateFormat.ISODate)
    return Path(settings.load().last_folder or Path.home()) / f"{stem}-{today}.{suffix}"


class NativeFileDialogs:
    """The system's own file dialogs, without a nested event loop."""

    def choose_reports(
        self, parent: QWidget, title: str, folder: str, filters: str, chosen: Callable[[Sequence[Path]], None]
    ) -> None:
        """Asks for files to import."""
        dialog = QFileDialog(parent, title, folder or QDir.homePath(), filters)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_folder(
        self, parent: QWidget, title: str, folder: str, chosen: Callable[[Path], None]
    ) -> None:
        """Asks for a folder."""
        dialog = QFileDialog(parent, title, folder or QDir.homePath())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def choose_target(
        self, parent: QWidget, title: str, suggested: Path, filters: str, chosen: Callable[[Path], None]
    ) -> None:
        """Asks where to write a file; the system asks before it is replaced."""
        dialog = QFileDialog(parent, title, str(suggested.parent), filters)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suggested.suffix.lstrip("."))
        dialog.selectFile(suggested.name)
        dialog.fileSelected.connect(lambda name: chosen(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
