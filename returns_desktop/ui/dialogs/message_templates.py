"""The message templates: all of a language at the left, the chosen one to edit beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ...domain.message_template import MessageTemplate
from ...services.templates import FALLBACK_LANGUAGE, Templates
from .. import text
from ..text_messages import template_name
from ..widgets.flat_button import FlatButton
from ..widgets.plain_text import PlainLabel, plain_tooltip
from .dialog_frame import WIDE_MARGIN, DialogFrame
from .form_rows import below
from .template_editor import TemplateEditor

_WIDTH, _HEIGHT, _LIST_WIDTH = 1080, 620, 236
_ID = Qt.ItemDataRole.UserRole


class MessageTemplatesDialog(DialogFrame):
    """What is typed stays with its template until it is saved or thrown away, whatever is shown meanwhile.

    Signals:
        save_requested(object): a `MessageTemplate` to keep; its situation is empty for a new one.
        remove_requested(str, str): the seller's words for a situation in a language shall go.
    """

    save_requested = Signal(object)
    remove_requested = Signal(str, str)

    def __init__(
        self, templates: Templates, parent: QWidget | None = None, situation: str = "", language: str = ""
    ) -> None:
        super().__init__(parent, name="messageTemplatesDialog", width=_WIDTH, height=_HEIGHT)
        self.set_title(self.tr("Message templates"))
        self._templates = templates
        self._unsaved: dict[str, MessageTemplate] = {}
        self._asks_to_remove = False
        self.body.setContentsMargins(WIDE_MARGIN, 16, WIDE_MARGIN, 8)
        self.editor = TemplateEditor(templates.words)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._listing())
        row.addWidget(self.editor, 1)
        self.body.addLayout(row, 1)
        self.remove_link = FlatButton("", "", "link")
        self.remove_link.setObjectName("removeTemplateLink")
        self.remove_link.clicked.connect(self._remove)
        self.set_footer(self.tr("Save"), self.tr("Close"), link=self.remove_link)
        wanted = [language, self.locale().name(), self.locale().name().partition("_")[0], FALLBACK_LANGUAGE]
        places = [self.language_combo.findData(each) for each in wanted]
        self.language_combo.setCurrentIndex(max(0, next((at for at in places if at >= 0), 0)))
        self.language_combo.currentIndexChanged.connect(lambda: self._fill(self._chosen().situation))
        self.list.currentRowChanged.connect(self._show_chosen)
        self.editor.edited.connect(self._edited)
        self._fill(situation)
        self.list.setFocus()

    def show_templates(self, templates: Templates, template_id: str) -> None:
        """Lists what there is now; the words of this one are kept, so nothing of it is unsaved."""
        self._templates = templates
        self._unsaved.pop(self._chosen().id, None)
        self._unsaved.pop(template_id, None)
        language = str(self.language_combo.currentData())
        self._fill(template_id.removesuffix(f".{language}"))

    def submit(self) -> None:
        """Hands out the template that is shown."""
        self.save_requested.emit(self.editor.template())

    def has_typed_text(self) -> bool:
        """Whether words would be lost."""
        return bool(self._unsaved)

    def refresh(self) -> None:
        """Says what can be done with the template that is shown."""
        self.clear_notices()
        template = self._chosen()
        self._asks_to_remove = False
        self._name_remove(template)
        if template.id not in self._unsaved:
            self.set_blocked(self.tr("Nothing is changed"))
        else:
            self.set_blocked(*self.editor.problem())

    def _listing(self) -> QWidget:
        self.language_combo = QComboBox()
        self.language_combo.setObjectName("templateLanguageCombo")
        self.language_combo.setAccessibleName(self.tr("Language"))
        for language in self._templates.languages:
            self.language_combo.addItem(text.language_name(language), language)
        self.list = QListWidget()
        self.list.setObjectName("templateList")
        self.list.setProperty("surface", "list")
        self.list.setAccessibleName(self.tr("Templates"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.new_link = FlatButton("new", self.tr("New template"), "link")
        self.new_link.setObjectName("newTemplateLink")
        self.new_link.clicked.connect(self._begin_new)
        holder = QWidget()
        holder.setFixedWidth(_LIST_WIDTH)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(below(PlainLabel(self.tr("Language"), "label", "text_3"), self.language_combo))
        column.addWidget(self.list, 1)
        column.addWidget(self.new_link)
        return holder

    def _language(self) -> str:
        return str(self.language_combo.currentData() or FALLBACK_LANGUAGE)

    def _fill(self, situation: str) -> None:
        """Lists the templates of the language; the one that is not saved yet stands last."""
        blocked = self.list.blockSignals(True)
        self.list.clear()
        language = self._language()
        every = list(self._templates.for_language(language))
        new = MessageTemplate("", language, "", "")
        if new.id in self._unsaved:
            every.append(new)
        for template in every:
            item = QListWidgetItem(self._line(template))
            item.setData(_ID, template)
            item.setToolTip(plain_tooltip(self._line(template)))
            self.list.addItem(item)
        situations = [template.situation for template in every]
        self.list.setCurrentRow(situations.index(situation) if situation in situations else 0)
        self.list.blockSignals(blocked)
        self._show_chosen()

    def _line(self, template: MessageTemplate) -> str:
        """The name, and what is special about it."""
        unsaved = self._unsaved.get(template.id)
        if unsaved is not None:
            name = unsaved.name.strip() or self.tr("New template")
            return self.tr("{name} · not saved").replace("{name}", name)
        if template.is_added:
            return self.tr("{name} · own").replace("{name}", template_name(template))
        if template.by_seller:
            return self.tr("{name} · changed").replace("{name}", template_name(template))
        return template_name(template)

    def _chosen(self) -> MessageTemplate:
        """The template of the list as it is kept."""
        item = self.list.currentItem()
        found = item.data(_ID) if item is not None else None
        return found if isinstance(found, MessageTemplate) else MessageTemplate("", self._language(), "", "")

    def _show_chosen(self, _row: int = 0) -> None:
        template = self._chosen()
        self.editor.show_template(self._unsaved.get(template.id, template))
        self.refresh()

    def _edited(self) -> None:
        """Keeps what is typed; words that are as before are nothing to save."""
        kept, typed = self._chosen(), self.editor.template()
        if typed == kept and kept.situation:
            self._unsaved.pop(kept.id, None)
        else:
            self._unsaved[kept.id] = typed
        item = self.list.currentItem()
        if item is not None:
            item.setText(self._line(kept))
        self.refresh()

    def _begin_new(self) -> None:
        """An empty template of the seller's own."""
        new = MessageTemplate("", self._language(), "", "", remind_days=2)
        self._unsaved.setdefault(new.id, new)
        self._fill("")
        self.editor.name_field.setFocus()

    def _name_remove(self, template: MessageTemplate) -> None:
        is_new = not template.situation
        self.remove_link.setVisible(template.by_seller or is_new or template.id in self._unsaved)
        if self._asks_to_remove:
            words = self.tr("Click again: your words go") if not is_new else self.tr("Throw away")
        elif is_new or template.is_added:
            words = self.tr("Delete")
        elif template.by_seller:
            words = self.tr("Reset to what was shipped")
        else:
            words = self.tr("Take the changes back")
        self.remove_link.set_label(words)

    def _remove(self) -> None:
        """What was kept goes at the second click; what was only typed goes at the first."""
        template = self._chosen()
        if not template.by_seller:
            self._unsaved.pop(template.id, None)
            self._fill(template.situation)
        elif not self._asks_to_remove:
            self._asks_to_remove = True
            self._name_remove(template)
        else:
            self.remove_requested.emit(template.situation, template.language)
