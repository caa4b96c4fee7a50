"""A file is renamed after its program was killed in the middle of a commit: what lies beside its old name heals it."""

import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from compassdesk.services import protection
from compassdesk.services.opening import open_client
from torture import counting, works

HERE = Path(__file__).parent
NEW_NAME = "count-2027.compass"
pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace kills at calls of Linux"),
    pytest.mark.timeout(900),
]


def at_work(work: str, folder: Path, scratch: Path, strace: str, *options: str) -> list[str]:
    """Let the work be done on fresh files, under strace, which looks at the writing into the client file only."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    works.lay(folder)
    done = subprocess.run(
        [strace, "-qq", "-P", str(folder / works.FILE), "-e", "trace=pwrite64", *options,
         sys.executable, str(HERE / "works.py"), work, str(folder)],
        env={**os.environ, "PYTHONPATH": str(HERE.parent), "COMPASSDESK_HOME": str(scratch / "home")},
        capture_output=True,
        text=True,
        check=False,
    )  # fmt: skip
    return done.stdout.split()


def page_writes(work: str, folder: Path, scratch: Path, strace: str) -> int:
    log = scratch / "log"
    at_work(work, folder, scratch, strace, "-o", str(log))
    return len(re.findall(r"^pwrite64\(", log.read_text(errors="replace"), re.MULTILINE))


@pytest.mark.in_turns(1)
@pytest.mark.parametrize("work", ["commits", "protected_commits"])
def test_the_renamed_file_is_whole_and_it_is_told(
    work: str,
    tmp_path: Path,
    strace: str,
    rounds: Callable[[int, int], int],
    figure: Callable[[str, str], None],
) -> None:
    folder = tmp_path / "disk"
    writes = page_writes(work, folder, tmp_path, strace)
    assert writes > 10
    healed = 0
    kills = random.Random(work).sample(range(1, writes + 1), min(writes, rounds(1, 1000)))
    for number in kills:
        kill = f"inject=pwrite64:signal=SIGKILL:when={number}"
        said = at_work(work, folder, tmp_path, strace, "-o", os.devnull, "-e", kill)
        path = (folder / works.FILE).rename(folder / NEW_NAME)
        if protection.is_locked(path):
            protection.unlock(path, works.PASSPHRASE)
        try:
            with closing(open_client(path)) as file:
                assert file.read(counting.round_in) == len([word for word in said if word.isdigit()])
                codes = [error.code for error in file.notices()]
            # What was killed before its first page was written is as it was, and leaves the journal where it lies.
            left = (folder / f"{works.FILE}-journal").exists()
            assert codes == ([] if left else ["healed"])
            healed += len(codes)
        finally:
            protection.lock(path)
    assert healed >= len(kills) // 2
    figure(f"kills and renames, {work}", f"{len(kills)} of {writes} writes, {healed} healed, torn 0")
