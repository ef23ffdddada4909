"""The index on real files: what is found, what is kept, what survives."""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from factdesk.progress import Cancelled, Progress
from factdesk.search.index import Index, State
from factdesk.search.query import parse
from factdesk.search.schema import Document

Found = set[tuple[str, int]]


def found(index: Index, typed: str, **options: object) -> Found:
    return {(hit.type, hit.id) for hit in index.find(parse(typed, as_typed=True), **options).hits}  # type: ignore[arg-type]


@pytest.mark.parametrize("typed", ["Albara", "al-Bara", "Bara", "البارة", "بارة"])
def test_a_place_is_found_in_every_spelling_and_script(index: Index, typed: str) -> None:
    assert found(index, typed) == {("claim", 1), ("claim", 2)}


@pytest.mark.parametrize("typed", ["Kansafra", "Kan Safra", "كنصفرة"])
def test_a_name_written_apart_meets_the_one_written_together(index: Index, typed: str) -> None:
    assert found(index, typed) == {("claim", 2), ("claim", 3), ("article", 1)}


@pytest.mark.parametrize("typed", ["Elshrif", "al-Sharif", "El Sharif", "claimant:Elshrif", "claimant:الشريف"])
def test_a_speaker_is_found_in_every_spelling(index: Index, typed: str) -> None:
    assert found(index, typed) == {("claim", 1), ("claim", 2)}


def test_exact_spelling_turns_the_sounds_off(index: Index) -> None:
    assert found(index, "Elshrif", exact_spelling=True) == set()
    assert found(index, "Bara", exact_spelling=True) == {("claim", 1)}


def test_a_hit_says_which_spelling_matched(index: Index) -> None:
    by_id = {hit.id: hit.matched for hit in index.find(parse("Albara")).hits}
    assert by_id == {1: ("bara",), 2: ("الباره",)}


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("life", {("claim", 3), ("article", 1)}),
        ("lives", {("claim", 3), ("article", 1)}),
        ("woman", {("claim", 3)}),
        ("القصف", {("claim", 2)}),
        ("ki", {("claim", 1)}),
        ("civilia", {("claim", 1)}),
        ("hosp", {("evidence", 1)}),
        ("مدف", {("claim", 2)}),
        ('"war on terror"', {("article", 1)}),
        ('"war terror"', set()),
        ("lost -terror", {("claim", 3)}),
        ("hospital OR shelling", {("claim", 1), ("evidence", 1)}),
        ("title:strike", {("claim", 1)}),
        ("title:shelling", set()),
        ("kil*d", {("claim", 1)}),
        ("shelling on", {("claim", 1)}),
        ("-killed -lost -ages", {("claim", 2)}),
        ("", set()),
    ],
)
def test_what_is_found(index: Index, typed: str, expected: Found) -> None:
    assert found(index, typed) == expected


def test_only_common_words_are_answered_with_a_hint(index: Index) -> None:
    answer = index.find(parse("the of"))
    assert answer.total == 0
    assert "add one" in answer.hint


def test_types_and_allowed_ids_narrow_and_all_ids_are_given(index: Index) -> None:
    query = parse("lost OR killed")
    assert found(index, "lost OR killed", types={"claim"}) == {("claim", 1), ("claim", 3)}
    assert found(index, "lost OR killed", allowed={"claim": {3}}) == {("claim", 3), ("article", 1)}
    answer = index.find(query, limit=1)
    assert answer.total == 3
    assert len(answer.hits) == 1
    assert sorted(answer.ids("claim")) == [1, 3]
    assert index.find(query, limit=5, offset=1).hits[0] == index.find(query, limit=5).hits[1]


def test_replacing_and_removing(index: Index) -> None:
    index.update([Document("claim", 3, "Changed words.")], removed=[("claim", 1), ("claim", 99)], change=6)
    assert found(index, "changed") == {("claim", 3)}
    assert found(index, "lives") == {("article", 1)}
    assert found(index, "shelling") == set()
    assert index.documents == 4
    assert index.change == 6


def test_merging_keeps_everything(index: Index) -> None:
    assert not index.merge_when_idle()
    for number in range(10, 26):
        index.update([Document("claim", number, f"Bridge number {number} closed")], change=number)
    assert index.merge_when_idle()
    assert not index.merge_when_idle()
    assert index.find(parse("bridge")).total == 16
    assert index.change == 25


def test_a_mistyped_word_is_mended(index: Index) -> None:
    assert index.suggest("shelilng") == "shelling"
    assert index.suggest("civilans") == "civilians"
    assert index.suggest("zzzzzz") == ""


def test_opening_again_finds_everything(index: Index, tmp_path: Path) -> None:
    index.close()
    again = Index(tmp_path / "index")
    assert again.open() is State.READY
    assert again.change == 5
    assert again.documents == 5
    assert found(again, "shelling") == {("claim", 1)}
    again.close()


def _delete(folder: Path) -> None:
    shutil.rmtree(folder)


def _truncate(folder: Path) -> None:
    for path in folder.glob("*.seg"):
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def _remove_segment(folder: Path) -> None:
    for path in folder.glob("*.seg"):
        path.unlink()


def _garble_list(folder: Path) -> None:
    for path in folder.glob("*.toc"):
        path.write_bytes(b"nothing")


def _other_format(folder: Path) -> None:
    (folder / "indexed.json").write_text('{"format": 0, "change": 5}')


@pytest.mark.parametrize(
    ("harm", "state"),
    [
        (_delete, State.MISSING),
        (_truncate, State.DAMAGED),
        (_remove_segment, State.DAMAGED),
        (_garble_list, State.DAMAGED),
        (_other_format, State.OUTDATED),
    ],
)
def test_a_harmed_index_is_noticed_and_built_anew(
    index: Index, tmp_path: Path, harm: Callable[[Path], None], state: State
) -> None:
    index.close()
    harm(tmp_path / "index")
    again = Index(tmp_path / "index")
    assert again.open() is state
    again.rebuild([Document("claim", 1, "Shelling again")], change=9, progress=Progress())
    assert found(again, "shelling") == {("claim", 1)}
    assert again.change == 9
    again.close()


def test_a_cancelled_rebuild_leaves_the_old_index(index: Index) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        index.rebuild((Document("claim", n, "new") for n in range(1000)), change=9, progress=progress)
    assert found(index, "shelling") == {("claim", 1)}
    assert index.change == 5


def test_a_rebuild_replaces_everything(index: Index) -> None:
    steps: list[int] = []
    progress = Progress(lambda done, total, what: steps.append(done))
    index.rebuild((Document("claim", n, "Only this") for n in range(400)), change=9, progress=progress, total=400)
    assert index.documents == 400
    assert steps == [200, 400]
    assert found(index, "shelling") == set()


def test_postings_of_many_documents_are_read_whole_also_with_removed_ones(index: Index) -> None:
    index.rebuild((Document("claim", n, "bridge " * (1 + n % 5) + "closed") for n in range(2000)), 1, Progress())
    index.update([], removed=[("claim", 7)])
    segment = next(iter(index._segments.values()))
    numbers, weights = segment.postings("body", "bridg|bridge")
    assert list(numbers) == list(range(2000))
    assert len(set(weights)) == 5
    assert [len(part) for part in segment.postings("body", "no|no")] == [0, 0]
    assert index.find(parse("bridge")).total == 1999


WRITER = """
import sys
from pathlib import Path
from factdesk.search.index import Index
from factdesk.search.schema import Document
index = Index(Path(sys.argv[1])); index.open()
first = int(sys.argv[2])
for number in range(first, first + int(sys.argv[3])):
    index.update([Document("claim", number, f"Bridge number {number} closed")], change=number)
    print(number, flush=True)
"""


def _write(folder: Path, first: int, count: int) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [sys.executable, "-W", "ignore", "-c", WRITER, str(folder), str(first), str(count)],
        stdout=subprocess.PIPE,
        text=True,
    )


def test_two_processes_write_in_turn_and_nothing_is_lost(index: Index, tmp_path: Path) -> None:
    other = _write(tmp_path / "index", 1000, 8)
    for number in range(2000, 2008):
        index.update([Document("claim", number, f"Bridge number {number} closed")], change=number)
    assert other.wait(60) == 0
    assert other.stdout is not None
    other.stdout.close()
    assert index.find(parse("bridge")).total == 16


@pytest.mark.parametrize("moment", [0.02, 0.05, 0.11])
def test_killed_while_writing_loses_nothing_acknowledged(index: Index, tmp_path: Path, moment: float) -> None:
    index.close()
    writer = _write(tmp_path / "index", 1000, 500)
    assert writer.stdout is not None
    writer.stdout.readline()
    time.sleep(moment)
    writer.kill()
    done = [1000] + [int(line) for line in writer.stdout.read().split()]
    writer.stdout.close()
    writer.wait()
    again = Index(tmp_path / "index")
    assert again.open() is State.READY
    assert again.change in (done[-1], done[-1] + 1)
    assert again.find(parse("bridge")).total >= len(done)
    again.update([Document("claim", 5000, "Bridge opened")], change=5000)
    assert again.find(parse("bridge opened")).total == 1
    again.close()
