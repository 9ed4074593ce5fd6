"""How old words are, what keeps them, and what stays of a payload without them."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from support import NOW, RULES, counted, decision, item, refund, request, stand

from returns_desktop.domain.filing import Snooze
from returns_desktop.domain.model import Action, DecisionState, Item, Request
from returns_desktop.domain.purging import Kept, books_of, counts_from, why_kept

LONG_AGO = datetime(2025, 1, 10, 12, tzinfo=UTC)
TODAY = NOW.date()


def old_item(**values: Any) -> Item:
    """Of a request that everything is done about, long ago."""
    usual: dict[str, Any] = {
        "order_date": date(2025, 1, 1),
        "request_date": date(2025, 1, 5),
        "delivery_date": date(2025, 1, 9),
        "reported_status": "Completed",
        "refunded_minor": 4000,
    }
    return item(1, **{**usual, **values})


def kept(one: Request, today: date = TODAY) -> Kept | None:
    return why_kept(one, stand(one), RULES, today)


def test_age_counts_from_the_last_delivery() -> None:
    one = request(old_item(), item(2, delivery_date=date(2025, 2, 1)))
    assert counts_from(one, NOW) == date(2025, 2, 1)


def test_age_counts_from_the_count_of_goods_that_no_carrier_told_of() -> None:
    one = request(item(1, checks=[counted()]))
    assert counts_from(one, LONG_AGO) == date(2026, 11, 22)


@pytest.mark.parametrize("written", [LONG_AGO, NOW + timedelta(days=3)])
def test_age_counts_from_the_last_that_happened_while_no_goods_came(written: datetime) -> None:
    one = request(item(1, request_date=date(2026, 11, 20)))
    assert counts_from(one, written) == max(written.date(), date(2026, 11, 20))
    done = request(item(1), decisions=[decision(1, Action.CLOSE, DecisionState.CONFIRMED)])
    assert counts_from(done, written) == max(written.date(), NOW.date())


def test_age_counts_in_days_of_the_marketplace() -> None:
    """04:00 in UTC is still the evening before in Los Angeles."""
    moment, day = datetime(2026, 11, 23, 4, tzinfo=UTC), date(2026, 11, 22)
    assert counts_from(request(item(1)), moment) == day
    done = replace(decision(1, Action.CLOSE), decided_at=moment)
    assert counts_from(request(item(1), decisions=[done]), LONG_AGO) == day
    checked = replace(counted(), checked_at=moment)
    assert counts_from(request(item(1, checks=[checked])), LONG_AGO) == day


def test_nothing_keeps_the_words_of_what_is_done_long_ago() -> None:
    assert kept(request(old_item())) is None


@pytest.mark.parametrize(
    ("one", "why"),
    [
        (request(old_item(reported_status="Approved", refunded_minor=None)), Kept.TASK),
        (request(old_item(), decisions=[decision(1, Action.CONTACT)]), Kept.TASK),
        (
            request(
                old_item(reported_status="Approved", refunded_minor=None, a_to_z_claim=True),
                claim_seen_on=date(2025, 1, 9),
            ),
            Kept.CLAIM,
        ),
        (request(old_item(safet_claim_id="S-1", safet_state="PENDING")), Kept.SAFE_T),
        (request(old_item(safet_claim_id="S-1", safet_state="DENIED")), None),
        (request(old_item(delivery_date=TODAY - timedelta(days=5))), Kept.SAFE_T),
        (request(item(1, reported_status="Approved", order_date=TODAY)), Kept.DEADLINE),
    ],
)
def test_what_is_open_keeps_words(one: Request, why: Kept | None) -> None:
    assert kept(one) is why


def test_the_window_of_a_safe_t_claim_keeps_words_until_it_ends() -> None:
    sent = refund(1, 4000, DecisionState.CONFIRMED)
    one = request(old_item(delivery_date=NOW.date()), decisions=[sent])
    days = [day for day in range(0, 200) if kept(one, TODAY + timedelta(days=day)) is Kept.SAFE_T]
    assert days == list(range(31))  # its last day, too


def test_who_wants_to_come_back_finds_the_words_still_there() -> None:
    one = request(old_item())
    assert kept(replace(one, remind_on=TODAY)) is Kept.COME_BACK
    assert kept(replace(one, snooze=Snooze(TODAY + timedelta(days=1), TODAY))) is Kept.COME_BACK


def test_codes_and_amounts_stay_of_a_payload() -> None:
    told = {"action": "refund", "amount_minor": 5, "reason": "Mrs. Miller rang"}
    assert books_of(told) == {"action": "refund", "amount_minor": 5}
    assert books_of({"counts": [[1, "ok", "smells of Miller"], [2, "damaged", ""]]}) == {
        "counts": [[1, "ok", ""], [2, "damaged", ""]]
    }


def test_a_payload_without_words_stays_as_it_is_and_the_unknown_counts_as_words() -> None:
    assert books_of({"action": "refund", "amount_minor": 5}) is None
    assert books_of({"counts": [[1, "ok", ""]]}) is None
    assert books_of({"action": "refund", "something": "new"}) == {"action": "refund"}
