"""Work that takes long: how far it is, and whether it was stopped."""

from collections.abc import Callable

from ..domain.errors import AppError

UNKNOWN = -1
"""Per cent while nobody knows how much there is."""


def in_per_cent(
    tell: Callable[[int], object], *, where_nothing: int = UNKNOWN
) -> Callable[[int, int], None]:
    """What a job is given to say how much is done of how much there is. `tell` hears the per cent whenever
    it is another; `where_nothing`: that of nothing."""
    last: int | None = None

    def progress(done: int, whole: int) -> None:
        nonlocal last
        per_cent = min(100, done * 100 // whole) if whole else where_nothing
        if per_cent != last:
            last = per_cent
            tell(per_cent)

    return progress


def is_cancelled(error: Exception) -> bool:
    """Whether somebody stopped it, so that nothing was changed."""
    return isinstance(error, AppError) and error.code == "cancelled"
