"""Per cent of long work: told when it is another, never beyond the whole."""

from returns_desktop.domain.errors import AppError
from returns_desktop.ui.long_work import UNKNOWN, in_per_cent, is_cancelled


def test_each_per_cent_is_told_once() -> None:
    told: list[int] = []
    progress = in_per_cent(told.append)
    for done in range(0, 1001):
        progress(done, 500)
    assert told == list(range(101))


def test_of_nothing_it_is_what_was_asked_for() -> None:
    for where_nothing in (UNKNOWN, 0):
        told: list[int] = []
        progress = in_per_cent(told.append, where_nothing=where_nothing)
        progress(0, 0)
        progress(3, 0)
        assert told == [where_nothing]


def test_only_what_was_cancelled_is() -> None:
    assert is_cancelled(AppError("cancelled"))
    assert not is_cancelled(AppError("database_busy"))
    assert not is_cancelled(ValueError("cancelled"))
