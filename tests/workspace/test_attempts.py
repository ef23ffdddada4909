"""A page that cannot be had is told as a failure, waits through restarts, and is tried again or dropped on demand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.capture.local_web import Web

from factdesk.domain.errors import CaptureFailed, NotFound
from factdesk.settings import Settings, save_settings
from factdesk.workspace.workspace import Workspace


@pytest.fixture
def web() -> Iterator[Web]:
    save_settings(Settings(capture_private=True, capture_picture=False))
    with Web() as server:
        yield server


def test_a_login_page_is_a_failure_that_waits(workspace: Workspace, web: Web) -> None:
    for _ in range(2):
        with pytest.raises(CaptureFailed, match=r"A login page was captured, 11 words"):
            workspace.evidence.add_page(web.url("/login"), later=True)
    assert not workspace.evidence.list()
    (waiting,) = workspace.attempts.waiting()
    assert (waiting.url, waiting.wanted, waiting.tries, waiting.by) == (web.url("/login"), "evidence", 2, "Rana")
    assert waiting.problem.startswith("A login page was captured")
    assert workspace.history.undo_label is None
    assert workspace.history.verify().is_good


def test_it_is_kept_as_it_is_when_that_is_asked_for(workspace: Workspace, web: Web) -> None:
    with pytest.raises(CaptureFailed):
        workspace.evidence.add_page(web.url("/login"), later=True)
    kind, number = workspace.attempts.retry(workspace.attempts.waiting()[0].id, as_is=True)
    assert (kind, workspace.evidence.get(number).kind) == ("evidence", "page")
    assert not workspace.attempts.waiting()


def test_it_survives_a_restart_fails_again_and_is_dropped(web: Web, tmp_path: Path) -> None:
    folder = tmp_path / "desk"
    with Workspace.open(folder) as first, pytest.raises(CaptureFailed):
        first.articles.add_page(web.url("/nowhere"), later=True)
    with Workspace.open(folder) as second:
        (waiting,) = second.attempts.waiting()
        assert waiting.wanted == "article"
        with pytest.raises(CaptureFailed):
            second.attempts.retry(waiting.id)
        assert second.attempts.get(waiting.id).tries == 2
        second.attempts.drop(waiting.id)
        assert not second.attempts.waiting()
        second.history.undo()
        assert len(second.attempts.waiting()) == 1
        with pytest.raises(NotFound, match="failed capture 9"):
            second.attempts.get(9)


def test_a_page_that_was_had_after_all_waits_no_longer(workspace: Workspace, web: Web) -> None:
    url = web.url("/article")
    workspace.attempts.note(url, "no network")
    workspace.evidence.add_page(url)
    assert not workspace.attempts.waiting()


@pytest.mark.parametrize("address", ["http://", "ftp://mill.example/", "file:///etc/passwd"])
def test_an_address_that_is_none_does_not_wait(workspace: Workspace, address: str) -> None:
    with pytest.raises(CaptureFailed):
        workspace.evidence.add_page(address, later=True)
    assert not workspace.attempts.waiting()
    assert not workspace.history.entries()
