"""Kills the program at random moments and looks at what a restart finds.

`make kills`, or `python -m kills --times 1000 --seed 7` with `tests` on the path. The same seed brings the
same works in the same order; the moment of a kill is a matter of the machine.
"""
