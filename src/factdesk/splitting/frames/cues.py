"""Finding cues: verbs of the lexicon in the place of a verb, together with their auxiliaries, adverbs and particles."""

from collections.abc import Iterator

from factdesk.splitting.frames.scene import Cue, Range, Scene
from factdesk.splitting.frames.small import FINITE
from factdesk.splitting.verbs import Reading, readings

BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "am", "'s", "'re", "'m"})
_AUXILIARIES = BE | frozenset(
    {"has", "have", "had", "having", "'ve", "'d", "'ll", "do", "does", "did", "get", "gets", "got"}
)
_NEGATIONS = frozenset({"not", "n't", "never", "no"})
_DAYS = frozenset({"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"})
_TOPICS = frozenset({"about", "of", "against", "for"})
_BEFORE_NOUNS = frozenset({"of", "for", "by", "about", "over", "with", "from"})
_LONGEST_GAP = 6
_MISTAKEN = frozenset({"NN", "NNS", "NNP", "NNPS", "JJ", "IN"})
_NOT_BEFORE_VERB = frozenset({"DT", "PRP$", "POS", "JJ", "IN", "CD", "JJS", "JJR"})


def find_cues(scene: Scene, sentence: Range, *, in_title: bool) -> Iterator[Cue]:
    """Return the cues of a sentence that stand outside quotation marks."""
    known = readings("en")
    start, end = sentence
    for head in range(start, end):
        candidates = known.get(scene.lower(head))
        if candidates is None or scene.quoted(head) or not _is_verb(scene, head, start, in_title=in_title):
            continue
        fitting, stop = _with_particle(scene, candidates, head, end)
        if fitting:
            first, form, negated = _group(scene, head, start)
            yield Cue(first, stop, head, form, fitting, negated)


def _is_verb(scene: Scene, at: int, start: int, *, in_title: bool) -> bool:
    tag, first = scene.tag(at), at == start
    named = tag.startswith("NNP") and scene.tokens[at].text[:1].isupper() and not in_title
    if named or (not first and scene.lower(at - 1) == "worth"):
        return False
    if tag in ("VB", "VBP") and not first and scene.tag(at - 1) in ("JJ", "DT"):
        return scene.lower(at - 1) in scene.small.many
    if tag.startswith("V"):
        return not _is_attribute(scene, at, start) or scene.lower(at + 1) == "that"
    return not first and tag in _MISTAKEN and _is_mistaken(scene, at, start, in_title=in_title)


def _is_attribute(scene: Scene, at: int, start: int) -> bool:
    """Whether a participle stands before a noun as an adjective: "the reported losses", "a widely denounced law"."""
    if scene.lower(at - 1) in ("that", "this", "those", "some", "all"):
        return False
    if scene.lower(at - 1) in _BEFORE_NOUNS and scene.tag(at + 1).startswith("NN") and scene.lower(at).endswith("ed"):
        return True
    before = at - 2 if scene.lower(at - 1).endswith("ly") else at - 1
    leading = ("DT", "PRP$", "POS") if scene.tag(at) == "VBD" else ("DT", "PRP$", "POS", "JJ")
    return scene.tag(at) in ("VBG", "VBN", "VBD") and before >= start and scene.tag(before) in leading


def _is_mistaken(scene: Scene, at: int, start: int, *, in_title: bool) -> bool:
    """Whether a verb was taken for a noun: "the regime claims that", "Haddad notes:", "Mayor blasts council"."""
    if scene.tag(at - 1) in _NOT_BEFORE_VERB:
        return False
    follows = scene.lower(at + 1)
    if follows in (".", ":") and _closes(scene, at, start):
        return True
    if follows == "that" and scene.tag(at + 2) in FINITE:
        return False
    if follows == "that" or scene.tag(at + 1) == "PRP":
        return scene.tag(at - 1).startswith(("NN", "PRP"))
    return in_title and scene.lower(at).endswith("s") and scene.tag(at - 1).startswith("NN")


def _closes(scene: Scene, at: int, start: int) -> bool:
    """Whether a verb taken for a noun closes its sentence: "The bridge is shut, records show" / "…, Haddad notes:"."""
    if scene.tag(at - 1) == "NNS":
        return scene.lower(at) in ("show", "say", "suggest")
    mark = any(scene.tag(index) in (",", "''") for index in range(start, at - 1))
    spoken = any("before" in reading.takes for reading in readings("en")[scene.lower(at)])
    return mark and spoken and scene.lower(at).endswith("s") and scene.tag(at - 1) in ("NNP", "NN")


def _with_particle(
    scene: Scene, candidates: tuple[Reading, ...], head: int, end: int
) -> tuple[tuple[Reading, ...], int]:
    """Return the readings whose second words follow the verb, and where the cue ends; longer ones win.

    Before a preposition an adverb and a listener may stand: "spoke at length about", "talked to voters about".
    """
    best: tuple[tuple[Reading, ...], int] = (tuple(c for c in candidates if not c.particle), head + 1)
    longest = 0
    for candidate in candidates:
        if len(candidate.particle) < max(1, longest):
            continue
        at = _particle_at(scene, candidate.particle, head, end)
        if at is not None and scene.lower(at) not in _DAYS:
            same = len(candidate.particle) == longest
            best = ((*best[0], candidate) if same else (candidate,)), at
            longest = len(candidate.particle)
    return best


def _particle_at(scene: Scene, particle: tuple[str, ...], head: int, end: int) -> int | None:
    """Return the token behind the second words of a verb, None if they do not follow."""
    at = head + 1
    if tuple(scene.lower(index) for index in range(at, at + len(particle))) == particle:
        return at + len(particle)
    if particle[-1] not in _TOPICS:
        return None
    if len(particle) > 1 and scene.lower(at) == particle[0]:
        at, particle = at + 1, particle[1:]
    for index in range(at, min(end, at + _LONGEST_GAP)):
        if scene.lower(index) == particle[0] and len(particle) == 1:
            return index + 1
        gap = scene.tag(index).startswith("RB") or scene.lower(index) in (
            "at",
            "length",
            "much",
            "to",
            "with",
            "directly",
        )
        listener = index > at and scene.tag(index).startswith(("NN", "PRP", "DT", "JJ"))
        if scene.quoted(index) or not (gap or listener):
            return None
    return None


def _group(scene: Scene, head: int, start: int) -> tuple[int, str, bool]:
    """Return where the verb group starts, its form, and whether it is negated."""
    first, negated, auxiliaries = head, False, set[str]()
    infinitive = False
    while first > start and not scene.quoted(first - 1):
        word, tag = scene.lower(first - 1), scene.tag(first - 1)
        if word in _NEGATIONS:
            negated = True
        elif word == "to" and first == head and not infinitive:
            governor = _governor(scene, first - 1, start)
            if governor is None:
                return first - 1, "infinitive", negated
            infinitive = True
            first = governor
            continue
        elif word in _AUXILIARIES or tag == "MD":
            auxiliaries.add(word)
        elif not tag.startswith("RB") or word in ("here", "there", "now", "then", "yesterday", "instead", "however"):
            break
        first -= 1
    while first < head and scene.tag(first).startswith("RB") and scene.lower(first) not in _NEGATIONS:
        first += 1
    return first, _form(scene, head, auxiliaries, infinitive=infinitive), negated


def _governor(scene: Scene, to: int, start: int) -> int | None:
    """Return where the verb before "to" starts ("went on to say", "declined to comment"), None if there is none."""
    at = to - 1
    if at > start and scene.lower(at) == "on":
        at -= 1
    return at if at >= start and scene.lower(at) in scene.small.governing else None


def _form(scene: Scene, head: int, auxiliaries: set[str], *, infinitive: bool) -> str:
    tag, word = scene.tag(head), scene.lower(head)
    if infinitive:
        return "finite"
    if word.endswith("ing"):
        return "finite" if auxiliaries & BE else "participle"
    if tag in ("VBN", "VBD", "JJ", "NN", "VB") and auxiliaries & BE and not auxiliaries & {"do", "does", "did"}:
        return "passive"
    return "finite"
