"""The dependency rule of docs/architecture.md, read from the imports themselves."""

import ast
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "returns_desktop"
NAME = PACKAGE.name

# What each part may import from the package. `paths` is a leaf that only composition roots use.
ALLOWED: dict[str, frozenset[str]] = {
    "domain": frozenset({"domain"}),
    "storage": frozenset({"storage", "domain"}),
    "importers": frozenset({"importers", "domain"}),
    "exporters": frozenset({"exporters", "domain"}),
    "services": frozenset({"services", "storage", "importers", "exporters", "domain"}),
    "ui": frozenset({"ui", "services", "domain"}),
    "paths": frozenset({"paths"}),
    "guiding": frozenset({"paths", "ui", "services"}),
    "windows": frozenset(
        {"attending", "guiding", "opened_files", "paths", "startup", "unlocking"}
        | {"ui", "services", "domain"}
    ),
    "succession": frozenset({"ui", "services", "domain"}),
    "recovery": frozenset({"guiding", "succession", "paths", "ui", "services", "domain"}),
    "startup": frozenset(),
    "usage": frozenset({"domain"}),
    "log_file": frozenset({"domain"}),
    "faults": frozenset({"log_file", "ui"}),
    "diagnostics": frozenset({"log_file", "paths", "startup", "services"}),
    "other_start": frozenset({"startup"}),
    "opened_files": frozenset(),
    "attending": frozenset(
        {"diagnostics", "faults", "guiding", "opened_files", "other_start", "paths", "startup"}
        | {"ui", "services", "domain"}
    ),
    "unlocking": frozenset({"unlocking", "usage", "paths", "services", "domain"}),
    "locked_start": frozenset({"guiding", "unlocking", "succession", "paths", "ui", "services", "domain"}),
    "cli": frozenset({"cli", "unlocking", "usage", "log_file", "paths", "services", "domain"}),
    "demo": frozenset({"demo", "paths", "ui", "services", "domain"}),
    "self_test": frozenset({"demo", "paths", "ui", "services", "domain"}),
    "app": frozenset(
        {"app", "windows", "attending", "cli", "usage", "startup", "demo", "faults", "other_start", "paths"}
        | {"succession", "recovery", "locked_start", "self_test", "ui", "services", "domain"}
    ),
    "__main__": frozenset({"app"}),
    "__init__": frozenset(),
}
# Foreign packages that only some parts may import.
FOREIGN: dict[str, frozenset[str]] = {
    "PySide6": frozenset(
        {"ui", "app", "windows", "demo", "faults", "attending", "guiding", "other_start"}
        | {"succession", "recovery", "locked_start", "opened_files", "self_test"}
    ),
    "shiboken6": frozenset({"ui", "app"}),
    "peewee": frozenset({"storage"}),
    "playhouse": frozenset({"storage"}),
    "sqlcipher3": frozenset({"storage"}),
    "keyring": frozenset({"services"}),
    "platformdirs": frozenset({"paths"}),
    "defusedxml": frozenset({"importers"}),
    "python_calamine": frozenset({"importers"}),
    "xlsxwriter": frozenset({"exporters"}),
}


def part_of(path: Path) -> str:
    relative = path.relative_to(PACKAGE)
    return relative.parts[0] if len(relative.parts) > 1 else relative.stem


def imported_modules(source: str, package: str) -> list[tuple[int, str]]:
    """Every module name that `source` imports anywhere, function bodies included."""
    found: list[tuple[int, str]] = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parents = package.split(".")
                parents = parents[: len(parents) - node.level + 1]
                base = ".".join([*parents, *([node.module] if node.module else [])])
            if base == NAME:
                found += [(node.lineno, f"{NAME}.{alias.name}") for alias in node.names]
            else:
                found.append((node.lineno, base))
    return found


def violations(path: Path, source: str) -> list[str]:
    part = part_of(path)
    package = ".".join([NAME, *path.relative_to(PACKAGE).parts[:-1]])
    wrong: list[str] = []
    for line, module in imported_modules(source, package):
        top, _, rest = module.partition(".")
        where = f"{path.relative_to(PACKAGE.parent)}:{line}"
        if top == NAME:
            target = rest.split(".")[0]
            if target != "__version__" and target not in ALLOWED[part]:
                wrong.append(f"{where}: {part} must not import {module}")
        elif part == "domain" and top not in sys.stdlib_module_names:
            wrong.append(f"{where}: domain imports the standard library only, not {module}")
        elif top in FOREIGN and part not in FOREIGN[top]:
            wrong.append(f"{where}: {part} must not import {top}")
    return wrong


def sources() -> list[Path]:
    return sorted(PACKAGE.rglob("*.py"))


def test_every_module_belongs_to_a_known_part() -> None:
    assert {part_of(path) for path in sources()} <= set(ALLOWED)


def test_dependency_rule() -> None:
    wrong = [line for path in sources() for line in violations(path, path.read_text("utf-8"))]
    assert not wrong, "\n".join(wrong)


CLOCK_CALLS = {"now", "utcnow", "today", "time", "monotonic", "localtime", "open"}


def test_domain_has_no_clock_and_opens_no_file() -> None:
    wrong = []
    for path in sorted((PACKAGE / "domain").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func
                name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
                if name in CLOCK_CALLS:
                    wrong.append(f"{path.name}:{node.lineno}: {name}()")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    ("place", "statement"),
    [
        ("domain/x.py", "import peewee"),
        ("domain/x.py", "from returns_desktop.storage import db"),
        ("storage/x.py", "from returns_desktop import importers"),
        ("storage/x.py", "from PySide6.QtCore import QObject"),
        ("importers/x.py", "from ..exporters import decisions"),
        ("services/x.py", "def late():\n    import peewee"),
        ("ui/dialogs/x.py", "from ...storage.db import Database"),
        ("cli.py", "import PySide6.QtCore"),
        ("services/x.py", "from returns_desktop.app import create"),
    ],
)
def test_the_rule_can_be_broken(place: str, statement: str) -> None:
    assert violations(PACKAGE / place, statement)
