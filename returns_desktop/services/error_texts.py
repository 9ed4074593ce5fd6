"""English sentences for `AppError` codes. Strings only; `sentences` fills them."""

from collections.abc import Mapping

from ..domain.carrying import RowFault
from .data_error_texts import DATA_ERRORS
from .wording import Wording
from .words import QT_TRANSLATE_NOOP

CHOOSE_REPORT = QT_TRANSLATE_NOOP(
    "Error", "Choose the returns report: Seller Central › Orders › Manage Returns."
)
DOWNLOAD_AGAIN = QT_TRANSLATE_NOOP("Error", "Download the report again.")

ERRORS: Mapping[str, Wording] = {
    **DATA_ERRORS,
    # Files that come in
    "file_missing": Wording(QT_TRANSLATE_NOOP("Error", "{file} is not there. Choose the file again.")),
    "file_not_readable": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} cannot be read ({reason})."),
        QT_TRANSLATE_NOOP("Error", "{file} cannot be read."),
        way_out=QT_TRANSLATE_NOOP("Error", "Close it in other programs and check that you may open it."),
    ),
    "file_is_folder": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is a folder. Choose the report file inside it.")
    ),
    "file_empty": Wording(QT_TRANSLATE_NOOP("Error", "{file} is empty."), way_out=DOWNLOAD_AGAIN),
    "attachment_kind": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is neither a photo nor a PDF."),
        way_out=QT_TRANSLATE_NOOP("Error", "JPEG, PNG, WebP, GIF, HEIC and PDF can be attached."),
    ),
    "attachment_too_large": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} has {size_mb} MB; an attachment has {limit_mb} MB at most."),
        way_out=QT_TRANSLATE_NOOP("Error", "Attach a smaller copy of it."),
    ),
    "attachments_too_many": Wording(
        QT_TRANSLATE_NOOP("Error", "A request takes {limit} photos and documents at most.")
    ),
    "attachment_there": Wording(
        QT_TRANSLATE_NOOP("Error", "This is attached already. Nothing was changed.")
    ),
    "evidence_order_unknown": Wording(
        QT_TRANSLATE_NOOP("Error", "There is no return of order {order}."), way_out=CHOOSE_REPORT
    ),
    "attachment_gone": Wording(QT_TRANSLATE_NOOP("Error", "This attachment is not there any more.")),
    "attachment_damaged": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is not as it was attached: the data file is damaged."),
        way_out=QT_TRANSLATE_NOOP("Error", "Verify the data, then go back to the newest sound backup."),
    ),
    "file_too_large": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} has {size_mb} MB; a report has {limit_mb} MB at most."),
        way_out=CHOOSE_REPORT,
    ),
    "header_missing_columns": Wording(
        QT_TRANSLATE_NOOP("Error", "{file}: these columns are missing: {missing}. Found: {found}."),
        QT_TRANSLATE_NOOP("Error", "{file}: these columns are missing: {missing}."),
        way_out=CHOOSE_REPORT,
    ),
    "header_duplicate_columns": Wording(
        QT_TRANSLATE_NOOP("Error", "{file}, line {line}: these columns come more than once: {columns}."),
        way_out=DOWNLOAD_AGAIN,
    ),
    "header_unknown": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is a table, but none of Amazon's known ones. Found: {found}."),
        QT_TRANSLATE_NOOP("Error", "{file} is a table, but none of Amazon's known ones."),
        way_out=QT_TRANSLATE_NOOP("Error", "Say in the window which column is which, or choose another."),
    ),
    "xml_forbidden": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} declares entities or a document type, which no report does."),
        way_out=DOWNLOAD_AGAIN,
    ),
    "xml_damaged": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is damaged from line {line} on."), way_out=DOWNLOAD_AGAIN
    ),
    "workbook_damaged": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is a damaged or unusual workbook."),
        way_out=QT_TRANSLATE_NOOP("Error", "Save it again as .xlsx or .ods, or choose the file Amazon sent."),
    ),
    "workbook_too_large": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} claims far more cells or text than a report has."),
        way_out=QT_TRANSLATE_NOOP("Error", "Choose the file as Amazon sent it."),
    ),
    "zip_bomb": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} unpacks to far more than reports have; it was not unpacked.")
    ),
    "zip_damaged": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is damaged and cannot be unpacked."), way_out=DOWNLOAD_AGAIN
    ),
    "zip_encrypted": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is protected by a password."),
        way_out=QT_TRANSLATE_NOOP("Error", "Remove the password, or choose the file as Amazon sent it."),
    ),
    "zip_nested": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is an archive inside an archive."),
        way_out=QT_TRANSLATE_NOOP("Error", "Unpack the outer one and choose what is in it."),
    ),
    "zip_without_reports": Wording(
        QT_TRANSLATE_NOOP("Error", "No report was found in the archive {file}."), way_out=CHOOSE_REPORT
    ),
    "folder_without_reports": Wording(
        QT_TRANSLATE_NOOP("Error", "No report was found in the folder {file}."), way_out=CHOOSE_REPORT
    ),
    "folder_too_large": Wording(
        QT_TRANSLATE_NOOP("Error", "The folder {file} has too many files; {limit} reports are read at once."),
        way_out=QT_TRANSLATE_NOOP("Error", "Choose a smaller folder, or the reports themselves."),
    ),
    "encoding_wrong": Wording(
        QT_TRANSLATE_NOOP("Error", "{file}, line {line}: the text cannot be read as {encoding}."),
        way_out=QT_TRANSLATE_NOOP("Error", "Choose another text encoding."),
    ),
    "encoding_unknown": Wording(
        QT_TRANSLATE_NOOP("Error", "{file}: the text encoding was not recognized."),
        way_out=QT_TRANSLATE_NOOP("Error", "Choose it yourself, or save the file as UTF-8."),
    ),
    "encoding_not_supported": Wording(
        QT_TRANSLATE_NOOP("Error", "{file}: “{encoding}” is not a text encoding the program knows."),
        way_out=QT_TRANSLATE_NOOP("Error", "Choose another text encoding."),
    ),
    "no_row_readable": Wording(
        QT_TRANSLATE_NOOP("Error", "{file}: no row could be read; nothing was imported."),
        way_out=DOWNLOAD_AGAIN,
    ),
    # Files that go out
    "export_unwritable": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} cannot be written in the folder “{folder}”."),
        QT_TRANSLATE_NOOP("Error", "{file} cannot be written there."),
        way_out=QT_TRANSLATE_NOOP("Error", "Close it in other programs, or choose another folder."),
    ),
    "xlsx_too_large": Wording(
        QT_TRANSLATE_NOOP("Error", "This is more than a workbook can hold; {file} was not written."),
        way_out=QT_TRANSLATE_NOOP("Error", "Choose CSV instead."),
    ),
    "export_column_unknown": Wording(
        QT_TRANSLATE_NOOP("Error", "There is no column “{column}” in the decisions file.")
    ),
    "export_format_unknown": Wording(
        QT_TRANSLATE_NOOP("Error", "“{format}” is no format of the decisions file. Choose CSV or XLSX.")
    ),
    "preset_incomplete": Wording(
        QT_TRANSLATE_NOOP("Error", "A preset needs a name and at least one column.")
    ),
    "preset_unknown": Wording(QT_TRANSLATE_NOOP("Error", "There is no preset “{name}”.")),
    "preset_for_window": Wording(
        QT_TRANSLATE_NOOP("Error", "The preset “{name}” is for what is shown or chosen in the window."),
        way_out=QT_TRANSLATE_NOOP("Error", "Use it there."),
    ),
    "calendar_nothing": Wording(
        QT_TRANSLATE_NOOP("Error", "No deadline is open, so there is nothing to export.")
    ),
    "adjustment_nothing": Wording(
        QT_TRANSLATE_NOOP("Error", "There is no refund to write. Nothing was changed.")
    ),
    "adjustment_faulty": Wording(
        QT_TRANSLATE_NOOP(
            "Error",
            "Nothing was written. Refunds that cannot go into the file: {count}; the first: order {order}.",
        )
    ),
    "adjustment_stores_differ": Wording(
        QT_TRANSLATE_NOOP("Error", "These refunds are of several stores: {stores}."),
        way_out=QT_TRANSLATE_NOOP("Error", "Export the refunds of each by themselves."),
    ),
    "adjustment_layouts_differ": Wording(
        QT_TRANSLATE_NOOP("Error", "The columns of these marketplaces differ: {marketplaces}."),
        way_out=QT_TRANSLATE_NOOP("Error", "Export the refunds of each by themselves."),
    ),
    "refund_by_file": Wording(
        QT_TRANSLATE_NOOP(
            "Error", "This refund went to Amazon in an Adjustments file, which is processed at once."
        ),
        way_out=QT_TRANSLATE_NOOP("Error", "It cannot be cancelled any more."),
    ),
    # Changes
    "cancelled": Wording(QT_TRANSLATE_NOOP("Error", "Cancelled. Nothing was changed.")),
    "profile_incomplete": Wording(
        QT_TRANSLATE_NOOP("Error", "The columns “{name}” are not complete."),
        QT_TRANSLATE_NOOP("Error", "The columns are not complete."),
        way_out=QT_TRANSLATE_NOOP(
            "Error", "Give them a name, and say which columns are order id, RMA and SKU; no field twice."
        ),
    ),
    "profile_name_taken": Wording(
        QT_TRANSLATE_NOOP("Error", "“{name}” is the name for the columns of another kind of file."),
        way_out=QT_TRANSLATE_NOOP("Error", "Choose another name."),
    ),
    "conflict_gone": Wording(
        QT_TRANSLATE_NOOP("Error", "This conflict is not open any more; the request has been read again.")
    ),
    "answer_not_possible": Wording(
        QT_TRANSLATE_NOOP("Error", "This is no way out of the conflict. Nothing was changed.")
    ),
    "answer_needs_reason": Wording(
        QT_TRANSLATE_NOOP("Error", "The money may have moved already. Type why it shall not count any more.")
    ),
    "view_name_empty": Wording(QT_TRANSLATE_NOOP("Error", "The view needs a name. Nothing was saved.")),
    "view_query_empty": Wording(
        QT_TRANSLATE_NOOP("Error", "There is nothing to save: search for something first.")
    ),
    "view_name_taken": Wording(
        QT_TRANSLATE_NOOP("Error", "There is a view “{name}” already. Choose another name.")
    ),
    "view_gone": Wording(QT_TRANSLATE_NOOP("Error", "This view has been deleted meanwhile.")),
    "template_unknown": Wording(
        QT_TRANSLATE_NOOP("Error", "This message template is not there any more. Nothing was changed.")
    ),
    "template_incomplete": Wording(QT_TRANSLATE_NOOP("Error", "A message template needs a name and words.")),
    "template_language_unknown": Wording(
        QT_TRANSLATE_NOOP("Error", "There are no message templates in the language “{language}”.")
    ),
    "template_placeholder_unknown": Wording(
        QT_TRANSLATE_NOOP("Error", "{name} cannot be filled in. These can: {known}.")
    ),
    "template_reminder_range": Wording(
        QT_TRANSLATE_NOOP("Error", "A reminder comes after 1 to {last} days, or not at all.")
    ),
    "tag_empty": Wording(QT_TRANSLATE_NOOP("Error", "A tag needs a word. Nothing was changed.")),
    "day_passed": Wording(
        QT_TRANSLATE_NOOP("Error", "That day has come already; choose a later one. Nothing was changed.")
    ),
    "problem_gone": Wording(
        QT_TRANSLATE_NOOP("Error", "A row is not on the list any more; it has been read again.")
    ),
    "stale_row": Wording(
        QT_TRANSLATE_NOOP(
            "Error", "This was changed meanwhile and has been read again. Look at it, then repeat your step."
        )
    ),
    "request_unknown": Wording(QT_TRANSLATE_NOOP("Error", "This return request is not stored here.")),
    "request_archived": Wording(
        QT_TRANSLATE_NOOP("Error", "Order {order} is in the store “{store}”, which is archived."),
        way_out=QT_TRANSLATE_NOOP("Error", "Bring the store back in Settings › Stores."),
    ),
    "store_unknown": Wording(QT_TRANSLATE_NOOP("Error", "This store is not stored here.")),
    "store_not_found": Wording(
        QT_TRANSLATE_NOOP("Error", "There is no store “{name}”. There are: {stores}."),
        QT_TRANSLATE_NOOP("Error", "There is no store “{name}”."),
    ),
    "store_incomplete": Wording(QT_TRANSLATE_NOOP("Error", "A store needs a name and a marketplace.")),
    "store_name_taken": Wording(
        QT_TRANSLATE_NOOP("Error", "Another store is called “{name}” already."),
        way_out=QT_TRANSLATE_NOOP("Error", "Choose another name."),
    ),
    "store_currency_unknown": Wording(
        QT_TRANSLATE_NOOP("Error", "“{currency}” is not a currency; write three letters such as USD.")
    ),
    "store_zone_unknown": Wording(
        QT_TRANSLATE_NOOP("Error", "“{zone}” is no time zone."),
        way_out=QT_TRANSLATE_NOOP("Error", "Choose one of the list."),
    ),
    "store_holds_returns": Wording(
        QT_TRANSLATE_NOOP("Error", "The store “{name}” holds returns, so it keeps them and its currency."),
        way_out=QT_TRANSLATE_NOOP("Error", "Archive it to hide them."),
    ),
    "store_move_clash": Wording(
        QT_TRANSLATE_NOOP("Error", "The store “{name}” has one of these returns already. Nothing was moved."),
        way_out=QT_TRANSLATE_NOOP("Error", "Import the file for the other store."),
    ),
    "store_unclear": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} could be of several stores: {stores}."),
        way_out=QT_TRANSLATE_NOOP("Error", "Say which one; on the command line with --store."),
    ),
    "store_other_currency": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is in {currency}, but the store “{name}” is not."),
        way_out=QT_TRANSLATE_NOOP("Error", "Choose a store of that currency."),
    ),
    "deadline_unfit": Wording(
        QT_TRANSLATE_NOOP("Error", "A deadline is a whole number from 1 to {largest} in a unit that fits.")
    ),
    "already_marked": Wording(QT_TRANSLATE_NOOP("Error", "This is marked already: {mark}.")),
    "decision_cannot": Wording(
        QT_TRANSLATE_NOOP("Error", "The decision has moved on ({state}), so this is not possible now.")
    ),
    "nothing_to_undo": Wording(QT_TRANSLATE_NOOP("Error", "There is nothing to undo.")),
    "nothing_to_redo": Wording(QT_TRANSLATE_NOOP("Error", "There is nothing to redo.")),
    "undo_not_newest": Wording(QT_TRANSLATE_NOOP("Error", "Something else was done since. Undo that first.")),
    "undo_exported": Wording(
        QT_TRANSLATE_NOOP("Error", "This cannot be undone: the decision has left the program ({state})."),
        way_out=QT_TRANSLATE_NOOP("Error", "Correct it in Seller Central."),
    ),
    "undo_purged": Wording(
        QT_TRANSLATE_NOOP(
            "Error", "Buyers' words were removed. Nothing that was done before can be undone any more."
        )
    ),
    "redo_refused": Wording(
        QT_TRANSLATE_NOOP("Error", "This cannot be redone: the facts changed meanwhile. Decide anew.")
    ),
    "refused": Wording(QT_TRANSLATE_NOOP("Error", "This is not possible now. Nothing was changed.")),
    # Said where FILE_KINDS and FILE_NOT_TEXT do not know what was found.
    "file_wrong_kind": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is not a returns report."), way_out=CHOOSE_REPORT
    ),
    "file_not_text": Wording(QT_TRANSLATE_NOOP("Error", "{file} is not a text file."), way_out=CHOOSE_REPORT),
}

# Why a refund cannot go into the Adjustments file.
ROW_FAULTS: Mapping[RowFault, Wording] = {
    RowFault.NO_ORDER_ITEM_ID: Wording(
        QT_TRANSLATE_NOOP(
            "RowFault",
            "The order item id is not known: import the order report for {order}, ordered on {ordered_on}.",
        ),
        QT_TRANSLATE_NOOP("RowFault", "The order item id is not known: import the order report for {order}."),
    ),
    RowFault.ORDER_ITEM_AMBIGUOUS: Wording(
        QT_TRANSLATE_NOOP(
            "RowFault", "The order has several items with the SKU {sku}: which is meant?"
        ),
        way_out=QT_TRANSLATE_NOOP("RowFault", "Refund it in Seller Central."),
    ),
    RowFault.ALREADY_EXPORTED: Wording(
        QT_TRANSLATE_NOOP("RowFault", "It stands in an earlier Adjustments file."),
        way_out=QT_TRANSLATE_NOOP("RowFault", "Say why it has to go out again."),
    ),
    RowFault.ALREADY_DONE: Wording(
        QT_TRANSLATE_NOOP("RowFault", "It is done on Amazon already, or was cancelled.")
    ),
    RowFault.CONTRADICTED: Wording(
        QT_TRANSLATE_NOOP("RowFault", "A report contradicts it. Answer the conflict first.")
    ),
    RowFault.ORDER_ID_MALFORMED: Wording(
        QT_TRANSLATE_NOOP("RowFault", "The order number is not of Amazon's form 123-1234567-1234567.")
    ),
    RowFault.ABOVE_CREDITED: Wording(
        QT_TRANSLATE_NOOP("RowFault", "It is more than is left to refund of this order item: {left_minor}."),
        way_out=QT_TRANSLATE_NOOP("RowFault", "Look at what was refunded already."),
    ),
    RowFault.NOT_A_CREDIT: Wording(QT_TRANSLATE_NOOP("RowFault", "The buyer would get nothing back.")),
    RowFault.CURRENCY_NOT_POSSIBLE: Wording(
        QT_TRANSLATE_NOOP("RowFault", "{currency} has more decimals than the file can hold."),
        way_out=QT_TRANSLATE_NOOP("RowFault", "Refund it in Seller Central."),
    ),
}

FILE_NOT_TEXT: Mapping[str, Wording] = {
    "binary": ERRORS["file_not_text"],
    "only_nul": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} holds nothing but zeros: its download was not finished."),
        way_out=DOWNLOAD_AGAIN,
    ),
}
_SAVE_AS_TEXT = QT_TRANSLATE_NOOP(
    "Error", "Choose the file as Amazon sent it, or save it there as tab-delimited text."
)
_UNPACK = QT_TRANSLATE_NOOP("Error", "Unpack it and choose the report inside.")
FILE_KINDS: Mapping[str, Wording] = {
    "special_file": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is not a regular file."), way_out=CHOOSE_REPORT
    ),
    "image": Wording(QT_TRANSLATE_NOOP("Error", "{file} is a picture."), way_out=CHOOSE_REPORT),
    "pdf": Wording(QT_TRANSLATE_NOOP("Error", "{file} is a PDF document."), way_out=CHOOSE_REPORT),
    "rtf": Wording(QT_TRANSLATE_NOOP("Error", "{file} is a text document (RTF)."), way_out=CHOOSE_REPORT),
    "docx": Wording(QT_TRANSLATE_NOOP("Error", "{file} is a Word document."), way_out=CHOOSE_REPORT),
    "xls": Wording(QT_TRANSLATE_NOOP("Error", "{file} is an old Excel workbook."), way_out=_SAVE_AS_TEXT),
    "xlsx": Wording(QT_TRANSLATE_NOOP("Error", "{file} is an Excel workbook."), way_out=_SAVE_AS_TEXT),
    "ods": Wording(QT_TRANSLATE_NOOP("Error", "{file} is a LibreOffice table."), way_out=_SAVE_AS_TEXT),
    "zip": Wording(QT_TRANSLATE_NOOP("Error", "{file} is a ZIP archive."), way_out=_UNPACK),
    "archive": Wording(QT_TRANSLATE_NOOP("Error", "{file} is a packed archive."), way_out=_UNPACK),
    "html_page": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is a web page, perhaps of the sign-in."),
        way_out=QT_TRANSLATE_NOOP("Error", "Sign in to Seller Central and download the report again."),
    ),
    "xml": Wording(QT_TRANSLATE_NOOP("Error", "{file} is an XML file."), way_out=CHOOSE_REPORT),
    "xml_returns_report": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is the returns report as XML, which has no columns to name."),
    ),
    "adjustments_file": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is an adjustments file, which goes to Amazon."),
        way_out=CHOOSE_REPORT,
    ),
    "settlement_report": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is a settlement report."), way_out=CHOOSE_REPORT
    ),
    "decisions_file": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} is a decisions file of this program."), way_out=CHOOSE_REPORT
    ),
    "order_report": Wording(
        QT_TRANSLATE_NOOP("Error", "{file} looks like an order report."),
        way_out=QT_TRANSLATE_NOOP("Error", "Choose one with the columns order-id, order-item-id and sku."),
    ),
}
