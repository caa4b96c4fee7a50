"""Share files: what goes in comes out, and what was made to do harm or spoiled on the way ends in a sentence."""

import io
import json
import re
import struct
import zipfile
from datetime import UTC, datetime
from hashlib import sha256
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import campaign, plan, post, slot
from compassdesk.domain.copies import Copy, CopyNotes, Tombstone
from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import given_up_when
from compassdesk.domain.plan import Record
from compassdesk.domain.replicas import LAST_CLOCK, Scope, Takeover
from compassdesk.exchange.plan import plan_json
from compassdesk.exchange.share import share_file
from compassdesk.exchange.share.copy_json import notes_as_json, notes_from_json
from compassdesk.exchange.share.share_file import Shared, opened, write

PICTURE = b"a picture" * 1000
KEY = sha256(PICTURE).hexdigest()
OTHER = sha256(b"gone").hexdigest()
NOTES = CopyNotes(
    {
        ("items", "visit"): {"": (5, "sanne"), "body": (9, "noor"), "placements/li/text": (8, "sanne")},
        ("items", "let-go"): {"": (3, "noor")},
        ("client", "1"): {"name": (LAST_CLOCK, "tarik")},
    },
    {("items", "tips"): Tombstone((7, "noor"), '{"source":"a"}'), ("items", "let-go"): Tombstone((3, "noor"))},
    (
        Takeover("noor", 4, "sanne", 3),
        Takeover("noor", 6, "tarik", LAST_CLOCK, Scope(frozenset((("items", "visit"),)), (("items", "private_note"),))),
    ),
)
PLAN = plan(
    post("send", "2027-03-09T10:00", id="visit", title="Bezoek – “ja” \u2028", channels=("li",), speaker="marc"),
    slot("respond", "2027-03-11T10:00", id="webcare"),
    campaigns=(campaign("trees", "2027-03-08", "2027-03-20"),),
    attachments=(Record("a", {"item": "visit", "name": "x.jpg", "sha256": KEY}),),
)
COPY = Copy("c" * 32, "noor", 10, PLAN, NOTES, True, {}, "Noor")
SHARED = Shared(COPY, datetime(2027, 3, 1, 8, 30, tzinfo=UTC), 0, frozenset((KEY,)))


def made(shared: Shared = SHARED) -> bytes:
    stream = io.BytesIO()
    write(stream, shared, {KEY: PICTURE}.get)
    return stream.getvalue()


def read(source: bytes) -> Shared:
    with opened(io.BytesIO(source)) as (shared, _):
        return shared


def refused(source: bytes) -> InputError:
    """What reading all of it, contents too, ends in."""
    with pytest.raises(InputError) as caught:
        read_all(source)
    return caught.value


def read_all(source: bytes) -> None:
    with opened(io.BytesIO(source)) as (shared, content):
        for key in shared.attachments:
            content(key)


def parts(source: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(source)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(of: dict[str, bytes]) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in of.items():
            archive.writestr(name, content)
    return stream.getvalue()


def said_otherwise(part: str, change, source: bytes = made()) -> bytes:
    """The file with a part of JSON changed, and the manifest saying so, as a program that means it would."""
    found = parts(source)
    document = json.loads(found[part])
    change(document)
    found[part] = json.dumps(document).encode()
    if part != "manifest.json":
        manifest = json.loads(found["manifest.json"])
        manifest["parts"][part] = {"sha256": sha256(found[part]).hexdigest(), "size": len(found[part])}
        found["manifest.json"] = json.dumps(manifest).encode()
    return packed(found)


def put(*path: object):
    """A change that puts the last of these at the place of those before."""
    *way, last, value = path

    def change(document):
        for step in way:
            document = document[step]
        document[last] = value

    return change


def test_what_goes_in_comes_out():
    with opened(io.BytesIO(made())) as (shared, content):
        assert shared == SHARED
        assert content(KEY) == PICTURE
        assert content(OTHER) is None
        assert content("../../etc/passwd") is None


def test_a_part_of_a_copy_says_what_did_not_travel():
    part = replace(COPY, is_whole=False, left_out={"items": frozenset(("private_note",))}, by="")
    shared = replace(SHARED, copy=part, since=7, attachments=frozenset())
    assert read(made(shared)) == shared


def test_the_same_copy_gives_the_same_bytes_and_the_manifest_is_first():
    assert made() == made()
    assert list(parts(made())) == ["manifest.json", "plan.json", "notes.json", f"attachments/{KEY}"]


def test_packing_and_unpacking_can_be_given_up_between_two_pieces(monkeypatch):
    whole, pieces = made(), 5
    monkeypatch.setattr(share_file, "_PIECE", len(plan_json.write(PLAN, SHARED.made_at)) // pieces)
    asked = count()
    with given_up_when(lambda: next(asked) < 0):
        assert made() == whole, "the same bytes, however they are cut"
    times = next(asked)
    assert times > pieces
    for until in range(times):
        asked = count()
        with given_up_when(lambda asked=asked, until=until: next(asked) >= until), pytest.raises(InputError) as ended:
            made()
        assert (ended.value.code, next(asked)) == ("given-up", until + 1)
    asked = count()
    with given_up_when(lambda: next(asked) < 0):
        read(whole)
    assert next(asked) >= 21


def test_contents_that_are_not_there_or_not_what_they_are_called_do_not_travel():
    stream = io.BytesIO()
    write(stream, replace(SHARED, attachments=frozenset((KEY, OTHER))), lambda _: b"something else")
    assert read(stream.getvalue()).attachments == frozenset()


DOTS = st.tuples(st.integers(1, LAST_CLOCK), st.sampled_from(("a1", "b-2", "C")))
NAMES = st.text(min_size=1, max_size=4)


@given(
    st.dictionaries(
        st.sampled_from((("items", "visit"), ("campaigns", "trees"), ("client", "1"))),
        st.dictionaries(st.sampled_from(("", "extra")), DOTS, min_size=1),
    ),
    st.dictionaries(st.tuples(st.sampled_from(("items", "series", "waivers")), NAMES), DOTS),
    st.lists(st.tuples(DOTS, DOTS, st.none() | st.dictionaries(NAMES, st.sets(NAMES, min_size=1)))),
)
def test_any_notes_come_back(stamps, gone, seen):
    """What a plan says comes back as from a plan file; of what is in it, nothing can be gone."""
    takeovers = tuple(Takeover(one, since, other, until, scope_of(rows)) for (since, one), (until, other), rows in seen)
    notes = CopyNotes(stamps, {key: Tombstone(dot, "é\n") for key, dot in gone.items()}, takeovers)
    assert notes_from_json(notes_as_json(notes), PLAN) == notes


def scope_of(rows):
    if rows is None:
        return None
    return Scope(frozenset((name, key) for name, keys in rows.items() for key in keys), (("items", "body"),))


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (b"", "share-damaged"),
        (b"PK\x03\x04 something", "share-damaged"),
        (b'{"format": "compassdesk-plan"}', "share-damaged"),
        (packed({"plan.json": b"{}"}), "not-a-share"),
        (packed({"manifest.json": b'{"format": "other"}'}), "not-a-share"),
        (packed({"manifest.json": b"[" * 100_000}), "share-damaged"),
        (packed({"manifest.json": b'{"format": "compassdesk-share", "version": 2, "new": [1]}'}), "share-newer"),
        (packed({"manifest.json": b'{"format": "compassdesk-share", "version": 1}'}), "share-invalid"),
        (packed({"manifest.json": b" " * 4_000_001}), "share-bomb"),
    ],
)
def test_what_is_no_share_file(source, code):
    assert refused(source).code == code


@pytest.mark.parametrize("length", [10, 1000, -200, -30, -1])
def test_a_file_that_was_cut_off(length):
    assert refused(made()[:length]).code == "share-damaged"


@pytest.mark.parametrize("name", ["plan.json", "notes.json", f"attachments/{KEY}"])
def test_a_part_that_was_changed_is_named(name):
    found = parts(made())
    found[name] = found[name].replace(b"a", b"b", 1)
    trouble = refused(packed(found))
    assert (trouble.code, trouble.values["part"]) == ("share-damaged", name)


@pytest.mark.parametrize("name", ["../../evil", "/etc/passwd", "attachments/../../evil", "C:\\evil", "extra.json"])
def test_a_part_that_nobody_listed_is_refused(name):
    trouble = refused(packed({**parts(made()), name: b"evil"}))
    assert trouble.code == "share-damaged"


def test_a_part_that_is_listed_and_not_there():
    found = parts(made())
    del found[f"attachments/{KEY}"]
    assert refused(packed(found)).values["part"] == f"attachments/{KEY}"


def test_a_part_that_a_later_version_adds_is_let_be():
    found = parts(made())
    found["later.json"] = b"{}"
    manifest = json.loads(found["manifest.json"])
    manifest["parts"]["later.json"] = {"sha256": sha256(b"{}").hexdigest(), "size": 2}
    manifest["mood"] = "good"
    found["manifest.json"] = json.dumps(manifest).encode()
    assert read(packed(found)) == SHARED


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (put("client", ""), "client"),
        (put("client", "a/b"), "client"),
        (put("client", "x" * 65), "client"),
        (put("replica", "é"), "replica"),
        (put("clock", -1), "clock"),
        (put("clock", LAST_CLOCK + 1), "clock"),
        (put("clock", 8), "clock"),
        (put("since", -1), "since"),
        (put("made_at", "2027-03-01T08:30:00"), "made_at"),
        (put("parts", "attachments/x", {"sha256": "x", "size": 1}), None),
        (put("parts", {}), None),
        (put("clock", "10"), "$.clock"),
        (put("left_out", []), "$.left_out"),
    ],
)
def test_a_manifest_that_says_what_cannot_be(change, place):
    trouble = refused(said_otherwise("manifest.json", change))
    assert trouble.code in {"share-invalid", "share-damaged"}
    if place is not None:
        assert trouble.values["part"] == "manifest.json"
        assert place in trouble.values["place"]


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (put("replicas", 0, ""), "replicas[0]"),
        (put("replicas", 0, "a b"), "replicas[0]"),
        (put("stamps", "items", "visit", "body", [0, 0]), "stamps.items.visit.body"),
        (put("stamps", "items", "visit", "body", [LAST_CLOCK + 1, 0]), "stamps.items.visit.body"),
        (put("stamps", "items", "visit", "body", [1, 9]), "stamps.items.visit.body"),
        (put("stamps", "items", "visit", "body", [1, -1]), "stamps.items.visit.body"),
        (put("stamps", "items", "visit", "body", [1.5, 0]), "stamps"),
        (put("tombstones", "items", "tips", [1, 9, ""]), "tombstones.items.tips"),
        (put("seen", 0, "until", -1), "seen[0]"),
        (put("seen", 0, "other", 7), "seen[0]"),
        (put("stamps", 1), "stamps"),
    ],
)
def test_notes_that_say_what_cannot_be(change, place):
    trouble = refused(said_otherwise("notes.json", change))
    assert (trouble.code, trouble.values["part"]) == ("share-invalid", "notes.json")
    assert place in trouble.values["place"]


@pytest.mark.parametrize(
    "change",
    [
        put("stamps", "items", "visit", "mood", [4, 0]),
        put("stamps", "moods", {"m": {"": [4, 0]}}),
        put("stamps", "items", "never", {"": [4, 0]}),
        put("stamps", "conflicts", {"c": {"": [4, 0]}}),
        put("tombstones", "moods", {"m": [4, 0, ""]}),
        put("tombstones", "items", "visit", [4, 0, ""]),
    ],
)
def test_notes_of_what_is_not_known_or_not_there_say_nothing(change):
    assert read(said_otherwise("notes.json", change)) == SHARED


def test_another_program_can_write_one_by_what_is_promised():
    """The examples of docs/formats.md 5, with nothing but a zip and a hash."""
    section = (Path(__file__).parents[3] / "docs/formats.md").read_text("utf-8").partition("## 5. The share file")[2]
    manifest, notes = map(json.loads, re.findall(r"```json\n(.*?)```", section, re.DOTALL))
    texts = {"plan.json": plan_json.write(PLAN), "notes.json": json.dumps(notes).encode()}
    manifest["parts"] = {name: {"sha256": sha256(text).hexdigest(), "size": len(text)} for name, text in texts.items()}
    copy = read(packed({"manifest.json": json.dumps(manifest).encode(), **texts})).copy
    noor, sanne = notes["replicas"]
    assert (copy.replica, copy.by, copy.is_whole, copy.left_out) == (noor, "Noor", False, {"items": {"private_note"}})
    assert copy.notes.stamps["items", "visit"][""] == (118133366784000000, sanne)
    assert copy.notes.stamps["items", "visit"].keys() == {"", "body", "placements/li/text"}, (
        "no field is called wrongly"
    )
    assert copy.notes.tombstones["items", "tips"].dot == (118133366784000001, noor)
    (seen,) = copy.notes.takeovers
    assert (seen.replica, seen.other, seen.scope) == (
        noor, sanne, Scope(frozenset((("items", "visit"),)), (("items", "private_note"),)),
    )  # fmt: skip


def test_a_plan_that_is_none_is_told_as_a_plan_file_is():
    trouble = refused(said_otherwise("plan.json", put("items", 0, "petal", "shout")))
    assert (trouble.code, trouble.values["path"]) == ("plan-invalid", "items[0].petal")


def test_parts_that_share_their_bytes():
    """The second entry is listed at the place of the first, as overlapping archives are made."""
    source = bytearray(made())
    first = source.index(b"PK\x01\x02")
    second = source.index(b"PK\x01\x02", first + 4)
    source[second + 42 : second + 46] = source[first + 42 : first + 46]
    assert refused(bytes(source)).code == "share-bomb"


def test_a_part_that_unpacks_to_more_than_it_says():
    found = parts(made())
    source = bytearray(packed(found))
    listed = source.index(b"PK\x01\x02")
    source[listed + 24 : listed + 28] = struct.pack("<I", 100)
    assert refused(bytes(source)).code == "share-damaged"


def test_a_plan_that_unpacks_to_gigabytes_is_not_unpacked():
    source = bytearray(packed(parts(made())))
    at = source.index(b"PK\x01\x02", source.index(b"PK\x01\x02") + 4)
    source[at + 24 : at + 28] = struct.pack("<I", 3_000_000_000)
    assert refused(bytes(source)).code == "share-bomb"


def test_a_list_of_parts_as_long_as_one_likes_is_not_read():
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(10_001):
            archive.writestr(f"{number}", b"")
    assert refused(stream.getvalue()).code == "share-bomb"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for number in range(300):
            archive.writestr(f"{number}".rjust(30_000, "x"), b"")
    assert refused(stream.getvalue()).code == "share-bomb"
