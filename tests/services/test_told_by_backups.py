"""What a field was that two people changed apart, as the backups tell it for certain, or with its moment."""

from datetime import datetime

from msgspec.structs import replace

from compassdesk.domain.joining.row_differences import FieldSeen, row_seen
from compassdesk.domain.joining.row_fields import spelled
from compassdesk.domain.joining.row_versions import row_was
from compassdesk.domain.patch import Patch
from compassdesk.domain.replicas import moment_of
from compassdesk.services import backups, copies_merged
from compassdesk.services.copies_seen import look_closely, waiting
from compassdesk.services.inside import write
from compassdesk.services.told_by_backups import with_values_before
from compassdesk.services.workspace import ClientFile
from compassdesk.storage import stamps
from merged_copies import edit, merge, whole


def back_up(file: ClientFile) -> datetime:
    """Make a backup as of the latest edit of a file; gives when."""
    return backups.back_up(file, "hand", moment_of(file.read(stamps.clock_of) or 0)).backup.made_at


def seen_field(here: ClientFile, there: ClientFile | None, field: str = "minutes") -> FieldSeen:
    """A field of the visit on the page of a merge; without another copy what waits in the plan."""
    if there is None:
        seen = here.read(waiting)
    else:
        seen = here.read(look_closely, there.read(copies_merged.copy_in))
    told = row_seen(with_values_before(here, seen), ("items", "visit"))
    (found,) = (one for one in told.fields if one.field == field)
    assert found.choice is not None
    return found


def test_a_backup_that_had_seen_as_much_as_both_tells_what_a_field_was(files) -> None:
    noor, sanne, _ = files
    edit(noor, "visit", minutes=20)
    merge(sanne, noor)
    merge(noor, sanne)
    back_up(noor)
    edit(noor, "visit", minutes=30)
    back_up(noor)
    edit(sanne, "visit", minutes=40)
    found = seen_field(noor, sanne)
    assert (found.was, found.was_at) == (spelled(20), None)


def test_an_older_backup_tells_it_with_its_moment(files) -> None:
    noor, sanne, _ = files
    edit(noor, "visit", minutes=20)
    at = back_up(noor)
    edit(noor, "tips", title="Other tips")
    merge(sanne, noor)
    edit(noor, "visit", minutes=30)
    edit(sanne, "visit", minutes=40)
    found = seen_field(noor, sanne)
    assert (found.was, found.was_at) == (spelled(20), at)
    seen = with_values_before(noor, noor.read(look_closely, sanne.read(copies_merged.copy_in)))
    assert row_was(seen, row_seen(seen, ("items", "visit"))) is None, "of another moment than the rest of the row"


def test_without_a_backup_of_before_nothing_is_told(files) -> None:
    noor, sanne, _ = files
    edit(noor, "visit", minutes=30)
    back_up(noor)
    edit(sanne, "visit", minutes=40)
    found = seen_field(noor, sanne)
    assert (found.was, found.was_at) == (None, None)


def test_what_waits_in_the_plan_is_told_as_well(files) -> None:
    noor, sanne, tarik = files
    edit(noor, "visit", minutes=20, link="https://a.example")
    for other in (sanne, tarik):
        merge(other, noor)
    back_up(noor)
    edit(sanne, "visit", minutes=40)
    edit(tarik, "visit", minutes=50)
    merge(noor, sanne)
    merge(noor, tarik)
    found = seen_field(noor, None)
    assert (found.was, found.was_at) == (spelled(20), None)


def test_the_backups_of_another_copy_tell_it_too(files) -> None:
    noor, sanne, _ = files
    edit(noor, "visit", minutes=20)
    merge(sanne, noor)
    back_up(sanne)
    edit(noor, "visit", minutes=30)
    edit(sanne, "visit", minutes=40)
    found = seen_field(noor, sanne)
    assert (found.was, found.was_at) == (spelled(20), None)


def test_a_row_of_another_list_is_told(files) -> None:
    noor, sanne, _ = files
    edit(noor, "tips", title="Other")
    merge(sanne, noor)
    back_up(noor)
    for file, name in ((noor, "Oaks"), (sanne, "Elms")):
        (trees,) = whole(file).campaigns
        file.perform("Rename", write, Patch(campaigns=(replace(trees, name=name),)))
    seen = with_values_before(noor, noor.read(look_closely, sanne.read(copies_merged.copy_in)))
    (told,) = row_seen(seen, ("campaigns", "trees")).fields
    assert (told.field, told.was, told.was_at) == ("name", spelled("Trees"), None)


def test_a_text_written_right_behind_one_that_was_kept_is_not_guessed(files) -> None:
    """Of two changes within ten minutes one alone keeps what stood there."""
    noor, sanne, _ = files
    edit(noor, "visit", body="First.")
    merge(sanne, noor)
    edit(noor, "visit", body="Second.")
    edit(sanne, "visit", body="Theirs.")
    assert seen_field(noor, sanne, "body").was is None
