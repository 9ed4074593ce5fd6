"""What a purge says on the command line."""

from returns_desktop.domain.purging import Kept, Words
from returns_desktop.services.purge_texts import told_lines, told_object
from returns_desktop.services.purging import Preview


def test_what_goes_and_what_stays_is_told() -> None:
    preview = Preview(
        requests=1, words={Words.COMMENT: 3, Words.NOTE: 1}, kept={Kept.CLAIM: 2, Kept.DEADLINE: 1}
    )
    assert list(told_lines(preview, removed=False)) == [
        "Would be removed: words of 1 request",
        "  Buyers' comments: 3",
        "  Notes: 1",
        "Kept, though they are as old: words of 3 requests",
        "  An A-to-Z claim is open: 2",
        "  A deadline lies ahead: 1",
    ]
    assert next(told_lines(preview, removed=True)) == "Removed: words of 1 request"
    assert told_object(preview)["kept"][Kept.CLAIM.value] == 2
