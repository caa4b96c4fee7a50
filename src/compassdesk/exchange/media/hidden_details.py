"""What a picture or a film tells besides itself (where it was made, with which device, by whom) taken out.

The picture is not written anew, so that it loses nothing: parts of the file are left out, and in a film, where places
are named by their distance, they are made into room that nobody reads. How a camera was held is kept.
"""

import re
import struct
from io import BytesIO

from compassdesk.domain.attachments import FILMS, Kind
from compassdesk.domain.errors import InputError
from compassdesk.exchange.media.film_facts import FilmBox, boxes
from compassdesk.exchange.media.gif_facts import gif_blocks

_PNG_HEAD = b"\x89PNG\r\n\x1a\n"
_WORDS = frozenset((b"tEXt", b"zTXt", b"iTXt"))
_TELLING_CHUNKS = frozenset((b"eXIf", b"tIME")) | _WORDS
_MARK = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
"""Within the pixels of a JPEG such bytes are spelled otherwise."""
_UPRIGHT = 1
_ORIENTATION = 0x0112


def without_details(content: bytes, kind: Kind, name: str = "") -> bytes:
    """The same picture or film without what it tells besides; a document stays as it is.

    InputError "media-damaged", which says `name`, when the file cannot be followed: then nothing goes out that nobody
    has looked at.
    """
    try:
        if kind == "jpeg":
            return _jpeg(content)
        if kind == "png":
            return _png(content, _TELLING_CHUNKS)
        if kind == "webp":
            return _webp(content)
        if kind == "gif":
            return _gif(content)
        return _film(content) if kind in FILMS else content
    except (struct.error, IndexError, InputError):
        raise InputError("media-damaged", name=name) from None


def without_words(png: bytes) -> bytes:
    """A PNG without its words: packed, a thousand of them take gigabytes of whoever reads them, for nothing to be seen.

    InputError "media-damaged" when it cannot be followed.
    """
    if not any(kind in png for kind in _WORDS):
        return png
    try:
        return _png(png, _WORDS)
    except struct.error:
        raise InputError("media-damaged", name="") from None


def _jpeg(content: bytes) -> bytes:
    kept, at, turned = [b"\xff\xd8"], 2, _UPRIGHT
    while True:
        if content[at] != 0xFF:
            raise InputError("media-damaged", name="")
        code = content[at + 1]
        if code == 0xFF:
            at += 1
            continue
        if code in {0x01, *range(0xD0, 0xDA)}:
            kept.append(content[at : at + 2])
            at += 2
            if code == 0xD9:  # what cameras put behind the end are other pictures, with details of their own
                break
            continue
        (length,) = struct.unpack_from(">H", content, at + 2)
        segment = content[at : at + 2 + length]
        if code == 0xE1 and segment[4:10] == b"Exif\x00\x00":
            turned = _orientation(segment[10:])
        if _is_of_the_picture(code, segment):
            kept.append(segment)
        at += 2 + length
        if code == 0xDA:
            begin, at = at, _end_of_scan(content, at)
            kept.append(content[begin:at])
    if turned != _UPRIGHT:
        kept.insert(1, _held(turned))
    return b"".join(kept)


def _end_of_scan(content: bytes, at: int) -> int:
    found = _MARK.search(content, at)
    if found is None:
        raise InputError("media-damaged", name="")
    return found.start()


def _is_of_the_picture(code: int, segment: bytes) -> bool:
    """Whether a segment is needed to show it: tables and scans, how colours are meant; no words, no other pictures."""
    if code == 0xFE:
        return False
    if not 0xE0 <= code <= 0xEF:
        return True
    return (
        (code == 0xE0 and segment[4:9] == b"JFIF\x00")
        or (code == 0xE2 and segment[4:16] == b"ICC_PROFILE\x00")
        or (code == 0xEE and segment[4:9] == b"Adobe")
    )


def _orientation(exif: bytes) -> int:
    """How the camera was held, by the first directory of what it wrote; upright when that makes no sense."""
    try:
        order = {b"II": "<", b"MM": ">"}[exif[:2]]
        (at,) = struct.unpack_from(f"{order}I", exif, 4)
        (count,) = struct.unpack_from(f"{order}H", exif, at)
        for number in range(count):
            tag, _kind, _many, value = struct.unpack_from(f"{order}HHIH", exif, at + 2 + 12 * number)
            if tag == _ORIENTATION:
                return value if 1 <= value <= 8 else _UPRIGHT
    except (KeyError, struct.error):
        return _UPRIGHT
    return _UPRIGHT


def _held(turned: int) -> bytes:
    """A segment that says nothing but how the camera was held."""
    entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, turned, 0)
    exif = b"Exif\x00\x00MM\x00*" + struct.pack(">IH", 8, 1) + entry + bytes(4)
    return b"\xff\xe1" + struct.pack(">H", len(exif) + 2) + exif


def _png(content: bytes, left_out: frozenset[bytes]) -> bytes:
    kept, at = [_PNG_HEAD], len(_PNG_HEAD)
    while True:
        length, kind = struct.unpack_from(">I4s", content, at)
        if kind not in left_out:
            kept.append(content[at : at + 12 + length])
        at += 12 + length
        if kind == b"IEND":
            return b"".join(kept)
        if at > len(content):
            raise InputError("media-damaged", name="")


def _webp(content: bytes) -> bytes:
    (length,) = struct.unpack_from("<I", content, 4)
    end, at, kept = min(len(content), length + 8), 12, [b"WEBP"]
    while at + 8 <= end:
        kind, size = struct.unpack_from("<4sI", content, at)
        chunk = content[at : at + 8 + size + size % 2]
        if kind == b"VP8X":
            chunk = chunk[:8] + bytes((chunk[8] & ~0b1100,)) + chunk[9:]  # says that neither of the two is there
        if kind not in {b"EXIF", b"XMP "}:
            kept.append(chunk)
        at += max(8, len(chunk))
    inside = b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(inside)) + inside


def _gif(content: bytes) -> bytes:
    """Without comments and what programs wrote, but for how often it is shown again; nor what lies behind its end."""
    blocks = tuple(gif_blocks(content))
    head = content[: blocks[0][0]]
    return head + b"".join(content[start:end] for start, end in blocks if not _tells(content, start)) + b"\x3b"


def _tells(content: bytes, start: int) -> bool:
    """Whether a block of a GIF is one that nobody sees."""
    kind = content[start : start + 2]
    named = content[start + 3 : start + 14]
    return kind == b"\x21\xfe" or (kind == b"\x21\xff" and named not in {b"NETSCAPE2.0", b"ANIMEXTS1.0"})


def _film(content: bytes) -> bytes:
    made, film = bytearray(content), BytesIO(content)
    for outer in boxes(film, 0, len(content), ""):
        if outer.kind in {b"udta", b"meta", b"uuid"}:
            _make_room(made, outer)
        if outer.kind != b"moov":
            continue
        for box in boxes(film, outer.start, outer.end, ""):
            parts = boxes(film, box.start, box.end, "") if box.kind == b"trak" else (box,)
            for part in parts:
                if part.kind in {b"udta", b"meta", b"uuid"}:
                    _make_room(made, part)
    return bytes(made)


def _make_room(made: bytearray, box: FilmBox) -> None:
    """A box becomes free room of the same length."""
    made[box.head + 4 : box.head + 8] = b"free"
    made[box.start : box.end] = bytes(box.end - box.start)
