"""Every column that can hold a text is known: it keeps its text for ever, or a purge takes it."""

import pytest
from support import TestShop

from returns_desktop.storage.personal import WORDS_IN

# What stays. Stores, templates, views, presets, profiles and choices are the seller's own and of no request;
# ids, codes, days and amounts are the books.
KEPT = {
    "store": "name marketplace currency time_zone return_address language",
    "import_file": "imported_at file_name file_digest kind encoding",
    "product": "merchant_sku asin item_name category search_text",
    "request_row": "amazon_rma_id order_id claim_seen_on status goods money first_task due_on refund_due_on "
    "request_date reason_code last_seen_at snoozed_until snoozed_on remind_on tags",
    "item_row": "order_item_id order_date request_date reported_status merchant_rma_id label_type currency "
    "carrier tracking_id label_payer reason_code return_type resolution invoice_number delivery_date "
    "safet_reason safet_claim_id safet_state safet_created",
    "request_total": "status",
    "search_block": "words",  # order ids, RMAs and tracking numbers
    "step": "kind created_at undone_at label",  # the label is an order id
    # The address is the one that goods are sent back to; `suggestion` is codes and numbers.
    "decision": "action state decided_at done_at status_before status_after goods_state close_reason "
    "refund_reason own_rma label_kind carrier tracking_id return_address template wait_until reported_status "
    "suggestion",
    "goods_check": "condition checked_at",
    "mark": "kind",
    "buyer_text": "kind state written_at expires_on",
    "request_note": "written_at",
    "request_tag": "name",  # a word or two of order, used again for other requests
    "come_back": "kind on_day set_on",
    "saved_view": "name base query",
    "deadline_choice": "code unit",
    "rule_choice": "rule limits",
    "message_template": "situation language name body",
    "export_file": "exported_at file_name scope kind",
    "export_preset": "name columns scope format",
    "journal": "at kind content_digest hash",
    "journal_head": "hash",
    "conflict_answer": "finding answer reported_status state_before state_after done_before answered_at",
    # `params` never hold a cell of free text, see `domain.report.Problem`.
    "import_problem": "column_name code params order_id rma_id sku row_digest",
    "fba_return": "return_key order_id sku returned_on returned_at asin fnsku item_name center disposition "
    "reason_code status license_plate search_text",
    "fba_comment": "written_at expires_on",
    "order_item": "order_id order_item_id sku",
    "attachment": "media_type sha256 attached_at",
    "column_profile": "name headings fields",
    "schema_migration": "name applied",
}


def test_every_column_of_texts_is_kept_or_purged(shop: TestShop) -> None:
    """Whoever adds a column says here, or in `WORDS_IN`, whether a buyer's words can be in it."""
    db = shop.shop.db
    tables = {row[0] for row in db.sql("SELECT name FROM sqlite_master WHERE type = 'table'")}
    texts = {
        (table, row[1])
        for table in tables - {"sqlite_sequence"}
        for row in db.sql(f"PRAGMA table_info({table})")
        if row[2].upper() not in ("INTEGER", "INT")
    }
    kept = {(table, name) for table, names in KEPT.items() for name in names.split()}
    purged = {(table, name) for table, names in WORDS_IN.items() for name in names}
    assert not kept & purged
    assert kept | purged == texts


@pytest.mark.parametrize("table", WORDS_IN)
def test_no_index_holds_a_copy_of_words(shop: TestShop, table: str) -> None:
    db = shop.shop.db
    indexed = {
        column[2]
        for index in db.sql(f"PRAGMA index_list({table})")
        if index[3] != "pk"
        for column in db.sql(f"PRAGMA index_info({index[1]})")
    }
    assert not indexed & set(WORDS_IN[table])
