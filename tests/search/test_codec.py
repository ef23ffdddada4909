"""Our codec against Whoosh's own: the same terms and postings through the public interface, and the same ranking."""

import random
from collections import defaultdict
from collections.abc import Iterator
from math import log
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from whoosh import index as whoosh_index
from whoosh.matching import ReadTooFar

from factdesk.progress import Progress
from factdesk.search import analysis, gathering
from factdesk.search.index import Index, State
from factdesk.search.postings import PackedMatcher, pack, unpack
from factdesk.search.query import parse
from factdesk.search.schema import Document, fields_of, of_ref, schema
from factdesk.search.segment import Segment

VOICES = ["Abdullah El Sharif", "Salma Haddad", "عبد الله الشريف", ""]
WORDS = [
    "bridge",
    "school",
    "market",
    "shelling",
    "strike",
    "convoy",
    "council",
    "hospital",
    "aid",
    "wheat",
    "الجسر",
    "المدرسة",
    "قصف",
]


def _documents(count: int) -> Iterator[Document]:
    random.seed(3)
    for number in range(count):
        said = " ".join(random.choices(WORDS, weights=range(1, len(WORDS) + 1), k=random.randrange(3, 40)))
        yield Document("claim", number + 1, said, claimant=random.choice(VOICES), place=f"village{number % 7}")


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """An index written by us and one of the same documents written by Whoosh alone."""
    ours, theirs = tmp_path_factory.mktemp("ours"), tmp_path_factory.mktemp("theirs")
    index = Index(ours)
    index.rebuild(_documents(700), 1, Progress())
    index.close()
    plain = whoosh_index.create_in(str(theirs), schema())
    writer = plain.writer()
    for document in _documents(700):
        writer.add_document(**fields_of(document))
    writer.commit()
    return ours, theirs


def _contents(folder: Path) -> dict[Any, list[tuple[int, float]]]:
    found: dict[Any, list[tuple[int, float]]] = defaultdict(list)
    with whoosh_index.open_dir(str(folder)).reader() as reader:
        for term in reader.all_terms():
            matcher = reader.postings(*term)
            while matcher.is_active():
                found[term].append((matcher.id(), matcher.weight()))
                matcher.next()
            assert reader.doc_frequency(*term) == len(found[term])
    return found


def test_whoosh_reads_from_ours_what_it_writes_itself(folders: tuple[Path, Path]) -> None:
    ours, theirs = map(_contents, folders)
    assert ours == theirs


def test_terms_are_found_from_a_beginning_on_and_told_of_as_by_whoosh(folders: tuple[Path, Path]) -> None:
    readers = [whoosh_index.open_dir(str(folder)).reader() for folder in folders]
    ours, theirs = readers
    for start in ("", "s", "sh", "village3", "zz", "ق"):
        assert list(ours.expand_prefix("starts", start)) == list(theirs.expand_prefix("starts", start))
    for term, info in theirs:
        said = ours.term_info(*term)
        for name in ("doc_frequency", "weight", "max_weight", "min_id", "max_id"):
            assert getattr(said, name)() == pytest.approx(getattr(info, name)()), (term, name)
    assert ("body", "no|no") not in ours
    assert ours.doc_frequency("body", "no|no") == 0
    for reader in readers:
        reader.close()


def test_a_search_is_given_what_whooshs_readers_give(folders: tuple[Path, Path]) -> None:
    with whoosh_index.open_dir(str(folders[0])).reader() as reader:
        (leaf,) = [leaf for leaf, _ in reader.leaf_readers()]
        segment = Segment(leaf)
        for field, term in reader.all_terms():
            numbers, weights = segment.postings(field, term.decode())
            assert numbers.tolist() == list(reader.postings(field, term).all_ids())
            assert segment.count(field, term.decode()) == reader.doc_frequency(field, term) == len(weights)
        for start in ("", "s", "sh", "village3", "zz", "ق", "\U0010ffff"):
            for field in ("starts", "body", "nothing"):
                begun = reader.expand_prefix(field, start) if field in reader.schema else []
                assert segment.begun(field, start) == [term.decode() for term in begun]
        segment.close()


def _ranked(folder: Path, wanted: list[str], together: str) -> list[tuple[float, int]]:
    """Score in plain Python over the postings that Whoosh's public interface gives, as the formula says."""
    with whoosh_index.open_dir(str(folder)).reader() as reader:
        refs = list(reader.column_reader("ref"))
        parts: list[dict[int, float]] = []
        for word in wanted:
            found: dict[int, float] = {}
            for text in reader.expand_prefix("body", f"{analysis.stem(word)}|"):
                matcher = reader.postings("body", text)
                while matcher.is_active():
                    found[matcher.id()] = max(found.get(matcher.id(), 0.0), matcher.weight())
                    matcher.next()
            rarity = log(1 + (len(refs) - len(found) + 0.5) / (len(found) + 0.5))
            parts.append({number: weight * rarity for number, weight in found.items()})
        numbers = set.intersection(*map(set, parts)) if together == "all" else set().union(*parts)
        return sorted((-sum(part.get(number, 0.0) for part in parts), refs[number]) for number in numbers)


@pytest.mark.parametrize("together", ["all", "any"])
def test_the_ranking_is_that_of_the_formula_over_whooshs_own_postings(
    folders: tuple[Path, Path], together: str
) -> None:
    index = Index(folders[0])
    assert index.open() is State.READY
    random.seed(5)
    for length in (1, 2, 3) * 8:
        wanted = random.sample(["bridge", "school", "shelling", "convoy", "council", "wheat", "aid"], length)
        typed = (" " if together == "all" else " OR ").join(wanted)
        found = index.find(parse(typed), exact_spelling=True, limit=10)
        expected = _ranked(folders[1], wanted, together)
        assert found.total == len(expected)
        assert [(hit.type, hit.id) for hit in found.hits] == [of_ref(ref) for _, ref in expected[:10]], typed
        assert [hit.score for hit in found.hits] == pytest.approx([-score for score, _ in expected[:10]])
    index.close()


@given(st.sets(st.integers(0, 2**31 - 1), min_size=1, max_size=50), st.integers(1, 255))
def test_any_list_is_packed_and_unpacked(numbers: set[int], weight: int) -> None:
    given_numbers = np.array(sorted(numbers), np.int32)
    weights = np.full(len(numbers), weight, np.uint8)
    found, found_weights = unpack(pack(given_numbers, weights), len(numbers))
    assert found.tolist() == given_numbers.tolist()
    assert found_weights.tolist() == weights.tolist()


def test_a_matcher_goes_to_the_document_asked_for() -> None:
    matcher = PackedMatcher((np.array([2, 5, 9], np.int32), np.array([64, 32, 128], np.uint8)), None, ("body", "a|a"))
    matcher.skip_to(4)
    assert (matcher.id(), matcher.weight()) == (5, 0.5)
    assert matcher.copy().id() == 5
    assert matcher.block_max_weight() == 2.0
    matcher.skip_to(10)
    assert not matcher.is_active()
    with pytest.raises(ReadTooFar):
        matcher.skip_to(11)
    matcher.reset()
    assert list(matcher.all_ids()) == [2, 5, 9]


def test_what_does_not_fit_into_memory_is_merged_from_files(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    whole, spilled = Index(tmp_path / "whole"), Index(tmp_path / "spilled")
    whole.rebuild(_documents(300), 1, Progress())
    monkeypatch.setattr(gathering, "_MOST_BYTES", 20_000)
    spilled.rebuild(_documents(300), 1, Progress())
    whole.close()
    spilled.close()
    assert _contents(tmp_path / "whole") == _contents(tmp_path / "spilled")


def _by_document(folder: Path) -> dict[Any, set[tuple[int, float]]]:
    """Return the postings with what each document is, in place of its number in the index."""
    with whoosh_index.open_dir(str(folder)).reader() as reader:
        refs = list(reader.column_reader("ref"))
    return {term: {(refs[number], weight) for number, weight in found} for term, found in _contents(folder).items()}


def test_merged_segments_hold_what_an_index_built_in_one_go_does(tmp_path: Path) -> None:
    merged, whole = Index(tmp_path / "merged"), Index(tmp_path / "whole")
    documents = list(_documents(120))
    for start in range(0, 120, 8):
        merged.update(documents[start : start + 8], change=start)
    removed = [("claim", number) for number in range(1, 30, 3)]
    merged.update(documents[40:44], removed=removed, change=121)
    merged.update([documents[33]], change=122)
    assert merged.merge_when_idle()
    assert not merged.merge_when_idle()
    gone = {f"claim:{number}" for _, number in removed}
    whole.rebuild([document for document in documents if document.key not in gone], 1, Progress())
    assert merged.documents == whole.documents
    assert [hit.id for hit in merged.find(parse("bridge")).hits] == [hit.id for hit in whole.find(parse("bridge")).hits]
    merged.close()
    whole.close()
    assert _by_document(tmp_path / "merged") == _by_document(tmp_path / "whole")


@pytest.mark.parametrize("ending", [".trm", ".pst"])
def test_a_cut_off_file_of_a_large_segment_is_noticed(tmp_path: Path, ending: str) -> None:
    index = Index(tmp_path / "index")
    index.rebuild(_documents(50), 1, Progress())
    index.close()
    (path,) = (tmp_path / "index").glob(f"*{ending}")
    path.write_bytes(path.read_bytes()[:-40])
    again = Index(tmp_path / "index")
    assert again.open() is State.DAMAGED
    path.unlink()
    assert again.open() is State.DAMAGED
    again.rebuild(_documents(50), 2, Progress())
    assert again.find(parse("bridge")).total
    again.close()
