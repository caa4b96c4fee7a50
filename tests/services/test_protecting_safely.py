"""Writing a client file anew to protect it: nothing is lost, nothing readable stays, and others are left alone."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from builders import client, post
from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.services import plans, protection
from compassdesk.services.opening import create_client, open_client
from needle import NEEDLE, PASSPHRASE, found_in, titles


def test_another_name_of_the_file_is_told_and_left_alone(plain: Path) -> None:
    other = plain.with_name("other.compass")
    other.hardlink_to(plain)
    before = other.read_bytes()
    assert protection.protect(plain, PASSPHRASE) == "another-name"
    assert other.read_bytes() == before


def test_the_old_bytes_are_overwritten(plain: Path) -> None:
    descriptor = os.open(plain, os.O_RDONLY)
    try:
        protection.protect(plain, PASSPHRASE)
        assert os.fstat(descriptor).st_nlink == 0
        assert NEEDLE.encode() not in os.read(descriptor, 1 << 20)
    finally:
        os.close(descriptor)


def test_an_open_file_is_not_rewritten(plain: Path) -> None:
    file = open_client(plain)
    try:
        with pytest.raises(WorldError) as told:
            protection.protect(plain, PASSPHRASE)
        assert told.value.code == "file-in-use"
    finally:
        file.close()
    assert titles(plain) == [NEEDLE]


LEFT_IN_THE_MIDDLE = """
import os, sys
from pathlib import Path
from compassdesk.services import protection
from compassdesk.storage.connections import open_bare

path = Path(sys.argv[1])
protection.unlock(path, sys.argv[2])
connection = open_bare(path)
connection.execute("PRAGMA trusted_schema = ON")
connection.execute("PRAGMA cache_spill = ON")
connection.execute("PRAGMA cache_size = 5")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE items SET title = 'half'")
connection.executemany("INSERT INTO meta VALUES (?, ?)", [(f"k{n}", "x" * 3000) for n in range(200)])
os._exit(0)
"""


def test_what_a_crash_left_half_written_is_put_right_though_the_file_was_looked_at_while_locked(
    protected: Path,
) -> None:
    before = protected.read_bytes()
    protection.lock(protected)
    subprocess.run([sys.executable, "-c", LEFT_IN_THE_MIDDLE, str(protected), PASSPHRASE], check=True)
    journal = protected.with_name(protected.name + "-journal")
    assert protected.read_bytes()[: len(before)] != before
    assert journal.stat().st_size > 0
    assert not found_in(journal)
    assert protection.is_locked(protected)
    with pytest.raises(WorldError, match="protected-file"):
        open_client(protected)
    protection.unlock(protected, PASSPHRASE)
    assert titles(protected) == [NEEDLE]


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("act", ["protect", "change", "remove"])
def test_a_full_disk_leaves_the_old_file(small_disk: Path, act: str) -> None:
    path = small_disk / "full.compass"
    items = tuple(post("send", "2027-03-01T09:00", id=f"i{n}", title=f"{NEEDLE} {n}") for n in range(40))
    create_client(path, client(), Patch(items=items)).close()
    if act != "protect":
        protection.protect(path, PASSPHRASE)
    free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
    (small_disk / "ballast").write_bytes(bytes(free - path.stat().st_size // 2))
    before = path.read_bytes()
    acts = {
        "protect": lambda: protection.protect(path, PASSPHRASE),
        "change": lambda: protection.change_passphrase(path, "another"),
        "remove": lambda: protection.unprotect(path),
    }
    with pytest.raises(WorldError) as told:
        acts[act]()
    assert told.value.code == "disk-full"
    assert path.read_bytes() == before
    assert sorted(entry.name for entry in small_disk.iterdir()) == ["ballast", "full.compass"]
    assert len(titles(path)) == 40


SWEEP = """
import os, shutil, signal, sys, time
from pathlib import Path
from compassdesk.services import protection
from compassdesk.services.opening import open_client
from compassdesk.storage import ciphered, passphrases, unlocked  # before the forks, so that only the work is timed

passphrases.ROUNDS = 1000  # the kills should fall into the writing
folder, times = Path(sys.argv[1]), int(sys.argv[2])
plain, path = folder / "plain.compass", folder / "work.compass"

def work():
    protection.protect(path, "one")
    protection.change_passphrase(path, "two")
    protection.unprotect(path)

def run(after):
    child = os.fork()
    if child == 0:
        work()
        os._exit(0)
    if after is not None:
        time.sleep(after)
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)

shutil.copyfile(plain, path)
begun = time.monotonic()
run(None)
needed = time.monotonic() - begun
seen = {"plain": 0, "one": 0, "two": 0, "left": 0}
for turn in range(times):
    for left in folder.glob("work*"):
        left.unlink()
    shutil.copyfile(plain, path)
    run(needed * (turn + 0.5) / times)
    seen["left"] += any(folder.glob("work*.in-the-making*"))
    state = "plain"
    if turn % 2:  # a look is enough, and so is every opening
        file = open_client(path, read_only=True) if not protection.is_locked(path) else None
        left = [left.name for left in folder.glob("work*.in-the-making*")]
        assert not left, (turn, left)
        if file is not None:
            file.close()
    if protection.is_locked(path):
        lying = [file.name for file in folder.glob("work*") if sys.argv[3].encode() in file.read_bytes()]
        assert not lying, (turn, lying)
        for state in ("one", "two"):
            try:
                protection.unlock(path, state)
                break
            except Exception:
                continue
    file = open_client(path)
    assert not list(folder.glob("work*.in-the-making*"))
    rows = file.read(lambda connection: connection.execute("SELECT id, title FROM items ORDER BY id").fetchall())
    ill = file.read(lambda connection: connection.execute("PRAGMA integrity_check").fetchall())
    assert len(rows) == 300 and ill == [("ok",)], (turn, len(rows), ill)
    file.close()
    protection.lock(path)
    seen[state] += 1
print(seen)
"""


def swept(folder: Path, times: int) -> dict[str, int]:
    items = tuple(post("send", "2027-03-01T09:00", id=f"i{n:03}", title=f"{NEEDLE} {n}") for n in range(300))
    create_client(folder / "plain.compass", client(), Patch(items=items)).close()
    command = [sys.executable, "-c", SWEEP, str(folder), str(times), NEEDLE]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return dict(ast.literal_eval(done.stdout))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills children of its own")
def test_a_kill_at_any_moment_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    seen = swept(tmp_path, 4)
    assert sum(seen.values()) - seen["left"] == 4


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills children of its own")
def test_kills_at_two_hundred_moments_find_every_state_whole(tmp_path: Path) -> None:
    seen = swept(tmp_path, 200)
    assert sum(seen.values()) - seen["left"] == 200
    assert min(seen.values()) > 0, "the kills fell into each of the three states, and some left something behind"


@pytest.mark.parametrize("name", ["{}.0123456789abcdef.in-the-making", "{}.0123456789abcdef.in-the-making-journal"])
def test_what_a_crash_left_in_plain_text_goes_at_the_first_look_though_nobody_gives_the_passphrase(
    plain: Path, name: str
) -> None:
    content = plain.read_bytes()
    protection.protect(plain, PASSPHRASE)
    protection.lock(plain)
    left = plain.with_name(name.format(plain.name))
    left.write_bytes(content)
    others = [plain.with_name(f"other.compass{left.name.removeprefix(plain.name)}"), plain.with_name("notes.txt")]
    for other in others:
        other.write_bytes(content)
    with left.open("rb") as still_open:
        assert protection.is_locked(plain)
        assert not left.exists()
        assert NEEDLE.encode() not in still_open.read(), "its bytes are overwritten"
    assert all(other.read_bytes() == content for other in others), "what is another's stays"


def test_a_second_name_that_a_crash_left_of_the_file_itself_goes_and_the_file_stays(plain: Path) -> None:
    left = plain.with_name(f"{plain.name}.0123456789abcdef.in-the-making")
    left.hardlink_to(plain)
    assert titles(plain) == [NEEDLE]
    assert not left.exists()


def test_what_another_program_has_in_the_making_is_left_to_it(plain: Path) -> None:
    left = plain.with_name(f"{plain.name}.0123456789abcdef.in-the-making")
    left.write_bytes(b"half")
    script = (
        "import sys; from pathlib import Path; from compassdesk.storage.lock import Lock\n"
        "lock = Lock(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    holds = subprocess.Popen(
        [sys.executable, "-c", script, str(plain)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with holds:
        assert holds.stdout is not None
        holds.stdout.readline()
        open_client(plain, read_only=True).close()
        assert left.exists()
    open_client(plain, read_only=True).close()
    assert not left.exists()


def test_no_other_program_writes_into_a_file_that_is_being_written_anew(plain: Path) -> None:
    from contextlib import closing

    from compassdesk.storage import protecting

    met: list[str] = []
    usual = protecting._export  # noqa: SLF001 - the moment in which another program comes

    def export(connection) -> None:
        script = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0.1).execute('BEGIN IMMEDIATE')"
        done = subprocess.run([sys.executable, "-c", script, str(plain)], capture_output=True, text=True, check=False)
        met.append(done.stderr)
        usual(connection)

    protecting._export = export  # noqa: SLF001
    try:
        protection.protect(plain, PASSPHRASE)
    finally:
        protecting._export = usual  # noqa: SLF001
    assert "database is locked" in met[0]
    with closing(open_client(plain)) as file:
        assert [item.title for item in file.read(plans.whole).items] == [NEEDLE]


def test_a_file_of_the_user_beside_the_client_is_left_alone(plain: Path) -> None:
    own = plain.with_name(plain.name + ".new")
    own.write_text("mine")
    protection.protect(plain, PASSPHRASE)
    protection.unprotect(plain)
    assert own.read_text() == "mine"
    assert sorted(path.name for path in plain.parent.iterdir()) == sorted([plain.name, own.name])
