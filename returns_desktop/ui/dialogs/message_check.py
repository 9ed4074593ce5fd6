"""What is wrong with a message to the buyer, and the marks of it in the editor."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from ...domain.messages import PLACEHOLDER, Forbidden, findings
from ..theme import current_theme, theme_controller

_LONGEST = 20_000  # characters that are looked at while typing


@dataclass(frozen=True, slots=True)
class Issue:
    """Words from `start` to `end` (characters of the message) that need a look."""

    start: int
    end: int
    words: str
    forbidden: Forbidden | None
    """None: a placeholder that is not filled in."""


def issues(message: str) -> tuple[Issue, ...]:
    """Placeholders that are left and words Amazon does not allow, in the order of the message."""
    message = message[:_LONGEST]
    found = [Issue(*left.span(), left[0], None) for left in PLACEHOLDER.finditer(message)]
    found += [Issue(bad.start, bad.end, bad.text, bad.kind) for bad in findings(message)]
    return tuple(sorted(found, key=lambda issue: issue.start))


def issue_words(issue: Issue) -> str:
    """What is wrong, in words."""
    kinds = {
        Forbidden.LINK: QCoreApplication.translate("MessageIssue", "Links are not allowed: {words}"),
        Forbidden.EMAIL: QCoreApplication.translate(
            "MessageIssue", "E-mail addresses are not allowed: {words}"
        ),
        Forbidden.PHONE: QCoreApplication.translate("MessageIssue", "Phone numbers are not allowed: {words}"),
        Forbidden.EMOJI: QCoreApplication.translate("MessageIssue", "Emojis are not allowed: {words}"),
    }
    if issue.forbidden is None:
        form = QCoreApplication.translate("MessageIssue", "{words} is not filled in")
    else:
        form = kinds[issue.forbidden]
    return form.replace("{words}", issue.words)


def utf16(text: str, at: int) -> int:
    """Qt's position of the character at `at`: Qt counts what is beyond the basic plane twice."""
    return at + sum(1 for char in text[:at] if ord(char) > 0xFFFF)


def select(editor: QPlainTextEdit, start: int, end: int) -> None:
    """Selects characters of the editor's text and puts the cursor there."""
    message = editor.toPlainText()
    cursor = editor.textCursor()
    cursor.setPosition(utf16(message, start))
    cursor.setPosition(utf16(message, end), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    editor.setFocus()


class MessageHighlighter(QSyntaxHighlighter):
    """Marks placeholders that are left, and underlines what Amazon does not allow."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor.document())
        theme_controller().theme_changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Marks one paragraph; nothing that is marked spans two."""
        for issue in issues(text):
            start, end = utf16(text, issue.start), utf16(text, issue.end)
            self.setFormat(start, end - start, self._look(issue))

    def _look(self, issue: Issue) -> QTextCharFormat:
        theme = current_theme()
        look = QTextCharFormat()
        if issue.forbidden is None:
            look.setForeground(theme.color("warn"))
            look.setBackground(theme.color("warn_soft"))
            look.setFontWeight(QFont.Weight.Medium)
        else:
            look.setForeground(theme.color("danger"))
            look.setUnderlineColor(theme.color("danger"))
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        return look
