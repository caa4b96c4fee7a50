"""The next working hour: in service, on a whole hour, never on a day off."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builders import client
from compassdesk.domain.wallclock import ServiceClock
from compassdesk.domain.working_hour import next_working_hour

HOURS = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("08:30", "17:00"))
ZONE = "Europe/Amsterdam"
MONDAY_OFF = date(2027, 3, 29)


def service(**values: object) -> ServiceClock:
    return ServiceClock(client(service_hours=HOURS, **values), lambda day: day == MONDAY_OFF)


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("2027-03-09T10:12", "2027-03-09T11:00"),
        ("2027-03-09T06:00", "2027-03-09T09:00"),
        ("2027-03-09T15:59", "2027-03-09T16:00"),
        ("2027-03-09T16:01", "2027-03-10T09:00"),
        ("2027-03-12T18:00", "2027-03-15T09:00"),
        ("2027-03-26T23:30", "2027-03-30T09:00"),
    ],
    ids=["in service", "before it", "its last hour", "when it is over", "over the weekend", "over a holiday"],
)
def test_it_is_the_next_whole_hour_in_service(now: str, then: str) -> None:
    assert next_working_hour(datetime.fromisoformat(now), service(), ZONE) == datetime.fromisoformat(then)


def test_a_day_the_client_closes_has_none() -> None:
    closed = service(closed_days=(date(2027, 3, 9),))
    assert next_working_hour(datetime(2027, 3, 9, 10), closed, ZONE) == datetime(2027, 3, 10, 9)


def test_a_client_without_service_has_none() -> None:
    nobody = ServiceClock(client(service_hours={}), lambda _day: False)
    assert next_working_hour(datetime(2027, 3, 9, 10), nobody, ZONE) is None


@given(st.datetimes(datetime(2026, 1, 1), datetime(2028, 1, 1)))
def test_it_lies_behind_the_moment_and_in_service(now: datetime) -> None:
    found = next_working_hour(now, service(), ZONE)
    assert found is not None
    assert now < found <= now + timedelta(days=5)
    assert (found.minute, found.second) == (0, 0)
    assert 9 <= found.hour <= 16
    assert found.weekday() < 5
