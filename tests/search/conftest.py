"""A small index of invented claims in two languages."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from factdesk.search.index import Index
from factdesk.search.schema import Document

DOCUMENTS = [
    Document(
        "claim", 1, "Shelling on Al-Bara killed nine civilians, activists said.",
        title="Strike on Al-Bara", claimant="Abdullah El Sharif", place="Al-Bara",
    ),
    Document("claim", 2, "قصف مدفعي على البارة وكنصفرة في ريف إدلب", claimant="عبد الله الشريف"),
    Document("claim", 3, "Many lives were lost in Kan Safra, the women's council said."),
    Document("article", 1, "He lost his life in the war on terror near Kansafra. The bar was closed."),
    Document("evidence", 1, "A list of the dead, with names and ages.", title="Hospital list"),
]  # fmt: skip


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    index = Index(tmp_path / "index")
    index.open()
    index.update(DOCUMENTS, change=5)
    yield index
    index.close()
