"""Re-encodes an image as a small and a middle-sized one without metadata.

This module runs in the sandbox (`inbox.sandbox`), so it imports no module that is slow to import.
"""

from io import BytesIO
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PIL import Image

MOST_PIXELS = 40_000_000
THUMB, PREVIEW = 320, 1600
_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
_ORIENTATION = 0x0112


def draw(payload: bytes, facts: dict[str, Any]) -> tuple[dict[str, Any], list[bytes]]:
    """Return width, height, frames and [thumb, preview]; {"error"} and no images when the payload cannot be decoded."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None  # checked below, where the result can name the error
    try:
        with Image.open(BytesIO(payload), formats=_FORMATS) as image:
            width, height = image.size
            if width * height > MOST_PIXELS:
                return {"error": "too-many-pixels", "width": width, "height": height}, []
            frames = int(getattr(image, "n_frames", 1))
            preview = _reduced(image)
            if image.getexif().get(_ORIENTATION, 1) in (5, 6, 7, 8):
                width, height = height, width
            thumb = preview.copy()
            thumb.thumbnail((THUMB, THUMB), Image.Resampling.LANCZOS)
            return {"width": width, "height": height, "frames": frames}, [_written(thumb), _written(preview)]
    except MemoryError:
        raise
    except Exception as error:  # a broken file can make a decoder raise any exception
        return {"error": "broken", "why": type(error).__name__}, []


def _reduced(image: "Image.Image") -> "Image.Image":
    """Return the image upright and in plain colours, at most PREVIEW wide and high."""
    from PIL import Image, ImageOps

    image.draft("RGB", (PREVIEW, PREVIEW))  # lets JPEG decode at a fraction of its size
    image.seek(0)
    image.load()
    # Reduce before converting: a converted copy of forty million pixels would not fit into memory.
    if image.mode in ("RGB", "RGBA", "L", "CMYK"):
        image.thumbnail((PREVIEW, PREVIEW), Image.Resampling.LANCZOS, reducing_gap=2.0)
    upright = ImageOps.exif_transpose(image)
    if upright.mode.startswith("I"):  # sixteen bits of grey
        upright = upright.point(lambda value: value / 256).convert("L")
    plain = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    plain.thumbnail((PREVIEW, PREVIEW), Image.Resampling.LANCZOS)
    return plain


def _written(image: "Image.Image") -> bytes:
    """Encode as WebP if the image has transparency, else as JPEG, which takes a tenth of the time."""
    from PIL import Image

    clean = Image.new(image.mode, image.size)
    clean.paste(image)
    out = BytesIO()
    if clean.mode == "RGBA":
        clean.save(out, "WEBP", quality=82, method=2)
    else:
        clean.save(out, "JPEG", quality=82, optimize=True)
    return out.getvalue()
