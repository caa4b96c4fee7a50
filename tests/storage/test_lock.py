"""Who has the file open: told to the second one, and forgotten when the owner dies."""

import json
import os
import socket
import subprocess
from pathlib import Path

import pytest

from compassdesk.domain.errors import WorldError
from compassdesk.services.opening import open_client
from compassdesk.services.plans import whole
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.lock import Lock, holder, lock_file


def test_the_second_one_learns_who_has_it_and_may_read(owned: "subprocess.Popen[str]", client_path: Path) -> None:
    with pytest.raises(WorldError) as caught:
        open_client(client_path)
    assert caught.value.code == "file-in-use"
    assert (caught.value.values["host"], caught.value.values["process"]) == (socket.gethostname(), owned.pid)
    assert caught.value.values["since"]
    file = open_client(client_path, read_only=True)
    assert file.holder is not None
    assert file.holder.process == owned.pid
    assert len(file.read(whole).items) == 4
    file.close()


def test_a_killed_owner_locks_nobody_out(owned: "subprocess.Popen[str]", client_path: Path) -> None:
    owned.kill()
    owned.wait()
    assert lock_file(client_path).exists()
    assert holder(client_path) is None
    file = open_client(client_path)
    assert len(file.read(whole).items) == 4
    file.close()


def test_a_lock_file_of_somebody_who_is_gone_is_no_lock(client_path: Path) -> None:
    lock_file(client_path).write_text(json.dumps({"host": "elsewhere", "process": 1, "since": "2027-01-01T09:00:00"}))
    assert holder(client_path) is None
    lock = Lock(client_path)
    assert holder(client_path) is not None
    lock.release()
    lock.release()


def test_a_lock_is_held_once(client_path: Path) -> None:
    lock = Lock(client_path)
    with pytest.raises(WorldError) as caught:
        Lock(client_path)
    assert caught.value.values["process"] == os.getpid()
    lock.release()
    Lock(client_path).release()


def test_two_windows_of_one_process_share_the_file(opened: ClientFile) -> None:
    again = open_client(opened.path)
    assert again is opened
    again.close()
    assert len(opened.read(whole).items) == 4


def test_another_spelling_of_the_path_is_the_same_file(opened: ClientFile, tmp_path: Path) -> None:
    link = tmp_path / "link.compass"
    link.symlink_to(opened.path)
    assert open_client(link) is opened
    opened.close()
