"""What a report says of decisions: confirmed, contradicted, moved elsewhere, not done."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from support import NOW, RULES, close, counted, decision, item, refund, request, stand

from returns_desktop.domain.deadlines import Choice, Rule, RuleBook, RuleCode, Unit
from returns_desktop.domain.model import (
    Action,
    Answer,
    Decision,
    DecisionState,
    FindingKind,
    GivenAnswer,
    Request,
    RequestStatus,
)
from returns_desktop.domain.order_money import money_by_item
from returns_desktop.domain.reconcile import (
    Finding,
    Reconciliation,
    confirmed,
    contradicted,
    findings,
    of_confirmed,
)
from returns_desktop.domain.workflow import Task

S = RequestStatus
D = DecisionState


def told(one: Request) -> tuple[Finding, ...]:
    return findings(one, RULES)


def before(one: Decision, status: RequestStatus) -> Decision:
    return replace(one, reported=status)


PENDING_AUTHORIZE = before(decision(1, Action.AUTHORIZE), S.AUTHORIZATION_REQUIRED)
PENDING_CLOSE = before(close(1), S.AUTHORIZATION_REQUIRED)
LATE_CLOSE = before(close(1), S.AUTHORIZED)
GIFT = before(refund(1, 4000, D.READY, without_goods=True), S.AUTHORIZED)
SENT = before(refund(1, 4000, D.SENT), S.AUTHORIZED)


@pytest.mark.parametrize(
    ("one", "values", "is_contradicted"),
    [
        (PENDING_AUTHORIZE, {"reported_status": "Closed"}, True),
        (PENDING_AUTHORIZE, {"reported_status": "Cancelled"}, True),
        (PENDING_AUTHORIZE, {"reported_status": "Rejected"}, True),
        (PENDING_AUTHORIZE, {"reported_status": "PendingApproval"}, False),
        (PENDING_AUTHORIZE, {"reported_status": "SomethingNew"}, False),
        (PENDING_AUTHORIZE, {"reported_status": "Approved"}, False),
        (PENDING_CLOSE, {"reported_status": "Approved"}, True),
        (PENDING_CLOSE, {"reported_status": "Completed"}, True),
        (PENDING_CLOSE, {"reported_status": "Cancelled"}, True),
        (PENDING_CLOSE, {"reported_status": "Closed"}, False),
        # Closing what was authorized already: Amazon has not come to it yet.
        (LATE_CLOSE, {"reported_status": "Approved"}, False),
        (LATE_CLOSE, {"reported_status": "Completed"}, True),
        # A decision of an older version, of which nothing is known.
        (close(1), {"reported_status": "Approved"}, False),
        (SENT, {"refunded_minor": 2000}, True),
        (SENT, {"refunded_minor": 1}, True),
        (SENT, {"refunded_minor": 0}, False),
        (SENT, {"refunded_minor": 4000}, False),
        (SENT, {"reported_status": "Cancelled"}, False),
        # The buyer called it off and would keep goods and money.
        (GIFT, {"reported_status": "Cancelled"}, True),
        (before(GIFT, S.CLOSED_BY_BUYER), {"reported_status": "Cancelled"}, False),
        (GIFT, {"reported_status": "Closed"}, False),
        (replace(GIFT, state=D.SENT), {"reported_status": "Cancelled"}, False),
        (replace(GIFT, done_at=NOW), {"reported_status": "Cancelled"}, False),
        (replace(GIFT, without_goods=False), {"reported_status": "Cancelled"}, False),
        (decision(1, Action.CONTACT), {"reported_status": "Closed"}, False),
        (before(decision(1, Action.CONTACT), S.AUTHORIZED), {"reported_status": "Closed"}, False),
        (replace(PENDING_CLOSE, state=D.CANCELLED), {"reported_status": "Approved"}, False),
        (replace(PENDING_CLOSE, state=D.CONFIRMED), {"reported_status": "Approved"}, False),
    ],
)
def test_contradicted(one: Decision, values: dict[str, Any], is_contradicted: bool) -> None:
    assert contradicted(request(item(**values), decisions=[one])) == ((one,) if is_contradicted else ())


def test_goods_that_came_back_make_a_refund_due_whatever_the_buyer_did() -> None:
    here = item(reported_status="Cancelled", checks=[counted()])
    assert contradicted(request(here, decisions=[GIFT])) == ()


def test_what_was_elsewhere_before_is_no_other_amount() -> None:
    one = refund(1, 2000, D.SENT, elsewhere=1500)
    assert contradicted(request(item(refunded_minor=1500), decisions=[one])) == ()
    assert contradicted(request(item(refunded_minor=2500), decisions=[one])) == (one,)
    assert confirmed(request(item(refunded_minor=3500), decisions=[one])) == (one,)


def test_two_refunds_of_an_item_are_shown_one_after_the_other() -> None:
    first, second = refund(1, 1000, D.SENT), refund(2, 2000, D.SENT)
    half = request(item(refunded_minor=1000), decisions=[first, second])
    assert (confirmed(half), contradicted(half)) == ((first,), ())
    more = request(item(refunded_minor=1500), decisions=[first, second])
    assert (confirmed(more), contradicted(more)) == ((first,), (second,))


def kept(theirs_minor: int = 0, reported: RequestStatus = S.AUTHORIZED, days: int = 0) -> GivenAnswer:
    return GivenAnswer(
        kind=FindingKind.CONTRADICTED,
        answer=Answer.KEEP,
        decision_id=1,
        item_id=None,
        reported=reported,
        theirs_minor=theirs_minor,
        answered_at=NOW + timedelta(days=days),
    )


def test_the_same_evidence_asks_once_and_newer_evidence_again() -> None:
    approved = item(reported_status="Approved")
    assert contradicted(request(approved, decisions=[PENDING_CLOSE], answers=[kept()])) == ()
    done = item(reported_status="Completed")
    assert contradicted(request(done, decisions=[PENDING_CLOSE], answers=[kept()])) == (PENDING_CLOSE,)
    paid = item(refunded_minor=2000)
    assert contradicted(request(paid, decisions=[SENT], answers=[kept(2000)])) == ()
    more = item(refunded_minor=2500)
    assert contradicted(request(more, decisions=[SENT], answers=[kept(2000)])) == (SENT,)


def test_an_answer_is_for_its_own_decision_and_only_keeping_asks_no_more() -> None:
    approved = item(reported_status="Approved")
    for other in (replace(kept(), decision_id=2), replace(kept(), answer=Answer.ACCEPT)):
        one = request(approved, decisions=[PENDING_CLOSE], answers=[other])
        assert contradicted(one) == (PENDING_CLOSE,)


WAYS_OUT = [
    (PENDING_AUTHORIZE, {"reported_status": "Closed"}, (Answer.ACCEPT,)),
    (PENDING_CLOSE, {"reported_status": "Approved"}, (Answer.ACCEPT, Answer.KEEP)),
    (PENDING_CLOSE, {"reported_status": "Completed"}, (Answer.ACCEPT,)),
    (PENDING_CLOSE, {"reported_status": "Cancelled"}, (Answer.ACCEPT,)),
    (SENT, {"refunded_minor": 1500}, (Answer.ACCEPT, Answer.KEEP)),
    (GIFT, {"reported_status": "Cancelled"}, (Answer.WITHDRAW, Answer.KEEP)),
]


@pytest.mark.parametrize(("one", "values", "answers"), WAYS_OUT)
def test_each_conflict_has_its_ways_out(
    one: Decision, values: dict[str, Any], answers: tuple[Answer, ...]
) -> None:
    against = replace(one, state=D.CONTRADICTED)
    (found,) = told(request(item(**values), decisions=[against]))
    assert (found.kind, found.action, found.answers) == (FindingKind.CONTRADICTED, one.action, answers)
    assert found.is_conflict
    assert found.decided_on == date(2026, 11, 22)


def test_a_finding_tells_both_sides() -> None:
    one = request(
        item(reported_status="Approved", refunded_minor=1500, known_refunded=0),
        decisions=[replace(SENT, state=D.CONTRADICTED)],
        last_seen_at=NOW + timedelta(days=1),
    )
    (found,) = told(one)
    assert (found.ours_minor, found.theirs_minor, found.theirs) == (4000, 1500, "Approved")
    assert (found.decision_id, found.item_id) == (1, None)
    assert found.subject == (FindingKind.CONTRADICTED, 1, None)
    assert found.seen_on == date(2026, 11, 23)
    assert found.is_hint
    assert found.with_reason == (Answer.ACCEPT,)


def test_a_finding_about_no_money_tells_none_and_days_are_those_of_the_store() -> None:
    at_night = NOW.replace(hour=3)
    against = replace(PENDING_CLOSE, state=D.CONTRADICTED, decided_at=at_night)
    lines = (item(1, reported_status="Completed"), item(2, reported_status="Approved", order_item_id="2"))
    (found,) = told(request(*lines, decisions=[against], last_seen_at=at_night))
    assert (found.action, found.ours_minor, found.theirs_minor) == (Action.CLOSE, None, None)
    assert found.theirs == "Approved"  # the word of the state that counts
    assert found.decided_on == found.seen_on == date(2026, 11, 21)  # in Los Angeles
    (without_a_word,) = told(request(item(reported_status=""), decisions=[against]))
    assert (without_a_word.theirs, without_a_word.seen_on) == ("", None)


def test_what_a_report_confirms_asks_nothing() -> None:
    one = request(item(refunded_minor=4000, reported_status="Completed"), decisions=[SENT])
    found = of_confirmed(one, SENT)
    assert (found.kind, found.decision_id) == (FindingKind.CONFIRMED, 1)
    assert (found.ours_minor, found.theirs_minor, found.theirs) == (4000, 4000, "Completed")
    assert (found.answers, found.with_reason, found.is_conflict) == ((), (), False)


def test_an_import_counts_its_findings_by_kind_and_request() -> None:
    (late,) = told(request(decisions=[PENDING_AUTHORIZE], last_seen_at=NOW + timedelta(days=9)))
    (moved,) = told(request(item(refunded_minor=1, known_refunded=0)))
    assert moved.theirs_minor == 1
    said = Reconciliation(((7, late), (8, moved), (8, late)))
    assert (said.count(FindingKind.NOT_DONE), said.count(FindingKind.REFUNDED_ELSEWHERE)) == (2, 1)
    assert (said.of(7), said.of(8), said.of(9)) == ((late,), (moved, late), ())


def test_a_contradicted_refund_still_counts_and_blocks_a_second_one() -> None:
    one = request(
        item(refunded_minor=1500, known_refunded=0), decisions=[replace(SENT, state=D.CONTRADICTED)]
    )
    (money,) = {id(entry): entry for entry in money_by_item([one]).values()}.values()
    assert (money.decided_minor, money.elsewhere_minor, money.left_minor) == (4000, 0, 0)
    assert money.sent_unconfirmed


def test_a_contradicted_close_does_not_hide_amazons_state() -> None:
    one = request(
        item(reported_status="Approved"), decisions=[replace(PENDING_CLOSE, state=D.CONTRADICTED)]
    )
    assert stand(one).status is S.AUTHORIZED
    assert stand(one).has(Task.CONFLICT)


def test_money_that_moved_elsewhere_is_found_beyond_what_is_known() -> None:
    assert told(request(item(refunded_minor=1500))) == ()  # at first sight: history
    (found,) = told(request(item(refunded_minor=1500, known_refunded=500)))
    assert (found.kind, found.item_id, found.theirs_minor) == (FindingKind.REFUNDED_ELSEWHERE, 1, 1500)
    assert (found.answers, found.is_hint, found.with_reason) == ((Answer.ACCEPT,), True, ())
    moved = item(refunded_minor=1500, known_refunded=500, reported_status="Approved")
    (seen,) = told(request(moved, last_seen_at=NOW))
    assert (seen.theirs, seen.seen_on) == ("Approved", date(2026, 11, 22))


def test_our_own_refund_is_not_elsewhere() -> None:
    ours = refund(1, 4000, D.CONFIRMED)
    assert told(request(item(refunded_minor=4000, known_refunded=0), decisions=[ours])) == ()
    part = refund(1, 1000, D.CONFIRMED)
    (found,) = told(request(item(refunded_minor=4000, known_refunded=0), decisions=[part]))
    assert (found.kind, found.theirs_minor) == (FindingKind.REFUNDED_ELSEWHERE, 3000)


def test_what_was_acknowledged_or_seen_when_deciding_asks_no_more() -> None:
    accepted = replace(
        kept(1500),
        kind=FindingKind.REFUNDED_ELSEWHERE,
        answer=Answer.ACCEPT,
        decision_id=None,
        item_id=1,
    )
    moved = item(refunded_minor=1500, known_refunded=0)
    assert told(request(moved, answers=[accepted])) == ()
    assert told(request(item(refunded_minor=1600, known_refunded=0), answers=[accepted]))
    other = replace(accepted, item_id=2)
    assert told(request(moved, answers=[other]))
    assert told(request(moved, decisions=[refund(1, 2500, D.HELD, elsewhere=1500)])) == ()


@pytest.mark.parametrize(
    ("one", "days", "answers", "is_late"),
    [
        (PENDING_AUTHORIZE, 2, [], False),
        (PENDING_AUTHORIZE, 3, [], True),
        (replace(PENDING_AUTHORIZE, state=D.SENT), 3, [], True),
        (replace(PENDING_AUTHORIZE, state=D.HELD), 3, [], False),
        (replace(PENDING_AUTHORIZE, state=D.CONFIRMED), 9, [], False),
        (replace(PENDING_AUTHORIZE, state=D.CANCELLED), 9, [], False),
        (decision(1, Action.CONTACT), 9, [], False),
        (SENT, 3, [], True),
        # Kept on the second day: three more.
        (PENDING_AUTHORIZE, 4, [kept(days=2)], False),
        (PENDING_AUTHORIZE, 5, [kept(days=2)], True),
    ],
)
def test_not_done_after_days(
    one: Decision, days: int, answers: Iterable[GivenAnswer], is_late: bool
) -> None:
    seen = request(decisions=[one], last_seen_at=NOW + timedelta(days=days), answers=answers)
    kinds = [finding.kind for finding in told(seen)]
    assert kinds == ([FindingKind.NOT_DONE] if is_late else [])
    for finding in told(seen):
        assert finding.answers == (Answer.KEEP, Answer.WITHDRAW)


def test_how_long_to_wait_is_the_marketplaces_and_the_stores_own() -> None:
    code, late = RuleCode.DONE_ON_AMAZON, NOW + timedelta(days=2)
    one = request(decisions=[PENDING_AUTHORIZE], last_seen_at=late)
    of_us = RuleBook([Rule(code, "US", 2, Unit.CALENDAR_DAYS, None, "")])
    own = of_us.with_choices({one.store.id: {code: Choice(3, Unit.CALENDAR_DAYS)}})
    assert [found.kind for found in findings(one, of_us)] == [FindingKind.NOT_DONE]
    assert findings(one, own) == ()


def test_without_a_newer_report_nobody_knows() -> None:
    assert told(request(decisions=[PENDING_AUTHORIZE])) == ()


@pytest.mark.parametrize(
    ("one", "with_reason"),
    [
        (SENT, (Answer.WITHDRAW,)),
        (replace(SENT, state=D.READY), ()),
        (replace(SENT, state=D.READY, done_at=NOW), (Answer.WITHDRAW,)),
        (replace(PENDING_CLOSE, state=D.SENT), ()),
    ],
)
def test_taking_back_money_that_may_have_moved_needs_a_reason(
    one: Decision, with_reason: tuple[Answer, ...]
) -> None:
    (found,) = told(request(decisions=[one], last_seen_at=NOW + timedelta(days=9)))
    assert found.with_reason == with_reason
