"""Makes images for tests."""

import io
from typing import Any

from PIL import Image


def picture(width: int = 64, height: int = 48, form: str = "PNG", colour: Any = (200, 80, 40), **more: Any) -> bytes:
    """Return an image of one colour; more goes to Pillow's save."""
    mode = "RGBA" if len(colour) == 4 else "RGB"
    out = io.BytesIO()
    Image.new(mode, (width, height), colour).save(out, form, **more)
    return out.getvalue()


def moving() -> bytes:
    """Return a GIF of three frames."""
    frames = [Image.new("RGB", (40, 30), (80 * n, 0, 0)) for n in range(3)]
    out = io.BytesIO()
    frames[0].save(out, "GIF", save_all=True, append_images=frames[1:])
    return out.getvalue()


def turned(width: int = 60, height: int = 20) -> bytes:
    """Return a photo as a phone held upright writes it: rotated by metadata, with a location."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010F] = "SecretCamera"
    return picture(width, height, "JPEG", exif=exif)


def seen(body: bytes) -> Image.Image:
    """Open an image."""
    return Image.open(io.BytesIO(body))
