"""Of a protected client nothing can be read on the disk: not in its files, not in any that were there, not between.

In short, all files are searched at each step; in full also a whole disk, with what was removed from it.
"""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from torture.secret_life import IMPORTED, NEEDLES

HERE = Path(__file__).parent
CONTROL = "this-needle-was-plain-and-removed-4471"
pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be killed in the same way there"),
    pytest.mark.timeout(900),
]
Bytes = Callable[[], list[tuple[str, bytes]]]


def found(content: bytes, needles: tuple[str, ...]) -> list[str]:
    forms = [(needle, needle.encode(coding)) for needle in needles for coding in ("utf-8", "utf-16-le", "utf-16-be")]
    return [needle for needle, form in forms if form in content]


def lived(disk: Path, source: Path, kills: int, look: Callable[[str], None], reads: str = "reads") -> int:
    """Everything that `secret_life` can do, on one disk; `look` is called behind each act. How many were killed."""
    path = disk / "clients" / "delta.compass"
    for name in ("clients", "home", "temp", "cache"):
        (disk / name).mkdir(exist_ok=True)
    environment = {
        **os.environ, "PYTHONPATH": str(HERE.parent), "QT_QPA_PLATFORM": "offscreen",
        "COMPASSDESK_HOME": str(disk / "home"), "HOME": str(disk / "home"), "TMPDIR": str(disk / "temp"),
        "XDG_CACHE_HOME": str(disk / "cache"),
    }  # fmt: skip
    command = [sys.executable, str(HERE / "secret_life.py"), str(path), str(source)]
    chance = random.Random(7)
    killed = 0
    complained = source.parent / "complained"
    with complained.open("w") as complaints, subprocess.Popen(
        command, env=environment, cwd=disk / "temp", text=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=complaints,
    ) as life:  # fmt: skip

        def act(name: str, status: int = 0, after: float | None = None) -> None:
            nonlocal killed
            assert life.stdin is not None
            assert life.stdout is not None
            print(name, file=life.stdin, flush=True)
            child, begun = int(life.stdout.readline()), time.monotonic()
            said = [life.stdout.readline()]  # it has begun, or made its first commit, or ended
            if after is not None and not said[-1].startswith("ended "):
                time.sleep(after * (time.monotonic() - begun))
                os.kill(child, signal.SIGKILL)
            while not said[-1].startswith("ended "):
                said.append(life.stdout.readline())
            told = "".join(said) + complained.read_text()
            ended = int(said[-1].split()[1])
            assert ended in {status, -signal.SIGKILL if after is not None else status}, told
            assert not found(told.encode(), NEEDLES), f"said by {name}"
            killed += ended == -signal.SIGKILL
            look(name)

        act("create")
        act("work", -signal.SIGKILL)
        for _ in range(kills):
            act("commits", after=chance.uniform(0, 0.5))
        act(reads)
        act("change")
        for _ in range(kills):
            act("change", after=chance.uniform(0, 3))
        act("crash", -signal.SIGSEGV)
        act(reads)
    return killed


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A table to import, which lies elsewhere."""
    path = tmp_path / "source" / "plan.csv"
    path.parent.mkdir()
    path.write_text(f"Date;Title\n2027-03-04;{IMPORTED}\n", encoding="utf-8")
    return path


def test_no_file_ever_holds_a_word(tmp_path: Path, source: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()

    def look(name: str) -> None:
        files = [file for file in disk.rglob("*") if file.is_file() and not file.is_symlink()]
        assert files
        for file in files:
            assert not found(file.read_bytes(), NEEDLES), f"{file.relative_to(disk)} behind {name}"

    assert lived(disk, source, 1, look) > 1


@pytest.fixture
def image(tmp_path: Path) -> Iterator[tuple[Path, Path]]:
    """A disk of its own, as a folder and as the file that holds all its blocks."""
    blocks, disk = tmp_path / "disk.img", tmp_path / "mounted"
    disk.mkdir()
    with blocks.open("wb") as file:
        file.truncate(200 << 20)
    commands = (["mkfs.ext4", "-q", "-F", str(blocks)], ["mount", "-o", "loop", str(blocks), str(disk)])
    for command in commands:
        try:
            done = subprocess.run(command, capture_output=True, text=True, check=False)
        except FileNotFoundError:
            pytest.skip(f"{command[0]} is not installed")
        if done.returncode != 0:
            pytest.skip(f"no disk can be made and mounted here: {done.stderr.strip()}")
    yield disk, blocks
    subprocess.run(["umount", str(disk)], capture_output=True, check=False)


@pytest.mark.slow
def test_a_whole_disk_holds_no_word(
    image: tuple[Path, Path],
    source: Path,
    rounds: Callable[[int, int], int],
    figure: Callable[[str, str], None],
) -> None:
    disk, blocks = image
    control = disk / "control"
    control.write_text(CONTROL * 200_000)  # so much that not all its blocks are used again
    subprocess.run(["sync"], check=True)
    control.unlink()
    killed = lived(disk, source, rounds(2, 12), lambda _name: os.sync(), "reads_all")
    subprocess.run(["umount", str(disk)], check=True)
    content = blocks.read_bytes()
    assert found(content, (CONTROL,)), "what was removed is found"
    hits = {needle: content.count(needle.encode()) for needle in NEEDLES}
    figure("words found on a whole disk", f"{sum(hits.values())}, after {killed} kills and a fault")
    assert not found(content, NEEDLES), hits
