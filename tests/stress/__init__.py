"""Several processes work on one shop at the same moment, and a referee counts.

`make stress`, or `python -m stress --turns 300 --seed 7` with `tests` on the path. The same seed brings the
same turns in the same order; who is first is a matter of the machine.
"""
