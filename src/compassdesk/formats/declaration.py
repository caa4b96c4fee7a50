"""What a kind of file declares about itself. Nothing heavy is loaded for it: every command lists the kinds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from compassdesk.domain.attachments import Attachment
    from compassdesk.domain.plan import Client, Plan
    from compassdesk.exchange.import_preview import ImportPreview, Said
    from compassdesk.exchange.petals.word_lists import PetalWords
    from compassdesk.exchange.tables.headings import Headings
    from compassdesk.services.exports import Extract

Choice = Literal["period", "filter", "names", "initials", "notes", "year_days", "pictures", "cover"]
Reading = Literal["mapping", "dates", "layout", "colours", "lines", "calendar", "bring_back", "replace_client"]


class Written(Struct, frozen=True):
    """The content of a file, and how many items it holds."""

    content: bytes
    items: int
    attachments: tuple[Attachment, ...] = ()
    """Those whose contents go into a folder beside the file."""


class Incoming(Struct, frozen=True):
    """A file that comes in, and what the user said about it."""

    content: bytes
    name: str
    """The file's name without its folder."""
    said: Said
    replace_client: bool = False
    """Whether a plan's client takes the place of the one it goes into."""
    petals: PetalWords | None = None
    """The words by which petals are guessed."""
    headings: Headings | None = None
    """The words for columns, for formats that heed a mapping."""
    path: Path | None = None
    """Where it lies; None for what was pasted."""
    now: datetime | None = None
    """Wall clock: how far an endless repeat is expanded, and which slots are over."""


class Layout(Struct, frozen=True):
    """One way in which a format can be laid out."""

    key: str
    words: str
    """In English, marked for translation in the context "Formats"."""


class Format(Struct, frozen=True):
    """A kind of file. What it does not take of the user's choices is not asked for, and left out of account."""

    key: str
    """What the command line calls it."""
    suffixes: tuple[str, ...]
    """What the names of its files end with, in small letters; the first is the one a name gets that has none."""
    name: str
    """In English, marked for translation in the context "Formats"."""
    hint: str
    """What it is good for, as `name`."""
    place: int
    """Where it stands among the others, from 1; those with the same place follow the alphabet of their keys."""
    write: Callable[[Extract], Written] | None = None
    """None when it is only read."""
    read: Callable[[Incoming, Plan], ImportPreview] | None = None
    """What a file would do to a plan; None when it is only written. InputError for what is wrong with the file."""
    also_read: tuple[str, ...] = ()
    """Endings of files that are read as this, but never written."""
    client: Callable[[bytes], Client] | None = None
    """The client a file says it is of, when its content says so."""
    takes: frozenset[Choice] = frozenset(("period", "filter", "names"))
    heeds: frozenset[Reading] = frozenset()
    """What it takes of what the user may say of a file that comes in."""
    layouts: tuple[Layout, ...] = ()
    copies: bool = False
    """Whether what is written is a text that may be pasted somewhere."""
    pasted_beside: str = ""
    """Of HTML: the key of the format whose text goes to the clipboard with it, for programs that take no other."""
    draws: bool = False
    """Whether writing it paints, for which Qt needs fonts (though no screen)."""
