"""The question whether past slots took place counts what the warning about them counts."""

from datetime import datetime

from builders import plan, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.week import Week
from compassdesk.ui.panel.week_items import to_confirm

WEEK = Week(2027, 9)
ENOUGH = [slot("respond", f"2027-03-0{day}T13:00", id=f"day{day}", speaker="marc") for day in range(1, 5)]
AT_NIGHT = slot("respond", "2027-03-04T23:30", id="night", speaker="marc")
ANSWERED = slot("listen", "2027-03-02T09:00", id="no", speaker="marc", kept="no")
AHEAD = slot("listen", "2027-03-07T09:00", id="ahead", speaker="marc")


def test_a_slot_at_night_is_asked_about_as_the_warning_counts_it() -> None:
    now = datetime(2027, 3, 5, 12)
    ledger = engine.prepare(plan(*ENOUGH, AT_NIGHT, AHEAD), now)
    (warning,) = [found for found in engine.judge(ledger, WEEK).findings if (found.check, found.part) == ("CD-25", "b")]

    assert to_confirm(ledger, WEEK) == warning.items == ("day1", "day2", "day3", "day4", "night")


def test_what_was_answered_or_is_still_to_come_is_not_asked_again() -> None:
    ledger = engine.prepare(plan(ANSWERED, AHEAD), datetime(2027, 3, 5, 12))

    assert to_confirm(ledger, WEEK) == ()


def test_a_slot_of_which_the_week_of_grace_has_passed_is_still_asked_about() -> None:
    ledger = engine.prepare(plan(*ENOUGH), datetime(2027, 3, 30, 12))

    assert to_confirm(ledger, WEEK) == ("day1", "day2", "day3", "day4")
