"""Reads spoiled share files one after another, saying before each what it is. Run by `test_spoiled_shares.py`."""

import io
import json
import random
import struct
import sys
import zipfile
from collections.abc import Callable
from copy import deepcopy
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))
from builders import campaign, plan, post, slot
from compassdesk.domain.copies import Copy, CopyNotes, Tombstone
from compassdesk.domain.joining.joining import join
from compassdesk.domain.plan import Record
from compassdesk.domain.replicas import Scope, Takeover
from compassdesk.exchange.share.share_file import Shared, opened, write
from torture.spoiling import read_each, say, spoiled

PICTURE = b"a picture" * 400
KEY = sha256(PICTURE).hexdigest()
HERE = plan(
    post("send", "2027-03-09T10:00", id="visit", title="Visit", channels=("li",), speaker="marc", campaign="trees"),
    slot("respond", "2027-03-11T10:00", id="webcare"),
    campaigns=(campaign("trees", "2027-03-08", "2027-03-20"),),
    attachments=(Record("a", {"item": "visit", "name": "x.jpg", "sha256": KEY}),),
)
NOTES = CopyNotes(
    {("items", "visit"): {"": (5, "sanne"), "body": (9, "noor")}, ("campaigns", "trees"): {"name": (7, "sanne")}},
    {("items", "tips"): Tombstone((7, "noor"), '{"source":"a"}')},
    (Takeover("noor", 4, "sanne", 3), Takeover("noor", 6, "tarik", 2, Scope(frozenset((("items", "visit"),))))),
)
COPY = Copy("client", "noor", 10, HERE, NOTES)
_NAMES = ("../evil", "/etc/passwd", "a\\..\\b", "attachments/x", "attachments/" + "0" * 64, "C:", "later.json")
ODD = (None, True, -1, 0, 2**62, 2**64, 1e308, "", "\0", "../../etc/passwd", "\u202e", [], {}, [[]], {"": 0}, "x" * 70)


def source() -> bytes:
    stream = io.BytesIO()
    write(stream, Shared(COPY, datetime(2027, 3, 1, tzinfo=UTC), 0, frozenset((KEY,))), {KEY: PICTURE}.get)
    return stream.getvalue()


def parts(share: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(share)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(of: dict[str, bytes], *, honest: bool = True) -> bytes:
    """The parts as an archive; an honest one has the sizes and hashes that they have."""
    if honest:
        try:
            manifest = json.loads(of["manifest.json"])
            manifest["parts"] = {
                name: {"sha256": sha256(text).hexdigest(), "size": len(text)}
                for name, text in of.items()
                if name != "manifest.json"
            }
            of = {**of, "manifest.json": json.dumps(manifest).encode()}
        except (ValueError, TypeError, KeyError):
            pass
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in of.items():
            archive.writestr(name, text)
    return stream.getvalue()


def part_spoiled(share: bytes, chance: random.Random) -> bytes:
    """A part spoiled before it was packed, with a manifest that knows it, or not."""
    found = parts(share)
    name = chance.choice(sorted(found))
    return packed({**found, name: spoiled(found[name], chance)}, honest=chance.random() < 0.8)


def value_spoiled(share: bytes, chance: random.Random) -> bytes:
    """JSON as it should be, but for a value or a name that cannot be."""
    found = parts(share)
    name = chance.choice(("manifest.json", "notes.json", "plan.json"))
    document = json.loads(found[name])
    for _ in range(chance.randint(1, 3)):
        _spoil(document, chance)
    return packed(
        {**found, name: json.dumps(document).encode()}, honest=name != "manifest.json" or chance.random() < 0.5
    )


def _spoil(document: Any, chance: random.Random) -> None:
    at = document
    while True:
        keys = sorted(at) if isinstance(at, dict) else list(range(len(at)))
        if not keys:
            return
        key = chance.choice(keys)
        if isinstance(at[key], dict | list) and at[key] and chance.random() < 0.8:
            at = at[key]
            continue
        if isinstance(at, dict) and chance.random() < 0.3:
            at[str(chance.choice(ODD))] = at.pop(key)
        else:
            at[key] = deepcopy(chance.choice(ODD))
        return


def part_added(share: bytes, chance: random.Random) -> bytes:
    """A part more, of a name that leads elsewhere, or one less."""
    found = parts(share)
    if chance.random() < 0.3:
        del found[chance.choice(sorted(found))]
    else:
        found[chance.choice(_NAMES)] = b"x"
    return packed(found, honest=chance.random() < 0.5)


def directory_spoiled(share: bytes, chance: random.Random) -> bytes:
    """Numbers of the archive that contradict each other: sizes, places, counts."""
    source_, entries = bytearray(share), []
    at = share.find(b"PK\x01\x02")
    while at >= 0:
        entries.append(at)
        at = share.find(b"PK\x01\x02", at + 4)
    end = share.rfind(b"PK\x05\x06")
    begin = chance.choice([*(entry + step for entry in entries for step in (20, 24, 42)), end + 10, end + 12, end + 16])
    value = chance.choice((0, 1, 30, 2**31, 2**32 - 1, chance.randrange(len(share)), entries[0]))
    struct.pack_into("<I", source_, begin, value)
    return bytes(source_)


WAYS: tuple[Callable[[bytes, random.Random], bytes], ...] = (
    spoiled, part_spoiled, value_spoiled, value_spoiled, part_added, directory_spoiled,
)  # fmt: skip


SHARE = source()


def read_one(chance: random.Random) -> None:
    way = chance.choice(WAYS)
    say(way.__name__)
    with opened(io.BytesIO(way(SHARE, chance))) as (found, content):
        for key in found.attachments:
            assert sha256(content(key) or b"").hexdigest() == key
        join(COPY, found.copy)
        join(found.copy, COPY)


if __name__ == "__main__":
    read_each(read_one, sys.argv[1], int(sys.argv[2]))
