"""Exports of the register: what others get to read. Each is written whole or not at all, with a manifest beside it."""
