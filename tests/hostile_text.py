"""Texts made to do harm where they are shown or exported, and how to see that none of them did."""

import html
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

NASTY = (
    '<img src="http://192.0.2.1/x.png"><b>bold</b>',
    '<a href="file:///etc/passwd">link</a>',
    "<html><body><h1>big</h1><script>alert(1)</script>",
    "<table><tr><td>cell</table><!-- comment -->",
    "&lt;b&gt; &amp; &#x41; &nbsp;",
    "a\u202egpj.exe\u2066x\u2069\u200f",
    "zero\u200bwidth\u2060\ufeff\u00ad",
    "bell\a escape\x1b[31m nul\0 tab\t line\nfeed\u2028\u2029\x85",
    "=cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0",
    "+1-1\uff1dHYPERLINK(\"http://192.0.2.1\")",
    "\t=1+1",
    "👩‍👩‍👧‍👦🏳️‍🌈é̸̷̢" + "\u0301" * 50,
    "../../../etc/passwd",
    "C:\\Windows\\..\\con.txt:stream",
    "'; DROP TABLE request_row; --",
    "%n %1 %L2 {name} {0.__class__} &File",
    "file:///etc/passwd http://192.0.2.1/ mailto:x@example.org",
    "\ufffe\uffff\U0010ffff\ue000",
)
SHIPPED_MARKUP = '<span style="white-space:pre-wrap">'
"""How the program itself makes a long tooltip wrap."""


def rich_texts(root: QWidget) -> list[str]:
    """What Qt would read as markup anywhere in a window or a dialog."""
    return [found for widget in (root, *root.findChildren(QWidget)) for found in _of_widget(widget)]


def every_rich_text() -> list[str]:
    """The same for everything that the program shows."""
    return [found for widget in QApplication.allWidgets() for found in _of_widget(widget)]


def _of_widget(widget: QWidget) -> Iterator[str]:
    where = f"{type(widget).__name__} {widget.objectName()}"
    for text in (widget.toolTip(), widget.statusTip(), widget.whatsThis()):
        if is_markup(text):
            yield f"{where} on hovering: {text[:80]!r}"
    if isinstance(widget, QLabel) and _is_read(widget):
        yield f"{where}: {widget.text()[:80]!r}"
    if isinstance(widget, QTextEdit | QPlainTextEdit):
        document = widget.document()
        if document is not None and (found := _drawn(document)):
            yield f"{where} holds {found}"
    if isinstance(widget, QAbstractItemView) and (model := widget.model()) is not None:
        yield from (f"{where} row: {text[:80]!r}" for text in _tooltips(model))
    for action in widget.actions():
        if is_markup(action.toolTip()):
            yield f"{where} action: {action.toolTip()[:80]!r}"


def _is_read(label: QLabel) -> bool:
    form = label.textFormat()
    if form is Qt.TextFormat.AutoText:
        return is_markup(label.text())
    return form is not Qt.TextFormat.PlainText


def is_markup(text: str) -> bool:
    """Whether Qt would guess it to be rich text; the program's own wrapping holds nothing but text."""
    if text.startswith(SHIPPED_MARKUP):
        inside = text.removeprefix(SHIPPED_MARKUP).removesuffix("</span>")
        return html.escape(html.unescape(inside)) != inside
    return GuiQt.mightBeRichText(text)


def _drawn(document: QTextDocument) -> str:
    """What a document of plain words has not: pictures, links, tables."""
    for form in document.allFormats():
        if form.isImageFormat() or form.isTableFormat() or form.isListFormat():
            return "a picture, a table or a list"
        if form.isCharFormat() and form.toCharFormat().isAnchor():
            return "a link"
    return ""


def _tooltips(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(model.rowCount(QModelIndex()), 40)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
            index: QModelIndex = model.index(row, column)
            for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.WhatsThisRole):
                told = model.data(index, role)
                if isinstance(told, str) and is_markup(told):
                    yield told
