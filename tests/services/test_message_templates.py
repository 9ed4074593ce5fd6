"""Message templates of a shop: shipped, changed, added; and that none of them can decide anything."""

from dataclasses import fields
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support import NOW, TestShop, shipped_templates

from returns_desktop.domain.decision_inputs import ContactInputs
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.message_template import (
    KNOWN_PLACEHOLDERS,
    MessageTemplate,
    next_own_situation,
    unknown_placeholders,
)
from returns_desktop.domain.messages import unresolved_placeholders
from returns_desktop.domain.model import Action, MoneyState, RequestStatus
from returns_desktop.domain.views import View
from returns_desktop.services.sentences import error_sentence

WORDS = "Dear buyer, {product} is on its way. My secret words."


def journal(shop: TestShop) -> list[tuple[str, str]]:
    return list(shop.shop.db.sql("SELECT kind, payload FROM journal ORDER BY id"))


def test_at_first_all_is_as_shipped(shop: TestShop) -> None:
    assert shop.message_templates.listed() == list(shipped_templates().templates)
    assert [each.situation for each in shop.message_templates.listed("zh_TW")][:2] == [
        "defective_replacement",
        "missing_parts",
    ]


def test_a_changed_template_takes_the_place_of_the_shipped_one_across_restarts(shop: TestShop) -> None:
    before = shop.message_templates.listed("de")
    saved = shop.message_templates.save("missing_parts", "de", "  Teile\nfehlen ", f" {WORDS}\n", 5)
    again = shop.message_templates.save("missing_parts", "de", "Teile fehlen", WORDS, None)
    assert saved == MessageTemplate("missing_parts", "de", "Teile fehlen", WORDS, 5, by_seller=True)
    shop.restart()
    assert shop.message_templates.listed("de") == [before[0], again, *before[2:]]
    assert shop.message_templates.listed("en") == list(shipped_templates().for_language("en"))
    assert shop.message_templates.current().find("missing_parts", "de") == again


def test_resetting_brings_the_shipped_words_back(shop: TestShop) -> None:
    shop.message_templates.save("missing_parts", "de", "Teile fehlen", WORDS, 5)
    shop.message_templates.remove("missing_parts", "de")
    assert shop.message_templates.listed() == list(shipped_templates().templates)


def test_templates_of_the_sellers_own_stand_last_and_can_be_deleted(shop: TestShop) -> None:
    first = shop.message_templates.add("en", "First", WORDS, 1)
    second = shop.message_templates.add("de", "Zweite", WORDS, 90)
    assert (first.id, second.id) == ("own.1.en", "own.2.de")
    assert shop.message_templates.listed()[-2:] == [first, second]
    changed = shop.message_templates.save("own.1", "en", "First, better", WORDS, None)
    assert shop.message_templates.listed()[-2:] == [changed, second]
    shop.message_templates.remove("own.1", "en")
    assert shop.message_templates.listed("en")[-1].situation == "outside_policy"
    assert shop.message_templates.add("en", "Third", WORDS, None).id == "own.3.en"


def test_the_forms_get_the_shipped_closings_and_words_with_it(shop: TestShop) -> None:
    shop.message_templates.add("en", "First", WORDS, 1)
    current = shop.message_templates.current()
    assert current.for_language("en")[-1].name == "First"
    assert current.any_product("zh_TW") == "您購買的商品"
    assert current.words.thanks.thanks.span("thank you") is not None


def test_each_change_is_one_journal_entry_without_the_words(shop: TestShop) -> None:
    shop.message_templates.save("missing_parts", "de", "Teile", WORDS, 5)
    shop.message_templates.add("en", "Mine", WORDS, None)
    shop.message_templates.remove("missing_parts", "de")
    shop.message_templates.remove("own.1", "en")
    assert journal(shop) == [
        ("template_saved", '{"language":"de","name":"Teile","situation":"missing_parts"}'),
        ("template_saved", '{"language":"en","name":"Mine","situation":"own.1"}'),
        ("template_reset", '{"language":"de","name":"Teile","situation":"missing_parts"}'),
        ("template_deleted", '{"language":"en","name":"Mine","situation":"own.1"}'),
    ]


@pytest.mark.parametrize(
    ("name", "body", "days", "code"),
    [
        (" ", WORDS, 2, "template_incomplete"),
        ("Name", " \n", 2, "template_incomplete"),
        ("Name", "By {tomorrow}", 2, "template_placeholder_unknown"),
        ("Name", "By {Product}", 2, "template_placeholder_unknown"),
        ("Name", "By { product }", 2, "template_placeholder_unknown"),
        ("Name", WORDS, 0, "template_reminder_range"),
        ("Name", WORDS, 91, "template_reminder_range"),
    ],
)
def test_what_could_not_be_used_is_refused_and_changes_nothing(
    shop: TestShop, name: str, body: str, days: int, code: str
) -> None:
    with pytest.raises(AppError) as changed:
        shop.message_templates.save("missing_parts", "en", name, body, days)
    with pytest.raises(AppError) as added:
        shop.message_templates.add("en", name, body, days)
    assert changed.value.code == added.value.code == code
    assert shop.message_templates.listed() == list(shipped_templates().templates)
    assert journal(shop) == []


def test_the_refusal_of_a_placeholder_names_the_known_ones(shop: TestShop) -> None:
    with pytest.raises(AppError) as found:
        shop.message_templates.add("en", "Name", "By {tomorrow}", None)
    sentence = error_sentence(found.value)
    assert "{tomorrow}" in sentence
    assert all(f"{{{name}}}" in sentence for name in KNOWN_PLACEHOLDERS)


@pytest.mark.parametrize(
    ("situation", "language"), [("own.1", "en"), ("nothing", "en"), ("missing_parts", "pl")]
)
def test_templates_that_are_not_there(shop: TestShop, situation: str, language: str) -> None:
    with pytest.raises(AppError) as changed:
        shop.message_templates.save(situation, language, "Name", WORDS, None)
    with pytest.raises(AppError) as removed:
        shop.message_templates.remove(situation, language)
    assert changed.value.code == removed.value.code == "template_unknown"


def test_no_template_is_added_in_a_language_that_has_none(shop: TestShop) -> None:
    with pytest.raises(AppError) as found:
        shop.message_templates.add("pl", "Name", WORDS, None)
    assert found.value.code == "template_language_unknown"


def test_what_was_shipped_cannot_be_deleted(shop: TestShop) -> None:
    with pytest.raises(AppError):
        shop.message_templates.remove("missing_parts", "en")


def test_shipped_templates_use_known_placeholders_and_reminders() -> None:
    for template in shipped_templates().templates:
        assert unknown_placeholders(template.body) == ()
        assert set(unresolved_placeholders(template.body)) <= set(KNOWN_PLACEHOLDERS)
    days = {each.situation: each.remind_days for each in shipped_templates().for_language("en")}
    assert days["ask_for_details"] == 2
    assert days["return_received"] is None


@given(st.lists(st.integers(1, 50)))
def test_own_situations_are_never_taken_twice(numbers: list[int]) -> None:
    taken = [f"own.{number}" for number in numbers]
    assert next_own_situation(["missing_parts", "own.x", *taken]) not in taken


def test_neither_a_template_nor_a_message_has_a_place_for_a_decision() -> None:
    template = {field.name for field in fields(MessageTemplate)}
    assert template == {"situation", "language", "name", "body", "remind_days", "by_seller"}
    message = {field.name for field in fields(ContactInputs)}
    assert message == {"message", "template", "wait_until", "reason"}


def test_a_message_from_a_template_moves_no_money_and_no_request(shop: TestShop) -> None:
    shop.take_in({})
    mine = shop.message_templates.add("en", "Refund now", "I refund and authorize {product}.", 3)
    [request_id] = shop.browsing.ids(View.ALL)
    reminder = NOW.date() + timedelta(days=mine.remind_days or 0)
    inputs = ContactInputs(message="I refund it.", template=mine.id, wait_until=reminder)
    shop.deciding.decide([request_id], inputs, shop.versions(request_id))
    shop.deciding.settle()
    found = shop.browsing.request(request_id)
    assert found.standing.status is RequestStatus.AUTHORIZATION_REQUIRED
    assert found.standing.money is MoneyState.NONE
    assert found.standing.refunded_minor == 0
    assert [each.action for each in found.request.decisions] == [Action.CONTACT]
    assert found.request.decisions[0].wait_until == reminder
