"""A disk without room: a clear error, the file as it was, and nothing left behind. A real small disk, where we may."""

import errno
import gc
import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path

import pytest

from builders import client, post
from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.services import patches
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.plans import whole
from compassdesk.storage import lock as locking
from compassdesk.storage.problems import translating_errors
from compassdesk.texts.errors import sentence

LEFT = [0, 4, 10, *(pytest.param(kilobytes, marks=pytest.mark.slow) for kilobytes in (2, 6, 8, 12, 16))]


def fill(disk: Path) -> None:
    with (disk / "fill").open("wb", buffering=0) as file:
        for size in (4096, 1):
            with suppress(OSError):
                while file.write(b"x" * size):
                    pass


def test_writing_on_a_full_disk_is_told_and_changes_nothing(small_disk: Path) -> None:
    path = small_disk / "delta.compass"
    with closing(create_client(path, client(), Patch(items=(post("send", None, id="kept"),)))) as file:
        fill(small_disk)
        many = Patch(items=tuple(post("send", None, id=f"n{number}", body="x" * 900) for number in range(400)))
        with pytest.raises(WorldError) as caught:
            file.perform("Many", patches.apply, many)
        assert caught.value.code == "disk-full"
        assert "The disk is full" in sentence(caught.value)
        assert [item.id for item in file.read(whole).items] == ["kept"]
        (small_disk / "fill").unlink()
        file.perform("One", patches.apply, Patch(items=(post("send", None, id="later"),)))
    with closing(open_client(path)) as file:
        assert {item.id for item in file.read(whole).items} == {"kept", "later"}


@pytest.mark.in_turns(1)
@pytest.mark.parametrize("left", [0, 2, 4, 6, 8, 10, 12, 16])
def test_the_first_change_may_find_the_disk_full_and_the_next_one_room(small_disk: Path, left: int) -> None:
    """With so many kilobytes left, one step of the first change or another fails; none may end the session."""
    path = small_disk / "delta.compass"
    with closing(create_client(path, client())) as file:
        free = os.statvfs(small_disk)
        (small_disk / "fill").write_bytes(bytes(free.f_bavail * free.f_frsize - left * 1024))
        for number in range(3):
            with pytest.raises(WorldError) as caught:
                file.perform("Many", patches.apply, Patch(items=(post("send", None, id="n", body="x" * 90_000),)))
            assert caught.value.code == "disk-full", number
            del caught
            gc.collect()
        (small_disk / "fill").unlink()
        file.perform("One", patches.apply, Patch(items=(post("send", None, id="later"),)))
    with closing(open_client(path)) as file:
        assert [item.id for item in file.read(whole).items] == ["later"]


def make(path: Path) -> None:
    create_client(path, client()).close()


def rename(path: Path) -> None:
    with closing(open_client(path)) as file:
        file.perform("Rename", patches.apply, Patch(client=client(name="Other")))


@pytest.mark.parametrize("exists", [True, False])
def test_opening_or_making_a_file_on_a_full_disk_leaves_nothing_behind(small_disk: Path, exists: bool) -> None:
    path = small_disk / "delta.compass"
    if exists:
        make(path)
    fill(small_disk)
    before = {file.name for file in small_disk.iterdir()}
    with pytest.raises(WorldError) as caught:
        (rename if exists else make)(path)
    assert caught.value.code == "disk-full"
    left = {file.name for file in small_disk.iterdir()} - before
    assert not {name for name in left if name.endswith(".lock") or name == path.name}


def test_a_lock_that_cannot_be_written_lets_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_descriptor: int, _content: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    path = tmp_path / "delta.compass"
    with monkeypatch.context() as patched:
        patched.setattr(os, "write", refuse)
        with pytest.raises(WorldError, match="disk-full"):
            locking.Lock(path)
    assert not locking.lock_file(path).exists()
    locking.Lock(path).release()


def test_an_error_of_the_disk_is_not_told_as_want_of_room(small_disk: Path, tmp_path: Path) -> None:
    """SQLite has one code for a side file that could not grow, be it for an error or for want of room."""
    fill(small_disk)
    for folder, code in ((tmp_path, "disk-error"), (small_disk, "disk-full")):
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorname = "SQLITE_IOERR_SHMSIZE"
        with pytest.raises(WorldError) as caught, translating_errors(folder / "delta.compass"):
            raise error
        assert caught.value.code == code
