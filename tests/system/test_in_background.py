"""An app without its window is asked to show it, by whoever starts the app once more."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from compassdesk.system.in_background import InBackground, folder, handed_over

ASKING = """
import sys
from compassdesk.system.in_background import handed_over
print(handed_over(sys.argv[1:]))
"""


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPASSDESK_HOME", str(tmp_path / "home"))


def asks(*paths: str, **variables: str) -> bool:
    """What another process is told that begins with these files."""
    done = subprocess.run(
        [sys.executable, "-c", ASKING, *paths],
        env={**os.environ, **variables}, capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    return done.stdout == "True\n"


def test_nobody_is_there_and_one_that_is_gone_is_nobody() -> None:
    assert not handed_over(())
    here = InBackground()
    assert here.is_held
    here.close()
    assert not asks()
    assert not handed_over(())


def test_the_one_that_is_there_is_asked_with_the_files(tmp_path: Path) -> None:
    here = InBackground()
    try:
        assert here.asked() is None
        assert asks()
        assert here.asked() == ()
        assert here.asked() is None
        named = tmp_path / "team é.compass"
        assert asks(str(named))
        assert here.asked() == (named,)
    finally:
        here.close()


def test_another_that_begins_with_the_computer_asks_for_nothing_and_does_not_begin() -> None:
    here = InBackground()
    try:
        assert asks(COMPASSDESK_IN_BACKGROUND="1")
        assert here.asked() is None
    finally:
        here.close()


def test_only_one_is_there() -> None:
    here = InBackground()
    other = subprocess.run(
        [sys.executable, "-c", "from compassdesk.system.in_background import InBackground as I; print(I().is_held)"],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    assert other.stdout == "False\n"
    here.close()


@pytest.mark.parametrize("content", ["", "{", "3", '{"a": 1}'])
def test_what_is_no_request_asks_for_the_window_at_most(content: str) -> None:
    here = InBackground()
    (folder() / "asked.json").write_text(content)
    assert here.asked() in {None, ()}
    here.close()
