"""Preferences survive wrong values, newer versions and a full disk."""

import json
import logging
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import convert
from msgspec.structs import fields, replace

from compassdesk.domain.errors import WorldError
from compassdesk.system.preferences import (
    MOST_RECENT,
    Preferences,
    change,
    load,
    preferences_path,
    save,
    with_client,
    with_client_again,
    without_client,
)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "preferences.json"


def test_without_a_file_everything_has_its_default(path):
    assert load(path) == Preferences()


def test_only_differences_are_saved_and_come_back(path):
    chosen = Preferences(language="nl", first_day=7, panel_widths=(204, 320), shortcuts={"new": "Ctrl+N"})
    save(chosen, path)
    stored = json.loads(path.read_text(encoding="utf-8"))
    assert stored == {"language": "nl", "first_day": 7, "panel_widths": [204, 320], "shortcuts": {"new": "Ctrl+N"}}
    assert load(path) == chosen


def test_a_wrong_value_falls_back_and_is_logged(path, caplog):
    path.parent.mkdir()
    path.write_text(
        '{"appearance": "pink", "first_day": true, "view": "week", "panel_widths": ["a"], "window_geometry": "é"}',
        encoding="utf-8",
    )
    with caplog.at_level(logging.WARNING):
        assert load(path) == Preferences(view="week")
    assert [name for name in ("appearance", "first_day", "panel_widths") if name in caplog.text] == [
        "appearance", "first_day", "panel_widths"
    ]  # fmt: skip


@pytest.mark.parametrize("name", ["a\0b", "\ud800"])
def test_what_can_name_no_file_is_no_name_of_one(path, name):
    """Looked at on the disk, it would be an error of another kind than any trouble with a file."""
    path.parent.mkdir()
    named = {"last_client": name, "backups_folder": name, "watched_folder": name, "recent_clients": [name]}
    path.write_text(json.dumps({**named, "former_backups_folders": [name], "view": "week"}), encoding="utf-8")
    assert load(path) == Preferences(view="week")
    of_bytes = os.fsdecode(b"/tmp/caf\xe9.compass")
    path.write_text(json.dumps({"last_client": of_bytes}), encoding="utf-8")
    assert load(path).last_client == of_bytes


@pytest.mark.parametrize("content", [b"", b"{", b"[1]", b"\xff\xfe\x00", b"[" * 100_000])
def test_a_damaged_file_is_no_reason_to_stop(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    assert load(path) == Preferences()


def test_what_a_newer_version_keeps_stays(path):
    path.parent.mkdir()
    path.write_text('{"holograms": {"on": true}, "view": "week"}', encoding="utf-8")
    save(load(path), path)
    assert json.loads(path.read_text(encoding="utf-8")) == {"holograms": {"on": True}, "view": "week"}


def test_a_folder_that_cannot_be_made_is_the_worlds_trouble(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(WorldError):
        save(Preferences(), tmp_path / "file" / "preferences.json")
    (tmp_path / "taken" / "preferences.json").mkdir(parents=True)
    with pytest.raises(WorldError) as caught:
        save(Preferences(), tmp_path / "taken" / "preferences.json")
    assert caught.value.code == "preferences-not-saved"
    assert [entry.name for entry in (tmp_path / "taken").iterdir()] == ["preferences.json"]


def test_a_change_is_made_to_what_the_file_says_now(path):
    mine = Preferences(language="nl")
    save(mine, path)
    save(Preferences(language="nl", view="board"), path)  # another window of the app
    after = change(lambda now: replace(now, first_day=7), mine, path)
    assert after == load(path) == Preferences(language="nl", view="board", first_day=7)


@pytest.mark.parametrize("content", [None, b"{", b"[1]"])
def test_without_a_file_to_change_what_was_known_holds(path, content):
    path.parent.mkdir()
    if content is not None:
        path.write_bytes(content)
    after = change(lambda now: replace(now, first_day=7), Preferences(language="nl"), path)
    assert after == load(path) == Preferences(language="nl", first_day=7)


def test_nothing_is_written_when_nothing_changed(path):
    save(Preferences(language="nl"), path)
    written = path.stat().st_ino
    change(lambda now: now, Preferences(), path)
    assert path.stat().st_ino == written


def test_recent_clients_lead_with_the_latest_and_end_somewhere(tmp_path):
    chosen = Preferences()
    for number in range(MOST_RECENT + 5):
        chosen = with_client(chosen, tmp_path / f"{number}.compass")
    chosen = with_client(chosen, tmp_path / "10.compass")
    assert chosen.recent_clients[0] == chosen.last_client == str(tmp_path / "10.compass")
    assert len(chosen.recent_clients) == MOST_RECENT
    chosen = without_client(chosen, tmp_path / "10.compass")
    assert chosen.last_client == ""
    assert str(tmp_path / "10.compass") not in chosen.recent_clients


def test_a_client_that_was_removed_comes_back_where_it_stood(tmp_path):
    paths = [tmp_path / f"{name}.compass" for name in "abc"]
    before = Preferences()
    for path in paths:
        before = with_client(before, path)
    before = replace(before, places={str(path): {"page": "people"} for path in paths})
    for path in paths:
        gone = without_client(before, path)
        assert with_client_again(gone, path, before) == replace(before, places=dict(before.places))
        later = with_client(gone, tmp_path / "later.compass")
        assert str(path) in with_client_again(later, path, before).recent_clients
        assert with_client_again(before, path, before) == before


def test_one_folder_can_hold_everything(monkeypatch, tmp_path):
    monkeypatch.setenv("COMPASSDESK_HOME", str(tmp_path))
    assert preferences_path() == tmp_path / "config" / "preferences.json"


STORED = tuple(name for name in Preferences.__struct_fields__ if name != "unknown")


def assert_each_fits_its_type(preferences):
    for entry in fields(Preferences):
        assert convert(getattr(preferences, entry.name), entry.type) == getattr(preferences, entry.name)


def test_every_default_fits_its_own_type():
    assert_each_fits_its_type(Preferences())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(STORED), JSON))
def test_any_content_gives_preferences_that_fit_their_types(tmp_path_factory, content):
    path = tmp_path_factory.getbasetemp() / "any-preferences.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    assert_each_fits_its_type(load(path))
