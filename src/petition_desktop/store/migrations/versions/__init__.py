"""One file per version of the store; Alembic loads them by path."""
