"""Kills a writer many times: run as `kennel.py FILE TIMES SEED LIFE [PASSPHRASE]`, answers with one line of JSON.

The packages are loaded once; each life is a fork of this process, killed by SIGKILL at a random moment of a random
round, however fast the computer is. A life says each round once it is done for good. After each death another fork
opens the file and looks what is there.
"""

import json
import os
import random
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from compassdesk.services import protection
from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from torture import counting, lives


def live(path: Path, life: lives.Life, begun: int, say: Callable[[int], None]) -> None:
    file = open_client(path)
    say(begun)
    for number in range(begun + 1, begun + 10_000):
        life.round(file, number)
        say(number)


def look(path: Path, say: Callable[[int], None]) -> None:
    """Say at which round the file is, and how many whole backups came with it."""
    say(counting.reached(path))
    say(lives.whole_backups(path))


def forked(work: Callable[[Callable[[int], None]], None]) -> tuple[int, int]:
    """Run `work(say)` in a fork; its process id and the pipe it speaks into."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.close(reading)
            work(lambda number: os.write(writing, b"%d\n" % number) and None)
            status = 0
        except BaseException:  # noqa: BLE001 - the fork must end here, whatever happens
            traceback.print_exc()
        finally:
            os._exit(status)
    os.close(writing)
    return child, reading


def said(reading: int, before: bytes = b"") -> list[int]:
    with os.fdopen(reading, "rb") as pipe:
        return [int(line) for line in (before + pipe.read()).split(b"\n")[:-1]]


def heard(reading: int, times: int) -> tuple[bytes, float]:
    """What a life said until it had spoken so many times, and the seconds it took for the last of them."""
    words, begun, took = b"", time.monotonic(), 0.0
    while words.count(b"\n") < times:
        word = os.read(reading, 1000)
        if not word:  # it ended by itself; whoever looks will say why
            break
        words += word
        took, begun = time.monotonic() - begun, time.monotonic()
    return words, took


def main(path: Path, times: int, seed: int, name: str, passphrase: str = "") -> dict[str, int]:
    chance, life = random.Random(seed), lives.LIVES[name]
    counting.made(path)
    if passphrase:
        protection.protect(path, passphrase)
    lives.begin(path)
    ClientFile.warm_up()
    begun, lost, torn, acknowledged, backups = 0, 0, 0, 0, 0
    for _ in range(times):
        child, reading = forked(lambda say, begun=begun: live(path, life, begun, say))
        words, took = heard(reading, chance.randrange(5))  # not at all: it dies while it opens the file
        time.sleep(chance.uniform(0, max(took, 0.02)))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        rounds = said(reading, words)[1:]
        acknowledged += len(rounds)
        last = rounds[-1] if rounds else begun
        looker, answer = forked(lambda say: look(path, say))
        found = said(answer)
        os.waitpid(looker, 0)
        if len(found) != 2:
            torn += 1
            break
        backups += found[1]
        here = {life.after(number): number for number in (last, last + 1)}
        lost += found[0] not in here
        begun = here.get(found[0], found[0])
    return {"kills": times, "acknowledged": acknowledged, "backups": backups, "lost": lost, "torn": torn}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), *sys.argv[4:])))
