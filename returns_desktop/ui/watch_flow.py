"""The folder that the seller named: looked into when it changes, never imported by itself."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ..services.settings import Settings, SettingsFile
from ..services.watching import Watching
from .tasks import Tasks
from .watch_bar import WatchBar

LOOK_AGAIN = 2000  # ms, while a file may still be growing
Look = tuple[tuple[Path, ...], bool]


class WatchFlow(QObject):
    """Off until a folder is named in the settings.

    Signals:
        import_requested(object): paths to import.
        failed(object): an exception of looking.
    """

    import_requested = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        watching: Watching,
        settings: SettingsFile,
        tasks: Tasks,
        window: QWidget,
        *,
        again: QTimer | None = None,
    ) -> None:
        """`again`: the timer that waits for files to stop growing."""
        super().__init__(window)
        self._watching, self._settings, self._tasks = watching, settings, tasks
        self.bar = WatchBar(window)
        self._folder: Path | None = None
        self._since = datetime.now(UTC)
        self._offered: Sequence[Path] = ()
        self._put_off: set[Path] = set()
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)
        self._again = again or QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LOOK_AGAIN)
        self._again.timeout.connect(self.look)
        self.bar.accepted.connect(self._import)
        self.bar.put_off.connect(self._not_now)

    def start(self) -> None:
        """Begins with the folder of the settings, if there is one."""
        self.take(self._settings.load())

    def take(self, settings: Settings) -> None:
        """The settings are others now."""
        folder = Path(settings.watch_folder) if settings.watch_folder else None
        if folder == self._folder:
            return
        self.stop()
        self._folder, self._since = folder, _moment(settings.watch_since)
        self._put_off.clear()
        if folder is not None:
            self._watcher.addPath(str(folder))  # one that is not there is not watched, and that is all
        self.look()

    def stop(self) -> None:
        """Nothing is looked at any more."""
        self._again.stop()
        if watched := self._watcher.directories():
            self._watcher.removePaths(watched)

    def look(self) -> None:
        """Looks into the folder beside the writer."""
        if self._folder is None:
            self._show([])
            return
        job = partial(self._look_into, self._folder, self._since)
        self._tasks.read(job, partial(self._seen, self._folder), self.failed.emit, key="watch")

    def _look_into(self, folder: Path, since: datetime) -> Look:
        found = self._watching.look(folder, since)
        return found, self._watching.is_settled()

    def _seen(self, folder: Path, seen: Look) -> None:
        if folder != self._folder:
            return  # another was named meanwhile
        found, settled = seen
        self._show([path for path in found if path not in self._put_off])
        if not settled:
            self._again.start()

    def _show(self, offered: Sequence[Path]) -> None:
        self._offered = offered
        self.bar.offer(offered)

    def _import(self) -> None:
        offered, self._offered = self._offered, ()
        self.bar.offer(())
        if offered:
            self.import_requested.emit(list(offered))

    def _not_now(self) -> None:
        """These files stay away for this session; new ones are offered."""
        self._put_off.update(self._offered)
        self._show([])


def _moment(told: str) -> datetime:
    """When the folder was named; now, where that is not known, so that nothing old is offered."""
    try:
        moment = datetime.fromisoformat(told)
    except ValueError:
        return datetime.now(UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
