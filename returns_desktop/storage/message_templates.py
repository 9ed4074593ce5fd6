"""Messages as the seller changed them, and his own."""

from ..domain.message_template import MessageTemplate
from .codec import storable
from .db import Database
from .tables import MessageTemplateTable


def all_templates(db: Database) -> list[MessageTemplate]:
    """All that the seller wrote, oldest first."""
    table = MessageTemplateTable
    query = table.select(
        table.situation, table.language, table.name, table.body, table.remind_days
    ).order_by(table.id)
    return [
        MessageTemplate(situation, language, name, body, days, by_seller=True)
        for situation, language, name, body, days in db.rows(query)
    ]


def add_template(db: Database, template: MessageTemplate) -> None:
    db.run(
        MessageTemplateTable.insert(
            situation=template.situation,
            language=template.language,
            name=storable(template.name),
            body=storable(template.body),
            remind_days=template.remind_days,
        )
    )


def update_template(db: Database, template: MessageTemplate) -> None:
    """New words for one that is there; it keeps its place."""
    table = MessageTemplateTable
    db.run(
        table.update(
            name=storable(template.name), body=storable(template.body), remind_days=template.remind_days
        ).where((table.situation == template.situation) & (table.language == template.language))
    )


def delete_template(db: Database, situation: str, language: str) -> None:
    table = MessageTemplateTable
    db.run(table.delete().where((table.situation == situation) & (table.language == language)))
