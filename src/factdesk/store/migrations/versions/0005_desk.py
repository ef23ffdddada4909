"""Saved views, translations, relations of claims, stale ratings, failed captures, regions and time codes."""

import sqlalchemy as sa
from alembic import op

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema to this revision."""
    op.create_table('saved_view',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('query', sa.String(), nullable=False),
    sa.Column('filters', sa.JSON(), nullable=False),
    sa.Column('order', sa.String(), nullable=False),
    sa.Column('columns', sa.JSON(), nullable=False),
    sa.Column('added_by', sa.String(), nullable=False),
    sa.Column('added_at', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_saved_view')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('saved_view', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_saved_view_place'), ['place'], unique=False)

    op.create_table('view_visit',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('view_id', sa.Integer(), nullable=False),
    sa.Column('change_id', sa.Integer(), nullable=False),
    sa.Column('at', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_view_visit')),
    sa.UniqueConstraint('view_id', name=op.f('uq_view_visit_view_id')),
    sqlite_autoincrement=True
    )
    op.create_table('passage_translation',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('article_id', sa.Integer(), nullable=True),
    sa.Column('evidence_id', sa.Integer(), nullable=True),
    sa.Column('start', sa.Integer(), nullable=False),
    sa.Column('end', sa.Integer(), nullable=False),
    sa.Column('language', sa.String(), nullable=False),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.Column('at', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_passage_translation_article_id_article'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['evidence_id'], ['evidence.id'], name=op.f('fk_passage_translation_evidence_id_evidence'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_passage_translation')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('passage_translation', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_passage_translation_article_id'), ['article_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_passage_translation_evidence_id'), ['evidence_id'], unique=False)

    op.create_table('capture_attempt',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('url', sa.String(), nullable=False),
    sa.Column('wanted', sa.String(), nullable=False),
    sa.Column('claim_id', sa.Integer(), nullable=True),
    sa.Column('problem', sa.String(), nullable=False),
    sa.Column('tries', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('first_at', sa.String(), nullable=False),
    sa.Column('last_at', sa.String(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['claim_id'], ['claim.id'], name=op.f('fk_capture_attempt_claim_id_claim'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_capture_attempt')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('capture_attempt', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_capture_attempt_claim_id'), ['claim_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_capture_attempt_url'), ['url'], unique=False)

    op.create_table('claim_relation',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('claim_id', sa.Integer(), nullable=False),
    sa.Column('other_id', sa.Integer(), nullable=False),
    sa.Column('relation', sa.String(), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.Column('at', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['claim_id'], ['claim.id'], name=op.f('fk_claim_relation_claim_id_claim'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['other_id'], ['claim.id'], name=op.f('fk_claim_relation_other_id_claim'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_claim_relation')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('claim_relation', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_claim_relation_claim_id'), ['claim_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_claim_relation_other_id'), ['other_id'], unique=False)

    op.create_table('stale_rating',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('claim_id', sa.Integer(), nullable=False),
    sa.Column('assessment_id', sa.Integer(), nullable=False),
    sa.Column('evidence_id', sa.Integer(), nullable=True),
    sa.Column('sha256', sa.String(), nullable=False),
    sa.Column('why', sa.String(), nullable=False),
    sa.Column('at', sa.String(), nullable=False),
    sa.Column('settled_by', sa.String(), nullable=False),
    sa.Column('settled_at', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['assessment_id'], ['assessment.id'], name=op.f('fk_stale_rating_assessment_id_assessment'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['claim_id'], ['claim.id'], name=op.f('fk_stale_rating_claim_id_claim'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['evidence_id'], ['evidence.id'], name=op.f('fk_stale_rating_evidence_id_evidence'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_stale_rating')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('stale_rating', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_stale_rating_assessment_id'), ['assessment_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stale_rating_claim_id'), ['claim_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_stale_rating_evidence_id'), ['evidence_id'], unique=False)

    with op.batch_alter_table('evidence_file', schema=None) as batch_op:
        batch_op.add_column(sa.Column('picture_hash', sa.String(), nullable=False, server_default=''))
        batch_op.create_index(batch_op.f('ix_evidence_file_picture_hash'), ['picture_hash'], unique=False)

    with op.batch_alter_table('evidence_link', schema=None) as batch_op:
        batch_op.add_column(sa.Column('region', sa.JSON(), nullable=True))
        batch_op.add_column(sa.Column('from_seconds', sa.Float(), nullable=True))
        batch_op.add_column(sa.Column('to_seconds', sa.Float(), nullable=True))

    with op.batch_alter_table('stamp', schema=None) as batch_op:
        batch_op.add_column(sa.Column('kind', sa.String(), nullable=False, server_default='rfc3161'))



def downgrade() -> None:
    """Take the schema back to the revision before."""
    with op.batch_alter_table('stamp', schema=None) as batch_op:
        batch_op.drop_column('kind')

    with op.batch_alter_table('evidence_link', schema=None) as batch_op:
        batch_op.drop_column('to_seconds')
        batch_op.drop_column('from_seconds')
        batch_op.drop_column('region')

    with op.batch_alter_table('evidence_file', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_evidence_file_picture_hash'))
        batch_op.drop_column('picture_hash')

    with op.batch_alter_table('stale_rating', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_stale_rating_evidence_id'))
        batch_op.drop_index(batch_op.f('ix_stale_rating_claim_id'))
        batch_op.drop_index(batch_op.f('ix_stale_rating_assessment_id'))

    op.drop_table('stale_rating')
    with op.batch_alter_table('claim_relation', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_claim_relation_other_id'))
        batch_op.drop_index(batch_op.f('ix_claim_relation_claim_id'))

    op.drop_table('claim_relation')
    with op.batch_alter_table('capture_attempt', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_capture_attempt_url'))
        batch_op.drop_index(batch_op.f('ix_capture_attempt_claim_id'))

    op.drop_table('capture_attempt')
    with op.batch_alter_table('passage_translation', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_passage_translation_evidence_id'))
        batch_op.drop_index(batch_op.f('ix_passage_translation_article_id'))

    op.drop_table('passage_translation')
    op.drop_table('view_visit')
    with op.batch_alter_table('saved_view', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_saved_view_place'))

    op.drop_table('saved_view')
