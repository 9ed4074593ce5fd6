"""Shapes that storage and window share."""

import pytest

from returns_desktop.domain.views import Counts, FirstIds, View


@pytest.mark.parametrize(("total", "whole"), [(2, True), (3, False), (None, False)])
def test_the_beginning_of_a_list_knows_whether_it_is_all(total: int | None, whole: bool) -> None:
    assert FirstIds([7, 8], total).is_whole is whole


def test_a_place_that_was_not_counted_is_empty() -> None:
    counts = Counts({View.TODO: 3}, (), 9, 1)
    assert (counts.of(View.TODO), counts.of(View.OVERDUE)) == (3, 0)
