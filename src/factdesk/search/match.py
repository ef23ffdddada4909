"""Have we checked this before? Claims the desk has that are most like a text, with reasons.

    matcher = PastClaims(index)
    matcher.match(text, known, occasion=Occasion(claimant="…"), limit=20) → [PastClaim(claim, score, reasons, …), …]

Two steps: the index gives the claims with the best BM25 score over text, title, claimant and place; ``known`` (a
function the workspace gives) fetches their words and what they mention from the store, and these few are ranked by
wording, claimant, place, figures and time. Where the desk has vectors, the claims nearest in meaning are looked at too,
and likeness in meaning counts. The score has no unit; 1.5 and more is worth a look, 2.5 nearly the same.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from math import log

from factdesk.domain.search import KnownClaim, Occasion, PastClaim
from factdesk.search import analysis
from factdesk.search.index import Index
from factdesk.search.meaning import Meant
from factdesk.search.reasons import figures, named_in, same_name, same_place
from factdesk.search.wording import PLAIN, WITH_MEANING, day_of, likeness, nearness, plain, wording

CANDIDATES = 60
"""How many claims are looked at closely for their words, or where there are vectors for their meaning."""
BY_WORDS_TOO = 20
"""How many are looked at for their words as well where there are vectors; more of them changed no answer."""
USUAL = 0.4
"""The likeness in meaning of a claim that has nothing to do with the text but some of its words."""
SURE, SURE_WITH_MEANING = 2.6, 3.3
"""From these scores on a match is announced unasked: right in 0.78 and 0.80 of the debates, 1.00 of the posts."""
CLOSE = 0.65
"""From this likeness in meaning on it is given as a reason."""
SAME_CLAIMANT = 0.5
SAME_PLACE = 0.4
SAME_FIGURE = 0.2
_AROUND = 0.15
"""What a word of the context counts against one of the text."""

Rarity = Callable[[str], float]
Known = Callable[[Sequence[int]], Iterable[KnownClaim]]


class PastClaims:
    """Finds past claims in one index."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def match(
        self,
        text: str,
        known: Known,
        *,
        occasion: Occasion | None = None,
        limit: int = 20,
        leave_out: int | None = None,
        meant: Meant | None = None,
    ) -> list[PastClaim]:
        """Return the claims most like the text, best first.

        Args:
            text: a claim, a selection, a sentence.
            known: fetches claims by their ids from the store; ids that are gone may be left out.
            occasion: what is known beside the words.
            limit: how many at most.
            leave_out: the claim that is being matched itself.
            meant: the text's vector among those of the claims, where the desk has some.
        """
        occasion = occasion or Occasion()
        said = plain(text)
        weights = {word.form: 1.0 for word in analysis.words(said) if not word.is_stop}
        for word in analysis.words(plain(occasion.around)):
            if not word.is_stop:
                weights.setdefault(word.form, _AROUND)
        for word in analysis.words(occasion.claimant):
            weights.setdefault(word.form, 0.5)
        lexical, rarity = self._index.most_like(weights, BY_WORDS_TOO if meant else CANDIDATES)
        wanted = dict.fromkeys([*lexical, *(meant.nearest(CANDIDATES) if meant else ())])
        wanted.pop(leave_out or -1, None)
        if not wanted:
            return []
        given = _Given(said, occasion)
        parts = _Parts(lexical, meant, list(known(list(wanted))))
        ranked = [(self._score(given, claim, parts, rarity), claim) for claim in parts.claims]
        ranked.sort(key=lambda found: (-found[0], found[1].claim))
        sure = SURE_WITH_MEANING if parts.likeness else SURE
        return [
            replace(_explained(given, claim, score, rarity, parts.meaning(claim)), sure=score >= sure)
            for score, claim in ranked[:limit]
        ]

    def _score(self, given: "_Given", claim: KnownClaim, parts: "_Parts", rarity: Rarity) -> float:
        weights = WITH_MEANING if parts.likeness else PLAIN
        words = wording(claim.text, claim.title)
        score = likeness(given.wording, words, parts.lexical(claim), rarity, weights)
        if parts.likeness:
            score += weights.meaning * (parts.meaning(claim, parts.usual) - USUAL)
        if claim.claimant:
            score += weights.often_checked * log(1 + self._index.claims_of(claim.claimant))
            if given.claimant and same_name(given.claimant, claim.claimant):
                score += SAME_CLAIMANT
        if claim.places and same_place(given.places, given.text, claim.places):
            score += SAME_PLACE
        if figures(given.quantities, given.text, claim.quantities, claim.text)[0]:
            score += SAME_FIGURE
        return score + weights.close_in_time * nearness(given.day, day_of(claim.date))


class _Parts:
    """What is known of the candidates before their words are compared: BM25 and likeness in meaning."""

    def __init__(self, lexical: Mapping[int, float], meant: Meant | None, claims: Sequence[KnownClaim]) -> None:
        self.claims = claims
        self._lexical = lexical
        self._best = max(lexical.values(), default=1.0)
        self.likeness = meant.likeness(claims) if meant else {}
        among = [value for claim, value in self.likeness.items() if claim in lexical] or [USUAL]
        self.usual = sum(among) / len(among)
        """What a claim that has no vector yet is taken to be like: it must neither win nor lose by that."""

    def lexical(self, claim: KnownClaim) -> float:
        """Return the BM25 score as a share of the best one."""
        return self._lexical.get(claim.claim, 0.0) / self._best

    def meaning(self, claim: KnownClaim, otherwise: float = 0.0) -> float:
        """Return the likeness in meaning, or something else where there is no vector."""
        return self.likeness.get(claim.claim, otherwise)


class _Given:
    """The text that is matched, read once."""

    def __init__(self, text: str, occasion: Occasion) -> None:
        self.text = text
        self.wording = wording(text)
        self.day = day_of(occasion.date) or day_of(text)
        self.claimant, self.places, self.quantities = occasion.claimant, occasion.places, occasion.quantities
        self.written = {word.stem: text[word.start : word.end] for word in reversed(list(analysis.words(text)))}


def _explained(given: _Given, claim: KnownClaim, score: float, rarity: Rarity, meaning: float) -> PastClaim:
    """Return the past claim with the reasons why it is like the text."""
    other = wording(claim.text, claim.title)
    reasons: list[str] = []
    if claim.claimant and given.claimant and same_name(given.claimant, claim.claimant):
        reasons.append(f"same claimant: {claim.claimant}")
    elif claim.claimant and named_in(claim.claimant, given.text):
        reasons.append(f"names the claimant: {claim.claimant}")
    if place := same_place(given.places, given.text, claim.places):
        reasons.append(f"same place: {place}")
    same, differ = figures(given.quantities, given.text, claim.quantities, claim.text)
    reasons += [f"same figure: {figure}" for figure in same]
    reasons += [f"figure differs {before} → {now}" for before, now in differ]
    then = day_of(claim.date)
    if given.day is not None and then is not None and abs(given.day - then) <= 31:
        days = abs(given.day - then)
        reasons.append(f"{days} day{'s' * (days > 1)} apart" if days else "same day")
    stems = given.wording.stems & (other.stems | other.title_stems)
    told = (given.written[stem] for stem in sorted(stems, key=lambda stem: (-rarity(stem), stem)))
    shared = tuple(word for word in told if len(word) > 2 or word.isdigit())
    if len(given.wording.stems & other.stems) >= 0.8 * max(1, len(other.stems)):
        reasons.append("nearly the same words")
    elif shared:
        reasons.append(f"shares {', '.join(shared[:5])}")
    if meaning >= CLOSE:
        reasons.append("close in meaning")
    return PastClaim(claim.claim, round(score, 4), tuple(reasons), shared)
