"""A neutral restatement of a claim that stands alone: its subject put back, its references resolved in brackets."""

import re

from factdesk.domain.draft import Attribution
from factdesk.domain.span import Span
from factdesk.splitting.clauses import Clause, starts_with
from factdesk.splitting.document import Document
from factdesk.splitting.lexicon import lexicon
from factdesk.splitting.line import Line

_POINTING = re.compile(r"^(?:these|this|those|that|such)\s+(\w+)", re.IGNORECASE)
_PRONOUNS = frozenset({"he", "she", "they", "it"})
_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def restate(document: Document, line: Line, span: Span, clause: Clause, attribution: Attribution | None) -> str:
    """Return the claim as one sentence: loaded adjectives left out, left-out subject and pointing words filled in."""
    text = document.text
    if document.language != "en":
        return span.of(text).strip()
    named = _with_speaker(text, span, attribution)
    words = named or _without_loaded(_rest(text, span, clause), attribution)
    subject = clause.subject.of(text) if clause.subject else ""
    if clause.role == "identity" and subject:
        sentence = f"{subject} is {words}"
    elif clause.role == "manner" and clause.lead:
        beside = "".join(f", {span.of(text)}" for span in clause.beside)
        sentence = f"{clause.lead.of(text)} {words[:1].lower()}{words[1:]}{beside}"
    elif clause.role == "purpose":
        event = _before(text, line, clause)
        sentence = f"{event} were {words}" if event else words
    elif clause.role == "effect" and clause.lead:
        sentence = _effect(document, line, clause, words, span.start)
    elif subject and clause.role in ("event", "second", "effect"):
        sentence = f"{_resolved(document, subject, span.start)} {words}"
    else:
        sentence = words if named else _resolved(document, words, span.start)
    sentence = re.sub(r"\s+", " ", sentence).strip(" ,;:")
    if attribution and attribution.speaker and attribution.carried:
        sentence = f"According to {attribution.speaker}, {sentence}"
    return f"{sentence[:1].upper()}{sentence[1:]}." if sentence and sentence[-1] not in ".!?”" else sentence


def _with_speaker(text: str, span: Span, attribution: Attribution | None) -> str:
    """Return the claim with the speaker's name in brackets behind "it" or "the regime"; empty where he is named."""
    if attribution is None or not attribution.speaker or not attribution.source or attribution.carried:
        return ""
    source, name = attribution.source[0], attribution.speaker
    if not span.contains(source) or name.lower() in source.of(text).lower():
        return ""
    return f"{text[span.start : source.end]} [{name}]{text[source.end : span.end]}"


def _rest(text: str, span: Span, clause: Clause) -> str:
    """Return the words of the claim, a leading participle in its past form ("conducting" → "conducted")."""
    words = span.of(text)
    if clause.role in ("event", "second"):
        first = words.split(None, 1)
        past = lexicon("claims", "en")["event_participles"].get(first[0].lower())
        if past:
            return " ".join([past, *first[1:]])
    return words


def _before(text: str, line: Line, clause: Clause) -> str:
    """Return the noun phrase a purpose is ascribed to: "the strikes on two airports"."""
    start = clause.start - 1
    at = start
    while at > 0 and line.low[at - 1] not in (",", ";", "between", "that") and line.tags[at - 1] not in _FINITE:
        at -= 1
    return line.span_of(at, start).of(text) if 0 < start - at < 15 else ""


def _effect(document: Document, line: Line, clause: Clause, words: str, start: int) -> str:
    """Return an effect behind what led to it: "These attacks resulted in the injury of her husband"."""
    lead = clause.lead.of(document.text) if clause.lead else ""
    if starts_with(line, clause.start, "effects"):
        return _resolved(document, f"{clause.subject.of(document.text)} {words}" if clause.subject else words, start)
    joint = " " if lead.endswith((" in", " to", "caused", "causing", "left")) else ": "
    return f"{_resolved(document, lead, start)}{joint}{words}"


def _without_loaded(words: str, attribution: Attribution | None) -> str:
    """Leave loaded adjectives out, except from words somebody else said."""
    if attribution:
        return words
    adjectives = (
        "tragic",
        "tragically",
        "heroic",
        "brutal",
        "barbaric",
        "savage",
        "horrific",
        "heinous",
        "cowardly",
        "opportunistic",
        "brutally",
    )
    return re.sub(rf"\b(?:{'|'.join(adjectives)})\s+", "", words, flags=re.IGNORECASE)


def _resolved(document: Document, words: str, before: int) -> str:
    """Say in brackets what "these attacks" and "he" point to, from the text before."""
    pointing = _POINTING.match(words)
    if pointing:
        meant = _named_before(document, pointing.group(1).lower(), before)
        return f"{words[: pointing.end()]} [{meant}]{words[pointing.end() :]}" if meant else words
    first = words.split(None, 1)[0].lower() if words else ""
    if first in _PRONOUNS:
        meant = _subject_before(document, before)
        return f"{words[: len(first)]} [{meant}]{words[len(first) :]}" if meant else words
    return words


def _named_before(document: Document, noun: str, before: int) -> str:
    """Return the last noun phrase before with that noun as its head ("a violent escalation campaign")."""
    stem = noun.removesuffix("s")
    sentence = document.sentence_at(before)
    if sentence is None or sentence == 0:
        return ""
    for span in reversed(document.sentences[max(0, sentence - 2) : sentence]):
        tokens = document.tokens_in(span)
        for at in range(len(tokens) - 1, -1, -1):
            if tokens[at].tag.startswith("NN") and tokens[at].lower.removesuffix("s").endswith(stem):
                first = at
                while first and tokens[first - 1].tag in ("DT", "JJ", "NN", "NNP", "CD", "NNPS", "VBN"):
                    first -= 1
                while first < at and tokens[first].tag == "VBN":
                    first += 1
                if first < at:
                    return document.text[tokens[first].start : tokens[at].end]
    return ""


def _subject_before(document: Document, before: int) -> str:
    """Return the last name before that stands in front of a finite verb."""
    sentence = document.sentence_at(before)
    if not sentence:
        return ""
    tokens = document.tokens_in(document.sentences[sentence - 1])
    for at in range(len(tokens) - 1, 0, -1):
        if tokens[at].tag in _FINITE and tokens[at - 1].tag.startswith("NNP"):
            first = at - 1
            while first and tokens[first - 1].tag.startswith("NNP"):
                first -= 1
            return document.text[tokens[first].start : tokens[at - 1].end]
    return ""
