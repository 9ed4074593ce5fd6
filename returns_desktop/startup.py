"""How long each stage of the start took, for `--startup-times`."""

import time


class StartupTimes:
    """Notes when a stage ends. The first one, interpreter and modules, is told as processor time, because
    nobody can ask a process when it was begun."""

    def __init__(self) -> None:
        self._stages: list[tuple[str, float]] = [("interpreter and modules", time.process_time())]
        self._last = time.perf_counter()

    def end(self, stage: str) -> None:
        """`stage` is over, and the next one begins."""
        now = time.perf_counter()
        self._stages.append((stage, now - self._last))
        self._last = now

    def told(self) -> str:
        """One line for each stage so far, and the sum."""
        stages = [*self._stages, ("in all", sum(taken for _, taken in self._stages))]
        return "\n".join(f"{taken * 1000:8.1f} ms  {stage}" for stage, taken in stages)
