"""One call: one transaction, one journal entry; versions, undo and redo across restarts."""

import pytest
from support import TestShop

from returns_desktop.domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    RefundInputs,
)
from returns_desktop.domain.errors import AppError, StaleRowError
from returns_desktop.domain.model import (
    Action,
    CloseReason,
    CommentState,
    Condition,
    DecisionState,
    GoodsState,
    Mark,
    MoneyState,
    RequestStatus,
)
from returns_desktop.domain.views import View
from returns_desktop.services.deciding import Counted, RefusedError
from returns_desktop.services.exporting import DecisionScope


@pytest.fixture
def one(shop: TestShop) -> int:
    shop.take_in({})
    return shop.browsing.ids(View.ALL)[0]


def journal(shop: TestShop) -> list[str]:
    return [row[0] for row in shop.shop.db.sql("SELECT kind FROM journal ORDER BY id")]


def state(shop: TestShop, request_id: int) -> DecisionState:
    return shop.browsing.request(request_id).request.decisions[-1].state


def refund_without_goods(shop: TestShop, request_id: int) -> None:
    detail = shop.browsing.request(request_id)
    inputs = RefundInputs(
        items=detail.default_refund(without_goods=True), currency="USD", without_goods=True, reason="cheaper"
    )
    shop.deciding.decide([request_id], inputs, {request_id: detail.request.version})


def test_a_decision_is_saved_with_its_journal_entry(shop: TestShop, one: int) -> None:
    changes = shop.deciding.decide([one], AuthorizeInputs(), shop.versions(one))
    assert changes.request_ids == (one,)
    assert journal(shop) == ["import", "decide.authorize"]
    detail = shop.browsing.request(one)
    assert detail.standing.status is RequestStatus.AUTHORIZED
    assert detail.timeline[0].payload["action"] == "authorize"
    assert state(shop, one) is DecisionState.HELD


def test_a_refused_decision_writes_nothing(shop: TestShop, one: int) -> None:
    with pytest.raises(RefusedError) as refused:
        shop.deciding.decide([one], CloseInputs(), shop.versions(one))
    assert refused.value.guards
    assert journal(shop) == ["import"]
    assert shop.browsing.request(one).request.version == shop.versions(one)[one]
    assert shop.deciding.next_undo() is None


def test_a_typed_reason_goes_into_the_journal(shop: TestShop, one: int) -> None:
    refund_without_goods(shop, one)
    entry = shop.browsing.request(one).timeline[0]
    assert entry.payload["reason"] == "cheaper"
    assert entry.payload["amount_minor"] == 4000


def test_the_buyers_words_stay_out_of_the_journal(shop: TestShop, one: int) -> None:
    shop.deciding.capture_comment(one, "my secret words", shop.versions(one)[one])
    shop.deciding.decide([one], ContactInputs(message="dear secret buyer"), shop.versions(one))
    everything = str(shop.shop.db.sql("SELECT payload FROM journal")) + str(
        shop.shop.db.sql("SELECT payload FROM journal_subject")
    )
    assert "secret" not in everything


def test_a_decision_on_a_changed_request_is_refused(shop: TestShop, one: int) -> None:
    seen = shop.versions(one)
    shop.deciding.capture_comment(one, "new words", seen[one])
    with pytest.raises(StaleRowError):
        shop.deciding.decide([one], AuthorizeInputs(), seen)
    assert journal(shop) == ["import", "comment"]


def test_an_import_that_changed_the_request_makes_the_decision_stale(shop: TestShop, one: int) -> None:
    seen = shop.versions(one)
    shop.take_in({"reported_status": "Cancelled"})
    with pytest.raises(StaleRowError):
        shop.deciding.decide([one], AuthorizeInputs(), seen)


def test_many_requests_are_decided_as_one_step_or_not_at_all(shop: TestShop) -> None:
    shop.take_in({"amazon_rma_id": "R1"}, {"amazon_rma_id": "R2", "reported_status": "Closed"})
    ids = shop.browsing.ids(View.ALL)
    with pytest.raises(RefusedError):
        shop.deciding.decide(ids, AuthorizeInputs(), shop.versions(*ids))
    assert journal(shop) == ["import"]
    shop.deciding.decide(ids, ContactInputs(message="Hello"), shop.versions(*ids))
    step = shop.deciding.next_undo()
    assert step is not None
    assert (step.kind, step.label, step.request_count) == ("decide.contact", "", 2)
    shop.deciding.undo()
    assert [len(shop.browsing.request(i).request.decisions) for i in ids] == [0, 0]


def test_undo_and_redo_by_name_across_a_restart(shop: TestShop, one: int) -> None:
    shop.deciding.decide([one], AuthorizeInputs(), shop.versions(one))
    shop.restart()
    step = shop.deciding.next_undo()
    assert step is not None
    assert (step.kind, step.label) == ("decide.authorize", "111-1111111-1111111")
    shop.deciding.undo()
    assert shop.browsing.request(one).standing.status is RequestStatus.AUTHORIZATION_REQUIRED
    shop.restart()
    again = shop.deciding.next_redo()
    assert again == step
    shop.deciding.redo()
    assert shop.browsing.request(one).standing.status is RequestStatus.AUTHORIZED
    assert journal(shop) == ["import", "decide.authorize", "undo", "redo"]


def test_a_new_step_ends_the_redo(shop: TestShop, one: int) -> None:
    shop.deciding.decide([one], AuthorizeInputs(), shop.versions(one))
    shop.deciding.undo()
    shop.deciding.capture_comment(one, "", shop.versions(one)[one])
    assert shop.deciding.next_redo() is None
    with pytest.raises(AppError) as refused:
        shop.deciding.redo()
    assert refused.value.code == "nothing_to_redo"


def test_several_steps_are_redone_in_their_order(shop: TestShop, one: int) -> None:
    shop.deciding.capture_comment(one, "first", shop.versions(one)[one])
    shop.deciding.capture_comment(one, "second", shop.versions(one)[one])
    shop.deciding.undo()
    shop.deciding.undo()
    shop.deciding.redo()
    assert shop.browsing.request(one).request.comment.text == "first"
    shop.deciding.redo()
    assert shop.browsing.request(one).request.comment.text == "second"


def test_an_exported_decision_cannot_be_undone(shop: TestShop, one: int) -> None:
    shop.deciding.decide([one], AuthorizeInputs(), shop.versions(one))
    shop.exporting.export_decisions(shop.folder / "out.csv", DecisionScope(), scope_name="all")
    assert state(shop, one) is DecisionState.SENT
    with pytest.raises(AppError) as refused:
        shop.deciding.undo()
    assert refused.value.code == "undo_exported"


def test_a_decision_ticked_as_done_cannot_be_undone(shop: TestShop, one: int) -> None:
    shop.deciding.decide([one], AuthorizeInputs(), shop.versions(one))
    assert shop.browsing.counts().of(View.TODO) == 1
    shop.deciding.tick_done([1])
    assert shop.browsing.counts().of(View.TODO) == 0
    with pytest.raises(AppError, match="undo_exported"):
        shop.deciding.undo()


def test_undo_takes_only_the_step_it_was_shown_for(shop: TestShop, one: int) -> None:
    shop.deciding.capture_comment(one, "first", shop.versions(one)[one])
    step = shop.deciding.next_undo()
    assert step is not None
    shop.deciding.capture_comment(one, "second", shop.versions(one)[one])
    with pytest.raises(AppError, match="undo_not_newest"):
        shop.deciding.undo(step.id)


def test_redo_is_refused_when_the_money_moved_meanwhile(shop: TestShop, one: int) -> None:
    refund_without_goods(shop, one)
    shop.deciding.undo()
    shop.take_in({"refunded": "10.00"})
    with pytest.raises(AppError, match="redo_refused"):
        shop.deciding.redo()
    assert shop.browsing.request(one).standing.refunded_minor == 1000


def test_redo_is_refused_when_the_request_ended_meanwhile(shop: TestShop, one: int) -> None:
    shop.deciding.decide([one], AuthorizeInputs(), shop.versions(one))
    shop.deciding.undo()
    shop.take_in({"reported_status": "Cancelled"})
    with pytest.raises(AppError, match="redo_refused"):
        shop.deciding.redo()


def test_held_becomes_ready_and_a_restart_settles(shop: TestShop, one: int) -> None:
    shop.deciding.decide([one], AuthorizeInputs(), shop.versions(one))
    assert shop.browsing.rows([one])[0].held_action is Action.AUTHORIZE
    shop.restart()
    shop.deciding.settle()
    assert state(shop, one) is DecisionState.READY
    assert shop.browsing.rows([one])[0].held_action is None
    before = journal(shop)
    shop.deciding.settle()
    assert journal(shop) == before


def test_refund_without_goods_is_exposure_and_ends_the_wait_for_goods(shop: TestShop, one: int) -> None:
    refund_without_goods(shop, one)
    standing = shop.browsing.request(one).standing
    assert standing.goods is GoodsState.NOT_EXPECTED
    assert standing.money is MoneyState.DECIDED
    assert standing.exposure_minor == 4000
    assert shop.browsing.counts().exposure == (("USD", 4000),)


def test_a_refund_cancelled_on_amazon_frees_its_money(shop: TestShop, one: int) -> None:
    refund_without_goods(shop, one)
    shop.deciding.tick_done([1])
    shop.deciding.record_cancelled([1])
    detail = shop.browsing.request(one)
    assert detail.standing.money is MoneyState.CANCELLED
    assert detail.options[Action.REFUND].possible
    with pytest.raises(AppError, match="decision_cannot"):
        shop.deciding.record_cancelled([1])


def test_check_in_and_its_undo(shop: TestShop, one: int) -> None:
    request = shop.browsing.request(one).request
    counted = [Counted(request.items[0].id, 1, Condition.USED, " scratched ")]
    shop.deciding.check_in(one, counted, request.version)
    row = shop.browsing.rows([one])[0]
    assert (row.goods, row.condition) == (GoodsState.CHECKED, Condition.USED)
    assert shop.browsing.request(one).request.items[0].checks[0].note == "scratched"
    with pytest.raises(RefusedError):
        shop.deciding.check_in(one, counted, shop.versions(one)[one])
    shop.deciding.undo()
    assert shop.browsing.request(one).request.items[0].checks == ()


def test_comment_states(shop: TestShop, one: int) -> None:
    def comment_state() -> CommentState:
        return shop.browsing.request(one).request.comment.state

    assert comment_state() is CommentState.NOT_CAPTURED
    shop.deciding.capture_comment(one, "  \n", shop.versions(one)[one])
    assert comment_state() is CommentState.NONE_LEFT
    shop.deciding.capture_comment(one, " words ", shop.versions(one)[one])
    assert comment_state() is CommentState.CAPTURED
    assert shop.browsing.request(one).request.comment.text == "words"
    shop.deciding.undo()
    assert comment_state() is CommentState.NONE_LEFT


def test_marks(shop: TestShop, one: int) -> None:
    shop.deciding.mark(one, Mark.CLOSED_BY_BUYER, shop.versions(one)[one])
    assert shop.browsing.request(one).standing.status is RequestStatus.CLOSED_BY_BUYER
    with pytest.raises(AppError, match="already_marked"):
        shop.deciding.mark(one, Mark.CLOSED_BY_BUYER, shop.versions(one)[one])
    shop.deciding.undo()
    assert shop.browsing.request(one).standing.status is RequestStatus.AUTHORIZATION_REQUIRED


def test_an_unknown_request_is_a_sentence(shop: TestShop) -> None:
    with pytest.raises(StaleRowError):
        shop.deciding.decide([7], AuthorizeInputs(), {7: 0})
    with pytest.raises(AppError, match="request_unknown"):
        shop.browsing.request(7)


def test_a_close_is_confirmed_by_a_later_report(shop: TestShop, one: int) -> None:
    inputs = CloseInputs(close_reason=CloseReason.OTHER, comment="Bye.", reason="agreed")
    shop.deciding.decide([one], inputs, shop.versions(one))
    shop.take_in({"reported_status": "Closed"})
    assert state(shop, one) is DecisionState.CONFIRMED
    assert shop.browsing.counts().of(View.TODO) == 0
    assert shop.browsing.request(one).timeline[0].payload["confirmed"] == ["close"]


def test_half_a_surrogate_pair_is_stored_as_a_question_mark(shop: TestShop, one: int) -> None:
    broken = "left \ud83d side"
    shop.deciding.capture_comment(one, broken, shop.versions(one)[one])
    shop.deciding.decide([one], ContactInputs(message=broken), shop.versions(one))
    detail = shop.browsing.request(one)
    inputs = RefundInputs(
        items=detail.default_refund(without_goods=True), currency="USD", without_goods=True, reason=broken
    )
    shop.deciding.decide([one], inputs, shop.versions(one))
    assert shop.browsing.request(one).request.comment.text == "left ? side"
    assert shop.browsing.ids(View.ALL, search=broken) == [one]
    shop.exporting.export_decisions(shop.folder / "out.csv", DecisionScope(), scope_name="all")


def test_redo_asks_every_guard_again(shop: TestShop, one: int) -> None:
    inputs = CloseInputs(close_reason=CloseReason.PROBLEM_SOLVED, comment="Bye.", reason="agreed")
    shop.deciding.decide([one], inputs, shop.versions(one))
    shop.deciding.undo()
    shop.take_in({"reported_status": "Approved"})
    with pytest.raises(AppError, match="redo_refused"):
        shop.deciding.redo()


def test_redo_wants_the_reason_that_newer_facts_ask_for(shop: TestShop, one: int) -> None:
    shop.deciding.decide([one], AuthorizeInputs(), shop.versions(one))
    shop.deciding.undo()
    shop.take_in({"in_policy": "N"})
    with pytest.raises(AppError, match="redo_refused"):
        shop.deciding.redo()


def test_a_decision_that_was_undone_cannot_be_ticked(shop: TestShop, one: int) -> None:
    shop.deciding.decide([one], AuthorizeInputs(), shop.versions(one))
    shop.deciding.undo()
    assert shop.deciding.tick_done([1]).request_ids == ()
    shop.deciding.redo()
    assert shop.browsing.counts().of(View.TODO) == 1
    shop.deciding.undo()


def test_only_a_refund_can_be_cancelled_on_amazon(shop: TestShop, one: int) -> None:
    shop.deciding.decide([one], AuthorizeInputs(), shop.versions(one))
    shop.deciding.tick_done([1])
    with pytest.raises(AppError, match="decision_cannot"):
        shop.deciding.record_cancelled([1])
    assert state(shop, one) is DecisionState.SENT
