"""English sentences for `Problem` codes: what is wrong with a row of a report. Strings only."""

from collections.abc import Mapping

from .wording import Wording
from .words import QT_TRANSLATE_NOOP

_CORRECT_CELL = QT_TRANSLATE_NOOP("Problem", "Correct the cell in the file and import it again")
_AS_AMAZON_SENT = QT_TRANSLATE_NOOP(
    "Problem", "Import the file as Amazon sent it, not as a spreadsheet saved it"
)
PROBLEMS: Mapping[str, Wording] = {
    "missing_value": Wording(
        QT_TRANSLATE_NOOP("Problem", "The cell is empty, but every row needs it."),
        kind=QT_TRANSLATE_NOOP("Problem", "empty cell"),
        way_out=QT_TRANSLATE_NOOP("Problem", "Look it up in Seller Central and fill in the cell"),
    ),
    "order_id_malformed": Wording(
        QT_TRANSLATE_NOOP("Problem", "An order id has 3, 7 and 7 digits, 17 in all; here are {digits}."),
        QT_TRANSLATE_NOOP("Problem", "An order id has 3, 7 and 7 digits with hyphens between them."),
        kind=QT_TRANSLATE_NOOP("Problem", "not an order id"),
        way_out=QT_TRANSLATE_NOOP("Problem", "Look it up in Seller Central and correct the file"),
        not_worth_telling=(0, 17),
    ),
    "spreadsheet_number": Wording(
        QT_TRANSLATE_NOOP("Problem", "A spreadsheet turned a long number into {value}; digits are lost."),
        kind=QT_TRANSLATE_NOOP("Problem", "number cut off by a spreadsheet"),
        way_out=_AS_AMAZON_SENT,
    ),
    "date_unreadable": Wording(
        QT_TRANSLATE_NOOP("Problem", "“{value}” is not a date."),
        QT_TRANSLATE_NOOP("Problem", "The cell does not hold a date."),
        kind=QT_TRANSLATE_NOOP("Problem", "not a date"),
        way_out=QT_TRANSLATE_NOOP("Problem", "Write it like 21-Aug-2026 and import the file again"),
    ),
    "date_ambiguous": Wording(
        QT_TRANSLATE_NOOP("Problem", "{a} or {b}? The cell can be read in two ways."),
        kind=QT_TRANSLATE_NOOP("Problem", "date, two readings"),
        way_out=QT_TRANSLATE_NOOP("Problem", "Choose the order of day and month for this file"),
    ),
    "flag_unreadable": Wording(
        QT_TRANSLATE_NOOP("Problem", "“{value}” is neither Y nor N."),
        QT_TRANSLATE_NOOP("Problem", "The cell is neither Y nor N."),
        kind=QT_TRANSLATE_NOOP("Problem", "not yes or no"),
        way_out=_CORRECT_CELL,
    ),
    "quantity_unreadable": Wording(
        QT_TRANSLATE_NOOP("Problem", "“{value}” is not a whole number."),
        QT_TRANSLATE_NOOP("Problem", "The cell does not hold a whole number."),
        kind=QT_TRANSLATE_NOOP("Problem", "not a quantity"),
        way_out=_CORRECT_CELL,
    ),
    "quantity_not_positive": Wording(
        QT_TRANSLATE_NOOP("Problem", "The quantity is {value}; at least 1 is expected."),
        kind=QT_TRANSLATE_NOOP("Problem", "quantity below 1"),
        way_out=_CORRECT_CELL,
    ),
    "currency_unknown": Wording(
        QT_TRANSLATE_NOOP("Problem", "“{value}” is not a currency; three letters such as USD are expected."),
        QT_TRANSLATE_NOOP("Problem", "The cell is not a currency; three letters such as USD are expected."),
        kind=QT_TRANSLATE_NOOP("Problem", "not a currency"),
        way_out=_CORRECT_CELL,
    ),
    "currency_missing": Wording(
        QT_TRANSLATE_NOOP("Problem", "The row has no currency, and nothing else in the file tells it."),
        kind=QT_TRANSLATE_NOOP("Problem", "no currency"),
        way_out=_CORRECT_CELL,
    ),
    "currency_changed": Wording(
        QT_TRANSLATE_NOOP("Problem", "The row is in {currency}, but this return is in {expected}."),
        kind=QT_TRANSLATE_NOOP("Problem", "two currencies"),
        way_out=_CORRECT_CELL,
    ),
    "amount_without_currency": Wording(
        QT_TRANSLATE_NOOP("Problem", "There is an amount, but the row has no currency."),
        kind=QT_TRANSLATE_NOOP("Problem", "no currency"),
        way_out=_CORRECT_CELL,
    ),
    "amount_unreadable": Wording(
        QT_TRANSLATE_NOOP("Problem", "“{value}” is not an amount in {currency}."),
        QT_TRANSLATE_NOOP("Problem", "The cell holds text where an amount is expected."),
        kind=QT_TRANSLATE_NOOP("Problem", "not an amount"),
        way_out=_CORRECT_CELL,
    ),
    "amount_negative": Wording(
        QT_TRANSLATE_NOOP("Problem", "The amount {value} is below zero."),
        QT_TRANSLATE_NOOP("Problem", "The amount is below zero."),
        kind=QT_TRANSLATE_NOOP("Problem", "negative amount"),
        way_out=_CORRECT_CELL,
    ),
    "cell_too_long": Wording(
        QT_TRANSLATE_NOOP("Problem", "A cell has {length} characters; {limit} are read at most."),
        QT_TRANSLATE_NOOP("Problem", "A cell of this row is too long."),
        kind=QT_TRANSLATE_NOOP("Problem", "too long"),
        way_out=QT_TRANSLATE_NOOP("Problem", "Download the report again"),
        not_worth_telling=(0,),
    ),
    "too_many_cells": Wording(
        QT_TRANSLATE_NOOP("Problem", "The row has {cells} cells, but there are {columns} columns."),
        kind=QT_TRANSLATE_NOOP("Problem", "more cells than columns"),
        way_out=_AS_AMAZON_SENT,
    ),
    "control_character": Wording(
        QT_TRANSLATE_NOOP("Problem", "A cell holds a zero byte, which is not text."),
        kind=QT_TRANSLATE_NOOP("Problem", "damaged text"),
        way_out=QT_TRANSLATE_NOOP("Problem", "Download the report again"),
    ),
    "quotes_unreadable": Wording(
        QT_TRANSLATE_NOOP("Problem", "A quotation mark is opened and not closed."),
        kind=QT_TRANSLATE_NOOP("Problem", "quotation marks"),
        way_out=_AS_AMAZON_SENT,
    ),
    "spreadsheet_error": Wording(
        QT_TRANSLATE_NOOP("Problem", "A formula of the spreadsheet failed here: {value}."),
        kind=QT_TRANSLATE_NOOP("Problem", "failed formula"),
        way_out=_AS_AMAZON_SENT,
    ),
    "element_repeated": Wording(
        QT_TRANSLATE_NOOP("Problem", "The return tells one thing twice and differently."),
        kind=QT_TRANSLATE_NOOP("Problem", "two values"),
        way_out=QT_TRANSLATE_NOOP("Problem", "Download the report again"),
    ),
    "rma_of_other_order": Wording(
        QT_TRANSLATE_NOOP("Problem", "This RMA belongs to the order {order}."),
        kind=QT_TRANSLATE_NOOP("Problem", "two orders, one RMA"),
        way_out=QT_TRANSLATE_NOOP("Problem", "Look it up in Seller Central and correct the file"),
    ),
    "request_of_other_store": Wording(
        QT_TRANSLATE_NOOP("Problem", "This return is known already, in the store “{store}”."),
        kind=QT_TRANSLATE_NOOP("Problem", "return of another store"),
        way_out=QT_TRANSLATE_NOOP(
            "Problem", "Import the file for that store, or move its returns to this one"
        ),
    ),
    "item_ambiguous": Wording(
        QT_TRANSLATE_NOOP("Problem", "This return has several items with the SKU {sku}; which one is meant?"),
        kind=QT_TRANSLATE_NOOP("Problem", "item not told"),
        way_out=QT_TRANSLATE_NOOP("Problem", "Import a report that has the column Order Item ID"),
    ),
}
