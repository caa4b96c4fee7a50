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


def _each_ends_in_a_sentence(names: list[str], home: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(READER), *names],
        env={"COMPASSDESK_HOME": str(home)},
        capture_output=True,
        text=True,
        check=True,
        timeout=800,
    )
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["name"] for one in told] == names
    assert [one for one in told if one["told"].startswith("ended")] == [], done.stderr[-4000:]


def test_some_hostile_files_end_in_a_sentence(tmp_path: Path) -> None:
    """Daily some of them, day by day others."""
    _each_ends_in_a_sentence(random.sample(sorted(FILES), 4), tmp_path)


@pytest.mark.slow
def test_every_hostile_file_ends_in_a_sentence(tmp_path: Path, figure: Callable[[str, str], None]) -> None:
    _each_ends_in_a_sentence(list(FILES), tmp_path)
    figure("hostile files, each read or refused within 20 s and 2 GB", str(len(FILES)))
