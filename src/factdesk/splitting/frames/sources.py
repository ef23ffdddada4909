"""Finding who says it: the noun phrase left or right of a cue, with its appositions and relative clauses."""

from factdesk.splitting.frames.scene import Range, Scene

_NOUNISH = frozenset(
    [
        "NN",
        "NNS",
        "NNP",
        "NNPS",
        "CD",
        "JJ",
        "JJR",
        "JJS",
        "DT",
        "PDT",
        "PRP",
        "PRP$",
        "POS",
        "FW",
        "$",
        "-LRB-",
        "-RRB-",
        "EX",
        "VBG",
        "VBN",
        "WP",
        "RBS",
    ]
)
_HEADS = frozenset(
    {"NN", "NNS", "NNP", "NNPS", "CD", "PRP", "FW", "POS", "JJ", "DT", "WP", "EX", "-RRB-", "JJS", "WDT", "IN", "VBG"}
)
_JOINING = frozenset(
    [
        "of",
        "for",
        "in",
        "at",
        "from",
        "with",
        "on",
        "to",
        "near",
        "and",
        "&",
        "by",
        "against",
        "under",
        "behind",
        "between",
        "about",
        "inside",
        "around",
        "or",
    ]
)
_SUBORDINATING = frozenset(
    [
        "that",
        "because",
        "while",
        "if",
        "although",
        "though",
        "as",
        "when",
        "where",
        "after",
        "before",
        "since",
        "until",
        "unless",
        "whether",
        "but",
        "so",
        "than",
        "once",
        "whereas",
    ]
)
_PERIODS = frozenset(
    {"week", "month", "year", "night", "morning", "evening", "afternoon", "summer", "spring", "fall", "winter"}
)
_OBJECT_PRONOUNS = frozenset({"me", "us", "him", "them"})
_RELATIVE = frozenset({"who", "which", "that"})
_FIRST_OF_APPOSITION = frozenset(
    {"DT", "NN", "NNP", "NNS", "JJ", "PRP$", "CD", "WP", "WDT", "VBN", "VBG", "RB", "JJS", "NNPS", "IN"}
)
_TIME_WORDS = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "yesterday",
        "today",
        "tonight",
        "tomorrow",
        "recently",
        "earlier",
        "later",
        "then",
        "afterward",
        "afterwards",
        "this",
        "last",
        "next",
    ]
)


def source_before(scene: Scene, low: int, at: int) -> Range | None:
    """Return the noun phrase that ends right before token ``at``, looking no further left than ``low``."""
    last = at - 1
    while last >= low and (
        scene.tag(last).startswith("RB")
        or scene.lower(last) in _TIME_WORDS
        or (scene.lower(last) in _PERIODS and scene.lower(last - 1) in _TIME_WORDS)
        or (scene.lower(last) == "on" and scene.lower(last + 1) in _TIME_WORDS)
    ):
        last -= 1
    if last < low:
        return None
    if scene.lower(last) in _RELATIVE and scene.tag(last) in ("WP", "WDT", "IN"):
        return last, last + 1
    if scene.tag(last) in (",", ":") or scene.lower(last) in ("—", "–", "--"):
        return _with_apposition(scene, low, last)
    return _phrase_before(scene, low, last)


def _phrase_before(scene: Scene, low: int, last: int) -> Range | None:
    """Return the noun phrase whose last token is ``last``."""
    surveyed = scene.tag(last) in ("VBN", "VBD") and (
        scene.lower(last - 1) in ("those", "people", "voters") or scene.tag(last - 1) in ("NNS", "NN")
    )
    if (scene.tag(last) not in _HEADS and not surveyed) or scene.lower(last) in _SUBORDINATING:
        return None
    if scene.tag(last) == "PRP" and scene.lower(last) not in ("himself", "herself", "themselves", "itself"):
        return None if scene.lower(last) in _OBJECT_PRONOUNS else (last, last + 1)
    first = last
    if scene.tag(last) == "-RRB-":
        first = _opening_bracket(scene, low, last) or last
    while first > low:
        before = first - 1
        tag, word = scene.tag(before), scene.lower(before)
        if scene.quoted(before) and not scene.quoted(first) and scene.is_speech(scene.quote_of[before]):
            break
        if tag == "-RRB-" and (opening := _opening_bracket(scene, low, before)):
            first = opening
        elif word in _SUBORDINATING and not (word == "that" and tag == "DT"):
            clause = _relative_clause(scene, low, before)
            if clause is None:
                break
            first = clause
        elif tag == "PRP" or word in ("there",):
            break
        elif (
            tag in _NOUNISH
            or tag in ("``", "''")
            or (
                word in _JOINING and before > low and scene.tag(before - 1) in _HEADS and scene.tag(before - 1) != "PRP"
            )
        ) or (word in ("close", "familiar", "privy", "opposed", "loyal") and scene.lower(first) in ("to", "with")):
            first = before
        elif tag in ("VBD", "VBP", "VBZ", "MD", "VB", "RB", "IN", "TO", "WRB", "RP"):
            clause = _relative_clause(scene, low, before)
            if clause is None:
                break
            first = clause
        elif tag == "," and _joins_list(scene, low, first):
            first = before
        else:
            break
    while first < last and (scene.tag(first) in ("IN", "CC", ",", "VBG", "VBN", "-RRB-", "''", "TO")):
        first += 1
    return first, last + 1


def _opening_bracket(scene: Scene, low: int, closing: int) -> int | None:
    """Return the bracket that opens what ``closing`` closes, None if it is far off."""
    return next((k for k in range(closing - 1, max(low, closing - 15), -1) if scene.tag(k) == "-LRB-"), None)


def _joins_list(scene: Scene, low: int, first: int) -> bool:
    """Whether a comma before ``first`` joins names of a list that is closed by "and"."""
    if not scene.tag(first).startswith("NNP") or first - 2 < low or not scene.tag(first - 2).startswith("NNP"):
        return False
    return any(scene.lower(index) == "and" for index in range(first, min(first + 8, len(scene.tokens)))) and False


def _relative_clause(scene: Scene, low: int, at: int) -> int | None:
    """Return the first token of a relative clause without commas that holds ``at`` ("people who fled the town")."""
    for index in range(at, max(low, at - 14), -1):
        tag, word = scene.tag(index), scene.lower(index)
        if tag in (",", ":", "``", "''", ".") or word in ("but", "because", "if", "when", "while", "although"):
            return None
        if word in ("who", "which", "whose") or (word == "that" and tag == "WDT"):
            return index if index > low and scene.tag(index - 1).startswith("NN") else None
    return None


def _with_apposition(scene: Scene, low: int, comma: int) -> Range | None:
    """Return the noun phrase before an apposition that ends with the comma, and the apposition with it."""
    edges = [index for index in range(comma - 1, low - 1, -1) if scene.tag(index) in (",", ":")]
    for tried, edge in enumerate(edges[:4]):
        if edge + 1 >= comma or edge - 1 < low:
            continue
        if scene.tag(edge + 1) not in _FIRST_OF_APPOSITION or scene.tag(edge - 1) not in _HEADS:
            continue
        before = _phrase_before(scene, low, edge - 1)
        if before is None:
            continue
        starts_clause = (
            before[0] == low or scene.tag(before[0] - 1) != "IN" or scene.lower(before[0] - 1) in _SUBORDINATING
        )
        named = scene.tag(before[1] - 1).startswith(("NN", "PRP", "-RRB-"))
        place = tried == 0 and scene.tag(edge + 1).startswith("NNP") and comma - edge <= 3 and len(edges) > 1
        if starts_clause and named and not place:
            return before[0], comma
    return None


def source_after(scene: Scene, at: int, high: int) -> Range | None:
    """Return the noun phrase that starts at token ``at``, with its apposition, looking no further right than ``high``."""
    end = _phrase_after(scene, at, high)
    if end is None:
        return None
    stop = end
    while stop + 1 < high and scene.tag(stop) == "," and not scene.quoted(stop):
        tag, word = scene.tag(stop + 1), scene.lower(stop + 1)
        if (
            tag not in _FIRST_OF_APPOSITION
            or word in _TIME_WORDS
            or (tag in ("VBG", "IN", "RB") and word not in ("of",))
        ):
            break
        further = stop + 1
        relative = word in ("who", "whose", "which")
        while further < high and not scene.quoted(further) and scene.tag(further) not in (",", ":", ".", "``"):
            if not relative and scene.tag(further) in ("VBD", "VBZ", "VBP", "MD"):
                if scene.lower(further) in ("who", "which"):
                    relative = True
                elif not any(scene.lower(index) in _RELATIVE for index in range(stop, further)):
                    return at, stop
            further += 1
        stop = further
        end = stop
    return at, end


def _phrase_after(scene: Scene, at: int, high: int) -> int | None:
    if at >= high or scene.quoted(at):
        return None
    if scene.tag(at) == "PRP":
        return at + 1
    index = at
    while index < high and not scene.quoted(index):
        tag, word = scene.tag(index), scene.lower(index)
        if word in _TIME_WORDS:
            break
        if tag in _NOUNISH:
            if tag == "PRP" and index > at:
                break
            if tag == "VBG" and index > at and scene.tag(index - 1).startswith("NN"):
                break
            index += 1
        elif word in ("of", "for", "at", "with", "from", "&", "in") and index > at and scene.tag(index + 1) in _NOUNISH:
            if word in ("in", "at", "from") and scene.lower(index + 1) in ("a", "an", "the") and index - at <= 3:
                break
            index += 1
        elif word == "and" and scene.tag(index + 1) in _NOUNISH and scene.tag(index + 1) not in ("PRP", "VBG", "VBN"):
            index += 1
        else:
            break
    return index if index > at and any(scene.tag(k) in _HEADS for k in range(at, index)) else None
