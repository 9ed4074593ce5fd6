"""Measures which branches of the layers below the window are tested; fails a run that leaves out too many.

A plugin of pytest that `make coverage` loads before anything of the program. While the window is tested
nothing is measured: what a click reaches by chance is not tested.
"""

import io
from collections.abc import Iterator
from pathlib import Path

import coverage
import pytest

LAYERS = ("domain", "storage", "importers", "exporters", "services")
LEAST = 98.0
"""Per cent of lines and branches, in each layer."""
_ROOT = Path(__file__).resolve().parent.parent
_WINDOW = _ROOT / "tests" / "ui"


class LayerCoverage:
    """Measures from its making on."""

    def __init__(self) -> None:
        layers = [f"returns_desktop.{layer}" for layer in LAYERS]
        self._coverage = coverage.Coverage(data_file=None, branch=True, source_pkgs=layers)
        self._coverage.start()
        self._measures = True
        self._told: list[str] = []

    @pytest.hookimpl(wrapper=True, tryfirst=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        self._measure(not item.path.is_relative_to(_WINDOW))
        return (yield)

    def _measure(self, wanted: bool) -> None:
        if wanted is not self._measures:
            (self._coverage.start if wanted else self._coverage.stop)()
            self._measures = wanted

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        self._measure(False)
        for layer in LAYERS:
            where = io.StringIO()
            share = self._coverage.report(
                include=[str(_ROOT / "returns_desktop" / layer / "*")],
                file=where,
                show_missing=True,
                skip_covered=True,
                precision=1,
            )
            self._told.append(f"{layer}: {share:.1f} % of lines and branches")
            if share < LEAST:
                self._told += [where.getvalue(), f"{layer}: {LEAST} % are wanted"]
                session.exitstatus = session.exitstatus or pytest.ExitCode.TESTS_FAILED
            elif session.config.get_verbosity() > 0:
                self._told.append(where.getvalue())

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        terminalreporter.section("coverage")
        for line in self._told:
            terminalreporter.write_line(line)


_of_this_run = LayerCoverage()


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(_of_this_run)
