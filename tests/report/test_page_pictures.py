"""Pictures as cameras and the web give them become pictures that a page can show, upright and without metadata."""

import io
from pathlib import Path

import pytest
from PIL import Image
from tests.report.report_sample import english_report

from factdesk.report.html import page_of
from factdesk.report.page_pictures import LARGEST, page_picture
from factdesk.report.word import write_word


def photo(path: Path, mode: str = "RGB", size: tuple[int, int] = (80, 40), **how: object) -> Path:
    picture = Image.new(mode, size)
    picture.paste(picture.getpixel((0, 0)) if mode != "RGB" else (200, 0, 0), (0, 0, size[0] // 4, size[1] // 4))
    picture.save(path, **how)
    return path


def opened(path: Path) -> Image.Image:
    data = page_picture(path)
    assert data is not None
    return Image.open(io.BytesIO(data))


@pytest.mark.parametrize("name", ["a.png", "a.jpg"])
def test_what_is_fit_stays_byte_for_byte(tmp_path: Path, name: str) -> None:
    path = photo(tmp_path / name)
    assert page_picture(path) == path.read_bytes()


@pytest.mark.parametrize(
    ("name", "mode", "kind"),
    [("a.webp", "RGB", "JPEG"), ("a.tiff", "RGB", "PNG"), ("a.bmp", "RGB", "PNG"), ("a.jpg", "CMYK", "JPEG"),
     ("a.webp", "RGBA", "PNG"), ("a.gif", "P", "PNG"), ("a.png", "I;16", "PNG")],
)  # fmt: skip
def test_what_word_cannot_show_is_turned_into_what_it_can(tmp_path: Path, name: str, mode: str, kind: str) -> None:
    assert opened(photo(tmp_path / name, mode)).format == kind
    made = write_word(english_report(pictures={201: tmp_path / name}), tmp_path / "out.docx")
    assert made.notes == ()
    assert "data:image/" in page_of(english_report(pictures={201: tmp_path / name}))


def test_a_photograph_stands_upright_and_tells_nothing_of_who_took_it(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "A camera of Rana's"
    path = photo(tmp_path / "a.jpg", exif=exif)
    made = opened(path)
    assert made.size == (40, 80)
    red, _, _ = made.getpixel((38, 2))  # type: ignore[misc]
    assert red > 150
    assert b"Rana" in path.read_bytes()
    assert b"Rana" not in (page_picture(path) or b"")


def test_huge_pictures_shrink_and_moving_ones_stand_still(tmp_path: Path) -> None:
    assert max(opened(photo(tmp_path / "a.jpg", size=(5000, 100))).size) == LARGEST
    assert max(opened(photo(tmp_path / "b.jpg", size=(LARGEST * 2, 100))).size) == LARGEST
    frames = [Image.new("RGB", (20, 10), colour) for colour in ("red", "green")]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    assert getattr(opened(tmp_path / "a.gif"), "n_frames", 1) == 1
    assert opened(photo(tmp_path / "one.png", size=(1, 1))).size == (1, 1)


def test_a_damaged_picture_is_none(tmp_path: Path) -> None:
    path = photo(tmp_path / "a.png", size=(300, 200))
    path.write_bytes(path.read_bytes()[:60])
    assert page_picture(path) is None
    assert page_picture(tmp_path / "nowhere.png") is None
    (tmp_path / "text.jpg").write_bytes(b"\xff\xd8\xff\xe0 not a picture")
    assert page_picture(tmp_path / "text.jpg") is None
