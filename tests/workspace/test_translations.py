"""A translation stands beside the passage it is of: undone, carried over, exported and taken in like all else."""

from pathlib import Path

import pytest

from factdesk.domain.article import Article
from factdesk.domain.errors import BadInput, NotFound
from factdesk.domain.span import Span
from factdesk.domain.translation import touching
from factdesk.workspace.workspace import Workspace

ARABIC = "قال المتحدث إن 18 غارة استهدفت البلدة مساء أمس.\n\nوأصيبت امرأة في منزلها."
WORDS = "18 غارة استهدفت البلدة"


@pytest.fixture
def article(workspace: Workspace) -> Article:
    return workspace.articles.add_text(ARABIC, "raids.txt").article


def passage(words: str, text: str = ARABIC) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def test_a_translation_says_of_which_words_by_whom_and_when(workspace: Workspace, article: Article) -> None:
    made = workspace.translations.add(
        " 18 raids hit the town ",
        span=passage(" " + WORDS + " "),
        language="EN",
        article=article.id,
        note="or: strikes",
    )
    assert made.text == "18 raids hit the town"
    assert made.span.of(workspace.articles.text(article.id)) == WORDS
    assert (made.language, made.note, made.by) == ("en", "or: strikes", "Rana")
    assert made.at.endswith("Z")
    assert list(workspace.translations.of_article(article.id)) == [made]


def test_it_is_changed_removed_and_brought_back(workspace: Workspace, article: Article) -> None:
    made = workspace.translations.add("18 raids", span=passage(WORDS), language="en", article=article.id)
    changed = workspace.translations.edit(made.id, text="18 strikes hit the town", by="Omar")
    assert (changed.text, changed.by, changed.language) == ("18 strikes hit the town", "Omar", "en")
    workspace.translations.remove(made.id)
    assert not workspace.translations.of_article(article.id)
    workspace.history.undo()
    assert list(workspace.translations.of_article(article.id)) == [changed]
    workspace.history.undo()
    assert workspace.translations.get(made.id) == made
    workspace.history.undo()
    with pytest.raises(NotFound):
        workspace.translations.get(made.id)


@pytest.mark.parametrize(
    ("text", "language", "span"),
    [
        ("  ", "en", Span(0, 5)), ("Raids", "English", Span(0, 5)), ("Raids", "", Span(0, 5)),
        ("Raids", "en", Span(5, 5_000)), ("Raids", "en", Span(3, 4)),
    ],
)  # fmt: skip
def test_what_is_no_translation_is_refused(
    workspace: Workspace, article: Article, text: str, language: str, span: Span
) -> None:
    with pytest.raises(BadInput):
        workspace.translations.add(text, span=span, language=language, article=article.id)
    with pytest.raises(BadInput):
        workspace.translations.add("Raids", span=Span(0, 5), language="en")
    assert not workspace.translations.of()


def test_a_claim_is_told_by_what_overlaps_it(workspace: Workspace, article: Article) -> None:
    late = workspace.translations.add("A woman", span=passage("وأصيبت امرأة"), language="en", article=article.id)
    early = workspace.translations.add("18 raids", span=passage(WORDS), language="en", article=article.id)
    kept = workspace.translations.of_article(article.id)
    assert touching(kept, [passage("البلدة مساء")]) == (early,)
    assert touching(kept, [passage("منزلها")]) == ()
    assert touching(reversed(kept), [Span(0, len(ARABIC))]) == (early, late)


def test_a_corrected_text_keeps_translations_of_unchanged_words(workspace: Workspace, article: Article) -> None:
    early = workspace.translations.add("18 raids", span=passage(WORDS), language="en", article=article.id)
    workspace.translations.add("at home", span=passage("في منزلها"), language="en", article=article.id)
    corrected = "تصحيح: " + ARABIC.replace("في منزلها", "في بيتها")
    new = workspace.revisions.add_text(article.id, corrected).article
    assert [one.span.of(corrected) for one in workspace.translations.of_article(new.id)] == [WORDS]
    assert workspace.translations.get(early.id) == early
    assert len(workspace.translations.of_article(article.id)) == 2


def test_translations_go_with_their_article_and_come_back(workspace: Workspace, article: Article) -> None:
    workspace.translations.add("18 raids", span=passage(WORDS), language="en", article=article.id)
    workspace.articles.remove(article.id)
    assert not workspace.translations.of()
    workspace.history.undo()
    assert len(workspace.translations.of()) == 1


@pytest.mark.parametrize("form", ["bundle", "record", "merge"])
def test_another_desk_gets_them_once(workspace: Workspace, article: Article, tmp_path: Path, form: str) -> None:
    claim = workspace.claims.add(article.id, [passage(WORDS)])
    note = tmp_path / "note.txt"
    note.write_text("بيان: 18 غارة.", encoding="utf-8")
    piece = workspace.evidence.add_file(note, title="Bulletin", source="Rescuers")
    workspace.evidence.link(piece.id, claim.id, "supports", quote="18 غارة")
    workspace.translations.add("18 raids", span=passage(WORDS), language="en", article=article.id, note="literal")
    workspace.translations.add("18 raids.", span=Span(6, 14), language="en", evidence=piece.id)
    sent = tmp_path / ("all.json" if form == "record" else "all.zip")
    if form != "merge":
        workspace.exchange.export(form, sent)
    with Workspace.open(tmp_path / "other", by="Sami") as other:
        if form == "record":  # a record has no files: the desk has the article and the evidence already
            other.articles.add_text(ARABIC, "raids.txt")
            other.evidence.add_file(note, title="Bulletin", source="Rescuers")

        def take_in() -> dict[str, int]:
            merge, take = other.exchange.merge, other.exchange.take_in_record
            return (merge(workspace.folder) if form == "merge" else take(sent)).added

        assert take_in()["translations"] == 2
        told = [(one.span, one.language, one.text, one.note, one.by, one.at) for one in other.translations.of()]
        assert told == [
            (one.span, one.language, one.text, one.note, one.by, one.at) for one in workspace.translations.of()
        ]
        assert len(other.translations.of_evidence(other.evidence.list()[0].id)) == 1
        assert take_in() == {}
        other.history.undo()
        assert not other.translations.of()
