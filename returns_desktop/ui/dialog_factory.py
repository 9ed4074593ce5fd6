"""Makes the window's dialogs; each module is loaded when its dialog is first wanted."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtGui import QImage, QPageSize
from PySide6.QtWidgets import QWidget

from ..domain.backup_layers import Content
from ..domain.carrying import AdjustmentRow, ExportPreset
from ..domain.evidence import Attachment
from ..domain.model import Action, Store
from ..domain.reconcile import Finding
from ..domain.report import ColumnProfile, TablePreview
from ..domain.suggestion_rules import RuleSet
from ..services.backups import Backup
from ..services.browsing import RequestDetail
from ..services.commands import Command
from ..services.deadlines import StoreRule
from ..services.importing import ImportPlan
from ..services.restocking import RestockingRules
from ..services.settings import Settings
from ..services.templates import Templates
from ..services.verifying import Verification

if TYPE_CHECKING:
    from .paper import Paper


class Dialogs(Protocol):
    """Where the window gets its dialogs from. They are returned unopened."""

    def decide(
        self, action: Action, detail: RequestDetail, templates: Any, parent: QWidget, others: int
    ) -> Any:
        """The form of one of the four buttons; `others` more requests get the same inputs."""

    def check_in(self, detail: RequestDetail, parent: QWidget) -> Any:
        """The form that counts goods."""

    def comment(self, detail: RequestDetail, text: str, parent: QWidget) -> Any:
        """The form for the buyer's words."""

    def conflict(self, detail: RequestDetail, finding: Finding, parent: QWidget, count: int) -> Any:
        """The form that says which side of a conflict counts; the request has `count` of them."""

    def import_plan(self, plan: ImportPlan, parent: QWidget) -> Any:
        """What an import would do."""

    def column_mapping(self, preview: TablePreview, parent: QWidget) -> Any:
        """What the columns of an unknown header are."""

    def export(
        self,
        counts: Mapping[str, int],
        settings: Settings,
        presets: Sequence[ExportPreset],
        parent: QWidget,
    ) -> Any:
        """Which decisions go into the file."""

    def adjustments(self, rows: Sequence[AdjustmentRow], parent: QWidget) -> Any:
        """Which refunds go into the file for Amazon."""

    def settings(
        self,
        settings: Settings,
        stores: Sequence[Store],
        parent: QWidget,
        data_folder: str,
        profiles: Sequence[ColumnProfile],
        holding: Mapping[int, int],
    ) -> Any:
        """The choices of program and stores; `holding`: how much each store holds, by its id."""

    def view_name(self, name: str, query: str, parent: QWidget) -> Any:
        """The name of a saved view; a new one has none yet."""

    def note(self, detail: RequestDetail, parent: QWidget) -> Any:
        """The form for the seller's own words."""

    def tags(self, known: Sequence[str], on_all: Sequence[str], count: int, parent: QWidget) -> Any:
        """The form for the tags of `count` requests."""

    def day(self, title: str, today: date, parent: QWidget) -> Any:
        """A day after today."""

    def session_start(self, count: int, oldest: str, after_action: str, parent: QWidget) -> Any:
        """How many requests there are to go through."""

    def session_end(
        self, heading: str, lines: Sequence[tuple[str, str]], exportable: int, parent: QWidget
    ) -> Any:
        """What became of them."""

    def message_templates(
        self, templates: Templates, parent: QWidget, situation: str, language: str
    ) -> Any:
        """The message templates, with the one of a situation and language chosen."""

    def suggestion_rules(
        self, stores: Sequence[tuple[Store, RuleSet]], parent: QWidget, store_id: int
    ) -> Any:
        """The rules of suggestions of each store, beginning with one of them."""

    def deadlines(self, store: Store, rules: Sequence[StoreRule], parent: QWidget) -> Any:
        """The deadlines of a store."""

    def restore(
        self, backups: Sequence[Backup], present: Content | None, parent: QWidget, chosen: str
    ) -> Any:
        """The backups, and what is in them beside what is there now."""

    def shortcuts(self, parent: QWidget, listed: Sequence[Command]) -> Any:
        """The sheet of keys."""

    def keys(self, parent: QWidget, chosen: Mapping[str, str], listed: Sequence[Command]) -> Any:
        """Where other keys are chosen."""

    def verification(self, found: Verification, parent: QWidget) -> Any:
        """Whether the data is sound."""

    def purge(self, days: int, parent: QWidget) -> Any:
        """How old buyers' words may get before they are removed."""

    def photo(
        self, attachment: Attachment, image: QImage | None, neighbours: tuple[int, int], parent: QWidget
    ) -> Any:
        """A look at an attachment."""

    def evidence(self, detail: RequestDetail, parent: QWidget) -> Any:
        """What an evidence pack is for."""

    def paper(
        self, title: str, about: str, make: "Callable[[QPageSize], Paper]", parent: QWidget
    ) -> Any:
        """A paper before it is printed."""

    def scan(self, parent: QWidget) -> Any:
        """The field of a scanner."""

    def about(self, parent: QWidget, facts: Mapping[str, str]) -> Any:
        """What this program is."""


class WindowDialogs:
    """The real ones."""

    def __init__(self, restocking: RestockingRules | None = None) -> None:
        """`restocking`: the fees the refund form proposes; None proposes none."""
        self._restocking = restocking

    def decide(
        self, action: Action, detail: RequestDetail, templates: Any, parent: QWidget, others: int
    ) -> Any:
        """The form of one of the four buttons."""
        if action is Action.AUTHORIZE:
            from .dialogs.authorize import AuthorizeDialog

            return AuthorizeDialog(detail, parent, others=others)
        if action is Action.CLOSE:
            from .dialogs.close import CloseDialog

            return CloseDialog(detail, parent, others=others, drafts=templates)
        if action is Action.REFUND:
            from .dialogs.refund import RefundDialog

            return RefundDialog(detail, parent, restocking=self._restocking)
        from .dialogs.contact import ContactDialog

        return ContactDialog(detail, templates, parent, others=others)

    def check_in(self, detail: RequestDetail, parent: QWidget) -> Any:
        """The form that counts goods."""
        from .dialogs.check_in import CheckInDialog

        return CheckInDialog(detail, parent)

    def comment(self, detail: RequestDetail, text: str, parent: QWidget) -> Any:
        """The form for the buyer's words."""
        from .dialogs.comment import CommentDialog

        return CommentDialog(detail, text, parent)

    def conflict(self, detail: RequestDetail, finding: Finding, parent: QWidget, count: int) -> Any:
        """The form that says which side of a conflict counts."""
        from .dialogs.conflict import ConflictDialog

        return ConflictDialog(detail, finding, parent, count=count)

    def import_plan(self, plan: ImportPlan, parent: QWidget) -> Any:
        """What an import would do."""
        from .dialogs.import_plan import ImportPlanDialog

        return ImportPlanDialog(plan, parent)

    def column_mapping(self, preview: TablePreview, parent: QWidget) -> Any:
        """What the columns of an unknown header are."""
        from .dialogs.column_mapping import ColumnMappingDialog

        return ColumnMappingDialog(preview, parent)

    def export(
        self,
        counts: Mapping[str, int],
        settings: Settings,
        presets: Sequence[ExportPreset],
        parent: QWidget,
    ) -> Any:
        """Which decisions go into the file."""
        from .dialogs.export import ExportDialog

        return ExportDialog(dict(counts), settings, parent, presets=presets)

    def adjustments(self, rows: Sequence[AdjustmentRow], parent: QWidget) -> Any:
        """Which refunds go into the file for Amazon."""
        from .dialogs.adjustments import AdjustmentsDialog

        return AdjustmentsDialog(rows, parent)

    def settings(
        self,
        settings: Settings,
        stores: Sequence[Store],
        parent: QWidget,
        data_folder: str,
        profiles: Sequence[ColumnProfile],
        holding: Mapping[int, int],
    ) -> Any:
        """The choices of program and stores."""
        from .dialogs.settings import SettingsDialog

        return SettingsDialog(
            settings, stores, parent, data_folder=data_folder, profiles=profiles, holding=holding
        )

    def view_name(self, name: str, query: str, parent: QWidget) -> Any:
        """The name of a saved view."""
        from .dialogs.view_name import ViewNameDialog

        return ViewNameDialog(name, query, parent)

    def note(self, detail: RequestDetail, parent: QWidget) -> Any:
        """The form for the seller's own words."""
        from .dialogs.filing import NoteDialog

        return NoteDialog(detail, parent)

    def tags(self, known: Sequence[str], on_all: Sequence[str], count: int, parent: QWidget) -> Any:
        """The form for tags."""
        from .dialogs.filing import TagDialog

        return TagDialog(known, on_all, count, parent)

    def day(self, title: str, today: date, parent: QWidget) -> Any:
        """A day after today."""
        from .dialogs.filing import DayDialog

        return DayDialog(title, today, parent)

    def session_start(self, count: int, oldest: str, after_action: str, parent: QWidget) -> Any:
        """How many requests there are to go through."""
        from .dialogs.session import SessionStartDialog

        return SessionStartDialog(count, oldest, after_action, parent)

    def session_end(
        self, heading: str, lines: Sequence[tuple[str, str]], exportable: int, parent: QWidget
    ) -> Any:
        """What became of them."""
        from .dialogs.session import SessionEndDialog

        return SessionEndDialog(heading, lines, exportable, parent)

    def message_templates(
        self, templates: Templates, parent: QWidget, situation: str, language: str
    ) -> Any:
        """The message templates."""
        from .dialogs.message_templates import MessageTemplatesDialog

        return MessageTemplatesDialog(templates, parent, situation, language)

    def suggestion_rules(
        self, stores: Sequence[tuple[Store, RuleSet]], parent: QWidget, store_id: int
    ) -> Any:
        """The rules of suggestions of each store."""
        from .dialogs.suggestion_rules import SuggestionRulesDialog

        return SuggestionRulesDialog(stores, parent, store_id=store_id)

    def deadlines(self, store: Store, rules: Sequence[StoreRule], parent: QWidget) -> Any:
        """The deadlines of a store."""
        from .dialogs.deadlines import DeadlinesDialog

        return DeadlinesDialog(store, rules, parent)

    def restore(
        self, backups: Sequence[Backup], present: Content | None, parent: QWidget, chosen: str
    ) -> Any:
        """The backups."""
        from .dialogs.restore import RestoreDialog

        return RestoreDialog(backups, present, parent, chosen)

    def shortcuts(self, parent: QWidget, listed: Sequence[Command]) -> Any:
        """The sheet of keys."""
        from .dialogs.shortcuts import ShortcutsDialog

        return ShortcutsDialog(parent, listed)

    def keys(self, parent: QWidget, chosen: Mapping[str, str], listed: Sequence[Command]) -> Any:
        """Where other keys are chosen."""
        from .dialogs.keys import KeysDialog

        return KeysDialog(parent, chosen, listed)

    def verification(self, found: Verification, parent: QWidget) -> Any:
        """Whether the data is sound."""
        from .dialogs.verification import VerificationDialog

        return VerificationDialog(found, parent)

    def purge(self, days: int, parent: QWidget) -> Any:
        """How old buyers' words may get before they are removed."""
        from .dialogs.purge import PurgeDialog

        return PurgeDialog(days, parent)

    def about(self, parent: QWidget, facts: Mapping[str, str]) -> Any:
        """What this program is."""
        from .dialogs.about import AboutDialog

        return AboutDialog(parent, dict(facts))

    def photo(
        self, attachment: Attachment, image: QImage | None, neighbours: tuple[int, int], parent: QWidget
    ) -> Any:
        """A look at an attachment."""
        from .dialogs.photo import PhotoDialog

        return PhotoDialog(attachment, image, neighbours, parent)

    def evidence(self, detail: RequestDetail, parent: QWidget) -> Any:
        """What an evidence pack is for."""
        from .dialogs.evidence import EvidenceDialog

        return EvidenceDialog(detail, parent)

    def paper(
        self, title: str, about: str, make: "Callable[[QPageSize], Paper]", parent: QWidget
    ) -> Any:
        """A paper before it is printed."""
        from .dialogs.paper import PaperDialog

        return PaperDialog(title, about, make, parent)

    def scan(self, parent: QWidget) -> Any:
        """The field of a scanner."""
        from .dialogs.scan import ScanDialog

        return ScanDialog(parent)
