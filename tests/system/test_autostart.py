"""The entry that lets the app begin with the computer."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from compassdesk.domain.errors import WorldError
from compassdesk.system import autostart

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="XDG")


@pytest.fixture
def config(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "config"


def command() -> list[str]:
    """What a desktop would run: the value with its escapes read, then its quotes, which are those of a shell."""
    (line,) = [line for line in autostart.entry().splitlines() if line.startswith("Exec=")]
    value = line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    done = subprocess.run(["sh", "-c", f"printf '%s\\n' {value}"], capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_it_is_written_and_removed(config: Path) -> None:
    autostart.follow(wanted=True)
    path = config / "autostart" / "compassdesk.desktop"
    assert path.read_text() == autostart.entry()
    assert path.read_text().startswith("[Desktop Entry]\nType=Application\nName=CompassDesk\nExec=")
    autostart.follow(wanted=True)
    autostart.follow(wanted=False)
    assert not path.exists()
    autostart.follow(wanted=False)


def test_what_it_runs_is_this_app_without_its_window_with_the_same_home(config: Path, monkeypatch, tmp_path) -> None:
    home = tmp_path / 'a "quoted" $HOME 100% `here` \\ there'
    monkeypatch.setenv("COMPASSDESK_HOME", str(home))
    env, hidden, at_home, *app = command()
    assert (env, hidden, at_home) == ("env", "COMPASSDESK_IN_BACKGROUND=1", f"COMPASSDESK_HOME={home}")
    assert Path(app[0]).exists()
    version = [sys.executable, "-m", "compassdesk", "--version"] if len(app) > 1 else [app[0], "--version"]
    assert "compassdesk" in subprocess.run(version, capture_output=True, text=True, check=True).stdout


def test_a_folder_that_takes_nothing_is_told(config: Path) -> None:
    config.write_text("in the way")
    with pytest.raises(WorldError):
        autostart.follow(wanted=True)


def test_without_a_config_home_it_lies_in_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    assert autostart.entry_path() == Path(os.environ["HOME"]) / ".config" / "autostart" / "compassdesk.desktop"
