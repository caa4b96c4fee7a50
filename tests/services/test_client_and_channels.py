"""The client's own row, its check settings, and the order of its channels."""

import pytest

from builders import channel
from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import CheckSetting
from compassdesk.services import channels, client, plans


def plan(opened):
    return opened.read(plans.whole)


def test_a_new_channel_comes_last_and_the_order_can_be_changed(opened):
    opened.perform("Add", channels.create, channel("ig", "instagram"))
    assert [row.id for row in plan(opened).channels] == ["li", "x", "ig"]
    opened.perform("Order", channels.reorder, ("ig", "li"))
    assert [row.id for row in plan(opened).channels] == ["ig", "li", "x"]


def test_another_time_zone_leaves_wall_clock_times_alone(opened):
    before = plan(opened).items
    opened.perform("Zone", client.set_fields, {"timezone": "America/New_York", "stage": "run"})
    assert plan(opened).items == before
    assert (plan(opened).client.timezone, plan(opened).client.stage) == ("America/New_York", "run")


@pytest.mark.parametrize(
    ("values", "code"),
    [({"name": " "}, "name-needed"), ({"timezone": "Mars/Olympus"}, "no-such-zone"),
     ({"target_one_way": 101}, "target-out-of-range")],
)  # fmt: skip
def test_a_client_that_makes_no_sense_is_refused(opened, values, code):
    before = plan(opened).client
    with pytest.raises(InputError) as caught:
        opened.perform("Wrong", client.set_fields, values)
    assert caught.value.code == code
    assert plan(opened).client == before


def test_check_settings_are_kept_and_given_back(opened):
    opened.perform("Set", client.set_check, CheckSetting("CD-01", thresholds={"warn": 65}))
    opened.perform("Off", client.set_check, CheckSetting("CD-12", enabled=False))
    assert [setting.check for setting in plan(opened).check_settings] == ["CD-01", "CD-12"]
    opened.perform("Nothing of its own", client.set_check, CheckSetting("CD-12"))
    assert [setting.check for setting in plan(opened).check_settings] == ["CD-01"]
    opened.perform("Off", client.set_check, CheckSetting("CD-12", enabled=False))
    opened.perform("Reset one", client.reset_check, "CD-12")
    opened.perform("Reset all", client.reset_checks)
    assert plan(opened).check_settings == ()
