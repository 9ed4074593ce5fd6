"""Names of templates, and placeholders that nothing fills in."""

import pytest

from returns_desktop.domain.message_template import (
    KNOWN_PLACEHOLDERS,
    MessageTemplate,
    next_own_situation,
    unknown_placeholders,
)


def test_what_stands_in_braces_and_is_never_filled_in_is_told_once_and_in_order() -> None:
    known = " ".join(f"{{{name}}}" for name in KNOWN_PLACEHOLDERS)
    assert unknown_placeholders(known) == ()
    assert unknown_placeholders(f"{{sku}} {known} {{}} {{Rma}} {{sku}} {{no\nname}}") == ("sku", "", "Rma")


@pytest.mark.parametrize(
    ("situations", "name"),
    [
        ([], "own.1"),
        (["refund", "order.7"], "own.1"),
        (["own.1"], "own.2"),
        (["own.2", "own.10", "own.9", "refund"], "own.11"),
        (["own.x", "own.", "own.-4", "own.3"], "own.4"),
    ],
)
def test_another_template_of_the_sellers_gets_the_next_number(situations: list[str], name: str) -> None:
    assert next_own_situation(situations) == name


def test_a_template_tells_its_situation_and_its_language() -> None:
    added = MessageTemplate("own.3", "de", "Nachfrage", "Guten Tag")
    shipped = MessageTemplate("owner", "en", "Owner", "Hello")
    assert (added.id, added.is_added) == ("own.3.de", True)
    assert (shipped.id, shipped.is_added) == ("owner.en", False)
