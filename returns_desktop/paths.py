"""Where the program keeps its files, and where it finds the ones it was shipped with."""

import sys
from dataclasses import dataclass
from pathlib import Path

import platformdirs

PROGRAM = "returns-desktop"
GUIDE = "guide"
_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Paths:
    """The folders of one installation; `--data-dir` moves all of them together."""

    data_dir: Path
    log_dir: Path
    config_dir: Path

    @classmethod
    def for_user(cls) -> "Paths":
        """The folders the operating system gives a program of this user."""
        return cls(
            data_dir=platformdirs.user_data_path(PROGRAM, appauthor=False),
            log_dir=platformdirs.user_log_path(PROGRAM, appauthor=False),
            config_dir=platformdirs.user_config_path(PROGRAM, appauthor=False),
        )

    @classmethod
    def under(cls, data_dir: Path) -> "Paths":
        """Everything inside `data_dir`, made absolute: later changes of folder do not move it."""
        root = data_dir.expanduser().absolute()
        return cls(data_dir=root, log_dir=root / "log", config_dir=root / "config")

    @property
    def database(self) -> Path:
        return self.data_dir / "returns.sqlite3"

    @property
    def backups(self) -> Path:
        return self.data_dir / "backups"

    def ensure(self) -> None:
        """Create what is missing, readable by the owner only; an existing folder keeps its permissions.

        Raises OSError where a folder cannot be made.
        """
        for folder in (self.data_dir, self.log_dir, self.config_dir, self.backups):
            missing = [path for path in (folder, *folder.parents) if not path.exists()]
            for path in reversed(missing):
                path.mkdir(mode=0o700, exist_ok=True)
            folder.mkdir(exist_ok=True)  # refuses a file that stands in the way


def _resource_root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "resources"
    installed = _PACKAGE / "_resources"  # a wheel carries the folder inside the package
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def resource(name: str) -> Path:
    """The path of a shipped file, such as `icons/refund.svg`.

    Raises FileNotFoundError if the program was installed without it.
    """
    path = _resource_root() / name
    if not path.exists() and name.partition("/")[0] == GUIDE:  # builds bring it into the folder
        path = _PACKAGE.parent / "docs" / name
    if not path.exists():
        raise FileNotFoundError(f"The program's own file {name!r} is missing (looked for {path}).")
    return path
