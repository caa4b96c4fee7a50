"""Folders and the log file."""

import logging
import os
import sqlite3
from pathlib import Path

import pytest

from closed_log import stop_log
from compassdesk.domain.errors import WorldError
from compassdesk.system.folders import clients_folder, config_folder, data_folder, log_folder, made
from compassdesk.system.log import LOG_NAME, OurWord, start_log
from compassdesk.system.preferences import Preferences, save
from compassdesk.system.resources import resource_path


def test_without_a_home_of_its_own_each_folder_is_named_after_the_app(monkeypatch):
    monkeypatch.delenv("COMPASSDESK_HOME", raising=False)
    assert all("CompassDesk" in str(folder()) for folder in (config_folder, data_folder, log_folder, clients_folder))


def test_a_home_of_its_own_holds_all_folders(monkeypatch, tmp_path):
    monkeypatch.setenv("COMPASSDESK_HOME", str(tmp_path))
    folders = {folder() for folder in (config_folder, data_folder, log_folder, clients_folder)}
    assert {folder.parent for folder in folders} == {tmp_path}
    assert len(folders) == 4


def test_a_folder_in_a_file_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(WorldError) as caught:
        made(tmp_path / "file" / "folder")
    assert caught.value.code == "folder-not-made"


@pytest.fixture
def log(tmp_path):
    """The log of a test; a function gives what stands in it."""
    path = start_log(tmp_path / "log")
    yield lambda: path.read_text(encoding="utf-8")
    stop_log()


def test_the_log_is_written_where_it_says(log, tmp_path):
    assert start_log(tmp_path / "log") == tmp_path / "log" / LOG_NAME
    logging.getLogger("compassdesk.tests").warning("line %s", 1)
    assert log().count("line 1") == 1


NEEDLE = "Verhuizing\n2027-01-01 00:00:00,000 ERROR compassdesk: forged"


def test_no_text_from_outside_reaches_the_log_and_no_line_is_forged(log, tmp_path):
    own = logging.getLogger("compassdesk.tests")
    own.warning("a title %s and a path %s", NEEDLE, tmp_path / NEEDLE)
    own.warning("by name %(title)s", {"title": NEEDLE})
    own.warning("three %s of %s", 3, OurWord("language"))
    own.warning("trouble: %s", WorldError("disk-full", path=NEEDLE))
    own.warning(ValueError(NEEDLE))
    for mistake in (
        lambda: made(Path(f"/dev/null/{NEEDLE}")),
        lambda: sqlite3.connect(f"/nowhere/{NEEDLE}"),
        lambda: {}[NEEDLE],
    ):
        try:
            mistake()
        except (WorldError, sqlite3.Error, KeyError):
            own.exception("unexpected", stack_info=True)
    text = log()
    assert "Verhuizing" not in text
    assert "forged" not in text
    assert str(tmp_path) not in text
    assert "three 3 of language" in text
    assert "trouble: compassdesk.domain.errors.WorldError disk-full" in text
    assert "WorldError folder-not-made\n    system/folders.py:" in text, "the place in our own code"
    assert "after NotADirectoryError 20" in text
    assert "sqlite3.OperationalError SQLITE_CANTOPEN" in text
    assert "KeyError\n" in text
    assert text.count("ERROR") == 3


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's folders from others by itself")
def test_what_the_app_makes_for_itself_is_its_users_alone(monkeypatch, tmp_path):
    home = tmp_path / "home"
    monkeypatch.setenv("COMPASSDESK_HOME", str(home))
    (home / "log").mkdir(parents=True, mode=0o755)
    (home / "log" / LOG_NAME).touch(mode=0o644)  # from an earlier version
    before = os.umask(0o000)
    try:
        start_log()
        stop_log()
        save(Preferences(language="nl"))
        made(data_folder() / "backups")
        shared = made(tmp_path / "shared")
        shared.chmod(0o755)
        made(shared)
    finally:
        os.umask(before)
    kept = {path.relative_to(home): path.stat().st_mode & 0o777 for path in home.rglob("*")}
    assert {mode for path, mode in kept.items() if (home / path).is_dir()} == {0o700}
    assert {mode for path, mode in kept.items() if (home / path).is_file()} == {0o600}
    assert len(kept) == 6
    assert shared.stat().st_mode & 0o777 == 0o755, "a folder that is the user's own keeps its mode"


def test_without_a_place_for_it_the_app_runs_without_a_log_file(tmp_path):
    (tmp_path / "file").write_text("")
    assert start_log(tmp_path / "file" / "log") is None
    stop_log()


def test_resources_are_found():
    assert resource_path("data/networks.toml").is_file()
