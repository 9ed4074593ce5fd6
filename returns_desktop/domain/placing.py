"""To which store a report goes: its currency, its orders or the seller says it.

A report tells no account. Rows of a currency that one store has go there; where several have it, the one that
knows orders of the file is meant, and nobody guesses beyond that.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from .model import Store

ANY = ""
"""Stands for the currency of a report that tells none."""

Known = Callable[[str, Sequence[Store]], Mapping[int, int]]
"""How many rows of a currency are of orders that these stores know, by the id of a store."""


@dataclass(frozen=True, slots=True)
class StoreChoice:
    """What was said beside the file, as ids of stores."""

    chosen: tuple[int, ...] = ()
    """Said for this file; counts whatever is known."""
    usual: tuple[int, ...] = ()
    """Of the folder it lies in; counts where nothing is known."""


NOTHING_SAID = StoreChoice()


@dataclass(frozen=True, slots=True)
class Question:
    """Rows that several stores could have."""

    currency: str
    """`ANY` for all rows of a file without one."""
    stores: tuple[Store, ...]
    known: Mapping[int, int]
    """Rows of orders that a store knows, by its id; nothing for one that knows none."""
    answer: Store | None
    """None: nobody can tell, so it is to be asked."""
    is_given: bool = False
    """The seller said so for this file."""


@dataclass(frozen=True, slots=True)
class Placing:
    """The stores of a report's rows, by currency. A currency without a store gets one with the import."""

    stores: Mapping[str, Store]
    questions: tuple[Question, ...] = ()
    choice: StoreChoice = NOTHING_SAID
    among: tuple[Store, ...] = ()
    """The stores there were when this was found."""
    currencies: tuple[str, ...] = ()
    """Those the report tells."""

    @property
    def is_open(self) -> bool:
        """Whether a question waits for its answer."""
        return any(question.answer is None for question in self.questions)

    def holds_for(self, stores: Iterable[Store]) -> bool:
        """Whether these stores could have the same rows as those it was found among."""

        def able(store: Store) -> tuple[int, str, bool]:
            return store.id, store.currency, store.is_archived

        return [able(store) for store in self.among] == [able(store) for store in stores]

    def is_elsewhere(self, store_id: int, currency: str) -> bool:
        """Whether what is stored is of another store that has the currency: then it is not what a row of it
        is about."""
        target = self.stores.get(currency)
        if target is None or store_id == target.id:
            return False
        return any(store.id == store_id and store.currency == currency for store in self.among)

    def name_of(self, store_id: int) -> str:
        return next((store.name for store in self.among if store.id == store_id), "")


def place(currencies: Iterable[str], stores: Sequence[Store], known: Known, choice: StoreChoice) -> Placing:
    """Finds the stores of a report that tells these currencies; none or only `ANY`: it tells none."""
    found: dict[str, Store] = {}
    questions: list[Question] = []
    told = sorted(set(currencies) - {ANY})
    for currency in told or [ANY]:
        able = [store for store in stores if currency in (ANY, store.currency)]
        open_ones = [store for store in able if not store.is_archived] or able
        answer: Store | None
        if len(able) < 2:
            answer = able[0] if able else None
        else:
            question = _question(currency, able, open_ones, known(currency, able), choice)
            answer = question.answer
            if len(question.stores) > 1:
                questions.append(question)
        if answer is not None:
            found[currency] = answer
            found.setdefault(answer.currency, answer)
    return Placing(found, tuple(questions), choice, tuple(stores), tuple(told))


def _question(
    currency: str,
    able: Sequence[Store],
    open_ones: Sequence[Store],
    known: Mapping[int, int],
    choice: StoreChoice,
) -> Question:
    knowing = [store for store in able if known.get(store.id)]
    offered = tuple(store for store in able if store in open_ones or store in knowing)
    given = next((store for store in able if store.id in choice.chosen), None)
    usual = next((store for store in open_ones if store.id in choice.usual), None)
    if len(knowing) == 1:
        (answer,) = knowing
    elif knowing:
        answer = None
    else:
        answer = offered[0] if len(offered) == 1 else usual
    if given is not None and given not in offered:
        offered = (*offered, given)
    return Question(currency, offered, known, given or answer, is_given=given is not None)
