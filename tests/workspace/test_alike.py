"""The same photo and much the same text are found again; what merely looks even or is short is not."""

from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageOps

from factdesk.workspace.workspace import Workspace

SENTENCES = [
    f"On day {day} the wardens of the mill counted {day * 3} carts at the gate and {day + 2} lanterns on the bridge."
    for day in range(1, 14)
]


def photo() -> Image.Image:
    image = Image.new("RGB", (900, 600), (150, 170, 190))
    drawn = ImageDraw.Draw(image)
    for step in range(7):
        drawn.rectangle((40 + step * 120, 420 - step * 45, 120 + step * 120, 560), fill=(70 + step * 20, 80, 60))
    drawn.ellipse((80, 60, 220, 200), fill=(240, 220, 120))
    return image


def add(workspace: Workspace, path: Path, image: Image.Image, **options: int) -> int:
    image.save(path, **options)
    return workspace.evidence.add_file(path).id


def test_the_same_photo_is_found_again(workspace: Workspace, tmp_path: Path) -> None:
    first = add(workspace, tmp_path / "first.png", photo())
    small = add(workspace, tmp_path / "small.jpg", photo().resize((300, 200)), quality=50)
    mirrored = add(workspace, tmp_path / "mirrored.jpg", ImageOps.mirror(photo()))
    other = add(workspace, tmp_path / "other.png", ImageOps.flip(photo()).rotate(90))
    found = {one.evidence: one.how for one in workspace.evidence.alike(first)}
    assert found == {small: "photo", mirrored: "photo"}
    assert all(one.likeness > 0.84 for one in workspace.evidence.alike(first))
    assert not workspace.evidence.alike(other)
    workspace.evidence.remove(small, "a copy")
    assert [one.evidence for one in workspace.evidence.alike(first)] == [mirrored]


def test_the_original_is_kept_untouched(workspace: Workspace, tmp_path: Path) -> None:
    number = add(workspace, tmp_path / "first.png", photo())
    kept = workspace.evidence.path_of(workspace.evidence.get(number).sha256)
    assert kept.read_bytes() == (tmp_path / "first.png").read_bytes()


def test_even_pictures_are_like_none(workspace: Workspace, tmp_path: Path) -> None:
    add(workspace, tmp_path / "black.png", Image.new("RGB", (60, 60), "black"))
    assert not workspace.evidence.alike(add(workspace, tmp_path / "white.png", Image.new("RGB", (90, 60), "white")))


@pytest.mark.parametrize(("words", "how"), [(SENTENCES, ["file"]), ([*SENTENCES[:-1], "Then it rained."], ["text"])])
def test_texts_are_found_again(workspace: Workspace, tmp_path: Path, words: list[str], how: list[str]) -> None:
    (tmp_path / "one.txt").write_text(" ".join(SENTENCES), encoding="utf-8")
    (tmp_path / "two.txt").write_text(" ".join(words), encoding="utf-8")
    workspace.evidence.add_file(tmp_path / "one.txt")
    second = workspace.evidence.add_file(tmp_path / "two.txt").id
    assert [one.how for one in workspace.evidence.alike(second)] == how


def test_short_texts_are_not_compared(workspace: Workspace, tmp_path: Path) -> None:
    for name, words in (("one.txt", "No news today."), ("two.txt", "No news today. ")):
        (tmp_path / name).write_text(words, encoding="utf-8")
        workspace.evidence.add_file(tmp_path / name)
    assert not workspace.evidence.alike(2)
