"""A new file is there completely or not at all, and what a crash left in the making goes, if it is ours."""

import errno
import os
import time
from contextlib import closing
from pathlib import Path

import pytest

from builders import client
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import passing


def test_a_disk_that_refuses_in_the_very_last_step_leaves_no_file(
    client_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(passing, "reach_the_disk", refuse)
        with pytest.raises(WorldError, match="disk-full"):
            create_client(client_path, client())
    assert list(client_path.parent.iterdir()) == []
    create_client(client_path, client()).close()


def test_what_a_crash_left_in_the_making_goes_and_what_is_not_ours_stays(opened: ClientFile, tmp_path: Path) -> None:
    opened.close()
    left = passing.passing_name(opened.path)
    ours = [left, left.with_name(f"{left.name}-journal")]
    theirs = [tmp_path / name for name in ("delta.compass.new", "delta.compass.part", "delta.compass.in-the-making")]
    other_file = passing.passing_name(tmp_path / "other.compass")
    for path in (*ours, *theirs, other_file):
        path.write_text("x")
    open_client(opened.path).close()
    assert not any(path.exists() for path in ours)
    assert [path.read_text() for path in (*theirs, other_file)] == ["x"] * 4


def test_a_copy_in_the_making_is_cleared_away_when_it_is_old(opened: ClientFile, tmp_path: Path) -> None:
    old, young = (passing.passing_name(tmp_path / "copy.compass") for _ in range(2))
    for path in (old, young):
        path.write_text("x")
    os.utime(old, (time.time() - 4000,) * 2)
    opened.snapshot(tmp_path / "next.compass")
    assert (old.exists(), young.exists()) == (False, True)


def test_a_finished_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    made, there = tmp_path / "made", tmp_path / "there"
    made.write_text("new")
    there.write_text("old")
    with pytest.raises(InputError, match="file-exists"):
        passing.publish(made, there)
    assert there.read_text() == "old"


def test_a_link_to_nowhere_is_a_name_that_is_taken(tmp_path: Path) -> None:
    (tmp_path / "link.compass").symlink_to(tmp_path / "nowhere.compass")
    with closing(create_client(tmp_path / "link.compass", client())) as file:
        assert file.path == tmp_path / "nowhere.compass"
