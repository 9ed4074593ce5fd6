"""What is filled in which situation (design, section 5)."""

from datetime import date

import pytest
from support import counted, decision, item, refund, request, suggested

from returns_desktop.domain.model import Action, Condition, DecisionState, Mark, Request
from returns_desktop.domain.suggestion import CHECK_IN, Advice

CONTACTED = decision(1, Action.CONTACT)
APPROVED = "Approved"


@pytest.mark.parametrize(
    ("one", "advice", "filled"),
    [
        (request(), Advice.CONTACT_FIRST_DEFECT, Action.CONTACT),
        (request(item(reason_code="NO_LONGER_NEEDED")), Advice.CONTACT_FIRST, Action.CONTACT),
        (request(item(reason_code="UNAUTHORIZED_PURCHASE")), Advice.UNAUTHORIZED_PURCHASE, Action.CONTACT),
        (request(item(a_to_z_claim=True)), Advice.ANSWER_CLAIM, Action.CONTACT),
        (request(decisions=[CONTACTED]), Advice.AUTHORIZE_NOW, Action.AUTHORIZE),
        (request(item(in_policy=False), decisions=[CONTACTED]), Advice.OUTSIDE_POLICY, None),
        (request(item(reported_status=APPROVED)), Advice.WAIT_FOR_GOODS, None),
        (
            request(item(reported_status=APPROVED, delivery_date=date(2026, 11, 20))),
            Advice.CHECK_GOODS,
            CHECK_IN,
        ),
        (request(item(reported_status=APPROVED, checks=[counted()])), Advice.REFUND_IN_FULL, Action.REFUND),
        (
            request(
                item(
                    reported_status=APPROVED,
                    reason_code="NO_LONGER_NEEDED",
                    checks=[counted(condition=Condition.USED)],
                )
            ),
            Advice.REFUND_LESS_FEE,
            Action.REFUND,
        ),
        (
            request(
                item(reported_status=APPROVED, checks=[counted()]),
                decisions=[refund(1, 1000, DecisionState.SENT)],
            ),
            Advice.REFUND_DECIDED,
            None,
        ),
        (request(item(reported_status=APPROVED), marks=[Mark.LOST]), Advice.LOST, None),
        (request(item(reported_status="Completed")), Advice.DONE, None),
        (request(item(reported_status="Closed")), Advice.DONE, None),
        (request(item(reported_status="Cancelled")), Advice.DONE, None),
    ],
)
def test_advice(one: Request, advice: Advice, filled: object) -> None:
    found = suggested(one)
    assert (found.advice, found.filled) == (advice, filled)
    assert found.filled is not Action.CLOSE
