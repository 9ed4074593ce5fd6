"""Requests are read in a fixed number of statements, each by an index, however many there are."""

import json

import pytest
from support import TestShop

from returns_desktop.domain.views import View
from returns_desktop.storage import facts, filing
from returns_desktop.storage.db import Database

STATEMENTS = [
    facts._REQUESTS,
    facts._OF_ORDERS,
    facts._ITEMS,
    facts._CHECKS,
    facts._DECISIONS,
    facts._LINES,
    facts._ANSWERS,
    facts._MARKS,
    facts._COMMENTS,
    filing._COME_BACKS,
    filing._TAGS,
    filing._NOTES,
]


@pytest.mark.parametrize("statement", STATEMENTS)
def test_no_part_of_a_request_is_looked_for_in_a_whole_table(shop: TestShop, statement: str) -> None:
    plan = [row[3] for row in shop.shop.db.sql(f"EXPLAIN QUERY PLAN {statement}", (json.dumps([1]),))]
    assert plan
    few = ("SCAN json_each", "SCAN published")
    assert [step for step in plan if step.startswith("SCAN") and not step.startswith(few)] == []


def test_many_requests_take_no_more_statements_than_one(
    shop: TestShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.take_in(*({"amazon_rma_id": f"R{n}", "order_id": f"111-1111111-{n:07}"} for n in range(300)))
    ids = shop.browsing.ids(View.ALL)
    taken: list[str] = []
    real = Database.sql

    def counted(db: Database, statement: str, params: object = ()) -> list[tuple[object, ...]]:
        taken.append(statement)
        return real(db, statement, params)  # type: ignore[arg-type]

    monkeypatch.setattr(Database, "sql", counted)
    facts.orders_of(shop.shop.db, ids[:1])
    of_one = len(taken)
    taken.clear()
    assert len(facts.orders_of(shop.shop.db, ids)) == 300
    assert len(taken) == of_one
