"""When what is put off comes back."""

import pytest

from builders import moment
from compassdesk.domain.later import moments_later

ZONE = "Europe/Amsterdam"


def later(now: str) -> dict[str, str]:
    return {name: at.isoformat(timespec="minutes") for name, at in moments_later(moment(now), ZONE)}


def test_on_a_tuesday_morning() -> None:
    assert later("2027-03-09T08:41") == {
        "quarter": "2027-03-09T08:56",
        "hour": "2027-03-09T09:41",
        "afternoon": "2027-03-09T14:00",
        "tomorrow": "2027-03-10T09:00",
        "monday": "2027-03-15T09:00",
    }


@pytest.mark.parametrize(
    ("now", "names"),
    [
        ("2027-03-09T13:00", {"quarter", "hour", "tomorrow", "monday"}),
        ("2027-03-14T10:00", {"quarter", "hour", "afternoon", "tomorrow"}),  # Sunday: tomorrow is Monday
        ("2027-03-15T10:00", {"quarter", "hour", "afternoon", "tomorrow", "monday"}),
    ],
)
def test_each_day_stands_there_once(now: str, names: set[str]) -> None:
    assert later(now).keys() == names


def test_a_quarter_over_a_clock_change_is_a_quarter() -> None:
    assert later("2027-03-28T01:50")["quarter"] == "2027-03-28T03:05"
