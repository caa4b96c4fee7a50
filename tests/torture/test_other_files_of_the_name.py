"""Nothing that lies beside a file changes another file of its name: four stories, after a clean close and after a kill.

A child process writes one commit after the other, each of which changes every item and the client to the same words.
So a file tells of itself whether it is whole and of one history: all its words are the same. The child is closed or
killed at any moment, another file takes its name, and that is opened.
"""

import gzip
import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import client, post
from compassdesk.domain.patch import Patch
from compassdesk.services import patches
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.plans import whole
from compassdesk.services.search import find
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.lock import lock_file

STORED = Path(__file__).parents[1] / "data" / "client-files"
ITEMS = 60

NURSERY = """
import os, sqlite3, sys, time
from msgspec.structs import replace
from pathlib import Path
from compassdesk.domain.patch import Patch
from compassdesk.services import patches
from compassdesk.services.plans import whole
from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
ClientFile.warm_up()

def rounds(stop, said):
    number = 0
    while True:
        number += 1
        yield number
        os.write(said, f"{number}\\n".encode())
        if os.path.exists(stop):
            return

def write(path, who, stop, said):
    file = open_client(Path(path))
    plan = file.read(whole)
    for number in rounds(stop, said):
        words = f"{who} {number}"
        items = tuple(replace(item, title=words, body=words * 30) for item in plan.items)
        change = Patch(client=replace(plan.client, name=words), items=items)
        file.perform("Round", patches.apply, change)
    file.close()

def write_as_version_1(path, who, stop, said):
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA trusted_schema = ON")
    for number in rounds(stop, said):
        words = f"{who} {number}"
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE items SET title = ?, body = ?", (words, words * 30))
        connection.execute("UPDATE client SET name = ?", (words,))
        connection.execute("COMMIT")
    connection.close()

for line in sys.stdin:
    how, *rest, said = line.rstrip("\\n").split("\\t")
    child = os.fork()
    if child == 0:
        try:
            globals()[how](*rest, os.open(said, os.O_WRONLY | os.O_CREAT | os.O_APPEND))
        finally:
            os._exit(0)
    print(child, flush=True)
    os.waitpid(child, 0)
    print("ended", flush=True)
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be killed in the same way there")


class Nursery:
    """A process whose children write into a file until they are closed or killed at a random moment."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process = subprocess.Popen(
            [sys.executable, "-c", NURSERY], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def write(self, path: Path, who: str, killed: bool, chance: random.Random, how: str = "write") -> int:
        """Let a child write as `who`; gives the number of the last commit that it was told had succeeded."""
        said, stop = self._folder / "said", self._folder / "stop"
        said.write_bytes(b"")
        stop.unlink(missing_ok=True)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(how, path, who, stop, said, sep="\t", file=self._process.stdin, flush=True)
        child = int(self._process.stdout.readline())
        while said.stat().st_size == 0 and Path(f"/proc/{child}").exists():
            pass
        enough = said.stat().st_size + chance.randrange(1, 16)
        while said.stat().st_size < enough and Path(f"/proc/{child}").exists():
            pass
        if killed:
            for _ in range(chance.randrange(20_000)):
                pass
            os.kill(child, signal.SIGKILL)
        else:
            stop.touch()
        assert self._process.stdout.readline() == "ended\n"
        return int(said.read_text().splitlines()[-1])

    def close(self) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()


@pytest.fixture(scope="module")
def nursery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    nursery = Nursery(tmp_path_factory.mktemp("nursery"))
    yield nursery
    nursery.close()


def words_of(file: ClientFile) -> str:
    """The words of a file that is of one history: every row says the same."""
    assert file.read(lambda connection: connection.execute("PRAGMA integrity_check").fetchall()) == [("ok",)]
    plan = file.read(whole)
    (words,) = {plan.client.name, *(item.title for item in plan.items)}
    assert {item.body for item in plan.items} == {words * 30}
    assert len(file.read(find, words, len(plan.items) + 1)) == len(plan.items)
    return words


def filled(path: Path, words: str) -> Path:
    items = tuple(post("send", None, id=f"i{number}", title=words, body=words * 30) for number in range(ITEMS))
    create_client(path, client(name=words), Patch(items=items)).close()
    return path


def edited(path: Path, who: str, rounds: int) -> None:
    """As another program, or this one on another computer, would: some commits, and closed."""
    with closing(open_client(path)) as file:
        plan = file.read(whole)
        for number in range(1, rounds + 1):
            words = f"{who} {number}"
            items = tuple(replace(item, title=words, body=words * 30) for item in plan.items)
            file.perform("Edit", patches.apply, Patch(client=client(name=words), items=items))


def of_version_1(path: Path, words: str) -> Path:
    """A file of version 1 with the same words in each of its rows, closed."""
    path.write_bytes(gzip.decompress((STORED / "v1.compass.gz").read_bytes()))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA trusted_schema = ON")
        connection.execute("UPDATE items SET title = ?, body = ?", (words, words * 30))
        connection.execute("UPDATE client SET name = ?", (words,))
        connection.commit()
    return path


def synced_by_renaming(path: Path, other: Path) -> None:
    other.replace(path)


def synced_in_place(path: Path, other: Path) -> None:
    path.write_bytes(other.read_bytes())


def removed_and_made_anew(path: Path, other: Path) -> None:
    path.unlink()
    os.link(other, path)
    other.unlink()


def copied_over(path: Path, other: Path) -> None:
    shutil.copy2(other, path)


STORIES: tuple[Callable[[Path, Path], None], ...] = (
    synced_by_renaming,
    synced_in_place,
    removed_and_made_anew,
    copied_over,
)
TIMES = [pytest.param(1, id="now"), pytest.param(100, id="torture", marks=[pytest.mark.slow, pytest.mark.timeout(900)])]


@pytest.mark.in_turns(3)
@pytest.mark.parametrize("times", TIMES)
@pytest.mark.parametrize("killed", [False, True], ids=["closed", "killed"])
@pytest.mark.parametrize("story", STORIES)
def test_another_file_takes_the_name(
    tmp_path: Path, nursery: Nursery, story: Callable[[Path, Path], None], killed: bool, times: int
) -> None:
    """A version another computer made of the same client, a backup, a new one: what is opened is that and nothing else.

    The other version branches off where ours began or a commit before, so that both have as many changes.
    """
    chance = random.Random(times)
    path, other = tmp_path / "delta.compass", tmp_path / "elsewhere" / "delta.compass"
    other.parent.mkdir()
    for _ in range(times):
        for left in tmp_path.glob("delta.*"):
            left.unlink()
        filled(path, "base")
        shutil.copy2(path, other)
        edited(other, "theirs", chance.randrange(1, 7))
        with closing(open_client(other, read_only=True)) as file:
            expected = words_of(file)
        nursery.write(path, "ours", killed, chance)
        story(path, other)
        with closing(open_client(path)) as file:
            assert words_of(file) == expected
        edited(path, "later", 1)
        with closing(open_client(path)) as file:
            assert words_of(file) == "later 1"


@pytest.mark.parametrize("times", TIMES)
@pytest.mark.parametrize("killed", [False, True], ids=["closed", "killed"])
@pytest.mark.parametrize("meanwhile", [False, True], ids=["nothing", "another"])
def test_a_file_is_moved_away_and_back(
    tmp_path: Path, nursery: Nursery, meanwhile: bool, killed: bool, times: int
) -> None:
    """Whatever had its name meanwhile: the last commit that was told of is in it, and the other file is whole too."""
    chance = random.Random(times)
    path, away, others = tmp_path / "delta.compass", tmp_path / "away.compass", tmp_path / "others.compass"
    for _ in range(times):
        for left in tmp_path.glob("*.*"):
            left.unlink()
        filled(path, "base")
        last = nursery.write(path, "ours", killed, chance)
        path.rename(away)
        if meanwhile:
            filled(path, "another")
            edited(path, "another", 2)
            path.rename(others)
        away.rename(path)
        with closing(open_client(path)) as file:
            assert words_of(file) in {f"ours {last}", f"ours {last + 1}"}
        if meanwhile:
            with closing(open_client(others)) as file:
                assert words_of(file) == "another 2"


@pytest.mark.parametrize("times", TIMES)
@pytest.mark.parametrize("version", [1, 2])
@pytest.mark.parametrize("story", STORIES)
def test_the_log_that_version_1_left_falls_upon_no_other_file(
    tmp_path: Path, nursery: Nursery, story: Callable[[Path, Path], None], version: int, times: int
) -> None:
    """It is kept under a name that is told; when it might have been the file's own, what that would be is kept too."""
    chance = random.Random(times)
    path, other = tmp_path / "delta.compass", tmp_path / "elsewhere" / "delta.compass"
    other.parent.mkdir()
    for _ in range(times):
        for left in (*tmp_path.glob("delta.*"), *other.parent.iterdir()):
            left.unlink()
        of_version_1(path, "base")
        if version == 1:
            shutil.copy2(path, other)
            with closing(sqlite3.connect(other)) as connection:
                connection.execute("PRAGMA trusted_schema = ON")
                connection.execute("UPDATE items SET title = 'theirs', body = ?", ("theirs" * 30,))
                connection.execute("UPDATE client SET name = 'theirs'")
                connection.commit()
        else:
            filled(other, "theirs")
        nursery.write(path, "ours", True, chance, "write_as_version_1")
        log = path.with_name("delta.compass-wal").read_bytes()
        story(path, other)
        with closing(open_client(path)) as file:
            assert words_of(file) == "theirs"
            assert log in [kept.read_bytes() for kept in file.kept_aside]
            assert len(file.notices()) == len(file.kept_aside)


@pytest.mark.parametrize("times", TIMES)
def test_the_log_that_version_1_left_beside_its_own_file_is_read(tmp_path: Path, nursery: Nursery, times: int) -> None:
    chance = random.Random(times)
    path = tmp_path / "delta.compass"
    for _ in range(times):
        for left in tmp_path.glob("delta.*"):
            left.unlink()
        of_version_1(path, "base")
        last = nursery.write(path, "ours", True, chance, "write_as_version_1")
        with closing(open_client(path)) as file:
            assert words_of(file) in {f"ours {last}", f"ours {last + 1}"}
            assert file.kept_aside == ()
        assert not lock_file(path).exists()


def test_a_new_client_is_made_where_another_left_its_log_and_its_journal(tmp_path: Path) -> None:
    path = tmp_path / "delta.compass"
    for ending in ("-wal", "-journal"):
        path.with_name(path.name + ending).write_bytes(b"what another file left")
    with closing(create_client(path, client(name="new"))) as file:
        assert [kept.read_bytes() for kept in file.kept_aside] == [b"what another file left"] * 2
        assert file.read(whole).client.name == "new"


def test_beside_another_programs_database_nothing_is_touched(tmp_path: Path) -> None:
    path = tmp_path / "theirs.compass"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE t (x)")
        connection.commit()
        before = {entry.name for entry in tmp_path.iterdir()}
        for read_only in (False, True):
            with pytest.raises(Exception, match="foreign-file"):
                open_client(path, read_only=read_only)
        assert {entry.name for entry in tmp_path.iterdir()} == before
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (0,)
