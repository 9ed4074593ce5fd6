"""What two returns share that one can be a precedent of the other, and how precedents are counted."""

from support import NOW, item, request

from returns_desktop.domain.model import Action
from returns_desktop.domain.precedents import Precedent, keys_of, same_reason, tally


def precedent(number: int, action: Action) -> Precedent:
    return Precedent(
        decision_id=number,
        request_id=number,
        order_id=f"111-1111111-{number:07}",
        action=action,
        decided_at=NOW,
        amount=None,
        without_goods=False,
        close_reason=None,
        condition=None,
    )


def test_spellings_of_a_reason_are_one_and_an_unknown_code_is_itself() -> None:
    assert same_reason("CR-DEFECTIVE") == same_reason(" defective ") == "defective"
    assert same_reason(" CR-SOMETHING_NEW ") == "CR-SOMETHING_NEW"


def test_each_sku_with_its_reason_is_a_key_once_in_the_order_of_the_items() -> None:
    one = request(
        item(1, merchant_sku="B", reason_code="CR-DEFECTIVE"),
        item(2, merchant_sku="A", reason_code="NEW"),
        item(3, merchant_sku="B", reason_code="DEFECTIVE"),
        item(4, merchant_sku="", reason_code="NEW"),
        item(5, merchant_sku="C", reason_code=" "),
    )
    assert keys_of(one) == (("B", "defective"), ("A", "NEW"))


def test_actions_are_counted_in_a_fixed_order_without_messages() -> None:
    taken = [Action.CONTACT, Action.AUTHORIZE, Action.REFUND, Action.REFUND]
    counted = tally(precedent(number, action) for number, action in enumerate(taken))
    assert list(counted.items()) == [(Action.REFUND, 2), (Action.AUTHORIZE, 1)]
