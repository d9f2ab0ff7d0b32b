"""Alembic's door to the server's migrations. The connection is handed in, already inside a transaction.

Imports nothing of ours, like the migrations themselves: what they did once must stay what they do.
"""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"])
with context.begin_transaction():
    context.run_migrations()
