"""What stays: never fewer than promised, whatever the clock does."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.retention import DAYS, FEWEST, LATEST, MONTHS, WEEKS, kept, too_much

START = datetime(2027, 1, 4, 8, tzinfo=UTC)


def walked(days: int, per_day: int, skip: frozenset[int] = frozenset()) -> tuple[list[datetime], datetime]:
    """Backups of a working life: `per_day` half hours a day, thinned after each one; what is left, and its end."""
    left: list[datetime] = []
    now = START
    for day in range(days):
        if day in skip:
            continue
        for turn in range(per_day):
            now = START + timedelta(days=day, minutes=30 * turn)
            left.append(now)
            stay = kept(left, now)
            left = [moment for place, moment in enumerate(left) if place in stay]
    return left, now


def test_four_hundred_days_of_work_leave_what_was_promised() -> None:
    left, now = walked(400, 16)
    old = [moment for moment in left if now - moment >= timedelta(days=2)]
    assert len([moment for moment in left if now - moment < timedelta(days=2)]) == 2 * 16
    assert len(old) == DAYS + WEEKS + MONTHS
    days = sorted({moment.date() for moment in old}, reverse=True)[:DAYS]
    assert days == [(now - timedelta(days=back)).date() for back in range(2, 2 + DAYS)]
    weeks = {moment.isocalendar()[:2] for moment in old}
    assert {(now - timedelta(days=14 + 7 * back)).isocalendar()[:2] for back in range(WEEKS)} <= weeks
    assert now - left[0] > timedelta(days=300), "the way back reaches about a year"


def test_of_each_day_the_last_backup_stays() -> None:
    left, now = walked(10, 8)
    assert {(moment.hour, moment.minute) for moment in left if now - moment >= timedelta(days=2)} == {(11, 30)}


@given(st.frozensets(st.integers(0, 119), max_size=100), st.integers(1, 3))
def test_a_holiday_costs_no_backup(holidays: frozenset[int], per_day: int) -> None:
    worked = sorted(set(range(120)) - holidays)
    left, now = walked(120, per_day, holidays)
    before = [START.date() + timedelta(days=day) for day in worked]
    old = [day for day in before if now - datetime.combine(day, now.timetz()) > timedelta(days=2)]
    assert {moment.date() for moment in left} >= set(old[-DAYS:])


@given(st.lists(st.integers(-900, 900), min_size=1, max_size=80))
def test_what_is_dated_later_is_never_let_go_and_the_latest_ten_stay(days: list[int]) -> None:
    """A clock that is set back or forward: the order of making is the truth."""
    moments = [START + timedelta(days=day) for day in days]
    stay = kept(moments, START)
    assert set(range(max(0, len(moments) - LATEST), len(moments))) <= stay.keys()
    assert {place for place, moment in enumerate(moments) if moment > START} <= stay.keys()


def test_one_day_with_the_clock_in_2031_costs_nothing_of_today() -> None:
    left, now = walked(60, 2)
    wrong = now + timedelta(days=1500)
    stay = kept([*left, wrong], wrong)
    survivors = [moment for place, moment in enumerate([*left, wrong]) if place in stay]
    assert len(survivors) >= LATEST + DAYS
    again = kept(survivors, now + timedelta(hours=1))
    assert survivors.index(wrong) in again


@given(st.lists(st.integers(1, 60), min_size=1, max_size=120), st.integers(0, 3000))
def test_the_limit_leaves_the_newest_and_one_of_each_class(sizes: list[int], limit: int) -> None:
    moments = [START + timedelta(hours=13 * place) for place in range(len(sizes))]
    classes = kept(moments, moments[-1])
    gone = too_much(classes, sizes, limit)
    left = {place: name for place, name in classes.items() if place not in gone}
    assert set(left.values()) == set(classes.values())
    assert set(sorted(classes)[-FEWEST:]) <= left.keys()
    used = sum(sizes[place] for place in left)
    assert used <= limit or len(left) <= FEWEST + 3
    if gone:
        assert used + max(sizes[place] for place in gone) > limit, "no more goes than must"
