"""Every code that can be raised has a sentence, and no sentence asks for what its code does not tell."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from returns_desktop.domain import reasons
from returns_desktop.domain.errors import AppError
from returns_desktop.domain.guards import (
    Guard,
    Refusal,
    WayOut,
)
from returns_desktop.domain.model import (
    Action,
    CloseReason,
    CommentState,
    Condition,
    DecisionState,
    GoodsState,
    LabelKind,
    Mark,
    MoneyState,
    RefundReason,
    RequestStatus,
)
from returns_desktop.domain.report import Problem
from returns_desktop.domain.views import View
from returns_desktop.services import words
from returns_desktop.services.deciding import RefusedError
from returns_desktop.services.error_texts import ERRORS, FILE_KINDS, FILE_NOT_TEXT
from returns_desktop.services.guard_texts import GUARD_SHORT, GUARDS, WAY_OUTS
from returns_desktop.services.problem_texts import PROBLEMS
from returns_desktop.services.sentences import (
    error_sentence,
    guard_sentence,
    guard_short,
    problem_kind,
    problem_line,
    problem_sentence,
    problem_way_out,
    reason_text,
)
from returns_desktop.services.wording import Wording

PACKAGE = Path(__file__).resolve().parents[2] / "returns_desktop"


class Raised(NamedTuple):
    """One place in the source that tells of a code, and the names of what it tells."""

    code: str
    params: frozenset[str]
    where: str


class Function:
    """The assignments of one function (or module), to look behind a name."""

    def __init__(self, node: ast.AST) -> None:
        self.node = node
        self.values: dict[str, list[ast.expr]] = {}
        for part in ast.walk(node):
            if isinstance(part, ast.Assign):
                pairs = [(target, part.value) for target in part.targets]
            elif isinstance(part, ast.AnnAssign) and part.value is not None:
                pairs = [(part.target, part.value)]
            else:
                continue
            for target, value in pairs:
                if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
                    for name, one in zip(target.elts, value.elts, strict=True):
                        self._keep(name, one)
                self._keep(target, value)

    def _keep(self, target: ast.expr, value: ast.expr) -> None:
        if isinstance(target, ast.Name):
            self.values.setdefault(target.id, []).append(value)

    def strings(self, node: ast.expr) -> set[str]:
        """All texts that an expression can be."""
        if isinstance(node, ast.Constant):
            return {node.value} if isinstance(node.value, str) and node.value else set()
        if isinstance(node, ast.IfExp):
            return self.strings(node.body) | self.strings(node.orelse)
        if isinstance(node, ast.Name):
            return {text for value in self.values.get(node.id, []) for text in self.strings(value)}
        return set()

    def names(self, node: ast.expr | None) -> set[str]:
        """The names in a tuple of pairs of name and value."""
        if isinstance(node, ast.Name):
            return {name for value in self.values.get(node.id, []) for name in self.names(value)}
        if isinstance(node, ast.Tuple):
            first = node.elts[0] if node.elts else None
            if len(node.elts) == 2 and isinstance(first, ast.Constant) and isinstance(first.value, str):
                return {first.value}
            return {name for part in node.elts for name in self.names(part)}
        return set()


def calls(*parts: str) -> Iterator[tuple[Function, ast.Call, str, str]]:
    """Every call in those parts of the package with its function, the name called and its place."""
    for part in parts:
        for path in sorted((PACKAGE / part).rglob("*.py")):
            tree = ast.parse(path.read_text("utf-8"))
            seen: set[ast.AST] = set()
            functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
            for scope in (*functions, tree):
                for node in ast.walk(scope):
                    if isinstance(node, ast.Call) and node not in seen:
                        seen.add(node)
                        called = node.func
                        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
                        yield Function(scope), node, name, f"{path.name}:{node.lineno}"


def raised_errors() -> Iterator[Raised]:
    for function, call, name, where in calls("domain", "importers", "exporters", "storage", "services"):
        is_base = name == "__init__" and call.args and isinstance(call.args[0], ast.Constant)
        if name == "AppError" or is_base:
            params = frozenset(keyword.arg or "" for keyword in call.keywords)
            codes = function.strings(call.args[0])
            assert codes, f"no code found at {where}"
            for code in codes:
                yield Raised(code, params - {""}, where)
    for path in sorted(PACKAGE.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "AppError":
                first = node.args[0]
                assert isinstance(first, ast.Constant)
                names = frozenset(keyword.arg or "" for keyword in node.keywords)
                yield Raised(str(first.value), names, f"{path.name}:{node.lineno}")


def raised_problems() -> Iterator[Raised]:
    for function, call, name, where in calls("importers", "services"):
        if name == "CellError":
            params = frozenset(keyword.arg or "" for keyword in call.keywords)
            for code in function.strings(call.args[0]):
                yield Raised(code, params, where)
        elif name == "Problem":
            params = frozenset(function.names(call.args[3]) if len(call.args) > 3 else ())
            for code in function.strings(call.args[2]):
                yield Raised(code, params, where)
    # Rows that cannot be cut into cells carry their code as a text.
    for name in ("table_file.py", "xml_returns.py"):
        for node in ast.walk(ast.parse((PACKAGE / "importers" / name).read_text("utf-8"))):
            if not isinstance(node, ast.FunctionDef):
                continue
            function = Function(node)
            found = {code for value in function.values.get("damage", ()) for code in function.strings(value)}
            if node.name == "_damage":
                returned = [part.value for part in ast.walk(node) if isinstance(part, ast.Return)]
                found |= {code for value in returned if value for code in function.strings(value)}
            for code in found:
                yield Raised(code, frozenset(), f"{name}:{node.lineno}")


def made_guards() -> Iterator[Raised]:
    for function, call, name, where in calls("domain"):
        if name == "Guard" and call.args and isinstance(call.args[0], ast.Attribute):
            params = frozenset(function.names(call.args[2]) if len(call.args) > 2 else ())
            yield Raised(call.args[0].attr, params, where)


ERRORS_RAISED = list(raised_errors())
PROBLEMS_RAISED = list(raised_problems())
GUARDS_MADE = list(made_guards())


def test_every_error_has_a_sentence_and_none_is_left_over() -> None:
    assert {raised.code for raised in ERRORS_RAISED} == set(ERRORS)


def test_every_problem_has_a_sentence_and_none_is_left_over() -> None:
    assert {raised.code for raised in PROBLEMS_RAISED} == set(PROBLEMS)


def test_every_guard_has_a_sentence() -> None:
    assert set(GUARDS) == set(GUARD_SHORT) == set(Refusal)
    assert set(WAY_OUTS) == set(WayOut)


def unfilled(wording: Wording, raised: Raised) -> set[str]:
    """Placeholders that would stay empty with what a place in the source tells."""
    if wording.needs <= raised.params:
        return set()
    if wording.bare is None:
        return set(wording.needs - raised.params)
    return set(Wording(wording.bare).needs - raised.params)


def test_sentences_ask_only_for_what_is_told() -> None:
    wrong = [
        f"{raised.where}: {raised.code} does not tell {names}"
        for raised in ERRORS_RAISED
        if (names := unfilled(ERRORS[raised.code], raised))
    ]
    wrong += [
        f"{raised.where}: {raised.code} does not tell {names}"
        for raised in PROBLEMS_RAISED
        if (names := unfilled(PROBLEMS[raised.code], raised))
    ]
    wrong += [
        f"{raised.where}: {raised.code} does not tell {names}"
        for raised in GUARDS_MADE
        if (names := unfilled(GUARDS[Refusal[raised.code]], raised))
    ]
    assert not wrong, "\n".join(wrong)


def test_bare_sentences_need_nothing_that_may_be_empty() -> None:
    for wording in (*ERRORS.values(), *PROBLEMS.values(), *GUARDS.values()):
        if wording.bare is not None:
            assert Wording(wording.bare).needs < wording.needs | {"file", "folder", "sku"}


def test_every_kind_of_wrong_file_has_a_sentence() -> None:
    tree = ast.parse((PACKAGE / "importers" / "report_file.py").read_text("utf-8"))
    named: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == "found" and isinstance(node.value, ast.Constant):
            named.add(str(node.value.value))
        elif isinstance(node, ast.FunctionDef) and node.name.endswith("_kind"):
            returned = [part.value for part in ast.walk(node) if isinstance(part, ast.Return)]
            named |= {text for value in returned if value for text in Function(node).strings(value)}
            for value in returned:
                if isinstance(value, ast.Call) and len(value.args) > 1:
                    named |= Function(node).strings(value.args[1])
        elif isinstance(node, ast.AnnAssign) and isinstance(node.value, ast.Tuple):
            for pair in node.value.elts:
                if isinstance(pair, ast.Tuple) and isinstance(pair.elts[-1], ast.Constant):
                    named.add(str(pair.elts[-1].value))
    assert named == set(FILE_KINDS) | set(FILE_NOT_TEXT)


@pytest.mark.parametrize(
    ("names", "codes"),
    [
        (words.STATUS, RequestStatus),
        (words.STATUS_SHORT, RequestStatus),
        (words.VIEWS, View),
        (words.VIEWS_SHORT, View),
        (words.GOODS, GoodsState),
        (words.GOODS_CHECKED, Condition),
        (words.CONDITIONS, Condition),
        (words.MONEY, MoneyState),
        (words.ACTIONS, Action),
        (words.MARKS, Mark),
        (words.DECISION_STATES, DecisionState),
        (words.CLOSE_REASONS, CloseReason),
        (words.REFUND_REASONS, RefundReason),
        (words.LABELS, LabelKind),
        (words.COMMENTS, CommentState),
        (words.FAULTS, reasons.Fault),
        (words.REASONS, reasons.REASONS),
        (words.REASONS_SHORT, reasons.REASONS),
    ],
)
def test_every_code_has_a_name(names: Mapping[str, words.Phrase], codes: Iterator[str]) -> None:
    assert set(names) == set(codes)


def test_short_words_fit_a_button_and_a_column() -> None:
    assert max(len(phrase.text) for phrase in GUARD_SHORT.values()) <= 24
    assert max(len(phrase.text) for phrase in words.REASONS_SHORT.values()) <= 24


# --- Filling ----------------------------------------------------------------------------------


def test_an_error_names_what_was_found_and_the_way_out() -> None:
    error = AppError("header_missing_columns", file="returns.txt", missing="Merchant SKU", found="order-id")
    assert error_sentence(error) == (
        "returns.txt: these columns are missing: Merchant SKU. Found: order-id. "
        "Choose the returns report: Seller Central › Orders › Manage Returns."
    )


def test_a_value_that_is_not_told_leaves_no_gap() -> None:
    told = AppError("file_not_readable", file="a.txt", reason="Permission denied")
    bare = AppError("file_not_readable", file="a.txt", reason="")
    assert error_sentence(told).startswith("a.txt cannot be read (Permission denied).")
    assert error_sentence(bare).startswith("a.txt cannot be read. Close it")


def test_a_wrong_kind_of_file_is_named() -> None:
    assert "looks like an order report" in error_sentence(
        AppError("file_wrong_kind", file="a.txt", found="order_report")
    )
    assert "not a returns report" in error_sentence(AppError("file_wrong_kind", file="a", found="new kind"))
    assert "not a text file" in error_sentence(AppError("file_not_text", file="a", found="new kind"))


def test_braces_in_a_file_name_are_no_placeholders() -> None:
    assert error_sentence(AppError("file_empty", file="{file}{0}{x!r}")).startswith(
        "{file}{0}{x!r} is empty."
    )


def test_codes_inside_a_sentence_become_words() -> None:
    assert "Parcel lost" in error_sentence(AppError("already_marked", mark="lost"))
    assert "(Sent)" in error_sentence(AppError("undo_exported", step=1, state="sent"))


def test_a_refused_change_says_all_its_guards() -> None:
    error = RefusedError(
        [
            Guard(Refusal.CLOSE_REASON_MISSING, WayOut.FILL_IN),
            Guard(Refusal.GOODS_HELD, WayOut.REFUND_FIRST),
        ]
    )
    assert error_sentence(error) == (
        "Choose a reason for closing. You hold the goods, and no refund is decided. "
        "Issue the refund first (3)."
    )


def test_a_guard_speaks_of_money_in_its_currency() -> None:
    params = (("limit_minor", 4000), ("paid_minor", 123450), ("currency", "JPY"))
    guard = Guard(Refusal.ABOVE_LIMIT, WayOut.TYPE_A_REASON, params)
    assert guard_sentence(guard) == (
        "123450 JPY is above your limit of 4000 JPY. Type why; it goes into the journal."
    )


def test_a_guard_of_a_selection_has_no_amounts() -> None:
    assert guard_sentence(Guard(Refusal.NOTHING_LEFT, WayOut.NOTHING_TO_DO)) == "Nothing is left to refund."
    unknown = Guard(Refusal.INSIDE_POLICY, WayOut.NOTHING_TO_DO, (("paid_minor", 0), ("currency", "USD")))
    assert "0.00" not in guard_sentence(unknown)


def test_a_guard_in_short() -> None:
    assert guard_short(Guard(Refusal.GOODS_HELD, WayOut.REFUND_FIRST)) == "Refund first (3)"


def test_a_date_with_two_readings_is_told_in_words() -> None:
    params = (("value", "09/02/2026"), ("a", "2026-02-09"), ("b", "2026-09-02"))
    problem = Problem(41, "Return request date", "date_ambiguous", params)
    assert problem_sentence(problem) == (
        "9 February 2026 or 2 September 2026? The cell can be read in two ways."
    )
    assert problem_kind(problem) == "date, two readings"
    assert problem_way_out(problem) == "Choose the order of day and month for this file"


def test_a_problem_line_names_line_and_column() -> None:
    problem = Problem(203, "Order ID", "order_id_malformed", (("digits", 16),))
    assert problem_line(problem) == (
        "line 203, Order ID: An order id has 3, 7 and 7 digits, 17 in all; here are 16."
    )
    for digits in (0, 17):
        unknown = Problem(7, "", "order_id_malformed", (("digits", digits),))
        assert problem_line(unknown) == (
            "line 7: An order id has 3, 7 and 7 digits with hyphens between them."
        )


def test_an_unknown_reason_code_is_shown_as_it_is() -> None:
    assert reason_text("CR-DEFECTIVE") == "Defective or does not work"
    assert reason_text("CR-SOMETHING_NEW") == "CR-SOMETHING_NEW"
