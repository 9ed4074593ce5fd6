"""A copy of everything that is stored, made while the program runs."""

from pathlib import Path

from ..domain.errors import AppError
from ..importers import shown
from ..storage.backup_file import check_pages
from .shop import Shop


def back_up(shop: Shop, target: Path) -> int:
    """Writes a whole and consistent copy of the data to `target` and reads it again; its size in bytes.

    An older copy there is replaced at the end. Raises `AppError`: `target_is_data_file`,
    `backup_unwritable`, `backup_unsound`.
    """
    file = target_file(shop, target)
    if file is None:
        raise AppError("backup_unwritable", file=shown(target.name), folder=shown(target.parent.name))
    shop.db.backup(file, lambda copy: check_pages(copy, name=shown(target.name), key=shop.db.key))
    return file.stat().st_size


def export_target(shop: Shop, target: Path) -> Path:
    """The file that `target` names, as `target_file` finds it.

    Raises `AppError`: `export_unwritable`, `target_is_data_file`.
    """
    file = target_file(shop, target)
    if file is None:
        raise AppError("export_unwritable", file=shown(target.name), folder=shown(target.parent.name))
    return file


def target_file(shop: Shop, target: Path) -> Path | None:
    """The file that `target` names, links followed: a link stays and its file is replaced.

    None where no file can be: a loop of links, a folder, a device, a pipe, a name that is no text.
    Raises `AppError("target_is_data_file")` rather than have the data overwritten.
    """
    own = shop.db.path.resolve()
    try:
        file = target.resolve()
        str(file).encode()
        # What is still a link after all links were followed is a loop of them.
        usable = not file.is_symlink() and (not file.exists() or file.is_file())
    except (OSError, RuntimeError, UnicodeError):
        return None
    if file in {own, *(own.with_name(own.name + end) for end in ("-wal", "-shm", "-journal"))}:
        raise AppError("target_is_data_file", file=shown(target.name))
    return file if usable else None
