"""Kills a writer many times: run as `kennel.py FILE TIMES SEED`, answers with one line of JSON.

The packages are loaded once; each life is a fork of this process, killed by SIGKILL after a random moment. A life says
each round once it is committed. After each death another fork opens the file and looks what is there.
"""

import json
import os
import random
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from torture import counting


def live(path: Path, begun: int, say: Callable[[int], None]) -> None:
    file = open_client(path)
    say(begun)
    for number in range(begun + 1, begun + 10_000):
        counting.step(file, number)
        say(number)


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


def said(reading: int) -> list[int]:
    with os.fdopen(reading) as pipe:
        return [int(line) for line in pipe.read().split("\n")[:-1]]


def main(path: Path, times: int, seed: int) -> dict[str, int]:
    chance = random.Random(seed)
    counting.made(path)
    ClientFile.warm_up()
    begun, lost, torn, acknowledged = 0, 0, 0, 0
    for _ in range(times):
        child, reading = forked(lambda say, begun=begun: live(path, begun, say))
        if chance.random() < 0.9:  # else it dies while it opens the file
            select.select([reading], [], [])
        time.sleep(chance.uniform(0, 0.25))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        rounds = said(reading)[1:]
        acknowledged += len(rounds)
        last = rounds[-1] if rounds else begun
        checker, answer = forked(lambda say: say(counting.reached(path)))
        found = said(answer)
        os.waitpid(checker, 0)
        if not found:
            torn += 1
            break
        lost += found[0] not in {last, last + 1}
        begun = found[0]
    return {"kills": times, "acknowledged": acknowledged, "lost": lost, "torn": torn}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
