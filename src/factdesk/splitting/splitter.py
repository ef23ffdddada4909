"""The whole of splitting: a text in, its junk, attributions, claims and totals out, all as offsets."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from factdesk.domain.draft import Split
from factdesk.domain.place import Place
from factdesk.domain.source import Source
from factdesk.splitting.attribution import attributions
from factdesk.splitting.claims import find_claims
from factdesk.splitting.coding import coded_totals
from factdesk.splitting.document import Document
from factdesk.splitting.line import fold
from factdesk.splitting.mentions import Mentions
from factdesk.splitting.places import find_places
from factdesk.splitting.quantities import find_counts
from factdesk.splitting.times import find_times
from factdesk.splitting.totals import totals
from factdesk.splitting.voices import outlet_of

if TYPE_CHECKING:
    from factdesk.splitting.learned import PersonalModel

LANGUAGES = ("en", "ar")
"""The languages with rules of their own."""

_FEWER = "only sentences, quotations, digits and the desk’s own names are read."


def split(
    text: str,
    *,
    published: str | None = None,
    outlet: str = "",
    language: str | None = None,
    places: Sequence[Place] = (),
    sources: Sequence[Source] = (),
    personal: "PersonalModel | None" = None,
) -> Split:
    """Propose the claims of a text.

    ``published`` is the day the text came out (ISO 8601), from which relative times are counted. ``outlet`` ends every
    chain; when empty, a credit line may give it. ``places`` and ``sources`` are the desk's own, which outrank ours.
    ``personal`` is the desk's own model, which proposes attributions where no rule fired, and ends contents as the desk
    does.
    """
    document = Document(text, language, published)
    said = attributions(document)
    if personal is not None:
        said = personal.complete(document, said)
    counts = find_counts(document)
    known = {fold(name): source.id for source in sources for name in (source.name, *source.names)}
    mentions = Mentions(
        counts, find_places(document, places), find_times(document), said, outlet or outlet_of(document), known
    )
    notes = () if document.language in LANGUAGES else (f"No rules for {document.language}: {_FEWER}",)
    return Split(
        len(text),
        document.language,
        document.junk,
        said,
        find_claims(document, mentions),
        totals(counts),
        notes,
        coded_totals(counts),
    )
