"""How hard to be: a little in the daily suite, all of it under `dev.py torture`; and the figures at the end."""

import shutil
from collections.abc import Callable

import pytest

_FIGURES = pytest.StashKey[dict[str, str]]()


@pytest.fixture
def rounds(request: pytest.FixtureRequest) -> Callable[[int, int], int]:
    """`rounds(daily, all)`: how often to try in this run."""
    thorough = request.config.getoption("--hypothesis-profile") == "thorough"
    return lambda daily, everything: everything if thorough else daily


@pytest.fixture
def figure(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Note what was counted; printed when all is done."""
    return request.config.stash.setdefault(_FIGURES, {}).__setitem__


@pytest.fixture
def strace() -> str:
    """The program that shows a process's calls to the system, and lets them fail."""
    found = shutil.which("strace")
    if found is None:
        pytest.skip("strace is not installed; `dev.py test` installs it where it may")
    return found


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    noted = terminalreporter.config.stash.get(_FIGURES, {})
    if noted:
        terminalreporter.section("torture")
        for what, counted in sorted(noted.items()):
            terminalreporter.write_line(f"{what}: {counted}")
