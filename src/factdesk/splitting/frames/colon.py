"""A speaker with a colon: headlines ("Ministry: bridge is closed") and transcripts ("IDRIS: We stayed.")."""

from collections.abc import Iterator

from factdesk.splitting.frames.scene import Frame, Scene
from factdesk.splitting.frames.stretches import following_quotations, stretch

_LONGEST_SPEAKER = 6
_FURTHEST = 18
_SIGNING = frozenset({"—", "–", "―", "--", "-"})
_LONGEST_SIGNATURE = 12
_LEADING = frozenset({"here's", "from", "'s"})


def colon_frames(scene: Scene, number: int) -> Iterator[Frame]:
    """Return the attribution of a sentence that starts with a name and a colon."""
    low, high = scene.sentences[number]
    colon = next((k for k in range(low + 1, min(high - 1, low + _FURTHEST)) if scene.lower(k) == ":"), None)
    if colon is None or (scene.quoted(colon) and low not in scene.turns):
        return
    first = max((k + 1 for k in range(low, colon) if scene.tag(k) == ":" or scene.lower(k) in _LEADING), default=low)
    if first >= colon or scene.lower(first) in scene.small.no_speakers or scene.has_finite_verb(first, colon):
        return
    if low in scene.turns:
        first += scene.tag(first) == "``"
        turn = (scene.span(colon + 1, scene.turns[low]),)
        yield Frame("turn of a conversation", (first, colon), (colon, colon + 1), turn, "says", 0.85)
        return
    if not all(
        scene.tag(k).startswith(("NN", "DT", "JJ", "POS", "CD", "IN", "CC", ".", "-")) for k in range(first, colon)
    ):
        return
    quote = scene.quoted(colon + 1)
    if not quote and not _speaks_plainly(scene, number, first, colon):
        return
    content = stretch(scene, colon + 1, high)
    if quote:
        content += following_quotations(scene, number, high)
    if content:
        sure = 0.8 if quote else 0.65
        yield Frame("speaker with a colon", (first, colon), (colon, colon + 1), content, "says", sure, direct=quote)


def signed_frames(scene: Scene, number: int) -> Iterator[Frame]:
    """Return the quotation that a name behind a dash closes: “We stayed.” — Rana Haddad."""
    low, high = scene.sentences[number]
    for dash in range(low, high - 1):
        if scene.lower(dash) not in _SIGNING or scene.quoted(dash) or dash == 0 or not scene.quoted(dash - 1):
            continue
        end = dash + 1
        while end < high and scene.tag(end) not in (".", "``") and not scene.quoted(end):
            end += 1
        quote = scene.quote_of[dash - 1]
        named = scene.tag(dash + 1).startswith("NNP") and not scene.has_finite_verb(dash + 1, end)
        if named and end - dash <= _LONGEST_SIGNATURE and scene.is_speech(quote):
            content = (scene.quotes[quote].span,)
            yield Frame("name behind a dash", (dash + 1, end), (dash, dash + 1), content, "says", 0.85, direct=True)


def _speaks_plainly(scene: Scene, number: int, first: int, colon: int) -> bool:
    """Whether what follows a name and a colon is speech without marks: in headlines, and after a name in capitals."""
    named = (
        any(scene.tag(k).startswith("NNP") for k in range(first, colon))
        or scene.lower(first) in scene.small.speaking_nouns
    )
    short = colon - first <= _LONGEST_SPEAKER
    return named and short and (scene.in_headline(number) or scene.words(first, colon).isupper())
