"""A client is shared with a colleague, all of it or a part, and what they made of it comes back."""

import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from shutil import copy as copy_file
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import campaign, person, plan, post, slot
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.domain.patch import LISTS, Patch, as_patch, keyed
from compassdesk.domain.plan import Insight, OrganiseTask, Plan, Record, Relationship
from compassdesk.domain.what_travels import Travels, part_of
from compassdesk.services import attachments, copies_merged, copy_sources, plans, protection, sharing
from compassdesk.services.inside import write
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.workspace import ClientFile
from examples import fewer

NOW = datetime(2027, 3, 1, 8, tzinfo=UTC)
PICTURE = b"a picture"
KEY = sha256(PICTURE).hexdigest()
WORDS = "Café onder de linde"
ALL = Travels()
MARCH = Travels(date(2027, 3, 8), date(2027, 3, 14))
PLAN = plan(
    post(
        "send", "2027-03-09T10:00", id="visit", title="Visit", private_note="Mind the mayor", channels=("li",),
        speaker="marc", campaign="trees", series="weekly", triggered_by_insight="heard",
    ),
    post("send", "2027-04-10T10:00", id="later", title="Later", channels=("x",), speaker="lisa"),
    post("activate", "2027-04-20T10:00", id="winner", channels=("li",), speaker="marc"),
    post("send", None, id="idea", title="Idea", channels=("li",)),
    slot("listen", "2027-04-12T09:00", id="listening"),
    spokespersons=(
        person("lisa", name="Lisa de Wit", role_title="Adviser"),
        person("marc", name="Marc Jansen", signature="^MJ", communities=("rowing",)),
        person("team", name="Webcare team", kind="role_account"),
        person("bo", name="B"),
    ),
    campaigns=(campaign("trees", "2027-03-08", "2027-04-20", winner_item="winner"),),
    relationships=(Relationship("marc", "employed", date(2020, 1, 1), id="r"),),
    insights=(Insight("heard", "They ask for trees", slot="listening"), Insight("other", "Nothing")),
    series=(Record("weekly", {"name": "Weekly", "each": {"spokesperson": "lisa", "private_note": "Ask Lisa"}}),),
    organise_tasks=(OrganiseTask("task", "Call", owner="Lisa de Wit"),),
    reviews=(Record("asked", {"asked_by": "Noor"}),),
    attachments=(
        Record("a", {"item": "visit", "name": "x.jpg", "sha256": KEY}),
        Record("b", {"item": "later", "name": "y.jpg", "sha256": sha256(b"gone").hexdigest()}),
    ),
)  # fmt: skip


@pytest.fixture
def noor(tmp_path: Path) -> Iterator[ClientFile]:
    file = made(tmp_path / "noor.compass")
    yield file
    file.close()


def made(path: Path) -> ClientFile:
    file = create_client(path, PLAN.client, as_patch(PLAN))
    file.perform("Attach", attachments.add, Patch(), {KEY: PICTURE})
    return file


def whole(file: ClientFile) -> Plan:
    return file.read(plans.whole)


def share(file: ClientFile, target: Path, travels: Travels = ALL, **more: Any) -> sharing.Share:
    with file.reader() as reading:
        return sharing.write(reading, target, travels, NOW, over=True, **more)


def came(path: Path) -> ClientFile:
    """The client file that somebody makes of a share file."""
    with copy_sources.opened(path) as other:
        client, fill = copies_merged.filled_from(other)
        return create_client(path.with_suffix(".compass"), client, more=fill)


def merge(into: ClientFile, path: Path) -> Any:
    with copy_sources.opened(path) as other:
        return into.perform("Merge", copies_merged.merge, other)


def row(file: ClientFile, list_name: str, key: str) -> Any:
    return dict(keyed(getattr(whole(file), list_name)))[key]


def edit(file: ClientFile, list_name: str, key: str, **values: Any) -> None:
    file.perform("Edit", write, Patch(**{list_name: (replace(row(file, list_name, key), **values),)}))


def part(file: ClientFile, travels: Travels) -> Any:
    return part_of(file.read(copies_merged.copy_in), travels)


def rows(found: Plan) -> dict[str, Any]:
    """The rows of a plan by their lists and ids, and its client: a file has them in the order of time."""
    return {name: dict(keyed(getattr(found, name))) for name in LISTS} | {"client": found.client}


def keys(found: Plan, name: str) -> set[str]:
    return {key for key, _ in keyed(getattr(found, name))}


def test_all_of_a_client_travels_with_its_attachments_and_comes_back(noor, tmp_path):
    edit(noor, "items", "visit", title="A visit")
    told = share(noor, tmp_path / "a.compass-share", by=" Noor \n")
    assert (told.items, told.attachments, told.missing) == (5, 1, 1)
    assert told.size == (tmp_path / "a.compass-share").stat().st_size
    with copy_sources.opened(tmp_path / "a.compass-share") as other:
        assert other.copy.by == "Noor"
    sanne = came(tmp_path / "a.compass-share")
    assert whole(sanne) == whole(noor)
    assert sanne.read(attachments.content, KEY) == PICTURE
    edit(sanne, "items", "visit", body="They came.")
    edit(noor, "items", "visit", labels=("trees",))
    share(sanne, tmp_path / "back.compass-share")
    assert not merge(noor, tmp_path / "back.compass-share").choices
    assert (row(noor, "items", "visit").body, row(noor, "items", "visit").labels) == ("They came.", ("trees",))
    assert merge(noor, tmp_path / "back.compass-share").is_nothing
    sanne.close()


def test_of_a_period_its_items_travel_and_what_they_name(noor):
    copy = part(noor, MARCH)
    assert keys(copy.plan, "items") == {"visit"}
    assert keys(copy.plan, "spokespersons") == {"marc", "lisa"}, "the series names one of them"
    assert keys(copy.plan, "campaigns") == {"trees"}
    assert keys(copy.plan, "series") == {"weekly"}
    assert keys(copy.plan, "insights") == {"heard"}
    assert keys(copy.plan, "channels") == {"li", "x"}
    assert keys(copy.plan, "relationships") == {"r"}
    assert keys(copy.plan, "attachments") == {"a"}
    assert not copy.plan.organise_tasks
    assert not copy.is_whole
    assert copy.left_out == {"campaigns": {"winner_item"}, "insights": {"slot"}}
    assert (copy.plan.campaigns[0].winner_item, copy.plan.insights[0].slot) == (None, None)


def test_of_a_period_what_lasts_into_it_travels(noor):
    edit(noor, "items", "listening", last_day=date(2027, 4, 15))
    assert keys(part(noor, Travels(date(2027, 4, 14), None)).plan, "items") == {"listening", "winner"}
    assert keys(part(noor, Travels(None, date(2027, 3, 9))).plan, "items") == {"visit"}


def test_without_names_nothing_says_who_somebody_is(noor):
    copy = part(noor, Travels(with_names=False, with_notes=False))
    people = {one.id: one for one in copy.plan.spokespersons}
    assert [people[key].name for key in ("lisa", "marc", "team", "bo")] == ["LW", "MJ", "Webcare team", "B"]
    said = repr(copy.plan)
    for name in ("Lisa", "Marc", "Adviser", "rowing", "^MJ", "Noor"):
        assert name not in said
    assert "name" in copy.left_out["spokespersons"]
    assert copy.left_out["organise_tasks"] == {"owner"}
    assert not copy.is_whole


def test_without_private_notes_no_note_is_in_it(noor):
    imported = {"imported": {"source": "a", "came": {"title": "Later", "private_note": "From a table"}}}
    edit(noor, "items", "later", private_note="Not yet", extra=imported)
    copy = part(noor, Travels(with_notes=False))
    said = repr(copy.plan) + repr(copy.notes)
    for note in ("mayor", "Ask Lisa", "Not yet", "From a table"):
        assert note not in said
    assert copy.left_out == {"items": {"private_note"}, "series": {"content"}}
    assert "private_note" not in copy.notes.stamps["items", "later"]


def test_a_value_that_waits_in_a_field_that_stays_behind_stays_behind_too(noor, tmp_path):
    copy_file(noor.path, tmp_path / "sanne.compass")
    sanne = open_client(tmp_path / "sanne.compass")
    for field in ("private_note", "body"):
        edit(noor, "items", "visit", **{field: "Noor's"})
        edit(sanne, "items", "visit", **{field: "Sanne's"})
    sanne.close()
    assert len(merge(noor, tmp_path / "sanne.compass").choices) == 2
    (waiting,) = part(noor, Travels(with_notes=False)).plan.conflicts
    assert waiting.content["field"] == "body"


def test_a_name_that_did_not_travel_is_there_when_the_person_comes_back(noor, tmp_path):
    share(noor, tmp_path / "a.compass-share", Travels(with_names=False, with_notes=False))
    sanne = came(tmp_path / "a.compass-share")
    edit(sanne, "spokespersons", "marc", capacity_minutes_week=60)
    edit(sanne, "items", "visit", title="Their visit")
    before, marc = whole(noor), row(noor, "spokespersons", "marc")
    share(sanne, tmp_path / "back.compass-share")
    assert not merge(noor, tmp_path / "back.compass-share").choices
    after = whole(noor)
    assert row(noor, "spokespersons", "marc") == replace(marc, capacity_minutes_week=60)
    assert row(noor, "items", "visit").title == "Their visit"
    assert row(noor, "items", "visit").private_note == "Mind the mayor"
    assert (after.series, after.reviews, after.organise_tasks) == (before.series, before.reviews, before.organise_tasks)
    edit(noor, "spokespersons", "lisa", name="Lisa Wit")
    share(noor, tmp_path / "b.compass-share")
    assert not merge(sanne, tmp_path / "b.compass-share").choices, "who gets the names later is asked nothing"
    assert whole(sanne) == whole(noor)
    sanne.close()


@pytest.mark.parametrize("is_edited", [True, False])
def test_who_writes_in_a_field_that_did_not_travel_takes_nothing_away(noor, tmp_path, is_edited):
    """From the beginning of the client or edited since: the note was never seen over there."""
    if is_edited:
        edit(noor, "items", "visit", private_note="Mind the mayor!")
    share(noor, tmp_path / "a.compass-share", Travels(with_notes=False))
    sanne = came(tmp_path / "a.compass-share")
    edit(sanne, "items", "visit", private_note="From outside")
    share(sanne, tmp_path / "back.compass-share")
    (choice,) = merge(noor, tmp_path / "back.compass-share").choices
    assert choice.field == "private_note"
    assert b"Mind the mayor" in choice.here.value
    sanne.close()


def test_a_new_person_comes_without_a_name_where_names_do_not_travel(noor, tmp_path):
    share(noor, tmp_path / "a.compass-share")
    sanne = came(tmp_path / "a.compass-share")
    sanne.perform("Add", write, Patch(spokespersons=(person("tess", name="Tess Vos"),)))
    share(sanne, tmp_path / "back.compass-share", Travels(with_names=False))
    merge(noor, tmp_path / "back.compass-share")
    assert row(noor, "spokespersons", "tess").name == "TV"
    assert row(noor, "spokespersons", "marc").name == "Marc Jansen"
    share(sanne, tmp_path / "all.compass-share")
    assert not merge(noor, tmp_path / "all.compass-share").choices
    assert row(noor, "spokespersons", "tess").name == "Tess Vos"
    sanne.close()


TRAVELS = st.builds(
    Travels,
    first=st.sampled_from((None, date(2027, 3, 8), date(2027, 4, 11))),
    last=st.sampled_from((None, date(2027, 4, 11))),
    with_names=st.booleans(),
    with_notes=st.booleans(),
)
HERS = st.sets(st.sampled_from(("items.title", "items.labels", "campaigns.name", "insights.text", "channels.handle")))
OURS = ("items.private_note", "items.body", "spokespersons.name", "campaigns.winner_item", "insights.outcome",
        "organise_tasks.owner", "spokespersons.signature", "channels.url")  # fmt: skip


@settings(fewer(8), phases=(Phase.explicit, Phase.reuse, Phase.generate))
@given(TRAVELS, HERS, st.sets(st.sampled_from(OURS)), st.sets(st.sampled_from(OURS)), st.booleans())
def test_what_is_left_out_never_counts_as_seen_or_removed(travels, hers, before, meanwhile, removes):
    """They edit what they got, we edit other fields before and after: nobody is asked anything, and nothing is lost."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        ours = made(place / "ours.compass")
        for name in sorted(before):
            change(ours, name, "Before ")
        share(ours, place / "a.compass-share", travels)
        theirs = came(place / "a.compass-share")
        for name in sorted(hers):
            change(theirs, name, "Theirs ")
        gone = keys(whole(theirs), "items") & {"later"} if removes else set()
        theirs.perform("Remove", write, Patch(removed=tuple(("items", key) for key in gone)))
        # A change of what they remove is a question, and what names it names nothing then.
        about_it = {"items.private_note", "items.body", "campaigns.winner_item"} if gone else set()
        for name in sorted(meanwhile - about_it):
            change(ours, name, "Meanwhile ")
        kept = whole(ours)
        share(theirs, place / "back.compass-share")
        assert not merge(ours, place / "back.compass-share").choices
        for name in LISTS:
            was_there, is_there = rows(kept)[name], rows(whole(ours))[name]
            assert was_there.keys() - is_there.keys() <= ({"later", "b"} if gone else set()), "the item and its picture"
            for key in was_there.keys() & is_there.keys():
                fields = {field.partition(".")[2] for field in hers if field.startswith(f"{name}.")}
                was, now = was_there[key], is_there[key]
                for field in was.__struct_fields__:
                    if field not in fields:
                        assert getattr(was, field) == getattr(now, field), (name, key, field)
        assert merge(ours, place / "back.compass-share").is_nothing
        share(ours, place / "all.compass-share")
        assert not merge(theirs, place / "all.compass-share").choices
        assert whole(theirs) == whole(ours)
        ours.close()
        theirs.close()


def change(file: ClientFile, name: str, word: str) -> None:
    """Change a field of every row that there is of a list."""
    list_name, _, field = name.partition(".")
    rows = getattr(whole(file), list_name)
    said: Any = {"labels": lambda _: (word,), "winner_item": lambda _: "idea" if word == "Before " else "later"}
    value = said.get(field, lambda key: f"{word}{key}")
    there = keys(whole(file), "items")
    changed = tuple(replace(one, **{field: value(one.id)}) for one in rows)
    if field != "winner_item" or value("") in there:
        file.perform("Edit", write, Patch(**{list_name: changed}))


def test_a_sealed_share_opens_with_its_passphrase_only(noor, tmp_path):
    path = tmp_path / "a.compass-share"
    share(noor, path, passphrase=unicodedata.normalize("NFD", WORDS))
    assert b"PK" not in path.read_bytes()[:200]
    for typed, code in ((None, "share-locked"), ("", "passphrase-empty"), ("wrong", "share-wrong-passphrase")):
        with pytest.raises(InputError, match=code):
            copy_sources.opened(path, typed).__enter__()
    with copy_sources.opened(path, WORDS) as other:
        assert rows(other.copy.plan) == rows(whole(noor))
        assert other.content(KEY) == PICTURE
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(InputError, match="share-damaged"):
        copy_sources.opened(path, WORDS).__enter__()


def test_what_would_take_a_machine_that_nobody_has_is_refused(noor, tmp_path):
    path = tmp_path / "a.compass-share"
    path.write_bytes(b"age-encryption.org/v1\n-> scrypt JpurvzupELgmgmZ2ok3FvA 30\n")
    with pytest.raises(InputError, match="share-sealed-otherwise"):
        copy_sources.opened(path, "a").__enter__()


def test_a_copy_that_was_made_by_hand_is_read_and_left_as_it_is(noor, tmp_path):
    path = tmp_path / "noor (conflicted copy).compass"
    copy_file(noor.path, path)
    with_edit = open_client(path)
    edit(with_edit, "items", "visit", title="Over there")
    with_edit.close()
    before = path.read_bytes()
    with copy_sources.opened(path) as other:
        noor.perform("Merge", copies_merged.merge, other)
        assert other.content(KEY) == PICTURE
    assert row(noor, "items", "visit").title == "Over there"
    assert path.read_bytes() == before


def test_a_protected_copy_opens_with_its_passphrase_and_is_locked_again(noor, tmp_path):
    path = tmp_path / "copy.compass"
    copy_file(noor.path, path)
    protection.protect(path, "linde")
    protection.lock(path)
    with pytest.raises(WorldError, match="protected-file"):
        copy_sources.opened(path).__enter__()
    with pytest.raises(InputError, match="wrong-passphrase"):
        copy_sources.opened(path, "eik").__enter__()
    with copy_sources.opened(path, "linde") as other:
        assert rows(other.copy.plan) == rows(whole(noor))
    assert protection.is_locked(path)


@pytest.mark.parametrize("content", [b"", b"id;title\n", b"%PDF-1.4"])
def test_any_other_file_brings_no_copy(tmp_path, content):
    path = tmp_path / "a.compass-share"
    path.write_bytes(content)
    with pytest.raises(InputError, match="not-a-copy"):
        copy_sources.opened(path).__enter__()


def test_a_share_does_not_take_the_place_of_a_client(noor, tmp_path):
    with pytest.raises(InputError, match="target-is-client"):
        share(noor, noor.path)
    (tmp_path / "a.compass-share").write_bytes(b"mine")
    with noor.reader() as reading, pytest.raises(InputError, match="target-exists"):
        sharing.write(reading, tmp_path / "a.compass-share", Travels(), NOW)
    assert (tmp_path / "a.compass-share").read_bytes() == b"mine"
