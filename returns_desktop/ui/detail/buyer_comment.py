"""The buyer's words, or why there are none."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, Signal
from PySide6.QtGui import (
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QTextEdit, QVBoxLayout, QWidget

from ...domain.folding import spans
from ...domain.model import Comment, CommentState
from .. import text
from ..theme import current_theme, theme_controller
from ..widgets.elided_label import ElidedLabel
from ..widgets.flat_button import FlatButton
from ..widgets.marked_text import in_qt
from ..widgets.plain_text import PlainLabel
from ..widgets.push_button import PushButton
from .plain_words import cut_to_lines, direction_of, isolated
from .sign import Sign

HEADING = 24
PAD_OF_LINKS = 4  # px by which links are wider than their words, on both sides
SIDE = 12 - PAD_OF_LINKS
_FRAMELESS = "QTextEdit, QTextEdit:focus { border: none; padding: 0; background: transparent; }"


class PlainWords(QTextEdit):
    """Text to read and to select with the mouse, never to edit; lines as high as everywhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._marked: tuple[str, ...] = ()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(_FRAMELESS)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    def show_words(self, words: str, direction: Qt.LayoutDirection) -> None:
        """Shows `words` letter by letter."""
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(direction)
        self.document().setDefaultTextOption(option)
        self.document().setDefaultFont(current_theme().body)
        self.setPlainText(words)
        height = QTextBlockFormat()
        height.setLineHeight(
            current_theme().line_height("body"), QTextBlockFormat.LineHeightTypes.FixedHeight.value
        )
        whole = QTextCursor(self.document())
        whole.select(QTextCursor.SelectionType.Document)
        whole.mergeBlockFormat(height)
        self._mark()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copies what is selected as text alone: where it is pasted it looks like all else."""
        copied = QMimeData()
        copied.setText(self.textCursor().selection().toPlainText())
        return copied

    def mark_words(self, folded_words: tuple[str, ...]) -> None:
        """Marks these words wherever they stand, now and in what is shown later."""
        self._marked = folded_words
        self._mark()

    def _mark(self) -> None:
        theme = current_theme()
        marks = []
        words = self.toPlainText()
        for start, end in in_qt(words, spans(words, self._marked)):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(self.document())
            mark.cursor.setPosition(start)
            mark.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            mark.format.setBackground(theme.color("warn_soft"))
            mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            mark.format.setUnderlineColor(theme.color("warn"))
            marks.append(mark)
        self.setExtraSelections(marks)


class _Preview(PlainWords):
    """The first lines of the words; what does not fit is cut, never scrolled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves scrolling to the pane."""
        event.ignore()


class BuyerComment(QWidget):
    """Heading, when it was pasted, Paste and Edit, and below them one of the three states.

    Signals:
        paste_requested(): take what the seller copied on Amazon.
        edit_requested(): type it, or say that there is none.
        whole_requested(): show all of a long comment.
    """

    paste_requested = Signal()
    edit_requested = Signal()
    whole_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("buyerComment")
        self._comment, self._lines, self._is_cut = Comment(), 3, False
        self._make_heading()
        self._make_missing()
        self._none = PlainLabel("", "body", "text_3")
        self._none.setContentsMargins(PAD_OF_LINKS, 0, PAD_OF_LINKS, 0)
        self._none.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._make_captured()
        body = QWidget(self)
        self._states = QStackedLayout(body)
        for state in (self._missing, self._none, self._captured):
            self._states.addWidget(state)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE, 6, SIDE, 8)
        column.setSpacing(2)
        column.addWidget(self._heading)
        column.addWidget(body)
        self._take_theme()
        theme_controller().theme_changed.connect(self._take_theme)

    def _make_heading(self) -> None:
        self._heading = QWidget(self)
        self._title = PlainLabel("", "label", "text_3")
        self._title.setContentsMargins(PAD_OF_LINKS, 0, PAD_OF_LINKS, 0)
        self._moment = ElidedLabel("", "caption", "text_3")
        self._paste_link = FlatButton("paste", "", "link")
        self._paste_link.setObjectName("pasteLink")
        self._edit_link = FlatButton("edit", "", "link")
        self._edit_link.setObjectName("editLink")
        row = QHBoxLayout(self._heading)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._title)
        row.addWidget(self._moment, 1)
        row.addWidget(self._paste_link)
        row.addWidget(self._edit_link)
        self._paste_link.clicked.connect(self.paste_requested)
        self._edit_link.clicked.connect(self.edit_requested)

    def _make_missing(self) -> None:
        self._missing = QWidget(self)
        self._missing_words = ElidedLabel("", "body", "text_2")
        self._missing_hint = ElidedLabel("", "caption", "text_3")
        self._paste = PushButton(small=True)
        self._paste.setObjectName("pasteButton")
        self._edit = FlatButton("edit", "", "link")
        self._edit.setObjectName("editButton")
        self._paste.clicked.connect(self.paste_requested)
        self._edit.clicked.connect(self.edit_requested)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self._missing_words)
        words.addWidget(self._missing_hint)
        words.addStretch(1)
        row = QHBoxLayout(self._missing)
        row.setContentsMargins(0, 0, 0, 2)
        row.setSpacing(8)
        row.addSpacing(PAD_OF_LINKS)
        row.addWidget(Sign("message-missing", "text_3", 20))
        row.addSpacing(2)
        row.addLayout(words, 1)
        row.addWidget(self._paste)
        row.addWidget(self._edit)

    def _make_captured(self) -> None:
        self._captured = QWidget(self)
        self._words = _Preview(self._captured)
        self._all = FlatButton("", "", "link", self._captured)
        self._all.setObjectName("showAllLink")
        self._all.clicked.connect(self.whole_requested)
        self._captured.installEventFilter(self)

    def text(self) -> str:
        """All of the buyer's words, or why there are none."""
        if self._comment.state is CommentState.CAPTURED:
            return self._comment.text
        missing = self._comment.state is CommentState.NOT_CAPTURED
        return self._missing_words.text() if missing else self._none.text()

    def shown_text(self) -> str:
        """The words as far as they are shown now."""
        return self._words.toPlainText() if self._comment.state is CommentState.CAPTURED else self.text()

    def is_cut(self) -> bool:
        """Whether there is more than is shown."""
        return self._is_cut

    def show_comment(self, comment: Comment) -> None:
        """Shows another comment, in the language of now."""
        self._comment = comment
        captured = comment.state is CommentState.CAPTURED
        missing = comment.state is CommentState.NOT_CAPTURED
        self._title.setText(self.tr("Buyer comment"))
        self._moment.setText(self._when())
        self._missing_words.setText(self.tr("Not captured yet"))
        self._missing_hint.setText(self.tr("Reports do not carry it: copy it on Amazon"))
        removed = comment.state is CommentState.REMOVED
        self._none.setText(self.tr("Removed for its age") if removed else self.tr("Buyer left no comment"))
        for paste in (self._paste, self._paste_link):
            paste.setToolTip(self.tr("Paste the comment that you copied on Amazon"))
            paste.setAccessibleName(self.tr("Paste the buyer comment"))
        for edit in (self._edit, self._edit_link):
            edit.set_label(self.tr("Edit"))
            edit.setToolTip(self.tr("Type the comment, or note that the buyer left none"))
            edit.setAccessibleName(self.tr("Edit the buyer comment"))
        self._paste.setText(self.tr("Paste"))
        self._paste_link.set_label(self.tr("Paste"))
        self._all.set_label(self.tr("Show all"))
        self._paste_link.setVisible(not missing)
        self._edit_link.setVisible(not missing)
        state = self._captured if captured else self._missing if missing else self._none
        self._states.setCurrentWidget(state)
        self.setAccessibleName(self.tr("Buyer comment"))
        self.setAccessibleDescription(self.text())
        self._words.setAccessibleName(self.tr("Buyer comment"))
        self._fit()

    def mark_words(self, folded_words: tuple[str, ...]) -> None:
        """Marks what a search looked for."""
        self._words.mark_words(folded_words)

    def set_lines(self, lines: int) -> None:
        """Shows 3 lines, or 2 where the window is low."""
        if lines != self._lines:
            self._lines = lines
            self._take_theme()

    def set_changes_enabled(self, enabled: bool) -> None:
        """Locks Paste and Edit while something is being written."""
        for control in (self._paste, self._edit, self._paste_link, self._edit_link):
            control.setEnabled(enabled)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fits the words to their place when that changes."""
        if watched is self._captured and event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the words to the new width."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Heading and lines; the width is that of the links."""
        return QSize(super().minimumSizeHint().width(), self.height())

    def _when(self) -> str:
        if self._comment.captured_at is None or self._comment.state is CommentState.NOT_CAPTURED:
            return ""
        moment = text.moment_short(self._comment.captured_at)
        if self._comment.state is CommentState.CAPTURED:
            return self.tr("pasted {moment}").format(moment=moment)
        return self.tr("noted {moment}").format(moment=moment)

    def _fit(self) -> None:
        """Cuts the words after the last line and puts Show all at its end."""
        if self._comment.state is not CommentState.CAPTURED:
            self._is_cut = False
            return
        width, line = self._captured.width() - 2 * PAD_OF_LINKS, current_theme().line_height("body")
        self._words.setGeometry(PAD_OF_LINKS, 0, width, line * self._lines)
        words = self.tr("“{comment}”").format(comment=isolated(" ".join(self._comment.text.split())))
        link = self._all.sizeHint()
        inner = max(1, width - 1)
        cut = cut_to_lines(words, current_theme().body, inner, self._lines, inner - link.width(), "…\u2069”")
        self._is_cut = cut is not None
        direction = direction_of(self._comment.text)
        self._words.show_words(words if cut is None else cut, direction)
        self._all.setVisible(self._is_cut)
        at_end = direction == Qt.LayoutDirection.LeftToRight
        top = min(line * (self._lines - 1) + (line - link.height()) // 2, line * self._lines - link.height())
        left = self._captured.width() - link.width() if at_end else 0
        self._all.setGeometry(left, top, link.width(), link.height())
        self._all.raise_()

    def _take_theme(self) -> None:
        lines = current_theme().line_height("body") * self._lines
        heading = max(HEADING, self._paste_link.sizeHint().height())
        self._heading.setFixedHeight(heading)
        self.setFixedHeight(6 + heading + 2 + lines + 8)
        self._fit()
