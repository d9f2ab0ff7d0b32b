"""Runs the migrations in the transaction of the connection it is handed: a store is upgraded whole or not at all."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True)
context.run_migrations()
