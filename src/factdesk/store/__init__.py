"""The database of a workspace: models, migrations, queries, the journal and the kept files."""
