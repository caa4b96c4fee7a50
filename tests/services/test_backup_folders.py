"""Each copy of a client has backups of its own, and what lies in folders chosen before is known still."""

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from compassdesk.domain.patch import Patch
from compassdesk.services import backup_folders, backups, patches, plain_backups
from compassdesk.services.backups import back_up
from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.system import preferences
from compassdesk.system.preferences import Preferences, with_backups_folder

NOW = datetime(2027, 3, 1, 9, 12, tzinfo=UTC)


def edit(file: ClientFile) -> None:
    file.perform("Edit", patches.apply, Patch(removed=(("items", "idea"),)))


def choose(folder: Path | None) -> None:
    preferences.save(with_backups_folder(preferences.load(), str(folder or "")))


@pytest.fixture(params=["as copied", "edited"])
def copies(opened: ClientFile, request: pytest.FixtureRequest) -> Iterator[tuple[ClientFile, ClientFile]]:
    """A client file with a backup, and a copy made of it by hand, perhaps with a first commit of its own."""
    back_up(opened, "hand", NOW)
    other = open_client(Path(shutil.copy(opened.path, opened.path.with_name("copy.compass"))))
    if request.param == "edited":
        edit(other)
    yield opened, other
    other.close()


def test_what_is_removed_in_one_copy_stays_in_the_other(copies: tuple[ClientFile, ClientFile]) -> None:
    a, b = copies
    kept = backups.listed(a)
    back_up(b, "hand", NOW)
    backups.begin_anew(b, NOW)
    assert len(backups.listed(b)) == 1
    assert backups.listed(a) == kept
    assert all(one.path.exists() for one in kept)


def test_each_copy_that_is_gone_finds_its_own(copies: tuple[ClientFile, ClientFile]) -> None:
    a, b = copies
    ofa, ofb = backups.listed(a), (back_up(b, "hand", NOW + timedelta(hours=1)).backup,)
    for path, own, other in ((a.path, ofa, (b.path, ofb)), (b.path, ofb, (a.path, ofa))):
        kept = path.read_bytes()
        path.unlink()
        known = backups.known_at(path)
        assert (known.own, known.others) == (own, (other,))
        path.write_bytes(kept)


def test_the_other_copies_are_listed_by_their_files(copies: tuple[ClientFile, ClientFile]) -> None:
    a, b = copies
    assert backups.known(b) == backups.Known((), ((a.path, backups.listed(a)),), (), paused=False)
    assert backups.known(a).others == ()


def test_going_back_in_one_copy_pauses_that_one_only(copies: tuple[ClientFile, ClientFile]) -> None:
    a, b = copies
    backups.pause(b, back_up(b, "restore", NOW).backup)
    assert (backups.paused(a), backups.paused(b)) == (False, True)
    backups.resume(a)
    assert backups.paused(b)


def test_thinning_and_the_limit_count_one_copy_only(copies: tuple[ClientFile, ClientFile]) -> None:
    a, b = copies
    kept = backups.listed(a)
    preferences.save(Preferences(backups_limit_mb=1))
    for day in range(30):
        back_up(b, "automatic", NOW + timedelta(days=day))
    assert sum(one.size for one in backups.listed(b)) <= 5 * kept[0].size
    assert backups.listed(a) == kept


def test_a_copy_keeps_its_own_when_it_is_renamed_before_and_after_its_first_commit(
    copies: tuple[ClientFile, ClientFile],
) -> None:
    a, b = copies
    made = back_up(b, "hand", NOW).backup
    b.close()
    moved = b.path.rename(b.path.with_name("moved.compass"))
    with closing(open_client(moved)) as file:
        assert backups.listed(file) == (made,)
        edit(file)
        assert backups.listed(file) == (made,)
        assert backups.listed(a) != (made,)


def test_a_file_of_which_another_copy_took_the_name_keeps_its_own(copies: tuple[ClientFile, ClientFile]) -> None:
    """They change names: each is known by itself, not by the path."""
    a, b = copies
    edit(a)
    ofa, ofb = (*backups.listed(a), back_up(a, "hand", NOW).backup), (back_up(b, "hand", NOW).backup,)
    a.close()
    b.close()
    passing = a.path.rename(a.path.with_name("passing"))
    b.path.rename(a.path)
    passing.rename(b.path)
    assert (backups.known_at(a.path).own, backups.known_at(b.path).own) == (ofb, ofa)


def test_a_file_replaced_by_what_a_sync_brought_goes_on_with_its_backups(opened: ClientFile, tmp_path: Path) -> None:
    first = back_up(opened, "hand", NOW).backup
    edit(opened)
    brought = Path(shutil.copy(opened.path, tmp_path / "brought"))
    opened.close()
    with closing(open_client(brought)) as elsewhere:
        elsewhere.perform("There", patches.apply, Patch(removed=(("items", "i1"),)))
    brought.replace(opened.path)
    with closing(open_client(opened.path)) as file:
        assert backups.listed(file) == (first,)
        assert back_up(file, "hand", NOW).backup.path.parent == first.path.parent


def test_the_folder_of_the_first_layout_is_found(opened: ClientFile) -> None:
    made = back_up(opened, "hand", NOW).backup
    client = json.loads((made.path.parent / "from").read_bytes())["client"]
    folder = made.path.parent.rename(backup_folders.root() / client)
    (folder / "from").write_bytes(str(opened.path).encode())
    assert [one.path for one in backups.listed(opened)] == [folder / made.path.name]


# --- folders chosen before -----------------------------------------------------------------------------------------


def test_backups_in_a_former_folder_are_listed_thinned_and_removed_with_the_others(
    opened: ClientFile, tmp_path: Path
) -> None:
    first = back_up(opened, "hand", NOW).backup
    choose(tmp_path / "elsewhere")
    second = back_up(opened, "hand", NOW).backup
    assert second.path.is_relative_to(tmp_path / "elsewhere")
    assert second.sequence == 2
    assert backups.listed(opened) == backups.known_at(opened.path).own == (first, second)
    assert backups.standing(opened).latest == second
    assert backups.known_clients() == ((opened.path, (first, second)),)
    assert plain_backups.found(opened.path) == (first, second), "protecting names what can be read in both"
    backups.begin_anew(opened, NOW)
    assert [one.sequence for one in backups.listed(opened)] == [3]
    choose(None)
    assert backup_folders.roots()[1:] == (tmp_path / "elsewhere",)
    assert [one.sequence for one in backups.listed(opened)] == [3]


def test_going_on_after_a_pause_is_said_in_every_folder(opened: ClientFile, tmp_path: Path) -> None:
    backups.pause(opened, back_up(opened, "restore", NOW).backup)
    choose(tmp_path / "elsewhere")
    assert backups.paused(opened)
    backups.resume(opened)
    assert not backups.paused(opened)
    choose(None)
    assert not backups.paused(opened)


def test_a_renamed_file_finds_its_former_folder_too(opened: ClientFile, tmp_path: Path) -> None:
    first = back_up(opened, "hand", NOW).backup
    choose(tmp_path / "elsewhere")
    edit(opened)
    second = back_up(opened, "hand", NOW).backup
    opened.close()
    moved = opened.path.rename(tmp_path / "moved.compass")
    assert backups.known_at(moved).own == (first, second)
    moved.unlink()
    assert backups.known_at(opened.path).own == (first, second)


def test_a_former_folder_that_is_not_there_is_named_and_no_error(opened: ClientFile, tmp_path: Path) -> None:
    choose(tmp_path / "stick")
    made = back_up(opened, "hand", NOW).backup
    choose(None)
    assert backups.known(opened) == backups.Known((made,), (), (), paused=False)
    (tmp_path / "stick").rename(tmp_path / "unplugged")
    assert backups.known(opened) == backups.Known((), (), (tmp_path / "stick",), paused=False)
    again = back_up(opened, "hand", NOW).backup
    assert backups.listed(opened) == (again,)
    (tmp_path / "unplugged").rename(tmp_path / "stick")
    assert [one.sequence for one in backups.listed(opened)] == [1, 1]


def test_choosing_folders_to_and_fro_remembers_each_once() -> None:
    now = Preferences()
    for folder in ("/a", "/b", "/a", "", "/b"):
        now = with_backups_folder(now, folder)
    assert (now.backups_folder, now.former_backups_folders) == ("/b", ("", "/a"))
