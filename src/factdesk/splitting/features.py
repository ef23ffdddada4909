"""What a personal model sees of an opening: its words, their classes, who acts, what follows, and the lexicons."""

from collections.abc import Iterable, Sequence

from factdesk.domain.draft import Attribution
from factdesk.splitting.frames.nouns import saying_nouns
from factdesk.splitting.frames.scene import Scene
from factdesk.splitting.leanings import leanings, role_words
from factdesk.splitting.openings import OUTSIDE, Opening
from factdesk.splitting.verbs import readings

TAKEN = "T"
_ENDINGS = (("ies", "y"), ("ied", "y"), ("ing", ""), ("ed", ""), ("es", ""), ("s", ""))
_LOOK_AHEAD = 8
_MOST_AUXILIARIES = 4


def taken_by(scene: Scene, attributions: Iterable[Attribution]) -> list[str]:
    """Return for every token whether it belongs to an attribution (T) or to none (O)."""
    found = [OUTSIDE] * len(scene.tokens)
    for attribution in attributions:
        for span in (*attribution.source, *attribution.content, *attribution.cue):
            for index in scene.document.token_range(span):
                found[index] = TAKEN
    return found


def features_of(scene: Scene, opening: Opening, taken: Sequence[str]) -> list[str]:
    """Return the features of one opening, as "name=value".

    Where no rule took a word of it, each is there twice: what is learned from openings that the rules take too tells
    what the desk calls a saying, and the second weight what is different about those the rules leave.
    """
    who = _who(scene, opening)
    found = [
        *_words(scene, opening),
        *_subject(scene, opening, who),
        *_groups(scene, opening, who),
        *_content(scene, opening),
        *_place(scene, opening, taken),
    ]
    left = all(taken[index] == OUTSIDE for index in range(min(opening.first, opening.content[0]), _end(opening)))
    return [*found, *_around(scene, opening), *(f"left: {one}" for one in found if left)]


def _end(opening: Opening) -> int:
    return max(opening.last + 1, opening.content[1])


def _around(scene: Scene, opening: Opening) -> list[str]:
    """Return the words and classes around the head, its beginning, and where in the sentence it stands."""
    low, high = scene.sentences[opening.sentence]
    head, start, end = opening.head, *opening.content
    word, tag = scene.lower(head), scene.tag(head)
    near = [(step, head + step) for step in (-3, -2, -1, 1, 2, 3) if low <= head + step < high]
    found = [
        *(f"word {step:+}={scene.lower(index)}" for step, index in near),
        *(f"class {step:+}={scene.tag(index)}" for step, index in near),
        *(f"start={word[:letters]}" for letters in (3, 4, 5)),
        *(f"ending={word[-letters:]}" for letters in (2, 5)),
        f"head and behind={word} {scene.lower(head + 1)}", f"before and head={scene.lower(head - 1)} {word}",
        f"classes around={scene.tag(head - 1)} {tag} {scene.tag(head + 1)}",
        f"classes up to head={scene.tag(head - 2)} {scene.tag(head - 1)} {tag}",
        f"last and content={scene.lower(opening.last)} {scene.lower(start)}",
        f"classes of content={scene.tag(start)} {scene.tag(start + 1)} {scene.tag(start + 2)}",
        f"quarter={min(3, (head - low) * 4 // (high - low))}", f"word at end={scene.lower(end)}",
        f"class at end={scene.tag(end)}",
        "with pronoun" if any(scene.tag(index) == "PRP" for index in range(start, end)) else "without pronoun",
    ]  # fmt: skip
    if opening.source is not None:
        first, last = opening.source
        found += [f"speaker={scene.lower(last - 1)}", f"speaker class={scene.tag(last - 1)} {min(last - first, 4)}"]
    return found


def _words(scene: Scene, opening: Opening) -> list[str]:
    head, last = opening.head, opening.last
    start = last + 1
    word, tag, following = scene.lower(last), scene.tag(last), scene.tag(start)
    head_stem, head_tag = stem(scene.lower(head)), scene.tag(head)
    preposition = word if head != last else ""
    return [
        f"word={word}", f"class={tag}", f"stem={stem(word)}", f"head={head_stem}", f"head class={head_tag}",
        f"head and preposition={head_stem} {preposition}", f"end={scene.lower(head)[-3:]}",
        f"long end={scene.lower(head)[-4:]}", f"class before={scene.tag(last - 1)}",
        f"word before={scene.lower(last - 1)}",
        f"class behind={following}", f"class second behind={scene.tag(start + 1)}", f"word behind={scene.lower(start)}",
        f"classes={tag} {following}", f"class and opening={tag} {opening.how}",
        f"three classes={scene.tag(last - 1)} {tag} {following}", f"head and classes={head_tag} {tag} {following}",
        f"preposition={word if preposition or tag in ('IN', 'TO', 'RP') else '-'} {head_tag}",
    ]  # fmt: skip


def _who(scene: Scene, opening: Opening) -> str:
    """Return the sort of the speaker there would be."""
    if opening.source is None:
        return "nobody"
    start, end = opening.source
    last, word = scene.tag(end - 1), scene.lower(end - 1)
    if last == "PRP":
        return word if word in ("i", "we", "you", "it") else "pronoun"
    if any(scene.tag(index).startswith("NNP") for index in range(start, end)):
        return "name"
    if any(scene.lower(index) in role_words() for index in range(start, end)):
        return "role"
    if last in ("WP", "WDT"):
        return "who"
    return "many" if last == "NNS" else "thing"


def _subject(scene: Scene, opening: Opening, who: str) -> list[str]:
    head_tag, tag = scene.tag(opening.head), scene.tag(opening.last)
    auxiliaries = [scene.lower(index) for index in range(opening.first, opening.head)][:_MOST_AUXILIARIES]
    return [
        f"who={who}", f"who and class={who} {tag}", f"who and head class={who} {head_tag} {opening.how}",
        f"who and head={who} {stem(scene.lower(opening.head))}", *(f"auxiliary={word}" for word in auxiliaries),
    ]  # fmt: skip


def _groups(scene: Scene, opening: Opening, who: str) -> list[str]:
    """Return the groups of the lexicons the head is in, alone and with what stands around it."""
    head, tag, following = scene.lower(opening.head), scene.tag(opening.last), scene.tag(opening.last + 1)
    head_tag = scene.tag(opening.head)
    cues = {reading.group for reading in readings("en").get(head, ())}
    if head in saying_nouns("en"):
        cues.add("noun of saying")
    leaning = [group for letter, group in leanings().get(head, ()) if head_tag.startswith(letter)]
    found = []
    for group in sorted(cues):
        found += [
            f"cue={group}",
            f"cue and opening={group} {opening.how}",
            f"cue and classes={group} {tag} {following}",
        ]
    small = scene.lower(opening.last) if tag in ("IN", "TO") else ""
    for group in leaning:
        found += [
            f"leans={head_tag[0]} {group}", f"leans and class={head_tag[0]} {group} {tag}",
            f"leans and opening={head_tag[0]} {group} {opening.how} {small}", f"leans and who={group} {who}",
        ]  # fmt: skip
    sort = "cue" if cues else "leaning" if leaning else "unknown"
    return [
        *found,
        f"sort={sort}",
        f"sort and classes={sort} {head_tag} {tag} {who}",
        f"sort and opening={sort} {opening.how}",
    ]


def _content(scene: Scene, opening: Opening) -> list[str]:
    start, end = opening.content
    length = end - start
    near = range(start, min(end, start + _LOOK_AHEAD))
    found = [
        f"opening={opening.how}",
        f"length={length if length < 5 else 5 + min(length // 5, 4)}",
        "with verb" if scene.has_finite_verb(start, end) else "without verb",
    ]
    if any(scene.tag(index).startswith("NNP") for index in near):
        found.append("with name")
    if any(scene.quoted(index) for index in range(start, end)):
        found.append("with quotation")
    return found


def _place(scene: Scene, opening: Opening, taken: Sequence[str]) -> list[str]:
    low, high = scene.sentences[opening.sentence]
    return [
        "in title" if scene.in_title(opening.sentence) else "in body",
        "a rule fired beside" if TAKEN in taken[low:high] else "no rule fired",
        "capital" if scene.tokens[opening.last].text[:1].isupper() else "small",
    ]


def stem(word: str) -> str:
    """Return a word without its ending, so that forms of one verb meet: "emailed", "emails" → "email"."""
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)] + instead
    return word
