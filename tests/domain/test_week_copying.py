"""A week that is copied: what comes along, what stays behind, and what is told of days off and absences."""

from datetime import date, datetime, timedelta

import pytest
from msgspec.structs import replace

from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import Absence, Campaign, Client, Item, ItemResult, Placement, Plan, Spokesperson
from compassdesk.domain.week import Week
from compassdesk.domain.week_copying import copied_week

WEEK = Week(2027, 10)
TUESDAY = datetime(2027, 3, 9, 10)
TIP = Item(
    "tip", "post", "send", "Tip", status="published", starts_at=TUESDAY, channels=("fb",), spokesperson="noor",
    kept="yes", approved_by="noor", approved_at=TUESDAY, deadline=datetime(2027, 3, 8, 17),
    approval_due=datetime(2027, 3, 8, 12), approval_asked="mail", result=ItemResult(comments=4),
    extra={"imported": {"source": "plan.xlsx", "row": "1"}, "held_from": "approved", "held_at": "x", "mood": 3},
)  # fmt: skip
PLAN = Plan(
    client=Client("Delta", country="NL"),
    spokespersons=(Spokesperson("noor", "Noor", absences=(Absence(date(2027, 3, 15), date(2027, 3, 19)),)),),
    campaigns=(Campaign("c", "Spring", date(2027, 3, 1), date(2027, 3, 17)),),
)


def _copy(*items, weeks=(1,), off="after"):
    return copied_week(items, WEEK, [WEEK.plus(one) for one in weeks], PLAN, off)


def test_what_was_planned_is_copied_and_nothing_of_what_happened():
    (copy,) = _copy(TIP).items
    assert (copy.id, copy.status, copy.starts_at) == ("", "draft", TUESDAY + timedelta(weeks=1))
    assert (copy.deadline, copy.approval_due) == (datetime(2027, 3, 15, 17), datetime(2027, 3, 15, 12))
    assert (copy.approval_asked, copy.extra) == (None, {"mood": 3})
    assert (copy.approved_by, copy.approved_at, copy.result, copy.kept) == (None, None, None, "unknown")
    assert (copy.title, copy.channels, copy.spokesperson) == ("Tip", ("fb",), "noor")


def test_a_copy_of_what_is_out_on_one_channel_is_out_on_none_and_keeps_by_when_a_yes_is_due():
    out = Placement("fb", text="Own", starts_at=TUESDAY, published_at=TUESDAY, url="https://delta.nl/1")
    draft = replace(TIP, status="draft", placements=(out,), approver="noor", approval_due=datetime(2027, 3, 8, 12))
    (copy,) = _copy(draft).items
    assert copy.placements == (Placement("fb", text="Own", starts_at=TUESDAY + timedelta(weeks=1)),)
    assert (copy.approver, copy.approval_due) == ("noor", datetime(2027, 3, 15, 12))


def test_several_weeks_get_it_and_other_weeks_give_nothing():
    found = _copy(TIP, replace(TIP, id="later", starts_at=TUESDAY + timedelta(weeks=1)), weeks=(1, 2, 5))
    assert [copy.starts_at - TUESDAY for copy in found.items] == [timedelta(weeks=one) for one in (1, 2, 5)]


def test_what_was_called_off_or_repeats_by_itself_is_left_out_and_counted():
    held, off = replace(TIP, id="h", status="on_hold"), replace(TIP, id="o", status="cancelled")
    found = _copy(TIP, held, off, replace(TIP, id="r", series="weekly"), replace(TIP, id="i", status="idea"))
    assert [(copy.title, copy.status) for copy in found.items] == [("Tip", "draft"), ("Tip", "idea")]
    assert (found.called_off, found.repeating) == (2, 1)


@pytest.mark.parametrize(("off", "lands"), [("after", date(2027, 3, 30)), ("keep", date(2027, 3, 29)), ("skip", None)])
def test_on_a_day_off_it_goes_on_stays_or_is_left_out(off, lands):
    """Monday 29 March 2027 is Easter Monday."""
    monday = replace(TIP, starts_at=datetime(2027, 3, 8, 9), deadline=None)
    found = _copy(monday, weeks=(3,), off=off)
    assert [copy.starts_at.date() for copy in found.items] == ([lands] if lands else [])
    assert [(one.off, one.day) for one in found.on_days_off] == [(date(2027, 3, 29), lands)]


def test_from_a_friday_off_it_goes_to_a_monday_that_is_open():
    plan = replace(PLAN, client=Client("Delta", closed_days=(date(2027, 3, 19),)))
    friday = replace(TIP, starts_at=datetime(2027, 3, 12, 9))
    found = copied_week([friday], WEEK, [WEEK.plus(1)], plan, "after")
    assert found.items[0].starts_at == datetime(2027, 3, 22, 9)


def test_who_is_away_is_told_and_a_campaign_that_is_over_is_left():
    belonging = replace(TIP, campaign="c")
    near, far = _copy(belonging), _copy(belonging, weeks=(2,))
    assert (len(near.away), near.items[0].campaign) == (1, "c")
    assert (len(far.away), far.items[0].campaign) == (0, None)


def test_beyond_the_days_of_a_plan_nothing_is_copied():
    with pytest.raises(InputError):
        copied_week([TIP], WEEK, [Week(2101, 10)], PLAN, "keep")


def test_into_weeks_that_are_closed_nothing_is_piled_up_behind_them():
    closed = tuple(date(2027, 3, 15) + timedelta(days=ahead) for ahead in range(14))
    plan = replace(PLAN, client=Client("Delta", closed_days=closed))
    found = copied_week([TIP], WEEK, [WEEK.plus(1)], plan, "after")
    assert (found.items, [(one.off, one.day) for one in found.on_days_off]) == ((), [(date(2027, 3, 16), None)])
