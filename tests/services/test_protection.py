"""Protecting a client file: what the file looks like and what opens it."""

import sqlite3
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from builders import post
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.domain.patch import Patch
from compassdesk.services import backups, patches, protection, search, working_together
from compassdesk.services.opening import open_client
from compassdesk.storage import passphrases
from examples import part_a_day
from needle import NEEDLE, PASSPHRASE, found_in, titles


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
                if name not in {"sqlite_schema", "copy"}  # which tells where the file lies
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


def test_whoever_works_in_the_file_stays_the_same(plain: Path) -> None:
    """So the folder in which it works together with others, known by its replica, stays its folder."""

    def replica() -> str:
        file = open_client(plain)
        try:
            return file.read(working_together.replica, plain)
        finally:
            file.close()

    file = open_client(plain)
    file.perform("Add", patches.apply, Patch(items=(post("send", None, id="new"),)))
    file.close()
    before = replica()
    assert before
    protection.protect(plain, PASSPHRASE)
    assert replica() == before
    protection.unprotect(plain)
    assert replica() == before


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
        for typed in (NEEDLE, NEEDLE[2:-2]):
            assert {hit.item for hit in file.read(search.find, typed)} == {"i1", "i2"}
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
    for passphrase in part_a_day(("it's; DROP TABLE items; --", "x'" + "00" * 32 + "'", '"'), 3):
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
