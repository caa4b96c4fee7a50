"""A file that was renamed half written finds the journal beside its former name; no other file is given it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from builders import client, post
from compassdesk.cli import main
from compassdesk.domain.patch import Patch
from compassdesk.services import doctor, protection
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.plans import whole
from compassdesk.storage import letters
from compassdesk.storage.left_overs import lie_beside
from compassdesk.storage.lock import Lock


@pytest.fixture
def before(tmp_path: Path) -> Path:
    """A closed client file, elsewhere."""
    path = tmp_path / "before" / "team.compass"
    path.parent.mkdir()
    items = tuple(post("send", None, id=f"i{number}", title="Old words", body="old " * 300) for number in range(40))
    create_client(path, client(), Patch(items=items)).close()
    return path


@pytest.fixture
def half_written(before: Path, tmp_path: Path) -> Path:
    """What a kill leaves of that file in the middle of a commit, with its journal, in a folder of its own."""
    work = tmp_path / "work" / "team.compass"
    left = tmp_path / "left" / "team.compass"
    work.parent.mkdir()
    left.parent.mkdir()
    shutil.copy(before, work)
    with closing(sqlite3.connect(work, isolation_level=None)) as connection:
        letters.teach(connection)
        connection.execute("PRAGMA trusted_schema = ON")
        connection.execute("PRAGMA cache_size = 1")  # so that it writes pages long before it commits
        connection.execute("BEGIN")
        connection.execute("UPDATE items SET title = 'New words', body = hex(randomblob(3000))")
        for name in ("team.compass", "team.compass-journal"):
            shutil.copy(work.with_name(name), left.with_name(name))
        connection.execute("ROLLBACK")
    assert left.read_bytes() != before.read_bytes()
    return left


def titles(path: Path) -> set[str]:
    with closing(open_client(path)) as file:
        assert file.read(doctor.examine, "UTC") == ()
        return {item.title for item in file.read(whole).items}


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("read_only", [False, True])
def test_a_renamed_file_is_made_whole_and_it_is_told_once(half_written: Path, read_only: bool) -> None:
    journal = half_written.with_name("team.compass-journal")
    path = half_written.rename(half_written.with_name("team-2027.compass"))
    with closing(open_client(path, read_only=read_only)) as file:
        (notice,) = file.notices()
        assert (notice.code, notice.values["path"], notice.values["journal"]) == ("healed", str(path), str(journal))
    assert not journal.exists()
    assert titles(path) == {"Old words"}
    with closing(open_client(path)) as file:
        assert file.notices() == ()


@pytest.mark.usefixtures("qapp")
def test_on_the_command_line_too(half_written: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = half_written.rename(half_written.with_name("team-2027.compass"))
    assert main(["check", str(path), "--now", "2027-03-01T08:00"], lambda _arguments: 0) in {0, 1}
    assert "made whole again" in capsys.readouterr().err


def test_a_whole_copy_leaves_the_journal_to_the_file_that_needs_it(half_written: Path, before: Path) -> None:
    journal = half_written.with_name("team.compass-journal")
    kept = journal.read_bytes()
    renamed = half_written.rename(half_written.with_name("team-2027.compass"))
    copy = Path(shutil.copy(before, half_written.with_name("a-copy.compass")))
    with closing(open_client(copy)) as file:
        assert file.notices() == ()
    assert journal.read_bytes() == kept
    assert titles(renamed) == titles(copy) == {"Old words"}


def test_another_file_and_one_that_went_on_are_not_given_it(half_written: Path, before: Path) -> None:
    journal = half_written.with_name("team.compass-journal")
    kept = journal.read_bytes()
    half_written.unlink()
    other = half_written.with_name("other.compass")
    create_client(other, client(name="Other")).close()
    went_on = Path(shutil.copy(before, half_written.with_name("went-on.compass")))
    for number in range(3):
        with closing(open_client(went_on)) as file:
            file.perform("Edit", lambda tx, n: tx.exec_driver_sql(f"UPDATE items SET title = 'Later {n}'"), number)
    for path in (other, went_on):
        with closing(open_client(path)) as file:
            assert file.notices() == ()
    assert titles(went_on) == {"Later 2"}
    assert journal.read_bytes() == kept


def test_a_journal_of_a_program_that_is_still_at_work_is_left_alone(half_written: Path) -> None:
    held = Lock(half_written)
    path = half_written.rename(half_written.with_name("team-2027.compass"))
    assert not lie_beside(path)
    held.release()
    assert lie_beside(path)


def test_a_file_protected_since_is_not_given_it(half_written: Path, before: Path) -> None:
    """Neither while it is locked nor when it is not: the journal would put plain text into it."""
    protection.protect(before, "a passphrase")
    protection.lock(before)
    journal = half_written.with_name("team.compass-journal")
    half_written.unlink()
    path = Path(shutil.copy(before, half_written.with_name("protected.compass")))
    assert protection.is_locked(path)
    assert not lie_beside(path)
    protection.unlock(path, "a passphrase")
    try:
        assert titles(path) == {"Old words"}
    finally:
        protection.lock(path)
    assert journal.exists()
