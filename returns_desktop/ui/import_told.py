"""What the imports of one drop brought, in one sentence."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ..domain.reconcile import FindingKind
from ..services.changes import Changes
from ..services.importing import ImportPlan


class ImportTold:
    """Sums over the files that were applied so far."""

    def __init__(self, applied: Sequence[tuple[ImportPlan, Changes]]) -> None:
        plans = [plan for plan, _ in applied]
        self._names = [plan.name for plan in plans]
        self._new = sum(len(plan.new) for plan in plans)
        self._changed = sum(len(plan.changed) for plan in plans)
        self.problems = sum(len(plan.problems) for plan in plans)
        self._cleared = sum(changes.cleared_problems for _, changes in applied)
        findings = [finding for _, changes in applied for _, finding in changes.reconciliation.findings]
        self._found = {kind: sum(finding.kind is kind for finding in findings) for kind in FindingKind}
        self.conflicts = sum(finding.is_conflict for finding in findings)

    def tr(self, text: str, disambiguation: str = "", n: int = -1) -> str:
        """Words of this class; the tool that collects texts knows plurals by `self.tr` alone."""
        return QCoreApplication.translate("ImportTold", text, disambiguation, n)

    def sentence(self) -> str:
        """`Imported us.tsv: 14 new, 5 changed · 3 confirmed · 1 contradicted`"""
        what = " · ".join([", ".join(self._of_rows()), *self._of_decisions()])
        count = len(self._names)
        if count == 1:
            words = self.tr("Imported {file}: {what}")
            return words.format(file=self._names[0], what=what)
        words = self.tr("Imported %n files: {what}", "", count)
        return words.format(what=what)

    def _of_rows(self) -> list[str]:
        count = self._new
        parts = [self.tr("%n new", "", count)]
        if count := self._changed:
            parts.append(self.tr("%n changed", "", count))
        if count := self.problems:
            parts.append(self.tr("%n with problems", "", count))
        return parts

    def _of_decisions(self) -> list[str]:
        parts = []
        if count := self._cleared:
            parts.append(self.tr("%n problem(s) solved", "", count))
        if count := self._found[FindingKind.CONFIRMED]:
            parts.append(self.tr("%n confirmed", "", count))
        if count := self._found[FindingKind.CONTRADICTED]:
            parts.append(self.tr("%n contradicted", "", count))
        if count := self._found[FindingKind.REFUNDED_ELSEWHERE]:
            parts.append(self.tr("%n refunded elsewhere", "", count))
        if count := self._found[FindingKind.NOT_DONE]:
            parts.append(self.tr("%n not done", "", count))
        return parts
