"""What an error carries to the edge, and what it keeps from the logs."""

from returns_desktop.domain.errors import AppError, StaleRowError


def test_an_error_has_a_code_and_what_its_sentence_needs() -> None:
    error = AppError("file_missing", name="Mrs. Miller.csv", row=3)
    assert (error.code, dict(error.params)) == ("file_missing", {"name": "Mrs. Miller.csv", "row": 3})
    assert str(error) == "file_missing"  # what logs show names no buyer


def test_a_row_that_changed_has_one_code() -> None:
    error = StaleRowError(request=7)
    assert (error.code, dict(error.params), str(error)) == ("stale_row", {"request": 7}, "stale_row")
