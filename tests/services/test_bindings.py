"""Keys of commands: what a key is called, what speaks against it, and what is in force after all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from returns_desktop.services.bindings import (
    Clash,
    ClashKind,
    clash,
    cleaned,
    effective,
    is_reserved,
    meet,
    normal_key,
)
from returns_desktop.services.commands import BY_ID, COMMANDS, Where

KEYS = st.sampled_from(["J", "K", "1", "T", "Ctrl+K", "Ctrl+Shift+Z", "F7", "/", "Tab", "?", ""])
CHOICES = st.dictionaries(st.sampled_from([*BY_ID, "unknown"]), KEYS | st.text(max_size=12))


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("ctrl+shift+z", "Ctrl+Shift+Z"),
        ("Shift+Ctrl+Z", "Ctrl+Shift+Z"),
        (" j ", "J"),
        ("Ctrl++", "Ctrl++"),
        ("+", "+"),
        ("Ctrl+,", "Ctrl+,"),
        ("f10", "F10"),
        ("pgup", "PgUp"),
        ("", ""),
        ("Ctrl+", ""),
        ("Hyper+J", ""),
        ("Ctrl+Ctrl+J", ""),
        ("JK", ""),
        ("F99", ""),
    ],
)
def test_a_key_has_one_name(text: str, key: str) -> None:
    assert normal_key(text) == key


@given(st.text(max_size=20))
def test_the_name_of_a_key_names_itself(text: str) -> None:
    assert normal_key(normal_key(text)) == normal_key(text)


def test_ids_are_unique_and_usual_keys_are_free_and_well_written() -> None:
    assert len(BY_ID) == len(COMMANDS)
    for command in COMMANDS:
        assert effective({})[command.id] == command.keys, command.id
        assert all(normal_key(key) == key for key in (*command.keys, *command.fixed)), command.id


def test_tables_and_forms_keep_their_keys() -> None:
    for key in ("Tab", "Return", "Enter", "Esc", "Up", "Down", "Shift+Tab", "Space", "Ctrl+A", "Ctrl+Return"):
        assert is_reserved(key), key
        assert clash("note", key, effective({})) == Clash(ClashKind.RESERVED)
    assert not any(is_reserved(key) for key in ("1", "J", "F10", "Ctrl+Up", "Ctrl+K"))


def test_a_key_of_another_command_is_taken_where_both_can_be_asked_for() -> None:
    keys = effective({})
    assert clash("note", "J", keys) == Clash(ClashKind.TAKEN, "nextRow")
    assert clash("nextRow", "J", keys) is None
    assert BY_ID["tag"].where is Where.REQUESTS
    assert clash("tag", "C", keys) is None  # C copies in the work list only
    assert clash("checkIn", "C", keys) == Clash(ClashKind.TAKEN, "copyOrder")


def test_a_chosen_key_replaces_the_usual_ones_and_can_be_none() -> None:
    keys = effective({"find": "Ctrl+L", "undo": ""})
    assert keys["find"] == ("Ctrl+L",)
    assert keys["undo"] == ()


def test_a_chosen_key_is_taken_from_the_command_that_usually_has_it() -> None:
    keys = effective({"note": "J"})
    assert keys["note"] == ("J",)
    assert keys["nextRow"] == ()


def test_what_a_file_says_is_taken_as_far_as_it_makes_sense() -> None:
    chosen = {"nosuch": "J", "note": "Rubbish+Q", "tag": "Tab", "escape": "Q", "snooze": "ctrl+h", "redo": ""}
    assert cleaned(chosen) == {"snooze": "Ctrl+H", "redo": ""}


@given(CHOICES)
def test_a_key_never_means_two_things_in_one_place(chosen: dict[str, str]) -> None:
    keys = effective(chosen)
    assert set(keys) == set(BY_ID)
    assert keys["escape"] == ("Esc",)
    owners = [(key, command) for command in COMMANDS for key in keys[command.id]]
    for place, (key, command) in enumerate(owners):
        assert key == "Esc" or not is_reserved(key)
        for other_key, other in owners[place + 1 :]:
            assert key != other_key or not meet(command, other), (key, command.id, other.id)


@given(CHOICES)
def test_choices_in_force_say_the_same_when_read_again(chosen: dict[str, str]) -> None:
    assert effective(cleaned(chosen)) == effective(chosen)
