"""A copy of a file into which one commit follows another is made all the same, whole and of one moment."""

import threading
from contextlib import closing
from pathlib import Path

import pytest

from builders import client, post
from compassdesk.domain.patch import Patch
from compassdesk.services import doctor, patches, plans, protection
from compassdesk.services.opening import create_client, open_client
from compassdesk.storage import unlocked

_ITEMS, _MOST_COMMITS = 4000, 3000
_COUNTED = 3


@pytest.mark.in_turns(1)
@pytest.mark.parametrize("protected", [False, True], ids=["plain", "protected"])
def test_a_copy_of_a_file_that_never_rests_is_made(client_path: Path, tmp_path: Path, protected: bool) -> None:
    rows = tuple(post("send", None, id=f"i{number}", title="0", body="word " * 300) for number in range(_ITEMS))
    create_client(client_path, client(), Patch(items=rows)).close()
    if protected:
        protection.protect(client_path, "four loose words")
    counted, ended = rows[:_COUNTED], threading.Event()
    made: list[Path] = []
    with closing(open_client(client_path)) as file:

        def copy() -> None:
            try:
                made.append(file.snapshot(tmp_path / "copy.compass"))
            finally:
                ended.set()

        worker = threading.Thread(target=copy)
        worker.start()
        commits = 0
        while not ended.is_set() and commits < _MOST_COMMITS:
            commits += 1
            items = tuple(post("send", None, id=row.id, title=str(commits)) for row in counted)
            file.perform("Count", patches.apply, Patch(items=items))
        ended_in_time = ended.is_set()
        worker.join(60)
    assert ended_in_time, f"it was not made while {commits} commits were"
    assert protection.is_protected(made[0]) == protected
    with closing(open_client(made[0])) as file:
        items = file.read(plans.whole).items
        assert len(items) == _ITEMS
        assert len({item.title for item in items if item.id in {row.id for row in counted}}) == 1
        assert file.read(doctor.examine, "UTC") == ()
    unlocked.forget(client_path)
