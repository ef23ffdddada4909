"""What can be done with many rows of a list at once, place by place."""

from dataclasses import dataclass

from factdesk.desktop.words import QT_TRANSLATE_NOOP, translate


@dataclass(frozen=True)
class BulkChange:
    """One change. What it needs is asked for in the bar below the list; one that needs nothing is done at once.

    ``choices`` names where the values to choose from come from, empty for none; ``is_free`` lets other words be typed.
    ``words`` is what the line of words is for, empty for no line; ``has_stance`` asks how evidence bears on the claims.
    ``is_first`` puts it beside the menu as a button; ``group`` separates it in the menu.
    """

    id: str
    text: str
    choices: str = ""
    is_free: bool = False
    words: str = ""
    has_stance: bool = False
    is_first: bool = False
    group: int = 0

    @property
    def name(self) -> str:
        """What it is called in the language of the window."""
        return translate("Bulk", self.text)

    @property
    def is_direct(self) -> bool:
        """Whether it needs nothing to be said first."""
        return not (self.choices or self.is_free or self.words)


_REASON = QT_TRANSLATE_NOOP("Bulk", "Why: a sentence that stands with each of them")
REPORT = BulkChange("report", QT_TRANSLATE_NOOP("Bulk", "Word report…"), group=2)
EXPORT = BulkChange("export", QT_TRANSLATE_NOOP("Bulk", "Export…"), group=2)
REMOVE = BulkChange("remove", QT_TRANSLATE_NOOP("Bulk", "Remove"), group=3)

CHANGES: dict[str, tuple[BulkChange, ...]] = {
    "claims": (
        BulkChange("accept", QT_TRANSLATE_NOOP("Bulk", "Accept"), is_first=True),
        BulkChange("refuse", QT_TRANSLATE_NOOP("Bulk", "Refuse"), is_first=True),
        BulkChange("kind", QT_TRANSLATE_NOOP("Bulk", "Kind"), "kinds", group=1),
        BulkChange("rate", QT_TRANSLATE_NOOP("Bulk", "Rating"), "ratings", words=_REASON, group=1),
        BulkChange("claimant", QT_TRANSLATE_NOOP("Bulk", "Claimant"), "names", is_free=True, group=1),
        BulkChange("flag", QT_TRANSLATE_NOOP("Bulk", "Flag"), "flags", is_free=True, group=1),
        BulkChange("note", QT_TRANSLATE_NOOP("Bulk", "Note"), group=1,
                   words=QT_TRANSLATE_NOOP("Bulk", "A note for each of them")),
        BulkChange("link", QT_TRANSLATE_NOOP("Bulk", "Link evidence"), "evidence", has_stance=True, group=1,
                   words=QT_TRANSLATE_NOOP("Bulk", "Why it matters (may stay empty)")),
        REPORT, EXPORT, REMOVE,
    ),
    "articles": (
        BulkChange("outlet", QT_TRANSLATE_NOOP("Bulk", "Outlet"), "outlets", is_free=True, group=1),
        BulkChange("language", QT_TRANSLATE_NOOP("Bulk", "Language"), "languages", group=1),
        BulkChange("direction", QT_TRANSLATE_NOOP("Bulk", "Direction"), "directions", group=1),
        REPORT, EXPORT, REMOVE,
    ),
    "evidence": (
        BulkChange("source", QT_TRANSLATE_NOOP("Bulk", "Source"), "publishers", is_free=True, group=1),
        BulkChange("origin", QT_TRANSLATE_NOOP("Bulk", "Origin"), "origins", is_free=True, group=1),
        BulkChange("credibility", QT_TRANSLATE_NOOP("Bulk", "Credibility"), "credibilities", group=1),
        BulkChange("remove", QT_TRANSLATE_NOOP("Bulk", "Remove"), words=_REASON, group=3),
    ),
    "sources": (
        BulkChange("kind", QT_TRANSLATE_NOOP("Bulk", "Kind"), "source_kinds", group=1),
        BulkChange("reliability", QT_TRANSLATE_NOOP("Bulk", "Reliability"), "reliabilities", group=1),
        BulkChange("merge", QT_TRANSLATE_NOOP("Bulk", "Make them one"), "chosen", group=2),
    ),
}  # fmt: skip
"""The changes by place of the rail."""
