"""New report files in the folder that the seller named."""

from datetime import datetime
from pathlib import Path

from .shop import Shop


class Watching:
    """Looks into one folder; remembers sizes between two looks, so that a file still being written waits."""

    def __init__(self, shop: Shop) -> None:
        self._shop = shop

    def look(self, folder: Path, since: datetime) -> tuple[Path, ...]:
        """Report files written since then that were never imported and have stopped growing."""
        raise NotImplementedError

    def is_settled(self) -> bool:
        """False while a file was seen that may still be growing: look again in a moment."""
        raise NotImplementedError
