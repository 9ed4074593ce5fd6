"""The line at the foot of the window: what happened, what is being done, what is at risk."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from . import icons, text
from .hairline import Hairline
from .keymap import keymap
from .speech import announce
from .theme import current_theme, theme_controller
from .widgets.elided_label import ElidedLabel
from .widgets.flat_button import FlatButton
from .widgets.plain_text import PlainLabel

SHOWN_FOR = 8000  # ms
HEIGHT = 28


class StatusLine(QFrame):
    """Signals:
    undo_requested: the Undo link behind the message.
    folder_requested: the link that shows the folder of the file just written.
    cancel_requested: the work in the background shall stop.
    """

    undo_requested = Signal()
    folder_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setProperty("surface", "window")
        self._sign_name = ""
        self._exposure: Sequence[tuple[str, int]] = ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self.clear_message)
        self._sign = QLabel(self)
        self._message = ElidedLabel("", "caption", "text_2", parent=self)
        self._message.setObjectName("statusMessage")
        self._undo = self._link("statusUndo", self.undo_requested)
        self._key = PlainLabel(keymap().text("undo"), "caption", "text_3", self)
        self._folder = self._link("statusFolder", self.folder_requested)
        self._links = [self._made_link(f"statusLink{number}") for number in (1, 2)]
        self._ways: Sequence[tuple[str, Callable[[], object]]] = ()
        self._work = ElidedLabel("", "caption", "text_2", Qt.TextElideMode.ElideMiddle, self)
        self._work.setObjectName("statusWork")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(120)
        self._per_cent = PlainLabel("", "caption", "text_2", self)
        self._per_cent.set_tabular(True)
        self._cancel = self._link("statusCancel", self.cancel_requested)
        self._rule = Hairline(Qt.Orientation.Vertical, self, 16)
        self._exposure_head = PlainLabel("", "caption", "text_3", self)
        self._exposure_words = PlainLabel("", "caption", "text_2", self)
        self._exposure_words.setObjectName("statusExposure")
        self._exposure_words.set_tabular(True)
        self._lay_out()
        theme_controller().theme_changed.connect(self._take_theme)
        keymap().changed.connect(self._take_key)
        self._take_theme()
        self.clear_message()
        self.end_work()
        self._retranslate()

    def message(self) -> str:
        return self._message.text()

    def work(self) -> str:
        """What is being done now; empty: nothing."""
        return self._work.text() if not self._work.isHidden() else ""

    def show_message(
        self,
        words: str,
        icon: str = "tick",
        *,
        undo: bool = False,
        folder: bool = False,
        stay: bool = False,
        links: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:
        """Says what happened, for eight seconds unless it shall stay.

        `links`: at most two, each a name and what a click does; with them it stays twice as long.
        """
        self._sign_name = icon
        self._take_theme()
        self._message.setText(words)
        announce(self, words)
        self._sign.setVisible(bool(icon))
        self._undo.setVisible(undo)
        self._key.setVisible(undo)
        self._folder.setVisible(folder)
        self._show_links(links)
        self._timer.stop()
        if not stay:
            self._timer.start(SHOWN_FOR * (2 if links else 1))

    def clear_message(self) -> None:
        """Falls silent."""
        self._timer.stop()
        self._message.setText("")
        for widget in (self._sign, self._undo, self._key, self._folder):
            widget.hide()
        self._show_links(())

    def _show_links(self, links: Sequence[tuple[str, Callable[[], object]]]) -> None:
        self._ways = links[: len(self._links)]
        for place, link in enumerate(self._links):
            link.setVisible(place < len(self._ways))
            if place < len(self._ways):
                link.set_label(self._ways[place][0])

    def _made_link(self, name: str) -> FlatButton:
        link = FlatButton("", "", "link", self)
        link.setObjectName(name)
        link.clicked.connect(lambda: self._follow(link))
        return link

    def _follow(self, link: FlatButton) -> None:
        place = self._links.index(link)
        if place < len(self._ways):
            self._ways[place][1]()

    def show_work(self, words: str, per_cent: int | None, *, cancellable: bool = True) -> None:
        """Says what is being done; None: nobody knows how far it is."""
        if words != self.work():
            announce(self, words)
        self._work.setText(words)
        self._bar.setUpdatesEnabled(False)  # else it has all of the window painted at once, again and again
        self._bar.setRange(0, 100 if per_cent is not None else 0)
        self._bar.setValue(per_cent or 0)
        self._bar.setUpdatesEnabled(True)
        self._per_cent.setText(self.tr("{number} %").format(number=per_cent) if per_cent is not None else "")
        for widget in (self._work, self._bar):
            widget.show()
        self._per_cent.setVisible(per_cent is not None)
        self._cancel.setVisible(cancellable)
        self._rule.show()

    def end_work(self) -> None:
        """Nothing is being done any more."""
        for widget in (self._work, self._bar, self._per_cent, self._cancel, self._rule):
            widget.hide()

    def show_exposure(self, exposure: Sequence[tuple[str, int]]) -> None:
        """Shows the money at risk, as pairs of currency and minor units."""
        self._exposure = exposure
        amounts = " · ".join(text.money(minor, currency) for currency, minor in exposure)
        self._exposure_words.setText(amounts or self.tr("none"))
        why = self.tr("Money decided or paid for goods that were not checked in")
        for label in (self._exposure_head, self._exposure_words):
            label.setToolTip(why)

    def changeEvent(self, event: QEvent) -> None:
        """Speaks the new language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _link(self, name: str, signal: SignalInstance) -> FlatButton:
        link = FlatButton("", "", "link", self)
        link.setObjectName(name)
        link.clicked.connect(signal)
        return link

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 16, 0)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._message)
        for widget in (self._undo, self._key, self._folder, *self._links):
            row.addWidget(widget)
        row.addStretch(1)
        for other in (self._work, self._bar, self._per_cent, self._cancel):
            row.addWidget(other)
        row.addSpacing(4)
        row.addWidget(self._rule)
        row.addSpacing(4)
        row.addWidget(self._exposure_head)
        row.addWidget(self._exposure_words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(parent=self))
        column.addLayout(row, 1)

    def _retranslate(self) -> None:
        self._undo.set_label(self.tr("Undo"))
        self._folder.set_label(self.tr("Show in folder"))
        self._cancel.set_label(self.tr("Cancel"))
        self._exposure_head.setText(self.tr("Exposure"))
        self.show_exposure(self._exposure)

    def _take_key(self) -> None:
        self._key.setText(keymap().text("undo"))

    def _take_theme(self) -> None:
        theme = current_theme()
        self.setFixedHeight(max(HEIGHT, theme.line_height("caption") + 12))
        if self._sign_name:
            ink = theme.color({"tick": "ok", "overdue": "danger"}.get(self._sign_name, "text_2"))
            self._sign.setPixmap(icons.pixmap(self._sign_name, ink, 16, self.devicePixelRatioF()))
