"""The first schema: articles, claims, evidence, sources, assessments and the journal."""

import sqlalchemy as sa
from alembic import op

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema to this revision."""
    op.create_table('article',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('outlet', sa.String(), nullable=False),
    sa.Column('author', sa.String(), nullable=False),
    sa.Column('url', sa.String(), nullable=False),
    sa.Column('published', sa.String(), nullable=False),
    sa.Column('language', sa.String(), nullable=False),
    sa.Column('direction', sa.String(), nullable=False),
    sa.Column('file_name', sa.String(), nullable=False),
    sa.Column('media_type', sa.String(), nullable=False),
    sa.Column('sha256', sa.String(), nullable=False),
    sa.Column('text_sha256', sa.String(), nullable=False),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('length', sa.Integer(), nullable=False),
    sa.Column('revision', sa.Integer(), nullable=False),
    sa.Column('revision_of', sa.Integer(), nullable=True),
    sa.Column('added_at', sa.String(), nullable=False),
    sa.Column('added_by', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['revision_of'], ['article.id'], name=op.f('fk_article_revision_of_article'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_article')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('article', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_article_sha256'), ['sha256'], unique=False)
        batch_op.create_index(batch_op.f('ix_article_text_sha256'), ['text_sha256'], unique=False)

    op.create_table('change',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('at', sa.String(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.Column('label', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('target', sa.Integer(), nullable=True),
    sa.Column('hash', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_change')),
    sqlite_autoincrement=True
    )
    op.create_table('evidence',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('source', sa.String(), nullable=False),
    sa.Column('origin', sa.String(), nullable=False),
    sa.Column('url', sa.String(), nullable=False),
    sa.Column('archive_url', sa.String(), nullable=False),
    sa.Column('captured_at', sa.String(), nullable=False),
    sa.Column('added_at', sa.String(), nullable=False),
    sa.Column('added_by', sa.String(), nullable=False),
    sa.Column('sha256', sa.String(), nullable=False),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('length', sa.Integer(), nullable=False),
    sa.Column('language', sa.String(), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.Column('capture', sa.JSON(), nullable=False),
    sa.Column('removed_because', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_evidence')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('evidence', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_evidence_sha256'), ['sha256'], unique=False)

    op.create_table('source',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('role', sa.String(), nullable=False),
    sa.Column('reliability', sa.String(), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_source')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('source', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_source_name'), ['name'], unique=False)

    op.create_table('changed_row',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('change_id', sa.Integer(), nullable=False),
    sa.Column('table', sa.String(), nullable=False),
    sa.Column('row', sa.Integer(), nullable=False),
    sa.Column('before', sa.String(), nullable=False),
    sa.Column('after', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['change_id'], ['change.id'], name=op.f('fk_changed_row_change_id_change'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_changed_row')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('changed_row', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_changed_row_change_id'), ['change_id'], unique=False)
        batch_op.create_index('ix_changed_row_table_row', ['table', 'row'], unique=False)

    op.create_table('claim',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('article_id', sa.Integer(), nullable=True),
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('state', sa.String(), nullable=False),
    sa.Column('kind', sa.String(), nullable=False),
    sa.Column('statement', sa.String(), nullable=False),
    sa.Column('confidence', sa.Float(), nullable=True),
    sa.Column('checkworthiness', sa.Float(), nullable=True),
    sa.Column('reasons', sa.JSON(), nullable=False),
    sa.Column('flags', sa.JSON(), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('language', sa.String(), nullable=False),
    sa.Column('date', sa.String(), nullable=False),
    sa.Column('url', sa.String(), nullable=False),
    sa.Column('external', sa.String(), nullable=False),
    sa.Column('added_at', sa.String(), nullable=False),
    sa.Column('added_by', sa.String(), nullable=False),
    sa.Column('assessment_id', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_claim_article_id_article'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_claim')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('claim', schema=None) as batch_op:
        batch_op.create_index('ix_claim_article_id_state', ['article_id', 'state'], unique=False)
        batch_op.create_index(batch_op.f('ix_claim_assessment_id'), ['assessment_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_claim_date'), ['date'], unique=False)
        batch_op.create_index(batch_op.f('ix_claim_external'), ['external'], unique=False)
        batch_op.create_index(batch_op.f('ix_claim_kind'), ['kind'], unique=False)

    op.create_table('evidence_file',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('evidence_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('sha256', sa.String(), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('media_type', sa.String(), nullable=False),
    sa.Column('role', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['evidence_id'], ['evidence.id'], name=op.f('fk_evidence_file_evidence_id_evidence'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_evidence_file')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('evidence_file', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_evidence_file_evidence_id'), ['evidence_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_evidence_file_sha256'), ['sha256'], unique=False)

    op.create_table('junk',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('article_id', sa.Integer(), nullable=False),
    sa.Column('start', sa.Integer(), nullable=False),
    sa.Column('end', sa.Integer(), nullable=False),
    sa.Column('why', sa.String(), nullable=False),
    sa.Column('active', sa.Boolean(), nullable=False),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_junk_article_id_article'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_junk')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('junk', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_junk_article_id'), ['article_id'], unique=False)

    op.create_table('source_name',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('source_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('folded', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['source_id'], ['source.id'], name=op.f('fk_source_name_source_id_source'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_source_name')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('source_name', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_source_name_folded'), ['folded'], unique=False)
        batch_op.create_index(batch_op.f('ix_source_name_source_id'), ['source_id'], unique=False)

    op.create_table('assessment',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('claim_id', sa.Integer(), nullable=False),
    sa.Column('scale', sa.String(), nullable=False),
    sa.Column('rating', sa.String(), nullable=False),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.Column('at', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['claim_id'], ['claim.id'], name=op.f('fk_assessment_claim_id_claim'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_assessment')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('assessment', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_assessment_claim_id'), ['claim_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_assessment_rating'), ['rating'], unique=False)

    op.create_table('chain_link',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('claim_id', sa.Integer(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('source_id', sa.Integer(), nullable=True),
    sa.Column('outlet', sa.Boolean(), nullable=False),
    sa.Column('carried', sa.Boolean(), nullable=False),
    sa.Column('mention_start', sa.Integer(), nullable=True),
    sa.Column('mention_end', sa.Integer(), nullable=True),
    sa.Column('cue_start', sa.Integer(), nullable=True),
    sa.Column('cue_end', sa.Integer(), nullable=True),
    sa.ForeignKeyConstraint(['claim_id'], ['claim.id'], name=op.f('fk_chain_link_claim_id_claim'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['source_id'], ['source.id'], name=op.f('fk_chain_link_source_id_source'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_chain_link')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('chain_link', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_chain_link_claim_id'), ['claim_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_chain_link_name'), ['name'], unique=False)
        batch_op.create_index(batch_op.f('ix_chain_link_source_id'), ['source_id'], unique=False)

    op.create_table('claim_span',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('claim_id', sa.Integer(), nullable=False),
    sa.Column('start', sa.Integer(), nullable=False),
    sa.Column('end', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['claim_id'], ['claim.id'], name=op.f('fk_claim_span_claim_id_claim'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_claim_span')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('claim_span', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_claim_span_claim_id'), ['claim_id'], unique=False)

    op.create_table('evidence_link',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('evidence_id', sa.Integer(), nullable=False),
    sa.Column('claim_id', sa.Integer(), nullable=False),
    sa.Column('stance', sa.String(), nullable=False),
    sa.Column('start', sa.Integer(), nullable=True),
    sa.Column('end', sa.Integer(), nullable=True),
    sa.Column('page', sa.Integer(), nullable=True),
    sa.Column('note', sa.String(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.Column('at', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['claim_id'], ['claim.id'], name=op.f('fk_evidence_link_claim_id_claim'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['evidence_id'], ['evidence.id'], name=op.f('fk_evidence_link_evidence_id_evidence'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_evidence_link')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('evidence_link', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_evidence_link_claim_id'), ['claim_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_evidence_link_evidence_id'), ['evidence_id'], unique=False)

    op.create_table('place_mention',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('claim_id', sa.Integer(), nullable=False),
    sa.Column('start', sa.Integer(), nullable=True),
    sa.Column('end', sa.Integer(), nullable=True),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('place', sa.String(), nullable=True),
    sa.ForeignKeyConstraint(['claim_id'], ['claim.id'], name=op.f('fk_place_mention_claim_id_claim'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_place_mention')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('place_mention', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_place_mention_claim_id'), ['claim_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_place_mention_place'), ['place'], unique=False)

    op.create_table('quantity',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('claim_id', sa.Integer(), nullable=False),
    sa.Column('start', sa.Integer(), nullable=True),
    sa.Column('end', sa.Integer(), nullable=True),
    sa.Column('verbatim', sa.String(), nullable=False),
    sa.Column('measure', sa.String(), nullable=False),
    sa.Column('unit', sa.String(), nullable=False),
    sa.Column('group', sa.String(), nullable=False),
    sa.Column('low', sa.Integer(), nullable=True),
    sa.Column('high', sa.Integer(), nullable=True),
    sa.Column('hedge', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['claim_id'], ['claim.id'], name=op.f('fk_quantity_claim_id_claim'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_quantity')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('quantity', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_quantity_claim_id'), ['claim_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_quantity_measure'), ['measure'], unique=False)

    op.create_table('time_mention',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('claim_id', sa.Integer(), nullable=False),
    sa.Column('start', sa.Integer(), nullable=True),
    sa.Column('end', sa.Integer(), nullable=True),
    sa.Column('text', sa.String(), nullable=False),
    sa.Column('from_date', sa.String(), nullable=True),
    sa.Column('to_date', sa.String(), nullable=True),
    sa.Column('anchor', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['claim_id'], ['claim.id'], name=op.f('fk_time_mention_claim_id_claim'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_time_mention')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('time_mention', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_time_mention_claim_id'), ['claim_id'], unique=False)



def downgrade() -> None:
    """Take the schema back to the revision before."""
    with op.batch_alter_table('time_mention', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_time_mention_claim_id'))

    op.drop_table('time_mention')
    with op.batch_alter_table('quantity', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_quantity_measure'))
        batch_op.drop_index(batch_op.f('ix_quantity_claim_id'))

    op.drop_table('quantity')
    with op.batch_alter_table('place_mention', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_place_mention_place'))
        batch_op.drop_index(batch_op.f('ix_place_mention_claim_id'))

    op.drop_table('place_mention')
    with op.batch_alter_table('evidence_link', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_evidence_link_evidence_id'))
        batch_op.drop_index(batch_op.f('ix_evidence_link_claim_id'))

    op.drop_table('evidence_link')
    with op.batch_alter_table('claim_span', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_claim_span_claim_id'))

    op.drop_table('claim_span')
    with op.batch_alter_table('chain_link', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_chain_link_source_id'))
        batch_op.drop_index(batch_op.f('ix_chain_link_name'))
        batch_op.drop_index(batch_op.f('ix_chain_link_claim_id'))

    op.drop_table('chain_link')
    with op.batch_alter_table('assessment', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_assessment_rating'))
        batch_op.drop_index(batch_op.f('ix_assessment_claim_id'))

    op.drop_table('assessment')
    with op.batch_alter_table('source_name', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_source_name_source_id'))
        batch_op.drop_index(batch_op.f('ix_source_name_folded'))

    op.drop_table('source_name')
    with op.batch_alter_table('junk', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_junk_article_id'))

    op.drop_table('junk')
    with op.batch_alter_table('evidence_file', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_evidence_file_sha256'))
        batch_op.drop_index(batch_op.f('ix_evidence_file_evidence_id'))

    op.drop_table('evidence_file')
    with op.batch_alter_table('claim', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_claim_kind'))
        batch_op.drop_index(batch_op.f('ix_claim_external'))
        batch_op.drop_index(batch_op.f('ix_claim_date'))
        batch_op.drop_index(batch_op.f('ix_claim_assessment_id'))
        batch_op.drop_index('ix_claim_article_id_state')

    op.drop_table('claim')
    with op.batch_alter_table('changed_row', schema=None) as batch_op:
        batch_op.drop_index('ix_changed_row_table_row')
        batch_op.drop_index(batch_op.f('ix_changed_row_change_id'))

    op.drop_table('changed_row')
    with op.batch_alter_table('source', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_source_name'))

    op.drop_table('source')
    with op.batch_alter_table('evidence', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_evidence_sha256'))

    op.drop_table('evidence')
    op.drop_table('change')
    with op.batch_alter_table('article', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_article_text_sha256'))
        batch_op.drop_index(batch_op.f('ix_article_sha256'))

    op.drop_table('article')
