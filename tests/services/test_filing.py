"""Notes, tags, snooze and reminders, and what undo makes of them."""

from datetime import date, timedelta

import hypothesis.strategies as st
import pytest
from hypothesis import given
from support import TestShop

from returns_desktop.domain.decision_inputs import AuthorizeInputs, ContactInputs
from returns_desktop.domain.errors import AppError, StaleRowError
from returns_desktop.domain.filing import Snooze, rests
from returns_desktop.domain.model import Condition, Mark
from returns_desktop.domain.views import View
from returns_desktop.services.deciding import Counted
from returns_desktop.storage.db import Row

TODAY = date(2026, 11, 22)
"""In Los Angeles, by the clock of the tests."""
LATE = {"request_date": "20-Nov-2026"}
"""To be answered by the 21st: overdue."""
OLD = {"amazon_rma_id": "R2", "request_date": "", "order_id": "222-2222222-2222222"}
"""Without a request date there is no deadline."""


@pytest.fixture
def two(shop: TestShop) -> TestShop:
    shop.take_in(LATE, OLD)
    return shop


def view(shop: TestShop, wanted: View) -> list[int]:
    found = shop.browsing.ids(wanted)
    assert shop.browsing.counts().of(wanted) == len(found)
    return found


def test_a_note_replaces_the_one_before_and_is_found_by_the_search(two: TestShop) -> None:
    two.filing.note(1, "called twice", two.browsing.request(1).request.version)
    two.filing.note(1, "  promised a 补发  ", two.browsing.request(1).request.version)
    assert two.browsing.request(1).request.note == "promised a 补发"
    assert two.browsing.ids(View.ALL, search="补发") == [1]
    assert two.browsing.ids(View.ALL, search="twice") == []
    assert two.browsing.rows([1, 2])[0].has_note
    two.deciding.undo()
    assert two.browsing.request(1).request.note == "called twice"


def test_the_words_of_a_note_stay_out_of_the_journal(two: TestShop) -> None:
    two.filing.note(1, "buyer is Jane Doe", two.browsing.request(1).request.version)
    assert "Jane" not in str(two.shop.db.sql("SELECT payload FROM journal"))
    assert "Jane" not in str(two.shop.db.sql("SELECT payload FROM journal_subject"))


def test_an_empty_note_is_none(two: TestShop) -> None:
    two.filing.note(1, "x", two.browsing.request(1).request.version)
    two.filing.note(1, " ", two.browsing.request(1).request.version)
    assert two.browsing.request(1).request.note == ""
    assert not two.browsing.rows([1])[0].has_note


def test_tags_are_put_on_and_taken_off_several_requests_at_once(two: TestShop) -> None:
    two.filing.tag([1, 2], two.versions(1, 2), added=[" vip,  old "])
    two.filing.tag([1], two.versions(1), added=["abc"])
    assert [one.tags for one in two.browsing.rows([1, 2])] == [("abc", "vip old"), ("vip old",)]
    assert two.filing.tags() == ["abc", "vip old"]
    two.filing.tag([1, 2], two.versions(1, 2), removed=["vip old"])
    assert two.filing.tags() == ["abc"]
    two.deciding.undo()
    assert two.browsing.request(2).request.tags == ("vip old",)


def test_a_tag_needs_a_word(two: TestShop) -> None:
    for nothing in ([" , "], []):
        with pytest.raises(AppError, match="tag_empty"):
            two.filing.tag([1], two.versions(1), added=nothing)


def test_tags_change_in_one_step(two: TestShop) -> None:
    two.filing.tag([1], two.versions(1), added=["a", "b"])
    two.filing.tag([1], two.versions(1), added=["c"], removed=["a"])
    assert two.browsing.request(1).request.tags == ("b", "c")
    two.deciding.undo()
    assert two.browsing.request(1).request.tags == ("a", "b")
    assert two.browsing.request(1).timeline[0].payload["what"] == "tag"


def test_a_snoozed_request_rests_until_its_day(two: TestShop) -> None:
    assert view(two, View.NEEDS_ACTION) == [1, 2]
    two.filing.snooze([2], TODAY + timedelta(days=2), two.versions(2))
    assert view(two, View.NEEDS_ACTION) == [1]
    assert view(two, View.SNOOZED) == [2]
    two.clock.now += timedelta(days=2)
    assert view(two, View.NEEDS_ACTION) == [1, 2]
    assert view(two, View.SNOOZED) == []


def test_a_deadline_wakes_a_snoozed_request(two: TestShop) -> None:
    two.take_in({"amazon_rma_id": "R3", "order_id": "333-3333333-3333333", "request_date": "22-Nov-2026"})
    two.filing.snooze([3], TODAY + timedelta(days=9), two.versions(3))
    assert view(two, View.SNOOZED) == [3]
    two.clock.now += timedelta(days=1)
    assert view(two, View.SNOOZED) == []
    assert 3 in view(two, View.NEEDS_ACTION)


def test_what_was_overdue_already_rests_but_stays_overdue(two: TestShop) -> None:
    two.filing.snooze([1], TODAY + timedelta(days=9), two.versions(1))
    assert view(two, View.NEEDS_ACTION) == [2]
    assert view(two, View.SNOOZED) == [1]
    assert view(two, View.OVERDUE) == [1]


def test_nobody_sleeps_over_a_claim(two: TestShop) -> None:
    row = {"amazon_rma_id": "R3", "order_id": "333-3333333-3333333", "request_date": "22-Nov-2026"}
    two.take_in(row)
    two.filing.snooze([3], TODAY + timedelta(days=28), two.versions(3))
    assert view(two, View.SNOOZED) == [3]
    two.take_in({**row, "a_to_z_claim": "Y"})
    assert 3 in view(two, View.NEEDS_ACTION)
    assert two.browsing.counts().of(View.A_TO_Z) == 1
    assert view(two, View.SNOOZED) == []
    assert not two.browsing.rows([3])[0].rests


def test_goods_that_were_counted_wake_their_request(two: TestShop) -> None:
    two.deciding.decide([2], AuthorizeInputs(), two.versions(2))
    two.filing.snooze([2], TODAY + timedelta(days=28), two.versions(2))
    item = two.browsing.request(2).request.items[0]
    two.deciding.check_in(2, [Counted(item.id, 1, Condition.OK)], two.versions(2)[2])
    assert view(two, View.REFUND_DUE) == [2]
    assert two.browsing.request(2).request.snooze is None
    two.deciding.undo()
    assert two.browsing.request(2).request.snooze is not None


def test_a_mark_wakes_its_request(two: TestShop) -> None:
    two.filing.snooze([2], TODAY + timedelta(days=28), two.versions(2))
    two.deciding.mark(2, Mark.CLOSED_BY_BUYER, two.versions(2)[2])
    assert two.browsing.request(2).request.snooze is None


def test_a_reminder_comes_in_the_middle_of_a_rest(two: TestShop) -> None:
    two.filing.remind([2], TODAY + timedelta(days=2), two.versions(2))
    two.filing.snooze([2], TODAY + timedelta(days=28), two.versions(2))
    assert view(two, View.SNOOZED) == [2]
    assert view(two, View.NEEDS_ACTION) == [1]
    two.clock.now += timedelta(days=3)
    assert view(two, View.NEEDS_ACTION) == [1, 2]
    assert view(two, View.DUE_TODAY) == [2]
    assert view(two, View.SNOOZED) == []


def test_a_selection_tells_what_its_forms_need(two: TestShop) -> None:
    two.filing.tag([1, 2], two.versions(1, 2), added=["vip"])
    two.filing.tag([1], two.versions(1), added=["old"])
    two.filing.snooze([2], TODAY + timedelta(days=2), two.versions(2))
    found = two.filing.selection([1, 2])
    assert (found.tags, found.is_snoozed, found.is_reminded, found.today) == (("vip",), True, False, TODAY)
    assert found.versions == two.versions(1, 2)
    assert found.dues == ()  # that of the first has passed
    with pytest.raises(AppError, match="request_unknown"):
        two.filing.selection([99])


@given(
    st.dates(date(2026, 1, 1), date(2026, 1, 9)),
    st.dates(date(2026, 1, 1), date(2026, 1, 9)),
    st.none() | st.dates(date(2026, 1, 1), date(2026, 1, 9)),
    st.dates(date(2026, 1, 1), date(2026, 1, 9)),
)
def test_nobody_sleeps_over_a_deadline(until: date, since: date, due_on: date | None, today: date) -> None:
    resting = rests(Snooze(until, since), due_on, today)
    if resting:
        assert today < until
    if due_on is not None and since < due_on <= today:
        assert not resting
    assert not rests(Snooze(until, since), due_on, today, urgent=True)


def test_a_reminder_asks_from_its_day_on(two: TestShop) -> None:
    two.take_in({**OLD, "reported_status": "Completed"})
    two.filing.remind([2], TODAY + timedelta(days=1), two.versions(2))
    assert view(two, View.NEEDS_ACTION) == [1]
    assert view(two, View.SNOOZED) == [2]
    two.clock.now += timedelta(days=1)
    assert view(two, View.NEEDS_ACTION) == [1, 2]
    assert view(two, View.DUE_TODAY) == [2]
    two.filing.remind([2], None, two.versions(2))
    assert view(two, View.NEEDS_ACTION) == [1]


def test_acting_wakes_a_request_and_answers_its_reminder_and_undo_brings_both_back(two: TestShop) -> None:
    two.filing.snooze([2], TODAY + timedelta(days=2), two.versions(2))
    two.filing.remind([2], TODAY + timedelta(days=3), two.versions(2))
    two.deciding.decide([2], AuthorizeInputs(), two.versions(2))
    acted = two.browsing.request(2).request
    assert (acted.snooze, acted.remind_on) == (None, None)
    two.deciding.undo()
    back = two.browsing.request(2).request
    assert (back.snooze, back.remind_on) == (Snooze(date(2026, 11, 24), TODAY), date(2026, 11, 25))


def test_waiting_for_the_buyer_is_a_reminder(two: TestShop) -> None:
    until = TODAY + timedelta(days=3)
    two.deciding.decide([2], ContactInputs(message="Hello", wait_until=until), two.versions(2))
    assert two.browsing.request(2).request.remind_on == until
    two.deciding.undo()
    assert two.browsing.request(2).request.remind_on is None


@pytest.mark.parametrize("day", [TODAY, TODAY - timedelta(days=1)])
def test_a_day_that_has_come_is_refused(two: TestShop, day: date) -> None:
    before = steps_of(two)
    with pytest.raises(AppError, match="day_passed"):
        two.filing.snooze([1, 2], day, two.versions(1, 2))
    with pytest.raises(AppError, match="day_passed"):
        two.filing.remind([1], day, two.versions(1))
    assert steps_of(two) == before


def test_a_request_that_changed_meanwhile_is_not_filed(two: TestShop) -> None:
    old = two.versions(1)
    two.filing.note(1, "first", old[1])
    with pytest.raises(StaleRowError):
        two.filing.note(1, "second", old[1])


def steps_of(shop: TestShop) -> list[Row]:
    return shop.shop.db.sql("SELECT * FROM step")


def test_what_is_filed_stands_after_a_restart(two: TestShop) -> None:
    two.filing.tag([1], two.versions(1), added=["vip"])
    two.restart()
    assert two.browsing.request(1).request.tags == ("vip",)
    assert two.verifying.verify().findings == ()
    step = two.deciding.next_undo()
    assert step is not None
    assert step.kind == "tag"


def test_due_today_holds_what_is_due_on_this_day_of_the_marketplace(two: TestShop) -> None:
    two.take_in({"amazon_rma_id": "R3", "order_id": "333-3333333-3333333", "request_date": "21-Nov-2026"})
    assert view(two, View.DUE_TODAY) == [3]
    assert view(two, View.OVERDUE) == [1]
