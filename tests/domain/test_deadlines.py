"""Deadlines as data: marketplace before general, in force on the day, whole days."""

from datetime import date

import pytest
from support import RULES

from returns_desktop.domain.deadlines import Rule, RuleCode, Unit


@pytest.mark.parametrize(
    ("code", "marketplace", "start", "due"),
    [
        (RuleCode.ANSWER_REQUEST, "US", date(2026, 11, 20), date(2026, 11, 21)),
        (RuleCode.ANSWER_REQUEST, "DE", date(2026, 12, 31), date(2027, 1, 1)),
        (RuleCode.ANSWER_CLAIM, "US", date(2026, 11, 20), date(2026, 11, 23)),
        # The US rule changed on 2026-01-26; before that, two business days (a Friday to a Tuesday).
        (RuleCode.REFUND_AFTER_RECEIPT, "US", date(2026, 1, 26), date(2026, 1, 30)),
        (RuleCode.REFUND_AFTER_RECEIPT, "US", date(2026, 1, 23), date(2026, 1, 27)),
        (RuleCode.REFUND_AFTER_RECEIPT, "DE", date(2026, 11, 20), date(2026, 11, 24)),
    ],
)
def test_due_days(code: RuleCode, marketplace: str, start: date, due: date) -> None:
    assert RULES.due_on(code, marketplace, start) == due


def test_hours_are_rounded_up_to_days() -> None:
    rule = Rule(RuleCode.ANSWER_CLAIM, "*", 25, Unit.HOURS, None, "")
    assert rule.due_on(date(2026, 11, 20)) == date(2026, 11, 22)


def test_every_rule_names_its_source() -> None:
    for code in RuleCode:
        rule = RULES.find(code, "US", date(2026, 11, 20))
        assert rule is not None
        assert len(rule.source) > 20
