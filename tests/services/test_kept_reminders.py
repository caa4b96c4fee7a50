"""What was told is kept by client on this computer, by one process after the other, whatever lies there."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from compassdesk.domain.told_reminders import Memory, put_off
from compassdesk.services.kept_reminders import change, remembered
from compassdesk.system.folders import data_folder

TELLING = """
import sys
from compassdesk.domain.reminders import Reminder
from compassdesk.domain.told_reminders import look
from compassdesk.domain.wallclock import zone_named
from compassdesk.services.kept_reminders import change
clock = zone_named("UTC")
start = 1_000_000_000
many = [Reminder("post", f"p{n}", clock.local(start + n), start + n, start + n) for n in range(40)]
sys.stdout.write("ready\\n")
sys.stdout.flush()
sys.stdin.readline()
for now in range(start, start + 40):
    def looked(memory):
        found = look(memory, many, now)
        return found.memory, found
    found, _, kept = change("the client", None, looked)
    assert kept
    for one in found.due + found.missed:
        print(one.row)
"""


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPASSDESK_HOME", str(tmp_path / "home"))


def test_it_is_kept_for_each_client() -> None:
    _, memory, kept = change("a", None, lambda before: (put_off(before, ("key",), 7), None))
    assert kept
    assert remembered("a") == memory == Memory(snoozed={"key": 7})
    assert remembered("b") == Memory()


def test_several_windows_that_look_at_the_same_minutes_tell_each_once() -> None:
    command = [sys.executable, "-c", TELLING]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    windows = [subprocess.Popen(command, env=dict(os.environ), **pipes) for _ in range(3)]
    for window in windows:
        assert window.stdout.readline() == "ready\n"
    for window in windows:
        window.stdin.write("\n")
        window.stdin.flush()
    told = [row for window in windows for row in window.communicate(timeout=120)[0].split()]
    assert sorted(told) == sorted(f"p{n}" for n in range(40))


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"told": 3}', b'{"snoozed": {"a": "b"}}', b"\xff", b"{}"])
def test_what_cannot_be_read_is_nothing_told(content: bytes) -> None:
    change("a", None, lambda _before: (Memory(looked=5), None))
    (path,) = (data_folder() / "reminders").glob("*.json")
    path.write_bytes(content)
    assert remembered("a") == Memory()
    _, memory, kept = change("a", None, lambda before: (put_off(before, ("key",), 7), None))
    assert kept
    assert remembered("a") == memory


def test_where_nothing_can_be_kept_what_is_known_goes_on() -> None:
    data_folder().mkdir(parents=True)
    (data_folder() / "reminders").write_text("in the way")
    known = Memory(told=("one",))
    found, memory, kept = change("a", known, lambda before: (put_off(before, ("key",), 7), before))
    assert (found, kept) == (known, False)
    assert memory == Memory(told=("one",), snoozed={"key": 7})
