"""Incidents: made, described, fed with claims and evidence of any number of articles, never merged unasked."""

from collections.abc import Sequence

from factdesk.domain.claim import Claim, ClaimFilter
from factdesk.domain.errors import BadInput
from factdesk.domain.evidence import Evidence
from factdesk.domain.incident import Actor, Incident, IncidentEdit, IncidentFilter, SameIncident
from factdesk.domain.place import Place
from factdesk.store import incidents as stored
from factdesk.store.incident_models import (
    DecisionRow,
    GradingRow,
    IncidentActorRow,
    IncidentClaimRow,
    IncidentEvidenceRow,
    IncidentRow,
    VictimRow,
)
from factdesk.store.journal import now
from factdesk.workspace.area import Area
from factdesk.workspace.incident_rows import actor_values, attach, write

_PARTS = (IncidentActorRow, IncidentClaimRow, IncidentEvidenceRow, GradingRow, VictimRow, DecisionRow)
_NO_CHANGE = IncidentEdit()
_ALL = IncidentFilter()


class Incidents(Area):
    """Operations on incidents."""

    def ids(self, wanted: IncidentFilter = _ALL, order: str = "-date") -> Sequence[int]:
        """Return the ids of the incidents a filter means, by date, added, title or place (with a minus: backwards)."""
        from factdesk.workspace.incident_places import places_meant

        places = places_meant(self._workspace, wanted.place) if wanted.place else ()
        with self._workspace.reading() as session:
            return stored.ids(session, wanted, order, places)

    def rows(self, ids: Sequence[int]) -> Sequence[Incident]:
        """Return the incidents with those ids, in that order."""
        with self._workspace.reading() as session:
            return stored.load(session, ids)

    def get(self, incident: int) -> Incident:
        """Return one incident.

        Raises:
            NotFound: no incident has that number.
        """
        with self._workspace.reading() as session:
            return stored.get(session, incident)

    def add(
        self,
        title: str,
        details: IncidentEdit = _NO_CHANGE,
        *,
        claims: Sequence[int] = (),
        articles: Sequence[int] = (),
        evidence: Sequence[int] = (),
    ) -> Incident:
        """Make an incident.

        Args:
            title: what happened where, in a few words.
            details: what else is known; a gazetteer id or spelling as ``place`` brings names and coordinates.
            claims: claims that speak of it.
            articles: articles of which all accepted claims speak of it.
            evidence: pieces that bear on it as a whole.

        Raises:
            BadInput: a value does not fit.
            NotFound: a claim, article or piece of evidence is not there.
        """
        chosen, place = self._chosen(claims, articles, evidence), self._place(details)
        with self._workspace.operation("add incident") as operation:
            row = IncidentRow(title=title.strip(), added_at=now(), added_by=self._workspace.by)
            write(row, details, place)
            number = operation.add(row).id or 0
            attach(operation, number, chosen, evidence, self._workspace.by)
        return self.get(number)

    def edit(self, incident: int, edit: IncidentEdit) -> Incident:
        """Change what is known of an incident.

        Raises:
            BadInput: a value does not fit.
            NotFound: no incident has that number.
        """
        place = self._place(edit)
        with self._workspace.operation("edit incident") as operation:
            write(operation.get(IncidentRow, incident, "incident"), edit, place)
        return self.get(incident)

    def remove(self, incident: int) -> None:
        """Remove an incident with its grades, parties and victims; claims and evidence stay, undo brings it back.

        Raises:
            NotFound: no incident has that number.
        """
        with self._workspace.operation("remove incident") as operation:
            row = operation.get(IncidentRow, incident, "incident")
            for model in _PARTS:
                operation.remove(operation.rows(model, "incident_id", incident))
            operation.remove([row])

    def attach(
        self, incident: int, *, claims: Sequence[int] = (), articles: Sequence[int] = (), evidence: Sequence[int] = ()
    ) -> Incident:
        """Attach claims, all accepted claims of articles, and evidence to an incident; twice is the same as once.

        Raises:
            NotFound: one of them is not there.
        """
        chosen = self._chosen(claims, articles, evidence)
        with self._workspace.operation("attach to incident") as operation:
            operation.get(IncidentRow, incident, "incident")
            attach(operation, incident, chosen, evidence, self._workspace.by)
        return self.get(incident)

    def detach(self, incident: int, *, claims: Sequence[int] = (), evidence: Sequence[int] = ()) -> Incident:
        """Take claims and evidence off an incident; they stay in the workspace.

        Raises:
            NotFound: no incident has that number.
        """
        with self._workspace.operation("detach from incident") as operation:
            operation.get(IncidentRow, incident, "incident")
            rows = operation.rows(IncidentClaimRow, "incident_id", incident)
            operation.remove([row for row in rows if row.claim_id in claims])
            pieces = operation.rows(IncidentEvidenceRow, "incident_id", incident)
            operation.remove([row for row in pieces if row.evidence_id in evidence])
        return self.get(incident)

    def merge(self, kept: int, other: int) -> Incident:
        """Make two incidents one: the kept takes over everything attached to the other; its own words stay.

        Raises:
            BadInput: both are the same.
            NotFound: one is not there.
        """
        if kept == other:
            raise BadInput("Choose two different incidents to merge.")
        with self._workspace.operation("merge incidents") as operation:
            home, gone = (operation.get(IncidentRow, number, "incident") for number in (kept, other))
            claims = [row.claim_id for row in operation.rows(IncidentClaimRow, "incident_id", other)]
            pieces = [row.evidence_id for row in operation.rows(IncidentEvidenceRow, "incident_id", other)]
            attach(operation, kept, claims, pieces, self._workspace.by)
            for model in (IncidentClaimRow, IncidentEvidenceRow):
                operation.remove(operation.rows(model, "incident_id", other))
            for part in (IncidentActorRow, GradingRow, VictimRow, DecisionRow):
                for row in operation.rows(part, "incident_id", other):
                    row.incident_id = kept
            home.place_names = list(dict.fromkeys([*home.place_names, *gone.place_names]))
            operation.session.flush()
            operation.remove([gone])
        return self.get(kept)

    def claims(self, incident: int) -> Sequence[Claim]:
        """Return the claims attached to an incident, in the order they were attached.

        Raises:
            NotFound: no incident has that number.
        """
        with self._workspace.reading() as session:
            stored.get(session, incident)
            numbers = stored.claims_of(session, [incident])[incident]
        return self._workspace.claims.rows(numbers)

    def evidence(self, incident: int) -> Sequence[Evidence]:
        """Return the evidence attached to an incident itself (that of its claims is found with them)."""
        with self._workspace.reading() as session:
            numbers = stored.evidence_of(session, incident)
        return self._workspace.evidence.rows(numbers)

    def of_claims(self, claims: Sequence[int]) -> dict[int, list[int]]:
        """Map each of the claims that is attached somewhere to its incidents."""
        with self._workspace.reading() as session:
            return stored.incidents_of(session, claims)

    def set_actor(self, incident: int, actor: Actor) -> Incident:
        """Add a party to an incident (id 0) or change one, with its position and the numbers it concedes.

        Raises:
            BadInput: a value does not fit.
            NotFound: the incident, party or evidence is not there.
        """
        values = actor_values(actor)
        if actor.evidence is not None:
            self._workspace.evidence.get(actor.evidence)
        with self._workspace.operation("edit party" if actor.id else "add party") as operation:
            operation.get(IncidentRow, incident, "incident")
            if actor.id:
                row = operation.get(IncidentActorRow, actor.id, "party")
                for name, value in values.items():
                    setattr(row, name, value)
            else:
                operation.add(IncidentActorRow(incident_id=incident, **values))
        return self.get(incident)

    def remove_actor(self, actor: int) -> None:
        """Remove a party from its incident.

        Raises:
            NotFound: there is no such party.
        """
        with self._workspace.operation("remove party") as operation:
            operation.remove([operation.get(IncidentActorRow, actor, "party")])

    def suggest(self, incident: int, limit: int = 20) -> Sequence[SameIncident]:
        """Return the incidents that may be the same one, likeliest first; nothing is changed.

        Raises:
            NotFound: no incident has that number.
        """
        from factdesk.workspace.incident_matches import like_incident

        return like_incident(self._workspace, incident, limit)

    def suggest_for(self, article: int, limit: int = 20) -> Sequence[SameIncident]:
        """Return the incidents that an article may speak of, likeliest first; nothing is changed.

        Raises:
            NotFound: no article has that number.
        """
        from factdesk.workspace.incident_matches import like_article

        return like_article(self._workspace, article, limit)

    def suggest_for_claims(self, claims: Sequence[int], limit: int = 20) -> Sequence[SameIncident]:
        """Return the incidents that some claims may speak of, likeliest first; nothing is changed."""
        from factdesk.workspace.incident_matches import like_claims

        return like_claims(self._workspace, self._workspace.claims.rows(claims), limit)

    def draft(self, claims: Sequence[int]) -> tuple[str, IncidentEdit]:
        """Return a title and details for an incident that these claims tell of; nothing is changed."""
        from factdesk.workspace.incident_places import drafted

        return drafted(self._workspace, self._workspace.claims.rows(claims))

    def places_like(self, text: str, limit: int = 8) -> Sequence[Place]:
        """Return the places, the desk's own and the gazetteer's, that a name being typed may mean."""
        from factdesk.workspace.incident_places import places_like

        return places_like(self._workspace, text, limit)

    def _place(self, edit: IncidentEdit) -> Place | None:
        from factdesk.workspace.incident_places import place_of

        return place_of(self._workspace, edit.place) if edit.place else None

    def _chosen(self, claims: Sequence[int], articles: Sequence[int], evidence: Sequence[int]) -> list[int]:
        """Return the claims that are meant, checking that everything named is there."""
        area = self._workspace.claims
        chosen = [area.get(claim).id for claim in claims]
        for article in articles:
            self._workspace.articles.get(article)
            found = area.ids(ClaimFilter(article=article, states=("accepted",)))
            if not found:
                raise BadInput(f"Article {article} has no accepted claims yet: accept some first.")
            chosen += found
        for piece in evidence:
            self._workspace.evidence.get(piece)
        return list(dict.fromkeys(chosen))
