"""The clock-change and service-hour examples of domain.md C3.11, and what they rest on."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import client, moment
from compassdesk.domain import wallclock
from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import Client
from compassdesk.domain.wallclock import ServiceClock, zone_named

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


def served(start: datetime, hours: int, office: Client = OFFICE, holidays: frozenset[date] = EASTER) -> datetime:
    """The wall-clock time at which the client has had this many service hours since `start`."""
    clock = ServiceClock(office, holidays.__contains__)
    return zone_named(office.timezone).local(clock.after(start, hours))


def instant_of(local: datetime, zone: str) -> datetime:
    """The moment in UTC, worked out by Python's own zones."""
    return local.replace(tzinfo=ZoneInfo(zone), fold=0).astimezone(UTC)


def test_24_hours_over_the_spring_change_end_an_hour_later_on_the_wall() -> None:
    zone = zone_named(AMSTERDAM)

    assert zone.ends(moment("2027-03-27T20:00"), 24 * 60) == moment("2027-03-28T21:00")
    assert zone.ends(moment("2027-10-30T20:00"), 24 * 60) == moment("2027-10-31T19:00")


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
    assert served(moment(start), 8) == moment(deadline)


def test_own_closed_days_have_no_service_hours() -> None:
    closed = client(service_hours=OFFICE.service_hours, closed_days=tuple(EASTER))

    assert served(moment("2027-03-25T11:00"), 8, closed, frozenset()) == moment("2027-03-30T11:00")


def test_a_client_without_service_hours_goes_by_the_clock() -> None:
    assert ServiceClock(OFFICE, EASTER.__contains__).is_usable
    assert not ServiceClock(client(), EASTER.__contains__).is_usable


def test_service_until_midnight() -> None:
    late = client(service_hours={"sat": ("20:00", "24:00"), "sun": ("00:00", "04:00")})

    assert served(moment("2027-03-27T23:00"), 3, late, frozenset()) == moment("2027-03-28T03:00")


def test_a_promise_longer_than_the_calendar_is_looked_ahead_ends_behind_it() -> None:
    rare = client(service_hours={"mon": ("09:00", "09:15")})

    assert served(moment("2027-03-01T09:00"), 1, rare, frozenset()) == moment("2027-03-22T09:15")
    assert served(moment("2027-03-01T09:00"), 72, rare, frozenset()) > moment("2029-12-31T00:00")


def test_a_skipped_time_moves_forward_by_the_length_of_the_gap() -> None:
    skipped = moment("2027-03-28T02:30")

    assert wallclock.is_skipped(skipped, AMSTERDAM)
    assert wallclock.settled(skipped, AMSTERDAM) == moment("2027-03-28T03:30")
    assert zone_named(AMSTERDAM).minutes(skipped) == zone_named(AMSTERDAM).minutes(moment("2027-03-28T03:30"))


def test_a_time_that_occurs_twice_means_the_first() -> None:
    zone, twice = zone_named(AMSTERDAM), moment("2027-10-31T02:30")

    assert not wallclock.is_skipped(twice, AMSTERDAM)
    assert zone.minutes(twice) - zone.minutes(moment("2027-10-31T01:30")) == 60
    assert zone.minutes(moment("2027-10-31T03:30")) - zone.minutes(twice) == 120


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
    again = instant_of(local, zone)

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

    clock = ServiceClock(OFFICE, EASTER.__contains__)

    assert clock.after(before, hours) <= clock.after(start, hours)


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
