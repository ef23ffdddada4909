from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factdesk.assets import resource
from factdesk.domain.article import Article, ArticleDetails
from factdesk.workspace.workspace import Workspace


@pytest.fixture
def workspace(tmp_path: Path, new_desk: Callable[[Path], Path]) -> Iterator[Workspace]:
    with Workspace.open(new_desk(tmp_path / "desk"), by="Rana") as opened:
        yield opened


@pytest.fixture
def sample(workspace: Workspace) -> Article:
    details = ArticleDetails(outlet="L24", published="2023-10-15")
    return workspace.articles.add_file(resource("samples", "l24-idlib.txt"), details).article
