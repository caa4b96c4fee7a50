"""Protecting a client file: what the file looks like, what opens it, and what is left of the old one."""

import ast
import os
import sqlite3
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from builders import channel, client, person, post
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.domain.patch import Patch
from compassdesk.services import backups, patches, plans, protection, search
from compassdesk.services.opening import create_client, open_client
from compassdesk.storage import passphrases, unlocked

NEEDLE = "Zandvoorde-8d1f0c5e"
PASSPHRASE = "vier losse café woorden"  # noqa: S105 - of a test


@pytest.fixture(autouse=True)
def _all_locked() -> None:
    """No test finds the keys of another."""
    unlocked._keys.clear()


@pytest.fixture
def plain(client_path: Path) -> Path:
    patch = Patch(
        channels=(channel("li"),),
        spokespersons=(person("lisa", name=f"Lisa {NEEDLE}"),),
        items=(post("send", "2027-03-01T09:00", id="i1", title=NEEDLE, channels=("li",), speaker="lisa"),),
    )
    create_client(client_path, client(), patch).close()
    return client_path


@pytest.fixture
def protected(plain: Path) -> Path:
    protection.protect(plain, PASSPHRASE)
    return plain


def found_in(path: Path, text: str = NEEDLE) -> bool:
    content = path.read_bytes()
    return text.encode() in content or text.encode("utf-16-le") in content


def titles(path: Path) -> list[str]:
    file = open_client(path)
    try:
        return [item.title for item in file.read(plans.whole).items]
    finally:
        file.close()


def test_a_protected_file_shows_nothing_of_what_is_in_it(plain: Path) -> None:
    assert found_in(plain)
    assert protection.protect(plain, PASSPHRASE) == "overwritten"
    assert not found_in(plain)
    assert titles(plain) == [NEEDLE]
    assert sorted(path.name for path in plain.parent.iterdir()) == [plain.name]


def test_everything_in_the_file_comes_through_protecting_changing_and_removing(plain: Path) -> None:
    def everything() -> dict[str, list[tuple[object, ...]]]:
        file = open_client(plain)
        try:
            names = file.read(
                lambda connection: connection.execute(
                    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')"
                ).fetchall()
            )
            return {
                name: file.read(lambda connection, name=name: connection.execute(f'SELECT * FROM "{name}"').fetchall())
                for (name,) in names
                if name != "sqlite_schema"
            }
        finally:
            file.close()

    before = everything()
    protection.protect(plain, PASSPHRASE)
    assert everything() == before
    protection.change_passphrase(plain, "another")
    assert everything() == before
    protection.unprotect(plain)
    assert everything() == before
    assert sqlite3.connect(plain).execute("SELECT title FROM items").fetchall() == [(NEEDLE,)]


def test_locked_it_does_not_open_and_the_passphrase_opens_it(protected: Path) -> None:
    protection.lock(protected)
    before = protected.read_bytes()
    with pytest.raises(WorldError) as told:
        open_client(protected)
    assert told.value.code == "protected-file"
    assert told.value.values["path"] == str(protected)
    with pytest.raises(InputError) as wrong:
        protection.unlock(protected, "vier losse cafe woorden")
    assert wrong.value.code == "wrong-passphrase"
    assert protected.read_bytes() == before
    protection.unlock(protected, unicodedata.normalize("NFD", PASSPHRASE))
    assert titles(protected) == [NEEDLE]


def test_search_writing_and_undo_work_and_leave_nothing_to_read(protected: Path) -> None:
    file = open_client(protected)
    step = []
    file.subscribe(lambda change: step.append(change.step))
    try:
        file.perform("x", patches.apply, Patch(items=(post("send", "2027-03-02T09:00", id="i2", title=f"b {NEEDLE}"),)))
        assert {hit.item for hit in file.read(search.find, NEEDLE)} == {
            "i1",
            "i2",
        }
        file.replay(step[0], "undo")
        file.replay(step[1], "redo")
        lying = [path for path in protected.parent.iterdir() if path.is_file()]
        assert protected in lying
        assert [path.name for path in lying if found_in(path)] == []
    finally:
        file.close()
    assert titles(protected) == [NEEDLE, f"b {NEEDLE}"]


@pytest.mark.parametrize(
    ("passphrase", "code"),
    [("", "passphrase-empty"), ("a\0b", "passphrase-unusable"), ("\ud800", "passphrase-unusable")],
)
def test_what_cannot_be_a_passphrase_is_refused(plain: Path, passphrase: str, code: str) -> None:
    before = plain.read_bytes()
    with pytest.raises(InputError) as told:
        protection.protect(plain, passphrase)
    assert told.value.code == code
    assert plain.read_bytes() == before


def test_a_passphrase_that_looks_like_sql_or_like_a_key_is_only_text(plain: Path) -> None:
    for passphrase in ("it's; DROP TABLE items; --", "x'" + "00" * 32 + "'", '"'):
        protection.protect(plain, passphrase)
        protection.lock(plain)
        protection.unlock(plain, passphrase)
        assert titles(plain) == [NEEDLE]
        protection.unprotect(plain)


def test_the_library_itself_opens_the_file_with_the_passphrase_without_us(protected: Path) -> None:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(protected))
    connection.execute(f"PRAGMA key = '{PASSPHRASE}'")
    assert connection.execute("SELECT title FROM items").fetchall() == [(NEEDLE,)]
    connection.close()


def test_damage_is_told_from_a_wrong_passphrase(protected: Path) -> None:
    protection.lock(protected)
    content = bytearray(protected.read_bytes())
    content[2000] ^= 1
    protected.write_bytes(content)
    with pytest.raises(InputError, match="wrong-passphrase"):
        protection.unlock(protected, "wrong")
    protection.unlock(protected, PASSPHRASE)
    with pytest.raises(WorldError) as told:
        open_client(protected)
    assert told.value.code == "damaged-file"


def test_a_damaged_salt_is_known_from_a_backup_and_the_next_change_writes_it_anew(protected: Path) -> None:
    salt = passphrases.salt_of(protected)
    file = open_client(protected)
    backups.back_up(file, "hand", datetime(2027, 3, 1, 9, tzinfo=UTC))
    file.close()
    protection.lock(protected)
    content = bytearray(protected.read_bytes())
    content[9] ^= 0x24
    protected.write_bytes(content)
    with pytest.raises(InputError, match="wrong-passphrase"):
        protection.unlock(protected, "wrong")
    protection.unlock(protected, PASSPHRASE)
    assert titles(protected) == [NEEDLE]
    file = open_client(protected)
    file.perform("x", patches.apply, Patch(items=(post("send", None, id="i1", title="new"),)))
    file.close()
    assert passphrases.salt_of(protected) == salt
    assert titles(protected) == ["new"]


def test_a_file_that_only_begins_like_a_protected_one_is_damaged(client_path: Path) -> None:
    client_path.write_bytes(b"CPDS\x01 this is a text, not a client")
    with pytest.raises(WorldError) as told:
        protection.unlock(client_path, "x")
    assert told.value.code == "damaged-file"


def test_a_backup_stays_encrypted_and_opens_while_its_file_is_unlocked(protected: Path, tmp_path: Path) -> None:
    file = open_client(protected)
    try:
        copy = file.snapshot(tmp_path / "copy.compass")
    finally:
        file.close()
    assert protection.is_protected(copy)
    assert not found_in(copy)
    assert titles(copy) == [NEEDLE]
    protection.lock(protected)
    assert protection.is_locked(copy), "its key went with the key of the file"
    protection.unlock(copy, PASSPHRASE)
    assert titles(copy) == [NEEDLE]


def test_a_plain_file_put_in_the_place_of_a_protected_one_is_read_as_it_is(plain: Path, tmp_path: Path) -> None:
    old = plain.read_bytes()
    protection.protect(plain, PASSPHRASE)
    protected = plain.read_bytes()
    other = tmp_path / "other.compass"
    other.write_bytes(old)
    other.replace(plain)
    assert titles(plain) == [NEEDLE]
    other.write_bytes(protected)
    other.replace(plain)
    with pytest.raises(WorldError) as told:
        open_client(plain)
    assert told.value.code == "protected-file"


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


@pytest.mark.parametrize("act", [protection.unprotect, lambda path: protection.change_passphrase(path, "x")])
def test_what_has_no_passphrase_cannot_lose_it(plain: Path, act: Callable[[Path], None]) -> None:
    with pytest.raises(InputError) as told:
        act(plain)
    assert told.value.code == "not-protected"


def test_plain_files_are_read_without_the_other_library(plain: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from compassdesk.services.opening import open_client\n"
        "open_client(Path(sys.argv[1])).close()\n"
        "print([name for name in sys.modules if name.startswith(('sqlcipher', 'keyring', '_hashlib', 'hashlib'))])"
    )
    done = subprocess.run([sys.executable, "-c", code, str(plain)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


LEFT_IN_THE_MIDDLE = """
import os, sys
from pathlib import Path
from compassdesk.services import protection
from compassdesk.storage.connections import open_bare

path = Path(sys.argv[1])
protection.unlock(path, sys.argv[2])
connection = open_bare(path)
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
from compassdesk.storage import ciphered, unlocked  # loaded before the forks, so that only the work itself is timed

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
    seen = swept(tmp_path, 6)
    assert sum(seen.values()) - seen["left"] == 6


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
    usual = protecting._export

    def export(connection) -> None:
        script = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0.1).execute('BEGIN IMMEDIATE')"
        done = subprocess.run([sys.executable, "-c", script, str(plain)], capture_output=True, text=True, check=False)
        met.append(done.stderr)
        usual(connection)

    protecting._export = export
    try:
        protection.protect(plain, PASSPHRASE)
    finally:
        protecting._export = usual
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
