"""The clock-change and service-hour examples of domain.md C3.11, and what they rest on."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import client, moment
from compassdesk.domain import wallclock
from compassdesk.domain.errors import InputError

AMSTERDAM = "Europe/Amsterdam"
OFFICE = client(service_hours=dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("09:00", "17:00")))
EASTER = frozenset((date(2027, 3, 26), date(2027, 3, 29)))
ZONES = (
    AMSTERDAM,
    "America/New_York",
    "America/Santiago",
    "Australia/Lord_Howe",
    "Africa/Cairo",
    "Asia/Kolkata",
    "UTC",
)


def test_24_hours_over_the_spring_change_end_an_hour_later_on_the_wall() -> None:
    found = wallclock.add_absolute(moment("2027-03-27T20:00"), timedelta(hours=24), AMSTERDAM)

    assert found == moment("2027-03-28T21:00")


@pytest.mark.parametrize(
    ("start", "deadline"),
    [
        ("2027-03-25T11:00", "2027-03-30T11:00"),
        ("2027-03-05T16:00", "2027-03-08T16:00"),
        ("2027-03-06T12:00", "2027-03-08T17:00"),
        ("2027-03-08T17:00", "2027-03-09T17:00"),
    ],
)
def test_eight_service_hours(start: str, deadline: str) -> None:
    assert wallclock.add_service_hours(moment(start), 8, OFFICE, EASTER) == moment(deadline)


def test_own_closed_days_have_no_service_hours() -> None:
    closed = client(service_hours=OFFICE.service_hours, closed_days=tuple(EASTER))

    assert wallclock.add_service_hours(moment("2027-03-25T11:00"), 8, closed, frozenset()) == moment("2027-03-30T11:00")


def test_without_service_hours_the_clock_counts() -> None:
    assert wallclock.add_service_hours(moment("2027-03-25T11:00"), 8, client(), EASTER) == moment("2027-03-25T19:00")


def test_service_until_midnight() -> None:
    late = client(service_hours={"sat": ("20:00", "24:00"), "sun": ("00:00", "04:00")})

    assert wallclock.add_service_hours(moment("2027-03-27T23:00"), 3, late, frozenset()) == moment("2027-03-28T03:00")


def test_a_skipped_time_moves_forward_by_the_length_of_the_gap() -> None:
    skipped = moment("2027-03-28T02:30")

    assert wallclock.is_skipped(skipped, AMSTERDAM)
    assert wallclock.settled(skipped, AMSTERDAM) == moment("2027-03-28T03:30")
    assert wallclock.to_instant(skipped, AMSTERDAM) == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)


def test_a_time_that_occurs_twice_means_the_first() -> None:
    assert not wallclock.is_skipped(moment("2027-10-31T02:30"), AMSTERDAM)
    assert wallclock.to_instant(moment("2027-10-31T02:30"), AMSTERDAM) == datetime(2027, 10, 31, 0, 30, tzinfo=UTC)


def test_clocks_that_change_at_midnight_skip_midnight() -> None:
    assert wallclock.settled(moment("2027-04-30T00:00"), "Africa/Cairo") == moment("2027-04-30T01:00")


def test_an_unknown_zone_is_the_users_trouble() -> None:
    with pytest.raises(InputError) as trouble:
        wallclock.settled(moment("2027-03-01T09:00"), "Europe/Nowhere")

    assert trouble.value.code == "no-such-zone"


@given(
    minutes=st.integers(0, 60 * 24 * 366 * 3),
    zone=st.sampled_from(ZONES),
)
def test_an_instant_and_its_wall_clock_belong_together(minutes: int, zone: str) -> None:
    instant = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)

    local = wallclock.from_instant(instant, zone)
    again = wallclock.to_instant(local, zone)

    assert not wallclock.is_skipped(local, zone)
    assert again <= instant, "a time that occurs twice means the first"
    assert instant - again in {timedelta(0), timedelta(minutes=30), timedelta(hours=1)}


@given(
    start=st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)),
    earlier=st.integers(0, 5000),
    hours=st.integers(1, 100),
)
def test_a_later_start_never_has_an_earlier_deadline(start: datetime, earlier: int, hours: int) -> None:
    start = start.replace(second=0, microsecond=0)
    before = start - timedelta(minutes=earlier)

    first = wallclock.add_service_hours(before, hours, OFFICE, EASTER)
    second = wallclock.add_service_hours(start, hours, OFFICE, EASTER)

    assert wallclock.to_instant(first, AMSTERDAM) <= wallclock.to_instant(second, AMSTERDAM)


def test_public_holidays_of_a_country() -> None:
    assert date(2027, 4, 27) in wallclock.public_holidays("NL", "", (2027,))
    assert wallclock.public_holiday_names("NL", "", (2027,), "nl")[date(2027, 4, 27)] == "Koningsdag"


def test_regions_have_their_own() -> None:
    epiphany = date(2027, 1, 6)

    assert epiphany in wallclock.public_holidays("DE", "BY", (2027,))
    assert epiphany not in wallclock.public_holidays("DE", "", (2027,))


@pytest.mark.parametrize(("country", "region"), [("", ""), ("ZZ", ""), ("", "BY")])
def test_no_known_country_no_holidays(country: str, region: str) -> None:
    assert not wallclock.public_holidays(country, region, (2027,))
