"""One file per version of the register; Alembic loads them by path."""
