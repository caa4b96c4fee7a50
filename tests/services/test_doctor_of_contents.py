"""Contents of attachments that are missing, changed or named by nothing: told, and mended where nothing is lost."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import pytest

from builders import client, plan, post
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.plan import Record
from compassdesk.services import attachments, backups, doctor, protection
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.connections import open_bare
from compassdesk.texts import doctor_report
from rescued import PASSPHRASE

NOW = datetime(2027, 3, 1, tzinfo=UTC)
ZONE = "Europe/Amsterdam"
FIRST, SECOND = (bytes([number]) + bytes(range(256)) * 200 for number in (1, 2))
ONE, TWO = (sha256(content).hexdigest() for content in (FIRST, SECOND))
ROWS = (
    Record("a", {"item": "i1", "name": "{pump}.jpg", "alt": "", "sha256": ONE}),
    Record("b", {"name": "marc.jpg", "alt": "", "sha256": TWO}),
)


@pytest.fixture(autouse=True)
def _own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPASSDESK_HOME", str(tmp_path / "home"))


@pytest.fixture
def file(tmp_path: Path) -> Iterator[ClientFile]:
    whole = plan(post("send", None, id="i1", title="A {title}"))
    with closing(create_client(tmp_path / "c.compass", client(), as_patch(whole))) as made:
        made.perform("Attach", attachments.add, Patch(attachments=ROWS), {ONE: FIRST, TWO: SECOND})
        yield made


def hurt(file: ClientFile, statement: str) -> Path:
    """The file after somebody wrote into it past the app."""
    file.close()
    with closing(open_bare(file.path)) as connection:
        connection.execute(statement)
    return file.path


def told(path: Path) -> list[str]:
    return [trouble.code for trouble in doctor.look(path, ZONE)]


def stored(path: Path) -> dict[str, tuple[int, bytes]]:
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT sha256, size, content FROM attachment_contents").fetchall()
    return {key: (size, content) for key, size, content in rows}


WHOLE = {ONE: (len(FIRST), FIRST), TWO: (len(SECOND), SECOND)}
CHANGED = f"UPDATE attachment_contents SET content = CAST(x'00' || substr(content, 2) AS BLOB) WHERE sha256 = '{ONE}'"
GONE = f"DELETE FROM attachment_contents WHERE sha256 = '{ONE}'"


def test_what_no_backup_has_is_told_by_name_and_stays(file: ClientFile) -> None:
    path = hurt(file, GONE)
    (trouble,) = doctor.look(path, ZONE)
    assert (trouble.code, trouble.mendable, trouble.only_told) == ("content-missing", False, True)
    assert "“{pump}.jpg” at “A {title}”" in next(iter(doctor_report.lines((trouble,))))


def test_changed_bytes_that_no_backup_has_as_they_were_stay(file: ClientFile) -> None:
    path = hurt(file, CHANGED)
    before = stored(path)
    assert told(path) == ["content-other"]
    mended = doctor.mend(path, "Mend", ZONE, NOW)
    assert [trouble.code for trouble in mended.left] == ["content-other"]
    assert stored(path) == before


@pytest.mark.parametrize(("statement", "code"), [(GONE, "content-missing-found"), (CHANGED, "content-other-found")])
def test_what_a_backup_has_whole_comes_from_there(file: ClientFile, statement: str, code: str) -> None:
    backups.back_up(file, "hand", NOW)
    path = hurt(file, statement)
    assert told(path) == [code]
    assert doctor.mend(path, "Mend", ZONE, NOW).left == ()
    assert stored(path) == WHOLE


def test_bytes_under_another_hash_go_where_they_belong_and_sizes_are_theirs(file: ClientFile) -> None:
    path = hurt(file, f"UPDATE attachment_contents SET sha256 = 'other', size = 3 WHERE sha256 = '{TWO}'")
    assert told(path) == ["contents-misplaced", "contents-sizes"]
    assert doctor.mend(path, "Mend", ZONE, NOW).left == ()
    assert stored(path) == WHOLE


AWAY, IN_ITS_PLACE, CROSSWISE = (
    f"UPDATE attachment_contents SET sha256 = '{to}' WHERE sha256 = '{key}'"
    for key, to in ((ONE, "away"), (TWO, ONE), ("away", TWO))
)
TWICE = f"INSERT INTO attachment_contents SELECT 'away', size, content FROM attachment_contents WHERE sha256 = '{ONE}'"


@pytest.mark.parametrize("statements", [(AWAY, IN_ITS_PLACE), (AWAY, IN_ITS_PLACE, CROSSWISE), (TWICE, CHANGED)])
def test_bytes_that_lie_crosswise_are_all_put_where_they_belong(file: ClientFile, statements: tuple[str, ...]) -> None:
    for statement in statements:
        hurt(file, statement)
    assert told(file.path) == ["contents-misplaced"]
    assert doctor.mend(file.path, "Mend", ZONE, NOW).left == ()
    assert stored(file.path) == WHOLE


def test_bytes_that_lie_in_the_place_of_others_leave_that_one_missing(file: ClientFile) -> None:
    backups.back_up(file, "hand", NOW)
    path = hurt(file, f"DELETE FROM attachment_contents WHERE sha256 = '{TWO}'")
    path = hurt(file, f"UPDATE attachment_contents SET sha256 = '{TWO}'")
    assert told(path) == ["content-missing-found", "contents-misplaced"]
    assert doctor.mend(path, "Mend", ZONE, NOW).left == ()
    assert stored(path) == WHOLE


def test_what_no_record_names_is_taken_out_and_lies_in_the_backup_made_before(file: ClientFile) -> None:
    file.perform("Take away", lambda tx: attachments.add(tx, Patch(removed=(("attachments", "b"),)), {}))
    file.close()
    assert told(file.path) == ["contents-unnamed"]
    mended = doctor.mend(file.path, "Mend", ZONE, NOW)
    assert mended.left == ()
    assert stored(file.path) == {ONE: WHOLE[ONE]}
    assert stored(mended.backup) == WHOLE


def test_what_a_row_that_is_set_aside_may_have_named_stays(file: ClientFile) -> None:
    path = hurt(file, "UPDATE records SET content = 'no JSON' WHERE id = 'b'")
    assert told(path) == ["row", "contents-unnamed"]
    mended = doctor.mend(path, "Mend", ZONE, NOW)
    assert mended.aside is not None
    assert stored(path) == WHOLE


def test_a_protected_file_is_looked_at_and_mended_alike(file: ClientFile) -> None:
    file.close()
    protection.protect(file.path, PASSPHRASE)
    with closing(open_client(file.path)) as opened:
        backups.back_up(opened, "hand", NOW)
        path = hurt(opened, GONE)
    assert told(path) == ["content-missing-found"]
    assert doctor.mend(path, "Mend", ZONE, NOW).left == ()
    with closing(open_client(path, read_only=True)) as opened:
        assert opened.read(attachments.content, ONE) == FIRST


def test_what_a_template_alone_names_is_in_its_place(file: ClientFile) -> None:
    part = {"title": "Pump", "kind": "post", "petal": "send", "attachments": [{"name": "pump.jpg", "sha256": TWO}]}
    kept = Patch(removed=(("attachments", "b"),), templates=(Record("t", {"name": "T", "parts": [part]}),))
    file.perform("Keep", lambda tx: attachments.add(tx, kept, {}))
    file.close()
    assert told(file.path) == []
