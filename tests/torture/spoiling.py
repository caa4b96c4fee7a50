"""Content spoiled at random and read in a process with little memory: what ends the process there would end the app."""

import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from compassdesk.domain.errors import InputError
from workbooks import unzipped, zipped

MEMORY = 2_000_000_000
SCRAPS = (b'"', b"<", b">", b"&", b"\0", b"\xff", b"\r", b"</row>", b'r="ZZ9"', b"1048576", b"-1", b"<si>", b"'", b"\n")


def spoiled(content: bytes, chance: random.Random) -> bytes:
    """The bytes with a few flipped, cut out, doubled, or replaced by what means something to a reader."""
    for _ in range(chance.randint(1, 4)):
        begin = chance.randrange(len(content))
        end = min(begin + chance.choice((1, 1, 8, 60)), len(content))
        put = chance.choice((bytes([content[begin] ^ 1 << chance.randrange(8)]), b"", content[begin:end] * 3, *SCRAPS))
        content = content[:begin] + put + content[end:] or b" "
    return content


def inside(source: bytes, chance: random.Random) -> bytes:
    """The archive with one of its parts spoiled before it was packed."""
    parts = unzipped(source)
    name = chance.choice(sorted(parts))
    return zipped({**parts, name: spoiled(parts[name], chance)})


def say(words: str) -> None:
    """Say what is read next, for whoever looks why the process ended."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def read_each(read: Callable[[random.Random], None], seed: str, rounds: int) -> None:
    """Let so many spoiled ones be read or refused, in this process with little memory."""
    if sys.platform.startswith("linux"):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    for number in range(rounds):
        say(f"{seed} {number}")
        try:
            read(random.Random(f"{seed} {number}"))
        except InputError:
            continue


def none_ends(script: str, *words: object, timeout: int = 100) -> None:
    """Run a script beside this one that reads spoiled content, in a process of its own."""
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name(script)), *map(str, words)],
        capture_output=True,
        text=True,
        check=False,
        timeout=timeout,
    )
    assert done.returncode == 0, (words, done.stdout.splitlines()[-2:], done.stderr[-2000:])
