"""The main job without a screen: what `make run` does where no window can be shown.

Everything is the product's own: its services, and its window painted into a picture.
"""

import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from .domain.decision_inputs import (
    AuthorizeInputs,
    CloseInputs,
    ContactInputs,
    Inputs,
    RefundInputs,
)
from .domain.errors import AppError
from .domain.model import Action, CloseReason
from .domain.views import View
from .paths import Paths, resource
from .services import sentences
from .services.browsing import Browsing, RequestDetail
from .services.deciding import Deciding
from .services.exporting import DecisionScope, Exporting
from .services.importing import Importing
from .services.sample import fill_sample
from .services.shop import Shop, open_shop
from .ui.tasks import InlineTasks, Tasks

MakeWindow = Callable[[Paths, Shop, Tasks], QWidget]
SIZE = (1366, 768)


def run(files: Sequence[Path], make_window: MakeWindow) -> int:
    """Imports (the sample report, unless `files` are given) into a scratch folder, takes one
    decision of each kind, exports them, paints the window; prints the three paths."""
    folder = Path(tempfile.mkdtemp(prefix="returns-desktop-"))
    paths = Paths.under(folder)
    paths.ensure()
    try:
        shop = open_shop(
            paths.database, backups=paths.backups, deadline_rules=resource("rules/deadlines.json")
        )
        _take_in(shop, files, folder)
        decided = decide_one_of_each(shop)
        table = folder / "decisions.csv"
        Exporting(shop).export_decisions(table, DecisionScope(), scope_name="all")
    except AppError as error:
        print(sentences.error_sentence(error), file=sys.stderr)
        return 1
    picture = folder / "window.png"
    _paint(make_window(paths, shop, InlineTasks()), picture)
    said = ", ".join(action.value for action in decided)
    print(f"Decided: {said}.")
    print(f"Database: {paths.database}")
    print(f"Decisions: {table}")
    print(f"Picture: {picture}")
    return 0 if set(decided) == set(Action) or files else 1


def _take_in(shop: Shop, files: Sequence[Path], folder: Path) -> None:
    if not files:
        report, comments = resource("samples/returns_report.tsv"), resource("samples/comments.json")
        fill_sample(shop, report, comments, folder)
        return
    importing = Importing(shop)
    for path in files:
        importing.apply(importing.plan(path))


def decide_one_of_each(shop: Shop) -> Mapping[Action, int]:
    """One decision with each of the four buttons, each for the first request that it fits; the
    request's id by action."""
    browsing, deciding = Browsing(shop), Deciding(shop)
    decided: dict[Action, int] = {}
    for request_id in browsing.ids(View.AUTHORIZATION_REQUIRED):
        detail = browsing.request(request_id)
        for action in Action:
            inputs = _inputs(action, detail)
            if action in decided or detail.guards(inputs):
                continue
            deciding.decide([request_id], inputs, {request_id: detail.request.version})
            decided[action] = request_id
            break
    deciding.settle()
    return decided


def _inputs(action: Action, detail: RequestDetail) -> Inputs:
    reason = "Shown by the headless run"
    if action is Action.AUTHORIZE:
        return AuthorizeInputs(reason=reason)
    if action is Action.CLOSE:
        comment = "We have solved this together, so this request is closed."
        return CloseInputs(close_reason=CloseReason.PROBLEM_SOLVED, comment=comment, reason=reason)
    if action is Action.REFUND:
        items = detail.default_refund(without_goods=True)
        return RefundInputs(items=items, currency=detail.request.currency, without_goods=True, reason=reason)
    return ContactInputs(message="Could you tell us what is wrong with the item?")


def _paint(window: QWidget, target: Path) -> None:
    window.resize(*SIZE)
    window.show()
    QApplication.sendPostedEvents()
    window.grab().save(str(target))
    window.close()
