"""What a patch makes of a plan in memory, as a live preview shows it."""

from msgspec.structs import replace

from builders import channel, client, person, plan, post
from compassdesk.domain.patch import LISTS, Patch, applied, as_patch
from compassdesk.domain.plan import CheckSetting, Lists, Plan

BEFORE = plan(
    channels=(channel("li"), channel("x", "x", position=1)),
    spokespersons=(person("lisa"),),
    items=(post("send", "2027-03-01T09:00", id="a"), post("send", "2027-03-02T09:00", id="b")),
    check_settings=(CheckSetting("CD-01", enabled=False),),
)


def test_rows_are_replaced_where_they_stand_and_new_ones_follow() -> None:
    moved = post("send", "2027-03-05T09:00", id="a")
    after = applied(BEFORE, Patch(items=(post("send", None, id="c"), moved)))

    assert [item.id for item in after.items] == ["a", "b", "c"]
    assert after.items[0] is moved
    assert after.channels is BEFORE.channels


def test_removed_rows_go_and_rows_without_an_id_get_a_passing_one() -> None:
    fresh = replace(post("send", None), id="")
    after = applied(BEFORE, Patch(items=(fresh, fresh), removed=(("items", "a"), ("channels", "li"), ("items", "?"))))

    assert [item.id for item in after.items] == ["b", "new-1", "new-2"]
    assert [row.id for row in after.channels] == ["x"]


def test_a_check_setting_is_known_by_its_check() -> None:
    after = applied(BEFORE, Patch(check_settings=(CheckSetting("CD-01", thresholds={"warn": 65}),)))

    assert after.check_settings == (CheckSetting("CD-01", thresholds={"warn": 65}),)
    assert applied(BEFORE, Patch(removed=(("check_settings", "CD-01"),))).check_settings == ()


def test_nothing_to_change_is_the_same_plan() -> None:
    assert applied(BEFORE, Patch()) is BEFORE


def test_a_whole_plan_as_a_patch_makes_that_plan_of_an_empty_one() -> None:
    assert applied(Plan(client(name="Other")), as_patch(BEFORE)) == BEFORE
    assert Lists.__struct_fields__ == LISTS
