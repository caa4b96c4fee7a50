"""What can be wrong with a file: each has a code of its own, and the file stays as it was."""

import hashlib
import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from builders import client
from compassdesk.domain.bounds import LATEST
from compassdesk.domain.errors import InputError, PlanError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Insight, Waiver
from compassdesk.services import patches
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.plans import whole
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import client_file, schema


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def refused(path: Path) -> str:
    """The code with which a file is refused, after a look that nothing in its folder changed."""
    before = {entry.name: digest(entry) for entry in path.parent.iterdir() if entry.is_file()}
    codes = set()
    for read_only in (False, True):
        with pytest.raises(PlanError) as caught:
            open_client(path, read_only=read_only)
        codes.add(caught.value.code)
        assert caught.value.values["path"] == str(path)
    assert {entry.name: digest(entry) for entry in path.parent.iterdir() if entry.is_file()} == before
    (code,) = codes
    return code


def changed(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()
        connection.execute("PRAGMA journal_mode = DELETE")


@pytest.fixture
def closed(opened: ClientFile) -> Path:
    """A filled client file that nobody has open."""
    opened.close()
    return opened.path


def test_a_new_file_is_alone_in_its_folder_and_carries_our_mark(closed: Path) -> None:
    assert [entry.name for entry in closed.parent.iterdir()] == [closed.name]
    assert closed.read_bytes()[68:72] == schema.APPLICATION_ID.to_bytes(4, "big")
    assert client_file.check(closed) == schema.VERSION


def test_a_missing_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.compass") == "missing-file"


def test_a_folder_is_not_a_file(tmp_path: Path) -> None:
    (tmp_path / "folder.compass").mkdir()
    assert refused(tmp_path / "folder.compass") == "not-a-file"


def test_an_empty_file(client_path: Path) -> None:
    client_path.touch()
    assert refused(client_path) == "empty-file"


@pytest.mark.parametrize("content", [b"name;date\nPump;2027-03-01\n" * 99, b"PK\x03\x04" + bytes(2000), b"x"])
def test_something_that_is_no_database(client_path: Path, content: bytes) -> None:
    client_path.write_bytes(content)
    assert refused(client_path) == "foreign-file"


def test_the_database_of_another_program(client_path: Path) -> None:
    changed(client_path, "CREATE TABLE bookmarks (address TEXT)")
    assert refused(client_path) == "foreign-file"


def test_a_file_of_a_newer_version(closed: Path) -> None:
    changed(closed, f"PRAGMA user_version = {schema.VERSION + 1}")
    assert refused(closed) == "newer-file"


@pytest.mark.parametrize("left", [0.5, 0.9])
def test_a_file_that_was_cut_off(closed: Path, left: float) -> None:
    os.truncate(closed, int(closed.stat().st_size * left) // 4096 * 4096)
    assert refused(closed) == "damaged-file"


def test_a_file_with_a_broken_page_of_its_schema(closed: Path) -> None:
    content = bytearray(closed.read_bytes())
    content[100:140] = b"\xff" * 40
    closed.write_bytes(content)
    assert refused(closed) == "damaged-file"


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER mine AFTER INSERT ON items BEGIN DELETE FROM items; END",
        "CREATE VIEW mine AS SELECT 1",
        "DROP TRIGGER series_removed",
    ],
)
def test_a_file_whose_schema_somebody_changed(closed: Path, statement: str) -> None:
    changed(closed, statement)
    assert refused(closed) == "altered-file"


def test_a_value_that_makes_no_sense_is_damage(closed: Path) -> None:
    changed(closed, "UPDATE items SET starts_at = '2027-03-99T99:99' WHERE id = 'i1'")
    file = open_client(closed)
    with pytest.raises(PlanError, match="bad-row"):
        file.read(whole)
    file.close()


def test_a_new_file_never_takes_the_place_of_another(closed: Path) -> None:
    before = digest(closed)
    with pytest.raises(InputError, match="file-exists"):
        create_client(closed, client())
    assert digest(closed) == before


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(PlanError, match="missing-folder"):
        create_client(tmp_path / "none" / "a.compass", client())


def test_a_plan_that_does_not_fit_leaves_no_file(client_path: Path) -> None:
    with pytest.raises(InputError, match="dangling-reference"):
        create_client(client_path, client(), Patch(insights=(Insight("n1", "Seen", slot="nowhere"),)))
    assert list(client_path.parent.iterdir()) == []


AS_A_STRANGER = """
import sys
from pathlib import Path
from compassdesk.domain.errors import PlanError
from compassdesk.domain.plan import Client
from compassdesk.services.plans import whole
from compassdesk.services.opening import create_client, open_client
path = Path(sys.argv[1])
for attempt in (lambda: open_client(path), lambda: create_client(path.with_name("new.compass"), Client("New"))):
    try:
        attempt()
    except PlanError as error:
        print(error.code)
file = open_client(path, read_only=True)
print(file.read(whole).client.name)
try:
    file.perform("Write", lambda transaction: None)
except PlanError as error:
    print(error.code)
file.close()
"""


@pytest.mark.skipif(os.name != "posix", reason="folders without write permission are made the POSIX way")
@pytest.mark.in_turns(1)
@pytest.mark.parametrize("mode", [0o555, 0o111], ids=["not written to", "not looked around in"])
def test_a_folder_nobody_may_write_to_can_still_be_read(closed: Path, mode: int) -> None:
    command = [sys.executable, "-c", AS_A_STRANGER, str(closed)]
    if os.geteuid() == 0:  # for root every folder is writable
        if shutil.which("setpriv") is None:
            pytest.skip("root may write everywhere, and setpriv is not there to be somebody else")
        command = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups", *command]
    before = digest(closed)
    for folder in (closed.parent, *closed.parent.parents):
        if folder.stat().st_uid == os.geteuid() and folder.name.startswith(("pytest-", "popen-", "test_")):
            folder.chmod(0o755)
    closed.chmod(0o644)  # a new one is its user's alone
    closed.parent.chmod(mode)
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False)
    finally:
        closed.parent.chmod(0o755)
    if "ModuleNotFoundError" in done.stderr or "Permission denied" in done.stderr:
        pytest.skip("the other user may not run this Python")
    assert done.stdout.split("\n")[:-1] == [
        "read-only-folder",
        "read-only-folder",
        "Delta Pompen B.V.",
        "opened-read-only",
    ], done.stderr
    assert digest(closed) == before


def test_deleted_text_leaves_the_file(opened: ClientFile) -> None:
    needle = "needle" * 5
    opened.perform("Add", patches.apply, Patch(waivers=(Waiver("CD-19", LATEST, needle, id="w"),)))
    opened.perform("Remove", patches.apply, Patch(removed=(("waivers", "w"),)))
    opened.close()
    assert needle.encode() not in opened.path.read_bytes()


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's folders from others by itself")
def test_a_new_file_is_its_users_alone_except_in_a_folder_of_a_team(tmp_path: Path) -> None:
    for mode, wanted in ((0o755, 0o600), (0o700, 0o600), (0o2775, 0o660), (0o777, 0o666), (0o1777, 0o600)):
        folder = tmp_path / f"{mode:o}"
        folder.mkdir()
        folder.chmod(mode)
        with closing(create_client(folder / "delta.compass", client())) as file:
            copy = file.snapshot(folder / "copy.compass")
            found = {path.stat().st_mode & 0o777 for path in (file.path, copy)}
        assert found == {wanted}, f"{mode:o}"
