"""Which documents answer a query, and how well: BM25 over the index terms, parts of the query put together.

The weight kept with each posting is BM25's saturated and length-normalised frequency (Robertson and Zaragoza 2009), so
a score is the sum of weight times rarity. A word found in several forms or spellings counts once, by its best.
"""

from collections.abc import Iterable
from math import log

import numpy as np
import numpy.typing as npt

from factdesk.search import analysis
from factdesk.search.analysis import Word
from factdesk.search.lookup import Lookup, Term, begun, like_pattern
from factdesk.search.postings import WHOLE, Numbers
from factdesk.search.query import All, Node, Not, Text
from factdesk.search.query import Any as Either
from factdesk.search.scores import Scores, Values, among, best_of, everything, sum_any, without
from factdesk.search.segment import Segment

Marks = npt.NDArray[np.bool_]

_PAIR_WEIGHT = 0.5
"""What two words next to each other count, against each word by itself."""
_MANY = 64
"""From one in so many documents on, they are looked up in a row with a place for every document."""


class Wanted:
    """One word of the query with the index terms that answer it, and how much they tell."""

    def __init__(self, terms: Iterable[Term], documents: int, segments: list[Segment]) -> None:
        self.terms = list(terms)
        holding = sum(segment.count(t.field, t.text) for segment in segments for t in self.terms)
        self.rarity = log(1 + (documents - min(holding, documents) + 0.5) / (holding + 0.5))

    def size(self, segment: Segment) -> int:
        """Return how many documents of a segment have the terms, those with two counted twice."""
        return sum(segment.count(term.field, term.text) for term in self.terms)

    def scores(self, segment: Segment) -> Scores:
        """Return the documents of a segment that have one of the terms."""
        return best_of([self._scored(segment, term) for term in self.terms], len(segment.refs))

    def scores_among(self, segment: Segment, numbers: Numbers) -> tuple[Marks, Values]:
        """Return which of these documents have one of the terms, and the score of each (0 where it has none)."""
        there, values = np.zeros(len(numbers), np.bool_), np.zeros(len(numbers))
        for term in self.terms:
            if not segment.count(term.field, term.text):
                continue
            having, scores = self._scored(segment, term)
            found, places = among(numbers, having)
            there |= found
            np.maximum(values, scores[places], out=values, where=found)
        return there, values

    def _scored(self, segment: Segment, term: Term) -> Scores:
        numbers, weights = segment.postings(term.field, term.text)
        return numbers, np.multiply(weights, self.rarity * term.share / WHOLE, dtype=np.float64)


class Ranking:
    """Answers a query on the segments of one state of the index."""

    def __init__(self, lookup: Lookup, segments: list[Segment], exact_spelling: bool = False) -> None:
        self._lookup = lookup
        self._segments = segments
        self._documents = max(1, sum(map(len, segments)))
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
            return without(everything(len(segment.refs)), self._parts[0].scores(segment)[0])
        if self._kind == "any":
            return sum_any([part.scores(segment) for part in self._parts], len(segment.refs))
        return self._all(segment)

    def _size(self, segment: Segment) -> int:
        """Return how many documents may match at the most."""
        if self._wanted is not None:
            return self._wanted.size(segment)
        if self._kind == "not":
            return len(segment.refs)
        sizes = [part._size(segment) for part in self._parts]
        return sum(sizes) if self._kind == "any" else min(sizes, default=0)

    def _all(self, segment: Segment) -> Scores:
        """Begin with the part that fewest documents match, and look for the others among these."""
        kept = [part for part in self._parts if part._kind != "not"]
        if not kept:
            found = everything(len(segment.refs))
        else:
            sizes = [part._size(segment) for part in kept]
            first, *others = sorted(range(len(kept)), key=sizes.__getitem__)
            numbers, scores = kept[first].scores(segment)
            values = {first: scores}
            for place in others:
                there, scores = kept[place]._scores_among(segment, numbers)
                if not there.all():
                    numbers, scores = numbers[there], scores[there]
                    values = {number: known[there] for number, known in values.items()}
                values[place] = scores
            found = numbers, np.add.reduce([values[place] for place in range(len(kept))])
        for part in self._parts:
            if part._kind == "not":
                found = without(found, part._parts[0].scores(segment)[0])
        return found

    def _scores_among(self, segment: Segment, numbers: Numbers) -> tuple[Marks, Values]:
        if self._wanted is not None and len(numbers) * _MANY < len(segment.refs):
            return self._wanted.scores_among(segment, numbers)
        having, scores = self.scores(segment)
        if not len(having):
            return np.zeros(len(numbers), np.bool_), np.zeros(len(numbers))
        if len(numbers) * _MANY < len(segment.refs):
            there, places = among(numbers, having)
            return there, np.where(there, scores[places], 0.0)
        marks, row = np.zeros(len(segment.refs), np.bool_), np.zeros(len(segment.refs))
        marks[having], row[having] = True, scores
        return marks[numbers], row[numbers]
