"""A client file that another program wrote over: a new file from memory and the latest backup."""

from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from builders import client, person, post
from compassdesk.domain.errors import InputError, PlanError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Campaign, Override, Plan
from compassdesk.services import backups, desk_copy, patches, plans, protection
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import unlocked

NOW = datetime(2027, 3, 1, 9, tzinfo=UTC)
MARCH = date(2027, 3, 1), date(2027, 3, 31)


def in_memory(file: ClientFile) -> Plan:
    """What the window holds while March is in sight."""
    return file.read(plans.window, *MARCH)


def saved(target: Path) -> Plan:
    with closing(open_client(target)) as file:
        return file.read(plans.whole)


@pytest.fixture
def backup(opened: ClientFile) -> Path:
    """A backup with something in April; since then March and the lists changed."""
    opened.perform("Add", patches.apply, Patch(items=(post("send", "2027-04-05T09:00", id="april", channels=("x",)),)))
    made = backups.back_up(opened, "automatic", NOW).backup.path
    changed = Patch(
        client=client(name="Delta & Zoon"),
        items=(
            post("send", "2027-03-01T09:00", id="i1", title="New title", channels=("li",), speaker="marc"),
            post("respond", "2027-03-02T09:00", id="new", title="New post", speaker="noor"),
        ),
        spokespersons=(person("noor"),),
        removed=(("items", "i2"), ("channels", "x")),
    )
    opened.perform("Work", patches.apply, changed)
    return made


def test_what_is_in_memory_stands_as_it_is_and_the_rest_as_in_the_backup(
    opened: ClientFile, backup: Path, tmp_path: Path
) -> None:
    shown, target = in_memory(opened), tmp_path / "copy.compass"
    desk_copy.save(target, shown, backup, "What is on the desk", None)
    found = saved(target)
    items = {item.id: item for item in found.items}
    assert {item.id: item for item in shown.items}.items() <= items.items()
    assert items["april"].channels == (), "its channel was removed since"
    assert {"i2", "april"} == items.keys() - {item.id for item in shown.items} - {"idea"}
    assert found.client == shown.client
    assert found.channels == shown.channels
    assert {one.id: one for one in found.spokespersons} == {one.id: one for one in shown.spokespersons}


def test_without_a_backup_there_is_what_is_in_memory(opened: ClientFile, tmp_path: Path) -> None:
    shown, target = in_memory(opened), tmp_path / "copy.compass"
    desk_copy.save(target, shown, None, "What is on the desk", None)
    assert saved(target) == shown


def test_what_was_protected_stays_so_with_and_without_a_backup(opened: ClientFile, tmp_path: Path) -> None:
    pytest.importorskip("sqlcipher3")
    opened.close()
    protection.protect(opened.path, "correct horse battery")
    with closing(open_client(opened.path)) as file:
        made = backups.back_up(file, "automatic", NOW).backup.path
        shown, key = in_memory(file), unlocked.key_of(opened.path)
    for number, source in enumerate((made, None)):
        target = tmp_path / f"{number}.compass"
        desk_copy.save(target, shown, source, "What is on the desk", key)
        assert {item.id for item in shown.items} <= {item.id for item in saved(target).items}
        unlocked.forget(target)
        assert protection.is_locked(target)
        protection.unlock(target, "correct horse battery")


def test_what_names_an_item_that_nobody_knows_any_more_does_not_stop_it(
    opened: ClientFile, backup: Path, tmp_path: Path
) -> None:
    beyond = post("send", "2027-05-05T09:00", id="may", channels=("li",))
    naming = Patch(
        items=(beyond,),
        campaigns=(Campaign("c", "Fair", *MARCH, winner_item="may"),),
        overrides=(Override("may", "CD-01", "Agreed", datetime(2027, 3, 1, 9), id="o"),),
    )
    opened.perform("Plan May", patches.apply, naming)
    for number, source in enumerate((backup, None)):
        target = tmp_path / f"{number}.compass"
        desk_copy.save(target, in_memory(opened), source, "What is on the desk", None)
        found = saved(target)
        assert [one.winner_item for one in found.campaigns] == [None]
        assert found.overrides == ()


def test_an_existing_file_is_left_alone_and_a_damaged_backup_leaves_nothing(
    opened: ClientFile, backup: Path, tmp_path: Path
) -> None:
    create_client(tmp_path / "there.compass", client(name="There")).close()
    with pytest.raises(InputError, match="file-exists"):
        desk_copy.save(tmp_path / "there.compass", in_memory(opened), backup, "What is on the desk", None)
    assert saved(tmp_path / "there.compass").client.name == "There"
    backup.write_bytes(backup.read_bytes()[:5000])
    with pytest.raises(PlanError):
        desk_copy.save(tmp_path / "new.compass", in_memory(opened), backup, "What is on the desk", None)
    assert not (tmp_path / "new.compass").exists()
