"""On which days and hours fixes lay something, what comes first in a week that is over, how an empty week begins."""

from datetime import datetime, time, timedelta

import pytest
from msgspec.structs import replace

from builders import client, person, plan, post, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.good_week import rhythm_of_a_good_week
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week

WEEK, EMPTY = Week(2027, 9), Week(2027, 12)
NOW = datetime(2027, 2, 26, 12)
PEOPLE = (person("marc", legal_basis="contract"), person("lisa", legal_basis="contract"))
SENDS = [
    post("send", f"2027-03-0{day}T{hour:02}:00", channels=("li",), speaker="marc")
    for day in (1, 2, 3, 4, 5)
    for hour in (9, 15)
]
AFTERNOONS = dict.fromkeys(("mon", "tue", "thu"), ("12:00", "16:00"))
"""Hours of a client whose norms go by the clock all the same."""


def fixes(ledger: Ledger, check: str = "CD-01", week: Week = WEEK) -> tuple[Fix, ...]:
    (finding,) = (found for found in engine.judge(ledger, week).findings if found.check == check)
    return fixes_for(ledger, week, finding)


def added(offered: tuple[Fix, ...]) -> list[Item]:
    return [item for fix in offered if fix.patch for item in fix.patch.items if not item.id]


def test_own_hours_are_kept_where_norms_do_not_go_by_them_too() -> None:
    made = client(norm_mode="clock", service_hours=AFTERNOONS)
    ledger = engine.prepare(plan(*SENDS, client=made, spokespersons=PEOPLE), NOW)
    assert ledger.service is None
    block = next(fix for fix in fixes(ledger) if fix.code == "conversation_block")
    (item,) = added((block,))
    assert item.starts_at is not None
    assert item.starts_at.isoweekday() in {1, 2, 4}
    assert time(12) <= item.starts_at.time()
    assert (item.starts_at + timedelta(minutes=item.minutes or 0)).time() <= time(16)
    assert block.effect is not None
    assert block.effect.last_resort == 0


def test_a_day_off_is_the_last_resort_and_said_so() -> None:
    late = datetime(2027, 3, 5, 22)
    ledger = engine.prepare(plan(*SENDS, spokespersons=PEOPLE), late)
    offered = [fix for fix in fixes(ledger) if added((fix,))]
    assert offered
    for fix in offered:
        days_off = [item for item in added((fix,)) if item.starts_at and item.starts_at.isoweekday() > 5]
        assert fix.effect is not None
        assert fix.effect.last_resort == len(days_off) > 0


@pytest.mark.parametrize("weeks_later", [1, 3])
def test_of_a_week_that_is_over_nothing_is_put_on_record_first(weeks_later: int) -> None:
    now = datetime(2027, 3, 8, 9) + timedelta(weeks=weeks_later - 1)
    ledger = engine.prepare(plan(*SENDS, spokespersons=PEOPLE), now)
    offered = fixes(ledger)
    order = [fix.records for fix in offered]
    assert order == sorted(order)
    assert any(order), "what did happen can still be said"


def test_what_happened_is_confirmed_before_anything_else() -> None:
    slots = [slot("respond", f"2027-03-0{day}T16:00", 30, id=f"s{day}", speaker="lisa") for day in (1, 2, 3, 4, 5)]
    ledger = engine.prepare(plan(*SENDS, *slots, spokespersons=PEOPLE), datetime(2027, 3, 29, 9))
    first = fixes(ledger)[0]
    assert first.code == "confirm_kept"
    assert first.patch is not None
    assert {item.id for item in first.patch.items} == {f"s{day}" for day in (1, 2, 3, 4, 5)}


def good(week_of: int = 8, **values: object) -> list[Item]:
    """Three moments to answer and one to listen, in a week of March, with a post each."""
    return [
        slot(petal, f"2027-03-{week_of + day:02}T13:00", 60, id=f"g{week_of}{day}", title=f"Webcare {day}",
             speaker="lisa", **values)
        for day, petal in ((0, "respond"), (1, "listen"), (2, "respond"), (4, "respond"))
    ]  # fmt: skip


def begin(*items: Item, week: Week = EMPTY, **values: object) -> Fix | None:
    return rhythm_of_a_good_week(engine.prepare(plan(*items, spokespersons=PEOPLE, **values), NOW), week)


def test_an_empty_week_begins_with_the_moments_of_the_latest_good_one() -> None:
    fix = begin(*good(8))
    assert fix is not None
    assert fix.code == "rhythm_of_week"
    assert (fix.values["w"], fix.values["respond"], fix.values["listen"]) == ("2027-W10", 3, 1)
    assert [(item.title, item.starts_at, item.kept, item.id) for item in added((fix,))] == [
        (f"Webcare {day}", datetime(2027, 3, 22 + day, 13), "unknown", "") for day in (0, 1, 2, 4)
    ]
    later = begin(*good(8), *good(15))
    assert later is not None
    assert later.values["w"] == "2027-W11"


def test_a_week_that_only_sent_is_no_example() -> None:
    shouting = [replace(item, id=f"{item.id}x", starts_at=item.starts_at + timedelta(weeks=2)) for item in SENDS
                if item.starts_at is not None]  # fmt: skip
    few = (
        slot("respond", "2027-03-15T17:00", 15, speaker="lisa"),
        slot("respond", "2027-03-19T17:00", 15, speaker="lisa"),
    )
    fix = begin(*good(8), *shouting, *few)
    assert fix is not None
    assert fix.values["w"] == "2027-W10"
    assert begin(*shouting, *few) is None


def test_closed_days_are_left_out_and_a_week_that_is_over_is_not_begun() -> None:
    closed = client(closed_days=(datetime(2027, 3, 22).date(),))
    fix = begin(*good(8), client=closed)
    assert fix is not None
    assert not any(item.starts_at and item.starts_at.date() in closed.closed_days for item in added((fix,)))
    assert len(added((fix,))) == 4
    assert begin(*good(8), week=Week(2027, 7)) is None
    assert begin() is None


def test_a_repeat_keeps_off_a_holiday() -> None:
    """Monday 29 March 2027 is the second day of Easter."""
    week = Week(2027, 12)
    posts = [post("send", f"2027-03-{day}T09:00", channels=("li",), speaker="marc") for day in (22, 23, 24, 25)]
    ledger = engine.prepare(plan(*posts, spokespersons=PEOPLE), datetime(2027, 3, 19, 12))
    weekly = [fix for fix in fixes(ledger, "CD-06", week) if len(added((fix,))) > 2]
    assert weekly
    for fix in weekly:
        assert datetime(2027, 3, 29).date() not in {item.starts_at.date() for item in added((fix,)) if item.starts_at}
        assert fix.effect is not None
        assert fix.effect.last_resort == 0
