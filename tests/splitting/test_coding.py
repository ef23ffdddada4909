import pytest

from factdesk.domain.errors import BadInput
from factdesk.paths import config_folder
from factdesk.splitting import coding
from factdesk.splitting.coding import coded_totals, practices
from factdesk.splitting.document import Document
from factdesk.splitting.quantities import find_counts


@pytest.fixture(autouse=True)
def fresh_table() -> None:
    coding.practices.cache_clear()


def test_vague_words_are_coded_beside_the_literal_reading() -> None:
    counts = find_counts(Document("The blast killed dozens of people and injured hundreds.", "en"))
    assert [count.quantity.low for count in counts] == [24, 200]
    sums = coded_totals(counts)
    assert sums["airwars"] == {"killed": (12, 24), "injured": (100, 200)}
    assert sums["acled"] == {"killed": (12, 12), "injured": (100, 100)}


def test_an_open_end_takes_the_other_value() -> None:
    sums = coded_totals(find_counts(Document("At least nine people were killed.", "en")))
    assert sums["airwars"]["killed"] == (9, 9)


def test_the_desks_own_table_replaces_ours() -> None:
    own = config_folder() / "scales" / "coding.json"
    own.parent.mkdir(parents=True)
    own.write_text(
        '{"practices": [{"id": "ours", "title": {"en": "Ours"}, "source": "the desk", '
        '"closes_open_ends": false, "vague": {"dozens": [30, 60]}}]}'
    )
    sums = coded_totals(find_counts(Document("Dozens were injured.", "en")))
    assert sums == {"ours": {"injured": (30, 60)}}
    own.write_text("{}")
    coding.practices.cache_clear()
    with pytest.raises(BadInput, match="coding table"):
        practices()
