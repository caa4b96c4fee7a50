"""What a user does with posts and slots, in a real client file."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import event

from builders import moment, post, slot
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Placement
from compassdesk.services import items, patches, plans, statuses

NOW = datetime(2027, 2, 26, 12)


def row(opened, key):
    (found,) = opened.read(plans.items_by_id, (key,))
    return found


def changes(opened):
    """What the next performed steps announce."""
    told = []
    opened.subscribe(told.append)
    return told


def test_several_move_together_as_one_step_that_can_be_undone(opened):
    told = changes(opened)
    opened.perform("Move", items.move, ("i1", "s1"), timedelta(days=2))
    assert (row(opened, "i1").starts_at, row(opened, "s1").starts_at) == (
        moment("2027-03-03T09:00"), moment("2027-03-03T13:00")
    )  # fmt: skip
    assert told[0].touched["items"] == {"i1", "s1"}
    opened.replay(told[0].step, "undo")
    assert row(opened, "i1").starts_at == moment("2027-03-01T09:00")


def test_an_item_that_is_gone_stops_the_whole_step(opened):
    with pytest.raises(InputError) as caught:
        opened.perform("Move", items.move, ("i1", "nobody"), timedelta(days=2))
    assert caught.value.code == "no-such-item"
    assert row(opened, "i1").starts_at == moment("2027-03-01T09:00")


def test_from_the_tray_and_back(opened):
    opened.perform("Plan", items.move_to, {"idea": moment("2027-03-05T11:00")})
    assert row(opened, "idea").starts_at == moment("2027-03-05T11:00")
    opened.perform("Unschedule", items.unschedule, ("idea", "i1"))
    assert [item.id for item in opened.read(plans.unscheduled)] == ["i1", "idea"]
    assert (row(opened, "idea").status, row(opened, "i1").status) == ("idea", "draft")


def test_a_slot_gets_another_length(opened):
    opened.perform("Resize", items.resize, "s1", 45, moment("2027-03-01T12:45"))
    assert (row(opened, "s1").starts_at, row(opened, "s1").minutes) == (moment("2027-03-01T12:45"), 45)


def test_copies_are_new_drafts_also_for_other_channels(opened):
    opened.perform("Approve", statuses.set_status, ("i1",), "approved", NOW)
    (copy,) = opened.perform("Duplicate", items.duplicate, ("i1",), ("x",), timedelta(days=7))
    made = row(opened, copy)
    assert (made.status, made.channels, made.starts_at) == ("draft", ("x",), moment("2027-03-08T09:00"))
    assert made.title == row(opened, "i1").title


def test_delete_takes_the_overrides_along(opened):
    opened.perform("Pass", statuses.set_status, ("idea",), "draft", NOW)
    opened.perform("Delete", items.delete, ("i1", "idea", "was never there"))
    assert {item.id for item in opened.read(plans.whole).items} == {"i2", "s1"}


def test_fields_change_in_bulk_and_texts_leave_with_their_channel(opened):
    told = changes(opened)
    own = post("send", "2027-03-01T09:00", id="i1", channels=("li", "x"), placements=(Placement("x", "Short"),))
    opened.perform("Text", patches.apply, Patch(items=(own,)))
    opened.perform("Channels", items.set_fields, ("i1", "i2"), {"channels": ("li",), "spokesperson": "lisa"})
    assert [(row(opened, key).channels, row(opened, key).spokesperson) for key in ("i1", "i2")] == [
        (("li",), "lisa"), (("li",), "lisa")
    ]  # fmt: skip
    assert row(opened, "i1").placements == ()
    opened.perform("All", items.set_fields, ("s1",), {"channels": ("x",)})
    assert (row(opened, "s1").all_channels, row(opened, "s1").channels) == (False, ("x",))
    assert len(told) == 3


def test_status_and_time_are_not_changed_by_the_way(opened):
    for name in ("status", "starts_at", "colour"):
        with pytest.raises(ValueError, match=name):
            opened.perform("Wrong", items.set_fields, ("i1",), {name: None})


def test_slots_are_confirmed_and_posts_are_not(opened):
    opened.perform("Kept", items.confirm_kept, ("s1", "i1"), "yes", "Heard a lot")
    assert (row(opened, "s1").kept, row(opened, "s1").kept_note, row(opened, "i1").kept) == (
        "yes", "Heard a lot", "unknown"
    )  # fmt: skip
    opened.perform("Not kept", items.confirm_kept, ("s1",), "no")
    assert (row(opened, "s1").kept, row(opened, "s1").kept_note) == ("no", "Heard a lot")


def test_guessed_petals_are_confirmed_or_replaced(opened):
    guessed = [post("send", "2027-03-02T09:00", id=key, channels=("li",), petal_confirmed=False) for key in ("g", "h")]
    opened.perform("Import", patches.apply, Patch(items=tuple(guessed)))
    opened.perform("Confirm", items.confirm_petals, ("g",))
    opened.perform("Replace", items.confirm_petals, ("h",), "activate")
    assert [(row(opened, key).petal, row(opened, key).petal_confirmed) for key in ("g", "h")] == [
        ("send", True), ("activate", True)
    ]  # fmt: skip


def test_hold_all_stops_what_is_still_to_come_and_is_one_step(opened):
    told = changes(opened)
    late = post("send", "2027-02-28T09:00", id="late", channels=("x",), status="scheduled",
                placements=(Placement("x", None, moment("2027-03-02T09:00")),))  # fmt: skip
    out = post("send", "2027-03-02T09:00", id="out", channels=("x",), status="published")
    opened.perform("Add", patches.apply, Patch(items=(late, out)))
    held = opened.perform("Hold all", items.hold_all, moment("2027-03-01T10:00"))
    assert held == ("late", "s1", "i2")
    assert [row(opened, key).status for key in ("i1", "late", "out", "s1", "idea")] == [
        "draft", "on_hold", "published", "on_hold", "idea"
    ]  # fmt: skip
    opened.replay(told[1].step, "undo")
    assert row(opened, "late").status == "scheduled"


def test_a_new_item_takes_the_same_steps_as_any_other(opened):
    key = opened.perform("New", items.create, slot("respond", "2027-03-02T09:00", id="", speaker="marc"), NOW)
    assert row(opened, key).status == "draft"
    unnamed = post("send", "2027-03-02T09:00", id="", channels=("li",), status="approved")
    with pytest.raises(InputError) as caught:
        opened.perform("New", items.create, unnamed, NOW)
    assert caught.value.code == "blocked"
    assert len(opened.read(plans.whole).items) == 5
    key = opened.perform("New", items.create, unnamed, NOW, "The mayor will sign")
    assert row(opened, key).status == "approved"


def test_moving_many_items_asks_the_database_few_questions(opened):
    many = tuple(post("send", "2027-03-01T09:00", id=f"m{n}", channels=("li",)) for n in range(200))
    opened.perform("Add", patches.apply, Patch(items=many))
    asked = []

    def move(tx):
        event.listen(tx, "before_cursor_execute", lambda *seen: asked.append(seen[2]))
        items.move(tx, [item.id for item in many], timedelta(days=1))

    opened.perform("Move", move)
    assert len(asked) < 20
