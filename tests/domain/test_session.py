"""Going through requests: what is open, and where the next one is."""

from collections import Counter

import pytest

from returns_desktop.domain.model import Action
from returns_desktop.domain.session import Session


@pytest.fixture
def session() -> Session:
    """Of six requests the second is decided, the third put off and the fourth gone."""
    return Session([11, 12, 13, 14, 15, 16], {12: Action.CLOSE}, {13}, {14})


def test_open_is_what_nothing_was_done_with(session: Session) -> None:
    assert session.open_ids() == [11, 15, 16]
    assert [session.is_done(one) for one in (11, 12, 13, 14, 99)] == [False, True, True, True, False]
    assert not session.is_over()
    assert Session([11], {11: Action.REFUND}).is_over()


@pytest.mark.parametrize(
    ("request_id", "way", "wanted"),
    [
        (11, "next", 15),
        (16, "next", 11),  # it goes round
        (12, "next", 15),
        (15, "previous", 11),
        (11, "previous", 16),
        (11, "stay", None),
        (99, "next", 11),  # not of this session
        (99, "previous", 16),
    ],
)
def test_the_next_open_one(session: Session, request_id: int, way: str, wanted: int | None) -> None:
    assert session.next_after(request_id, way) == wanted


def test_the_only_open_one_comes_again_and_then_none() -> None:
    session = Session([11, 12], {11: Action.CLOSE})
    assert session.next_after(12, "next") == 12
    session.decided = {11: Action.CLOSE, 12: Action.CLOSE}
    assert session.next_after(12, "next") is None
    assert session.tally() == Counter({Action.CLOSE: 2})
