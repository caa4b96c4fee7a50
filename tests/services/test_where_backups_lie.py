"""Which folder holds the backups of a client, whatever became of its file."""

import os
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from backed_up import NOW, given_identity, write
from compassdesk.services import backup_folders, backups
from compassdesk.services.backups import back_up
from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.system import preferences
from compassdesk.system.folders import made
from compassdesk.system.preferences import Preferences


def test_renaming_the_file_keeps_its_backups(opened: ClientFile) -> None:
    made = back_up(opened, "hand", NOW).backup
    opened.close()
    moved = opened.path.rename(opened.path.with_name("other name.compass"))
    with closing(open_client(moved)) as file:
        assert backups.known_at(moved).own == backups.listed(file) == (made,)
        write(file, removed=(("items", "i1"),))
        assert back_up(file, "hand", NOW).backup.sequence == 2


def test_what_was_backed_up_before_there_was_an_identity_is_taken_along(opened: ClientFile) -> None:
    opened.remember(lambda connection: connection.execute("DELETE FROM copy"))  # as in version 1
    before = back_up(opened, "hand", NOW).backup
    opened.close()
    given_identity(opened.path, "client-1")
    assert backups.known_at(opened.path).own == (before,)
    with closing(open_client(opened.path)) as file:
        after = back_up(file, "hand", NOW).backup
    moved = opened.path.rename(opened.path.with_name("other name.compass"))
    assert backups.known_at(moved).own == (before, after)


def test_an_identity_cannot_lead_out_of_the_folder(opened: ClientFile) -> None:
    opened.close()
    given_identity(opened.path, "../../elsewhere")
    with closing(open_client(opened.path)) as file:
        assert backup_folders.home(backups.whose(file)).parent == backup_folders.root()


def test_a_file_that_is_gone_or_damaged_still_finds_its_backups(opened: ClientFile) -> None:
    made = back_up(opened, "hand", NOW).backup
    opened.close()
    opened.path.write_bytes(b"damaged" * 1000)
    assert backups.known_at(opened.path).own == (made,)
    opened.path.unlink()
    assert backups.known_at(opened.path).own == (made,)


@pytest.mark.skipif(os.name != "posix", reason="such names are POSIX's")
def test_a_file_whose_name_is_no_text_finds_its_backups_when_it_is_gone(opened: ClientFile, tmp_path: Path) -> None:
    opened.close()
    path = opened.path.rename(tmp_path / os.fsdecode(b"caf\xe9.compass"))
    with closing(open_client(path)) as file:
        made = back_up(file, "hand", NOW).backup
    path.unlink()
    assert backups.known_at(path).own == (made,)


def test_the_folder_can_be_chosen(opened: ClientFile, tmp_path: Path) -> None:
    preferences.save(Preferences(backups_folder=str(tmp_path / "elsewhere")))
    assert back_up(opened, "hand", NOW).backup.path.is_relative_to(tmp_path / "elsewhere")


A_COLLEAGUE = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from compassdesk.services import backups
from compassdesk.services.opening import open_client
file = open_client(Path(sys.argv[1]))
made = backups.back_up(file, "hand", datetime.now(UTC)).backup
print(len(backups.plan_in(made.path).items), oct(made.path.stat().st_mode & 0o777))
file.close()
"""


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0 or not shutil.which("setpriv"), reason="needs another user")
def test_a_folder_whose_rights_cannot_be_changed_takes_backups(opened: ClientFile, tmp_path: Path) -> None:
    """As a stick with FAT, and a folder that a colleague made, do."""
    opened.close()
    shared = tmp_path / "shared"
    shared.mkdir()
    path = Path(shutil.copy(opened.path, shared))
    folder = made(backup_folders.home(backup_folders.whose_at(path)))
    for place in (folder, *folder.parents, shared, *shared.parents):
        if place.is_relative_to(tmp_path) or place.name.startswith(("pytest-", "popen-")):
            place.chmod(0o777)
    path.chmod(0o666)
    command = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", sys.executable, "-c", A_COLLEAGUE]
    done = subprocess.run([*command, str(path)], capture_output=True, text=True, check=False)
    if "ModuleNotFoundError" in done.stderr:
        pytest.skip("the other user may not run this Python")
    assert done.stdout.split() == ["4", "0o600"], done.stderr
    assert folder.stat().st_mode & 0o777 == 0o777, "it was not ours to change"
