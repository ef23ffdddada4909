"""A speaker with a colon: headlines ("Ministry: bridge is closed") and transcripts ("IDRIS: We stayed.")."""

from collections.abc import Iterator

from factdesk.splitting.frames.contents import following_quotes, has_finite_verb, spans
from factdesk.splitting.frames.scene import Frame, Scene

_LONGEST_SPEAKER = 6
_NO_SPEAKERS = frozenset(
    [
        "update",
        "breaking",
        "watch",
        "video",
        "related",
        "note",
        "photos",
        "editor's",
        "correction",
        "summary",
        "exclusive",
        "analysis",
        "opinion",
        "abstract",
        "full-text",
        "read",
        "more",
        "here",
        "example",
        "result",
        "question",
        "answer",
        "fact",
    ]
)


def colon_frames(scene: Scene, number: int) -> Iterator[Frame]:
    """Return the attribution of a sentence that starts with a name and a colon."""
    low, high = scene.sentences[number]
    colon = next((k for k in range(low + 1, min(high - 1, low + _LONGEST_SPEAKER + 1)) if scene.lower(k) == ":"), None)
    if colon is None or scene.quoted(colon) or scene.lower(low) in _NO_SPEAKERS or has_finite_verb(scene, low, colon):
        return
    if not all(scene.tag(k).startswith(("NN", "DT", "JJ", "POS", "CD", "IN", "-")) for k in range(low, colon)):
        return
    if not any(scene.tag(k).startswith("NNP") for k in range(low, colon)):
        return
    in_title = scene.document.sentences[number] == scene.document.title
    quote = scene.quoted(colon + 1)
    if not quote and not (in_title or scene.words(low, colon).isupper()):
        return
    content = spans(scene, colon + 1, high)
    if quote:
        content += following_quotes(scene, number, high)
    if content:
        sure = 0.8 if quote else 0.6
        yield Frame("speaker with a colon", (low, colon), (colon, colon + 1), content, "says", sure, direct=quote)
