"""A short run of the fuzzer with a fixed seed; `tools/fuzz_importers.py` is for long ones."""

import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

TOOL = Path(__file__).resolve().parents[2] / "tools" / "fuzz_importers.py"


@pytest.fixture(scope="module")
def fuzzer() -> Iterator[ModuleType]:
    before = list(sys.path)
    spec = importlib.util.spec_from_file_location("fuzz_importers", TOOL)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    sys.path[:] = before
    del sys.modules[spec.name]


@pytest.mark.parametrize(
    ("only", "executions"), [("text", 1_500), ("xml", 800), ("xlsx", 500), ("ods", 500), ("zip", 500)]
)
def test_nothing_but_refusals_and_reports(
    fuzzer: ModuleType, tmp_path: Path, only: str, executions: int
) -> None:
    tally = fuzzer.fuzz(executions, 20_261_122, tmp_path, only=only)
    assert (tally.executions, tally.findings) == (executions, 0)
    assert tally.outcomes > 8  # it got further than the first refusal
    assert list(tmp_path.iterdir()) == []


def test_every_seed_can_be_read(fuzzer: ModuleType) -> None:
    for target in fuzzer.targets():
        for seed in target.seeds:
            said = target.run(seed, fuzzer.ReadOptions(), fuzzer.random.Random(5))
            assert "_returns" in said or "order_report" in said, (target.name, said)


def test_what_fails_is_a_finding(fuzzer: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Panic(BaseException):
        """As a reader in another language raises it."""

    def fail(*_: object) -> None:
        raise Panic

    monkeypatch.setattr(fuzzer, "read_opened", fail)
    tally = fuzzer.fuzz(5, 1, tmp_path, only="ods")
    assert tally.findings > 0
    assert len(list(tmp_path.glob("finding-*.bin"))) == tally.findings
