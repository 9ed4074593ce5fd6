"""What is wrong with a message to the buyer, and the marks of it in the editor."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from ...domain.message_template import BRACES
from ...domain.message_words import NO_WORDS, MessageWords
from ...domain.messages import Forbidden, findings
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


def issues(message: str, words: MessageWords = NO_WORDS) -> tuple[Issue, ...]:
    """Placeholders that are left and words Amazon does not allow, in the order of the message."""
    message = message[:_LONGEST]
    found = [Issue(*left.span(), left[0], None) for left in BRACES.finditer(message)]
    found += [Issue(bad.start, bad.end, bad.text, bad.kind) for bad in findings(message, words)]
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
        Forbidden.MARKETING: QCoreApplication.translate("MessageIssue", "Marketing is not allowed: {words}"),
        Forbidden.REVIEW: QCoreApplication.translate(
            "MessageIssue", "Asking for reviews is not allowed: {words}"
        ),
        Forbidden.THANKS_ONLY: QCoreApplication.translate(
            "MessageIssue", "Messages that only thank are not allowed: {words}"
        ),
    }
    if issue.forbidden is None:
        form = QCoreApplication.translate("MessageIssue", "{words} is not filled in")
    else:
        form = kinds[issue.forbidden]
    return form.replace("{words}", issue.words)


def utf16(text: str, at: int) -> int:
    """Qt's position of the character at `at`: Qt counts what is beyond the basic plane twice."""
    return len(text[:at].encode("utf-16-le", "surrogatepass")) // 2


def select(editor: QPlainTextEdit, start: int, end: int) -> None:
    """Selects characters of the editor's text and puts the cursor there."""
    editor.setTextCursor(_cursor(editor, editor.toPlainText(), start, end))
    editor.setFocus()


class MessageMarks(QObject):
    """Marks placeholders that are left in an editor, and underlines what Amazon does not allow."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._found: Sequence[Issue] = ()
        theme_controller().theme_changed.connect(self._show)

    def show(self, found: Sequence[Issue]) -> None:
        """Marks these in the text that the editor has now."""
        self._found = found
        self._show()

    def _show(self) -> None:
        message = self._editor.toPlainText()
        marks = []
        for issue in self._found:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = _cursor(self._editor, message, issue.start, issue.end)
            mark.format = _look(issue)
            marks.append(mark)
        self._editor.setExtraSelections(marks)


def _cursor(editor: QPlainTextEdit, message: str, start: int, end: int) -> QTextCursor:
    cursor = editor.textCursor()
    cursor.setPosition(utf16(message, start))
    cursor.setPosition(utf16(message, end), QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _look(issue: Issue) -> QTextCharFormat:
    theme = current_theme()
    look = QTextCharFormat()
    if issue.forbidden is None:
        look.setForeground(theme.color("warn"))
        look.setBackground(theme.color("warn_soft"))
    else:
        look.setForeground(theme.color("danger"))
        look.setUnderlineColor(theme.color("danger"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    return look
