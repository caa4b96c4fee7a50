"""Days off, and the nearest day on which somebody is there."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.bounds import within_days
from compassdesk.domain.days_off import FARTHEST, days_off, is_weekend, nearest_open, off_among
from compassdesk.domain.plan import Absence, Client, Spokesperson

KINGS_DAY = date(2027, 4, 27)
NOOR = Spokesperson(
    "noor", "Noor", absences=(Absence(date(2027, 3, 15), date(2027, 3, 19)),), active_to=date(2027, 6, 1)
)


def test_why_a_day_is_one_is_told_and_a_holiday_by_its_own_name():
    off = days_off(Client("Delta", country="NL", closed_days=(KINGS_DAY, date(2027, 3, 17), date(2027, 3, 22))), NOOR)
    said = {day: off.why(day) for day in (KINGS_DAY, *(date(2027, 3, day) for day in (15, 17, 19, 20, 22)))}
    assert list(said.values()) == ["holiday", "absent", "closed", "absent", "", "closed"]


def test_of_many_days_those_off_are_found_once_and_in_order():
    delta = Client("Delta", country="NL", closed_days=(date(2027, 3, 17),))
    days = (KINGS_DAY, date(2027, 3, 18), date(2027, 3, 17), KINGS_DAY)
    assert off_among(delta, days) == (date(2027, 3, 17), KINGS_DAY)
    assert off_among(delta, ()) == ()


def test_who_has_left_needs_another_speaker_and_no_other_day():
    assert days_off(Client("Delta"), NOOR).why(date(2027, 6, 2)) == ""


@given(day=st.dates(), step=st.sampled_from((-1, 1)), weekends=st.booleans(), open_days=st.sets(st.integers(-9, 9)))
def test_the_nearest_open_day_is_open_and_no_nearer_one_is(day, step, weekends, open_days):
    def is_open(other):
        return (other - day).days in open_days

    found = nearest_open(day, step, is_open, weekends=weekends)
    far = [ahead for ahead in range(1, FARTHEST + 1) if date.min <= _on(day, step * ahead) <= date.max]
    fit = [_on(day, step * ahead) for ahead in far if is_open(_on(day, step * ahead))]
    fit = [other for other in fit if within_days(other) and (weekends or not is_weekend(other))]
    assert found == (fit[0] if fit else None)


def _on(day, ahead):
    try:
        return day + timedelta(days=ahead)
    except OverflowError:
        return date.min if ahead < 0 else date.max
