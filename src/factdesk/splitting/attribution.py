"""Who says what: the attributions of a document, proposed by frames, with the reason of each."""

from factdesk.domain.draft import Attribution
from factdesk.splitting.document import Document
from factdesk.splitting.frames.according import according_frames
from factdesk.splitting.frames.cues import find_cues
from factdesk.splitting.frames.saying import verb_frames
from factdesk.splitting.frames.scene import Frame, Scene


def attributions(document: Document) -> tuple[Attribution, ...]:
    """Return the attributions of the document in reading order."""
    if document.language != "en":
        return ()
    scene = Scene(document)
    found: list[Frame] = []
    for number, sentence in enumerate(scene.sentences):
        cues = list(find_cues(scene, sentence, in_title=document.sentences[number] == document.title))
        found += verb_frames(scene, number, cues)
        found += according_frames(scene, number)
    return tuple(_attribution(scene, frame) for frame in sorted(_outermost(scene, found), key=lambda frame: frame.cue))


def _outermost(scene: Scene, frames: list[Frame]) -> list[Frame]:
    """Return the frames whose cue stands in nobody else's content."""
    kept: list[Frame] = []
    for frame in sorted(frames, key=lambda f: -sum(len(s) for s in f.content)):
        cue = scene.span(*frame.cue)
        if not any(part.overlaps(cue) for other in kept for part in other.content):
            kept.append(frame)
    return kept


def _attribution(scene: Scene, frame: Frame) -> Attribution:
    mode = "indirect"
    if frame.direct:
        first = frame.content[0]
        inside = any(quote.span == first for quote in scene.quotes)
        mode = "direct" if inside else "mixed"
    return Attribution(
        source=(scene.span(*frame.source),) if frame.source else (),
        cue=(scene.span(*frame.cue),),
        content=frame.content,
        mode=mode,
        speaker=scene.words(*frame.source) if frame.source else "",
        stance=frame.stance,
        carried=frame.carried,
        confidence=frame.sure,
        reasons=(f"{frame.rule}: {scene.words(*frame.cue)}",),
    )
