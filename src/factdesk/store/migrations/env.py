"""What Alembic runs to migrate: the connection comes from ``factdesk.store.migrate``."""

from alembic import context

from factdesk.store.models import Row

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Row.metadata,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
