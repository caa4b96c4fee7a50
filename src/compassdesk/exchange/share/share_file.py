"""The share file (`*.compass-share`, docs/formats.md 1b): a zip with a plan, the notes of its copy, and attachments.

Its manifest comes first and has the size and the SHA-256 of every other part, so that what was changed on the way is
known and named. Nothing in it becomes a path of this computer.
"""

import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from hashlib import sha256 as hash_of
from itertools import chain
from typing import Any, BinaryIO, NoReturn

import msgspec
from msgspec import Struct

from compassdesk import __version__
from compassdesk.domain.copies import Copy
from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import go_on, unless_given_up
from compassdesk.domain.patch import LISTS
from compassdesk.domain.replicas import LAST_CLOCK
from compassdesk.exchange.plan import plan_decoding, plan_json
from compassdesk.exchange.share.copy_json import is_replica, notes_as_json, notes_from_json
from compassdesk.exchange.tables.zip_parts import OnDisk, ZipPart, parts_in, pieces

FORMAT, VERSION = "compassdesk-share", 1
MANIFEST, PLAN, NOTES, ATTACHMENTS = "manifest.json", "plan.json", "notes.json", "attachments/"

MOST_MANIFEST = 4_000_000
MOST_NOTES = 200_000_000
MOST_ATTACHMENT = 200_000_000
"""Bytes of one attachment, as for those that are attached by hand; the plan has the limit of plan files. How many parts
there are, and what they unpack to together, is limited for all archives (`exchange/tables/zip_parts.py`)."""
_MOST_OF = {PLAN: plan_decoding.MOST_BYTES, NOTES: MOST_NOTES}
LONGEST_NAME = 200
"""Letters of what a sender calls themselves."""
Content = Callable[[str], bytes | None]
"""What an attachment holds, by its hash; None for one that did not travel."""

_HASH = re.compile(r"[0-9a-f]{64}", re.ASCII)
_PIECE = 1_000_000
"""Bytes that are packed in one go."""
_MOMENT = (1980, 1, 1, 0, 0, 0)
"""What a zip says of when its parts were made: the same copy gives the same bytes."""


class Shared(Struct, frozen=True):
    """What a share file holds. `made_at` is aware.

    `since` is a clock of the sender, from which on all changes are in it, and nothing of before needs to be; 0 where it
    does not go by changes. `attachments` are the hashes of those whose contents are inside.
    """

    copy: Copy
    made_at: datetime
    since: int = 0
    attachments: frozenset[str] = frozenset()


class _Part(Struct):
    sha256: str
    size: int


class _Manifest(Struct):
    format: str
    version: int
    client: str
    replica: str
    clock: int
    made_at: datetime
    parts: dict[str, _Part]
    program: str = ""
    by: str = ""
    since: int = 0
    whole: bool = True
    left_out: dict[str, list[str]] = {}


def write(stream: BinaryIO, shared: Shared, content: Content) -> None:
    """Write a share file; `content` gives what attachments hold, and is asked twice for each.

    Only the contents of `shared.attachments` go in, as far as there are any. It ends with the work (`giving_up.py`).
    """
    copy = shared.copy
    texts = {PLAN: plan_json.write(copy.plan, shared.made_at), NOTES: notes_as_json(copy.notes)}
    parts = {name: _Part(hash_of(text).hexdigest(), len(text)) for name, text in texts.items()}
    for key in sorted(shared.attachments):
        go_on()
        found = content(key) if _HASH.fullmatch(key) else None
        if found is not None and len(found) <= MOST_ATTACHMENT and hash_of(found).hexdigest() == key:
            parts[ATTACHMENTS + key] = _Part(key, len(found))
    left_out = {name: sorted(fields) for name, fields in sorted(copy.left_out.items()) if fields}
    manifest = _Manifest(
        FORMAT, VERSION, copy.client, copy.replica, copy.clock, shared.made_at.astimezone(UTC), parts, __version__,
        copy.by[:LONGEST_NAME], shared.since, copy.is_whole, left_out,
    )  # fmt: skip
    head = msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n"
    with zipfile.ZipFile(stream, "w") as archive:
        for name, text in {MANIFEST: head, **texts}.items():
            _pack(archive, name, text)
        for name in parts:
            go_on()
            if name.startswith(ATTACHMENTS) and (found := content(name.removeprefix(ATTACHMENTS))) is not None:
                archive.writestr(_entry(name), found, zipfile.ZIP_STORED)


def _pack(archive: zipfile.ZipFile, name: str, text: bytes) -> None:
    """As `writestr` does it, but a piece at a time: packing a long plan takes a second."""
    entry = _entry(name)
    entry.compress_type, entry.file_size = zipfile.ZIP_DEFLATED, len(text)
    with archive.open(entry, "w") as file:
        for start in unless_given_up(range(0, len(text), _PIECE), 1):
            file.write(text[start : start + _PIECE])


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, _MOMENT)
    entry.external_attr = 0o600 << 16
    entry.create_system = 3
    return entry


@contextmanager
def opened(stream: BinaryIO) -> Iterator[tuple[Shared, Content]]:
    """What a share file holds, and what gives the contents of its attachments within the block.

    InputErrors: "not-a-share"; "share-newer" with version and known; "share-damaged" with the part that is not what the
    manifest says, or is not there; "share-invalid" with part and place of a value that cannot be; "share-bomb"; those
    of a plan file. An attachment is looked at when it is asked for: the same errors then.
    """
    yield _Reading(stream).shared()


def said_client(stream: BinaryIO) -> str:
    """The identity of the client, as the manifest says it, before anything else is read. The errors of `opened`."""
    return _Reading(stream).manifest.client


def client_once_checked(stream: BinaryIO) -> str:
    """The same, once every part was found to be what the manifest says; what they say is not read."""
    reading = _Reading(stream)
    reading.check()
    return reading.manifest.client


def said_by(stream: BinaryIO) -> str:
    """What the sender calls themselves, before anything else is read. The errors of `opened`."""
    return _name(_Reading(stream).manifest.by)


class _Reading:
    """A share file that is being read."""

    def __init__(self, stream: BinaryIO) -> None:
        self.archive = OnDisk(stream)
        try:
            self.parts = parts_in(stream)
        except InputError as trouble:
            _refuse(trouble)
        if MANIFEST not in self.parts:
            raise InputError("not-a-share")
        self.manifest = self._manifest()

    def check(self) -> None:
        """Errors of `opened` where a part is not what the manifest says; what the parts say is not read."""
        self._check_both()
        for name in self.manifest.parts:
            self._part(name, _MOST_OF.get(name, MOST_ATTACHMENT))

    def _check_both(self) -> None:
        for name in (PLAN, NOTES):
            if name not in self.manifest.parts:
                raise InputError("share-damaged", part=name)

    def shared(self) -> tuple[Shared, Content]:
        self._check_both()
        said = self.manifest
        plan = plan_json.read(self._part(PLAN, plan_decoding.MOST_BYTES))
        notes = notes_from_json(self._part(NOTES, MOST_NOTES), plan, NOTES)
        dots = chain((dot for fields in notes.stamps.values() for dot in fields.values()),
                     (one.dot for one in notes.tombstones.values()))  # fmt: skip
        if any(clock > said.clock and replica == said.replica for clock, replica in dots):
            raise self._wrong("clock")
        left_out = {name: frozenset(fields) for name, fields in said.left_out.items() if name in (*LISTS, "client")}
        copy = Copy(said.client, said.replica, said.clock, plan, notes, said.whole, left_out, _name(said.by))
        inside = frozenset(name.removeprefix(ATTACHMENTS) for name in said.parts if name.startswith(ATTACHMENTS))
        return Shared(copy, said.made_at, said.since, inside), self._content

    def _manifest(self) -> _Manifest:
        source = self._unpacked(MANIFEST, self.parts[MANIFEST], MOST_MANIFEST)
        _check_kind(source)
        try:
            said = msgspec.json.decode(source, type=_Manifest)
        except (msgspec.MsgspecError, UnicodeError) as error:
            raise InputError("share-invalid", part=MANIFEST, place=str(error)) from None
        except RecursionError:
            raise self._wrong("…") from None
        if not is_replica(said.client):
            raise self._wrong("client")
        if said.replica and not is_replica(said.replica):
            raise self._wrong("replica")
        if not 0 <= said.clock <= LAST_CLOCK:
            raise self._wrong("clock")
        if not 0 <= said.since <= LAST_CLOCK:
            raise self._wrong("since")
        if said.made_at.tzinfo is None:
            raise self._wrong("made_at")
        self._check_parts(said.parts)
        return said

    def _check_parts(self, parts: Mapping[str, _Part]) -> None:
        """Every part is in both lists, with the size of both; one that a later version adds is let be."""
        for name in sorted({*parts, *self.parts} - {MANIFEST}):
            listed, there = parts.get(name), self.parts.get(name)
            if listed is None or there is None or listed.size != there.size:
                raise InputError("share-damaged", part=name)
            if name.startswith(ATTACHMENTS):
                key = name.removeprefix(ATTACHMENTS)
                if not _HASH.fullmatch(key) or listed.sha256 != key or there.size > MOST_ATTACHMENT:
                    raise self._wrong(f"parts.{name}")

    def _content(self, key: str) -> bytes | None:
        name = ATTACHMENTS + key
        return self._part(name, MOST_ATTACHMENT) if name in self.manifest.parts else None

    def _part(self, name: str, most: int) -> bytes:
        found = self._unpacked(name, self.parts[name], most)
        if hash_of(found).hexdigest() != self.manifest.parts[name].sha256:
            raise InputError("share-damaged", part=name)
        return found

    def _unpacked(self, name: str, part: ZipPart, most: int) -> bytes:
        go_on()
        if part.size > most:
            raise InputError("share-bomb")
        try:
            return b"".join(unless_given_up(pieces(self.archive, part), 1))
        except InputError as trouble:
            _refuse(trouble, name)

    def _wrong(self, place: str) -> InputError:
        return InputError("share-invalid", part=MANIFEST, place=place)


def _check_kind(source: bytes) -> None:
    """What it is and of which version, before anything else is asked of it: a later one may have another shape."""
    try:
        said: Any = msgspec.json.decode(source)
    except (msgspec.MsgspecError, UnicodeError, RecursionError):
        raise InputError("share-damaged", part=MANIFEST) from None
    if not isinstance(said, dict) or said.get("format") != FORMAT:
        raise InputError("not-a-share")
    version = said.get("version")
    if type(version) is not int or version < 1:
        raise InputError("share-invalid", part=MANIFEST, place="version")
    if version > VERSION:
        raise InputError("share-newer", version=version, known=VERSION)


def _name(said: str) -> str:
    """What a sender calls themselves, on one line."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in said).split())[:LONGEST_NAME]


def _refuse(trouble: InputError, part: str = "") -> NoReturn:
    """The trouble of an archive in words about a share file."""
    if trouble.code == "workbook-bomb":
        raise InputError("share-bomb") from None
    if not trouble.code.startswith("workbook-"):
        raise trouble
    raise InputError("share-damaged", part=part or "…") from None
