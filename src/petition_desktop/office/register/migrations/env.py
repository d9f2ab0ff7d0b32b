"""Runs the migrations in the transaction of the connection it is handed, so that it is all of an upgrade or nothing."""

from alembic import context

context.configure(connection=context.config.attributes["connection"], render_as_batch=True)
context.run_migrations()
