"""Drafts to the buyer: complete in every language, clean by Amazon's rules, filled with known facts only."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from support import STORE, suggested

from returns_desktop.domain.deadlines import RuleBook
from returns_desktop.domain.guards import options
from returns_desktop.domain.message_template import MessageTemplate
from returns_desktop.domain.messages import fill, findings, unresolved_placeholders
from returns_desktop.domain.model import CloseReason, Condition, GoodsCheck, Item, Request, Store
from returns_desktop.domain.order_money import money_by_item
from returns_desktop.domain.reasons import Fault
from returns_desktop.domain.report import ReportLine
from returns_desktop.domain.workflow import standing
from returns_desktop.paths import resource
from returns_desktop.services.browsing import RequestDetail
from returns_desktop.services.message_words import read_message_words
from returns_desktop.services.restocking import read_restocking
from returns_desktop.services.shop import read_rules
from returns_desktop.services.templates import (
    Templates,
    read_templates,
    shared_values,
    situation_of,
    values_for,
)

LANGUAGES = ("en", "de", "fr", "it", "es", "ja", "zh_CN", "zh_TW")
SITUATIONS = (
    "defective_replacement",
    "missing_parts",
    "wrong_item",
    "ask_for_details",
    "return_instructions",
    "partial_refund_offer",
    "return_received",
    "outside_policy",
)
SAMPLES = {
    "order_id": "114-3941689-8772232",
    "product": 'Monitor 24" IPS, Stand & Cable',
    "rma": "DDzzNuvkRRMA",
    "return_address": "Main warehouse, 1200 Mill St, Reno NV 89502",
    "days": "4",
    "delivery_date": "2026-12-01",
    "amount": "12.50 USD",
}
TODAY = date(2026, 11, 22)
WORDS = read_message_words(resource("rules/message_words.json"))
NOW = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


def shipped() -> Templates:
    return read_templates(resource("templates/messages.json"), WORDS)


ALL = [template for language in LANGUAGES for template in shipped().for_language(language)]


def rules() -> RuleBook:
    return read_rules(resource("rules/deadlines.json"))


def detail_of(*, checked: bool = False, address: str = "", **fields: Any) -> RequestDetail:
    line = ReportLine(
        **{
            "order_id": "114-3941689-8772232",
            "amazon_rma_id": "D1RRMA",
            "merchant_sku": "EB-1",
            "item_name": "Wireless Earbuds",
            "currency": "USD",
            "order_amount_minor": 4999,
            "order_quantity": 1,
            "request_date": date(2026, 11, 20),
            "reported_status": "PendingApproval",
            "reason_code": "CR-NO_LONGER_NEEDED",
            "in_policy": True,
            **fields,
        }
    )
    count = GoodsCheck(1, Condition.OK, "", datetime(2026, 11, 21, 12, tzinfo=UTC))
    store = Store(1, "amazon.com", "US", "USD", "America/Los_Angeles", return_address=address)
    request = Request(id=7, store=store, items=(Item(3, line, (count,) if checked else ()),))
    money = money_by_item([request])
    where = standing(request, money, rules())
    choices = options(request, where, money)
    return RequestDetail(request, where, money, choices, suggested(request), (), TODAY, NOW)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_situation_is_there_in_every_language(language: str) -> None:
    templates = shipped()
    assert templates.languages == LANGUAGES
    assert tuple(template.situation for template in templates.for_language(language)) == SITUATIONS
    assert templates.any_product(language)


@pytest.mark.parametrize("template", ALL, ids=lambda template: template.id)
def test_templates_keep_amazons_rules_when_filled(template: MessageTemplate) -> None:
    message = fill(template.body, SAMPLES)
    assert findings(message, WORDS) == ()
    assert unresolved_placeholders(message) == ()
    assert len(message) > 60


@pytest.mark.parametrize("template", ALL, ids=lambda template: template.id)
def test_translations_of_a_template_ask_for_the_same_values(template: MessageTemplate) -> None:
    english = shipped().find(template.situation, "en")
    assert english is not None
    assert set(unresolved_placeholders(template.body)) == set(unresolved_placeholders(english.body))
    assert template.name
    assert template.id == f"{template.situation}.{template.language}"


def test_ids_are_unique() -> None:
    assert len({template.id for template in ALL}) == len(ALL) == len(LANGUAGES) * len(SITUATIONS)


def test_only_known_values_are_filled_in() -> None:
    values = values_for(detail_of())
    assert values == {"order_id": "114-3941689-8772232", "product": "Wireless Earbuds", "rma": "D1RRMA"}
    template = shipped().find("return_instructions", "en")
    assert template is not None
    assert unresolved_placeholders(fill(template.body, values)) == ("return_address",)


def test_the_sellers_rma_and_address_and_the_days_left_to_refund() -> None:
    detail = detail_of(
        address="Reno NV", merchant_rma_id="R-1", delivery_date=date(2026, 11, 21), reported_status="Approved"
    )
    values = values_for(detail)
    assert (values["rma"], values["return_address"], values["days"]) == ("R-1", "Reno NV", "3")


def test_no_days_are_promised_when_the_deadline_is_over() -> None:
    detail = detail_of(delivery_date=date(2026, 11, 1), reported_status="Approved")
    assert "days" not in values_for(detail)


def test_a_message_to_several_buyers_names_no_request() -> None:
    assert shared_values(detail_of(address="Reno NV"), "your item") == {
        "return_address": "Reno NV",
        "product": "your item",
    }


@pytest.mark.parametrize(
    ("fields", "situation"),
    [
        ({"reason_code": "CR-DEFECTIVE"}, "defective_replacement"),
        ({"reason_code": "AMZ-PG-MISSING_PARTS"}, "missing_parts"),
        ({"reason_code": "CR-SWITCHEROO"}, "wrong_item"),
        ({"reason_code": "CR-SOMETHING-NEW"}, "ask_for_details"),
        ({"in_policy": False}, "outside_policy"),
        ({"in_policy": False, "reason_code": "CR-DEFECTIVE"}, "defective_replacement"),
        ({"reported_status": "Approved"}, "return_instructions"),
        ({"reported_status": "Approved", "delivery_date": date(2026, 11, 21)}, "return_received"),
    ],
)
def test_the_situation_follows_from_the_request(fields: dict[str, Any], situation: str) -> None:
    assert situation_of(detail_of(**fields)) == situation
    assert situation in SITUATIONS


def test_checked_goods_are_received_goods() -> None:
    assert situation_of(detail_of(checked=True)) == "return_received"


@pytest.mark.parametrize(
    ("marketplace", "language"), [("US", "en"), ("DE", "de"), ("JP", "ja"), ("MX", "es"), ("SE", "en")]
)
def test_buyers_are_written_to_in_the_language_of_their_marketplace(marketplace: str, language: str) -> None:
    assert shipped().language_for(replace(STORE, marketplace=marketplace)) == language


def test_the_language_of_a_store_comes_before_that_of_its_marketplace() -> None:
    store = replace(STORE, marketplace="DE", language="fr")
    assert shipped().language_for(store) == "fr"
    assert shipped().language_for(replace(store, language="xx")) == "en"


def test_a_language_without_templates_falls_back_to_english() -> None:
    template = replace(ALL[0], language="en")
    assert Templates([template]).language_for(replace(STORE, marketplace="DE")) == "en"
    assert Templates([template]).find("outside_policy", "de") is None


@pytest.mark.parametrize(
    ("condition", "fault", "in_policy", "percent"),
    [
        (Condition.OK, Fault.BUYER, True, 0),
        (Condition.OK, Fault.BUYER, None, 0),
        (Condition.OK, Fault.BUYER, False, 20),
        (Condition.USED, Fault.BUYER, True, 50),
        (Condition.DAMAGED, Fault.FIT, False, 50),
        (Condition.PARTS_MISSING, Fault.UNKNOWN, True, 50),
        (Condition.WRONG_ITEM, Fault.BUYER, True, 100),
        (Condition.EMPTY, Fault.UNKNOWN, True, 100),
        (Condition.DAMAGED, Fault.SELLER, True, 0),
        (Condition.EMPTY, Fault.CARRIER, False, 0),
    ],
)
def test_usual_restocking_fees(
    condition: Condition, fault: Fault, in_policy: bool | None, percent: int
) -> None:
    assert read_restocking(resource("rules/restocking.json")).proposal(condition, fault, in_policy) == percent


def test_units_in_different_conditions_take_the_highest_fee() -> None:
    found = read_restocking(resource("rules/restocking.json"))
    assert found.highest([Condition.OK, Condition.USED], Fault.BUYER, True) == 50
    assert found.highest([], Fault.BUYER, True) == 0


def test_an_empty_file_of_rules_proposes_nothing(tmp_path: Path) -> None:
    (tmp_path / "rules.json").write_text("[]", "utf-8")
    assert read_restocking(tmp_path / "rules.json").proposal(Condition.EMPTY, Fault.BUYER, False) == 0


# --- Closing a request ----------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", CloseReason)
def test_every_close_reason_has_a_draft_that_is_ready_to_paste(reason: CloseReason, language: str) -> None:
    draft = shipped().close_draft(reason, detail_of(item_name='Monitor 24" IPS'), language)
    assert 'Monitor 24" IPS' in draft
    assert findings(draft, WORDS) == ()
    assert unresolved_placeholders(draft) == ()
    assert "{" not in draft
    greeting = shipped().for_language(language)[0].body.splitlines()[0]
    assert draft.splitlines()[0] == greeting, "the same greeting as in all other messages"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_closing_with_the_placeholders_of_the_others(language: str) -> None:
    closings = json.loads(resource("templates/messages.json").read_text("utf-8"))["closings"]
    assert [entry["reason"] for entry in closings] == [reason.value for reason in CloseReason]
    for entry in closings:
        asked_for = [unresolved_placeholders("\n".join(entry["drafts"][name])) for name in (language, "en")]
        assert asked_for[0] == asked_for[1] == ("product",)


def test_traditional_chinese_is_not_simplified() -> None:
    def words(language: str) -> str:
        return "".join(template.body for template in shipped().for_language(language)) + "".join(
            shipped().close_draft(reason, detail_of(), language) for reason in CloseReason
        )

    simplified = set("货请诉问题订单将为时还检")
    assert simplified <= set(words("zh_CN"))
    assert not simplified & set(words("zh_TW"))


def test_drafts_of_different_reasons_and_languages_differ() -> None:
    drafts = [
        shipped().close_draft(reason, detail_of(), language)
        for reason in CloseReason
        for language in LANGUAGES
    ]
    assert len(set(drafts)) == len(CloseReason) * len(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_product_without_a_name_leaves_no_gap(language: str) -> None:
    draft = shipped().close_draft(CloseReason.OTHER, detail_of(item_name=""), language)
    assert shipped().any_product(language) in draft
    assert unresolved_placeholders(draft) == ()


def test_several_requests_are_closed_with_words_that_fit_them_all() -> None:
    draft = shipped().close_draft(CloseReason.DUPLICATE, detail_of(), "en", several=True)
    assert "your item" in draft
    assert "Wireless Earbuds" not in draft


def test_a_language_without_close_drafts_has_none() -> None:
    assert shipped().close_draft(CloseReason.OTHER, detail_of(), "pl") == ""
