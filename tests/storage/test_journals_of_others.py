"""A journal that may belong to another file is never removed: it is kept under a name that is told."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from builders import client, post
from compassdesk.domain.patch import Patch
from compassdesk.services import protection
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.plans import whole
from compassdesk.storage import letters

_SECTOR, _PAGE, _AROUND = 512, 4096, 8


def made(path: Path, name: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    items = tuple(post("send", None, id=f"i{number}", title=name) for number in range(4))
    create_client(path, client(name=name), Patch(items=items)).close()
    return path


def journal_of_its_first_page(path: Path) -> bytes:
    """What the commit that begins a session leaves when it is broken off: the header as it was, and nothing else."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        letters.teach(connection)
        connection.execute("PRAGMA trusted_schema = ON")
        connection.execute("PRAGMA cache_size = 1")  # so that the first page is counted before the second is written
        connection.execute("BEGIN")
        connection.execute("UPDATE items SET body = hex(randomblob(20000))")
        journal = path.with_name(f"{path.name}-journal").read_bytes()
        connection.execute("ROLLBACK")
    assert int.from_bytes(journal[8:12], "big") == 1
    return journal[: _SECTOR + _PAGE + _AROUND]


def edit(path: Path, title: str) -> None:
    with closing(open_client(path)) as file:
        file.perform("Edit", lambda tx: tx.exec_driver_sql("UPDATE items SET title = ?", (title,)))


def kept_beside(path: Path) -> list[bytes]:
    return [kept.read_bytes() for kept in sorted(path.parent.glob("*.left-over-*.journal"))]


@pytest.mark.parametrize("twin", [False, True], ids=["another-client", "a-copy-that-went-on"])
def test_the_journal_of_a_first_commit_is_kept_and_told(tmp_path: Path, twin: bool) -> None:
    """Clients of one schema may have the same first page but for the counters in it."""
    path, other = made(tmp_path / "team.compass", "Team"), tmp_path / "elsewhere" / "team.compass"
    if twin:
        other.parent.mkdir()
        shutil.copy(path, other)
        edit(other, "Theirs")
    else:
        made(other, "Other")
    edit(path, "Ours")
    journal = journal_of_its_first_page(other)
    path.with_name("team.compass-journal").write_bytes(journal)
    with closing(open_client(path)) as file:
        assert [kept.read_bytes() for kept in file.kept_aside] == [journal]
        assert [notice.code for notice in file.notices()] == ["kept-aside"]
        assert {item.title for item in file.read(whole).items} == {"Ours"}


def test_what_was_kept_stays_when_the_file_is_protected_and_opened_again(tmp_path: Path) -> None:
    path, other = made(tmp_path / "team.compass", "Team"), made(tmp_path / "elsewhere" / "team.compass", "Other")
    edit(path, "Ours")
    journal = journal_of_its_first_page(other)
    path.with_name("team.compass-journal").write_bytes(journal)
    open_client(path).close()
    assert kept_beside(path) == [journal]
    protection.protect(path, "a passphrase")
    for _ in range(2):
        with closing(open_client(path)) as file:
            assert file.notices() == ()
        assert kept_beside(path) == [journal]


def test_one_that_lies_beside_a_protected_file_is_kept_whatever_it_holds(tmp_path: Path) -> None:
    path, other = made(tmp_path / "team.compass", "Team"), made(tmp_path / "elsewhere" / "team.compass", "Other")
    protection.protect(path, "a passphrase")
    journal = journal_of_its_first_page(other)
    path.with_name("team.compass-journal").write_bytes(journal)
    with closing(open_client(path)) as file:
        assert [notice.code for notice in file.notices()] == ["kept-aside"]
    assert kept_beside(path) == [journal]


def test_one_without_a_beginning_that_was_kept_is_not_given_to_the_next_file(tmp_path: Path) -> None:
    path = tmp_path / "team.compass"
    path.with_name("team.compass-journal").write_bytes(left := b"\x00 what another file left")
    made(path, "Team")
    for _ in range(2):
        open_client(path).close()
        assert kept_beside(path) == [left]


def test_its_own_file_gets_it_back(tmp_path: Path) -> None:
    """The one whose header is as the journal says, whatever had its name meanwhile."""
    path, away = made(tmp_path / "team.compass", "Team"), tmp_path / "away.compass"
    edit(path, "Ours")
    journal = journal_of_its_first_page(path)
    path.rename(away)
    made(path, "Other")
    path.with_name("team.compass-journal").write_bytes(journal)
    open_client(path).close()
    assert kept_beside(path) == [journal]
    away.replace(path)
    with closing(open_client(path)) as file:
        assert {item.title for item in file.read(whole).items} == {"Ours"}
        assert file.notices() == ()
    assert kept_beside(path) == []
