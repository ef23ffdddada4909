"""The claims of a document: sentences cut where one kind of evidence settles one part, with kind, chain and reasons.

A sentence that reports what somebody says gives the statement as one claim, from the speaker to the last word said; a
list of counts in it is cut like any other. What is presupposed inside (an earlier event, a purpose) is proposed apart.
"""

from collections.abc import Iterator
from dataclasses import replace

from factdesk.domain.draft import DraftClaim
from factdesk.domain.mention import ChainLink, TimeMention
from factdesk.domain.span import Span
from factdesk.splitting.arabic_clauses import find_arabic_clauses
from factdesk.splitting.checkworthy import checkworthiness
from factdesk.splitting.clauses import Clause, find_clauses, last_word
from factdesk.splitting.document import Document
from factdesk.splitting.enumerations import listed_places
from factdesk.splitting.flags import TWO_TOTALS, flags_of, rival_totals
from factdesk.splitting.kinds import is_opinion, kind_of
from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line, lines_of
from factdesk.splitting.mentions import Mentions, within
from factdesk.splitting.nested import nested_clauses
from factdesk.splitting.quantities import LONGEST_SENTENCE, Count
from factdesk.splitting.statements import restate
from factdesk.splitting.voices import Voice, chain_of, voices_in

_LEAST_WORTH = 0.25
_FEWEST_WORDS = 3
_HOLDS = 6
"""A time holds for at most so many sentences that name none."""

COUNTED_APART = frozenset({"killed", "injured", "missing", "detained", "displaced", "strikes", "sites_damaged"})
"""Measures whose counts are settled apart, each by evidence of its own."""

_SURENESS = {
    "headline": 0.8, "main": 0.7, "event": 0.75, "effect": 0.85, "second": 0.75, "identity": 0.6, "purpose": 0.55,
    "manner": 0.5, "nested": 0.55, "statement": 0.8,
}  # fmt: skip


def find_claims(document: Document, mentions: Mentions) -> tuple[DraftClaim, ...]:
    """Return the proposed claims in reading order."""
    found: list[DraftClaim] = []
    context: TimeMention | None = None
    since = 0
    for number, sentence in enumerate(document.sentences):
        if number - since > _HOLDS:
            context = None
        maker = _Sentence(document, mentions, number, sentence, context)
        drafts = list(maker.claims())
        rivals = rival_totals([draft.quantities for draft in drafts])
        found += [
            replace(draft, flags=(*draft.flags, TWO_TOTALS)) if at in rivals else draft
            for at, draft in enumerate(drafts)
        ]
        if maker.time:
            context, since = maker.time, number
    return tuple(sorted(found, key=lambda draft: (draft.span.start, draft.span.end)))


class _Sentence:
    """The claims of one sentence."""

    def __init__(
        self, document: Document, mentions: Mentions, number: int, span: Span, context: TimeMention | None
    ) -> None:
        self.document, self.mentions, self.span, self.context = document, mentions, span, context
        self.line = lines_of(document)[number]
        self.language = document.language
        self.counts = mentions.counts_in.get(number, [])
        self.places = within(mentions.places, mentions.place_starts, span)
        times = within(mentions.times, mentions.time_starts, span)
        self.times, self.time = times, (times[0] if times else None)
        self.listed = listed_places(document.text, span, self.places, document.language)
        self.voices = voices_in(span, mentions.said_in(document).get(number, []), document)

    def claims(self) -> Iterator[DraftClaim]:
        """Yield the claims of the sentence."""
        if not len(self.line):
            return
        title = self.document.title
        if title and title.contains(self.span):
            if self.span.start == title.start:
                yield self._draft(title, Clause(0, len(self.line), "headline"), None)
            return
        for clause, span, voice in self._pieces():
            if voice is None and clause.role == "main" and not self._tells(clause):
                continue
            draft = self._draft(span, clause, voice)
            if voice or draft.checkworthiness >= _LEAST_WORTH or clause.role != "main":
                yield draft

    def _tells(self, clause: Clause) -> bool:
        """Whether the clause tells something: it has a verb, or a figure in a headline, and more than two words."""
        words = [word for word in self.line.words[clause.start : clause.end] if word[0].isalnum()]
        if len(words) < _FEWEST_WORDS:
            return False
        verb = any(tag.startswith(("V", "MD")) or not tag for tag in self.line.tags[clause.start : clause.end])
        return verb or bool(self._counts_in(self._stretch(clause)))

    def _pieces(self) -> Iterator[tuple[Clause, Span, Voice | None]]:
        """Yield clauses with their stretch of text and their voice: statements first taken whole."""
        clauses = self._clauses()
        outer = [
            v
            for v in self.voices
            if not any(o is not v and o.hull.contains(v.hull) and o.hull != v.hull for o in self.voices)
        ]
        used: set[int] = set()
        for voice in outer:
            inside = [
                i for i, clause in enumerate(clauses) if self._stretch(clause).overlaps(voice.hull) and i not in used
            ]
            if not inside:
                continue
            used.update(inside)
            yield from self._spoken(voice, [clauses[i] for i in inside])
        for i, clause in enumerate(clauses):
            if i not in used:
                yield clause, self._stretch(clause), None
        if self.language == "en":
            for clause in nested_clauses(self.line, bool(outer)):
                yield clause, self._stretch(clause), None

    def _clauses(self) -> list[Clause]:
        if len(self.line) > LONGEST_SENTENCE:
            return [Clause(0, last_word(self.line))]
        if self.language == "en":
            return find_clauses(self.line, [c.span for c in self.counts if c.quantity.measure in COUNTED_APART])
        if self.language == "ar":
            return find_arabic_clauses(self.line, [c.trigger for c in self.counts if c.trigger and not c.part])
        return [Clause(0, last_word(self.line))]

    def _spoken(self, voice: Voice, clauses: list[Clause]) -> Iterator[tuple[Clause, Span, Voice | None]]:
        """Yield a statement whole, or, where it lists counts, in its parts, the first with the words of saying."""
        stretches = [self._stretch(clause) for clause in clauses]
        counted = [
            clause.role in ("effect", "second") and self._counts_in(stretch)
            for clause, stretch in zip(clauses, stretches, strict=True)
        ]
        start = max(voice.hull.start, stretches[0].start) if not voice.attribution.carried else stretches[0].start
        if voice.attribution.source and voice.attribution.source[0].start < stretches[0].start:
            start = max(self.span.start, voice.hull.start)
        if sum(map(bool, counted)) >= 2 or (
            len(clauses) > 1 and all(c.role in ("main", "effect", "second", "event") for c in clauses) and any(counted)
        ):
            for position, (clause, stretch) in enumerate(zip(clauses, stretches, strict=True)):
                yield clause, Span(min(start, stretch.end), stretch.end) if position == 0 else stretch, voice
            return
        end = min(voice.hull.end, self._last())
        whole = Span(min(start, end), end)
        apart = [
            (c, s)
            for c, s in zip(clauses, stretches, strict=True)
            if c.role in ("identity",) and not voice.content.contains(s)
        ]
        yield from ((clause, stretch, None) for clause, stretch in apart)
        if len(whole):
            yield Clause(0, len(self.line), "statement", clauses[0].subject), whole, voice

    def _last(self) -> int:
        end = len(self.line)
        while end > 1 and not self.line.words[end - 1][0].isalnum() and self.line.words[end - 1] not in "”\"»’')%":
            end -= 1
        return self.line.ends[end - 1]

    def _stretch(self, clause: Clause) -> Span:
        whole = self.line.span_of(clause.start, clause.end)
        return Span(whole.start + clause.cut, whole.end)

    def _counts_in(self, span: Span) -> list[Count]:
        return [count for count in self.counts if count.quantity.span and span.contains(count.quantity.span)]

    def _chain(self, span: Span, voice: Voice | None) -> tuple[ChainLink, ...]:
        voices = [voice, *(other for other in self.voices if other is not voice)] if voice else []
        return chain_of(voices, span, self.mentions.outlet, self.mentions.sources)

    def _time_around(self, clause: Clause, voice: Voice | None) -> TimeMention | None:
        """Return the time of the sentence, else, for events, the last one before that still holds."""
        if clause.role in ("identity", "nested", "purpose", "headline"):
            return None
        if self.time or (voice and not voice.attribution.carried):
            return self.time
        return self.context

    def _draft(self, span: Span, clause: Clause, voice: Voice | None) -> DraftClaim:
        language = self.language
        attribution = voice.attribution if voice else None
        line = _words_in(self.line, span)
        counts = self._counts_in(span)
        listed = [q for q in self.listed if q.span and span.contains(q.span)]
        quantities = tuple(sorted((*(c.quantity for c in counts), *listed), key=lambda q: q.span or span))
        places = [place for place in self.places if place.span and span.contains(place.span)]
        if not places:
            around = (*clause.beside, *((clause.opening,) if clause.opening else ()))
            places = [p for p in self.places if p.span and any(stretch.contains(p.span) for stretch in around)]
        time = next(
            (time for time in self.times if time.span and span.contains(time.span)), self._time_around(clause, voice)
        )
        kind = kind_of(line, clause.role, quantities, attribution, language)
        opinion = is_opinion(line, attribution, language)
        worth, reasons = checkworthiness(
            kind=kind, quantities=quantities, places=places, time=time if self.time else None,
            actor=_has_actor(self.line, clause, span), event=_has_event(line, language), attribution=attribution,
            opinion=opinion, language=language, words=line,
        )  # fmt: skip
        said = _words_in(self.line, voice.content) if voice else ()
        flags = flags_of(line, quantities, attribution, said, language)
        sure = min(_SURENESS[clause.role], attribution.confidence) if attribution else _SURENESS[clause.role]
        if attribution is None and clause.role == "main" and not _has_event(line, language) and not quantities:
            sure -= 0.25
        return DraftClaim(
            span, kind, restate(self.document, self.line, span, clause, attribution),
            self._chain(span, voice),
            quantities, tuple(places), time, sure, worth,
            (f"rule: {clause.role}", *_count_reasons(counts), *(attribution.reasons if attribution else ()), *reasons),
            tuple(flags), clause.beside,
        )  # fmt: skip


def _words_in(line: Line, span: Span) -> tuple[str, ...]:
    return tuple(word for word, start in zip(line.low, line.starts, strict=True) if span.start <= start < span.end)


def _has_event(words: tuple[str, ...], language: str) -> bool:
    table = lexicon("claims", language)
    known = {
        *table.get("event_verbs", ()),
        *table.get("event_nouns", ()),
        *table.get("event_participles", ()),
        *table.get("harm_nouns", ()),
    }
    return not known.isdisjoint(words)


def _has_actor(line: Line, clause: Clause, span: Span) -> bool:
    """Whether a capitalised name stands in the claim or in its subject, apart from the first word of the sentence."""
    stretches = [span, clause.subject] if clause.subject else [span]
    return any(
        (tag.startswith("NNP") or (tag == "JJ" and word[0].isupper()))
        and any(stretch.start <= start < stretch.end for stretch in stretches)
        for word, tag, start in zip(line.words, line.tags, line.starts, strict=True)
    )


def _count_reasons(counts: list[Count]) -> tuple[str, ...]:
    return tuple(f"count: {count.quantity.verbatim} ({count.rule})" for count in counts)
