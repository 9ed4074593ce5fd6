"""A copy of everything that is stored, made while the program runs."""

from pathlib import Path

from ..domain.errors import AppError
from .shop import Shop


def back_up(shop: Shop, target: Path) -> int:
    """Writes a whole and consistent copy of the data to `target`; its size in bytes.

    An older copy there is replaced at the end. Raises `AppError`: `target_is_data_file`,
    `backup_unwritable`.
    """
    refuse_data_file(shop, target)
    shop.db.backup(target)
    return target.stat().st_size


def refuse_data_file(shop: Shop, target: Path) -> None:
    """Raises `AppError("target_is_data_file")` rather than have the data overwritten."""
    own = shop.db.path.resolve()
    if target.resolve() in {own, own.with_name(own.name + "-wal"), own.with_name(own.name + "-shm")}:
        raise AppError("target_is_data_file", file=target.name)
