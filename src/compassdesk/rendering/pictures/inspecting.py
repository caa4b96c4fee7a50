"""What a file is before it is taken in: its kind by its content, whether it is whole, how large, how long.

For a worker. Whatever it is called, nothing of it is run, and a picture is decoded once, small, so that one that
cannot be looked at is not taken in.
"""

import hashlib
import re
import stat
from io import BytesIO
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QSize

from compassdesk.domain.attachments import FILMS, IMAGES, Kind
from compassdesk.domain.errors import InputError, world_error
from compassdesk.exchange.media.film_facts import film_facts
from compassdesk.exchange.media.gif_facts import gif_facts
from compassdesk.exchange.media.media_kinds import HEAD, kind_of
from compassdesk.exchange.media.pdf_pages import pdf_pages
from compassdesk.exchange.media.whole_media import check_whole
from compassdesk.rendering.pictures.decoding import decoded, size_of

MOST_BYTES = 200_000_000
"""Of one file. It goes with the client's file wherever that goes, into each backup too."""
_LOOKED_AT = QSize(160, 160)
_UNSEEN = re.compile("[\x00-\x1f\x7f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
"""Signs in a name that are not seen themselves: with some of them "gpj.exe" is read as another name."""


class Inspected(Struct, frozen=True):
    """A file that can be taken in, with its content. The rest is None where its kind has none."""

    name: str
    content: bytes
    sha256: str
    kind: Kind
    width: int | None = None
    height: int | None = None
    seconds: float | None = None
    pages: int | None = None
    frames: int | None = None


def inspected_file(path: Path) -> Inspected:
    """The file at a path. InputErrors as `inspected` and "not-a-file", and WorldErrors when it cannot be read."""
    name = _UNSEEN.sub("", path.name.encode(errors="backslashreplace").decode())
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe may never end, and a device never does
            raise InputError("not-a-file", path=name)
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise world_error(error, name) from error
    return inspected(content, name)


def inspected(content: bytes, name: str) -> Inspected:
    """What a content is. InputErrors say what is wrong with it and name the file.

    "media-too-large", those of `kind_of`, `check_whole`, `film_facts` and `decoded`.
    """
    if len(content) > MOST_BYTES:
        raise InputError("media-too-large", name=name, most=MOST_BYTES // 1_000_000)
    kind = kind_of(content[:HEAD], name)
    file = BytesIO(content)
    check_whole(file, len(content), kind, name)
    width: int | None = None
    height: int | None = None
    seconds: float | None = None
    pages: int | None = None
    frames: int | None = None
    if kind in IMAGES:
        size = size_of(content, kind, name)
        decoded(content, kind, _LOOKED_AT, name)
        width, height = size.width, size.height
    elif kind in FILMS:
        facts = film_facts(file, len(content), name)
        width, height, seconds = facts.width or None, facts.height or None, facts.seconds
    if kind == "pdf":
        pages = pdf_pages(content)
    elif kind == "gif" and (moving := gif_facts(content)).frames > 1:
        seconds, frames = moving.seconds, moving.frames
    digest = hashlib.sha256(content).hexdigest()
    return Inspected(name, content, digest, kind, width, height, seconds, pages, frames)
