"""Frames around a noun: "X's claim that …", "statements from X, attempting to …", "calls by X for …"."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from factdesk.splitting.frames.ends import clause_end
from factdesk.splitting.frames.inverted import source_after
from factdesk.splitting.frames.scene import Frame, Range, Scene
from factdesk.splitting.frames.sources import source_before
from factdesk.splitting.frames.stretches import stretch
from factdesk.splitting.lexicon import lexicon

_FROM = frozenset({"by", "from"})


@dataclass(frozen=True, slots=True)
class SayingNoun:
    """A noun that stands for a saying: its stance, how sure it is, what leads in its content."""

    stance: str
    sure: float
    takes: frozenset[str]


@cache
def saying_nouns(language: str) -> dict[str, SayingNoun]:
    """Return, for every form of every noun of saying of the lexicon, what it takes."""
    found: dict[str, SayingNoun] = {}
    for group in lexicon("speech", language).get("nouns", {}).values():
        noun = SayingNoun(group["stance"], group["sure"], frozenset(group["takes"]))
        for word in group["words"]:
            plural = word[:-1] + "ies" if word.endswith("y") else word + "s"
            found[word] = found[plural] = noun
    return found


def noun_frames(scene: Scene, number: int) -> Iterator[Frame]:
    """Return the attributions of one sentence whose cue is a noun."""
    low, high = scene.sentences[number]
    known = saying_nouns("en")
    for at in range(low, high):
        noun = known.get(scene.lower(at))
        if noun and scene.tag(at) in ("NN", "NNS", "NNP") and not scene.quoted(at):
            frame = _frame(scene, noun, at, low, high)
            if frame:
                yield frame


def _frame(scene: Scene, noun: SayingNoun, at: int, low: int, high: int) -> Frame | None:
    owner, first = _owner(scene, at, low)
    maker = owner is None
    source: Range | None = owner
    after = at + 1
    if scene.lower(after) in _FROM and source is None:
        source = source_after(scene, after + 1, high)
        if source is None:
            return None
        maker = False
        after = source[1]
    if maker:
        source = _maker(scene, first, low)
    content = _content(scene, noun, after, high, behind_source=source is not None and source[0] > at)
    if content is None or source is None:
        return None
    start, end = content
    cue = (first, max(at + 1, first + 1))
    if scene.lower(start - 1) in noun.takes and start - 1 == at + 1:
        cue = (first, start)
    stretches = stretch(scene, start, end)
    return Frame("noun of saying", source, cue, stretches, noun.stance, noun.sure) if stretches else None


def _owner(scene: Scene, at: int, low: int) -> tuple[Range | None, int]:
    """Return whose saying it is ("Assad's claim", "their claim"), and where the noun phrase of the cue starts."""
    first = at
    while first > low and scene.tag(first - 1) in ("JJ", "NN", "VBN", "VBG", "JJS", "RB", "CD", "JJR"):
        first -= 1
    if first > low and scene.tag(first - 1) == "PRP$":
        return (first - 1, first), first
    if first > low and scene.tag(first - 1) == "POS":
        owner = source_before(scene, low, first)
        return owner, first
    if first > low and scene.tag(first - 1) == "DT":
        return None, first - 1
    return None, first


def _maker(scene: Scene, first: int, low: int) -> Range | None:
    """Return who makes the statement: "the ministry issued a statement that", "X has expressed concern about"."""
    verb = first - 1
    if verb > low and scene.lower(verb) in scene.small.making:
        while verb > low and (
            scene.tag(verb - 1) in ("VBZ", "VBP", "VBD", "MD", "RB") and scene.tag(verb).startswith("V")
        ):
            verb -= 1
        return source_before(scene, low, verb)
    return None


def _content(scene: Scene, noun: SayingNoun, after: int, high: int, *, behind_source: bool) -> Range | None:
    """Return the content that follows: that …, to do …, for/of/about …, or ", attempting to …" behind a source."""
    word = scene.lower(after)
    if after >= high:
        return None
    that = word in ("that", "whether") and "that" in noun.takes and scene.tag(after) in ("IN", "WDT", "DT")
    deed = word == "to" and "to" in noun.takes and scene.tag(after + 1) in ("VB", "RB")
    if that or deed:
        return after, clause_end(scene, after, high, to_comma=_leads_in(scene, after))
    if word in noun.takes and word not in ("that", "to"):
        return (
            (after + 1, _phrase_end(scene, after + 1, high))
            if scene.lower(after + 1) not in scene.small.times
            else None
        )
    if word == "to" and "against" in noun.takes and not behind_source:
        return after + 1, _phrase_end(scene, after + 1, high)
    if behind_source and scene.tag(after) == "," and scene.tag(after + 1) == "VBG":
        return after + 1, clause_end(scene, after + 1, high)
    return None


def _leads_in(scene: Scene, at: int) -> bool:
    """Whether a noun of saying stands in what leads in its sentence: "Despite his claims that …, the road is shut"."""
    number = scene.document.sentence_at(scene.tokens[at].start)
    low = scene.sentences[number][0] if number is not None else at
    return scene.tag(low) == "IN" and not scene.has_finite_verb(low, at)


def _phrase_end(scene: Scene, start: int, high: int) -> int:
    for index in range(start + 1, high):
        if scene.tag(index) in (",", ":", "VBD", "VBZ", "VBP", "MD", ".", "-RRB-") and not scene.quoted(index):
            return index
    return high
