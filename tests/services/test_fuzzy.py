"""Finding names by a few letters."""

from hypothesis import given
from hypothesis import strategies as st

from returns_desktop.services.fuzzy import folded, ranked, score

NAMES = st.text(max_size=30)
WORDS = ["Authorize", "Export decisions…", "Undo", "Redo", "Refund due", "Issue refund", "退款", "Überfällig"]


def is_within(wanted: str, where: str) -> bool:
    rest = list(where)
    for sign in wanted:
        if sign not in rest:
            return False
        del rest[: rest.index(sign) + 1]
    return True


@given(NAMES, NAMES)
def test_a_hit_has_all_letters_in_order_and_only_a_hit_has(query: str, name: str) -> None:
    wanted = "".join(folded(query).split())
    assert (score(query, name) is not None) == is_within(wanted, folded(name))


@given(st.text(min_size=1, max_size=12), st.lists(NAMES, max_size=8))
def test_the_whole_name_comes_first_and_its_beginning_before_the_middle(name: str, others: list[str]) -> None:
    found = ranked(name, [*others, name + " more", name], lambda item: item)
    first = "".join(folded(found[0]).split())
    assert first == "".join(folded(name).split())
    tiers = [found_score.tier for item in found if (found_score := score(name, item))]
    assert tiers == sorted(tiers, reverse=True)


@given(st.lists(st.sampled_from(WORDS), max_size=12), st.sampled_from(["", "re", "u", "nothing like it"]))
def test_what_fits_equally_well_stays_in_its_order(names: list[str], query: str) -> None:
    items = list(enumerate(names))
    found = ranked(query, items, lambda item: item[1])
    assert ranked(query, found, lambda item: item[1]) == found
    for name in set(names):
        places = [place for place, other in found if other == name]
        assert places == sorted(places)


def test_case_width_and_marks_do_not_matter() -> None:
    assert score("ｅＸＰ", "Export decisions…") == score("exp", "Export decisions…")
    assert score("uber", "Überfällig") is not None
    assert ranked("退", WORDS, str) == ["退款"]


def test_starts_of_words_and_runs_count_more() -> None:
    assert ranked("ref", WORDS, str) == ["Refund due", "Issue refund"]
    assert ranked("rd", ["Record", "Refund due"], str) == ["Refund due", "Record"]
    assert ranked("nde", ["canned e", "hinder"], str) == ["hinder", "canned e"]


def test_what_stands_behind_comes_last_among_equals_only() -> None:
    found = ranked("re", WORDS, str, lambda name: name == "Redo")
    assert found[:3] == ["Refund due", "Redo", "Issue refund"]


def test_nothing_asked_for_is_everything() -> None:
    assert set(ranked("", WORDS, str)) == set(WORDS)
