"""Folders and the log file."""

import logging

import pytest

from compassdesk.domain.errors import WorldError
from compassdesk.system.folders import clients_folder, config_folder, data_folder, log_folder, made
from compassdesk.system.log import start_log, stop_log
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


def test_the_log_is_written_where_it_says(tmp_path):
    path = start_log(tmp_path)
    assert start_log(tmp_path) == path
    logging.getLogger("compassdesk.tests").warning("line %s", 1)
    stop_log()
    assert path is not None
    assert path.read_text(encoding="utf-8").count("line 1") == 1


def test_without_a_place_for_it_the_app_runs_without_a_log_file(tmp_path):
    (tmp_path / "file").write_text("")
    assert start_log(tmp_path / "file" / "log") is None
    stop_log()


def test_resources_are_found():
    assert resource_path("data/networks.toml").is_file()
