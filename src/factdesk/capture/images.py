"""What a picture says of itself (EXIF and the like), and a hash by which the same photo is found again."""

import warnings
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from factdesk.domain.errors import BadInput

SAME_PHOTO = 10
"""Bits of 64 by which two hashes of one photo (scaled, recompressed, slightly cropped) differ at most, as a rule."""
_MAX_PIXELS = 200_000_000
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class ImageHash:
    """The difference hash of a picture and of its mirror image, each 16 hexadecimal digits.

    The plain one has the value of ``imagehash.dhash`` for the picture as it is shown (turned by its EXIF
    orientation). No common hash sees that a picture was mirrored, so the flipped one is hashed too.
    """

    plain: str
    mirrored: str

    def distance(self, other: "ImageHash") -> int:
        """Return in how many of 64 bits the nearer of the other picture and its mirror image differs, 0 to 64."""
        mine = int(self.plain, 16)
        return min((mine ^ int(theirs, 16)).bit_count() for theirs in (other.plain, other.mirrored))


def hash_image(data: bytes) -> ImageHash:
    """Return the hash of a picture.

    Raises:
        BadInput: the picture is damaged, of an unknown kind, or too large.
    """
    from PIL import Image, ImageOps

    with _opened(data) as image:
        image.draft("L", (256, 256))
        shown = ImageOps.exif_transpose(image).convert("L")
        small = shown.resize((9, 8), Image.Resampling.LANCZOS)
        # the mirror image is hashed from the full picture: scaling first would round the other way
        flipped = ImageOps.mirror(shown).resize((9, 8), Image.Resampling.LANCZOS)
    return ImageHash(_difference(small.tobytes()), _difference(flipped.tobytes()))


def describe_image(data: bytes) -> dict[str, Any]:
    """Return size, format, hash and all readable metadata; the place of the camera as degrees under ``gps``.

    Raises:
        BadInput: the picture is damaged, of an unknown kind, or too large.
    """
    with _opened(data) as image:
        facts: dict[str, Any] = {"format": image.format or "", "width": image.width, "height": image.height}
        facts["frames"] = getattr(image, "n_frames", 1)
        exif = image.getexif()
        facts["exif"] = _exif(exif)
        place = _place(exif)
        comments = {str(key): _plain(value) for key, value in image.info.items() if isinstance(value, str)}
    if place:
        facts["gps"] = place
    if comments:
        facts["comments"] = comments
    found = hash_image(data)
    return facts | {"image_hash": found.plain, "image_hash_mirrored": found.mirrored}


class _opened:  # noqa: N801 - used like a function
    """A picture opened within limits; whatever a broken one makes Pillow raise becomes one line."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def __enter__(self) -> Any:
        from PIL import Image, UnidentifiedImageError

        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", Image.DecompressionBombWarning)  # our own limit follows
                self._image = Image.open(BytesIO(self._data))
        except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
            raise _unreadable() from None
        if self._image.width * self._image.height > _MAX_PIXELS:
            self._image.close()
            raise BadInput(
                f"The picture has more than {_MAX_PIXELS // 1_000_000} million points: scale it down to look at it"
            )
        return self._image

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _trace: object) -> None:
        self._image.close()
        if kind is not None and issubclass(
            kind, OSError | ValueError | SyntaxError | IndexError | TypeError | EOFError
        ):
            raise _unreadable() from None


def _unreadable() -> BadInput:
    return BadInput("The picture is damaged or of an unknown kind: open and save it again in a picture program")


def _difference(points: bytes) -> str:
    """Return the bits "a point is lighter than its left neighbour" of 8 rows of 9 points."""
    bits = "".join("1" if points[9 * y + x + 1] > points[9 * y + x] else "0" for y in range(8) for x in range(8))
    return f"{int(bits, 2):016x}"


def _exif(exif: Any) -> dict[str, str]:
    from PIL import ExifTags

    found = {ExifTags.TAGS.get(key, str(key)): value for key, value in exif.items()}
    found.update({ExifTags.TAGS.get(key, str(key)): value for key, value in exif.get_ifd(ExifTags.IFD.Exif).items()})
    left_out = {"ExifOffset", "GPSInfo", "MakerNote", "PrintImageMatching", "JPEGThumbnail"}
    return {name: _plain(value) for name, value in sorted(found.items()) if name not in left_out}


def _plain(value: Any) -> str:
    """Return a metadata value as one short line."""
    if isinstance(value, bytes):
        value = value.removeprefix(b"ASCII\0\0\0").rstrip(b"\0").decode("utf-8", "replace")
    text = " ".join("".join(c if c.isprintable() else " " for c in str(value)).split())
    return text[:_LONGEST]


def _place(exif: Any) -> dict[str, float]:
    from PIL import ExifTags

    gps = exif.get_ifd(ExifTags.IFD.GPSInfo)
    try:
        latitude = _degrees(gps[ExifTags.GPS.GPSLatitude], str(gps.get(ExifTags.GPS.GPSLatitudeRef, "N")))
        longitude = _degrees(gps[ExifTags.GPS.GPSLongitude], str(gps.get(ExifTags.GPS.GPSLongitudeRef, "E")))
    except (KeyError, TypeError, ValueError, ZeroDivisionError):
        return {}
    return {"latitude": latitude, "longitude": longitude}


def _degrees(parts: Any, side: str) -> float:
    degrees, minutes, seconds = (float(part) for part in parts)
    value = round(degrees + minutes / 60 + seconds / 3600, 6)
    return -value if side.upper().startswith(("S", "W")) else value
