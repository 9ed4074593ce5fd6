"""Suggestions kept with decisions, rules as a store wants them, and a dry run of others."""

import json
from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
from support import SUGGESTION_RULES, TestShop

from returns_desktop.domain.decision_inputs import AuthorizeInputs, CloseInputs, ContactInputs, Inputs
from returns_desktop.domain.dry_run import TriedStep
from returns_desktop.domain.model import CloseReason
from returns_desktop.domain.suggestion_facts import FACTS
from returns_desktop.domain.suggestion_rules import RuleChoice, Step
from returns_desktop.domain.views import View

CLOSE = CloseInputs(
    close_reason=CloseReason.OUTSIDE_WINDOW, comment="We cannot take it back any more.", reason="too late"
)
CONTACT = ContactInputs(message="What is wrong with it?")
ASK_NOBODY = [RuleChoice(name, enabled=False) for name in ("contact_first", "contact_first_defect")]


def orders(count: int, **cells: str) -> list[dict[str, str]]:
    """Rows of so many orders."""
    return [
        {"order_id": f"111-1111111-{number:07}", "amazon_rma_id": f"D{number:04}RRMA", **cells}
        for number in range(1, count + 1)
    ]


def decide(shop: TestShop, inputs: Inputs, *ids: int) -> None:
    shop.deciding.decide(ids, inputs, shop.versions(*ids))


def kept(shop: TestShop) -> list[dict[str, Any]]:
    """What the raw column says, oldest decision first."""
    return [json.loads(row[0]) for row in shop.shop.db.sql("SELECT suggestion FROM decision ORDER BY id")]


def everything(shop: TestShop) -> list[object]:
    tables = [row[0] for row in shop.shop.db.sql("SELECT name FROM sqlite_master WHERE type = 'table'")]
    return [shop.shop.db.sql(f'SELECT * FROM "{name}"') for name in tables]


def tried(shop: TestShop, choices: Sequence[RuleChoice]) -> dict[Step, TriedStep]:
    return {one.step: one for one in shop.suggesting.dry_run(1, choices).steps}


# --- Kept with the decision -------------------------------------------------------------------


def test_every_decision_keeps_what_was_suggested_before_it(shop: TestShop) -> None:
    shop.take_in(*orders(2))
    decide(shop, CONTACT, 1)
    decide(shop, AuthorizeInputs(), 1, 2)
    found = kept(shop)
    assert [(one["rule"], one["advice"], one["suggests"]) for one in found] == [
        ("contact_first_defect", "contact_first_defect", "contact"),
        ("authorize_defect", "authorize_now", "authorize"),
        ("contact_first_defect", "contact_first_defect", "contact"),
    ]
    assert found[0]["used"] == ["status", "contacted", "fault"]
    assert set(found[0]["facts"]) == {*FACTS, "currency"}
    assert (found[0]["facts"]["paid"], found[0]["facts"]["days_open"]) == (4000, 2)
    assert (found[0]["facts"]["contacted"], found[1]["facts"]["contacted"]) == (False, True)


def test_the_limits_in_force_are_kept(shop: TestShop) -> None:
    shop.take_in({})
    shop.suggesting.choose(1, "keep_item", enabled=True, limits={"return_costs": 4500})
    decide(shop, CONTACT, 1)
    decide(shop, AuthorizeInputs(), 1)
    assert (kept(shop)[1]["rule"], kept(shop)[1]["limits"]) == ("keep_item", {"return_costs": 4500})


def test_no_words_of_buyer_or_seller_are_kept(shop: TestShop) -> None:
    shop.take_in({"item_name": "SECRETNAME", "reason_code": "SECRETCODE"})
    shop.deciding.capture_comment(1, "SECRETCOMMENT", shop.versions(1)[1])
    shop.filing.note(1, "SECRETNOTE", shop.versions(1)[1])
    shop.filing.tag([1], shop.versions(1), added=["SECRETTAG"])
    decide(shop, ContactInputs(message="SECRETMESSAGE"), 1)
    assert "secret" not in json.dumps(kept(shop)).lower()


def test_a_suggestion_changes_nothing_by_itself(shop: TestShop) -> None:
    shop.take_in(*orders(3))
    before = everything(shop)
    for request_id in shop.browsing.ids(View.ALL):
        assert shop.browsing.request(request_id).suggestion.rule
    shop.suggesting.dry_run(1, ASK_NOBODY)
    assert everything(shop) == before


# --- As a store wants them --------------------------------------------------------------------


def rule_of(shop: TestShop) -> str:
    return shop.browsing.request(1).suggestion.rule


def test_a_rule_can_be_switched_off_and_all_be_reset(shop: TestShop) -> None:
    shop.take_in({})
    assert rule_of(shop) == "contact_first_defect"
    assert shop.suggesting.save(1, ASK_NOBODY).everything
    shop.restart()
    assert rule_of(shop) == "authorize_defect"
    shop.suggesting.reset(1)
    assert rule_of(shop) == "contact_first_defect"
    rows = shop.shop.db.sql("SELECT kind, payload FROM journal ORDER BY id")[1:]
    assert [row[0] for row in rows] == ["suggestion_rules", "suggestion_rules_reset"]
    (told,) = json.loads(rows[0][1])["stores"]
    assert told["store"] == 1
    assert told["rules"]["contact_first"] == {"enabled": False, "limits": {}}


def test_choices_for_other_rules_stay(shop: TestShop) -> None:
    shop.take_in({})
    shop.suggesting.choose(1, "keep_item", enabled=True, limits={"return_costs": 900})
    shop.suggesting.choose(1, "contact_first", enabled=False, limits={})
    assert set(shop.suggesting.rules(1).choices) == {"keep_item", "contact_first"}
    shop.suggesting.choose(1, "keep_item", enabled=True, limits={"return_costs": 800})
    assert set(shop.suggesting.rules(1).choices) == {"contact_first"}, "what is as usual needs no row"


@pytest.mark.parametrize(
    ("rule", "limits"),
    [("be_kind", {}), ("keep_item", {"hours": 3}), ("keep_item", {"return_costs": -1})],
)
def test_no_rule_or_limit_is_made_up(shop: TestShop, rule: str, limits: dict[str, int]) -> None:
    shop.take_in({})
    before = everything(shop)
    with pytest.raises(ValueError, match=r".+"):
        shop.suggesting.choose(1, rule, enabled=True, limits=limits)
    assert everything(shop) == before


def test_several_stores_are_saved_as_one_or_not_at_all(shop: TestShop) -> None:
    eur = {"currency": "EUR", "order_id": "222-2222222-2222222", "amazon_rma_id": "D2RRMA"}
    shop.take_in({}, eur)
    before = everything(shop)
    twice, unknown = [ASK_NOBODY[0]] * 2, [RuleChoice("be_kind")]
    for wrong in (twice, unknown):
        with pytest.raises(Exception, match=r"UNIQUE|be_kind"):
            shop.suggesting.save_all([(1, ASK_NOBODY), (2, wrong)])
        assert everything(shop) == before
    assert not shop.suggesting.save_all([]).everything
    assert everything(shop) == before
    assert shop.suggesting.save_all([(1, ASK_NOBODY), (2, ASK_NOBODY[:1])]).everything
    assert set(shop.suggesting.rules(1).choices) == {"contact_first", "contact_first_defect"}
    assert set(shop.suggesting.rules(2).choices) == {"contact_first"}
    rows = shop.shop.db.sql("SELECT payload FROM journal WHERE kind = 'suggestion_rules'")
    assert [[one["store"] for one in json.loads(row[0])["stores"]] for row in rows] == [[1, 2]]


def test_each_store_has_its_own(shop: TestShop) -> None:
    eur = {"currency": "EUR", "order_id": "222-2222222-2222222", "amazon_rma_id": "D2RRMA"}
    shop.take_in({}, eur)
    for choice in ASK_NOBODY:
        shop.suggesting.choose(2, choice.rule, enabled=False, limits={})
    rules = {one: shop.browsing.request(one).suggestion.rule for one in shop.browsing.ids(View.ALL)}
    stores = {one: shop.browsing.request(one).request.store.id for one in rules}
    assert {stores[one]: rule for one, rule in rules.items()} == {
        1: "contact_first_defect",
        2: "authorize_defect",
    }


# --- The dry run ------------------------------------------------------------------------------


def test_would_have_suggested_close_on_17_you_closed_3_of_them(shop: TestShop) -> None:
    shop.take_in(*orders(17, in_policy="N"), *orders(20)[17:])
    ids = shop.browsing.ids(View.ALL)
    late = [one for one in ids if shop.browsing.request(one).request.line.in_policy is False]
    decide(shop, CONTACT, *late)
    decide(shop, CLOSE, *late[:3])
    decide(shop, AuthorizeInputs(reason="kind"), *(one for one in ids if one not in late))
    found = tried(shop, ASK_NOBODY)
    assert found[Step.CLOSE] == TriedStep(Step.CLOSE, now=3, changed=17, done=3)
    assert found[Step.AUTHORIZE] == TriedStep(Step.AUTHORIZE, now=0, changed=3, done=3)
    assert found[Step.CONTACT] == TriedStep(Step.CONTACT, now=20, changed=0, done=0)
    assert shop.suggesting.dry_run(1, ASK_NOBODY).requests == 20
    assert tried(shop, [])[Step.CLOSE].changed == 3, "without a change both are the same"


def test_a_changed_limit_is_tried(shop: TestShop) -> None:
    shop.take_in({})
    decide(shop, CONTACT, 1)
    decide(shop, AuthorizeInputs(), 1)
    found = tried(shop, [RuleChoice("hold_high_value", limits={"high_value": 3999})])
    assert found[Step.HOLD] == TriedStep(Step.HOLD, now=0, changed=1, done=None)


def test_the_past_ends_after_90_days_and_at_the_edge_of_the_store(shop: TestShop) -> None:
    shop.take_in({}, {"currency": "EUR", "order_id": "222-2222222-2222222", "amazon_rma_id": "D2RRMA"})
    decide(shop, CONTACT, *shop.browsing.ids(View.ALL))
    assert shop.suggesting.dry_run(1, []).requests == 1
    shop.clock.now += timedelta(days=89, hours=23)
    assert shop.suggesting.dry_run(1, []).requests == 1
    shop.clock.now += timedelta(hours=2)
    assert shop.suggesting.dry_run(1, []).requests == 0


def test_what_was_undone_does_not_count(shop: TestShop) -> None:
    shop.take_in({})
    decide(shop, CONTACT, 1)
    shop.deciding.undo()
    assert shop.suggesting.dry_run(1, []).requests == 0


def test_decisions_without_facts_are_left_out_and_told(shop: TestShop) -> None:
    shop.take_in(*orders(4))
    decide(shop, CONTACT, 1, 2, 3, 4)
    decide(shop, AuthorizeInputs(), 1)
    newer = json.dumps({**kept(shop)[1], "facts": {**kept(shop)[1]["facts"], "mood": "angry"}})
    with shop.shop.db.transaction():
        for decision, told in ((1, ""), (2, newer), (3, "")):
            shop.shop.db.run_many(
                "UPDATE decision SET suggestion = ? WHERE id = ?", [(told, decision)]
            )
    found = shop.suggesting.dry_run(1, [])
    assert (found.requests, found.left_out) == (2, 2), "request 1 still has the facts of its second decision"


def test_the_rules_in_force_are_all_the_rules(shop: TestShop) -> None:
    shop.take_in({})
    assert [rule.id for rule in shop.suggesting.rules(1).rules] == [rule.id for rule in SUGGESTION_RULES]
