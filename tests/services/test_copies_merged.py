"""Copies of a client that were edited apart, brought together in their files."""

from typing import Any

import pytest
from msgspec.structs import replace

from builders import channel, day, person, post
from compassdesk.domain.errors import InputError
from compassdesk.domain.joining.choosing import preferring
from compassdesk.domain.joining.row_fields import spelled
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import CheckSetting, Record, Waiver
from compassdesk.services import copies_merged, plans
from compassdesk.services.copies_merged import Other
from compassdesk.services.inside import write
from compassdesk.services.opening import create_client
from merged_copies import edit, item, merge, remove, whole


def test_changes_of_different_fields_come_together(files) -> None:
    noor, sanne, _ = files
    edit(noor, "visit", title="The youth council came")
    edit(sanne, "visit", channels=("li", "x"), spokesperson="lisa")
    edit(sanne, "tips", labels=("summer",))
    joined = merge(noor, sanne)
    assert not joined.choices
    assert {(one.how, one.id) for one in joined.came} == {("changed", "visit"), ("changed", "tips")}
    both = item(noor, "visit")
    assert (both.title, both.channels, both.spokesperson) == ("The youth council came", ("li", "x"), "lisa")
    assert joined.only_here == (("items", "visit"),)
    merge(sanne, noor)
    assert whole(sanne) == whole(noor)


def test_merging_twice_changes_nothing_and_is_no_step(files) -> None:
    noor, sanne, _ = files
    edit(sanne, "visit", title="Other")
    heard: list[Any] = []
    noor.subscribe(heard.append)
    merge(noor, sanne)
    again = merge(noor, sanne)
    assert again.is_nothing
    assert len(heard) == 1


def test_both_values_of_one_field_stay_until_somebody_chooses(files) -> None:
    noor, sanne, tarik = files
    edit(noor, "visit", body="They came with a plan.")
    edit(sanne, "visit", body="They convinced the mayor.")
    (choice,) = merge(noor, sanne).choices
    assert choice.field == "body"
    assert (choice.here.value, choice.there.value) == (
        spelled("They came with a plan."),
        spelled("They convinced the mayor."),
    )
    assert item(noor, "visit").body == "They convinced the mayor.", "the later of the two is shown"
    assert len(whole(noor).conflicts) == 1
    merge(sanne, noor)
    assert whole(sanne) == whole(noor)

    noor.perform("Choose", copies_merged.choose, {choice.key: choice.here.value})
    assert item(noor, "visit").body == "They came with a plan."
    assert not whole(noor).conflicts
    assert not merge(sanne, noor).choices, "a choice is an edit that has seen both"
    assert item(sanne, "visit").body == "They came with a plan."
    assert not whole(sanne).conflicts
    merge(tarik, sanne)
    assert whole(tarik) == whole(noor)


@pytest.mark.parametrize("side", ["here", "there"])
def test_a_choice_of_one_side_goes_with_the_merge_and_reaches_the_other(files, side) -> None:
    noor, sanne, _ = files
    edit(noor, "visit", body="Noor's")
    edit(sanne, "visit", body="Sanne's", title="Sanne's too")
    joined = noor.read(copies_merged.look, sanne.read(copies_merged.copy_in))
    chosen = preferring(joined, side)
    assert not merge(noor, sanne, chosen).choices
    wanted = {"here": "Noor's", "there": "Sanne's"}[side]
    assert (item(noor, "visit").body, item(noor, "visit").title) == (wanted, "Sanne's too")
    assert not merge(sanne, noor).choices
    assert item(sanne, "visit").body == wanted
    assert not merge(noor, sanne).came


def test_an_edit_of_the_field_settles_it_as_well(files) -> None:
    noor, sanne, _ = files
    edit(noor, "visit", body="Noor's")
    edit(sanne, "visit", body="Sanne's")
    merge(noor, sanne)
    edit(noor, "visit", body="Of both")
    assert not noor.read(copies_merged.look, noor.read(copies_merged.copy_in)).choices
    assert not merge(sanne, noor).choices
    assert item(sanne, "visit").body == "Of both"


def test_what_was_removed_there_goes_here_unless_it_was_changed(files) -> None:
    noor, sanne, _ = files
    edit(noor, "tips", title="Better tips")
    remove(sanne, "tips", "webcare")
    joined = merge(noor, sanne)
    assert [(one.how, one.id) for one in joined.came] == [("removed", "webcare")]
    (choice,) = joined.choices
    assert (choice.id, choice.field, choice.there.value) == ("tips", "", b"false")
    assert item(noor, "tips").title == "Better tips", "nothing vanishes by itself"
    merge(sanne, noor)
    assert whole(sanne) == whole(noor), "and there it is back, with the same question"


@pytest.mark.parametrize("keep", [True, False])
def test_a_removal_that_was_asked_about_is_settled_everywhere(files, keep) -> None:
    noor, sanne, tarik = files
    edit(noor, "tips", title="Better tips")
    remove(sanne, "tips")
    (choice,) = merge(noor, sanne).choices
    noor.perform("Choose", copies_merged.choose, {choice.key: b"true" if keep else b"false"})
    for other in (sanne, tarik):
        assert not merge(other, noor).choices
        assert whole(other) == whole(noor)
        assert bool(other.read(plans.items_by_id, ["tips"])) == keep
    edit(tarik, "webcare", title="Morning")
    assert not merge(noor, tarik).choices


def test_what_was_removed_here_and_changed_there_comes_back_for_a_choice(files) -> None:
    noor, sanne, _ = files
    remove(noor, "tips")
    edit(sanne, "tips", title="Better tips")
    joined = merge(noor, sanne)
    assert [(one.how, one.id) for one in joined.came] == [("back", "tips")]
    assert [one.here.value for one in joined.choices] == [b"false"]


def test_a_merge_is_taken_back_in_one_step_and_can_be_made_again(files) -> None:
    noor, sanne, tarik = files
    edit(noor, "visit", body="Noor's")
    edit(sanne, "visit", body="Sanne's", title="Sanne's too")
    remove(sanne, "webcare")
    before, notes = whole(noor), noor.read(copies_merged.copy_in).notes
    steps: list[Any] = []
    noor.subscribe(lambda change: steps.append(change.step))
    merge(noor, sanne)
    after, notes_after = whole(noor), noor.read(copies_merged.copy_in).notes
    noor.replay(steps[-1], "undo")
    assert whole(noor) == before
    assert noor.read(copies_merged.copy_in).notes == notes
    assert not merge(sanne, noor).is_nothing
    assert item(sanne, "visit").title == "Sanne's too", "nobody undid her edit"
    noor.replay(steps[-1], "redo")
    assert whole(noor) == after
    assert noor.read(copies_merged.copy_in).notes == notes_after
    merge(tarik, noor)
    merge(sanne, tarik)
    assert whole(sanne) == whole(noor) == whole(tarik)


def test_a_channel_that_was_removed_leaves_what_came_on_it_without_it(files) -> None:
    noor, sanne, _ = files
    remove(noor, "x", of="channels")
    new = post("send", "2027-03-12T10:00", id="new", channels=("li", "x"), speaker="lisa")
    sanne.perform("Add", write, Patch(items=(new,)))
    merge(noor, sanne)
    merge(sanne, noor)
    assert item(noor, "new").channels == ("li",)
    assert whole(sanne) == whole(noor)


def test_two_changes_that_cannot_stand_together_become_a_plan_that_can(files) -> None:
    noor, sanne, _ = files
    edit(noor, "visit", starts_at=None)
    edit(sanne, "visit", status="approved", approved_by="lisa")
    merge(noor, sanne)
    merge(sanne, noor)
    assert item(noor, "visit").status == "draft"
    assert whole(sanne) == whole(noor)


def test_series_people_channels_settings_and_waivers_come_along(files) -> None:
    noor, sanne, _ = files

    def change(tx: Any) -> None:
        write(
            tx,
            Patch(
                client=replace(whole(sanne).client, core_values=("open",)),
                channels=(channel("fb", "facebook", position=2),),
                spokespersons=(person("tess"),),
                series=(Record("weekly", {"name": "Weekly"}),),
                check_settings=(CheckSetting("CD-19", thresholds={"limit": 3}),),
                waivers=(Waiver("CD-01", day("2027-04-01"), "Holidays", id="w"),),
                campaigns=(replace(whole(sanne).campaigns[0], budget_eur=100.0),),
            ),
        )

    sanne.perform("Change", change)
    noor.perform("Name", write, Patch(client=replace(whole(noor).client, sector="municipality")))
    assert not merge(noor, sanne).choices
    merge(sanne, noor)
    assert whole(noor) == whole(sanne)
    assert whole(noor).client.core_values == ("open",)
    assert whole(noor).client.sector == "municipality"


def test_a_copy_of_another_client_is_refused(files, tmp_path) -> None:
    other = create_client(tmp_path / "other.compass", whole(files[0]).client)
    with pytest.raises(InputError, match="copy-of-another-client"):
        merge(files[0], other)
    other.close()


def test_a_client_that_does_not_exist_is_made_and_goes_back_without_questions(files, tmp_path) -> None:
    noor = files[0]
    edit(noor, "visit", title="First")
    client, fill = copies_merged.filled_from(Other(noor.read(copies_merged.copy_in)))
    made = create_client(tmp_path / "made.compass", client, more=fill)
    assert whole(made) == whole(noor)
    edit(made, "visit", title="Second")
    assert not merge(noor, made).choices
    assert item(noor, "visit").title == "Second"
    made.close()


def test_of_a_copy_of_which_not_all_travelled_only_that_counts_as_seen(files, tmp_path) -> None:
    noor = files[0]
    edit(noor, "visit", private_note="Mind the mayor", title="First")
    edit(noor, "tips", title="First tips")
    copy = noor.read(copies_merged.copy_in)
    part = replace(
        copy,
        plan=replace(
            copy.plan,
            items=tuple(replace(one, private_note="") for one in copy.plan.items if one.id == "visit"),
            campaigns=(),
        ),
        is_whole=False,
        left_out={"items": frozenset(("private_note",))},
    )
    client, fill = copies_merged.filled_from(Other(part))
    made = create_client(tmp_path / "made.compass", client, more=fill)
    edit(made, "visit", title="Second")
    joined = merge(noor, made)
    assert not joined.choices
    assert item(noor, "visit").title == "Second"
    assert item(noor, "visit").private_note == "Mind the mayor"
    assert len(whole(noor).items) == 3, "what did not travel is not gone"
    edit(made, "visit", private_note="From outside")
    (choice,) = merge(noor, made).choices
    assert choice.field == "private_note"
    made.close()


def test_merged_once_more_each_side_still_says_what_was_its_own(files) -> None:
    noor, sanne, _ = files
    edit(noor, "visit", body="Noor's")
    edit(sanne, "visit", body="Sanne's")
    merge(noor, sanne)
    assert item(noor, "visit").body == "Sanne's"
    joined = noor.read(copies_merged.look, sanne.read(copies_merged.copy_in))
    (choice,) = joined.choices
    assert (choice.here.value, choice.there.value) == (spelled("Noor's"), spelled("Sanne's"))
    merge(noor, sanne, preferring(joined, "here"))
    assert item(noor, "visit").body == "Noor's"
    assert not whole(noor).conflicts


def test_what_was_chosen_is_told_as_it_comes_and_not_as_it_would_have(files) -> None:
    noor, sanne, _ = files
    edit(noor, "visit", body="Noor's")
    edit(sanne, "visit", body="Sanne's")
    edit(noor, "tips", title="Better tips")
    remove(sanne, "tips")
    joined = noor.read(copies_merged.look, sanne.read(copies_merged.copy_in))
    after = merge(noor, sanne, preferring(joined, "here"))
    assert (after.came, after.settled, after.choices) == ((), 2, ())
    assert not after.is_nothing


def test_a_removal_that_is_chosen_is_told(files) -> None:
    noor, sanne, _ = files
    edit(noor, "tips", title="Better tips")
    remove(sanne, "tips")
    joined = noor.read(copies_merged.look, sanne.read(copies_merged.copy_in))
    after = merge(noor, sanne, preferring(joined, "there"))
    assert [(one.how, one.id) for one in after.came] == [("removed", "tips")]
    assert not noor.read(plans.items_by_id, ["tips"])
