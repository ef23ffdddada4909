"""Carried speech: sentences without a cue of their own that still belong to the last speaker.

A sentence is proposed as carried when the sentence before it reports the speaker's words to its very end and this one
goes on from there: it starts with a word that continues a report ("Instead", "He also"), and the speaker is not dropped
by a new voice. It is surer where the same speaker speaks again right after.
"""

from factdesk.domain.draft import Attribution
from factdesk.domain.span import Span
from factdesk.splitting.document import Document
from factdesk.splitting.lexicon import lexicon

SURE_BETWEEN, SURE_AFTER = 0.6, 0.4
_REPORTING = frozenset({"says", "claims", "admits", "denies"})


def carried_speech(document: Document, cued: tuple[Attribution, ...]) -> tuple[Attribution, ...]:
    """Return attributions, marked as carried, for sentences that go on with the last speaker."""
    starts = tuple(lexicon("speech", document.language).get("links", {}).get("going_on", ()))
    if not starts:
        return ()
    voiced, covered = _by_sentence(document, cued)
    found: list[Attribution] = []
    last: Attribution | None = None
    for number, sentence in enumerate(document.sentences):
        if number in voiced:
            last = _voice_at_end(document, voiced[number], sentence)
            continue
        if number in covered:
            continue
        follows = last is not None and document.paragraph_at(sentence.start) == _paragraph(document, last)
        if last is None or not follows or not sentence.of(document.text).startswith(starts):
            last = None
            continue
        again = any(one.speaker == last.speaker for one in voiced.get(number + 1, ()))
        link = next(start for start in starts if sentence.of(document.text).startswith(start))
        found.append(_carry(document, last, sentence, link, again=again))
    return tuple(found)


def _by_sentence(document: Document, cued: tuple[Attribution, ...]) -> tuple[dict[int, list[Attribution]], set[int]]:
    """Return the attributions by the sentence of their cue, and the sentences that hold a content."""
    voiced: dict[int, list[Attribution]] = {}
    covered: set[int] = set()
    for one in cued:
        for cue in one.cue:
            number = document.sentence_at(cue.start)
            if number is not None:
                voiced.setdefault(number, []).append(one)
        for part in one.content:
            first, last = document.sentence_at(part.start), document.sentence_at(part.end - 1)
            if first is not None and last is not None:
                covered.update(range(first, last + 1))
    return voiced, covered


def _voice_at_end(document: Document, own: list[Attribution], sentence: Span) -> Attribution | None:
    """Return the attribution whose content runs to the end of the sentence, None if there is none."""
    for attribution in own:
        end = max(span.end for span in attribution.content)
        rest = document.text[end : sentence.end]
        reports = attribution.stance in _REPORTING and attribution.source and attribution.mode != "direct"
        if reports and not any(letter.isalnum() for letter in rest):
            return attribution
    return None


def _paragraph(document: Document, attribution: Attribution) -> int | None:
    return document.paragraph_at(attribution.cue[0].start)


def _carry(document: Document, last: Attribution, sentence: Span, link: str, *, again: bool) -> Attribution:
    """Return the sentence behind its linking word as the last speaker's."""
    words = sentence.of(document.text)
    start = sentence.start + len(link)
    content = Span(start, max(start, sentence.start + len(words.rstrip(".!?")))).trimmed(document.text)
    reasons = [f"goes on from: {last.cue[0].of(document.text)}", f"starts with: {link.strip(' ,')}"]
    if again:
        reasons.append(f"{last.speaker} speaks again right after")
    return Attribution(
        source=last.source,
        cue=(),
        content=(content,),
        mode="indirect",
        speaker=last.speaker,
        stance=last.stance,
        carried=True,
        confidence=SURE_BETWEEN if again else SURE_AFTER,
        reasons=tuple(reasons),
    )
