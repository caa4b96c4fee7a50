"""What somebody wrote into a plan by hand may be any JSON: it is left out or kept, and nothing breaks on it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.attachments import attachment, crop_of
from compassdesk.domain.crops import RATIOS, middle, scaled
from compassdesk.domain.days_off import days_off
from compassdesk.domain.free_reminders import free_reminders
from compassdesk.domain.plan import Client, Plan, Record
from compassdesk.domain.quiet_hours import Quiet
from compassdesk.domain.reminders import Leads, reminders_of
from compassdesk.domain.series import series_of
from compassdesk.domain.series_changes import Held, ended, gone_on, is_due
from compassdesk.domain.series_rule import read_rule
from compassdesk.domain.templates import CampaignPattern, template_in
from compassdesk.domain.year_days import own_between, own_days
from compassdesk.texts.series_words import rule_and_end

TODAY = date(2026, 11, 30)
DAYS = ("0001-01-01", "1900-01-01", "2026-11-30", "2100-12-31", "9999-12-31", "2026-02-30", "x")
WRONG = st.one_of(
    st.none(), st.booleans(), st.integers(-5, 5), st.sampled_from((10**9, 10**400, -(10**400), 5e-324)),
    st.floats(), st.text(max_size=3), st.sampled_from(DAYS), st.lists(st.floats(0, 1), min_size=4, max_size=4),
)  # fmt: skip
RULES = st.builds(
    lambda every, parts: ";".join((f"FREQ={every}", *parts)),
    st.sampled_from(("DAILY", "WEEKLY", "MONTHLY", "YEARLY", "SECONDLY")),
    st.sets(
        st.sampled_from((
            "INTERVAL=0", "INTERVAL=99", "COUNT=0", "COUNT=3", "COUNT=1000000000", "UNTIL=00010101", "UNTIL=99991231",
            "BYDAY=MO", "BYDAY=5MO", "BYDAY=-5SU", "BYMONTHDAY=0", "BYMONTHDAY=-31", "BYMONTHDAY=-1", "BYMONTH=2",
            "BYMONTHDAY=28,29,30;BYSETPOS=-1", "WKST=SU", "WKST=XX",
        ))
    ),
)  # fmt: skip


@given(RULES, st.sampled_from(DAYS), st.sampled_from(DAYS), st.sampled_from(("UTC", "Europe/Amsterdam")))
def test_a_series_that_can_be_read_is_said_and_gone_on_with(rule, first, until, zone):
    each = {"kind": "post", "petal": "send", "title": "Tip"}
    said = {"first": f"DTSTART:{first.replace('-', '')}", "rule": [f"RRULE:{rule}"], "made_until": until, "each": each}
    record = Record("s", said)
    series = series_of(record)
    if series is not None:
        plan = Plan(Client(name="Waterhoven", timezone=zone), series=(record,))
        held = Held((), series, record)
        assert rule_and_end(series.rule)
        assert is_due(series, TODAY) in {True, False}
        gone_on(held, plan, days_off(plan.client, None), TODAY)
        ended(held, TODAY)


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY;COUNT=1000000000",
        "FREQ=MONTHLY;BYDAY=5MO",
        "FREQ=MONTHLY;BYMONTHDAY=-31",
        "FREQ=MONTHLY;BYMONTHDAY=0",
        "FREQ=MONTHLY;BYDAY=1SU;BYMONTHDAY=5",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=28,29,30;BYSETPOS=-1",
    ],
)
def test_a_rule_that_has_no_words_or_no_end_to_its_counting_is_not_understood(rule):
    assert read_rule(rule, TODAY) is None


@given(st.sampled_from(DAYS), st.sampled_from(("T00:00", "T23:59", "")), st.sampled_from(("Pacific/Apia", "UTC")))
def test_a_reminder_of_any_day_breaks_no_others(day, clock, zone):
    plan = Plan(Client(name="Waterhoven"), reminders=(Record("r", {"text": "Bellen", "at": day + clock}),))
    (found,) = reminders_of((), free_reminders(plan), Leads(), Quiet(), zone)
    assert found.row == "r"


@given(st.fixed_dictionaries({}, optional=dict.fromkeys(("width", "height", "size", "position", "seconds"), WRONG)))
def test_an_attachment_with_any_numbers_has_parts_that_can_be_shown(said):
    found = attachment(Record("a", {"item": "i", "name": "pump.png", **said}))
    for ratio in RATIOS:
        part = crop_of(found, ratio)
        assert part is None or min(part.values[2:]) > 0


@given(st.dictionaries(st.sampled_from(RATIOS), WRONG))
def test_an_attachment_with_any_parts_has_parts_that_can_be_shown(said):
    found = attachment(Record("a", {"item": "i", "name": "pump.png", "crops": said}))
    assert all(min(part.values[2:]) > 0 for part in found.crops.values())


def test_the_part_of_a_picture_that_is_a_strip_can_be_made_smaller():
    for width, height in ((16_000, 1), (1, 16_000)):
        for ratio in RATIOS:
            part = scaled(middle(ratio, width, height), 0.5, ratio, width, height)
            assert min(part.values[2:]) > 0


@pytest.mark.parametrize("days", [10**9, 0, 5_000])
def test_a_campaign_of_no_day_or_of_more_than_ten_years_is_as_long_as_any(days):
    found = template_in(Record("t", {"name": "Launch", "kind": "campaign", "campaign": {"days": days}}))
    assert found.campaign == CampaignPattern()


def test_a_day_that_lasts_for_centuries_is_asked_only_for_those_in_sight():
    wrong = Record("y", {"name": "Altijd", "from": "1900-01-01", "to": "2100-12-31", "yearly": True})
    once = Record("z", {"name": "Lang", "from": "1900-01-01", "to": "2100-12-31"})
    plan = Plan(
        Client(name="Waterhoven"),
        year_days=tuple(Record(f"{one.id}{n}", one.content) for one in (wrong, once) for n in range(500)),
    )
    seen = list(own_between(own_days(plan), TODAY, TODAY + timedelta(days=6)))
    assert sum(1 for _, one in seen if one.id == "z7") == 7
