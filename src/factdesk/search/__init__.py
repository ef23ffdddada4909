"""The full-text index: terms and ids in, ranked ids out; the only room that knows Whoosh.

Public face: :class:`index.Index` (open, update, rebuild, merge_when_idle, find, suggest, close),
:class:`schema.Document`, :func:`query.parse` with :class:`query.ParsedQuery` and :class:`query.Filter`,
:class:`snippets.Marker` and
:func:`snippets.snippet`. Everything else serves these. Analysis, dictionary and ranking speak folded forms and stems;
nothing here ever sees the database.
"""

import warnings

# Whoosh 2.7.4 is older than these warnings; where it was not byte-compiled, they would meet the person at first use.
warnings.filterwarnings("ignore", category=SyntaxWarning, module=r".*[/\\]whoosh[/\\]")
