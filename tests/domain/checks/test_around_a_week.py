"""What is known of a week in which nothing changed holds no longer where something around it did."""

from datetime import datetime

import pytest
from msgspec.structs import replace

from builders import campaign, channel, day, person, plan, post, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.checks.ledger import MOST_KEPT, Ledger
from compassdesk.domain.checks.report import Report
from compassdesk.domain.patch import Patch, applied
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.week import Week

WEEK = Week(2027, 11)
"""It begins on Monday 15 March."""
NOW = datetime(2027, 3, 1, 9)
LATE = slot("send", "2027-03-14T20:00", 60, id="late", speaker="lisa", channels=("x",))
PRIZE = campaign(
    "prize", "2027-03-01", "2027-03-31", kind="giveaway", one_way_ok=True, exemption_reason="prize",
    exemption_until=day("2027-03-31"),
)  # fmt: skip


def sends(*starts: str, **values: object) -> tuple[Item, ...]:
    return tuple(
        post("send", start, **{"id": f"{start} {values}", "speaker": "marc", "channels": ("x",), **values})
        for start in starts
    )


def made(*items: Item) -> Plan:
    return plan(
        *items,
        channels=(channel("x", response_norm_hours=24), channel("print", "print", two_way=False)),
        spokespersons=(person("marc", legal_basis="contract"), person("lisa", legal_basis="contract")),
        campaigns=(PRIZE,),
    )


SATURDAY = ("2027-03-13T18:00", "2027-03-13T19:00", "2027-03-13T20:00")
DAYS = [f"2027-03-{number}T13:00" for number in range(15, 21)]
AROUND = {
    "a slot runs on into it over a writing session": (
        (*sends(*DAYS), LATE, slot("send", "2027-03-15T09:00", 60, id="s", speaker="lisa", channels=("x",))),
        (replace(LATE, minutes=14 * 60),),
    ),
    "a slot runs on into it over listening": (
        (*sends(*DAYS), LATE, slot("listen", "2027-03-15T09:00", 60, id="s", speaker="lisa", channels=("x",))),
        (replace(LATE, minutes=14 * 60),),
    ),
    "a slot runs on into it over answering": (
        (*sends(*DAYS), LATE, slot("respond", "2027-03-15T09:00", 60, id="s", speaker="lisa", channels=("x",))),
        (replace(LATE, minutes=14 * 60),),
    ),
    "posts wait for the same slot": (
        (*sends(*DAYS), slot("respond", "2027-03-15T14:00", 15, id="s", speaker="lisa", channels=("x",))),
        sends(*(f"2027-03-14T{hour}:00" for hour in range(16, 22))),
    ),
    "posts take in time what could answer others late": (
        (*sends(*SATURDAY), slot("respond", "2027-03-15T14:00", 15, id="s", speaker="lisa", channels=("x",))),
        sends("2027-03-14T16:00", "2027-03-14T17:00"),
    ),
    "the week before is no longer a small one": (
        (*sends("2027-03-10T18:00"), slot("respond", "2027-03-15T14:00", 15, id="s", speaker="lisa", channels=("x",))),
        sends(*(f"2027-03-{number:02}T09:00" for number in range(8, 14)), channels=("print",)),
    ),
    "its exemption lapses": (
        (
            *sends(*DAYS, *("2027-03-17T07:00", "2027-03-17T08:00")),
            *sends("2027-03-17T06:00", "2027-03-18T09:00", campaign="prize"),
            slot("respond", "2027-03-17T10:00", 15, id="s", speaker="lisa", channels=("x",)),
        ),
        sends(*(f"2027-03-{number:02}T09:00" for number in range(1, 15)), campaign="prize"),
    ),
}


@pytest.mark.parametrize("around", AROUND)
def test_a_week_is_judged_anew_for_what_reaches_into_it(around: str) -> None:
    items, changed = AROUND[around]
    before = made(*items)
    after = applied(before, Patch(items=changed))
    ledger = engine.prepare(before, NOW)
    known = reports(ledger)
    stepped = engine.prepare(after, NOW, ledger)
    assert stepped.counted_week(WEEK) is ledger.counted_week(WEEK), "nothing changed in it"

    found = reports(stepped)
    assert found == reports(engine.prepare(after, NOW))
    assert found != known


def reports(ledger: Ledger) -> list[Report]:
    """Of the week, and of the one before, whose posts it may answer."""
    return [engine.judge(ledger, week) for week in WEEK.last(2)]


def test_a_week_keeps_no_more_however_long_something_is_dragged_beside_it() -> None:
    stretched = made(*AROUND["a slot runs on into it over listening"][0])
    ledger = engine.prepare(stretched, NOW)
    for minutes in range(13 * 60 + 1, 13 * 60 + 1 + 3 * MOST_KEPT):
        engine.judge(ledger, WEEK)
        stretched = applied(stretched, Patch(items=(replace(LATE, minutes=minutes),)))
        ledger = engine.prepare(stretched, NOW, ledger)
    assert max(map(len, ledger.counted_week(WEEK).memo.values())) == MOST_KEPT
