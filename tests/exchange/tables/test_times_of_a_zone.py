"""A table whose times are those of another zone than the client's: brought to its clock, where they name none."""

from datetime import datetime

import pytest

from builders import client, plan
from compassdesk.domain.errors import InputError
from compassdesk.domain.zones_told import USUAL_ZONES, likely_zones
from compassdesk.exchange.import_preview import Said
from compassdesk.exchange.tables.headings import Headings
from compassdesk.exchange.tables.spreadsheet_read import read_spreadsheet
from compassdesk.system.heading_words import heading_words

WORDS = Headings(heading_words())


def starts(text: str, zone: str = "") -> dict[str, datetime | None]:
    """Title → when it starts, on the clock of Amsterdam."""
    found = read_spreadsheet(text.encode(), "calendar.csv", plan(client=client()), Said(zone=zone), headings=WORDS)
    return {item.title: item.starts_at for item in found.written_items}


def test_times_that_name_no_zone_are_brought_to_the_clients_clock() -> None:
    text = "Date,Time,Title\n2027-03-02,23:30,Winter\n2027-07-01,09:00,Summer\n"
    assert starts(text) == {"Winter": datetime(2027, 3, 2, 23, 30), "Summer": datetime(2027, 7, 1, 9)}
    assert starts(text, "Europe/Amsterdam") == starts(text)
    assert starts(text, "UTC") == {"Winter": datetime(2027, 3, 3, 0, 30), "Summer": datetime(2027, 7, 1, 11)}
    assert starts(text, "America/New_York") == {
        "Winter": datetime(2027, 3, 3, 5, 30),
        "Summer": datetime(2027, 7, 1, 15),
    }


def test_a_time_that_names_its_zone_and_a_day_without_a_time_stay_what_they_are() -> None:
    text = "Date,Time,Title\n2027-03-02,09:00 CET,Named\n2027-03-02T09:00Z,,Beside\n2027-03-03,,Day\n"
    assert starts(text, "America/New_York") == starts(text)


def test_a_zone_is_asked_about_only_where_times_are_told() -> None:
    def zones(text: str) -> tuple[str, ...]:
        return read_spreadsheet(text.encode(), "c.csv", plan(client=client()), headings=WORDS).zones

    assert zones("Date,Time,Title\n2027-03-02,09:00,One\n") == ("Europe/Amsterdam",)
    assert zones("Date,Title\n2027-03-02 09:00,One\n") == ("Europe/Amsterdam",)
    assert zones("Date,Title\n2027-03-02,One\n2027-03-03T09:00Z,Two\n") == ()


def test_a_zone_that_nobody_knows_is_refused() -> None:
    with pytest.raises(InputError, match="no-such-zone"):
        starts("Date,Time,Title\n2027-03-02,09:00,One\n", "Mars/Olympus")


@pytest.mark.parametrize("zone", USUAL_ZONES)
def test_a_usual_zone_is_found_by_moments_of_winter_and_summer(zone: str) -> None:
    from compassdesk.domain.wallclock import from_zone

    told = [datetime(2027, month, 10, 12, 3) for month in (1, 4, 7, 11)]
    planned = [from_zone(at, zone, "Europe/Amsterdam").replace(minute=0) for at in told if zone != "Asia/Kolkata"]
    if zone == "Asia/Kolkata":  # half an hour beside the others
        planned = [from_zone(at.replace(minute=0), zone, "Europe/Amsterdam") for at in told]
    found = likely_zones([*zip(told, planned, strict=True)], "Europe/Amsterdam")
    assert (zone in found) == (zone != "Europe/Amsterdam")
    assert likely_zones([], zone) == ()


def test_times_that_no_zone_explains_name_none() -> None:
    told = datetime(2027, 3, 2, 9)
    assert likely_zones([(told, told.replace(hour=10)), (told, told.replace(hour=13))], "Europe/Amsterdam") == ()
