"""Search over claims, articles and evidence: words from the index, filters and counts from the database."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from time import perf_counter
from typing import TYPE_CHECKING, Any

from factdesk.domain.errors import BadInput
from factdesk.domain.search import TYPES, PastClaim, Reappearance, SearchHit, SearchResult
from factdesk.progress import Progress
from factdesk.workspace.indexing import Indexing

if TYPE_CHECKING:
    from factdesk.search.found import Found, FoundDocument, Passing
    from factdesk.search.query import Filter, ParsedQuery
    from factdesk.workspace.claim_columns import ClaimColumns
    from factdesk.workspace.coded_column import Ids

    Filters = list[Filter]
    Groups = list[list[Filter]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a search asks for: the query, the types of thing, the values chosen by field, and two dates."""

    parsed: "ParsedQuery"
    types: tuple[str, ...]
    chosen: Mapping[str, Sequence[str]]
    dates: tuple[str, str]
    exact_spelling: bool
    newest_first: bool = False


class Search(Indexing):
    """Operations that find."""

    _columns: "ClaimColumns | None" = None

    def find(
        self,
        query: str,
        *,
        types: Collection[str] = TYPES,
        kinds: Sequence[str] = (),
        ratings: Sequence[str] = (),
        claimants: Sequence[str] = (),
        places: Sequence[str] = (),
        since: str = "",
        until: str = "",
        exact_spelling: bool = False,
        as_typed: bool = False,
        facets: bool = True,
        newest_first: bool = False,
        limit: int = 20,
        offset: int = 0,
    ) -> SearchResult:
        """Return what answers a query, best first; with filters only, the newest first.

        Args:
            query: as :mod:`factdesk.search.query` describes.
            types: claim, article, evidence.
            kinds: only claims of one of these kinds; likewise ``ratings``, ``claimants`` and ``places``.
            since: ISO date; ``until`` likewise, both inclusive.
            exact_spelling: only the words as typed and their forms, no names by sound.
            as_typed: the person is still typing: the last word is only a beginning.
            facets: count all hits by field.
            newest_first: order by date instead (of a claim its own or its article's); the scores are then 0.
            limit: how many hits; ``offset``: how many to pass over.

        Raises:
            QueryError: the query cannot be read; the message says how to mend it.
            BadInput: there is no such type.
        """
        from factdesk.search.query import parse

        started = perf_counter()
        if wrong := set(types) - set(TYPES):
            raise BadInput(f"Search in {', '.join(TYPES)}, not in {', '.join(sorted(wrong))}.")
        parsed = parse(query, as_typed=as_typed)
        wanted = Wanted(
            parsed,
            tuple(kind for kind in TYPES if kind in types and _wants(parsed, kind)),
            {"kind": kinds, "rating": ratings, "claimant": claimants, "place": places},
            (since, until),
            exact_spelling,
            newest_first,
        )
        hits, found = self._hits(wanted, offset, limit)
        counted: dict[str, dict[str, int]] = {}
        if facets:
            counted = self._held().counts(hits)
        shown = tuple(self._shown(wanted, found))
        total = sum(map(len, hits.values()))
        meant = self._meant(parsed) if not total and parsed.words is not None else ""
        took = (perf_counter() - started) * 1000
        return SearchResult(total, round(took, 1), shown, counted, meant, found.hint)

    def answering(
        self, query: str, *, types: Collection[str] = TYPES, exact_spelling: bool = False, **chosen: Any
    ) -> dict[str, list[int]]:
        """Return the ids of everything that answers a query, by type; ``chosen`` are the filters of :meth:`find`."""
        from factdesk.search.query import parse

        parsed = parse(query)
        values = {name: chosen.get(f"{name}s", ()) for name in ("kind", "rating", "claimant", "place")}
        kinds = tuple(kind for kind in TYPES if kind in types and _wants(parsed, kind))
        dates = (chosen.get("since", ""), chosen.get("until", ""))
        hits, _ = self._hits(Wanted(parsed, kinds, values, dates, exact_spelling), 0, 1)
        return {kind: ids.tolist() for kind, ids in hits.items()}

    def claim_ids(self, query: str, *, best: int = 1_000, **chosen: Any) -> list[int]:
        """Return all claims that answer a query, the ``best`` ones first; ``chosen`` are the filters of :meth:`find`.

        Raises:
            QueryError: the query cannot be read.
        """
        if "claim" not in chosen.pop("types", ("claim",)):
            return []
        found = [hit.id for hit in self.find(query, types=("claim",), facets=False, limit=best, **chosen).hits]
        rest = self.answering(query, types=("claim",), **chosen)["claim"] if len(found) == best else []
        return list(dict.fromkeys([*found, *rest]))

    def match(
        self, text: str = "", *, claim: int | None = None, article: int | None = None, limit: int = 20
    ) -> list[PastClaim]:
        """Return the past claims most like a text or a claim, best first, each with its reasons.

        Args:
            text: the words; those of the claim when empty.
            claim: a claim of the desk, which is not matched with itself.
            article: where the text is from, if it is no claim yet.
            limit: how many at the most.

        Raises:
            NotFound: the claim or article is not there.
        """
        from factdesk.workspace.past_claims import past_claims

        self.catch_up()
        return past_claims(self._workspace, self._opened(), text, claim=claim, article=article, limit=limit)

    def get_ready(self) -> None:
        """Catch up and read what searches need, before anybody searches; quick where nothing changed.

        Raises:
            DiskFull: there is no room for the index; what was done is saved all the same.
            ReadOnlyWorkspace: the index cannot be written.
        """
        self.catch_up()
        self._held().catch_up()

    def reappearing(self, article: int, progress: Progress | None = None) -> list[Reappearance]:
        """Return the proposals and claims of an article that are surely like one rated before, in reading order.

        Raises:
            NotFound: no article has that number.
            Cancelled: the person stopped it.
        """
        from factdesk.workspace.reappearing import reappearing

        return reappearing(self._workspace, article, progress)

    def _held(self) -> "ClaimColumns":
        from factdesk.workspace.claim_columns import ClaimColumns

        self._columns = self._columns or ClaimColumns(self._workspace)
        return self._columns

    def _hits(self, wanted: Wanted, offset: int, limit: int) -> "tuple[dict[str, Ids], Found]":
        """Return the ids of all hits by type, and the page of them that is shown."""
        from factdesk.search.found import Found

        self.catch_up()
        filters, groups = _conditions(wanted)
        if wanted.parsed.words is None:
            hits = self._of_filters(wanted.types, filters, groups) if filters or groups else {}
            ordered = ((kind, int(number)) for kind in wanted.types for number in hits.get(kind, ()))
            found = Found(sum(map(len, hits.values())), _page(islice(ordered, offset, offset + limit)))
        else:
            found = self._opened().find(
                wanted.parsed,
                types=wanted.types,
                allowed=self._allowed(wanted.types, filters, groups) if filters or groups else None,
                exact_spelling=wanted.exact_spelling,
                limit=limit,
                offset=offset,
            )
            hits = {kind: found.numbers(kind) for kind in wanted.types}
        if wanted.newest_first:
            found = replace(found, hits=_page(self._newest(hits, offset + limit)[offset:]))
        return hits, found

    def _newest(self, hits: "dict[str, Ids]", most: int) -> list[tuple[str, int]]:
        """Return the newest of all hits as type and id, the newest first."""
        from factdesk.workspace.search_filters import dated

        found: list[tuple[str, int, str]] = []
        with self._workspace.reading() as session:
            for kind, ids in hits.items():
                newest = self._held().newest(ids, most) if kind == "claim" else dated(session, kind, ids.tolist(), most)
                found += [(day, number, kind) for day, number in newest]
        return [(kind, number) for _, number, kind in sorted(found, reverse=True)[:most]]

    def _of_filters(self, types: "Sequence[str]", filters: "Filters", groups: "Groups") -> "dict[str, Ids]":
        """Return all ids that pass filters, the newest first."""
        import numpy as np

        passing = self._allowed(types, filters, groups)
        return {
            kind: np.flatnonzero(ids)[::-1] if isinstance(ids, np.ndarray) else np.array(list(ids), np.int64)
            for kind, ids in passing.items()
        }

    def _allowed(self, types: "Sequence[str]", filters: "Filters", groups: "Groups") -> "dict[str, Passing]":
        """Return what passes: claims by the columns held in memory if those are all that is asked for."""
        from factdesk.workspace.claim_columns import HELD

        asked = {one.field for one in (*filters, *(one for group in groups for one in group))}
        if not asked <= set(HELD) or "claim" not in types:
            return dict(self._passing(types, filters, groups))
        others = self._passing([kind for kind in types if kind != "claim"], filters, groups)
        return {**others, "claim": self._held().passing(filters, groups)}

    def _passing(self, types: "Sequence[str]", filters: "Filters", groups: "Groups") -> dict[str, list[int]]:
        """Return the ids that pass all filters and, of each group, one, newest first; asked of the database."""
        from factdesk.workspace.search_filters import allowed_ids

        with self._workspace.reading() as session:
            passing = allowed_ids(session, filters, types)
            for group in groups:
                either = [allowed_ids(session, [one], types) for one in group]
                for kind in types:
                    some = {number for ids in either for number in ids[kind]}
                    passing[kind] = [number for number in passing[kind] if number in some]
        return passing

    def _shown(self, wanted: Wanted, found: "Found") -> Iterator[SearchHit]:
        from factdesk.search.snippets import Marker, snippet
        from factdesk.workspace.documents import claim_text

        claims = {c.id: c for c in self._workspace.claims.rows([h.id for h in found.hits if h.type == "claim"])}
        markers: dict[tuple[str, ...], Marker] = {}
        for hit in found.hits:
            if hit.type == "claim":
                if hit.id not in claims:
                    continue
                title, text = claims[hit.id].title or claims[hit.id].claimant, claim_text(claims[hit.id])
            elif hit.type == "article":
                title, text = self._workspace.articles.get(hit.id).title, self._workspace.articles.text(hit.id)
            else:
                title, text = self._workspace.evidence.get(hit.id).title, self._workspace.evidence.text(hit.id)
            if hit.matched not in markers:
                markers[hit.matched] = Marker(wanted.parsed, hit.matched, wanted.exact_spelling)
            yield SearchHit(hit.type, hit.id, hit.score, title, snippet(text, markers[hit.matched]), hit.matched)

    def _meant(self, parsed: "ParsedQuery") -> str:
        """Return the query with its unknown words replaced by known ones that are spelt alike; empty if none is."""
        meant = parsed.typed
        for text in parsed.texts:
            for word in text.text.split():
                known = self._opened().suggest(word)
                if known and known != word:
                    meant = meant.replace(word, known)
        return meant if meant != parsed.typed else ""


def _page(hits: "Iterable[tuple[str, int]]") -> "tuple[FoundDocument, ...]":
    """Return hits that were not found by their words, which have no score."""
    from factdesk.search.found import FoundDocument

    return tuple(FoundDocument(kind, number, 0.0) for kind, number in hits)


def _wants(parsed: "ParsedQuery", kind: str) -> bool:
    return all((one.value.rstrip("s") == kind) != one.negative for one in parsed.filters if one.field == "type")


def _conditions(wanted: Wanted) -> "tuple[Filters, Groups]":
    """Return the filters that must all pass, and the groups of which one must."""
    from factdesk.search.query import Filter

    filters = [one for one in wanted.parsed.filters if one.field != "type"]
    if any(wanted.dates):
        filters.append(Filter("date", since=wanted.dates[0], until=wanted.dates[1]))
    groups = [[Filter(name, value=value) for value in values] for name, values in wanted.chosen.items() if values]
    return filters, groups
