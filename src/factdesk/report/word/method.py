"""How the claims were checked, what the words of the scales mean, where the limits are, and what was kept."""

from factdesk.domain.scale import Scale
from factdesk.report.word.labelled import rating_label, stance_words
from factdesk.report.word.manuscript import SPACER, Manuscript
from factdesk.report.word.tables import Cell, cell, table

_PARAGRAPHS, _LIMITS = 5, 3
_HASH = 6
"""Points: at this size a SHA-256 fits its column of the table of files in one line."""


def add_method(manuscript: Manuscript) -> None:
    """Add method, limits and the definitions of the scales used."""
    report, labels = manuscript.report, manuscript.labels
    manuscript.heading(1, labels("method"), "method")
    for number in range(1, _PARAGRAPHS + 1):
        manuscript.say("Normal", labels(f"method.{number}"))
    if report.options.anonymise:
        manuscript.say("Normal", labels("method.anonymous"))
    manuscript.heading(2, labels("method.limits"), "limits")
    for number in range(1, _LIMITS + 1):
        manuscript.say("Normal", labels(f"method.limit.{number}"))
    for scale in report.scales_used():
        _add_scale(manuscript, scale)
    if "stances" in report.scales:
        manuscript.heading(2, labels("method.stances"), "scale_stances")
        terms = report.scales["stances"].terms
        cells = [[manuscript.paragraph("Table Text", *stance_words(manuscript, term.id))] for term in terms]
        _add_terms(manuscript, report.scales["stances"], cells)


def add_custody(manuscript: Manuscript) -> None:
    """Add what is kept, how to check it, and what the last verification found."""
    report, labels, custody = manuscript.report, manuscript.labels, manuscript.report.custody
    manuscript.heading(1, labels("custody"), "custody")
    manuscript.say("Normal", labels("custody.files"))
    manuscript.say("Normal", labels("custody.history"))
    if custody is None:
        manuscript.say("Normal", labels("custody.unverified"))
    else:
        result = labels("custody.good" if custody.is_sound else "custody.bad", at=labels.date(custody.checked_at),
                        files=labels.count("files", custody.files))  # fmt: skip
        bold = manuscript.look.but(bold=True)
        manuscript.add(manuscript.paragraph("Normal", *manuscript.words(result, bold)))
        for key, names in (("altered", custody.altered), ("missing", custody.missing)):
            for name in names:
                manuscript.say("Normal", labels(f"custody.{key}", name=name))
        if custody.history != "intact":
            manuscript.say("Normal", labels("custody.broken", what=custody.history))
        if custody.head:
            words = manuscript.words(f"{labels('custody.head')} ")
            manuscript.add(manuscript.paragraph("Normal", *words, *manuscript.hash(custody.head)))
    files = [
        (f"E{number} · {file.name}", file.role, file.size, file.sha256)
        for number, piece in enumerate(report.evidence, 1)
        for file in piece.files
    ]
    originals = [(s.article.file_name or s.article.title, "original", 0, s.article.sha256) for s in report.sources]
    if files or originals:
        _add_files(manuscript, [*originals, *files])


def _add_files(manuscript: Manuscript, files: list[tuple[str, str, int, str]]) -> None:
    labels = manuscript.labels
    manuscript.caption("Table", labels("custody.files_caption"), "files_table")
    rows = [
        [
            cell(manuscript, name),
            cell(manuscript, labels(f"role.{role}")),
            cell(manuscript, f"{size:,}" if size else "–", align="right"),
            [manuscript.paragraph("Table Text", *manuscript.hash(sha, size=_HASH))],
        ]
        for name, role, size, sha in files
    ]
    heads = [labels("column.file"), labels("column.role"), labels("column.size"), labels("sha256")]
    manuscript.add(
        table(manuscript, (23, 10, 13, 54), heads, rows, alternative=labels("custody.files_caption"),
              numbers=frozenset({2})),
        SPACER,
    )  # fmt: skip


def _add_scale(manuscript: Manuscript, scale: Scale) -> None:
    labels = manuscript.labels
    title = scale.title.get(labels.language) or scale.title.get("en") or scale.id
    manuscript.heading(2, labels("method.scale", title=title), f"scale_{scale.id}")
    cells = [[manuscript.paragraph("Table Text", *rating_label(manuscript, term))] for term in scale.terms]
    _add_terms(manuscript, scale, cells)
    if scale.source:
        manuscript.say("Small Print", labels("method.scale_source", source=scale.source))


def _add_terms(manuscript: Manuscript, scale: Scale, cells: list[Cell]) -> None:
    labels = manuscript.labels
    rows = [
        [made, cell(manuscript, term.meaning(labels.language))] for made, term in zip(cells, scale.terms, strict=True)
    ]
    heads = [labels("column.term"), labels("column.meaning")]
    title = scale.title.get(labels.language) or scale.title.get("en") or scale.id
    manuscript.add(table(manuscript, (24, 76), heads, rows, alternative=title), SPACER)
