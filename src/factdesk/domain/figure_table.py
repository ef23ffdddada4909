"""Making the figures table: finding how figures stand to one another, and the range of each topic."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from factdesk.domain.figure_scope import (
    APART,
    NARROWER,
    SAME,
    compare,
    is_told,
    lies_in,
    plain_group,
    reach,
)
from factdesk.domain.figures import (
    COUNTED,
    FLAGS,
    Decision,
    Figure,
    FiguresTable,
    Flag,
    Key,
    Topic,
    TopicRange,
    by_topic,
)
from factdesk.domain.reconcile import BY_HAND, MIN_MAX, Range, Statement, meet, reconcile


def make_table(
    figures: Iterable[Figure],
    decisions: Iterable[Decision] = (),
    *,
    article: int | None = None,
    incident: int | None = None,
    rule: str = MIN_MAX,
) -> FiguresTable:
    """Return the table of the figures, given in reading order.

    Args:
        figures: without flags; those they carry are found anew.
        decisions: what a person decided, oldest first; of several on one topic and group the last counts.
        article: what the table is about.
        incident: what the table is about.
        rule: how topics are reconciled that nobody decided on.
    """
    grouped = by_topic(figures)
    order = sorted(grouped, key=_rank)
    rows = {topic: flagged(grouped[topic]) for topic in order}
    given: dict[Topic, dict[str, Decision]] = {}
    for decision in decisions:
        given.setdefault(decision.topic, {})[decision.group] = decision
    topics = [_range_of(topic, rows[topic], given.get(topic, {}), rule) for topic in order]
    return FiguresTable(tuple(row for topic in order for row in rows[topic]), tuple(topics), article, incident)


def flagged(figures: Sequence[Figure]) -> list[Figure]:
    """Return the figures of one topic, in the order given, each with the flags that are found."""
    totals = {figure.key: total for figure in figures if (total := _total_of(figure, figures))}
    found: dict[Key, list[Flag]] = {key: [Flag("part_of", total.key)] for key, total in totals.items()}
    for at, later in enumerate(figures):
        for earlier in figures[:at]:
            if later.key in totals or earlier.key in totals:
                continue
            for key, flag in (*_between(earlier, later), *_outgrown(earlier, later), *_outgrown(later, earlier)):
                found.setdefault(key, []).append(flag)
    for figure in figures:
        if (total := totals.get(figure.key)) and _outgrows(figure, total):
            found[figure.key].append(Flag("needs_explanation", total.key))
    flags = {key: tuple(dict.fromkeys(given)) for key, given in found.items()}
    return [
        figure if figure.flags == flags.get(figure.key, ()) else replace(figure, flags=flags.get(figure.key, ()))
        for figure in figures
    ]


def _total_of(figure: Figure, figures: Sequence[Figure]) -> Figure | None:
    """Return the smallest total that the figure is a sub-total of, None if it stands by itself."""
    others = [other for other in figures if other.key != figure.key]
    if figure.said_part_of == 0:
        return None
    named = [o for o in others if o.claim == figure.said_part_of and o.said_part_of != figure.claim]
    if named:
        return max(named, key=_size)
    if not _says_something(figure):
        return None
    fitting = [
        other
        for other in others
        if other.origin == figure.origin
        and other.said_part_of != figure.claim
        and _says_something(other)
        and _is_inside(figure, other)
    ]
    return min(fitting, key=_size, default=None)


def _is_inside(figure: Figure, other: Figure) -> bool:
    """Whether a figure can be a sub-total of another one of the same voice."""
    if is_told(figure) and not is_told(other):
        return compare(figure, other) != APART and not _outgrows(figure, other)
    return compare(figure, other) == NARROWER and not _outgrows(figure, other)


def _between(earlier: Figure, later: Figure) -> list[tuple[Key, Flag]]:
    """Return the flags that two totals give one another; ``later`` comes later in reading."""
    if not (_says_something(earlier) and _says_something(later)) or compare(earlier, later) != SAME:
        return []
    one_voice = earlier.origin == later.origin
    told = is_told(earlier) or is_told(later)
    if meet(reach(earlier), reach(later)):
        return [(later.key, Flag("repeats", earlier.key))] if one_voice and not told else []
    if not (earlier.credible and later.credible):
        return []
    old, new = sorted((earlier, later), key=lambda figure: figure.as_of)
    if old.as_of and old.as_of[:10] != new.as_of[:10] and (one_voice or _size(new) > _size(old)):
        return [(new.key, Flag("later_update", old.key))]
    return _both("needs_explanation" if one_voice else "contradicts", earlier, later)


def _outgrown(inner: Figure, outer: Figure) -> list[tuple[Key, Flag]]:
    """Return the flags of a group that is larger than the one it lies in, by the same voice."""
    fits = inner.origin != outer.origin or compare(inner, outer) != NARROWER or not _outgrows(inner, outer)
    return [] if fits or not (inner.credible and outer.credible) else _both("needs_explanation", inner, outer)


def _both(word: str, one: Figure, other: Figure) -> list[tuple[Key, Flag]]:
    return [(one.key, Flag(word, other.key)), (other.key, Flag(word, one.key))]


def _range_of(topic: Topic, rows: Sequence[Figure], decided: Mapping[str, Decision], rule: str) -> TopicRange:
    flags = {word for row in rows for word in row.flag_words}
    decision = decided.get("") or Decision(topic, rule)
    groups = {plain_group(row.group) for row in rows if _says_something(row)}
    wide = sorted(group for group in groups if not any(lies_in(group, other) for other in groups))
    found, notes = _reconciled(rows, decision.rule)
    if decision.rule == BY_HAND:
        found, notes = _by_hand(decision, found), []
        flags.discard("needs_explanation")
    ranges = {g: _reconciled([row for row in rows if plain_group(row.group) == g], decision.rule)[0] for g in groups}
    for group, by_hand in decided.items():
        if group and by_hand.rule == BY_HAND:
            ranges[plain_group(group)] = _by_hand(by_hand, ranges.get(plain_group(group), Range()))
    return TopicRange(
        topic=topic, range=found, group=wide[0] if len(wide) == 1 else "",
        rule=MIN_MAX if "no_majority" in notes else decision.rule, asked=decision.rule, reason=decision.reason,
        flags=tuple(word for word in FLAGS if word in flags), notes=tuple(notes),
        figures=tuple(row.key for row in rows), groups={group: ranges[group] for group in sorted(ranges)},
    )  # fmt: skip


def _by_hand(decision: Decision, reckoned: Range) -> Range:
    low, high = decision.low, decision.high
    return replace(reckoned, low=low, high=high, open_below=low is None, open_above=high is None)


def _reconciled(rows: Sequence[Figure], rule: str) -> tuple[Range, list[str]]:
    """Return the range of the totals among the rows, and notes on how it is to be read."""
    by_key = {row.key for row in rows}
    telling = [row for row in rows if _says_something(row)]
    totals = [row for row in telling if row.part_of not in by_key] or telling
    credible = [row for row in totals if row.credible]
    if not credible:
        return Range(), ["no_credible_source"] if totals else []
    telling = [row for row in credible if not is_told(row)] or credible
    widest = [
        row
        for row in telling
        if not any(
            other is not row and compare(row, other) == NARROWER and not _outgrows(row, other) for other in telling
        )
    ]
    parts = _parted(widest)
    if len(parts) > 1:
        floor = max(reconcile(_statements(part)).low or 0 for part in parts)
        origins = len({row.origin for row in widest})
        return Range(floor, None, False, True, origins, origins), ["floor"]
    reckoned = MIN_MAX if rule == BY_HAND else rule
    found = reconcile(_statements(widest), reckoned)
    if not found and reckoned != MIN_MAX:
        return reconcile(_statements(widest)), ["no_majority"]
    return found, []


def _statements(rows: Iterable[Figure]) -> list[Statement]:
    return [Statement(row.origin, row.low, row.high, row.as_of[:10], row.reliability) for row in rows]


def _parted(rows: Sequence[Figure]) -> list[list[Figure]]:
    """Put rows together that count the same; rows that count different people, places or days stay apart."""
    parts: list[list[Figure]] = []
    for row in sorted(rows, key=lambda row: (row.since, row.key)):
        home = next((part for part in parts if all(compare(row, other) != APART for other in part)), None)
        if home is None:
            parts.append([row])
        else:
            home.append(row)
    return parts


def _says_something(figure: Figure) -> bool:
    return figure.low is not None or figure.high is not None


def _outgrows(part: Figure, total: Figure) -> bool:
    return part.low is not None and total.high is not None and part.low > total.high


def _size(figure: Figure) -> int:
    return figure.high if figure.high is not None else figure.low or 0


def _rank(topic: Topic) -> tuple[int, bool, str]:
    order = (*COUNTED, "sites_damaged", "money", "share", "duration", "other")
    return (order.index(topic.measure) if topic.measure in order else len(order), topic.estimated, topic.unit)
