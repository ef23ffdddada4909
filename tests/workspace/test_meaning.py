"""Vectors of claims: made in the background, taken up where it was stopped, made anew for changed words, and used."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.word_model import make_word_model

from factdesk.domain.article import Article
from factdesk.domain.claim import ClaimEdit
from factdesk.domain.errors import BadInput, InUse, Refused
from factdesk.domain.span import Span
from factdesk.progress import Cancelled, Progress
from factdesk.settings import Settings, save_settings
from factdesk.workspace import meaning
from factdesk.workspace.workspace import Workspace

WORDS = ("Airstrikes struck the infirmary.", "The price of flour doubled.", "A doctor spoke on Monday.")


@pytest.fixture
def desk(workspace: Workspace, sample: Article, tmp_path: Path) -> Iterator[Workspace]:
    save_settings(Settings(model_folder=str(make_word_model(tmp_path / "model"))))
    for number, words in enumerate(WORDS):
        workspace.claims.add(sample.id, [Span(number * 50, number * 50 + 40)], statement=words)
    return workspace


def test_a_claim_in_other_words_is_found_once_it_has_a_vector(desk: Workspace) -> None:
    asked = "Bombing hit a clinic"
    assert all("close in meaning" not in past.reasons for past in desk.search.match(asked))
    assert desk.meaning.status().encoded == 0
    assert desk.meaning.encode() == 3
    assert (desk.meaning.status().encoded, desk.meaning.status().claims) == (3, 3)
    best = desk.search.match(asked)[0]
    assert best.claim == 1
    assert "close in meaning" in best.reasons


def test_changed_words_get_a_new_vector_and_the_rest_stays(desk: Workspace) -> None:
    desk.meaning.encode()
    assert desk.meaning.encode() == 0
    desk.claims.edit(1, ClaimEdit(statement="Bread costs rose twofold."))
    assert all("close in meaning" not in past.reasons for past in desk.search.match("Bombing hit a clinic"))
    assert desk.meaning.encode() == 1
    assert desk.meaning.encode() == 0
    assert {past.claim for past in desk.search.match("Loaf prices doubled")[:2]} == {1, 2}


def test_what_was_made_before_it_was_stopped_is_kept_and_used(desk: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(meaning, "_BATCH", 1)
    desk.claims.rate(1, "false", "No strike is on record.")
    progress = Progress(lambda done, *_: progress.cancel() if done == 1 else None)
    with pytest.raises(Cancelled):
        desk.meaning.encode(progress)
    assert desk.meaning.status().encoded == 2
    assert desk.search.match("Bombing hit a clinic")[0].claim == 1  # rated claims come first
    assert desk.meaning.encode() == 1


def test_only_one_program_makes_vectors_and_only_where_it_is_wanted(desk: Workspace) -> None:
    from filelock import FileLock

    with FileLock(desk.folder / "meaning.lock"), pytest.raises(InUse):
        desk.meaning.encode()
    save_settings(Settings(match_meaning=False))
    with pytest.raises(Refused):
        desk.meaning.encode()
    save_settings(Settings(model_folder=str(desk.folder)))
    with pytest.raises(BadInput):
        desk.meaning.encode()
    assert desk.meaning.status().problem
    assert desk.search.match("Airstrikes struck the infirmary.")[0].claim == 1


def test_another_model_makes_its_own_vectors(desk: Workspace, tmp_path: Path) -> None:
    desk.meaning.encode()
    desk.meaning.close()
    other = make_word_model(tmp_path / "other")
    save_settings(Settings(model_folder=str(other)))
    assert desk.meaning.status().encoded == 0
    assert desk.meaning.encode() == 3
    assert desk.search.match("Bombing hit a clinic")[0].claim == 1
