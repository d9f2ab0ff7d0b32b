"""What the program costs, measured against the bare operation that nobody can go below, in the same run.

`python -m benchmarks` runs all of it, `python -m benchmarks sealing` one. What is measured, how, and what limits
each is told in docs/benchmarks.md.
"""
