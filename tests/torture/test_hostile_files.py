"""Files made to take time, memory or depth: each is read or refused in a sentence, within little of either."""

import json
import random
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from torture.hostile_files import FILES

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="memory and time of a process are bounded by the system"),
    pytest.mark.timeout(900),
]
READER = Path(__file__).with_name("hostile_reader.py")


def _without_a_sentence(names: list[str], home: Path) -> dict[str, str]:
    """The files that were neither read nor refused, with what was told of each in place of a sentence."""
    done = subprocess.run(
        [sys.executable, str(READER), *names],
        env={"COMPASSDESK_HOME": str(home)},
        capture_output=True,
        text=True,
        check=True,
        timeout=800,
    )
    told = {one["name"]: one["told"] for one in map(json.loads, done.stdout.splitlines())}
    ended = [name for name in names if told.get(name, "ended").startswith("ended")]
    return {name: f"{told.get(name)}\n{done.stderr[-4000:]}" for name in ended}


def test_some_hostile_files_end_in_a_sentence(tmp_path: Path) -> None:
    """Daily some of them, day by day others."""
    assert _without_a_sentence(random.sample(sorted(FILES), 4), tmp_path) == {}


@pytest.mark.slow
def test_every_hostile_file_ends_in_a_sentence(tmp_path: Path, figure: Callable[[str, str], None]) -> None:
    assert _without_a_sentence(list(FILES), tmp_path) == {}
    figure("hostile files, each read or refused within 20 s and 2 GB", str(len(FILES)))
