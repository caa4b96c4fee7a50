"""Handing work over, forgetting a person, and two rows that are one person."""

from datetime import datetime

import pytest

from builders import moment, person, post
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.services import patches, people, plans

NOW = datetime(2027, 3, 2, 12)


def plan(opened):
    return opened.read(plans.whole)


def speakers(opened):
    return {item.id: item.spokesperson for item in plan(opened).items}


def test_coming_items_go_to_another_person_and_past_ones_stay(opened):
    opened.perform("Own", patches.apply, Patch(items=(post("send", None, id="idea", speaker="marc", status="idea"),)))
    changed = opened.perform("Reassign", people.reassign, "marc", "lisa", moment("2027-03-01T10:00"))
    assert set(changed) == {"s1", "idea"}
    assert speakers(opened) == {"i1": "marc", "i2": "lisa", "s1": "lisa", "idea": "lisa"}


def test_a_second_voice_does_not_become_the_same_voice_twice(opened):
    both = post("send", "2027-03-04T09:00", id="b", channels=("li",), speaker="lisa", co_spokespersons=("marc",))
    opened.perform("Add", patches.apply, Patch(items=(both,)))
    opened.perform("Reassign", people.reassign, "marc", "lisa", NOW)
    (item,) = opened.read(plans.items_by_id, ("b",))
    assert (item.spokesperson, item.co_spokespersons) == ("lisa", ())


def test_a_forgotten_person_leaves_no_name_and_no_coming_items(opened):
    known = person("lisa", initials="LV", signature="^LV", role_title="Engineer", communities=("pumps",))
    opened.perform("Known", patches.apply, Patch(spokespersons=(known,)))
    opened.perform("Forget", people.anonymise, "lisa", NOW)
    left = next(row for row in plan(opened).spokespersons if row.id == "lisa")
    assert (left.initials, left.signature, left.role_title, left.communities) == ("", "", "", ())
    assert "Lisa" not in left.name
    assert left.active_to == NOW.date()
    assert speakers(opened)["i2"] is None


def test_two_rows_of_one_person_become_one(opened):
    double = post("send", "2027-03-04T09:00", id="d", channels=("li",), speaker="double", approved_by="double")
    opened.perform("Import", patches.apply, Patch(spokespersons=(person("double"),), items=(double,)))
    opened.perform("Merge", people.merge, "marc", "double")
    (item,) = opened.read(plans.items_by_id, ("d",))
    assert (item.spokesperson, item.approved_by) == ("marc", "marc")
    assert {row.id for row in plan(opened).spokespersons} == {"lisa", "marc"}


def test_nobody_is_not_a_person(opened):
    with pytest.raises(InputError) as caught:
        opened.perform("Reassign", people.reassign, "nobody", "lisa", NOW)
    assert caught.value.code == "no-such-person"
