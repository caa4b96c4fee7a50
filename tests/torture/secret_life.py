"""Days with a protected client in which needles are typed: `secret_life.py FILE SOURCE`, see ACTS.

Each line on its input names an act. It is done in a fork of this process, which has loaded the packages; told are the
fork's process id, what it says itself, and how it ended. Whatever an act does with the needles, none of them may be
found on the disk afterwards.
"""

import logging
import os
import signal
import sys
import traceback
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import NoReturn

from builders import channel, client, person, post
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.formats import importing
from compassdesk.services import backups, imports, patches, plans, protection, search
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import passphrases
from compassdesk.storage.asking import Transaction
from compassdesk.system.log import start_log

PASSPHRASE, ANOTHER = "four loose words", "five other loose words"
TITLE, BODY, PHONE, IMPORTED = (
    "q7Zw3KpLx9VbN2mTfR8sYc4H",
    "dJ6gAe5Uq0WxKzYtRv1BnM8P",
    "+31-6-99318204775",
    "hG3kLpZ8vQw2XcT7",
)
NEEDLES = (TITLE, BODY, PHONE, IMPORTED)
_NOW = datetime(2027, 3, 2, 9, tzinfo=UTC)
_ITEMS = 300


def create(path: Path, _source: Path) -> None:
    """A client that is protected before anything is in it."""
    create_client(path, client(name="Plain name"), Patch(channels=(channel("li"),))).close()
    protection.protect(path, PASSPHRASE)
    file = open_client(path)
    items = tuple(
        post("send", "2027-03-03T09:00", id=f"i{number}", title=f"{TITLE} {number}", body=f"{BODY} " * 60)
        for number in range(_ITEMS)
    )
    people = (person("lisa", name=f"Lisa {TITLE}", extra={"phone": PHONE}),)
    file.perform(f"A step named {TITLE}", patches.apply, Patch(items=items, spokespersons=people))
    file.close()


def work(path: Path, source: Path) -> None:
    """The window: typing, searching, undoing, importing, backing up, going back, a mistake, and a kill."""
    from PySide6.QtTest import QTest

    from compassdesk.app import build
    from compassdesk.ui.editors.item_editor import ItemEditor

    start_log()
    _unlock(path)
    desktop = build([str(path)], clock=lambda: _NOW)
    desktop.window.show()
    desktop.window.columns.build()
    desk = desktop.desk
    desk.sight.open_item("i1")
    QTest.qWait(200)
    title = desktop.window.findChild(ItemEditor).title
    title.setFocus()
    QTest.keyClicks(title, TITLE)
    assert desktop.files.settle()
    assert desk.session.file.read(search.find, TITLE)
    desk.undoing.undo()
    desk.undoing.redo()
    made = backups.back_up(desk.session.file, "hand", _NOW).backup.path
    desk.session.perform("Import", imports.take, importing.preview(source, desk.session.file.read(plans.whole)))
    desk.undoing.undo()
    desk.undoing.redo()
    desk.session.file.snapshot(path.with_name("copy.compass"))
    desk.session.perform("Go back", backups.go_back, backups.compare(desk.session.file, made).then)
    _mistake(desk.session.file)
    desktop.window.keep_shape()
    desktop.locking().lock()
    QTest.qWait(100)
    os.kill(os.getpid(), signal.SIGKILL)


def commits(path: Path, _source: Path) -> None:
    """Changes of many pages until somebody kills it; each is a line on the output."""
    _unlock(path)
    file = open_client(path)
    for number in range(10_000):
        items = tuple(
            post("send", "2027-03-04T09:00", id=f"i{place}", title=f"{number} {TITLE}", body=f"{BODY} {number} " * 90)
            for place in range(_ITEMS)
        )
        file.perform(TITLE, patches.apply, Patch(items=items))
        _say("done")


def reads(path: Path, _source: Path) -> None:
    """Questions that sort and group texts, for which SQLite would take temporary files."""
    _sort(path, 30)  # 13 MB are ten times what is sorted in memory at most


def reads_all(path: Path, _source: Path) -> None:
    """As `reads`, of 90,000 rows."""
    _sort(path, _ITEMS)


def _sort(path: Path, each_with: int) -> None:
    _unlock(path)
    file = open_client(path)
    file.read(lambda connection: connection.execute("PRAGMA cache_size = 5"))
    others = f"(SELECT title FROM items LIMIT {each_with})"
    much = f"SELECT a.body || b.title FROM items a, {others} b ORDER BY 1 DESC LIMIT 1 OFFSET 4000"
    file.read(lambda connection: connection.execute(much).fetchall())
    file.perform("x", patches.apply, Patch(removed=tuple(("items", f"i{place}") for place in range(0, _ITEMS, 2))))
    file.close()


def change(path: Path, _source: Path) -> None:
    """Another passphrase, and back to the first."""
    _unlock(path)
    _say("begun")
    protection.change_passphrase(path, ANOTHER)
    protection.change_passphrase(path, PASSPHRASE)


def crash(path: Path, _source: Path) -> None:
    """A fault in the middle of a transaction."""
    start_log()
    _unlock(path)
    file = open_client(path)
    _mistake(file)

    def half(transaction: Transaction) -> None:
        patches.apply(transaction, Patch(items=(post("send", None, id="i1", title=TITLE, body=BODY),)))
        os.kill(os.getpid(), signal.SIGSEGV)

    file.perform(TITLE, half)


def _unlock(path: Path) -> None:
    """With the passphrase it has; a kill while it is changed leaves either."""
    try:
        protection.unlock(path, PASSPHRASE)
    except InputError:
        protection.unlock(path, ANOTHER)


def _mistake(file: ClientFile) -> None:
    """An error whose traceback holds rows goes into the log."""
    with suppress(Exception):
        file.read(lambda connection: connection.execute(f"SELECT broken FROM items WHERE title = '{TITLE}'"))
    try:
        raise ValueError(f"a mistake about {TITLE}")
    except ValueError:
        logging.getLogger("compassdesk.test").exception("a trouble with %s", TITLE)


ACTS: dict[str, Callable[[Path, Path], None]] = {
    act.__name__: act for act in (create, work, commits, reads, reads_all, change, crash)
}


def main(path: Path, source: Path) -> None:
    ClientFile.warm_up()
    passphrases.ROUNDS = 1000  # the kills should fall into the writing
    for name in sys.stdin:
        child = os.fork()
        if child == 0:
            _done(ACTS[name.strip()], path, source)
        _say(child)
        _, status = os.waitpid(child, 0)
        _say(f"ended {os.waitstatus_to_exitcode(status)}")


def _done(act: Callable[[Path, Path], None], path: Path, source: Path) -> NoReturn:
    """The fork must end here, whatever happens."""
    try:
        act(path, source)
        os._exit(0)
    except BaseException:  # noqa: BLE001 - as above
        traceback.print_exc()
    finally:
        os._exit(1)


def _say(word: object) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
