"""What a personal model sees of a word: itself, its neighbours, its class, quotation marks, the lexicon, the rules."""

from collections.abc import Iterable, Sequence

from factdesk.domain.draft import Attribution
from factdesk.domain.span import Span
from factdesk.splitting.frames.scene import Scene
from factdesk.splitting.verbs import readings

OUTSIDE = "O"
CUE, CONTENT, SOURCE = "C", "Q", "S"
_NEIGHBOURS = (-3, -2, -1, 1, 2, 3)
AUXILIARIES = frozenset({"is", "was", "are", "were", "be", "been", "has", "have", "had", "'s", "will"})
_ENDINGS = (("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""))


def labels(scene: Scene, attributions: Iterable[Attribution]) -> list[str]:
    """Return for every token whether a cue, content or source begins (B-) or goes on (I-) there, else O."""
    found = [OUTSIDE] * len(scene.tokens)
    for attribution in attributions:
        for spans, letter in ((attribution.source, SOURCE), (attribution.content, CONTENT), (attribution.cue, CUE)):
            for span in spans:
                _mark(scene, span, letter, found)
    return found


def _mark(scene: Scene, span: Span, letter: str, found: list[str]) -> None:
    for number, index in enumerate(scene.document.token_range(span)):
        found[index] = f"{'I' if number else 'B'}-{letter}"


def sentence_features(scene: Scene, number: int, ruled: Sequence[str]) -> list[list[str]]:
    """Return the features of every token of a sentence; ``ruled`` are the labels the rules give the whole text."""
    start, end = scene.sentences[number]
    last = "none"
    rows: list[list[str]] = []
    for index in range(start, end):
        rows.append([f"left={last}", *_own(scene, index, start, ruled), *_around(scene, index, start, end, ruled)])
        tag, word = scene.tag(index), scene.lower(index)
        if tag.startswith("V") and word not in AUXILIARIES:
            last = stem(word)
        elif tag in (",", ".", ":"):
            last = last.split("|", maxsplit=1)[0] + "|,"
    return rows


def _own(scene: Scene, index: int, start: int, ruled: Sequence[str]) -> list[str]:
    token = scene.tokens[index]
    found = [f"word={token.lower}", f"class={token.tag}", f"end={token.lower[-3:]}", f"stem={stem(token.lower)}"]
    found.append(f"rule={ruled[index][-1]}")
    found += [f"group={reading.group}" for reading in readings("en").get(token.lower, ())]
    if scene.quoted(index):
        found.append("quoted")
    if token.text[:1].isupper():
        found.append("capital")
    if index == start:
        found.append("first")
    return found


def _around(scene: Scene, index: int, start: int, end: int, ruled: Sequence[str]) -> list[str]:
    found = []
    for distance in _NEIGHBOURS:
        other = index + distance
        if not start <= other < end:
            found.append(f"edge{distance}")
            continue
        token = scene.tokens[other]
        found.append(f"class{distance}={token.tag}")
        if abs(distance) < 3:
            found.append(f"word{distance}={token.lower}")
        if abs(distance) == 1:
            found.append(f"rule{distance}={ruled[other][-1]}")
            found.append(f"classes{distance}={token.tag} {scene.tag(index)}")
        if scene.quoted(other):
            found.append(f"quoted{distance}")
    following = scene.lower(index + 1) if index + 1 < end else "end"
    found.append(f"class and next={scene.tag(index)} {following}")
    return found


def stem(word: str) -> str:
    """Return a word without its ending, so that forms of one verb meet: "emailed", "emails" → "email"."""
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)] + instead
    return word
