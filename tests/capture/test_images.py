"""Pictures: metadata read, the same photo found again, broken ones kept and told."""

from io import BytesIO
from typing import Any

import pytest

from factdesk.capture.images import SAME_PHOTO, describe_image, hash_image
from factdesk.capture.readers import read_bytes
from factdesk.domain.errors import BadInput


def picture(seed: int = 1) -> Any:
    """Return a scene of overlapping shapes."""
    import random

    from PIL import Image, ImageDraw, ImageFilter

    dice = random.Random(seed)
    image = Image.new("RGB", (640, 480), (90, 120, 160))
    draw = ImageDraw.Draw(image)
    for _ in range(14):
        x, y, w = dice.randrange(640), dice.randrange(480), dice.randrange(60, 260)
        draw.ellipse((x - w, y - w, x + w, y + w), fill=tuple(dice.randrange(256) for _ in range(3)))
    return image.filter(ImageFilter.GaussianBlur(6))


def saved(image: Any, kind: str = "JPEG", **options: Any) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def with_exif() -> bytes:
    from PIL import ExifTags, Image

    exif = Image.Exif()
    exif[ExifTags.Base.Make], exif[ExifTags.Base.Artist] = "Camera Works", "Rana Writer"
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.DateTimeOriginal] = "2023:10:03 08:15:00"
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[ExifTags.GPS.GPSLatitudeRef], place[ExifTags.GPS.GPSLatitude] = "N", (35.0, 41.0, 24.0)
    place[ExifTags.GPS.GPSLongitudeRef], place[ExifTags.GPS.GPSLongitude] = "W", (36.0, 32.0, 0.0)
    return saved(picture(), exif=exif)


def test_metadata_place_and_date_are_shown() -> None:
    taken = read_bytes(with_exif(), "photo.jpg", text_required=False)
    assert taken.files[0].read() == with_exif()
    assert (taken.published, taken.author, taken.text) == ("2023-10-03", "Rana Writer", "")
    assert taken.facts["exif"]["Make"] == "Camera Works"
    assert taken.facts["gps"] == {"latitude": 35.69, "longitude": -36.533333}
    assert (taken.facts["width"], taken.facts["height"], taken.facts["format"]) == (640, 480, "JPEG")


def test_same_photo_is_found_scaled_recompressed_and_mirrored() -> None:
    from PIL import ImageOps

    image = picture()
    original = hash_image(saved(image, quality=95))
    assert original.distance(hash_image(saved(image.resize((320, 240)), quality=30))) <= SAME_PHOTO
    assert original.distance(hash_image(saved(image, "PNG"))) <= 2
    assert original.distance(hash_image(saved(ImageOps.mirror(image), quality=60))) <= SAME_PHOTO
    others = [original.distance(hash_image(saved(picture(seed)))) for seed in range(2, 12)]
    assert min(others) > SAME_PHOTO


def test_hash_has_the_value_of_the_usual_difference_hash() -> None:
    from PIL import Image

    steps = Image.new("L", (9, 8))
    steps.putdata([x * 20 if y % 2 else 200 - x * 20 for y in range(8) for x in range(9)])
    assert hash_image(saved(steps, "PNG")).plain == "00ff00ff00ff00ff"


@pytest.mark.parametrize("cut", [12, 400])
def test_broken_pictures_are_kept_and_told(cut: int) -> None:
    data = saved(picture())[:cut]
    with pytest.raises(BadInput, match="damaged"):
        describe_image(data)
    kept = read_bytes(data, "photo.jpg", text_required=False)
    assert kept.files[0].read() == data
    assert "photo.jpg: The picture is damaged" in kept.warnings[0]


def test_picture_of_a_billion_points_is_not_unpacked() -> None:
    import struct
    import zlib

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", 40_000, 40_000, 8, 2, 0, 0, 0)
    bomb = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")
    with pytest.raises(BadInput):
        describe_image(bomb)
