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

    def sentence(self) -> str:
        """`Imported us.tsv: 14 new, 5 changed · 3 confirmed · 1 contradicted`"""
        parts = [QCoreApplication.translate("Outcomes", "%n new", "", self._new)]
        if self._changed:
            parts.append(QCoreApplication.translate("Outcomes", "%n changed", "", self._changed))
        if self.problems:
            parts.append(QCoreApplication.translate("Outcomes", "%n with problems", "", self.problems))
        what = " · ".join([", ".join(parts), *self._of_decisions()])
        if len(self._names) == 1:
            words = QCoreApplication.translate("Outcomes", "Imported {file}: {what}")
            return words.format(file=self._names[0], what=what)
        words = QCoreApplication.translate("ImportTold", "Imported %n files: {what}", "", len(self._names))
        return words.format(what=what)

    def _of_decisions(self) -> list[str]:
        found = self._found
        told = (
            (
                self._cleared,
                QCoreApplication.translate("ImportTold", "%n problem(s) solved", "", self._cleared),
            ),
            (
                found[FindingKind.CONFIRMED],
                QCoreApplication.translate("ImportTold", "%n confirmed", "", found[FindingKind.CONFIRMED]),
            ),
            (
                found[FindingKind.CONTRADICTED],
                QCoreApplication.translate(
                    "ImportTold", "%n contradicted", "", found[FindingKind.CONTRADICTED]
                ),
            ),
            (
                found[FindingKind.REFUNDED_ELSEWHERE],
                QCoreApplication.translate(
                    "ImportTold", "%n refunded elsewhere", "", found[FindingKind.REFUNDED_ELSEWHERE]
                ),
            ),
            (
                found[FindingKind.NOT_DONE],
                QCoreApplication.translate("ImportTold", "%n not done", "", found[FindingKind.NOT_DONE]),
            ),
        )
        return [words for count, words in told if count]
