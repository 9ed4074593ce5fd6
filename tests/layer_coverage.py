"""Measures which branches of the layers below the window are tested; fails a run that leaves out too many.

A plugin of pytest that `make coverage` loads before anything of the program. The tests of the window are not
among them: what a click reaches by chance is not tested.
"""

import io
from pathlib import Path

import coverage
import pytest

LAYERS = ("domain", "storage", "importers", "exporters", "services")
LEAST = 98.0
"""Per cent of lines and branches, in each layer."""
_ROOT = Path(__file__).resolve().parent.parent


class LayerCoverage:
    """Measures from its making on."""

    def __init__(self) -> None:
        layers = [f"returns_desktop.{layer}" for layer in LAYERS]
        self._coverage = coverage.Coverage(data_file=None, branch=True, source_pkgs=layers)
        self._coverage.start()
        self._told: list[str] = []

    @pytest.hookimpl(tryfirst=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        self._coverage.stop()
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
