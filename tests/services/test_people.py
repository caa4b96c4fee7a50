"""Forgetting who a person was."""

from datetime import datetime

import pytest

from builders import person, post
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.services import patches, people, plans

NOW = datetime(2027, 3, 2, 12)


def plan(opened):
    return opened.read(plans.whole)


def speakers(opened):
    return {item.id: item.spokesperson for item in plan(opened).items}


def test_a_forgotten_person_leaves_no_name_and_no_coming_items(opened):
    known = person("lisa", initials="LV", signature="^LV", role_title="Engineer", communities=("pumps",))
    opened.perform("Known", patches.apply, Patch(spokespersons=(known,)))
    opened.perform("Forget", people.anonymise, "lisa", NOW)
    left = next(row for row in plan(opened).spokespersons if row.id == "lisa")
    assert (left.initials, left.signature, left.role_title, left.communities) == ("", "", "", ())
    assert "Lisa" not in left.name
    assert left.active_to == NOW.date()
    assert speakers(opened)["i2"] is None


def test_a_second_voice_is_forgotten_in_coming_items_only(opened):
    rows = tuple(
        post("send", day, id=key, channels=("li",), speaker="marc", co_spokespersons=("lisa",))
        for key, day in (("past", "2027-03-01T10:00"), ("coming", "2027-03-04T09:00"))
    )
    opened.perform("Add", patches.apply, Patch(items=rows))
    opened.perform("Forget", people.anonymise, "lisa", NOW)
    found = {item.id: item.co_spokespersons for item in opened.read(plans.items_by_id, ("past", "coming"))}
    assert found == {"past": ("lisa",), "coming": ()}


def test_nobody_is_not_a_person(opened):
    with pytest.raises(InputError) as caught:
        opened.perform("Forget", people.anonymise, "nobody", NOW)
    assert caught.value.code == "no-such-person"
