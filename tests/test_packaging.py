"""What is installed, built and shipped: pinned requirements, commands, licence, wheel, installer."""

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = sorted((ROOT / "requirements").glob("*.txt"))
PROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PARTS_OF_A_BUILD = ("pyproject.toml", "README.md", "LICENSE", "tools", "resources", "docs", "returns_desktop")


def normal(requirement: str) -> str:
    """The name in a requirement, as package indexes compare it."""
    name = re.match(r"[\w.-]+", requirement)
    assert name, requirement
    return re.sub(r"[-_.]+", "-", name[0]).lower()


def pins(path: Path) -> dict[str, tuple[str, int]]:
    """Version and number of hashes of every package in a requirements file."""
    entries = re.findall(r"^(\S+)==([^\s;]+)((?:.*\\\n)*)", path.read_text("utf-8"), re.MULTILINE)
    return {normal(name): (version, rest.count("--hash=sha256:")) for name, version, rest in entries}


def group(name: str) -> list[str]:
    """The packages of a dependency group, included groups as well."""
    found: list[str] = []
    for entry in PROJECT["dependency-groups"][name]:
        found += [entry] if isinstance(entry, str) else group(entry["include-group"])
    return found


def tracked_files() -> list[Path]:
    """What git knows or would add; outside of a clone, the files of the project's own folders."""
    if git := shutil.which("git"):
        command = [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
        if listed.returncode == 0:
            names = listed.stdout.decode().split("\0")
            return [path for name in names if name and (path := ROOT / name).is_file()]
    folders = ("returns_desktop", "tests", "tools", "resources", "requirements", "docs", "benchmarks", ".ci")
    return [
        path
        for path in [*ROOT.glob("*"), *(path for folder in folders for path in (ROOT / folder).rglob("*"))]
        if path.is_file() and "__pycache__" not in path.parts
    ]


@pytest.mark.parametrize("path", REQUIREMENTS, ids=lambda path: path.stem)
def test_requirements_are_pinned_by_hash_and_name_no_index(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "://" not in text
    assert not re.search(r"^\s*(-i|-f|--index|--extra|--find|--trusted)", text, re.MULTILINE)
    unpinned = [line for line in text.splitlines() if re.match(r"\w", line) and "==" not in line]
    assert not unpinned
    assert all(hashes for _, hashes in pins(path).values())


@pytest.mark.parametrize(
    ("level", "groups"),
    [("run", ["build"]), ("dev", ["dev"]), ("mutants", ["mutants"]), ("installer", ["installer"])],
)
def test_every_declared_dependency_is_pinned(level: str, groups: list[str]) -> None:
    declared = PROJECT["project"]["dependencies"] + [name for each in groups for name in group(each)]
    assert {normal(name) for name in declared} <= set(pins(ROOT / "requirements" / f"{level}.txt"))


def test_all_requirements_files_agree() -> None:
    run = pins(ROOT / "requirements" / "run.txt")
    for path in REQUIREMENTS:
        other = pins(path)
        assert {name: other.get(name) for name in run} == run, path.name


def test_qt_is_pinned_for_linux_windows_and_macos() -> None:
    run = pins(ROOT / "requirements" / "run.txt")
    assert run["pyside6-essentials"][1] >= 4
    assert run["shiboken6"][1] >= 4


def test_supported_python() -> None:
    assert PROJECT["project"]["requires-python"] == ">=3.11,<3.14"
    assert "(3, 11)" in (setup := (ROOT / "tools" / "setup.sh").read_text("utf-8"))
    assert "(3, 13)" in setup
    assert (3, 11) <= sys.version_info[:2] < (3, 14)


def test_licence() -> None:
    assert PROJECT["project"]["license"] == "MIT"
    assert (ROOT / "LICENSE").read_text("utf-8").startswith("MIT License\n")


def test_commands_start_the_program() -> None:
    assert PROJECT["project"]["scripts"] == {"returns-desktop": "returns_desktop.app:main"}
    assert PROJECT["project"]["gui-scripts"] == {"returns-desktop-gui": "returns_desktop.app:main"}


def test_ci_runs_the_commands_of_the_makefile() -> None:
    ci = ROOT / ".ci" / "run"
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for command in ("lint", "test"):
        assert re.search(rf"^make {command}\b", ci.read_text("utf-8"), re.MULTILINE)
        assert re.search(rf"^{command}:", makefile, re.MULTILINE)
    if os.name == "posix":
        assert os.access(ci, os.X_OK)
        assert os.access(ROOT / "tools" / "setup.sh", os.X_OK)


def test_the_installer_bundles_what_is_read_at_run_time() -> None:
    spec = (ROOT / "build_installer.spec").read_text("utf-8")
    compile(spec, "build_installer.spec", "exec")
    for name in ("returns_desktop/__main__.py", "resources", "returns_desktop/storage/migrations"):
        assert f'"{name}"' in spec
    assert '(str(ROOT / "docs" / "guide"), "resources/guide")' in spec
    assert (ROOT / "resources").is_dir()


# Written so that this file does not find itself.
NOT_FOR_THE_REPOSITORY = re.compile(
    r"pypi\.org|pythonhosted\.org|registry\.npmjs|deb\.debian\.org"
    r"|(?<![\w.~$*-])/(?:home|Users|root|work|farm)/\w"
)


def test_no_file_names_a_registry_or_a_folder_of_one_machine() -> None:
    found = []
    for path in tracked_files():
        try:
            text = path.read_text("utf-8")
        except UnicodeDecodeError:
            continue  # a picture, or a report in another encoding
        for number, line in enumerate(text.splitlines(), 1):
            if match := NOT_FOR_THE_REPOSITORY.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {match[0]}")
    assert not found, "\n".join(found)


@pytest.fixture(scope="module")
def unpacked_wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from a copy of the sources, without network, and unpacked."""
    work = tmp_path_factory.mktemp("wheel")
    sources = work / "sources"
    sources.mkdir()
    for name in PARTS_OF_A_BUILD:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, sources / name, ignore=shutil.ignore_patterns("__pycache__", "*.qm"))
        else:
            shutil.copy(ROOT / name, sources / name)
    options = ["--no-build-isolation", "--no-deps", "--no-index", "--quiet", "--wheel-dir", str(work)]
    subprocess.run([sys.executable, "-m", "pip", "wheel", *options, str(sources)], check=True)
    (wheel,) = work.glob("*.whl")
    unpacked = work / "unpacked"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(unpacked)
    return unpacked


def test_the_wheel_holds_the_whole_program(unpacked_wheel: Path) -> None:
    package = unpacked_wheel / "returns_desktop"
    modules = {path.relative_to(ROOT) for path in (ROOT / "returns_desktop").rglob("*.py")}
    resources = {
        path.relative_to(ROOT / "resources").with_suffix(".qm" if path.suffix == ".ts" else path.suffix)
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and path.suffix != ".tmp" and not path.name.startswith(".")
    }
    documents = (ROOT / "docs" / "guide").rglob("*")
    guide = {path.relative_to(ROOT / "docs") for path in documents if path.is_file()}
    assert Path("guide/en/README.md") in guide
    assert {path.relative_to(unpacked_wheel) for path in package.rglob("*.py")} == modules
    shipped = {
        path.relative_to(package / "_resources") for path in package.glob("_resources/**/*") if path.is_file()
    }
    assert shipped == resources | guide | {Path("licences.json")}
    assert [path.name for path in unpacked_wheel.iterdir() if path.suffix != ".dist-info"] == [
        "returns_desktop"
    ]


def test_the_wheel_finds_its_resources(unpacked_wheel: Path, tmp_path: Path) -> None:
    program = (
        "import json; from returns_desktop import paths;"
        "print(json.dumps([paths.__file__, str(paths.resource('icons'))]))"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env=os.environ | {"PYTHONPATH": str(unpacked_wheel)},
        stdout=subprocess.PIPE,
        check=True,
    )
    module, icons = map(Path, json.loads(answer.stdout))
    assert module.is_relative_to(unpacked_wheel)
    assert icons == unpacked_wheel / "returns_desktop" / "_resources" / "icons"
