"""One writer, however the file is reached; whoever writes past us is noticed before our next commit."""

import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from builders import client, post
from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.services import patches
from compassdesk.services.opening import open_client
from compassdesk.services.plans import client_of, whole
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.lock import lock_file

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from compassdesk.storage.history import Step


def rename(file: ClientFile, name: str) -> None:
    file.perform("Rename", patches.apply, Patch(client=client(name=name)))


def name_at(path: Path) -> str:
    with closing(open_client(path, read_only=True)) as file:
        return file.read(client_of).name


def test_through_a_hard_link_the_second_one_learns_who_has_it(
    owned: "subprocess.Popen[str]", client_path: Path
) -> None:
    link = client_path.with_name("link.compass")
    link.hardlink_to(client_path)
    with pytest.raises(WorldError) as caught:
        open_client(link)
    assert (caught.value.code, caught.value.values["process"]) == ("file-in-use", owned.pid)
    assert name_at(link) == "Delta Pompen B.V."
    owned.kill()
    owned.wait()
    with closing(open_client(link)) as file:
        rename(file, "Mine")


def test_a_hard_link_in_another_folder_is_still_the_same_file(
    owned: "subprocess.Popen[str]", client_path: Path
) -> None:
    folder = client_path.parent / "elsewhere"
    folder.mkdir()
    (folder / "link.compass").hardlink_to(client_path)
    with pytest.raises(WorldError, match="file-in-use-elsewhere"):
        open_client(folder / "link.compass")
    assert [entry.name for entry in folder.iterdir()] == ["link.compass"]


def test_within_a_process_a_hard_link_is_the_same_open_file(opened: ClientFile) -> None:
    link = opened.path.with_name("link.compass")
    link.hardlink_to(opened.path)
    assert open_client(link) is opened
    opened.close()


@pytest.mark.parametrize("in_place", [True, False])
def test_another_version_put_over_an_open_file_is_noticed_and_not_written_into(
    opened: ClientFile, tmp_path: Path, in_place: bool
) -> None:
    other = tmp_path / "other" / opened.path.name
    other.parent.mkdir()
    shutil.copy(opened.snapshot(tmp_path / "copy.compass"), other)
    with closing(open_client(other)) as edited:
        rename(edited, "Theirs")
    rename(opened, "Ours")
    assert opened.changed_elsewhere() is None
    if in_place:
        opened.path.write_bytes(other.read_bytes())
    else:
        other.replace(opened.path)
    code = "file-changed-elsewhere" if in_place else "file-replaced"
    changed = opened.changed_elsewhere()
    assert changed is not None
    assert changed.code == code
    before = opened.path.read_bytes()
    with pytest.raises(WorldError, match=code):
        rename(opened, "Ours again")
    with pytest.raises(WorldError, match=code):
        opened.remember(lambda connection: connection.execute("DELETE FROM finding_lives"))
    if in_place:
        with pytest.raises(WorldError, match=code):
            opened.snapshot(tmp_path / "desk.compass")
    else:
        assert name_at(opened.snapshot(tmp_path / "desk.compass")) == "Ours"
    opened.close()
    assert opened.path.read_bytes() == before
    assert name_at(opened.path) == "Theirs"


def copied_over(path: Path, other: Path) -> None:
    """What `cp` does, in a program of its own: the same file, with another's content."""
    script = "import sys; content = open(sys.argv[2], 'rb').read(); open(sys.argv[1], 'wb').write(content)"
    subprocess.run([sys.executable, "-c", script, str(path), str(other)], check=True)


def test_another_mark_alone_is_noticed(opened: ClientFile, tmp_path: Path) -> None:
    rename(opened, "Ours")
    assert opened.changed_elsewhere() is None
    content = bytearray(opened.path.read_bytes())
    content[62] ^= 1  # of `user_version`; what SQLite goes by when it looks for changes stays as it was
    (tmp_path / "marked").write_bytes(content)
    copied_over(opened.path, tmp_path / "marked")
    changed = opened.changed_elsewhere()
    assert changed is not None
    assert changed.code == "file-changed-elsewhere"
    with pytest.raises(WorldError, match="file-changed-elsewhere"):
        rename(opened, "Mixed")


@pytest.mark.in_turns(5, 1)
@pytest.mark.parametrize("first", [True, False], ids=["first of the session", "a later one"])
@pytest.mark.parametrize("way", ["perform", "perform aside", "undo", "remember"])
def test_what_is_put_over_the_file_during_a_change_is_not_mixed_with_it(
    opened: ClientFile, tmp_path: Path, way: str, *, first: bool
) -> None:
    other = opened.snapshot(tmp_path / "other.compass")
    with closing(open_client(other)) as theirs:
        theirs.perform("Fill", patches.apply, Patch(items=tuple(post("send", None) for _ in range(700))))
    steps: list[Step] = []
    opened.subscribe(lambda change: steps.append(change.step))
    if not first or way == "undo":
        rename(opened, "Ours")
    content, heard = other.read_bytes(), len(steps)

    def over(*_given: object) -> None:
        copied_over(opened.path, other)

    def change(transaction: "Connection") -> None:
        patches.apply(transaction, Patch(client=client(name="Long in the making")))
        over()

    def beside(connection: sqlite3.Connection) -> None:
        connection.execute("CREATE TABLE beside (x)")
        over()

    ways = {
        "perform": lambda: opened.perform("Rename", change),
        "perform aside": lambda: opened.perform_aside("Rename", change, told=lambda _rows: None),
        "undo": lambda: opened.replay_aside(steps[0], "undo", over),
        "remember": lambda: opened.remember(beside),
    }
    with pytest.raises(WorldError, match="file-changed-elsewhere"):
        ways[way]()
    assert opened.path.read_bytes() == content
    assert len(steps) == heard
    changed = opened.changed_elsewhere()
    assert changed is not None
    assert changed.code == "file-changed-elsewhere"
    opened.close()
    assert opened.path.read_bytes() == content


def test_a_file_that_is_moved_during_a_change_is_not_said_to_be_written_over(
    opened: ClientFile, tmp_path: Path
) -> None:
    with pytest.raises(WorldError, match="file-moved"):
        opened.perform("Move", lambda _transaction: opened.path.rename(tmp_path / "moved.compass"))
    assert name_at(tmp_path / "moved.compass") == "Delta Pompen B.V."


@pytest.mark.parametrize("junk", [b"no database at all" * 1000, b"", b"SQLite format 3\0" + b"\xff" * 20_000])
def test_junk_that_is_put_over_an_open_file_is_a_change_and_no_mistake_of_ours(
    opened: ClientFile, tmp_path: Path, junk: bytes
) -> None:
    rename(opened, "Ours")
    (tmp_path / "junk").write_bytes(junk)
    copied_over(opened.path, tmp_path / "junk")
    changed = opened.changed_elsewhere()
    assert changed is not None
    assert changed.code == "file-changed-elsewhere"
    with pytest.raises(WorldError):
        rename(opened, "Mixed")
    opened.close()
    assert opened.path.read_bytes() == junk


def test_what_is_on_the_desk_can_be_kept_when_its_file_is_gone(opened: ClientFile, tmp_path: Path) -> None:
    rename(opened, "Just now")
    opened.path.unlink()
    assert opened.changed_elsewhere() is not None
    assert name_at(opened.snapshot(tmp_path / "desk.compass")) == "Just now"
    with closing(open_client(tmp_path / "desk.compass")) as kept:
        assert kept.read(whole) == opened.read(whole)


def test_a_moved_file_is_followed(opened: ClientFile, tmp_path: Path) -> None:
    rename(opened, "Before")
    moved = tmp_path / "moved.compass"
    opened.path.rename(moved)
    if sys.platform == "linux":
        assert opened.whereabouts() == moved
    opened.follow(moved)
    assert opened.changed_elsewhere() is None
    rename(opened, "Behind")
    assert opened.path == moved
    assert lock_file(moved).exists()
    with pytest.raises(WorldError, match="file-replaced"):
        opened.follow(shutil.copy(moved, tmp_path / "copy.compass"))
    opened.close()
    assert name_at(moved) == "Behind"
    assert {entry.name for entry in tmp_path.iterdir() if entry.is_file()} == {"moved.compass", "copy.compass"}


def test_what_is_on_the_desk_can_be_read_when_another_program_was_quicker_to_follow(
    opened: ClientFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename(opened, "Before")
    former, moved = opened.path, tmp_path / "moved.compass"
    former.rename(moved)
    let_go = opened._close_connections  # noqa: SLF001 - others are quicker just there
    with closing(sqlite3.connect(moved, isolation_level=None)) as other:
        monkeypatch.setattr(opened, "_close_connections", lambda: (let_go(), other.execute("BEGIN IMMEDIATE")))
        with pytest.raises(WorldError, match="file-in-use-elsewhere"):
            opened.follow(moved)
        monkeypatch.undo()
        assert opened.read(client_of).name == "Before"
        assert (opened.path, opened.read_only) == (former, True)
        assert opened.moved().code == "file-moved"
    opened.follow(moved)
    assert opened.read(client_of).name == "Before"
    assert not lock_file(moved).exists()


@pytest.mark.parametrize("session", [True, False])
def test_a_moved_file_that_was_written_over_is_not_followed(
    opened: ClientFile, tmp_path: Path, *, session: bool
) -> None:
    other = opened.snapshot(tmp_path / "other.compass")
    with closing(open_client(other)) as theirs:
        rename(theirs, "Theirs")
    if session:
        rename(opened, "Ours")
    former, moved = opened.path, tmp_path / "moved.compass"
    former.rename(moved)
    moved.write_bytes(other.read_bytes())  # into the very same file
    with pytest.raises(WorldError, match="file-replaced"):
        opened.follow(moved)
    assert opened.path == former
    assert not lock_file(moved).exists()
    opened.close()
    assert name_at(moved) == "Theirs"


def test_a_file_becomes_writable_when_the_other_one_leaves(owned: "subprocess.Popen[str]", client_path: Path) -> None:
    with closing(open_client(client_path, read_only=True)) as file:
        assert not file.try_to_write()
        assert file.read_only
        assert file.read(client_of).name == "Delta Pompen B.V."
        owned.kill()
        owned.wait()
        assert file.try_to_write()
        assert (file.read_only, file.holder) == (False, None)
        assert open_client(client_path) is file
        file.close()
        rename(file, "Mine")
    assert name_at(client_path) == "Mine"


def test_a_log_that_another_program_puts_beside_an_open_file_is_kept_aside(opened: ClientFile) -> None:
    other = opened.path.with_name("other.db")
    with closing(sqlite3.connect(other)) as writing:
        writing.execute("PRAGMA journal_mode = WAL")
        writing.execute("CREATE TABLE t (x)")
        writing.commit()
        log = other.with_name("other.db-wal").read_bytes()
    opened.path.with_name(opened.path.name + "-wal").write_bytes(log)
    with opened.reader() as connection:
        assert len(whole(connection).items) == 4
    rename(opened, "Ours")
    (kept,) = opened.kept_aside
    assert kept.read_bytes() == log
    opened.close()
    assert name_at(opened.path) == "Ours"


@pytest.mark.parametrize("content", [b"mine", b"", b'{"a": 1}'])
def test_somebodys_own_file_that_is_named_like_a_lock_is_left_alone(opened: ClientFile, content: bytes) -> None:
    opened.close()
    lock_file(opened.path).write_bytes(content)
    with closing(open_client(opened.path)) as file:
        rename(file, "Written")
    assert lock_file(opened.path).read_bytes() == content


def test_a_lock_never_follows_a_link(opened: ClientFile, tmp_path: Path) -> None:
    opened.close()
    precious = tmp_path / "precious.txt"
    precious.write_text("precious")
    lock_file(opened.path).symlink_to(precious)
    with closing(open_client(opened.path)) as file:
        rename(file, "Written")
    assert precious.read_text() == "precious"
    assert lock_file(opened.path).is_symlink()


def test_a_lock_that_cannot_be_removed_is_no_error(opened: ClientFile, monkeypatch: pytest.MonkeyPatch) -> None:
    rename(opened, "Written")

    def refuse(_path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(1, "refused")

    with monkeypatch.context() as patched:
        patched.setattr(Path, "unlink", refuse)
        opened.close()
    assert lock_file(opened.path).exists()
    with closing(open_client(opened.path)) as file:
        assert file.read(client_of).name == "Written"
    assert not lock_file(opened.path).exists()
