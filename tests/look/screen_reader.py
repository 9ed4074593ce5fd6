"""Reads the program as a screen reader on Linux does: over AT-SPI, from another process, on a real screen.

A virtual screen, a session bus and the bus of accessibility are started for it and ended with it.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
ACCESSIBLE, ACTION = "org.a11y.atspi.Accessible", "org.a11y.atspi.Action"
FOCUSABLE, SHOWING = 11, 25  # bits of AtspiStateType
# Role names of what can be used.
USED = frozenset(
    {
        "push button",
        "toggle button",
        "check box",
        "radio button",
        "combo box",
        "text",
        "password text",
        "spin box",
        "spin button",
        "link",
        "list",
        "list box",
        "table",
        "tree",
        "page tab",
        "hotkey field",
    }
)
# What else may take the focus: what is in a list, texts that can be copied, and what scrolls.
INSIDE = frozenset({"cell", "table cell", "list item", "button menu", "label", "panel"})
CELLS = frozenset({"table", "list", "list box", "tree"})
A_LOOK = 12  # cells of a list that are read


def missing() -> str:
    """What this system lacks for it; empty: nothing."""
    if not sys.platform.startswith("linux"):
        return "AT-SPI is there on Linux only"
    lacking = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    if _launcher() is None:
        lacking.append("at-spi2-core")
    return f"not installed: {', '.join(lacking)}" if lacking else ""


def _launcher() -> str | None:
    return next((path for path in LAUNCHERS if Path(path).exists()), None)


@dataclass(frozen=True)
class Seen:
    """One object of the tree."""

    bus: str
    path: str
    role: str
    name: str
    states: int
    children: "list[Seen]" = field(default_factory=list, compare=False)

    def has(self, state: int) -> bool:
        return bool(self.states >> state & 1)

    def fault(self) -> str:
        """What a screen reader lacks here; empty: nothing."""
        focusable = self.has(FOCUSABLE)
        if not self.has(SHOWING) or not (focusable or self.role in USED):
            return ""
        if not self.name.strip():
            return f"a {self.role} without a name"
        return "" if self.role in USED | INSIDE else f"{self.name!r} takes the focus as {self.role}"

    def is_window(self, title: str) -> bool:
        return self.role in ("frame", "dialog", "window") and self.name == title and self.has(SHOWING)

    def all(self) -> "Iterator[Seen]":
        """This one and everything in it."""
        yield self
        for child in self.children:
            yield from child.all()


class Reader:
    """The program in a process of its own, and the way to ask it what a screen reader asks."""

    def __init__(self, program: "subprocess.Popen[str]", address: str) -> None:
        from jeepney import DBusAddress, MessageType, new_method_call
        from jeepney.io.blocking import open_dbus_connection

        self._address_of, self._call_of, self._error = DBusAddress, new_method_call, MessageType.error
        self._program = program
        self._bus = open_dbus_connection(address)

    def close(self) -> None:
        """Hears nothing any more."""
        self._bus.close()

    def ask(self, scene: str = "") -> str:
        """Has the program show a scene, or go on as it is; the title of the window in front."""
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        print(scene, file=self._program.stdin, flush=True)
        title = self._program.stdout.readline()
        assert title, "the program has ended"
        return title.strip()

    def window(self, title: str) -> Seen:
        """The window of this title, with everything in it."""
        for _try in range(100):
            found = [one for place in self._tops() if (one := self._look(*place)).is_window(title)]
            if found:
                front = max(found, key=lambda one: one.role == "dialog")
                return self._read(front.bus, front.path)
            self.ask()  # it may not have told yet that it is there
        raise AssertionError(f"no window {title!r}")

    def _tops(self) -> Iterator[tuple[str, str]]:
        """What may be a window: dialogs of a window are its children."""
        for app in self._children("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"):
            for top in self._children(*app):
                yield from (child for child in self._children(*top))
                yield top

    def press(self, one: Seen) -> None:
        """Does the first thing that an object can do."""
        (done,) = self._get(one.bus, one.path, ACTION, "DoAction", "i", (0,))
        assert done, one
        self.ask()

    def listen(self) -> None:
        """Collects what the program says aloud from now on."""
        from jeepney import MatchRule, message_bus

        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=20)
        registry = ("org.a11y.atspi.Registry", "/org/a11y/atspi/registry", "org.a11y.atspi.Registry")
        self._get(*registry, "RegisterEvent", "sass", ("Object:Announcement", [], ""))
        self.ask()
        self._heard = self._bus.filter(rule, bufsize=100).__enter__()

    def hear(self, words: str) -> None:
        """Waits until these words are said aloud."""
        for _try in range(100):
            self._children("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
            said = [str(message.body[3][1]) for message in self._heard]
            if [each for each in said if words in each]:
                return
            self.ask()
        raise AssertionError((words, said))

    def _look(self, bus: str, path: str) -> Seen:
        """One object without what is in it."""
        (role,) = self._get(bus, path, ACCESSIBLE, "GetRoleName")
        properties = "org.freedesktop.DBus.Properties"
        ((_kind, name),) = self._get(bus, path, properties, "Get", "ss", (ACCESSIBLE, "Name"))
        ((low, high),) = self._get(bus, path, ACCESSIBLE, "GetState")
        return Seen(bus, path, role, name, low | high << 32)

    def _read(self, bus: str, path: str) -> Seen:
        one = self._look(bus, path)
        children = self._children(bus, path)
        shown = children[:A_LOOK] if one.role in CELLS else children
        one.children.extend(self._read(*child) for child in shown)
        return one

    def _children(self, bus: str, path: str) -> list[tuple[str, str]]:
        (children,) = self._get(bus, path, ACCESSIBLE, "GetChildren")
        return [child for child in children if not child[1].endswith("/null")]

    def _get(
        self, bus: str, path: str, interface: str, member: str, form: str = "", values: tuple[Any, ...] = ()
    ) -> Any:
        call = self._call_of(self._address_of(path, bus, interface), member, form or None, values)
        reply = self._bus.send_and_get_reply(call, timeout=20)
        assert reply.header.message_type is not self._error, (member, path, reply.body)
        return reply.body


@contextmanager
def reading(folder: Path) -> Iterator[Reader]:
    """The program on a screen of its own, with a screen reader beside it."""
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'tests'}"}
    environment |= {"QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "NO_AT_BRIDGE": "0"}
    environment.pop("WAYLAND_DISPLAY", None)
    with ExitStack() as ending:

        def start(*command: str, **how: Any) -> "subprocess.Popen[str]":
            quiet = {"stderr": subprocess.DEVNULL, "text": True, "env": environment, **how}
            made = subprocess.Popen(command, stdout=subprocess.PIPE, **quiet)
            ending.callback(_end, made)
            return made

        def first_line(of: "subprocess.Popen[str]") -> str:
            assert of.stdout is not None
            return of.stdout.readline().strip()

        screen = start("Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp")
        environment["DISPLAY"] = f":{first_line(screen)}"
        session = start("dbus-daemon", "--session", "--nofork", "--print-address=1")
        environment["DBUS_SESSION_BUS_ADDRESS"] = first_line(session)
        start(_launcher() or "", "--launch-immediately")
        program = start(sys.executable, "-m", "look.show", str(folder), stdin=subprocess.PIPE, stderr=None)
        assert first_line(program), "the program did not start"
        reader = Reader(program, _accessibility_bus(environment["DBUS_SESSION_BUS_ADDRESS"]))
        ending.callback(reader.close)
        yield reader


def _accessibility_bus(session: str) -> str:
    from jeepney import DBusAddress, new_method_call
    from jeepney.io.blocking import open_dbus_connection

    with open_dbus_connection(session) as bus:
        asked = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        (address,) = bus.send_and_get_reply(new_method_call(asked, "GetAddress"), timeout=20).body
    return str(address)


def _end(process: "subprocess.Popen[str]") -> None:
    """Ends a process that this module started."""
    if process.stdin is not None:
        process.stdin.close()  # the program ends by itself
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
    process.terminate()
    process.wait(10)
    if process.stdout is not None:
        process.stdout.close()
