"""Which documents answer a query, and how well: BM25 over the index terms, parts of the query put together.

The weight kept with each posting is BM25's saturated and length-normalised frequency (Robertson and Zaragoza 2009), so
a score is the sum of weight times rarity. A word found in several forms or spellings counts once, by its best.
"""

from collections.abc import Iterable
from math import log

from factdesk.search import analysis
from factdesk.search.analysis import Word
from factdesk.search.lookup import Lookup, Term, begun, like_pattern
from factdesk.search.query import All, Node, Not, Text
from factdesk.search.query import Any as Either
from factdesk.search.segment import Segment

Scores = dict[int, float]
"""Document number within a segment → score."""


_PAIR_WEIGHT = 0.5
"""What two words next to each other count, against each word by itself."""


class Wanted:
    """One word of the query with the index terms that answer it, and how much they tell."""

    def __init__(self, terms: Iterable[Term], documents: int, segments: list[Segment]) -> None:
        self.terms = list(terms)
        holding = sum(len(segment.postings(t.field, t.text)[0]) for segment in segments for t in self.terms)
        self.rarity = log(1 + (documents - min(holding, documents) + 0.5) / (holding + 0.5))

    def scores(self, segment: Segment) -> Scores:
        """Return the documents of a segment that have one of the terms."""
        found: Scores = {}
        for term in self.terms:
            factor = self.rarity * term.share
            numbers, weights = segment.postings(term.field, term.text)
            if not found:
                found = dict(zip(numbers, [weight * factor for weight in weights], strict=True))
                continue
            for number, weight in zip(numbers, weights, strict=True):
                score = weight * factor
                if score > found.get(number, 0.0):
                    found[number] = score
        return found


class Ranking:
    """Answers a query on the segments of one state of the index."""

    def __init__(self, lookup: Lookup, segments: list[Segment], exact_spelling: bool = False) -> None:
        self._lookup = lookup
        self._segments = segments
        self._documents = max(1, sum(len(segment.refs) - len(segment.removed) for segment in segments))
        self._exact_spelling = exact_spelling
        self.wanted: list[Wanted] = []

    def plan(self, node: Node) -> "Plan | None":
        """Return how to answer the part of the query; None when it holds nothing but stop words."""
        if isinstance(node, Text):
            return self._plan_texts([node])
        if isinstance(node, Not):
            part = self.plan(node.part)
            return Plan("not", parts=[part]) if part else None
        if isinstance(node, Either):
            sides = [side for side in map(self.plan, node.parts) if side]
            return Plan("any", parts=sides) if sides else None
        return self._plan_all(node)

    def _plan_all(self, node: All) -> "Plan | None":
        plans: list[Plan] = []
        run: list[Text] = []
        for part in node.parts:
            if isinstance(part, Text) and not (part.quoted or part.field or part.pattern):
                run.append(part)
                continue
            plans.extend(plan for plan in (self._plan_texts(run), self.plan(part)) if plan)
            run = []
        plans.extend(plan for plan in [self._plan_texts(run)] if plan)
        return Plan("all", parts=plans) if plans else None

    def _plan_texts(self, texts: list[Text]) -> "Plan | None":
        """Plan words written side by side: each must be there, or two of them written as one name."""
        parts: list[Plan] = []
        said = [(word, text) for text in texts for word in analysis.words(text.text)]
        for number, (word, text) in enumerate(said):
            if text.quoted or text.pattern:
                continue
            beginning = text.beginning and (number + 1 == len(said) or said[number + 1][1] is not text)
            if (beginning and not (word.is_stop and parts)) or not (
                word.is_stop or (word.form in analysis.ARTICLES and len(said) > 1)
            ):
                parts.extend(plan for plan in [self._word(word, text.field, beginning)] if plan)
        for text in texts:
            if text.pattern:
                parts.append(self._leaf(like_pattern(self._lookup.reader, text.text)))
            elif text.quoted:
                parts.extend(plan for plan in [self._phrase(text)] if plan)
        if not parts:
            return None
        together = parts[0] if len(parts) == 1 else Plan("all", parts=parts)
        joined = self._written_as_one([word for word, text in said if not (text.quoted or text.field or text.pattern)])
        return Plan("any", parts=[together, joined]) if joined else together

    def _word(self, word: Word, field: str, beginning: bool) -> "Plan | None":
        if beginning and len(word.form) < analysis.BEGINNINGS[0]:
            return None
        terms = [] if field else list(self._lookup.forms_of(word.stem))
        if beginning:
            terms += begun(self._lookup.reader, word.form)
        barely_begun = beginning and len(word.form) <= 3
        spellings = [] if self._exact_spelling or barely_begun else self._lookup.sounding_like(word.form)
        if field:
            stems = {word.stem: ""} | {analysis.stem(term.spelling): term.spelling for term in spellings}
            return self._leaf(Term("marks", f"{field}:{stem}", 1.0, spelling) for stem, spelling in stems.items())
        return self._leaf([*dict.fromkeys(terms), *spellings])

    def _written_as_one(self, said: list[Word]) -> "Plan | None":
        if self._exact_spelling or len(said) != 2 or any(not word.form.isalpha() for word in said):
            return None
        terms = self._lookup.sounding_like(said[0].form + said[1].form)
        one = Term("body", f"{analysis.stem(said[0].form + said[1].form)}|{said[0].form + said[1].form}")
        return self._leaf([one, *[term for term in terms if " " not in term.spelling]]) if terms else None

    def _phrase(self, text: Text) -> "Plan | None":
        said = list(analysis.words(text.text))
        telling = [word for word in said if not word.is_stop]
        single = text.field or len(telling) < 2
        if single:
            parts = [plan for word in telling if (plan := self._word(word, text.field, False))]
        else:
            parts = [self._leaf(self._lookup.forms_of(word.stem)) for word in telling]
            parts += [self._leaf([Term("pairs", pair, _PAIR_WEIGHT)]) for pair in analysis.pairs(said)]
        return Plan("all", parts=parts) if parts else None

    def _leaf(self, terms: Iterable[Term]) -> "Plan":
        wanted = Wanted(terms, self._documents, self._segments)
        self.wanted.append(wanted)
        return Plan("word", wanted=wanted)


class Plan:
    """A part of a query ready to be run: a word, or parts of which all, any or none must match."""

    def __init__(self, kind: str, parts: "list[Plan] | None" = None, wanted: Wanted | None = None) -> None:
        self._kind = kind
        self._parts = parts or []
        self._wanted = wanted

    def scores(self, segment: Segment) -> Scores:
        """Return the documents of a segment that match, with scores; removed documents may be among them."""
        if self._wanted is not None:
            return self._wanted.scores(segment)
        if self._kind == "not":
            without = self._parts[0].scores(segment)
            return {number: 0.0 for number in range(len(segment.refs)) if number not in without}
        if self._kind == "any":
            return _sum_any([part.scores(segment) for part in self._parts])
        kept = [part.scores(segment) for part in self._parts if part._kind != "not"]
        left_out = [part._parts[0].scores(segment) for part in self._parts if part._kind == "not"]
        if not kept:
            kept = [dict.fromkeys(range(len(segment.refs)), 0.0)]
        found = _sum_all(sorted(kept, key=len))
        for out in left_out:
            found = {number: score for number, score in found.items() if number not in out}
        return found


def _sum_all(parts: list[Scores]) -> Scores:
    found = parts[0]
    for part in parts[1:]:
        found = {number: score + part[number] for number, score in found.items() if number in part}
    return found


def _sum_any(parts: list[Scores]) -> Scores:
    parts = sorted(parts, key=len, reverse=True)
    found = parts[0]
    for part in parts[1:]:
        for number, score in part.items():
            found[number] = found.get(number, 0.0) + score
    return found
