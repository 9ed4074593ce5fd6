"""The tables as peewee sees them. The schema itself is made by the migrations.

Models are not bound to a database: every query is run on one explicitly (`Database.rows`), so two
shops can be open side by side. Dates and times are ISO texts, money is integer minor units.
"""

from peewee import (
    AutoField,
    BlobField,
    BooleanField,
    CompositeKey,
    ForeignKeyField,
    IntegerField,
    Model,
    TextField,
)


class StoreTable(Model):
    id = AutoField()
    name = TextField()
    marketplace = TextField()
    currency = TextField()
    time_zone = TextField()
    value_limit_minor = IntegerField(null=True)
    return_address = TextField()
    version = IntegerField()
    """0 as long as the seller has not touched it: such a store was made by a report."""
    language = TextField()
    is_archived = BooleanField()

    class Meta:
        table_name = "store"


class ImportTable(Model):
    """One report file that was taken in."""

    id = AutoField()
    imported_at = TextField()
    file_name = TextField()
    file_digest = TextField()
    kind = TextField()
    encoding = TextField()
    row_count = IntegerField()
    new_count = IntegerField()
    changed_count = IntegerField()
    same_count = IntegerField()
    repeated_count = IntegerField()
    problem_count = IntegerField()

    class Meta:
        table_name = "import_file"


class ProductTable(Model):
    """What items are of: a shop has thousands of products and millions of returns."""

    id = AutoField()
    merchant_sku = TextField()
    asin = TextField()
    item_name = TextField()
    category = TextField()
    search_text = TextField()
    """`searchable` SKU, ASIN and name, a line each."""

    class Meta:
        table_name = "product"


class RequestTable(Model):
    """A return request as everybody reads it: a view of `request_row` without what an import has not
    published yet. The columns after `version` are derived by `domain.workflow.standing` and rewritten with
    every change; they exist so that lists and counts need one table."""

    id = AutoField()
    store = ForeignKeyField(StoreTable, on_delete="RESTRICT")
    amazon_rma_id = TextField()
    order_id = TextField()
    first_import = ForeignKeyField(ImportTable, on_delete="RESTRICT")
    claim_seen_on = TextField(null=True)
    version = IntegerField()
    status = TextField()
    a_to_z = BooleanField()
    goods = TextField()
    money = TextField()
    first_task = TextField()
    tasks = IntegerField()
    """Bit mask, see `queries.TASK_BITS`."""
    due_on = TextField(null=True)
    refund_due_on = TextField(null=True)
    request_date = TextField(null=True)
    reason_code = TextField()
    product = ForeignKeyField(ProductTable, null=True, on_delete="RESTRICT")
    """Of the first item."""
    item_count = IntegerField()
    announced = IntegerField()
    checked = IntegerField()
    paid_minor = IntegerField(null=True)
    exposure_minor = IntegerField()
    last_seen_at = TextField(null=True)
    """When a report that had not come in before last held a line of it."""
    snoozed_until = TextField(null=True)
    snoozed_on = TextField(null=True)
    """The day the rest was begun."""
    remind_on = TextField(null=True)
    tags = TextField()
    """Tags in order, a line feed before and after each; empty: none."""
    has_note = BooleanField()

    class Meta:
        table_name = "return_request"


class ItemTable(Model):
    """One line of Amazon's report; the columns are the fields of `ReportLine`. A view of `item_row` with what
    it shares with its request and its product."""

    id = AutoField()
    request = ForeignKeyField(RequestTable, on_delete="RESTRICT")
    position = IntegerField()
    order_id = TextField()
    amazon_rma_id = TextField()
    merchant_sku = TextField()
    order_item_id = TextField()
    order_date = TextField(null=True)
    request_date = TextField(null=True)
    reported_status = TextField()
    merchant_rma_id = TextField()
    label_type = TextField()
    label_cost_minor = IntegerField(null=True)
    currency = TextField()
    carrier = TextField()
    tracking_id = TextField()
    label_payer = TextField()
    a_to_z_claim = BooleanField(null=True)
    is_prime = BooleanField(null=True)
    asin = TextField()
    item_name = TextField()
    quantity = IntegerField()
    reason_code = TextField()
    in_policy = BooleanField(null=True)
    return_type = TextField()
    resolution = TextField()
    invoice_number = TextField()
    delivery_date = TextField(null=True)
    order_amount_minor = IntegerField(null=True)
    order_quantity = IntegerField(null=True)
    safet_reason = TextField()
    safet_claim_id = TextField()
    safet_state = TextField()
    safet_created = TextField()
    safet_reimbursed_minor = IntegerField(null=True)
    refunded_minor = IntegerField(null=True)
    category = TextField()
    known_refunded_minor = IntegerField()
    """What Amazon showed as refunded when the line first came in."""
    product = ForeignKeyField(ProductTable, on_delete="RESTRICT")

    class Meta:
        table_name = "return_item"


class StepTable(Model):
    """One change by the seller that can be undone as a whole. Undoing hides its rows from the
    facts; nothing is deleted or rewritten, so redo and history are exact."""

    id = AutoField()
    kind = TextField()
    created_at = TextField()
    undone_at = TextField(null=True)
    request_count = IntegerField()
    label = TextField()
    """What the menu shows beside Undo: an order id, or empty for several requests."""

    class Meta:
        table_name = "step"


class DecisionTable(Model):
    id = AutoField()
    step = ForeignKeyField(StepTable, on_delete="RESTRICT")
    request = ForeignKeyField(RequestTable, on_delete="RESTRICT")
    action = TextField()
    state = TextField()
    decided_at = TextField()
    done_at = TextField(null=True)
    status_before = TextField()
    status_after = TextField()
    goods_state = TextField()
    without_goods = BooleanField()
    close_reason = TextField(null=True)
    refund_reason = TextField(null=True)
    own_rma = TextField()
    label_kind = TextField(null=True)
    carrier = TextField()
    tracking_id = TextField()
    label_file = TextField()
    return_address = TextField()
    note = TextField()
    override_reason = TextField()
    template = TextField()
    wait_until = TextField(null=True)
    reported_status = TextField()
    """What Amazon reported when it was decided; a `RequestStatus`."""
    suggestion = TextField()
    """JSON of what the program suggested then and why; empty for decisions before there was one."""

    class Meta:
        table_name = "decision"


class RefundLineTable(Model):
    id = AutoField()
    decision = ForeignKeyField(DecisionTable, on_delete="RESTRICT")
    item = ForeignKeyField(ItemTable, on_delete="RESTRICT")
    quantity = IntegerField()
    amount_minor = IntegerField()
    restocking_minor = IntegerField()
    elsewhere_minor = IntegerField()
    line_elsewhere_minor = IntegerField()

    class Meta:
        table_name = "refund_line"


class GoodsCheckTable(Model):
    id = AutoField()
    step = ForeignKeyField(StepTable, on_delete="RESTRICT")
    item = ForeignKeyField(ItemTable, on_delete="RESTRICT")
    quantity = IntegerField()
    condition = TextField()
    note = TextField()
    checked_at = TextField()

    class Meta:
        table_name = "goods_check"


class MarkTable(Model):
    id = AutoField()
    step = ForeignKeyField(StepTable, on_delete="RESTRICT")
    request = ForeignKeyField(RequestTable, on_delete="RESTRICT")
    kind = TextField()

    class Meta:
        table_name = "mark"


class BuyerTextTable(Model):
    """Words from and to the buyer, apart from everything else so that they can expire."""

    id = AutoField()
    step = ForeignKeyField(StepTable, on_delete="RESTRICT")
    request = ForeignKeyField(RequestTable, on_delete="RESTRICT")
    decision = ForeignKeyField(DecisionTable, null=True, on_delete="RESTRICT")
    kind = TextField()
    state = TextField()
    body = TextField()
    written_at = TextField()
    expires_on = TextField(null=True)

    class Meta:
        table_name = "buyer_text"


class NoteTable(Model):
    """The seller's note on a request; the newest one that stands counts."""

    id = AutoField()
    step = ForeignKeyField(StepTable, on_delete="RESTRICT")
    request = ForeignKeyField(RequestTable, on_delete="RESTRICT")
    body = TextField()
    written_at = TextField()

    class Meta:
        table_name = "request_note"


class TagTable(Model):
    """A tag put on a request or taken off; the newest row of a name counts."""

    id = AutoField()
    step = ForeignKeyField(StepTable, on_delete="RESTRICT")
    request = ForeignKeyField(RequestTable, on_delete="RESTRICT")
    name = TextField()
    present = BooleanField()

    class Meta:
        table_name = "request_tag"


class ComeBackTable(Model):
    """A day to come back to a request: `snooze` (it rests until then) or `remind`. The newest row of a
    kind counts; one without a day ends it."""

    id = AutoField()
    step = ForeignKeyField(StepTable, on_delete="RESTRICT")
    request = ForeignKeyField(RequestTable, on_delete="RESTRICT")
    kind = TextField()
    on_day = TextField(null=True)
    set_on = TextField(null=True)
    """The marketplace's day when it was set."""

    class Meta:
        table_name = "come_back"


class SavedViewTable(Model):
    """A search the seller keeps in the sidebar."""

    id = AutoField()
    name = TextField()
    position = IntegerField()
    base = TextField()
    """The `View` it looks through."""
    query = TextField()

    class Meta:
        table_name = "saved_view"


class DeadlineChoiceTable(Model):
    """A store's own value of a deadline rule."""

    store = ForeignKeyField(StoreTable, on_delete="RESTRICT")
    code = TextField()
    value = IntegerField()
    unit = TextField()

    class Meta:
        table_name = "deadline_choice"
        primary_key = CompositeKey("store", "code")


class RuleChoiceTable(Model):
    """A store's own choice of a rule of suggestions: whether it counts, and its limits."""

    store = ForeignKeyField(StoreTable, on_delete="RESTRICT")
    rule = TextField()
    enabled = BooleanField()
    limits = TextField()
    """JSON of names and integers; amounts in minor units."""

    class Meta:
        table_name = "rule_choice"
        primary_key = CompositeKey("store", "rule")


class MessageTemplateTable(Model):
    """A message as the seller changed it, or one of his own."""

    id = AutoField()
    situation = TextField()
    language = TextField()
    name = TextField()
    body = TextField()
    remind_days = IntegerField(null=True)

    class Meta:
        table_name = "message_template"


class ExportTable(Model):
    id = AutoField()
    exported_at = TextField()
    file_name = TextField()
    scope = TextField()
    decision_count = IntegerField()
    kind = TextField()
    """`decisions` or `adjustments`: standing in one does not count as standing in the other."""
    again_reason = TextField()
    """Why refunds of an earlier Adjustments file went out again; empty for all others."""

    class Meta:
        table_name = "export_file"


class ExportDecisionTable(Model):
    export = ForeignKeyField(ExportTable, on_delete="RESTRICT")
    decision = ForeignKeyField(DecisionTable, on_delete="RESTRICT")

    class Meta:
        table_name = "export_decision"
        primary_key = CompositeKey("export", "decision")


class ExportPresetTable(Model):
    """A named way to export decisions."""

    id = AutoField()
    name = TextField()
    columns = TextField()
    """JSON list of column names."""
    scope = TextField()
    format = TextField()
    bom = BooleanField()
    comments = BooleanField()

    class Meta:
        table_name = "export_preset"


class JournalTable(Model):
    """What happened, append-only: triggers refuse to change or delete a row."""

    id = AutoField()
    at = TextField()
    kind = TextField()
    step = ForeignKeyField(StepTable, null=True, on_delete="RESTRICT")
    payload = TextField()
    """JSON of codes, counts, amounts and the seller's own reasons; never a buyer's words."""
    content_digest = BlobField()
    hash = BlobField()
    """Of the entry and the hash of the one before, see `domain.journal_chain`."""

    class Meta:
        table_name = "journal"


class JournalSubjectTable(Model):
    """Which requests an entry of the journal is about."""

    journal = ForeignKeyField(JournalTable, on_delete="RESTRICT")
    request = ForeignKeyField(RequestTable, on_delete="RESTRICT")
    payload = TextField()

    class Meta:
        table_name = "journal_subject"
        primary_key = CompositeKey("journal", "request")


class JournalHeadTable(Model):
    """The last entry of the journal, one row: an entry that is missing at the end is missed."""

    one = IntegerField(primary_key=True)
    journal_id = IntegerField()
    entries = IntegerField()
    hash = BlobField()

    class Meta:
        table_name = "journal_head"


class AnswerTable(Model):
    """How the seller settled what a report contradicts, and what the report showed then."""

    id = AutoField()
    step = ForeignKeyField(StepTable, on_delete="RESTRICT")
    request = ForeignKeyField(RequestTable, on_delete="RESTRICT")
    decision = ForeignKeyField(DecisionTable, null=True, on_delete="RESTRICT")
    item = ForeignKeyField(ItemTable, null=True, on_delete="RESTRICT")
    finding = TextField()
    answer = TextField()
    reported_status = TextField()
    theirs_minor = IntegerField()
    state_before = TextField(null=True)
    """The decision's state, which undo brings back."""
    state_after = TextField(null=True)
    done_before = TextField(null=True)
    reason = TextField()
    answered_at = TextField()

    class Meta:
        table_name = "conflict_answer"


class ProblemTable(Model):
    """A row of a report that could not be read, until it is dismissed or comes in clean."""

    id = AutoField()
    import_ = ForeignKeyField(ImportTable, column_name="import_id", on_delete="RESTRICT")
    line = IntegerField()
    column_name = TextField()
    code = TextField()
    params = TextField()
    """JSON list of pairs; what a sentence is filled with, never a cell of free text."""
    order_id = TextField()
    rma_id = TextField()
    sku = TextField()
    row_digest = TextField()
    dismissed_by = ForeignKeyField(StepTable, null=True, on_delete="RESTRICT", column_name="dismissed_by")
    """The step that took it off the list; it stands while that step does."""
    cleared_by = ForeignKeyField(ImportTable, null=True, on_delete="RESTRICT", column_name="cleared_by")
    """The import in which the row came in clean."""

    class Meta:
        table_name = "import_problem"


class FbaReturnTable(Model):
    """A unit that came back to one of Amazon's warehouses."""

    id = AutoField()
    return_key = TextField()
    """`FbaReturn.key` and which of several equal ones it is."""
    order_id = TextField()
    sku = TextField()
    returned_on = TextField()
    returned_at = TextField(null=True)
    asin = TextField()
    fnsku = TextField()
    item_name = TextField()
    quantity = IntegerField()
    center = TextField()
    disposition = TextField()
    reason_code = TextField()
    status = TextField()
    license_plate = TextField()
    search_text = TextField()
    """Without the buyer's words, which expire."""
    first_import = ForeignKeyField(ImportTable, on_delete="RESTRICT")
    store = ForeignKeyField(StoreTable, null=True, on_delete="RESTRICT")
    """Empty where it came in before there was a store."""

    class Meta:
        table_name = "fba_return"


class FbaCommentTable(Model):
    """The buyer's words of an FBA return, apart so that they can expire."""

    return_ = ForeignKeyField(FbaReturnTable, column_name="return_id", primary_key=True, on_delete="RESTRICT")
    body = TextField()
    written_at = TextField()
    expires_on = TextField(null=True)
    """When they were removed for their age; an old file does not bring them back."""

    class Meta:
        table_name = "fba_comment"


class OrderItemTable(Model):
    """Which order item an order's SKU is: what the Adjustments file needs."""

    id = AutoField()
    order_id = TextField()
    order_item_id = TextField()
    sku = TextField()
    quantity = IntegerField()
    first_import = ForeignKeyField(ImportTable, on_delete="RESTRICT")
    store = ForeignKeyField(StoreTable, null=True, on_delete="RESTRICT")
    """Empty where it came in before there was a store."""

    class Meta:
        table_name = "order_item"


class AttachmentTable(Model):
    """A photo or document of a request; its bytes are apart, so that a list of them never reads them."""

    id = AutoField()
    step = ForeignKeyField(StepTable, on_delete="RESTRICT")
    request = ForeignKeyField(RequestTable, on_delete="RESTRICT")
    name = TextField()
    media_type = TextField()
    size = IntegerField()
    sha256 = TextField()
    attached_at = TextField()

    class Meta:
        table_name = "attachment"


class AttachmentContentTable(Model):
    """The bytes of an attachment as they were found; none once they were purged."""

    attachment = ForeignKeyField(AttachmentTable, primary_key=True, on_delete="RESTRICT")
    content = BlobField()

    class Meta:
        table_name = "attachment_content"


class AttachmentRemovalTable(Model):
    """A step that took an attachment off its request; while it stands, the attachment does not."""

    step = ForeignKeyField(StepTable, on_delete="RESTRICT")
    attachment = ForeignKeyField(AttachmentTable, on_delete="RESTRICT")

    class Meta:
        table_name = "attachment_removal"
        primary_key = CompositeKey("step", "attachment")


class ProfileTable(Model):
    """How the columns of an unknown header are read."""

    id = AutoField()
    name = TextField()
    headings = TextField()
    fields = TextField()

    class Meta:
        table_name = "column_profile"


BASE_OF = {"return_request": "request_row", "return_item": "item_row"}
"""The table behind a view; what writes names the table."""

MODELS: tuple[type[Model], ...] = (
    StoreTable,
    ImportTable,
    ProductTable,
    RequestTable,
    ItemTable,
    StepTable,
    DecisionTable,
    RefundLineTable,
    GoodsCheckTable,
    MarkTable,
    BuyerTextTable,
    NoteTable,
    TagTable,
    ComeBackTable,
    SavedViewTable,
    DeadlineChoiceTable,
    RuleChoiceTable,
    MessageTemplateTable,
    ExportTable,
    ExportDecisionTable,
    ExportPresetTable,
    JournalTable,
    JournalSubjectTable,
    JournalHeadTable,
    AnswerTable,
    ProblemTable,
    FbaReturnTable,
    FbaCommentTable,
    OrderItemTable,
    AttachmentTable,
    AttachmentContentTable,
    AttachmentRemovalTable,
    ProfileTable,
)
