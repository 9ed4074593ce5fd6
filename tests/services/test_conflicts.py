"""Answers to conflicts on a real database: what they do to decisions and money, undo and redo."""

from datetime import timedelta
from pathlib import Path

import pytest
from support import TestShop, write_report

from returns_desktop.domain.decision_inputs import AuthorizeInputs, CloseInputs, RefundInputs, RefundItem
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.model import Answer, CloseReason, DecisionState, FindingKind
from returns_desktop.domain.reconcile import Finding
from returns_desktop.domain.views import View
from returns_desktop.services.changes import Changes
from returns_desktop.services.deciding import RefusedError

CLOSE = CloseInputs(close_reason=CloseReason.DUPLICATE, comment="Asked twice.", reason="twice")


def refund(minor: int, item_id: int = 1) -> RefundInputs:
    return RefundInputs(
        items=(RefundItem(item_id, 1, minor),), currency="USD", without_goods=True, reason="agreed"
    )


def decide(shop: TestShop, inputs: AuthorizeInputs | CloseInputs | RefundInputs) -> None:
    shop.deciding.decide([1], inputs, shop.versions(1))
    shop.deciding.settle()


def the_conflict(shop: TestShop) -> Finding:
    (finding,) = shop.browsing.request(1).conflicts
    return finding


def answer(shop: TestShop, choice: Answer, reason: str = "") -> Changes:
    return shop.conflicts.answer(1, the_conflict(shop), choice, shop.versions(1)[1], reason=reason)


def state(shop: TestShop) -> DecisionState:
    return shop.browsing.request(1).request.decisions[-1].state


def status(shop: TestShop) -> str:
    return shop.browsing.request(1).standing.status.value


@pytest.fixture
def closed_but_approved(shop: TestShop) -> TestShop:
    shop.take_in({})
    decide(shop, CLOSE)
    shop.take_in({"reported_status": "Approved"})
    return shop


@pytest.fixture
def other_amount(shop: TestShop) -> TestShop:
    """Of 40.00 decided and ticked off, the report shows 15.00."""
    shop.take_in({})
    decide(shop, refund(4000))
    shop.deciding.tick_done([1])
    shop.take_in({"refunded": "15.00"})
    return shop


def test_a_contradicted_decision_is_kept_and_shown(closed_but_approved: TestShop) -> None:
    shop = closed_but_approved
    assert (state(shop), status(shop)) == (DecisionState.CONTRADICTED, "authorized")
    assert shop.browsing.ids(View.CONFLICTS) == [1]
    assert shop.browsing.counts().of(View.CONFLICTS) == 1
    assert shop.browsing.counts().of(View.TODO) == 0
    entry = shop.browsing.request(1).timeline[0]
    assert [found["kind"] for found in entry.payload["findings"]] == ["contradicted"]


def test_accept_takes_amazons_state(closed_but_approved: TestShop) -> None:
    shop = closed_but_approved
    answer(shop, Answer.ACCEPT)
    assert (state(shop), status(shop)) == (DecisionState.CANCELLED, "authorized")
    assert shop.browsing.ids(View.CONFLICTS) == []


def test_keep_makes_it_to_do_again(closed_but_approved: TestShop) -> None:
    shop = closed_but_approved
    answer(shop, Answer.KEEP)
    assert (state(shop), status(shop)) == (DecisionState.READY, "closed_by_seller")
    assert shop.browsing.counts().of(View.TODO) == 1
    shop.take_in({"reported_status": "Approved", "tracking_id": "1Z"})
    assert shop.browsing.request(1).conflicts == ()
    shop.take_in({"reported_status": "Closed", "tracking_id": "1Z"})
    assert state(shop) is DecisionState.CONFIRMED


@pytest.mark.parametrize("choice", [Answer.ACCEPT, Answer.KEEP])
def test_an_answer_is_undone_and_redone_exactly(closed_but_approved: TestShop, choice: Answer) -> None:
    shop = closed_but_approved
    before = shop.browsing.request(1)
    assert answer(shop, choice).step_id is not None
    after = shop.browsing.request(1)
    shop.restart()
    shop.deciding.undo()
    undone = shop.browsing.request(1)
    assert (undone.standing, undone.request.decisions) == (before.standing, before.request.decisions)
    shop.deciding.redo()
    redone = shop.browsing.request(1)
    assert (redone.standing, redone.request.decisions) == (after.standing, after.request.decisions)


def test_an_answer_whose_decision_moved_on_stays(closed_but_approved: TestShop) -> None:
    shop = closed_but_approved
    answer(shop, Answer.KEEP)
    shop.deciding.tick_done([1])
    with pytest.raises(AppError, match="undo_exported"):
        shop.deciding.undo()


def test_an_answer_undone_before_a_report_agreed_is_not_redone(closed_but_approved: TestShop) -> None:
    shop = closed_but_approved
    answer(shop, Answer.ACCEPT)
    shop.deciding.undo()
    shop.take_in({"reported_status": "Closed"})
    assert state(shop) is DecisionState.CONFIRMED
    with pytest.raises(AppError, match="redo_refused"):
        shop.deciding.redo()


def test_what_is_no_way_out_or_gone_is_refused(closed_but_approved: TestShop) -> None:
    shop = closed_but_approved
    finding = the_conflict(shop)
    with pytest.raises(AppError, match="answer_not_possible"):
        answer(shop, Answer.WITHDRAW)
    answer(shop, Answer.ACCEPT)
    with pytest.raises(AppError, match="conflict_gone"):
        shop.conflicts.answer(1, finding, Answer.ACCEPT, shop.versions(1)[1])
    with pytest.raises(AppError, match="stale_row"):
        shop.conflicts.answer(1, finding, Answer.ACCEPT, 0)


def test_a_contradicted_refund_blocks_another_one(other_amount: TestShop) -> None:
    shop = other_amount
    detail = shop.browsing.request(1)
    assert (state(shop), detail.order_used.minor) == (DecisionState.CONTRADICTED, 4000)
    with pytest.raises(RefusedError):
        decide(shop, refund(1))


def test_accepting_another_amount_frees_the_rest_with_a_reason(other_amount: TestShop) -> None:
    shop = other_amount
    with pytest.raises(AppError, match="answer_needs_reason"):
        answer(shop, Answer.ACCEPT)
    answer(shop, Answer.ACCEPT, "the buyer agreed")
    detail = shop.browsing.request(1)
    assert (detail.conflicts, detail.order_used.minor) == ((), 1500)
    with pytest.raises(RefusedError):
        decide(shop, refund(2501))
    decide(shop, refund(2500))
    assert shop.browsing.request(1).order_used.minor == 4000


def test_the_reason_goes_into_the_journal(other_amount: TestShop) -> None:
    answer(other_amount, Answer.ACCEPT, " the buyer agreed ")
    entry = other_amount.browsing.request(1).timeline[0]
    assert (entry.kind, entry.payload["reason"]) == ("conflict.accept", "the buyer agreed")


def test_money_that_moved_elsewhere_blocks_and_is_acknowledged(shop: TestShop) -> None:
    shop.take_in({})
    shop.take_in({"refunded": "30.00"})
    finding = the_conflict(shop)
    assert (finding.kind, finding.theirs_minor) == (FindingKind.REFUNDED_ELSEWHERE, 3000)
    with pytest.raises(RefusedError):
        decide(shop, refund(1001))
    answer(shop, Answer.ACCEPT)
    assert shop.browsing.ids(View.CONFLICTS) == []
    decide(shop, refund(1000))
    shop.take_in({"refunded": "40.00"})
    assert (state(shop), shop.browsing.request(1).conflicts) == (DecisionState.CONFIRMED, ())
    assert shop.browsing.request(1).order_used.minor == 4000


def test_what_the_first_report_shows_is_history(shop: TestShop) -> None:
    shop.take_in({"refunded": "40.00"})
    assert shop.browsing.request(1).conflicts == ()


def test_money_elsewhere_on_one_return_blocks_the_other_of_the_order_item(shop: TestShop) -> None:
    both = ({"amazon_rma_id": "R1", "order_quantity": "2"}, {"amazon_rma_id": "R2", "order_quantity": "2"})
    shop.take_in(*both)
    shop.take_in({**both[0], "refunded": "40.00"}, both[1])
    with pytest.raises(RefusedError):
        shop.deciding.decide([2], refund(1, item_id=2), shop.versions(2))


def test_not_done_is_asked_by_a_newer_report_only(shop: TestShop) -> None:
    shop.take_in({})
    decide(shop, AuthorizeInputs())
    shop.clock.now += timedelta(days=5)
    shop.take_in({})  # the same file tells nothing newer
    assert shop.browsing.request(1).conflicts == ()
    shop.take_in({}, {"amazon_rma_id": "R2"})
    finding = the_conflict(shop)
    assert (finding.kind, finding.answers) == (FindingKind.NOT_DONE, (Answer.KEEP, Answer.WITHDRAW))
    answer(shop, Answer.WITHDRAW)
    assert (state(shop), status(shop)) == (DecisionState.CANCELLED, "authorization_required")


def test_an_import_tells_what_it_found(shop: TestShop) -> None:
    shop.take_in({})
    decide(shop, CLOSE)
    plan = shop.importing.plan(_report(shop, {"reported_status": "Approved"}))
    said = shop.importing.apply(plan).reconciliation
    assert [said.count(kind) for kind in FindingKind] == [0, 1, 0, 0]
    plan = shop.importing.plan(_report(shop, {"reported_status": "Approved", "tracking_id": "1Z"}))
    assert shop.importing.apply(plan).reconciliation.findings == ()


def _report(shop: TestShop, row: dict[str, str]) -> Path:
    return write_report(shop.folder / "next.tsv", row)
