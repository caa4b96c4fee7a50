"""New items, steps from idea to published, what stops them, and stopping everything that is still to come."""

from datetime import datetime

import pytest
from msgspec.structs import replace

from builders import moment, person, post, slot
from compassdesk.domain.errors import InputError
from compassdesk.domain.holding import released
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Placement
from compassdesk.exchange.plan import plan_json
from compassdesk.services import items, patches, plans
from compassdesk.services.items import set_status

NOW = datetime(2027, 2, 26, 12)


@pytest.fixture
def unnamed(opened):
    """A post without a speaker: CD-10 blocks its way."""
    opened.perform("Add", patches.apply, Patch(items=(post("send", "2027-03-02T09:00", id="u", channels=("li",)),)))
    return opened


def row(opened, key):
    (found,) = opened.read(plans.items_by_id, (key,))
    return found


def test_a_named_post_goes_all_the_way(opened):
    for status in ("in_review", "approved", "scheduled", "published"):
        opened.perform("Step", set_status, ("i1",), status, NOW)
        assert row(opened, "i1").status == status
    assert row(opened, "i1").approved_at == NOW


def test_back_to_a_draft_forgets_the_approval(opened):
    opened.perform("Approve", set_status, ("i1",), "approved", NOW)
    opened.perform("By", patches.apply, Patch(items=(replace(row(opened, "i1"), approved_by="lisa"),)))
    opened.perform("Back", set_status, ("i1",), "draft", NOW)
    assert (row(opened, "i1").approved_by, row(opened, "i1").approved_at) == (None, None)


@pytest.mark.parametrize("status", ["approved", "scheduled", "published"])
def test_a_block_stops_the_step_and_names_what_blocks(unnamed, status):
    with pytest.raises(InputError) as caught:
        unnamed.perform("Step", set_status, ("i1", "u"), status, NOW)
    assert caught.value.code == "blocked"
    assert [finding.check for finding in caught.value.values["findings"]] == ["CD-10"]
    assert caught.value.values["items"] == ("u",)
    assert (row(unnamed, "u").status, row(unnamed, "i1").status) == ("draft", "draft")


def test_a_reason_passes_the_block_and_is_kept(unnamed):
    unnamed.perform("Step", set_status, ("u",), "approved", NOW, " The mayor will sign ")
    (override,) = unnamed.read(plans.whole).overrides
    assert (override.item, override.check, override.reason, override.made_at) == (
        "u", "CD-10", "The mayor will sign", NOW
    )  # fmt: skip
    unnamed.perform("Next step", set_status, ("u",), "scheduled", NOW)
    assert row(unnamed, "u").status == "scheduled"


def test_a_blank_reason_is_no_reason(unnamed):
    with pytest.raises(InputError):
        unnamed.perform("Step", set_status, ("u",), "approved", NOW, "   ")


def test_steps_that_are_not_guarded_are_free(unnamed):
    for status in ("in_review", "on_hold", "cancelled", "idea"):
        unnamed.perform("Step", set_status, ("u",), status, NOW)
        assert row(unnamed, "u").status == status


def test_only_ideas_and_drafts_do_without_a_time(opened):
    with pytest.raises(InputError) as caught:
        opened.perform("Step", set_status, ("idea",), "scheduled", NOW)
    assert (caught.value.code, caught.value.values["items"]) == ("time-needed", ("idea",))
    opened.perform("Step", set_status, ("idea",), "draft", NOW)
    assert row(opened, "idea").status == "draft"


def test_a_person_who_may_not_be_named_blocks_only_her_own_items(opened):
    gone = person("lisa", legal_basis="consent", withdrawn_on=NOW.date())
    opened.perform("Withdrawn", patches.apply, Patch(spokespersons=(gone,)))
    with pytest.raises(InputError) as caught:
        opened.perform("Step", set_status, ("i2",), "scheduled", NOW)
    assert "CD-18" in {finding.check for finding in caught.value.values["findings"]}
    opened.perform("Step", set_status, ("i1",), "scheduled", NOW)


def test_an_item_that_is_gone_stops_the_whole_step(opened):
    with pytest.raises(InputError) as caught:
        opened.perform("Step", set_status, ("i1", "nobody"), "in_review", NOW)
    assert caught.value.code == "no-such-item"
    assert row(opened, "i1").status == "draft"


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


def test_hold_all_stops_what_is_still_to_come_and_is_one_step(opened):
    told = []
    opened.subscribe(told.append)
    late = post("send", "2027-02-28T09:00", id="late", channels=("x",), status="scheduled",
                placements=(Placement("x", None, moment("2027-03-02T09:00")),))  # fmt: skip
    out = post("send", "2027-03-02T09:00", id="out", channels=("x",), status="published")
    opened.perform("Add", patches.apply, Patch(items=(late, out)))
    counts = [opened.read(plans.coming_count, moment(at)) for at in ("2027-03-01T10:00", "2027-03-02T09:01")]
    held = opened.perform("Hold all", items.hold_all, moment("2027-03-01T10:00"))
    assert counts == [len(held), 1], "counted beforehand"
    assert held == ("late", "i2"), "who listens and answers goes on"
    assert [row(opened, key).status for key in ("i1", "late", "out", "s1", "idea")] == [
        "draft", "on_hold", "published", "draft", "idea"
    ]  # fmt: skip
    opened.replay(told[-1].step, "undo")
    assert row(opened, "late").status == "scheduled"


def test_what_was_held_with_everything_gets_back_what_it_was(opened):
    (first,) = opened.read(plans.items_by_id, ("i1",))
    opened.perform("Add", patches.apply, Patch(items=(replace(first, id="i3", starts_at=moment("2027-03-03T09:00")),)))
    rows = opened.read(plans.items_by_id, ("i1", "i2", "i3"))
    said = {"i1": "scheduled", "i2": "in_review", "i3": "approved"}
    changed = tuple(replace(item, status=said[item.id], extra={"mood": "glad"}) for item in rows)
    opened.perform("Change", patches.apply, Patch(items=changed))
    opened.perform("Park", items.set_status, ("i2",), "on_hold", NOW)
    held = opened.perform("Hold all", items.hold_all, moment("2027-03-01T08:00"))
    assert held == ("i1", "i3")
    assert row(opened, "i1").extra == {"mood": "glad", "held_from": "scheduled", "held_at": "2027-03-01T08:00"}
    again = plan_json.read(plan_json.write(opened.read(plans.whole)))
    assert {one.id: one.extra for one in again.items}["i3"] == row(opened, "i3").extra
    assert plan_json.unknown_fields(again) == ("items[].mood",), "what a hold notes is known"
    assert opened.read(plans.held_with_all) == held, "what was parked by hand is none of it"
    opened.perform("Release", items.release, held, NOW)
    assert [row(opened, key) for key in held] == [one for one in changed if one.id in held]
    opened.perform("Release", items.release, ("i2", "idea"), NOW)
    assert row(opened, "i2").status == "in_review"
    assert row(opened, "idea").status == "idea"


def test_what_a_check_stops_meanwhile_is_released_as_a_draft(opened):
    (item,) = opened.read(plans.items_by_id, ("i1",))
    opened.perform("Change", patches.apply, Patch(items=(replace(item, status="approved", approved_at=NOW),)))
    (key,) = opened.perform("Hold all", items.hold_all, moment("2027-03-01T08:00"))[:1]
    opened.perform("Change", patches.apply, Patch(items=(replace(row(opened, key), spokesperson=None),)))
    assert opened.perform("Release", items.release, (key,), NOW) == items.Released((key,), (key,))
    assert (row(opened, key).status, row(opened, key).approved_at) == ("draft", None)


@pytest.mark.parametrize("noted", [{}, {"held_from": "published"}, {"held_from": 3}, {"held_from": "scheduled"}])
def test_what_nobody_noted_or_has_no_time_is_a_draft(noted):
    item = released(post("send", None, status="on_hold", extra=noted))
    assert (item.status, item.extra) == ("draft", {})


def test_a_status_that_is_chosen_forgets_the_hold(opened):
    opened.perform("Park", items.set_status, ("i1",), "on_hold", NOW)
    assert row(opened, "i1").extra == {"held_from": "draft"}
    opened.perform("Draft", items.set_status, ("i1",), "draft", NOW)
    assert row(opened, "i1").extra == {}


def test_a_post_is_published_with_the_last_of_its_channels(opened):
    opened.perform("Out", items.say_out, "i1", ("li",), NOW, NOW, "https://li.example/1")
    assert row(opened, "i1").status == "draft"
    assert row(opened, "i1").placements == (Placement("li", published_at=NOW, url="https://li.example/1"),)
    opened.perform("Out", items.say_out, "i1", ("x",), NOW, NOW)
    assert row(opened, "i1").status == "published"


def test_what_stops_the_step_stops_each_channel_until_a_reason_is_given(unnamed):
    with pytest.raises(InputError) as caught:
        unnamed.perform("Out", items.say_out, "u", ("li",), NOW, NOW)
    assert caught.value.code == "blocked"
    assert row(unnamed, "u").placements == ()
    unnamed.perform("Out", items.say_out, "u", ("li",), NOW, NOW, None, "legal notice")
    assert row(unnamed, "u").status == "published"


def test_what_is_planned_again_is_out_nowhere_but_what_is_held_went_out(opened):
    opened.perform("Out", items.say_out, "i1", ("li", "x"), NOW, NOW, "https://li.example/1")
    opened.perform("Hold", set_status, ("i1",), "on_hold", NOW)
    assert all(one.published_at == NOW for one in row(opened, "i1").placements)
    opened.perform("Again", set_status, ("i1",), "scheduled", NOW)
    assert [(one.published_at, one.url) for one in row(opened, "i1").placements] == [
        (None, "https://li.example/1"),
        (None, "https://li.example/1"),
    ]


def test_what_has_no_date_cannot_be_out(opened):
    with pytest.raises(InputError) as caught:
        opened.perform("Out", items.say_out, "idea", ("li",), NOW, NOW)
    assert caught.value.code == "time-needed"


def test_a_yes_notes_the_words_it_is_about_and_a_draft_has_none(opened):
    from compassdesk.domain.approvals import changed_since_yes

    opened.perform("Yes", set_status, ("i1",), "approved", NOW)
    said = row(opened, "i1")
    assert not changed_since_yes(said)
    opened.perform("Hold", set_status, ("i1",), "on_hold", NOW)
    opened.perform("Change", patches.apply, Patch(items=(replace(row(opened, "i1"), body="Something else"),)))
    opened.perform("Release", items.release, ("i1",), NOW)
    assert row(opened, "i1").status == "approved"
    assert changed_since_yes(row(opened, "i1"))
    opened.perform("Back", set_status, ("i1",), "draft", NOW)
    assert row(opened, "i1").extra == {}
    opened.perform("Yes again", set_status, ("i1",), "approved", NOW)
    assert not changed_since_yes(row(opened, "i1"))
