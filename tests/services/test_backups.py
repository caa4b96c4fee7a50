"""Backups: when they are made, what they hold, which are let go."""

import os
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from backed_up import NOW, write
from builders import client, post
from compassdesk.domain.errors import PlanError, WorldError
from compassdesk.services import backup_folders, backups
from compassdesk.services.backups import back_up, compare, go_back
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.plans import whole
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.backups import Backup, listed, thin
from compassdesk.storage.passing import passing_name
from compassdesk.system import preferences
from compassdesk.system.preferences import Preferences


def titles(backup: Backup) -> set[str]:
    return {item.title for item in backups.plan_in(backup.path).items}


def test_a_backup_is_whole_private_and_tells_all_by_its_name(opened: ClientFile) -> None:
    made = back_up(opened, "import", NOW, rows=240).backup
    (found,) = backups.listed(opened)
    assert found == made
    assert (made.sequence, made.made_at, made.reason, made.rows, made.items) == (1, NOW, "import", 240, 4)
    assert made.size == made.path.stat().st_size > 0
    assert backups.plan_in(made.path) == opened.read(whole)
    if os.name == "posix":
        assert made.path.stat().st_mode & 0o777 == 0o600
        assert made.path.parent.stat().st_mode & 0o777 == 0o700


def test_what_the_app_did_not_name_is_neither_listed_nor_removed(opened: ClientFile) -> None:
    folder = back_up(opened, "hand", NOW).backup.path.parent
    own = [folder / name for name in ("holiday.compass", "000001.20270301T091200Z.hand.4.compass.bak", "x.part")]
    for path in own:
        path.write_text("mine")
        os.utime(path, (0, 0))
    backups.standing(opened)
    thin(listed(folder), NOW + timedelta(days=4000), 0)
    assert len(listed(folder)) == 1
    assert all(path.read_text() == "mine" for path in own)


def test_what_a_crash_left_half_made_goes_after_an_hour(opened: ClientFile) -> None:
    made = back_up(opened, "hand", NOW).backup.path
    old, young = passing_name(made), passing_name(made)
    for path in (old, young):
        path.write_bytes(b"half")
    os.utime(old, (0, 0))
    backups.standing(opened)
    assert (old.exists(), young.exists(), made.exists()) == (False, True, True)


def test_a_client_without_a_backup_wants_one_when_there_is_something_in_it(opened: ClientFile, tmp_path: Path) -> None:
    assert backups.standing(opened).changed
    back_up(opened, "automatic", NOW)
    assert not backups.standing(opened).changed
    with closing(create_client(tmp_path / "empty.compass", client())) as empty:
        assert not backups.standing(empty).changed


@pytest.mark.parametrize("written", [True, False])
def test_no_backup_is_made_of_what_another_program_put_over_the_file(
    opened: ClientFile, tmp_path: Path, *, written: bool
) -> None:
    other = opened.snapshot(tmp_path / "other.compass")
    with closing(open_client(other)) as theirs:
        write(theirs, client=client(name="Theirs"))
    if written:
        write(opened, client=client(name="Ours"))
    folder = backup_folders.home(backups.whose(opened))
    script = "import sys; content = open(sys.argv[2], 'rb').read(); open(sys.argv[1], 'wb').write(content)"
    subprocess.run([sys.executable, "-c", script, str(opened.path), str(other)], check=True)
    with ThreadPoolExecutor(1) as worker, pytest.raises(WorldError, match="file-changed-elsewhere"):
        worker.submit(back_up, opened, "automatic", NOW).result()
    assert listed(folder) == ()


def test_a_year_of_backups_in_a_real_folder(opened: ClientFile) -> None:
    """Every day one, made and thinned as the app does it; a clock set back meanwhile costs none."""
    for day in range(60):
        back_up(opened, "automatic", NOW + timedelta(days=day))
    back_up(opened, "automatic", NOW - timedelta(days=900))
    found = backups.listed(opened)
    assert [one.sequence for one in found] == sorted(one.sequence for one in found)
    days = {one.made_at.date() for one in found}
    assert {(NOW + timedelta(days=59 - back)).date() for back in range(22)} <= days
    assert found[-1].made_at == NOW - timedelta(days=900)


def test_over_the_limit_it_is_told_and_the_newest_stay(opened: ClientFile) -> None:
    for minute in range(12):
        last = back_up(opened, "automatic", NOW + timedelta(minutes=minute)).backup
    folder = backup_folders.home(backups.whose(opened))
    assert thin(listed(folder), NOW + timedelta(hours=1), last.size) == 7
    assert [one.sequence for one in listed(folder)] == [8, 9, 10, 11, 12]


def test_while_paused_nothing_is_let_go(opened: ClientFile) -> None:
    made = back_up(opened, "hand", NOW).backup
    backups.pause(opened, made)
    assert backups.standing(opened).paused
    for day in range(20):
        back_up(opened, "hand", NOW + timedelta(days=day))
    assert len(backups.listed(opened)) == 21
    backups.resume(opened)
    assert not backups.standing(opened).paused


@pytest.mark.parametrize("wrong", ["none", "folder", "disk"])
def test_a_backup_that_fails_leaves_nothing_and_says_why(
    opened: ClientFile, tmp_path: Path, request: pytest.FixtureRequest, wrong: str
) -> None:
    if wrong == "none":
        chosen = tmp_path / "a file"
        chosen.write_text("in the way")
    elif wrong == "folder":
        chosen = Path("/proc/nowhere")
    else:
        chosen = request.getfixturevalue("small_disk")
        (chosen / "full").write_bytes(b"x" * 500_000)
    preferences.save(Preferences(backups_folder=str(chosen)))
    with pytest.raises(WorldError):
        back_up(opened, "automatic", NOW)
    assert wrong != "disk" or not [entry for entry in chosen.rglob("*") if entry.is_file() and entry.name != "full"]
    write(opened, items=(post("send", None, id="new", title="Saving goes on"),))
    assert {item.title for item in opened.read(whole).items} >= {"Saving goes on"}


def test_an_older_file_is_kept_in_the_same_place_and_can_be_read_and_restored(tmp_path: Path) -> None:
    import gzip

    stored = Path(__file__).parents[1] / "data" / "client-files" / "v1.compass.gz"
    path = tmp_path / "old.compass"
    path.write_bytes(gzip.decompress(stored.read_bytes()))
    file = open_client(path)
    (kept,) = backups.listed(file)
    assert kept.reason == "update"
    with closing(sqlite3.connect(f"file:{kept.path}?mode=ro", uri=True)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
    before = kept.path.read_bytes()
    assert not compare(file, kept.path).found
    write(file, removed=(("items", "i1"),))
    file.perform("Back", go_back, compare(file, kept.path).then)
    assert file.read(whole) == backups.plan_in(kept.path)
    file.close()
    assert kept.path.read_bytes() == before
    assert [entry.name for entry in kept.path.parent.iterdir() if "in-the-making" in entry.name] == []


@pytest.mark.parametrize("content", [b"", b"not a database" * 100])
def test_a_damaged_backup_is_told_and_harms_no_other(opened: ClientFile, content: bytes) -> None:
    good, bad = (back_up(opened, "hand", NOW + timedelta(minutes=minute)).backup for minute in range(2))
    bad.path.write_bytes(content)
    with pytest.raises(PlanError):
        backups.plan_in(bad.path)
    assert backups.plan_in(good.path) == opened.read(whole)
    assert len(backups.listed(opened)) == 2


@pytest.mark.parametrize(
    ("latest", "minutes"),
    [
        (None, 0),
        (NOW, 30),
        (NOW - timedelta(minutes=10), 20),
        (NOW - timedelta(days=3), 0),
        (NOW + timedelta(days=3), 30),
    ],
)
def test_backups_are_half_an_hour_apart_whatever_the_clock_says(latest: datetime | None, minutes: int) -> None:
    assert backups.wait(latest, NOW) == timedelta(minutes=minutes)


def test_only_a_large_import_is_preceded_by_a_backup(opened: ClientFile) -> None:
    backups.before_import(opened, 100, NOW)
    assert backups.listed(opened) == ()
    backups.before_import(opened, 101, NOW)
    assert [(one.reason, one.rows) for one in backups.listed(opened)] == [("import", 101)]


def test_work_goes_on_while_a_backup_is_made_and_none_fails_for_it(
    opened: ClientFile, rounds: Callable[[int, int], int]
) -> None:
    """A commit interrupts the reading of a worker, which then begins anew, whatever it was doing."""
    made: list[Backup] = []
    failed: list[BaseException] = []
    ended = threading.Event()

    def work() -> None:
        try:
            while not ended.is_set():
                made.append(back_up(opened, "automatic", NOW).backup)
        except BaseException as error:  # noqa: BLE001 - whatever it was, the test tells it
            failed.append(error)

    worker = threading.Thread(target=work)
    worker.start()
    for turn in range(rounds(50, 300)):
        write(opened, items=(post("send", None, id="typed", title=f"Title {turn}"),))
        ended.wait(0.004)
    while not made and not failed:
        ended.wait(0.01)
    ended.set()
    worker.join()
    assert failed == []
    for backup in made[-3:]:
        assert len(backups.plan_in(backup.path).items) in {4, 5}


KILLED = """
import os, signal, sys, threading
from datetime import UTC, datetime
from pathlib import Path
from compassdesk.services.backups import back_up
from compassdesk.services.opening import open_client

def live(seconds):
    file = open_client(Path(sys.argv[1]))
    back_up(file, "hand", datetime.now(UTC))  # one at least, however busy the machine is
    threading.Timer(seconds, os.kill, (os.getpid(), signal.SIGKILL)).start()
    while True:
        back_up(file, "hand", datetime.now(UTC))

for turn in range(8):
    child = os.fork()
    if child == 0:
        live(0.05 + 0.013 * turn)
    os.waitpid(child, 0)
"""


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")
def test_a_kill_in_the_middle_leaves_no_torn_backup(opened: ClientFile) -> None:
    opened.close()
    subprocess.run([sys.executable, "-c", KILLED, str(opened.path)], check=True)
    found = backups.known_at(opened.path).own
    assert found
    for backup in found:
        assert titles(backup) == {"New pump", "Come to the fair", "Answer comments", "Something with valves"}
