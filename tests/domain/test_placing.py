"""To which store the rows of a report go."""

from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import STORE

from returns_desktop.domain.model import Store
from returns_desktop.domain.placing import ANY, Placing, StoreChoice, place

OTHER = replace(STORE, id=2, name="second account")
GERMAN = Store(3, "amazon.de", "DE", "EUR", "Europe/Berlin")


def placed(
    *stores: Store,
    told: tuple[str, ...] = ("USD",),
    known: Mapping[int, int] | None = None,
    chosen: tuple[int, ...] = (),
    usual: tuple[int, ...] = (),
) -> Placing:
    return place(told, stores, lambda _currency, _stores: known or {}, StoreChoice(chosen, usual))


def test_the_currency_says_the_store_where_one_has_it() -> None:
    found = placed(STORE, GERMAN, told=("EUR", "USD", ""))
    assert found.stores == {"EUR": GERMAN, "USD": STORE}
    assert (found.questions, found.is_open) == ((), False)


def test_a_currency_that_no_store_has_gets_one_with_the_import() -> None:
    assert placed(GERMAN).stores == {}
    assert not placed().is_open


def test_nobody_guesses_between_two_accounts() -> None:
    found = placed(STORE, OTHER, GERMAN)
    assert found.is_open
    assert [store.id for store in found.questions[0].stores] == [1, 2]
    assert found.stores == {}


@pytest.mark.parametrize("usual", [(), (1,), (2,)])
def test_a_store_that_knows_orders_of_the_file_is_meant(usual: tuple[int, ...]) -> None:
    found = placed(STORE, OTHER, known={2: 5}, usual=usual)
    assert found.stores["USD"] == OTHER
    assert not found.is_open


def test_two_that_know_orders_of_it_are_asked_about_even_in_a_folder_of_one() -> None:
    assert placed(STORE, OTHER, known={1: 900, 2: 1}, usual=(1,)).is_open


def test_the_folder_counts_where_nothing_is_known() -> None:
    found = placed(STORE, OTHER, usual=(2,))
    assert (found.stores["USD"], found.questions[0].is_given) == (OTHER, False)


def test_what_is_said_for_the_file_counts_most() -> None:
    found = placed(STORE, OTHER, known={2: 5}, usual=(2,), chosen=(1,))
    assert (found.stores["USD"], found.questions[0].is_given) == (STORE, True)


def test_a_report_without_currencies_goes_to_the_only_store_or_is_asked_about() -> None:
    assert placed(GERMAN, told=("",)).stores == {ANY: GERMAN, "EUR": GERMAN}
    assert placed(STORE, GERMAN, told=()).is_open
    assert placed(STORE, GERMAN, told=(), chosen=(3,)).stores[ANY] == GERMAN
    assert placed(told=()).stores == {}


def test_an_archived_store_is_offered_only_for_orders_that_it_knows() -> None:
    old = replace(OTHER, is_archived=True)
    assert placed(STORE, old).stores["USD"] == STORE
    assert placed(STORE, old).questions == ()
    assert placed(STORE, old, usual=(2,)).stores["USD"] == STORE
    assert placed(STORE, old, known={2: 1}).stores["USD"] == old
    assert placed(old).stores["USD"] == old  # the only one that has the currency


def test_what_another_store_has_is_elsewhere_only_in_its_own_currency() -> None:
    found = placed(STORE, OTHER, GERMAN, chosen=(1,))
    assert not found.is_elsewhere(1, "USD")
    assert found.is_elsewhere(2, "USD")
    assert not found.is_elsewhere(3, "USD")  # a row cannot change its currency: a problem of its own
    assert not placed(STORE, OTHER).is_elsewhere(2, "USD")  # nobody knows yet
    assert found.name_of(2) == "second account"


def test_other_stores_mean_another_look_but_another_name_does_not() -> None:
    found = placed(STORE, OTHER, chosen=(1,))
    assert found.holds_for([replace(STORE, name="x", version=9), OTHER])
    assert not found.holds_for([STORE])
    assert not found.holds_for([STORE, replace(OTHER, is_archived=True)])


STORES = st.lists(
    st.builds(
        lambda currency, archived: replace(STORE, currency=currency, is_archived=archived),
        st.sampled_from(["USD", "EUR"]),
        st.booleans(),
    ),
    max_size=5,
).map(lambda found: [replace(store, id=number) for number, store in enumerate(found, 1)])


@given(
    STORES,
    st.sets(st.sampled_from(["", "USD", "EUR", "JPY"])),
    st.dictionaries(st.integers(1, 5), st.integers(0, 3)),
    st.lists(st.integers(1, 6), max_size=2),
    st.lists(st.integers(1, 6), max_size=2),
)
def test_a_row_never_goes_to_a_store_of_another_currency(
    stores: list[Store], told: set[str], known: dict[int, int], chosen: list[int], usual: list[int]
) -> None:
    found = place(told, stores, lambda _one, _two: known, StoreChoice(tuple(chosen), tuple(usual)))
    for currency, store in found.stores.items():
        assert store in stores
        assert currency in (ANY, store.currency)
    for question in found.questions:
        assert len(question.stores) > 1
        assert question.answer in (None, *question.stores)
        assert (question.answer is None) == (question.currency not in found.stores)
