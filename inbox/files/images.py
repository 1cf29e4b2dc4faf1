"""Pictures drawn anew: a small and a middle one of each, without what a camera wrote into it.

For the child process only (`inbox.sandbox`), so nothing of ours that is slow to import is imported here.
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
    """Width, height, frames, and [thumb, preview]; or {"error"} and nothing when it is no picture to draw."""
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = None  # looked at below, where the answer can say so
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
    except Exception as error:  # whatever a broken file makes a decoder raise
        return {"error": "broken", "why": type(error).__name__}, []


def _reduced(image: "Image.Image") -> "Image.Image":
    """The picture upright and in plain colours, at most PREVIEW wide and high."""
    from PIL import Image, ImageOps

    image.draft("RGB", (PREVIEW, PREVIEW))  # lets JPEG decode at a fraction of its size
    image.seek(0)
    image.load()
    # Reduced before converted: a converted copy of forty million pixels would not fit.
    if image.mode in ("RGB", "RGBA", "L", "CMYK"):
        image.thumbnail((PREVIEW, PREVIEW), Image.Resampling.LANCZOS, reducing_gap=2.0)
    upright = ImageOps.exif_transpose(image)
    if upright.mode.startswith("I"):  # sixteen bits of grey
        upright = upright.point(lambda value: value / 256).convert("L")
    plain = upright.convert("RGBA" if upright.has_transparency_data else "RGB")
    plain.thumbnail((PREVIEW, PREVIEW), Image.Resampling.LANCZOS)
    return plain


def _written(image: "Image.Image") -> bytes:
    """As WebP where something shines through, else as JPEG, which takes a tenth of the time. No metadata."""
    from PIL import Image

    clean = Image.new(image.mode, image.size)
    clean.paste(image)
    out = BytesIO()
    if clean.mode == "RGBA":
        clean.save(out, "WEBP", quality=82, method=2)
    else:
        clean.save(out, "JPEG", quality=82, optimize=True)
    return out.getvalue()
