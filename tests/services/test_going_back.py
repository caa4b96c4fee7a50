"""Going back to a backup: what differs from now, and one step that can be undone."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from backed_up import NOW, given_identity, write
from builders import client, post
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import LISTS, Patch, as_patch, row_id
from compassdesk.domain.plan import Plan
from compassdesk.services import backups, patches
from compassdesk.services.backups import back_up, compare, go_back
from compassdesk.services.opening import create_client, open_client
from compassdesk.services.plans import whole
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import row_changes
from examples import fewer
from plan_values import plans


def test_what_differs_from_now(opened: ClientFile) -> None:
    made = back_up(opened, "hand", NOW).backup
    fair = next(item for item in opened.read(whole).items if item.id == "i2")
    write(
        opened,
        items=(post("send", None, id="new"), replace(fair, title="Come to the show")),
        removed=(("items", "i1"),),
    )
    (items,) = compare(opened, made.path).found.lists
    assert [item.id for item in items.new] == ["new"]
    assert [(then.title, now.title) for then, now in items.changed] == [("Come to the fair", "Come to the show")]
    assert [item.id for item in items.gone] == ["i1"]


def test_going_back_is_one_step_that_can_be_undone(opened: ClientFile) -> None:
    made = back_up(opened, "hand", NOW).backup
    then = opened.read(whole)
    write(opened, removed=(("channels", "li"), ("items", "i1"), ("spokespersons", "marc")))
    now = opened.read(whole)
    steps = []
    opened.subscribe(steps.append)
    opened.perform("Back", go_back, compare(opened, made.path).then)
    assert opened.read(whole) == then
    assert len(steps) == 1
    opened.replay(steps[0].step, "undo")
    assert opened.read(whole) == now


def test_rows_that_did_not_change_are_not_written(opened: ClientFile) -> None:
    made = back_up(opened, "hand", NOW).backup
    write(opened, items=(post("send", None, id="new"),))
    steps = []
    opened.subscribe(steps.append)
    opened.perform("Back", go_back, compare(opened, made.path).then)
    assert steps[0].touched == {"items": frozenset({"new"})}


@fewer(10)
@given(plans(), plans(), st.data())
def test_going_back_is_exact(then: Plan, later: Plan, data: st.DataObject) -> None:
    """Whatever was added, changed and removed since, the plan is the backup's again."""
    with TemporaryDirectory() as folder:
        file = create_client(Path(folder) / "a.compass", then.client, as_patch(then))
        try:
            file.perform("Extra", row_changes.keep_extra, then.extra)
            before = file.read(whole)
            file.snapshot(Path(folder) / "kept.compass")
            every = [(name, row_id(row)) for name in LISTS for row in getattr(later, name)]
            removed = data.draw(st.lists(st.sampled_from(every), unique=True, max_size=6))
            file.perform("Later", patches.apply, as_patch(later))
            file.perform("Extra", row_changes.keep_extra, later.extra)
            file.perform("Removed", patches.apply, Patch(removed=tuple(removed)))
            file.perform("Back", go_back, backups.plan_in(Path(folder) / "kept.compass"))
            assert file.read(whole) == before
        finally:
            file.close()


def test_a_backup_of_another_client_is_refused(opened: ClientFile, tmp_path: Path) -> None:
    opened.close()
    given_identity(opened.path, "client-1")
    other = create_client(tmp_path / "other.compass", client(name="Other"))
    other.close()
    given_identity(other.path, "client-2")
    file = open_client(opened.path)
    try:
        with pytest.raises(InputError) as told:
            backups.check_same_client(file, other.path)
        assert told.value.code == "other-client"
    finally:
        file.close()
