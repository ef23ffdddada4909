"""The credibility of evidence, trusted times, and an index for counting hits."""

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema to this revision."""
    op.create_table('stamp',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('change_id', sa.Integer(), nullable=False),
    sa.Column('manifest_sha256', sa.String(), nullable=False),
    sa.Column('reply_sha256', sa.String(), nullable=False),
    sa.Column('at', sa.String(), nullable=False),
    sa.Column('authority', sa.String(), nullable=False),
    sa.Column('serial', sa.String(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['change_id'], ['change.id'], name=op.f('fk_stamp_change_id_change'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_stamp')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('stamp', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_stamp_change_id'), ['change_id'], unique=False)

    with op.batch_alter_table('claim', schema=None) as batch_op:
        batch_op.create_index('ix_claim_counted', ['id', 'kind', 'language', 'article_id', 'assessment_id'], unique=False)

    with op.batch_alter_table('evidence', schema=None) as batch_op:
        batch_op.add_column(sa.Column('credibility', sa.String(), nullable=False, server_default=''))



def downgrade() -> None:
    """Take the schema back to the revision before."""
    with op.batch_alter_table('evidence', schema=None) as batch_op:
        batch_op.drop_column('credibility')

    with op.batch_alter_table('claim', schema=None) as batch_op:
        batch_op.drop_index('ix_claim_counted')

    with op.batch_alter_table('stamp', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_stamp_change_id'))

    op.drop_table('stamp')
