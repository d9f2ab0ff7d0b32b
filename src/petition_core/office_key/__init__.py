"""The office key: the only place in this project that can open a sealed signature.

The stall, its windows, the road and the whole server never import this package, directly or through others;
a contract checks that on every commit. Sealing needs none of it: see `petition_core.age`.
"""
