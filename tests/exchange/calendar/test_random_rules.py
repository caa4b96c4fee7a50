"""Repeats by chance, judged by dateutil; and calendars damaged by chance, which are read or refused in bounded time."""

import random
from datetime import datetime, timedelta

import pytest
from dateutil.rrule import rrulestr

from compassdesk.domain.errors import InputError
from compassdesk.exchange.calendar.ics_read import read_ics
from sheets import empty

NOW = datetime(2027, 3, 1, 12, 0)
DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def rule_by_chance(chance):
    often = chance.choice(("DAILY", "WEEKLY", "MONTHLY", "YEARLY"))
    rule = f"FREQ={often};INTERVAL={chance.randint(1, 4)};COUNT={chance.randint(1, 30)}"
    if often == "WEEKLY":
        rule += ";BYDAY=" + ",".join(chance.sample(DAYS, chance.randint(1, 4)))
    elif often == "MONTHLY" and chance.random() < 0.7:
        rule += f";BYDAY={chance.choice((1, 2, 3, 4, -1))}{chance.choice(DAYS)}"
    elif often == "YEARLY" and chance.random() < 0.5:
        rule += f";BYMONTH={chance.randint(1, 12)};BYMONTHDAY={chance.randint(1, 28)}"
    return rule


@pytest.mark.in_turns(a_day=20)
@pytest.mark.parametrize("seed", range(60))
def test_any_rule_gives_the_days_that_dateutil_gives_and_its_first(seed):
    chance = random.Random(seed)
    start = datetime(2027, 1, 1, 8) + timedelta(days=chance.randint(0, 300))
    rule = rule_by_chance(chance)
    source = (f"BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:e\nSUMMARY:x\nDTSTART:{start:%Y%m%dT%H%M%S}\nRRULE:{rule}\n"
              "END:VEVENT\nEND:VCALENDAR\n")  # fmt: skip
    (row,) = read_ics(source.encode(), "x.ics", empty(), now=NOW).rows
    found = [item.starts_at for item in row.items]
    horizon = max(start, NOW) + timedelta(weeks=26) + 20 * timedelta(weeks=52)
    wanted = sorted({start, *(day for day in rrulestr(rule, dtstart=start) if day <= horizon)})
    assert found == wanted, rule


SOURCE = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
    "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:a\r\n"
    "DTSTART;TZID=Ours:20270302T080000\r\nDURATION:PT1H\r\nRRULE:FREQ=MONTHLY;BYDAY=-1MO,2TU;UNTIL=20290101T000000Z\r\n"
    "EXDATE;TZID=Ours:20270329T080000\r\nRDATE;VALUE=PERIOD:20270305T080000Z/PT1H\r\nSUMMARY:Caf\u00e9\\, more\r\n"
    "END:VEVENT\r\n"
    "BEGIN:VEVENT\r\nUID:a\r\nRECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Ours:20270309T080000\r\n"
    "DTSTART;TZID=Ours:20270310T080000\r\nSEQUENCE:2\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
).encode()
PIECES = (
    b"BEGIN:VEVENT", b"END:VEVENT", b"\r\n ", b"99999999", b"00000000T", b"-", b"\xff", b"\0", b":", b";", b",", b"Z",
    b"FREQ=SECONDLY", b"COUNT=0", b"INTERVAL=9999999", b"UNTIL=", b"P99999D", b"BYDAY=53SU", b"99991231T235959",
)  # fmt: skip


def damaged(seed):
    chance = random.Random(seed)
    source = bytearray(SOURCE)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(source))
        end = at + chance.choice((0, 0, 1, 3, 30))
        source[at:end] = chance.choice((b"", chance.choice(PIECES), bytes((chance.randrange(256),))))
    return bytes(source)


def assert_read_or_refused(seeds):
    for seed in seeds:
        try:
            found = read_ics(damaged(seed), "x.ics", empty(), now=NOW)
        except InputError:
            continue
        assert found.records == sum(found.count(one) for one in ("taken", "changed", "unchanged", "skipped", "refused"))


def test_damaged_calendars_are_read_or_refused(rounds):
    """A few kinds of damage a day, all of them in the torture; what hangs runs into the limit of a test."""
    assert_read_or_refused(random.sample(range(300), rounds(100, 300)))


@pytest.mark.slow
def test_many_damaged_calendars_are_read_or_refused():
    assert_read_or_refused(range(300, 10_000))


@pytest.mark.timeout(20)
def test_rules_that_name_no_day_are_given_up_soon():
    never = "".join(
        f"BEGIN:VEVENT\nUID:{number}\nDTSTART:20270301T080000\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;"
        f"INTERVAL={number + 1}\nEND:VEVENT\n"
        for number in range(40)
    )
    found = read_ics(f"BEGIN:VCALENDAR\n{never}END:VCALENDAR\n".encode(), "x.ics", empty(), now=NOW)
    assert found.count("taken") == 40
    assert all("repeat-not-read" in [told.code for told in row.remarks] for row in found.rows)
