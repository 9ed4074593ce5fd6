"""What tests of the importers ask a report for."""

from dataclasses import replace

from returns_desktop.domain.report import FbaReturn, OrderItem, ParsedLine, ParsedReport, Problem, ReportLine


def returns_of(report: ParsedReport) -> list[ParsedLine[ReportLine]]:
    """The lines of a returns report."""
    found = [
        ParsedLine(entry.line, entry.value) for entry in report.lines if isinstance(entry.value, ReportLine)
    ]
    assert len(found) == len(report.lines)
    return found


def fba_returns_of(report: ParsedReport) -> list[FbaReturn]:
    """The facts of an FBA report."""
    found = [entry.value for entry in report.lines if isinstance(entry.value, FbaReturn)]
    assert len(found) == len(report.lines)
    return found


def order_items_of(report: ParsedReport) -> list[OrderItem]:
    """The facts of an order report."""
    found = [entry.value for entry in report.lines if isinstance(entry.value, OrderItem)]
    assert len(found) == len(report.lines)
    return found


def problems_of(report: ParsedReport) -> tuple[Problem, ...]:
    """Where and what is wrong, without what a bad row is known again by; every problem must have that."""
    assert all(len(problem.row_digest) == 32 for problem in report.problems)
    return tuple(replace(problem, key=("", "", ""), row_digest="") for problem in report.problems)
