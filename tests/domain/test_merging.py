"""Two changes of one row: what each changed stands, what both changed goes to the later gesture and is told."""

from datetime import date
from typing import Any

from hypothesis import given
from msgspec.structs import fields, replace

from builders import campaign, channel, client, moment, person, post, slot
from compassdesk.domain.merging import GaveWay, merged_row
from compassdesk.domain.patch import Collision, Patch, Rows, applied, based_on, merged
from compassdesk.domain.plan import Absence, Item, ItemResult, Placement, Plan
from examples import fewer
from plan_values import rows

ITEM = post("send", "2027-03-01T09:00", id="a", title="Pump", body="One", channels=("li", "x"), labels=("new",))


def both(ours: dict[str, Any], theirs: dict[str, Any], before: Any = ITEM) -> tuple[Any, tuple[GaveWay, ...]]:
    return merged_row(before, replace(before, **theirs), replace(before, **ours))


def test_each_side_keeps_what_it_alone_changed() -> None:
    row, gave = both({"spokesperson": "marc"}, {"title": "Pump, improved", "body": "Two"})
    assert row == replace(ITEM, spokesperson="marc", title="Pump, improved", body="Two")
    assert gave == ()


def test_of_two_values_the_later_gesture_is_taken_and_the_other_told() -> None:
    row, gave = both({"title": "Ours"}, {"title": "Theirs"})
    assert (row.title, gave) == ("Ours", (GaveWay("title", "", "Theirs"),))
    assert both({"title": "Same"}, {"title": "Same"}) == (replace(ITEM, title="Same"), ())


def test_lists_are_merged_element_by_element_and_keep_their_order() -> None:
    row, gave = both({"channels": ("li", "ig", "x")}, {"channels": ("x", "blog")})
    assert row.channels == ("ig", "x", "blog")
    row, _ = both({"channels": ("x", "li")}, {"channels": ("li", "ig", "x")})
    assert row.channels == ("x", "li", "ig")
    assert both({"labels": ("new", "fair")}, {"labels": ()})[0].labels == ("fair",)
    assert gave == ()
    away = Absence(date(2027, 3, 1), date(2027, 3, 5)), Absence(date(2027, 7, 1), date(2027, 7, 9))
    assert both({"absences": away[:1]}, {"absences": away[1:]}, person("marc"))[0].absences == away


def test_what_a_channel_has_of_its_own_is_merged_by_channel_and_field() -> None:
    noon, later = moment("2027-03-01T12:00"), moment("2027-03-01T13:00")
    before = replace(ITEM, placements=(Placement("li", "Own", noon),))
    row, gave = both(
        {"placements": (Placement("li", "Shorter", noon),)},
        {"placements": (Placement("li", "Own", later), Placement("x", "Hi"))},
        before,
    )
    assert row.placements == (Placement("li", "Shorter", later), Placement("x", "Hi"))
    assert gave == ()
    row, gave = both({"placements": ()}, {"placements": (Placement("li", "New", noon),)}, before)
    assert row.placements == ()
    assert gave == (GaveWay("placements", "li", Placement("li", "New", noon)),)


def test_maps_are_merged_by_key_and_results_by_field() -> None:
    before = client(service_hours={"mon": ("09:00", "17:00"), "tue": ("09:00", "17:00")})
    row, gave = both(
        {"service_hours": {"mon": ("08:00", "17:00"), "tue": ("09:00", "17:00")}},
        {"service_hours": {"mon": ("09:00", "18:00"), "wed": ("10:00", "12:00")}},
        before,
    )
    assert row.service_hours == {"mon": ("08:00", "17:00"), "wed": ("10:00", "12:00")}
    assert gave == (GaveWay("service_hours", "mon", ("09:00", "18:00")),)
    row, gave = both({"result": ItemResult(likes=3)}, {"result": ItemResult(comments=2)})
    assert (row.result, gave) == (ItemResult(comments=2, likes=3), ())


def test_two_changes_that_cannot_stand_together_leave_the_later_one() -> None:
    draft = replace(ITEM, status="draft")
    row, gave = both({"starts_at": None}, {"status": "scheduled"}, draft)
    assert (row.status, row.starts_at) == ("draft", None)
    assert GaveWay("status", "", "scheduled") in gave
    block = slot("respond", "2027-03-01T09:00", id="s", channels=("li",))
    row, gave = both({"channels": (), "all_channels": True}, {"channels": ("li", "x")}, block)
    assert (row.channels, row.all_channels) == ((), True)
    assert GaveWay("channels", "", ("li", "x")) in gave
    fair = campaign("expo", "2027-03-01", "2027-03-12")
    row, gave = both({"starts": date(2027, 3, 10)}, {"ends": date(2027, 3, 5)}, fair)
    assert (row.starts, row.ends) == (date(2027, 3, 10), date(2027, 3, 12))
    assert gave == (GaveWay("ends", "", date(2027, 3, 5)),)


@fewer(3)
@given(rows(Item, "a"), rows(Item, "a"), rows(Item, "a"))
def test_merging_agrees_with_itself(before: Item, now: Item, ours: Item) -> None:
    assert merged_row(before, before, ours) == (ours, ())
    assert merged_row(before, now, before) == (now, ())
    assert merged_row(before, now, now) == (now, ())
    row, gave = merged_row(before, now, ours)
    told = {one.field for one in gave}
    assert merged_row(before, now, row)[0] == row or told
    for entry in fields(Item):
        there, mine, was = (getattr(one, entry.name) for one in (now, ours, before))
        if isinstance(mine, str | int | None) and there != mine:
            taken = getattr(row, entry.name)
            assert taken in (there, mine)
            if taken == mine and there != was:
                assert entry.name in told
            if taken == there:
                assert mine == was


def test_a_row_removed_meanwhile_is_not_brought_back_by_an_edit() -> None:
    patch = Patch(items=(replace(ITEM, title="New"),), base=Rows(items=(ITEM,)))
    left, told = merged(patch, Rows())
    assert left.items == ()
    assert told == (Collision("gone", "items", "a", replace(ITEM, title="New")),)


def test_a_removal_takes_along_what_was_changed_meanwhile_and_says_so() -> None:
    changed = replace(ITEM, title="Newer")
    patch = based_on(Patch(removed=(("items", "a"),)), Rows(items=(ITEM,)))
    assert merged(patch, Rows(items=(changed,))) == (patch, (Collision("removed", "items", "a", changed),))
    assert merged(patch, Rows(items=(ITEM,))) == (patch, ())
    assert merged(patch, Rows()) == (patch, ())


def test_a_base_holds_just_the_rows_that_are_replaced_or_removed() -> None:
    plan = Plan(client(), channels=(channel("li"), channel("x")), items=(ITEM, post("send", None, id="b")))
    patch = based_on(Patch(items=(ITEM, replace(ITEM, id="")), removed=(("channels", "x"),)), plan)
    assert patch.base == Rows(items=(ITEM,), channels=(plan.channels[1],))
    assert based_on(Patch(items=(replace(ITEM, id=""),)), plan).base is None


def test_a_preview_shows_the_merged_row_also_of_one_out_of_view() -> None:
    tray = post("send", None, id="t", title="Idea")
    plan = Plan(client(), items=(replace(ITEM, title="Newer"),))
    rows = (replace(ITEM, spokesperson="marc"), replace(tray, starts_at=moment("2027-03-02T09:00")))
    after = applied(plan, Patch(items=rows, base=Rows(items=(ITEM, tray))))
    assert after.items == (replace(ITEM, title="Newer", spokesperson="marc"), rows[1])
