"""A change is in the file completely or not at all: killed in the middle, disk full, other trouble of the world."""

import gzip
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from builders import post
from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.services import patches
from compassdesk.services.opening import open_client
from compassdesk.services.plans import whole
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.problems import world_code

STORED = Path(__file__).parents[1] / "data" / "client-files"
WRITER = """
import os, signal, sys
from msgspec.structs import replace
from pathlib import Path
from compassdesk.domain.patch import Patch
from compassdesk.services import patches
from compassdesk.services.plans import whole
from compassdesk.services.opening import open_client
file = open_client(Path(sys.argv[1]))
items = file.read(whole).items

def rename(transaction, number, last):
    patches.apply(transaction, Patch(items=tuple(replace(item, title=f"round {number}") for item in items)))
    if last:
        os.kill(os.getpid(), signal.SIGKILL)

for number in range(1, 6):
    file.perform("Rename", rename, number, number == int(sys.argv[2]))
    print(number, flush=True)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be killed in the same way there")
@pytest.mark.in_turns(1)
@pytest.mark.parametrize("killed_in", [1, 3, 9])
def test_killed_in_the_middle_the_last_acknowledged_change_stands(opened: ClientFile, killed_in: int) -> None:
    opened.close()
    done = subprocess.run(
        [sys.executable, "-c", WRITER, str(opened.path), str(killed_in)], capture_output=True, text=True, check=False
    )
    acknowledged = done.stdout.split()
    expected = {f"round {acknowledged[-1]}"} if acknowledged else {item.title for item in _plan(opened.path).items}
    assert len(acknowledged) == min(killed_in - 1, 5), done.stderr
    assert {item.title for item in _plan(opened.path).items} == expected
    with closing(sqlite3.connect(opened.path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


GROWER = """
import os, signal, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode = WAL")
connection.execute("UPDATE meta SET value = json_set(value, '$.much', hex(zeroblob(150000)))")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be killed in the same way there")
def test_a_file_of_version_1_that_was_half_merged_opens_with_everything(tmp_path: Path) -> None:
    """A kill or a full disk can stop the merging of its -wal after the first page: alone, the file looks cut off."""
    path, merged = tmp_path / "delta.compass", tmp_path / "merged.compass"
    path.write_bytes(gzip.decompress((STORED / "v1.compass.gz").read_bytes()))
    subprocess.run([sys.executable, "-c", GROWER, str(path)], check=False)
    for ending in ("", "-wal"):
        shutil.copy(f"{path}{ending}", f"{merged}{ending}")
    with closing(sqlite3.connect(merged)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with path.open("r+b") as half:
        half.write(merged.read_bytes()[:4096])
    assert len(_plan(path).extra["much"]) == 300_000


def _plan(path: Path):  # type: ignore[no-untyped-def]  # the plan of a file opened for one question
    file = open_client(path)
    try:
        return file.read(whole)
    finally:
        file.close()


def test_a_full_disk_leaves_everything_as_it_was(opened: ClientFile) -> None:
    before = opened.read(whole)
    told: list[object] = []
    opened.subscribe(told.append)

    def fill(transaction) -> None:  # type: ignore[no-untyped-def]  # SQLAlchemy's connection
        pages = transaction.exec_driver_sql("PRAGMA page_count").scalar_one()
        transaction.exec_driver_sql(f"PRAGMA max_page_count = {pages + 5}")
        patches.apply(transaction, Patch(items=tuple(post("send", None, body="x" * 900) for _ in range(200))))

    with pytest.raises(WorldError) as caught:
        opened.perform("Fill", fill)
    assert (caught.value.code, caught.value.values["path"]) == ("disk-full", str(opened.path))
    assert opened.read(whole) == before
    assert told == []
    opened.perform("Room", lambda transaction: transaction.exec_driver_sql("PRAGMA max_page_count = 1073741823"))
    opened.perform("Add", patches.apply, Patch(items=(post("send", None, id="later"),)))
    assert len(opened.read(whole).items) == len(before.items) + 1


def test_our_own_bugs_are_not_the_world(opened: ClientFile) -> None:
    with pytest.raises(sqlite3.OperationalError):
        opened.read(lambda connection: connection.execute("SELECT * FROM nowhere"))
    assert world_code(ValueError("x")) is None
    assert world_code(sqlite3.OperationalError("Could not decode to UTF-8 column 'a' with text 'b'")) == "damaged-file"


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("SQLITE_FULL", "disk-full"),
        ("SQLITE_IOERR_FSYNC", "disk-error"),
        ("SQLITE_IOERR_SHMSIZE", "disk-error"),
        ("SQLITE_IOERR_DELETE_NOENT", "disk-error"),
        ("SQLITE_BUSY_SNAPSHOT", "file-busy"),
        ("SQLITE_CANTOPEN_FULLPATH", "cannot-open"),
        ("SQLITE_READONLY_DBMOVED", "file-moved"),
        ("SQLITE_READONLY_DIRECTORY", "read-only-folder"),
        ("SQLITE_CORRUPT_VTAB", "damaged-file"),
        ("SQLITE_CONSTRAINT_FOREIGNKEY", None),
    ],
)
def test_what_sqlite_says_and_what_it_means(name: str, code: str | None) -> None:
    error = sqlite3.OperationalError("as it says")
    error.sqlite_errorname = name
    assert world_code(error) == code
