"""Where a moved file lies is found without opening anything."""

from pathlib import Path

import pytest

from compassdesk.domain.errors import WorldError
from compassdesk.services import plans
from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.storage.whereabouts import lies_at


def test_a_moved_file_is_found_and_a_removed_or_replaced_one_is_not(opened: ClientFile, tmp_path: Path) -> None:
    assert opened.whereabouts() == opened.path
    (tmp_path / "deeper").mkdir()
    moved = opened.path.rename(tmp_path / "deeper" / "ünder.compass")
    assert opened.whereabouts() == moved
    (tmp_path / "deeper").rename(tmp_path / "renamed")
    moved = tmp_path / "renamed" / moved.name
    assert opened.whereabouts() == moved
    copy = opened.snapshot(tmp_path / "copy.compass")
    copy.replace(moved)
    assert opened.whereabouts() is None
    assert lies_at((0, 0)) is None


def test_what_is_on_the_desk_can_be_copied_after_its_file_was_removed_or_replaced(
    opened: ClientFile, tmp_path: Path
) -> None:
    before = opened.read(plans.whole)
    opened.path.unlink()
    other = open_client(opened.snapshot(tmp_path / "first.compass"))
    assert other.read(plans.whole) == before
    other.close()
    opened.path.write_bytes(b"something else")
    opened.snapshot(tmp_path / "second.compass")
    assert opened.read(plans.whole) == before
    with pytest.raises(WorldError):
        opened.read(lambda connection: connection.execute("UPDATE client SET name = 'x'"))
