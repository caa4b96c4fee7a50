"""Backups that make themselves, where they lie, and the way back."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import client, post
from compassdesk.domain.errors import InputError, PlanError, WorldError
from compassdesk.domain.patch import LISTS, Patch, as_patch, row_id
from compassdesk.domain.plan import Plan
from compassdesk.services import backup_folders, backups, patches
from compassdesk.services.backups import back_up, compare, go_back
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.plans import whole
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import row_changes
from compassdesk.storage.backups import Backup, listed, thin
from compassdesk.storage.passing import passing_name
from compassdesk.system import preferences
from compassdesk.system.folders import made
from compassdesk.system.preferences import Preferences
from examples import fewer
from plan_values import plans

NOW = datetime(2027, 3, 1, 9, 12, tzinfo=UTC)


def write(file: ClientFile, **values: Any) -> None:
    file.perform("Write", patches.apply, Patch(**values))


def given_identity(path: Path, identity: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("INSERT OR REPLACE INTO copy VALUES (1, ?, 'r', '', 1)", (identity,))
        connection.commit()


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
    for day in range(40):
        back_up(opened, "hand", NOW + timedelta(days=day))
    assert len(backups.listed(opened)) == 41
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


def test_what_differs_from_now(opened: ClientFile) -> None:
    made = back_up(opened, "hand", NOW).backup
    fair = next(item for item in opened.read(whole).items if item.id == "i2")
    write(
        opened,
        items=(post("send", None, id="new"), replace(fair, title="Come to the show")),
        removed=(("items", "i1"),),
    )
    (items,) = compare(opened, made.path).found.lists
    assert [item.id for item in items.new] == ["new"]
    assert [(then.title, now.title) for then, now in items.changed] == [("Come to the fair", "Come to the show")]
    assert [item.id for item in items.gone] == ["i1"]


def test_going_back_is_one_step_that_can_be_undone(opened: ClientFile) -> None:
    made = back_up(opened, "hand", NOW).backup
    then = opened.read(whole)
    write(opened, removed=(("channels", "li"), ("items", "i1"), ("spokespersons", "marc")))
    now = opened.read(whole)
    steps = []
    opened.subscribe(steps.append)
    opened.perform("Back", go_back, compare(opened, made.path).then)
    assert opened.read(whole) == then
    assert len(steps) == 1
    opened.replay(steps[0].step, "undo")
    assert opened.read(whole) == now


def test_rows_that_did_not_change_are_not_written(opened: ClientFile) -> None:
    made = back_up(opened, "hand", NOW).backup
    write(opened, items=(post("send", None, id="new"),))
    steps = []
    opened.subscribe(steps.append)
    opened.perform("Back", go_back, compare(opened, made.path).then)
    assert steps[0].touched == {"items": frozenset({"new"})}


@fewer(10)
@given(plans(), plans(), st.data())
def test_going_back_is_exact(then: Plan, later: Plan, data: st.DataObject) -> None:
    """Whatever was added, changed and removed since, the plan is the backup's again."""
    with TemporaryDirectory() as folder:
        file = create_client(Path(folder) / "a.compass", then.client, as_patch(then))
        try:
            file.perform("Extra", row_changes.keep_extra, then.extra)
            before = file.read(whole)
            file.snapshot(Path(folder) / "kept.compass")
            every = [(name, row_id(row)) for name in LISTS for row in getattr(later, name)]
            removed = data.draw(st.lists(st.sampled_from(every), unique=True, max_size=6))
            file.perform("Later", patches.apply, as_patch(later))
            file.perform("Extra", row_changes.keep_extra, later.extra)
            file.perform("Removed", patches.apply, Patch(removed=tuple(removed)))
            file.perform("Back", go_back, backups.plan_in(Path(folder) / "kept.compass"))
            assert file.read(whole) == before
        finally:
            file.close()


def test_a_backup_of_another_client_is_refused(opened: ClientFile, tmp_path: Path) -> None:
    opened.close()
    given_identity(opened.path, "client-1")
    other = create_client(tmp_path / "other.compass", client(name="Other"))
    other.close()
    given_identity(other.path, "client-2")
    file = open_client(opened.path)
    try:
        with pytest.raises(InputError) as told:
            backups.check_same_client(file, other.path)
        assert told.value.code == "other-client"
    finally:
        file.close()


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


def test_work_goes_on_while_a_backup_is_made_and_none_fails_for_it(opened: ClientFile) -> None:
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
    for turn in range(150):
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

file = open_client(Path(sys.argv[1]))
threading.Timer(float(sys.argv[2]), os.kill, (os.getpid(), signal.SIGKILL)).start()
print("ready", flush=True)
while True:
    back_up(file, "hand", datetime.now(UTC))
"""


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")
def test_a_kill_in_the_middle_leaves_no_torn_backup(opened: ClientFile) -> None:
    opened.close()
    for turn in range(8):
        subprocess.run(
            [sys.executable, "-c", KILLED, str(opened.path), str(0.05 + 0.013 * turn)],
            capture_output=True,
            check=False,
        )
    found = backups.known_at(opened.path).own
    assert found
    for backup in found:
        assert titles(backup) == {"New pump", "Come to the fair", "Answer comments", "Something with valves"}
