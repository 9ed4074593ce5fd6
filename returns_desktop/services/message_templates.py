"""The message templates of a shop: what was shipped, as the seller changed it, and his own."""

from dataclasses import replace

from ..domain.errors import AppError
from ..domain.message_template import (
    KNOWN_PLACEHOLDERS,
    LONGEST_REMINDER,
    MessageTemplate,
    next_own_situation,
    unknown_placeholders,
)
from ..importers import shown
from ..storage import message_templates, records
from .shop import Shop
from .templates import Templates


class MessageTemplates:
    """Keeps the seller's templates in the shop's database."""

    def __init__(self, shop: Shop, shipped: Templates) -> None:
        self._shop, self._shipped = shop, shipped

    def listed(self, language: str = "") -> list[MessageTemplate]:
        """All templates, or those of a language: the shipped ones in their order, each as the seller changed
        it, then his own."""
        written = {template.id: template for template in message_templates.all_templates(self._shop.db)}
        shipped = [written.pop(template.id, template) for template in self._shipped.templates]
        every = [*shipped, *written.values()]
        return [template for template in every if language in ("", template.language)]

    def current(self) -> Templates:
        """What the forms write messages with."""
        return self._shipped.with_templates(self.listed())

    def save(
        self, situation: str, language: str, name: str, body: str, remind_days: int | None
    ) -> MessageTemplate:
        """Replaces the template of a situation in a language. Its words stay out of the journal.

        Raises `AppError`: `template_unknown`, and what `add` raises.
        """
        template = MessageTemplate(situation, language, name, body, remind_days, by_seller=True)
        db = self._shop.db
        with db.transaction():
            known = self._find(situation, language)
            template = self._checked(template)
            if known.by_seller:
                message_templates.update_template(db, template)
            else:
                message_templates.add_template(db, template)
            self._note("template_saved", template)
        return template

    def add(self, language: str, name: str, body: str, remind_days: int | None) -> MessageTemplate:
        """A new template for a situation of the seller's own.

        Raises `AppError`: `template_incomplete`, `template_placeholder_unknown`, `template_reminder_range`,
        `template_language_unknown`.
        """
        db = self._shop.db
        with db.transaction():
            situation = next_own_situation(template.situation for template in self.listed())
            template = MessageTemplate(situation, language, name, body, remind_days, by_seller=True)
            template = self._checked(template)
            message_templates.add_template(db, template)
            self._note("template_saved", template)
        return template

    def remove(self, situation: str, language: str) -> None:
        """Takes the seller's words away: what was shipped counts again, one of his own is gone.

        Raises `AppError("template_unknown")` where there are no words of his.
        """
        db = self._shop.db
        with db.transaction():
            template = self._find(situation, language)
            if not template.by_seller:
                raise AppError("template_unknown")
            message_templates.delete_template(db, situation, language)
            self._note("template_deleted" if template.is_added else "template_reset", template)

    def _find(self, situation: str, language: str) -> MessageTemplate:
        for template in self.listed(language):
            if template.situation == situation:
                return template
        raise AppError("template_unknown")

    def _checked(self, template: MessageTemplate) -> MessageTemplate:
        """The template as it may be kept."""
        if template.language not in self._shipped.languages:
            raise AppError("template_language_unknown", language=shown(template.language))
        fault = fault_of(template)
        if fault is not None:
            raise fault
        return replace(template, name=" ".join(template.name.split()), body=template.body.strip())

    def _note(self, kind: str, template: MessageTemplate) -> None:
        payload = {"name": template.name, "situation": template.situation, "language": template.language}
        records.add_journal(self._shop.db, at=self._shop.clock(), kind=kind, payload=payload)


def fault_of(template: MessageTemplate) -> AppError | None:
    """Why a template could not be used as it is written."""
    if not template.name.strip() or not template.body.strip():
        return AppError("template_incomplete")
    unknown = unknown_placeholders(template.body)
    if unknown:
        known = ", ".join(f"{{{each}}}" for each in KNOWN_PLACEHOLDERS)
        return AppError("template_placeholder_unknown", name=shown(f"{{{unknown[0]}}}"), known=known)
    if template.remind_days is not None and not 1 <= template.remind_days <= LONGEST_REMINDER:
        return AppError("template_reminder_range", last=LONGEST_REMINDER)
    return None
