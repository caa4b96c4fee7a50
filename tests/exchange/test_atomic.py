"""A file is written whole, or the old one stays and nothing else is left."""

import errno
import os
import time
from pathlib import Path

import pytest

from compassdesk.domain.errors import InputError, WorldError
from compassdesk.exchange.atomic import write_whole


def test_the_new_content_takes_the_old_ones_place(tmp_path):
    target = tmp_path / "plan.json"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_whole(target, b"new", replace=True)
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["plan.json"]


def test_a_full_disk_leaves_the_old_file(tmp_path, monkeypatch):
    target = tmp_path / "plan.json"
    target.write_bytes(b"old")

    def full(_descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(WorldError) as caught:
        write_whole(target, b"new", replace=True)
    assert caught.value.code == "disk-full"
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["plan.json"]


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_told(tmp_path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(WorldError) as caught:
            write_whole(tmp_path / "plan.json", b"new", replace=False)
    finally:
        tmp_path.chmod(0o700)
    assert caught.value.code == "read-only-folder"


def test_a_missing_folder_is_told(tmp_path):
    with pytest.raises(WorldError) as caught:
        write_whole(tmp_path / "nowhere" / "plan.json", b"new", replace=False)
    assert caught.value.code == "missing-folder"


def test_a_file_that_is_there_stays_unless_it_is_to_be_replaced(tmp_path):
    target = tmp_path / "plan.json"
    target.write_bytes(b"old")
    with pytest.raises(InputError) as caught:
        write_whole(target, b"new", replace=False)
    assert caught.value.code == "target-exists"
    assert target.read_bytes() == b"old"


def test_a_file_that_appears_while_another_is_written_stays(tmp_path, monkeypatch):
    target = tmp_path / "plan.json"
    monkeypatch.setattr(os, "fsync", lambda _descriptor: target.write_bytes(b"somebody else's"))
    with pytest.raises(InputError) as caught:
        write_whole(target, b"new", replace=False)
    assert caught.value.code == "target-exists"
    assert target.read_bytes() == b"somebody else's"
    assert [path.name for path in tmp_path.iterdir()] == ["plan.json"]


def test_where_there_are_no_hard_links_a_new_file_still_takes_nobodys_place(tmp_path, monkeypatch):
    def refused(_passing, _real):
        raise PermissionError(errno.EPERM, "no hard links here")

    monkeypatch.setattr(os, "link", refused)
    write_whole(tmp_path / "a", b"new", replace=False)
    assert (tmp_path / "a").read_bytes() == b"new"
    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", lambda _descriptor: (tmp_path / "b").write_bytes(b"other"))
        with pytest.raises(InputError):
            write_whole(tmp_path / "b", b"new", replace=False)
    assert (tmp_path / "b").read_bytes() == b"other"


@pytest.mark.parametrize("replace", [True, False])
def test_a_link_is_written_through_to_its_file(tmp_path, replace):
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    link.symlink_to(real)
    if replace:
        real.write_bytes(b"old")
    write_whole(link, b"new", replace=replace)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


def test_what_is_no_file_is_never_replaced(tmp_path):
    pipe, folder, link = tmp_path / "pipe", tmp_path / "folder", tmp_path / "link"
    os.mkfifo(pipe)
    folder.mkdir()
    link.symlink_to(pipe)
    for target in (pipe, folder, link, Path("/dev/full"), Path("/dev/null")):
        before = target.lstat()
        with pytest.raises(InputError) as caught:
            write_whole(target, b"new", replace=True)
        assert caught.value.code == "target-no-file"
        assert target.lstat().st_mode == before.st_mode


def test_a_name_too_long_and_a_circle_of_links_are_told(tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "b")
    (tmp_path / "b").symlink_to(tmp_path / "a")
    for name, code in (("x" * 256, "name-too-long"), ("a", "not-written")):
        with pytest.raises(WorldError) as caught:
            write_whole(tmp_path / name, b"new", replace=True)
        assert caught.value.code == code


def test_what_a_crash_left_is_removed_when_it_is_ours_and_old(tmp_path):
    ours, fresh = tmp_path / f".compassdesk-{'0' * 16}.part", tmp_path / f".compassdesk-{'1' * 16}.part"
    others = [tmp_path / name for name in (".plan.json.x.part", "notes.part", f".compassdesk-{'z' * 16}.part")]
    for path in (ours, fresh, *others):
        path.write_bytes(b"half")
    for path in (ours, *others):
        os.utime(path, (time.time() - 7200,) * 2)
    write_whole(tmp_path / "plan.json", b"new", replace=False)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        path.name for path in (fresh, *others, tmp_path / "plan.json")
    )


def test_a_new_file_has_the_rights_of_any_new_file(tmp_path):
    before = os.umask(0o027)
    try:
        write_whole(tmp_path / "plan.json", b"new", replace=False)
    finally:
        os.umask(before)
    assert (tmp_path / "plan.json").stat().st_mode & 0o777 == 0o640
