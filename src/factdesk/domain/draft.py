"""What splitting proposes of a text: junk, attributions, claims and totals, all by offsets into the untouched text."""

from dataclasses import dataclass, field
from typing import Any

from factdesk.domain.mention import ChainLink, PlaceMention, Quantity, TimeMention
from factdesk.domain.span import Span

KINDS = (
    "headline", "event_report", "strike_count", "casualty_count", "displacement", "damage",
    "official_statement", "commentator_quote", "background", "opinion",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Junk:
    """A stretch that is no part of the article (comment form, credit line, "read more"), and why it was marked."""

    span: Span
    why: str


@dataclass(frozen=True, slots=True)
class Attribution:
    """Somebody saying, believing, planning or feeling something.

    ``source``, ``cue`` and ``content`` may each be several stretches. ``mode`` is ``direct``, ``indirect`` or
    ``mixed``. ``speaker`` is the resolved name. ``carried`` marks a sentence that goes on with the last speaker
    without a cue of its own. ``reasons`` name the rules and the words that fired. ``origin`` holds the voices behind
    the speaker, the one who answers for the words first ("the agency, citing the ministry, said": the ministry).
    """

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    mode: str = "indirect"
    speaker: str = ""
    stance: str = "says"
    carried: bool = False
    confidence: float = 0.0
    reasons: tuple[str, ...] = ()
    origin: tuple[ChainLink, ...] = ()


@dataclass(frozen=True, slots=True)
class DraftClaim:
    """A proposed claim: what a fact-checker would check, where it stands, who says it, and why it is proposed.

    ``confidence`` (that this is a claim with these bounds) and ``checkworthiness`` are between 0 and 1; every part of
    both is named in ``reasons``. ``flags`` warn the person ("no source named", "two totals: do not add").
    """

    span: Span
    kind: str
    statement: str
    chain: tuple[ChainLink, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    time: TimeMention | None = None
    confidence: float = 0.0
    checkworthiness: float = 0.0
    reasons: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    more_spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Split:
    """All that splitting says of one text. ``totals`` maps a measure to (low, high), repeats not added twice.

    ``coded_totals`` gives the same by coding practice ("airwars"): vague words as it turns them into numbers.
    """

    length: int
    language: str
    junk: tuple[Junk, ...] = ()
    attributions: tuple[Attribution, ...] = ()
    claims: tuple[DraftClaim, ...] = ()
    totals: dict[str, tuple[int | None, int | None]] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    coded_totals: dict[str, dict[str, tuple[int | None, int | None]]] = field(default_factory=dict)


def split_json(split: Split, text: str, name: str) -> dict[str, Any]:
    """Return the object that ``factdesk split`` prints for one input."""
    return {
        "input": name,
        "length": split.length,
        "language": split.language,
        "junk": [{**span_json(j.span), "why": j.why} for j in split.junk],
        "attributions": [
            {
                "source": [span_json(s) for s in a.source],
                "cue": [span_json(s) for s in a.cue],
                "content": [span_json(s) for s in a.content],
                "mode": a.mode,
                "speaker": a.speaker,
                "stance": a.stance,
                "carried": a.carried,
                "confidence": round(a.confidence, 3),
                "reasons": list(a.reasons),
            }
            for a in split.attributions
        ],
        "claims": [_claim_json(c, text) for c in split.claims],
        "totals": {measure: {"low": low, "high": high} for measure, (low, high) in split.totals.items()},
        "coded_totals": {
            practice: {measure: {"low": low, "high": high} for measure, (low, high) in sums.items()}
            for practice, sums in split.coded_totals.items()
        },
        "notes": list(split.notes),
    }


def span_json(span: Span) -> dict[str, int]:
    """Return a span as ``{"start", "end"}``."""
    return {"start": span.start, "end": span.end}


def optional_span_json(span: Span | None) -> dict[str, int | None]:
    """Return a span that may be missing as ``{"start", "end"}``, both None then."""
    return {"start": span.start, "end": span.end} if span else {"start": None, "end": None}


def chain_json(chain: tuple[ChainLink, ...]) -> list[dict[str, Any]]:
    """Return a chain of voices as a list of objects; the outlet carries ``"outlet": true``."""
    links: list[dict[str, Any]] = []
    for link in chain:
        item: dict[str, Any] = {"name": link.name}
        if link.mention:
            item["mention"] = span_json(link.mention)
        if link.cue:
            item["cue"] = span_json(link.cue)
        if link.outlet:
            item["outlet"] = True
        if link.carried:
            item["carried"] = True
        if link.source is not None:
            item["source"] = link.source
        links.append(item)
    return links


def quantity_json(quantity: Quantity) -> dict[str, Any]:
    """Return a quantity with its offsets, verbatim words and range."""
    return {
        **optional_span_json(quantity.span), "verbatim": quantity.verbatim, "measure": quantity.measure,
        "unit": quantity.unit, "group": quantity.group, "low": quantity.low, "high": quantity.high,
        "hedge": quantity.hedge, "best": quantity.best, "as_of": quantity.as_of, "basis": quantity.basis,
        "part_of": quantity.part_of,
    }  # fmt: skip


def place_json(place: PlaceMention) -> dict[str, Any]:
    """Return a place mention with its offsets and gazetteer id."""
    return {**optional_span_json(place.span), "text": place.text, "place": place.place}


def time_json(time: TimeMention | None) -> dict[str, Any] | None:
    """Return a time mention, or None."""
    if time is None:
        return None
    return {
        **optional_span_json(time.span),
        "text": time.text,
        "from": time.from_date,
        "to": time.to_date,
        "anchor": time.anchor,
    }


def _claim_json(claim: DraftClaim, text: str) -> dict[str, Any]:
    return {
        **span_json(claim.span),
        "quote": claim.span.of(text),
        "kind": claim.kind,
        "statement": claim.statement,
        "chain": chain_json(claim.chain),
        "quantities": [quantity_json(q) for q in claim.quantities],
        "places": [place_json(p) for p in claim.places],
        "time": time_json(claim.time),
        "confidence": round(claim.confidence, 3),
        "checkworthiness": round(claim.checkworthiness, 3),
        "reasons": list(claim.reasons),
        "flags": list(claim.flags),
        "more_spans": [span_json(s) for s in claim.more_spans],
    }
