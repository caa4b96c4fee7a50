"""Several computers on one client through a folder: what one does reaches the others, however late and broken."""

import json
import random
import shutil
import zipfile
from contextlib import closing, suppress
from hashlib import sha256
from unicodedata import normalize

import pytest
from msgspec.structs import replace

from builders import plan, post
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.plan import Record
from compassdesk.exchange.together import shared_folder
from compassdesk.services import attachments, copies_merged, working_together
from compassdesk.services.inside import write
from compassdesk.services.opening import create_client, open_client
from compassdesk.storage import stamps
from computers_together import NOW, Computer, carry, known, seen_elsewhere, three

__all__ = ["three"]


def test_what_one_changes_reaches_the_others_with_who_it_was(three) -> None:
    noor, sanne, tarik = three
    noor.edit("visit", title="The youth council came")
    assert noor.send()
    arrived = sanne.file.read(working_together.arrival, sanne.folder, sanne.secret)
    assert (arrived.by, [one.id for one in arrived.joined.came]) == ("Noor", ["visit"])
    for other in (sanne, tarik):
        assert other.receive() == 0
        assert other.whole() == noor.whole()
    assert sanne.send(), "at first all of it goes there: she may know what nobody else does"
    noor.edit("tips", title="More tips")
    noor.send()
    sanne.receive()
    assert not sanne.send(), "what came from there need not go there"


def test_only_what_is_new_goes_and_what_it_names(three) -> None:
    noor, sanne, _ = three
    noor.edit("visit", title="First")
    noor.send()
    sanne.receive()
    noor.edit("tips", title="Second")
    noor.send()
    latest = shared_folder.change_files(noor.folder)[-1]
    shared = shared_folder.get_change(noor.folder, latest, noor.secret)
    assert [one.id for one in shared.copy.plan.items] == ["tips"]
    assert {one.id for one in shared.copy.plan.channels} == {"li", "x"}
    sanne.receive()
    assert sanne.whole() == noor.whole()


def test_a_file_that_came_before_its_turn_or_in_part_is_waited_for(three, tmp_path) -> None:
    noor, sanne, _ = three
    for number in range(3):
        noor.edit("visit", title=f"Number {number}")
        noor.send()
    files = shared_folder.change_files(noor.folder)
    away = tmp_path / "away"
    files[1].path.rename(away)
    assert sanne.receive() == 1, "the last of them comes behind one that is not there"
    assert sanne.item("visit").title == "Number 0"
    whole = away.read_bytes()
    files[1].path.write_bytes(whole[: len(whole) // 2])
    assert sanne.receive() == 2, "one is not whole, the other comes behind it"
    files[1].path.write_bytes(whole)
    assert sanne.receive() == 0
    assert sanne.whole() == noor.whole()


def test_many_files_are_put_into_one_that_says_the_same(three) -> None:
    noor, sanne, tarik = three
    noor.edit("visit", title="For Tarik")
    noor.send()
    tarik.receive()
    for number in range(working_together.MOST_FILES + 3):
        noor.edit("visit", title=f"Number {number}")
        noor.send()
    assert len(shared_folder.change_files(noor.folder)) < working_together.MOST_FILES
    for other in (sanne, tarik):
        assert other.receive() == 0
        assert other.whole() == noor.whole()


def test_what_is_put_into_one_does_not_pile_up(three, monkeypatch) -> None:
    noor, sanne, _ = three
    monkeypatch.setattr(working_together, "MOST_FILES", 3)
    for number in range(12):
        noor.edit("visit", title=f"Number {number}")
        noor.send()
        assert len(shared_folder.change_files(noor.folder)) <= working_together.MOST_FILES
    assert sanne.receive() == 0
    assert sanne.whole() == noor.whole()


@pytest.mark.parametrize("edits", [True, False])
def test_a_file_that_is_put_back_gets_what_it_did_since_and_loses_nothing(three, tmp_path, edits) -> None:
    noor, sanne, _ = three
    path, kept = noor.file.path, tmp_path / "kept"
    noor.edit("visit", title="Told before")
    noor.send()
    noor.file.close()
    shutil.copy(path, kept)
    noor.file = open_client(path)
    noor.edit("tips", title="Told since", body="Told since")
    noor.send()
    sanne.receive()
    noor.file.close()
    path.write_bytes(kept.read_bytes())
    noor.file = open_client(path)
    opened_at = noor.file.read(stamps.clock_of)
    if edits:
        noor.edit("tips", title="Once more")
    assert max(noor.file.read(working_together.told_until, noor.folder)) > opened_at
    noor.file.remember(working_together.begin_anew, path, NOW, opened_at)
    assert not noor.file.read(working_together.told_until, noor.folder)
    for one in (noor, sanne, noor):
        assert one.receive() == 0
        one.send()
    assert noor.whole() == sanne.whole()
    assert noor.item("tips").body == "Told since"
    waiting = {one.content["value"] for one in noor.whole().conflicts}
    assert {noor.item("tips").title, *waiting} == ({"Once more", "Told since"} if edits else {"Told since"})


def test_a_copy_made_by_hand_is_not_yet_anybody(three, tmp_path) -> None:
    noor, _, _ = three
    noor.edit("visit", title="New")
    assert noor.file.read(working_together.replica, noor.file.path)
    copy = tmp_path / "by hand.compass"
    shutil.copy(noor.file.path, copy)
    assert not noor.file.read(working_together.replica, copy)


def test_folders_that_somebody_tidied_away_are_made_anew(three) -> None:
    noor, sanne, _ = three
    shutil.rmtree(noor.folder.path / shared_folder.CHANGES)
    (noor.folder.path / shared_folder.ATTACHMENTS).rmdir()
    content = b"whole"
    record = Record("a1", {"item": "visit", "name": "a.txt", "sha256": sha256(content).hexdigest()})
    noor.file.perform("Attach", attachments.add, Patch(attachments=(record,)), {sha256(content).hexdigest(): content})
    assert noor.send()
    assert sanne.receive() == 0
    assert sanne.file.read(attachments.content, sha256(content).hexdigest()) == content


def test_what_nobody_can_read_any_more_is_told_anew(three) -> None:
    noor, sanne, _ = three
    for number in range(3):
        noor.edit("visit", title=f"Number {number}")
        noor.send()
    assert not noor.file.read(working_together.take_back_unreadable, noor.folder, noor.secret)
    shared_folder.change_files(noor.folder)[1].path.write_bytes(b"\0" * 512)
    assert sanne.receive() == 2
    assert not noor.send()
    assert noor.file.read(working_together.take_back_unreadable, noor.folder, noor.secret)
    assert noor.send()
    assert sanne.receive() == 0
    assert sanne.whole() == noor.whole()


def test_two_who_began_a_folder_at_once_meet_in_the_one_that_stayed(three, tmp_path) -> None:
    noor, sanne, _ = three
    other, secret = shared_folder.make(tmp_path / "other", noor.folder.client, "Delta", "another")
    sanne.edit("tips", title="Sanne's")
    sanne.folder, sanne.secret = other, secret
    sanne.send()
    for file in shared_folder.change_files(other):  # a program that syncs puts both into one
        shutil.copy(file.path, noor.folder.path / shared_folder.CHANGES / file.path.name)
    assert noor.receive() == 1
    sanne.folder, sanne.secret = noor.folder, noor.secret
    sanne.file.read(working_together.take_back_unreadable, sanne.folder, sanne.secret)
    sanne.send()
    assert noor.receive() == 0
    assert noor.item("tips").title == "Sanne's"


def test_a_conflicted_copy_of_a_change_file_says_nothing_new(three) -> None:
    noor, sanne, _ = three
    noor.edit("visit", title="New")
    noor.send()
    (file,) = shared_folder.change_files(noor.folder)
    shutil.copy(file.path, file.path.with_name(f"{file.path.stem} (conflicted copy){file.path.suffix}"))
    assert sanne.receive() == 0
    assert sanne.whole() == noor.whole()


def test_pictures_come_along_when_they_are_there(three, tmp_path) -> None:
    noor, sanne, _ = three
    content = b"\x89PNG not really, but whole"
    key = sha256(content).hexdigest()
    record = Record("a1", {"item": "visit", "name": "a.png", "sha256": key})
    noor.file.perform("Attach", attachments.add, Patch(attachments=(record,)), {key: content})
    noor.send()
    lying = noor.folder.path / shared_folder.ATTACHMENTS / key
    lying.rename(tmp_path / "away")
    sanne.receive()
    assert sanne.file.read(attachments.missing) == {key}
    assert not sanne.file.read(working_together.contents_there, sanne.folder, sanne.secret)
    (tmp_path / "away").rename(lying)
    found = sanne.file.read(working_together.contents_there, sanne.folder, sanne.secret)
    sanne.file.perform("", working_together.bring_contents, found, came=True)
    assert sanne.file.read(attachments.content, key) == content


def test_a_sealed_folder_opens_with_its_passphrase_only(tmp_path) -> None:
    folder, secret = shared_folder.make(tmp_path / "t", "client", "Delta", "a passphrase")
    again = shared_folder.read(tmp_path / "t")
    assert again == folder
    assert shared_folder.secret_of(again, "a passphrase") == secret
    with pytest.raises(InputError, match="wrong-passphrase"):
        shared_folder.secret_of(again, "another")
    with pytest.raises(InputError, match="together-there"):
        shared_folder.make(tmp_path / "t", "client", "Delta")


def test_a_passphrase_with_accents_opens_however_a_keyboard_spells_them(tmp_path) -> None:
    folder, secret = shared_folder.make(tmp_path / "t", "client", "Delta", normalize("NFC", "crème brûlée"))
    assert shared_folder.secret_of(folder, normalize("NFD", "crème brûlée")) == secret


def test_a_key_that_would_hold_the_machine_for_hours_is_not_tried(tmp_path) -> None:
    folder, _ = shared_folder.make(tmp_path / "t", "client", "Delta", "a passphrase")
    head, _, rest = folder.sealed.partition(b"\n-> scrypt ")
    salt = rest.split(b" ", 1)[0]
    harder = head + b"\n-> scrypt " + salt + b" 40\n" + rest.split(b"\n", 1)[1]
    with pytest.raises(InputError, match="together-damaged"):
        shared_folder.secret_of(replace(folder, sealed=harder), "a passphrase")


def test_a_folder_whose_key_somebody_spoiled_is_told_as_damaged(three) -> None:
    noor, _, _ = three
    noor.folder = replace(noor.folder, recipient="no key")
    noor.edit("visit", title="Noor's")
    with pytest.raises(InputError, match="together-damaged"):
        noor.send()


def test_a_change_meanwhile_is_not_written_over(three) -> None:
    noor, sanne, _ = three
    noor.edit("visit", title="Noor's")
    noor.send()
    found = sanne.file.read(working_together.arrival, sanne.folder, sanne.secret)
    sanne.edit("visit", body="Sanne's")
    with pytest.raises(InputError, match="changed-meanwhile"):
        sanne.file.perform("", copies_merged.write_looked_at, found.joined, found.other, found.at, came=True)
    sanne.receive()
    assert (sanne.item("visit").title, sanne.item("visit").body) == ("Noor's", "Sanne's")


@pytest.mark.parametrize("seed", [1, *(pytest.param(seed, marks=pytest.mark.slow) for seed in (13, 94, 98))])
def test_three_with_delays_and_partial_files_end_equal(three, tmp_path, seed) -> None:
    """Each sees the folder through a program that carries files late, in any order, and in parts at first."""
    hand = random.Random(seed)
    shared = [seen_elsewhere(one, tmp_path / f"seen by {one.name}") for one in three]
    for step in range(90):
        one = hand.choice(three)
        key = hand.choice(("visit", "tips", "webcare"))
        match hand.randrange(6):
            case 0 | 1 if one.item(key) is not None:
                one.edit(key, **{hand.choice(("title", "body")): f"{one.name} {step}"})
            case 2 if one.item(key) is not None:
                with suppress(InputError):
                    one.file.perform("Remove", write, Patch(removed=(("items", key),)))
            case 3:
                one.send()
            case 4:
                one.receive()
            case _:
                carry(hand, shared)
    for _ in range(3):
        for one in three:
            one.send()
        carry(hand, shared, whole=True)
        for one in three:
            assert one.receive() == 0
    first, *others = (known(one) for one in three)
    for other in others:
        assert other == first


def test_a_file_of_a_newer_version_keeps_nobody_else_from_being_heard(tmp_path) -> None:
    made = plan(post("send", "2027-03-09T10:00", id="visit", title="Visit", channels=("li",), speaker="marc"))
    path = tmp_path / "noor.compass"
    with closing(create_client(path, made.client, as_patch(made))) as file:
        folder, _ = shared_folder.make(tmp_path / "together", *file.read(working_together.identity))
    for name in ("sanne", "tarik"):
        shutil.copy(path, tmp_path / f"{name}.compass")
    noor, sanne, tarik = (
        Computer(tmp_path / f"{name}.compass", folder, "", name) for name in ("noor", "sanne", "tarik")
    )
    for one in (sanne, tarik):
        one.edit("visit", **{"title" if one is sanne else "body": one.name})
        one.send()
    (hers,) = (one for one in shared_folder.change_files(folder) if one.replica == replica_of(sanne))
    with zipfile.ZipFile(hers.path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    newer = {**json.loads(parts["manifest.json"]), "version": 99}
    with zipfile.ZipFile(hers.path, "w") as archive:
        for name, content in {**parts, "manifest.json": json.dumps(newer).encode()}.items():
            archive.writestr(name, content)
    noor.receive()
    assert (noor.item("visit").title, noor.item("visit").body) == ("Visit", "tarik")
    found = noor.file.read(working_together.arrival, folder, "")
    assert found.unread is not None
    assert found.unread.values["version"] == 99
    assert {one.by for one in working_together.members(folder, "")} == {"", "tarik"}
    for one in (noor, sanne, tarik):
        one.close()


def replica_of(one: Computer) -> str:
    return one.file.read(working_together.replica, one.file.path)


def test_a_place_that_cannot_be_looked_into_is_told_as_one_of_the_world(tmp_path) -> None:
    with pytest.raises(WorldError) as told:
        working_together.found_again(tmp_path / ("n" * 300), "key")
    assert told.value.values["path"].endswith("n" * 300)
