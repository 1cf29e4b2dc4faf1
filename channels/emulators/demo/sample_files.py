"""Makes the files that simulated clients send: small pictures and papers, so that no binary is in the sources."""

import io
import math
import struct
import wave
import zlib
from functools import cache

Colour = tuple[int, int, int]
Box = tuple[int, int, int, int, Colour]


@cache
def picture(name: str) -> bytes:
    """Draw a PNG by the name of its subject; any other name is the damaged shelf."""
    width, height, ground, boxes = _SCENES.get(name, _SCENES["скол"])
    raw = bytearray()
    for y in range(height):
        row = bytearray(bytes(ground) * width)
        for left, top, right, bottom, colour in boxes:
            if top <= y < bottom:
                row[left * 3 : right * 3] = _grain(colour, left, right, y)
        raw += b"\0" + row
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = (_chunk(b"IHDR", head), _chunk(b"IDAT", zlib.compress(raw, 9)), _chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def measures(name: str) -> tuple[int, int]:
    """Return width and height of a picture."""
    return _SCENES.get(name, _SCENES["скол"])[:2]


def _grain(colour: Colour, left: int, right: int, y: int) -> bytes:
    """Return a piece of a row with a little unevenness, as wood and cloth have."""
    stripe = 6 if (y // 6) % 3 == 0 else 0
    period = b"".join(
        bytes(_part(part + ((x * 7 + y * 13) % 11) - 5 + stripe) for part in colour) for x in range(left, left + 11)
    )
    return (period * ((right - left) // 11 + 1))[: (right - left) * 3]


def _part(value: int) -> int:
    return max(0, min(255, value))


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


_WALL, _FLOOR, _OAK, _DARK, _PALE = (217, 210, 198), (195, 184, 166), (166, 124, 82), (138, 98, 60), (232, 217, 194)
_SCENES: dict[str, tuple[int, int, Colour, tuple[Box, ...]]] = {
    "скол": (
        480,
        328,
        _WALL,
        (
            (0, 210, 480, 328, _FLOOR),
            (40, 136, 420, 172, _OAK),
            (76, 172, 440, 208, _DARK),
            (404, 140, 440, 176, _PALE),
            (416, 176, 440, 196, _PALE),
        ),
    ),
    "комод": (
        420,
        400,
        (224, 221, 214),
        (
            (0, 320, 420, 400, (186, 178, 168)),
            (90, 90, 330, 330, _OAK),
            (104, 108, 316, 168, _DARK),
            (104, 182, 316, 240, _DARK),
            (116, 254, 330, 312, (120, 84, 50)),
            (196, 132, 224, 142, _PALE),
            (196, 206, 224, 216, _PALE),
            (208, 278, 236, 288, _PALE),
        ),
    ),
    "комната": (
        520,
        340,
        (213, 224, 226),
        (
            (0, 250, 520, 340, (176, 150, 122)),
            (40, 40, 190, 170, (238, 246, 250)),
            (112, 40, 118, 170, (150, 150, 150)),
            (250, 150, 480, 260, (92, 118, 108)),
            (250, 110, 480, 156, (104, 132, 120)),
            (270, 256, 290, 280, _DARK),
            (440, 256, 460, 280, _DARK),
        ),
    ),
    "👍": (160, 160, (255, 255, 255), ((70, 30, 96, 90, (246, 196, 84)), (46, 74, 118, 132, (246, 196, 84)))),
    "❤️": (
        160,
        160,
        (255, 255, 255),
        (
            (34, 42, 76, 90, (226, 68, 92)),
            (84, 42, 126, 90, (226, 68, 92)),
            (48, 82, 112, 118, (226, 68, 92)),
            (66, 110, 94, 134, (226, 68, 92)),
        ),
    ),
    "🎁": (
        160,
        160,
        (255, 255, 255),
        ((36, 66, 124, 130, (92, 130, 222)), (74, 50, 86, 130, (240, 200, 90)), (30, 54, 130, 72, (110, 148, 236))),
    ),
}


@cache
def sound(seconds: int) -> bytes:
    """Make a WAV of a humming voice."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(4000)
        steps = (
            128 + 40 * math.sin(time * (0.30 + 0.1 * math.sin(time / 3000))) * math.sin(time / 1300)
            for time in range(seconds * 4000)
        )
        file.writeframes(bytes(int(step) for step in steps))
    return out.getvalue()


def paper(title: str, *lines: str) -> bytes:
    """Make a one-page PDF. Its letters are Latin: other letters would need an embedded font."""
    shown = [title, *lines]
    text = "".join(f"({_plain(line)}) Tj 0 -22 Td " for line in shown)
    stream = f"BT /F1 15 Tf 60 770 Td {text}ET".encode("latin-1")
    bodies = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
        b" /Resources << /Font << /F1 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, body in enumerate(bodies, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n"
    return out + end % (len(bodies) + 1, table, len(bodies) + 1, len(out))


def _plain(line: str) -> str:
    kept = line.encode("ascii", "replace").decode()
    return kept.replace("\\", "").replace("(", "[").replace(")", "]")
