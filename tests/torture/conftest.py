"""What the torture needs from the system."""

import shutil

import pytest

from cli.conftest import run, shouting

__all__ = ["run", "shouting", "strace"]


@pytest.fixture
def strace() -> str:
    """The program that shows a process's calls to the system, and lets them fail."""
    found = shutil.which("strace")
    if found is None:
        pytest.skip("strace is not installed; `dev.py test` installs it where it may")
    return found
