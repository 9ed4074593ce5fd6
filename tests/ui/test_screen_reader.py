"""Over AT-SPI on a virtual screen: what a screen reader on Linux really gets, and a job done through it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from look.screen_reader import Reader, Seen, missing, reading
from look.stage import dialog_scenes, window_scenes

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing() or "there")
pytest.importorskip("jeepney")
# Each is a window of its own kind; the other places are the same lists with other rows.
PLACES = ("place needs_action", "place todo", "place problems", "place fba_returns", "several selected")


@pytest.fixture
def reader(tmp_path: Path, user_home: Path) -> Iterator[Reader]:  # noqa: ARG001 - sockets are made there
    with reading(tmp_path) as made:
        yield made


def test_every_window_and_dialog_can_be_read(reader: Reader) -> None:
    chosen = [scene.name for scene in window_scenes() if scene.name in PLACES]
    chosen += [scene.name for scene in dialog_scenes()]
    assert len(chosen) > len(PLACES) + 30
    faults: dict[str, list[str]] = {}
    read = 0
    for name in chosen:
        window = reader.window(reader.ask(name))
        read += 1
        if found := sorted({fault for one in window.all() if (fault := one.fault())}):
            faults[name] = found
    assert faults == {}
    assert read == len(chosen)


def test_a_return_is_authorized_by_what_a_screen_reader_presses(reader: Reader) -> None:
    reader.listen()
    window = reader.window(reader.ask("request"))
    (order,) = {one.name for one in window.all() if one.name.startswith("Order id ")}
    reader.press(button(window, "Authorize…"))
    dialog = reader.window("Authorize request")
    assert dialog.role == "dialog"
    reader.press(button(dialog, "Authorize"))
    reader.hear(order.replace("Order id", "Authorized"))
    window = reader.window(reader.ask())
    assert "Authorized" in {one.name for one in window.all()}


def test_a_scene_that_cannot_be_shown_is_not_waited_for(reader: Reader) -> None:
    with pytest.raises(AssertionError, match="the program has ended"):
        reader.ask("no such scene")


def button(window: Seen, name: str) -> Seen:
    found = [one for one in window.all() if one.role == "push button" and one.name == name]
    assert len(found) == 1, name
    return found[0]
