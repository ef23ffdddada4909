"""Where an incident can have been: places offered while a name is typed, and what the name in a filter means."""

from typing import TYPE_CHECKING

from factdesk.domain.claim import Claim
from factdesk.domain.incident import IncidentEdit
from factdesk.domain.place import Place
from factdesk.domain.spelling import fold
from factdesk.splitting.gazetteer import gazetteer
from factdesk.workspace.places import known_place

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factdesk.workspace.workspace import Workspace

_OWN = "desk-"
_LEAST = 2
_TITLE = 90


def places_like(workspace: "Workspace", text: str, limit: int = 8) -> list[Place]:
    """Return the places a name that is being typed may mean, the desk's own first, each once.

    Names that begin so come before names that only sound alike, which are looked for only where nothing begins so.
    """
    typed = fold(text).strip()
    if len(typed) < _LEAST:
        return []
    known = gazetteer()
    every = (*workspace.places.list(), *known.exact(text), *known.all())
    found = {place.id: place for place in every if any(_begins(name, typed) for name in place.names)}
    if not found:
        alike = (known.place(match.key) for match in known.best(text, limit))
        found = {place.id: place for place in alike if place is not None}
    return list(found.values())[:limit]


def place_of(workspace: "Workspace", name: str) -> Place | None:
    """Return the place that an id or an exact spelling means, the desk's own before the gazetteer's."""
    own = next((p for p in workspace.places.list() if name == p.id or fold(name) in map(fold, p.names)), None)
    return own or known_place(name)


def places_meant(workspace: "Workspace", name: str) -> set[str]:
    """Return the ids of the places a name stands for, with everything that lies in them."""
    known = gazetteer()
    own = {place.id for place in workspace.places.list() if fold(name) in map(fold, place.names)}
    meant = {place.id for place in known.exact(name)} | ({name} if known.place(name) else set())
    return own | meant | {place.id for place in known.all() if meant & set(place.within)}


def drafted(workspace: "Workspace", claims: "Sequence[Claim]") -> tuple[str, IncidentEdit]:
    """Return a title and what else claims tell of where and when, for an incident to be made of them.

    The place is the one that the claims name first, the day that of the first claim with a time of its own, or else
    the day its article was published as the day of the first report.
    """
    said = next((claim.statement or claim.quote for claim in claims if claim.statement or claim.quote), "")
    named = [mention for claim in claims for mention in claim.places]
    known = next((mention for mention in named if mention.place), None)
    times = [claim.time for claim in claims if claim.time and claim.time.from_date]
    first, last = (times[0].from_date or "", times[0].to_date or "") if times else ("", "")
    article = next((claim.article for claim in claims if claim.article is not None), None)
    published = workspace.articles.get(article).published[:10] if article is not None else ""
    return " ".join(said.split())[:_TITLE].strip() or f"Incident of {published or 'an unknown day'}", IncidentEdit(
        place=known.place if known else None,
        place_names=tuple(dict.fromkeys(mention.text for mention in named))[:1] if named else None,
        from_date=first or None, to_date=(last or first) or None, first_reported=published or None,
    )  # fmt: skip


def _begins(name: str, typed: str) -> bool:
    plain = fold(name)
    return plain.startswith(typed) or any(word.startswith(typed) for word in plain.replace("-", " ").split())
