"""What a traced process does, and what must hold afterwards however it ended.

`works.py WORK FOLDER` says a word on its output after each thing that is done for good.
"""

import gzip
import shutil
import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from compassdesk.domain.errors import PlanError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Record
from compassdesk.formats import exporting, known
from compassdesk.services import attachments, backups, doctor, protection
from compassdesk.services.exports import Choices, of_plan
from compassdesk.services.imports import read_plan_file
from compassdesk.services.opening import open_client
from compassdesk.services.plans import whole
from torture import counting

ROUNDS = 6
_NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)
FILE, OLD_FILE, STRANGE_FILE = "count.compass", "old.compass", "strange.compass"
PASSPHRASE = "only for this test"  # noqa: S105 - of a file that lives for a moment
_FIRST_VERSION = Path(__file__).parents[1] / "data" / "client-files" / "v1.compass.gz"


def lay(folder: Path) -> None:
    """What lies in the folder before the work begins."""
    counting.made(folder / FILE)
    (folder / "plan.json").write_text("old")
    (folder / OLD_FILE).write_bytes(gzip.decompress(_FIRST_VERSION.read_bytes()))
    shutil.copy(folder / FILE, folder / STRANGE_FILE)
    with closing(sqlite3.connect(folder / STRANGE_FILE)) as connection:
        connection.execute("PRAGMA trusted_schema = ON")
        connection.execute("CREATE TABLE strange AS SELECT id, body FROM items")
        connection.execute("DROP INDEX items_by_start")
        connection.commit()


def commits(folder: Path) -> None:
    """Change after change."""
    file = open_client(folder / FILE)
    for number in range(1, ROUNDS + 1):
        counting.step(file, number)
        _say(number)
    file.close()


def attach(folder: Path) -> None:
    """A content after the other, each with the record that names it."""
    file = open_client(folder / FILE)
    for number in range(1, ROUNDS // 2 + 1):
        content = _content(number)
        key = sha256(content).hexdigest()
        row = Record(f"a{number}", {"item": None, "name": f"{number}.jpg", "sha256": key})
        file.perform("Attach", attachments.add, Patch(attachments=(row,)), {key: content})
        _say(number)
    file.close()


def _content(number: int) -> bytes:
    return bytes([number]) * 50_000


def create(folder: Path) -> None:
    """A new client file."""
    counting.made(folder / "new.compass")
    _say("new")


def copy(folder: Path) -> None:
    """A checked copy of an open file."""
    file = open_client(folder / FILE)
    counting.step(file, 1)
    file.snapshot(folder / "copy.compass")
    _say("copy")
    file.close()


def export(folder: Path) -> None:
    """A plan file over an older one."""
    file = open_client(folder / FILE)
    plan = file.read(whole)
    exporting.export(known.named("plan"), of_plan(plan), Choices(), folder / "plan.json", replaces=True)
    _say("export")
    file.close()


def go_back(folder: Path) -> None:
    """The rows of a backup in place of those that are there now."""
    file = open_client(folder / FILE)
    then = file.read(whole)
    counting.step(file, 7)
    file.perform("Go back", backups.go_back, then)
    _say("back")
    file.close()


def mend(folder: Path) -> None:
    """A file with a foreign table and without one of its indexes is put right."""
    doctor.mend(folder / STRANGE_FILE, "Mend", "UTC", _NOW)
    _say("mended")


def protect(folder: Path) -> None:
    """A passphrase where there was none."""
    protection.protect(folder / FILE, PASSPHRASE)
    _say("protected")


def protected_commits(folder: Path) -> None:
    """Change after change in a protected file."""
    protect(folder)
    file = open_client(folder / FILE)
    for number in range(1, ROUNDS // 2 + 1):
        counting.step(file, number)
        _say(number)
    file.close()


def update(folder: Path) -> None:
    """A file of the first version brought up to date."""
    open_client(folder / OLD_FILE).close()
    _say("updated")


WORKS = {
    work.__name__: work
    for work in (attach, commits, create, copy, export, go_back, mend, protect, protected_commits, update)
}


def _attachments_hold(left: Path, said: list[str]) -> None:
    """What is named is there whole, and what is there is named."""
    with closing(open_client(left / FILE)) as file:
        named = [str(record.content["sha256"]) for record in file.read(whole).attachments]
        assert len(named) in {len(said), len(said) + 1}
        assert all(sha256(file.read(attachments.content, key) or b"").hexdigest() == key for key in named)
        assert file.read(attachments.unnamed) == {}


def _commits_hold(left: Path, said: list[str]) -> None:
    assert counting.reached(left / FILE) in {len(said), len(said) + 1}


def _whole_or_absent(left: Path, said: list[str]) -> None:
    new = left / "new.compass"
    assert counting.reached(left / FILE) == 0
    assert new.exists() or not said
    assert not new.exists() or counting.reached(new) == 0


def _copy_holds(left: Path, said: list[str]) -> None:
    copy = left / "copy.compass"
    assert counting.reached(left / FILE) in {0, 1}
    assert copy.exists() or not said
    assert not copy.exists() or counting.reached(copy) == 1


def _export_holds(left: Path, said: list[str]) -> None:
    whole = (left / "plan.json").read_text() != "old"
    assert whole or not said
    assert not whole or len(read_plan_file(left / "plan.json").items) == 6


def _back_holds(left: Path, said: list[str]) -> None:
    assert counting.reached(left / FILE) in ({0} if said else {0, 7})


def _protected_or_not(left: Path, said: list[str]) -> None:
    """What was said: that it is protected, and each round since."""
    path = left / FILE
    assert protection.is_locked(path) or not said
    done = max(0, len(said) - 1)
    if protection.is_locked(path):
        protection.unlock(path, PASSPHRASE)
    try:
        assert counting.reached(path) in ({done, done + 1} if said else {0})
    finally:
        protection.lock(path)


def _updated_holds(left: Path, _said: list[str]) -> None:
    with closing(open_client(left / OLD_FILE)) as file:
        assert len(file.read(whole).items) == 3
        assert file.read(doctor.examine, "UTC") == ()


def _mended_or_can_be(left: Path, said: list[str]) -> None:
    """A power cut may leave it as strange as it was."""
    path = left / STRANGE_FILE
    troubles = doctor.look(path, "UTC")
    assert not (troubles and said)
    assert all(trouble.mendable for trouble in troubles)
    doctor.mend(path, "Mend", "UTC", _NOW)
    assert counting.reached(path) == 0


HOLDS = {
    "attach": _attachments_hold,
    "mend": _mended_or_can_be,
    "commits": _commits_hold,
    "create": _whole_or_absent,
    "copy": _copy_holds,
    "export": _export_holds,
    "go_back": _back_holds,
    "protect": _protected_or_not,
    "protected_commits": _protected_or_not,
    "update": _updated_holds,
}
"""By work: what must hold in the folder, given what was said."""


def _say(word: object) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    try:
        WORKS[sys.argv[1]](Path(sys.argv[2]))
    except PlanError as trouble:
        sys.stderr.write(f"told {trouble.code}\n")
        sys.exit(3)
