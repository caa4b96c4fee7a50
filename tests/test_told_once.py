"""`told_once`: whatever does not pass is told with the part in which it did not, what passes is counted once."""

import subprocess
import sys
from pathlib import Path

TESTS = """
import pytest

@pytest.fixture
def broken_before():
    raise ValueError("before")

@pytest.fixture
def broken_behind():
    yield
    raise ValueError("behind")

def test_passes(): pass
def test_fails(): raise ValueError("within")
def test_is_not_set_up(broken_before): pass
def test_is_not_torn_down(broken_behind): pass
@pytest.mark.skip
def test_is_skipped(): pass
"""


def test_all_that_does_not_pass_is_told(tmp_path: Path) -> None:
    (tmp_path / "test_some.py").write_text(TESTS, encoding="utf-8")
    alone = [
        "-p",
        "no:randomly",
        "-p",
        "no:pytest-qt",
        "-p",
        "no:xdist",
        "-p",
        "no:hypothesispytest",
        "-p",
        "told_once",
    ]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-rA", *alone, f"--rootdir={tmp_path}", "--confcutdir=.", "test_some.py"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(__file__).parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "1 failed, 2 passed, 1 skipped, 2 errors" in done.stdout, done.stdout + done.stderr
    for line in (
        "PASSED test_some.py::test_passes",
        "FAILED test_some.py::test_fails - ValueError: within",
        "ERROR test_some.py::test_is_not_set_up - ValueError: before",
        "ERROR test_some.py::test_is_not_torn_down - ValueError: behind",
        "SKIPPED [1]",
    ):
        assert line in done.stdout
