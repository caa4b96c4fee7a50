"""Each call to the disk fails in turn, with an error or for want of room: told, and old or new, never between."""

import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from torture import works

HERE = Path(__file__).parent
CALLS = ("openat", "pwrite64", "write", "fsync", "fdatasync", "ftruncate", "unlink", "rename", "link", "linkat")
ERRORS = ("ENOSPC", "EIO")
pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace lets the calls of Linux fail"),
    pytest.mark.timeout(3600),
]


class Faults:
    """One work in a folder that is laid anew for each run."""

    def __init__(self, work: str, scratch: Path, strace: str) -> None:
        self.work, self._strace = work, strace
        self.folder, self._kept, self._home = scratch / "disk", scratch / "kept", scratch / "home"
        self._kept.mkdir()
        works.lay(self._kept)

    def run(self, *options: str) -> subprocess.CompletedProcess[str]:
        shutil.rmtree(self.folder, ignore_errors=True)
        shutil.copytree(self._kept, self.folder)
        return subprocess.run(
            [self._strace, "-qq", "-f", "--seccomp-bpf", *self._only_here(), *options,
             sys.executable, str(HERE / "works.py"), self.work, str(self.folder)],
            env={**os.environ, "PYTHONPATH": str(HERE.parent), "COMPASSDESK_HOME": str(self._home)},
            capture_output=True,
            text=True,
            check=False,
        )  # fmt: skip

    def _only_here(self) -> list[str]:
        """What strace looks at: the folder and all that the work opens in it, known from a run without faults."""
        return [word for path in getattr(self, "_paths", ()) for word in ("-P", path)]

    def points(self) -> list[tuple[str, int]]:
        """Each call of each kind that touches the folder, as (call, number)."""
        log = self._home.parent / "log"
        done = self.run("-e", f"trace={','.join(CALLS)}", "-y", "-o", str(log))
        assert done.returncode == 0, done.stderr
        lines = [line for line in log.read_text(errors="replace").splitlines() if str(self.folder) in line]
        self._paths = sorted(
            {path for line in lines for path in re.findall(rf"{re.escape(str(self.folder))}[^\"<>]*", line)}
        )
        calls = [match[1] for line in lines if (match := re.search(r"(\w+)\(", line))]
        return [(call, number + 1) for call in CALLS for number in range(calls.count(call))]


@pytest.mark.in_turns(1)
@pytest.mark.parametrize("work", works.WORKS)
def test_whatever_call_fails_the_state_is_old_or_new_and_the_reason_is_told(
    work: str,
    tmp_path: Path,
    strace: str,
    rounds: Callable[[int, int], int],
    figure: Callable[[str, str], None],
) -> None:
    faults = Faults(work, tmp_path, strace)
    points = [(*point, error) for point in faults.points() for error in ERRORS]
    chosen = random.Random(work).sample(points, min(len(points), rounds(1, len(points))))
    told = 0
    for call, number, error in chosen:
        done = faults.run("-o", os.devnull, "-e", f"inject={call}:error={error}:when={number}")
        where = f"{work}: {call} {number} fails with {error}: {done.stdout} {done.stderr}"
        assert done.returncode in {0, 3}, where
        told += done.returncode == 3
        try:
            works.HOLDS[work](faults.folder, done.stdout.split())
        except Exception as trouble:
            raise AssertionError(where) from trouble
    figure(f"faults, {work}", f"{len(chosen)} of {len(points)} points, {told} told, the others did not matter")
