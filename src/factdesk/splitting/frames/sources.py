"""Who says it: the noun phrase left of a cue, with its apposition, relative clause and brackets."""

from factdesk.splitting.frames.scene import Range, Scene
from factdesk.splitting.frames.small import DASHES

NOUNISH = frozenset(
    {"NN", "NNS", "NNP", "NNPS", "CD", "JJ", "JJR", "JJS", "DT", "PDT", "PRP", "PRP$", "POS", "FW", "$"}
    | {"-LRB-", "-RRB-", "EX", "VBG", "VBN", "WP", "RBS"}
)
HEADS = frozenset(
    {"NN", "NNS", "NNP", "NNPS", "CD", "PRP", "FW", "POS", "JJ", "DT", "WP", "EX", "-RRB-", "JJS", "WDT", "IN", "VBG"}
)
APPOSITION_STARTS = frozenset(
    {"DT", "NN", "NNP", "NNS", "JJ", "PRP$", "CD", "WP", "WDT", "VBN", "VBG", "RB", "JJS", "NNPS", "IN"}
)
RELATIVES = frozenset({"who", "which", "that"})
_CLAUSE_TAGS = frozenset({"VBD", "VBP", "VBZ", "MD", "VB", "RB", "IN", "TO", "WRB", "RP"})
_RULES = frozenset({"|", "•", "·"})
_REFLEXIVE = frozenset({"himself", "herself", "themselves", "itself"})
_OBJECTS = frozenset({"me", "us", "him", "them"})
_LONGEST_BRACKET, _LONGEST_RELATIVE = 15, 14
_MOST_TRIED, _MOST_EDGES, _LONGEST_COUNTRY = 4, 8, 3


def source_before(scene: Scene, low: int, at: int) -> Range | None:
    """Return the noun phrase that ends right before token ``at``, looking no further left than ``low``."""
    last = at - 1
    while last >= low and _is_between(scene, last):
        last -= 1
    if last < low:
        return None
    if scene.lower(last) in RELATIVES and scene.tag(last) in ("WP", "WDT", "IN"):
        return last, last + 1
    if scene.tag(last) in (",", ":") or scene.lower(last) in DASHES:
        return _with_apposition(scene, low, last)
    if scene.tag(last) == "''" and scene.tag(last - 1) == "," and not scene.quoted(low):
        held = _with_apposition(scene, low, last - 1)
        return (held[0], last + 1) if held else None
    return _phrase_before(scene, low, last)


def _is_between(scene: Scene, index: int) -> bool:
    """Whether a token may stand between speaker and verb: an adverb, "on Monday", "last week"."""
    word, days = scene.lower(index), scene.small.days
    if scene.tag(index).startswith("RB") or word in days:
        return True
    period = word in scene.small.periods and scene.lower(index - 1) in days
    return period or (word == "on" and scene.lower(index + 1) in days)


def _phrase_before(scene: Scene, low: int, last: int) -> Range | None:
    """Return the noun phrase whose last token is ``last``."""
    if not _can_end(scene, last):
        return None
    if scene.tag(last) == "PRP" and scene.lower(last) not in _REFLEXIVE:
        return None if scene.lower(last) in _OBJECTS else (last, last + 1)
    first = last
    if scene.tag(last) == "-RRB-":
        first = _opening_bracket(scene, low, last) or last
    while first > low and (further := _one_more(scene, low, first)) is not None:
        first = further
    while first < last and scene.tag(first) in ("IN", "CC", ",", "VBG", "VBN", "-RRB-", "''", "TO"):
        first += 1
    return first, last + 1


def _can_end(scene: Scene, last: int) -> bool:
    if scene.lower(last) in scene.small.subordinating:
        return False
    participle = scene.tag(last) in ("VBN", "VBD") and (
        scene.lower(last - 1) == "those" or scene.tag(last - 1) in ("NNS", "NN")
    )
    return scene.tag(last) in HEADS or participle


def _one_more(scene: Scene, low: int, first: int) -> int | None:
    """Return where the noun phrase starts if it takes in what is left of ``first``, None if it ends here."""
    before = first - 1
    tag, word = scene.tag(before), scene.lower(before)
    speech = scene.quoted(before) and not scene.quoted(first) and scene.is_speech(scene.quote_of[before])
    if speech or word in _RULES:
        return None
    if tag == "-RRB-" and (opening := _opening_bracket(scene, low, before)):
        return opening
    links = word in scene.small.subordinating and not (word == "that" and tag == "DT")
    if not links and (tag == "PRP" or word == "there"):
        return None
    if not links and (tag in NOUNISH or tag in ("``", "''") or _joins(scene, low, before)):
        return before
    if word == "by" and scene.tag(before - 1) in ("VBN", "VBD") and scene.tag(before - 2).startswith("NN"):
        return before - 1
    return _relative_clause(scene, low, before) if links or tag in _CLAUSE_TAGS else None


def _joins(scene: Scene, low: int, index: int) -> bool:
    """Whether a token joins two parts of a name: "spokesman for the ministry", "people close to the talks"."""
    if scene.lower(index) in scene.small.close_to:
        return scene.lower(index + 1) in ("to", "with")
    if scene.lower(index) not in scene.small.joining or index <= low:
        return False
    return scene.tag(index - 1) in HEADS and scene.tag(index - 1) != "PRP"


def _opening_bracket(scene: Scene, low: int, closing: int) -> int | None:
    """Return the bracket that opens what ``closing`` closes, None if it is far off."""
    nearest = range(closing - 1, max(low, closing - _LONGEST_BRACKET), -1)
    return next((index for index in nearest if scene.tag(index) == "-LRB-"), None)


def _relative_clause(scene: Scene, low: int, at: int) -> int | None:
    """Return the first token of a relative clause without commas that holds ``at`` ("people who fled the town")."""
    for index in range(at, max(low, at - _LONGEST_RELATIVE), -1):
        tag, word = scene.tag(index), scene.lower(index)
        if tag in (",", ":", "``", "''", ".") or word in ("but", "because", "if", "when", "while", "although"):
            return None
        if word in ("who", "which", "whose") or (word == "that" and tag == "WDT"):
            return index if index > low and scene.tag(index - 1).startswith("NN") else None
    return None


def _with_apposition(scene: Scene, low: int, comma: int) -> Range | None:
    """Return the noun phrase before an apposition that ends with the comma or dash, and the apposition with it."""
    edges = [index for index in range(comma - 1, low - 1, -1) if _is_edge(scene, index, comma)]
    nearest: Range | None = None
    for tried, edge in enumerate(edges[:_MOST_EDGES]):
        if edge + 1 >= comma or edge - 1 < low:
            continue
        if scene.tag(edge + 1) not in APPOSITION_STARTS or scene.tag(edge - 1) not in HEADS:
            continue
        before = _phrase_before(scene, low, edge - 1)
        if before is None or not scene.tag(before[1] - 1).startswith(("NN", "PRP", "-RRB-")):
            continue
        lead = before[0] - 1
        if lead >= low and scene.quoted(lead):
            return before[0], comma
        free = lead < low or scene.tag(lead) != "IN" or scene.lower(lead) in scene.small.subordinating
        place = tried == 0 and len(edges) > 1 and _is_place(scene, edge, comma)
        if nearest is None and tried < _MOST_TRIED and free and not place:
            nearest = before[0], comma
    return nearest


def _is_place(scene: Scene, edge: int, comma: int) -> bool:
    """Whether a name between commas may be the country of a place: "in Homs, Syria, residents said"."""
    names = scene.tag(edge - 1).startswith("NNP") and scene.tag(edge + 1).startswith("NNP")
    return names and comma - edge <= _LONGEST_COUNTRY


def _is_edge(scene: Scene, index: int, closing: int) -> bool:
    """Whether a mark can open the apposition that ``closing`` closes: a comma a comma, a dash a dash."""
    if scene.quoted(index) or scene.tag(index) not in (",", ":"):
        return False
    return scene.tag(closing) == "," or scene.lower(index) == scene.lower(closing)
