"""Small images, films and documents for tests, and ways to make them hostile."""

import struct
import zlib

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QColor, QImage

GPS = b"52.0907N 5.1214E"


def image_bytes(kind: str = "png", width: int = 64, height: int = 48, colour: str = "#5b8266") -> bytes:
    """A plain picture of a kind that Qt writes (png, jpeg, webp)."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind.upper())
    buffer.close()
    return bytes(made.data())


def gif_bytes() -> bytes:
    """One white pixel."""
    return bytes.fromhex("47494638396101000100800000ffffff00000021f90400000000002c00000000010001000002024401003b")


def moving_gif(frames: int, hundredths: int = 10) -> bytes:
    """One pixel in several pictures, each shown for so long."""
    one = gif_bytes()
    head, timing, picture = one[:19], b"\x21\xf9\x04\x00" + struct.pack("<H", hundredths) + b"\x00\x00", one[27:-1]
    return head + (timing + picture) * frames + b"\x3b"


def with_exif(jpeg: bytes, orientation: int = 1) -> bytes:
    """A JPEG that says where it was made, and how the camera was held."""
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    exif = b"Exif\x00\x00MM\x00*" + struct.pack(">IH", 8, 1) + entry + bytes(4) + GPS
    segment = b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif
    comment = b"\xff\xfe" + struct.pack(">H", len(GPS) + 2) + GPS
    return jpeg[:2] + segment + comment + jpeg[2:]


def with_text_chunk(png: bytes) -> bytes:
    """A PNG that says where it was made."""
    return png[:33] + chunk(b"tEXt", b"Comment\x00" + GPS) + png[33:]


def chunk(kind: bytes, content: bytes) -> bytes:
    """A chunk of a PNG."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def declared_png(width: int, height: int) -> bytes:
    """A PNG of a few bytes that declares to be huge, with as many pixels as fit into what is packed best."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    packed = zlib.compress(bytes(1_000_000), 9)
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def box(kind: bytes, content: bytes) -> bytes:
    """A box of a film."""
    return struct.pack(">I", 8 + len(content)) + kind + content


def film_bytes(seconds: float = 12.5, width: int = 1080, height: int = 1920, brand: bytes = b"isom") -> bytes:
    """The head of a film with one track, and no pictures."""
    mvhd = bytes(12) + struct.pack(">II", 1000, int(seconds * 1000)) + bytes(80)
    upright = struct.pack(">9i", 1 << 16, 0, 0, 0, 1 << 16, 0, 0, 0, 1 << 30)
    tkhd = bytes(40) + upright + struct.pack(">II", width << 16, height << 16)
    place = box(b"udta", box(b"\xa9xyz", GPS))
    moov = box(b"moov", box(b"mvhd", mvhd) + box(b"trak", box(b"tkhd", tkhd)) + place)
    return box(b"ftyp", brand + bytes(4)) + moov + box(b"mdat", bytes(64))


def paged_pdf(pages: int, *, packed: bool = False) -> bytes:
    """A PDF that says how many pages it has, in plain letters or in a packed list of objects."""
    listed = b"<</Kids[" + b" ".join(b"%d 0 R" % (at + 3) for at in range(pages)) + b"]/Type/Pages/Count %d>>" % pages
    if packed:
        data = zlib.compress(b"2 0 " + listed)
        body = b"1 0 obj<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length %d>>stream\n" % len(data)
        body += data + b"\nendstream endobj\n"
    else:
        body = b"2 0 obj" + listed + b"endobj\n"
    return b"%PDF-1.5\n" + body + b"trailer<<>>\nstartxref\n9\n%%EOF\n"


def pdf_bytes() -> bytes:
    return b"%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\nstartxref\n9\n%%EOF\n"


SVG = b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
