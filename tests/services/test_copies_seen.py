"""What a merge would do, told row by row before it is done, and what waits in the plan for a choice."""

from datetime import UTC, datetime

import pytest

from compassdesk.domain.joining.row_differences import SeenCopies, row_seen, with_values
from compassdesk.domain.joining.row_fields import spelled
from compassdesk.domain.joining.row_versions import row_was
from compassdesk.services import copies_merged
from compassdesk.services.copies_seen import look_closely, waiting
from merged_copies import edit, item, merge, remove, whole


def look(into, other) -> SeenCopies:
    return into.read(look_closely, other.read(copies_merged.copy_in))


def test_each_field_says_what_it_is_on_both_sides_and_was(files) -> None:
    noor, sanne, _ = files
    edit(noor, "visit", title="The council came", body="They came with a plan.")
    edit(sanne, "visit", body="They convinced the mayor.", channels=("li", "x"), spokesperson="lisa")
    seen = row_seen(look(noor, sanne), ("items", "visit"))
    told = {one.field: (one.here, one.there, one.was, one.choice is not None) for one in seen.fields}
    assert told == {
        "title": (spelled("The council came"), None, spelled("Visit"), False),
        "body": (spelled("They came with a plan."), spelled("They convinced the mayor."), spelled("They came."), True),
        "channels": (None, spelled(("li", "x")), spelled(("li",)), False),
        "spokesperson": (None, spelled("lisa"), spelled("marc"), False),
    }
    assert list(told) == sorted(told, key=seen.row.__struct_fields__.index), "in the order of an item"


def test_what_both_changed_of_several_ids_is_told_of_both(files) -> None:
    noor, sanne, _ = files
    edit(noor, "visit", channels=("x", "li"))
    edit(sanne, "visit", channels=("x",))
    (told,) = row_seen(look(noor, sanne), ("items", "visit")).fields
    assert (told.field, told.was, told.choice) == ("channels", None, None)
    assert {told.here, told.there} == {spelled(("x", "li")), spelled(("x",))}


def test_a_row_as_it_was_is_known_or_not_told(files) -> None:
    noor, sanne, _ = files
    before, owner = item(noor, "visit"), ("items", "visit")
    edit(noor, "visit", channels=("x", "li"), minutes=20)
    edit(sanne, "visit", title="The council came")
    seen = look(noor, sanne)
    assert row_was(seen, row_seen(seen, owner)) == before
    edit(sanne, "visit", minutes=20)
    seen = look(noor, sanne)
    assert row_was(seen, row_seen(seen, owner)) is None, "both say 20 now, by two edits"


def test_copies_tell_when_they_parted(files) -> None:
    noor, sanne, _ = files
    assert look(noor, sanne).parted == 0, "nobody edited anything"
    edit(sanne, "tips", title="Other")
    parted = look(noor, sanne).parted
    merge(noor, sanne)
    edit(noor, "tips", title="Third")
    later = look(noor, sanne).parted
    assert datetime.fromtimestamp(later / 65536 / 1000, UTC).year >= 2026
    assert parted < later


def test_a_removal_is_asked_about_and_a_new_row_told_whole(files) -> None:
    noor, sanne, _ = files
    edit(noor, "tips", title="Better tips")
    remove(sanne, "tips", "webcare")
    seen = look(noor, sanne)
    asked = row_seen(seen, ("items", "tips"))
    assert asked.removal is not None
    assert asked.row.title == "Better tips"
    assert [(one.field, one.here) for one in asked.fields] == [("title", spelled("Better tips"))], "what was changed"
    gone = row_seen(seen, ("items", "webcare"))
    assert gone.row is None
    assert gone.removal is None
    assert gone.is_alone
    assert {"kind", "petal", "title"} <= {one.field for one in gone.fields}


def test_what_waits_is_told_until_it_is_chosen_or_the_field_is_edited(files) -> None:
    noor, sanne, _ = files
    assert noor.read(waiting) is None
    for field, mine, theirs in (("body", "a", "b"), ("link", "https://a.example", "https://b.example")):
        edit(noor, "visit", **{field: mine})
        edit(sanne, "visit", **{field: theirs})
    merge(noor, sanne)
    both = noor.read(waiting)
    assert both is not None
    assert {one.field for one in row_seen(both, ("items", "visit")).fields if one.choice} == {"body", "link"}
    edit(noor, "visit", link="https://c.example")
    (left,) = noor.read(waiting).joined.choices
    assert left.field == "body"
    noor.perform("Choose", copies_merged.choose, {left.key: left.others[0].value})
    assert item(noor, "visit").body == "a"
    assert noor.read(waiting) is None
    assert noor.perform("Choose", copies_merged.choose, {left.key: left.others[0].value}) is None
    assert not merge(sanne, noor).choices
    assert whole(sanne) == whole(noor)


@pytest.mark.parametrize("values", [{}, {"title": spelled("Chosen"), "minutes": spelled(30)}])
def test_a_row_is_seen_as_it_would_be(files, values) -> None:
    made = with_values(("items", "tips"), item(files[0], "tips"), values)
    assert (made.title, made.minutes) == (("Chosen", 30) if values else ("Weekend tips", None))
