"""Kills who works through a folder: run as `killed_together.py FOLDER TIMES SEED`, answers with one line of JSON.

Two take turns. The life of one of them edits, attaches, sends, puts its files into one and takes in what the other did,
and is killed by SIGKILL at a random moment; then both meet, and another fork holds them against each other.
"""

import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from builders import plan, post
from compassdesk.disk import OLD_SECONDS
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.plan import Record
from compassdesk.exchange.together import shared_folder
from compassdesk.services import attachments, working_together
from compassdesk.services.opening import create_client
from computers_together import Computer, known
from torture.kennel import forked, heard, said

NAMES = ("Noor", "Sanne")
PASSPHRASE = "only for this test"  # noqa: S105 - of a folder that lives for a moment


def begin(folder: Path) -> None:
    made = plan(*(post("send", "2027-03-09T10:00", id=name, title="0", channels=("li",)) for name in NAMES))
    with closing(create_client(folder / "Noor.compass", made.client, as_patch(made))) as file:
        _, secret = shared_folder.make(folder / "together", *file.read(working_together.identity), PASSPHRASE)
    (folder / "secret").write_text(secret)
    shutil.copy(folder / "Noor.compass", folder / "Sanne.compass")
    for name in NAMES:
        with closing(computer(folder, name)) as one:
            one.file.remember(working_together.become_a_copy, one.file.path, datetime.now(UTC))


def computer(folder: Path, name: str) -> Computer:
    shared = shared_folder.read(folder / "together")
    return Computer(folder / f"{name}.compass", shared, (folder / "secret").read_text(), name)


def live(folder: Path, name: str, say: Callable[[int], None]) -> None:
    """Each edit is said once it is done for good."""
    one = computer(folder, name)
    begun = number(one, name)
    say(begun)
    one.reopen()
    for at in range(begun + 1, begun + 10_000):
        one.edit(name, title=str(at))
        say(at)
        content = f"{name} {at}".encode() * 1000
        key = sha256(content).hexdigest()
        record = Record(f"{name} {at % 5}", {"item": name, "name": "a.png", "sha256": key})
        one.file.perform("Attach", attachments.add, Patch(attachments=(record,)), {key: content})
        one.send()
        one.receive()


def number(one: Computer, name: str) -> int:
    found = one.item(name)
    assert found is not None
    return int(found.title)


def meet(folder: Path, name: str, last: int, say: Callable[[int], None]) -> None:
    """Both exchange until nothing is left to say; says 1 when nothing was lost and both are equal."""
    both = [computer(folder, one) for one in NAMES]
    here = both[NAMES.index(name)]
    assert number(here, name) in {last, last + 1}
    for one in both:
        one.reopen()
    for _ in range(2):
        for one in both:
            one.send()
            assert one.receive() == 0
    assert known(both[0]) == known(both[1])
    reached = number(here, name)
    for one in both:
        assert number(one, name) == reached
        assert one.file.read(attachments.missing) == frozenset()
        one.close()
    say(reached)


def lying(folder: Path, but: str = "") -> dict[str, str]:
    """The files in the folder that are not of one computer, by what they hold."""
    found = sorted(one for one in (folder / "together").rglob("*") if one.is_file())
    return {one.name: sha256(one.read_bytes()).hexdigest() for one in found if not (but and one.name.startswith(but))}


def main(folder: Path, times: int, seed: int) -> dict[str, int]:
    chance, counted = random.Random(seed), dict.fromkeys(("acknowledged", "halves", "torn", "touched"), 0)
    working_together.MOST_FILES = 4
    begin(folder)
    last = dict.fromkeys(NAMES, 0)
    for turn in range(times):
        name, (own, *_) = NAMES[turn % 2], asked(folder, NAMES[turn % 2])
        before = lying(folder, own)
        child, reading = forked(lambda say, name=name: live(folder, name, say))
        words, took = heard(reading, chance.randrange(8))  # not at all: it dies while it opens the file
        time.sleep(chance.uniform(0, max(took, 0.02)))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        edits = said(reading, words)
        counted["acknowledged"] += max(0, len(edits) - 1)
        after = lying(folder, own)
        counted["halves"] += sum(one.endswith(".part") for one in after)
        counted["touched"] += any(after.get(one) != there for one, there in before.items())
        looker, answer = forked(lambda say, name=name, at=(edits or [last[name]])[-1]: meet(folder, name, at, say))
        found = said(answer)
        os.waitpid(looker, 0)
        if len(found) != 1:
            return {**counted, "torn": 1, "left": 0}
        last[name] = found[0]
    return {**counted, "left": left(folder)}


def asked(folder: Path, name: str) -> list[str]:
    """The replica of a computer, asked in a fork: who forks holds no file open."""
    child, answer = forked(lambda say: say(int(replica_of(folder, name), 16)))
    found = said(answer)
    os.waitpid(child, 0)
    return [f"{one:x}".rjust(16, "0") for one in found]


def replica_of(folder: Path, name: str) -> str:
    with closing(computer(folder, name)) as one:
        return one.replica()


def left(folder: Path) -> int:
    """How many halves of files lie there once both have opened their files on a later day."""
    for one in (folder / "together").rglob("*.part"):
        os.utime(one, (time.time() - 2 * OLD_SECONDS,) * 2)
    for name in NAMES:
        with closing(computer(folder, name)) as one:
            one.reopen()
    return sum(1 for _ in (folder / "together").rglob("*.part"))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
