"""What is known of the stored data for whoever looks for a fault: counts and findings, no content."""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from ..storage.file_facts import file_facts
from .shop import Shop
from .verifying import Verifying

MOST_VERIFIED: Final = 50_000
"""Requests; of more the database file alone is checked, which takes seconds instead of minutes."""


def stored_facts(database: Path) -> Sequence[str]:
    """Schema, size and counts of a database file, whether or not it is sound."""
    return file_facts(database)


def findings(shop: Shop) -> Sequence[str]:
    """What is wrong with the stored data, one line each. Closes this thread's connection."""
    try:
        with shop.db.reading():
            stored = shop.db.sql("SELECT count(*) FROM return_request")[0][0]
        if stored > MOST_VERIFIED:
            found: Sequence[str] = shop.db.integrity_errors()
            return [f"{stored} requests: the database file was checked", *(found or ["nothing is wrong"])]
        verified = Verifying(shop).verify()
        looked = f"{verified.requests} requests and {verified.journal_entries} journal entries were checked"
        return [looked, *(verified.findings or ["nothing is wrong"])]
    finally:
        shop.close()
