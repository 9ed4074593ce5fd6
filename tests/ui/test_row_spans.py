"""A selection is where its requests are, whatever happened to the list."""

from hypothesis import given
from hypothesis import strategies as st

from returns_desktop.domain.id_list import IdList
from returns_desktop.ui.row_spans import Ids, Span, is_same_selection, spans_after, spans_of

ids = st.lists(st.integers(0, 40), unique=True)


def selected(numbers: Ids, spans: list[Span]) -> list[int]:
    return [numbers[place] for start, end in spans for place in range(start, end)]


@given(ids, ids, st.data(), st.booleans(), st.booleans())
def test_the_same_requests_stay_selected(
    before: list[int], after: list[int], data: st.DataObject, shuffled: bool, small: bool
) -> None:
    if shuffled:
        after = data.draw(st.permutations(before))
    places = sorted(data.draw(st.sets(st.sampled_from(range(len(before)) or [0])))) if before else []
    spans = spans_of(places)
    old, new = (IdList.of(before), IdList.of(after)) if small else (before, after)
    kept = spans_after(old, new, spans)
    wanted = {before[place] for place in places}
    assert selected(new, kept) == [one for one in after if one in wanted]
    assert kept == spans_of(place for start, end in kept for place in range(start, end))
    same = selected(old, spans) == selected(new, kept)
    assert is_same_selection(old, spans, new, kept) == same
