"""Where a content may end: the edges of clauses behind its start, and what a personal model sees of each of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from factdesk.splitting.features import stem
from factdesk.splitting.frames.ends import starts_cue
from factdesk.splitting.frames.scene import Scene

_EDGE_TAGS = (
    ",", ":", ".", "CC", "IN", "TO", "WDT", "WP", "WRB", "V", "``", "''", "-LRB-", "-RRB-", "RB", "MD", "DT", "PRP",
    "NNP",
)  # fmt: skip
_LOOK_AHEAD = 10
_SAME = 0.5
_AS_GOOD = 0.05


@dataclass(frozen=True, slots=True)
class Ends:
    """The ends a content may have (token indices, end exclusive), with the words up to each and its features.

    ``proposed`` is the number of the end the rules propose; ``before`` counts the words of the stretches before.
    """

    start: int
    proposed: int
    edges: tuple[int, ...]
    words: tuple[int, ...]
    features: tuple[list[str], ...]
    before: int = 0

    def likely(self, chances: Sequence[float]) -> "LikelyEnds":
        """Return how likely each end is; ``chances`` tells how likely a content that got to an edge ends there."""
        left, alone = 1.0, []
        for chance in (*chances[:-1], 1.0):
            alone.append(left * chance)
            left *= 1 - chance
        lengths = [self.before + words for words in self.words]
        right = [
            sum(
                likely
                for likely, other in zip(alone, lengths, strict=True)
                if min(other, length) >= _SAME * max(other, length)
            )
            for length in lengths
        ]
        return LikelyEnds(self, tuple(alone), tuple(right))


@dataclass(frozen=True, slots=True)
class LikelyEnds:
    """For every edge how likely the content ends just there, and how likely it shares half of its words if it does."""

    ends: Ends
    alone: tuple[float, ...]
    right: tuple[float, ...]

    def best(self, gain: float) -> int:
        """Return the number of the edge that is most likely right; of ends as good the likeliest by itself.

        The proposed end stays unless another one is likelier by more than ``gain``.
        """
        most = max(self.right)
        if most <= self.right[self.ends.proposed] + gain:
            return self.ends.proposed
        as_good = [edge for edge, chance in enumerate(self.right) if chance >= most - _AS_GOOD]
        return max(as_good, key=lambda edge: self.alone[edge])


@dataclass(frozen=True, slots=True)
class Held:
    """The last stretch of a content as the rules end it (token indices, end exclusive).

    ``head`` is the word of saying, ``rule`` what found it, ``before`` counts the words of the stretches before.
    """

    start: int
    end: int
    head: int
    rule: str
    before: int = 0


def ends_of(scene: Scene, held: Held, stops: Callable[[int], bool]) -> Ends | None:
    """Return the ends a content may have within its sentence; None if there is no choice.

    ``stops`` tells which tokens it cannot hold.
    """
    start, proposed = held.start, held.end
    high = next((high for low, high in scene.sentences if low <= start < high), 0)
    while proposed > start and not scene.tokens[proposed - 1].is_word:
        proposed -= 1
    if not start < proposed <= high:
        return None
    found: list[tuple[int, int, list[str]]] = []
    words = commas = 0
    verb = False
    for at in range(start, high + 1):
        if at > start and scene.tokens[at - 1].is_word:
            edge = at in (high, proposed) or scene.tag(at).startswith(_EDGE_TAGS)
            if edge:
                seen = _Seen(high, proposed, words, commas, verb)
                found.append((at, words, _features(scene, at, held, seen)))
        if at == high or stops(at):
            break
        words += scene.tokens[at].is_word
        commas += scene.tag(at) == ","
        verb = verb or scene.is_finite(at)
    edges = tuple(at for at, _, _ in found)
    if len(edges) < 2 or proposed not in edges:
        return None
    return Ends(
        start,
        edges.index(proposed),
        edges,
        tuple(count for _, count, _ in found),
        tuple(seen for _, _, seen in found),
        held.before,
    )


@dataclass(frozen=True, slots=True)
class _Seen:
    """What stands between the start of a content and an edge."""

    high: int
    proposed: int
    words: int
    commas: int
    verb: bool


def _features(scene: Scene, at: int, held: Held, seen: _Seen) -> list[str]:
    """Return the features of ending before token ``at``, as "name=value"."""
    high, rule, head = seen.high, held.rule, scene.lower(held.head)
    following = next((index for index in range(at, high) if scene.tokens[index].is_word), high)
    mark = "".join(scene.tokens[index].text for index in range(at, min(following, at + 3)))
    word, tag = (scene.lower(following), scene.tag(following)) if following < high else ("end", "end")
    word2, tag2 = (scene.lower(following + 1), scene.tag(following + 1)) if following + 1 < high else ("end", "end")
    where = "there" if at == seen.proposed else "earlier" if at < seen.proposed else "later"
    verbs = f"{'verb' if seen.verb else 'none'} {'verb' if _verb_behind(scene, following, high) else 'none'}"
    sort, length, rest = _sort(scene, held.start), _length(seen.words), min((high - following) // 3, 6)
    quoted = _quoted(scene, at, following)
    cued = scene.tag(at) in (",", ":") and at < high and starts_cue(scene, at + 1, high)
    values = {
        "rules end": where, "rules end, rule": f"{where} {rule}", "mark": mark, "word": f"{mark} {word}",
        "class": f"{mark} {tag}", "classes": f"{mark} {tag} {tag2}", "words": f"{word} {word2}",
        "rules end, word": f"{where} {mark} {word}", "rules end, class": f"{where} {mark} {tag}",
        "verbs, class": f"{verbs} {mark} {tag}", "verbs, word": f"{verbs} {mark} {word}", "rule": rule,
        "rule, word": f"{rule} {mark} {word}", "rule, class": f"{rule} {mark} {tag}", "sort": sort,
        "sort, rules end": f"{sort} {where} {verbs}", "sort, class": f"{sort} {mark} {tag} {verbs}",
        "sort, word": f"{sort} {word}", "length": str(length), "length, sort": f"{length} {sort} {mark}",
        "length, rules end": f"{length} {where}", "class before": scene.tag(at - 1),
        "classes around": f"{scene.tag(at - 1)} {mark} {tag}", "word before": scene.lower(at - 1),
        "head, word": f"{stem(head)} {word}", "head, rules end": f"{stem(head)} {where}",
        "quoted": quoted, "quoted, mark": f"{quoted} {mark}", "commas": f"{min(seen.commas, 4)} {mark}",
        "cue behind": str(cued), "rest": str(rest), "rest, rules end": f"{rest} {where} {mark}",
    }  # fmt: skip
    return [f"end {name}={value}" for name, value in values.items()]


def _verb_behind(scene: Scene, at: int, high: int) -> bool:
    """Whether a clause with a verb of its own follows, up to the next mark."""
    for index in range(at, min(high, at + _LOOK_AHEAD)):
        if index > at and scene.tag(index) in (",", ":"):
            return False
        if scene.is_finite(index):
            return True
    return False


def _sort(scene: Scene, start: int) -> str:
    if scene.quoted(start):
        return "quotation"
    word = scene.lower(start)
    return word if word in ("that", "to") else scene.tag(start)[:2]


def _length(words: int) -> int:
    return words if words < 4 else 4 + min(words // 4, 6)


def _quoted(scene: Scene, at: int, following: int) -> str:
    if scene.quoted(at - 1):
        return "within" if scene.quoted(at) else "closes"
    return "opens" if scene.quoted(following) else "none"
