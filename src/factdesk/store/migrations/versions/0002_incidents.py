"""Incidents, gradings, victims and decisions on figures; what a person may add to a quantity."""

import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema to this revision."""
    op.create_table('incident',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('title', sa.String(), nullable=False),
    sa.Column('what', sa.String(), nullable=False),
    sa.Column('strike_type', sa.String(), nullable=False),
    sa.Column('targets', sa.JSON(), nullable=False),
    sa.Column('place', sa.String(), nullable=False),
    sa.Column('place_names', sa.JSON(), nullable=False),
    sa.Column('lat', sa.Float(), nullable=True),
    sa.Column('lon', sa.Float(), nullable=True),
    sa.Column('accuracy', sa.String(), nullable=False),
    sa.Column('from_date', sa.String(), nullable=False),
    sa.Column('to_date', sa.String(), nullable=False),
    sa.Column('part_of_day', sa.String(), nullable=False),
    sa.Column('first_reported', sa.String(), nullable=False),
    sa.Column('note', sa.String(), nullable=False),
    sa.Column('added_at', sa.String(), nullable=False),
    sa.Column('added_by', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_incident')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('incident', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_incident_from_date'), ['from_date'], unique=False)
        batch_op.create_index(batch_op.f('ix_incident_place'), ['place'], unique=False)
        batch_op.create_index(batch_op.f('ix_incident_strike_type'), ['strike_type'], unique=False)

    op.create_table('name_reader',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_name_reader')),
    sqlite_autoincrement=True
    )
    op.create_table('figure_decision',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('article_id', sa.Integer(), nullable=True),
    sa.Column('incident_id', sa.Integer(), nullable=True),
    sa.Column('measure', sa.String(), nullable=False),
    sa.Column('unit', sa.String(), nullable=False),
    sa.Column('estimated', sa.Boolean(), nullable=False),
    sa.Column('group', sa.String(), nullable=False),
    sa.Column('rule', sa.String(), nullable=False),
    sa.Column('low', sa.Integer(), nullable=True),
    sa.Column('high', sa.Integer(), nullable=True),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.Column('at', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['article_id'], ['article.id'], name=op.f('fk_figure_decision_article_id_article'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['incident_id'], ['incident.id'], name=op.f('fk_figure_decision_incident_id_incident'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_figure_decision')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('figure_decision', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_figure_decision_article_id'), ['article_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_figure_decision_incident_id'), ['incident_id'], unique=False)

    op.create_table('grading',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('incident_id', sa.Integer(), nullable=False),
    sa.Column('grade', sa.String(), nullable=False),
    sa.Column('reason', sa.String(), nullable=False),
    sa.Column('suggested', sa.String(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.Column('at', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['incident_id'], ['incident.id'], name=op.f('fk_grading_incident_id_incident'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_grading')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('grading', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_grading_incident_id'), ['incident_id'], unique=False)

    op.create_table('incident_actor',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('incident_id', sa.Integer(), nullable=False),
    sa.Column('name', sa.String(), nullable=False),
    sa.Column('role', sa.String(), nullable=False),
    sa.Column('position', sa.String(), nullable=False),
    sa.Column('killed_low', sa.Integer(), nullable=True),
    sa.Column('killed_high', sa.Integer(), nullable=True),
    sa.Column('injured_low', sa.Integer(), nullable=True),
    sa.Column('injured_high', sa.Integer(), nullable=True),
    sa.Column('said_on', sa.String(), nullable=False),
    sa.Column('evidence_id', sa.Integer(), nullable=True),
    sa.Column('note', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['evidence_id'], ['evidence.id'], name=op.f('fk_incident_actor_evidence_id_evidence'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['incident_id'], ['incident.id'], name=op.f('fk_incident_actor_incident_id_incident'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_incident_actor')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('incident_actor', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_incident_actor_evidence_id'), ['evidence_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_incident_actor_incident_id'), ['incident_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_incident_actor_name'), ['name'], unique=False)

    op.create_table('incident_evidence',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('incident_id', sa.Integer(), nullable=False),
    sa.Column('evidence_id', sa.Integer(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.Column('at', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['evidence_id'], ['evidence.id'], name=op.f('fk_incident_evidence_evidence_id_evidence'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['incident_id'], ['incident.id'], name=op.f('fk_incident_evidence_incident_id_incident'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_incident_evidence')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('incident_evidence', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_incident_evidence_evidence_id'), ['evidence_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_incident_evidence_incident_id'), ['incident_id'], unique=False)

    op.create_table('victim',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('incident_id', sa.Integer(), nullable=False),
    sa.Column('names', sa.JSON(), nullable=False),
    sa.Column('harm', sa.String(), nullable=False),
    sa.Column('age', sa.Integer(), nullable=True),
    sa.Column('group', sa.String(), nullable=False),
    sa.Column('evidence_id', sa.Integer(), nullable=True),
    sa.Column('note', sa.String(), nullable=False),
    sa.Column('added_by', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['evidence_id'], ['evidence.id'], name=op.f('fk_victim_evidence_id_evidence'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['incident_id'], ['incident.id'], name=op.f('fk_victim_incident_id_incident'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_victim')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('victim', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_victim_evidence_id'), ['evidence_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_victim_incident_id'), ['incident_id'], unique=False)

    op.create_table('incident_claim',
    sa.Column('id', sa.Integer(), nullable=False),
    sa.Column('incident_id', sa.Integer(), nullable=False),
    sa.Column('claim_id', sa.Integer(), nullable=False),
    sa.Column('by', sa.String(), nullable=False),
    sa.Column('at', sa.String(), nullable=False),
    sa.ForeignKeyConstraint(['claim_id'], ['claim.id'], name=op.f('fk_incident_claim_claim_id_claim'), initially='DEFERRED', deferrable=True),
    sa.ForeignKeyConstraint(['incident_id'], ['incident.id'], name=op.f('fk_incident_claim_incident_id_incident'), initially='DEFERRED', deferrable=True),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_incident_claim')),
    sqlite_autoincrement=True
    )
    with op.batch_alter_table('incident_claim', schema=None) as batch_op:
        batch_op.create_index(batch_op.f('ix_incident_claim_claim_id'), ['claim_id'], unique=False)
        batch_op.create_index(batch_op.f('ix_incident_claim_incident_id'), ['incident_id'], unique=False)

    with op.batch_alter_table('quantity', schema=None) as batch_op:
        batch_op.add_column(sa.Column('best', sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column('as_of', sa.String(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('basis', sa.String(), nullable=False, server_default=''))
        batch_op.add_column(sa.Column('part_of', sa.Integer(), nullable=True))


def downgrade() -> None:
    """Take the schema back to the revision before."""
    with op.batch_alter_table('quantity', schema=None) as batch_op:
        batch_op.drop_column('part_of')
        batch_op.drop_column('basis')
        batch_op.drop_column('as_of')
        batch_op.drop_column('best')

    with op.batch_alter_table('incident_claim', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_incident_claim_incident_id'))
        batch_op.drop_index(batch_op.f('ix_incident_claim_claim_id'))

    op.drop_table('incident_claim')
    with op.batch_alter_table('victim', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_victim_incident_id'))
        batch_op.drop_index(batch_op.f('ix_victim_evidence_id'))

    op.drop_table('victim')
    with op.batch_alter_table('incident_evidence', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_incident_evidence_incident_id'))
        batch_op.drop_index(batch_op.f('ix_incident_evidence_evidence_id'))

    op.drop_table('incident_evidence')
    with op.batch_alter_table('incident_actor', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_incident_actor_name'))
        batch_op.drop_index(batch_op.f('ix_incident_actor_incident_id'))
        batch_op.drop_index(batch_op.f('ix_incident_actor_evidence_id'))

    op.drop_table('incident_actor')
    with op.batch_alter_table('grading', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_grading_incident_id'))

    op.drop_table('grading')
    with op.batch_alter_table('figure_decision', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_figure_decision_incident_id'))
        batch_op.drop_index(batch_op.f('ix_figure_decision_article_id'))

    op.drop_table('figure_decision')
    op.drop_table('name_reader')
    with op.batch_alter_table('incident', schema=None) as batch_op:
        batch_op.drop_index(batch_op.f('ix_incident_strike_type'))
        batch_op.drop_index(batch_op.f('ix_incident_place'))
        batch_op.drop_index(batch_op.f('ix_incident_from_date'))

    op.drop_table('incident')
