"""Alembic's scripts: one file a step from each schema to the next."""
