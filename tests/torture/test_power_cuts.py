"""The power goes at any moment: what was acknowledged is there, and nothing is half there."""

import os
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from torture import works
from torture.disk import TRACED, Disk

HERE = Path(__file__).parent
pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace shows the calls of Linux"),
    pytest.mark.timeout(1800),
]


def traced(work: str, folder: Path, scratch: Path, strace: str) -> tuple[Disk, Path]:
    """Let the work be done; the disk as it was before, and the trace of the calls."""
    works.lay(folder)
    before = Disk(folder)
    trace = scratch / "trace"
    subprocess.run(
        [strace, "-qq", "-xx", "-s", "10000000", "-e", f"trace={TRACED}", "-o", str(trace),
         sys.executable, str(HERE / "works.py"), work, str(folder)],
        env={**os.environ, "PYTHONPATH": str(HERE.parent), "COMPASSDESK_HOME": str(scratch / "home")},
        check=True,
    )  # fmt: skip
    return before, trace


@pytest.mark.in_turns(1)
@pytest.mark.parametrize("work", works.WORKS)
def test_a_power_cut_loses_nothing_acknowledged_and_leaves_nothing_half(
    work: str,
    tmp_path: Path,
    strace: str,
    rounds: Callable[[int, int], int],
    figure: Callable[[str, str], None],
) -> None:
    folder = tmp_path / "disk"
    folder.mkdir()
    disk, trace = traced(work, folder, tmp_path, strace)
    moments = sum(1 for _ in disk.copy().follow(trace))
    assert moments > 5, "the trace shows what was written"
    chance = random.Random(work)
    cuts = sorted(chance.randrange(moments) for _ in range(rounds(5, 600)))
    for moment, _ in enumerate(disk.follow(trace)):
        while cuts and cuts[0] == moment:
            cuts.pop(0)
            with tempfile.TemporaryDirectory(dir=tmp_path) as left:
                disk.after_a_cut(chance, Path(left))
                works.HOLDS[work](Path(left), disk.said)
    assert not cuts
    figure(f"power cuts, {work}", f"{rounds(5, 600)}, lost 0, torn 0")
