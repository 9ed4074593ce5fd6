"""The suggestion in the detail pane, and behind it the rule, its facts and what would change it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from support import SUGGESTION_RULES, TestShop

from returns_desktop.domain.decision_inputs import ContactInputs
from returns_desktop.domain.model import GoodsState, MoneyState, RequestStatus
from returns_desktop.domain.reasons import Fault
from returns_desktop.domain.suggestion import Advice, Suggestion
from returns_desktop.domain.suggestion_facts import CODES, FACTS
from returns_desktop.domain.suggestion_rules import LimitKind
from returns_desktop.ui import text, text_suggestions
from returns_desktop.ui.detail.suggestion import SuggestionBlock
from returns_desktop.ui.detail.why_card import WhyCard
from returns_desktop.ui.detail_pane import NARROWEST
from ui.detail_desk import Desk, desk_of, emitted, popover


@pytest.fixture(autouse=True)
def english_locale(qapp: object) -> Iterator[None]:  # noqa: ARG001 - Qt must be there
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def desk(shop: TestShop, qtbot: QtBot, theme_icons: Path, theme_light: object) -> Desk:  # noqa: ARG001
    return desk_of(shop, qtbot, NARROWEST)


def opened(desk: Desk) -> WhyCard:
    """The card behind the suggestion."""
    desk.show()
    desk.find(QAbstractButton, "whyLink").click()
    card = popover(desk)
    assert card is not None
    found = card.findChild(WhyCard, "whyCard")
    assert found is not None
    return found


def words(card: WhyCard) -> dict[str, str]:
    return {label.objectName(): label.text() for label in card.findChildren(QLabel) if label.objectName()}


def pairs(card: WhyCard, name: str) -> list[tuple[str, str]]:
    told = words(card)
    return [(told[f"{name}{row}"], told[f"{name}{row}Value"]) for row in range(9) if f"{name}{row}" in told]


def test_why_tells_the_rule_its_facts_and_what_would_change_it(desk: Desk) -> None:
    desk.take_in()
    card = opened(desk)
    assert words(card)["ruleName"] == "Contact first about a defect"
    assert pairs(card, "usedFact") == [
        ("Status", "Authorization required"),
        ("Buyer contacted", "no"),
        ("Whose fault", "Seller's fault"),
    ]
    changes = pairs(card, "changingFact")
    assert changes[0] == ("Buyer contacted: yes", "Authorize the return.")
    assert ("A-to-Z claim open: yes", "Answer the claim first.") in changes
    assert all(then != "Contact the buyer first." for _, then in changes)


def test_limits_stand_beside_the_facts(desk: Desk) -> None:
    desk.take_in({"order_amount": "400.00"})
    desk.decide(ContactInputs(message="Hello"))
    card = opened(desk)
    assert pairs(card, "usedFact")[1:] == [("Paid", "400.00 USD"), ("High value is above", "250.00 USD")]
    assert pairs(card, "changingFact")[:2] == [
        ("Paid: 250.00 USD or less", "Authorize the return."),
        ("Paid: less than 8.00 USD", "Let the buyer keep it."),
    ]


def test_the_whole_strip_opens_it_and_the_link_leads_to_the_rules(desk: Desk, qtbot: QtBot) -> None:
    desk.take_in()
    desk.show()
    asked = emitted(desk.pane.rules_requested)
    qtbot.mouseClick(desk.find(QWidget, "suggestionStrip"), Qt.MouseButton.LeftButton)
    card = popover(desk)
    assert card is not None
    link = card.findChild(QAbstractButton, "editRulesLink")
    assert link is not None
    link.click()
    assert asked == [None]
    assert not card.isVisible()


@pytest.mark.parametrize("advice", Advice)
def test_all_words_are_read_in_the_narrowest_pane(advice: Advice, desk: Desk) -> None:
    desk.take_in()
    desk.show()
    block = desk.find(SuggestionBlock, "suggestionStrip")
    strong, rest = text.advice_words(Suggestion(advice))
    block.set_content("info", "suggestion", strong, rest)
    shown = [strip for strip in block.strips() if strip.isVisible()]
    assert [strip.text() for strip in shown] == [f"{strong} {rest}"]
    assert not shown[0].is_elided()
    link = desk.find(QWidget, "whyLink").geometry()
    assert link.right() < block.width()
    assert shown[0].words_place().right() < link.left()


def test_every_rule_limit_and_fact_has_words() -> None:
    names = {text_suggestions.rule_words(rule.id)[0] for rule in SUGGESTION_RULES}
    assert len(names) == len(SUGGESTION_RULES)
    assert text_suggestions.rule_words("")[0] not in names
    for rule in SUGGESTION_RULES:
        for limit in rule.limits:
            assert text_suggestions.limit_name(limit.name)
            is_money = limit.kind is LimitKind.MONEY
            told = text_suggestions.limit_words(limit.name, 1000, "USD")
            assert told == ("10.00 USD" if is_money else text_suggestions.rule_plurals.days(1000))
    for fact in FACTS:
        for value in CODES.get(fact, (None,)):
            assert text_suggestions.fact_words(fact, value, "USD")
    assert text_suggestions.fact_words("status", RequestStatus.AUTHORIZED, "USD") == "Authorized"
    assert text_suggestions.fact_words("fault", Fault.CARRIER, "USD") == "Carrier's fault"
    assert text_suggestions.fact_words("goods", GoodsState.LOST, "USD") == "Lost"
    assert text_suggestions.fact_words("money", MoneyState.SENT, "USD") == "Refund sent"
    assert text_suggestions.fact_words("in_policy", None, "USD") == "not known"
    assert text_suggestions.fact_words("condition", None, "USD") == "nothing checked in"
