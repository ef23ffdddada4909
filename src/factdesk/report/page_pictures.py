"""Pictures made fit for a page: upright, of a format every reader shows, no larger than print needs, without metadata.

A photograph may tell where and by whom it was taken; the kept file does, the report must not. What is fit already stays
byte for byte.
"""

import io
import warnings
from pathlib import Path
from typing import Any

LARGEST = 2400
"""Pixels along the longer side: some 480 an inch at the width a picture is printed in."""
_QUALITY = 88
_PLAIN_JPEG = {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi"}
_PLAIN_PNG = {"dpi", "gamma", "srgb", "transparency", "interlace"}


def page_picture(path: Path) -> bytes | None:
    """Return the picture as PNG or JPEG, the first one of a moving picture; None if it cannot be read."""
    from PIL import Image, UnidentifiedImageError

    try:
        data = path.read_bytes()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data)) as picture:
                if max(picture.size) <= LARGEST and _is_fit(picture):
                    return data
                if max(picture.size) > LARGEST:
                    picture.draft(None, (LARGEST, LARGEST))  # a large JPEG is read at a fraction of its size
                return _made_fit(picture)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def _is_fit(picture: Any) -> bool:
    picture.load()
    if getattr(picture, "n_frames", 1) > 1:
        return False
    said = set(picture.info)
    if picture.format == "JPEG":
        return picture.mode in ("RGB", "L") and "jfif" in said and said <= _PLAIN_JPEG
    return picture.format == "PNG" and said <= _PLAIN_PNG


def _made_fit(picture: Any) -> bytes:
    from PIL import ImageOps

    upright = ImageOps.exif_transpose(picture)
    is_clear = upright.mode in ("RGBA", "LA", "PA") or "transparency" in upright.info
    made = upright.convert("RGBA" if is_clear else "RGB")
    made.thumbnail((LARGEST, LARGEST))
    made.info = {}
    out = io.BytesIO()
    if picture.format in ("JPEG", "WEBP") and not is_clear:
        made.save(out, "JPEG", quality=_QUALITY)
    else:
        made.save(out, "PNG")
    return out.getvalue()
