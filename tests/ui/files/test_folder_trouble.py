"""A shared folder that is read-only, full, gone, or has a file that is unreadable: told, and gone on with."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import pytest
from msgspec.structs import replace

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Record
from compassdesk.exchange.together import shared_folder
from compassdesk.services import attachments
from compassdesk.texts.errors import sentence
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.files.folder_exchange import FolderExchange, exchange_of
from two_desks import joined, looked, two

__all__ = ["two"]


@pytest.fixture
def folder(two: tuple[Desk, Desk], tmp_path: Path, qtbot) -> Path:
    return shared_by(two, tmp_path / "carried", qtbot)


def shared_by(two: tuple[Desk, Desk], folder: Path, qtbot) -> Path:
    folder.mkdir(exist_ok=True)
    for desk, name in zip(two, ("Noor", "Sanne"), strict=True):
        joined(desk, folder, qtbot, by=name)
        looked(desk, qtbot)
    looked(two[0], qtbot)
    return folder


def troubled(desk: Desk, qtbot) -> FolderExchange:
    """Wait for a look that ends in trouble."""
    exchange = exchange_of(desk.session)
    qtbot.waitUntil(lambda: not exchange.is_looking, timeout=20_000)
    exchange.look()
    qtbot.waitUntil(lambda: not exchange.is_looking and exchange.standing.trouble is not None, timeout=20_000)
    return exchange


def titled(desk: Desk, at: int, title: str) -> str:
    item = desk.session.plan.items[at]
    desk.session.change("Title", Patch(items=(replace(item, title=title),)))
    return item.id


def goes_on(two: tuple[Desk, Desk], qtbot, key: str, title: str) -> None:
    """What could not go there goes there now, and nobody is told of trouble any more."""
    noor, sanne = two
    looked(noor, qtbot)
    assert exchange_of(noor.session).standing.trouble is None
    assert noor.session.together.is_well
    looked(sanne, qtbot)
    assert sanne.session.item(key).title == title


@pytest.fixture
def read_only(two: tuple[Desk, Desk], tmp_path: Path, qtbot) -> Iterator[Path]:
    """A shared folder that is mounted once more, for reading alone, until it is asked to be written to again."""
    behind, seen = tmp_path / "behind", tmp_path / "seen"
    for one in (behind, seen):
        one.mkdir()
    if not mounted("--bind", str(behind), str(seen)):
        pytest.skip("nothing can be mounted here")
    yield seen
    subprocess.run(["umount", "--lazy", str(seen)], check=True)


def mounted(*words: str) -> bool:
    try:
        return subprocess.run(["mount", *words], capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def test_a_folder_that_may_only_be_read_still_brings_what_others_change(two, read_only, qtbot) -> None:
    noor, sanne = two
    shared_by(two, read_only, qtbot)
    content = b"what it shows"
    hash_ = sha256(content).hexdigest()
    theirs = titled(sanne, 1, "Sanne's")
    record = Record("a1", {"item": theirs, "name": "a.png", "sha256": hash_})
    sanne.session.perform("Attach", attachments.add, Patch(attachments=(record,)), {hash_: content})
    looked(sanne, qtbot)
    key = titled(noor, 0, "Noor's")
    assert mounted("-o", "remount,bind,ro", str(read_only))
    trouble = troubled(noor, qtbot).standing.trouble
    assert sentence(trouble).startswith(f"Nothing may be written in the shared folder {read_only}.")
    assert noor.session.together.words == "⚠ Your changes cannot go to the shared folder now"
    assert noor.session.item(theirs).title == "Sanne's"
    assert noor.session.file.read(attachments.content, hash_) == content
    assert mounted("-o", "remount,bind,rw", str(read_only))
    goes_on(two, qtbot, key, "Noor's")


def test_a_full_folder_is_told_and_gone_on_with_once_there_is_room(two, small_disk, qtbot) -> None:
    noor, _ = two
    shared_by(two, small_disk / "carried", qtbot)
    filler = small_disk / "filler"
    with filler.open("wb", buffering=0) as fill, suppress(OSError):
        while True:
            fill.write(b"." * 1000)
    key = titled(noor, 0, "Noor's")
    trouble = troubled(noor, qtbot).standing.trouble
    assert sentence(trouble).startswith("There is no room left in the shared folder")
    assert [one.name for one in small_disk.rglob("*.part")] == []
    filler.unlink()
    goes_on(two, qtbot, key, "Noor's")


@pytest.mark.parametrize("another", [False, True], ids=["nothing", "another one"])
def test_a_folder_that_is_gone_is_gone_on_with_once_it_is_back(two, folder, tmp_path, qtbot, another) -> None:
    noor, _ = two
    folder.rename(tmp_path / "away")
    if another:  # a disk of the same name
        shared_folder.make(folder, "another", "Another client")
    key = titled(noor, 0, "Noor's")
    exchange = troubled(noor, qtbot)
    assert sentence(exchange.standing.trouble).startswith(f"The shared folder is not at {folder} now.")
    assert noor.session.together.words == "⚠ The shared folder is not there now"
    assert shared_folder.change_files(shared_folder.read(tmp_path / "away"))
    if another:
        assert shared_folder.change_files(shared_folder.read(folder)) == []
        shutil.rmtree(folder)
    (tmp_path / "away").rename(folder)
    goes_on(two, qtbot, key, "Noor's")


def test_a_file_that_cannot_be_read_keeps_nobody_else_from_being_heard(two, folder, qtbot) -> None:
    noor, sanne = two
    key, theirs = titled(noor, 0, "Noor's"), titled(sanne, 1, "Sanne's")
    looked(sanne, qtbot)
    spoiled = max(shared_folder.change_files(shared_folder.read(folder)), key=lambda one: one.until).path
    whole = spoiled.read_bytes()
    spoiled.unlink()
    spoiled.symlink_to("/proc/self/mem")  # a file, of which the system reads nothing
    trouble = troubled(noor, qtbot).standing.trouble
    assert trouble.code == "together-unread"
    assert sentence(trouble).startswith(f"{spoiled} lies in the shared folder and could not be read:")
    looked(sanne, qtbot)
    assert sanne.session.item(key).title == "Noor's", "what she could not read does not keep her from telling"
    spoiled.unlink()
    spoiled.write_bytes(whole)
    looked(noor, qtbot)
    assert noor.session.item(theirs).title == "Sanne's"


def test_names_in_capitals_are_read_and_the_folder_is_found(two, folder, qtbot) -> None:
    noor, sanne = two
    key = titled(sanne, 1, "Sanne's")
    looked(sanne, qtbot)
    (folder / "changes").rename(folder / "CHANGES")
    for one in (folder / "CHANGES").iterdir():
        one.rename(one.with_name(one.name.upper()))
    looked(noor, qtbot)
    assert noor.session.item(key).title == "Sanne's"
