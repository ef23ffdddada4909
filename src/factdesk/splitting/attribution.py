"""Who says what: the attributions of a document, proposed by frames, with the reason of each."""

from dataclasses import replace

from factdesk.domain.draft import Attribution
from factdesk.domain.span import Span
from factdesk.splitting.carried import carried_speech
from factdesk.splitting.document import Document
from factdesk.splitting.frames.according import according_frames
from factdesk.splitting.frames.adjectives import adjective_frames
from factdesk.splitting.frames.arabic import ArabicScene, arabic_frames
from factdesk.splitting.frames.colon import colon_frames, signed_frames
from factdesk.splitting.frames.cues import find_cues
from factdesk.splitting.frames.nouns import noun_frames
from factdesk.splitting.frames.saying import verb_frames
from factdesk.splitting.frames.scene import Frame, Scene
from factdesk.splitting.relayed import origin_of
from factdesk.splitting.who import Cast


def attributions(document: Document) -> tuple[Attribution, ...]:
    """Return the attributions of an English or Arabic text in reading order; none stands within another's content."""
    found = _FRAMES[document.language](document) if document.language in _FRAMES else None
    if found is None:
        return ()
    scene, frames = found
    cast = Cast(document)
    frames = sorted((whole for one in frames if (whole := _with_words(scene, one))), key=lambda frame: frame.cue)
    outer = sorted(_outermost(scene, frames), key=lambda frame: frame.cue)
    cued = tuple(_attribution(scene, frame, frames, cast) for frame in outer)
    return tuple(sorted(cued + carried_speech(document, cued), key=lambda a: (a.cue + a.content)[0]))


def _english(document: Document) -> tuple[Scene, list[Frame]]:
    scene = Scene(document)
    found: list[Frame] = []
    for number, sentence in enumerate(scene.sentences):
        cues = list(find_cues(scene, sentence, in_title=scene.in_headline(number)))
        found += verb_frames(scene, number, cues)
        found += according_frames(scene, number)
        found += noun_frames(scene, number)
        found += adjective_frames(scene, number)
        found += colon_frames(scene, number)
        found += signed_frames(scene, number)
    return scene, found


def _arabic(document: Document) -> tuple[Scene, list[Frame]]:
    scene = ArabicScene(document)
    return scene, [frame for number in range(len(scene.sentences)) for frame in arabic_frames(scene, number)]


_FRAMES = {"en": _english, "ar": _arabic}


def _with_words(scene: Scene, frame: Frame) -> Frame | None:
    """Return the frame with its content in reading order, no stretch twice and none without words; None if empty."""
    content: list[Span] = []
    for span in sorted(one.trimmed(scene.text) for one in frame.content):
        if content and span.start < content[-1].end:
            content[-1] = Span(content[-1].start, max(content[-1].end, span.end))
        elif any(letter.isalnum() for letter in span.of(scene.text)):
            content.append(span)
    return replace(frame, content=tuple(content)) if content else None


def _outermost(scene: Scene, frames: list[Frame]) -> list[Frame]:
    """Return the frames whose cue stands in nobody else's content; no words are the content of two."""
    said = bytearray(len(scene.tokens))
    kept: list[Frame] = []
    for frame in sorted(_surest(scene, frames), key=lambda f: -sum(len(s) for s in f.content)):
        parts = [scene.document.token_range(span) for span in frame.content]
        free = not any(said[frame.cue[0] : frame.cue[1]])
        if free and not any(any(said[part.start : part.stop]) for part in parts):
            kept.append(frame)
            for part in parts:
                said[part.start : part.stop] = b"\x01" * len(part)
    return kept


def _surest(scene: Scene, frames: list[Frame]) -> list[Frame]:
    """Return the frames without those whose cue overlaps that of a surer one."""
    taken = bytearray(len(scene.tokens))
    kept: list[Frame] = []
    for frame in sorted(frames, key=lambda f: -f.sure):
        start, end = frame.cue
        if not any(taken[start:end]):
            kept.append(frame)
            taken[start:end] = b"\x01" * (end - start)
    return kept


def _attribution(scene: Scene, frame: Frame, others: list[Frame], cast: Cast) -> Attribution:
    mode = "indirect"
    if frame.direct:
        first = frame.content[0]
        inside = any(quote.span == first for quote in scene.quotes)
        mode = "direct" if inside else "mixed"
    at = scene.tokens[frame.cue[0]].start
    who = cast.resolve(scene.span(*frame.source)) if frame.source else cast.unnamed(at, frame.rule)
    reasons = [f"{frame.rule}: {scene.words(*frame.cue)}"]
    if who.how != "as named":
        reasons.append(f"speaker {who.how}")
    if who.alternatives:
        reasons.append("or " + ", ".join(who.alternatives))
    return Attribution(
        source=(scene.span(*frame.source),) if frame.source else (),
        cue=(scene.span(*frame.cue),),
        content=frame.content,
        mode=mode,
        speaker=who.name,
        stance=frame.stance,
        confidence=frame.sure,
        reasons=tuple(reasons),
        origin=origin_of(scene, frame, others, cast) if frame.stance in ("says", "claims", "believes") else (),
    )
