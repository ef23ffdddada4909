"""Vectors are kept whole whatever happens, the nearest are found, and a model answers from a process of its own."""

from pathlib import Path

import numpy as np
import pytest
from tests.word_model import DIMENSIONS, make_word_model

from factdesk.domain.errors import BadInput, WorkspaceError
from factdesk.search.encoder_process import EncoderProcess
from factdesk.search.encoders import model_folder, model_name, open_encoder, why_not
from factdesk.search.meaning import hash_of, vectors_of
from factdesk.search.nearness import Nearness
from factdesk.search.vectors import VectorFile


def rows(count: int, seed: int = 1, dimensions: int = DIMENSIONS) -> np.ndarray:
    made = np.random.default_rng(seed).standard_normal((count, dimensions)).astype(np.float32)
    return made / np.linalg.norm(made, axis=1, keepdims=True)


def test_words_of_one_meaning_lie_close(tmp_path: Path) -> None:
    encoder = open_encoder(make_word_model(tmp_path / "model"))
    raid, strike, bread, none = encoder.encode(
        ["The raid struck a clinic.", "Airstrikes hit the hospital", "Flour costs rose", "xyzzy"]
    )
    assert raid @ strike > 0.9
    assert raid @ bread < 0.3
    assert not none.any()
    plain, titled = vectors_of(encoder, [("A raid.", ""), ("A raid.", "The price of bread")])
    assert plain @ raid > titled @ raid
    assert titled @ bread > plain @ bread


def test_what_is_no_model_is_said(tmp_path: Path) -> None:
    assert "semantic" in why_not(None)
    assert "no model folder" in why_not(tmp_path)
    assert model_folder(str(tmp_path)) == tmp_path
    with pytest.raises(BadInput):
        open_encoder(tmp_path)
    broken = make_word_model(tmp_path / "broken")
    np.save(broken / "vectors.npy", rows(2))
    with pytest.raises(BadInput):
        open_encoder(broken)


def test_a_model_has_the_same_name_wherever_it_lies(tmp_path: Path) -> None:
    one, other = make_word_model(tmp_path / "a" / "model"), make_word_model(tmp_path / "b" / "model")
    assert model_name(one) == model_name(other)
    (other / "words.txt").write_text("something else", encoding="utf-8")
    assert model_name(one) != model_name(other)


def test_the_model_answers_from_its_own_process(tmp_path: Path) -> None:
    folder = make_word_model(tmp_path / "model")
    process = EncoderProcess(folder)
    try:
        texts = ["A raid struck the clinic.", "سعر الخبز"]
        assert np.allclose(process.encode(texts), open_encoder(folder).encode(texts))
        assert process.is_ready
        assert process.dimensions == DIMENSIONS
    finally:
        process.close()
    assert process.has_failed


def test_a_model_that_does_not_open_says_why(tmp_path: Path) -> None:
    process = EncoderProcess(tmp_path / "nothing")
    try:
        with pytest.raises(WorkspaceError, match="no model folder"):
            process.encode(["a"])
    finally:
        process.close()


def test_the_file_is_whole_after_it_was_cut_anywhere(tmp_path: Path) -> None:
    vectors = rows(6)
    file = VectorFile(tmp_path, "m", DIMENSIONS)
    file.add([(n, n * 10) for n in range(6)], vectors)
    for name, cut in (("vectors.f16", 5), ("rows.bin", 9), ("vectors.f16", 16 * 3 + 1)):
        path = tmp_path / name
        path.write_bytes(path.read_bytes()[:-cut])
        again = VectorFile(tmp_path, "m", DIMENSIONS)
        whole = len(again.rows)
        assert again.known() == {n: n * 10 for n in range(whole)}
        assert np.allclose(again.vectors(), vectors[:whole], atol=1e-3)
        again.add([(n, n * 10) for n in range(whole, 6)], vectors[whole:])
    assert np.allclose(VectorFile(tmp_path, "m", DIMENSIONS).vectors(), vectors, atol=1e-3)


def test_the_last_vector_of_a_claim_counts_and_superseded_ones_are_tidied(tmp_path: Path) -> None:
    vectors = rows(4)
    file = VectorFile(tmp_path, "m", DIMENSIONS)
    file.add([(1, 10), (2, 20)], vectors[:2])
    file.add([(1, 11), (1, 12)], vectors[2:])
    near = Nearness(file)
    assert list(near.best(vectors[3], 1)) == [1]
    assert near.best(vectors[0], 2)[1] < 0.99
    assert near.made_from([1, 2, 3]) == {1: 12, 2: 20}
    file.tidy()
    assert file.known() == {1: 12, 2: 20}
    assert len(VectorFile(tmp_path, "m", DIMENSIONS).rows) == 2
    assert near.of(vectors[3], [1, 9]) == pytest.approx({1: 1.0}, abs=1e-2)


def test_another_model_starts_anew(tmp_path: Path) -> None:
    VectorFile(tmp_path, "m", DIMENSIONS).add([(1, 10)], rows(1))
    assert VectorFile(tmp_path, "m", DIMENSIONS).known() == {1: 10}
    assert VectorFile(tmp_path, "other", DIMENSIONS).known() == {}


def test_the_nearest_of_many_are_found_as_by_comparing_all(tmp_path: Path) -> None:
    vectors = rows(5_000, dimensions=128)
    file = VectorFile(tmp_path, "m", 128)
    near = Nearness(file)
    assert near.best(vectors[0], 5) == {}
    file.add([(n + 1, n) for n in range(100)], vectors[:100])
    assert list(near.best(vectors[7], 1)) == [8]
    file.add([(n + 1, n) for n in range(100, 5_000)], vectors[100:])
    asked = vectors[42] + 0.1 * rows(1, seed=9, dimensions=128)[0]
    found = near.best(asked, 10)
    exact = np.argsort(-(vectors @ asked))[:10] + 1
    assert len(set(found) & set(exact.tolist())) >= 9
    assert next(iter(found)) == 43


def test_a_hash_tells_words_from_titles() -> None:
    assert hash_of(("a", "b")) != hash_of(("ab", ""))
    assert hash_of(("a", "b")) == hash_of(("a", "b"))
