"""The window over a shop in which much has happened, and every dialog that it can open.

A dialog of the factory is found by itself: what it is given is told by the names of its parameters
(`ANYWHERE`, `HERE`). One that is opened from elsewhere stands in `BESIDE`; a test compares both with
`every_dialog`.

`pictures.scenes` shows the same as a seller reaches it, each scene in a window and on a shop of its own, so
that its pictures are always the same. That takes ten times as long, and the tests of the look walk over
everything more than a dozen times: they stay in one window, and make their dialogs themselves.
"""

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from pictures.parcel_photo import take_photo
from PySide6.QtCore import QCoreApplication, QEvent, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget
from support import NOW, REPORTS, US_REPORT, TestShop, write_report
from ui.conflict_desk import OTHER_AMOUNT
from ui.outgoing_fakes import adjustment

from returns_desktop.domain.backup_layers import Content, Occasion
from returns_desktop.domain.carrying import RowFault
from returns_desktop.domain.decision_inputs import AuthorizeInputs, ContactInputs
from returns_desktop.domain.evidence import Attachment
from returns_desktop.domain.model import Action
from returns_desktop.domain.report import TablePreview
from returns_desktop.domain.shop_key import ShopKey
from returns_desktop.domain.views import View
from returns_desktop.paths import resource
from returns_desktop.services.backups import Backup
from returns_desktop.services.commands import COMMANDS
from returns_desktop.services.evidence import read_files
from returns_desktop.services.licences import read_licences
from returns_desktop.services.restocking import read_restocking
from returns_desktop.services.settings import Settings, SettingsFile
from returns_desktop.ui import dialogs as package
from returns_desktop.ui.dialog_factory import Dialogs, WindowDialogs
from returns_desktop.ui.dialogs.bare_dialog import BareDialog
from returns_desktop.ui.dialogs.damaged import DamagedDialog
from returns_desktop.ui.dialogs.diagnostics import DiagnosticsDialog
from returns_desktop.ui.dialogs.dialog_frame import DialogFrame
from returns_desktop.ui.dialogs.encrypt import EncryptDialog, EncryptedDialog
from returns_desktop.ui.dialogs.fault import FaultDialog
from returns_desktop.ui.dialogs.form_dialog import FormDialog
from returns_desktop.ui.dialogs.licences import LicencesDialog
from returns_desktop.ui.dialogs.stoppable_dialog import StoppableDialog
from returns_desktop.ui.dialogs.unlock import UnlockDialog
from returns_desktop.ui.main_window import MainWindow
from returns_desktop.ui.places import Page
from returns_desktop.ui.slip_paper import return_slip
from returns_desktop.ui.tasks import InlineTasks
from returns_desktop.ui.window_services import Services

LAPTOP = QSize(1366, 768)
FRAMES = (BareDialog, DialogFrame, FormDialog, StoppableDialog)
UNLISTED = {View.ALL}  # has no row in the sidebar
COMMENT = "The box was open and the hem has a long tear. Could you send a new one before Friday? " * 3


@dataclass(frozen=True)
class Scene:
    """Something to look at; `show` brings it about on a stage and returns the window that it is in."""

    name: str
    show: Callable[["Stage"], QWidget]


class Stage:
    """The window, its shop, and what is given to the dialogs."""

    def __init__(
        self, folder: Path, *, empty: bool = False, filled: bool = False, size: QSize = LAPTOP
    ) -> None:
        """`empty`: of a shop without requests; `filled`: of the shop that an earlier stage has left."""
        self.shop = TestShop(folder)
        self.shown: QDialog | None = None
        self.files = folder
        if not (empty or filled):
            self._fill()
        self.settings = SettingsFile(folder / "config" / "settings.json")
        self.dialogs = WindowDialogs(read_restocking(resource("rules/restocking.json")))
        self.window = MainWindow(
            Services.of(self.shop.shop),
            self.settings,
            InlineTasks(),
            templates=self.shop.message_templates,
            dialogs=self.dialogs,
            data_folder=folder,
        )
        self.window.resize(size)
        self.window.reload()
        self.window.show()
        self.window.activateWindow()
        settle()

    def close(self) -> None:
        """Takes everything away."""
        self.close_dialogs()
        self.window.close()
        self.window.deleteLater()
        settle()
        self.shop.shop.close()

    def close_dialogs(self) -> None:
        """Back to the window alone."""
        self.shown = None
        for top in QApplication.topLevelWidgets():
            if top is not self.window and top.isVisible():
                top.hide()
                top.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        settle()

    def go(self, place: View | Page) -> QWidget:
        """One place of the sidebar."""
        self.window.place_flow.go_to(place)
        settle()
        return self.window

    def waiting(self) -> list[int]:
        """The requests that wait for authorization."""
        return self.shop.browsing.ids(View.AUTHORIZATION_REQUIRED)

    def select(self, request_id: int) -> QWidget:
        """One request that waits for authorization."""
        self.go(View.AUTHORIZATION_REQUIRED)
        self.window.pane.table.select_id(request_id)
        self.window.open_detail()
        settle()
        return self.window

    def open(self, dialog: QDialog) -> QDialog:
        """Shows a dialog; one without a parent is nobody else's."""
        self.shown = dialog
        dialog.open()
        dialog.activateWindow()
        settle()
        return dialog

    def attached(self) -> Attachment:
        """The photo of a request."""
        every = (self.shop.browsing.request(one).attachments for one in self.shop.browsing.ids(View.ALL))
        return next(found[0] for found in every if found)

    def _fill(self) -> None:
        shop = self.shop
        importing = shop.importing
        importing.apply(importing.plan(US_REPORT))
        importing.apply(importing.plan(REPORTS / "fba_customer_returns.txt"))
        bad = {"order_id": "112-1", "amazon_rma_id": "B1RRMA"}
        importing.apply(importing.plan(write_report(self.files / "bad.tsv", bad)))
        waiting = shop.browsing.ids(View.AUTHORIZATION_REQUIRED)
        for one in waiting[:3]:
            shop.deciding.capture_comment(one, COMMENT, shop.versions(one)[one])
        first, second = waiting[0], waiting[1]
        shop.filing.note(first, "Ask the supplier about this lot.", shop.versions(first)[first])
        shop.filing.tag([first], shop.versions(first), added=["supplier", "photo"])
        shop.deciding.decide([second], AuthorizeInputs(reason="Amazon pays"), shop.versions(second))
        shop.deciding.decide(
            [first], ContactInputs(message="Could you send a photo?"), shop.versions(first)
        )
        shop.clock.now += timedelta(minutes=1)
        shop.deciding.settle()
        photo = take_photo(self.files / "inside.png", open_box=True)
        shop.evidence.attach(first, read_files((photo,)), shop.versions(first)[first])
        shop.saved_views.save("Earbuds under 50", View.NEEDS_ACTION, "earbuds")


def settle() -> None:
    """Lets layouts and everything posted come to rest."""
    for _round in range(4):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()


def plan_of(stage: Stage) -> Any:
    """An import that changes something."""
    return stage.shop.importing.plan(REPORTS / "seller_returns_de_cp1252.tsv")


def _backups() -> tuple[Backup, ...]:
    kinds = (Occasion.BY_ITSELF, Occasion.BEFORE_RESTORE, None)
    return tuple(
        Backup(Path(f"/b/returns-2026112{day}-180000.sqlite3"), NOW - timedelta(days=day), kind, 61_300_000)
        for day, kind in enumerate(kinds, 1)
    )


PREVIEW = TablePreview(
    file="reports.zip › warehouse list.csv",
    encoding="utf-8",
    headings=("Order No.", "Return no", "Article", "Note"),
    compared=("orderno", "returnno", "article", "note"),
    rows=tuple((f"111-0000000-000000{n}", f"D{n}RRMA", f"SKU-{n}", "opened box") for n in range(10)),
    guesses=("order_id", "amazon_rma_id", "", ""),
)
# What a parameter of this name is given, whatever dialog has it.
ANYWHERE: Mapping[str, Callable[[Stage], Any]] = {
    "parent": lambda stage: stage.window,
    "detail": lambda stage: stage.shop.browsing.request(stage.waiting()[0]),
    "templates": lambda stage: stage.shop.message_templates.current(),
    "others": lambda _stage: 0,
    "text": lambda _stage: COMMENT,
    "finding": lambda _stage: OTHER_AMOUNT,
    "count": lambda _stage: 12,
    "plan": plan_of,
    "preview": lambda _stage: PREVIEW,
    "counts": lambda _stage: {"view": 42, "selection": 3, "since_last": 7, "all": 1204, "dates": 0},
    "settings": lambda _stage: Settings(),
    "presets": lambda stage: stage.shop.presets.listed(),
    "stores": lambda stage: stage.shop.browsing.stores(),
    "store": lambda stage: stage.shop.browsing.stores()[0],
    "store_id": lambda stage: stage.shop.browsing.stores()[0].id,
    "data_folder": lambda _stage: "/srv/shop/returns-desktop",
    "profiles": lambda stage: stage.shop.importing.profiles(),
    "name": lambda _stage: "Earbuds under 50",
    "query": lambda _stage: "earbuds amount:<50",
    "known": lambda _stage: ["supplier", "photo", "second hand"],
    "on_all": lambda _stage: ["photo"],
    "title": lambda _stage: "Remind me",
    "today": lambda _stage: NOW.date(),
    "oldest": lambda _stage: "overdue by 2 days",
    "after_action": lambda _stage: "next",
    "heading": lambda _stage: "12 requests decided",
    "lines": lambda _stage: [("Authorized", "9"), ("Closed", "2"), ("Still open", "31")],
    "exportable": lambda _stage: 12,
    "situation": lambda _stage: "",
    "language": lambda _stage: "en",
    "rules": lambda stage: stage.shop.deadlines.listed(stage.shop.browsing.stores()[0].id),
    "backups": lambda _stage: _backups(),
    "present": lambda _stage: Content("0007_lists", 1210, 340, 12, 900, NOW),
    "chosen": lambda _stage: "",
    "listed": lambda _stage: COMMANDS,
    "found": lambda stage: stage.shop.verifying.verify(),
    "days": lambda _stage: 30,
    "holding": lambda _stage: {},
    "about": lambda _stage: "For the buyer's parcel or your own shelf.",
    "make": lambda stage: partial(return_slip, stage.shop.browsing.request(stage.waiting()[0]).request),
    "attachment": lambda stage: stage.attached(),
    "image": lambda stage: QImage(str(stage.files / stage.attached().name)),
    "neighbours": lambda stage: (stage.attached().id, 0),
    "facts": lambda _stage: {"version": "1.2.3", "data": "/srv/shop/returns-desktop"},
}
# The same where one dialog wants something else.
HERE: Mapping[tuple[str, str], Callable[[Stage], Any]] = {
    ("adjustments", "rows"): lambda _stage: (
        adjustment(1, store="amazon.com"),
        adjustment(2, store="amazon.com", restocking_minor=1000),
        adjustment(4, store="amazon.com", fault=RowFault.ALREADY_EXPORTED),
        adjustment(5, store="amazon.com", fault=RowFault.NO_ORDER_ITEM_ID, order_item_id=""),
    ),
    ("suggestion_rules", "stores"): lambda stage: [
        (store, stage.shop.suggesting.rules(store.id)) for store in stage.shop.browsing.stores()
    ],
    ("keys", "chosen"): lambda _stage: {},
    ("conflict", "count"): lambda _stage: 1,
}


def _diagnostics(_stage: Stage) -> QDialog:
    dialog = DiagnosticsDialog(lambda _target, _files: None)
    for name in ("facts.txt", "returns-desktop.log"):
        dialog.add_file(name, "Returns Desktop 1.2.3\n" * 40)
    dialog.finish()
    return dialog


def _fault(_stage: Stage) -> QDialog:
    dialog = FaultDialog("Returns Desktop 1.2.3, Python 3.11, Qt 6.11")
    dialog.add("Traceback (most recent call last):\nKeyError: 'x'")
    return dialog


# Dialogs that the factory does not make.
BESIDE: Mapping[str, Callable[[Stage], QDialog]] = {
    "encrypt": lambda stage: EncryptDialog(
        ShopKey(bytes(range(20))).recovery_key, (2, 6), has_key_store=True, parent=stage.window
    ),
    "change passphrase": lambda stage: EncryptDialog("", (), has_key_store=True, parent=stage.window),
    "encrypted": lambda stage: EncryptedDialog(stage.window),
    "unlock": lambda _stage: UnlockDialog(has_passphrase=True),
    "damaged": lambda _stage: DamagedDialog("returns.sqlite3", "/srv/shop/returns-desktop"),
    "missing": lambda _stage: DamagedDialog("returns.sqlite3", "/srv/shop/returns-desktop", is_gone=True),
    "diagnostics": _diagnostics,
    "fault": _fault,
    "licences": lambda stage: LicencesDialog(read_licences(resource("licences.json")), stage.window),
}


def factory_methods() -> list[str]:
    """The dialogs that the window asks its factory for."""
    return [
        name for name, _method in inspect.getmembers(Dialogs, inspect.isfunction) if not name.startswith("_")
    ]


def _made(stage: Stage, name: str, **chosen: Any) -> QDialog:
    """One dialog of the factory, given what `ANYWHERE` and `HERE` have for its parameters."""
    given: dict[str, Any] = {}
    for parameter in list(inspect.signature(getattr(Dialogs, name)).parameters)[1:]:
        if parameter in chosen:
            given[parameter] = chosen[parameter]
            continue
        source = HERE.get((name, parameter)) or ANYWHERE.get(parameter)
        assert source is not None, f"look/stage.py has nothing for {parameter!r} of the dialog {name!r}"
        given[parameter] = source(stage)
    made = getattr(stage.dialogs, name)(**given)
    assert isinstance(made, QDialog), name
    return made


def dialog_scenes() -> Iterator[Scene]:
    """Every dialog; those that have pages, each of these."""
    for name in factory_methods():
        if name == "decide":
            for action in Action:
                yield Scene(
                    f"dialog {name} {action.value}",
                    lambda stage, action=action: stage.open(_made(stage, "decide", action=action)),  # type: ignore[misc]
                )
        else:
            yield Scene(f"dialog {name}", lambda stage, name=name: stage.open(_made(stage, name)))  # type: ignore[misc]
    for name, make in BESIDE.items():
        yield Scene(f"dialog {name}", lambda stage, make=make: stage.open(make(stage)))  # type: ignore[misc]
    for section in ("general", "stores", "import", "data"):
        yield Scene(f"dialog settings {section}", lambda stage, section=section: _settings(stage, section))  # type: ignore[misc]


def _settings(stage: Stage, section: str) -> QWidget:
    dialog: Any = _made(stage, "settings")
    dialog.show_section(section)
    return stage.open(dialog)


def window_scenes() -> Iterator[Scene]:
    """Every place of the sidebar, and what can lie over the list."""
    for place in (view for view in (*View, *Page) if view not in UNLISTED):
        yield Scene(f"place {place.value}", lambda stage, place=place: stage.go(place))  # type: ignore[misc]
    yield Scene("request", lambda stage: stage.select(stage.waiting()[0]))
    yield Scene("several selected", _several)
    yield Scene("error", _error)
    yield Scene("work", _work)
    yield Scene("no match", _no_match)
    yield Scene("palette", _palette)
    for link in ("whyLink", "showAllLink", "allDatesButton"):
        yield Scene(f"popover {link}", lambda stage, link=link: _popover(stage, link))  # type: ignore[misc]
    yield Scene("offers of the search", _offers)


def _several(stage: Stage) -> QWidget:
    stage.go(View.AUTHORIZATION_REQUIRED)
    stage.window.pane.table.select_ids(stage.waiting()[:5])
    settle()
    return stage.window


def _error(stage: Stage) -> QWidget:
    stage.go(View.NEEDS_ACTION)
    stage.window.pane.show_error("The report has no rows.", "Download it again for another time.")
    settle()
    return stage.window


def _work(stage: Stage) -> QWidget:
    stage.window.status.show_message("Authorized 112-6960323-9762089", undo=True, stay=True)
    stage.window.status.show_work("Importing seller_returns_us.tsv", 40)
    settle()
    return stage.window


def _no_match(stage: Stage) -> QWidget:
    stage.window.status.end_work()
    stage.window.toolbar.search.show_words("nothing like this")
    settle()
    return stage.window


def _popover(stage: Stage, link: str) -> QWidget:
    for request_id in stage.waiting():
        stage.select(request_id)
        button = stage.window.findChild(QAbstractButton, link)
        if button is not None and button.isVisible():
            button.click()
            break
    else:
        raise AssertionError(f"no request has a {link}")
    settle()
    return QApplication.activePopupWidget() or stage.window


def _offers(stage: Stage) -> QWidget:
    field = stage.window.toolbar.search
    field.setFocus()
    field.setText("sta")
    settle()
    return field.popup()


def _palette(stage: Stage) -> QWidget:
    stage.window.palette_flow.open()
    settle()
    return stage.window.palette_flow.palette


def scenes() -> list[Scene]:
    """Everything there is to see of a shop that is in use."""
    return [*window_scenes(), *dialog_scenes()]


def every_dialog() -> set[type[Any]]:
    """Every dialog of the package, but for what they are built of."""
    for module in pkgutil.iter_modules(package.__path__):
        importlib.import_module(f"{package.__name__}.{module.name}")
    return {kind for kind in _below(QDialog) if kind.__module__.startswith(package.__name__)} - set(FRAMES)


def _below(kind: type[Any]) -> Iterator[type[Any]]:
    for below in kind.__subclasses__():
        yield below
        yield from _below(below)


@contextmanager
def staged(folder: Path, **how: Any) -> Iterator[Stage]:
    """A stage for as long as it is needed."""
    stage = Stage(folder, **how)
    try:
        yield stage
    finally:
        stage.close()


def walk(stage: Stage, chosen: list[Scene] | None = None) -> Iterator[tuple[Scene, QWidget]]:
    """Shows one scene after the other."""
    for scene in chosen or scenes():
        yield scene, scene.show(stage)
        stage.close_dialogs()
