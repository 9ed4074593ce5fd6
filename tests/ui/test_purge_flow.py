"""Removing buyers' words from the menu: counted first, gone for good, and the window shows what is left."""

from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from support import write_report

from returns_desktop.domain.errors import AppError
from returns_desktop.domain.purging import Words
from returns_desktop.domain.views import View
from returns_desktop.services.purging import Purged, Purging, Stage
from returns_desktop.ui.dialog_factory import WindowDialogs
from returns_desktop.ui.dialogs.purge import PurgeDialog
from ui.test_main_window import Desk, desk, empty_desk, shop

__all__ = ["desk", "empty_desk", "shop"]


@pytest.fixture
def told(desk: Desk, tmp_path: Path) -> int:
    """A request that was done with long ago, with a comment; its id."""
    days = {"order_date": "01-Jan-2025", "request_date": "05-Jan-2025", "delivery_date": "09-Jan-2025"}
    old = {**days, "order_id": "111-9999999-9999999", "reported_status": "Completed", "refunded": "40.00"}
    services = desk.services
    path = write_report(tmp_path / "old.tsv", {**old, "amazon_rma_id": "DoldRRMA"})
    services.importing.apply(services.importing.plan(path))
    (number,) = services.browsing.ids(View.ALL, search="DoldRRMA")
    services.deciding.capture_comment(number, "Too small", services.browsing.versions([number])[number])
    return number


def begin(desk: Desk) -> None:
    desk.window._actions.purge.trigger()


def test_words_are_counted_then_removed(desk: Desk, told: int) -> None:
    begin(desk)
    form = desk.dialogs.last
    preview = form.shown["survey"].older_than(form.shown["days"])
    assert (form.shown["days"], preview.requests, preview.words) == (30, 1, {Words.COMMENT: 1})
    form.submitted.emit(20)
    assert desk.window.status.message() == "The words of 1 request(s) were removed for good"
    assert desk.services.browsing.request(told).request.comment.text == ""
    assert [stage for stage, _ in form.shown["stages"]][-1] is Stage.SWEEPING
    assert desk.settings.load().purge_days == 20
    assert "Nothing that was done before can be undone" in desk.window.undo_flow.why_not
    begin(desk)
    assert desk.dialogs.last.shown["days"] == 20


@pytest.mark.usefixtures("told")
def test_stopped_before_the_end_nothing_is_removed(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(_self: object, _days: int, _progress: object, cancelled: Callable[[], bool]) -> Purged:
        desk.dialogs.last.cancel_requested.emit()
        assert cancelled()
        raise AppError("cancelled")

    monkeypatch.setattr(Purging, "purge", stopped)
    begin(desk)
    desk.dialogs.last.submitted.emit(30)
    assert desk.window.status.message() == "Stopped. Nothing was removed."
    assert desk.window.purge_flow.has_dialog()
    assert desk.dialogs.last.isEnabled()


@pytest.mark.usefixtures("told")
def test_remains_in_the_file_are_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Purging, "_sweep", lambda _self: False)
    begin(desk)
    desk.dialogs.last.submitted.emit(30)
    assert "could not be written anew" in desk.window.pane.error()
    assert not desk.window.purge_flow.has_dialog()


def test_what_can_be_mended_is_said_in_the_form(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> Purged:
        raise AppError("purge_no_room", size_mb=5)

    monkeypatch.setattr(Purging, "purge", refuse)
    begin(desk)
    desk.dialogs.last.submitted.emit(30)
    assert "5 MB" in desk.dialogs.last.error


def test_verifying_and_copying_end_where_removing_begins(desk: Desk) -> None:
    stopped: list[bool] = []
    desk.window.verify_flow._cancelled = looking = Event()
    copying = desk.window.backup_flow._unwanted
    started = desk.window.purge_flow.started
    started.connect(lambda: stopped.extend((looking.is_set(), copying.is_set())))
    begin(desk)
    desk.dialogs.last.submitted.emit(30)
    assert stopped == [True, True]
    assert not desk.window.backup_flow._unwanted.is_set()


def test_an_import_comes_first(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk.window.purge_flow, "_is_importing", lambda: True)
    begin(desk)
    assert desk.dialogs.made == []
    assert desk.window.status.message() == "Wait until the import is done, then remove buyers' words."


def test_the_real_form_is_made_when_it_is_wanted(desk: Desk) -> None:
    assert isinstance(WindowDialogs().purge(30, desk.window), PurgeDialog)
