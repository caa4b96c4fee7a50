"""Quiet hours and days: what falls into them waits until they end."""

from datetime import datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import moment
from compassdesk.domain.quiet_hours import Quiet, after_quiet
from compassdesk.domain.wallclock import zone_named

ZONE = "Europe/Amsterdam"
AT_NIGHT = Quiet(time(18), time(8))
WEEKEND = frozenset((6, 7))


@pytest.mark.parametrize(
    ("quiet", "before", "after"),
    [
        (AT_NIGHT, "2027-03-09T17:59", "2027-03-09T17:59"),
        (AT_NIGHT, "2027-03-09T18:00", "2027-03-10T08:00"),
        (AT_NIGHT, "2027-03-10T07:59", "2027-03-10T08:00"),
        (AT_NIGHT, "2027-03-10T08:00", "2027-03-10T08:00"),
        (Quiet(time(12), time(13)), "2027-03-09T12:30", "2027-03-09T13:00"),
        (Quiet(time(9), time(9)), "2027-03-09T09:00", "2027-03-09T09:00"),
        (Quiet(weekdays=WEEKEND), "2027-03-06T11:00", "2027-03-08T00:00"),
        # Friday evening, the weekend, and the night before Monday are one.
        (Quiet(time(18), time(8), WEEKEND), "2027-03-05T19:00", "2027-03-08T08:00"),
        # The night of the change to summer time is an hour shorter, and nothing comes in the hour that is skipped.
        (Quiet(time(22), time(2, 30)), "2027-03-27T23:00", "2027-03-28T03:30"),
    ],
)
def test_a_time_in_quiet_hours_moves_to_their_end(quiet: Quiet, before: str, after: str) -> None:
    clock = zone_named(ZONE)
    found = after_quiet(clock.minutes(moment(before)), quiet, ZONE)
    assert found is not None
    assert clock.local(found) == moment(after)


def test_a_week_of_quiet_days_never_ends() -> None:
    assert after_quiet(START, Quiet(weekdays=frozenset(range(1, 8))), ZONE) is None


times = st.builds(time, st.integers(0, 23), st.sampled_from((0, 15, 30)))
quiets = st.builds(Quiet, times, times, st.frozensets(st.integers(1, 7), max_size=6))
START = zone_named(ZONE).minutes(datetime(2027, 1, 1))


@given(quiets, st.integers(0, 366 * 1440))
def test_it_is_the_first_minute_that_is_not_quiet(quiet: Quiet, minutes: int) -> None:
    clock, at = zone_named(ZONE), START + minutes
    found = after_quiet(at, quiet, ZONE)
    assert found is not None
    assert found >= at
    if found > at:  # all that lies before it is quiet, looked at in steps that meet every limit
        step = clock.local(found) - timedelta(minutes=1)
        assert quiet.ends(step) != step
    assert after_quiet(found, quiet, ZONE) == found
