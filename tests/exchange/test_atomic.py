"""A file is written whole, or the old one stays and nothing else is left."""

import errno
import os

import pytest

from compassdesk.domain.errors import WorldError
from compassdesk.exchange.atomic import write_whole


def test_the_new_content_takes_the_old_ones_place(tmp_path):
    target = tmp_path / "plan.json"
    target.write_bytes(b"old")
    target.chmod(0o640)
    write_whole(target, b"new")
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
        write_whole(target, b"new")
    assert caught.value.code == "disk-full"
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["plan.json"]


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")
def test_a_read_only_folder_is_told(tmp_path):
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(WorldError) as caught:
            write_whole(tmp_path / "plan.json", b"new")
    finally:
        tmp_path.chmod(0o700)
    assert caught.value.code == "read-only-folder"


def test_a_missing_folder_is_told(tmp_path):
    with pytest.raises(WorldError) as caught:
        write_whole(tmp_path / "nowhere" / "plan.json", b"new")
    assert caught.value.code == "missing-folder"
