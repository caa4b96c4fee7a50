"""Client files and share files open from the file manager: what the desktop is told, and what it makes of it."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from compassdesk.domain.errors import WorldError
from compassdesk.storage.client_file import SUFFIX
from compassdesk.system import file_types
from compassdesk.ui.files.brought_in import SHARE_SUFFIX

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="XDG")


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


def test_it_is_told_and_taken_back(data: Path) -> None:
    assert not file_types.is_known()
    file_types.follow(wanted=True)
    assert file_types.is_known()
    assert (data / "applications" / "compassdesk.desktop").read_text() == file_types.entry()
    file_types.follow(wanted=True)
    file_types.follow(wanted=False)
    assert not file_types.is_known()
    assert not list((data / "applications").glob("*.desktop"))
    file_types.follow(wanted=False)


def test_it_names_the_files_that_the_app_takes_in_and_the_types_that_it_opens() -> None:
    found = re.findall(r'<mime-type type="([^"]+)">.*?<glob pattern="([^"]+)"', file_types.types(), re.DOTALL)
    globs = dict(found)
    assert {*globs.values()} == {f"*{SUFFIX}", f"*{SHARE_SUFFIX}"}
    (opens,) = (line for line in file_types.entry().splitlines() if line.startswith("MimeType="))
    assert {*opens.removeprefix("MimeType=").rstrip(";").split(";")} == {*globs}


def test_the_entry_starts_this_app_with_the_files_behind_it() -> None:
    (line,) = [line for line in file_types.entry().splitlines() if line.startswith("Exec=")]
    command = line.removeprefix("Exec=").replace("\\\\", "\\").replace("%%", "%")
    assert command.endswith(" %F")
    done = subprocess.run(["sh", "-c", command.replace("%F", "--version")], capture_output=True, text=True, check=True)
    assert "compassdesk" in done.stdout


@pytest.mark.skipif(
    shutil.which("update-mime-database") is None or shutil.which("gio") is None, reason="no such programs here"
)
@pytest.mark.parametrize("name", ["delta.compass", "delta.compass-share"])
def test_a_file_manager_knows_the_files_whatever_they_hold(data: Path, tmp_path: Path, name: str) -> None:
    file_types.follow(wanted=True)
    wanted = "application/x-compassdesk-" + ("share" if name.endswith("-share") else "client")
    for content in (b"\x07\x93", b"PK\x03\x04", b"SQLite format 3\0", b"age-encryption.org/v1\n"):
        path = tmp_path / name
        path.write_bytes(content)
        asked = ["gio", "info", "-a", "standard::content-type", str(path)]
        told = subprocess.run(asked, capture_output=True, text=True, check=True, env={**os.environ}).stdout
        assert wanted in told


def test_a_folder_that_takes_nothing_is_told(data: Path) -> None:
    data.write_text("in the way")
    with pytest.raises(WorldError):
        file_types.follow(wanted=True)


def test_without_a_data_home_it_lies_in_the_users(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    assert file_types.entry_path() == Path(os.environ["HOME"]) / ".local/share/applications/compassdesk.desktop"
