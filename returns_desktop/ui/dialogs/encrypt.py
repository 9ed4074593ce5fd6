"""Encrypting the data: how it is opened later, and a recovery key that has been written down for sure."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from ...domain.shop_key import SHORTEST_PASSPHRASE
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import PlainLabel
from ..widgets.segmented import Segmented
from .form_rows import FormRow, FormRows, beside, page
from .stoppable_dialog import StoppableDialog

PASSPHRASE, KEY_STORE = "passphrase", "key_store"


class EncryptDialog(StoppableDialog):
    """Three steps: passphrase or key store, the recovery key, and some of its groups typed back.

    Signals:
        submitted(str): the passphrase; empty: the system's key store keeps the key.
    """

    submitted = Signal(str)

    def __init__(
        self,
        recovery_key: str,
        asked: Sequence[int],
        *,
        has_key_store: bool,
        parent: QWidget | None = None,
    ) -> None:
        """`asked`: which groups are typed back, counted from 0. An empty `recovery_key`: the shop has one,
        and only the way to open it is chosen anew."""
        super().__init__(parent, name="encryptDialog")
        self.set_title(self.tr("Encrypt the data") if recovery_key else self.tr("Change the passphrase"))
        self._groups, self._asked = recovery_key.split("-"), tuple(asked)
        self._is_change = not recovery_key
        self._pages = QStackedWidget()
        for step in (self._way_page(has_key_store), self._key_page(), self._check_page()):
            self._pages.addWidget(step)
        self.body.addWidget(self._pages)
        self.body.addStretch(1)
        self.set_footer(self.tr("Next"))
        self.refresh()
        self.first.setFocus()

    def refresh(self) -> None:
        """Says what the button does, or what is missing."""
        self.clear_notices()
        step = self._pages.currentIndex()
        last = self.tr("Save") if self._is_change else self.tr("Encrypt")
        self.set_action_text(last if self._is_change or step == 2 else self.tr("Next"))
        is_stored = self.way.choice() == KEY_STORE
        for row in self._passphrase_rows:
            row.set_visible(not is_stored)
        self._stored.setVisible(is_stored)
        self.set_blocked(self._missing(step))

    def submit(self) -> None:
        """The next step, or all of it, once."""
        step = self._pages.currentIndex()
        if step < 2 and not self._is_change:
            self._show_step(step + 1)
            return
        if not self._is_change and _letters(self.typed.text()) != self._asked_letters():
            self._typed_row.set_error(self.tr("That is not what was shown. Compare it with your copy."))
            return
        self.set_busy(True)
        self.submitted.emit("" if self.way.choice() == KEY_STORE else self.first.text())

    def set_busy(self, busy: bool) -> None:
        """While everything is copied, the other button gives it up."""
        super().set_busy(busy)
        self.set_hint(self.tr("Encrypting and checking…") if busy and not self._is_change else "")

    def has_typed_text(self) -> bool:
        """A passphrase is soon typed again; asking would show more than it saves."""
        return False

    def _show_step(self, step: int) -> None:
        self._pages.setCurrentIndex(step)
        self.refresh()
        (self.first, self.key, self.typed)[step].setFocus()

    def _missing(self, step: int) -> str:
        if step == 2 and not self.typed.text().strip():
            return self.tr("Type the groups")
        if step == 0 and self.way.choice() == PASSPHRASE:
            if len(self.first.text().strip()) < SHORTEST_PASSPHRASE:
                return self.tr("At least %n characters", "", SHORTEST_PASSPHRASE)
            if self.first.text() != self.again.text():
                return self.tr("The two are not the same")
        return ""

    def _way_page(self, has_key_store: bool) -> QWidget:
        told = self.tr(
            "Requests, decisions, buyers' words and all backups in the data folder are encrypted. Files that "
            "you export or copy elsewhere are not."
        )
        choices = [(PASSPHRASE, self.tr("A passphrase")), (KEY_STORE, self.tr("The system's key store"))]
        self.way = Segmented(choices, self.tr("How the data is opened"))
        self.way.setObjectName("encryptWay")
        self.way.set_choice_enabled(KEY_STORE, has_key_store)
        self.way.choice_changed.connect(self.refresh)
        self.first, self.again = QLineEdit(), QLineEdit()
        rows = FormRows()
        rows.add_row(self.tr("Opened by"), beside(self.way), focus=self.way)
        self._passphrase_rows = []
        for field, name, label in (
            (self.first, "passphraseField", self.tr("Passphrase")),
            (self.again, "passphraseAgainField", self.tr("Once more")),
        ):
            field.setObjectName(name)
            field.setEchoMode(QLineEdit.EchoMode.Password)
            field.textChanged.connect(self.refresh)
            self._passphrase_rows.append(rows.add_row(label, field, required=True))
        self._stored = _words(
            self.tr("Whoever is logged in as you on this computer opens the data without being asked.")
        )
        return page(*([] if self._is_change else [_words(told)]), rows, self._stored)

    def _key_page(self) -> QWidget:
        told = self.tr(
            "This is the recovery key. Write it down or print it, and keep it away from this computer: it is "
            "shown only now. It opens the data and every backup when the passphrase is forgotten or the "
            "computer is lost. Without both of them nobody can read the data any more, and neither can we."
        )
        self.key = PlainLabel("-".join(self._groups), "body_strong")
        self.key.setObjectName("recoveryKey")
        self.key.set_tabular(True)
        self.key.setWordWrap(True)
        self.key.setAccessibleName(self.tr("Recovery key"))
        self.key.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return page(_words(told), self.key)

    def _check_page(self) -> QWidget:
        numbers = [str(place + 1) for place in self._asked]
        ask = self.tr("From your copy of the recovery key, type the groups {numbers}.")
        self.typed = QLineEdit()
        self.typed.setObjectName("recoveryGroups")
        self.typed.textChanged.connect(self._take_typed)
        rows = FormRows()
        self._typed_row: FormRow = rows.add_row(self.tr("Groups"), self.typed)
        again = FlatButton("", self.tr("Show the key again"), "link")
        again.setObjectName("showKeyAgain")
        again.clicked.connect(lambda: self._show_step(1))
        return page(_words(ask.format(numbers=", ".join(numbers))), rows, beside(again))

    def _take_typed(self) -> None:
        self._typed_row.set_error("")
        self.refresh()

    def _asked_letters(self) -> str:
        return "".join(self._groups[place] for place in self._asked)


class EncryptedDialog(StoppableDialog):
    """The data is encrypted: another passphrase, or none of it any more.

    Signals:
        submitted: the encryption shall be taken off.
        change_requested: it shall be opened in another way.
    """

    submitted = Signal()
    change_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, name="encryptedDialog")
        self.set_title(self.tr("Encryption"))
        self.body.addWidget(
            _words(
                self.tr(
                    "The data and its backups are encrypted. Without encryption whoever gets hold of this "
                    "computer or its disk can read them. A new recovery key comes with taking the encryption "
                    "off and putting it on again."
                )
            )
        )
        self.body.addStretch(1)
        change = FlatButton("", self.tr("Change the passphrase…"), "link")
        change.setObjectName("changePassphrase")
        change.clicked.connect(self.change_requested)
        self.set_footer(self.tr("Take the encryption off"), link=change)
        self.safe_button.setFocus()

    def submit(self) -> None:
        """Asks for it, once."""
        self.set_busy(True)
        self.submitted.emit()

    def set_busy(self, busy: bool) -> None:
        """While everything is copied, the other button gives it up."""
        super().set_busy(busy)
        self.set_hint(self.tr("Decrypting and checking…") if busy else "")


def _letters(text: str) -> str:
    return "".join(text.upper().replace("-", " ").split())


def _words(text: str) -> PlainLabel:
    label = PlainLabel(text, "body", "text_2")
    label.setWordWrap(True)
    return label
